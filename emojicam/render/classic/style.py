"""Puts the parts of the classic emoji together, back to front."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from ...persona.persona import Persona
from ...types import Pose, Sprite
from ..figure.anatomy import Anatomy
from ..figure.expression import Expression
from ..figure.space import View
from ..paint.brush import loop
from ..paint.colour import Shades
from ..paint.light import Cel, SoftLayer, Table, seal
from .beard import BeardOn
from .brows import Brows
from .bust import Bust
from .eyes import Eyes
from .glasses import GlassesOn
from .hair import Hair
from .head import Head
from .headwear import Headwear
from .mouth import Mouth
from .nose import Nose
from .shell import SHADOW_BLUR

UNIT_SHARE = 0.33
"Pose.size as a share of the sprite's side"
MIDDLE = (0.5, 0.45)
"where the head's origin lies in the sprite at rest, as shares of its side"
COVER = (0.56, -0.14, 0.84)
"""What the barest and narrowest head is sure to hide at rest, around the anchor, in units of Pose.size: an ellipse with
half-width COVER[0], middle COVER[1] below the anchor and half-height COVER[2].  A human head, ears included, is about
0.7 to each side and from -0.95 to 0.83; most heads here, with ears and hair, are wider and taller than that."""
SKIN_COARSENESS, CLOTH_COARSENESS = 4, 2
"skin has no detail; hair and cloth have strands and folds"
KEPT = 6
"personas whose paints are kept"


class Classic:
    """A `Style`: draws with skia on the CPU.  Used from one thread at a time."""

    renderer = "skia (CPU)"
    notes: Sequence[str] = ()

    def __init__(self) -> None:
        self._figures: OrderedDict[Persona, _Figure] = OrderedDict()
        self._layers: dict[int, tuple[SoftLayer, SoftLayer]] = {}

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        """That person's emoji in that pose, in a square of `size` px.

        Uses turn, shapes and gaze, and is finite whatever they are.  With `bust` the shoulders run down to the lower
        edge; the anchor is the bridge of the nose.
        """
        cel = Cel(size, UNIT_SHARE * size, (MIDDLE[0] * size, MIDDLE[1] * size))
        view = View.of(pose)
        self._figure(persona).draw(cel, view, Expression.of(pose), *self._layers_of(size), bust)
        seal(cel)
        return Sprite(cel.pixels, _anchor(view, size), UNIT_SHARE * size, view.matrix.astype(np.float32))

    def close(self) -> None:
        """There is nothing to let go of."""

    def _figure(self, persona: Persona) -> _Figure:
        if persona not in self._figures:
            self._figures[persona] = _Figure(persona)
            if len(self._figures) > KEPT:
                self._figures.popitem(last=False)
        self._figures.move_to_end(persona)
        return self._figures[persona]

    def _layers_of(self, size: int) -> tuple[SoftLayer, SoftLayer]:
        if size not in self._layers:
            table = Table(size)
            self._layers = {size: (SoftLayer(size, SKIN_COARSENESS, table), SoftLayer(size, CLOTH_COARSENESS, table))}
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
        self._beard = BeardOn(persona, anatomy, skin)
        self._glasses = GlassesOn(persona, anatomy, skin)
        self._headwear = Headwear(persona, anatomy, skin)

    def draw(self, cel: Cel, view: View, face: Expression, skin: SoftLayer, cloth: SoftLayer, bust: bool) -> None:
        canvas = cel.canvas
        covers_ears = self._hair.covers_ears or self._headwear.covers_ears
        self._hair.draw_back(canvas, view)
        if bust:
            self._bust.draw(cel)
        self._headwear.draw_back(canvas, view)
        self._hair.draw_far_braids(canvas, view)
        if not covers_ears:
            self._head.draw_ears(canvas, view)
        self._draw_skin(cel, view, face, skin)
        self._head.draw_freckles(canvas, view)
        self._head.draw_lines(canvas, view, face)
        self._beard.draw(cel, skin, view, face)
        self._mouth.draw(canvas, view, face)
        self._beard.draw_moustache(canvas, view, face)
        self._nose.draw(canvas, view, face)
        self._eyes.draw(canvas, view, face)
        self._brows.draw(canvas, view, face)
        self._glasses.draw_temples(canvas, view)
        self._hair.draw(cel, cloth, view)
        if not covers_ears:
            self._head.draw_near_ear(canvas, view)
        elif not self._headwear.covers_ears:
            self._head.draw_earrings_over(canvas, view)
        self._glasses.draw(canvas, view)
        self._headwear.draw(cel, cloth, view, face)

    def _draw_skin(self, cel: Cel, view: View, face: Expression, layer: SoftLayer) -> None:
        """The head with all its soft shading."""
        outline = self._head.outline(view, face)
        layer.begin(self._head.background, cel)
        self._head.light(layer, outline)
        self._hair.soften_skin(layer.canvas, view)
        self._headwear.soften_skin(layer.canvas, view, face)
        self._head.soften(layer.canvas, view, face)
        self._eyes.soften(layer.canvas, view, face)
        self._mouth.soften(layer.canvas, view, face)
        self._beard.soften_skin(layer.canvas, view, face)
        layer.blur(SHADOW_BLUR)
        self._nose.soften(layer.canvas, view, face)
        self._glasses.soften_skin(layer.canvas, view)
        self._head.draw(cel, layer, [loop(outline), *self._nose.outline(view, face)])
