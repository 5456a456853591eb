"""The real camera films, and its light is on, only while somebody looks at the virtual one: on real devices."""

from __future__ import annotations

import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from emojicam.holders import camera_holders


def _device(name: str) -> str:
    """The device whose name contains this, or nothing."""
    for node in Path("/sys/class/video4linux").glob("video*"):
        if name in (node / "name").read_text():
            return f"/dev/{node.name}"
    return ""


WEBCAM, OURS = _device("vivid"), _device("EmojiCam")
WITHIN = 1.0
"seconds: what we promise, to the first picture and to the camera's release"
PATIENCE = 60.0
"seconds: who has not begun or ended by then hangs"

pytestmark = [
    pytest.mark.guest,
    pytest.mark.skipif(not (WEBCAM and OURS), reason="needs vivid and EmojiCam as V4L2 devices"),
]

VIEWER = """
import sys, time
import cv2
camera = cv2.VideoCapture(sys.argv[1], cv2.CAP_V4L2)
asleep = camera.read()[1]
began = time.perf_counter()
while abs(camera.read()[1].astype(int) - asleep).max() < 40:
    pass
print(time.perf_counter() - began, flush=True)
sys.stdin.read()
"""
"films the virtual camera; prints how long the placeholder lasted"


@contextmanager
def emojicam(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    """EmojiCam from the emulated webcam to the virtual camera, until the block ends."""
    run = [sys.executable, "-X", "faulthandler", "-m", "emojicam", "run", "--source", WEBCAM, "--sink", "virtualcam"]
    with subprocess.Popen([*run, "--size", "640x360", *words], stdout=subprocess.PIPE) as process, ended(process):
        assert process.stdout
        assert select.select([process.stdout], [], [], PATIENCE)[0], "it has not begun"
        assert b"Pictures go to" in process.stdout.readline()
        yield process
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """It is over after the block, whatever happens there; one that hangs says where, on standard error."""
    try:
        yield
    finally:
        process.send_signal(signal.SIGABRT)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


@contextmanager
def viewer() -> Iterator[float]:
    """Somebody who looks; yields the seconds until they saw more than the placeholder."""
    command = [sys.executable, "-c", VIEWER, OURS]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield float(process.stdout.readline())
        finally:
            process.kill()


def is_filming() -> bool:
    return WEBCAM in camera_holders()


def seconds_until(happened: Callable[[], bool], limit: float = 15.0) -> float:
    began = time.monotonic()
    while not happened():
        assert time.monotonic() - began < limit
        time.sleep(0.02)
    return time.monotonic() - began


def test_the_camera_is_on_only_while_somebody_looks() -> None:
    with emojicam():
        time.sleep(2)
        assert not is_filming(), "nobody looks, and the camera is on"
        for _ in range(2):
            with viewer() as waited:
                assert is_filming()
            released = seconds_until(lambda: not is_filming())
            print(f"first picture after {waited:.2f} s, camera released after {released:.2f} s")
            assert waited <= WITHIN
            assert released <= WITHIN


def test_a_glance_at_the_list_of_cameras_does_not_turn_it_on() -> None:
    with emojicam():
        for _ in range(5):
            with Path(OURS).open("rb"):
                pass
            time.sleep(0.1)
        time.sleep(0.5)
        assert not is_filming()


def test_always_on_films_for_nobody() -> None:
    with emojicam("--always-on"):
        assert seconds_until(is_filming) < 10
        time.sleep(1)
        assert is_filming()
