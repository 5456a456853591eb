"""Mouth: lips with volume, and teeth and tongue behind them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ..figure.anatomy import Anatomy
from ..figure.expression import SIDES, Expression
from ..figure.space import Array, View
from ..paint.brush import Canvas, Path, blob, glow, lens, lenses, line, pen, ribbons, solid
from ..paint.colour import BLACK, WHITE, Shades, Tone

_T = np.linspace(-1, 1, 13)
"along the lips, to the picture's right"
_ARCH = 1 - np.abs(_T) ** 2.4
_THICK = (1 - np.abs(_T) ** 2.6) ** 0.75
_BOW = 1 - 0.24 * np.exp(-((_T / 0.14) ** 2)) + 0.05 * np.exp(-(((np.abs(_T) - 0.25) / 0.13) ** 2))
"the two peaks of the upper lip"
_RIGHT, _LEFT = np.clip(0.5 - 0.5 * _T * 1.3, 0, 1), np.clip(0.5 + 0.5 * _T * 1.3, 0, 1)
"how far each side's muscles move each point"
_FLANKS = np.exp(-(((np.abs(_T) - 0.42) / 0.38) ** 2))
"where the muscles that bare the teeth pull"
HALF_WIDTH = 0.285
"head units"
SOFTENED = 0.38
"how far bare lips are mixed with the skin around them"


@dataclass(frozen=True, eq=False)
class Lips:
    """The four edges of the lips on the picture, (13, 2) each, from left to right."""

    outer_upper: Array
    inner_upper: Array
    inner_lower: Array
    outer_lower: Array


class Mouth:
    """One person's mouth."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self._anatomy = anatomy
        self._width = HALF_WIDTH * persona.mouth.width
        self._full = 0.5 + 1.25 * persona.mouth.fullness
        self._share = persona.mouth.upper, persona.mouth.lower
        lips = _unpainted(Tone.of(persona.mouth.colour), skin.base)
        self._upper = solid(lips.lit(-0.08))
        self._lower = solid(lips.lit(0.02))
        self._seam = solid(lips.lit(-0.52))
        self._sheen = solid(WHITE, 0.34)
        self._inside = solid(Tone.of("#3d0b13"))
        self._teeth = solid(WHITE.lit(-0.03))
        self._lower_teeth = solid(WHITE.lit(-0.12))
        self._shadow = pen(BLACK, 0.06, 0.22)
        self._tongue = solid(Tone.of("#e0606a"))
        self._tongue_shade = pen(Tone.of("#a83848"), 0.016, 0.7)
        self._tongue_lit = glow(Tone.of("#ffb0b0"), 0.8)
        self._under = glow(skin.deep, 0.42)
        self._dimple = pen(skin.deep, 0.017, 0.6)
        self._fold = glow(skin.deep, 0.30)

    def soften(self, canvas: Canvas, view: View, face: Expression) -> None:
        """The shadow under the lower lip."""
        y = self._anatomy.mouth_y + 0.15 + 1.15 * face.drop + 0.02 * face.jaw_forward + 0.02 * self._full
        spot = self._anatomy.mask.place(view, np.array([[face.slide, y]]), 0.02)[0]
        blob(canvas, self._under, float(spot[0]) + 0.01, float(spot[1]), 0.17, 0.055)

    def draw(self, canvas: Canvas, view: View, face: Expression) -> None:
        lips = self._placed(view, face)
        above = np.stack([lips.outer_upper, lips.outer_upper, lips.inner_upper])
        below = np.stack([lips.outer_lower, lips.inner_upper, lips.inner_lower])
        both, upper, opening = lenses(above, below)
        canvas.drawPath(both, self._lower)
        canvas.drawPath(upper, self._upper)
        self._draw_inside(canvas, lips, face, opening)
        self._draw_sheen(canvas, lips)
        self._draw_corners(canvas, lips, face)
        if face.tongue > 0.02:
            self._draw_tongue_out(canvas, lips, face)

    def _placed(self, view: View, face: Expression) -> Lips:
        flat, out = self._edges(face)
        return Lips(*self._anatomy.mask.place(view, flat.reshape(-1, 2), out.reshape(-1)).reshape(4, len(_T), 2))

    def _edges(self, face: Expression) -> tuple[Array, Array]:
        """The four edges laid on the mask, (4, 13, 2), and how far each stands out, (4, 13)."""
        x, corners = self._course(face)
        upper, lower = self._opening(face)
        upper_lip, lower_lip = self._thickness(face)
        mean = corners.mean()
        middle = self._anatomy.mouth_y + 0.4 * (mean - self._anatomy.mouth_y) + 0.022
        middle -= 0.030 * face.shrug_lower + 0.012 * face.shrug_upper
        base = corners + (middle - mean) * _ARCH
        inner_upper, inner_lower = base - upper, base + lower
        inner_lower = np.maximum(inner_lower, inner_upper)
        rows = np.stack([inner_upper - upper_lip, inner_upper, inner_lower, inner_lower + lower_lip])
        forward = 0.02 + 0.07 * (face.pucker + 0.6 * face.funnel) * _ARCH
        out = np.stack([forward * 0.6, forward + 0.015, forward + 0.015, forward * 0.6])
        return np.stack([np.broadcast_to(x, rows.shape), rows], -1), out

    def _course(self, face: Expression) -> tuple[Array, Array]:
        """x and y of the line between the corners."""
        wide = 1 + 0.27 * face.smile + 0.20 * face.stretch + 0.09 * face.dimple + 0.05 * face.upper_up
        narrow = (1 - 0.50 * face.pucker) * (1 - 0.34 * face.funnel) * (1 - 0.14 * face.jaw)
        half = self._width * wide * narrow
        centre = 0.12 * (face.left - face.right) + 0.75 * face.slide
        reach = half[0] * np.clip(-_T, 0, 1) * -1 + half[1] * np.clip(_T, 0, 1)
        up = 0.014 + 0.125 * face.smile - 0.105 * face.frown + 0.022 * face.dimple - 0.02 * face.stretch
        up = up - 0.42 * face.drop + 0.03 * (face.left - face.right) * SIDES
        level = self._anatomy.mouth_y - up[0] * _RIGHT - up[1] * _LEFT
        return centre + reach, level

    def _opening(self, face: Expression) -> tuple[Array, Array]:
        """How far the inner edges of the upper and lower lip stand from the line between them."""
        parted = 1 - face.close
        bared_up = (face.upper_up[0] * _RIGHT + face.upper_up[1] * _LEFT) * 0.075
        bared_down = (face.lower_down[0] * _RIGHT + face.lower_down[1] * _LEFT) * 0.085
        sneer = (face.sneer[0] * _RIGHT + face.sneer[1] * _LEFT) * 0.025
        flanks = 0.6 * _ARCH + 0.4 * _FLANKS * _ARCH
        grin = 0.035 * float(face.smile.mean()) * _ARCH
        upper = (bared_up + sneer) * flanks + (0.055 * face.funnel + 0.05 * face.jaw) * _ARCH * parted
        upper = upper + grin * face.jaw
        lower = bared_down * flanks + (0.075 * face.funnel + 1.55 * face.drop) * _ARCH * parted
        return upper, lower

    def _thickness(self, face: Expression) -> tuple[Array, Array]:
        """Of both lips along their length."""
        pressed = face.press[0] * _RIGHT + face.press[1] * _LEFT
        stretched = 0.22 * (face.smile[0] * _RIGHT + face.smile[1] * _LEFT) + 0.12 * face.jaw
        pout = 1 + 0.55 * face.pucker + 0.35 * face.funnel
        upper = 0.050 * self._full * self._share[0] * pout * (1 - 0.85 * face.roll_upper + 0.35 * face.shrug_upper)
        lower = 0.064 * self._full * self._share[1] * pout * (1 - 0.85 * face.roll_lower + 0.45 * face.shrug_lower)
        thin = (1 - 0.45 * pressed) * (1 - stretched)
        return upper * thin * _THICK * _BOW, lower * thin * _THICK

    def _draw_inside(self, canvas: Canvas, lips: Lips, face: Expression, path: Path) -> None:
        canvas.drawPath(path, self._inside)
        if float((lips.inner_lower - lips.inner_upper)[:, 1].max()) > 0.012:
            canvas.save()
            canvas.clipPath(path, skia.ClipOp.kIntersect, True)
            self._draw_tongue(canvas, lips)
            self._draw_teeth(canvas, lips, float(face.lower_down.mean()))
            canvas.drawPath(line(lips.inner_upper), self._shadow)
            canvas.restore()
        for seam in ribbons(lips.inner_upper[None], np.array([0.017]), 0.35 + 0.65 * _THICK):
            canvas.drawPath(seam, self._seam)

    def _draw_teeth(self, canvas: Canvas, lips: Lips, bared: float) -> None:
        down = np.stack([np.zeros_like(_T), _ARCH**0.6], 1)
        edge = lips.inner_upper + 0.088 * down
        canvas.drawPath(lens(lips.inner_upper, edge), self._teeth)
        lower = lips.inner_lower - 0.045 * down
        if bared > 0.05:
            self._lower_teeth.setAlphaf(min(1.0, 2 * bared))
            canvas.drawPath(lens(lower, lips.inner_lower), self._lower_teeth)

    def _draw_tongue(self, canvas: Canvas, lips: Lips) -> None:
        middle = lips.inner_lower[6]
        open_by = float(middle[1] - lips.inner_upper[6, 1])
        wide = float(np.ptp(lips.inner_lower[:, 0]))
        x, y = middle.tolist()
        blob(canvas, self._tongue, x, y + 0.02, 0.32 * wide, 0.38 * open_by)
        blob(canvas, self._tongue_lit, x - 0.05 * wide, y - 0.14 * open_by, 0.15 * wide, 0.14 * open_by)

    def _draw_tongue_out(self, canvas: Canvas, lips: Lips, face: Expression) -> None:
        root, low = lips.inner_upper[6], lips.inner_lower[6]
        x, y = ((root + low) / 2).tolist()
        wide, long = 0.105, 0.05 + 0.21 * face.tongue
        path = skia.Path()
        path.moveTo(x - wide, y)
        path.cubicTo(x - wide * 1.12, y + long * 0.9, x - wide * 0.75, y + long * 1.22, x, y + long * 1.22)
        path.cubicTo(x + wide * 0.75, y + long * 1.22, x + wide * 1.12, y + long * 0.9, x + wide, y)
        path.close()
        canvas.drawPath(path, self._tongue)
        blob(canvas, self._tongue_lit, x - 0.03, y + long * 0.75, 0.055, long * 0.35)
        canvas.drawPath(line(np.array([[x, y + 0.01], [x, y + long * 0.4], [x, y + long * 0.72]])), self._tongue_shade)
        for seam in ribbons(lips.inner_upper[None], np.array([0.022]), 0.3 + 0.7 * _THICK):
            canvas.drawPath(seam, self._seam)

    def _draw_sheen(self, canvas: Canvas, lips: Lips) -> None:
        """A soft highlight on the lower lip."""
        middle = (lips.inner_lower * 0.52 + lips.outer_lower * 0.48)[3:9]
        thick = float((lips.outer_lower - lips.inner_lower)[6, 1])
        for path in ribbons(middle[None], np.array([thick * 0.34]), np.array([0.1, 0.8, 1, 0.9, 0.6, 0.1])):
            canvas.drawPath(path, self._sheen)

    def _draw_corners(self, canvas: Canvas, lips: Lips, face: Expression) -> None:
        """Creases beside the corners when the mouth is drawn wide."""
        depth = np.clip(0.9 * face.smile + 0.8 * face.dimple + 0.5 * face.stretch + 0.25 * face.press, 0, 1)
        for sign, corner, deep in zip((-1, 1), (lips.inner_upper[0], lips.inner_upper[-1]), depth, strict=True):
            if deep > 0.03:
                x, y = corner.tolist()
                arc = np.array([[x + sign * 0.015, y - 0.045], [x + sign * 0.036, y], [x + sign * 0.012, y + 0.042]])
                self._dimple.setAlphaf(0.6 * float(deep))
                canvas.drawPath(line(arc), self._dimple)


def _unpainted(lips: Tone, skin: Tone) -> Tone:
    """Nearer to the skin, unless they are so much redder that they are painted: lips catch the eye more when drawn."""
    painted = min(1.0, max(0.0, (lips.chroma - skin.chroma - 0.02) / 0.04))
    return lips.towards(skin, SOFTENED * (1 - painted))
