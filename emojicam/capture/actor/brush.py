"""Skia's words for what the actor's painters do all the time.  Nothing here knows what is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...skialoader import skia

Places = NDArray[np.float64]
"(n, 2) px"
Colour = tuple[int, int, int]
"red, green, blue 0..255"


def toned(colour: Colour, share: float, lift: float = 0.0) -> Colour:
    """The colour made lighter or darker."""
    red, green, blue = (round(min(255.0, max(0.0, value * share + lift))) for value in colour)
    return red, green, blue


def ink(colour: Colour, alpha: float = 1.0) -> int:
    """Skia's number for a colour."""
    number: int = skia.Color(*colour, round(255 * alpha))
    return number


def filled(colour: Colour, alpha: float = 1.0) -> Any:
    """Paint for an area."""
    return skia.Paint(AntiAlias=True, Color=ink(colour, alpha))


def stroked(colour: Colour, width: float, alpha: float = 1.0) -> Any:
    """Paint for a line with round ends."""
    return skia.Paint(
        AntiAlias=True, Color=ink(colour, alpha), Style=skia.Paint.kStroke_Style, StrokeWidth=width,
        StrokeCap=skia.Paint.kRound_Cap, StrokeJoin=skia.Paint.kRound_Join,
    )  # fmt: skip


def softened(paint: Any, blur: float) -> Any:
    """The paint with a soft edge of about this many px; 0 leaves it as it is."""
    if blur > 0:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return paint


def graded(start: Sequence[float], end: Sequence[float], colours: Sequence[Colour]) -> Any:
    """Paint that goes from one colour to the next between two places."""
    shader = skia.GradientShader.MakeLinear([tuple(start), tuple(end)], [ink(colour) for colour in colours])
    return skia.Paint(AntiAlias=True, Shader=shader)


def spread(colour: Colour, alpha: float) -> Any:
    """Paint for a circle of radius 1 that fades from its middle to nothing at its edge."""
    shares = [(1 - s) ** 2 * (1 + 2 * s) for s in (0, 0.25, 0.5, 0.75, 1)]
    shader = skia.GradientShader.MakeRadial((0, 0), 1, [ink(colour, alpha * share) for share in shares])
    return skia.Paint(AntiAlias=True, Shader=shader)


def drop(canvas: Any, place: Sequence[float], radii: tuple[float, float], paint: Any) -> None:
    """Draw a circle of radius 1, stretched and moved, with a paint from `spread`."""
    canvas.save()
    canvas.translate(float(place[0]), float(place[1]))
    canvas.scale(*radii)
    canvas.drawCircle(0, 0, 1, paint)
    canvas.restore()


def outline(places: Places, *, closed: bool = True) -> Any:
    """A path of straight lines."""
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in places.tolist()], closed)
    return path


def rounded(places: Places, *, closed: bool = False) -> Any:
    """A path through or near the places, without corners."""
    spots = [(float(x), float(y)) for x, y in places]
    if closed:
        seam = _between(spots[-1], spots[0])
        spots = [seam, *spots, seam]
    path = skia.Path()
    path.moveTo(*spots[0])
    if len(spots) == 2:
        path.lineTo(*spots[1])
    for index in range(1, len(spots) - 1):
        last = index == len(spots) - 2
        path.quadTo(spots[index], spots[index + 1] if last else _between(spots[index], spots[index + 1]))
    return path


def _between(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
