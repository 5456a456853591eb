// Where hair grows, and which way: hairlines, whorls, locks.  For hair, what hangs from it, and what covers it.

float turn(vec2 v) { return atan(v.x, v.y) * 0.1591549; }  // -0.5..0.5, from v.y towards v.x

// The round of a lock: 1 on its crest, 0 in the grooves beside it; one lock for every whole number.
float lock(float at) { return 1.0 - 4.0 * square(fract(at) - 0.5); }

// Positive in front of the hairline, beside the face and behind the ears: the border of a short cut.
float hairline(vec3 p, float up, float burn) {
    float y = p.y - HAIRLINE - up;
    return 0.55 * (p.z - burn - 1.30 * max(y - 0.16, 0.0) + 2.2 * max(-0.04 - p.y, 0.0));
}

// Positive in the opening that hanging hair leaves for the face: an arch of this height and half width.
float arch(vec3 p, float high, float wide, float peak) {
    vec2 q = vec2((abs(p.x) + peak) / (wide + peak), max(p.y + 0.35 - HAIRLINE, 0.0) / (high + 0.35));
    return wide * (1.0 - length(q));
}

// A cap over the skull; and the same with the lower half drawn straight down.
float cap(vec3 p, vec3 grown, float up) { return ellipsoid(p - SKULL_AT - vec3(0.0, up, 0.0), SKULL + grown); }

float curtain(vec3 p, vec3 grown, float flare) {
    vec3 q = p - SKULL_AT;
    float fall = min(q.y + 0.10, 0.0);
    return ellipsoid(vec3(q.xz * (1.0 + flare * fall), max(q.y + 0.10, 0.0) * 0.9).xzy, SKULL + grown);
}

// Balls in rows around an ellipsoid.  x: distance to the nearest; yzw: where that is from its middle.
vec4 balls(vec3 p, vec3 middle, vec3 size, float rows, float radius) {
    vec3 u = (p - middle) / size;
    float polar = acos(clamp(u.y * inversesqrt(dot(u, u) + 1e-6), -1.0, 1.0)) * rows / 3.14159, around = turn(u.xz);
    vec4 found = vec4(9.0);
    for (int i = 0; i < 2; ++i) {
        float row = floor(polar - 0.5) + float(i) + 0.5, down = row * 3.14159 / rows;
        float count = floor(2.0 * rows * sin(down)) + 1.0, shift = fract(row * 0.618);
        float cell = floor(around * count + shift) + 0.5, turned_to = (cell - shift) / count * 6.2831853;
        float own = fract(sin(cell * 7.13 + row * 3.7) * 43.7);
        vec3 at = vec3(sin(turned_to) * sin(down), cos(down), cos(turned_to) * sin(down)) * (0.95 + 0.08 * own);
        vec3 from = p - middle - at * size;
        float d = length(from) - radius * (0.86 + 0.26 * own);
        found = d < found.x ? vec4(d, from) : found;
    }
    return found;
}

#if HEADWEAR != HEADWEAR_NONE && HEADWEAR != HEADWEAR_HEADBAND
#define HATTED
#endif
// Height above the brim of what is worn.
float above_brim(vec3 p) { return p.y - HAT_LINE.x - HAT_LINE.y * p.z; }
