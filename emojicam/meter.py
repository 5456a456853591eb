"""How long each step of the work takes.  Nothing here knows what the steps are."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager


class Meter:
    """Durations by name, the newest thousand of each.  Any thread may add and any may read."""

    KEPT = 1000

    def __init__(self) -> None:
        self._ms: dict[str, deque[float]] = defaultdict(lambda: deque(maxlen=self.KEPT))

    @contextmanager
    def measure(self, name: str) -> Iterator[None]:
        """Time the block under `name`; a block that raises counts too."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self.add(name, (time.perf_counter() - began) * 1e3)

    def add(self, name: str, ms: float) -> None:
        self._ms[name].append(ms)

    def medians(self) -> dict[str, float]:
        """The median milliseconds of every step so far."""
        return {name: statistics.median(list(kept)) for name, kept in list(self._ms.items()) if kept}
