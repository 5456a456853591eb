"""People and poses by lot, as a generator meets them: most of them likely, some at the ends.  Knows no pictures.

Everything follows from a seed and a number: person 17 of seed 1 is the same everywhere.
"""

from __future__ import annotations

import colorsys
from dataclasses import Field, fields
from typing import Any, get_type_hints

import numpy as np

from ..types import EMOTIONS, SHAPES, Pose
from .persona import HAIR, Persona

Lot = np.random.Generator

PLAIN = {"glasses": 0.45, "headwear": 0.68, "beard": 0.5, "earrings": 0.65}
"by section: the share of people who have none; all other choices are equally likely"
FEWER = {"hair": HAIR[: HAIR.index("wreath")]}
"""by section: the choices that there are lots for, where later ones have none: who is drawn by a seed stays who they
were, for the network that draws clay learned from them"""
ANY_COLOUR = 0.25
"share of colours that may be any; the others are such as skin, hair, eyes and cloth have"
EXTREME = 0.15
"share of numbers that are at one end of their range: who draws those wrong draws caricatures wrong"
SKINS = ("#ffe3d3", "#f6d0b5", "#e8b48f", "#d09a6d", "#b07a4e", "#8a5a38", "#65402a", "#43291d", "#2e1c15")
"from the lightest to the darkest; people are anywhere between two neighbours"
HAIRS = (
    "#15110f", "#241a15", "#3b2618", "#57371f", "#7a4f2b", "#a5733f", "#cfa25e", "#e6c98f", "#8c3d1c", "#b4552a",
    "#77777a", "#b9b9ba", "#ececea",
)  # fmt: skip
IRISES = ("#3a2415", "#5b3a1e", "#7c5a30", "#6d7436", "#4d7a56", "#4f7f9e", "#6b93b8", "#7d8790")
METALS = ("#26262b", "#5a3b26", "#b08d4c", "#9aa0a6", "#c8413b", "#3e5c8a", "#e0b04a", "#dfe3e8")
ANY_SKIN = 0.08
"and of skins"
LIKELY = {"skin.tone": SKINS, "eyes.iris": IRISES, "glasses.colour": METALS, "earrings.colour": METALS}
"colours to be between, by trait; whatever grows is between HAIRS, whatever is cloth may be any"
GROWN = ("brows.colour", "hair.colour", "hair.highlight", "beard.colour")

FEELINGS: dict[str, dict[str, tuple[float, float]]] = {
    "angry": {
        "browDown": (0.7, 1.0), "mouthFrown": (0.1, 0.6), "mouthPress": (0.2, 0.8), "eyeSquint": (0.0, 0.5),
        "noseSneer": (0.0, 0.4), "jawForward": (0.0, 0.4),
    },
    "disgust": {
        "noseSneer": (0.7, 1.0), "mouthUpperUp": (0.4, 0.9), "browDown": (0.2, 0.6), "eyeSquint": (0.4, 0.9),
        "mouthFrown": (0.0, 0.3), "cheekSquint": (0.1, 0.6),
    },
    "fear": {
        "eyeWide": (0.7, 1.0), "browInnerUp": (0.7, 1.0), "mouthStretch": (0.6, 1.0), "mouthLowerDown": (0.2, 0.6),
        "jawOpen": (0.05, 0.25),
    },
    "happy": {"mouthSmile": (0.55, 1.0), "cheekSquint": (0.2, 0.9), "mouthUpperUp": (0.0, 0.5), "jawOpen": (0.0, 0.6)},
    "sad": {
        "browInnerUp": (0.7, 1.0), "mouthFrown": (0.6, 1.0), "mouthShrugLower": (0.2, 0.8), "eyeBlink": (0.0, 0.35),
    },
    "surprise": {
        "browOuterUp": (0.7, 1.0), "browInnerUp": (0.5, 1.0), "eyeWide": (0.5, 1.0), "jawOpen": (0.45, 1.0),
        "mouthFunnel": (0.0, 0.4),
    },
    "neutral": {"mouthSmile": (0.0, 0.08), "mouthClose": (0.0, 0.1)},
}  # fmt: skip
"by emotion: the shapes that show it, both sides alike, and how far they go"
LATER = (
    "face.temples", "brows.height", "brows.tilt", "brows.spacing", "mouth.height", "hair.volume", "hair.sides",
)  # fmt: skip
"numbers that came later: as usual, so that everybody stays who they were"
TILT = np.radians([20.0, 11.0, 9.0])
"rad: how far heads usually turn, nod and tilt in a call (a standard deviation); one in six anywhere up to FARTHEST"
FARTHEST = np.radians([60.0, 38.0, 40.0])


def person(seed: int, number: int) -> Persona:
    """Somebody."""
    lot = np.random.default_rng([seed, 0, number])
    kinds = get_type_hints(Persona)
    return Persona(**{one.name: _section(kinds[one.name], one.name, lot) for one in fields(Persona)})


def _section(kind: type, name: str, lot: Lot) -> Any:
    return kind(**{one.name: _trait(one, f"{name}.{one.name}", lot) for one in fields(kind)})


def _trait(one: Field[Any], path: str, lot: Lot) -> Any:
    meta = one.metadata
    if path in LATER:
        return one.default
    if meta["length"]:
        return ()  # numbers that only a tracker uses
    if meta["choices"]:
        section = path.partition(".")[0]
        return _choice(section, FEWER.get(section, meta["choices"]), lot)
    if meta["colour"]:
        return _colour(path, lot)
    if path.startswith("confidence."):
        return 1.0
    if lot.random() < EXTREME:
        return float(lot.choice([meta["low"], meta["high"]]))
    return float(lot.uniform(meta["low"], meta["high"]))


def _choice(section: str, choices: tuple[str, ...], lot: Lot) -> str:
    if section not in PLAIN:
        return str(lot.choice(choices))
    return choices[0] if lot.random() < PLAIN[section] else str(lot.choice(choices[1:]))


def _colour(path: str, lot: Lot) -> str:
    known = HAIRS if path in GROWN else LIKELY.get(path)
    if known and lot.random() >= (ANY_SKIN if path == "skin.tone" else ANY_COLOUR):
        return _between(known, lot)
    if path == "mouth.colour" and lot.random() >= ANY_COLOUR:
        return _hex(colorsys.hsv_to_rgb(lot.uniform(0.96, 1.05) % 1.0, lot.uniform(0.25, 0.7), lot.uniform(0.35, 0.9)))
    return f"#{lot.integers(0, 1 << 24):06x}"


def _between(colours: tuple[str, ...], lot: Lot) -> str:
    at = int(lot.integers(len(colours) - 1))
    one, other = (np.array([int(text[i : i + 2], 16) for i in (1, 3, 5)]) for text in colours[at : at + 2])
    return _hex(np.clip((one + (other - one) * lot.random()) / 255 + lot.normal(0, 0.015, 3), 0, 1))


def _hex(rgb: Any) -> str:
    return "#" + "".join(f"{round(255 * float(value)):02x}" for value in rgb)


def pose(seed: int, person: int, number: int) -> tuple[Pose, int]:
    """What that person does, and the emotion it shows as an index into EMOTIONS, -1 where it is none of them."""
    lot = np.random.default_rng([seed, 1, person, number])
    kind = lot.random()
    emotion = int(lot.integers(len(EMOTIONS))) if kind < 0.5 else -1
    shapes = felt(EMOTIONS[emotion], lot) if emotion >= 0 else _anything(lot)
    return _turned(shapes, lot), emotion


def felt(emotion: str, lot: Lot) -> np.ndarray[Any, np.dtype[np.float32]]:
    """(52,) the shapes of an emotion as somebody shows it: never twice the same, never quite symmetrical."""
    shapes = _noise(lot)
    for name, (low, high) in FEELINGS[emotion].items():
        strength = lot.uniform(low, high)
        for index, shape in enumerate(SHAPES):
            if shape in (name, name + "Left", name + "Right"):
                shapes[index] = np.clip(strength + lot.normal(0, 0.04), 0, 1)
    return _blinking(shapes, lot, 0.08)


def _anything(lot: Lot) -> np.ndarray[Any, np.dtype[np.float32]]:
    """A few shapes, or many; half the time the same on both sides."""
    active = lot.random(len(SHAPES)) < lot.choice([0.05, 0.15, 0.35])
    shapes = np.where(active, lot.uniform(0, 1, len(SHAPES)) ** lot.choice([0.5, 1.5]), _noise(lot))
    if lot.random() < 0.5:
        for index, name in enumerate(SHAPES):
            if name.endswith("Right"):
                shapes[index] = shapes[SHAPES.index(name.removesuffix("Right") + "Left")]
    return _blinking(shapes.astype(np.float32), lot, 0.15)


def _noise(lot: Lot) -> np.ndarray[Any, np.dtype[np.float32]]:
    """What no face is without."""
    return np.clip(lot.normal(0, 0.05, len(SHAPES)), 0, 1).astype(np.float32)


def _blinking(
    shapes: np.ndarray[Any, np.dtype[np.float32]], lot: Lot, share: float
) -> np.ndarray[Any, np.dtype[np.float32]]:
    if lot.random() < share:
        left, right = SHAPES.index("eyeBlinkLeft"), SHAPES.index("eyeBlinkRight")
        shapes[left] = shapes[right] = lot.uniform(0.3, 1)
        if lot.random() < 0.2:
            shapes[int(lot.choice([left, right]))] = 0
    return shapes


def _turned(shapes: np.ndarray[Any, np.dtype[np.float32]], lot: Lot) -> Pose:
    turn = (
        lot.uniform(-FARTHEST, FARTHEST) if lot.random() < 1 / 6 else np.clip(lot.normal(0, TILT), -FARTHEST, FARTHEST)
    )
    gaze = np.clip(lot.normal(0, 0.22, 2), -0.6, 0.6)
    return Pose(turn=turn.astype(np.float32), shapes=shapes.astype(np.float32), gaze=gaze.astype(np.float32))
