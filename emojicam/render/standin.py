"""A style that has another one draw when it cannot, and says why.  Knows nothing of how either draws."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from ..errors import StudioError, StudioLost
from ..persona.persona import Persona
from ..types import Pose, Sprite
from . import Style

log = logging.getLogger(__name__)

MOST_LOSSES = 3
"pictures in one run that the driver may lose, such as when the machine slept, before the other style draws for good"


class StandIn:
    """A `Style`: draws with `own` until that fails, from then on with what `spare` makes.  Never in silence."""

    def __init__(self, own: Style | None, spare: Callable[[], Style], why: str = "") -> None:
        """Without an `own` style the spare one draws from the start; `why`, a sentence, is then a note."""
        self._style, self._spare = own or spare(), spare
        self._why = [why] if why else []
        self._losses = 0

    @property
    def renderer(self) -> str:
        """What really draws."""
        return self._style.renderer

    @property
    def notes(self) -> Sequence[str]:
        """Why it is not what was asked for."""
        return [*self._style.notes, *self._why]

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        """A lost picture is tried once more; where that fails, too, or happens often, the spare style draws it."""
        try:
            return self._try(pose, persona, size, bust)
        except StudioError as error:
            self._give_over(error)
        return self._style.draw(pose, persona, size, bust=bust)

    def _try(self, pose: Pose, persona: Persona, size: int, bust: bool) -> Sprite:
        try:
            return self._style.draw(pose, persona, size, bust=bust)
        except StudioLost as error:
            self._losses += 1
            if self._losses > MOST_LOSSES:
                raise
            log.info("%s  Trying again.", error)
        return self._style.draw(pose, persona, size, bust=bust)

    def _give_over(self, error: StudioError) -> None:
        broken, self._style = self._style, self._spare()
        self._why.append(f"The style was changed in the middle.  {error}")
        log.info("%s", self._why[-1])
        broken.close()

    def close(self) -> None:
        self._style.close()
