// Smooths the steps along edges inside the picture, and closes holes as wide as a ray: the last pass.
uniform sampler2D picture;
in vec2 at;
layout(location = 0) out vec4 colour;

float weight(vec4 c) { return dot(c.rgb, vec3(0.30, 0.59, 0.11)); }

vec4 tap(vec2 where) { return textureLod(picture, where, 0.0); }
vec4 beside(ivec2 pixel) { return texelFetch(picture, clamp(pixel, ivec2(0), ivec2(SIZE) - 1), 0); }

void main() {
    ivec2 pixel = ivec2(at * SIZE);
    vec4 here = beside(pixel), nw = beside(pixel + ivec2(-1, 1)), ne = beside(pixel + ivec2(1, 1));
    vec4 sw = beside(pixel + ivec2(-1, -1)), se = beside(pixel + ivec2(1, -1));
    float a = weight(nw), b = weight(ne), c = weight(sw), d = weight(se), middle = weight(here);
    float low = min(min(a, b), min(c, d)), high = max(max(a, b), max(c, d));
    vec2 along = vec2(c + d - a - b, a + c - b - d);
    vec2 reach = clamp(along / (min(abs(along.x), abs(along.y)) + 0.03), -6.0, 6.0) / SIZE;
    vec4 close = 0.5 * (tap(at - reach / 6.0) + tap(at + reach / 6.0));
    vec4 wide = 0.5 * close + 0.25 * (tap(at - 0.5 * reach) + tap(at + 0.5 * reach));
    float found = weight(wide);
    bool flat_here = max(high, middle) - min(low, middle) < 0.06;
    vec4 best = flat_here ? here : found < low || found > high ? close : wide;
    bool enclosed = min(nw.a, se.a) > 0.99 && min(ne.a, sw.a) > 0.99;
    if (enclosed && here.a < 0.5) best = 0.25 * (nw + ne + sw + se);
    // A seam where two parts meet, each ending within this pixel: full on two sides that face each other.
    float upright = min(beside(pixel + ivec2(0, 1)).a, beside(pixel + ivec2(0, -1)).a);
    float level = min(beside(pixel + ivec2(1, 0)).a, beside(pixel + ivec2(-1, 0)).a);
    float across = max(max(upright, level), max(min(nw.a, se.a), min(ne.a, sw.a)));
    bool seam = here.a > 0.5 && across > 0.99;
    // Edges of the whole were smoothed where they were traced: their cover stays.
    colour = best / max(best.a, 0.01) * (enclosed || seam ? 1.0 : here.a);
}
