"""A program that is EmojiCam with a test's source in place of the webcam.

    python -m tests.e2e.produce card|app|bare|DEVICE [WIDTHxHEIGHT [DEVICE TO WRITE TO, for bare]]

    card    the test card, its face found and hidden: session, renderer and output are the product's
    app     the same with a real face on the card: all is the product's, networks and style too
    bare    the test card by pyvirtualcam alone, to tell what the device and the machine add
    DEVICE  that camera, through the product's own `Camera`; a face is found where the test card has it

The scene is always the room, so that what the camera sees of the card is what others see of it.
Says "showing" once the device is open, stops when its standard input ends, and closes with one line of JSON.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from emojicam import settings
from emojicam.capture import Source
from emojicam.capture.camera import Camera
from emojicam.clock import Clock, SystemClock, Ticks
from emojicam.meter import Meter
from emojicam.output.output import Output
from emojicam.output.virtualcam import VirtualCam
from emojicam.persona.persona import Persona
from emojicam.render.renderer import Look, Renderer
from emojicam.session import Session
from emojicam.testing import Filmed, Nothing, Told, face_at, flat
from emojicam.types import Face, Frame, Picture, Pixels

from . import card
from .programs import DEVICE, say, told_to_stop

FPS = 30
IDLE = (90, 60, 30)
"the colour of the placeholder"
FACE = Path(__file__).parents[1] / "infer" / "data" / "face.png"


def cards(clock: Clock, drawn: Pixels) -> Iterator[Frame]:
    """The card, numbered and stamped anew at each tick, for ever."""
    for number, _ in enumerate(Ticks(clock, 1 / FPS)):
        pixels, now = drawn.copy(), clock.now()
        card.stamp(pixels, number, now)
        yield Frame(pixels, now)


def with_real_face() -> Pixels:
    """The card with a photograph in place of the key-coloured face."""
    drawn, bgr = card.plain(), cv2.imread(str(FACE))
    assert bgr is not None
    left, top, right, bottom = card.face_box(card.SIZE)
    middle, side = (left + right) // 2, bottom - top + 80
    photo = cv2.resize(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), (side, side), interpolation=cv2.INTER_AREA)
    drawn[top - 40 : bottom + 40, middle - side // 2 : middle - side // 2 + side] = photo
    return drawn


def found(frame: Frame) -> tuple[Face, ...]:
    """The face where the card has it, with a rim, so that its edge is hidden too."""
    height, width, _ = frame.pixels.shape
    left, top, right, bottom = card.face_box((width, height))
    return (face_at(left - 4, top - 4, right + 4, bottom + 4),)


def show_until_told() -> None:
    """Say that it goes well, and wait for the end of the standard input."""
    say("showing")
    told_to_stop().wait()


def report(output: Output, error: Exception | None = None) -> dict[str, Any]:
    """How the output's clock went."""
    seconds = output.last_at - output.began_at
    return {
        "seconds": seconds,
        "due": seconds * output.fps + 1,
        "shows": output.shows,
        "pictures": output.pictures,
        "blanked": output.blanked,
        "late": output.late,
        "error": str(error or ""),
    }


def filter_of(open_source: Callable[[], Source], size: tuple[int, int]) -> dict[str, Any]:
    """Everything but networks and style, until told to stop; filming is taken up again when the camera comes back."""
    clock = SystemClock()
    look = Look(Nothing(), Persona(), flat(IDLE, size), "room", Persona())
    idle = Picture(flat(IDLE, size), float("-inf"))
    with Output([VirtualCam()], idle, clock, Meter(), fps=FPS) as output:
        session = Session(open_source, Told(found), Renderer(look, Meter()), output)
        thread = threading.Thread(target=session.keep_running, args=(clock,))
        thread.start()
        show_until_told()
        session.stop()
        thread.join()
        return report(output)


def whole(hold: float = settings.Settings().look.hold) -> dict[str, Any]:
    """The product as it is, with the card for a camera; the room held back for so many seconds."""
    from emojicam.app import App

    room = {"look.scene": "room", "look.hold": hold, "output.fps": FPS, "capture.always_on": True}
    chosen = settings.change(settings.Settings(), room)
    drawn = with_real_face()
    with App(chosen, open_source=lambda clock: Filmed(cards(clock, drawn), card.SIZE)) as app:
        show_until_told()
        status = app.status()
        return report(app.output, app.failure()) | {"age_ms": status.age_ms, "stages_ms": status.stages_ms}


def bare(size: tuple[int, int], device: str) -> dict[str, Any]:
    """The test card, stamped and sent at each tick, with nothing between."""
    import pyvirtualcam

    over = threading.Event()
    with pyvirtualcam.Camera(*size, FPS, fmt=pyvirtualcam.PixelFormat.RGB, device=device) as camera:

        def send() -> None:
            for frame in cards(SystemClock(), card.plain(size)):
                camera.send(np.ascontiguousarray(frame.pixels))
                if over.is_set():
                    break

        thread = threading.Thread(target=send)
        thread.start()
        show_until_told()
        over.set()
        thread.join()
    return {}


def produce(what: str, size: tuple[int, int], written: str) -> dict[str, Any]:
    """Run what was asked for; what it has to tell at the end."""
    if what == "bare":
        return bare(size, written)
    if what in ("app", "prompt"):
        return whole(0.0) if what == "prompt" else whole()
    clock = SystemClock()
    if what == "card":
        return filter_of(lambda: Filmed(cards(clock, card.plain(size)), size), size)
    source = Camera(what, size, FPS, clock)
    return filter_of(lambda: source, size)


if __name__ == "__main__":
    what, shape, written = (*sys.argv[1:], *("card", "1280x720", DEVICE)[len(sys.argv) - 1 :])
    width, height = map(int, shape.split("x"))
    say(json.dumps(produce(what, (width, height), written)))
