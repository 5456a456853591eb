// Brows: soft rolls that lie on the face along a curve of four heights.

float map(vec3 p) {
    float along = (abs(p.x) - (p.x < 0.0 ? BROW_INNER.x : BROW_INNER.y)) / BROW_LENGTH, s = clamp(along, 0.0, 1.0);
    vec4 course = p.x < 0.0 ? BROW_RIGHT : BROW_LEFT;  // a cubic: height over s
    float y = course.x + s * (course.y + s * (course.z + s * course.w));
    float thick = BROW_THICK * (BROW_TAPER.x + s * (BROW_TAPER.y + s * BROW_TAPER.z));
    vec3 off = vec3((along - s) * BROW_LENGTH, 0.85 * (p.y - y), 1.15 * (bare(p) - 0.010));
    return 0.85 * (length(off) - thick);
}

#define FINE
float fine(vec3 p) {  // combed: shallow grooves that lean outwards
    float lean = abs(p.x) * 150.0 - p.y * 110.0;
    return map(p) + 0.0011 * sin(lean) * (0.6 + 0.4 * sin(0.37 * lean));
}

Surface paint(vec3 p, vec3 n) { return Surface(BROW_COLOUR, STRAND); }
