// The colours of skin, and what is pressed into it: blush, freckles, lines of age, folds.

// Dark round spots over cheeks and nose, each in its own cell of a grid.
float freckles(vec2 p) {
    vec2 grid = p * 17.0 + 40.0, cell = floor(grid);
    vec2 at = vec2(speckle(cell), speckle(cell + 71.0)) * 0.6 + 0.2;
    float size = 0.10 + 0.14 * speckle(cell + 13.0), there = step(1.0 - 0.75 * FRECKLES, speckle(cell + 29.0));
    vec2 zone = (p - vec2(0.0, -0.20)) / vec2(0.50, 0.15);
    return there * smoothstep(size + 0.08, size - 0.08, length(fract(grid) - at)) * smoothstep(1.0, 0.5, dot(zone, zone));
}

// What age draws: from the wings of the nose to the corners of the mouth, beside the eyes, across the forehead.
float wrinkles(vec3 p) {
    vec2 q = vec2(abs(p.x), p.y);
    float fold = segment(q, vec2(0.15, -0.27), vec2(0.29, -0.46)) + 0.06 * smoothstep(-0.36, -0.27, p.y);
    float deep = smoothstep(0.040, 0.0, fold);
    vec2 corner = q - vec2(EYE_AT.x + 1.08 * EYE_RADIUS, EYE_AT.y);
    float ray = abs(sin(atan(corner.y, corner.x) * 4.5 + 1.57)), far = length(corner);
    deep = max(deep, 0.6 * smoothstep(0.75, 1.0, ray) * smoothstep(0.0, 0.05, corner.x) * smoothstep(0.17, 0.08, far));
    float row = p.y - 0.50 + 0.05 * q.x * q.x, line = abs(fract(row * 9.0) - 0.5);
    float brow = smoothstep(0.14, 0.0, line) * smoothstep(0.19, 0.15, abs(row + 0.02)) * smoothstep(0.42, 0.25, q.x);
    float bag = abs(length((q - vec2(EYE_AT.x, EYE_AT.y + 0.03)) / vec2(1.15, 1.30)) - EYE_RADIUS);
    bag = smoothstep(0.028, 0.0, bag) * smoothstep(-0.16, -0.20, p.y);
    return max(max(deep, 0.55 * brow), 0.5 * bag) * step(0.0, p.z);
}

vec3 complexion(vec3 p) {
    vec3 q = vec3(abs(p.x), p.yz);
    vec3 colour = SKIN_COLOUR;
    vec3 cheek = (q - vec3(CHEEK_X + 0.02, -0.26 + 0.5 * sided(CHEEK_UP, p.x), 0.58)) / vec3(0.25, 0.19, 0.4);
    colour = mix(colour, BLUSH_COLOUR, BLUSH * exp(-1.6 * dot(cheek, cheek)));
    vec3 tip = (p - NOSE_AT) / vec3(0.16, 0.14, 0.2);
    colour = mix(colour, BLUSH_COLOUR, 0.55 * BLUSH * exp(-2.0 * dot(tip, tip)));
#ifdef FRECKLED
    colour = mix(colour, FRECKLE_COLOUR, 0.75 * freckles(p.xy) * step(0.0, p.z));
#endif
#ifdef AGED
    colour = mix(colour, FRECKLE_COLOUR, 0.30 * AGE * wrinkles(p));
#endif
    // What the muscles fold: beside a smile, in its corners, and between brows that frown.
    float fold = segment(q.xy, vec2(0.17, -0.27), vec2(0.33, -0.42)) + 0.05 * smoothstep(-0.38, -0.27, p.y);
    float corner = length(vec2(p.x - MOUTH_X - (p.x < MOUTH_X ? -MOUTH_HALF.x : MOUTH_HALF.y), p.y)
                          - vec2(sign(p.x) * 0.035, sided(MOUTH_CORNER, p.x)));
    float furrow = abs(q.x - 0.045) + 2.0 * max(abs(p.y - 0.22) - 0.05, 0.0);
    float folded = max(sided(SMILING, p.x) * max(smoothstep(0.045, 0.0, fold), 0.8 * smoothstep(0.050, 0.005, corner)),
                       FROWNING * smoothstep(0.030, 0.0, furrow));
    colour = mix(colour, FRECKLE_COLOUR, 0.28 * folded * step(0.0, p.z));
    return colour;
}
