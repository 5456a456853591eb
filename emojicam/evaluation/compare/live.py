"""Measures age and rate of the live picture: ours, MediaPipe's own landmarker, and a queue in place of mailboxes.

All film the same clip at the same rate and draw the same emoji.  Each is measured as it is, and with some time added to
the drawing of every picture, as if the machine were slower than the camera.
"""

from __future__ import annotations

import math
import statistics
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ... import settings
from ...app import open_look
from ...capture import Source
from ...capture.card import Card
from ...capture.rate import AtRate
from ...capture.video import Video
from ...clock import Clock, SystemClock
from ...errors import UsageError
from ...flow import Crew, Ended, Mailbox
from ...infer import TRACKERS
from ...meter import Meter
from ...output.null import Null
from ...output.output import Output
from ...render.renderer import Renderer, idle_picture
from ...session import Session
from ...status import percentiles, plain
from ...types import Picture, Tracked

FPS = 30
SLOW = 0.045
"seconds added to the drawing of each picture in the second round: then not every frame of 30 a second can be drawn"
ROOM = 30
"items that the blocking queue holds: a second of video, as programs have it that fear to lose a frame"
WARM_UP = 1.0
"seconds of each run whose ages are not counted"
Figures = dict[str, Any]
Tell = Callable[[str], None]


class Queue(Mailbox[Any]):
    """What a mailbox is not: room for ROOM items, every one of which is taken in turn; whoever writes waits."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: deque[Any] = deque()
        self._turned = threading.Condition()

    def put(self, item: Any) -> None:
        """Waits for room.  Raises Ended after `end`."""
        with self._turned:
            self._turned.wait_for(lambda: len(self._kept) < ROOM or self._ended)
            if self._ended:
                raise Ended
            self.puts += 1
            self._kept.append(item)
            self._turned.notify_all()

    def end(self) -> None:
        """No more items, and what still waits is let go: a run that is over need not catch up."""
        with self._turned:
            self._ended = True
            self._turned.notify_all()

    def __iter__(self) -> Iterator[Any]:
        """Every item in turn; waits for each."""
        while True:
            with self._turned:
                self._turned.wait_for(lambda: bool(self._kept) or self._ended)
                if self._ended:
                    return
                item = self._kept.popleft()
                self._turned.notify_all()
            yield item


class Queued(Session):
    """The session with such queues between the same stages."""

    def run(self, seconds: float = math.inf, wanted: Callable[[], bool] = lambda: True) -> bool:
        """As `Session.run` does."""
        with self.open_source() as source, _QueuedCrew() as crew:
            frames, tracked = crew.mailbox(), crew.mailbox()
            crew.start("capture", source, into=frames)
            crew.start("infer", map(self.tracker.track, frames), into=tracked)
            crew.start("render", map(self.render, tracked), into=self.output)
            return crew.wait(seconds, wanted)


class _QueuedCrew(Crew):
    def mailbox(self, in_place_of: Callable[[Any, Any], Any] = lambda old, new: new) -> Mailbox[Any]:
        box = Queue()  # in which nothing is replaced
        self._mailboxes.append(box)
        return box


@dataclass(frozen=True)
class Way:
    """One of the pipelines that are compared."""

    name: str
    tracker: str = "onnx"
    session: type[Session] = Session


class Watcher(Null):
    """A sink that counts the pictures that it has not seen before."""

    def __init__(self) -> None:
        super().__init__()
        self.new = 0
        self._last = -math.inf

    def show(self, picture: Picture) -> None:
        """Look whether the frame behind it is another one."""
        self.new += picture.taken_at != self._last
        self._last = picture.taken_at


WAYS = (
    Way("EmojiCam"),
    Way("MediaPipe's own landmarker, same overlay", tracker="mediapipe"),
    Way("a blocking queue in place of mailboxes", session=Queued),
)


def measure(clip: Path | None, seconds: float, tell: Tell) -> list[Figures]:
    """A row for each way, first as it is, then on a slower machine; without a clip the synthetic actor is filmed."""
    rows = []
    for slow in (0.0, SLOW):
        for way in WAYS:
            tell(f"live: {way.name}{', slowed' if slow else ''}")
            rows.append({"way": way.name, "slowed_ms": slow * 1e3} | _measured(way, slow, clip, seconds))
    return rows


def _measured(way: Way, slow: float, clip: Path | None, seconds: float) -> Figures:
    try:
        return run(way, slow, clip, seconds)
    except UsageError as error:
        return {"missing": str(error)}


def run(way: Way, slow: float, clip: Path | None, seconds: float) -> Figures:
    """Age, rate and what was lost of one pipeline.  Raises UsageError where its tracker is not installed."""
    clock, meter, chosen = SystemClock(), Meter(), settings.Settings()
    look = open_look(chosen)
    renderer = Renderer(look, meter)
    tracker = TRACKERS[way.tracker](meter, live=True)

    def render(tracked: Tracked) -> Picture:
        picture = renderer(tracked)
        clock.sleep_until(clock.now() + slow)
        return picture

    watcher = Watcher()
    # However old a picture is it is shown: the queue's would all be replaced by the placeholder else.
    output = Output([watcher], idle_picture(look), clock, meter, fps=FPS, fresh_for=math.inf)
    session = way.session(lambda: _source(clip, clock, chosen.output.size), tracker, render, output, meter)
    with output:
        session.run(seconds)
    look.style.close()
    return _figures(watcher, output, seconds, meter)


def _source(clip: Path | None, clock: Clock, size: tuple[int, int]) -> Source:
    if clip is None:
        return Card(size, FPS, clock)
    return AtRate(lambda: Video(clip, clock, pace=False, loop=True, limit=size), clock, FPS)


def _figures(watcher: Watcher, output: Output, seconds: float, meter: Meter) -> Figures:
    ages = list(output.ages)[round(WARM_UP * FPS) :]
    figures = {
        "age_ms": percentiles(ages),
        "last_age_ms": 1e3 * statistics.median(ages[-FPS:]) if ages else math.nan,
        "fps": watcher.new / seconds,
        "stages_ms": meter.medians(),
    }
    return dict(plain(figures))
