"""Numbers to pixels: draws an emoji from numbers, and builds the picture that others see.

A style never receives camera pixels; `compose` is the one module that holds both kinds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from ..persona.persona import Persona
from ..types import Pose, Sprite


class Style(Protocol):
    """A way to draw a person's emoji.  Used from one thread at a time."""

    @property
    def renderer(self) -> str:
        """What really draws, for the status: "skia (CPU)"."""
        ...

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        """The emoji of that person in that pose, in a square of `size` px.

        Uses the pose's turn, shapes and gaze; where and how large it is to appear is `compose`'s business.  The head is
        opaque all over, for it also covers a real one.  With `bust` the shoulders run down to the sprite's lower edge.
        """
        ...


def _classic() -> Style:
    from .classic import Classic

    return Classic()


def _clay() -> Style:
    from .clay import Clay

    return Clay()


STYLES: Mapping[str, Callable[[], Style]] = {"classic": _classic, "clay": _clay}
