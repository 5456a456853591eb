// Frames of glasses.  GLASSES is the style.  Lenses are drawn by lenses.glsl over the lit picture.

float map(vec3 p) {
    vec3 q = vec3(abs(p.x), p.yz) - vec3(EYE_AT.x + 0.01, EYE_AT.y, GLASSES_Z);
    q.z += 0.35 * q.x * q.x;
    float d = length(vec2(box(q.xy, vec2(0.25, 0.21), 0.20), q.z)) - 0.028;
    d = min(d, capsule(p, vec3(-0.07, 0.02, GLASSES_Z), vec3(0.07, 0.02, GLASSES_Z), 0.024));
    vec3 s = vec3(abs(p.x), p.yz);
    return min(d, capsule(s, vec3(EYE_AT.x + 0.25, 0.02, GLASSES_Z - 0.03), vec3(EAR_AT.x - 0.02, 0.04, -0.05), 0.022));
}

Surface paint(vec3 p, vec3 n) { return Surface(GLASSES_COLOUR, PLASTIC); }
