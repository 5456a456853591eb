// The outline of lenses, for their frames and for what they reflect.  GLASSES is the style.

// The plane of the lenses, which wraps around the face.
float lens_plane(float x) { return GLASSES_Z - 0.14 * x * x; }

// From the middle of a lens, x outwards: negative inside its rim.
float lens(vec2 q) {
#if GLASSES == GLASSES_AVIATOR || GLASSES == GLASSES_SUNGLASSES
    q.x += 0.10 * q.y;
    q.x *= 1.0 - 0.45 * min(q.y, 0.0) * step(0.0, q.x) + 0.15 * q.y;
    q.x *= 1.0 - 0.50 * min(q.y + 0.02, 0.0);
    return box(q, LENS.xy, LENS.z);
#elif GLASSES == GLASSES_CAT_EYE
    q.y -= 0.16 * q.x + 0.75 * q.x * max(q.x, 0.0) * smoothstep(-0.1, 0.15, q.y);
    q.x *= 1.0 - 0.35 * min(q.y, 0.0);
    return 0.9 * box(q, LENS.xy, LENS.z);
#elif GLASSES == GLASSES_HEXAGON
    vec2 h = abs(q * vec2(1.0, 1.06));
    return smax(0.866 * h.y + 0.5 * h.x, h.x, 0.06) - LENS.x;
#else
    q.x *= 1.0 + LENS.w * q.y;
    return box(q, LENS.xy, LENS.z);
#endif
}

vec2 on_lens(vec3 p) { return vec2(abs(p.x) - LENS_AT.x, p.y - LENS_AT.y); }
