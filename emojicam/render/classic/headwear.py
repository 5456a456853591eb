"""Caps, beanies, headscarves and turbans."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ..figure.anatomy import Anatomy
from ..figure.expression import Expression
from ..figure.space import Array, Solids, View
from ..paint.brush import Canvas, Paint, blob, glow, lens, line, lines, loop, pen, polygon, ribbons, slope, solid, wash
from ..paint.colour import Shades
from ..paint.light import Cel, SoftLayer, square_of
from .cuts import Barber, Locks
from .shell import Rim, Skull, cast_shadow, shadow_pen


@dataclass(frozen=True, eq=False)
class Hat:
    """One kind of headwear on one head."""

    shell: Solids
    rim: Rim
    band: Rim | None = None
    "the upper edge of a turned-up band"
    folds: Locks = field(default_factory=Locks)
    "seams, ribs, pleats"
    drape: Solids | None = None
    "cloth around the neck"
    visor: bool = False
    pompom: bool = False
    covers_ears: bool = False


def _cap(b: Barber) -> Hat:
    shell = b.skull.solid(0.075).joined(Solids.of((0, -0.72, 0.02, 0.66, 0.44, 0.70)))
    rim = b.skull.rim(((0, -0.50), (30, -0.47), (60, -0.36), (90, -0.25), (130, -0.13), (180, -0.08)), 0.05)
    seams = np.array([[(a, -0.48), (a, -0.78), (a, -0.95)] for a in (-90, -45, 0, 45, 90)], float)
    return Hat(shell, rim, folds=b.combed(seams, (0.09, 0.13, 0.12), 0.018), visor=True)


def _beanie(b: Barber) -> Hat:
    shell = b.skull.solid(0.10).joined(Solids.of((0, -0.78, -0.12, 0.60, 0.38, 0.62)))
    rim = b.skull.rim(((0, -0.47), (40, -0.44), (70, -0.34), (95, -0.24), (130, -0.10), (180, -0.02)), 0.05)
    band = b.skull.rim(((0, -0.70), (40, -0.68), (70, -0.60), (95, -0.50), (130, -0.36), (180, -0.28)), 0.12)
    ribs = np.array(
        [
            [(a, -0.20 - 0.27 * (1 + np.cos(np.radians(a))) / 2), (a, -0.70), (a, -0.96)]
            for a in np.arange(-170, 180, 13)
        ],
        float,
    )
    return Hat(shell, rim, band, b.combed(ribs, (0.10, 0.14, 0.24), 0.020), pompom=True)


def _headscarf(b: Barber) -> Hat:
    sides = Solids.of((0, 0.42, -0.10, 0.70, 0.52, 0.62), (0, 0.66, 0.06, 0.46, 0.38, 0.46))
    shell = b.skull.solid(0.085).joined(sides)
    places = np.array(
        [(0, -0.53), (26, -0.50), (46, -0.34), (56, -0.05), (53, 0.28), (39, 0.58), (21, 0.79), (0, 0.86)], float
    )
    half = np.concatenate([places, places[-2:0:-1] * [-1, 1]])
    rim = b.skull.rim([(float(a), float(y)) for a, y in half], 0.01, mirrored=False)
    pleats = np.array(
        [
            [(s * 4, -0.90), (s * (60 + 9 * k), -0.35 + 0.1 * k), (s * (50 + 14 * k), 0.75)]
            for s in (-1, 1)
            for k in range(5)
        ],
        float,
    )
    drape = Solids.of(
        (0, 1.05, 0, 0.52, 0.3, 0.4, 1), (0, 0.85, 0.1, 0.42, 0.3, 0.4, 0.6), (0, 0.55, 0, 0.42, 0.3, 0.4)
    )
    return Hat(shell, rim, folds=b.combed(pleats, (0.09, 0.12, 0.05), 0.03), drape=drape, covers_ears=True)


def _turban(b: Barber) -> Hat:
    shell = b.skull.solid(0.13).joined(Solids.of((0, -0.80, -0.02, 0.72, 0.40, 0.74)))
    rim = b.skull.rim(((0, -0.60), (22, -0.50), (50, -0.36), (78, -0.22), (100, -0.12), (140, 0.0), (180, 0.05)), 0.06)
    wraps = np.array(
        [
            [(s * 3, -0.62 - 0.055 * k), (s * 48, -0.50 - 0.075 * k), (s * 105, -0.18 - 0.115 * k)]
            for s in (-1, 1)
            for k in range(6)
        ],
        float,
    )
    return Hat(shell, rim, folds=b.combed(wraps, (0.15, 0.20, 0.15), 0.055))


HATS: Mapping[str, Callable[[Barber], Hat]] = {
    "cap": _cap,
    "beanie": _beanie,
    "headscarf": _headscarf,
    "turban": _turban,
}
_FOLD = np.array([0.15, 0.8, 1.0, 1.0, 0.8, 0.15])


def _lit(cloth: Shades) -> Paint:
    tones = (cloth.light.lit(0.06), cloth.light, cloth.base, cloth.shade, cloth.deep)
    paint = skia.Paint(AntiAlias=True)
    colours = [tone.argb() for tone in tones]
    paint.setShader(skia.GradientShader.MakeRadial(skia.Point(-0.40, -0.48), 1.8, colours, [0, 0.2, 0.5, 0.8, 1]))
    return paint


def _visor(anatomy: Anatomy) -> tuple[Array, Array]:
    """The edge at the cap and the free edge of a visor, (11, 3) each, both from left to right."""
    t = np.linspace(-1, 1, 11)
    inner = Skull(anatomy).rim(
        [(a, -0.50 + 0.035 * b * b) for a, b in zip((t * 56).tolist(), t.tolist(), strict=True)], 0.05, mirrored=False
    )
    angle = np.radians(t * 50)
    wide = 0.86 * anatomy.width
    outer = np.stack([wide * np.sin(angle) * 1.02, -0.315 + 0.10 * t**2, 0.18 + 1.02 * np.cos(angle)], 1)
    outer[[0, -1]] = inner.points[[0, -1]]
    return inner.points, outer


class Headwear:
    """One person's headwear."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self._visor = _visor(anatomy)
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
        self._dark = solid(cloth.deep, 0.42)
        self._seam = pen(cloth.deep, 0.014, 0.6)
        self._gleam = pen(cloth.gloss, 0.016, 0.55)
        self._under = solid(cloth.deep.lit(-0.2))
        self._visor_top = slope(cloth.base, cloth.light, -0.55, -0.25)
        self._shadow = shadow_pen(skin.deep)

    @property
    def covers_ears(self) -> bool:
        return self._hat is not None and self._hat.covers_ears

    def draw_back(self, canvas: Canvas, view: View) -> None:
        """Cloth around the neck."""
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
        outline = self._hat.shell.outline(view)
        layer.begin(self.background, cel)
        layer.spread(self._ground, outline.mean(0), np.ptp(outline, axis=0) * 0.53)
        layer.canvas.drawPath(polygon(outline[::2]), self._rim_light)
        self._draw_folds(layer.canvas, view)
        self._draw_band(layer.canvas, view)
        if self._hat.pompom:
            self._draw_pompom(cel.canvas, view)
        layer.fill(cel, [loop(outline)], without=[loop(self._opening(view, face))])
        if self._hat.visor:
            self._draw_visor(cel.canvas, view)

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
        canvas.drawPath(band, self._band)
        self._draw_folds(canvas, view)
        canvas.restore()
        canvas.drawPath(band, self._seam)

    def _draw_pompom(self, canvas: Canvas, view: View) -> None:
        x, y = view.flat(np.array([0.0, -1.16, -0.12])).tolist()
        canvas.drawCircle(x, y, 0.13, self._base)
        blob(canvas, self._lit, x - 0.04, y - 0.04, 0.12, 0.12)

    def _draw_visor(self, canvas: Canvas, view: View) -> None:
        inner, outer = view.flat(self._visor[0]), view.flat(self._visor[1])
        path = lens(inner, outer)
        above = float(view.towards(np.array([0.0, -0.94, 0.34]))) > 0
        canvas.drawPath(path, self._visor_top if above else self._under)
        canvas.drawPath(path, self._seam)
        canvas.drawPath(line(outer - [0, 0.014]), self._gleam)
