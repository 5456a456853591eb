"""Draws what is worn on the head."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...persona.persona import Persona
from ...skialoader import skia
from ..figure.anatomy import Anatomy
from ..figure.expression import Expression
from ..figure.space import Array, View
from ..paint.brush import (
    Canvas,
    Paint,
    Path,
    blob,
    glow,
    hairs,
    lens,
    line,
    lines,
    loop,
    pen,
    polygon,
    ribbons,
    slope,
    solid,
    wash,
)  # fmt: skip
from ..paint.colour import Shades, Tone
from ..paint.light import Cel, SoftLayer, square_of
from .cuts import Barber
from .hats import HATS, Brim
from .shell import Rim, cast_shadow, shadow_pen

_FOLD = np.array([0.15, 0.8, 1.0, 1.0, 0.8, 0.15])
_EVEN = np.ones(6)
_END = np.array(
    [[0.02, 0.02, 0.02], [0.14, -0.17, 0.03], [0.27, -0.24, 0.02], [0.35, -0.19, 0.02], [0.30, -0.07, 0.03],
     [0.16, 0.04, 0.04]]
)  # fmt: skip
_CREASE = np.array([[0.06, -0.02, 0.04], [0.17, -0.09, 0.05], [0.27, -0.16, 0.04]])
"from a knot: the outline of an end, to the picture's right, and its fold"
FELT = 0.05
"head units: how thick the edge of a brim is"
PALE = Tone.of("#f1ece4")
"of a stripe"


def _lit(cloth: Shades) -> Paint:
    tones = (cloth.light.lit(0.06), cloth.light, cloth.base, cloth.shade, cloth.deep)
    paint = skia.Paint(AntiAlias=True)
    colours = [tone.argb() for tone in tones]
    paint.setShader(skia.GradientShader.MakeRadial(skia.Point(-0.40, -0.48), 1.8, colours, [0, 0.2, 0.5, 0.8, 1]))
    return paint


class Headwear:
    """One person's headwear."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        make = HATS.get(persona.headwear.style)
        self._hat = make(Barber(anatomy)) if make else None
        cloth = Shades.of_cloth(persona.headwear.colour)
        self._cloth = cloth
        self.background = cloth.shade.argb()
        self._lit = glow(cloth.light.lit(0.08), 1.0, 0.15)
        self._dim = glow(cloth.deep, 0.75, 0.1)
        self._ground = square_of(_lit(cloth))
        self._rim_light = wash(cloth.light, 0.06, 0.55)
        self._base = solid(cloth.base)
        self._band = solid(cloth.base, 0.6)
        self._ribbon = solid(cloth.deep, 0.85)
        self._pale = solid(PALE)
        self._dark = solid(cloth.deep, 0.42)
        self._seam = pen(cloth.deep, 0.014, 0.6)
        self._gleam = pen(cloth.gloss, 0.016, 0.55)
        self._under = solid(cloth.deep.lit(-0.2))
        self._felt = {True: pen(cloth.base, FELT), False: pen(cloth.deep, FELT)}
        "the edge of a brim, by whether its upper side is seen"
        self._brim_top = slope(cloth.base, cloth.light, -0.55, -0.25)
        self._shadow = shadow_pen(skin.deep)

    @property
    def covers_ears(self) -> bool:
        return self._hat is not None and self._hat.covers_ears

    def draw_back(self, canvas: Canvas, view: View) -> None:
        """What is behind the head: cloth around the neck, a brim."""
        if self._hat and self._hat.brim and self._hat.brim.around:
            path = loop(view.flat(self._hat.brim.outer))
            self._draw_felt(canvas, view, path)
        if self._hat and self._hat.drape:
            canvas.drawPath(loop(self._hat.shell.outline(view)), self._under)
            path = loop(self._hat.drape.outline(view))
            canvas.drawPath(path, self._base)
            canvas.drawPath(path, self._seam)
            canvas.save()
            canvas.clipPath(path, skia.ClipOp.kIntersect, True)
            blob(canvas, self._dim, 0.10, 0.80, 0.55, 0.34)
            for sag in (0.0, 0.10, 0.20):
                fold = np.array([[-0.48, 0.90 + sag], [-0.1, 1.08 + sag], [0.2, 1.08 + sag], [0.5, 0.86 + sag]])
                canvas.drawPath(line(fold), self._seam)
                canvas.drawPath(line(fold - [0, 0.02]), self._gleam)
            canvas.restore()

    def soften_skin(self, canvas: Canvas, view: View, face: Expression) -> None:
        """The shadow under its edge."""
        if self._hat:
            cast_shadow(canvas, polygon(self._opening(view, face)), self._shadow)

    def draw(self, cel: Cel, layer: SoftLayer, view: View, face: Expression) -> None:
        if not self._hat:
            return
        if self._hat.open:
            self._draw_ring(cel.canvas, view)
            return
        outline = self._hat.shell.outline(view)
        layer.begin(self.background, cel)
        layer.spread(self._ground, outline.mean(0), np.ptp(outline, axis=0) * 0.53)
        layer.canvas.drawPath(polygon(outline[::2]), self._rim_light)
        self._draw_folds(layer.canvas, view)
        for path in hairs(view.flat(self._hat.stripe.lines), self._hat.stripe.widths, _EVEN):
            layer.canvas.drawPath(path, self._pale)
        self._draw_band(layer.canvas, view)
        if self._hat.pompom:
            self._draw_pompom(cel.canvas, view)
        layer.fill(cel, [loop(outline)], without=[loop(self._opening(view, face))])
        if self._hat.knot is not None:
            self._draw_knot(cel.canvas, view, self._hat.knot)
        if self._hat.brim:
            self._draw_brim(cel.canvas, view, self._hat.brim)

    def _opening(self, view: View, face: Expression) -> Array:
        """The face; where a scarf goes under the chin, the chin takes it along."""
        assert self._hat
        points = self._hat.rim.points.copy()
        share = np.clip((points[:, 1] - 0.45) / 0.35, 0, 1)
        points[:, 1] += face.drop * share
        points[:, 0] += face.slide * share
        return Rim(points, self._hat.rim.normals).opening(view)

    def _draw_folds(self, canvas: Canvas, view: View) -> None:
        assert self._hat
        folds = self._hat.folds
        seen = np.flatnonzero(view.towards(folds.normals) > -0.1)
        flat = view.flat(folds.lines[seen])
        for path in ribbons(flat, folds.widths[seen], _FOLD):
            canvas.drawPath(path, self._dark)
        for path in lines(flat - [0.018, 0.012]):
            canvas.drawPath(path, self._gleam)

    def _draw_band(self, canvas: Canvas, view: View) -> None:
        assert self._hat
        if not self._hat.band:
            return
        band = loop(self._hat.band.opening(view))
        canvas.save()
        canvas.clipPath(band, skia.ClipOp.kIntersect, True)
        canvas.drawPath(band, self._ribbon if self._hat.ribbon else self._band)
        if not self._hat.ribbon:
            self._draw_folds(canvas, view)
        canvas.restore()
        canvas.drawPath(band, self._seam)

    def _draw_pompom(self, canvas: Canvas, view: View) -> None:
        x, y = view.flat(np.array([0.0, -1.16, -0.12])).tolist()
        canvas.drawCircle(x, y, 0.13, self._base)
        blob(canvas, self._lit, x - 0.04, y - 0.04, 0.12, 0.12)

    def _draw_knot(self, canvas: Canvas, view: View, knot: Array) -> None:
        """Two ends that stand up, and what ties them."""
        if float(view.towards(np.array([0.0, -0.5, 0.87]))) < 0:
            return
        for sign in (-1, 1):
            path = loop(view.flat(knot + _END * [sign, 1, 1]))
            canvas.drawPath(path, self._base)
            canvas.drawPath(path, self._seam)
            canvas.drawPath(line(view.flat(knot + _CREASE * [sign, 1, 1])), self._gleam)
        x, y = view.flat(knot + np.array([0, 0, 0.05])).tolist()
        canvas.drawCircle(x, y, 0.075, self._base)
        canvas.drawCircle(x, y, 0.075, self._seam)
        blob(canvas, self._lit, x - 0.02, y - 0.025, 0.06, 0.055)

    def _draw_brim(self, canvas: Canvas, view: View, brim: Brim) -> None:
        """The part in front: all of a visor, of a brim all around what is turned to the viewer."""
        seen = _run(view.towards(brim.outwards) > 0) if brim.around else np.arange(len(brim.inner))
        if len(seen) < 3:
            return
        inner, outer = view.flat(brim.inner[seen]), view.flat(brim.outer[seen])
        path = lens(inner, outer)
        if brim.around:
            self._draw_felt(canvas, view, path)
        else:
            canvas.drawPath(path, self._brim_top if _from_above(view) else self._under)
            canvas.drawPath(path, self._seam)
        canvas.drawPath(line(outer - [0, 0.014]), self._gleam)

    def _draw_felt(self, canvas: Canvas, view: View, path: Path) -> None:
        """Some of a brim, with the thickness of its edge."""
        above = _from_above(view)
        canvas.drawPath(path, self._felt[above])
        canvas.drawPath(path, self._brim_top if above else self._under)

    def _draw_ring(self, canvas: Canvas, view: View) -> None:
        """A band, and nothing above it."""
        assert self._hat
        assert self._hat.band
        seen = _run(view.towards(self._hat.rim.normals) > 0)
        path = lens(view.flat(self._hat.band.points[seen]), view.flat(self._hat.rim.points[seen]))
        canvas.save()
        canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        canvas.drawPath(path, self._brim_top)
        canvas.drawPath(path, self._rim_light)
        self._draw_folds(canvas, view)
        canvas.restore()
        canvas.drawPath(path, self._seam)


def _from_above(view: View) -> bool:
    """Whether the upper side of what stands off in front is seen."""
    return float(view.towards(np.array([0.0, -0.94, 0.34]))) > 0


def _run(chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
    """The places of a closed line that are chosen, all beside one another, in order around it."""
    first = np.flatnonzero(chosen & ~np.roll(chosen, 1))
    return (int(first[0] if len(first) else 0) + np.arange(int(chosen.sum()))) % len(chosen)
