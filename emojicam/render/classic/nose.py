"""Nose: mostly soft shading, with a crisp lower edge and a highlight."""

from __future__ import annotations

import numpy as np

from ...persona.persona import Persona
from .anatomy import Anatomy
from .brush import Canvas, Path, blob, glow, line, loop, pen, slope
from .colour import WHITE, Shades
from .expression import Expression
from .space import Solids, View


class Nose:
    """One person's nose."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self._y, wide = anatomy.nose_y, persona.nose.width
        self._wide = wide
        self._solids = Solids.of(
            (0.0, self._y - 0.01, 0.765, 0.088 * wide, 0.078, 0.085),
            (-0.085 * wide, self._y + 0.018, 0.68, 0.052, 0.050, 0.07),
            (0.085 * wide, self._y + 0.018, 0.68, 0.052, 0.050, 0.07),
        )
        self._bridge = Solids.of((0.0, 0.02, 0.60, 0.06, 0.09, 0.10), (0.0, self._y - 0.04, 0.74, 0.08, 0.07, 0.08))
        self._ground = glow(skin.deep, 0.50)
        self._body = slope(skin.light, skin.shade, self._y - 0.14, self._y + 0.10, (0.35, 0.85))
        self._lit = glow(skin.gloss, 0.55)
        self._edge = pen(skin.deep.lit(-0.12), 0.020, 0.60)
        self._nostril = glow(skin.deep.lit(-0.45), 0.75, 0.3)
        self._glint = glow(WHITE.towards(skin.gloss, 0.3), 0.75, 0.1)

    def outline(self, view: View, face: Expression) -> list[Path]:
        """Its silhouettes, which reach past the head's when it is seen from the side."""
        return [loop(self._solids.outline(view)), loop(self._bridge.outline(view))]

    def soften(self, canvas: Canvas, view: View, face: Expression) -> None:
        tip = view.flat(np.array([0.0, self._y, 0.78]))
        base = view.flat(np.array([0.0, self._y + 0.06, 0.66]))
        x, y = base.tolist()
        blob(canvas, self._ground, x + 0.035, y + 0.03, 0.20 * self._wide, 0.10)
        canvas.save()
        canvas.translate(*(view.flat(np.array([0.0, 0.0, 0.72])).tolist()))
        canvas.restore()
        canvas.drawPath(loop(self._solids.outline(view)), self._body)
        x, y = tip.tolist()
        blob(canvas, self._lit, x - 0.03, y - 0.11, 0.055, 0.16)

    def draw(self, canvas: Canvas, view: View, face: Expression) -> None:
        sneer = 0.045 * face.sneer
        wide, y = 0.128 * self._wide, self._y
        shape = np.array(
            [
                [-wide, y - 0.005 - sneer[0], 0.655],
                [-wide * 0.92, y + 0.052 - sneer[0], 0.665],
                [-wide * 0.45, y + 0.056 - sneer[0] * 0.5, 0.72],
                [0.0, y + 0.076, 0.775],
                [wide * 0.45, y + 0.056 - sneer[1] * 0.5, 0.72],
                [wide * 0.92, y + 0.052 - sneer[1], 0.665],
                [wide, y - 0.005 - sneer[1], 0.655],
            ]
        )
        canvas.drawPath(line(view.flat(shape)), self._edge)
        for x, y in view.flat(shape[[2, 4]] + [[-0.004, 0.004, 0], [0.004, 0.004, 0]]).tolist():
            blob(canvas, self._nostril, x, y, 0.034, 0.018)
        x, y = view.flat(np.array([-0.025, self._y - 0.035, 0.84])).tolist()
        blob(canvas, self._glint, x, y, 0.042, 0.032, -25)
