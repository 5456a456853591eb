// The hair of the head: a thick cap of soft locks, or balls of curls.  HAIR is the style.
#define AROUND_HEAD
#define FINE
#define CAVITY 0.05
#define STEPS 56

#if HAIR == HAIR_BOB || HAIR == HAIR_LONG || HAIR == HAIR_WAVY || HAIR == HAIR_LOCS || HAIR == HAIR_SHAG || HAIR == HAIR_FRINGE || HAIR == HAIR_RINGLETS
#define HANGS
#endif

// How round the hair is there across its locks, 0..1: what the paint wants to know too.
float crest(vec3 p) {
#if HAIR == HAIR_SHORT
    vec2 v = p.xz - vec2(-0.40, 0.22);
    return lock(turn(v) * 11.0 + 0.8 * length(v) + 0.3);
#elif HAIR == HAIR_UNDERCUT
    vec2 v = p.xz - vec2(-1.05, 0.05);
    return lock(turn(v) * 27.0 + 1.1 * length(v) + 0.5);
#elif HAIR == HAIR_PIXIE
    vec2 v = p.xz - vec2(-0.20, -0.28);
    return lock(turn(v) * 13.0 - 1.4 * length(v));
#elif HAIR == HAIR_CROP
    vec2 v = p.xz - vec2(0.0, -0.22);
    return lock(turn(v) * 17.0 + 0.7 * length(v));
#elif HAIR == HAIR_BOB
    return lock(turn(p.xz - vec2(-0.26, -0.10)) * 14.0);
#elif HAIR == HAIR_SHAG
    vec2 v = p.xz - vec2(0.0, -0.20);
    return lock(turn(v) * 15.0 + 0.22 * sin(5.0 * p.y));
#elif HAIR == HAIR_QUIFF
    return lock(turn(vec2(p.x, p.y - 0.05)) * 17.0 + 0.5 + 0.45 * p.z);
#elif HAIR == HAIR_SLICK || HAIR == HAIR_RECEDING
    return lock(turn(vec2(p.x, p.y - 0.12)) * 18.0 + 0.25 * p.z);
#elif HAIR == HAIR_BUN || HAIR == HAIR_TOPKNOT || HAIR == HAIR_PONYTAIL
    vec3 q = p - SKULL_AT;
    return lock(turn(vec2(p.x, dot(q.yz, KNOT_ACROSS))) * 21.0);
#elif HAIR == HAIR_BRAIDS || HAIR == HAIR_PIGTAILS
    vec3 q = vec3(abs(p.x), p.yz);
    return lock(turn(vec2(q.z + 0.12, q.y - 0.15 + 0.20 * q.x)) * 15.0 + 0.25);
#elif HAIR == HAIR_WAVY
    return lock(turn(p.xz - vec2(0.0, -0.15)) * 12.0 + 0.34 * sin(6.5 * p.y + 0.6) * smoothstep(0.95, 0.4, p.y));
#elif HAIR == HAIR_RINGLETS
    return lock(turn(p.xz - vec2(0.0, -0.15)) * 13.0 + 0.22 * sin(6.0 * p.y) * smoothstep(0.95, 0.3, p.y));
#elif HAIR == HAIR_WREATH
    return lock(turn(p.xz - vec2(0.0, -0.15)) * 17.0 + 1.4 * p.y);
#elif HAIR == HAIR_LOCS
    return lock(turn(p.xz - vec2(0.0, -0.15)) * 18.0);
#elif HAIR == HAIR_CORNROWS
    return lock(turn(vec2(p.x, p.y - 0.05)) * 22.0 + 0.5);
#elif HAIR == HAIR_MOHAWK
    return lock(turn(p.yz - SKULL_AT.yz) * 15.0);
#else
    return lock(turn(p.xz - vec2(0.0, -0.15)) * 14.0);
#endif
}

// What a razor left: skin with a shade of hair on it.
// Well beyond its line there is none: the eyes lie deeper than the bare form does.
float shaved(vec3 p, float line, bool closely) {
    return max(layer(scalp(p), line) - (closely ? bristle(p) : 0.0), 0.5 * (line - 0.16));
}

#if HAIR == HAIR_RINGLETS
// The round of a curl along its lock: 1 where it turns to the front, 0 between two turns; no lock curls like the next.
float curl(vec3 p) {
    float at = turn(p.xz - vec2(0.0, -0.15)) * 13.0 + 0.22 * sin(6.0 * p.y) * smoothstep(0.95, 0.3, p.y);
    float cell = floor(at), own = fract(sin(cell * 7.7) * 43.7);
    return 0.5 + 0.5 * cos(6.2831853 * (p.y * (3.6 + 0.6 * own) + 0.9 * (at - cell) + own));
}
#endif

#if HAIR == HAIR_CURLY || HAIR == HAIR_COILY || HAIR == HAIR_AFRO
// Where curls end: positive beyond.
float border(vec3 p) {
#if HAIR == HAIR_AFRO
    return smax(min(arch(p, 0.60, 0.72, 0.0), p.z + 0.20), -0.62 - p.y + 0.4 * max(p.z, 0.0), 0.2);
#else
    return hairline(p, 0.0, 0.10);
#endif
}

// Balls in uneven rows around an ellipsoid.  x: distance to the nearest; yzw: where that is from its middle.
vec4 balls(vec3 p, vec3 middle, vec3 size, float rows, float radius) {
    p += 0.035 * sin(6.0 * p.zxy + vec3(0.0, 1.0, 2.0));  // no row is quite straight
    vec3 u = (p - middle) / size;
    float step_down = 3.14159 / rows, flat_to = length(u.xz), polar = atan(flat_to, u.y), around = turn(u.xz);
    float first = floor(polar / step_down - 0.5) + 0.5;
    vec4 found = vec4(9.0);
    for (int i = 0; i < 2; ++i) {
        float row = first + float(i), down = row * step_down, out_to = sin(down);
        float count = max(4.0 * floor(0.5 * rows * out_to + 0.5), 3.0), shift = fract(0.5 * row);
        float cell = floor(around * count + shift) + 0.5, off = (cell - shift) / count - around;
        float own = fract(cell * 0.618 + row * 0.377);
        // Turned away from u by a small angle: a parabola does for the cosine.
        float angle = off * 6.2831853, c = 1.0 - 0.5 * angle * angle, s = angle * (1.0 - angle * angle * 0.1667);
        vec2 side = vec2(u.x * c + u.z * s, u.z * c - u.x * s) / max(flat_to, 1e-4) * out_to;
        vec3 at = middle + vec3(side.x, cos(down), side.y) * size * (0.95 + 0.08 * own), from = p - at;
        float line = border(at), edge = (0.5 / count - abs(off)) * 6.2831853 * out_to * size.x;
        float d = length(from) - radius * (0.86 + 0.26 * own) * (1.0 - 0.25 * smoothstep(-0.40, -0.10, line));
        d = line < 0.02 ? d : max(0.9 * edge, 0.02 + 2.0 * PIXEL);  // none here: as far as the cell beside, which may have one
        found = d < found.x ? vec4(d, from) : found;
    }
    found.x = max(found.x, border(p) - 1.15 * radius - 0.03);
    return found;
}
#endif

float hair(vec3 p, bool closely) {
#ifdef HANGS
    p = unbent(p, -0.15);
#endif
    float d, round = crest(p), low = smoothstep(0.30, -0.25, p.y);
    float strand = closely ? 0.004 * sin(round * 10.0) : 0.0;
    float far = smoothstep(0.0, 0.5, length(p.xz + vec2(0.0, 0.15)));
#if HAIR == HAIR_BUZZ
    return 0.9 * shaved(p, hairline(p, 0.02, 0.14), closely);
#elif HAIR == HAIR_RECEDING
    float temple = smoothstep(0.10, 0.36, abs(p.x)) * smoothstep(0.36, 0.60, p.y);
    float line = hairline(p, 0.10, 0.10) + 0.30 * temple;
    d = cap(p, vec3(0.035, 0.045, 0.05), 0.0) + 0.03 * low;
    return 0.75 * smax(d - 0.028 * round - strand, line, 0.06);
#elif HAIR == HAIR_WREATH
    d = cap(p, vec3(0.09, 0.04, 0.07), -0.03) + 0.01 * low;
    float y = p.y - HAIRLINE, side = p.z - 0.22 + smax(0.8 * (y - 0.12), smax(-1.8 * (p.y + 0.08), 0.0, 0.15), 0.20);
    float line = smax(0.6 * side, 0.8 * (y - 0.52 + 0.10 * p.z) + 0.05 * round, 0.14);
    return 0.70 * smax(d - 0.05 * round - strand, line, 0.11);
#elif HAIR == HAIR_SHORT
    d = cap(p, vec3(0.05, 0.09, 0.07), 0.03) + 0.06 * low;
    vec3 q = p - vec3(0.10, 0.86 + HAIRLINE, 0.30);
    q.xy = turned(q.xy, 0.10);
    d = smin(d, ellipsoid(q, vec3(0.72 * SKULL.x, 0.22, 0.40)), 0.14);
    float line = hairline(p, 0.04 - 0.10 * p.x, 0.15);
    return 0.66 * smax(d - 0.05 * round * smoothstep(0.0, 0.25, length(p.xz - vec2(-0.40, 0.22))) - strand, line - 0.06 * round, 0.09);
#elif HAIR == HAIR_PIXIE
    d = cap(p, vec3(0.09, 0.10, 0.10), 0.03) + 0.05 * low;
    float line = hairline(p, -0.14, 0.24) + 0.10 * p.x;
    return 0.68 * smax(d - 0.06 * round * far - strand, line - 0.15 * round + 0.06, 0.08);
#elif HAIR == HAIR_CROP
    d = cap(p, vec3(0.07, 0.11, 0.09), 0.04) + 0.05 * low;
    float bangs = smoothstep(0.58, 0.22, abs(p.x)) * smoothstep(0.2, 0.5, p.z);
    float line = hairline(p, 0.02, 0.14) - bangs * (0.08 + 0.13 * round);
    return 0.68 * smax(d - 0.055 * round * far - strand, line, 0.06);
#elif HAIR == HAIR_SHAG
    d = curtain(p, vec3(0.10, 0.12, 0.10), -0.10 + 0.30 * square(clamp(p.y + 0.15, -0.7, 0.0))) - 0.075 * round * far;
    float opening = min(arch(p, 0.52, 0.57, 0.10) - 0.11 * round, p.z + 0.20);
    d = smax(d, max(opening, -0.55 - p.y - 0.26 * round), 0.07);
    float top = cap(p, vec3(0.13, 0.13, 0.12), 0.05) - 0.055 * round * far - 0.16 * square(clamp(0.75 - p.y, 0.0, 0.75));
    top = smax(top, max(0.22 - p.y - 0.32 * round, min(arch(p, 0.56, 0.62, 0.14) - 0.12 * round, p.z + 0.20)), 0.05);
    return 0.55 * (smin(d, top, 0.02) - strand);
#elif HAIR == HAIR_QUIFF
    d = cap(p, vec3(0.05, 0.06, 0.05), 0.02) + 0.05 * low;
    vec3 q = p - vec3(0.0, 0.96 + HAIRLINE, 0.30);
    q.yz = turned(q.yz, 0.40);
    d = smin(d, ellipsoid(q, vec3(0.64 * SKULL.x, 0.25, 0.46)), 0.12);
    return 0.66 * smax(d - 0.055 * round * smoothstep(0.1, 0.5, p.y) - strand, hairline(p, 0.02, 0.14), 0.09);
#elif HAIR == HAIR_SLICK
    d = cap(p, vec3(0.05, 0.08, 0.09), 0.01) + 0.03 * low;
    float peak = 0.05 * smoothstep(0.14, 0.0, abs(p.x)) - 0.07 * smoothstep(0.12, 0.35, abs(p.x)) * smoothstep(0.35, 0.55, p.y);
    return 0.75 * smax(d - 0.036 * round - strand, hairline(p, 0.05 - peak, 0.14), 0.07);
#elif HAIR == HAIR_UNDERCUT
    float sides = shaved(p, hairline(p, 0.02, 0.14), closely);
    d = cap(p, vec3(0.04, 0.14, 0.06), 0.02);
    vec3 q = p - vec3(0.14, 0.96 + HAIRLINE, 0.26);
    q.xy = turned(q.xy, -0.22);
    q.yz = turned(q.yz, 0.25);
    d = smin(d, ellipsoid(q, vec3(0.74 * SKULL.x, 0.22, 0.46)), 0.12) - 0.055 * round;
    float edge = max(0.50 - p.y - 0.14 * p.x - 0.05 * round + 0.25 * max(-p.z, 0.0), hairline(p, 0.04, 0.2));
    return 0.66 * min(sides, smax(d, edge, 0.10) - strand);
#elif HAIR == HAIR_MOHAWK
    float sides = shaved(p, hairline(p, 0.02, 0.14), closely);
    vec3 q = p - SKULL_AT;
    float tip = 0.15 * round;
    d = ellipsoid(q - vec3(0.0, 0.02, -0.02), vec3(0.19 + 0.04 * round, 0.94 + tip, 1.00 + tip));
    d = smax(d, max(hairline(p, 0.02, 0.16), -0.10 - p.y), 0.10);
    return 0.62 * min(sides, d - strand);
#elif HAIR == HAIR_CURLY
    vec4 ball = balls(p, SKULL_AT + vec3(0.0, 0.03, -0.02), SKULL + vec3(0.11, 0.09, 0.11), 9.0, 0.19);
    d = smin(ball.x, smax(cap(p, vec3(0.07), 0.02), border(p) + 0.03, 0.06), 0.05);
    if (closely) {
        vec3 out_of = normalize(p - SKULL_AT), off = ball.yzw - dot(ball.yzw, out_of) * out_of;
        d += 0.014 * smoothstep(0.15, 0.06, length(off)) * cos(length(off) * 48.0 - turn(vec2(out_of.z * off.x - out_of.x * off.z, off.y)) * 6.2832);
    }
    return 0.72 * d;
#elif HAIR == HAIR_COILY
    vec4 ball = balls(p, SKULL_AT + vec3(0.0, 0.04, -0.02), SKULL + vec3(0.09, 0.12, 0.09), 19.0, 0.10);
    d = smin(ball.x, smax(cap(p, vec3(0.08, 0.11, 0.08), 0.03), border(p), 0.07), 0.05);
    return 0.75 * d;
#elif HAIR == HAIR_AFRO
    vec3 size = SKULL + vec3(0.26, 0.13, 0.22), middle = SKULL_AT + vec3(0.0, 0.07, -0.08);
    vec4 ball = balls(p, middle, size, 15.0, 0.14);
    d = smin(ball.x, smax(ellipsoid(p - middle, size + 0.01), border(p) - 0.02, 0.14), 0.09);
    return 0.75 * d;
#elif HAIR == HAIR_CORNROWS
    vec3 q = p - SKULL_AT;
    float along = turn(q.zy) * 46.0, plait = abs(fract(along + 0.8 * sqrt(1.0 - round) * 0.5) - 0.5);
    d = cap(p, vec3(0.005), 0.0) - 0.075 * sqrt(round + 0.02) - (closely ? 0.03 * plait : 0.0);
    return 0.62 * smax(d, hairline(p, 0.02, 0.12), 0.05);
#elif HAIR == HAIR_LOCS
    d = curtain(p, vec3(0.07, 0.08, 0.07), 0.06) - 0.14 * far * sqrt(round + 0.02);
    float cell = floor(turn(p.xz - vec2(0.0, -0.15)) * 18.0), own = fract(sin(cell * 5.3) * 43.7);
    d = smax(d, max(min(arch(p, 0.58, 0.62, 0.1), p.z + 0.20), -0.76 - 0.26 * own - p.y - 0.12 * round), 0.08);
    return 0.45 * (d - (closely ? 0.010 * abs(sin(p.y * 26.0 + own * 9.0)) : 0.0));
#elif HAIR == HAIR_TOPKNOT
    float sides = shaved(p, hairline(p, 0.02, 0.14), closely);
    d = cap(p, vec3(0.05, 0.07, 0.06), 0.01) - 0.035 * round + 0.05 * smoothstep(0.68, 0.40, p.y);
    return 0.75 * min(sides, smax(d, max(hairline(p, 0.06, 0.3), 0.42 - p.y - 0.07 * round), 0.05) - strand);
#elif HAIR == HAIR_BUN || HAIR == HAIR_PONYTAIL
    d = cap(p, vec3(0.045, 0.06, 0.06), 0.01) + 0.03 * low;
    return 0.8 * smax(d - 0.034 * round - strand, hairline(p, 0.05, 0.16), 0.07);
#elif HAIR == HAIR_BRAIDS || HAIR == HAIR_PIGTAILS
    float side = abs(p.x), part = 0.05 * smoothstep(0.07, 0.0, side);
    d = cap(p, vec3(0.06, 0.07, 0.07), 0.01) + part + 0.02 * low;
    return 0.8 * smax(d - 0.034 * round * smoothstep(0.0, 0.2, side) - strand, hairline(p, 0.03 - 0.10 * side, 0.18), 0.08);
#elif HAIR == HAIR_FRINGE
    d = curtain(p, vec3(0.15, 0.13, 0.13), 0.08) - 0.045 * round * far - strand;
    float line = min(arch(p, 0.36 + 0.03 * round, 0.60, 0.0), p.z + 0.20);
    return 0.66 * smax(d, max(line, -0.40 - p.y - 0.05 * round), 0.09);
#elif HAIR == HAIR_BOB
    d = curtain(p, vec3(0.15, 0.11, 0.12), 0.10 - 1.2 * square(clamp(-0.15 - p.y, 0.0, 0.5))) - 0.05 * round * far - strand;
    float line = min(arch(p + vec3(0.10, 0.0, 0.0), 0.60, 0.64, 0.12), p.z + 0.20);
    return 0.66 * smax(d, max(line, -0.58 - p.y - 0.05 * round - 0.10 * max(p.z, 0.0)), 0.12);
#elif HAIR == HAIR_RINGLETS
    float loose = smoothstep(0.75, 0.15, p.y), turns = curl(p);
    d = curtain(p, vec3(0.14, 0.10, 0.12), 0.06) - 0.07 * round * far;
    d -= loose * (0.080 * turns * sqrt(round + 0.02) - 0.02) + strand;
    float line = min(arch(p, 0.60, 0.585, 0.16) - loose * 0.03 * turns, p.z + 0.20);
    return 0.45 * smax(d, max(line, -0.93 - p.y - 0.13 * round - 0.02 * turns), 0.12);
#elif HAIR == HAIR_WAVY
    float wave = sin(6.5 * p.y + 0.6);
    d = curtain(p, vec3(0.14, 0.11, 0.12), 0.07 + 0.03 * wave) - 0.075 * round * far - strand;
    float line = min(arch(p, 0.60, 0.60 + 0.03 * wave, 0.20), p.z + 0.20);
    return 0.54 * smax(d, max(line, -0.93 - p.y - 0.14 * round), 0.12);
#else
    d = curtain(p, vec3(0.14, 0.09, 0.11), -0.02 + 0.03 * sin(3.6 * p.y)) - 0.05 * round * far - strand;
    float line = min(arch(p, 0.60, 0.60 + 0.02 * sin(4.0 * p.y), 0.20), p.z + 0.20);
    return 0.60 * smax(d, max(line, -1.06 - p.y - 0.12 * round), 0.12);
#endif
}

// What a hat leaves: nothing above its brim, and little beside it.
float covered(vec3 p, float d) {
#if HEADWEAR == HEADWEAR_HELMET
    return smax(d, cap(p, vec3(0.08), 0.0) + 0.9 * min(p.y + 0.34, 0.0), 0.05);
#elif defined(HATTED)
    float above = above_brim(p);
#if HEADWEAR == HEADWEAR_HEADSCARF
    d = smax(d, 0.65 * (p.z - 0.12 - 1.2 * max(p.y - 0.15, 0.0)), 0.10);  // combed out of the face
#endif
    return smax(smax(d, cap(p, vec3(0.07), 0.0) + 0.9 * min(above + 0.06, 0.0), 0.05), above, 0.04);
#elif HEADWEAR == HEADWEAR_HEADBAND
    return smax(d, cap(p, vec3(0.035), 0.0) - 0.55 * max(abs(above_brim(p)) - 0.07, 0.0), 0.06);
#else
    return d;
#endif
}

// Hair that stands higher or is broader than its cut has it: where p would be if it were not.
vec3 settled(vec3 p) {
#ifdef GROWN
    float top = smoothstep(GROWS_FROM, GROWS_FROM + GROWS_OVER, p.y);
    p.x /= mix(HAIR_WIDE, 1.0, top);
    p.y -= HAIR_LIFT * top;
#endif
    return p;
}

float map(vec3 p) { return covered(p, hair(settled(p), false)); }

float fine(vec3 p) { return covered(p, hair(settled(p), true)); }

Surface paint(vec3 p, vec3 n) {
    p = settled(p);
#ifdef HANGS
    p = unbent(p, -0.15);
#endif
    float round = crest(p), sheen = smoothstep(0.35, 0.9, dot(n, vec3(-0.25, 0.75, 0.55)));
    vec3 colour = mix(HAIR_COLOUR, HAIR_LIGHT, 0.12 * round + 0.22 * sheen) * (0.72 + 0.28 * smoothstep(0.0, 0.3, round));
#if HAIR == HAIR_BUZZ
    float border = hairline(p, 0.02, 0.14);
    return Surface(mix(SKIN_COLOUR, HAIR_COLOUR, 0.80 * smoothstep(0.01, -0.09, border)), STRAND);
#elif HAIR == HAIR_UNDERCUT || HAIR == HAIR_MOHAWK || HAIR == HAIR_TOPKNOT
    float border = hairline(p, 0.02, 0.14), thick = scalp(p);
    return Surface(mix(mix(SKIN_COLOUR, HAIR_COLOUR, 0.62 * smoothstep(0.0, -0.10, border)), colour, smoothstep(0.03, 0.05, thick)), STRAND);
#elif HAIR == HAIR_CORNROWS
    return Surface(mix(mix(SKIN_COLOUR, HAIR_COLOUR, 0.5), colour, smoothstep(0.1, 0.3, round)), STRAND);
#elif HAIR == HAIR_AFRO || HAIR == HAIR_CURLY || HAIR == HAIR_COILY
    return Surface(mix(HAIR_COLOUR, HAIR_LIGHT, 0.06 + 0.22 * sheen), HAIR == HAIR_CURLY ? STRAND : CLOTH);
#else
    return Surface(colour, STRAND);
#endif
}
