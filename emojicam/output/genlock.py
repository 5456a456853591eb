"""Keeps the output's ticks in step with the pictures that arrive.  Knows times only, no pictures.

Camera and output both run at, say, 30 a second, at an arbitrary and slowly drifting offset.  Left alone, a
picture may lie ready for a whole interval before its tick, and now and then one is shown twice and
another never.  Broadcasters lock the phase of one to the other; so do we, by a fraction of a
millisecond a tick, so that no reader of the device can see it in the rate.
"""

from __future__ import annotations

import math
import threading
from collections import deque

MARGIN = 0.006
"seconds that the slowest usual picture should arrive before its tick: the jitter that is absorbed"
STEP = 0.0004
"seconds that one tick is moved at most: 1.2 % of an interval at 30 fps, and only while locking"
WINDOW = 45
"pictures looked back at: a second and a half"
SLOWEST = 0.9
"the share of pictures that should make their tick: a rare straggler shall not delay all the others"
SAME_RATE = 0.02
"relative difference of two rates that still count as the same: beyond, there is no phase to lock to"


class Genlock:
    """Tells the output by how much to move its grid.  `arrived` from one thread, `correction` from another."""

    def __init__(self, interval: float) -> None:
        self._interval = interval
        self._lock = threading.Lock()
        self._arrivals: deque[float] = deque(maxlen=WINDOW)
        self._takings: deque[float] = deque(maxlen=WINDOW)

    def arrived(self, now: float, taken_at: float) -> None:
        """A picture of the frame taken then is ready now."""
        with self._lock:
            self._arrivals.append(now)
            self._takings.append(taken_at)

    def correction(self, tick: float) -> float:
        """Seconds to move all later ticks by, given the time of this one; negative is earlier; mostly 0."""
        with self._lock:
            arrivals, takings = list(self._arrivals), list(self._takings)
        if len(arrivals) < WINDOW or not self._same_rate(takings) or tick - arrivals[-1] > 2 * self._interval:
            return 0.0
        slack = self._slack(arrivals, tick)
        error = MARGIN - slack
        return max(-STEP, min(STEP, error / 8)) if abs(error) > MARGIN / 6 else 0.0

    def _same_rate(self, takings: list[float]) -> bool:
        interval = (takings[-1] - takings[0]) / (len(takings) - 1)
        return abs(interval / self._interval - 1) < SAME_RATE

    def _slack(self, arrivals: list[float], tick: float) -> float:
        """How long before its tick the slowest usual picture is ready, wrapped to half an interval either side.

        Phases are averaged on the circle first, so that it does not matter where they happen to wrap.
        """
        turns = [(tick - arrival) / self._interval * math.tau for arrival in arrivals]
        middle = math.atan2(sum(map(math.sin, turns)), sum(map(math.cos, turns)))
        spread = sorted(math.remainder(turn - middle, math.tau) for turn in turns)
        slowest = middle + spread[round((1 - SLOWEST) * len(spread))]
        wait = slowest / math.tau * self._interval
        return math.remainder(wait - MARGIN, self._interval) + MARGIN
