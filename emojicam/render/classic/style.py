"""Puts the parts of the classic emoji together, back to front."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ...types import Pose, Sprite
from .anatomy import Anatomy
from .brows import Brows
from .brush import Canvas, loop
from .bust import Bust
from .colour import Shades
from .expression import Expression
from .eyes import Eyes
from .hair import Hair
from .head import Head
from .light import SoftLayer, surface_on
from .mouth import Mouth
from .nose import Nose
from .space import View

UNIT_SHARE = 0.33
"Pose.size as a share of the sprite's side"
MIDDLE = (0.5, 0.45)
"where the head's origin lies in the sprite at rest, as shares of its side"
COVER = (0.74, -0.12, 0.90)
"""What a head is sure to hide at rest, around the anchor, in units of Pose.size: an ellipse of half-width COVER[0], its
middle COVER[1] below the anchor, of half-height COVER[2].  A human head is about 0.6 wide, from -0.95 to 0.83 high."""
KEPT = 6
"personas whose paints are kept"


class Classic:
    """A `Style`: draws with skia on the CPU.  Used from one thread at a time."""

    renderer = "skia (CPU)"

    def __init__(self) -> None:
        self._figures: OrderedDict[Persona, _Figure] = OrderedDict()
        self._layers: dict[int, SoftLayer] = {}

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        """That person's emoji in that pose, in a square of `size` px.

        Uses turn, shapes and gaze, and is finite whatever they are.  With `bust` the shoulders run down to the lower
        edge; the anchor is the bridge of the nose.
        """
        pixels = np.zeros((size, size, 4), np.uint8)
        surface = surface_on(pixels)
        canvas = surface.getCanvas()  # type: ignore[attr-defined]
        canvas.translate(MIDDLE[0] * size, MIDDLE[1] * size)
        canvas.scale(UNIT_SHARE * size, UNIT_SHARE * size)
        view = View.of(pose)
        self._figure(persona).draw(canvas, view, Expression.of(pose), self._layer(size), bust)
        return Sprite(pixels, _anchor(view, size), UNIT_SHARE * size)

    def _figure(self, persona: Persona) -> _Figure:
        if persona not in self._figures:
            self._figures[persona] = _Figure(persona)
            if len(self._figures) > KEPT:
                self._figures.popitem(last=False)
        self._figures.move_to_end(persona)
        return self._figures[persona]

    def _layer(self, size: int) -> SoftLayer:
        if size not in self._layers:
            self._layers = {size: SoftLayer(size)}
        return self._layers[size]


def _anchor(view: View, size: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    bridge = view.flat(np.array([0.0, 0.0, 0.70]))
    return ((np.array(MIDDLE) + bridge * UNIT_SHARE) * size).astype(np.float32)


class _Figure:
    """All parts of one person."""

    def __init__(self, persona: Persona) -> None:
        skin = Shades.of_skin(persona.skin.tone)
        anatomy = Anatomy.of(persona)
        self._head = Head(persona, anatomy, skin)
        self._eyes = Eyes(persona, anatomy, skin)
        self._brows = Brows(persona, anatomy)
        self._nose = Nose(persona, anatomy, skin)
        self._mouth = Mouth(persona, anatomy, skin)
        self._hair = Hair(persona, anatomy, skin)
        self._bust = Bust(persona, skin)

    def draw(self, canvas: Canvas, view: View, face: Expression, layer: SoftLayer, bust: bool) -> None:
        outline = self._head.outline(view, face)
        noses = self._nose.outline(view, face)
        to_sprite = canvas.getTotalMatrix()
        self._hair.draw_back(canvas, view)
        if bust:
            self._bust.draw(canvas, layer.size, to_sprite)
            self._bust.draw_shadow(canvas, view)
        layer.begin(self._head.background, to_sprite)
        soft = layer.canvas
        self._head.soften(soft, view, face, outline)
        self._hair.soften(soft, view)
        self._eyes.soften(soft, view, face)
        self._mouth.soften(soft, view, face)
        self._nose.soften(soft, view, face)
        skin = layer.paint(to_sprite)
        self._head.draw_ears(canvas, view, skin)
        self._head.draw(canvas, view, skin, [loop(outline), *noses])
        self._head.draw_freckles(canvas, view)
        self._mouth.draw(canvas, view, face)
        self._nose.draw(canvas, view, face)
        self._eyes.draw(canvas, view, face)
        self._brows.draw(canvas, view, face)
        self._hair.draw(canvas, view)
        if not self._hair.covers_ears:
            self._head.draw_near_ear(canvas, view, skin)
