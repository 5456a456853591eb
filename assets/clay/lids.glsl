// Eyelids: a shell around the eyeball that melts into the face, with an opening between two curved edges.

// Where p lies as seen from the middle of its eye, in units of the eyeball's radius; x grows outwards.
vec3 at_eye(vec3 p) {
    vec3 e = (vec3(abs(p.x), p.yz) - EYE_AT) / EYE_RADIUS;
    e.xy = turned(e.xy, EYE_TILT);
    return e;
}

// Heights of the upper and the lower edge there; below each other where the lids are shut.
vec2 lid_edges(float across, float side) {
    float inside = 1.0 - square(across / LID_WIDTH);
    float arch = inside > 0.0 ? mix(inside, sqrt(inside), LID_ROUND) : inside;
    return vec2(sided(LID_UPPER, side), sided(LID_LOWER, side)) * arch;
}

float opening(vec3 e, float side) {
    vec2 edges = lid_edges(e.x, side);
    return max(0.8 * max(e.y - edges.x, edges.y - e.y), abs(e.x) - LID_WIDTH - 0.02);
}

float lids(vec3 p, float face) {
    vec3 e = at_eye(p);
    float far = length(e);
    face = smax(face, (1.16 - far) * EYE_RADIUS, 0.12);  // the socket
    float ball = far - 1.10 - 0.04 * clamp(e.y, -1.0, 1.0);  // of the lids, thicker above
    float d = smin(face, ball * EYE_RADIUS, 0.12 - 0.03 * clamp(e.y, -1.0, 1.0));
    float hole = max(max(opening(e, p.x), far - 1.5), 0.25 - e.z);
    return smax(d, -hole * EYE_RADIUS, 0.022);
}
