"""Numbers to pixels: draws an emoji from numbers, and builds the picture that others see.

A style never receives camera pixels; `compose` is the one module that holds both kinds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from ..errors import StudioError
from ..persona.persona import Persona
from ..types import Pose, Sprite


class Style(Protocol):
    """A way to draw a person's emoji.  Used from one thread at a time, not always the same."""

    @property
    def renderer(self) -> str:
        """What really draws, for the status: "skia (CPU)"."""
        ...

    @property
    def notes(self) -> Sequence[str]:
        """A sentence for everything that is not drawn as it was asked for."""
        ...

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        """The emoji of that person in that pose, in a square of `size` px, or of fewer where more would take too long.

        Uses the pose's turn, shapes and gaze; where and how large it is to appear is `compose`'s business.  The head is
        opaque all over, for it also covers a real one.  With `bust` the shoulders run down to the sprite's lower edge.
        """
        ...

    def close(self) -> None:
        """Let go of what it draws with.  Any thread may call it, more than once; nothing is drawn afterwards."""
        ...


def _classic() -> Style:
    from .classic import Classic

    return Classic()


def _clay() -> Style:
    from .clay import Clay

    return Clay()


LARGEST_ON_CPU = 256
"px: clay that the processor draws for a call; twice as large takes four times as long"


def _still_clay() -> Style:
    from .clay import Clay

    return Clay("still")


STYLES: Mapping[str, Callable[[], Style]] = {"classic": _classic, "clay": _clay}
STILLS: Mapping[str, Callable[[], Style]] = {"classic": _classic, "clay": _still_clay}
"the same, for pictures that are kept: they may take their time"


def open_style(name: str, renderer: str) -> Style:
    """A style for a call, as the settings `look.style` and `look.renderer` ask for it; notes tell where it is another.

    Raises StudioError where the renderer `studio` was asked for and there is none.
    """
    if name == "clay":
        return _live_clay(forced=renderer == "studio")
    if renderer == "studio":
        return _instead(f"The style {name} is not drawn in the studio: only --style clay is.")
    return STYLES[name]()


def _live_clay(*, forced: bool) -> Style:
    from .standin import StandIn

    try:
        from .clay import Clay

        clay = Clay()
    except StudioError as error:
        if forced:
            raise
        return _instead(f"Drawn in the style classic, not clay.  {error}")
    if clay.is_hardware:
        return StandIn(clay, _classic)
    if forced:
        clay.largest = LARGEST_ON_CPU
        return StandIn(clay, _classic)
    clay.close()
    return _instead(
        f"Drawn in the style classic, not clay: {clay.driver} is no graphics card but a program on the processor, "
        "too slow for a call; --renderer studio has it draw all the same."
    )


def _instead(why: str) -> Style:
    from .standin import StandIn

    return StandIn(None, _classic, why)
