"""Sound laid along a film: each moment has its place, and what is missing is silence.  Knows no file and no clock.

A microphone's samples come in pieces, each a little late and never early, and by a clock of their own, which in ten
minutes may be a twentieth of a second off the film's.  So the places go by the earlier of the recent pieces (not by the
earliest: where samples are lost on the way, all later ones come to lie behind it), and what drifts is made up for by
pieces that are a five-hundredth shorter or longer, which nobody hears.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]

RECENT = 40
"pieces by which the places go: one or two seconds"
EARLIER = 4
"the first in so many of them is what counts"
GAP_S = 0.04
"what is further off was lost: it becomes silence, or is left out where it is there already"
STRETCH = 500
"the share of a piece that may be added or left out is one in so many"
PIECE_S = 1.0
"no piece that is handed out is longer"


class Soundtrack:
    """The sound of one film, from its first moment on.  One thread."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._given = 0
        "samples handed out so far: the place of the first that waits"
        self._waiting: Samples = np.zeros(0, np.int16)
        self._came = 0
        self._offsets: deque[int] = deque(maxlen=RECENT)
        self._hushed: deque[tuple[int, int]] = deque()

    def add(self, at: float, samples: Samples) -> None:
        """This belongs at `at`, seconds from the film's first moment; what is before it, or too late, is left out."""
        self._offsets.append(round(at * self._rate) - self._came)
        place = sorted(self._offsets)[len(self._offsets) // EARLIER] + self._came
        self._came += len(samples)
        drift = place - self._end
        if abs(drift) > GAP_S * self._rate or self._came == len(samples):
            self._put(place, samples)
        else:
            self._put(self._end, _stretched(samples, drift))

    def hush(self, begin: float, end: float) -> None:
        """Nothing is to be heard between these, seconds; later ones begin later."""
        self._hushed.append((round(begin * self._rate), round(end * self._rate)))

    def take(self, until: float) -> Iterator[Samples]:
        """Everything up to `until`, seconds, that was not taken before."""
        while (missing := round(until * self._rate) - self._given) > 0:
            yield self._next(min(missing, round(PIECE_S * self._rate)))

    @property
    def _end(self) -> int:
        return self._given + len(self._waiting)

    def _put(self, place: int, samples: Samples) -> None:
        kept = self._waiting[: max(0, place - self._given)]
        samples = samples[max(0, self._given - place) :]
        silence = np.zeros(max(0, place - self._given - len(kept)), np.int16)
        self._waiting = np.concatenate([kept, silence, samples])

    def _next(self, count: int) -> Samples:
        taken = np.zeros(count, np.int16)
        there = self._waiting[:count]
        taken[: len(there)] = there
        self._waiting = self._waiting[count:]
        for begin, end in self._hushed:
            taken[max(0, begin - self._given) : max(0, end - self._given)] = 0
        self._given += count
        while self._hushed and self._hushed[0][1] <= self._given:
            self._hushed.popleft()
        return taken


def _stretched(samples: Samples, drift: int) -> Samples:
    """A little longer where it lies before its place, a little shorter where it lies behind."""
    most = max(1, len(samples) // STRETCH)
    length = len(samples) + max(-most, min(most, drift))
    if length == len(samples) or not length:
        return samples
    return np.interp(np.linspace(0, len(samples) - 1, length), np.arange(len(samples)), samples).astype(np.int16)
