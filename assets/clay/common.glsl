// What every part may use: smooth unions, simple solids, and what a part tells the light of its surface.
//
// Space: head units, 1 is from the brow line to the chin.  x to the picture's right (the person's left), y up, z to
// the viewer.  The origin is in the middle of the head at the height of the bridge of the nose.

struct Surface {
    vec3 albedo;     // linear RGB
    float material;  // one of those below
};

const float SKIN = 0.0, LIP = 1.0, EYE = 2.0, STRAND = 3.0, CLOTH = 4.0, PLASTIC = 5.0, TOOTH = 6.0, TONGUE = 7.0,
            HOLLOW = 8.0, METAL = 9.0;

float square(float x) { return x * x; }

// Union and intersection that melt into each other over the length k (quadratic, so the solid grows by at most k/4).
float smin(float a, float b, float k) {
    float h = max(k - abs(a - b), 0.0);
    return min(a, b) - h * h * (0.25 / k);
}

float smax(float a, float b, float k) {
    float h = max(k - abs(a - b), 0.0);
    return max(a, b) + h * h * (0.25 / k);
}

// About the distance to an ellipsoid; exact on its surface.
float ellipsoid(vec3 p, vec3 radii) {
    vec3 a = p / radii, b = a / radii;
    float k = dot(a, a);
    return (k - sqrt(k)) * inversesqrt(max(dot(b, b), 1e-8));
}

// The same, given 1 / radii: half the cost where the radii are no constants.
float ellipsoid_by(vec3 p, vec3 inverse_radii) {
    vec3 a = p * inverse_radii, b = a * inverse_radii;
    float k = dot(a, a);
    return (k - sqrt(k)) * inversesqrt(max(dot(b, b), 1e-8));
}

float capsule(vec3 p, vec3 a, vec3 b, float radius) {
    vec3 from = p - a, along = b - a;
    float at = clamp(dot(from, along) / dot(along, along), 0.0, 1.0);
    return length(from - along * at) - radius;
}

float segment(vec2 p, vec2 a, vec2 b) {
    vec2 from = p - a, along = b - a;
    float at = clamp(dot(from, along) / max(dot(along, along), 1e-8), 0.0, 1.0);
    return length(from - along * at);
}

float box(vec2 p, vec2 half_size, float rounding) {
    vec2 outside = abs(p) - half_size + rounding;
    return length(max(outside, 0.0)) + min(max(outside.x, outside.y), 0.0) - rounding;
}

float torus(vec3 p, float ring, float radius) {  // in the plane z = 0
    return length(vec2(length(p.xy) - ring, p.z)) - radius;
}

vec2 turned(vec2 p, float angle) {
    float c = cos(angle), s = sin(angle);
    return vec2(c * p.x + s * p.y, c * p.y - s * p.x);
}

// A number that differs between the person's right (.x) and left (.y), blended across the middle of the face.
float sided(vec2 pair, float x) { return mix(pair.x, pair.y, clamp(0.5 + 4.0 * x, 0.0, 1.0)); }

// 0..1, smooth and cheap: a repeatable speckle.
float speckle(vec2 p) { return fract(sin(dot(p, vec2(12.9898, 78.233))) * 43758.5453); }
