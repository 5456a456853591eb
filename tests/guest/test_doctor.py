"""`emojicam doctor` on a kernel that really has a v4l2loopback camera."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

DEVICE = "/dev/video10"

pytestmark = [
    pytest.mark.guest,
    pytest.mark.skipif(not Path(DEVICE).exists(), reason=f"needs a v4l2loopback device at {DEVICE}"),
]

WRITER = """
import sys, threading
import numpy as np
from emojicam.output.virtualcam import VirtualCam
from emojicam.types import Picture
open("/proc/self/comm", "w").write(sys.argv[1])
sink, over = VirtualCam(None), threading.Event()
sink.open((640, 480), 30.0)
picture = Picture(np.zeros((480, 640, 3), np.uint8), 0.0)
threading.Thread(target=lambda: (sys.stdin.read(), over.set())).start()
sink.show(picture)
print("showing", flush=True)
while not over.wait(1 / 30):
    sink.show(picture)
sink.close()
"""
"shows pictures under the name that it is given, until its standard input ends"


def examined() -> tuple[int, dict[str, Any]]:
    """The command's exit status, and its findings by check."""
    command = [sys.executable, "-m", "emojicam", "doctor", "--json", "-"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    found = json.loads(done.stdout)
    assert (done.returncode == 0) == found["works"]
    return done.returncode, {one["check"]: one for one in found["findings"]}


@contextmanager
def showing(name: str) -> Iterator[None]:
    """Another program of that name is the camera for the length of the block."""
    command = [sys.executable, "-c", WRITER, name]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "showing\n"
        yield
        process.communicate()


def test_the_camera_works() -> None:
    status, found = examined()
    assert status == 0
    for check in ("Linux kernel", "Camera driver", "Virtual camera", "Permission", "In use", "Face networks"):
        assert found[check]["state"] == "ok", found[check]
    assert found["Virtual camera"]["says"] == f"It is {DEVICE}, called “EmojiCam”."
    assert found["In use"]["says"] == "It is free."


def test_it_will_be_gone_after_a_restart() -> None:
    """The guest's driver was loaded by hand, and nothing on the disk says that it should be again."""
    assert examined()[1]["After a restart"]["state"] == "warning"


def test_a_rival_is_named_and_breaks_it() -> None:
    with showing("obs"):
        status, found = examined()
    assert status == 1
    assert found["In use"]["says"] == "obs has it open, and shows its own pictures on it."
    assert examined()[0] == 0, "the rival has gone"


def test_emojicam_itself_is_no_rival() -> None:
    with showing("emojicam"):
        status, found = examined()
    assert (status, found["In use"]["says"]) == (0, "EmojiCam is showing its pictures on it.")
