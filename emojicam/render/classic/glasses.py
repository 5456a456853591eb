"""Glasses: two lenses with a glint, a bridge, and temples back to the ears."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ..figure.anatomy import Anatomy
from ..figure.expression import SIDES
from ..figure.space import Array, View
from ..paint.brush import Canvas, Paint, Path, line, loops, pen, slope, solid
from ..paint.colour import BLACK, WHITE, Shades, Tone

_ROUND_ANGLES = np.linspace(0, 2 * math.pi, 20, endpoint=False)


def _oval(rx: float, ry: float, power: float = 2.0) -> Array:
    """A superellipse: 2 is an ellipse, more is boxier."""
    c, s = np.cos(_ROUND_ANGLES), np.sin(_ROUND_ANGLES)
    return np.stack([rx * np.sign(c) * np.abs(c) ** (2 / power), ry * np.sign(s) * np.abs(s) ** (2 / power)], 1)


def _bent(shape: Array, drop: float, lift: float) -> Array:
    """Lower on the outside (`drop`: towards the cheek) or raised at the outer upper corner (`lift`)."""
    x, y = shape[:, 0], shape[:, 1]
    outer = np.clip(x / 0.24, -1, 1)
    y = y + drop * np.where(y > 0, 0.5 + 0.35 * outer, 0) - lift * np.clip(outer, 0, 1) ** 2 * (y < 0)
    return np.stack([x, y], 1)


def _hexagon(rx: float, ry: float) -> Array:
    """Six corners, one to each side."""
    sixth = math.pi / 3
    reach = math.cos(sixth / 2) / np.cos(_ROUND_ANGLES % sixth - sixth / 2)
    return np.stack([rx * reach * np.cos(_ROUND_ANGLES), ry * reach * np.sin(_ROUND_ANGLES)], 1)


@dataclass(frozen=True, eq=False)
class Frame:
    """One kind of glasses; the shape is the lens on the picture's right, outwards and down from its middle."""

    shape: Array
    rim: float
    "head units"
    dark: float = 0.0
    "how much light the lenses swallow"
    upper_half_only: bool = False
    brow: float = 0.0
    "head units of the rim along the brow, where that is another"
    double_bridge: bool = False


FRAMES = {
    "round": Frame(_oval(0.235, 0.225), 0.034),
    "square": Frame(_oval(0.245, 0.178, 4.6), 0.038),
    "aviator": Frame(_bent(_oval(0.250, 0.200, 2.6), 0.055, 0.0), 0.022, double_bridge=True),
    "cat-eye": Frame(_bent(_oval(0.245, 0.180, 2.8), -0.02, 0.11), 0.042),
    "half-rim": Frame(_oval(0.245, 0.175, 3.6), 0.040, upper_half_only=True),
    "sunglasses": Frame(_oval(0.260, 0.205, 3.4), 0.040, dark=0.93),
    "thin": Frame(_oval(0.235, 0.185, 2.7), 0.023),
    "browline": Frame(_bent(_oval(0.245, 0.190, 3.0), 0.01, 0.03), 0.016, brow=0.062),
    "hexagon": Frame(_hexagon(0.265, 0.235), 0.024),
    "oversized": Frame(_oval(0.285, 0.245, 3.2), 0.036),
}


class GlassesOn:
    """One person's glasses."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self._anatomy = anatomy
        self._frame = FRAMES.get(persona.glasses.style)
        if not self._frame:
            return
        colours = Shades.of_cloth(persona.glasses.colour)
        rim = self._frame.rim
        self._rim = pen(colours.base, rim)
        self._rim_light = pen(colours.gloss, rim * 0.28, 0.75)
        self._brow = pen(colours.base, self._frame.brow)
        self._temple = pen(colours.shade, max(rim, 0.6 * self._frame.brow) * 1.05)
        self._shadow = pen(skin.deep, rim * 1.6, 0.40)
        self._lens = self._lens_paint(self._frame.dark)
        self._glint = solid(WHITE, 0.20 if self._frame.dark else 0.13)

    @staticmethod
    def _lens_paint(dark: float) -> Paint:
        if dark:
            return slope(BLACK.lit(0.12), Tone.of("#4a4350"), -0.2, 0.3, (dark, dark - 0.12))
        return solid(WHITE, 0.04)

    def soften_skin(self, canvas: Canvas, view: View) -> None:
        """The shadow of the rims."""
        if self._frame:
            for path in loops(self._lenses(view, 0.05)):
                canvas.drawPath(path, self._shadow)

    def draw_temples(self, canvas: Canvas, view: View) -> None:
        """The parts that go back to the ears, as far as the head does not hide them."""
        if not self._frame:
            return
        for sign in SIDES.tolist():
            shown = min(1.0, max(0.0, 0.5 - 1.6 * sign * math.sin(view.yaw)))
            hinge = np.array([sign * (self._anatomy.eye_x + 0.255), -0.03, self._depth(self._anatomy.eye_x + 0.255)])
            corner = np.array([sign * 0.74 * self._anatomy.width, -0.04, 0.34])
            ear = np.array([sign * 0.80 * self._anatomy.width, -0.03, -0.12])
            end = corner + (ear - corner) * shown
            if shown:
                canvas.drawPath(
                    line(view.flat(np.stack([hinge, corner * 0.5 + hinge * 0.5, corner, end]))), self._temple
                )

    def draw(self, canvas: Canvas, view: View) -> None:
        """The front."""
        if not self._frame:
            return
        outlines = self._lenses(view, 0.0)
        for shape, path in zip(outlines, loops(outlines), strict=True):
            canvas.drawPath(path, self._lens)
            self._draw_glint(canvas, shape, path)
        self._draw_bridge(canvas, view)
        for shape, path in zip(outlines, loops(outlines), strict=True):
            canvas.drawPath(self._upper(shape) if self._frame.upper_half_only else path, self._rim)
            if self._frame.brow:
                canvas.drawPath(line(shape[11:20]), self._brow)
            gleam = shape[[10, 11, 12, 13, 14, 15]] + [0.0, -0.25 * self._frame.rim]
            canvas.drawPath(line(gleam), self._rim_light)

    def _depth(self, x: float) -> float:
        return 0.83 - 0.30 * x * x

    def _lenses(self, view: View, below: float) -> Array:
        """Both outlines on the picture: (2, 20, 2)."""
        assert self._frame
        right = self._frame.shape * [1, 1] + [self._anatomy.eye_x, 0.045 + below]
        both = np.stack([right * [-1, 1], right])
        both[0] = np.roll(both[0, ::-1], 11, 0)
        depth = 0.83 - 0.30 * both[..., :1] ** 2 - 0.05 * both[..., 1:]
        return view.flat(np.concatenate([both, depth], -1))

    def _upper(self, shape: Array) -> Path:
        return line(shape[[9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 0, 1]])

    def _draw_bridge(self, canvas: Canvas, view: View) -> None:
        assert self._frame
        inner = self._anatomy.eye_x + float(self._frame.shape[:, 0].min())
        rows = [0.0, -0.115] if self._frame.double_bridge else [0.0]
        for y in rows:
            arch = np.array(
                [
                    [-inner, y + 0.02, 0.82],
                    [-inner * 0.5, y - 0.02, 0.85],
                    [inner * 0.5, y - 0.02, 0.85],
                    [inner, y + 0.02, 0.82],
                ]
            )
            canvas.drawPath(line(view.flat(arch)), self._rim)

    def _draw_glint(self, canvas: Canvas, shape: Array, path: Path) -> None:
        """Two slanting bands of reflected window."""
        (left, top), (right, bottom) = shape.min(0).tolist(), shape.max(0).tolist()
        wide, tall = right - left, bottom - top
        canvas.save()
        canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        for start, width in ((0.16, 0.20), (0.44, 0.07)):
            band = skia.Path()
            x = left + wide * (start + 0.30)
            band.moveTo(x, top)
            band.lineTo(x + wide * width, top)
            band.lineTo(x + wide * (width - 0.42), bottom - 0.2 * tall)
            band.lineTo(x - wide * 0.42, bottom - 0.2 * tall)
            band.close()
            canvas.drawPath(band, self._glint)
        canvas.restore()
