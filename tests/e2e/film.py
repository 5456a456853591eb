"""A program that films the device with OpenCV, as any other does, and reports what it saw: one JSON list of `Seen`.

    python -m tests.e2e.film DEVICE [SECONDS TO REST AFTER EACH PICTURE]

Says "filming" after the first picture, and stops when its standard input ends.
"""

from __future__ import annotations

import json
import sys
import threading
import time

import cv2

from . import card


def film(device: str, rest: float) -> list[card.Seen]:
    """What was seen from the first picture to the end of the standard input."""
    camera, over, seen = cv2.VideoCapture(device, cv2.CAP_V4L2), threading.Event(), []
    threading.Thread(target=lambda: (sys.stdin.read(), over.set()), daemon=True).start()
    while not over.is_set() and camera.grab():
        at = time.perf_counter()
        _, bgr = camera.retrieve()
        seen.append(card.look(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), at))
        if len(seen) == 1:
            print(json.dumps([camera.get(cv2.CAP_PROP_FPS), *seen[0].size]), flush=True)
        if rest:
            over.wait(rest)
    camera.release()
    return seen


if __name__ == "__main__":
    print(json.dumps(film(sys.argv[1], float((sys.argv[2:] or ["0"])[0]))), flush=True)
