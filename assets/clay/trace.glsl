// Finds the surface of one part: the main program of every part.  Runs only inside the part's rectangle on the
// picture and starts at the part's bounding ellipsoid.  A part brings
//     float map(vec3 p)                  about the distance to its surface, never more than that
//     Surface paint(vec3 p, vec3 n)      what the surface is made of
// and, if it defines FINE, also
//     float fine(vec3 p)                 the same with the small relief that only the normal needs
// and, if it lies on the head, defines AROUND_HEAD: its rays end where the head hides what comes.

flat in vec3 centre;
flat in vec3 radii;
flat in vec3 other_centre;
flat in vec3 other_radii;
in vec3 ray;
layout(location = 0) out vec4 out_albedo;  // square root of the linear colour; material / 16
layout(location = 1) out vec4 out_form;    // normal x, y in view; depth; how open the surface is, or -cover at an edge

#ifndef FINE
#define fine map
#endif
#ifndef STEPS
#define STEPS 44
#endif
#ifndef HASTE
#define HASTE 1.25
#endif
#ifndef SOFTNESS
#define SOFTNESS 0.006
#endif
#ifndef CAVITY
#define CAVITY 0.03
#endif

// Where the ray enters and leaves an ellipsoid; enters behind it leaves if it misses.
vec2 through(vec3 direction, vec3 at, vec3 size) {
    vec3 a = (EYE_POINT - at) / size, b = direction / size;
    float bb = dot(b, b), ab = dot(a, b), within = ab * ab - bb * (dot(a, a) - 1.0);
    float root = sqrt(max(within, 0.0));
    return within < 0.0 ? vec2(1e4, -1e4) : vec2(-ab - root, -ab + root) / bb;
}

void main() {
    float stretch = length(ray);
    vec3 direction = ray / stretch;
    vec2 span = through(direction, centre, radii), other = through(direction, other_centre, other_radii);
    float t = min(span.x, other.x), end = max(span.y, other.y), closest = 1.0, nearest = 1.0, there = t;
#ifdef AROUND_HEAD
    float inside = min(through(direction, SKULL_AT, 0.95 * SKULL).x, through(direction, vec3(0.0, -0.05, -0.02), 0.95 * FACE).x);
    end = min(end, inside);
#endif
    // Steps are longer than the distance allows; where two of them do not overlap, something may lie between: back.
    float haste = HASTE, gone = 0.0, before = 0.0;
    for (int i = 0; i < STEPS; ++i) {
        if (t > end) break;
        closest = map(EYE_POINT + direction * t);
        bool missed = haste > 1.0 && closest + before < gone;
        if (!missed && closest < nearest) { nearest = closest; there = t; }
        if (!missed && closest < PRECISION) break;
        t += missed ? before - gone : closest * haste;
        gone = missed ? 0.0 : closest * haste;
        before = closest;
        haste = missed ? 1.0 : haste;
    }
    bool hit = t <= end && closest < 0.02;
    float cover = hit ? 1.0 : 1.0 - nearest / PIXEL;  // of a ray that passes within a pixel
    if (cover <= 0.0) discard;
    t = hit ? t + closest : there;
    vec3 p = EYE_POINT + direction * t;
    const vec2 e = vec2(1.0, -1.0);
    float soft = max(SOFTNESS, 0.5 * PIXEL);  // relief finer than a pixel would only shimmer
    float da = fine(p + e.xyy * soft), db = fine(p + e.yyx * soft);
    float dc = fine(p + e.yxy * soft), dd = fine(p + e.xxx * soft);
    vec3 n = normalize(e.xyy * da + e.yyx * db + e.yxy * dc + e.xxx * dd);
    float open = map(p + n * CAVITY) / CAVITY;
    Surface found = paint(p, n);
    vec3 seen = TO_VIEW * n;
    float depth = t / stretch;
    out_albedo = vec4(sqrt(clamp(found.albedo, 0.0, 1.0)), (found.material + 0.5) / 16.0);
    out_form = vec4(seen.xy, depth, hit ? clamp(open, 0.0, 1.0) : -cover);
    // An edge is only seen where there is nothing else at all.
    gl_FragDepth = hit ? (depth - NEAREST) / (FARTHEST - NEAREST) : 0.9995 - 0.0005 * cover;
}
