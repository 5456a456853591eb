"""The camera films while somebody looks: neither for a glance nor long after."""

from __future__ import annotations

from emojicam.demand import Demand
from emojicam.testing import ManualClock


def answers(looking: list[tuple[float, bool]], until: float) -> list[tuple[float, bool]]:
    """When the answer changes, asked every 50 ms, given who looks from when on."""
    clock = ManualClock()
    demand = Demand(lambda: [seen for since, seen in looking if since <= clock.now()][-1], clock)
    changes, last = [], False
    while clock.now() < until:
        now = demand()
        if now is not last:
            changes.append((round(clock.now(), 2), now))
            last = now
        clock.advance(0.05)
    return changes


def test_an_audience_is_noticed_within_half_a_second_and_missed_within_one() -> None:
    (came, on), (left, off) = answers([(0, False), (1.02, True), (5.02, False)], 8)
    assert (on, off) == (True, False)
    assert came - 1.02 <= 0.5
    assert left - 5.02 <= 0.6


def test_a_program_that_lists_the_cameras_is_no_audience() -> None:
    assert answers([(0, False), (1.0, True), (1.15, False)], 4) == []


def test_an_audience_that_reconnects_keeps_the_camera_on() -> None:
    assert len(answers([(0, False), (1.0, True), (3.0, False), (3.15, True)], 6)) == 1


def test_without_an_audience_it_is_off_from_the_start() -> None:
    assert answers([(0, False)], 3) == []
