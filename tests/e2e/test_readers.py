"""Others film what EmojiCam shows: with ffmpeg and with OpenCV, alone, by twos, slowly, and again and again."""

from __future__ import annotations

import json
import shutil
import subprocess
from fractions import Fraction
from itertools import pairwise
from statistics import median
from typing import Any

import cv2
import numpy as np
import pytest

from emojicam.clock import SystemClock
from emojicam.types import Pixels

from . import card
from .produce import FPS
from .programs import DEVICE, running, seen_by

pytestmark = pytest.mark.virtualcam

LEVELS = 4
"of 255, that a bar may be off after YUV 4:2:0 and back"
SLIP = 0.05
"share of all ticks that may be missed or late: of the 200 that are looked at, the machine alone takes two to seven"
FILMED = 120
"pictures that ffmpeg films"
VISITS, BETWEEN = 100, 0.1
"cameras that are opened, one after the other, and seconds between two: a guest of one CPU has no more to give"
TORN = 0.01
"share of pictures that may be of two: who looks at one for longer than the device keeps it has it overwritten"
CLOCK = SystemClock()


def wait(seconds: float) -> None:
    """Let the programs do what they do."""
    CLOCK.sleep_until(CLOCK.now() + seconds)


def check_pictures(seen: list[card.Seen], *, least: float = 0.9) -> None:
    """Hardly any picture is torn or left out; all are in their true colours, and none is older than the one before."""
    assert {one.size for one in seen} == {card.SIZE}
    assert sum(one.torn for one in seen) <= TORN * len(seen)
    assert max(one.off for one in seen) <= LEVELS
    assert [one for one in seen if one.key] == []
    steps = [after.number - before.number for before, after in pairwise(seen)]
    assert min(steps) >= 0
    assert median(steps) == 1
    assert len({one.number for one in seen}) >= least * (seen[-1].number - seen[0].number + 1)


def check_clock(told: dict[str, Any]) -> None:
    """The output kept its time."""
    assert told["error"] == ""
    assert told["shows"] >= (1 - SLIP) * told["due"]
    assert told["late"] <= SLIP * told["due"]


def rate(seen: list[card.Seen]) -> float:
    """Pictures a second."""
    return (len(seen) - 1) / (seen[-1].at - seen[0].at)


def shown(seen: list[card.Seen]) -> list[card.Seen]:
    """From the first picture of the card on: before it comes the placeholder, until there are enough sure frames."""
    first = next(index for index, one in enumerate(seen) if one.number >= 0)
    return seen[first:]


def ask(*command: str) -> bytes:
    """What the program answers."""
    assert shutil.which(command[0]), f"needs {command[0]}"
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=60).stdout


def test_opencv_films_it() -> None:
    with running("produce", "card") as producer, running("film", DEVICE) as reader:
        wait(6)
        seen = seen_by(reader)
        told = producer.stop()
    assert json.loads(reader.words) == [FPS, *card.SIZE]
    check_pictures(shown(seen))
    check_clock(told)
    assert rate(seen) == pytest.approx(FPS, rel=SLIP)


def filmed_by_ffmpeg(count: int) -> list[Pixels]:
    """So many pictures, as ffmpeg gets them from the device, converted by OpenCV."""
    raw = ask(
        *("ffmpeg", "-hide_banner", "-nostdin", "-loglevel", "error", "-f", "v4l2", "-i", DEVICE),
        *("-frames:v", str(count), "-c:v", "copy", "-f", "rawvideo", "-"),
    )
    width, height = card.SIZE
    planes = np.frombuffer(raw, np.uint8).reshape(-1, height * 3 // 2, width)
    return [np.asarray(cv2.cvtColor(one, cv2.COLOR_YUV2RGB_I420), np.uint8) for one in planes]


def test_ffmpeg_films_it() -> None:
    with running("produce", "card") as producer:
        wait(2)
        answer = ask("ffprobe", "-loglevel", "error", "-f", "v4l2", "-show_streams", "-of", "json", DEVICE)
        began = CLOCK.now()
        pictures = filmed_by_ffmpeg(FILMED)
        took = CLOCK.now() - began
        told = producer.stop()
    (stream,) = json.loads(answer)["streams"]
    assert (stream["width"], stream["height"], stream["pix_fmt"]) == (*card.SIZE, "yuv420p")
    assert Fraction(stream["r_frame_rate"]) == FPS
    assert len(pictures) == FILMED
    seen = [card.look(pixels, 0.0) for pixels in pictures]
    check_pictures(seen)
    check_clock(told)
    assert seen[-1].made_at - seen[0].made_at == pytest.approx((FILMED - 1) / FPS, rel=0.05)
    assert took < 2 * FILMED / FPS


def test_two_film_it_at_once() -> None:
    with running("produce", "card") as producer, running("film", DEVICE) as one, running("film", DEVICE) as other:
        wait(6)
        both = seen_by(one), seen_by(other)
        told = producer.stop()
    check_clock(told)
    for seen in both:
        check_pictures(shown(seen))
        assert rate(seen) == pytest.approx(FPS, rel=SLIP)


def test_a_slow_reader_slows_nobody_else() -> None:
    with running("produce", "card") as producer, running("film", DEVICE, 0.4) as slow, running("film", DEVICE) as quick:
        wait(8)
        seen, seen_slowly = seen_by(quick), seen_by(slow)
        told = producer.stop()
    check_clock(told)
    check_pictures(shown(seen))
    assert rate(seen) == pytest.approx(FPS, rel=SLIP)
    assert {one.size for one in seen_slowly} == {card.SIZE}
    assert max(one.key for one in seen_slowly) == 0
    numbers = [one.number for one in shown(seen_slowly)]
    assert numbers == sorted(numbers)


def test_a_reader_comes_and_goes() -> None:
    """As when a user tries camera after camera: opened, one picture, closed."""
    with running("produce", "card") as producer, running("film", DEVICE) as reader:
        wait(2)
        for _ in range(VISITS):
            camera = cv2.VideoCapture(DEVICE, cv2.CAP_V4L2)
            good, image = camera.read()
            camera.release()
            assert good
            assert image.shape[1::-1] == card.SIZE
            wait(BETWEEN)
        seen = seen_by(reader)
        told = producer.stop()
    check_clock(told)
    check_pictures(shown(seen), least=0.75)  # it has the one CPU together with whoever comes
    assert told["seconds"] > 2
