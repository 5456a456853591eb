// What is tied from the hair: bun, topknot, ponytail, pigtails, braids.  HAIR is the style.
#define FINE
#define CAVITY 0.05

const vec3 TIE = vec3(0.86, 0.83, 0.80);

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
    vec3 q = vec3(abs(p.x), p.yz) - vec3(SKULL.x + 0.06, -0.22, 0.0);
    q.x += 0.16 * q.y;
    q.z += 0.30 * q.y - 0.02;
    return q;
}
#endif

float tail(vec3 p, bool closely) {
#if HAIR == HAIR_BUN || HAIR == HAIR_TOPKNOT
    vec3 q = p - KNOT_AT;
    float far = length(q.xz), swirl = lock(turn(q.xz) * 7.0 + 2.2 * q.y / KNOT_SIZE);
    float d = ellipsoid(q, KNOT_SIZE * vec3(1.0, 0.86, 1.0)) - 0.05 * swirl * min(4.0 * far, 1.0);
    return 0.7 * smin(d, torus((q + vec3(0.0, 0.70 * KNOT_SIZE, -0.3 * KNOT_SIZE)).xzy, 0.62 * KNOT_SIZE, 0.07), 0.03);
#elif HAIR == HAIR_PONYTAIL
    vec3 a = KNOT_AT, b = vec3(0.62, 1.10, -0.72), c = vec3(1.10, 0.35, -0.50), e = vec3(0.98, -0.55, -0.42);
    float d = smin(capsule(p, a, b, 0.19), capsule(p, b, c, 0.24), 0.25);
    vec3 from = p - c, along = e - c;
    float at = clamp(dot(from, along) / dot(along, along), 0.0, 1.0);
    d = smin(d, length(from - along * at) - 0.23 * (1.0 - 0.75 * at * at), 0.25);
    float round = lock(turn(vec2(p.x - 0.45 + 0.3 * p.y, p.z + 0.6)) * 9.0);
    return 0.7 * (d - 0.035 * round);
#elif HAIR == HAIR_PIGTAILS
    vec3 q = vec3(abs(p.x), p.yz) - vec3(SKULL.x + 0.20, 0.10, -0.20);
    q.xy = turned(q.xy, 0.22);
    float narrow = 1.0 - 0.35 * clamp(q.y + 0.1, -1.0, 1.0), round = lock(turn(q.xz) * 8.0 + 1.2 * q.y);
    float d = ellipsoid(q, vec3(0.25 * narrow, 0.50, 0.25 * narrow)) - 0.04 * round;
    return 0.65 * min(d, torus((q - vec3(0.0, 0.44, 0.0)).xzy, 0.09, 0.065));
#elif HAIR == HAIR_BRAIDS
    vec3 q = hung(p);
    float d = plait(q, 0.14, 0.72);
    vec3 end = q - vec3(0.0, -0.95, 0.0);
    d = min(d, ellipsoid(end, vec3(0.10, 0.17, 0.10)) - 0.02 * lock(turn(end.xz) * 6.0));
    return 0.6 * min(d, torus((q - vec3(0.0, -0.83, 0.0)).xzy, 0.055, 0.05));
#else
    return 9.0;
#endif
}

float covered(vec3 p, float d) {
#ifdef HATTED
    return smax(d, above_brim(p) - 0.02, 0.04);
#else
    return d;
#endif
}

float map(vec3 p) { return covered(p, tail(p, false)); }

float fine(vec3 p) { return covered(p, tail(p, true)); }

Surface paint(vec3 p, vec3 n) {
    float sheen = smoothstep(0.35, 0.9, dot(n, vec3(-0.25, 0.75, 0.55)));
    vec3 colour = mix(HAIR_COLOUR, HAIR_LIGHT, 0.06 + 0.24 * sheen);
#if HAIR == HAIR_PIGTAILS
    vec3 q = vec3(abs(p.x), p.yz) - vec3(SKULL.x + 0.20, 0.10, -0.20);
    q.xy = turned(q.xy, 0.22);
    if (torus((q - vec3(0.0, 0.44, 0.0)).xzy, 0.09, 0.065) < 0.012) return Surface(CLOTH_COLOUR, CLOTH);
#elif HAIR == HAIR_BRAIDS
    if (torus((hung(p) - vec3(0.0, -0.83, 0.0)).xzy, 0.055, 0.05) < 0.012) return Surface(CLOTH_COLOUR, CLOTH);
#endif
    return Surface(colour, STRAND);
}
