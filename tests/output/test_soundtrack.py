"""Sound laid along a film: in its place, whatever the microphone's clock and the pipe do."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.output.soundtrack import Samples, Soundtrack

RATE = 48_000
PIECE = 960


def taken(track: Soundtrack, until: float) -> Samples:
    return np.concatenate([np.zeros(0, np.int16), *track.take(until)])


def clicks(samples: Samples) -> list[float]:
    """When each begins, seconds."""
    loud = np.flatnonzero(np.abs(samples.astype(int)) > 1000)
    return [float(at) / RATE for at in loud[np.diff(loud, prepend=-RATE) > RATE // 10]]


def test_what_is_missing_is_silence_and_what_came_too_early_or_too_late_is_left_out() -> None:
    track = Soundtrack(RATE)
    track.add(-0.01, np.full(PIECE, 7, np.int16))
    samples = taken(track, 0.5)
    assert len(samples) == RATE // 2
    assert (samples[: PIECE - 480] == 7).all()
    assert not samples[PIECE - 480 :].any()
    track.add(0.1, np.full(PIECE, 9, np.int16))
    assert not taken(track, 1.0).any()


def test_no_piece_is_longer_than_a_second() -> None:
    pieces = list(Soundtrack(RATE).take(3.25))
    assert [len(piece) for piece in pieces] == [RATE, RATE, RATE, RATE // 4]


def test_what_is_hushed_is_silent_and_nothing_else_is() -> None:
    track = Soundtrack(RATE)
    track.add(0.0, np.ones(RATE, np.int16))
    track.hush(0.2, 0.3)
    track.hush(0.5, 0.9)
    samples = np.concatenate([taken(track, 0.25), taken(track, 0.6), taken(track, 1.0)])
    heard = np.flatnonzero(samples) / RATE
    assert not [at for at in heard if 0.2 <= at < 0.3 or 0.5 <= at < 0.9]
    assert len(heard) == round(RATE * 0.5)


@pytest.mark.parametrize("clock", [1.0, 1.0005, 0.9995], ids=["true", "fast", "slow"])
def test_minutes_on_a_click_is_where_it_was_heard(clock: float) -> None:
    """The microphone counts by a clock of its own, and its pieces arrive up to 30 ms late."""
    rng = np.random.default_rng(3)
    track, heard = Soundtrack(RATE), []
    seconds = 200
    for number in range(round(seconds * RATE / PIECE)):
        at = number * PIECE / RATE / clock
        piece = np.zeros(PIECE, np.int16)
        if number % 50 == 25:
            piece[:20] = 9000
        track.add(at + rng.uniform(0, 0.03), piece)
        if number % 50 == 49:
            heard += [begin - at + 24 * PIECE / RATE / clock for begin in _next(track, at)]
    assert len(heard) > 150
    assert np.abs(heard).max() < 0.015


def _next(track: Soundtrack, until: float) -> list[float]:
    begin = track._given / RATE
    return [begin + at for at in clicks(taken(track, until - 0.3))]


def test_what_was_lost_on_the_way_leaves_silence_and_moves_nothing_for_long() -> None:
    track = Soundtrack(RATE)
    for number in range(400):
        if not 100 <= number < 130:
            track.add(number * 0.02, np.full(PIECE, 9000 if number == 300 else 1, np.int16))
    assert clicks(taken(track, 8.0)) == [pytest.approx(6.0, abs=0.002)]
