// The head outside the window of its features, where neither lids nor lips nor nose reach.

float map(vec3 p) { return bare(p); }

#ifdef AGED
#define FINE
float fine(vec3 p) { return map(p) + 0.010 * AGE * wrinkles(p); }
#endif

Surface paint(vec3 p, vec3 n) { return Surface(complexion(p), SKIN); }
