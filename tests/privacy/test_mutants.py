"""Each safety net is proven by cutting it: the same checks as ever must then find what it had caught."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import numpy as np
import pytest

from emojicam.output import output as output_module
from emojicam.render import compose, renderer
from emojicam.types import Face, Frame, Picture, Pixels, Tracked

from .scene import CLOCK, FIRST, FPS, ROOM, SECOND, Fault, Stage, hull_of, leaks, look, view
from .test_storm import Storm

Patch = pytest.MonkeyPatch


def believe_anything(patch: Patch) -> None:
    patch.setattr(compose, "_sure", lambda face: len(face.hull) >= 3)


def believe_unfinished_hulls(patch: Patch) -> None:
    patch.setattr(compose, "_sure", lambda face: face.score >= compose.SUREST)


def ignore_strangers(patch: Patch) -> None:
    certain: Callable[[Tracked], bool] = compose.certain

    def blind(tracked: Tracked) -> bool:
        return certain(Tracked(tracked.frame, tracked.faces, 0))

    patch.setattr(compose, "certain", blind)
    patch.setattr(renderer, "certain", blind)


def need_no_face(patch: Patch) -> None:
    def hopeful(tracked: Tracked) -> bool:
        return all(face.score >= compose.SUREST and np.isfinite(face.hull).all() for face in tracked.faces)

    patch.setattr(compose, "certain", hopeful)
    patch.setattr(renderer, "certain", hopeful)


def hide_the_first_face_only(patch: Patch) -> None:
    for name in ("_room_mask", "_blur_mask"):
        mask = getattr(compose, name)
        patch.setattr(compose, name, lambda faces, fit, mask=mask: mask(faces[:1], fit))


def hide_nothing(patch: Patch) -> None:
    for name in ("_room_mask", "_blur_mask"):
        mask = getattr(compose, name)
        patch.setattr(compose, name, lambda faces, fit, mask=mask: mask((), fit))


@pytest.mark.parametrize("scene", ["room", "blur"])
@pytest.mark.parametrize(
    "cut",
    [believe_anything, ignore_strangers, need_no_face, hide_the_first_face_only, hide_nothing],
    ids=lambda cut: cut.__name__,
)
def test_a_face_leaks_when_this_net_is_cut(cut: Callable[[Patch], None], scene: str, monkeypatch: Patch) -> None:
    cut(monkeypatch)
    storm = Storm(1, scene)
    with np.errstate(invalid="ignore"):
        storm.blow(3_000, until_leaked=True)
    assert storm.leaked > 0, "the check did not notice: it could not have failed before either"


def test_a_hull_that_is_not_finite_is_caught_by_certain_alone(monkeypatch: Patch) -> None:
    """Without it, what a cast of NaN to a pixel number gives would decide what is hidden."""
    hull = hull_of(FIRST).hull.copy()
    hull[0, 0] = math.nan
    face = hull_of(FIRST)
    broken = Tracked(a_frame(), (Face(face.points, hull, face.score, face.pose),))
    assert not compose.certain(broken)
    believe_unfinished_hulls(monkeypatch)
    assert compose.certain(broken)


def test_an_absurd_outline_folds_over_when_its_bound_is_cut(monkeypatch: Patch) -> None:
    """A number that no pixel's place can hold wraps around: the outline then lies on the other side of the face."""
    face, leaking = hull_of(FIRST), []
    backdrop = look("room", (64, 48)).backdrop
    for bound in (compose.OUTERMOST, math.inf):
        monkeypatch.setattr(compose, "OUTERMOST", bound)
        for corner, number in ((one, far) for one in range(len(face.hull)) for far in (-3e9, 3e9)):
            hull = face.hull.copy()
            hull[corner, 0] = number
            tracked = Tracked(a_frame(), (Face(face.points, hull, face.score, face.pose),))
            with np.errstate(invalid="ignore"):
                leaking.append((bound, leaks(compose.compose(tracked, [], backdrop, show_room=True).pixels)))
    assert not any(leaked for bound, leaked in leaking if math.isfinite(bound))
    assert any(leaked for bound, leaked in leaking if math.isinf(bound))


def a_frame() -> Frame:
    return Frame(view(FIRST), 0.0)


def test_without_the_rim_a_resize_smears_the_face_into_the_room(monkeypatch: Patch) -> None:
    """The hull's edge is drawn a pixel wider than the hull: a scaled frame mixes neighbours."""
    face = hull_of((21.0, 9.0, 33.0, 29.0))  # as tight as FIRST itself
    tracked = Tracked(Frame(view(FIRST), 0.0), (face,))
    backdrop = look("room", (256, 192)).backdrop
    assert not smeared(compose.compose(tracked, [], backdrop, show_room=True).pixels)
    monkeypatch.setattr(compose, "_faded", lambda hidden, fade, cell: hidden[::cell, ::cell])  # covers the smear, too
    assert not smeared(compose.compose(tracked, [], backdrop, show_room=True).pixels)
    monkeypatch.setattr("cv2.polylines", lambda *args, **kw: None)
    assert smeared(compose.compose(tracked, [], backdrop, show_room=True).pixels)


def smeared(pixels: Pixels) -> bool:
    """Whether any pixel is anything but the room, give or take the rounding of a blur."""
    return bool((abs(pixels.astype(int) - ROOM) > 2).any())


@pytest.mark.parametrize("kind", ["hang"])
def test_a_frozen_picture_stays_when_freshness_is_cut(kind: str) -> None:
    fault = Fault(kind, after=150)
    with Stage("studio", {"infer": fault}) as stage:
        stage.output._fresh_for = math.inf
        assert fault.began.wait(10)
        count = stage.memory.count
        assert stage.memory.wait_for(lambda memory: memory.count > count + 60)
        assert stage.memory.shown[-1][1] is not stage.placeholder


def test_a_frozen_picture_stays_when_the_end_is_not_passed_on(monkeypatch: Patch) -> None:
    monkeypatch.setattr(output_module.Output, "end", lambda self: None)
    fault = Fault("raise", after=150)
    with Stage("studio", {"infer": fault}) as stage:
        stage.output._fresh_for = math.inf
        assert fault.began.wait(10)
        since = CLOCK.now() + 10 / FPS
        assert stage.memory.wait_for(lambda memory: memory.shown[-1][0] > since + 20 / FPS)
        assert stage.memory.shown[-1][1] is not stage.placeholder


def test_a_straggler_turns_back_time_when_put_takes_anything(monkeypatch: Patch) -> None:
    storm = Storm(3, "studio")
    old, new = (Picture(view(size=(64, 48)), taken_at) for taken_at in (99.7, 99.9))
    storm.output.put(new)
    storm.output.put(old)
    storm.output.tick(storm.clock.now())
    assert storm.memory.shown[-1][1] is new

    def careless(self: output_module.Output, picture: Picture) -> None:
        self._picture = picture

    monkeypatch.setattr(output_module.Output, "put", careless)
    storm.output.put(old)
    storm.output.tick(storm.clock.now())
    assert storm.memory.shown[-1][1] is old


def test_the_room_comes_back_at_once_when_the_gate_is_cut(monkeypatch: Patch) -> None:
    def frames_until_open(rate: float) -> int:
        gate = renderer.RoomGate()
        return next(count for count in range(1, 100) if gate.admits(at(count / rate)))

    assert [frames_until_open(rate) for rate in (10, 30, 60)] == [15, 15, 28]
    monkeypatch.setattr(renderer, "SURE_FOR", 0.0)
    assert frames_until_open(60) == 15
    monkeypatch.setattr(renderer, "SURE_FRAMES", 1)
    assert frames_until_open(30) == 1


def at(taken_at: float) -> Tracked:
    return Tracked(Frame(view(FIRST), taken_at), (hull_of(FIRST),))


def test_the_gate_closes_when_the_camera_was_away(monkeypatch: Patch) -> None:
    def is_open_after_a_pause() -> bool:
        gate = renderer.RoomGate()
        assert [gate.admits(at(number / 30)) for number in range(20)][-1]
        return gate.admits(at(20 / 30 + 2.0))

    assert not is_open_after_a_pause()
    monkeypatch.setattr(renderer, "LONGEST_GAP", math.inf)
    assert is_open_after_a_pause()


def test_the_gate_closes_at_the_first_doubt() -> None:
    gate, moments = renderer.RoomGate(), itertools.count()

    def admits(score: float = 0.95) -> bool:
        frame = Frame(view(FIRST), next(moments) / 30)
        return gate.admits(Tracked(frame, (hull_of(FIRST), hull_of(SECOND, score=score))))

    assert [admits() for _ in range(15)][-1]
    assert not admits(score=0.4)
    assert not any(admits() for _ in range(14))
    assert admits()
