// Teeth and tongue.  Teeth stay inside the gap between the lips and below the skin, so they cannot leak through.

float teeth(Mouth m, vec3 p, float skin_height) {
    float across = p.x - MOUTH_X, height = skin_height + 0.8 * across * across;  // an arch
    float upper = box(vec2(p.y - m.upper + 0.035, height + 0.105), vec2(0.062, 0.035), 0.028);
    float lower = box(vec2(p.y - m.lower + 0.075 * (1.0 - TEETH_LOW) - 0.005, height + 0.115), vec2(0.045, 0.03), 0.026);
    float d = min(upper, lower);
    d = smax(d, abs(across) - 0.275, 0.07);
    return max(max(d, 0.75 * gap(m, p.y) - 0.10), skin_height + 0.04);
}

float tongue(Mouth m, vec3 p, float height) {
    float lip = mouth_at(MOUTH_X).lower, x = p.x - MOUTH_X;
    vec2 root = vec2(lip, -0.32), tip = mix(vec2(lip + 0.035, -0.17), vec2(lip + 0.015, 0.065), TONGUE_OUT);
    vec2 end = tip + TONGUE_OUT * vec2(-0.125, 0.045), at = vec2(p.y - 0.05 * (1.0 - TONGUE_OUT) * square(x / 0.15), height);
    float inner = segment(at, root, tip), outer = segment(at, tip, end);
    float wide = 0.075 - 0.045 * square(clamp((tip.x - p.y) / 0.16, 0.0, 1.0)) * TONGUE_OUT;
    float d = length(vec2(max(abs(x) - wide, 0.0), min(inner, outer)));
    d -= 0.050 - 0.006 * exp(-square(x / 0.022));  // the groove
    return max(d, max(height < 0.0 ? 0.75 * gap(m, p.y) - 0.06 : -1.0, 0.28 - p.z));
}

float map(vec3 p) {
    float height = bare(p);
    Mouth m = mouth_at(p.x);
    return 0.8 * min(teeth(m, p, height), tongue(m, p, height));
}

Surface paint(vec3 p, vec3 n) {
    float height = bare(p);
    Mouth m = mouth_at(p.x);
    if (teeth(m, p, height) < tongue(m, p, height)) return Surface(vec3(0.90, 0.88, 0.84), TOOTH);
    float deep = smoothstep(-0.34, -0.12, height);
    return Surface(vec3(0.74, 0.17, 0.18) * mix(0.35, 1.0, deep), TONGUE);
}
