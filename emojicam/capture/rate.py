"""Another source's frames at a rate of its own: a clip as if a camera saw it.  Knows no file and no camera."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import TracebackType

from ..clock import Clock
from ..types import Frame
from . import Source


class AtRate:
    """A source that gives another's frames, stamped and spaced as `fps` asks."""

    def __init__(self, frames: Callable[[], Source], clock: Clock, fps: float) -> None:
        self._frames, self._clock, self._fps = frames, clock, fps

    def __enter__(self) -> AtRate:
        self._source = self._frames().__enter__()
        self.size, self.name = self._source.size, self._source.name
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._source.__exit__(kind, error, trace)

    def __iter__(self) -> Iterator[Frame]:
        due = self._clock.now()
        for frame in self._source:
            self._clock.sleep_until(due)
            yield Frame(frame.pixels, self._clock.now())
            due = max(due + 1 / self._fps, self._clock.now() - 1 / self._fps)
