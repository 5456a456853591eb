"""The tracker's own sense, with scripted faces: whom it follows, whom it locks, what it calls a stranger."""

from __future__ import annotations

import math

import numpy as np
import pytest

from emojicam.infer.lookout import RESCAN
from emojicam.types import Tracked

from .world import FPS, Show, Someone, points_at


def users_x(tracked: Tracked) -> float:
    """Where the first face is; NaN when there is none."""
    return float(tracked.faces[0].points[6, 0]) if tracked.faces else math.nan


def test_a_face_is_found_in_the_first_frame() -> None:
    (face,) = Show(Someone(400)).frame().faces
    assert face.pose.centre.tolist() == pytest.approx([400, 360], abs=0.5)
    assert face.pose.size == pytest.approx(120, rel=0.08)
    assert face.pose.turn.tolist() == pytest.approx([0, 0, 0], abs=0.05)
    assert face.score == 1.0


def test_points_are_of_this_very_frame() -> None:
    user = Someone(400)
    show = Show(user)
    show.frames(0.5)
    user.x += 20
    (face,) = show.frame().faces
    assert np.array_equal(face.points, points_at(420, 360))
    assert face.pose.centre[0] != pytest.approx(420, abs=0.01), "the pose is smoothed"


def test_gaze_is_held_while_the_eyes_are_closed() -> None:
    user = Someone(400)
    show = Show(user)
    user.points = points_at(400, 360)
    user.points[468:, 0] += 4
    open_eyed = show.frames(0.5)[-1].faces[0].pose.gaze[0]
    assert open_eyed > 0.3
    user.points = user.points.copy()
    for upper, lower in ((159, 145), (386, 374)):
        user.points[upper] = user.points[lower]
    user.points[468:, 0] -= 8
    assert show.frames(0.3)[-1].faces[0].pose.gaze[0] == pytest.approx(open_eyed, abs=0.05)


def test_two_regions_on_one_face_are_one_face() -> None:
    """A passer-by hides the user: both regions now hold the same face."""
    user, other = Someone(400), Someone(530)
    show = Show(user, other)
    show.frames(0.3)
    user.there, other.x = False, 500
    tracked = show.frame()
    assert tracked.faces == ()
    assert tracked.strangers == 2, "the one in view, and the user who has just vanished"


class TestLock:
    def test_a_larger_face_that_enters_is_second(self) -> None:
        show = Show(Someone(300))
        show.frames(0.5)
        show.world.people.append(Someone(900, size=260))
        tracked = show.frames(1.5)[-1]
        assert [round(float(face.points[6, 0])) for face in tracked.faces] == [300, 900]

    def test_of_two_at_the_start_the_larger_is_the_user(self) -> None:
        assert users_x(Show(Someone(300), Someone(900, size=200)).frame()) == pytest.approx(900, abs=1)

    @pytest.mark.parametrize("size", [80, 120, 200], ids=["behind", "as near", "before"])
    @pytest.mark.parametrize("speed", [300, 900], ids=["walking", "running"])
    def test_somebody_who_crosses_does_not_take_it(self, size: float, speed: float) -> None:
        user, other = Someone(600), Someone(1200, size=size)
        show = Show(user, other)
        other.there = False
        show.frames(0.3)
        other.there = True
        while other.x > 0:
            other.x -= speed / FPS
            hidden = abs(other.x - user.x) < 0.6 * max(size, user.size)
            user.there, other.there = not (hidden and size >= 120), not (hidden and size < 120)
            tracked = show.frame()
            assert not tracked.faces or users_x(tracked) == pytest.approx(600, abs=1)
        assert users_x(show.frames(0.5)[-1]) == pytest.approx(600, abs=1)

    def test_a_walking_user_keeps_it_past_a_poster(self) -> None:
        user, poster = Someone(200), Someone(640, size=110)
        show = Show(user)
        show.frames(0.3)
        show.world.people.append(poster)
        while user.x < 1100:
            user.x += 300 / FPS
            poster.there = abs(user.x - poster.x) > 0.6 * user.size
            assert users_x(show.frame()) == pytest.approx(user.x, abs=1)

    def test_it_waits_for_who_vanishes(self) -> None:
        user, other = Someone(400), Someone(900, size=150)
        show = Show(user)
        show.frames(0.5)
        show.world.people.append(other)
        show.frames(1.2)
        user.there = False
        for tracked in show.frames(1.5):
            assert tracked.faces == ()
            assert tracked.strangers >= 1, "the other one is in view"
        user.there, user.x = True, 450
        assert users_x(show.frame()) == pytest.approx(450, abs=1)

    def test_it_goes_to_another_in_the_end(self) -> None:
        user = Someone(400)
        show = Show(user, Someone(900, size=100))
        show.frames(1.0)
        user.there = False
        assert math.isnan(users_x(show.frames(1.9)[-1]))
        assert users_x(show.frames(0.3)[-1]) == pytest.approx(900, abs=1)
        user.there = True
        assert users_x(show.frames(1.5)[-1]) == pytest.approx(900, abs=1)

    def test_a_phantom_is_not_waited_for(self) -> None:
        phantom = Someone(900, size=200)
        show = Show(phantom)
        show.frame()
        phantom.there = False
        show.world.people.append(Someone(400))
        assert users_x(show.frames(0.4)[-1]) == pytest.approx(400, abs=1)

    def test_who_turns_up_elsewhere_is_not_the_one_who_left(self) -> None:
        user = Someone(200)
        show = Show(user)
        show.frames(0.5)
        user.there = False
        show.frames(0.2)
        show.world.people.append(Someone(1000))
        assert show.frames(0.5)[-1].faces == ()


class TestLooking:
    def test_one_steady_face_is_looked_past_once_a_second(self) -> None:
        show = Show(Someone(400))
        show.frames(3.5)
        assert np.diff(show.world.looks) == pytest.approx([RESCAN] * 3, abs=1 / FPS)

    def test_every_frame_while_nobody_is_there(self) -> None:
        show = Show()
        show.frames(1.0)
        assert len(show.world.looks) == 30

    def test_every_frame_while_somebody_is_missing(self) -> None:
        user = Someone(400)
        show = Show(user)
        show.frames(0.5)
        user.score = 0.3
        before = len(show.world.looks)
        show.frames(0.5)
        assert len(show.world.looks) == before + 15

    def test_a_newcomer_is_found_within_a_second(self) -> None:
        show = Show(Someone(400))
        show.frames(0.5)
        show.world.people.append(Someone(900))
        assert len(show.frames(1.0)[-1].faces) == 2

    def test_a_clock_that_steps_back_looks_at_once(self) -> None:
        show = Show(Someone(400))
        show.frames(2.0)
        show.world.now = 0.0
        show.world.people[0].x = 900
        (face,) = show.frame().faces
        assert face.pose.centre[0] == pytest.approx(900, abs=0.5)

    def test_reset_forgets_who_was_there(self) -> None:
        user = Someone(400)
        show = Show(user, Someone(900, size=100))
        show.frames(0.5)
        user.there = False
        show.tracker.reset()
        assert users_x(show.frame()) == pytest.approx(900, abs=1)

    def test_durations_are_kept_by_step(self) -> None:
        show = Show(Someone(400))
        show.frames(1.5)
        assert show.meter.medians().keys() == {"detect", "landmarks", "expression", "emotion"}
        assert len(show.meter._ms["landmarks"]) == 45
        assert len(show.meter._ms["detect"]) == 2


class TestStrangers:
    def test_a_watchful_tracker_reads_a_newcomer_in_the_same_frame(self) -> None:
        show = Show(Someone(400), watchful=True)
        show.frames(0.5)
        show.world.people.append(Someone(900))
        assert len(show.frame().faces) == 2

    @pytest.mark.parametrize("score", [0.0, 0.4, math.nan])
    def test_one_who_cannot_be_read_counts_at_once(self, score: float) -> None:
        show = Show(Someone(400), watchful=True)
        assert show.frames(0.5)[-1].strangers == 0
        show.world.people.append(Someone(900, score=score))
        tracked = show.frame()
        assert (len(tracked.faces), tracked.strangers) == (1, 1)

    def test_what_is_hardly_a_face_counts_and_is_not_read(self) -> None:
        show = Show(Someone(400), watchful=True)
        show.world.people.append(Someone(900, certainty=0.45))
        for tracked in show.frames(0.2):
            assert (len(tracked.faces), tracked.strangers) == (1, 1)

    def test_one_whom_a_broken_detector_sees_counts(self) -> None:
        show = Show(Someone(400), watchful=True)
        show.frames(0.5)
        show.world.people.append(Someone(900, certainty=math.nan))
        tracked = show.frame()
        assert (len(tracked.faces), tracked.strangers) == (1, 1)

    @pytest.mark.parametrize("off", [0.31, 0.44, 0.6])
    def test_a_face_beside_what_was_read_of_it_counts(self, off: float) -> None:
        user = Someone(400, size=160)
        show = Show(user, watchful=True)
        show.frames(0.5)
        for step in range(31):
            user.points = points_at(400 + off * 160 * step / 30, 360, 160)
            tracked = show.frame()
        assert tracked.strangers >= 1

    @pytest.mark.parametrize("watchful", [False, True])
    def test_a_face_that_no_detector_confirms_counts_where_that_is_watched(self, watchful: bool) -> None:
        user = Someone(400)
        show = Show(user, watchful=watchful)
        assert show.frames(0.5)[-1].strangers == 0
        user.certainty = 0.3
        assert show.frame().strangers == watchful

    def test_a_small_face_that_only_some_looks_find_does_not(self) -> None:
        user = Someone(400, size=60)
        show = Show(user, watchful=True)
        show.frames(0.5)
        user.certainty = 0.45
        user.spread = 0.8
        assert [tracked.strangers for tracked in show.frames(0.2)] == [0] * 6

    def test_a_fifth_face_counts(self) -> None:
        show = Show(*(Someone(100 + 230 * n) for n in range(5)), watchful=True)
        for tracked in show.frames(0.5):
            assert (len(tracked.faces), tracked.strangers) == (4, 1)

    def test_who_just_vanished_counts_for_a_while(self) -> None:
        user, other = Someone(400), Someone(900)
        show = Show(user, other, watchful=True)
        show.world.people[1].size = 100
        show.frames(0.5)
        other.there = False
        assert {tracked.strangers for tracked in show.frames(1.5)} == {1}
        assert show.frames(1.0)[-1].strangers == 0

    def test_a_face_behind_the_outline_of_another_does_not(self) -> None:
        show = Show(Someone(400, size=200), watchful=True)
        show.frames(0.5)
        show.world.people.append(Someone(410, 340, size=60, score=0.0))
        assert show.frame().strangers == 0

    @pytest.mark.parametrize(("size", "spread"), [(400, 0.1), (60, 5.0)], ids=["too large a box", "features outside"])
    def test_a_face_around_another_does(self, size: float, spread: float) -> None:
        show = Show(Someone(400), watchful=True)
        show.frames(0.5)
        show.world.people.append(Someone(400, size=size, spread=spread, score=0.0))
        show.world.people[0].y += 2
        assert show.frame().strangers == 1

    def test_a_face_half_behind_another_does(self) -> None:
        show = Show(Someone(400, size=200), watchful=True)
        show.frames(0.5)
        show.world.people.append(Someone(590, 360, size=150, score=0.0))
        assert show.frame().strangers == 1


BROKEN = {
    "one point": lambda points: points.__setitem__((300, 1), np.nan),
    "all points": lambda points: points.fill(np.nan),
    "infinite": lambda points: points.__setitem__((6, 0), np.inf),
    "one spot": lambda points: points.fill(100.0),
    "one line": lambda points: points.__setitem__((slice(None), 0), 5.0),
    "huge": lambda points: np.multiply(points, 1e30, out=points),
    "one far away": lambda points: points.__setitem__((323, 0), 3e9),
    "one too far away": lambda points: points.__setitem__((323, 1), -2e4),
}


class TestBrokenNumbers:
    """Whatever a network says, no number that is none gets out, and nobody is forgotten over it."""

    @pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN)
    @pytest.mark.parametrize("watchful", [False, True], ids=["calm", "watchful"])
    def test_points(self, damage: object, watchful: bool) -> None:
        user = Someone(400)
        show = Show(user, Someone(900, size=100), watchful=watchful)
        show.frames(0.3)
        user.points = points_at(400, 360)
        damage(user.points)  # type: ignore[operator]
        for tracked in show.frames(0.2):
            assert_finite(tracked)
            assert tracked.strangers >= 1
            assert tracked.faces == (), "the user's face cannot be read"
        user.points = None
        for tracked in show.frames(0.2):
            assert_finite(tracked)
        assert users_x(tracked) == pytest.approx(400, abs=1)

    def test_any_points_at_all(self) -> None:
        """Faces torn, stretched, flattened and turned inside out, by little and by much."""
        rng = np.random.default_rng(3)
        user = Someone(400)
        show = Show(user, watchful=True)
        for _ in range(400):
            torn = points_at(400, 360) + rng.normal(0, 10 ** rng.uniform(0, 6), (478, 3))
            stretched = torn * rng.choice([-1, 0, 1, 100], (1, 3)) + rng.choice([0, 1e5], (1, 3))
            user.points = stretched.astype(np.float32)
            assert_finite(show.frame())

    @pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
    def test_shapes(self, value: float) -> None:
        show = Show(Someone(400))
        show.frames(0.3)
        show.world.shapes[5] = value
        tracked = show.frame()
        assert (tracked.faces, tracked.strangers) == ((), 1)
        show.world.shapes[5] = 0.0
        tracked = show.frame()
        assert len(tracked.faces) == 1
        assert_finite(tracked)

    def test_shapes_stay_between_0_and_1(self) -> None:
        show = Show(Someone(400))
        show.world.shapes[:] = np.linspace(-1, 2, 52)
        (face,) = show.frame().faces
        assert 0 <= face.pose.shapes.min() <= face.pose.shapes.max() <= 1


def assert_finite(tracked: Tracked) -> None:
    for face in tracked.faces:
        pose = face.pose
        for value in (face.points, face.hull, face.score, pose.centre, pose.size, pose.turn, pose.shapes, pose.gaze):
            assert np.isfinite(value).all()
