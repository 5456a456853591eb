// Covers the whole picture: the vertex program of every pass after the parts.
out vec2 at;

void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    at = corner;
    gl_Position = vec4(2.0 * corner - 1.0, BEHIND, 1.0);
}
