// The hair of the face: laid on the skin in (x, y, height above the skin).  BEARD is the style.

float map(vec3 p) {
    float height = bare(p);
    float region = max(p.y + 0.30 - 0.25 * abs(p.x), -0.05 - 0.2 * abs(p.x) - p.z);
    Mouth m = mouth_at(p.x);
    region = max(region, 0.11 - length(vec2(max(abs(p.x - MOUTH_X) - 0.16, 0.0), max(gap(m, p.y), 0.0))));
    return 0.8 * smax(height - BEARD_DEPTH, region, 0.06);
}

Surface paint(vec3 p, vec3 n) { return Surface(BEARD_COLOUR, STRAND); }
