"""What grows and is worn: the numbers and bounds of hair, beard, glasses and headwear."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from ...persona.persona import Persona
from ..figure.anatomy import HAIRLINE_RISES
from ..figure.expression import Expression
from ..figure.growth import Growth
from .bounds import Bound, around, mirrored, moved
from .colour import Array, linear
from .layout import Numbers

KNOTS: Mapping[str, tuple[tuple[float, float, float], float]] = {
    "bun": ((0.0, 1.06, -0.12), 0.30),
    "topknot": ((0.0, 1.14, -0.08), 0.15),
    "ponytail": ((0.03, 1.07, -0.34), 0.20),
}
"by style: where hair is tied together, and how big the knot is, head units"
BEARDS_DEEP: Mapping[str, float] = {
    "short": 0.055,
    "full": 0.115,
    "long": 0.11,
    "chops": 0.075,
    "circle": 0.055,
    "goatee": 0.06,
}
"by style: how far it stands out from the chin, head units"
BRIMS: Mapping[str, tuple[float, float]] = {
    "cap": (0.34, 0.18),
    "beanie": (0.29, 0.26),
    "headscarf": (0.36, 0.30),
    "turban": (0.22, 0.42),
    "hijab": (0.40, 0.20),
    "sun-hat": (0.43, 0.12),
    "helmet": (-0.26, 0.0),
    "headband": (0.38, 0.22),
}
"by kind: how high the brim is over the middle of the head, and how much higher for each head unit to the front"
GROWN: Mapping[str, tuple[float, float, float]] = {
    "buzz": (0.03, 0.03, 0.03),
    "wreath": (0.17, 0.12, 0.15),
    "afro": (0.50, 0.41, 0.48),
    "mohawk": (0.04, 0.42, 0.42),
    "curly": (0.42, 0.41, 0.42),
    "coily": (0.30, 0.33, 0.30),
}
"by style: how far hair may stick out from the skull, head units"
BENT = 0.6
"how far hair that hangs gives way to gravity: 0 not at all, 1 as a thread would"
CURLS_AT: Mapping[str, tuple[float, float, float]] = {"afro": (0.0, 0.07, -0.08), "curly": (0.0, 0.03, -0.02)}
"by style: where the middle of the curls lies from that of the skull"
NOSE_ROOM = 0.05
"from the middle of the nose to a lens, head units: lenses over eyes that are close together are narrower"
Four = tuple[float, float, float, float]
LENSES: Mapping[str, tuple[Four, tuple[float, float], Four]] = {
    "round": ((0.245, 0.245, 0.240, 0.0), (0.02, 0.00), (0.030, 0.04, 0.04, 0.024)),
    "square": ((0.255, 0.205, 0.085, 0.0), (0.02, -0.01), (0.036, 0.05, 0.10, 0.028)),
    "aviator": ((0.260, 0.235, 0.200, 0.0), (0.03, -0.04), (0.018, 0.05, 0.14, 0.016)),
    "cat-eye": ((0.250, 0.190, 0.150, 0.0), (0.02, -0.01), (0.030, 0.04, 0.14, 0.024)),
    "half-rim": ((0.255, 0.185, 0.110, 0.0), (0.02, -0.01), (0.030, 0.05, 0.10, 0.022)),
    "sunglasses": ((0.275, 0.215, 0.140, 0.0), (0.03, -0.02), (0.036, 0.06, 0.12, 0.030)),
    "thin": ((0.245, 0.185, 0.150, 0.0), (0.02, -0.01), (0.015, 0.05, 0.06, 0.014)),
    "browline": ((0.250, 0.200, 0.140, 0.2), (0.02, -0.01), (0.030, 0.07, 0.12, 0.026)),
    "hexagon": ((0.235, 0.235, 0.100, 0.0), (0.02, -0.01), (0.019, 0.05, 0.04, 0.016)),
    "oversized": ((0.315, 0.285, 0.200, 0.0), (0.06, -0.03), (0.036, 0.08, 0.12, 0.028)),
}
"""by style: half width, half height, rounding and taper of a lens; how far out and up its middle is from the eye's;
thickness of the rim, height of bridge and of hinge above that middle, thickness of the arms; head units"""
UNDER: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("cap", "beanie", "sun-hat"), ("bun", "topknot", "ponytail")),
    "helmet": ("bun", "topknot", "ponytail", "pigtails"),
}
"by headwear: which tied hair goes under it, for its knot would be where the hat is"
HIDING = ("hijab", "turban", "headscarf")
"headwear under which all hair is tucked away (but a headscarf lets long hair hang)"
HANGING: Mapping[str, tuple[float, float]] = {
    "bob": (-0.70, 0.29),
    "long": (-1.26, 0.27),
    "wavy": (-1.16, 0.40),
    "fringe": (-0.52, 0.28),
    "locs": (-1.22, 0.36),
    "shag": (-0.94, 0.33),
    "ringlets": (-1.26, 0.52),
}
"by style that covers the ears: how far down it hangs and how far it stands out from the skull, head units"


def numbers(persona: Persona, face: Expression, found: Numbers) -> dict[str, Any]:
    """The numbers of these parts; `found` holds those of the head."""
    knot, size = KNOTS.get(persona.hair.style, KNOTS["bun"])
    lens, (beside, above), rim = LENSES.get(persona.glasses.style, LENSES["round"])
    out = float(found["EYE_AT"][0]) + beside
    tilt = math.atan2(knot[2] + 0.10, knot[1] - 0.24)
    growth = Growth.of(persona)
    return {
        "BENT": BENT,
        "HAIRLINE": HAIRLINE_RISES * (persona.face.forehead - 0.5),
        "HAIR_COLOUR": linear(persona.hair.colour),
        "HAIR_LIGHT": linear(persona.hair.highlight),
        "HAIR_LIFT": growth.lift,
        "HAIR_WIDE": growth.wide,
        "KNOT_AT": moved(knot, 0.0, float(growth.up(knot[1])), 0.0),
        "KNOT_SIZE": size,
        "KNOT_ACROSS": (-math.sin(tilt), math.cos(tilt)),
        "HAT_LINE": BRIMS.get(persona.headwear.style, (9.0, 0.0)),
        "BEARD_DEPTH": BEARDS_DEEP.get(persona.beard.style, 0.05),
        "BEARD_LOCKS": 19.0,
        "BEARD_COLOUR": linear(persona.beard.colour),
        "GLASSES_Z": 0.77,
        "LENS": (min(lens[0], out - NOSE_ROOM), *lens[1:]),
        "LENS_AT": (out, float(found["EYE_AT"][1]) + above),
        "RIM": rim,
        "GLASSES_COLOUR": linear(persona.glasses.colour),
        "HEADWEAR_COLOUR": linear(persona.headwear.colour),
    }


def hides_ears(persona: Persona) -> bool:
    """Whether hair or a scarf lies over the ears."""
    return persona.hair.style in HANGING or persona.headwear.style in ("hijab", "helmet")


def hair(persona: Persona, n: Numbers) -> list[Bound]:
    style = persona.hair.style
    lets_hang = persona.headwear.style == "headscarf" and HANGING.get(style, (0.0, 0.0))[0] < -0.6
    if persona.headwear.style in HIDING and not lets_hang:
        return []
    grown = np.array(GROWN.get(style, (0.28, 0.38, 0.32))) + _more(n)
    if style in HANGING:
        return [_hanging(n, *HANGING[style])]
    middle = moved(n["SKULL_AT"], *CURLS_AT.get(style, (0.0, 0.0, 0.0)))
    return [around(middle, np.asarray(n["SKULL"]) + grown)]


def _more(n: Numbers) -> Array:
    """(3,) head units by which a bound has to be larger for hair that stands higher or is broader."""
    return np.array([1.2 * max(float(n["HAIR_WIDE"]) - 1, 0.0), max(float(n["HAIR_LIFT"]), 0.0), 0.0])


def _hanging(n: Numbers, low: float, out: float, loose: float = -0.15) -> Bound:
    """A cap on the skull, and beside it a bound around a cylinder that hangs from there."""
    skull, high = np.asarray(n["SKULL"]), 0.15
    half, wide = (high - low) / 2, skull + out + _more(n)
    hung = around((0.0, (high + low) / 2, -0.10), (1.30 * wide[0], 1.56 * half, 1.30 * wide[2]))
    return Bound(n["SKULL_AT"], skull + 0.30 + _more(n), beside=_swayed(hung, n, loose - low))


def _swayed(hung: Bound, n: Numbers, fall: float) -> Bound:
    """As far as gravity may bend what hangs freely over `fall` head units."""
    reach = -BENT * fall * fall / (fall + 0.35) * np.array([n["HEAD_X"][1], 0.0, n["HEAD_Z"][1]])
    return Bound(hung.centre + reach / 2, hung.radii + np.abs(reach) / 2)


def tail(persona: Persona, n: Numbers) -> list[Bound]:
    """Bun, topknot, ponytail, pigtails and braids; nothing for other styles."""
    style, wide = persona.hair.style, float(n["SKULL"][0])
    if persona.headwear.style in HIDING or style in UNDER.get(persona.headwear.style, ()):
        return []
    if style in ("bun", "topknot"):
        return [around(n["KNOT_AT"], np.full(3, 1.35 * n["KNOT_SIZE"] + 0.08))]
    if style == "ponytail":
        return [_swayed(around((0.60, 0.36, -0.46), (1.02, 1.26, 0.64)), n, 1.1)]
    if style == "pigtails":
        return [_swayed(one, n, 0.85) for one in mirrored(around((wide + 0.16, 0.06, -0.20), (0.48, 0.70, 0.45)))]
    if style == "braids":
        return [_swayed(one, n, 0.95) for one in mirrored(around((wide + 0.02, -0.60, -0.08), (0.36, 0.74, 0.44)))]
    return []


def beard(persona: Persona, n: Numbers) -> list[Bound]:
    style, drop, wide = persona.beard.style, float(n["JAW_DROP"]), float(n["SKULL"][0])
    if style in ("moustache", "chevron"):
        return [around((float(n["MOUTH_X"]), -0.42, 0.55), (0.72, 0.36, 0.50))]
    low = float(n["CHIN_AT"][1]) - (0.95 if style == "long" else 0.48)
    top = 0.32 if style in ("stubble", "short", "full", "long", "chops") else -0.20
    half = (top - low) / 2
    if top < 0:
        return [around((float(n["CHIN_AT"][0]), (top + low) / 2 + 0.05, 0.45), (0.82, 1.50 * half, 0.66))]
    reach = 1.28 * wide + 0.18, 1.40 * half, 0.98 + 0.2 * drop
    whole = around((0.5 * float(n["CHIN_AT"][0]), (top + low) / 2, 0.10), reach)
    return [_swayed(whole, n, 0.55) if style == "long" else whole]


def glasses(persona: Persona, n: Numbers) -> list[Bound]:
    (wide, high, *_), _, _ = LENSES.get(persona.glasses.style, LENSES["round"])
    outer = max(float(n["LENS_AT"][0]) + wide, float(n["EAR_AT"][0])) + 0.06
    return [around((0.0, float(n["LENS_AT"][1]), 0.32), (1.35 * outer, 1.5 * high + 0.08, 0.80))]


def headwear(persona: Persona, n: Numbers) -> list[Bound]:
    kind, skull = persona.headwear.style, np.asarray(n["SKULL"])
    if kind == "sun-hat":
        return [around((0.0, 0.56, -0.10), (1.50, 0.98, 1.50))]
    if kind in ("cap", "helmet"):
        peak = around((0.0, 0.45, 0.75), (0.90 * skull[0] / 0.78, 0.48, 0.78))
        return [Bound(*_dome(n, 0.25), beside=peak)]
    if kind == "hijab":
        low = -1.10 - float(n["JAW_DROP"])
        return [_hanging(n, low, 0.16, low)]
    if kind == "headscarf":
        return [Bound(*_dome(n, 0.22), beside=around((0.0, 0.98, 0.58), (0.50, 0.30, 0.24)))]
    return [Bound(*_dome(n, 0.46 if kind == "beanie" else 0.34))]


def drape(persona: Persona, n: Numbers) -> list[Bound]:
    """The part of a hijab that lies on neck and shoulders; in the space of the body."""
    return [around((0.0, -1.25, -0.14), (1.25, 0.75, 0.85))] if persona.headwear.style == "hijab" else []


def _dome(n: Numbers, more: float) -> tuple[Any, Any]:
    return np.asarray(n["SKULL_AT"]), np.asarray(n["SKULL"]) + np.array([0.26, more, 0.26])
