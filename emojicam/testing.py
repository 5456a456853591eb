"""Doubles for tests, ours and others': a clock moved by hand, sources and sinks that live in memory.

They keep the same promises as the real parts, so a test that passes with them says something about those.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType

import numpy as np

from .clock import Clock, SteppedClock
from .persona.persona import Calibration
from .types import SOUND_RATE, Face, Frame, Heard, Picture, Pixels, Pose, Sprite, Tracked


class ManualClock(SteppedClock):
    """A clock moved by hand: an hour of pictures passes in a second."""

    def advance(self, seconds: float) -> None:
        """Let this much time pass."""
        self.sleep_until(self.now() + seconds)


class Filmed:
    """A source made of any iterable of frames."""

    def __init__(self, frames: Iterable[Frame], size: tuple[int, int] = (64, 48), name: str = "test frames") -> None:
        self._frames, self.size, self.name = frames, size, name
        self.closed = False

    def __enter__(self) -> Filmed:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closed = True

    def __iter__(self) -> Iterator[Frame]:
        return iter(self._frames)


class Remembered:
    """A sink that keeps what it was shown, with the time; `see` is called with every picture."""

    name = "memory"

    def __init__(self, clock: Clock, see: Callable[[Picture], None] = lambda picture: None, *, keep: int = 10_000):
        self._clock, self._see, self._keep = clock, see, keep
        self._changed = threading.Condition()
        self.shown: list[tuple[float, Picture]] = []
        self.count = 0
        self.closed = False

    def open(self, size: tuple[int, int], fps: float) -> None:
        self.size, self.fps = size, fps

    def show(self, picture: Picture) -> None:
        self._see(picture)
        with self._changed:
            self.count += 1
            self.shown.append((self._clock.now(), picture))
            del self.shown[: -self._keep]
            self._changed.notify_all()

    def is_watched(self) -> bool:
        return True

    def close(self) -> None:
        self.closed = True

    def wait_for(self, enough: Callable[[Remembered], bool], timeout: float = 10.0) -> bool:
        """Wait until `enough(self)` is true; False if it never was."""
        with self._changed:
            return self._changed.wait_for(lambda: enough(self), timeout)


class Humming:
    """A microphone that hears one tone, by its clock, for as long as it is open."""

    def __init__(self, clock: Clock) -> None:
        self._clock, self._until = clock, 0.0
        self.is_open, self.lost = False, ""

    def open(self) -> None:
        self.is_open, self._until = True, self._clock.now()

    def take(self) -> list[Heard]:
        begin, self._until = self._until, self._clock.now()
        wave = 9000 * np.sin(np.arange(round((self._until - begin) * SOUND_RATE)) * 0.13)
        return [] if self.lost else [Heard(wave.astype(np.int16), begin)]

    def close(self) -> None:
        self.is_open = False


def face_at(left: float, top: float, right: float, bottom: float, *, score: float = 0.95) -> Face:
    """A face whose hull is this rectangle of the frame, px, looking straight ahead."""
    hull = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
    middle = np.array([(left + right) / 2, (top + bottom) / 2], np.float32)
    points = np.zeros((478, 3), np.float32)
    points[:, :2] = middle
    return Face(points, hull, score, Pose(middle, (bottom - top) / 2))


class Told:
    """A tracker that finds in every frame what `find` says."""

    providers: dict[str, str] = {}  # noqa: RUF012 - the Protocol has it as a plain attribute
    notes: tuple[str, ...] = ()

    def __init__(self, find: Callable[[Frame], tuple[Face, ...]], strangers: Callable[[], int] = lambda: 0) -> None:
        self._find, self._strangers = find, strangers

    def track(self, frame: Frame) -> Tracked:
        return Tracked(frame, self._find(frame), self._strangers())

    def calibrate(self, calibration: Calibration) -> None:
        """Says what it was told, whosever face that is."""

    def reset(self) -> None:
        """Nothing is remembered."""


def flat(colour: tuple[int, int, int], size: tuple[int, int] = (64, 48)) -> Pixels:
    """An image of one colour, (width, height) px."""
    return np.full((size[1], size[0], 3), colour, np.uint8)


class Disc:
    """A style that draws a disc of one colour, as large as a head."""

    renderer = "a disc"
    notes: Sequence[str] = ()

    def __init__(self, colour: tuple[int, int, int] = (250, 200, 60)) -> None:
        self._colour = colour
        self._drawn: dict[int, Sprite] = {}

    def draw(self, pose: Pose, persona: object, size: int, *, bust: bool = True) -> Sprite:
        if size not in self._drawn:
            self._drawn[size] = self._disc(size)
        return self._drawn[size]

    def close(self) -> None:
        """Nothing was opened."""

    def _disc(self, size: int) -> Sprite:
        pixels = np.zeros((size, size, 4), np.uint8)
        y, x = np.mgrid[:size, :size] + 0.5
        pixels[np.hypot(x - size / 2, y - size / 2) < size / 2] = (*self._colour, 255)
        return Sprite(pixels, np.array([size / 2, size / 2], np.float32), size * 0.36)


class Nothing:
    """A style that draws nothing: whatever is under the emoji shows."""

    renderer = "nothing"
    notes: Sequence[str] = ()

    def draw(self, pose: Pose, persona: object, size: int, *, bust: bool = True) -> Sprite:
        return Sprite(np.zeros((2, 2, 4), np.uint8), np.ones(2, np.float32), 1.0)

    def close(self) -> None:
        """Nothing was opened."""
