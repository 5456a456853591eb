// The features of the face: the head with its lids, nose and lips.  Drawn in a window around them; skull.glsl draws the rest.

float map(vec3 p) {
    float form = bare(p);
    return lids(p, lips(p, form, head(p, form)));
}

#ifdef AGED
#define FINE
float fine(vec3 p) { return map(p) + 0.010 * AGE * wrinkles(p); }
#endif

Surface paint(vec3 p, vec3 n) {
    float form = bare(p);
    vec3 colour = complexion(p);
    Mouth m = mouth_at(p.x);
    vec2 tubes = lip_tubes(m, p, form);
    float lip = min(tubes.x, tubes.y);
    float red = smoothstep(0.012, -0.004, lip);
    colour = mix(colour, LIP_COLOUR * (tubes.x < tubes.y ? 0.82 : 1.0), red);
    // Inwards the lips darken towards the hollow of the mouth: rays that graze them must not show a dark seam.
    float inside = gap(m, p.y) < 0.05 ? smoothstep(0.0, -0.03, form) : 0.0, deep = inside * smoothstep(-0.07, -0.14, form);
    colour = mix(colour, LIP_COLOUR * 0.6, inside);
    colour = mix(colour, HOLLOW_COLOUR * smoothstep(-0.34, 0.0, form), deep);
    vec3 e = at_eye(p);
    vec2 edges = lid_edges(e.x, p.x);
    float seam = abs(e.y - edges.x) + 3.0 * max(abs(e.x) - LID_WIDTH, 0.0);
    float lash = smoothstep(0.09, 0.02, seam) * step(length(e), 1.35) * step(0.0, e.z) * smoothstep(-0.95, -0.2, e.x);
    colour = mix(colour, LASH_COLOUR, lash * (0.35 + 0.6 * LASHES));
    return Surface(colour, deep > 0.5 ? HOLLOW : red > 0.5 ? LIP : SKIN);
}
