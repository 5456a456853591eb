// What is worn on the head.  HEADWEAR is the kind.
#define AROUND_HEAD
#define FINE
#define CAVITY 0.05
#define STEPS 56

const vec3 KNOTTED = vec3(0.0, 0.84, 0.56);  // of a headscarf

// A dome over hair and skull, cut off at the brim.
float dome(vec3 p, vec3 more, float up, float below) {
    return smax(cap(p, more, up), -below - above_brim(p), 0.05);
}

// A level oval plate with round edges.
float plate(vec3 p, vec2 size, float thick) {
    float beyond = (length(p.xz / size) - 1.0) * min(size.x, size.y) + thick;
    return length(vec2(max(beyond, 0.0), p.y)) - thick;
}

// A ring around the head at its brim: how far from the wall of the dome, how far above the brim.
vec2 at_brim(vec3 p, vec3 more) {
    vec2 q = (p.xz - SKULL_AT.xz) / (SKULL.xz + more.xz);
    return vec2((length(q) - 0.975) * (SKULL.z + more.z), above_brim(p));
}

float worn(vec3 p, bool closely) {
#if HEADWEAR == HEADWEAR_CAP
    float d = dome(p, vec3(0.11, 0.13, 0.12), 0.0, 0.04);
    float seam = lock(turn(p.xz - SKULL_AT.xz) * 6.0 + 0.5);
    if (closely) d += 0.012 * smoothstep(0.06, 0.0, seam);
    d = min(d, ellipsoid(p - vec3(0.0, SKULL_AT.y + SKULL.y + 0.13, SKULL_AT.z), vec3(0.07, 0.04, 0.07)));
    vec3 q = p - vec3(0.0, 0.47, 0.66);
    q.y += 0.38 * q.x * q.x + 0.30 * max(q.z, 0.0) - 0.02;
    float visor = plate(q, vec2(0.77 * SKULL.x, 0.54), 0.036);
    return 0.75 * smin(d, max(visor, -0.05 - q.z), 0.05);
#elif HEADWEAR == HEADWEAR_BEANIE
    float ribs = turn(p.xz - SKULL_AT.xz) * 34.0, knit = abs(fract(ribs) - 0.5);
    float d = dome(p, vec3(0.11, 0.13, 0.11), 0.0, 0.02) - (closely ? 0.03 * lock(ribs) * min(2.0 * length(p.xz - SKULL_AT.xz), 1.0) : 0.0);
    vec2 cuff = at_brim(p, vec3(0.10));
    float band = box(cuff - vec2(0.02, 0.08), vec2(0.065, 0.15), 0.06) - 0.028 * lock(ribs);
    d = min(d, band);
    vec3 q = p - vec3(0.0, SKULL_AT.y + SKULL.y + 0.16, SKULL_AT.z - 0.02);
    float pompom = length(q) - 0.135 - 0.020 * sin(q.x * 42.0) * sin(q.y * 42.0 + 1.0) * sin(q.z * 42.0);
    return 0.7 * min(d, pompom);
#elif HEADWEAR == HEADWEAR_SUN_HAT
    float d = dome(p, vec3(0.11, 0.12, 0.11), 0.0, 0.02);
    vec3 q = p - vec3(0.0, HAT_LINE.x + 0.03, SKULL_AT.z);
    q.y -= HAT_LINE.y * p.z;
    float far = length(q.xz), wave = 0.035 * sin(turn(q.xz) * 18.85) * smoothstep(0.8, 1.3, far);
    q.y += 0.30 * square(max(far - 0.75, 0.0)) + wave;
    float brim = length(vec2(max(far - 1.24, 0.0), q.y)) - 0.040;
    if (closely) brim -= 0.008 * lock(far * 13.0);
    if (closely) d -= 0.008 * lock(p.y * 13.0);
    vec2 ring = at_brim(p, vec3(0.10));
    float ribbon = box(ring - vec2(-0.02, 0.14), vec2(0.055, 0.09), 0.03);
    return 0.65 * min(smin(d, brim, 0.06), ribbon);
#elif HEADWEAR == HEADWEAR_HELMET
    float d = cap(p, vec3(0.17, 0.17, 0.17), 0.0);
    float hole = min(arch(p, 0.56, 0.66, 0.0) , p.z - 0.12 + 0.5 * max(-0.1 - p.y, 0.0));
    float cut = max(hole, -0.30 - p.y);
    float shell = smax(d, cut, 0.07), trim = length(vec2(d + 0.01, cut + 0.02)) - 0.045;
    if (closely) shell += 0.02 * smoothstep(0.03, 0.0, abs(abs(p.x) - 0.20)) * step(d, 0.02);
    vec3 q = p - vec3(0.0, 0.66, 0.72);
    q.y += 0.30 * q.x * q.x + 0.25 * q.z;
    float peak = plate(q, vec2(0.77 * SKULL.x, 0.34), 0.034);
    return 0.75 * min(min(shell, trim), max(peak, -d - 0.02));
#elif HEADWEAR == HEADWEAR_TURBAN
    vec3 q = vec3(abs(p.x), p.yz);
    float front = smoothstep(-0.5, 0.6, p.z);
    float wrap = lock(above_brim(p) * 4.4 - 2.4 * q.x * front + 0.6 * q.x * (1.0 - front) + 0.1);
    float d = cap(p, vec3(0.16, 0.21, 0.16), 0.04) - 0.05 * sqrt(wrap + 0.03);
    return 0.6 * smax(d, -above_brim(p) - 0.03 * wrap + 0.22 * max(0.30 - q.x, 0.0) * step(0.0, p.z), 0.09);
#elif HEADWEAR == HEADWEAR_HEADSCARF
    vec3 from = p - KNOTTED, q = vec3(abs(from.x), from.yz);
    float d = cap(p, vec3(0.10, 0.11, 0.12), 0.01), line = hairline(p, -0.01, 0.02);
    float fold = lock(turn(vec2(p.x, dot(from.yz, vec2(0.35, -0.94)))) * 14.0);
    d = smax(d - 0.032 * fold * smoothstep(0.05, 0.35, length(from)), max(line, -0.26 - p.y), 0.08);
    d = smin(d, ellipsoid(from, vec3(0.13, 0.10, 0.10)) - 0.01 * lock(6.0 * from.x + 0.5), 0.03);
    q.xy = turned(q.xy - vec2(0.23, 0.15), -0.75);
    float bow = ellipsoid(q, vec3(0.10 + 0.10 * q.y, 0.22, 0.055)) - 0.012 * lock(q.x * 9.0 + 0.5);
    return 0.65 * smin(d, bow, 0.03);
#elif HEADWEAR == HEADWEAR_HIJAB
    float narrow = smoothstep(-0.10, -1.25 - JAW_DROP, p.y);
    vec3 q = p - SKULL_AT;
    float high = q.y + 0.05, rise = 0.5 * (high + sqrt(high * high + 0.02));
    float d = ellipsoid(vec3(q.xz * (1.0 + 0.75 * narrow) + vec2(0.0, 0.02 * narrow), rise * 0.93).xzy, SKULL + 0.12);
    vec2 at = vec2(p.x / (SKULL.x * 0.80), (p.y + 0.16 + 0.5 * JAW_DROP) / (0.72 + 0.5 * JAW_DROP));
    float opening = 0.60 * (1.0 - length(at));
    float fold = lock(turn(p.xz + vec2(0.0, 0.1)) * 7.0 + 1.0 * p.y + 0.7 * p.x);
    d -= 0.030 * fold * smoothstep(-0.05, 0.35, -opening);
    d = smax(d, min(opening, p.z + 0.20), 0.09);
    return 0.6 * smax(d, -1.02 - JAW_DROP - p.y, 0.16);
#else
    vec2 q = at_brim(p, vec3(0.03));
    float d = box(q, vec2(0.055, 0.10), 0.05);
    return 0.8 * (d - (closely ? 0.007 * lock(q.y * 22.0) : 0.0));
#endif
}

float map(vec3 p) { return worn(p, false); }

float fine(vec3 p) { return worn(p, true); }

Surface paint(vec3 p, vec3 n) {
    vec3 colour = HEADWEAR_COLOUR;
#if HEADWEAR == HEADWEAR_SUN_HAT
    vec2 ring = at_brim(p, vec3(0.10));
    if (box(ring - vec2(-0.02, 0.14), vec2(0.055, 0.09), 0.03) < 0.006) return Surface(HEADWEAR_COLOUR, CLOTH);
    return Surface(mix(vec3(0.78, 0.58, 0.32), HEADWEAR_COLOUR, 0.12), CLOTH);
#elif HEADWEAR == HEADWEAR_HELMET
    float stripe = smoothstep(0.21, 0.20, abs(p.x)) * step(0.0, cap(p, vec3(0.15), 0.0));
    return Surface(mix(colour, vec3(0.85, 0.83, 0.78), stripe), PLASTIC);
#elif HEADWEAR == HEADWEAR_BEANIE
    vec3 q = p - vec3(0.0, SKULL_AT.y + SKULL.y + 0.16, SKULL_AT.z - 0.02);
    return Surface(length(q) < 0.175 ? mix(colour, vec3(0.9, 0.87, 0.8), 0.85) : colour, CLOTH);
#else
    return Surface(colour, CLOTH);
#endif
}
