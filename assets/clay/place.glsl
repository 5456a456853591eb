// Spans a part's rectangle on the picture and the rays through it: the vertex program of every part.
in vec4 rectangle;  // left, bottom, right, top: -1..1
in vec3 middle;     // the bounding ellipsoid, in the space of the part
in vec3 reach;
in vec3 other_middle;  // a second one beside it, or the same again
in vec3 other_reach;
flat out vec3 centre;
flat out vec3 radii;
flat out vec3 other_centre;
flat out vec3 other_radii;
out vec3 ray;

void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    vec2 at = mix(rectangle.xy, rectangle.zw, corner) + (2.0 * corner - 1.0) * 2.0 / SIZE;  // a pixel more, for its edge
    centre = middle;
    radii = reach + PIXEL;
    other_centre = other_middle;
    other_radii = other_reach + PIXEL;
    ray = transpose(TO_VIEW) * vec3((at - MIDDLE_SHIFT) * RAY_SPREAD, -1.0);
    gl_Position = vec4(at, 0.0, 1.0);
}
