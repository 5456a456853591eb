"""Draws a cut: its volume with the face left free, strands with a sheen, locks, curls and braids."""

from __future__ import annotations

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from .anatomy import Anatomy
from .brush import Canvas, Paint, Path, line, loop, pen, ribbons, solid
from .colour import Shades
from .cuts import Cut, Locks, cut
from .space import Array, View

_STRAND = np.array([0.15, 0.8, 1.0, 0.9, 0.6, 0.1])
_LOCK = np.array([0.7, 0.95, 1.0, 0.85, 0.55, 0.05])
LIGHT = np.array([-0.48, -0.66, 0.58])
"unit vector to the light, in the view"


class Hair:
    """One person's hair."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        hair = Shades.of_hair(persona.hair.colour, persona.hair.highlight)
        self.cut = cut(persona.hair.style, anatomy)
        thin = self.cut.thin if self.cut else 0.0
        self._volume = _volume_paint(hair, skin, thin)
        self._back = solid(hair.shade.lit(-0.15))
        self._dark = solid(hair.deep, 0.40)
        self._light = solid(hair.gloss)
        self._lock = (
            solid(hair.base),
            solid(hair.base.towards(hair.light, 0.28)),
            solid(hair.base.towards(hair.shade, 0.5)),
        )
        self._lock_edge = pen(hair.deep, 0.012, 0.5)
        self._shadow = pen(skin.deep, 0.17, 0.50)

    @property
    def covers_ears(self) -> bool:
        return self.cut is not None and self.cut.covers_ears

    def draw_back(self, canvas: Canvas, view: View) -> None:
        """What hangs behind the neck."""
        if self.cut and self.cut.back:
            canvas.drawPath(loop(self.cut.back.outline(view)), self._back)

    def soften(self, canvas: Canvas, view: View) -> None:
        """The shadow that the hair casts on the skin."""
        if self.cut:
            canvas.drawPath(loop(_opening(self.cut, view)), self._shadow)

    def draw(self, canvas: Canvas, view: View) -> None:
        if not self.cut:
            return
        canvas.save()
        canvas.clipPath(loop(_opening(self.cut, view)), skia.ClipOp.kDifference, True)
        canvas.drawPath(loop(self.cut.shell.outline(view)), self._volume)
        self._draw_strands(canvas, view, self.cut.strands)
        canvas.restore()
        self._draw_locks(canvas, view, self.cut.locks)

    def _draw_strands(self, canvas: Canvas, view: View, strands: Locks) -> None:
        facing = view.towards(strands.normals)
        lit = np.clip(strands.normals @ view.matrix.T @ LIGHT, 0, 1) ** 2
        seen = np.flatnonzero(facing > 0.02)
        paths = ribbons(view.flat(strands.lines[seen]), strands.widths[seen], _STRAND)
        for number, path in zip(seen.tolist(), paths, strict=True):
            if number % 2:
                self._light.setAlphaf(float(0.10 + 0.62 * lit[number]))
            canvas.drawPath(path, self._light if number % 2 else self._dark)

    def _draw_locks(self, canvas: Canvas, view: View, locks: Locks) -> None:
        facing = view.towards(locks.normals)
        seen = np.flatnonzero(facing > -0.15)
        paths = ribbons(view.flat(locks.lines[seen]), locks.widths[seen], _LOCK)
        for number, path in zip(seen.tolist(), paths, strict=True):
            canvas.drawPath(path, self._lock[number % 3])
            canvas.drawPath(path, self._lock_edge)


def _volume_paint(hair: Shades, skin: Shades, thin: float) -> Paint:
    tones = [tone.towards(skin.base, thin) for tone in (hair.light, hair.base, hair.shade)]
    paint = skia.Paint(AntiAlias=True)
    paint.setShader(
        skia.GradientShader.MakeRadial(skia.Point(-0.35, -0.85), 1.5, [tone.argb() for tone in tones], [0, 0.45, 1])
    )
    return paint


def _opening(cut: Cut, view: View) -> Array:
    """The area without hair on the picture, (n, 2): below the hairline, and open to all sides behind the head."""
    flat = view.flat(cut.hairline)
    turned = cut.hairline_normals @ view.matrix.T
    behind = np.maximum(0, -turned[:, 2:])
    down = view.matrix[:2, 1]
    return np.asarray(flat + turned[:, :2] * behind * 0.6 + down * behind * 2.2)
