// Eyeballs, and the dark rim of lashes along the upper lid.

float rim(vec3 e, float side) {
    vec2 edges = lid_edges(e.x, side);
    float fade = smoothstep(1.05, 0.7, abs(e.x) / LID_WIDTH) * smoothstep(-0.95, -0.2, e.x);
    float thick = mix(-0.02, 0.045 + 0.065 * LASHES * smoothstep(-0.6, 1.0, e.x), fade);  // below nothing at the corners
    return 0.8 * (length(vec2(e.y - edges.x - 0.02, length(e) - 1.135)) - thick);
}

float map(vec3 p) {
    vec3 e = at_eye(p);
    return EYE_RADIUS * min(length(e) - 1.0, rim(e, p.x));
}

Surface paint(vec3 p, vec3 n) {
    vec3 e = at_eye(p);
    if (length(e) > 1.02) return Surface(LASH_COLOUR, STRAND);
    vec3 own = (p - vec3(p.x < 0.0 ? -EYE_AT.x : EYE_AT.x, EYE_AT.yz)) / EYE_RADIUS;
    vec3 gaze = p.x < 0.0 ? GAZE_RIGHT : GAZE_LEFT;
    float off = length(own - gaze), shade = smoothstep(IRIS_SIZE + 0.03, IRIS_SIZE - 0.03, off);
    vec3 iris = IRIS_COLOUR * mix(0.6, 2.2, smoothstep(0.45, -0.45, dot(own - gaze, vec3(0.35, 0.9, 0.0)))) + 0.012;
    iris *= mix(1.0, 0.35, smoothstep(0.75, 1.0, off / IRIS_SIZE));
    vec3 colour = mix(vec3(0.86, 0.84, 0.82), iris, shade);
    colour = mix(colour, vec3(0.006), smoothstep(0.46, 0.38, off / IRIS_SIZE));
    // What lies under a lid shows through gaps narrower than a ray: let it be dark.
    vec2 edges = lid_edges(e.x, p.x);
    colour *= smoothstep(edges.x + 0.03, edges.x - 0.05, e.y) * smoothstep(edges.y - 0.10, edges.y + 0.03, e.y);
    colour *= mix(0.50, 1.0, smoothstep(edges.x + 0.02, edges.x - 0.42, e.y));  // the shadow of the upper lid
    colour *= mix(0.72, 1.0, smoothstep(0.98, 0.55, abs(e.x)));
    return Surface(colour, EYE);
}
