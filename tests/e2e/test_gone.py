"""What others see when EmojiCam, or the camera that it films with, goes away and comes back.

EmojiCam is one process: there is no other one to kill.
"""

from __future__ import annotations

import fcntl
import struct
from collections.abc import Callable
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import pytest

from emojicam.clock import SystemClock
from emojicam.output import loopback

from . import card
from .produce import IDLE
from .programs import DEVICE, Program, running, seen_by
from .test_readers import LEVELS

pytestmark = pytest.mark.virtualcam

BACK_S = 1.0
"s from when a new EmojiCam says that it shows until a reader has its pictures; how long it takes to start is printed"
BLANK_S = 1.6
"s until a reader has the placeholder: half a second of freshness, or one until the device shows its own picture"
LIVE_S = 0.25
"s between two pictures of a program that is alive: the device's own comes once a second"
STILL_S = 0.9
"s between two pictures that only the device itself would let pass"
REPLUGGED_S = 15.0
"s for a camera to be found again: it is looked for every five at the least, and given eight to send a picture"
VIVID_DISCONNECT, SET_CONTROL = 0x00F0F000 + 65, 0xC008561C
"vivid's control that unplugs it, and VIDIOC_S_CTRL of linux/videodev2.h"
CLOCK = SystemClock()


def wait(seconds: float) -> float:
    """Let the programs do what they do; when that began."""
    began = CLOCK.now()
    CLOCK.sleep_until(began + seconds)
    return began


def is_idle(one: card.Seen) -> bool:
    """Whether the picture is the placeholder."""
    near = max(abs(got - want) for got, want in zip(one.colour, IDLE, strict=True)) <= LEVELS
    return one.number < 0 and one.spread <= LEVELS and near


def check_privacy(seen: list[card.Seen]) -> None:
    """Never a pixel of the camera's face, and never another format."""
    assert [one for one in seen if one.key] == []
    assert {one.size for one in seen} == {card.SIZE}


def check_never_frozen(after: list[card.Seen]) -> None:
    """Nothing but the placeholder, again and again."""
    assert len(after) > 1
    assert [one for one in after if not is_idle(one)] == []
    assert max(later.at - one.at for one, later in pairwise(after)) < BLANK_S


def back_at(seen: list[card.Seen], since: float) -> float:
    """When pictures came again at a rate that the device alone does not have."""
    after = [one for one in seen if one.at > since]
    return next(third.at for first, third in zip(after, after[2:], strict=False) if third.at - first.at < LIVE_S)


def end(producer: Program, how: str) -> None:
    """In good order, or with SIGKILL."""
    if how == "stopped":
        producer.stop()
    else:
        producer.kill()


@pytest.mark.parametrize("how", ["stopped", "killed"])
def test_emojicam_is_gone(how: str) -> None:
    """Who still films gets the placeholder from the device itself."""
    with running("produce", "card") as producer, running("film", DEVICE) as reader:
        wait(3)
        end(producer, how)
        gone = wait(4)
        seen = seen_by(reader)
    check_privacy(seen)
    assert any(one.number >= 0 for one in seen if one.at < gone)
    check_never_frozen([one for one in seen if one.at > gone + BLANK_S])


@pytest.mark.parametrize("size", ["1280x720", "960x540"])
@pytest.mark.parametrize("how", ["stopped", "killed"])
def test_emojicam_is_started_anew(how: str, size: str, tell: Callable[[str], None]) -> None:
    """A call goes on: in the format that it has, whatever size the new pictures are."""
    with ExitStack() as programs:
        first = programs.enter_context(running("produce", "card"))
        reader = programs.enter_context(running("film", DEVICE))
        wait(2)
        end(first, how)
        wait(1)
        began = CLOCK.now()
        programs.enter_context(running("produce", "card", size))
        shows = CLOCK.now()
        wait(3)
        seen = seen_by(reader)
    check_privacy(seen)
    back = back_at(seen, began)
    tell(f"pictures again after {back - began:.2f} s, {shows - began:.2f} of which it took to start")
    assert back - shows <= BACK_S
    assert not is_idle(seen[-1])
    assert seen[-1].off <= LEVELS


def test_nobody_films_any_more() -> None:
    """The device is left as it was found: another program's pauses do not show our placeholder."""
    with running("produce", "card") as producer, running("film", DEVICE) as reader:
        wait(1)
        seen_by(reader)
        producer.stop()
    with open(DEVICE, "rb", buffering=0) as device:
        asked = loopback.CONTROL.pack(loopback.TIMEOUT, 0)
        assert loopback.CONTROL.unpack(fcntl.ioctl(device, loopback.VIDIOC_G_CTRL, asked))[1] == 0


def test_the_camera_is_unplugged_and_plugged_in_again(webcam: str) -> None:
    """A webcam that another program feeds, with the face in the key colour: that is killed, and started anew."""
    with ExitStack() as programs:
        feeder = programs.enter_context(running("produce", "bare", "1280x720", webcam))
        producer = programs.enter_context(running("produce", webcam))
        reader = programs.enter_context(running("film", DEVICE))
        wait(4)
        feeder.kill()
        gone = wait(4)
        loopback.revive(webcam)
        programs.enter_context(running("produce", "bare", "1280x720", webcam))
        again = wait(REPLUGGED_S)
        seen = seen_by(reader)
        told = producer.stop()
    check_privacy(seen)
    assert any(one.number >= 0 for one in seen if one.at < gone)
    check_never_frozen([one for one in seen if gone + BLANK_S < one.at < again])
    assert max(later.at - one.at for one, later in pairwise(seen)) < STILL_S, "the output stood still"
    assert any(one.number >= 0 for one in seen if one.at > again)
    assert told["blanked"] > 0


def vivid() -> str:
    """The kernel's emulated webcam."""
    for node in Path("/sys/class/video4linux").glob("video*"):
        if "vivid" in (node / "name").read_text():
            return f"/dev/{node.name}"
    raise AssertionError("needs the emulated webcam, vivid")


def test_the_driver_says_that_the_camera_is_unplugged() -> None:
    """The kernel's emulated webcam; its picture has no face, but all of it is the camera's."""
    with running("produce", vivid()) as producer, running("film", DEVICE) as reader:
        wait(4)
        with open(vivid(), "rb+", buffering=0) as device:
            fcntl.ioctl(device, SET_CONTROL, struct.pack("Ii", VIVID_DISCONNECT, 1))
        gone = wait(REPLUGGED_S)
        seen = seen_by(reader)
        told = producer.stop()
    assert not all(is_idle(one) for one in seen if one.at < gone)
    blank = [one for one in seen if one.at > gone and is_idle(one)]
    assert blank
    assert blank[0].at - gone < BLANK_S
    assert not all(is_idle(one) for one in seen if one.at > blank[0].at), "it is not filmed with again"
    assert told["blanked"] > 0
