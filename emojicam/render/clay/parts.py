"""The parts of the sculpture: which files they are made of, who has them, and where they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ...persona.persona import (
    BEARDS,
    CLOTHES,
    EARRINGS,
    GLASSES,
    HAIR,
    HEADWEAR,
    Persona,
)
from ..figure.anatomy import BROW_PARTS, BROW_RISES, BROW_TURNS
from ..figure.growth import FROM, OVER, Growth
from . import worn
from .bounds import Bound, Box, around, enclosing, mirrored, moved
from .layout import Numbers
from .numbers import FACE_AT

GROWTH = f"#define GROWS_FROM {FROM}\n#define GROWS_OVER {OVER}\n"
CHOICES: Mapping[str, tuple[str, ...]] = {
    "hair": HAIR, "beard": BEARDS, "glasses": GLASSES, "headwear": HEADWEAR, "clothes": CLOTHES, "earrings": EARRINGS,
}  # fmt: skip
"the sections of a persona that choose between drawings"


@dataclass(frozen=True)
class Part:
    """One program: a solid that is traced by itself."""

    name: str
    files: tuple[str, ...]
    "in assets/clay, without .glsl: what it needs first, itself last"
    bounds: Callable[[Persona, Numbers], list[Bound]]
    "where it is, in its own space; none where there is nothing to be seen"
    choices: tuple[str, ...] = ()
    "the sections of the persona whose ids change its program"
    turns: bool = True
    "with the head; else with the body"
    defines: str = ""
    "GLSL that comes before its files"

    flags: Callable[[Persona], tuple[str, ...]] = lambda persona: ()
    "what that person has besides, so that nobody else pays for it"

    def key(self, persona: Persona) -> tuple[str, ...]:
        """What tells its programs apart."""
        return (self.name, *(getattr(persona, section).style for section in self.choices), *self.flags(persona))

    def worn(self, persona: Persona) -> bool:
        """Whether that person has it at all: its first choice, if there is one, is not none."""
        return not self.choices or getattr(persona, self.choices[0]).style not in ("none", "bald")


def header() -> str:
    """Every part id as a number that GLSL can compare with: `HAIR_AFRO`, `GLASSES_CAT_EYE`."""
    return "".join(
        f"#define {_constant(section, choice)} {number}\n"
        for section, choices in CHOICES.items()
        for number, choice in enumerate(choices)
    )


def chosen(part: Part, persona: Persona) -> str:
    """GLSL that says which ids that person has: `#define HAIR HAIR_AFRO`."""
    ids = [f"{section.upper()} {_constant(section, getattr(persona, section).style)}" for section in part.choices]
    return "".join(f"#define {one}\n" for one in (*ids, *part.flags(persona)))


def _constant(section: str, choice: str) -> str:
    return f"{section}_{choice}".replace("-", "_").upper()


def _complexion(persona: Persona) -> tuple[str, ...]:
    has = {"FRECKLED": persona.skin.freckles > 0, "AGED": persona.skin.lines > 0}
    return tuple(flag for flag, there in has.items() if there)


def _growth(persona: Persona) -> tuple[str, ...]:
    return () if Growth.of(persona).is_usual else ("GROWN",)


def _features(n: Numbers) -> Box:
    """Lids, nose and lips with all that they bend of the face around them."""
    eye, reach = np.asarray(n["EYE_AT"]), 1.16 * n["EYE_RADIUS"] + 0.17
    mouth = float(np.max(n["MOUTH_HALF"])) + abs(n["MOUTH_X"]) + 0.12
    low = float(n["MOUTH_Y"]) - float(np.max(n["MOUTH_LOWER"])) - 2.0 * n["LIP_LOWER"] - 0.10
    across = max(eye[0] + reach, mouth)
    return Box(np.array([-across, low, 0.05]), np.array([across, eye[1] + reach, 0.98 + n["LIP_OUT"]]))


def _skin(persona: Persona, n: Numbers) -> list[Bound]:
    return [replace(_head(n), window=_features(n))]


def _skull(persona: Persona, n: Numbers) -> list[Bound]:
    return [replace(_head(n), hole=_features(n))]


def _head(n: Numbers) -> Bound:
    out, slide = np.asarray(n["CHEEK_OUT"]), float(n["JAW_SLIDE"])
    cheeks = [
        around((side * (n["CHEEK_X"] + 1.3 * more), -0.24, 0.22 + more), n["CHEEK"])
        for side, more in zip((-1, 1), out, strict=True)
    ]
    corners = [
        around((side * n["JAW_CORNER"] + slide, -0.43 - 0.65 * n["JAW_DROP"], 0.0), n["JAW"]) for side in (-1, 1)
    ]
    face = around(FACE_AT, n["FACE"])
    low = [face, around(n["CHIN_AT"], n["CHIN"]), around(n["NOSE_AT"], n["NOSE"]), *cheeks, *corners]
    return replace(around(n["SKULL_AT"], moved(n["SKULL"], 0.035, 0.035, 0.035)), beside=enclosing(low, 0.02))


def _ears(persona: Persona, n: Numbers) -> list[Bound]:
    if worn.hides_ears(persona):
        return []
    return mirrored(around(moved(n["EAR_AT"], 0.02, -0.03, 0.0), np.array([0.16, 0.28, 0.20]) * n["EAR_SIZE"]))


def _earrings(persona: Persona, n: Numbers) -> list[Bound]:
    if worn.hides_ears(persona):
        return []
    return mirrored(around(moved(n["EARRING_AT"], 0.0, -0.10, 0.0), (0.15, 0.20, 0.16)))


def _eyes(persona: Persona, n: Numbers) -> list[Bound]:
    return mirrored(around(n["EYE_AT"], np.full(3, 1.32) * n["EYE_RADIUS"]))


def _brows(persona: Persona, n: Numbers) -> list[Bound]:
    own, length = persona.brows, float(n["BROW_LENGTH"])
    inner, high = 0.10 + BROW_PARTS * (own.spacing - 1), 0.27 + BROW_RISES * own.height
    reach = 0.62 * length + 0.06, 0.26 + BROW_TURNS * abs(own.tilt), 0.40
    return mirrored(around((inner + 0.5 * length, high, 0.52), reach))


def _mouth(persona: Persona, n: Numbers) -> list[Bound]:
    wide, tongue = np.asarray(n["MOUTH_HALF"]), float(n["TONGUE_OUT"])
    upper, lower = float(np.max(n["MOUTH_UPPER"])), float(np.max(n["MOUTH_LOWER"]))
    if upper + lower < 0.004 and not tongue:
        return []
    top = float(np.max(n["MOUTH_CORNER"])) + max(upper, 0.02) + 0.03
    bottom = float(n["MOUTH_Y"]) - lower - 0.10 - 0.24 * tongue
    middle = float(n["MOUTH_X"]), (top + bottom) / 2, 0.40
    return [around(middle, (1.25 * wide.max() + 0.05, 0.80 * (top - bottom) + 0.05, 0.50))]


def _bust(persona: Persona, n: Numbers) -> list[Bound]:
    torso = around((0.0, -1.92, -0.16), (1.42, 0.98, 0.76))
    return [replace(around((0.0, -1.06, -0.18), (0.74, 0.66, 0.74)), beside=torso)]


PARTS = (
    Part("skin", ("head", "lids", "lips", "complexion", "skin"), _skin, flags=_complexion),
    Part("skull", ("head", "complexion", "skull"), _skull, flags=_complexion),
    Part("bust", ("bust",), _bust, ("clothes",), turns=False),
    Part("ears", ("ears",), _ears),
    Part("eyes", ("lids", "eyes"), _eyes),
    Part("mouth", ("head", "lips", "mouth"), _mouth),
    Part("brows", ("head", "brows"), _brows),
    Part("earrings", ("earrings",), _earrings, ("earrings",)),
    Part("beard", ("head", "scalp", "lips", "beard"), worn.beard, ("beard",)),
    Part("hair", ("head", "scalp", "hair"), worn.hair, ("hair", "headwear"), defines=GROWTH, flags=_growth),
    Part("tail", ("scalp", "tail"), worn.tail, ("hair", "headwear")),
    Part("headwear", ("scalp", "headwear"), worn.headwear, ("headwear",)),
    Part("drape", ("scalp", "drape"), worn.drape, ("headwear",), turns=False),
    Part("glasses", ("rims", "glasses"), worn.glasses, ("glasses",)),
)
"in the order they are drawn"

BACKING = Part("backing", ("rims", "lenses"), worn.glasses, ("glasses",), defines="#define BACKING\n")
"what is seen through lenses that have nothing behind them, so that a head has no hole"
LENSES = Part("lenses", ("rims", "lenses"), worn.glasses, ("glasses",))
"laid over the lit picture"
