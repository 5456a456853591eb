"""What photos say of a person before it becomes an emoji: attributes with doubts, measures and colours with errors.

A `Likeness` of each photo is read, several are fused by their certainty, and one persona is drawn up from the result.
Knows nothing of pixels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..types import Floats

SCHEMA: Mapping[str, tuple[str, ...]] = {
    "glasses": ("none", "thin", "round", "square", "half-rim", "aviator", "cat-eye", "oversized", "sunglasses"),
    "beard": ("none", "stubble", "moustache", "goatee", "circle", "short", "full", "long", "chops"),
    "length": ("bald", "short", "medium", "long"),
    "texture": ("straight", "wavy", "curly", "coily"),
    "hair_colour": ("black", "brown", "blond", "red", "grey", "white"),
    "headwear": ("none", "cap", "hat", "beanie", "headscarf", "turban", "helmet", "headband"),
    "forehead": ("open", "fringe", "swept", "receding"),
    "earrings": ("none", "stud", "hoop", "drop"),
}
"the attributes that are recognised, and what each may be"
ALIKE: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "glasses": (("none",), SCHEMA["glasses"][1:]),
    "beard": (("none",), ("stubble",), ("moustache",), ("goatee", "circle", "chops"), ("short", "full", "long")),
    "headwear": (("none",), SCHEMA["headwear"][1:]),
}
"kinds that are much alike: which of these it is is decided first, or a pair of an unclear kind would be missed"


@dataclass(frozen=True)
class Measure:
    """A number with its doubt."""

    value: float
    spread: float
    "standard deviation, in the unit of `value`; inf where it was not seen"


@dataclass(frozen=True)
class Tint:
    """A colour with its doubt."""

    lab: tuple[float, float, float]
    "CIE L*a*b*, D65: 0..100, and about -100..100"
    spread: float
    "standard deviation in delta E; inf where it was not seen"


@dataclass(frozen=True, eq=False)
class Likeness:
    """Everything that one photo, or several together, say of a person."""

    attributes: Mapping[str, Floats]
    "for each name in SCHEMA: probabilities of its choices, summing to 1"
    measures: Mapping[str, Measure]
    tints: Mapping[str, Tint]

    def best(self, name: str) -> str:
        """The likeliest choice of an attribute."""
        chances = dict(zip(SCHEMA[name], self.attributes[name].tolist(), strict=True))
        groups = ALIKE.get(name, [(kind,) for kind in chances])
        group = max(groups, key=lambda kinds: sum(chances[kind] for kind in kinds))
        return max(group, key=chances.__getitem__)

    def chance(self, name: str, choice: str) -> float:
        """How likely that choice of an attribute is, 0..1."""
        return float(self.attributes[name][SCHEMA[name].index(choice)])


def fuse(likenesses: Sequence[Likeness], weights: Sequence[float]) -> Likeness:
    """One likeness of one or more, by their certainty; `weights` > 0 say how much each photo counts as a whole."""
    if len(likenesses) != len(weights) or not likenesses or min(weights) <= 0:
        raise ValueError(f"{len(likenesses)} likenesses need as many weights above 0, got {list(weights)}")
    share = np.asarray(weights, float) / max(weights)
    return Likeness(
        {name: _pooled([one.attributes[name] for one in likenesses], share) for name in likenesses[0].attributes},
        {name: _averaged([one.measures[name] for one in likenesses], share) for name in likenesses[0].measures},
        {name: _mixed([one.tints[name] for one in likenesses], share) for name in likenesses[0].tints},
    )


def _pooled(chances: Sequence[Floats], share: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Floats:
    """The product of the photos' probabilities, each to the power of its share: a sure photo outvotes unsure ones."""
    logs = sum(weight * np.log(np.maximum(one, 1e-4)) for weight, one in zip(share, chances, strict=True))
    odds = np.exp(logs - np.max(logs))
    return np.asarray(odds / odds.sum(), np.float32)


def _averaged(measures: Sequence[Measure], share: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Measure:
    precision = share / np.maximum([one.spread for one in measures], 1e-6) ** 2
    if not precision.sum() > 0:
        return Measure(float(np.mean([one.value for one in measures])), np.inf)
    value = precision @ [one.value for one in measures] / precision.sum()
    return Measure(float(value), float(precision.sum() ** -0.5))


def _mixed(tints: Sequence[Tint], share: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Tint:
    channels = [_averaged([Measure(one.lab[at], one.spread) for one in tints], share) for at in range(3)]
    return Tint((channels[0].value, channels[1].value, channels[2].value), channels[0].spread)
