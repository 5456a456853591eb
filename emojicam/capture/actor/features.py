"""The actor's eyes and mouth: what is seen through the holes in the face.  Nothing here knows of skin.

All but the lashes is drawn before the skin, which then covers whatever reaches beyond its hole.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ...types import Floats
from .brush import Places, filled, graded, outline, stroked, toned
from .lens import Doubles
from .paint import Palette
from .sculpture import EYE_LEFT, EYE_RIGHT, MOUTH, sculpture

_EYE = np.array([3.08, 2.78, 2.55])
"cm: the middle of the left eyeball; the iris is a little above the corners of the eye, as people's are"
_EYE_RADIUS, _IRIS_RADIUS, _PUPIL_RADIUS = 1.30, 0.54, 0.22
"cm"
_GLINT = np.array([-0.20, 0.24, 0.0])
"cm from the middle of the cornea: the window's reflection"
_CHIN = 17
"a vertex that moves as the lower teeth do"
_CLOSED = 0.12
"cm between the lips under which nothing is seen of the teeth"

_TEETH = ((120, 84, 76), (214, 203, 190), (236, 228, 216), (236, 228, 216), (214, 203, 190), (120, 84, 76))
"from one end of a row to the other: they lie deep in the mouth there"

See = Callable[[Doubles], Places]
"(n, 3) cm in the head to (n, 2) px"


def draw_eyes(canvas: Any, spots: Places, see: See, gaze: Floats, palette: Palette) -> None:
    """Eyeballs that look along `gaze`, (2,) rad; `spots` are the head's vertices in px."""
    for side, rim in ((-1, EYE_RIGHT), (1, EYE_LEFT)):
        _draw_eye(canvas, spots[list(rim)], see, _EYE * (side, 1, 1), gaze, palette)


def _draw_eye(canvas: Any, rim: Places, see: See, middle: Doubles, gaze: Floats, palette: Palette) -> None:
    canvas.drawPath(outline(rim + (rim - rim.mean(0)) * 0.06), filled((228, 219, 213)))
    way = _draw_iris(canvas, see, middle, gaze, palette)
    wide = float(np.linalg.norm(rim[0] - rim[8]))
    lid = outline(rim[:9], closed=False)
    canvas.drawPath(lid, stroked((60, 34, 30), wide * 0.20, 0.16))
    canvas.drawPath(lid, stroked((60, 34, 30), wide * 0.10, 0.24))
    x, y = see((middle + way * _EYE_RADIUS + _GLINT)[None])[0].tolist()
    canvas.drawCircle(x, y, wide * 0.032, filled((255, 255, 255), 0.9))


def _draw_iris(canvas: Any, see: See, middle: Doubles, gaze: Floats, palette: Palette) -> Doubles:
    """The iris with its dark rim and the pupil.  Returns the (3,) direction that the eye looks in."""
    across, up = float(gaze[0]), float(gaze[1])
    way = np.array([math.sin(across) * math.cos(up), math.sin(up), math.cos(across) * math.cos(up)])
    side = np.array([math.cos(across), 0, -math.sin(across)])
    angle = np.linspace(0, 2 * np.pi, 25)[:-1, None]
    rays = np.cos(angle) * side + np.sin(angle) * np.cross(way, side)
    face = middle + way * math.sqrt(_EYE_RADIUS**2 - _IRIS_RADIUS**2)
    for radius, colour in (
        (_IRIS_RADIUS * 1.04, toned(palette.iris, 0.35)),
        (_IRIS_RADIUS * 0.90, palette.iris),
        (_IRIS_RADIUS * 0.62, toned(palette.iris, 1.15, 7)),
        (_PUPIL_RADIUS, (16, 12, 12)),
    ):
        canvas.drawPath(outline(see(face + rays * radius)), filled(colour))
    return way


def draw_lashes(canvas: Any, spots: Places) -> None:
    """The dark line of the upper lids; over the face, since that ends there."""
    for rim in (EYE_RIGHT, EYE_LEFT):
        lid = spots[list(rim)][:9]
        width = float(np.linalg.norm(lid[0] - lid[8])) * 0.07
        canvas.drawPath(outline(lid, closed=False), stroked((38, 22, 20), width, 0.85))


def draw_mouth(canvas: Any, spots: Places, see: See, shaped: Floats) -> None:
    """What the lips leave open: teeth and tongue.  `shaped` is the head as its blendshapes have it, (n, 3) cm."""
    rim = spots[list(MOUTH)]
    canvas.drawPath(outline(rim + (rim - rim.mean(0)) * 0.03), filled((58, 18, 20)))
    if float(np.linalg.norm(shaped[list(MOUTH[1:10])] - shaped[list(MOUTH[:10:-1])], axis=1).max()) < _CLOSED:
        return
    jaw = (shaped[_CHIN] - sculpture().vertices[_CHIN]).astype(float)
    _draw_tongue(canvas, see, jaw)
    _draw_teeth(canvas, see, np.zeros(3), (-3.75, -4.75), 4.95, 2.4)
    _draw_teeth(canvas, see, jaw, (-5.2, -4.55), 4.6, 1.9)


def _draw_tongue(canvas: Any, see: See, jaw: Doubles) -> None:
    angle = np.linspace(0, 2 * np.pi, 21)[:-1, None]
    oval = jaw * 0.85 + (0, -4.7, 4.2) + np.cos(angle) * (1.5, 0, 0) + np.sin(angle) * (0, 0.62, 0.2)
    canvas.drawPath(outline(see(oval)), filled((172, 82, 80)))


def _draw_teeth(canvas: Any, see: See, moved: Doubles, ends: tuple[float, float], front: float, half: float) -> None:
    """A row of teeth from the gum to the edge (heights in cm), on an arch that begins `front` cm out of the face."""
    x = np.linspace(-half, half, 13)
    gum, edge = (see(np.stack([x, height + 0.03 * x**2, front - 0.33 * x**2], 1) + moved) for height in ends)
    canvas.drawPath(outline(np.vstack([gum, edge[::-1]])), graded(edge[0], edge[-1], _TEETH))
    for top, bottom in zip(gum.tolist(), edge.tolist(), strict=True):
        canvas.drawLine(*top, *bottom, stroked((150, 120, 108), 1.0, 0.3))
