"""Draws up a persona from a likeness: every part chosen, every number placed, with how sure each part is.

What was measured moves a trait from its middle by how unusual it is among people; a caricature lives from that.  What
is unsure moves it less.  Knows nothing of photos and nothing of how traits are drawn.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

import numpy as np

from . import cuts
from .hues import hair_hue, hex_of, iris_hue, lip_hue, skin_hue, undertone_of
from .likeness import Likeness
from .persona import (
    Beard,
    Brows,
    Clothes,
    Earrings,
    Eyes,
    FaceShape,
    Glasses,
    Hair,
    Headwear,
    Mouth,
    Nose,
    Persona,
    Skin,
)  # fmt: skip

UNUSUAL = 0.25
"how much further, for each standard deviation, an unusual proportion is taken than a usual one"
TYPICAL = {
    "arched_brows": 0.25, "bags": 0.25, "full_lips": 0.2, "big_nose": 0.4, "bushy_brows": 0.2, "chubby": 0.15,
    "double_chin": 0.15, "make_up": 0.2, "high_cheekbones": 0.45, "narrow_eyes": 0.3, "oval_face": 0.3, "pale": 0.15,
    "pointed_nose": 0.3, "rosy_cheeks": 0.1, "lipstick": 0.25, "young": 0.7,
}  # fmt: skip
"the mean of each feature over people"
AGED = (("hair_colour", "grey"), ("hair_colour", "white"), ("forehead", "receding"), ("length", "bald"))
"what bears out that a face is not young"
GROWS: Mapping[str, tuple[float, float]] = {
    **dict.fromkeys(("receding", "bald", "wreath", "buzz"), (0.25, 0.11)),
    **dict.fromkeys(("short", "fringe", "shag", "pixie", "crop"), (0.90, 0.73)),
}
GROWS_ELSE = 0.61, 0.46
"""by cut, and of all others: how much hair there mostly is above the forehead, and the root of how much at its upper
edge (medians over LFW)"""
BESIDE = 0.77
"how much of a temple hair mostly covers (median over LFW)"
METAL, DARK = "#63676e", "#26262b"
"colours of frames: thin ones are mostly metal, others mostly dark"
FRAMES = {"thin": METAL, "aviator": METAL, "half-rim": "#4a4d55"}
GOLD = "#d9b25a"
UNKNOWN_CLOTH = "#5b6068"
"of headwear that the picture cuts off: nothing loud"


def draw_up(likeness: Likeness, caricature: float = 1.0) -> tuple[Persona, dict[str, float]]:
    """The persona of a likeness, and for each of its sections how sure that is, 0..1.

    `caricature` 0..2 is how far the unusual is exaggerated; 0 makes everybody's proportions average.
    """
    ruler = _Ruler(likeness, caricature)
    persona = Persona(
        skin=_skin(likeness), face=_face(ruler), eyes=_eyes(ruler, likeness), brows=_brows(ruler, likeness),
        nose=_nose(ruler), mouth=_mouth(ruler, likeness), hair=_hair(ruler, likeness), beard=_beard(likeness),
        glasses=_glasses(likeness), headwear=_headwear(likeness), clothes=_clothes(likeness),
        earrings=_earrings(likeness),
    )  # fmt: skip
    return persona, _confidence(likeness)


Section = TypeVar("Section", Skin, FaceShape, Eyes, Brows, Nose, Mouth, Hair)


class _Ruler:
    """How far each proportion moves a trait: exaggerated, and shrunk by doubt."""

    def __init__(self, likeness: Likeness, caricature: float) -> None:
        self._likeness, self._caricature = likeness, caricature

    def __getitem__(self, name: str) -> float:
        """Standard deviations from the average person, as drawn."""
        one = self._likeness.measures[name]
        if not math.isfinite(one.spread):
            return 0.0
        sure = one.value / (1 + one.spread**2)
        return self._caricature * sure * (1 + UNUSUAL * abs(sure))

    def feature(self, name: str) -> float:
        """How much more marked a feature is than usual, -1..1."""
        return self._caricature * (self._likeness.measures[name].value - TYPICAL[name])

    def beside(self) -> float:
        """How much more hair there is beside the face than usual, -1..1; nought where nobody can tell."""
        one = self._likeness.measures["hair_beside"]
        told = math.isfinite(one.spread) and self._likeness.best("headwear") == "none"
        return self._caricature * (one.value - BESIDE) if told else 0.0

    def grown(self) -> tuple[float, float]:
        """How much more hair there is above the forehead and at its edge than with most of that cut, about -1..1.

        Nought for who wears a hat, or where the photo does not show it.
        """
        usual = GROWS.get(cuts.hair(self._likeness), GROWS_ELSE)
        above, line = (self._likeness.measures[name] for name in ("hair_above", "hair_line"))
        if self._likeness.best("headwear") != "none" or not math.isfinite(above.spread + line.spread):
            return 0.0, 0.0
        more, lower = above.value - usual[0], math.sqrt(max(line.value, 0.0)) - usual[1]
        return self._caricature * more, self._caricature * lower


def _fitted(kind: type[Section], **values: Any) -> Section:
    """A section with its numbers kept within their ranges, rounded as people would write them."""
    bounds = {one.name: (one.metadata["low"], one.metadata["high"]) for one in fields(kind)}
    fitted: dict[str, Any] = {
        name: value if isinstance(value, str) else round(float(np.clip(value, *bounds[name])), 3)
        for name, value in values.items()
    }
    return kind(**fitted)


def _skin(likeness: Likeness) -> Skin:
    feature = {name: likeness.measures[name].value for name in ("rosy_cheeks", "make_up", "young", "bags")}
    tone = skin_hue(likeness.tints["skin"])
    # Of a child, and of anybody cut out closely, the network says "not young": hair has to bear it out.
    aged = sum(likeness.chance(*one) for one in AGED)
    return _fitted(
        Skin, tone=hex_of(tone), undertone=undertone_of(tone),
        blush=0.22 + 0.5 * feature["rosy_cheeks"] + 0.2 * feature["make_up"],
        lines=((0.8 - feature["young"]) * 0.75 + 0.3 * (feature["bags"] - TYPICAL["bags"])) * min(1.0, 0.5 + 2 * aged),
    )  # fmt: skip


def _face(ruler: _Ruler) -> FaceShape:
    _, line = ruler.grown()
    return _fitted(
        FaceShape, width=1 + 0.06 * ruler["face_width"] - 0.025 * ruler["face_length"],
        jaw=0.45 + 0.13 * ruler["jaw"] + 0.1 * ruler["low_jaw"], chin=0.4 + 0.17 * ruler["chin"],
        cheeks=0.4 + 0.06 * ruler["low_jaw"] + 0.5 * ruler.feature("chubby") + 0.3 * ruler.feature("double_chin"),
        forehead=0.5 + 0.07 * ruler["forehead"] - 0.9 * line,
        temples=1 + 0.05 * ruler["temples"] - 0.045 * ruler["face_width"],
    )  # fmt: skip


def _eyes(ruler: _Ruler, likeness: Likeness) -> Eyes:
    made_up = likeness.measures["make_up"].value
    roundness = 0.5 + 0.15 * ruler["eye_height"] - 0.2 * ruler.feature("narrow_eyes")
    return _fitted(
        Eyes, size=1 + 0.06 * ruler["eye_width"] + 0.03 * ruler["eye_height"], roundness=roundness,
        spacing=1 + 0.06 * ruler["eye_spacing"], tilt=0.1 + 0.2 * ruler["eye_tilt"], lashes=0.15 + 0.75 * made_up,
        iris=hex_of(iris_hue(likeness.tints["iris"])),
    )  # fmt: skip


def _brows(ruler: _Ruler, likeness: Likeness) -> Brows:
    bushy, arched = ruler.feature("bushy_brows"), ruler.feature("arched_brows")
    thickness = 1 + 0.18 * ruler["brow_thickness"] + 0.5 * bushy
    shape = cuts.brow(
        thickness, ruler["brow_arch"] + 1.5 * arched, ruler["brow_slope"], ruler["brow_gap"], bushy
    )  # fmt: skip
    colour = likeness.tints["brows"]
    hair = hair_hue(likeness)
    dark = (min(colour.lab[0], 55.0) * 0.85, colour.lab[1] * 0.9, colour.lab[2] * 0.9)
    return _fitted(
        Brows, shape=shape, thickness=thickness, colour=hex_of(_between(dark, hair, 0.35)),
        height=0.45 * ruler["brow_height"], tilt=0.3 * ruler["brow_slope"], spacing=1 + 0.1 * ruler["brow_gap"],
    )  # fmt: skip


def _between(one: tuple[float, float, float], other: tuple[float, float, float], share: float) -> Any:
    return tuple(a + (b - a) * share for a, b in zip(one, other, strict=True))


def _nose(ruler: _Ruler) -> Nose:
    return _fitted(
        Nose, width=1 + 0.09 * ruler["nose_width"], length=1 + 0.08 * ruler["nose_length"],
        bridge=0.4 + 0.1 * ruler["nose_bridge"] + 0.06 * ruler["nose_tip"] + 0.15 * ruler.feature("big_nose"),
    )  # fmt: skip


def _mouth(ruler: _Ruler, likeness: Likeness) -> Mouth:
    upper, lower = ruler["upper_lip"], ruler["lower_lip"]
    colour = lip_hue(likeness.tints["lips"], skin_hue(likeness.tints["skin"]))
    return _fitted(
        Mouth, width=1 + 0.08 * ruler["mouth_width"], colour=hex_of(colour), upper=1 + 0.05 * (upper - lower),
        fullness=0.4 + 0.08 * (upper + lower) + 0.25 * ruler.feature("full_lips"), lower=1 + 0.05 * (lower - upper),
        height=-0.45 * ruler["philtrum"],
    )  # fmt: skip


def _hair(ruler: _Ruler, likeness: Likeness) -> Hair:
    colour = hair_hue(likeness)
    sheen = likeness.tints["sheen"]
    lighter = (
        sheen.lab if math.isfinite(sheen.spread) and sheen.lab[0] > colour[0] + 4 else (colour[0] + 14, *colour[1:])
    )
    above, _ = ruler.grown()
    return _fitted(
        Hair, style=cuts.hair(likeness), colour=hex_of(colour), highlight=hex_of(_between(colour, lighter, 0.7)),
        volume=1 + 0.6 * above, sides=0.5 + 0.9 * ruler.beside(),
    )  # fmt: skip


def _beard(likeness: Likeness) -> Beard:
    tint, hair = likeness.tints["beard"], hair_hue(likeness)
    if cuts.hair(likeness) == "bald":  # what was measured there is the scalp
        hair = likeness.tints["brows"].lab
    seen = tint.lab if math.isfinite(tint.spread) else hair
    darker = (min(seen[0], likeness.tints["skin"].lab[0] - 8), *seen[1:]) if hair[0] < 60 else seen
    return Beard(style=likeness.best("beard"), colour=hex_of(_between(darker, hair, 0.5)))


def _glasses(likeness: Likeness) -> Glasses:
    style = likeness.best("glasses")
    return Glasses(style=style, colour=FRAMES.get(style, DARK))


def _headwear(likeness: Likeness) -> Headwear:
    style, tint = cuts.HEADWEAR_OF[likeness.best("headwear")], likeness.tints["headwear"]
    return Headwear(style=style, colour=hex_of(tint.lab) if math.isfinite(tint.spread) else UNKNOWN_CLOTH)


def _earrings(likeness: Likeness) -> Earrings:
    return Earrings(style=likeness.best("earrings"), colour=GOLD)


def _clothes(likeness: Likeness) -> Clothes:
    tint = likeness.tints["clothes"]
    suit, shirt = (likeness.measures[name].value > 0.5 for name in ("suit", "shirt"))
    style = "blazer" if suit else "shirt" if shirt else "tee"
    return Clothes(style=style, colour=hex_of(tint.lab)) if math.isfinite(tint.spread) else Clothes(style=style)


def _confidence(likeness: Likeness) -> dict[str, float]:
    top = {name: likeness.chance(name, likeness.best(name)) for name in likeness.attributes}
    ruled = {
        section: float(np.mean([1 / (1 + likeness.measures[name].spread ** 2) for name in names]))
        for section, names in _MEASURED.items()
    }
    tinted = {name: 1 / (1 + (likeness.tints[name].spread / 12) ** 2) for name in likeness.tints}
    sure = {
        "skin": tinted["skin"], **ruled, "hair": float(np.mean([top["length"], top["texture"], top["hair_colour"]])),
        "beard": top["beard"], "glasses": top["glasses"], "headwear": top["headwear"], "earrings": top["earrings"],
        "clothes": tinted["clothes"] * 0.5,
    }  # fmt: skip
    return {name: round(float(value), 2) for name, value in sure.items()}


_MEASURED: Mapping[str, tuple[str, ...]] = {
    "face": ("face_width", "face_length", "temples", "jaw", "low_jaw", "chin", "forehead"),
    "eyes": ("eye_width", "eye_height", "eye_spacing", "eye_tilt"),
    "brows": ("brow_thickness", "brow_arch", "brow_slope", "brow_gap", "brow_height"),
    "nose": ("nose_width", "nose_length", "nose_bridge"),
    "mouth": ("mouth_width", "upper_lip", "lower_lip", "philtrum"),
}
