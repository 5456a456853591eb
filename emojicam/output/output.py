"""The one place that pictures leave by, at the ticks of one clock.

Its thread lives as long as the virtual camera; whoever makes the pictures may die and come back.
Nobody has to remember to blank: a picture is shown only while the frame behind it is fresh.
"""

from __future__ import annotations

import itertools
import logging
import math
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType

from ..clock import Clock, Ticks
from ..errors import EmojiCamError, SinkError
from ..flow import awaited
from ..meter import Meter
from ..types import Picture
from . import Sink
from .genlock import Genlock

log = logging.getLogger(__name__)

LATE = 0.5
"a tick that begins this share of an interval after its time counts as late"
EARLY = 1e-6
"seconds by which a picture may miss its tick through rounding alone"
AGES_KEPT = 200_000
"ages remembered for the percentiles: nearly two hours at 30 fps"
GLANCE = 0.2
"seconds between two looks whether a sink hangs"


@dataclass(frozen=True, eq=False)
class Call:
    """A sink that the output thread is in, and since when."""

    sink: Sink
    began: float
    closes: bool = False
    "whether it is being closed, which may well take long: a recording is finished"


@dataclass(eq=False)
class Stuck:
    """What is known of sinks that hang; `lock` guards the moment at which another thread goes on."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    call: Call | None = None
    "that the thread which shows is in"
    threads: list[threading.Thread] = field(default_factory=list)
    "those that hang, and are not to show anything any more"
    away: dict[Sink, tuple[str, Exception]] = field(default_factory=dict)
    "the sinks that hang, and what is said of them as long as they do"
    times: Counter[Sink] = field(default_factory=Counter)
    "that each has hung"


class Output:
    """Shows the newest picture at every tick, or the placeholder when there is no fresh one.

    It is the inbox of the render thread (`put`, `end`: any thread, never wait).  The sinks are opened,
    shown to and closed by the output thread.  One that fails is dropped and kept in `failures`.
    From one that hangs in its library the others are freed: another thread goes on with them, and the thread that
    hung, once it comes back, brings its sink along and ends.
    """

    GRACE = 10.0
    "seconds that the sinks have to open, and to close: a recording must be finished"
    PATIENCE = 2.0
    "seconds that one call to a sink may take while others wait for their turn; a quarter of it once it has hung"
    _by_hand = False
    "whether ticks come when pictures do, so that none is late"
    shows = 0
    "ticks"
    pictures = 0
    "ticks that showed a picture"
    distinct = 0
    "pictures that were shown, each counted once"
    skipped = 0
    "pictures that were never shown: a newer one came before their tick"
    blanked = 0
    "ticks that showed the placeholder after the first picture"
    _tardy = 0
    "ticks that began late"

    def __init__(
        self,
        sinks: Sequence[Sink],
        placeholder: Picture,
        clock: Clock,
        meter: Meter,
        *,
        fps: float = 30,
        fresh_for: float = 0.5,
        live: bool = True,
        when_empty: Callable[[], None] = lambda: None,
        look_on: Callable[[Picture], None] = lambda picture: None,
    ) -> None:
        """`fresh_for` seconds after a frame was taken its picture is no longer shown; later if it was held back.

        A `live` output always shows something, the placeholder if need be: a camera must not go away.  Any other, such
        as a film's, begins with the first picture and is silent after the last.
        `when_empty` is called from the output thread once the last sink has failed; `look_on` is handed what the sinks
        were shown, after they were, and neither waits nor raises.
        """
        self._sinks = list(sinks)
        self._placeholder = self._picture = self._shown = placeholder
        self._clock, self._meter, self.fps, self._fresh_for = clock, meter, fps, fresh_for
        self._live, self._when_empty, self._ended, self._look_on = live, when_empty, False, look_on
        self.blank = False
        "while it is set every tick shows the placeholder, whatever comes in; any thread may set it"
        self._ticks = Ticks(clock, 1 / fps)
        self._genlock = Genlock(1 / fps)
        self._ready, self._over = threading.Event(), threading.Event()
        self._thread = self._threaded(self._run)
        self._stuck = Stuck()
        self._closed: set[int] = set()
        self.failures: list[tuple[str, Exception]] = []
        self.ages: deque[float] = deque(maxlen=AGES_KEPT)
        "seconds from taken_at to the moment the sinks had it, one for every tick that showed a picture"
        self.first_at = self.last_at = math.nan
        "session clock at the first picture and at the newest tick"
        self.began_at = math.nan

    # -- the inbox: called by the render thread -------------------------------------------------------------

    def put(self, picture: Picture) -> None:
        """Have this picture shown from the next tick on.  A straggler cannot turn back time."""
        if picture.taken_at < self._picture.taken_at:
            return
        if picture.taken_at > self._picture.taken_at:  # else the same frame, drawn once more
            self.skipped += not _is_placeholder(self._picture) and self._picture.taken_at != self._shown.taken_at
        self._picture, self._ended = picture, False
        self._genlock.arrived(self._clock.now(), picture.taken_at)

    def end(self) -> None:
        """Whoever made the pictures is gone: the placeholder from the next tick on."""
        self._picture, self._ended = self._placeholder, True

    def rest_on(self, placeholder: Picture) -> None:
        """Have this be the placeholder from the next tick on; of the size of the one before.  Any thread."""
        self._placeholder = placeholder

    # -- the output thread ----------------------------------------------------------------------------------

    def _threaded(self, work: Callable[[], None]) -> threading.Thread:
        return awaited(threading.Thread(target=work, name="output", daemon=True))

    def _run(self) -> None:
        if self._open_all():
            self._ready.set()
            self._go_on()

    def _go_on(self) -> None:
        try:
            for due in self._ticks:
                if self._over.is_set() or self.is_empty or not self.tick(due):
                    break
                self._ticks.nudge(self._genlock.correction(due))
        finally:
            if threading.current_thread() in self._stuck.threads:
                self._stuck.threads.remove(threading.current_thread())
            else:
                self._close_all()

    def _open_all(self) -> bool:
        """Returns whether this thread is still the one that opens: not if it hung, and was not waited for."""
        height, width = self._placeholder.pixels.shape[:2]
        return all(self._guard(sink, partial(sink.open, (width, height), self.fps)) for sink in self._sinks[:])

    def _stop_opening(self) -> None:
        """One hangs in `open`: let go of those before it; it is closed should it ever come back."""
        self._over.set()
        with self._stuck.lock:
            call, self._stuck.call = self._stuck.call, None
            self._stuck.threads.append(self._thread)
        for sink in itertools.takewhile(lambda sink: call and sink is not call.sink, self._sinks):
            self._close(sink)

    def _watch(self) -> None:
        """Free the others from a sink that hangs, as long as there is an output thread."""
        while (thread := self._thread).is_alive():
            thread.join(GLANCE)
            self._relieve()

    def _relieve(self) -> None:
        """Have another thread go on where the one that shows has been in one call for too long."""
        with self._stuck.lock:
            call = self._stuck.call
            if call is None or self._waiting_beside(call.sink) == 0:
                return
            lost = self._clock.now() - call.began
            if lost < self.PATIENCE / 4 ** min(self._stuck.times[call.sink], 2):
                return
            self._stuck.call = None
            self._stuck.threads.append(self._thread)
            self._tardy += int(lost * self.fps)
            if not call.closes:
                self._leave_behind(call.sink)
            self._thread = self._threaded(self._go_on)
            self._thread.start()

    def _leave_behind(self, sink: Sink) -> None:
        self._stuck.times[sink] += 1
        self._lose(sink, SinkError(f"{sink.name} hangs: stop what uses it, or plug it in anew, to go on with it."))
        self._stuck.away[sink] = self.failures[-1]
        log.warning("%s hangs, the others go on without it.", sink.name)

    def _waiting_beside(self, sink: Sink) -> int:
        return sum(one is not sink and id(one) not in self._closed for one in self._sinks)

    @contextmanager
    def by_hand(self) -> Iterator[Callable[[Picture], None]]:
        """Instead of a thread: call what this yields with every picture, in order, on a clock that never runs ahead.

        Shows each picture at the ticks from its own time to the next picture's: nothing is late and none is skipped
        that had a tick.  Raises SinkError when the last sink has failed.
        """
        self._by_hand = True
        self._open_all()
        try:
            self._raise_first()
            yield self._shower()
        finally:
            self._close_all()
        self._raise_first()

    def _shower(self) -> Callable[[Picture], None]:
        due = self._clock.now()

        def show(picture: Picture) -> None:
            nonlocal due
            while due < picture.taken_at - EARLY and self.pictures + (not _is_placeholder(self._picture)):
                self.tick(due)
                due += 1 / self.fps
            due = due if self.pictures else picture.taken_at
            self.put(picture)
            if due <= picture.taken_at + EARLY:
                self.tick(due)
                due += 1 / self.fps
            if not self._sinks:
                self._raise_first()

        return show

    def _raise_first(self) -> None:
        if self.failures:
            raise _as_ours(self.failures[0])

    def tick(self, due: float) -> bool:
        """Show what is right at this time.  Called by the output thread; offline, by whoever drives the clock.

        Returns whether there is to be a next one: not if another thread has gone on in the meantime.
        """
        if not self._live and (self._ended or (not self.shows and _is_placeholder(self._picture))):
            return True
        if not self._sinks:
            return True
        now, picture = self._clock.now(), self._picture
        self.began_at = now if not self.shows else self.began_at
        self._tardy += not self._by_hand and now - due > LATE / self.fps
        shown = self._placeholder
        for sink in self._sinks[:]:
            shown = self._fresh(picture)  # asked for each: the one before may have taken its time
            with self._meter.measure("sink"):
                if not self._guard(sink, lambda sink=sink, shown=shown: sink.show(shown)):  # type: ignore[misc]
                    return False
        self._count(shown)
        self._look_on(self._fresh(shown))
        return True

    def _fresh(self, picture: Picture) -> Picture:
        """The picture, if it may be shown now; else the placeholder."""
        if self.blank or self._clock.now() - picture.taken_at > self._fresh_for + picture.held:
            return self._placeholder
        return picture

    def _count(self, picture: Picture) -> None:
        self.shows += 1
        self.distinct += picture is not self._shown and not _is_placeholder(picture)
        self._shown, self.last_at = picture, self._clock.now()
        if not _is_placeholder(picture):
            self.pictures += 1
            self.ages.append(self.last_at - picture.taken_at)
            if math.isnan(self.first_at):
                self.first_at = self.last_at
        elif self.pictures:
            self.blanked += 1

    def _guard(self, sink: Sink, act: Callable[[], None], closes: bool = False) -> bool:
        """Do it; a sink that fails is dropped and closed, and the others go on.

        Returns whether this thread is still the one that shows: not if it hung in there, and another has gone on.
        """
        failure: Exception | None = None
        self._stuck.call = call = Call(sink, self._clock.now(), closes)
        try:
            act()
        except Exception as error:
            failure = error
        with self._stuck.lock:
            still_ours = self._stuck.call is call
            if still_ours:
                self._stuck.call = None
        if not still_ours:
            self._come_back(sink, failure)
            return False
        return failure is None or self._drop(sink, failure)

    def _come_back(self, sink: Sink, failure: Exception | None) -> None:
        """It hung: let it take part again, or close it where it failed or all is over."""
        with self._stuck.lock:
            said = self._stuck.away.pop(sink, None)
            if said and not failure:
                self.failures.remove(said)
            again = said is not None and not failure and not self._over.is_set() and id(sink) not in self._closed
            if again:
                self._sinks.append(sink)
        if again:
            log.warning("%s is back.", sink.name)
            return
        self._close(sink)
        self._end_if_empty()

    def _drop(self, sink: Sink, error: Exception) -> bool:
        self._lose(sink, error)
        if self._sinks:
            log.warning("%s failed and was dropped, the others go on: %s", sink.name, error)
        goes_on = self._guard(sink, lambda: self._close(sink), closes=True)
        self._end_if_empty()
        return goes_on

    def _end_if_empty(self) -> None:
        if self.is_empty and not self._over.is_set():
            self._when_empty()

    def _close_all(self) -> None:
        for sink in self._sinks[:]:
            if id(sink) in self._closed:
                continue
            if not self._guard(sink, lambda sink=sink: self._close(sink), closes=True):  # type: ignore[misc]
                return

    def _close(self, sink: Sink) -> None:
        if id(sink) in self._closed:
            return
        self._closed.add(id(sink))
        try:
            sink.close()
        except Exception as error:
            log.info("%s could not be closed: %s", sink.name, error)
            self._lose(sink, error)

    def _lose(self, sink: Sink, error: Exception) -> None:
        """Note why a sink is no longer used; what it complains of afterwards says nothing new."""
        if sink in self._sinks:
            self._sinks.remove(sink)
            self.failures.append((sink.name, error))

    @property
    def is_empty(self) -> bool:
        """Whether no sink is left that has not failed; one that hangs may come back."""
        return not self.used

    @property
    def used(self) -> list[Sink]:
        """The sinks that have not failed, those that hang included."""
        return [*self._sinks, *self._stuck.away]

    @property
    def is_fresh(self) -> bool:
        """Whether the newest tick showed a picture, not the placeholder."""
        return not _is_placeholder(self._shown)

    @property
    def late(self) -> int:
        """Ticks that were missed or began late."""
        return self._ticks.missed + self._tardy

    # -- whoever owns the output ----------------------------------------------------------------------------

    def __enter__(self) -> Output:
        """Open the sinks and begin to tick.  Raises SinkError if one of them cannot be opened."""
        self._thread.start()
        if not self._ready.wait(self.GRACE):
            self._stop_opening()
            raise SinkError("An output did not open in time; unplug or restart the device and try again.")
        if self.failures:
            self.close()
            self._raise_first()
        if len(self._sinks) > 1:
            awaited(threading.Thread(target=self._watch, name="output watch", daemon=True)).start()
        return self

    def close(self) -> None:
        """Show nothing more and close the sinks; what they recorded is finished."""
        self._over.set()
        until = time.monotonic() + self.GRACE
        while (thread := self._thread).is_alive() and time.monotonic() < until:
            thread.join(GLANCE)
        for thread in self._stuck.threads[:]:
            thread.join(max(0.0, until - time.monotonic()))
        if not self._thread.is_alive():
            self._close_all()  # one that came back when nobody was left to show anything

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _is_placeholder(picture: Picture) -> bool:
    return picture.taken_at == -math.inf


def _as_ours(failure: tuple[str, Exception]) -> EmojiCamError:
    name, error = failure
    if isinstance(error, EmojiCamError):
        return error
    ours = SinkError(f"{name} cannot be opened ({error}); choose another output with --sink.")
    ours.__cause__ = error
    return ours
