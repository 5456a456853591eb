"""Nothing that tracks a face talks to anyone: no socket is made, from loading the networks to reading a face."""

from __future__ import annotations

import subprocess
import sys

from .conftest import either_tracker

WATCHED = """
import os, sys
heard = []
sys.addaudithook(lambda event, args: heard.append(event) if event.startswith("socket.") else None)
if sys.argv[2:]:
    import socket
    kept = socket.socket()
from emojicam.capture.actor.film import Actor, film
from emojicam.capture.actor.script import truth
from emojicam.infer import TRACKERS
from emojicam.meter import Meter
from emojicam.types import Frame
tracker = TRACKERS[sys.argv[1]](Meter(), watchful=True)
for n in range(3):
    tracked = tracker.track(Frame(film((Actor(), truth(n / 30, (640, 480))), size=(640, 480)), n / 30))
assert len(tracked.faces) == 1
if os.path.isdir("/proc/self/fd"):
    for number in os.listdir("/proc/self/fd"):
        try:
            heard += [link for link in [os.readlink(f"/proc/self/fd/{number}")] if link.startswith("socket:")]
        except FileNotFoundError:
            pass  # the one that listed the folder
sys.exit(f"sockets: {heard}" if heard else 0)
"""
"Python's own sockets are heard as they are made; those of a library in C are seen while they are open"


def track(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WATCHED, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


@either_tracker
def test_tracking_opens_no_socket(name: str) -> None:
    done = track(name)
    assert done.returncode == 0, done.stderr


def test_a_socket_would_be_heard() -> None:
    done = track("onnx", "open one")
    assert done.returncode == 1
    assert "socket.__new__" in done.stderr
    assert "socket:[" in done.stderr or sys.platform != "linux"
