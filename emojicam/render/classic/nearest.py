"""What `classic` draws in place of the part ids that it has no drawing of its own for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...persona.persona import Persona

NEAREST: Mapping[str, Mapping[str, str]] = {
    "headwear": {"hijab": "headscarf"},
}
"by section of the persona: the id that is not drawn, and the one that comes nearest to it"


def drawable(persona: Persona) -> Persona:
    """The same person with every part one that has a drawing."""
    return replace(persona, **{section: _drawable(persona, section) for section in NEAREST})


def _drawable(persona: Persona, section: str) -> Any:
    part = getattr(persona, section)
    return replace(part, style=NEAREST[section].get(part.style, part.style))
