"""The actor's neck, shoulders and shirt, as outlines that follow the head.  Nothing here knows of the face."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...skialoader import skia
from .brush import drop, graded, spread, stroked, toned
from .lens import Doubles, Point, Shot
from .paint import Palette

NECK = np.array([0.0, -4.0, -4.5])
"cm in the head: where it sits on the neck, and turns"
_NECK_LENGTH = 8.0
"cm from there to the collar"
_SIDES = ((-5.6, -3.0, -4.0), (5.6, -3.0, -4.0))
"cm in the head: where the neck begins"
_SHIRT = (
    (-6.6, -0.2, -0.5), (-10.0, -1.5, 0), (-15.5, -1.8, 0), (-19.5, -4.6, 0), (-22.4, -6.7, 0), (-23.6, -11.5, 0),
    (-24.6, -24.0, 0), (-26.0, -70, 0),
)  # fmt: skip
"cm from the middle of the collar: along the right shoulder and down, as two curves and a line"
_COLLAR = ((5.4, -5.2, 3.5), (-5.4, -5.2, 3.5))
"cm: bends the collar's curve round the throat"


def draw_body(canvas: Any, shot: Shot, palette: Palette) -> None:
    """Draw everything below the head that is seen in the shot."""
    pivot = shot.place(NECK[None])[0]
    lean = float(shot.rotation[0, 1])
    seat = pivot + np.array([-0.25 * lean, -1.0, -0.1]) * _NECK_LENGTH
    unit = shot.focal / -float(seat[2])  # px a cm
    _draw_neck(canvas, shot, seat, unit, palette)
    _draw_shirt(canvas, shot, seat, unit, palette)


def _seen(shot: Shot, origin: Doubles, *places: tuple[float, float, float]) -> list[Point]:
    return [(x, y) for x, y in shot.project(origin + np.array(places)).tolist()]


def _draw_neck(canvas: Any, shot: Shot, seat: Doubles, unit: float, palette: Palette) -> None:
    (left, right), chin = shot.project(shot.place(np.array(_SIDES))), shot.project(shot.place(np.array([[0, -8.5, 1]])))
    in_left, in_right, foot_left, foot_right = _seen(shot, seat, (-5.4, 0.5, 0), (5.4, 0.5, 0), (-9, -8, 0), (9, -8, 0))
    path = skia.Path()
    path.moveTo(*left.tolist())
    path.cubicTo(in_left, in_left, foot_left)
    path.lineTo(*foot_right)
    path.cubicTo(in_right, in_right, tuple(right.tolist()))
    path.close()
    tones = [toned(palette.skin, share) for share in (0.62, 0.78, 0.66, 0.42)]
    canvas.drawPath(path, graded(in_left, in_right, tones))
    canvas.save()
    canvas.clipPath(path, doAntiAlias=True)
    drop(canvas, chin[0], (8.5 * unit, 6.5 * unit), spread(toned(palette.shadow, 0.4), 0.75))
    canvas.restore()


def _draw_shirt(canvas: Any, shot: Shot, seat: Doubles, unit: float, palette: Palette) -> None:
    p = _seen(shot, seat, *_SHIRT, *[(-x, y, z) for x, y, z in reversed(_SHIRT)], *_COLLAR)
    path = skia.Path()
    path.moveTo(*p[0])
    path.cubicTo(p[1], p[2], p[3])
    path.cubicTo(p[4], p[5], p[6])
    path.lineTo(*p[7])
    path.lineTo(*p[8])
    path.lineTo(*p[9])
    path.cubicTo(p[10], p[11], p[12])
    path.cubicTo(p[13], p[14], p[15])
    path.cubicTo(p[16], p[17], p[0])
    canvas.drawPath(path, graded(p[3], p[12], [toned(palette.shirt, share) for share in (1.28, 1.16, 0.9, 0.66)]))
    collar = skia.Path()
    collar.moveTo(*p[15])
    collar.cubicTo(p[16], p[17], p[0])
    canvas.drawPath(collar, stroked(toned(palette.shirt, 0.78), 1.3 * unit))
    canvas.drawPath(collar, stroked(toned(palette.shirt, 1.2), 0.2 * unit, 0.6))
