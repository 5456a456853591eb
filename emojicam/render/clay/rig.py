"""A person in a pose as the generator takes them: numbers a part, and where it lies.  Knows no network, no pixels.

The studio's own numbers say what a face is like and what it does (`numbers`); what they are at rest is the person, how
far they are from that is the pose.  Every part also has a frame: the affine map from the picture to a place on the
part, which is what ties pixels to parts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from ...persona.persona import Persona
from ...types import Floats, Pose
from . import locks, marks, worn
from .bounds import Bound, around, mirrored, moved
from .colour import Array
from .layout import Numbers
from .nearest import LATER, LEARNED, learned
from .numbers import FACE_AT, numbers
from .view import CAMERA, FOCUS, SHOULDERS, View

SHELL, MARKS = locks.SIZE, marks.SIZE
EDGE_ON = 0.20
"how narrow a flat part may become when it is seen from the side, as a share of its size"
NOWHERE = around((0.0, 0.0, -0.2), (0.5, 0.5, 0.5))
"for parts that a person does not have"
BROW_SHAPES = ("soft", "straight", "arched", "angled", "round", "bushy", "short", "swept")


@dataclass(frozen=True, eq=False)
class Plate:
    """A flat part: its middle, and the vectors from there to its right and its upper edge, in the space of the head."""

    middle: Array
    right: Array
    up: Array


Shape = Plate | Bound
Finder = Callable[[Persona, Numbers], Sequence[Shape]]
"the right one and the left one, or the only one; nothing where it is not there"


@dataclass(frozen=True)
class Part:
    """One token."""

    name: str
    shapes: Finder
    index: int = 0
    "which of the shapes it is"
    sees: tuple[str, ...] = ()
    "how the names of the numbers begin that concern it, beside those that concern every part"
    turns: bool = True
    "with the head; else with the body"


def _one(bound: Bound) -> Bound:
    return Bound(bound.centre, bound.radii)


def _ball(name: str, reach: str, more: float = 0.0) -> Finder:
    return lambda persona, n: [around(np.asarray(n[name], float), np.asarray(n[reach], float) + more)]


def _face(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [around(FACE_AT, n["FACE"])]


def _ears(persona: Persona, n: Numbers) -> Sequence[Shape]:
    size = float(n["EAR_SIZE"])
    return mirrored(around(n["EAR_AT"], (0.13 * size, 0.24 * size, 0.16 * size)))


def _nose(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [around(moved(n["NOSE_AT"], 0.0, 0.05, -0.05), (0.06 + 2.0 * n["NOSE_WING"], 0.20, 0.16))]


def _eyes(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [_eye(n, side) for side in (-1, 1)]


def _eye(n: Numbers, side: int) -> Plate:
    radius, tilt = float(n["EYE_RADIUS"]), float(n["EYE_TILT"])
    middle = np.asarray(n["EYE_AT"], float) * [side, 1, 1] + [0.0, 0.0, 0.9 * radius]
    right = radius * np.array([np.cos(tilt), side * np.sin(tilt), -0.25 * side])
    return Plate(middle, right, radius * np.array([-side * np.sin(tilt), np.cos(tilt), 0.0]))


def _irises(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [_iris(n, side, np.asarray(n[name], float)) for side, name in ((-1, "GAZE_RIGHT"), (1, "GAZE_LEFT"))]


def _iris(n: Numbers, side: int, gaze: Array) -> Plate:
    radius, size = float(n["EYE_RADIUS"]), float(n["IRIS_SIZE"])
    middle = np.asarray(n["EYE_AT"], float) * [side, 1, 1] + radius * 0.95 * gaze
    right = np.array([gaze[2], 0.0, -gaze[0]])
    return Plate(middle, right * radius * size, np.cross(gaze, right) * radius * size)


def _brows(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [_brow(n, side, index, name) for index, (side, name) in enumerate(((-1, "BROW_RIGHT"), (1, "BROW_LEFT")))]


def _brow(n: Numbers, side: int, index: int, name: str) -> Plate:
    course, inner, length = (
        np.asarray(n[name], float),
        float(np.asarray(n["BROW_INNER"])[index]),
        float(n["BROW_LENGTH"]),
    )
    heights = [float(np.polyval(course[::-1], at)) for at in (0.0, 0.5, 1.0)]
    right = np.array([length / 2, side * (heights[2] - heights[0]) / 2, -0.13 * side])
    return Plate(np.array([side * (inner + length / 2), heights[1], 0.66]), right, np.array([0.0, 0.12, 0.0]))


def _mouth(persona: Persona, n: Numbers) -> Sequence[Shape]:
    wide = float(np.mean(n["MOUTH_HALF"]))
    middle = np.array([float(n["MOUTH_X"]), float(n["MOUTH_Y"]), 0.68])
    return [Plate(middle, np.array([wide, 0.0, 0.0]), np.array([0.0, 0.15, 0.0]))]


def _opening(persona: Persona, n: Numbers) -> Sequence[Shape]:
    wide, up, down = (float(np.mean(n[name])) for name in ("MOUTH_HALF", "MOUTH_UPPER", "MOUTH_LOWER"))
    middle = np.array([float(n["MOUTH_X"]), float(n["MOUTH_Y"]) + (up - down) / 2, 0.62])
    return [Plate(middle, np.array([wide, 0.0, 0.0]), np.array([0.0, max(0.04, (up + down) / 2), 0.0]))]


def _cheeks(persona: Persona, n: Numbers) -> Sequence[Shape]:
    out, up = np.asarray(n["CHEEK_OUT"]), np.asarray(n["CHEEK_UP"])
    return [
        around((side * (n["CHEEK_X"] + 0.3 * out[i]), -0.27 + up[i], 0.22 + out[i]), n["CHEEK"])
        for i, side in enumerate((-1, 1))
    ]


def _lenses(persona: Persona, n: Numbers) -> Sequence[Shape]:
    if persona.glasses.style == "none":
        return []
    (x, y), (wide, high) = n["LENS_AT"], n["LENS"][:2]
    z = float(n["GLASSES_Z"]) - 0.14 * x * x
    return [
        Plate(np.array([side * x, y, z]), np.array([wide, 0.0, -0.28 * side * x * wide]), np.array([0.0, high, 0.0]))
        for side in (-1, 1)
    ]


def _arms(persona: Persona, n: Numbers) -> Sequence[Shape]:
    if persona.glasses.style == "none":
        return []
    (x, y), ear, hinge = n["LENS_AT"], np.asarray(n["EAR_AT"], float), float(n["RIM"][2])
    outer = x + n["LENS"][0]
    front, back = np.array([outer, y + hinge, n["GLASSES_Z"] - 0.14 * outer * outer]), moved(ear, 0.01, 0.11, -0.02)
    return [
        Plate((front + back) / 2 * [side, 1, 1], (back - front) / 2 * [side, 1, 1], np.array([0.0, 0.10, 0.0]))
        for side in (-1, 1)
    ]


def _hair(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [] if persona.hair.style == "bald" else [_one(one) for one in worn.hair(persona, n)]


def _hanging(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [_one(one.beside) for one in worn.hair(persona, n) if one.beside and persona.hair.style != "bald"]


def _tail(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [_one(one) for one in worn.tail(persona, n)]


def _beard(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [] if persona.beard.style == "none" else [_one(one) for one in worn.beard(persona, n)]


def _hat(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return [] if persona.headwear.style == "none" else [_one(one) for one in worn.headwear(persona, n)]


def _peak(persona: Persona, n: Numbers) -> Sequence[Shape]:
    if persona.headwear.style == "none":
        return []
    return [_one(one.beside) for one in worn.headwear(persona, n) if one.beside]


def _earrings(persona: Persona, n: Numbers) -> Sequence[Shape]:
    if persona.earrings.style == "none" or worn.hides_ears(persona):
        return []
    at = moved(n["EARRING_AT"], 0.0, -0.08, 0.0)
    return mirrored(around(at, (0.12, 0.17, 0.12)))


def _drape(persona: Persona, n: Numbers) -> Sequence[Shape]:
    return worn.drape(persona, n)


def _fixed(centre: Sequence[float], radii: Sequence[float]) -> Finder:
    return lambda persona, n: [around(np.asarray(centre, float), np.asarray(radii, float))]


def _pair(name: str, shapes: Finder, *sees: str) -> list[Part]:
    return [Part(f"{side} {name}", shapes, index, sees) for index, side in enumerate(("right", "left"))]


LOOKS = ("SKIN", "AGE", "FRECKLES", "BLUSH")
HEAD = (*LOOKS, "SKULL", "FACE", "JAW", "CHIN", "CHEEK", "HOLLOW", "beard", "headwear", "hair", "HAT")
EYE = (*LOOKS, "EYE", "LID", "LASH", "IRIS", "GAZE", "SMILING", "FROWNING", "glasses", "GLASSES")
MOUTH = (*LOOKS, "MOUTH", "LIP", "TONGUE", "TEETH", "HOLLOW", "JAW", "CHIN", "SMILING", "beard", "BEARD")
HAIR = ("hair", "headwear", "HAIR", "SKULL", "FACE", "KNOT", "BENT", "HAT", "SKIN", "EAR_SIZE")
GLASSES = ("glasses", "GLASSES", "LENS", "RIM", "EAR_AT", "SKIN", "EYE_AT")
CLOTH = ("CLOTH", "clothes", "headwear", "HEADWEAR")
NECK_AT = _fixed((0.0, -0.95, -0.25), (0.32, 0.40, 0.32))
COLLAR_AT = _fixed((0.0, -1.12, 0.02), (0.40, 0.32, 0.44))
TORSO_AT = _fixed((0.0, -1.92, -0.18), (1.27, 0.74, 0.55))
PARTS: tuple[Part, ...] = (
    Part("skull", _ball("SKULL_AT", "SKULL"), sees=(*HEAD, "HAIR")),
    Part("face", _face, sees=(*HEAD, "NOSE", "SMILING", "FROWNING", "SNEER", "EYE_AT", "EYE_RADIUS")),
    Part("chin", _ball("CHIN_AT", "CHIN"), sees=(*HEAD, "BEARD", "MOUTH_Y")),
    *_pair("ear", _ears, *LOOKS, "EAR", "hair", "headwear"),
    Part("nose", _nose, sees=(*LOOKS, "NOSE", "SNEER", "SMILING", "FACE", "glasses")),
    *_pair("eye", _eyes, *EYE),
    *_pair("iris", _irises, *EYE),
    *_pair("brow", _brows, *LOOKS, "BROW", "brow", "FROWNING", "FACE", "hair", "headwear", "glasses", "HAIR"),
    Part("mouth", _mouth, sees=MOUTH),
    Part("opening", _opening, sees=MOUTH),
    *_pair("cheek", _cheeks, *LOOKS, "CHEEK", "SMILING", "NOSE", "MOUTH", "beard", "BEARD", "EYE_AT"),
    *_pair("lens", _lenses, *GLASSES),
    *_pair("arm", _arms, *GLASSES, "hair", "HAIR_COLOUR", "headwear"),
    Part("hair", _hair, sees=HAIR),
    Part("hanging", _hanging, sees=HAIR),
    Part("tail", _tail, sees=HAIR),
    Part("other tail", _tail, 1, HAIR),
    Part("beard", _beard, sees=(*LOOKS, "beard", "BEARD", "JAW", "CHIN", "MOUTH", "LIP", "NOSE_AT", "FACE", "SKULL")),
    Part("headwear", _hat, sees=("headwear", "HEADWEAR", "HAT", "SKULL", "SKIN", "hair", "HAIR_COLOUR")),
    Part("peak", _peak, sees=("headwear", "HEADWEAR", "HAT", "SKULL", "SKIN")),
    *_pair("earring", _earrings, "earrings", "EARRING", "EAR", "SKIN"),
    Part("neck", NECK_AT, sees=(*LOOKS, "NECK", "CLOTH", "clothes", "headwear"), turns=False),
    Part("collar", COLLAR_AT, sees=("SKIN", "NECK", *CLOTH), turns=False),
    Part("torso", TORSO_AT, sees=("SKIN", "hair", "HAIR", *CLOTH), turns=False),
    Part("drape", _drape, sees=("headwear", "HEADWEAR"), turns=False),
)  # fmt: skip
"the tokens, in their order"
STEADY = ("HEAD_", "bust")
"numbers of the pose that concern every part"


@dataclass(frozen=True, eq=False)
class Rig:
    """What a network is given."""

    persona: Floats
    "(PERSONA,) the numbers at rest, then every choice as ones and zeros"
    pose: Floats
    "(POSE,) how far the numbers are from there, then how the head is turned, then whether there are shoulders"
    frames: Floats
    "(len(PARTS), 8) by part: middle (2), map (2, 2) from the picture to the part, how far it faces us, if it is there"
    rays: Floats
    "(2, 21) for skull and face: where rays start (3) and go (3, 3) if the solid is the unit ball; its normals (3, 3)"
    shell: Floats
    "(SHELL,) where locks of hair run and end (`locks.shell`)"
    marks: Floats
    "(MARKS,) where the edges of eyes, brows, mouth and glasses run (`marks.marks`)"


def rig(pose: Pose, persona: Persona, *, bust: bool = True) -> Rig:
    """Everything about them, as far as networks know it; the same for the same, and continuous in the pose."""
    persona, view = learned(persona), View.of(pose)
    head_x, head_y, head_z = view.head.T
    turned = {"HEAD_X": head_x, "HEAD_Y": head_y, "HEAD_Z": head_z}
    found = numbers(pose, persona) | turned
    at_rest, chosen = _at_rest(persona)
    moved = np.concatenate([_flat(found[name]) for name in NAMES]) - at_rest
    rest = view.head.ravel(), view.shift, [view.body[0, 2], float(bust)]
    solids = around(found["SKULL_AT"], found["SKULL"]), around(FACE_AT, found["FACE"])
    return Rig(
        np.concatenate([at_rest, chosen]).astype(np.float32),
        np.concatenate([moved, *rest]).astype(np.float32),
        _frames(persona, found, view, bust=bust),
        np.stack([_rays(one, view) for one in solids]).astype(np.float32),
        locks.shell(persona, found, view),
        marks.marks(persona, found, view),
    )


@lru_cache(maxsize=64)
def _at_rest(persona: Persona) -> tuple[Array, Array]:
    found = numbers(Pose.REST, persona)
    chosen = [getattr(persona, section).style == one for section, known in LEARNED.items() for one in known]
    chosen += [persona.brows.shape == one for one in BROW_SHAPES]
    return np.concatenate([_flat(found[name]) for name in NAMES]), np.array(chosen, float)


def _flat(value: Any) -> Array:
    return np.asarray(value, float).ravel()


def _names() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Of the numbers; and of every entry of the two vectors."""
    found = numbers(Pose.REST, Persona())
    names = tuple(name for name in sorted(found) if not name.endswith("_BY") and name not in LATER)
    entries = [name for name in names for _ in _flat(found[name])]
    chosen = [f"{section}.{one}" for section, known in LEARNED.items() for one in known]
    chosen += [f"brow.{one}" for one in BROW_SHAPES]
    return names, tuple(entries + chosen), (*entries, *["HEAD_"] * 13, "bust")


NAMES, PERSONA, POSE = _names()
"the numbers' names; and, by entry of `Rig.persona` and `Rig.pose`, what it is of"
GIVEN = {"pose": (len(POSE),), "frames": (len(PARTS), 8), "rays": (2, 21), "shell": (SHELL,), "marks": (MARKS,)}
"what of a `Rig` every picture is drawn from, with its shape; `persona` is read once"


def concerned(entries: Sequence[str], always: tuple[str, ...] = ()) -> Array:
    """(len(PARTS), len(entries)) 1 where an entry concerns a part."""
    return np.array([[float(one.startswith((*part.sees, *always))) for one in entries] for part in PARTS])


def _frames(persona: Persona, found: Numbers, view: View, *, bust: bool) -> Floats:
    plates: list[tuple[int, Plate]] = []
    solids: list[tuple[int, Bound]] = []
    frames = np.zeros((len(PARTS), 8))
    for index, part, shapes in _shapes(persona, found):
        there = len(shapes) > part.index and (bust or part.turns)
        frames[index, 7] = there
        shape = shapes[part.index] if there else NOWHERE
        if isinstance(shape, Plate):
            plates.append((index, shape))
        else:
            solids.append((index, shape))
    _place_plates(frames, plates, view)
    for turns, turn, shift in ((True, view.head, view.shift), (False, view.body, SHOULDERS)):
        _place_solids(frames, [one for one in solids if PARTS[one[0]].turns == turns], turn, shift)
    return frames.astype(np.float32)


def _shapes(persona: Persona, found: Numbers) -> Iterator[tuple[int, Part, Sequence[Shape]]]:
    """Every part with the shapes it may be one of; each finder is asked once."""
    known: dict[Finder, Sequence[Shape]] = {}
    for index, part in enumerate(PARTS):
        if part.shapes not in known:
            known[part.shapes] = part.shapes(persona, found)
        yield index, part, known[part.shapes]


def _place_plates(frames: Array, plates: Sequence[tuple[int, Plate]], view: View) -> None:
    """Fill in the rows of flat parts; all of them turn with the head."""
    index = [number for number, _ in plates]
    middle = np.array([one.middle for _, one in plates]) @ view.head.T + view.shift
    right, up = (np.array([getattr(one, name) for _, one in plates]) @ view.head.T for name in ("right", "up"))
    scale = (CAMERA - FOCUS) / (CAMERA - middle[:, 2])
    edges = np.stack([right, up], 2)
    flat = edges[:, :2] * scale[:, None, None]
    floor = EDGE_ON**2 * np.square(edges).sum((1, 2)) / 2
    square = flat @ flat.transpose(0, 2, 1) + floor[:, None, None] * np.eye(2)
    across = np.cross(right, up)
    frames[index, :2] = middle[:, :2] * scale[:, None]
    frames[index, 2:6] = (flat.transpose(0, 2, 1) @ np.linalg.inv(square)).reshape(-1, 4)
    frames[index, 6] = across[:, 2] / np.maximum(1e-9, np.linalg.norm(across, axis=1))


def _place_solids(frames: Array, solids: Sequence[tuple[int, Bound]], turn: Array, shift: Array) -> None:
    """Fill in the rows of round parts: their outlines become unit circles."""
    index = [number for number, _ in solids]
    seen = np.array([one.centre for _, one in solids]) @ turn.T
    middle = seen + shift
    scale = (CAMERA - FOCUS) / (CAMERA - middle[:, 2])
    axes = turn[:2] * np.array([one.radii for _, one in solids])[:, None, :] * scale[:, None, None]
    values, vectors = np.linalg.eigh(axes @ axes.transpose(0, 2, 1))
    frames[index, :2] = middle[:, :2] * scale[:, None]
    frames[index, 2:6] = ((vectors * values[:, None, :] ** -0.5) @ vectors.transpose(0, 2, 1)).reshape(-1, 4)
    frames[index, 6] = seen[:, 2]


def _rays(solid: Bound, view: View) -> Array:
    """A ray through (x, y) of the picture starts at the first column and goes along the second + x third + y fourth."""
    return np.concatenate([locks.rays(solid.centre, solid.radii, view), (view.head / solid.radii).ravel()])
