// What is tied from the hair: bun, topknot, ponytail, pigtails, braids.  HAIR is the style.
#define AROUND_HEAD
#define FINE
#define CAVITY 0.05

// How high hair comes free that is tied.
#if HAIR == HAIR_BRAIDS
#define LOOSE -0.15
#elif HAIR == HAIR_PIGTAILS
#define LOOSE 0.40
#else
#define LOOSE 0.55
#endif

// A plait that hangs down from its origin: two rows of lobes, each row half a lobe behind the other.
float plait(vec3 p, float size, float end) {
    float pitch = 1.5 * size, width = size * (1.0 + 0.12 * p.y);
    vec3 a = vec3(p.x, clamp(p.y, -end, 0.0), p.z);
    float beyond = p.y - a.y, d = 9.0;
    for (int i = 0; i < 2; ++i) {
        float side = float(2 * i - 1), at = a.y / pitch + 0.5 * float(i);
        vec3 q = vec3(side * p.x - 0.45 * width, (fract(at) - 0.5) * pitch + beyond, p.z);
        q.xy = turned(q.xy, 0.55);
        d = smin(d, ellipsoid(q, width * vec3(0.62, 1.0, 0.80)), 0.03);
    }
    return d;
}

#if HAIR == HAIR_BRAIDS
vec3 hung(vec3 p) {  // the space of a braid, which bends forward over the shoulder
    vec3 q = vec3(abs(p.x), p.yz) - vec3(SKULL.x - 0.04, -0.14, -0.26);
    q.x += 0.13 * q.y;
    q.z += 0.36 * q.y;
    return q;
}
#endif

#if HAIR == HAIR_PONYTAIL
vec3 fallen(vec3 p) {  // the space of the tail, which rises from its knot and falls beside the head
    vec3 q = p - vec3(0.0, 0.30, -0.46);
    float high = max(p.y - 0.29, 0.0), low = min(p.y - 0.29, 0.0);
    q.x -= 1.02 - 0.62 * high * high - 0.20 * low * low;
    q.z -= 0.25 * square(1.0 - clamp(p.y, -1.0, 1.0)) * 0.5;
    return q;
}
float tie(vec3 p) {
    vec3 q = p - KNOT_AT - vec3(0.10, 0.04, -0.02);
    q.xy = turned(q.xy, 0.36);
    return torus(q.zyx, 0.12, 0.06);
}
#elif HAIR == HAIR_PIGTAILS
vec3 bunch(vec3 p) {  // the space of a pigtail, which leans outwards
    vec3 q = vec3(abs(p.x), p.yz) - vec3(0.52 * SKULL.x + 0.55, 0.08, -0.20);
    q.xy = turned(q.xy, 0.15);
    return q;
}
float tie(vec3 p) { return torus((bunch(p) - vec3(0.0, 0.46, 0.0)).xzy, 0.10, 0.07); }
#elif HAIR == HAIR_BRAIDS
float tie(vec3 p) { return torus((hung(p) - vec3(0.0, -0.69, 0.0)).xzy, 0.055, 0.05); }
#endif

float tail(vec3 p, bool closely) {
    p = unbent(p, LOOSE);
#if HAIR == HAIR_BUN || HAIR == HAIR_TOPKNOT
    vec3 q = p - KNOT_AT;
    q.yz = turned(q.yz, -0.35);
    float far = length(q.xz), swirl = lock(turn(q.xz) * 5.0 + 1.5 * q.y / KNOT_SIZE);
    float d = ellipsoid(q, KNOT_SIZE * vec3(1.0, 0.86, 1.0)) - 0.06 * swirl * min(5.0 * far, 1.0);
    return 0.7 * smin(d, torus((q + vec3(0.0, 0.70 * KNOT_SIZE, -0.3 * KNOT_SIZE)).xzy, 0.62 * KNOT_SIZE, 0.07), 0.03);
#elif HAIR == HAIR_PONYTAIL
    vec3 q = fallen(p);
    float along = clamp(q.y / 0.85, -1.0, 1.0), full = 0.27 * (1.0 + 0.30 * along);
    float d = ellipsoid(q, vec3(full, 0.85, full)) - 0.045 * lock(turn(q.xz) * 6.0 + 0.9 * q.y);
    vec3 b = KNOT_AT + vec3(0.36, 0.13, -0.10);
    d = smin(0.7 * d, capsule(p, KNOT_AT, b, 0.13), 0.12);
    return 0.85 * min(d, tie(p));
#elif HAIR == HAIR_PIGTAILS
    vec3 q = bunch(p);
    float narrow = 1.0 - 0.35 * clamp(q.y + 0.1, -1.0, 1.0), crest = lock(turn(q.xz) * 7.0 + 1.2 * q.y);
    float d = ellipsoid(q, vec3(0.21 * narrow, 0.50, 0.24 * narrow)) - 0.05 * crest;
    return 0.65 * min(d, tie(p));
#elif HAIR == HAIR_BRAIDS
    vec3 q = hung(p);
    float d = plait(q, 0.14, 0.58);
    vec3 end = q - vec3(0.0, -0.80, 0.0);
    d = min(d, ellipsoid(end, vec3(0.10, 0.15, 0.10)) - 0.02 * lock(turn(end.xz) * 6.0));
    return 0.6 * min(d, tie(p));
#else
    return 9.0;
#endif
}

float covered(vec3 p, float d) {
#ifdef HATTED
    return smax(d, above_brim(p), 0.04);
#else
    return d;
#endif
}

float map(vec3 p) { return covered(p, tail(p, false)); }

float fine(vec3 p) { return covered(p, tail(p, true)); }

Surface paint(vec3 p, vec3 n) {
    float sheen = smoothstep(0.35, 0.9, dot(n, vec3(-0.25, 0.75, 0.55)));
    vec3 colour = mix(HAIR_COLOUR, HAIR_LIGHT, 0.06 + 0.24 * sheen);
#if HAIR == HAIR_PIGTAILS || HAIR == HAIR_BRAIDS || HAIR == HAIR_PONYTAIL
    if (tie(unbent(p, LOOSE)) < 0.012) return Surface(CLOTH_COLOUR, CLOTH);
#endif
    return Surface(colour, STRAND);
}
