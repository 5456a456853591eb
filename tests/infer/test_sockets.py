"""Nothing that tracks a face talks to anyone: no socket is made, from loading the networks to reading a face.

ONNX Runtime does, from 1.31 on, if it is let: it keeps an identifier and what it saw in the user's cache and sends it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from .conftest import either_tracker

NO_WAY_OUT = """
import ctypes, platform
import sys
number = {"x86_64": 41, "aarch64": 198}.get(platform.machine())
asked = [(32, 0, 0, 0), (21, 0, 4, number or 0), (32, 0, 0, 16), (21, 1, 0, 2), (21, 0, 1, 10)]
code = [*asked, (6, 0, 0, 1 << 31), (6, 0, 0, 0x7FFF0000)]
class Line(ctypes.Structure):
    _fields_ = [("code", ctypes.c_uint16), ("jt", ctypes.c_uint8), ("jf", ctypes.c_uint8), ("k", ctypes.c_uint32)]
class Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_uint16), ("lines", ctypes.POINTER(Line))]
rules = Filter(len(code), (Line * len(code))(*code))
libc = ctypes.CDLL(None)
if not number or libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, ctypes.byref(rules), 0, 0):
    sys.exit("there is no such filter here")
"""
"the kernel ends a process that makes a socket of the internet, be it deep in a library in C (seccomp: `socket`, 2, 10)"
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
if heard:
    sys.exit(f"sockets: {heard}")
"""
"Python's own sockets are heard as they are made; those of a library in C are seen while they are open"


def python(code: str, *arguments: str, **home: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", textwrap.dedent(code), *arguments]
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"} | home
    return subprocess.run(
        command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=environment
    )


def track(*arguments: str) -> subprocess.CompletedProcess[str]:
    return python(WATCHED, *arguments)


@either_tracker
def test_tracking_opens_no_socket(name: str) -> None:
    done = track(name)
    assert done.returncode == 0, done.stderr


def test_a_socket_would_be_heard() -> None:
    done = track("onnx", "open one")
    assert done.returncode == 1
    assert "socket.__new__" in done.stderr
    assert "socket:[" in done.stderr or sys.platform != "linux"


@pytest.mark.skipif(sys.platform != "linux", reason="needs the kernel's filter of calls")
def test_no_library_looks_for_the_internet() -> None:
    done = python(f"{NO_WAY_OUT}{WATCHED}import time\ntime.sleep(15)", "onnx")
    if "no such filter" in done.stderr:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr
    assert python(f"{NO_WAY_OUT}import socket\nsocket.socket()").returncode == -signal.SIGSYS, "it would be seen"


def test_no_library_keeps_anything_of_the_user(tmp_path: Path) -> None:
    homes = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE")
    done = python(WATCHED, "onnx", **dict.fromkeys(homes, str(tmp_path)))
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == []
