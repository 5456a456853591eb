"""Hats, haloes and what else a head wears for a moment."""

from __future__ import annotations

import numpy as np

from ...skialoader import skia
from ..paint.brush import Canvas, Path, lens, line
from ..places import Places
from .eyes import RED
from .shapes import edge, flat, glint, ink, placed, puff, shade, star
from .weeping import swing

_CONE = ("#6a4cff", "#ffd23e", "#ff5fa2")


def party_hat(canvas: Canvas, places: Places, at: float) -> None:
    """A paper cone."""
    with placed(canvas, places.crown(-0.10), 1.0, places.lean - 12 + 3 * swing(2 * at)):
        cone = _cone(-0.40, 0.40, -0.98)
        canvas.save()
        canvas.clipPath(cone, skia.ClipOp.kIntersect, True)
        canvas.drawPath(cone, flat(_CONE[0]))
        for number in range(4):
            y = 0.02 - 0.30 * number
            canvas.drawLine(-0.5, y + 0.10, 0.5, y - 0.16, ink(_CONE[1 + number % 2], 0.11))
        canvas.restore()
        canvas.drawPath(cone, edge(_CONE[0], 0.035))
        canvas.drawOval(skia.Rect(-0.42, -0.07, 0.42, 0.09), flat(_CONE[1]))
        canvas.drawOval(skia.Rect(-0.42, -0.07, 0.42, 0.09), edge(_CONE[1], 0.025))
        with placed(canvas, (0, -0.98), 0.17):
            puff(canvas, star(9, 0.7), _CONE[2])


def _cone(left: float, right: float, top: float) -> Path:
    path = skia.Path()
    path.moveTo(left, 0)
    path.lineTo(0, top)
    path.lineTo(right, 0)
    path.quadTo(0, 0.16, left, 0)
    path.close()
    return path


def cowboy_hat(canvas: Canvas, places: Places, at: float) -> None:
    """A wide brim and a dented crown."""
    wide = 0.55 + 0.45 * places.anatomy.width
    with placed(canvas, places.crown(-0.34), wide, places.lean + 2 * swing(at)):
        shade(canvas, (0, 0.12), 0.8, 0.16)
        x = np.linspace(-1.22, 1.22, 13)
        lift = -0.26 * (np.abs(x) / 1.22) ** 2.4
        brim = lens(np.stack([x, lift - 0.13 * np.cos(x)], 1), np.stack([x, lift + 0.20 * np.cos(x / 1.22 * 1.5)], 1))
        crown = skia.Path()
        crown.moveTo(-0.62, 0.0)
        crown.cubicTo(-0.62, -0.45, -0.56, -0.78, -0.30, -0.78)
        crown.cubicTo(-0.12, -0.78, -0.10, -0.62, 0.0, -0.62)
        crown.cubicTo(0.10, -0.62, 0.12, -0.78, 0.30, -0.78)
        crown.cubicTo(0.56, -0.78, 0.62, -0.45, 0.62, 0.0)
        crown.quadTo(0, 0.14, -0.62, 0.0)
        crown.close()
        for path in (brim, crown):
            canvas.drawPath(path, flat("#a8632c"))
            canvas.drawPath(path, edge("#a8632c", 0.04))
        band = np.array([[-0.60, -0.09], [0, 0.0], [0.60, -0.09]])
        canvas.drawPath(line(band), ink("#5c2f10", 0.13))
        canvas.drawLine(-0.40, -0.60, -0.46, -0.25, ink("#d08d50", 0.06, 0.7))


def halo(canvas: Canvas, places: Places, at: float) -> None:
    """A ring of light above the head."""
    x, y = places.over(0.20)
    with placed(canvas, (x, y + 0.03 * swing(at)), 1.0, places.lean):
        ring = skia.Rect(-0.56, -0.16, 0.56, 0.16)
        canvas.drawOval(ring, ink("#ffe88a", 0.26, 0.35))
        canvas.drawOval(ring, ink("#b07a08", 0.15))
        canvas.drawOval(ring, ink("#ffcf33", 0.105))
        canvas.drawOval(skia.Rect(-0.56, -0.175, 0.56, 0.145), ink("#fff3b8", 0.03))


def horns(canvas: Canvas, places: Places, at: float) -> None:
    """Two horns."""
    for side in (-1, 1):
        spot = places.flat(side * 0.40 * places.anatomy.width, -min(places.top, 1.14) + 0.22, 0.1)
        with placed(canvas, spot, 0.52, places.lean + side * (4 + 2 * swing(2 * at)), mirrored=side < 0):
            path = skia.Path()
            path.moveTo(-0.34, 0.14)
            path.cubicTo(-0.18, -0.36, 0.02, -0.62, 0.46, -0.98)
            path.cubicTo(0.62, -0.50, 0.56, 0.0, 0.36, 0.30)
            path.quadTo(0.0, 0.34, -0.34, 0.14)
            path.close()
            canvas.drawPath(path, flat("#b3163a"))
            canvas.drawPath(path, edge("#b3163a", 0.08))
            canvas.drawLine(0.02, -0.10, 0.34, -0.62, ink("#ff6d86", 0.08, 0.8))


def bandage(canvas: Canvas, places: Places, at: float) -> None:
    """Gauze around the head, and a plaster."""
    wide = places.anatomy.width
    top = places.on_face([(x * wide, -0.60 - 0.06 * x - 0.10 * (1 - x * x)) for x in np.linspace(-0.72, 0.72, 9)], 0.02)
    low = places.on_face([(x * wide, -0.34 - 0.06 * x - 0.06 * (1 - x * x)) for x in np.linspace(-0.76, 0.76, 9)], 0.02)
    band = lens(top, low)
    canvas.drawPath(band, flat("#fbfbf7"))
    canvas.drawPath(band, edge("#c9c9bd", 0.035))
    for share in (0.33, 0.66):
        canvas.drawPath(line(top + (low - top) * share), ink("#cfcfc4", 0.025))
    x, y = places.spot(0.30 * wide, -0.50, 0.08)
    with placed(canvas, (x, y), 0.115, places.lean):
        for across, up in ((1, 0.34), (0.34, 1)):
            canvas.drawRRect(skia.RRect.MakeRectXY(skia.Rect(-across, -up, across, up), 0.12, 0.12), flat(RED))


def visor(canvas: Canvas, places: Places, at: float) -> None:
    """A shine that wanders over dark glasses."""
    for x, y in places.eyes:
        glint(canvas, x - 0.08 + 0.05 * swing(at), y - 0.06, 0.055, -40)


PROPS = {
    "party_hat": party_hat, "cowboy_hat": cowboy_hat, "halo": halo, "horns": horns, "bandage": bandage,
    "visor": visor,
}  # fmt: skip
