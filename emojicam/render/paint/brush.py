"""Smooth curves and cached paints on a skia canvas.  Knows nothing of faces."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...skialoader import skia
from ..figure.space import Array
from .colour import Tone

Canvas = Any
Path = Any
Paint = Any


_QUARTER_TURN = np.array([-1.0, 1.0])


def _handles(points: Array, closed: bool) -> list[list[list[float]]]:
    """Catmull-Rom splines through (k, n, 2) as rows of cubic control points: (k, n or n - 1, 6)."""
    next_one, one_before = _neighbours(points.shape[1], closed)
    ahead = points[:, next_one]
    lean = (ahead - points[:, one_before]) / 6
    rows = np.concatenate([points + lean, ahead - lean[:, next_one], ahead], 2)
    result: list[list[list[float]]] = (rows if closed else rows[:, :-1]).tolist()
    return result


@cache
def _neighbours(count: int, closed: bool) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The indices of the next point and of the one before; an open curve stays at its ends."""
    here = np.arange(count)
    if closed:
        return np.roll(here, -1), np.roll(here, 1)
    return np.minimum(here + 1, count - 1), np.maximum(here - 1, 0)


def loops(points: Array) -> list[Path]:
    """Smooth closed curves through (k, n, 2)."""
    return [
        _drawn(start, rows, True) for start, rows in zip(points[:, 0].tolist(), _handles(points, True), strict=True)
    ]


def loop(points: Array) -> Path:
    """A smooth closed curve through (n, 2)."""
    return loops(points[None])[0]


def lines(points: Array) -> list[Path]:
    """Smooth open curves through (k, n, 2)."""
    return [
        _drawn(start, rows, False) for start, rows in zip(points[:, 0].tolist(), _handles(points, False), strict=True)
    ]


def line(points: Array) -> Path:
    """A smooth open curve through (n, 2)."""
    return lines(points[None])[0]


def polygon(points: Array) -> Path:
    """Straight lines through (n, 2), closed: enough for a soft layer, and quicker to stroke."""
    return bundle(points[None])


def strokes(points: Array) -> Path:
    """Smooth open curves through (k, n, 2), all in one path."""
    path = skia.Path()
    for start, rows in zip(points[:, 0].tolist(), _handles(points, False), strict=True):
        path.moveTo(*start)
        for row in rows:
            path.cubicTo(*row)
    return path


def lens(upper: Array, lower: Array) -> Path:
    """The area between two open curves (n, 2) that both run from left to right; corners where they meet."""
    return lenses(upper[None], lower[None])[0]


def lenses(upper: Array, lower: Array) -> list[Path]:
    """As `lens`, for (k, n, 2) each."""
    there, back = _handles(upper, False), _handles(lower[:, ::-1], False)
    corners = zip(upper[:, 0].tolist(), lower[:, -1].tolist(), strict=True)
    return [_lens(*ends, *rows) for ends, *rows in zip(corners, there, back, strict=True)]


def _lens(left: list[float], right: list[float], there: list[list[float]], back: list[list[float]]) -> Path:
    path = skia.Path()
    path.moveTo(*left)
    curve = path.cubicTo
    for row in there:
        curve(*row)
    path.lineTo(*right)
    for row in back:
        curve(*row)
    path.close()
    return path


def _drawn(start: list[float], rows: list[list[float]], closed: bool) -> Path:
    path = skia.Path()
    path.moveTo(*start)
    curve = path.cubicTo
    for row in rows:
        curve(*row)
    if closed:
        path.close()
    return path


def ribbons(centres: Array, widths: Array, profile: Array) -> list[Path]:
    """Tapered bands along (k, n, 2), `widths` (k,) wide where `profile` (n,), or each one's own (k, n), is 1."""
    return loops(_edges(centres, widths, profile))


def hairs(centres: Array, widths: Array, profile: Array) -> list[Path]:
    """As `ribbons`, but with straight sides: for bands so thin that nobody sees it, at half the cost."""
    return [bundle(edge[None]) for edge in _edges(centres, widths, profile)]


def tuft(centres: Array, widths: Array, profile: Array) -> Path:
    """As `hairs`, all in one path."""
    return bundle(_edges(centres, widths, profile))


def bundle(points: Array) -> Path:
    """Closed polygons (k, n, 2) in one path."""
    path = skia.Path()
    move, draw, close = path.moveTo, path.lineTo, path.close
    for first, *others in points.tolist():
        move(*first)
        for point in others:
            draw(*point)
        close()
    return path


def _edges(centres: Array, widths: Array, profile: Array) -> Array:
    """The outlines of bands, (k, 2 n, 2)."""
    next_one, one_before = _neighbours(centres.shape[1], False)
    along = centres[:, next_one] - centres[:, one_before]
    across = along[..., ::-1] * _QUARTER_TURN
    across /= np.maximum(np.sqrt((across * across).sum(-1, keepdims=True)), 1e-6)
    side = across * (widths[:, None] * profile / 2)[..., None]
    return np.concatenate([centres + side, (centres - side)[:, ::-1]], 1)


def solid(tone: Tone, alpha: float = 1.0) -> Paint:
    """Fills with one colour."""
    return skia.Paint(AntiAlias=True, Color=tone.argb(alpha))


def pen(tone: Tone, width: float, alpha: float = 1.0) -> Paint:
    """Draws a line with round ends, `width` head units wide."""
    return skia.Paint(
        AntiAlias=True,
        Color=tone.argb(alpha),
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeCap=skia.Paint.kRound_Cap,
        StrokeJoin=skia.Paint.kRound_Join,
    )


def wash(tone: Tone, width: float, alpha: float) -> Paint:
    """A wide line for soft layers, where nobody sees its plain joins; they cost a third of round ones."""
    paint = pen(tone, width, alpha)
    paint.setStrokeJoin(skia.Paint.kBevel_Join)
    paint.setStrokeCap(skia.Paint.kButt_Cap)
    return paint


def glow(tone: Tone, alpha: float = 1.0, core: float = 0.0) -> Paint:
    """For `blob`: full colour up to the share `core` of the radius, then fading to nothing at its edge."""
    full, half, none = tone.argb(alpha), tone.argb(alpha * 0.42), tone.argb(0)
    stops = [core, core + (1 - core) * 0.5, 1.0]
    return _shaded(skia.GradientShader.MakeRadial(skia.Point(0, 0), 1, [full, half, none], stops))


def ball(lit: Tone, base: Tone, dark: Tone, alpha: float = 1.0) -> Paint:
    """For `blob`: a round thing lit from the upper left."""
    colours = [lit.argb(alpha), base.argb(alpha), dark.argb(alpha)]
    return _shaded(skia.GradientShader.MakeRadial(skia.Point(-0.32, -0.38), 1.45, colours, [0, 0.45, 1]))


def slope(upper: Tone, lower: Tone, top: float, bottom: float, alpha: tuple[float, float] = (1.0, 1.0)) -> Paint:
    """Runs from one colour at y = `top` to another at y = `bottom`."""
    ends = [skia.Point(0, top), skia.Point(0, bottom)]
    return _shaded(skia.GradientShader.MakeLinear(ends, [upper.argb(alpha[0]), lower.argb(alpha[1])]))


def _shaded(shader: Any) -> Paint:
    paint = skia.Paint(AntiAlias=True)
    paint.setShader(shader)
    return paint


def blob(canvas: Canvas, paint: Paint, x: float, y: float, rx: float, ry: float, angle: float = 0.0) -> None:
    """An ellipse painted with a unit-circle paint (`glow`, `ball`); the angle is clockwise, in degrees."""
    canvas.save()
    canvas.translate(x, y)
    if angle:
        canvas.rotate(angle)
    canvas.scale(rx, ry)
    canvas.drawCircle(0, 0, 1, paint)
    canvas.restore()


def basis(centre: Array, across: Array, down: Array) -> object:
    """The matrix that takes the unit circle to the ellipse spanned by two picture vectors (2,)."""
    return skia.Matrix.MakeAll(*map(float, (across[0], down[0], centre[0], across[1], down[1], centre[1], 0, 0, 1)))
