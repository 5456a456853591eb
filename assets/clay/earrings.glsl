// What hangs in the ears.

float map(vec3 p) {
    vec3 q = vec3(abs(p.x), p.yz) - EARRING_AT;
#if EARRINGS == EARRINGS_HOOP
    return torus(vec3(q.z, q.y + 0.11, q.x), 0.11, 0.020);
#elif EARRINGS == EARRINGS_DROP
    float d = length(q) - 0.032;
    return smin(d, ellipsoid(q + vec3(0.0, 0.12, 0.0), vec3(0.042, 0.075, 0.042)), 0.03);
#else
    return length(q) - 0.042;
#endif
}

Surface paint(vec3 p, vec3 n) { return Surface(EARRING_COLOUR, METAL); }
