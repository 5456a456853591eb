// Smooths the steps along edges, colour and alpha alike, and closes holes as wide as a ray: the last pass.
uniform sampler2D picture;
in vec2 at;
layout(location = 0) out vec4 colour;

float weight(vec4 c) { return dot(c, vec4(0.30, 0.59, 0.11, 0.8)); }

vec4 tap(vec2 where) { return textureLod(picture, where, 0.0); }
vec4 beside(ivec2 pixel) { return texelFetch(picture, clamp(pixel, ivec2(0), ivec2(SIZE) - 1), 0); }

void main() {
    float px = 1.0 / SIZE;
    ivec2 pixel = ivec2(at * SIZE);
    vec4 here = beside(pixel);
    vec4 left = beside(pixel - ivec2(1, 0)), right = beside(pixel + ivec2(1, 0));
    vec4 low_side = beside(pixel - ivec2(0, 1)), high_side = beside(pixel + ivec2(0, 1));
    bool across = min(left.a, right.a) > here.a, upright = min(low_side.a, high_side.a) > here.a;
    if (across || upright) { colour = across ? 0.5 * (left + right) : 0.5 * (low_side + high_side); return; }
    float west = weight(left), east = weight(right), south = weight(low_side), north = weight(high_side);
    float low = min(min(west, east), min(south, north)), high = max(max(west, east), max(south, north));
    float middle = weight(here);
    vec2 along = vec2(south - north, east - west);
    vec2 reach = clamp(along / (min(abs(along.x), abs(along.y)) + 0.03), -6.0, 6.0) * px;
    vec4 close = 0.5 * (tap(at - reach / 6.0) + tap(at + reach / 6.0));
    vec4 wide = 0.5 * close + 0.25 * (tap(at - 0.5 * reach) + tap(at + 0.5 * reach));
    float found = weight(wide), contrast = max(high, middle) - min(low, middle);
    colour = contrast < 0.06 ? here : found < low || found > high ? close : wide;
    // Only the outermost ray may let something through, however far the smoothing reached.
    float solid = min(min(min(left.a, right.a), min(low_side.a, high_side.a)), here.a);
    if (solid > 0.99) colour /= max(colour.a, 0.01);
}
