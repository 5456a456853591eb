// What is worn on the head.  HEADWEAR is the kind.

float map(vec3 p) {
    float d = ellipsoid(p - SKULL_AT - vec3(0.0, 0.04, 0.0), SKULL + 0.10);
    d = smax(d, 0.36 - p.y + 0.15 * p.z, 0.06);
    return smin(d, torus((p - vec3(0.0, 0.38, 0.0)).xzy / vec3(SKULL.x, SKULL.z, 1.0) * vec3(0.8, 0.8, 1.0), 0.84, 0.09), 0.04);
}

Surface paint(vec3 p, vec3 n) { return Surface(HEADWEAR_COLOUR, CLOTH); }
