"""Whatever fails in whichever stage, no camera pixel of a face is shown: asserted while the fault lasts."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from emojicam.types import Face, Frame

from .scene import CLOCK, FIRST, FPS, FRESH_FOR, SECOND, Fault, Stage, hull_of, shows_room

SCENES = ("studio", "room", "blur")
FAULTS = [
    (stage, kind)
    for stage in ("capture", "infer", "render")
    for kind in ("raise", "hang", "stall", "end")
    if kind != "end" or stage == "capture"
]


def enough_room(stage: Stage) -> bool:
    """Whether the filter was seen to work: with the room, where it is to be seen."""
    seen = shows_room if stage.scene != "studio" else lambda pixels: True
    return stage.memory.wait_for(lambda memory: memory.count > 40 and any(seen(p.pixels) for _, p in memory.shown))


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("where", "kind"), FAULTS)
def test_fault_shows_the_placeholder_and_never_a_face(where: str, kind: str, scene: str) -> None:
    fault = Fault(kind, after=150)
    with Stage(scene, {where: fault}) as stage:
        assert enough_room(stage)
        assert fault.began.wait(10)
        began = CLOCK.now()
        assert stage.memory.wait_for(lambda memory: memory.shown[-1][1] is stage.placeholder)
        assert CLOCK.now() - began < FRESH_FOR + 2, "the placeholder came, but far too late"
        count = stage.memory.count
        assert stage.memory.wait_for(lambda memory: memory.count > count + 20)
        during = stage.shown_after(began)
        assert any(picture is stage.placeholder for picture in during)
        assert all(picture is stage.placeholder or picture.taken_at > began - 1 for picture in during)
        assert stage.leaked == 0
    assert stage.leaked == 0


def broken_hull(number: float = math.nan) -> Face:
    face = hull_of(FIRST)
    hull = face.hull.copy()
    hull[1, 0] = number
    return Face(face.points, hull, face.score, face.pose)


DOUBTS: dict[str, Callable[[Frame], tuple[Face, ...]]] = {
    "no face": lambda frame: (),
    "unsure": lambda frame: (hull_of(FIRST, score=0.3),),
    "nan hull": lambda frame: (broken_hull(),),
    "huge hull": lambda frame: (broken_hull(3e9),),
    "huge hull, the other way": lambda frame: (broken_hull(-1e15),),
    "nan score": lambda frame: (hull_of(FIRST, score=math.nan),),
    "empty hull": lambda frame: (Face(hull_of(FIRST).points, np.zeros((0, 2), np.float32), 0.9, hull_of(FIRST).pose),),
    "second face unsure": lambda frame: (hull_of(FIRST), hull_of(SECOND, score=0.4)),
}


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("doubt", DOUBTS)
def test_doubt_hides_the_room_in_the_same_frame(doubt: str, scene: str) -> None:
    doubtful_since = math.inf

    def find(frame: Frame) -> tuple[Face, ...]:
        nonlocal doubtful_since
        if math.isinf(doubtful_since) and not enough.is_set():
            return sure(frame)
        doubtful_since = min(doubtful_since, frame.taken_at)
        return DOUBTS[doubt](frame)

    def sure(frame: Frame) -> tuple[Face, ...]:
        return (hull_of(FIRST), hull_of(SECOND)) if "second" in doubt else (hull_of(FIRST),)

    enough = Fault().began
    with Stage(scene, {}, find, faces=(FIRST, SECOND) if "second" in doubt else (FIRST,)) as stage:
        assert enough_room(stage)
        enough.set()
        count = stage.memory.count
        assert stage.memory.wait_for(lambda memory: memory.count > count + 60)
        doubtful = [picture for _, picture in stage.memory.shown if picture.taken_at >= doubtful_since]
        assert doubtful, "nothing of the doubtful time was shown"
        assert not any(shows_room(picture.pixels) for picture in doubtful)
        assert stage.leaked == 0
    assert stage.leaked == 0


@pytest.mark.parametrize("scene", SCENES)
def test_two_faces_are_both_hidden(scene: str) -> None:
    with Stage(scene, {}, lambda frame: (hull_of(FIRST), hull_of(SECOND)), faces=(FIRST, SECOND)) as stage:
        assert enough_room(stage)
        assert stage.memory.wait_for(lambda memory: memory.count > 200)
    assert stage.leaked == 0


@pytest.mark.parametrize("scene", SCENES)
def test_a_stranger_hides_the_room(scene: str) -> None:
    strangers = [0]
    with Stage(scene, {}, strangers=lambda: strangers[0]) as stage:
        assert enough_room(stage)
        strangers[0], stage.faces = 1, (FIRST, SECOND)
        CLOCK.sleep_until(CLOCK.now() + 0.05)
        since = CLOCK.now()
        assert stage.memory.wait_for(lambda memory: memory.count > 300)
        late = [picture for picture in stage.shown_after(since) if picture.taken_at > since]
        assert late
        assert not any(shows_room(picture.pixels) for picture in late)
    assert stage.leaked == 0


@pytest.mark.parametrize("scene", SCENES)
def test_the_first_frames_show_no_room(scene: str) -> None:
    with Stage(scene, {}) as stage:
        assert stage.memory.wait_for(lambda memory: memory.count > 60)
        began = next(picture.taken_at for _, picture in stage.memory.shown if picture is not stage.placeholder)
        early = [p for _, p in stage.memory.shown if p is not stage.placeholder and p.taken_at < began + 12 * 0.003]
        assert early
        assert not any(shows_room(picture.pixels) for picture in early)
    assert stage.leaked == 0


@pytest.mark.parametrize("scene", SCENES)
def test_shutdown_shows_nothing_new(scene: str) -> None:
    with Stage(scene, {}) as stage:
        assert enough_room(stage)
    assert stage.leaked == 0
    assert stage.memory.closed
    count = stage.memory.count
    stage.output.put(stage.memory.shown[-1][1])
    CLOCK.sleep_until(CLOCK.now() + 5 / FPS)
    assert stage.memory.count == count, "something was shown after the end"


def test_an_error_blanks_at_the_next_tick() -> None:
    """Freshness is switched off here, so only the cascade of `end` can blank."""
    fault = Fault("raise", after=150)
    with Stage("studio", {"infer": fault}) as stage:
        stage.output._fresh_for = math.inf
        assert fault.began.wait(10)
        since = CLOCK.now()
        assert stage.memory.wait_for(lambda memory: memory.shown[-1][0] > since + 20 / FPS)
        assert stage.shown_after(since + 10 / FPS)[-1] is stage.placeholder
    assert "in the infer thread" in "".join(stage.raised.__notes__ if stage.raised else [])
