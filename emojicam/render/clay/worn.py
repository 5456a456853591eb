"""What grows and is worn: the numbers and bounds of hair, beard, glasses and headwear."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from ...persona.persona import Persona
from ..classic.expression import Expression
from .bounds import Bound, around, mirrored, moved
from .colour import linear
from .layout import Numbers

KNOTS: Mapping[str, tuple[tuple[float, float, float], float]] = {
    "bun": ((0.0, 1.02, -0.42), 0.27),
    "topknot": ((0.0, 1.14, -0.08), 0.16),
    "ponytail": ((0.14, 0.96, -0.62), 0.20),
}
"by style: where hair is tied together, and how big the knot is, head units"
BRIMS: Mapping[str, tuple[float, float]] = {
    "cap": (0.40, 0.10),
    "beanie": (0.36, 0.15),
    "headscarf": (0.40, 0.25),
    "turban": (0.38, 0.15),
    "hijab": (0.40, 0.20),
    "sun-hat": (0.45, 0.10),
    "helmet": (0.40, 0.15),
}
"by kind: how high the brim is over the middle of the head, and how much higher for each head unit to the front"
GROWN: Mapping[str, tuple[float, float, float]] = {
    "buzz": (0.03, 0.03, 0.03),
    "afro": (0.48, 0.46, 0.48),
    "mohawk": (0.04, 0.42, 0.42),
    "curly": (0.32, 0.38, 0.32),
    "coily": (0.22, 0.28, 0.22),
}
"by style: how far hair may stick out from the skull, head units"
HANGING: Mapping[str, float] = {"bob": -0.68, "long": -1.32, "wavy": -1.12, "fringe": -0.50, "locs": -1.10, "shag": -0.85}
"by style: how far down hair hangs that covers the ears, head units"


def numbers(persona: Persona, face: Expression, found: Numbers) -> dict[str, Any]:
    """The numbers of these parts; `found` holds those of the head."""
    knot, size = KNOTS.get(persona.hair.style, KNOTS["bun"])
    tilt = math.atan2(knot[2] + 0.10, knot[1] - 0.24)
    return {
        "HAIRLINE": 0.07 * (persona.face.forehead - 0.5),
        "HAIR_COLOUR": linear(persona.hair.colour),
        "HAIR_LIGHT": linear(persona.hair.highlight),
        "KNOT_AT": knot,
        "KNOT_SIZE": size,
        "KNOT_ACROSS": (-math.sin(tilt), math.cos(tilt)),
        "HAT_LINE": BRIMS.get(persona.headwear.style, (9.0, 0.0)),
        "BEARD_DEPTH": 0.05,
        "BEARD_COLOUR": linear(persona.beard.colour),
        "GLASSES_Z": 0.80,
        "GLASSES_COLOUR": linear(persona.glasses.colour),
        "HEADWEAR_COLOUR": linear(persona.headwear.colour),
    }


def hides_ears(persona: Persona) -> bool:
    """Whether hair or a scarf lies over the ears."""
    return persona.hair.style in HANGING or persona.headwear.style in ("hijab", "helmet")


def hair(persona: Persona, n: Numbers) -> list[Bound]:
    style = persona.hair.style
    if persona.headwear.style in ("hijab", "turban"):
        return []
    grown = np.array(GROWN.get(style, (0.26, 0.34, 0.28)))
    if style in HANGING:
        return [_hanging(n, HANGING[style])]
    return [around(n["SKULL_AT"], np.asarray(n["SKULL"]) + grown)]


def _hanging(n: Numbers, low: float) -> Bound:
    top, skull = float(n["SKULL_AT"][1]) + float(n["SKULL"][1]) + 0.30, np.asarray(n["SKULL"])
    middle, half = (top + low) / 2, (top - low) / 2
    return around((0.0, middle, -0.10), (1.35 * skull[0] + 0.20, 1.25 * half, 1.35 * skull[2] + 0.15))


def tail(persona: Persona, n: Numbers) -> list[Bound]:
    """Bun, topknot, ponytail, pigtails and braids; nothing for other styles."""
    style, wide = persona.hair.style, float(n["SKULL"][0])
    if persona.headwear.style in ("hijab", "turban"):
        return []
    if style in ("bun", "topknot"):
        return [around(n["KNOT_AT"], np.full(3, 1.35 * n["KNOT_SIZE"] + 0.08))]
    if style == "ponytail":
        return [around((0.65, 0.30, -0.55), (0.95, 1.25, 0.60))]
    if style == "pigtails":
        return mirrored(around((wide + 0.20, 0.06, -0.20), (0.50, 0.72, 0.45)))
    if style == "braids":
        return mirrored(around((wide + 0.10, -0.72, 0.15), (0.34, 0.78, 0.40)))
    return []


def beard(persona: Persona, n: Numbers) -> list[Bound]:
    return [around((0.0, -0.5, 0.05), (0.85, 0.70, 0.80))]


def glasses(persona: Persona, n: Numbers) -> list[Bound]:
    return [around((0.0, 0.0, 0.38), (1.15, 0.40, 0.75))]


def headwear(persona: Persona, n: Numbers) -> list[Bound]:
    return [around(moved(n["SKULL_AT"], 0.0, 0.05, 0.0), moved(n["SKULL"], 0.22, 0.22, 0.22))]
