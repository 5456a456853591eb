"""Hair of the face: beards that follow the jaw and moustaches that follow the lip."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ..figure.anatomy import Anatomy
from ..figure.expression import SIDES, Expression
from ..figure.space import Array, Solids, View
from ..paint.brush import Canvas, Path, loop, loops, ribbons, slope, solid, tuft
from ..paint.colour import Shades, Tone
from ..paint.light import Cel, SoftLayer

_CHEEK_LINE = np.array(
    [[0.79, -0.02], [0.765, 0.13], [0.69, 0.28], [0.55, 0.375], [0.40, 0.405], [0.24, 0.415], [0.10, 0.42]]
)
"where a beard begins on the right half of the face, from the ear to the middle"
_CHIN_PATCH = np.array([[0.0, 0.66], [0.10, 0.655], [0.21, 0.675], [0.235, 0.76], [0.17, 0.85], [0.0, 0.89]])
_CHOP = np.array(
    [[0.79, -0.08], [0.70, 0.02], [0.66, 0.20], [0.55, 0.34], [0.43, 0.44], [0.40, 0.56], [0.50, 0.66], [0.66, 0.56],
     [0.77, 0.30]]
)  # fmt: skip
"hair before the ear and down to the jaw, on the right half of the face"
_RING = np.array([[0.26, 0.465], [0.315, 0.51], [0.328, 0.585], [0.30, 0.67], [0.235, 0.745], [0.12, 0.785]])
"the half of a circle beard that joins the moustache and the chin"
_RING_PROFILE = np.array([0.5, 0.85, 0.95, 1.15, 1.4, 1.1])
_SOFT_EDGE = 0.07
"head units below the cheek line where a beard has its full colour"
_STRAND = np.array([0.2, 0.9, 1.0, 0.7, 0.1])
_FINE = np.linspace(0, 1, 5)
_OUTLINE = np.array(
    [
        [-0.012, -0.042], [0.07, -0.066], [0.16, -0.058], [0.26, -0.018], [0.345, 0.026], [0.26, 0.044], [0.16, 0.042],
        [0.06, 0.034],
    ]
)  # fmt: skip
"half an ordinary moustache, outwards and down from the middle of the lip"
_HALF = len(_OUTLINE)


@dataclass(frozen=True)
class Growth:
    """What a style consists of."""

    cover: float = 0.0
    "0..1: how densely the cheeks and chin are covered; below 1 it is shading, at 1 hair with an edge of its own"
    out: float = 0.0
    "head units that it stands out"
    tail: float = 0.0
    "head units below the chin"
    chin: float = 0.0
    "how large a patch there is on the chin alone: 1 over all of it"
    chops: bool = False
    "whether it grows before the ears alone"
    ring: bool = False
    "whether that joins the moustache, around the mouth"
    moustache: float = 0.0
    "thickness relative to an ordinary one"
    droop: float = 0.0
    "how far its ends hang, head units"


STYLES = {
    "none": Growth(),
    "stubble": Growth(cover=0.36),
    "moustache": Growth(moustache=1.25, droop=0.03),
    "chevron": Growth(moustache=1.5, droop=0.05),
    "goatee": Growth(chin=1, moustache=0.85, droop=0.05),
    "circle": Growth(chin=1, ring=True, moustache=1.0, droop=0.06),
    "soul": Growth(chin=0.42),
    "chops": Growth(chops=True),
    "short": Growth(cover=0.86, moustache=0.95, droop=0.05),
    "full": Growth(cover=1.0, out=0.035, moustache=1.1, droop=0.05),
    "long": Growth(cover=1.0, out=0.05, tail=0.30, moustache=1.2, droop=0.07),
}


class BeardOn:
    """One person's beard."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self._anatomy = anatomy
        self._growth = STYLES[persona.beard.style]
        tone = Tone.of(persona.beard.colour)
        self._haze = solid(tone.towards(skin.deep, 0.15), self._growth.cover)
        self._fill = slope(tone.lit(0.07), tone.lit(-0.30), 0.25, 1.0)
        self._light = solid(tone.lit(0.18), 0.42)
        self._dark = solid(tone.lit(-0.42), 0.50)
        self._lip_hair = solid(tone.lit(-0.06))
        self._lip_y = anatomy.mouth_y - 0.085
        self._lip_hairs = _moustache(self._growth)
        self._strands = (
            _chin_strands(self._growth.chin) if self._growth.chin
            else _chop_strands() if self._growth.chops
            else _strands(anatomy.width, self._growth.tail) if self._growth.out
            else _stubbly(anatomy.width)
        )  # fmt: skip
        self._thick = 0.024 if self._growth.chin or self._growth.chops or self._growth.out else 0.011

    def soften_skin(self, canvas: Canvas, view: View, face: Expression) -> None:
        """The ground of a beard: its upper edge is soft."""
        if self._growth.cover:
            canvas.drawPath(self._area(view, face), self._fill if self._growth.out else self._haze)

    def draw(self, cel: Cel, skin: SoftLayer, view: View, face: Expression) -> None:
        """What lies under the lips.  `skin` still holds the soft shading of the head."""
        if self._growth.chin:
            patch = _sized(np.concatenate([_CHIN_PATCH, _CHIN_PATCH[-2:0:-1] * [-1, 1]]), self._growth.chin)
            cel.canvas.drawPath(loop(self._anatomy.mask.place(view, self._moved(patch, face), 0.03)), self._fill)
            if self._growth.ring:
                self._draw_ring(cel.canvas, view, face)
            self._draw_strands(cel.canvas, view, face)
        elif self._growth.chops:
            both = np.concatenate([_CHOP * [-1, 1], _CHOP]) * [self._anatomy.width, 1]
            placed = self._anatomy.mask.place(view, self._moved(both, face), 0.03).reshape(2, len(_CHOP), 2)
            for path in loops(placed):
                cel.canvas.drawPath(path, self._fill)
            self._draw_strands(cel.canvas, view, face)
        elif self._growth.cover > 0.5:
            volume = loop(self._volume(face).outline(view))
            if self._growth.out:
                skin.fill(cel, [volume], within=self._area(view, face, _SOFT_EDGE))
            cel.canvas.save()
            cel.canvas.clipPath(volume, skia.ClipOp.kIntersect, True)
            self._draw_strands(cel.canvas, view, face)
            cel.canvas.restore()

    def _draw_ring(self, canvas: Canvas, view: View, face: Expression) -> None:
        wide = 1 + 0.20 * float(face.smile.mean()) - 0.25 * face.pucker
        both = np.concatenate([_RING * [-wide, 1], _RING * [wide, 1]])
        placed = self._anatomy.mask.place(view, self._moved(both, face), 0.03).reshape(2, len(_RING), 2)
        for path in ribbons(placed, np.full(2, 0.105), _RING_PROFILE):
            canvas.drawPath(path, self._lip_hair)

    def _volume(self, face: Expression) -> Solids:
        body = self._anatomy.solids(face).grown(self._growth.out)
        if not self._growth.tail:
            return body
        low = 0.74 + face.drop + self._growth.tail / 2
        return body.joined(Solids.of((0.8 * face.slide, low, 0.24, 0.34, 0.10 + self._growth.tail / 2, 0.22, 0.5)))

    def _area(self, view: View, face: Expression, lower: float = 0.0) -> Path:
        """The part of the picture in which the beard grows; it may begin a little lower."""
        line = np.concatenate([_CHEEK_LINE * [-1, 1], _CHEEK_LINE[::-1]]) * [self._anatomy.width, 1] + [0.0, lower]
        edge = self._anatomy.mask.place(view, line, 0.01)
        down = view.matrix[:2, 1] * 2.0
        return loop(np.concatenate([edge, edge[-1:] + down, edge[:1] + down]))

    def _moved(self, xy: Array, face: Expression) -> Array:
        """With the jaw: the lower, the more."""
        share = np.clip((xy[:, 1:] - 0.35) / 0.3, 0, 1)
        return np.asarray(xy + share * [face.slide, face.drop])

    def _draw_strands(self, canvas: Canvas, view: View, face: Expression) -> None:
        moved = self._moved(self._strands.reshape(-1, 2), face)
        self._draw_hairs(canvas, self._anatomy.mask.place(view, moved, 0.03).reshape(self._strands.shape), self._thick)

    def _draw_hairs(self, canvas: Canvas, centres: Array, width: float) -> None:
        """Every other one light."""
        for first, paint in ((0, self._dark), (1, self._light)):
            some = centres[first::2]
            canvas.drawPath(tuft(some, np.full(len(some), width), _STRAND), paint)

    def draw_moustache(self, canvas: Canvas, view: View, face: Expression) -> None:
        """What lies over the upper lip."""
        if not self._growth.moustache:
            return
        halves = self._on_lip(self._lip_hairs, face)  # (2, n, 2)
        placed = self._anatomy.mask.place(view, halves.reshape(-1, 2), 0.05).reshape(halves.shape)
        for path in loops(placed[:, :_HALF]):
            canvas.drawPath(path, self._lip_hair)
        self._draw_hairs(canvas, placed[:, _HALF:].reshape(-1, len(_FINE), 2), 0.014)

    def _on_lip(self, xy: Array, face: Expression) -> Array:
        """Points (n, 2), outwards from the middle of the lip, on both sides of the face: (2, n, 2)."""
        x, y = xy[:, 0], xy[:, 1]
        wide = (1 + 0.20 * face.smile + 0.1 * face.stretch) * (1 - 0.30 * face.pucker) * (1 - 0.2 * face.funnel)
        bend = 0.12 * face.smile - 0.06 * face.frown
        lift = 0.045 * face.upper_up + 0.03 * face.sneer + 0.03 * face.funnel
        aside = 0.10 * (face.left - face.right) + 0.3 * face.slide
        across = (SIDES * wide)[:, None] * x + aside
        return np.stack([across, self._lip_y + y - bend[:, None] * (x / 0.3) ** 2 - lift[:, None]], -1)


def _moustache(growth: Growth) -> Array:
    """Half a moustache, outwards and down from the middle of the lip: _HALF points around it, then some hairs."""
    start = np.linspace(0.02, 0.20, 5)[:, None]
    x = np.concatenate([_OUTLINE[:, 0] * 0.9, (start + 0.085 * _FINE).ravel()])
    y = np.concatenate([_OUTLINE[:, 1], np.tile(-0.046 + 0.068 * _FINE, 5)])
    return np.stack([x, y * growth.moustache + growth.droop * (x / 0.3) ** 2], 1)


def _strands(width: float, tail: float) -> Array:
    """Hairs of a beard, (k, 5, 2) on the mask, from root to tip."""
    count = 22
    draws = np.random.default_rng(3)
    x = np.linspace(-0.54, 0.54, count)
    line = np.interp(np.abs(x), _CHEEK_LINE[::-1, 0], _CHEEK_LINE[::-1, 1])
    root = np.stack([x * width, line + draws.uniform(0.03, 0.24, count)], 1)
    return _hanging(root, draws.uniform(0.16, 0.30, count) + 0.5 * tail)


def _stubbly(width: float) -> Array:
    """Many short hairs of a trimmed beard, (k, 5, 2)."""
    draws = np.random.default_rng(5)
    across, down = (one.ravel() for one in np.meshgrid(np.linspace(-0.66, 0.66, 25), np.linspace(0.0, 1.0, 7)))
    x = across + draws.uniform(-0.022, 0.022, len(across))
    line = np.interp(np.abs(x), _CHEEK_LINE[::-1, 0], _CHEEK_LINE[::-1, 1])
    y = line + 0.06 + (down + draws.uniform(-0.05, 0.05, len(x))) * (0.86 - line)
    return _hanging(np.stack([x * width, y], 1), draws.uniform(0.05, 0.085, len(x)))


def _sized(patch: Array, size: float) -> Array:
    """A patch on the chin, smaller; it stays under the lip."""
    top = np.array([0.0, 0.655])
    return np.asarray(top + (patch - top) * size)


def _chin_strands(size: float) -> Array:
    root = np.stack([np.linspace(-0.19, 0.19, 9), np.full(9, 0.69)], 1)
    return _sized(_hanging(root, np.random.default_rng(3).uniform(0.11, 0.21, 9)), size)


def _chop_strands() -> Array:
    root = np.array([[0.74, 0.04], [0.71, 0.16], [0.67, 0.30], [0.60, 0.36], [0.54, 0.42], [0.48, 0.48], [0.63, 0.46]])
    tip = root + np.array([-0.02, 0.13])
    half = root[:, None] * (1 - _FINE[:, None]) + tip[:, None] * _FINE[:, None]
    return np.concatenate([half, half * [-1, 1]])


def _hanging(root: Array, length: Array) -> Array:
    length = length * (1 - 0.5 * (np.abs(root[:, 0]) / 0.6) ** 2)
    tip = root * [0.85, 1] + np.stack([np.zeros(len(length)), length], 1)
    return np.asarray(root[:, None] * (1 - _FINE[:, None]) + tip[:, None] * _FINE[:, None])
