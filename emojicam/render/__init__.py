"""Numbers to pixels: draws an emoji from numbers, and builds the picture that others see.

A style never receives camera pixels; `compose` is the one module that holds both kinds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from ..errors import ModelError, StudioError
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

        Uses the pose's turn, shapes and gaze; where and how large it appears is `renderer`'s business.  The head is
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


def _still_generated() -> Style:
    from .clay.generated import Generated

    return Generated()


STYLES: Mapping[str, Callable[[], Style]] = {"classic": _classic, "clay": _clay}
STILLS: Mapping[str, Callable[[], Style]] = {"classic": _classic, "clay": _still_clay}
"the same, for pictures that are kept: they may take their time"
STILLS_BESIDE: Mapping[str, Callable[[], Style]] = {**STILLS, "generator": _still_generated}
"those that look as what draws live; clay as its network draws it is one of its own"
MOST_MS = 22.0
"for a picture by the network, here and now: more, and a call at 30 fps would stutter while faces are tracked beside it"


def open_style(name: str, renderer: str, provider: str = "auto") -> Style:
    """A style for a call, as the settings `look.style` and `look.renderer` ask for it; notes tell where it is another.

    `provider` is what the network that may draw clay runs on.  Raises StudioError where the renderer `studio` was asked
    for and there is none, ModelError where `generator` was and its network is missing.
    """
    if name == "clay":
        return _BY_RENDERER[renderer](provider)
    if renderer != "auto":
        return _instead(f"The style {name} is not drawn by the {renderer}: only --style clay is.")
    return STYLES[name]()


def _by_studio(provider: str) -> Style:
    from .clay import Clay
    from .standin import StandIn

    clay = Clay()
    if not clay.is_hardware:
        clay.largest = LARGEST_ON_CPU
    return StandIn(clay, _classic)


def _by_generator(provider: str) -> Style:
    from .clay.generated import Generated
    from .standin import StandIn

    return StandIn(Generated(provider), _classic)


def _by_whatever_is_here(provider: str) -> Style:
    """A graphics card; else the network, if one is there and keeps up; else the style classic."""
    from .standin import StandIn

    try:
        from .clay import Clay

        clay = Clay()
    except StudioError as error:
        return _without_card(provider, str(error))
    if clay.is_hardware:
        return StandIn(clay, _classic)
    clay.close()
    return _without_card(
        provider,
        f"{clay.driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has"
        " it draw all the same.",
    )


def _without_card(provider: str, why: str) -> Style:
    from .clay.generated import Generated, is_there
    from .standin import StandIn

    if not is_there():
        return _instead(f"Drawn in the style classic, not clay.  {why}")
    try:
        generated = Generated(provider)
        ms = generated.ms()
    except (ModelError, StudioError) as error:
        return _instead(f"Drawn in the style classic, not clay.  {why}  {error}")
    if ms > MOST_MS:
        return _instead(
            f"Drawn in the style classic, not clay.  {why}  And the network takes {ms:.0f} ms a picture here."
        )
    return StandIn(generated, _classic, f"Clay is drawn by a network in {ms:.0f} ms.  {why}")


_BY_RENDERER: Mapping[str, Callable[[str], Style]] = {
    "auto": _by_whatever_is_here,
    "studio": _by_studio,
    "generator": _by_generator,
}


def _instead(why: str) -> Style:
    from .standin import StandIn

    return StandIn(None, _classic, why)
