// The hair of the head: a thick cap of soft locks, or balls of curls.  HAIR is the style.
#define FINE
#define CAVITY 0.05
#define STEPS 56

// How round the hair is there across its locks, 0..1: what the paint wants to know too.
float crest(vec3 p) {
#if HAIR == HAIR_SHORT
    vec2 v = p.xz - vec2(-0.30, -0.30);
    return lock(turn(v) * 12.0 + 0.9 * length(v));
#elif HAIR == HAIR_PIXIE
    vec2 v = p.xz - vec2(-0.20, -0.28);
    return lock(turn(v) * 13.0 - 1.4 * length(v));
#elif HAIR == HAIR_SHAG
    vec2 v = p.xz - vec2(0.0, -0.20);
    return lock(turn(v) * 15.0 + 0.22 * sin(5.0 * p.y));
#elif HAIR == HAIR_QUIFF
    return lock(turn(vec2(p.x, p.y - 0.05)) * 24.0 + 0.5 + 0.35 * p.z);
#elif HAIR == HAIR_SLICK || HAIR == HAIR_RECEDING
    return lock(turn(vec2(p.x, p.y - 0.12)) * 26.0 + 0.25 * p.z);
#elif HAIR == HAIR_UNDERCUT
    return lock(p.z * 4.2 + 0.9 * p.x * p.x + 0.5 * p.x);
#elif HAIR == HAIR_BUN || HAIR == HAIR_TOPKNOT || HAIR == HAIR_PONYTAIL
    vec3 q = p - SKULL_AT;
    return lock(turn(vec2(p.x, dot(q.yz, KNOT_ACROSS))) * 26.0);
#elif HAIR == HAIR_BRAIDS || HAIR == HAIR_PIGTAILS
    vec3 q = vec3(abs(p.x), p.yz);
    return lock(turn(vec2(q.z + 0.12, q.y - 0.15 + 0.20 * q.x)) * 17.0 + 0.25);
#elif HAIR == HAIR_WAVY
    return lock(turn(p.xz - vec2(0.0, -0.15)) * 13.0 + 0.34 * sin(6.5 * p.y + 0.6) * smoothstep(0.95, 0.4, p.y));
#elif HAIR == HAIR_LOCS
    return lock(turn(p.xz - vec2(0.0, -0.15)) * 19.0);
#elif HAIR == HAIR_CORNROWS
    return lock(turn(vec2(p.x, p.y - 0.05)) * 22.0 + 0.5);
#elif HAIR == HAIR_MOHAWK
    return lock(turn(p.yz - SKULL_AT.yz) * 17.0);
#else
    return lock(turn(p.xz - vec2(0.0, -0.15)) * 15.0);
#endif
}

// What a razor left: skin with a shade of hair on it, thinner towards its border.
float shaved(vec3 p, float border) { return bare(p) - 0.022 * smoothstep(0.0, -0.16, border) + 0.004; }

float hair(vec3 p, bool closely) {
    float d, round = crest(p), low = smoothstep(0.30, -0.25, p.y);
    float strand = closely ? 0.007 * sin(round * 14.0) : 0.0;
    float far = min(3.5 * length(p.xz + vec2(0.0, 0.15)), 1.0);
#if HAIR == HAIR_BUZZ
    return 0.9 * (shaved(p, hairline(p, 0.02, 0.14)) - (closely ? 0.004 * sin(p.x * 90.0) * sin(p.y * 90.0) * sin(p.z * 90.0) : 0.0));
#elif HAIR == HAIR_RECEDING
    float line = max(hairline(p, 0.02, 0.10), 0.5 * (p.z - 0.36 + 0.9 * smoothstep(0.06, 0.34, abs(p.x))) - 1.2 * max(0.42 - p.y, 0.0));
    d = cap(p, vec3(0.05, 0.06, 0.07), 0.0) + 0.05 * low;
    return 0.8 * smax(d - 0.025 * round, line, 0.07);
#elif HAIR == HAIR_SHORT
    d = cap(p, vec3(0.06, 0.10, 0.07), 0.03) + 0.06 * low;
    d = smin(d, ellipsoid(p - vec3(0.10, 0.84 + HAIRLINE, 0.34), vec3(0.52, 0.20, 0.34)), 0.14);
    float line = hairline(p, 0.0, 0.16);
    return 0.7 * smax(d - 0.045 * round * far - strand, line - 0.05 * round, 0.09);
#elif HAIR == HAIR_PIXIE
    d = cap(p, vec3(0.09, 0.10, 0.10), 0.03) + 0.05 * low;
    float line = hairline(p, -0.14, 0.24) + 0.10 * p.x;
    return 0.68 * smax(d - 0.06 * round * far - strand, line - 0.15 * round + 0.06, 0.08);
#elif HAIR == HAIR_SHAG
    d = curtain(p, vec3(0.13, 0.14, 0.12), 0.10 * sin(5.0 * p.y)) - 0.07 * round * far;
    float low_end = -0.55 - p.y - 0.22 * round;
    float opening = min(arch(p, 0.46, 0.56, 0.05) - 0.16 * round, p.z - 0.0);
    d = smax(d, max(opening, low_end), 0.08);
    float top = cap(p, vec3(0.17, 0.15, 0.15), 0.05) - 0.05 * round * far;
    top = smax(top, max(0.10 - p.y - 0.25 * round, min(arch(p, 0.52, 0.62, 0.05) - 0.05, p.z)), 0.06);
    return 0.62 * (min(d, top) - strand);
#elif HAIR == HAIR_QUIFF
    d = cap(p, vec3(0.05, 0.06, 0.05), 0.02) + 0.05 * low;
    vec3 q = p - vec3(0.0, 0.98 + HAIRLINE, 0.28);
    q.yz = turned(q.yz, 0.35);
    d = smin(d, ellipsoid(q, vec3(0.50, 0.24, 0.44)), 0.12);
    return 0.7 * smax(d - 0.045 * round * smoothstep(0.2, 0.6, p.y) - strand, hairline(p, 0.02, 0.14), 0.09);
#elif HAIR == HAIR_SLICK
    d = cap(p, vec3(0.04, 0.07, 0.07), 0.01) + 0.03 * low;
    return 0.8 * smax(d - 0.028 * round - strand, hairline(p, 0.05, 0.14), 0.07);
#elif HAIR == HAIR_UNDERCUT
    float sides = shaved(p, hairline(p, 0.02, 0.14));
    vec3 q = p - vec3(0.10, 0.80 + HAIRLINE, 0.02);
    q.xy = turned(q.xy, -0.16);
    d = ellipsoid(q, vec3(0.74, 0.30, 0.76)) - 0.06 * round;
    d = smax(d, 0.56 - p.y - 0.10 * p.x - 0.10 * round - 0.12 * max(-p.z, 0.0), 0.10);
    return 0.7 * min(sides, d - strand);
#elif HAIR == HAIR_MOHAWK
    float sides = shaved(p, hairline(p, 0.02, 0.14));
    vec3 q = p - SKULL_AT;
    float tip = 0.16 * round;
    d = ellipsoid(q - vec3(0.0, 0.02, -0.02), vec3(0.20 + 0.04 * round, 1.00 + tip, 1.00 + tip));
    d = smax(d, max(hairline(p, 0.02, 0.16), -0.10 - p.y), 0.10);
    return 0.62 * min(sides, d - strand);
#elif HAIR == HAIR_CURLY
    vec4 ball = balls(p, SKULL_AT + vec3(0.0, 0.06, -0.02), SKULL + vec3(0.10, 0.12, 0.10), 10.0, 0.185);
    d = smin(ball.x, cap(p, vec3(0.06), 0.02), 0.05);
    if (closely) d -= 0.016 * sin(length(ball.yzw - vec3(0.0, 0.05, 0.05)) * 52.0 + 2.0 * turn(ball.yw) * 6.2832);
    return 0.75 * smax(d, hairline(p, -0.02, 0.14) - 0.06, 0.05);
#elif HAIR == HAIR_COILY
    vec4 ball = balls(p, SKULL_AT + vec3(0.0, 0.04, -0.02), SKULL + vec3(0.09, 0.13, 0.09), 19.0, 0.095);
    d = smin(ball.x, cap(p, vec3(0.07, 0.11, 0.07), 0.03), 0.03);
    return 0.8 * smax(d, hairline(p, 0.0, 0.16), 0.07);
#elif HAIR == HAIR_AFRO
    vec3 size = SKULL + vec3(0.30, 0.20, 0.24), middle = SKULL_AT + vec3(0.0, 0.10, -0.08);
    vec4 ball = balls(p, middle, size, 17.0, 0.135);
    d = smin(ball.x, ellipsoid(p - middle, size), 0.06);
    return 0.8 * smax(d, min(arch(p, 0.53, 0.66, 0.0), p.z + 0.05), 0.16);
#elif HAIR == HAIR_CORNROWS
    vec3 q = p - SKULL_AT;
    float along = turn(q.zy) * 46.0, plait = abs(fract(along + 0.8 * sqrt(1.0 - round) * 0.5) - 0.5);
    d = cap(p, vec3(0.005), 0.0) - 0.075 * sqrt(round + 0.02) - (closely ? 0.03 * plait : 0.0);
    return 0.62 * smax(d, hairline(p, 0.02, 0.12), 0.05);
#elif HAIR == HAIR_LOCS
    d = curtain(p, vec3(0.07, 0.08, 0.07), 0.06) - 0.11 * far * sqrt(round + 0.02);
    float cell = floor(turn(p.xz - vec2(0.0, -0.15)) * 19.0), own = fract(sin(cell * 5.3) * 43.7);
    d = smax(d, max(min(arch(p, 0.58, 0.62, 0.1), p.z + 0.02), -0.72 - 0.22 * own - p.y - 0.10 * round), 0.07);
    return 0.55 * (d - (closely ? 0.012 * abs(sin(p.y * 38.0 + own * 9.0)) : 0.0));
#elif HAIR == HAIR_BUN || HAIR == HAIR_TOPKNOT || HAIR == HAIR_PONYTAIL
    d = cap(p, vec3(0.045, 0.06, 0.06), 0.01) + 0.03 * low;
    return 0.8 * smax(d - 0.026 * round - strand, hairline(p, 0.03, 0.16), 0.07);
#elif HAIR == HAIR_BRAIDS || HAIR == HAIR_PIGTAILS
    float side = abs(p.x), part = 0.05 * smoothstep(0.07, 0.0, side);
    d = cap(p, vec3(0.06, 0.07, 0.07), 0.01) + part + 0.02 * low;
    return 0.8 * smax(d - 0.034 * round * smoothstep(0.0, 0.2, side) - strand, hairline(p, 0.03 - 0.10 * side, 0.18), 0.08);
#elif HAIR == HAIR_FRINGE
    d = curtain(p, vec3(0.15, 0.13, 0.13), 0.08) - 0.045 * round * far - strand;
    float line = min(arch(p, 0.36 + 0.03 * round, 0.60, 0.0), p.z - 0.02);
    return 0.72 * smax(d, max(line, -0.40 - p.y - 0.05 * round), 0.09);
#elif HAIR == HAIR_BOB
    float part = 0.05 * smoothstep(0.06, 0.0, abs(p.x + 0.26)) * step(-0.1, p.z);
    d = curtain(p, vec3(0.15, 0.12, 0.12), -0.10 + 0.5 * max(-0.3 - p.y, 0.0)) + part - 0.045 * round * far - strand;
    float line = min(arch(p + vec3(0.10, 0.0, 0.0), 0.60, 0.62, 0.12), p.z + 0.02);
    return 0.72 * smax(d, max(line, -0.60 - p.y - 0.03 * round), 0.10);
#elif HAIR == HAIR_WAVY
    float part = 0.05 * smoothstep(0.06, 0.0, abs(p.x)) * step(-0.1, p.z), wave = sin(6.5 * p.y + 0.6);
    d = curtain(p, vec3(0.17, 0.13, 0.12), -0.16 + 0.03 * wave) + part - 0.07 * round * far - strand;
    float line = min(arch(p, 0.60, 0.60 + 0.03 * wave, 0.20), p.z + 0.02);
    return 0.62 * smax(d, max(line, -0.95 - p.y - 0.12 * round), 0.10);
#else
    float part = 0.05 * smoothstep(0.06, 0.0, abs(p.x)) * step(-0.1, p.z);
    d = curtain(p, vec3(0.15, 0.10, 0.11), -0.04) + part - 0.045 * round * far - strand;
    float line = min(arch(p, 0.60, 0.60, 0.20), p.z + 0.02);
    return 0.70 * smax(d, max(line, -1.22 - p.y - 0.06 * round), 0.10);
#endif
}

// What a hat leaves: nothing above its brim, and little beside it.
float covered(vec3 p, float d) {
#ifdef HATTED
    float above = above_brim(p);
    return smax(smax(d, cap(p, vec3(0.07), 0.0) + 0.9 * min(above + 0.06, 0.0), 0.05), above - 0.02, 0.04);
#elif HEADWEAR == HEADWEAR_HEADBAND
    return smax(d, cap(p, vec3(0.035), 0.0) - 0.55 * max(abs(above_brim(p)) - 0.07, 0.0), 0.06);
#else
    return d;
#endif
}

float map(vec3 p) { return covered(p, hair(p, false)); }

float fine(vec3 p) { return covered(p, hair(p, true)); }

Surface paint(vec3 p, vec3 n) {
    float round = crest(p), sheen = smoothstep(0.35, 0.9, dot(n, vec3(-0.25, 0.75, 0.55)));
    vec3 colour = mix(HAIR_COLOUR, HAIR_LIGHT, 0.12 * round + 0.22 * sheen) * (0.72 + 0.28 * smoothstep(0.0, 0.3, round));
#if HAIR == HAIR_BUZZ
    float border = hairline(p, 0.02, 0.14);
    return Surface(mix(SKIN_COLOUR, HAIR_COLOUR, 0.80 * smoothstep(0.0, -0.10, border)), STRAND);
#elif HAIR == HAIR_UNDERCUT || HAIR == HAIR_MOHAWK
    float border = hairline(p, 0.02, 0.14), thick = bare(p);
    return Surface(mix(mix(SKIN_COLOUR, HAIR_COLOUR, 0.62 * smoothstep(0.0, -0.10, border)), colour, smoothstep(0.03, 0.05, thick)), STRAND);
#elif HAIR == HAIR_CORNROWS
    return Surface(mix(mix(SKIN_COLOUR, HAIR_COLOUR, 0.5), colour, smoothstep(0.1, 0.3, round)), STRAND);
#elif HAIR == HAIR_AFRO || HAIR == HAIR_CURLY || HAIR == HAIR_COILY
    return Surface(mix(HAIR_COLOUR, HAIR_LIGHT, 0.06 + 0.22 * sheen), STRAND);
#else
    return Surface(colour, STRAND);
#endif
}
