"""Curves, colours and soft light on a skia canvas.  Knows nothing of faces."""
