// What a hijab lays around the neck and over the shoulders.  In the space of the body.

float map(vec3 p) {
    float around = capsule(p, vec3(0.0, -1.36, -0.20), NECK_TOP, 0.34 + 0.5 * NECK);
    float d = smin(around - 0.02, ellipsoid(p - vec3(0.0, -1.88, -0.18), vec3(1.10, 0.76, 0.64)), 0.34);
    float slant = p.y + 0.30 * p.x + 0.12 * p.z;
    d -= 0.030 * lock(slant * 4.2) + 0.012;
    return 0.75 * smax(d, -1.48 - p.y + 0.35 * p.x * p.x - 0.14 * max(p.z, 0.0), 0.07);
}

Surface paint(vec3 p, vec3 n) {
    vec3 a = (p - HEAD_IN_BODY) / vec3(0.85, 0.95, 0.85);
    return Surface(HEADWEAR_COLOUR * mix(0.72, 1.0, smoothstep(1.0, 1.5, length(a))), CLOTH);
}
