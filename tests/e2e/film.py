"""A program that films the device with OpenCV, as any other does, and reports what it saw: one JSON list of `Seen`.

    python -m tests.e2e.film DEVICE [SECONDS TO REST AFTER EACH PICTURE]

Says rate, width and height after the first picture, and stops when its standard input ends.
"""

from __future__ import annotations

import json
import sys
import time

import cv2
import numpy as np

from . import card
from .programs import say, told_to_stop


def film(device: str, rest: float) -> list[card.Seen]:
    """What was seen from the first picture to the end of the standard input."""
    camera, over = cv2.VideoCapture(device, cv2.CAP_V4L2), told_to_stop()
    seen: list[card.Seen] = []
    while not over.is_set() and camera.grab():
        at = time.perf_counter()
        _, bgr = camera.retrieve()
        seen.append(card.look(np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8), at))
        if len(seen) == 1:
            say(json.dumps([camera.get(cv2.CAP_PROP_FPS), *seen[0].size]))
        if rest:
            over.wait(rest)
    camera.release()
    return seen


if __name__ == "__main__":
    seen = film(sys.argv[1], float((sys.argv[2:] or ["0"])[0]))
    say(json.dumps([one._asdict() for one in seen]))
