// The hair of the head.  HAIR is the style; COVERED is 1 under headwear.

float shell(vec3 p) { return ellipsoid(p - SKULL_AT - vec3(0.0, 0.03, -0.02), SKULL + HAIR_GROWN); }

float map(vec3 p) {
    float d = shell(p);
    float line = p.y - 0.40 - 0.9 * min(p.z - 0.2, 0.0) * 0.9;  // above a slanting hairline
    return 0.9 * smax(d, -0.8 * line, 0.10);
}

Surface paint(vec3 p, vec3 n) { return Surface(HAIR_COLOUR, STRAND); }
