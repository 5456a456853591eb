// The hair of the face: laid on the skin in (x, y, height above the skin); follows jaw and lips.  BEARD is the style.
#define AROUND_HEAD
#define FINE
#define CAVITY 0.04

// Height on the face as if the jaw were shut.
float shut(float y) { return y + JAW_DROP * smoothstep(MOUTH_Y + 0.10, MOUTH_Y - 0.22, y); }

// Which way it is combed: from the nose outwards and down.
float combed(vec3 p) { return lock(turn(vec2(p.x, -0.05 - shut(p.y))) * BEARD_LOCKS + 0.5 + 0.06 * sin(9.0 * p.y)); }

// Half of a moustache as a roll from the middle outwards; `droop` lowers its end, `curl` raises the very tip.
float roll(vec3 p, Mouth m, float height, float wide, float thick, float droop, float curl) {
    float side = abs(p.x - MOUTH_X), s = clamp(side / wide, 0.06, 1.0);
    float course = mix(m.upper, MOUTH_Y + 0.02, 0.35) + 0.075 - droop * s * s + curl * s * s * s * s;
    vec3 off = vec3(side - s * wide + max(0.25 - p.z, 0.0), p.y - course, 0.9 * (height - 0.012));  // none at the nape
    return length(off) - thick * (1.0 - 0.55 * s * s) * smoothstep(-0.10, 0.14, s);
}

float tuft(vec3 p, float y, vec2 size) {
    y -= 0.8 * max(CHIN_AT.z + 0.29 - p.z, 0.0);  // on around the chin
    return size.x * (length(vec2(p.x - CHIN_AT.x, y) / size) - 1.0);
}

// Height above a place just under the lower lip.
float under_lip(float y) { return y - MOUTH_Y + 0.5 * (MOUTH_LOWER.x + MOUTH_LOWER.y) + 0.75 * LIP_LOWER + 0.085; }

// Negative where it grows.
float region(vec3 p, float height) {
    float side = abs(p.x), y = shut(p.y), front = smoothstep(0.42, 0.12, p.z);
    float cheeks = y + 0.53 - 0.62 * max(side - 0.14, 0.0) - 0.50 * front;
    float behind = 0.10 - 0.85 * max(-0.02 - p.y, 0.0) - p.z, neck = -0.93 - y;
#if BEARD == BEARD_CHOPS
    return smax(smax(smax(cheeks, max(behind, neck), 0.12), 0.30 - side, 0.06), y - 0.18, 0.16);
#elif BEARD == BEARD_GOATEE
    return max(min(tuft(p, y + 0.74, vec2(0.20, 0.20)), tuft(p, under_lip(p.y), vec2(0.06, 0.10))), 0.15 - p.z);
#elif BEARD == BEARD_CIRCLE
    float ring = length(vec2((p.x - MOUTH_X) / (max(MOUTH_HALF.x, MOUTH_HALF.y) + 0.13), (y + 0.595) / 0.30)) - 1.0;
    return max(0.3 * ring, 0.15 - p.z);
#elif BEARD == BEARD_SOUL
    return max(tuft(p, under_lip(p.y), vec2(0.075, 0.075)), 0.15 - p.z);
#else
    return smax(smax(cheeks, max(behind, neck), 0.12), y - 0.26, 0.16);
#endif
}

float lips_near(vec3 p, Mouth m) {
    vec2 tubes = lip_tubes(m, p, 0.0);
    return min(min(tubes.x, tubes.y), 0.75 * gap(m, p.y));
}

#if BEARD == BEARD_STUBBLE
// Negative where a day's growth is: cheeks, chin, and between nose and lip.
float stubbled(vec3 p, Mouth m, float height) {
    float lip = length(vec2(max(abs(p.x - MOUTH_X) - 0.31, 0.0), p.y - m.upper - 0.10)) - 0.10;
    return smax(smin(region(p, height), lip, 0.16), 0.7 * (0.022 - lips_near(p, m)), 0.03);
}
#endif

float beard(vec3 p, bool closely) {
    float height = bare(p), crest = combed(p);
    Mouth m = mouth_at(p.x);
    float strand = closely ? 0.003 * sin(crest * 8.0) : 0.0;
#if BEARD == BEARD_MOUSTACHE
    return 0.8 * (roll(p, m, height, 0.40, 0.085, 0.10, 0.16) - strand);
#elif BEARD == BEARD_CHEVRON
    float d = roll(p, m, height, 0.33, 0.105, 0.10, 0.0) - 0.018 * crest;
    return 0.75 * (d - strand);
#elif BEARD == BEARD_STUBBLE
    float d = layer(height, stubbled(p, m, height)) - (closely ? bristle(p) : 0.0);
    return 0.9 * max(d, 0.012 - lips_near(p, m));
#else
    float free = 0.030 - lips_near(p, m);
    float where = smax(region(p, height), free, 0.05);
    float depth = BEARD_DEPTH * (0.28 + 0.36 * smoothstep(0.12, -0.30, p.y) + 0.36 * smoothstep(-0.35, -0.75, shut(p.y)));
    float d = smax(height - depth - 0.35 * depth * crest, where - 0.03 * crest, 0.5 * BEARD_DEPTH + 0.02);
#if BEARD == BEARD_LONG
    vec3 q = unbent(p, CHIN_AT.y - 0.15) - vec3(CHIN_AT.x, CHIN_AT.y - 0.36, CHIN_AT.z + 0.10);
    float taper = 1.0 + 0.75 * clamp(q.y + 0.15, -0.6, 0.4);
    d = smin(d, 0.8 * (ellipsoid(q, vec3(0.36 * taper, 0.46, 0.21 * taper)) - 0.035 * lock(4.5 * q.x / taper + 0.5)), 0.16);
#endif
#if BEARD == BEARD_GOATEE
    vec3 q = p - vec3(CHIN_AT.x, CHIN_AT.y - 0.24, CHIN_AT.z + 0.22);
    d = smin(d, ellipsoid(q, vec3(0.12 + 0.10 * q.y, 0.16, 0.11)) - 0.015 * crest, 0.12);
#endif
#if BEARD == BEARD_LONG || BEARD == BEARD_GOATEE
    d = smax(d, 0.02 - lips_near(p, m), 0.04);
#endif
#if BEARD != BEARD_CHOPS && BEARD != BEARD_SOUL && BEARD != BEARD_GOATEE
    d = smin(d, roll(p, m, height, 0.36, 0.055 + 0.30 * BEARD_DEPTH, 0.13, 0.0) - 0.012 * crest, 0.05);
#endif
    return 0.72 * (d - strand);
#endif
}

float map(vec3 p) { return beard(p, false); }

float fine(vec3 p) { return beard(p, true); }

Surface paint(vec3 p, vec3 n) {
    float crest = combed(p);
#if BEARD == BEARD_STUBBLE
    return Surface(mix(SKIN_COLOUR, BEARD_COLOUR, 0.52 * smoothstep(0.01, -0.06, stubbled(p, mouth_at(p.x), bare(p)))), SKIN);
#else
    return Surface(BEARD_COLOUR * (0.78 + 0.27 * smoothstep(0.0, 0.5, crest)) + 0.012 * crest, STRAND);
#endif
}
