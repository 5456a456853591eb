"""The tracker and the emotions: whose face is read, how often, and what it does with numbers that are none."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from emojicam.capture.video import Video
from emojicam.clock import SteppedClock
from emojicam.infer import TRACKERS
from emojicam.infer.emotion import Emotion, align, lay
from emojicam.infer.mood import EVERY
from emojicam.infer.solve import BRIDGE
from emojicam.meter import Meter
from emojicam.types import EMOTIONS, Floats, Pixels

from .conftest import either_tracker
from .world import Show, Someone, points_at

TALKING = ["deepfacelive_Obama_speaking.mp4", "liveportrait_d20.mp4"]
"clips of people who talk and hardly show anything; the others laugh, wonder or pull faces"


@dataclass
class Heart:
    """What an emotion network would say, and about whom it was asked."""

    says: Floats = field(default_factory=lambda: np.eye(7, dtype=np.float32)[EMOTIONS.index("happy")])
    asked_at: list[float] = field(default_factory=list)
    "px: where each face that it was asked about is"

    def __call__(self, pixels: Pixels, points: Floats) -> Floats:
        self.asked_at.append(float(points[BRIDGE, 0]))
        return self.says


def show_with(heart: Heart, *people: Someone) -> Show:
    show = Show(*people)
    show.world.feel = heart
    return show


def test_the_locked_face_is_read_and_nobody_elses() -> None:
    heart = Heart()
    show = show_with(heart, Someone(400, size=150), Someone(900))
    locked, other = show.frames(1.0)[-1].faces
    assert (locked.pose.mood, other.pose.mood) == ("happy", "neutral")
    assert heart.asked_at == pytest.approx([400] * len(heart.asked_at), abs=1)


def test_it_is_read_ten_times_a_second() -> None:
    heart = Heart(np.eye(7, dtype=np.float32)[EMOTIONS.index("neutral")])
    show_with(heart, Someone(400)).frames(3.0)
    assert 3 / EVERY * 0.7 <= len(heart.asked_at) <= 3 / EVERY + 1


def test_numbers_that_are_none_never_leave() -> None:
    heart = Heart()
    show = show_with(heart, Someone(400))
    show.frames(1.0)
    heart.says = np.full(7, np.nan, np.float32)
    for tracked in show.frames(1.0):
        assert tracked.faces[0].pose.mood == "happy"
        assert tracked.faces[0].pose.emotion == pytest.approx(Heart().says, abs=0.01)


def test_who_comes_next_does_not_inherit_it() -> None:
    heart, user = Heart(), Someone(400)
    show = show_with(heart, user)
    show.frames(1.0)
    user.there = False
    show.frames(3.0)
    show.world.people.append(Someone(900))
    assert show.frame().faces[0].pose.mood == "neutral"


def test_a_reset_forgets_it() -> None:
    show = show_with(Heart(), Someone(400))
    show.frames(1.0)
    show.tracker.reset()
    assert show.frame().faces[0].pose.mood == "neutral"


def test_it_is_metered_under_its_own_name() -> None:
    show = show_with(Heart(), Someone(400))
    show.frames(0.5)
    assert {"emotion", "expression"} <= show.meter.medians().keys()


# -- the network ------------------------------------------------------------------------------------------------


@either_tracker
def test_the_network_is_listed(name: str) -> None:
    assert TRACKERS[name](Meter()).providers["emotion"] == "cpu"


@pytest.mark.shared
@pytest.mark.parametrize("clip", TALKING)
def test_it_does_not_flicker_on_people_who_talk(clip: str, shared: Path) -> None:
    tracker = TRACKERS["onnx"](Meter())
    with Video(shared / "clips" / clip, SteppedClock()) as film:
        poses = [face.pose for frame in film.at_leisure() for face in tracker.track(frame).faces[:1]]
        seconds = film.seconds
    assert len(poses) > 100
    assert all(np.isfinite(pose.emotion).all() for pose in poses)
    assert sum(one.mood != other.mood for one, other in itertools.pairwise(poses)) <= max(1, 0.2 * seconds)


@pytest.mark.shared
def test_a_smile_is_seen(shared: Path) -> None:
    """Who is neutral, then laughs, then is neutral again."""
    tracker = TRACKERS["onnx"](Meter())
    with Video(shared / "clips" / "liveportrait_d0.mp4", SteppedClock()) as film:
        moods = [face.pose.mood for frame in film.at_leisure() for face in tracker.track(frame).faces[:1]]
    assert moods[0] == "neutral"
    assert "happy" in moods


# -- alignment --------------------------------------------------------------------------------------------------


def drawn(size: float, turn: float) -> tuple[Pixels, Floats]:
    """A picture in which the eyes and the nose of a face are dots, and the points of that face."""
    points = points_at(320, 240, size=size, turn=(0, 0, turn))
    pixels = np.full((480, 640, 3), 255, np.uint8)
    for index in (33, 263, 2):
        x, y = points[index, :2].round().astype(int)
        reach = max(1, round(size / 30))
        pixels[y - reach : y + reach + 1, x - reach : x + reach + 1] = 0
    return pixels, points


@pytest.mark.parametrize("turn", [-0.5, 0.0, 0.5])
@pytest.mark.parametrize("size", [60, 150, 300])
def test_faces_are_laid_alike_however_they_are_turned(size: float, turn: float) -> None:
    level = align(*drawn(120, 0.0)).astype(float)
    assert np.abs(align(*drawn(size, turn)) - level).mean() < 9


def test_laying_keeps_colours_and_takes_any_side() -> None:
    pixels, points = drawn(120, 0.2)
    assert lay(pixels, points, 112).shape == (112, 112, 3)
    assert lay(pixels[..., 0], points, 64).shape == (64, 64)
    assert lay(pixels, None, 64).shape == (64, 64, 3)


def test_the_network_gives_probabilities() -> None:
    pixels, points = drawn(150, 0.0)
    emotion = Emotion()(pixels, points)
    assert emotion.shape == (7,)
    assert emotion.sum() == pytest.approx(1, abs=1e-3)
