"""Nose: mostly soft shading, with a crisp lower edge and a highlight."""

from __future__ import annotations

import numpy as np

from ...persona.persona import Persona
from ..figure.anatomy import Anatomy
from ..figure.expression import Expression
from ..figure.space import Array, Solids, View
from ..paint.brush import Canvas, Path, blob, glow, loop, pen, polygon, slope, strokes
from ..paint.colour import WHITE, Shades

_WING = np.array([[0.93, -0.040, 0.660], [1.04, 0.012, 0.660], [0.88, 0.052, 0.675], [0.62, 0.044, 0.705]])
_TIP = np.array([[-0.30, 0.070, 0.755], [-0.1, 0.081, 0.772], [0.1, 0.081, 0.772], [0.30, 0.070, 0.755]])
EDGES = np.stack([_WING * [-1, 1, 1], _WING, _TIP])
"both wings and the underside of the tip: half widths, then head units"
NOSTRILS = np.array([[-0.46, 0.056, 0.715], [0.46, 0.056, 0.715]])

SEEN_FROM = 0.25
"rad: turned by less than this, the nose is all within the outline of the head"


class Nose:
    """One person's nose."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self._y, wide = anatomy.nose_y, persona.nose.width
        self._wide = wide
        self._solids = Solids.of(
            (0.0, self._y - 0.01, 0.765, 0.098 * wide, 0.082, 0.085),
            (-0.095 * wide, self._y + 0.018, 0.68, 0.056, 0.054, 0.07),
            (0.095 * wide, self._y + 0.018, 0.68, 0.056, 0.054, 0.07),
        )
        self._profile = self._solids.joined(Solids.of((0.0, 0.06, 0.62, 0.06, 0.09, 0.09)))
        self._ground = glow(skin.deep, 0.50)
        self._body = slope(skin.light, skin.shade, self._y - 0.14, self._y + 0.10, (0.35, 0.85))
        self._lit = glow(skin.gloss, 0.55)
        self._edge = pen(skin.deep.lit(-0.08), 0.018, 0.50)
        self._nostril = glow(skin.deep.lit(-0.45), 0.75, 0.3)
        self._glint = glow(WHITE.towards(skin.gloss, 0.3), 0.75, 0.1)

    def outline(self, view: View, face: Expression) -> list[Path]:
        """Its silhouettes, which reach past the head's when it is seen from the side."""
        if abs(view.yaw) < SEEN_FROM and view.pitch > -SEEN_FROM:
            return []
        return [loop(self._profile.outline(view))]

    def soften(self, canvas: Canvas, view: View, face: Expression) -> None:
        tip = view.flat(np.array([0.0, self._y, 0.78]))
        base = view.flat(np.array([0.0, self._y + 0.06, 0.66]))
        x, y = base.tolist()
        blob(canvas, self._ground, x + 0.035, y + 0.03, 0.20 * self._wide, 0.10)
        canvas.drawPath(polygon(self._solids.outline(view)), self._body)
        x, y = tip.tolist()
        blob(canvas, self._lit, x - 0.03, y - 0.11, 0.055, 0.16)

    def draw(self, canvas: Canvas, view: View, face: Expression) -> None:
        self._draw_edge(canvas, view, 0.045 * face.sneer)
        x, y = view.flat(np.array([-0.030, self._y - 0.035, 0.85])).tolist()
        blob(canvas, self._glint, x, y, 0.050, 0.038, -25)

    def _draw_edge(self, canvas: Canvas, view: View, sneer: Array) -> None:
        """Wings, nostrils and the underside of the tip."""
        wide, y = 0.142 * self._wide, self._y
        curves = EDGES * [wide, 1, 1] + [0, y, 0]
        curves[:2, :, 1] -= sneer[:, None]
        holes = NOSTRILS * [wide, 1, 1] + [0, y, 0]
        holes[:, 1] -= 0.6 * sneer
        canvas.drawPath(strokes(view.flat(curves)), self._edge)
        for sign, (x, low) in zip((-1, 1), view.flat(holes).tolist(), strict=True):
            blob(canvas, self._nostril, x, low, 0.046, 0.022, sign * 12)
