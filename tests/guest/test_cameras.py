"""Cameras through real V4L2 devices: the kernel's emulated webcam, and a loopback one that another program feeds.

Needs three devices: the emulated webcam (driver vivid), a v4l2loopback called "Test Webcam", another called "EmojiCam".
"""

from __future__ import annotations

import fcntl
import os
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path

import pytest

from emojicam.capture import cameras
from emojicam.capture.camera import Camera
from emojicam.capture.cameras import CameraInfo
from emojicam.clock import SystemClock
from emojicam.errors import CameraLost, CaptureError
from emojicam.types import Frame

BARS = [(191, 191, 191), (191, 191, 0), (0, 191, 191), (0, 191, 0), (191, 0, 191), (191, 0, 0), (0, 0, 191), (0, 0, 0)]
"vivid's test picture: white, yellow, cyan, green, magenta, red, blue, black"
ORANGE = (220, 120, 40)
VIVID_DISCONNECT = 0x00F0F000 + 65
"vivid's control that unplugs it, until every program has closed it"
SET_CONTROL, STREAM_ON, OUTPUT = 0xC008561C, 0x40045612, 2
"VIDIOC_S_CTRL, VIDIOC_STREAMON and V4L2_BUF_TYPE_VIDEO_OUTPUT of linux/videodev2.h"


def _device(name: str) -> str:
    """The device whose name contains this, or nothing."""
    for node in Path("/sys/class/video4linux").glob("video*"):
        if name in (node / "name").read_text():
            return f"/dev/{node.name}"
    return ""


VIVID, LOOP, OURS = _device("vivid"), _device("Test Webcam"), _device("EmojiCam")

pytestmark = [
    pytest.mark.guest,
    pytest.mark.skipif(not (VIVID and LOOP and OURS), reason="needs vivid, a Test Webcam and EmojiCam as V4L2 devices"),
]

FEEDER = """
import sys, time
import numpy as np, pyvirtualcam
open("/proc/self/comm", "w").write("fakephone")
device, width, height, *colour = sys.argv[1], *map(int, sys.argv[2:])
image = np.full((height, width, 3), colour, np.uint8)
with pyvirtualcam.Camera(width=width, height=height, fps=30, device=device) as camera:
    camera.send(image)
    print("sending", flush=True)
    while True:
        camera.send(image)
        camera.sleep_until_next_frame()
"""

RIVAL = """
import sys
import cv2
open("/proc/self/comm", "w").write("rival-call")
camera = cv2.VideoCapture(sys.argv[1], cv2.CAP_V4L2)
assert camera.read()[0]
print("filming", flush=True)
sys.stdin.read()
"""


@contextmanager
def program(code: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Another program that has said it is ready; killed at the end."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            assert process.stdout.readline()
            yield process
        finally:
            process.kill()


@pytest.fixture(autouse=True)
def _loopbacks_take_pictures() -> Iterator[None]:
    """After a test: v4l2loopback 0.12.7 takes no new writer after one was killed, until somebody tries to stream."""
    yield
    for device in (LOOP, OURS):
        revive(device)


def revive(device: str) -> None:
    node = os.open(device, os.O_RDWR)
    with suppress(OSError):  # there is no buffer to stream from; trying is enough
        fcntl.ioctl(node, STREAM_ON, struct.pack("i", OUTPUT))
    os.close(node)


def film(wanted: int | str, size: tuple[int, int] = (640, 360)) -> Camera:
    return Camera(wanted, size, 30, SystemClock())


def unplug(device: str) -> None:
    """Pull the emulated webcam's plug."""
    node = os.open(device, os.O_RDWR)
    try:
        fcntl.ioctl(node, SET_CONTROL, struct.pack("Ii", VIVID_DISCONNECT, 1))
    finally:
        os.close(node)


def listed() -> dict[int | str, CameraInfo]:
    return {info.device: info for info in cameras.cameras()}


def bars(frame: Frame) -> list[tuple[int, ...]]:
    """The colour in the middle of each of the eight bars, low in the picture, under the writing."""
    height, width, _ = frame.pixels.shape
    return [tuple(frame.pixels[height * 3 // 4, width * (2 * bar + 1) // 16].tolist()) for bar in range(8)]


def test_all_cameras_are_listed_with_what_they_are_good_for() -> None:
    found = listed()
    assert found[VIVID].usable
    assert "vivid" in found[VIVID].name
    assert (found[OURS].name, found[OURS].usable) == ("EmojiCam", False)
    assert "no program sends a picture" in found[LOOP].reason
    assert found[LOOP].virtual


def test_the_first_usable_camera_is_the_webcam() -> None:
    assert cameras.find("camera").device == VIVID


def test_the_driver_tells_what_a_node_can_do() -> None:
    able = cameras.capability(VIVID)
    assert (able.driver, able.captures, able.outputs) == ("vivid", True, False)
    assert able.bus.startswith("platform:vivid")
    able = cameras.capability(LOOP)
    assert (able.driver, able.captures, able.outputs) == (cameras.LOOPBACK, False, True)


@pytest.mark.parametrize("how", ["camera", "number", "path", "name"])
def test_a_webcam_films_in_its_true_colours(how: str) -> None:
    wanted = {"camera": "camera", "number": VIVID.removeprefix("/dev/video"), "path": VIVID, "name": "vivid"}[how]
    with film(wanted) as source:
        frames = list(islice(source, 5))
        assert source.size == (640, 360)
        assert "vivid" in source.name
    assert all(frame.pixels.shape == (360, 640, 3) for frame in frames)
    for seen, painted in zip(bars(frames[-1]), BARS, strict=True):
        assert seen == pytest.approx(painted, abs=12)


def test_frames_are_new_and_of_now() -> None:
    with film(VIVID) as source:
        now = SystemClock().now()
        stamps = [frame.taken_at for frame in islice(source, 20)]
    assert stamps == sorted(set(stamps))
    assert now - 1 < stamps[0]
    assert stamps[-1] <= SystemClock().now()


def test_a_reader_that_pauses_gets_the_newest() -> None:
    clock = SystemClock()
    with film(VIVID) as source:
        frames = iter(source)
        next(frames)
        later = clock.now() + 0.5
        clock.sleep_until(later)
        assert later - next(frames).taken_at < 0.25


@pytest.mark.parametrize("asked", [(800, 600), (1280, 720), (333, 222)])
def test_what_is_granted_is_what_comes(asked: tuple[int, int]) -> None:
    with film(VIVID, asked) as source:
        frame = next(iter(source))
        assert frame.pixels.shape == (source.size[1], source.size[0], 3)


def test_a_camera_that_another_program_films_with_names_it() -> None:
    with program(RIVAL, VIVID):
        assert listed()[VIVID].holder == "rival-call"
        with pytest.raises(CaptureError, match="is in use by rival-call; close that and try again"), film(VIVID):
            pass
    with film(VIVID) as source:
        next(iter(source))


def test_one_camera_is_not_filmed_twice() -> None:
    with film(VIVID), pytest.raises(CaptureError, match="close other programs that may use it"), film(VIVID):
        pass


def test_a_missing_camera_is_one_sentence() -> None:
    with pytest.raises(CaptureError, match=r"There is no camera /dev/video77 here; .* choose one of vivid"):
        film("/dev/video77").__enter__()


def test_an_unplugged_webcam_is_lost_and_found_again() -> None:
    source = film("camera")
    with source, pytest.raises(CameraLost, match="is gone; plug it in again"):
        film_until_lost(source, lambda: unplug(VIVID))
    with source:
        assert bars(next(iter(source)))[5] == pytest.approx(BARS[5], abs=12)


def film_until_lost(source: Camera, lose: Callable[[], object]) -> None:
    for count, _ in enumerate(source):
        if count == 10:
            lose()


def test_closing_while_another_thread_films() -> None:
    seen, first = list[Frame](), threading.Event()

    def watch(source: Camera) -> None:
        for frame in source:
            seen.append(frame)
            first.set()

    with film(VIVID) as source:
        thread = threading.Thread(target=watch, args=(source,))
        thread.start()
        assert first.wait(20)
    thread.join(20)
    assert not thread.is_alive()
    assert cameras.holder(VIVID) == ""


def test_our_own_camera_is_refused_even_while_it_shows_something() -> None:
    with program(FEEDER, OURS, 640, 360, *ORANGE):
        assert cameras.capability(OURS).captures
        for wanted in ("EmojiCam", OURS, OURS.removeprefix("/dev/video")):
            with pytest.raises(CaptureError, match="it is a virtual camera that EmojiCam writes to"), film(wanted):
                pass


def test_a_camera_that_another_program_feeds_can_be_filmed() -> None:
    with program(FEEDER, LOOP, 1280, 720, *ORANGE):
        info = listed()[LOOP]
        assert (info.usable, info.virtual, info.holder) == (True, True, "fakephone")
        with film("test webcam", (1280, 720)) as source:
            assert source.size == (1280, 720)
            frame = list(islice(source, 3))[-1]
    assert frame.pixels[360, 640].tolist() == pytest.approx(ORANGE, abs=6)


def test_a_fed_camera_is_lost_while_its_feeder_hangs() -> None:
    source = film("Test Webcam")
    with program(FEEDER, LOOP, 640, 360, *ORANGE) as feeder:
        with source, pytest.raises(CameraLost, match="Test Webcam sends no pictures any more"):
            film_until_lost(source, lambda: feeder.send_signal(signal.SIGSTOP))
        feeder.send_signal(signal.SIGCONT)
        assert orange_again(source)


def test_a_fed_camera_is_lost_when_its_feeder_dies_and_is_back_with_the_next() -> None:
    source = film("Test Webcam")
    with program(FEEDER, LOOP, 640, 360, *ORANGE) as feeder, source, pytest.raises(CameraLost):
        film_until_lost(source, feeder.kill)
    with pytest.raises(CaptureError, match=r"program that should|no program sends"), source:
        pass
    revive(LOOP)
    with program(FEEDER, LOOP, 640, 360, *ORANGE):
        assert orange_again(source)


def orange_again(source: Camera) -> bool:
    """Whether the camera opens and is orange, at the third try at the latest: OpenCV waits 10 s for a silent driver."""
    for _ in range(3):
        with suppress(CaptureError), source:
            return bool(next(iter(source)).pixels[180, 320].tolist() == pytest.approx(ORANGE, abs=6))
    return False
