"""Which of the drawn hair cuts, brows and headwear are nearest to what was recognised.  Knows no pixels."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .likeness import SCHEMA, Likeness

HEADWEAR_OF = {
    "none": "none", "cap": "cap", "hat": "sun-hat", "beanie": "beanie", "headscarf": "hijab", "turban": "turban",
    "helmet": "helmet", "headband": "headband",
}  # fmt: skip
"what is drawn for each kind that is recognised"

CUTS: dict[tuple[str, str, str], str] = {
    ("short", "straight", "open"): "quiff",
    ("short", "straight", "fringe"): "short",
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
    ("long", "curly", "*"): "wavy",
    ("long", "coily", "*"): "locs",
}
"by length, texture and how the forehead is left: the cut; * is any"
RECEDED = {"short": "receding", "medium": "receding", "long": "long"}
"with a receding hairline"
GROOMED = 0.5
"how made up a face is from which short straight hair is drawn as a pixie cut"


def hair(likeness: Likeness) -> str:
    """The cut that is likeliest, over all that the hair may be."""
    odds = dict[str, float]()
    made_up = likeness.measures["make_up"].value
    for style, chance in _chances(likeness, made_up > GROOMED):
        odds[style] = odds.get(style, 0.0) + chance
    return max(odds, key=lambda style: odds[style])


def _chances(likeness: Likeness, groomed: bool) -> Iterator[tuple[str, float]]:
    length, texture, forehead = (
        dict(zip(SCHEMA[name], likeness.attributes[name].tolist(), strict=True))
        for name in ("length", "texture", "forehead")
    )
    yield "bald", length["bald"]
    for size in ("short", "medium", "long"):
        yield RECEDED[size], length[size] * forehead["receding"]
        for kind, kindly in texture.items():
            for front in ("open", "fringe", "swept"):
                chance = length[size] * kindly * forehead[front]
                yield _cut(size, kind, front, groomed), chance


def _cut(size: str, kind: str, front: str, groomed: bool) -> str:
    if groomed and size == "short" and kind == "straight":
        return "pixie"
    return CUTS.get((size, kind, front)) or CUTS[size, kind, "*"]


def brow(thickness: float, arch: float, slope: float, gap: float, bushy: float) -> str:
    """The nearest course of the brows; arguments as `Persona` has them, or in standard deviations."""
    if bushy > 0.35 or thickness > 1.45:
        return "bushy"
    # Each course by where it lies: arch and slope, in standard deviations.
    places = {
        "soft": (0.0, 0.0), "straight": (-1.3, 0.2), "arched": (1.4, -0.2), "angled": (0.9, 1.2),
        "round": (0.5, -1.3), "swept": (-0.4, 1.3),
    }  # fmt: skip
    return min(places, key=lambda name: float(np.hypot(arch - places[name][0], slope - places[name][1])))
