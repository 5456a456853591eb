"""How old a picture is when another program has it: the time is in its pixels, from the source to the reader.

Printed for the whole product with its networks, for the product without them, and, to tell what the device, the
reader and the machine add, for a bare pyvirtualcam that sends each picture as soon as it is made.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

import numpy as np
import pytest

from emojicam.clock import SystemClock

from . import card
from .produce import FPS
from .programs import DEVICE, WEBCAM, running, seen_by

pytestmark = pytest.mark.virtualcam

SETTLING_S, FILMED_S = 5.0, 10.0
"s until the ticks are in step with the source, and s that are measured"
OLDEST_MS = 60.0
"""the age that half of the pictures may have, or as much older as the bare writer's are than nothing.  On a machine
with nothing else to do 95 of 100 keep to it, which is printed and not asserted: the networks fill most of the guest's
one CPU"""
ROUNDS = 3
"""where the host is slow and that CPU is full, half may be as old as so many times what the stages take for a picture,
as they tell it themselves: a frame waits for a round or two then.  In a queue it would wait for all that is in it"""
CLOCK = SystemClock()

PRODUCERS: dict[str, list[tuple[str, ...]]] = {
    "bare writer": [("bare",)],
    "without networks": [("card",)],
    "all of EmojiCam, no room held back": [("prompt",)],
    "without networks, from a webcam": [("bare", "1280x720", WEBCAM), (WEBCAM,)],
}
"what runs; the last writes the time into a second device, films that, and so has its driver and OpenCV in the way, too"


def ages_ms(producers: list[tuple[str, ...]]) -> tuple[list[float], float]:
    """p50, p95 and p99 of the age of each picture when a reader first has it; and what the stages take for one."""
    with ExitStack() as programs:
        begun = [programs.enter_context(running("produce", *words)) for words in producers]
        reader = programs.enter_context(running("film", DEVICE))
        CLOCK.sleep_until(CLOCK.now() + SETTLING_S)
        since = CLOCK.now()
        CLOCK.sleep_until(since + FILMED_S)
        seen = seen_by(reader)
        work = sum(begun[-1].stop().get("stages_ms", {}).values())
    first: dict[int, card.Seen] = {}
    for one in seen:
        if one.at > since and one.number >= 0:
            first.setdefault(one.number, one)
    assert len(first) > FILMED_S * FPS / 2, "too few pictures to tell"
    ages = np.percentile([(one.at - one.made_at) * 1e3 for one in first.values()], [50, 95, 99])
    return [float(age) for age in ages], work


@pytest.mark.usefixtures("webcam")
def test_the_picture_is_of_now(tell: Callable[[str], None]) -> None:
    measured = {what: ages_ms(producers) for what, producers in PRODUCERS.items()}
    for what, ((p50, p95, p99), work) in measured.items():
        stages = f"; its stages take {work:.1f} ms" if work else ""
        tell(f"{what}: p50 {p50:.1f} ms, p95 {p95:.1f} ms, p99 {p99:.1f} ms{stages}")
    (_, overhead, _), _ = measured["bare writer"]
    assert all(ages[0] <= max(OLDEST_MS, ROUNDS * work) + overhead for ages, work in measured.values())
