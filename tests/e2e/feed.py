"""A program that is a webcam: it plays a film to and fro on a v4l2loopback device, each picture with its number in it.

    python -m tests.e2e.feed FILM DEVICE WIDTHxHEIGHT

Says "sending" once the device is open, and stops when its standard input ends.
"""

from __future__ import annotations

import json
import sys
from itertools import islice
from pathlib import Path

import av
import cv2
import numpy as np
import pyvirtualcam

from emojicam.clock import SystemClock, Ticks
from emojicam.types import Pixels

from . import card
from .programs import say, told_to_stop

FPS = 30
BITS = 8
"of the number in each picture: enough for MOST, and out of the way of a head in the middle"
MOST = 240
"pictures of the film that are played: eight seconds, then back"


def pictures(film: Path, size: tuple[int, int]) -> list[Pixels]:
    """The film's first pictures at that size, numbered from 0."""
    width, height = size
    with av.open(str(film)) as container:
        decoded = [
            np.asarray(frame.to_ndarray(width=width, height=height, format="rgb24"), np.uint8)
            for frame in islice(container.decode(video=0), MOST)
        ]
    for number, pixels in enumerate(decoded):
        card.write(pixels, number, BITS)
    return decoded


def feed(film: Path, device: str, size: tuple[int, int]) -> int:
    """Play until the standard input ends; how many pictures were sent."""
    over = told_to_stop()
    forward = [cv2.cvtColor(pixels, cv2.COLOR_RGB2YUV_I420) for pixels in pictures(film, size)]
    loop = forward + forward[-2:0:-1]
    with pyvirtualcam.Camera(*size, FPS, fmt=pyvirtualcam.PixelFormat.I420, device=device) as camera:
        for number, _ in enumerate(Ticks(SystemClock(), 1 / FPS)):
            camera.send(loop[number % len(loop)])
            if not number:
                say("sending")
            if over.is_set():
                break
    return number


if __name__ == "__main__":
    width, height = map(int, sys.argv[3].split("x"))
    say(json.dumps(feed(Path(sys.argv[1]), sys.argv[2], (width, height))))
