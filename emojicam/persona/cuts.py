"""Which of the drawn hair cuts, brows and headwear are nearest to what was recognised.  Knows no pixels."""

from __future__ import annotations

import math

import numpy as np

from .likeness import Likeness

HEADWEAR_OF = {
    "none": "none", "cap": "cap", "hat": "sun-hat", "beanie": "beanie", "headscarf": "hijab", "turban": "turban",
    "helmet": "helmet", "headband": "headband",
}  # fmt: skip
"what is drawn for each kind that is recognised"

CUTS: dict[tuple[str, str, str], str] = {
    ("short", "straight", "open"): "quiff",
    ("short", "straight", "fringe"): "crop",
    ("short", "straight", "swept"): "short",
    ("short", "wavy", "open"): "slick",
    ("short", "wavy", "fringe"): "pixie",
    ("short", "wavy", "swept"): "pixie",
    ("short", "curly", "*"): "curly",
    ("short", "coily", "*"): "buzz",
    ("medium", "straight", "open"): "bob",
    ("medium", "straight", "fringe"): "fringe",
    ("medium", "straight", "swept"): "bob",
    ("medium", "wavy", "open"): "wavy",
    ("medium", "wavy", "fringe"): "shag",
    ("medium", "wavy", "swept"): "bob",
    ("medium", "curly", "*"): "curly",
    ("medium", "coily", "*"): "afro",
    ("long", "straight", "open"): "long",
    ("long", "straight", "fringe"): "shag",
    ("long", "straight", "swept"): "long",
    ("long", "wavy", "open"): "wavy",
    ("long", "wavy", "fringe"): "shag",
    ("long", "wavy", "swept"): "wavy",
    ("long", "curly", "*"): "ringlets",
    ("long", "coily", "*"): "locs",
}
"by length, texture and how the forehead is left: the cut; * is any"
RECEDED = {"short": "receding", "medium": "receding", "long": "long"}
"with a receding hairline"
RECEDES = 0.7
"how likely a receding hairline has to be to be drawn: it makes older, and nobody likes it for nothing"
CURLED = 0.6
"how likely long hair has to be curly to be drawn in curls: half of those below have waves, or a bob"
GROOMED = 0.04
"how much lipstick there is from which short straight hair is drawn as a pixie cut: men have less, all but none"
FRINGED = 0.6
"how likely a fringe has to be for short straight hair to be drawn with one: below, it is combed aside"
CROPPED = 0.2
"how likely straight hair of medium length with a fringe has to be short for its ears to be left free"
SHAVEN = 0.8
"how surely a head has to be bald to be drawn so: below, half of them have hair at the sides or are cropped"
BARE = 0.75
"how likely a receding hairline has to be for a bald head with hair at the sides: a shaven one has hardly any line"
AT_THE_SIDES, ON_TOP = 0.2, 0.2
"""how much hair there has to be beside the face of such a head, and may be above it: who has less beside is shaven, and
many who have more above have a full head of thin or white hair, unless it is surely bald"""
WITHDRAWN = 0.45
"how likely a receding hairline has to be for such a head"
STAID = 0.55
"how young a face is, under which short hair that leaves the forehead open is combed rather than styled"


def hair(likeness: Likeness) -> str:
    """The cut that is like the likeliest length, texture and forehead."""
    size, kind = likeness.best("length"), likeness.best("texture")
    if size == "bald":
        if _has_sides(likeness):
            return "wreath"
        if likeness.chance("length", "bald") >= SHAVEN:
            return "bald"
        return "receding" if likeness.chance("forehead", "receding") >= WITHDRAWN else "buzz"
    front = likeness.best("forehead")
    if front == "receding":
        if likeness.chance("forehead", "receding") >= RECEDES:
            return RECEDED[size]
        front = "open"
    return _cut(likeness, size, kind, front)


def _has_sides(likeness: Likeness) -> bool:
    """Whether a bald head has hair at the sides; what the photo does not show is taken to be as usual."""
    beside, above = (likeness.measures[name] for name in ("hair_beside", "hair_above"))
    if likeness.chance("forehead", "receding") < BARE or (math.isfinite(beside.spread) and beside.value < AT_THE_SIDES):
        return False
    return likeness.chance("length", "bald") >= SHAVEN or not math.isfinite(above.spread) or above.value <= ON_TOP


def _cut(likeness: Likeness, size: str, kind: str, front: str) -> str:
    if size == "short" and kind == "straight":
        if front == "fringe" and likeness.chance("forehead", "fringe") < FRINGED:
            front = "swept"
        if front != "fringe" and likeness.measures["lipstick"].value > GROOMED:
            return "pixie"
        if front == "open" and likeness.measures["young"].value < STAID:
            return "slick"
    if (size, kind, front) == ("medium", "straight", "fringe") and likeness.chance("length", "short") >= CROPPED:
        size = "short"
    if (size, kind) == ("medium", "curly") and likeness.chance("length", "long") >= likeness.chance("length", "short"):
        size = "long"
    if (size, kind) == ("long", "curly") and likeness.chance("texture", "curly") < CURLED:
        return "wavy"
    return CUTS.get((size, kind, front)) or CUTS[size, kind, "*"]


def brow(thickness: float, arch: float, slope: float, gap: float, bushy: float) -> str:
    """The nearest course of the brows; arguments as `Persona` has them, or in standard deviations."""
    if bushy > 0.35 or thickness > 1.45:
        return "bushy"
    # Each course by where it lies: arch and slope, in standard deviations.
    places = {
        "soft": (0.2, 0.0), "straight": (-1.6, 0.2), "arched": (1.9, -0.2), "angled": (1.2, 2.0),
        "round": (0.7, -1.8), "swept": (-0.4, 1.9),
    }  # fmt: skip
    return min(places, key=lambda name: float(np.hypot(arch - places[name][0], slope - places[name][1])))
