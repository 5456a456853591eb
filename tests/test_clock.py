"""Ticks keep their grid."""

from __future__ import annotations

import itertools

import pytest

from emojicam.clock import SystemClock, Ticks
from emojicam.testing import ManualClock


def test_ticks_lie_on_a_grid_however_long_the_work_takes() -> None:
    clock = ManualClock(5.0)
    times = []
    for tick in itertools.islice(Ticks(clock, 0.1), 5):
        times.append(tick)
        clock.advance(0.07)
    assert times == pytest.approx([5.0, 5.1, 5.2, 5.3, 5.4])


def test_a_missed_tick_is_skipped_and_counted() -> None:
    clock = ManualClock()
    ticks = Ticks(clock, 0.1)
    times = []
    for tick in itertools.islice(ticks, 3):
        times.append(tick)
        clock.advance(0.35 if len(times) == 1 else 0.01)
    assert times == pytest.approx([0.0, 0.3, 0.4])
    assert ticks.missed == 2


def test_a_nudge_moves_all_later_ticks() -> None:
    clock = ManualClock()
    ticks = Ticks(clock, 0.1)
    times = []
    for tick in itertools.islice(ticks, 4):
        times.append(tick)
        if len(times) == 2:
            ticks.nudge(-0.02)
    assert times == pytest.approx([0.0, 0.1, 0.18, 0.28])


def test_the_system_clock_sleeps_until_then_and_not_at_all_for_the_past() -> None:
    clock = SystemClock()
    when = clock.now() + 0.01
    clock.sleep_until(when)
    assert clock.now() >= when
    before = clock.now()
    clock.sleep_until(before - 10)
    assert clock.now() - before < 5
