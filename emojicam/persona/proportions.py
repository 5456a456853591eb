"""Measures a face with a ruler: widths, heights and depths of its parts, whatever it does and however it is turned.

The mesh is turned to the front and scaled to the head of average size, its halves are averaged, and each distance is
corrected for what the face does at that moment.  What comes out says how far from the average person's it is, in
standard deviations of the population (`assets/persona/population.toml`, made by `training/persona/population.py`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ..infer.solve import canonical, solve
from ..resources import folder
from ..types import SHAPE_INDEX, Floats
from .likeness import Measure
from .shot import Shot

Doubles = NDArray[np.float64]

BENT_BY = (
    "jawOpen", "mouthSmileLeft", "mouthSmileRight", "mouthPucker", "mouthFunnel", "mouthPressLeft", "mouthStretchLeft",
    "browInnerUp", "browDownLeft", "browDownRight", "eyeBlinkLeft", "eyeBlinkRight", "eyeSquintLeft", "eyeWideLeft",
)  # fmt: skip
"the blendshapes that distances are corrected for; each is about 0 on a face at rest"
FAR = 3.0
"standard deviations: nobody is taken to be further from the average"
UNSEEN = 0.6
"rad of yaw or pitch from which a turned face's doubts are twice as large"


def _wide(one: int, other: int) -> Callable[[Doubles], float]:
    return lambda mesh: abs(float(mesh[one, 0] - mesh[other, 0]))


def _high(upper: int, lower: int) -> Callable[[Doubles], float]:
    return lambda mesh: float(mesh[upper, 1] - mesh[lower, 1])


def _deep(near: int, far: int) -> Callable[[Doubles], float]:
    return lambda mesh: float(mesh[near, 2] - mesh[far, 2])


def _over(one: Callable[[Doubles], float], other: Callable[[Doubles], float]) -> Callable[[Doubles], float]:
    return lambda mesh: one(mesh) / max(abs(other(mesh)), 1e-6)


def _brow(mesh: Doubles) -> float:
    """Mean thickness at three places."""
    return float(np.mean([mesh[upper, 1] - mesh[lower, 1] for upper, lower in ((105, 52), (66, 65), (63, 53))]))


PROPORTIONS: Mapping[str, Callable[[Doubles], float]] = {
    "face_width": _wide(234, 454),
    "face_length": _high(10, 152),
    "temples": _wide(21, 251),
    "cheekbones": _over(_wide(123, 352), _wide(234, 454)),
    "jaw": _over(_wide(172, 397), _wide(234, 454)),
    "low_jaw": _over(_wide(136, 365), _wide(234, 454)),
    "chin_width": _wide(176, 400),
    "chin": _high(17, 152),
    "forehead": _high(10, 9),
    "eye_width": _wide(33, 133),
    "eye_height": _over(_high(159, 145), _wide(33, 133)),
    "eye_spacing": _wide(133, 362),
    "eye_tilt": _high(33, 133),
    "brow_thickness": _brow,
    "brow_height": _high(52, 159),
    "brow_slope": _high(70, 107),
    "brow_arch": lambda mesh: float(mesh[105, 1] - (mesh[70, 1] + mesh[107, 1]) / 2),
    "brow_gap": _wide(107, 336),
    "nose_width": _wide(129, 358),
    "nose_length": _high(168, 2),
    "nose_bridge": _deep(6, 133),
    "nose_tip": _deep(1, 33),
    "mouth_width": _wide(61, 291),
    "upper_lip": _high(0, 13),
    "lower_lip": _high(14, 17),
    "philtrum": _high(2, 0),
}
"what is measured, on a mesh (478, 3) in cm that looks at the viewer: x to the picture's right, y up, z to the viewer"


@dataclass(frozen=True, eq=False)
class Population:
    """How the proportions are spread over people, and how expressions and turning bend them."""

    mean: Doubles
    "(proportions,) cm, or shares"
    spread: Doubles
    "(proportions,) standard deviation over people, same unit"
    doubt: Doubles
    "(proportions,) standard deviation over pictures of one person, in `spread`s"
    bends: Doubles
    "(bends, proportions): what each of `bends_of` adds to each, same unit"


@cache
def population() -> Population:
    """The population, read once."""
    with (folder("assets") / "persona" / "population.toml").open("rb") as file:
        tree = tomllib.load(file)
    rows = [tree[name] for name in PROPORTIONS]
    return Population(
        np.array([row["mean"] for row in rows]), np.array([row["spread"] for row in rows]),
        np.array([row["doubt"] for row in rows]), np.array([row["bends"] for row in rows]).T,
    )  # fmt: skip


def measure(shot: Shot) -> dict[str, Measure]:
    """Each of PROPORTIONS in standard deviations from the average person.  Raises ValueError: no head is like that."""
    people = population()
    found = distances(shot.form) - bends_of(shot.shapes, shot.turn) @ people.bends
    far = np.clip((found - people.mean) / people.spread, -FAR, FAR)
    turned = 1 + float(np.abs(shot.turn[:2]).max()) / UNSEEN
    return {
        name: Measure(float(value), float(doubt * turned))
        for name, value, doubt in zip(PROPORTIONS, far, people.doubt, strict=True)
    }


def distances(points: Floats) -> Doubles:
    """(proportions,) of a face with these (478, 3) points, as they are in the picture."""
    mesh = upright(points)
    return np.array([one(mesh) for one in PROPORTIONS.values()])


def bends_of(shapes: Floats, turn: Floats) -> Doubles:
    """(bends,) what distances are corrected for: blendshapes, and turning, which has no sign on an even face."""
    yaw, pitch, _ = turn.tolist()
    return np.array([*(shapes[SHAPE_INDEX[name]] for name in BENT_BY), yaw**2, pitch, pitch**2], float)


def upright(points: Floats) -> Doubles:
    """(478, 3) cm: the mesh looking at the viewer, as large as the average head, its two halves averaged."""
    height = float(np.ptp(points[:, 1]))
    head = solve(points, (0, round(4 * height) or 1))
    turned = (points - points[6]).astype(float) * [1, -1, -1] @ head.rotation
    ids, vertices = canonical().ids, canonical().vertices
    held, ideal = (part - part.mean(0) for part in (turned[ids], vertices[ids]))
    mesh = turned * ((held * ideal).sum() / (held**2).sum())
    return np.asarray((mesh + mesh[mirrored()] * [-1, 1, 1]) / 2, float)


@cache
def mirrored() -> NDArray[np.int64]:
    """(478,) each point's counterpart on the other half of the face."""
    vertices = canonical().vertices[:468]
    apart = (((vertices * [-1, 1, 1])[:, None] - vertices[None]) ** 2).sum(2)
    return np.concatenate([apart.argmin(1), [473, 476, 475, 474, 477, 468, 471, 470, 469, 472]])
