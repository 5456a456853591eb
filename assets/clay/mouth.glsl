// Teeth and tongue.  Teeth stay inside the gap between the lips and below the skin, so they cannot leak through.

float teeth(Mouth m, vec3 p, float height) {
    float upper = box(vec2(p.y - m.upper + 0.035, height + 0.105), vec2(0.062, 0.035), 0.028);
    float lower = box(vec2(p.y - m.lower - 0.005, height + 0.115), vec2(0.045, 0.03), 0.026);
    float d = min(upper, lower);
    d = max(d, abs(p.x - MOUTH_X) - 0.30);
    return max(max(d, 0.75 * gap(m, p.y) - 0.05), height + 0.04);
}

float tongue(Mouth m, vec3 p, float height) {
    float middle = 0.5 * (mouth_at(MOUTH_X).upper + mouth_at(MOUTH_X).lower), lip = mouth_at(MOUTH_X).lower;
    vec2 root = vec2(lip - 0.02, -0.30), tip = mix(vec2(lip + 0.0, -0.17), vec2(lip - 0.02, 0.10), TONGUE_OUT);
    vec2 end = tip + TONGUE_OUT * vec2(-0.19, -0.01);
    vec2 at = vec2(p.y, height);
    float d = min(segment(at, root, tip), segment(at, tip, end));
    float wide = mix(0.12, 0.085, TONGUE_OUT);
    return length(vec2(max(abs(p.x - MOUTH_X) - wide, 0.0), d)) - 0.05;
}

float map(vec3 p) {
    float height = head(p);
    Mouth m = mouth_at(p.x);
    return 0.8 * min(teeth(m, p, height), tongue(m, p, height));
}

Surface paint(vec3 p, vec3 n) {
    float height = head(p);
    Mouth m = mouth_at(p.x);
    if (teeth(m, p, height) < tongue(m, p, height)) return Surface(vec3(0.90, 0.88, 0.84), TOOTH);
    float groove = smoothstep(0.03, 0.0, abs(p.x - MOUTH_X));
    return Surface(vec3(0.72, 0.16, 0.17) * (1.0 - 0.25 * groove), TONGUE);
}
