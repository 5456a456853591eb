// The head without what grows on it: skull, jaw, cheeks, nose.  Lids and lips are laid on it by lids.glsl, lips.glsl.

// The bare form, which brows, beard and lips use as a height: zero on the skin, positive outside.
float bare(vec3 p) {
    float low = smoothstep(0.1, -0.5, p.y);
    vec3 q = vec3(abs(p.x - JAW_SLIDE * low), p.yz);
    float d = ellipsoid_by(p - SKULL_AT, SKULL_BY);
    d = smin(d, ellipsoid_by(p - vec3(0.0, -0.05, -0.02), FACE_BY), 0.12);
    d = smin(d, ellipsoid_by(q - vec3(JAW_CORNER, -0.43 - 0.65 * JAW_DROP, 0.0), JAW_BY), 0.22);
    d = smin(d, ellipsoid_by(p - CHIN_AT, CHIN_BY), 0.20);
    float side = sided(CHEEK_OUT, p.x);
    d = smin(d, ellipsoid_by(q - vec3(CHEEK_X + 0.3 * side, -0.27 + sided(CHEEK_UP, p.x), 0.22 + side), CHEEK_BY), 0.16);
    return d;
}

float nose(vec3 p) {
    float bend = smoothstep(-0.02, -0.25, p.y) * NOSE_SLIDE;
    vec3 q = vec3(abs(p.x - bend), p.yz);
    float d = ellipsoid_by(p - NOSE_AT - vec3(bend, 0.0, 0.0), NOSE_BY);
    d = smin(d, capsule(q, vec3(0.0, 0.06, 0.60 + 0.05 * NOSE_BRIDGE), NOSE_AT - vec3(0.0, 0.0, 0.02), 0.030 + 0.025 * NOSE_BRIDGE), 0.14);
    vec3 wing = vec3(NOSE_WING, NOSE_AT.y - 0.028 + sided(SNEER, p.x) * 0.03, NOSE_AT.z - 0.065);
    d = smin(d, length(q - wing) - 0.052 - 0.010 * sided(SNEER, p.x), 0.05);
    vec3 nostril = vec3(0.55 * NOSE_WING, wing.y - 0.055, wing.z + 0.055);
    return smax(d, 0.026 - length(q - nostril), 0.025);
}

// Both, given the bare form there.
float head(vec3 p, float form) { return smin(form, nose(p), 0.085); }
