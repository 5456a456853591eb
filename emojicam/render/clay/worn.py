"""What grows and is worn: the numbers and bounds of hair, beard, glasses and headwear."""

from __future__ import annotations

from typing import Any

from ...persona.persona import Persona
from ..classic.expression import Expression
from .bounds import Bound, around, moved
from .colour import linear
from .layout import Numbers


def numbers(persona: Persona, face: Expression, found: Numbers) -> dict[str, Any]:
    """The numbers of these parts; `found` holds those of the head."""
    return {
        "HAIR_GROWN": 0.05,
        "HAIR_COLOUR": linear(persona.hair.colour),
        "HAIR_LIGHT": linear(persona.hair.highlight),
        "BEARD_DEPTH": 0.05,
        "BEARD_COLOUR": linear(persona.beard.colour),
        "GLASSES_Z": 0.80,
        "GLASSES_COLOUR": linear(persona.glasses.colour),
        "HEADWEAR_COLOUR": linear(persona.headwear.colour),
    }


def hair(persona: Persona, n: Numbers) -> list[Bound]:
    return [around(n["SKULL_AT"], moved(n["SKULL"], 0.12, 0.12, 0.12))]


def beard(persona: Persona, n: Numbers) -> list[Bound]:
    return [around((0.0, -0.5, 0.05), (0.85, 0.70, 0.80))]


def glasses(persona: Persona, n: Numbers) -> list[Bound]:
    return [around((0.0, 0.0, 0.38), (1.15, 0.40, 0.75))]


def headwear(persona: Persona, n: Numbers) -> list[Bound]:
    return [around(moved(n["SKULL_AT"], 0.0, 0.05, 0.0), moved(n["SKULL"], 0.22, 0.22, 0.22))]
