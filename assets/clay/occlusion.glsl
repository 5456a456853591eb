// How much of the studio each point sees, and how much of the key light: from depth and normal, at half the size.
uniform sampler2D form;
in vec2 at;
layout(location = 0) out vec4 out_occlusion;  // open, lit, depth

// Depth of the picture there, or far away.
float depth_at(vec2 uv) { float z = textureLod(form, uv, 0.0).z; return z > 0.0 ? z : FARTHEST; }

// By how much that place rises above this one, seen over that distance: -1..1; what is far in front counts less.
float nearer(vec2 uv, float z, float far) {
    float rise = z - depth_at(uv);
    return clamp(rise / far, -1.0, 1.0) * clamp(2.0 - 3.5 * rise, 0.0, 1.0);
}

void main() {
    vec4 here = textureLod(form, at, 0.0);
    float z = here.z > 0.0 ? here.z : FARTHEST;
    if (z >= FARTHEST) { out_occlusion = vec4(1.0, 1.0, FARTHEST, 0.0); return; }
    float unit = UNIT_SPAN;  // how far one head unit reaches on the picture, 0..1
    float closed = 0.0;
    for (int i = 0; i < OPEN_TAPS; ++i) {
        // Two taps on opposite sides, so that a slope closes nothing, only a hollow does.
        float turn = 2.39996 * float(i), far = 0.03 + 0.27 * (float(i) + 0.5) / float(OPEN_TAPS);
        vec2 away = unit * far * vec2(cos(turn), sin(turn));
        closed += clamp(0.7 * (nearer(at + away, z, far) + nearer(at - away, z, far)) - 0.06, 0.0, 1.0);
    }
    float shadow = 0.0;
    for (int i = 0; i < SHADOW_STEPS; ++i) {
        float part = (float(i) + 0.7) / float(SHADOW_STEPS), far = part * (0.22 + 0.30 * part);
        vec3 along = KEY_LIGHT * far;
        float rise = z - along.z - depth_at(at + unit * along.xy);
        float stands = clamp(rise / (0.025 + 0.50 * far) - 0.10, 0.0, 1.0) * clamp(3.4 - rise * 4.0, 0.0, 1.0);
        shadow = max(shadow, stands * smoothstep(0.52, 0.12, far));
    }
    // A surface that turns away from the light shades itself: what its own edge casts on it would only be noise.
    vec3 n = vec3(here.xy, sqrt(max(1.0 - dot(here.xy, here.xy), 0.0)));
    shadow *= smoothstep(0.06, 0.40, dot(n, KEY_LIGHT));
    out_occlusion = vec4(1.0 - 1.6 * closed / float(OPEN_TAPS), 1.0 - shadow, z, 0.0);
}
