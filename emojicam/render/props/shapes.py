"""Plain shapes about (0, 0), about one unit large, and how they are filled.  Knows nothing of faces."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache

import numpy as np

from ...skialoader import skia
from ..paint.brush import Canvas, Paint, Path, blob, glow, line, pen, slope, solid
from ..paint.colour import BLACK, WHITE, Tone

Spot = tuple[float, float]
KEPT = 512
"paints of each kind"
EDGE = 0.075
"units: the line around a shape"


@contextmanager
def placed(
    canvas: Canvas, at: Spot, size: float = 1.0, angle: float = 0.0, *, mirrored: bool = False
) -> Iterator[None]:
    """What is drawn meanwhile has its origin there, is that large, and turned by so many degrees clockwise."""
    canvas.save()
    canvas.translate(*at)
    canvas.rotate(angle)
    canvas.scale(-size if mirrored else size, size)
    try:
        yield
    finally:
        canvas.restore()


@cache
def tone(text: str) -> Tone:
    """The tone of "#rrggbb"."""
    return Tone.of(text)


@lru_cache(KEPT)
def _fill(colour: str, alpha: float) -> Paint:
    own = tone(colour)
    return slope(own.lit(0.30), own.lit(-0.16).rich(1.05), -1.0, 1.0, (alpha, alpha))


@lru_cache(KEPT)
def edge(colour: str, width: float = EDGE, alpha: float = 0.85) -> Paint:
    """A darker line around what has that colour."""
    return pen(tone(colour).lit(-0.42).rich(0.9), width, alpha)


@lru_cache(KEPT)
def ink(colour: str, width: float, alpha: float = 1.0) -> Paint:
    """A line with round ends."""
    return pen(tone(colour), width, alpha)


@lru_cache(KEPT)
def flat(colour: str, alpha: float = 1.0) -> Paint:
    """One colour."""
    return solid(tone(colour), alpha)


@lru_cache(KEPT)
def haze(colour: str, alpha: float = 1.0, core: float = 0.0) -> Paint:
    """For `blob`: fades to its edge."""
    return glow(tone(colour), alpha, core)


_GLINT = solid(WHITE, 0.8)
_SHADE = glow(BLACK, 0.30)


def glint(canvas: Canvas, x: float, y: float, size: float, angle: float = -35) -> None:
    """A small highlight."""
    blob(canvas, _GLINT, x, y, size, 0.6 * size, angle)


def shade(canvas: Canvas, at: Spot, width: float, height: float, angle: float = 0.0) -> None:
    """A soft shadow on what lies beneath."""
    blob(canvas, _SHADE, *at, width, height, angle)


def puff(canvas: Canvas, path: Path, colour: str, *, alpha: float = 1.0, line: float = EDGE) -> None:
    """Fill a shape of about one unit so that it looks round."""
    canvas.drawPath(path, _fill(colour, alpha))
    canvas.drawPath(path, edge(colour, line, 0.85 * alpha))


@cache
def heart() -> Path:
    """As wide as high."""
    path = skia.Path()
    path.moveTo(0, 0.98)
    path.cubicTo(-0.55, 0.58, -1.06, 0.20, -1.02, -0.34)
    path.cubicTo(-0.98, -0.92, -0.30, -1.04, 0, -0.48)
    path.cubicTo(0.30, -1.04, 0.98, -0.92, 1.02, -0.34)
    path.cubicTo(1.06, 0.20, 0.55, 0.58, 0, 0.98)
    path.close()
    return path


@cache
def drop() -> Path:
    """A drop of water, its tip up."""
    path = skia.Path()
    path.moveTo(0, -1.25)
    path.cubicTo(0.22, -0.62, 0.78, -0.22, 0.78, 0.28)
    path.cubicTo(0.78, 0.74, 0.42, 1.02, 0, 1.02)
    path.cubicTo(-0.42, 1.02, -0.78, 0.74, -0.78, 0.28)
    path.cubicTo(-0.78, -0.22, -0.22, -0.62, 0, -1.25)
    path.close()
    return path


@cache
def star(points: int = 5, inner: float = 0.48) -> Path:
    """A star with that many points, one of them up."""
    count = 2 * points
    corners = [
        (r * math.sin(math.pi * n / points), -r * math.cos(math.pi * n / points))
        for n in range(count)
        for r in [1.08 if n % 2 == 0 else inner]
    ]
    path = skia.Path()
    path.addPoly([skia.Point(*corner) for corner in corners], True)
    return path


@cache
def cloud(lobes: int = 7, seed: int = 3) -> Path:
    """A round cloud."""
    draws = np.random.default_rng(seed)
    path = skia.Path()
    path.addCircle(0, 0, 0.78)
    for n in range(lobes):
        angle = 2 * math.pi * n / lobes + draws.uniform(-0.2, 0.2)
        path.addCircle(0.60 * math.cos(angle), 0.50 * math.sin(angle), draws.uniform(0.36, 0.50))
    return path


def stroked(canvas: Canvas, path: Path, colour: str, width: float, rim: str = "", rim_width: float = 0.0) -> None:
    """A thick line, with a rim around it where one is named."""
    if rim:
        canvas.drawPath(path, ink(rim, width + 2 * rim_width))
    canvas.drawPath(path, ink(colour, width))


_GLYPHS: dict[str, Sequence[Sequence[Spot]]] = {
    "z": [[(-0.45, -0.55), (0.45, -0.55), (-0.45, 0.55), (0.45, 0.55)]],
    "!": [[(0, -0.7), (0, 0.2)], [(0, 0.62), (0, 0.63)]],
    "#": [[(-0.15, -0.6), (-0.3, 0.6)], [(0.3, -0.6), (0.15, 0.6)], [(-0.5, -0.22), (0.55, -0.22)],
          [(-0.55, 0.22), (0.5, 0.22)]],
    "%": [[(0.4, -0.55), (-0.4, 0.55)], [(-0.38, -0.42), (-0.37, -0.42)], [(0.38, 0.42), (0.39, 0.42)]],
    "x": [[(-0.42, -0.42), (0.42, 0.42)], [(0.42, -0.42), (-0.42, 0.42)]],
    "*": [[(0, -0.55), (0, 0.55)], [(-0.48, -0.28), (0.48, 0.28)], [(-0.48, 0.28), (0.48, -0.28)]],
}  # fmt: skip


@cache
def glyph(sign: str) -> Path:
    """A letter or sign as lines, 1.2 units high."""
    if sign in _CURVES:
        return _CURVES[sign]()
    path = skia.Path()
    for start, *others in _GLYPHS[sign]:
        path.moveTo(*start)
        for point in others:
            path.lineTo(*point)
    return path


def _question() -> Path:
    path = skia.Path()
    path.moveTo(-0.38, -0.36)
    path.cubicTo(-0.38, -0.86, 0.40, -0.86, 0.40, -0.34)
    path.cubicTo(0.40, 0.0, 0.0, -0.02, 0.0, 0.30)
    path.moveTo(0, 0.66)
    path.lineTo(0, 0.67)
    return path


def _dollar() -> Path:
    path = skia.Path()
    path.moveTo(0.36, -0.34)
    path.cubicTo(0.22, -0.66, -0.40, -0.62, -0.38, -0.26)
    path.cubicTo(-0.36, 0.08, 0.40, -0.06, 0.40, 0.30)
    path.cubicTo(0.40, 0.64, -0.26, 0.66, -0.40, 0.32)
    path.moveTo(0, -0.78)
    path.lineTo(0, 0.78)
    return path


def _at() -> Path:
    path = skia.Path()
    path.addOval(skia.Rect(-0.22, -0.24, 0.22, 0.24))
    path.moveTo(0.22, -0.2)
    path.cubicTo(0.22, 0.5, 0.62, 0.3, 0.56, -0.1)
    path.cubicTo(0.5, -0.8, -0.56, -0.8, -0.56, 0.0)
    path.cubicTo(-0.56, 0.66, 0.1, 0.72, 0.4, 0.5)
    return path


def _spiral() -> Path:
    angles = np.linspace(0, 5.2 * math.pi, 44)
    radii = 0.95 * angles / angles[-1]
    return line(np.stack([radii * np.cos(angles), radii * np.sin(angles)], 1))


_CURVES = {"?": _question, "$": _dollar, "@": _at, "spiral": _spiral}
