"""The output falls into step with pictures of its own rate, and leaves others alone."""

from __future__ import annotations

import itertools
import statistics

import numpy as np
import pytest

from emojicam.output.genlock import MARGIN, STEP, Genlock

INTERVAL = 1 / 30


def run(rate: float, offset: float, jitter: float = 0.0, seconds: float = 20.0) -> tuple[list[float], list[float]]:
    """Waits of the pictures shown (tick minus arrival) and tick intervals, of a simulated camera and output."""
    rng, lock = np.random.default_rng(1), Genlock(INTERVAL)
    arrivals = ((n / rate + offset + rng.uniform(0, jitter), n / rate) for n in itertools.count())
    arrival = next(arrivals)
    tick, ticks, waits = 0.1, [], []
    newest = None
    while tick < seconds:
        while arrival[0] <= tick:
            lock.arrived(*arrival)
            newest, arrival = arrival[0], next(arrivals)
        if newest is not None:
            waits.append(tick - newest)
        ticks.append(tick)
        tick += INTERVAL + lock.correction(tick)
    return waits, list(np.diff(ticks))


@pytest.mark.parametrize("offset", [0.0, 0.005, 0.011, 0.017, 0.022, 0.028, 0.033])
def test_whatever_the_offset_pictures_soon_wait_no_longer_than_the_margin(offset: float) -> None:
    waits, _ = run(30.0, offset)
    assert statistics.median(waits[-200:]) == pytest.approx(MARGIN, abs=0.0025)


def test_jitter_is_absorbed() -> None:
    waits, _ = run(30.0, 0.02, jitter=0.006)
    assert statistics.median(waits[-200:]) < 0.016
    assert min(waits[-200:]) >= 0


def test_a_camera_that_drifts_is_followed() -> None:
    waits, _ = run(30.0 * 1.0005, 0.01, seconds=60)
    assert max(waits[-600:]) < 0.012


def test_the_rate_stays_and_no_tick_moves_by_more_than_a_step() -> None:
    _, intervals = run(30.0, 0.02, jitter=0.004)
    assert max(abs(interval - INTERVAL) for interval in intervals) <= STEP + 1e-9
    assert np.mean(intervals[-200:]) == pytest.approx(INTERVAL, rel=1e-3)


@pytest.mark.parametrize("rate", [24.0, 25.0, 15.0, 60.0])
def test_another_rate_is_left_alone(rate: float) -> None:
    _, intervals = run(rate, 0.01)
    assert intervals == pytest.approx([INTERVAL] * len(intervals))


def test_nothing_moves_when_no_pictures_come() -> None:
    lock = Genlock(INTERVAL)
    for n in range(60):
        lock.arrived(n * INTERVAL, n * INTERVAL)
    assert lock.correction(60 * INTERVAL + 1.0) == 0.0
