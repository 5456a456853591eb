// Where hair grows, and which way: hairlines, whorls, locks.  For hair, what hangs from it, and what covers it.

float turn(vec2 v) { return atan(v.x, v.y) * 0.1591549; }  // -0.5..0.5, from v.y towards v.x

// The round of a lock: 1 on its crest, 0 in the grooves beside it; one lock for every whole number.
float lock(float at) { return 1.0 - 4.0 * square(fract(at) - 0.5); }

// The head where hair may grow on it: `bare` without jaw and cheeks.
float scalp(vec3 p) {
    return smin(ellipsoid_by(p - SKULL_AT, SKULL_BY), ellipsoid_by(p - vec3(0.0, -0.05, -0.02), FACE_BY), 0.12);
}

// Hair cut to a millimetre: a relief of uneven dots.
float bristle(vec3 p) {
    vec3 q = p * 96.0 + 1.8 * sin(p.yzx * 41.0);
    return 0.0014 * (sin(q.x) * sin(q.y) + sin(q.y + 1.0) * sin(q.z) + sin(q.z) * sin(q.x + 2.0));
}

// That deep a layer on skin of this height, thinner towards its border and under the skin beyond.
float layer(float height, float border) {
    float there = smoothstep(0.0, -0.12, border);
    return height - 0.020 * there + 0.03 * (1.0 - smoothstep(0.02, -0.03, border));
}

// Positive in front of the hairline, beside the face and behind the ears: the border of a short cut.
float hairline(vec3 p, float up, float burn) {
    float y = p.y - HAIRLINE - up + 0.20 * p.x * p.x - 0.03;
    return 0.55 * (p.z - burn - 1.30 * max(y - 0.16, 0.0) + 2.2 * max(-0.04 - p.y, 0.0));
}

// Positive in the opening that hanging hair leaves for the face: an arch of this height and half width.
float arch(vec3 p, float high, float wide, float peak) {
    vec2 q = vec2((abs(p.x) + peak) / (wide + peak), max(p.y + 0.35 - HAIRLINE, 0.0) / (high + 0.35));
    return wide * (1.0 - length(q));
}

// Hair that hangs is bent by gravity: where p would be if it did not.  `from` is the height at which it comes free.
vec3 unbent(vec3 p, float from) {
    float fall = max(from - p.y, 0.0);
    vec2 sway = -BENT * vec2(HEAD_X.y, HEAD_Z.y) * (fall * fall / (fall + 0.35));
    return vec3(p.x - sway.x, p.y, p.z - sway.y);
}

// A cap over the skull; and the same with the lower half drawn straight down.
float cap(vec3 p, vec3 grown, float up) { return ellipsoid(p - SKULL_AT - vec3(0.0, up, 0.0), SKULL + grown); }

float curtain(vec3 p, vec3 grown, float flare) {
    vec3 q = p - SKULL_AT;
    float high = q.y + 0.05, rise = 0.5 * (high + sqrt(high * high + 0.02)), fall = high - rise;  // no kink between
    return ellipsoid(vec3(q.xz * (1.0 + flare * fall), rise * 0.93).xzy, SKULL + grown);
}

#if HEADWEAR != HEADWEAR_NONE && HEADWEAR != HEADWEAR_HEADBAND
#define HATTED
#endif
// Height above the brim of what is worn.
float above_brim(vec3 p) { return p.y - HAT_LINE.x - HAT_LINE.y * p.z; }
