// Ears: flattened balls with a hollow, a fold in it, and a lobe.

float map(vec3 p) {
    vec3 q = vec3(abs(p.x), p.yz) - EAR_AT;
    q.xz = turned(q.xz, -0.45);
    q.yz = turned(q.yz, 0.2);
    float d = ellipsoid(q, vec3(0.075, 0.20, 0.135) * EAR_SIZE);
    d = smax(d, -ellipsoid(q - vec3(0.075, 0.02, 0.03) * EAR_SIZE, vec3(0.05, 0.125, 0.075) * EAR_SIZE), 0.05);
    d = smin(d, capsule(q, vec3(0.036, 0.09, 0.01) * EAR_SIZE, vec3(0.040, -0.08, -0.01) * EAR_SIZE, 0.020 * EAR_SIZE), 0.035);
    return smin(d, length(q - vec3(0.01, -0.19, 0.02) * EAR_SIZE) - 0.055 * EAR_SIZE, 0.06);
}

Surface paint(vec3 p, vec3 n) { return Surface(mix(SKIN_COLOUR, BLUSH_COLOUR, 0.15 + 0.25 * BLUSH), SKIN); }
