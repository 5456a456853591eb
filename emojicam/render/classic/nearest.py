"""What `classic` draws in place of the part ids that it has no drawing of its own for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...persona.persona import Persona

NEAREST: Mapping[str, Mapping[str, str]] = {
    "brows": {"bushy": "straight", "short": "soft", "swept": "angled"},
    "hair": {
        "coily": "afro", "cornrows": "buzz", "locs": "braids", "pigtails": "braids",
        "mohawk": "quiff", "undercut": "quiff",
    },
    "beard": {"chops": "short", "soul": "goatee"},
    "headwear": {"hijab": "headscarf"},
    "clothes": {"tank": "tee"},
}  # fmt: skip
"by section of the persona: the id that is not drawn, and the one that comes nearest to it"

_FIELD = {"brows": "shape"}
"the trait that holds the id, where it is not `style`"


def drawable(persona: Persona) -> Persona:
    """The same person with every part one that has a drawing."""
    return replace(persona, **{section: _drawable(persona, section) for section in NEAREST})


def _drawable(persona: Persona, section: str) -> Any:
    part, field = getattr(persona, section), _FIELD.get(section, "style")
    choice = getattr(part, field)
    return replace(part, **{field: NEAREST[section].get(choice, choice)})
