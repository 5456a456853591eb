"""A program that only keeps time, as EmojiCam's output does: what it misses, the machine has missed.

    python -m tests.e2e.beat

Says "beating", and when its standard input ends how many of its ticks were late or missed.
"""

from __future__ import annotations

import json

from emojicam.clock import SystemClock, Ticks
from emojicam.output.output import LATE

from .produce import FPS
from .programs import say, told_to_stop


def beat() -> dict[str, int]:
    """Keep time until told to stop."""
    over, clock, late, count = told_to_stop(), SystemClock(), 0, 0
    say("beating")
    ticks = Ticks(clock, 1 / FPS)
    for due in ticks:
        late += clock.now() - due > LATE / FPS
        count += 1
        if over.is_set():
            break
    return {"ticks": count, "late": late + ticks.missed}


if __name__ == "__main__":
    say(json.dumps(beat()))
