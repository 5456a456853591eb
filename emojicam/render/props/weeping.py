"""Water: tears and sweat.  Knows where eyes and cheeks are, not why anybody weeps."""

from __future__ import annotations

import math

import numpy as np

from ..paint.brush import Canvas, blob, loop, ribbons
from ..places import Places
from .shapes import Spot, drop, edge, flat, glint, haze, placed, puff

WATER, BRIGHT = "#4fb4f0", "#c4ecff"
_STREAM = np.array([0.55, 0.85, 0.95, 1.0, 1.0, 1.05, 0.9])
"how wide a stream of tears is along its way"


def swing(at: float, shift: float = 0.0) -> float:
    """-1..1, once to and fro in a loop."""
    return math.sin(2 * math.pi * (at + shift))


def water(canvas: Canvas, spot: Spot, size: float, angle: float = 0.0) -> None:
    """One drop."""
    with placed(canvas, spot, size, angle):
        puff(canvas, drop(), WATER, line=0.12)
        glint(canvas, -0.26, 0.22, 0.30, -60)


def tear(canvas: Canvas, places: Places, at: float) -> None:
    """One large tear on a cheek."""
    x = -places.anatomy.eye_x * 1.12
    water(canvas, places.spot(x, 0.37 + 0.04 * swing(at), 0.04), 0.17, places.lean)


def joy(canvas: Canvas, places: Places, at: float) -> None:
    """Tears that leap from both outer corners of the eyes."""
    for side in (-1, 1):
        x = side * (places.anatomy.eye_x + 0.31)
        spot = places.spot(x, 0.17 + 0.035 * swing(at, 0.25 * side), 0.10)
        water(canvas, spot, 0.21 + 0.02 * swing(at, 0.25 * side), places.lean + 52 * side)


def streams(canvas: Canvas, places: Places, at: float) -> None:
    """Tears running down both cheeks."""
    for side in (-1, 1):
        _stream(canvas, places, side, at)


def _stream(canvas: Canvas, places: Places, side: int, at: float) -> None:
    heights = np.linspace(0.10, 0.86, len(_STREAM))
    x = side * places.anatomy.eye_x * np.linspace(1.02, 1.22, len(_STREAM))
    course = places.on_face(list(zip(x.tolist(), heights.tolist(), strict=True)), 0.03)
    for path in ribbons(course[None], np.array([0.25]), _STREAM):
        canvas.drawPath(path, edge(WATER, 0.04))
        canvas.drawPath(path, flat(WATER, 0.95))
    for path in ribbons(course[None, 1:-1], np.array([0.10]), _STREAM[1:-1]):
        canvas.drawPath(path, flat(BRIGHT, 0.75))
    fall = course[0] + (course[-1] - course[0]) * ((at * 2) % 1)
    blob(canvas, haze("#ffffff", 0.8 * math.sin(math.pi * ((at * 2) % 1))), float(fall[0]), float(fall[1]), 0.07, 0.12)
    end = course[-1] + [0.02 * side, 0.02 + 0.015 * swing(2 * at)]
    blob(canvas, flat(WATER), float(end[0]), float(end[1]), 0.16, 0.10)


def welling(canvas: Canvas, places: Places, at: float) -> None:
    """Water that stands in the eyes and does not fall."""
    body = places.anatomy
    for side in (-1, 1):
        half, low = 0.20 * body.eye_size, 0.125 * body.eye_size
        x = np.linspace(-half, half, 9)
        bend = 1 - (x / half) ** 2
        top = [
            (side * body.eye_x + a, body.eye_y + low * 0.45 * b + 0.006 * swing(at))
            for a, b in zip(x, bend, strict=True)
        ]
        bottom = [(side * body.eye_x + a, body.eye_y + 0.01 + low * 1.5 * b) for a, b in zip(x, bend, strict=True)]
        path = loop(places.on_face([*top, *bottom[::-1]], 0.035))
        canvas.drawPath(path, flat(BRIGHT, 0.85))
        canvas.drawPath(path, edge(WATER, 0.025, 0.9))


def sweat(canvas: Canvas, places: Places, at: float) -> None:
    """A large drop on the temple."""
    water(canvas, places.spot(0.60 * places.anatomy.width, -0.36 + 0.04 * swing(at), 0.07), 0.21, places.lean + 8)


def beads(canvas: Canvas, places: Places, at: float) -> None:
    """Sweat all over the forehead."""
    wide = places.anatomy.width
    for x, y, size, shift in ((-0.60, -0.36, 0.15, 0.0), (0.62, -0.30, 0.17, 0.4), (-0.66, 0.12, 0.11, 0.7)):
        water(canvas, places.spot(x * wide, y + 0.03 * swing(at, shift), 0.06), size, places.lean)


def snot(canvas: Canvas, places: Places, at: float) -> None:
    """A bubble at the nose that grows and shrinks."""
    x, y = places.nose
    size = 0.23 + 0.05 * swing(at)
    with placed(canvas, (x - 0.10 - 0.5 * size, y + 0.05 + 0.55 * size), size):
        canvas.drawCircle(0, 0, 1, flat("#bfe6fa", 0.72))
        canvas.drawCircle(0, 0, 1, edge(WATER, 0.10))
        glint(canvas, -0.35, -0.42, 0.28)


def drool(canvas: Canvas, places: Places, at: float) -> None:
    """From a corner of the mouth."""
    x, y = places.spot(0.22, places.mouth_y + 0.05, 0.05)
    long = 0.20 + 0.05 * swing(at)
    course = np.array([[x, y - 0.04], [x + 0.01, y + 0.4 * long], [x + 0.015, y + long]])
    for path in ribbons(course[None], np.array([0.13]), np.array([0.9, 0.7, 1.0])):
        canvas.drawPath(path, flat(WATER))
    water(canvas, (x + 0.015, y + long + 0.06), 0.14)


PROPS = {
    "tear": tear, "joy": joy, "streams": streams, "welling": welling, "sweat": sweat, "beads": beads, "snot": snot,
    "drool": drool,
}  # fmt: skip
