"""A face seen in one frame hides the room in others, too: in those before it, and in the next where it is skipped."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from emojicam import session as session_module
from emojicam.flow import Mailbox
from emojicam.meter import Meter
from emojicam.render.renderer import Renderer
from emojicam.session import Session
from emojicam.testing import Filmed, Told
from emojicam.types import Face, Frame, Picture, Tracked

from .scene import CLOCK, FIRST, FRESH_FOR, SECOND, Fault, Stage, hull_of, leaks, look, shows_room, taints, view

RATE = 30
BEFORE = 30
"frames of the user alone, after which the room is shown"


class Drawn:
    """A session whose drawing waits until told: what is tracked in the meantime is replaced, frame by frame."""

    def __init__(self, scene: str, strangers: Callable[[int], int], frames: int) -> None:
        self.frames, self._strangers = frames, strangers
        self.renderer = Renderer(look(scene), Meter())
        self.pictures: list[Picture] = []
        self._drawn, self._tracked = threading.Semaphore(0), threading.Event()
        self._number = itertools.count()
        self._session = Session(lambda: Filmed(self._film()), Told(self._find, self._seen), self._draw, Mailbox())

    def _film(self) -> Iterator[Frame]:
        for number in range(self.frames):
            if number <= BEFORE:
                yield Frame(view(FIRST), number / RATE)
                assert self._drawn.acquire(timeout=10)
            else:
                yield Frame(view(FIRST, SECOND), number / RATE)
                assert self._tracked.wait(10)
                self._tracked.clear()

    def _find(self, frame: Frame) -> tuple[Face, ...]:
        self._now = next(self._number)
        return (hull_of(FIRST),)

    def _seen(self) -> int:
        return self._strangers(self._now)

    def _draw(self, tracked: Tracked) -> Picture:
        self.pictures.append(self.renderer(tracked))
        self._drawn.release()
        if len(self.pictures) == BEFORE + 1:
            self._all_tracked.wait(10)
        return self.pictures[-1]

    def run(self) -> list[Picture]:
        self._all_tracked = threading.Event()

        def look_on(tracked: Tracked) -> None:
            self._tracked.set()
            if self._now == self.frames - 1:
                threading.Timer(0.05, self._all_tracked.set).start()  # when it lies in the mailbox

        self._session.look_on = look_on
        self._session.run()
        return self.pictures


@pytest.mark.parametrize("scene", ["room", "blur"])
def test_a_stranger_in_a_frame_that_is_never_drawn_hides_the_room(scene: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen in the first of the four frames that come while one is drawn; the last of them is drawn next."""

    def last_two() -> list[Picture]:
        pictures = Drawn(scene, lambda number: int(number == BEFORE + 1), BEFORE + 5).run()
        assert len(pictures) == BEFORE + 2
        return pictures[-2:]

    seen = taints if scene == "blur" else leaks
    before, after = (picture.pixels for picture in last_two())
    assert shows_room(before)
    assert not shows_room(after)
    assert not seen(after)
    monkeypatch.setattr(session_module, "in_place_of", lambda old, new: new)
    assert seen(last_two()[-1].pixels), "the check did not notice: it could not have failed before either"


# -- who comes in -------------------------------------------------------------------------------------------


def pictures(hold: float, scene: str, known: Callable[[int], bool], rate: float = RATE) -> list[Picture]:
    """Two seconds of the user; then SECOND comes in for as long, of whom the tracker says nothing unless `known`."""
    renderer = Renderer(replace(look(scene), hold=hold), Meter())
    first = round(2 * rate)

    def frames() -> Iterator[Tracked]:
        for number in range(2 * first):
            there = number >= first
            seen = view(FIRST, SECOND) if there else view(FIRST)
            yield Tracked(Frame(seen, number / rate), (hull_of(FIRST),), int(there and known(number - first)))

    return [renderer(tracked) for tracked in frames()]


@pytest.mark.parametrize("scene", ["room", "blur"])
@pytest.mark.parametrize("rate", [10, 15, 30, 60])
def test_who_is_known_two_frames_after_they_came_in_is_never_seen(scene: str, rate: float) -> None:
    leaking = taints if scene == "blur" else leaks
    held, prompt = (pictures(hold, scene, lambda number: number >= 2, rate) for hold in (0.1, 0.0))
    assert any(shows_room(picture.pixels) for picture in held)
    assert not any(leaking(picture.pixels) for picture in held)
    assert sum(leaking(picture.pixels) for picture in prompt) == 2, "the check could not have failed"


@pytest.mark.parametrize("part", [0, 1, 2])
def test_who_is_known_in_every_third_frame_is_never_seen(part: int) -> None:
    """As a small face is, which is looked for in one third of the frame after the other."""
    assert not any(leaks(picture.pixels) for picture in pictures(0.1, "room", lambda number: number % 3 == part))
    assert any(leaks(picture.pixels) for picture in pictures(0.0, "room", lambda number: number % 3 == 2))


@pytest.mark.parametrize(("hold", "late"), [(0.0, 0), (0.1, 3), (0.2, 6), (0.4, 12)])
def test_a_room_is_as_late_as_it_is_to_be(hold: float, late: int) -> None:
    shown = pictures(hold, "room", lambda number: False)
    assert [round(picture.taken_at * RATE) for picture in shown] == [max(0, n - late) for n in range(len(shown))]
    assert [picture.taken_at for picture in pictures(hold, "studio", lambda number: False)] == [
        n / RATE for n in range(len(shown))
    ]


def test_nothing_of_before_a_gap_is_drawn_after_it() -> None:
    renderer = Renderer(replace(look("room"), hold=0.4), Meter())
    times = [n / RATE for n in range(20)] + [5 + n / RATE for n in range(20)]
    shown = [renderer(Tracked(Frame(view(FIRST), at), (hull_of(FIRST),))) for at in times]
    assert [picture.taken_at for picture in shown[20:]] == pytest.approx([5 + max(0, n - 12) / RATE for n in range(20)])
    assert not any(shows_room(picture.pixels) for picture in shown[20:34])


@pytest.mark.parametrize("scene", ["room", "blur"])
def test_a_room_that_is_held_back_is_fresh_until_nothing_new_comes(scene: str) -> None:
    """Longer than anything is fresh here: what counts is the newest frame that was looked at."""
    hang = Fault("hang", after=200)
    stage = Stage(scene, {"infer": hang})
    stage.renderer.look = replace(stage.renderer.look, hold=3 * FRESH_FOR)
    with stage:
        assert stage.memory.wait_for(lambda memory: any(shows_room(one.pixels) for _, one in memory.shown))
        assert hang.began.wait(20)
        began = CLOCK.now()
        assert stage.memory.wait_for(lambda memory: memory.shown[-1][1] is stage.placeholder)
        assert CLOCK.now() - began < FRESH_FOR + 2, "the placeholder came, but far too late"
    assert stage.leaked == 0


def test_what_is_held_back_at_the_end_is_drawn_then() -> None:
    renderer = Renderer(replace(look("room"), hold=0.1), Meter())
    for n in range(30):
        renderer(Tracked(Frame(view(FIRST), n / RATE), (hull_of(FIRST),)))
    rest = list(renderer.rest())
    assert [picture.taken_at for picture in rest] == pytest.approx([27 / RATE, 28 / RATE, 29 / RATE])
    assert all(shows_room(picture.pixels) for picture in rest)


def test_who_walks_in_at_the_end_of_a_film_is_not_drawn() -> None:
    renderer = Renderer(replace(look("room"), hold=0.1), Meter())
    for n in range(30):
        shown = renderer(Tracked(Frame(view(FIRST), n / RATE), (hull_of(FIRST),)))
    for n in range(30, 33):
        seen = view(FIRST)
        seen = np.where(np.arange(seen.shape[1])[:, None] < 20, np.uint8(255), seen)
        shown = renderer(Tracked(Frame(seen, n / RATE), (hull_of(FIRST),)))
    assert all(np.array_equal(picture.pixels, shown.pixels) for picture in renderer.rest())
