"""Eyebrows."""

from __future__ import annotations

import numpy as np

from ...persona.persona import Persona
from ..figure.anatomy import BROW_PARTS, BROW_TURNS, Anatomy
from ..figure.expression import SIDES, Expression
from ..figure.space import Array, View
from ..paint.brush import Canvas, Path, ribbons, solid, tuft
from ..paint.colour import Tone

_T = np.linspace(0, 1, 8)
"along a brow, outwards"
COURSES = {
    # height above the inner end along the brow, head units
    "soft": 0.050 * np.sin(_T * np.pi * 0.80) + 0.004,
    "straight": 0.016 * np.sin(_T * np.pi),
    "arched": 0.070 * np.sin(_T * np.pi * 0.84) ** 1.1 + 0.008,
    "angled": 0.058 * np.minimum(_T / 0.66, (1 - _T) / 0.34 * 0.55 + 0.45),
    "round": 0.078 * np.sin(_T * np.pi),
    "bushy": 0.024 * np.sin(_T * np.pi),
    "short": 0.044 * np.sin(_T * np.pi * 0.80) + 0.004,
    "swept": 0.052 * np.sin(_T * np.pi * 0.60),
}
_LENGTHS, _WEIGHTS = {"short": 0.70}, {"bushy": 1.35, "short": 1.12}
"how long and how thick those brows are that differ in that, others being 1"
_TAPER = np.array([0.42, 0.88, 1.0, 0.97, 0.88, 0.74, 0.54, 0.22])
_INNER, _OUTER = (1 - _T) ** 1.4, _T**1.1
INNER_END, LENGTH = 0.125, 0.385
"head units from the middle of the face"


class Brows:
    """One person's eyebrows."""

    def __init__(self, persona: Persona, anatomy: Anatomy) -> None:
        self._anatomy = anatomy
        self._course = COURSES[persona.brows.shape] + BROW_TURNS * persona.brows.tilt * (2 * _T - 1)
        self._inner = INNER_END + BROW_PARTS * (persona.brows.spacing - 1)
        self._thickness = 0.082 * persona.brows.thickness * _WEIGHTS.get(persona.brows.shape, 1.0)
        self._length = LENGTH * _LENGTHS.get(persona.brows.shape, 1.0) - 0.5 * (self._inner - INNER_END)
        tone = Tone.of(persona.brows.colour)
        self._fill = solid(tone)
        self._hair = solid(tone.lit(0.16), 0.60)
        self._dark = solid(tone.lit(-0.3), 0.50)

    def draw(self, canvas: Canvas, view: View, face: Expression) -> None:
        centres = self._centres(view, face)
        widths = np.full(2, self._thickness) * (1 + 0.10 * face.brow_down)
        for path in ribbons(centres, widths, _TAPER):
            canvas.drawPath(path, self._fill)
        for paint, offset in ((self._hair, -0.20), (self._dark, 0.24)):
            canvas.drawPath(self._strands(centres, offset), paint)

    def _centres(self, view: View, face: Expression) -> Array:
        """The middle lines of both brows on the picture: (2, 8, 2)."""
        body = self._anatomy
        inner = 0.115 * face.brow_inner - 0.115 * face.brow_down - 0.03 * face.sneer
        outer = 0.12 * face.brow_outer - 0.055 * face.brow_down + 0.02 * face.wide
        lift = 0.035 * face.brow_inner + 0.03 * face.wide + 0.03 * face.brow_outer
        height = self._course + inner[:, None] * _INNER + outer[:, None] * _OUTER + lift[:, None]
        inwards = 0.035 * face.brow_down[:, None] * _INNER
        x = SIDES[:, None] * (body.eye_x - 0.305 + self._inner + self._length * _T - inwards)
        flat = np.stack([x, body.brow_y + 0.015 - height], -1)
        return body.mask.place(view, flat.reshape(-1, 2), 0.03).reshape(2, len(_T), 2)

    def _strands(self, centres: Array, offset: float) -> Path:
        shift = np.array([0.0, offset * self._thickness])
        return tuft((centres + shift)[:, 1:-1], np.full(2, 0.014), _TAPER[1:-1])
