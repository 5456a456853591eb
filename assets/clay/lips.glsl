// Lips: two soft tubes laid on the face around the opening of the mouth.  Works in (x, y, height above the skin).

struct Mouth {
    float along;   // -1..1 from corner to corner
    float upper;   // height of the upper lip's inner edge
    float lower;   // and of the lower lip's
    float thick;   // 0 at the corners, 1 in the middle
    float level;   // how level the steeper edge runs: 1 level, towards 0 steep
};

Mouth mouth_at(float x) {
    Mouth m;
    float from = x - MOUTH_X;
    m.along = from / (from < 0.0 ? MOUTH_HALF.x : MOUTH_HALF.y);
    float s = m.along * m.along, right = clamp(0.5 - 0.65 * m.along, 0.0, 1.0), arch = 1.0 - s * sqrt(s + 1e-4);
    float corners = mix(MOUTH_CORNER.y, MOUTH_CORNER.x, right);
    float base = corners + (MOUTH_Y - 0.5 * (MOUTH_CORNER.x + MOUTH_CORNER.y)) * max(arch, 0.0);
    float up = mix(MOUTH_UPPER.y, MOUTH_UPPER.x, right), down = mix(MOUTH_LOWER.y, MOUTH_LOWER.x, right);
    m.upper = base + up * arch;
    m.lower = base - down * arch;
    float steep = 2.5 * min(s, 1.2) / MOUTH_HALF.x * max(abs(up + MOUTH_Y - corners), abs(down - MOUTH_Y + corners));
    m.level = inversesqrt(1.0 + steep * steep);
    m.thick = sqrt(max(arch, 0.0)) * (0.5 + 0.5 * arch);
    return m;
}

// Upper and lower lip apart.
vec2 lip_tubes(Mouth m, vec3 p, float height) {
    float y = p.y, end = max(abs(m.along) - 1.0, 0.0) * MOUTH_HALF.x + max(0.30 - p.z, 0.0);  // none at the nape
    float up = LIP_UPPER * m.thick * (1.0 - 0.17 * square(max(0.0, 1.0 - 12.0 * m.along * m.along))), low = LIP_LOWER * m.thick;
    float out_up = height - LIP_OUT * m.thick, out_low = height - (LIP_OUT + LIP_SHRUG) * m.thick;
    return vec2(length(vec3(m.level * (y - m.upper - 0.70 * up), 0.75 * out_up, end)) - up,
                length(vec3(m.level * (y - m.lower + 0.70 * low), 0.75 * out_low, end)) - low);
}

// Negative between the lips.
float gap(Mouth m, float y) { return max(m.level * max(m.lower - y, y - m.upper), 0.2 * (abs(m.along) - 0.98)); }

float lips(vec3 p, float form, float face) {
    Mouth m = mouth_at(p.x);
    vec2 tubes = lip_tubes(m, p, form);
    float hollow = max(max(0.75 * gap(m, p.y), -form - 0.32), 0.24 - p.z);
    float d = smin(face, 0.85 * min(tubes.x, tubes.y), 0.030);
    return smax(d, -hollow, 0.030);
}
