// Reflections on the lenses of glasses: laid over the lit picture, premultiplied.
flat in vec3 centre;
flat in vec3 radii;
in vec3 ray;
layout(location = 0) out vec4 colour;

void main() {
    vec3 direction = normalize(ray), p = EYE_POINT + direction * ((GLASSES_Z - EYE_POINT.z) / direction.z);
    float t = 0.0;
    for (int i = 0; i < 2; ++i) {  // onto the plane that wraps around the face
        t = (lens_plane(clamp(p.x, -0.9, 0.9)) - EYE_POINT.z) / direction.z;
        p = EYE_POINT + direction * t;
    }
    vec2 q = on_lens(p);
    float inside = smoothstep(0.0, -0.012, lens(q));
    float slant = 0.8 * p.x + p.y - LENS_AT.y - 0.55 * (HEAD_Z.x) + 0.12 * sign(p.x);
    float band = smoothstep(0.085, 0.055, abs(slant - 0.06)) + 0.7 * smoothstep(0.035, 0.015, abs(slant + 0.09));
    float sky = smoothstep(-0.05, 0.30, q.y), rim = smoothstep(-0.07, 0.0, lens(q));
#if GLASSES == GLASSES_SUNGLASSES
    vec3 glass = mix(vec3(0.10, 0.065, 0.05), vec3(0.030, 0.028, 0.035), smoothstep(-0.22, 0.18, q.y));
    float tint = mix(0.62, 0.88, smoothstep(-0.24, 0.14, q.y)), shine = 0.16 * sky * sky + 0.20 * band + 0.10 * rim;
#else
    vec3 glass = vec3(0.86, 0.93, 1.0);
    float tint = 0.045, shine = 0.07 * sky + 0.15 * band * smoothstep(-0.24, 0.05, q.y) + 0.06 * rim;
#endif
    float depth = t / length(ray);
    gl_FragDepth = (depth - NEAREST) / (FARTHEST - NEAREST);
#ifdef BACKING
    float alpha = step(0.5, inside);  // glass that nothing is behind: drawn where the picture is still empty
#if GLASSES == GLASSES_SUNGLASSES
    colour = vec4(glass * alpha, alpha);
#else
    colour = vec4(vec3(0.72, 0.78, 0.84) * alpha, alpha);
#endif
#else
    colour = inside * vec4(glass * tint + shine, clamp(tint + shine, 0.0, 1.0));
#endif
}
