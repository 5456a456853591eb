"""The actor's head as a mesh: face, skull, hair and ears.  Nothing here knows of cameras or colour.

The face is MediaPipe's canonical face mesh (Apache-2.0); the rest is ours.  Head space is the canonical one:
centimetres, x to the person's left (the picture's right), y up, z out of the face.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ...resources import folder
from ...types import SHAPES, Floats
from .muscles import Plate, at_ease, deltas

Doubles = NDArray[np.float64]
Ids = NDArray[np.int32]

OVAL = (
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377,
    152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
)  # fmt: skip
"the rim of the face, from the top of the forehead towards the person's left"
EYE_RIGHT = (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7)
EYE_LEFT = (263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249)
"the rim of an eye: outer corner, upper lid, inner corner, lower lid"
FACE = 468
"vertices of the face mesh, which come first"
MOUTH = (78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95)
"the inner rim of the lips, from the right corner over the upper lip"

FACE_SHARE = 2 / 3
"of the atlas's width; the face's square.  Right of it: skin above, hair in the middle, ears below"
SKIN, HAIR, EAR = (0.70, 0.02, 0.97, 0.20), (0.68, 0.25, 0.99, 0.73), (0.68, 0.77, 0.84, 0.98)
"left, top, right, bottom of each material in the atlas, 0..1"
HAIR_TIPS = 0.06
"of the hair's height in the atlas: its upper edge, where strands end one by one"

_SKULL, _RADII, _BACK = np.array([0, 2.6, -3.0]), np.array([7.6, 9.8, 9.4]), np.array([0, -0.1, -1.0])
"cm: the middle and the half axes of the skull; and the way to the back of it"
_RINGS = np.array([0.0, 0.06, 0.15, 0.3, 0.5, 0.8])
"of the skin from the rim of the face (0) to the back of the head (1)"

_HAIR_COLUMNS = 37
_HAIR_ROWS = np.array([-0.045, -0.005, 0.03, 0.07, 0.13, 0.23, 0.4, 0.65, 0.9])
"from the tips on the forehead (below 0) over the hairline (0) to the back of the head (1)"
_HAIR_THICKNESS = np.array([0.06, 0.55, 1.4, 2.1, 2.25, 2.1, 1.8, 1.5, 1.4])
"cm on each of them, in the middle of the head"
_HAIR_SHADE = np.array([0.8, 0.72, 0.9, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0])

_HAIR_ROOTS = 0.2
"cm that the first row lies under the skin, so that no light shines through between the two"
_OPAQUE = 1.5 * HAIR_TIPS * (HAIR[3] - HAIR[1])
"of the atlas's height: from the hair's upper edge to where it is certainly dense"
_HAIR_LIFT = 0.8
"cm that hair counts as nearer than it is, so that skin just under it is never drawn over it"


@dataclass(frozen=True, eq=False)
class Sculpture:
    """A head at rest and all that it can do."""

    vertices: Floats
    "(n, 3) cm; the first FACE of them are the face mesh"
    uvs: Floats
    "(n, 2) 0..1 of the atlas"
    triangles: Ids
    "(m, 3) counter-clockwise from outside; eyes and mouth are holes"
    deltas: Floats
    "(52, n, 3) cm at full strength, in the order of SHAPES"
    shade: Floats
    "(n,) 0..1: how much of the sky each vertex sees"
    lift: Floats
    "(m,) cm that each triangle counts as nearer when they are sorted"

    def pose(self, shapes: Floats) -> Floats:
        """(n, 3) cm: the head with these (52,) blendshapes."""
        used = np.flatnonzero(shapes)
        moved: Floats = self.vertices + np.tensordot(shapes[used], self.deltas[used], 1)
        return moved


@dataclass(frozen=True, eq=False)
class _Part:
    """A piece of the head, before the pieces are put together."""

    vertices: Doubles
    uvs: Doubles
    triangles: Ids
    deltas: Doubles
    "(52, n, 3)"
    shade: Doubles
    lift: float = 0.0


@cache
def sculpture() -> Sculpture:
    """The actor's head, built once."""
    face = _face()
    hair = _hair(face)
    parts = [face, _skull(face), hair, _lining(hair), _ear(1), _ear(-1)]
    starts = np.cumsum([0] + [len(part.vertices) for part in parts])
    return Sculpture(
        np.concatenate([part.vertices for part in parts]).astype(np.float32),
        np.concatenate([part.uvs for part in parts]).astype(np.float32),
        np.concatenate([part.triangles + start for part, start in zip(parts, starts, strict=False)]).astype(np.int32),
        np.concatenate([part.deltas for part in parts], 1).astype(np.float32),
        np.concatenate([part.shade for part in parts]).astype(np.float32),
        np.concatenate([np.full(len(part.triangles), part.lift) for part in parts]).astype(np.float32),
    )


def _face() -> _Part:
    with np.load(folder("assets") / "face" / "canonical.npz") as data:
        rest, uvs = data["vertices"].astype(float), data["uvs"].astype(float)
        triangles = _opened(data["triangles"])
    plate = at_ease(Plate.of(rest, triangles))
    return _Part(plate.rest, uvs * (FACE_SHARE, 1), triangles, deltas(plate), np.ones(len(rest)))


def _opened(triangles: Ids) -> Ids:
    """The triangles without those that fill the eyes and the mouth."""
    filling = [np.isin(triangles, ring).all(1) for ring in (EYE_RIGHT, EYE_LEFT, MOUTH)]
    kept: Ids = triangles[~np.any(filling, axis=0)]
    return kept


def _arcs(rim: Doubles, along: Doubles) -> Doubles:
    """(len(along), n, 3) cm: from the rim of the face (0) over the skull to the back of the head (1)."""
    start = (rim - _SKULL) / _RADII  # (n, 3)
    swell = np.linalg.norm(start, axis=1)
    start = start / swell[:, None]
    back = _BACK / np.linalg.norm(_BACK)
    angle = np.arccos(start @ back)[None, :, None]  # (1, n, 1)
    s = along[:, None, None]
    way = (np.sin((1 - s) * angle) * start + np.sin(s * angle) * back) / np.sin(angle)
    size = 1 + (swell - 1) * np.clip(1 - along[:, None], 0, 1) ** 3  # (k, n)
    arcs: Doubles = _SKULL + way * _RADII * size[..., None]
    return arcs


def _skull(face: _Part) -> _Part:
    """The skin behind the face; it follows the jaw."""
    rim = face.vertices[list(OVAL)]
    grid = _arcs(rim, _RINGS)  # (k, 36, 3)
    jaw = np.clip((1.5 - rim[:, 1]) / 6, 0, 1) * np.clip(_RINGS / 0.26, 0, 1)[:, None]  # (k, 36)
    grid = _SKULL + (grid - _SKULL) * (1 - jaw[..., None] * (0.14, 0.10, 0))
    fade = np.clip(1 - _RINGS, 0, 1) ** 2
    travel = fade[None, :, None, None] * face.deltas[:, None, list(OVAL)]
    under = np.clip((-2 - rim[:, 1]) / 6, 0, 1) * np.clip(_RINGS / 0.1, 0, 1)[:, None]
    uvs = _spread(SKIN, *grid.shape[:2])
    flat = grid.reshape(-1, 3)
    bare = (flat[:, 1] < 5) | (np.repeat(_RINGS, len(OVAL)) < 0.2)  # the rest lies under the hair
    woven = _woven(*grid.shape[:2], round_trip=True)
    return _Part(
        flat, uvs, woven[bare[woven].all(1)], travel.reshape(len(travel), -1, 3),
        (1 - 0.45 * under).reshape(-1),
    )  # fmt: skip


def _hair(face: _Part) -> _Part:
    """Short hair, brushed up from the forehead and to one side: a cap of changing thickness from ear to ear."""
    ids = [*OVAL[29:], *OVAL[:8]]  # right temple, over the top, left temple
    line = np.linspace(0, len(ids) - 1, _HAIR_COLUMNS)
    rim = np.stack([np.interp(line, np.arange(len(ids)), face.vertices[ids, axis]) for axis in range(3)], 1)
    side = np.linspace(-1, 1, _HAIR_COLUMNS)
    recess = 0.030 * np.exp(-(((np.abs(side) - 0.42) / 0.16) ** 2)) - 0.012 * np.exp(-((side / 0.2) ** 2))
    along = _HAIR_ROWS[:, None] + recess * np.clip(1 - _HAIR_ROWS[:, None] * 4, 0, 1)  # (k, n)
    grid = np.stack([_arcs(rim[i : i + 1], along[:, i])[:, 0] for i in range(_HAIR_COLUMNS)], 1)
    lock = 1 + 0.07 * np.sin(side * 11 + 1) + 0.04 * np.sin(side * 27)
    thick = _HAIR_THICKNESS[:, None] * (0.14 + 0.88 * (1 - np.abs(side) ** 2.6) * lock * (1 + 0.16 * side))
    thick[0] -= _HAIR_ROOTS
    out = (grid - _SKULL) / _RADII**2
    grid = grid + thick[..., None] * out / np.linalg.norm(out, axis=2, keepdims=True)
    uvs = _spread(HAIR, *grid.shape[:2])
    tips = np.clip((np.abs(side) - 0.28) / 0.14, 0, 1)  # no loose tips at the temples, where light would shine through
    uvs[:_HAIR_COLUMNS, 1] += tips * _OPAQUE
    flat = grid.reshape(-1, 3)
    return _Part(
        flat, uvs, _woven(*grid.shape[:2], round_trip=False), np.zeros((len(SHAPES), len(flat), 3)),
        np.repeat(_HAIR_SHADE, _HAIR_COLUMNS), _HAIR_LIFT,
    )  # fmt: skip


def _lining(hair: _Part) -> _Part:
    """The hair's edge from within, as it is seen on the far side of a forehead; it lets no light through."""
    rows = 4
    part = slice(0, rows * _HAIR_COLUMNS)
    uvs = np.maximum(hair.uvs[part], (0, HAIR[1] + _OPAQUE))
    woven = _woven(rows, _HAIR_COLUMNS, round_trip=False)[:, ::-1]
    return _Part(hair.vertices[part], uvs, woven, hair.deltas[:, part], hair.shade[part] * 0.6)


def _ear(side: int) -> _Part:
    """An ear; `side` 1 is the person's left."""
    angle = np.linspace(0, 2 * np.pi, 19)[:-1]
    rings = np.array([0.0, 0.5, 0.78, 0.9, 1.0, 0.9])
    height = np.array([0.0, 0.05, 0.38, 0.48, 0.3, -0.3])
    u = rings[:, None] * np.cos(angle) * (1.5 + 0.45 * np.sin(angle))  # towards the back
    v = rings[:, None] * np.sin(angle) * 3.0
    across, outward = np.array([0.62 * side, 0, -0.78]), np.array([0.78 * side, 0, 0.62])
    middle = np.array([7.95 * side, 1.1, -3.4])
    grid = middle + u[..., None] * across + v[..., None] * (0.12 * side, 1, -0.12) + height[:, None, None] * outward
    left, top, right, bottom = EAR
    places = [(left + right) / 2 + u / 4.2 * (right - left), (top + bottom) / 2 - v / 6.4 * (bottom - top)]
    woven = _woven(*grid.shape[:2], round_trip=True)
    flat = grid.reshape(-1, 3)
    return _Part(
        flat, np.stack(places, 2).reshape(-1, 2), woven if side < 0 else woven[:, ::-1],
        np.zeros((len(SHAPES), len(flat), 3)), np.full(len(flat), 0.95),
    )  # fmt: skip


def _woven(rows: int, columns: int, *, round_trip: bool) -> Ids:
    """(m, 3) triangles between neighbours of a grid, whose last column may meet the first."""
    ids = np.arange(rows * columns).reshape(rows, columns)
    if round_trip:
        ids = np.hstack([ids, ids[:, :1]])
    a, b, c, d = ids[:-1, :-1], ids[:-1, 1:], ids[1:, :-1], ids[1:, 1:]
    return np.concatenate([np.stack([a, b, c], 2), np.stack([b, d, c], 2)]).reshape(-1, 3).astype(np.int32)


def _spread(material: tuple[float, float, float, float], rows: int, columns: int) -> Doubles:
    """(rows * columns, 2) atlas places that spread a grid over a material."""
    left, top, right, bottom = material
    u, v = np.meshgrid(np.linspace(left, right, columns), np.linspace(top, bottom, rows))
    return np.stack([u, v], 2).reshape(-1, 2)
