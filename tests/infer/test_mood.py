"""Emotion in time: what is clear shows at once, what flickers does not, and what is no number says nothing."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from emojicam.infer.mood import EVERY, Mood
from emojicam.types import EMOTIONS, NEUTRAL, Floats

AT_ONCE = 0.3
"s within which a real change shows"
SELDOM = 0.2
"changes a second that a neutral face may seem to make"


def sure_of(name: str, chance: float = 0.9) -> Floats:
    """(7,) this one, and as little of each other."""
    others = (1 - chance) / (len(EMOTIONS) - 1)
    return np.where(np.array(EMOTIONS) == name, chance, others).astype(np.float32)


class Watched:
    """A mood shown a face frame by frame, as the tracker does it."""

    def __init__(self, fps: float = 30.0) -> None:
        self.mood, self.fps = Mood(), fps
        self.held: list[str] = []
        self.readings = 0
        self._frames = 0

    @property
    def now(self) -> float:
        return self._frames / self.fps

    def show(self, emotion: Floats) -> Mood:
        if self.mood.is_due(self.now):
            self.mood.see(emotion, self.now)
            self.readings += 1
        self.mood.advance(self.now)
        self.held.append(self.mood.held)
        self._frames += 1
        return self.mood

    def show_for(self, seconds: float, emotion: Floats) -> None:
        for _ in range(round(seconds * self.fps)):
            self.show(emotion)

    def seconds_until(self, name: str, emotion: Floats) -> float:
        """How long it takes from the first frame that shows it until it is held."""
        began = self.now
        while self.show(emotion).held != name:
            assert self.now - began < 5
        return self.now - 1 / self.fps - began

    def changes(self) -> int:
        return sum(one != other for one, other in itertools.pairwise(self.held))


def test_it_begins_neutral() -> None:
    mood = Mood()
    assert mood.held == "neutral"
    assert mood.emotion.tolist() == np.eye(7)[NEUTRAL].tolist()
    assert mood.emotion.dtype == np.float32


@pytest.mark.parametrize("fps", [15, 24, 30, 60, 120])
@pytest.mark.parametrize("late", [0.0, 0.03, 0.07, 0.09])
@pytest.mark.parametrize("chance", [0.7, 0.9])
def test_a_real_change_shows_at_once(fps: float, late: float, chance: float) -> None:
    """Whenever it comes between two readings, and at any rate of frames."""
    watched = Watched(fps)
    watched.show_for(1 + late, sure_of("neutral", chance))
    assert watched.seconds_until("happy", sure_of("happy", chance)) <= AT_ONCE
    watched.show_for(1 + late, sure_of("happy", chance))
    assert watched.seconds_until("neutral", sure_of("neutral", chance)) <= AT_ONCE


def test_a_faint_change_has_to_last() -> None:
    watched = Watched()
    watched.show_for(1, sure_of("neutral"))
    faint = np.array([0.05, 0.05, 0.05, 0.1, 0.53, 0.05, 0.17], np.float32)
    assert 0.5 < watched.seconds_until("sad", faint) < 4


def test_a_tie_changes_nothing() -> None:
    watched = Watched()
    tie = np.array([0, 0, 0, 0.55, 0, 0, 0.45], np.float32)
    watched.show_for(20, tie)
    assert watched.changes() == 0


def test_syllables_cancel_out() -> None:
    """Four a second, each surprised by half while the mouth is open."""
    watched = Watched()
    for index in range(30 * 20):
        watched.show(sure_of("surprise", 0.7) if math.sin(index / 30 * 2 * math.pi * 4) > 0.2 else sure_of("neutral"))
    assert watched.changes() <= SELDOM * 20


@pytest.mark.parametrize("seed", range(5))
def test_noise_on_a_neutral_face_hardly_ever_shows(seed: int) -> None:
    random = np.random.default_rng(seed)
    watched = Watched()
    for _ in range(30 * 60):
        logits = np.log(sure_of("neutral", 0.5)) + random.normal(0, 1.0, 7)
        watched.show((np.exp(logits) / np.exp(logits).sum()).astype(np.float32))
    assert watched.changes() <= SELDOM * 60


def test_a_short_spike_does_not_show() -> None:
    watched = Watched()
    watched.show_for(1, sure_of("neutral"))
    watched.show_for(0.1, sure_of("angry"))
    watched.show_for(2, sure_of("neutral"))
    assert watched.changes() == 0


@pytest.mark.parametrize("fps", [15, 30, 120])
def test_probabilities_glide_alike_at_any_rate(fps: float) -> None:
    watched = Watched(fps)
    watched.show_for(1.0, sure_of("neutral"))
    watched.show_for(0.4, sure_of("happy"))
    assert watched.mood.emotion[EMOTIONS.index("happy")] == pytest.approx(0.9, abs=0.08)
    assert watched.mood.emotion.sum() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("fps", [30, 60, 144])
def test_a_face_is_read_no_more_often_than_needed(fps: float) -> None:
    watched = Watched(fps)
    watched.show_for(3, sure_of("neutral"))
    assert watched.readings <= 3 / EVERY + 1


NONE = {
    "NaN": np.full(7, np.nan, np.float32),
    "infinite": np.full(7, np.inf, np.float32),
    "one NaN": np.array([np.nan, 0, 0, 1, 0, 0, 0], np.float32),
    "negative": np.array([-1, 0, 0, 2, 0, 0, 0], np.float32),
    "nothing": np.zeros(7, np.float32),
}


@pytest.mark.parametrize("broken", NONE.values(), ids=NONE.keys())
def test_numbers_that_are_none_leave_the_last_mood(broken: Floats) -> None:
    watched = Watched()
    watched.show_for(1, sure_of("happy"))
    before = watched.mood.emotion
    watched.show_for(1, broken)
    assert watched.mood.held == "happy"
    assert watched.mood.emotion == pytest.approx(before, abs=1e-3)


def test_after_a_gap_the_mood_is_still_held() -> None:
    mood = Mood()
    for at in np.arange(0, 1, 0.03):
        mood.see(sure_of("happy"), at)
        mood.advance(at)
    mood.see(sure_of("sad"), 5.0)
    mood.advance(5.0)
    assert mood.held == "happy"
    assert mood.emotion.argmax() == EMOTIONS.index("sad")


@pytest.mark.parametrize("fps", [1, 3, 5, 10])
def test_a_slow_film_has_moods_too(fps: float) -> None:
    watched = Watched(fps)
    watched.show_for(3, sure_of("neutral"))
    assert watched.seconds_until("happy", sure_of("happy")) <= 1 / fps + 0.1


def test_time_that_steps_back_is_no_time() -> None:
    mood = Mood()
    for at in (10.0, 10.1, 3.0, 3.1):
        assert mood.is_due(at)
        mood.see(sure_of("happy"), at)
        mood.advance(at)
        assert np.isfinite(mood.emotion).all()
