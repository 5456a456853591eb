"""The virtual camera through a real v4l2loopback device: written here, filmed with OpenCV by another process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from emojicam.clock import SystemClock, Ticks
from emojicam.output.virtualcam import VirtualCam
from emojicam.types import Picture

DEVICE = "/dev/video10"
FPS = 30.0
COLOURS = [(200, 40, 40), (40, 180, 60), (30, 60, 210), (230, 230, 40), (128, 128, 128), (250, 250, 250), (8, 8, 8)]
SQUARE = 32
"px that one bit of a picture's number is wide and high"
BITS = 12
SLOWLY = 10.0
"fps at which a reader misses nothing, on a guest of one slow CPU too"
LEVELS = 4
"of 255, that a colour may be off after RGB to I420 and back"

TORN = 3
"of 60 pictures, that may be overwritten while they are read: the device has two buffers, the guest one CPU"

pytestmark = [
    pytest.mark.guest,
    pytest.mark.skipif(not Path(DEVICE).exists(), reason=f"needs a v4l2loopback device at {DEVICE}"),
]

READER = """
import json, sys, cv2
device, count, square, bits = sys.argv[1], *map(int, sys.argv[2:])
camera = cv2.VideoCapture(device, cv2.CAP_V4L2)
print(json.dumps([camera.get(3), camera.get(4), camera.get(5)]), flush=True)
seen = []
for _ in range(count):
    good, image = camera.read()
    if not good:
        break
    number = sum(1 << bit for bit in range(bits) if image[square // 2, bit * square + square // 2, 1] > 127)
    low, high, *_ = zip(*map(cv2.minMaxLoc, cv2.split(image[square * 2 :])))
    seen.append([number, low[::-1], high[::-1]])
print(json.dumps(seen), flush=True)
sys.stdin.read()
"""
"films, and prints what it was promised and then number, lowest and highest value of each colour of every picture"


def picture(number: int, size: tuple[int, int]) -> Picture:
    """A plain colour, with the number in black and white squares along the top."""
    pixels = np.empty((size[1], size[0], 3), np.uint8)
    pixels[:] = COLOURS[number % len(COLOURS)]
    for bit in range(BITS):
        pixels[:SQUARE, bit * SQUARE : (bit + 1) * SQUARE] = 255 * (number >> bit & 1)
    return Picture(pixels, float(number))


@contextmanager
def on(size: tuple[int, int], fps: float = FPS, device: str | None = None) -> Iterator[VirtualCam]:
    sink = VirtualCam(device)
    sink.open(size, fps)
    try:
        yield sink
    finally:
        sink.close()


@contextmanager
def program(code: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Another program, which is over when the block is."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.communicate()


def reader(count: int) -> AbstractContextManager[subprocess.Popen[str]]:
    """A program that films so many pictures, and keeps the device open until the block ends."""
    return program(READER, DEVICE, count, SQUARE, BITS)


def show_until_answered(
    sink: VirtualCam,
    process: subprocess.Popen[str],
    size: tuple[int, int],
    first: int = 0,
    step: int = 1,
    rate: float = FPS,
) -> Any:
    """Show numbered pictures, a tick each, until the other program prints a line; what it says."""
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), False)
    for tick, _ in enumerate(Ticks(SystemClock(), 1 / rate)):
        sink.show(picture(first + tick * step, size))
        if line := process.stdout.readline():
            return json.loads(line)
        assert process.poll() is None, "the reader has died"
    raise AssertionError("ticks never end")


def is_plain(colour: tuple[int, int, int], low: list[int], high: list[int]) -> bool:
    """Whether all pixels between these extremes are of that colour."""
    return bool(np.abs(np.array([low, high]) - colour).max() <= LEVELS)


@pytest.mark.parametrize("size", [(1280, 720), (640, 480)], ids=str)
def test_what_is_shown_is_what_others_film(size: tuple[int, int]) -> None:
    count = 60
    with on(size) as sink, reader(count) as process:
        width, height, fps = show_until_answered(sink, process, size)
        assert ((width, height), fps) == (size, FPS)
        seen = show_until_answered(sink, process, size, first=1000, rate=SLOWLY)
    assert len(seen) == count
    numbers = [number for number, *_ in seen if number >= 1000]
    steps = np.diff(numbers)
    assert len(numbers) >= count - 5
    assert steps.min() >= 1
    assert np.median(steps) == 1
    wrong = [
        (number, low, high) for number, low, high in seen if not is_plain(COLOURS[number % len(COLOURS)], low, high)
    ]
    assert len(wrong) <= TORN, wrong


@pytest.mark.parametrize("fps", [15.0, 25.0, 30.0, 60.0])
def test_the_rate_is_announced(fps: float) -> None:
    """As the driver tells it: OpenCV would ask for 30 and believe that it got it."""
    with on((640, 480), fps) as sink:
        sink.show(picture(0, (640, 480)))
        assert Path(f"/sys/class/video4linux/{Path(DEVICE).name}/format").read_text().strip() == f"YU12:640x480@{fps:g}"


@pytest.mark.parametrize(("size", "even"), [((641, 361), (642, 362)), ((1366, 768), (1366, 768))], ids=str)
def test_an_odd_size_is_rounded_up(size: tuple[int, int], even: tuple[int, int]) -> None:
    with on(size) as sink, reader(1) as process:
        assert tuple(show_until_answered(sink, process, size)[:2]) == even


def test_our_device_is_found_by_its_label() -> None:
    with on((640, 480)) as sink:
        assert sink.name == f"EmojiCam ({DEVICE})"


def test_it_can_be_named() -> None:
    with on((640, 480), device=DEVICE) as sink:
        assert sink.name == f"EmojiCam ({DEVICE})"


def test_the_device_is_let_go_and_taken_again() -> None:
    for size in ((640, 480), (1280, 720), (320, 240)):
        with on(size) as sink, reader(1) as process:
            assert tuple(show_until_answered(sink, process, size)[:2]) == size


KILLED = """
import os, signal, sys
import numpy as np
from emojicam.output.virtualcam import VirtualCam
from emojicam.types import Picture
sink = VirtualCam(None)
sink.open((640, 480), 30.0)
sink.show(Picture(np.zeros((480, 640, 3), np.uint8), 0.0))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_device_whose_writer_was_killed_works_again() -> None:
    with program(KILLED) as process:
        pass
    assert process.returncode == -signal.SIGKILL
    with on((1280, 720)) as sink, reader(1) as process:
        assert tuple(show_until_answered(sink, process, (1280, 720))[:2]) == (1280, 720)


def test_a_call_that_goes_on_keeps_its_size() -> None:
    """Started anew at another shape while somebody still films: scaled to what they get, between bars."""
    with reader(60) as process:
        with on((1280, 720)) as sink:
            show_until_answered(sink, process, (1280, 720))
        with on((640, 480)) as sink:
            seen = show_until_answered(sink, process, (640, 480), step=len(COLOURS))
    _, low, high = seen[-1]
    assert is_plain(COLOURS[0], high, high)
    assert is_plain((0, 0, 0), low, low)


def test_who_was_first_is_not_disturbed() -> None:
    second = """
import json
from emojicam.errors import SinkError
from emojicam.output.virtualcam import VirtualCam
try:
    VirtualCam(None).open((640, 480), 30.0)
except SinkError as error:
    print(json.dumps(str(error)), flush=True)
"""
    with on((1280, 720)) as sink, program(second) as process:
        said = show_until_answered(sink, process, (1280, 720))
    assert said == f"Another program is showing its pictures on EmojiCam ({DEVICE}): close it, and start again."
