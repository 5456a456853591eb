// The face that is seen: the head with its lids and lips, and the colours of skin.

float map(vec3 p) {
    float d = head(p);
    return lids(p, lips(p, d));
}

Surface paint(vec3 p, vec3 n) {
    float d = head(p);
    vec3 q = vec3(abs(p.x), p.yz);
    vec3 colour = SKIN_COLOUR;
    vec3 cheek = (q - vec3(CHEEK_X + 0.04, -0.25, 0.58)) / vec3(0.26, 0.20, 0.4);
    colour = mix(colour, BLUSH_COLOUR, BLUSH * exp(-1.6 * dot(cheek, cheek)));
    vec3 tip = (p - NOSE_AT) / vec3(0.16, 0.14, 0.2);
    colour = mix(colour, BLUSH_COLOUR, 0.45 * BLUSH * exp(-2.0 * dot(tip, tip)));
    Mouth m = mouth_at(p.x);
    vec2 tubes = lip_tubes(m, p.y, d);
    float lip = min(tubes.x, tubes.y);
    if (d < -0.045 && gap(m, p.y) < 0.05) return Surface(HOLLOW_COLOUR * smoothstep(-0.34, 0.0, d), HOLLOW);
    float red = smoothstep(0.012, -0.004, lip);
    colour = mix(colour, LIP_COLOUR * (tubes.x < tubes.y ? 0.82 : 1.0), red);
    vec3 e = at_eye(p);
    vec2 edges = lid_edges(e.x, p.x);
    float seam = abs(e.y - edges.x) + 3.0 * max(abs(e.x) - LID_WIDTH, 0.0);
    float lash = smoothstep(0.09, 0.02, seam) * step(length(e), 1.35) * step(0.0, e.z);
    colour = mix(colour, LASH_COLOUR, lash * (0.35 + 0.6 * LASHES));
    return Surface(colour, red > 0.5 ? LIP : SKIN);
}
