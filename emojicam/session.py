"""From camera to sinks: read `run` first."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Protocol

from .capture import Source
from .clock import Clock
from .errors import CaptureError, sentence
from .flow import Crew, Inbox
from .infer import Tracker
from .meter import Meter
from .render.compose import in_place_of
from .types import Frame, Picture, Tracked

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0
"seconds between two tries after filming failed; each pause is twice the one before, up to the longest"
GLANCE = 0.1
"seconds between two looks whether filming is wanted"
MOST_RETRIES = 5
"tries in a row that fail before an error that is not the camera's is given up on"
PROVEN = 30
"frames after which a try counts as a success, so that pauses start small again"


class Render(Protocol):
    """What makes pictures of tracked frames."""

    def __call__(self, tracked: Tracked, /) -> Picture: ...


class Session:
    """Films until the source ends.  The output is not the session's: it goes on, blank, when filming stops."""

    def __init__(
        self,
        open_source: Callable[[], Source],
        tracker: Tracker,
        render: Render,
        output: Inbox[Picture],
        meter: Meter | None = None,
    ) -> None:
        self.open_source, self.tracker, self.render, self.output = open_source, tracker, render, output
        self._meter = meter or Meter()
        self._crew = Crew()
        self._stopped = False
        self._is_new = False
        "whether no frame of this camera has been looked at"
        self._orders: deque[Callable[[], None]] = deque()
        self._tracking, self._drawing = threading.Lock(), threading.Lock()
        self.look_on: Callable[[Tracked], None] = lambda tracked: None
        "shown every tracked frame by the thread that tracks; neither waits nor raises.  Any thread may exchange it"
        self.waits_for = ""
        "why filming is tried again and again, a sentence; empty while frames come, and while nobody wants them"
        self._frames = self._replaced = 0

    def run(self, seconds: float = float("inf"), wanted: Callable[[], bool] = lambda: True) -> bool:
        """Film until the source ends, `stop` is called, the time is over or nobody wants it any more.

        Returns whether the source came to its end.  Raises what any stage raised.
        """
        with self.open_source() as source, Crew() as crew:
            self._enlist(crew)
            frames, tracked = crew.mailbox(), crew.mailbox(in_place_of)
            crew.start("capture", self._timed(source), into=frames)
            crew.start("infer", map(self._track, frames), into=tracked)
            crew.start("render", map(self._draw, tracked), into=self.output)
            return crew.wait(seconds, wanted)

    def keep_running(
        self, clock: Clock, seconds: float = float("inf"), wanted: Callable[[], bool] = lambda: True
    ) -> None:
        """`run` whenever it is `wanted`, and again when filming failed: a call goes on when a cable was loose.

        A camera that went away, or is busy when it is wanted at last, is waited for as long as it takes.  Raises what
        `run` raises before the first frame where it was wanted from the start, and an error of ours that comes back
        more than MOST_RETRIES times in a row without any frame between.
        """
        until, retries, idled = clock.now() + seconds, 0, False
        while not self._stopped and clock.now() < until:
            if not wanted():
                idled, self.waits_for = True, ""
                clock.sleep_until(min(until, clock.now() + GLANCE))
                continue
            frames = self.frames
            try:
                if self.run(until - clock.now(), wanted):
                    break
                self.between_frames(self._forget)
                continue
            except Exception as error:
                retries = 1 if self.frames > frames + PROVEN else retries + 1
                if not (self.frames or idled) or (retries > MOST_RETRIES and not isinstance(error, CaptureError)):
                    raise
                self._wait_for(sentence(error))
            self.between_frames(self._forget)
            self._rest(clock, min(clock.now() + min(FIRST_PAUSE * 2 ** min(retries - 1, 9), LONGEST_PAUSE), until))

    def _wait_for(self, reason: str) -> None:
        if reason == self.waits_for:
            log.info("Still: %s", reason)
        else:
            log.warning("%s It is tried again.", reason)
        self.waits_for = reason

    def convert(self, show: Callable[[Picture], None]) -> None:
        """Every frame of a source in turn, without threads or haste: for files, where none may be left out."""
        with self.open_source() as source:
            for frame in self._timed(source):
                self._frames += 1
                show(self.render(self._track(frame)))
                if self._stopped:
                    break

    def stop(self) -> None:
        """Have `run` return soon.  Any thread may call it."""
        self._stopped = True
        self._crew.stop()

    def between_frames(self, order: Callable[[], None]) -> None:
        """Have the thread that tracks do this before it looks at its next frame.  Any thread may call it."""
        self._orders.append(order)

    @property
    def frames(self) -> int:
        """Frames that the source gave so far."""
        return self._frames + self._crew.puts

    @property
    def replaced(self) -> int:
        """Frames that a newer one replaced before they were worked on."""
        return self._replaced + self._crew.replaced

    def _track(self, frame: Frame) -> Tracked:
        with self._tracking:  # a thread of an earlier run may still hang in there
            while self._orders:
                self._orders.popleft()()
            tracked = self.tracker.track(frame)
            if self._is_new:
                tracked, self._is_new = replace(tracked, doubted=True), False
            self.look_on(tracked)
        return tracked

    def _forget(self) -> None:
        """The next frame is another camera's: what was sure before says nothing of it."""
        self.tracker.reset()
        self._is_new = True

    def _draw(self, tracked: Tracked) -> Picture:
        with self._drawing:
            return self.render(tracked)

    def _enlist(self, crew: Crew) -> None:
        self._frames, self._replaced = self.frames, self.replaced
        self._crew = crew
        if self._stopped:
            crew.stop()

    def _timed(self, source: Iterable[Frame]) -> Iterator[Frame]:
        """The same frames.  Meters the work of getting each, not the wait for it: this thread's processor time."""
        began = time.thread_time()
        for frame in source:
            self._meter.add("capture", (time.thread_time() - began) * 1e3)
            self.waits_for = ""
            yield frame
            began = time.thread_time()

    def _rest(self, clock: Clock, until: float) -> None:
        while not self._stopped and clock.now() < until:
            clock.sleep_until(min(until, clock.now() + 0.1))
