"""A session films until told otherwise, and comes back when a camera does."""

from __future__ import annotations

import itertools
import threading
import time
from collections import deque
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from emojicam.errors import CameraLost, CaptureError
from emojicam.render.compose import compose
from emojicam.session import MOST_RETRIES, Session
from emojicam.testing import Filmed, ManualClock, Told, face_at, flat
from emojicam.types import Frame, Picture, Tracked

BACKDROP = flat((9, 9, 9))


class Kept:
    """An inbox that remembers."""

    def __init__(self) -> None:
        self.pictures: list[Picture] = []
        self.ends = 0

    def put(self, picture: Picture) -> None:
        self.pictures.append(picture)

    def end(self) -> None:
        self.ends += 1


def render(tracked: Tracked) -> Picture:
    return compose(tracked, [], BACKDROP, show_room=False)


def frames(count: int, error: Exception | None = None) -> Iterator[Frame]:
    for number in range(count):
        yield Frame(flat((1, 2, 3)), float(number))
    if error is not None:
        raise error


class Flaky:
    """Opens a source that gives some frames and then fails as told, try by try."""

    def __init__(self, *tries: tuple[int, Exception | None]) -> None:
        self.tries = list(tries)
        self.opened = 0

    def __call__(self) -> Filmed:
        self.opened += 1
        count, error = self.tries.pop(0)
        if count == 0 and error is not None:
            raise error
        return Filmed(frames(count, error))


def session(opens: Flaky, kept: Kept) -> Session:
    return Session(opens, Told(lambda frame: (face_at(1, 1, 9, 9),)), render, kept)


def test_a_source_that_ends_ends_the_run_and_the_newest_frame_arrives() -> None:
    kept = Kept()
    session(Flaky((50, None)), kept).run()
    assert kept.pictures[-1].taken_at == 49.0
    assert kept.ends == 1


def test_a_camera_that_comes_back_is_filmed_again(caplog: pytest.LogCaptureFixture) -> None:
    kept, gone = Kept(), CameraLost("The camera is gone; plug it in.")
    opens = Flaky((40, gone), (0, gone), (0, CaptureError("busy")), (40, None))
    one, clock = session(opens, kept), ManualClock()
    reasons: list[str] = []

    def wanted() -> bool:
        reasons.append(one.waits_for)
        return True

    one.keep_running(clock, wanted=wanted)
    assert opens.opened == 4
    assert one.frames == 80
    assert one.waits_for == "", "it is filmed"
    assert {str(gone), "busy"} <= set(reasons), "it says why it waits"
    warned = [record.message for record in caplog.records if record.levelname == "WARNING"]
    assert warned == [f"{gone} It is tried again.", "busy It is tried again."], "each reason once"
    assert kept.ends >= 2, "the output was told when the camera went away"


def test_what_was_sure_of_one_camera_says_nothing_of_the_next(caplog: pytest.LogCaptureFixture) -> None:
    """The room is hidden until there are enough sure frames, however soon the next camera is there."""
    drawn: list[Tracked] = []

    def draw(tracked: Tracked) -> Picture:
        drawn.append(tracked)
        return render(tracked)

    def filmed(since: float) -> Iterator[Frame]:
        """Until one of its frames was drawn."""
        at = itertools.count(since, 0.001)
        while not (drawn and drawn[-1].frame.taken_at >= since):
            yield Frame(flat((1, 2, 3)), next(at))
            time.sleep(0.001)

    def lost() -> Iterator[Frame]:
        yield from filmed(0.0)
        raise CameraLost("The camera is gone; plug it in.")

    cameras = [Filmed(lost()), Filmed(filmed(100.0))]
    tracker = Told(lambda frame: (face_at(1, 1, 9, 9),))
    Session(lambda: cameras.pop(0), tracker, draw, Kept()).keep_running(ManualClock())
    old, new = ([one.doubted for one in drawn if (one.frame.taken_at >= 100) == late] for late in (False, True))
    assert not any(old)
    assert new[0]


def test_a_camera_that_was_never_there_is_an_error_at_once() -> None:
    opens = Flaky((0, CaptureError("no camera; plug one in")))
    with pytest.raises(CaptureError, match="plug one in"):
        session(opens, Kept()).keep_running(ManualClock())


def test_an_error_of_ours_that_keeps_coming_back_is_given_up_on(caplog: pytest.LogCaptureFixture) -> None:
    broken = ValueError("a bug")
    opens = Flaky(*[(1, broken)] * 20)
    with pytest.raises(ValueError, match="a bug"):
        session(opens, Kept()).keep_running(ManualClock())
    assert opens.opened == MOST_RETRIES + 1


def test_pauses_grow_and_time_ends_the_waiting(caplog: pytest.LogCaptureFixture) -> None:
    clock, gone = ManualClock(), CameraLost("gone")
    opens = Flaky((40, gone), *[(0, gone)] * 50)
    session(opens, Kept()).keep_running(clock, seconds=20)
    assert clock.now() == pytest.approx(20)
    assert opens.opened < 9, "the pauses did not grow"


def test_a_camera_is_waited_for_as_long_as_it_takes(caplog: pytest.LogCaptureFixture) -> None:
    clock, gone = ManualClock(), CameraLost("gone")
    session(Flaky((40, gone), *[(0, gone)] * 1200), Kept()).keep_running(clock, seconds=5500)
    assert clock.now() == pytest.approx(5500)


def test_converting_shows_every_frame_in_order() -> None:
    shown: list[float] = []
    session(Flaky((200, None)), Kept()).convert(lambda picture: shown.append(picture.taken_at))
    assert shown == [float(number) for number in range(200)]


def test_stop_before_run_runs_nothing() -> None:
    kept = Kept()
    one = session(Flaky((50, None)), kept)
    one.stop()
    one.run()
    assert kept.pictures == []


def test_the_camera_is_opened_only_while_it_is_wanted() -> None:
    clock = ManualClock()
    opens = Flaky((40, None), (40, None), (40, None))
    one = session(opens, Kept())
    one.keep_running(clock, seconds=5, wanted=lambda: False)
    assert opens.opened == 0
    one.keep_running(clock, seconds=5, wanted=lambda: clock.now() > 7)
    assert opens.opened == 1
    assert clock.now() > 7


def test_a_camera_that_nobody_wants_any_more_is_closed_and_opened_for_the_next() -> None:
    clock, left = ManualClock(), [False]
    sources: list[Filmed] = []

    def film() -> Iterator[Frame]:
        for number in itertools.count():
            yield Frame(flat((1, 2, 3)), float(number))

    def opens() -> Filmed:
        sources.append(Filmed(film()))
        return sources[-1]

    def wanted() -> bool:
        left.append(True)
        return len(left) % 4 != 0

    one = Session(opens, Told(lambda frame: ()), render, Kept())
    one.keep_running(clock, seconds=1, wanted=lambda: wanted() and len(sources) < 4)
    assert len(sources) == 4
    assert all(source.closed for source in sources)


@pytest.mark.parametrize("stage", ["_track", "_draw"])
def test_no_two_threads_are_in_one_stage_also_after_a_hang(stage: str) -> None:
    """A thread that was given up may come back while the next run films: trackers and renderers reuse their buffers."""
    inside, most = [0], [0]

    def work(_: object) -> None:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        time.sleep(0.05)
        inside[0] -= 1

    session = Session.__new__(Session)
    session._tracking, session._drawing, session._orders = threading.Lock(), threading.Lock(), deque()
    session.look_on, session._is_new = lambda tracked: None, False
    session.tracker, session.render = SimpleNamespace(track=work), work  # type: ignore[assignment]
    threads = [threading.Thread(target=getattr(session, stage), args=(None,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert most[0] == 1
