"""Says in a few plain words what a persona looks like, part by part.  Knows neither photos nor styles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .persona import Persona, sections


@dataclass(frozen=True)
class Part:
    """One section of a persona, described."""

    name: str
    "of the section"
    words: str
    "what is to be seen there"
    colours: tuple[str, ...]
    '"#rrggbb", those that the words are about'
    confidence: float
    "0..1"


Words = Sequence[tuple[str, float, str, str]]
"a trait's name, how far from its average it must be to be worth a word, the word for less and the word for more"

_WORTH_SAYING: Mapping[str, Words] = {
    "skin": (
        ("undertone", 0.35, "cool", "warm"), ("freckles", 0.3, "", "freckled"), ("blush", 0.3, "", "rosy"),
        ("lines", 0.3, "", "lined"),
    ),
    "face": (
        ("width", 0.05, "narrow", "broad"), ("jaw", 0.2, "pointed jaw", "square jaw"),
        ("chin", 0.2, "short chin", "long chin"), ("cheeks", 0.2, "hollow cheeks", "full cheeks"),
        ("forehead", 0.2, "low forehead", "high forehead"), ("ears", 0.12, "small ears", "large ears"),
        ("temples", 0.04, "narrow temples", "broad temples"),
    ),
    "eyes": (
        ("size", 0.06, "small", "large"), ("spacing", 0.05, "close together", "far apart"),
        ("tilt", 0.3, "drooping", "slanting"), ("roundness", 0.2, "narrow", "round"),
    ),
    "brows": (
        ("thickness", 0.2, "thin", "thick"), ("height", 0.4, "low", "high"), ("tilt", 0.4, "drooping", "slanting"),
        ("spacing", 0.1, "close together", "far apart"),
    ),
    "nose": (
        ("width", 0.06, "narrow", "broad"), ("length", 0.06, "short", "long"), ("bridge", 0.2, "flat", "high bridge"),
    ),
    "mouth": (
        ("width", 0.06, "narrow", "wide"), ("fullness", 0.2, "thin lips", "full lips"),
        ("height", 0.4, "far from the nose", "close to the nose"),
    ),
    "hair": (("volume", 0.12, "flat", "high"), ("sides", 0.2, "close at the sides", "full at the sides")),
}  # fmt: skip
_COLOURS = {"skin": ("tone",), "eyes": ("iris",), "brows": ("colour",), "mouth": ("colour",), "hair": ("colour",)}
"traits that are colours, beside `colour` of what has a kind and is not none"


def parts(persona: Persona) -> list[Part]:
    """Every section that says what somebody looks like, in the order of the file."""
    known = [(name, section) for name, section in sections(persona) if hasattr(persona.confidence, name)]
    return [
        Part(name, _words(name, section), _colours(name, section), getattr(persona.confidence, name))
        for name, section in known
    ]


def _words(name: str, section: Any) -> str:
    kind = getattr(section, "style", getattr(section, "shape", ""))
    said = [_deviation(section, *words) for words in _WORTH_SAYING.get(name, ())]
    return ", ".join(word for word in (kind, *said) if word) or "average"


def _deviation(section: Any, trait: str, least: float, less: str, more: str) -> str:
    """The word for how a trait differs from the average person's; none where it hardly does."""
    by = getattr(section, trait) - getattr(type(section)(), trait)
    return "" if abs(by) < least else more if by > 0 else less


def _colours(name: str, section: Any) -> tuple[str, ...]:
    if getattr(section, "style", "") in ("none", "bald"):
        return ()
    return tuple(getattr(section, trait) for trait in _COLOURS.get(name, ("colour",)) if hasattr(section, trait))
