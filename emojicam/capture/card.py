"""A camera that films the synthetic actor: runs without a camera, and what it shows is known exactly."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from types import TracebackType

from ..clock import Clock
from ..types import Frame
from .actor.film import Actor, Cast, film
from .actor.script import truth

Scene = Callable[[float], Sequence[Cast]]
"who is in the room at some seconds after the beginning, and what they do; nobody is a scene too"

LONGEST_NAP = 0.1
"s: how soon a wait for a frame notices that the card was closed"


class Card:
    """A Source: the actor, performing `truth` before the camera, for ever or for some seconds."""

    name = "synthetic actor"

    def __init__(
        self,
        size: tuple[int, int],
        fps: float,
        clock: Clock,
        *,
        pace: bool = True,
        seconds: float | None = None,
        scene: Scene | None = None,
    ) -> None:
        """Film in (width, height) px.

        Paced, frame n shows the scene at n / fps seconds and comes when the clock says so; a frame whose
        successor is due already is skipped.  Else every frame comes as fast as it is drawn.  Either way it is
        stamped with the clock as it comes.  `scene` replaces the script: it says who does what.
        """
        self.size, self._fps, self._clock, self._pace = size, fps, clock, pace
        self._last = None if seconds is None else round(seconds * fps)
        self._scene = scene or self._alone
        self._closed = threading.Event()
        self.skipped = 0
        "frames left out because the next one was due already"

    def __enter__(self) -> Card:
        """Meet the actor: the first frame takes longer than the others."""
        self._closed.clear()
        self._actor = Actor()
        film(*self._scene(0.0), size=self.size)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed.set()

    def __iter__(self) -> Iterator[Frame]:
        """Each frame as it is due, until the end or until the card is closed."""
        began = self._clock.now()
        for seconds in self._grid():
            if self._pace and self._clock.now() >= began + seconds + 1 / self._fps:
                self.skipped += 1
                continue
            pixels = film(*self._scene(seconds), size=self.size)
            if self._pace:
                self._wait_until(began + seconds)
            if self._closed.is_set():
                return
            yield Frame(pixels, self._clock.now())

    def _alone(self, seconds: float) -> Sequence[Cast]:
        return ((self._actor, truth(seconds, self.size)),)

    def _grid(self) -> Iterator[float]:
        """The seconds of every frame after the beginning."""
        return (n / self._fps for n in (count() if self._last is None else range(self._last)))

    def _wait_until(self, due: float) -> None:
        while not self._closed.is_set() and (now := self._clock.now()) < due:
            self._clock.sleep_until(min(due, now + LONGEST_NAP))
