"""One clock, one newest picture, sinks that fail alone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from emojicam.clock import SystemClock
from emojicam.errors import SinkError
from emojicam.meter import Meter
from emojicam.output import Sink
from emojicam.output.output import Call, Output
from emojicam.testing import ManualClock, Remembered, flat
from emojicam.types import Picture

PLACEHOLDER = Picture(flat((1, 1, 1)), float("-inf"))


def picture(taken_at: float, shade: int = 9) -> Picture:
    return Picture(flat((shade, shade, shade)), taken_at)


class Failing(Remembered):
    """A sink that fails at the n-th picture, or at opening."""

    name = "bad"

    def __init__(self, clock: ManualClock, after: int) -> None:
        super().__init__(clock)
        self._after = after

    def open(self, size: tuple[int, int], fps: float) -> None:
        super().open(size, fps)
        if self._after < 0:
            raise SinkError("No device; plug one in.")

    def show(self, picture: Picture) -> None:
        super().show(picture)
        if self.count > self._after:
            raise OSError("disk full")


def output(clock: ManualClock, *sinks: Sink, **more: object) -> Output:
    return Output(sinks, PLACEHOLDER, clock, Meter(), **more)  # type: ignore[arg-type]


def test_a_fresh_picture_is_shown_until_its_frame_is_half_a_second_old() -> None:
    clock = ManualClock(10.0)
    memory = Remembered(clock)
    out = output(clock, memory)
    out.put(picture(9.9))
    for _ in range(10):
        out.tick(clock.now())
        clock.advance(0.1)
    shown = [one is not PLACEHOLDER for _, one in memory.shown]
    assert shown == [True] * 5 + [False] * 5
    assert (out.pictures, out.blanked) == (5, 5)


def test_freshness_counts_from_the_frame_not_from_the_arrival() -> None:
    clock = ManualClock(10.0)
    memory = Remembered(clock)
    out = output(clock, memory)
    out.put(picture(9.4))
    out.tick(clock.now())
    assert memory.shown[-1][1] is PLACEHOLDER


def test_the_end_blanks_at_the_next_tick() -> None:
    clock = ManualClock(10.0)
    memory = Remembered(clock)
    out = output(clock, memory)
    out.put(picture(10.0))
    out.tick(10.0)
    out.end()
    out.tick(10.03)
    assert [one is PLACEHOLDER for _, one in memory.shown] == [False, True]


def test_pictures_that_nobody_saw_are_counted() -> None:
    clock = ManualClock(10.0)
    out = output(clock, Remembered(clock))
    for shade in range(3):
        out.put(picture(10.0 + shade / 100))
    out.tick(10.05)
    out.put(picture(10.06))
    assert out.skipped == 2


def test_a_picture_that_is_shown_again_counts_once() -> None:
    clock = ManualClock(10.0)
    out = output(clock, Remembered(clock))
    for shade in range(3):
        out.put(picture(clock.now(), shade))
        for _ in range(4):
            out.tick(clock.now())
            clock.advance(1 / 30)
    clock.advance(1.0)
    out.tick(clock.now())
    assert (out.shows, out.pictures, out.distinct) == (13, 12, 3)


def test_a_failing_sink_is_dropped_closed_and_named_while_the_others_go_on(caplog: pytest.LogCaptureFixture) -> None:
    clock = ManualClock()
    bad, good = Failing(clock, 2), Remembered(clock)
    out = output(clock, bad, good)
    for _ in range(10):
        out.tick(clock.now())
    assert good.count == 10
    assert (bad.count, bad.closed) == (3, True)
    assert [(name, str(error)) for name, error in out.failures] == [("bad", "disk full")]
    assert "the others go on" in caplog.text
    assert out.used == [good], "who is asked whether anybody looks"
    caplog.clear()


def test_the_last_sink_that_fails_ends_the_run() -> None:
    clock, ended = ManualClock(), []
    out = output(clock, Failing(clock, 0), when_empty=lambda: ended.append(True))
    out.tick(0.0)
    assert ended == [True]


def test_a_sink_that_cannot_open_is_told_at_once_and_nothing_ticks() -> None:
    from emojicam.clock import SystemClock

    bad = Failing(ManualClock(), -1)
    out = Output([bad], PLACEHOLDER, SystemClock(), Meter())
    with pytest.raises(SinkError, match="plug one in"):
        out.__enter__()
    assert bad.closed
    assert bad.count == 0


def test_by_hand_every_picture_has_its_tick_and_gaps_are_filled() -> None:
    clock = ManualClock()
    memory = Remembered(clock)
    out = output(clock, memory, fps=10)
    with out.by_hand() as show:
        for taken_at in (0.05, 0.15, 0.25, 0.55, 0.65):
            clock.sleep_until(taken_at)
            show(picture(taken_at))
    shown = [round(one.taken_at, 2) for _, one in memory.shown]
    assert shown == [0.05, 0.15, 0.25, 0.25, 0.25, 0.55, 0.65]
    assert memory.closed


def test_by_hand_what_is_held_back_is_neither_late_nor_skipped() -> None:
    """Of a film's room the first frame is drawn until the look ahead is long enough, and the clock is that far on."""
    clock = ManualClock()
    memory = Remembered(clock)
    out = output(clock, memory, fps=10)
    with out.by_hand() as show:
        for now, taken_at in ((0.0, 0.0), (0.1, 0.0), (0.2, 0.0), (0.3, 0.1), (0.4, 0.2)):
            clock.sleep_until(now)
            show(picture(taken_at))
    assert [round(one.taken_at, 2) for _, one in memory.shown] == [0.0, 0.1, 0.2]
    assert (out.late, out.skipped) == (0, 0)


def test_ages_are_measured_when_the_sinks_have_the_picture() -> None:
    clock = ManualClock(10.0)

    class Slow(Remembered):
        def show(self, picture: Picture) -> None:
            clock.advance(0.02)
            super().show(picture)

    out = output(clock, Slow(clock))
    out.put(picture(9.97))
    out.tick(10.0)
    assert list(out.ages) == pytest.approx([0.05])


def test_a_picture_cannot_be_written_to() -> None:
    with pytest.raises(ValueError, match="read-only"):
        np.copyto(PLACEHOLDER.pixels, 0)


def test_a_film_begins_with_its_first_picture_and_is_silent_after_the_last() -> None:
    clock = ManualClock(10.0)
    memory = Remembered(clock)
    out = output(clock, memory, live=False)
    out.tick(10.0)
    assert memory.count == 0
    out.put(picture(10.0))
    out.tick(10.03)
    clock.advance(1.0)
    out.tick(11.0)
    assert [one is PLACEHOLDER for _, one in memory.shown] == [False, True], "a film that hangs is blanked"
    out.end()
    out.tick(11.03)
    assert memory.count == 2


def test_a_sink_that_fails_twice_is_lost_once(caplog: pytest.LogCaptureFixture) -> None:
    clock = ManualClock()

    class Worse(Failing):
        def close(self) -> None:
            raise OSError("and again")

    out = output(clock, Worse(clock, 0), Remembered(clock))
    for _ in range(3):
        out.tick(0.0)
    out._close_all()
    assert [str(error) for _, error in out.failures] == ["disk full"]
    assert not out.is_empty


def test_a_film_that_cannot_be_finished_is_a_failure() -> None:
    clock = ManualClock()

    class Unfinished(Remembered):
        def close(self) -> None:
            raise SinkError("No space was left.")

    out = output(clock, Unfinished(clock))
    with pytest.raises(SinkError, match="No space"), out.by_hand() as show:
        show(picture(0.0))
    assert out.is_empty


def test_a_blank_output_shows_the_placeholder_whatever_comes_in() -> None:
    clock = ManualClock(10.0)
    memory = Remembered(clock)
    out = output(clock, memory)
    for blank in (False, True, True, False):
        out.blank = blank
        out.put(picture(clock.now()))
        out.tick(clock.now())
        clock.advance(0.03)
    assert [one is PLACEHOLDER for _, one in memory.shown] == [False, True, True, False]


def test_another_placeholder_is_shown_from_the_next_tick_and_counts_as_one() -> None:
    clock = ManualClock(10.0)
    memory = Remembered(clock)
    out = output(clock, memory)
    out.put(picture(10.0))
    out.tick(10.0)
    out.end()
    out.tick(10.03)
    other = Picture(flat((2, 2, 2)), float("-inf"))
    out.rest_on(other)
    out.tick(10.06)
    clock.advance(1.0)
    out.tick(11.0)
    assert [one is other for _, one in memory.shown] == [False, False, True, True]
    assert (out.blanked, out.is_fresh) == (3, False)


def test_whoever_looks_on_is_handed_what_the_sinks_were_shown() -> None:
    clock, seen = ManualClock(10.0), list[Picture]()
    memory = Remembered(clock)
    out = output(clock, memory, look_on=seen.append)
    out.put(picture(10.0))
    for _ in range(3):
        out.tick(clock.now())
        clock.advance(0.4)
    assert seen == [one for _, one in memory.shown]


# -- sinks that hang -----------------------------------------------------------------------------------------------


class Hanging(Remembered):
    """A sink that hangs in one call, `open`, `show` or `close`, until it is let go; then it may fail."""

    name = "stuck"

    def __init__(self, where: str = "show", fails: bool = False, after: int = 3) -> None:
        super().__init__(SystemClock())
        self._where, self._fails, self._after = where, fails, after
        self.hangs, self.go_on = threading.Event(), threading.Event()

    def open(self, size: tuple[int, int], fps: float) -> None:
        self._hang("open")
        super().open(size, fps)

    def _hang(self, where: str) -> None:
        if where == self._where and not self.hangs.is_set():
            self.hangs.set()
            self.go_on.wait(20)
            if self._fails:
                raise OSError("unplugged")

    def show(self, picture: Picture) -> None:
        if self.count >= self._after:
            self._hang("show")
        super().show(picture)

    def close(self) -> None:
        self._hang("close")
        super().close()


def until(true: Callable[[], bool], seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.01)
    return true()


@contextmanager
def ticking(*sinks: Sink) -> Iterator[Output]:
    """An output on the machine's own clock that is fed fresh pictures all the time, and is soon impatient."""
    clock = SystemClock()
    out = Output(sinks, PLACEHOLDER, clock, Meter())
    out.PATIENCE = 0.4
    over = threading.Event()

    def feed() -> None:
        while not over.wait(0.02):
            out.put(picture(clock.now()))

    feeder = threading.Thread(target=feed)
    feeder.start()
    try:
        with out:
            yield out
    finally:
        over.set()
        feeder.join()
        for sink in sinks:
            if isinstance(sink, Hanging):
                sink.go_on.set()


@pytest.mark.parametrize("first", [True, False], ids=["before the other", "after it"])
def test_a_sink_that_hangs_does_not_hold_up_the_others(first: bool, caplog: pytest.LogCaptureFixture) -> None:
    stuck, good = Hanging(), Remembered(SystemClock())
    with ticking(*((stuck, good) if first else (good, stuck))) as out:
        assert stuck.hangs.wait(10)
        count = good.count
        assert good.wait_for(lambda memory: memory.count > count + 20)
        assert [name for name, _ in out.failures] == ["stuck"]
        out.blank = True
        assert until(lambda: good.shown[-1][1] is PLACEHOLDER)
        assert not out.is_empty
        stuck.go_on.set()
    assert "go on without it" in caplog.text
    caplog.clear()


def test_a_sink_that_comes_back_takes_part_again_and_shows_nothing_old(caplog: pytest.LogCaptureFixture) -> None:
    stuck, good = Hanging(), Remembered(SystemClock())
    with ticking(stuck, good) as out:
        assert stuck.hangs.wait(10)
        assert until(lambda: bool(out.failures))
        out.blank = True
        assert until(lambda: good.shown[-1][1] is PLACEHOLDER)
        hung, blanks = stuck.count, good.count
        stuck.go_on.set()
        assert stuck.wait_for(lambda memory: memory.count > hung + 20)
        assert out.failures == []
        assert all(one is PLACEHOLDER for _, one in stuck.shown[hung + 1 :])
        assert all(one is PLACEHOLDER for _, one in good.shown[blanks:]), "the old thread showed what it had in hand"
        assert not good.closed, "the old thread closed what is shown to"
        assert sum(thread.name == "output" and thread.is_alive() for thread in threading.enumerate()) == 1
    assert stuck.closed
    assert good.closed
    assert "is back" in caplog.text
    caplog.clear()


def test_a_sink_that_comes_back_with_an_error_is_lost_and_closed(caplog: pytest.LogCaptureFixture) -> None:
    stuck, good = Hanging(fails=True), Remembered(SystemClock())
    with ticking(stuck, good) as out:
        assert stuck.hangs.wait(10)
        assert until(lambda: bool(out.failures))
        stuck.go_on.set()
        assert until(lambda: stuck.closed)
        count = good.count
        assert good.wait_for(lambda memory: memory.count > count + 5)
    assert [name for name, _ in out.failures] == ["stuck"]
    caplog.clear()


def test_one_that_hangs_while_it_closes_does_not_keep_a_recording_from_being_finished(
    caplog: pytest.LogCaptureFixture,
) -> None:
    stuck, good = Hanging("close"), Remembered(SystemClock())
    with ticking(stuck, good) as out:
        out.GRACE = 3.0
        assert good.wait_for(lambda memory: memory.count > 3)
    assert good.closed
    assert not stuck.closed
    stuck.go_on.set()
    assert until(lambda: stuck.closed)
    caplog.clear()


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "all others failed"])
def test_the_only_sink_is_waited_for_however_long_it_takes(beside: bool, caplog: pytest.LogCaptureFixture) -> None:
    stuck = Hanging(after=60)
    with ticking(*[Failing(ManualClock(), 20)][:beside], stuck) as out:
        assert stuck.hangs.wait(10)
        time.sleep(1.0)
        assert [name for name, _ in out.failures] == ["bad"][:beside]
        stuck.go_on.set()
        count = stuck.count
        assert stuck.wait_for(lambda memory: memory.count > count + 5)
    caplog.clear()


class Slow(Remembered):
    """A sink that takes its time at one picture, in which something happens."""

    def __init__(self, clock: ManualClock, meanwhile: Callable[[], None]) -> None:
        super().__init__(clock, lambda picture: meanwhile())


def test_what_became_stale_or_was_blanked_while_one_sink_took_its_time_is_not_shown_to_the_next() -> None:
    clock = ManualClock(10.0)
    good = Remembered(clock)

    def panic() -> None:
        out.blank = True

    looked: list[Picture] = []
    out = output(clock, Slow(clock, panic), good, look_on=looked.append)
    out.put(picture(10.0))
    out.tick(10.0)
    assert (good.shown[-1][1], looked[-1]) == (PLACEHOLDER, PLACEHOLDER)
    out = output(clock, Slow(clock, lambda: clock.advance(1.0)), good, look_on=looked.append)
    out.put(picture(10.0))
    out.tick(10.0)
    assert (good.shown[-1][1], looked[-1]) == (PLACEHOLDER, PLACEHOLDER)


def test_one_that_hangs_again_and_again_holds_the_others_up_ever_less(caplog: pytest.LogCaptureFixture) -> None:
    class Often(Remembered):
        name = "often"

        def show(self, picture: Picture) -> None:
            time.sleep(0.8)
            super().show(picture)

    good = Remembered(SystemClock())
    with ticking(Often(SystemClock()), good) as out:
        assert until(lambda: out._stuck.times.total() >= 3, 30)
        assert out.late >= 10, "what was missed is counted"
        assert len(out._stuck.threads) <= 2
    caplog.clear()


@pytest.mark.parametrize(("times", "after"), [(0, 2.0), (1, 0.5), (2, 0.125), (9, 0.125)])
def test_who_has_hung_before_is_waited_for_less(times: int, after: float, caplog: pytest.LogCaptureFixture) -> None:
    clock = ManualClock(10.0)
    stuck, good = Remembered(clock), Remembered(clock)
    out = output(clock, stuck, good)
    out._over.set()  # whoever goes on has nothing to do but to close
    out._stuck.times[stuck] = times
    out._stuck.call = call = Call(stuck, clock.now())
    clock.advance(after - 0.01)
    out._relieve()
    assert out._stuck.call is call
    clock.advance(0.02)
    out._relieve()
    assert out._stuck.call is not call
    assert until(lambda: good.closed)
    caplog.clear()


def test_one_that_hangs_while_it_opens_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch) -> None:
    before, stuck, after = Remembered(SystemClock()), Hanging("open"), Remembered(SystemClock())
    out = Output([before, stuck, after], PLACEHOLDER, SystemClock(), Meter())
    out.GRACE = 0.5
    with pytest.raises(SinkError, match="did not open in time"):
        out.__enter__()
    assert (before.closed, stuck.closed) == (True, False)
    stuck.go_on.set()
    assert until(lambda: stuck.closed)
    time.sleep(0.1)
    assert (before.count, after.count, hasattr(after, "size")) == (0, 0, False)


def test_a_run_is_not_over_while_the_last_sink_merely_hangs(caplog: pytest.LogCaptureFixture) -> None:
    stuck, bad = Hanging(), Failing(ManualClock(), 60)
    ended = threading.Event()
    with ticking(stuck, bad) as out:
        out._when_empty = ended.set
        assert until(lambda: bad.closed)
        assert [name for name, _ in out.failures] == ["stuck", "bad"]
        assert not ended.is_set()
        assert not out.is_empty
        stuck.go_on.set()
        count = stuck.count
        assert stuck.wait_for(lambda memory: memory.count > count + 10)
        assert [name for name, _ in out.failures] == ["bad"]
    caplog.clear()


def test_a_recording_that_takes_long_to_finish_does_not_hang(caplog: pytest.LogCaptureFixture) -> None:
    stuck, good = Hanging("close"), Remembered(SystemClock())
    with ticking(stuck, good) as out:
        assert good.wait_for(lambda memory: memory.count > 3)
        threading.Timer(1.0, stuck.go_on.set).start()
    assert stuck.closed
    assert good.closed
    assert out.failures == []
    assert not caplog.text
