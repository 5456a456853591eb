"""Time, and the grid of ticks that the output keeps.  Nothing here knows about video."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Protocol


class Clock(Protocol):
    """Where every time in a session comes from; tests bring one that they move by hand."""

    def now(self) -> float:
        """Seconds since an arbitrary moment; never goes back."""
        ...

    def sleep_until(self, when: float) -> None:
        """Return at `when`, or at once if that has passed."""
        ...


class SystemClock:
    """The machine's own monotonic clock."""

    def now(self) -> float:
        return time.perf_counter()

    def sleep_until(self, when: float) -> None:
        time.sleep(max(0.0, when - self.now()))


class SteppedClock:
    """A clock that stands still until somebody sleeps: then it is that time at once.

    For converting files without haste, and for tests.
    """

    def __init__(self, now: float = 0.0) -> None:
        self._now = now

    def now(self) -> float:
        return self._now

    def sleep_until(self, when: float) -> None:
        """Time jumps there; it never goes back."""
        self._now = max(self._now, when)


class Ticks:
    """The times at which something is due, on a grid.  A tick that was missed is skipped, not caught up.

    `nudge` moves the grid a little; that is how the output keeps in step with the camera.
    """

    def __init__(self, clock: Clock, interval: float) -> None:
        self._clock, self.interval = clock, interval
        self._shift = 0.0
        self.missed = 0
        "ticks that passed before the work of the one before them was done"

    def nudge(self, seconds: float) -> None:
        """Move all later ticks by this much; negative is earlier.  Called from the iterating thread."""
        self._shift += seconds

    def __iter__(self) -> Iterator[float]:
        """Yield the time of each tick as it comes."""
        due = self._clock.now()
        while True:
            self._clock.sleep_until(due)
            yield due
            gone = max(1, int((self._clock.now() - due) / self.interval))
            self.missed += gone - 1
            due += self.interval * gone + self._shift
            self._shift = 0.0
