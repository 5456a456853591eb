"""How old a picture is when another program has it: the time is in its pixels, from the source to the reader.

Printed for the whole product with its networks, for the product without them, and, to tell what the device, the
reader and the machine add, for a bare pyvirtualcam that sends each picture as soon as it is made.
"""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.clock import SystemClock

from . import card
from .programs import DEVICE, running, seen_by

pytestmark = pytest.mark.guest

SETTLING_S, FILMED_S = 5.0, 10.0
"s until the ticks are in step with the source, and s that are measured"
OLDEST_MS = 60.0
"the age that 95 of 100 pictures may have, or as much older as the bare writer's are than nothing"
CLOCK = SystemClock()


def ages_ms(what: str) -> list[float]:
    """p50, p95 and p99 of the age of each picture when a reader first has it."""
    with running("produce", what) as producer, running("film", DEVICE) as reader:
        CLOCK.sleep_until(CLOCK.now() + SETTLING_S)
        since = CLOCK.now()
        CLOCK.sleep_until(since + FILMED_S)
        seen = seen_by(reader)
        print(f"\n{what}: {producer.stop()}")
    first: dict[int, card.Seen] = {}
    for one in seen:
        if one.at > since and one.number >= 0:
            first.setdefault(one.number, one)
    assert len(first) > 0.9 * FILMED_S * 30
    return [float(age) for age in np.percentile([(one.at - one.made_at) * 1e3 for one in first.values()], [50, 95, 99])]


def test_the_picture_is_of_now(capsys: pytest.CaptureFixture[str]) -> None:
    measured = {what: ages_ms(what) for what in ("bare", "card", "app")}
    with capsys.disabled():
        for what, (p50, p95, p99) in measured.items():
            print(f"\nage, {what}: p50 {p50:.1f} ms, p95 {p95:.1f} ms, p99 {p99:.1f} ms", end="")
    _, overhead, _ = measured["bare"]
    assert measured["app"][1] <= OLDEST_MS + overhead
    assert measured["card"][1] <= OLDEST_MS + overhead
