"""Whether anybody looks: the real camera films, and its light is on, only then.  Knows no camera and no sink."""

from __future__ import annotations

from collections.abc import Callable

from .clock import Clock

INTERVAL = 0.2
"seconds between two looks; on Linux each reads what all of the user's programs have open"
LOOKS = 2
"looks in a row that must agree: a program that lists the cameras opens each for a moment, and that is no audience"


class Demand:
    """Tells whether anybody has been looking for a moment.  One thread asks, as often as it likes."""

    def __init__(self, is_watched: Callable[[], bool], clock: Clock) -> None:
        self._is_watched, self._clock = is_watched, clock
        self._looked_at = float("-inf")
        self._agreed = 0
        self.there = False
        "the answer of the last time; any thread may read it"

    def __call__(self) -> bool:
        """Whether to film now."""
        now = self._clock.now()
        if now - self._looked_at >= INTERVAL:
            self._looked_at = now
            self._agreed = self._agreed + 1 if self._is_watched() != self.there else 0
            if self._agreed >= LOOKS:
                self.there, self._agreed = not self.there, 0
        return self.there
