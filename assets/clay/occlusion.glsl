// How much of the studio each point sees, and how much of the key light: from depth alone, at half the size.
uniform sampler2D form;
in vec2 at;
layout(location = 0) out vec4 out_occlusion;  // open, lit, depth

// Depth of the picture there, or far away.
float depth_at(vec2 uv) { float z = textureLod(form, uv, 0.0).z; return z > 0.0 ? z : FARTHEST; }

void main() {
    float z = depth_at(at);
    if (z >= FARTHEST) { out_occlusion = vec4(1.0, 1.0, FARTHEST, 0.0); return; }
    vec2 unit = vec2(UNIT_SPAN);  // how far one head unit reaches on the picture, 0..1
    float closed = 0.0, weight = 0.0;
    for (int i = 0; i < 12; ++i) {
        float turn = 2.39996 * float(i), far = 0.02 + 0.20 * sqrt((float(i) + 0.5) / 12.0);
        float rise = z - depth_at(at + unit * far * vec2(cos(turn), sin(turn)));
        float over = rise / far;
        closed += clamp(over - 0.15, 0.0, 1.2) * clamp(1.6 - rise * 2.0, 0.0, 1.0);
    }
    float shadow = 0.0;
    for (int i = 1; i <= 10; ++i) {
        float far = 0.045 * float(i);
        vec3 along = KEY_LIGHT * far;
        float rise = z - along.z - depth_at(at + unit * along.xy);
        shadow = max(shadow, clamp(rise / (0.04 + 0.12 * far) - 0.3, 0.0, 1.0) * clamp(3.0 - rise * 6.0, 0.0, 1.0)
                             * (1.0 - 0.06 * float(i)));
    }
    out_occlusion = vec4(clamp(1.0 - closed / 7.0, 0.0, 1.0), 1.0 - shadow, z, 0.0);
}
