// Neck, shoulders and clothes.  In the space of the body, which turns less than the head.

float neck(vec3 p) { return capsule(p, vec3(0.0, -1.45, -0.16), NECK_TOP, 0.29); }

float torso(vec3 p) {
    float d = ellipsoid(p - vec3(0.0, -2.02, -0.16), vec3(1.18, 0.74, 0.56));
    vec3 q = vec3(abs(p.x), p.yz);
    return smin(d, capsule(q, vec3(0.25, -1.36, -0.18), vec3(0.92, -1.72, -0.16), 0.20), 0.30);
}

float cloth(vec3 p) {
    float d = torso(p);
    float collar = length(p.xz - vec2(0.0, -0.13));
#if CLOTHES == CLOTHES_TURTLENECK
    d = smin(d, max(abs(collar - 0.30) - 0.055, abs(p.y + 1.12) - 0.16) - 0.02, 0.10);
#elif CLOTHES == CLOTHES_HOODIE
    d = smin(d, torus((p - vec3(0.0, -1.22, -0.22)).xzy, 0.46, 0.14), 0.10);
    d = smax(d, -(collar - 0.31), 0.06);
#elif CLOTHES == CLOTHES_TANK
    d = smax(d, -ellipsoid(p - vec3(0.0, -1.22, 0.05), vec3(0.52, 0.42, 0.60)), 0.05);
#else
    d = smax(d, -ellipsoid(p - vec3(0.0, -1.15, 0.02), vec3(0.40, 0.26, 0.46)), 0.05);
    d = smin(d, torus((p - vec3(0.0, -1.30, -0.08)).xzy, 0.36, 0.045), 0.05);
#endif
    return d;
}

float map(vec3 p) { return 0.9 * min(smin(neck(p), torso(p) + 0.03, 0.12), cloth(p)); }

Surface paint(vec3 p, vec3 n) {
    float skin = smin(neck(p), torso(p) + 0.03, 0.12);
    return skin < cloth(p) ? Surface(SKIN_COLOUR, SKIN) : Surface(CLOTH_COLOUR, CLOTH);
}
