"""What sets and networks call the emotions, and what we call them.  Nothing here sees a picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..types import EMOTIONS

CONTEMPT = "contempt"
VOTED = (*EMOTIONS, CONTEMPT)
"the seven, and FER+'s eighth: the order of the output `votes`"

SYNONYMS = {
    "angry": ("anger", "ang", "an"),
    "disgust": ("disgusted", "dis", "di"),
    "fear": ("fearful", "afraid", "scared", "fea", "fe"),
    "happy": ("happiness", "joy", "hap", "ha"),
    "sad": ("sadness", "sa"),
    "surprise": ("surprised", "sur", "su"),
    "neutral": ("calm", "neu", "ne"),
    CONTEMPT: ("contemptuous", "con", "co"),
}
_OURS = {theirs: ours for ours, others in SYNONYMS.items() for theirs in (ours, *others)}
FER_PLUS = {"anger", "happiness", "sadness", CONTEMPT}
"names by which a set labelled like FER+ is known"


def ours(name: str) -> str | None:
    """What we call this emotion, however it is written; None when it is none that we know."""
    return _OURS.get(name.strip().lower())


def is_voted(names: Iterable[str]) -> bool:
    """Whether a set's classes are called as in FER+, which is labelled by a crowd."""
    return bool({name.strip().lower() for name in names} & FER_PLUS)


def listed(names: Sequence[str]) -> str:
    """The names as part of a sentence: "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
