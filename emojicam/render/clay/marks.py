"""Where the edges of a face run, as numbers: lids, brows, lips, teeth, tongue, glasses; for the generator.

They are what `assets/clay/` draws these parts by (`lids.glsl`, `brows.glsl`, `lips.glsl`, `mouth.glsl`, `rims.glsl`):
curves over the front of the head.  Knows no network, no pixels.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from ...persona.persona import Persona
from ...types import Floats
from .colour import Array
from .layout import Numbers
from .locks import rays
from .numbers import FACE_AT
from .view import View

RAYS = 12
FIELDS: Mapping[str, int] = {
    "EYE_AT": 3, "EYE_RADIUS": 1, "EYE_TILT": 1, "LID_UPPER": 2, "LID_LOWER": 2, "LID_WIDTH": 1, "LID_ROUND": 1,
    "BROW_INNER": 2, "BROW_LENGTH": 1, "BROW_RIGHT": 4, "BROW_LEFT": 4, "BROW_THICK": 1, "BROW_TAPER": 3,
    "MOUTH_X": 1, "MOUTH_Y": 1, "MOUTH_HALF": 2, "MOUTH_CORNER": 2, "MOUTH_UPPER": 2, "MOUTH_LOWER": 2,
    "LIP_UPPER": 1, "LIP_LOWER": 1, "TEETH_LOW": 1, "TONGUE_OUT": 1, "LENS_AT": 2, "LENS": 4, "RIM": 4, "GLASSES_Z": 1,
    "brow_sheet": 2, "mouth_sheet": 2, "glasses": 1, "pilot": 1, "cat": 1, "hexagon": 1,
}  # fmt: skip
"""What comes after the rays, in this order, and how many numbers each is: the shader's own; how deep brows and mouth
lie on the face, z = first - second x²; which glasses."""
STEPS = 7
"of the rays that look how deep that is"
SOFT = (0.12, 0.22, 0.20, 0.16)
"how widely face, jaw, chin and cheek melt into what is before them"
SIZE = RAYS + sum(FIELDS.values())


def marks(persona: Persona, n: Numbers, view: View) -> Floats:
    """(SIZE,) where rays start in the head and how they go, then the numbers of FIELDS; none of glasses without any."""
    style = persona.glasses.style
    brow = 0.12, 0.40
    mouth = 0.05, 0.7 * float(np.mean(n["MOUTH_HALF"]))
    high = float(np.mean([np.polyval(np.asarray(n[name], float)[::-1], 0.5) for name in ("BROW_RIGHT", "BROW_LEFT")]))
    depths = _depths(np.array([[x, y] for xs, y in ((brow, high), (mouth, float(n["MOUTH_Y"]))) for x in xs]), n)
    chosen = {
        "brow_sheet": _sheet(*brow, *depths[:2]), "mouth_sheet": _sheet(*mouth, *depths[2:]),
        "glasses": style != "none", "pilot": style in ("aviator", "sunglasses"), "cat": style == "cat-eye",
        "hexagon": style == "hexagon",
    }  # fmt: skip
    own = [*rays(np.zeros(3), np.ones(3), view), *_flat({**n, **chosen})]
    return np.array(own, np.float32)


def _sheet(near: float, far: float, deep_near: float, deep_far: float) -> tuple[float, float]:
    """z = first - second x² through both."""
    bent = (deep_near - deep_far) / (far**2 - near**2)
    return deep_near + bent * near**2, bent


def _depths(places: Array, n: Numbers) -> Array:
    """How far in front the bare face is at those x and y, (k, 2) to (k,): a ray from the front is followed."""
    middles, halves = _solids(n)
    at = np.column_stack([places, np.full(len(places), 0.95)])
    for _ in range(STEPS):
        at[:, 2] = np.maximum(at[:, 2] - _bare(at, middles, halves), 0.2)
    return at[:, 2]


def _solids(n: Numbers) -> tuple[Array, Array]:
    """(5, 1, 3) each: middles and half-axes of skull, face, jaw, chin and cheek, as `bare` of `head.glsl` has them."""
    up, out = (float(one.sum()) / 2 for one in (np.asarray(n["CHEEK_UP"]), np.asarray(n["CHEEK_OUT"])))
    middles = (
        n["SKULL_AT"], FACE_AT, (n["JAW_CORNER"], -0.43 - 0.65 * n["JAW_DROP"], 0.0), n["CHIN_AT"],
        (n["CHEEK_X"], -0.27 + up, 0.22 + out),
    )  # fmt: skip
    halves = [n[name] for name in ("SKULL", "FACE", "JAW", "CHIN", "CHEEK")]
    return np.array(middles, float)[:, None], np.array(halves, float)[:, None]


def _bare(at: Array, middles: Array, halves: Array) -> Array:
    """How far (k, 3) places are from the head without what grows on it; all on one side."""
    once = (at - middles) / halves
    far = np.sqrt((once * once).sum(2))
    once /= halves
    each = far * (far - 1) / np.sqrt((once * once).sum(2))
    found = each[0]
    for other, soft in zip(each[1:], SOFT, strict=True):
        blend = np.maximum(soft - np.abs(found - other), 0.0)
        found = np.minimum(found, other) - blend * blend * (0.25 / soft)
    return np.asarray(found)


def _flat(found: Mapping[str, Any]) -> Iterator[float]:
    for name, size in FIELDS.items():
        own = np.asarray(found.get(name, 0.0), float).ravel().tolist()
        yield from own if len(own) == size else own * size
