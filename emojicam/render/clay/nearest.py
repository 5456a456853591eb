"""Whom the network that draws clay is shown in place of those with parts that it has not learned.  Knows no network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ...persona.persona import Persona
from .parts import CHOICES

NEAREST: Mapping[str, Mapping[str, str]] = {"hair": {"wreath": "bald", "ringlets": "wavy", "crop": "short"}}
"by section of the persona: the id that came later than the network, and the one that it draws in its place"
LATER = ("HAIR_LIFT", "HAIR_WIDE")
"numbers that came later than the network"
VOLUME, SIDES = 1.15, 0.75
"of hair, beyond which its outline frays"
LEARNED: Mapping[str, tuple[str, ...]] = {
    section: tuple(one for one in known if one not in NEAREST.get(section, {})) for section, known in CHOICES.items()
}
"by section: the ids that it knows, in the order in which it is told of them"


def learned(persona: Persona) -> Persona:
    """The same person with parts that the network knows, and no more hair than it can be told of by its outline."""
    hair = persona.hair
    style, fullest = NEAREST["hair"].get(hair.style, hair.style), (min(hair.volume, VOLUME), min(hair.sides, SIDES))
    return replace(persona, hair=replace(hair, style=style, volume=fullest[0], sides=fullest[1]))
