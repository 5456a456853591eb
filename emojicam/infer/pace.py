"""Whether there is time for a second look.  Knows no face: only how long reading takes, and how often frames come.

A machine that is short of time reads expressions from the coarser points and keeps the picture on time.  Films that are
read offline have all the time that there is, and are read alike on every machine.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

BUSY, CALM = 0.55, 0.45
"""share of the time between two frames that reading may take: over the first on average there is no time for a second
look, under the second in a frame that tries it again there is"""
AGAIN = 10.0
"s between two frames that try it again"
NEWEST = 0.1
"how much the newest frame counts"
LONGEST = 0.2
"s: a longer gap is no rate"
LEAST_PROCESSORS = 2
"with one, every millisecond is one that drawing and the output's clock wait for"


class Pace:
    """One tracker's.  Used by one thread at a time."""

    def __init__(self, live: bool, now: Callable[[], float] = time.perf_counter, processors: int | None = None) -> None:
        """`live`: what is read must be read in time.  `now` is in seconds."""
        self._live, self._now = live, now
        self._at = math.nan
        self._between, self._spent = 1 / 30, 0.0
        self._alone = (processors or _processors()) < LEAST_PROCESSORS
        self._late = self.tries = False
        "whether reading took too long; whether this frame's second look is for its time alone: one that differs jumps"
        self._tried = math.nan
        "when there was a second look last, in the frames' seconds"

    @contextmanager
    def frame(self, at: float, somebody: bool = True) -> Iterator[None]:
        """Around the reading of a frame that was taken at `at` seconds, in which there may be `somebody` to look at."""
        step, self._at = at - self._at, at
        if 0 < step <= LONGEST:
            self._between += NEWEST * (step - self._between)
        self.tries = self._late and somebody and not 0 <= at - self._tried < AGAIN
        began = self._now()
        yield
        spent = self._now() - began
        if self._late and not self.tries:
            return
        self._spent = spent if self.tries else self._spent + NEWEST * (spent - self._spent)
        self._late, self._tried = self._spent > self._between * (CALM if self.tries else BUSY), at

    @property
    def allows(self) -> bool:
        """Whether this frame may be looked at twice."""
        return not self._live or (not self._alone and (self.tries or not self._late))


def _processors() -> int:
    """How many of the machine's processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
