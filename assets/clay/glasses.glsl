// Frames of glasses: rims, a bridge that sits on the nose, arms that hook over the ears.
// Lenses are drawn by lenses.glsl over the lit picture.
#define AROUND_HEAD
#define STEPS 52

#if GLASSES == GLASSES_THIN || GLASSES == GLASSES_AVIATOR || GLASSES == GLASSES_HEXAGON
#define WIRE
float pads(vec3 side) { return ellipsoid(side - vec3(0.085, LENS_AT.y - 0.05, GLASSES_Z - 0.055), vec3(0.016, 0.034, 0.024)); }
#endif

float rim(vec2 q, float outline, float z) {
    float thick = RIM.x;
#if GLASSES == GLASSES_BROWLINE
    float brow = smoothstep(-0.02, 0.08, q.y);
    return length(vec2(outline, z)) - mix(0.013, 0.044, brow);
#elif GLASSES == GLASSES_HALF_RIM
    return length(vec3(outline, z, max(0.02 - q.y, 0.0))) - thick;
#elif GLASSES == GLASSES_CAT_EYE
    return length(vec2(outline, z)) - thick * (0.85 + 0.65 * smoothstep(0.02, 0.30, q.x + q.y));
#else
    return length(vec2(outline, 0.85 * z)) - thick;
#endif
}

float map(vec3 p) {
    vec3 side = vec3(abs(p.x), p.yz);
    vec2 q = on_lens(p);
    float d = rim(q, lens(q), p.z - lens_plane(p.x));
    float inner = LENS_AT.x - LENS.x, high = LENS_AT.y + RIM.y;
    vec3 over = vec3(p.x, p.y - high - 0.05 + 2.5 * p.x * p.x, p.z - GLASSES_Z - 0.02);  // bridge
    d = smin(d, length(vec3(max(abs(over.x) - inner, 0.0), over.yz)) - 0.80 * RIM.x, 0.02);
#if GLASSES == GLASSES_AVIATOR
    d = min(d, capsule(side, vec3(0.0, LENS_AT.y + LENS.y, GLASSES_Z), vec3(LENS_AT.x - 0.4 * LENS.x, LENS_AT.y + LENS.y, GLASSES_Z - 0.01), 0.016));
#endif
#ifdef WIRE
    d = min(d, pads(side));
#endif
    float outer = LENS_AT.x + LENS.x + 0.01, hinge = LENS_AT.y + RIM.z;
    vec3 a = vec3(outer, hinge, lens_plane(outer) - 0.005), b = vec3(EAR_AT.x + 0.01, EAR_AT.y + 0.11, EAR_AT.z - 0.02);
    vec3 c = vec3(max(0.88 * SKULL.x, mix(a.x, b.x, 0.40)), mix(a.y, b.y, 0.40), 0.39);  // outside the temples
    float arm = min(capsule(side, a, c, RIM.w), capsule(side, c, b, RIM.w));
    return 0.85 * smin(d, arm, 0.02);
}

Surface paint(vec3 p, vec3 n) {
#ifdef WIRE
    if (pads(vec3(abs(p.x), p.yz)) < 0.006) return Surface(mix(SKIN_COLOUR, vec3(0.9), 0.35), PLASTIC);
    return Surface(GLASSES_COLOUR, METAL);
#elif GLASSES == GLASSES_BROWLINE
    float brow = smoothstep(-0.04, -0.02, on_lens(p).y);
    return Surface(mix(vec3(0.70, 0.55, 0.30), GLASSES_COLOUR, brow), brow > 0.5 ? PLASTIC : METAL);
#else
    return Surface(GLASSES_COLOUR, PLASTIC);
#endif
}
