"""How far two personas are apart, from their numbers alone.  Knows no photo and no network.

A persona becomes a row of numbers: its traits in their ranges, its colours in CIE L*a*b*, a one for each chosen part.
The rows are turned so that what differs between photos of one person counts little and what differs between people
counts much, above all what tells look-alikes apart (learned from LFW's people, `training/persona/space.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..resources import folder
from .hues import lab_of
from .persona import BEARDS, HAIR, Persona, sections

WORN = ("headwear", "clothes", "earrings", "calibration", "confidence")
"sections that say nothing of who somebody is"
LIKE = {
    "length": {
        "bald": 0.0, "receding": 0.4, "buzz": 0.3, "short": 0.7, "quiff": 0.7, "slick": 0.7, "pixie": 0.9, "curly": 1.2,
        "coily": 1.0, "afro": 1.3, "bob": 1.8, "fringe": 1.8, "shag": 1.9, "long": 2.4, "wavy": 2.4, "locs": 2.4,
        "braids": 2.4, "pigtails": 2.2, "bun": 2.0, "ponytail": 2.2, "topknot": 1.2, "cornrows": 1.0, "mohawk": 0.8,
        "undercut": 0.7, "wreath": 0.2, "ringlets": 2.4, "crop": 0.9,
    },
    "curl": {
        "wavy": 1.0, "slick": 0.6, "pixie": 0.5, "shag": 0.7, "curly": 2.0, "coily": 3.0, "afro": 3.0, "locs": 3.0,
        "braids": 2.0, "cornrows": 3.0, "ringlets": 1.5,
    },
}  # fmt: skip
"cuts on two scales, so that near ones are near: from bald to long, from straight to coily"
AS_IF = {
    "wreath": {"receding": 0.5, "bald": 0.5},
    "ringlets": {"wavy": 0.5, "curly": 0.5},
    "crop": {"short": 0.5, "pixie": 0.25, "fringe": 0.25},
}
"cuts that the turn was not learned with, each as the mixture of those that such people were given then"

Doubles = NDArray[np.float64]


def distance(one: Persona, other: Persona) -> float:
    """0 for the same persona; about 1 for two photos of one person, more for strangers."""
    return float(np.linalg.norm(place(one) - place(other)))


def place(persona: Persona) -> Doubles:
    """Where a persona lies: (n,) coordinates whose Euclidean distances tell people apart."""
    turn = _turn()
    return np.asarray((row(persona) - turn["mean"]) / turn["spread"] @ turn["matrix"], float)


@cache
def _turn() -> dict[str, Doubles]:
    with np.load(folder("assets") / "persona" / "space.npz") as data:
        return {name: data[name].astype(float) for name in ("mean", "spread", "matrix")}


def row(persona: Persona) -> Doubles:
    """(m,) the persona as numbers, before they are weighed."""
    return np.array(list(_numbers(persona)), float)


def _numbers(persona: Persona) -> Iterator[float]:
    for name, part in sections(persona):
        if name not in WORN:
            for one in fields(part):
                yield from _trait(name, one.name, getattr(part, one.name), one.metadata)


def _trait(section: str, name: str, value: Any, about: Any) -> Iterator[float]:
    if about["colour"]:
        if section != "glasses":
            yield from lab_of(value)
    elif not about["choices"]:
        yield float(value)
    elif section == "hair":
        yield from (scale.get(value, 0.0) for scale in LIKE.values())
        shares = AS_IF.get(value, {value: 1.0})
        yield from (shares.get(choice, 0.0) for choice in HAIR if choice not in AS_IF)
    elif section == "glasses":
        yield float(value != "none")
    elif section == "beard":
        yield from (float(value == choice) for choice in BEARDS)
    else:
        yield from (float(value == choice) for choice in about["choices"])
