// The studio: a large key light from the upper left, a cool fill, warm light from below, two rims from behind.
uniform sampler2D albedo;
uniform sampler2D form;
uniform sampler2D occlusion;
in vec2 at;
layout(location = 0) out vec4 colour;  // sRGB, premultiplied

const vec3 KEY = vec3(1.03, 0.97, 0.90) * 0.80, SKY = vec3(0.90, 0.95, 1.04) * 0.48, GROUND = vec3(1.0, 0.82, 0.72) * 0.38;

// Open and lit, from the four nearest points that are about as far away.
vec2 seen(float depth) {
    vec2 texel = at * HALF_SIZE - 0.5, corner = floor(texel), part = texel - corner;
    vec2 total = vec2(0.0);
    float weights = 0.0;
    for (int i = 0; i < 4; ++i) {
        vec2 side = vec2(i & 1, i >> 1), near = mix(1.0 - part, part, side);
        vec3 tap = texelFetch(occlusion, clamp(ivec2(corner + side), ivec2(0), ivec2(HALF_SIZE) - 1), 0).xyz;
        float weight = (near.x * near.y + 0.02) * (exp2(-abs(tap.z - depth) * 40.0) + 0.002);
        total += weight * tap.xy;
        weights += weight;
    }
    return total / weights;
}

vec3 to_srgb(vec3 c) { return mix(12.92 * c, 1.055 * pow(max(c, 1e-5), vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c)); }

void main() {
    vec4 made = textureLod(albedo, at, 0.0), shape = textureLod(form, at, 0.0);
    vec3 base = made.rgb * made.rgb;
    float material = floor(made.a * 16.0);
    vec3 n = vec3(shape.xy, sqrt(max(1.0 - dot(shape.xy, shape.xy), 0.0)));
    vec2 see = seen(shape.z);
    float open = mix(0.22, 1.0, clamp(see.x, 0.0, 1.0)) * mix(0.6, 1.0, shape.w < 0.0 ? 1.0 : shape.w), lit = see.y;
    vec4 finish = FINISH[int(material)];  // gloss, sharpness, scatter, sheen
    if (material == TOOTH) { open = mix(open, 1.0, 0.55); lit = mix(lit, 1.0, 0.7); }
    if (material == EYE) { open = mix(open, 1.0, 0.75); lit = 1.0; }  // the lids' shadow is painted: it must not crawl
    float facing = dot(n, KEY_LIGHT);
    vec3 wrap = finish.z * vec3(0.55, 0.26, 0.18);
    vec3 key = clamp((facing + wrap) / (1.0 + wrap), 0.0, 1.0);
    vec3 shade = mix(vec3(lit), pow(vec3(lit), vec3(0.6, 1.0, 1.15)), finish.z);
    vec3 around = mix(GROUND, SKY, 0.5 + 0.5 * n.y);
    vec3 dim = vec3(open) / (vec3(open) + (1.0 - open) * (1.0 - 0.55 * base));
    float edge = square(1.0 - n.z);
    float rims = edge * (smoothstep(0.2, 0.9, n.x) * 0.55 + smoothstep(0.2, 0.9, -n.x) * 0.25 + 0.10);
    vec3 c = base * (key * shade * KEY + around * dim + rims * open);
    vec3 half_way = normalize(KEY_LIGHT + vec3(0.0, 0.0, 1.0));
    float gleam = pow(max(dot(n, half_way), 0.0), finish.y) * finish.x * lit;
    gleam += finish.z * 0.06 * pow(max(dot(n, half_way), 0.0), 60.0) * lit;
    c += gleam * mix(vec3(1.0), base * 2.0, 0.35) + finish.w * edge * open * (0.25 * base + 0.045);
    vec3 mirror = reflect(vec3(0.0, 0.0, -1.0), n);
    if (material == METAL) c = mix(c, base * (0.30 + 1.5 * smoothstep(-0.1, 0.8, mirror.y - 0.4 * mirror.x)), 0.7);
    if (material == EYE) {
        float window = step(0.0, mirror.z) * smoothstep(0.35, 0.6, n.z) * smoothstep(0.26, 0.17, length((mirror.xy - vec2(-0.40, 0.46)) * vec2(1.0, 0.9)));
        float floor_light = smoothstep(0.55, 0.0, length((mirror.xy - vec2(0.30, -0.55)) * vec2(0.8, 1.3)));
        c = c * mix(0.75, 1.0, open) + 0.95 * window + 0.07 * floor_light;
    }
    c = c * (1.0 + 0.06 * c) / (1.0 + 0.30 * c * c);  // film: the brightest keeps its colour
    float cover = shape.w < 0.0 ? -shape.w : 1.0;
    colour = vec4(to_srgb(clamp(c, 0.0, 1.0)) * cover, cover);
}
