// Reflections on the lenses of glasses: laid over the lit picture, premultiplied.
flat in vec3 centre;
flat in vec3 radii;
in vec3 ray;
layout(location = 0) out vec4 colour;

void main() {
    vec3 direction = normalize(ray);
    float t = (GLASSES_Z - EYE_POINT.z) / direction.z;
    vec3 p = EYE_POINT + direction * t;
    vec2 q = vec2(abs(p.x) - EYE_AT.x - 0.01, p.y - EYE_AT.y);
    float inside = smoothstep(0.0, -0.012, box(q, vec2(0.25, 0.21), 0.20));
    float band = smoothstep(0.05, 0.03, abs(q.x * 0.7 + q.y - 0.10)) + smoothstep(0.02, 0.01, abs(q.x * 0.7 + q.y - 0.02));
#ifdef BACKING
    float alpha = step(0.5, inside);  // glass that nothing is behind: drawn where the picture is still empty
#else
    float alpha = inside * (0.05 + 0.20 * band);
#endif
    float depth = t / length(ray);
    gl_FragDepth = (depth - NEAREST) / (FARTHEST - NEAREST);
#ifdef BACKING
    colour = vec4(vec3(0.72, 0.78, 0.84) * alpha, alpha);
#else
    colour = vec4(vec3(alpha), alpha);
#endif
}
