// Neck, shoulders and clothes.  In the space of the body, which turns less than the head.

float neck(vec3 p) { return capsule(p, vec3(0.0, -1.28, -0.27), NECK_TOP, NECK); }

// How much of the light from above and in front the head leaves.
float under_head(vec3 p, vec3 n) {
    vec3 a = (p - HEAD_IN_BODY) / vec3(0.80, 0.95, 0.85);
    vec3 towards = normalize(vec3(-0.30, 0.85, 0.45));
    float along = dot(a, towards), off = length(a - along * towards);
    return mix(1.0, smoothstep(0.35, 1.25, off), 0.6 * smoothstep(0.2, -0.6, along));
}

float torso(vec3 p) {
    float d = ellipsoid(p - vec3(0.0, -1.92, -0.18), vec3(1.27, 0.74, 0.55));
    vec3 q = vec3(abs(p.x), p.yz);
    return smin(d, capsule(q, vec3(0.0, -1.20, -0.20), vec3(0.97, -1.58, -0.18), 0.17), 0.30);
}

// A garment with a hole for the neck, hemmed.
float hemmed(float d, float hole, float hem) {
    return min(smax(d, -hole, 0.03), length(vec2(d, hole)) - hem);
}

float cloth(vec3 p) {
    float d = torso(p);
    vec3 q = vec3(abs(p.x), p.yz);
#if CLOTHES == CLOTHES_TURTLENECK
    float round_neck = neck(p), roll = length(vec2(max(abs(p.y + 1.10) - 0.05, 0.0), round_neck - 0.055)) - 0.060;
    return smin(smin(d, smax(round_neck - 0.05, p.y + 1.06, 0.05), 0.10), roll, 0.02);
#elif CLOTHES == CLOTHES_HOODIE
    d = smax(d, -ellipsoid(p - vec3(0.0, -1.08, 0.06), vec3(0.33, 0.32, 0.40)), 0.05);
    vec3 h = p - vec3(0.0, -1.17, -0.20);
    h.yz = turned(h.yz, 0.42);
    float hood = length(vec2(length(h.xz * vec2(1.0, 1.05)) - 0.47, 0.8 * h.y)) - 0.125 - 0.05 * clamp(-2.0 * h.z, -1.0, 1.0);
    d = smin(d, hood + 0.07 * smoothstep(0.30, 0.0, q.x) * smoothstep(-0.05, 0.15, p.z), 0.05);
    float cord = capsule(q, vec3(0.13, -1.38, 0.36), vec3(0.15, -1.62, 0.42), 0.024);
    return min(d, cord);
#elif CLOTHES == CLOTHES_TANK
    d = hemmed(d, ellipsoid(p - vec3(0.0, -1.02, 0.06), vec3(0.40, 0.50, 0.50)), 0.026);
    return hemmed(d, ellipsoid(q - vec3(1.26, -1.40, -0.16), vec3(0.60, 0.70, 0.90)), 0.022);
#elif CLOTHES == CLOTHES_SHIRT
    d = hemmed(d, ellipsoid(p - vec3(0.0, -1.10, 0.05), vec3(0.33, 0.30, 0.40)), 0.02);
    float flare = neck(p) - 0.055 - 0.35 * max(0.0, -1.06 - p.y);
    float flap = length(vec2(max(abs(p.y + 1.17) - 0.12, 0.0), flare)) - 0.028;
    flap = smax(flap, (0.03 + 0.9 * (-1.06 - p.y) - q.x) * 0.7 - 2.0 * max(-p.z, 0.0), 0.03);
    float button = length(vec3(p.x, p.y + 1.50, 1.3 * d)) - 0.036 + max(0.0, -p.z);
    return min(min(smin(d, flap, 0.02), button), max(abs(q.x - 0.05) - 0.004, abs(d) - 0.006));
#elif CLOTHES == CLOTHES_BLAZER
    d = smax(d - 0.02, -ellipsoid(p - vec3(0.0, -1.18, 0.16), vec3(0.30, 0.52, 0.50)), 0.03);
    float lapel = box(turned(vec2(q.x - 0.29, p.y + 1.60), -0.42), vec2(0.10, 0.44), 0.05);
    d = smin(d, length(vec2(max(lapel, 0.0), d)) - 0.035, 0.01);
    float collar = length(vec2(max(abs(p.y + 1.13) - 0.09, 0.0), neck(p) - 0.075)) - 0.038;
    return smin(d, smax(collar, 0.8 * (p.z + 0.06), 0.09), 0.07);
#else
    return hemmed(d, ellipsoid(p - vec3(0.0, -1.04, 0.04), vec3(0.36, 0.32, 0.44)), 0.034);
#endif
}

// What is worn under a blazer.
float shirt(vec3 p) { return hemmed(torso(p) + 0.012, ellipsoid(p - vec3(0.0, -1.06, 0.06), vec3(0.34, 0.30, 0.42)), 0.02); }

float skin(vec3 p) {
#if CLOTHES == CLOTHES_TURTLENECK
    return neck(p);
#else
    return smin(neck(p), torso(p) + 0.045, 0.12);
#endif
}

float map(vec3 p) {
    float d = min(skin(p), cloth(p));
#if CLOTHES == CLOTHES_BLAZER
    d = min(d, shirt(p));
#endif
    return 0.85 * d;
}

Surface paint(vec3 p, vec3 n) {
    float bare_here = skin(p), cloth_here = cloth(p), light = under_head(p, n);
    vec3 dim = pow(vec3(light), vec3(0.75, 1.0, 1.05));
#if CLOTHES == CLOTHES_BLAZER
    if (shirt(p) < min(bare_here, cloth_here)) return Surface(vec3(0.82, 0.80, 0.77) * light, CLOTH);
#endif
    return bare_here < cloth_here ? Surface(SKIN_COLOUR * dim, SKIN) : Surface(CLOTH_COLOUR * light, CLOTH);
}
