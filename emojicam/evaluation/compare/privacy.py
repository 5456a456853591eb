"""Counts leaked pictures while things fail: EmojiCam's own pipeline beside an overlay that lets frames pass.

Both film the same camera with the same faults.  A picture leaks where any pixel of a face shows in it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from ...clock import SystemClock
from ...flow import Stuck
from ...meter import Meter
from ...output.output import Output
from ...persona.persona import Persona
from ...render import STYLES, Style
from ...render.renderer import Look, Renderer, idle_picture
from ...session import Session
from ...types import Face, Frame, Picture, Pixels, Tracked
from .stage import INTERVAL, SIZE, Broken, Camera, Case, Eyes, cases, leaks, shows_room

SCENES = ("studio", "room")
FRESH_FOR = 0.1
"seconds after which a picture is no longer shown: short, so that each fault can be watched for half a second"
BACKDROP = (30, 30, 40)
Figures = dict[str, Any]
Tell = Callable[[str], None]


@dataclass
class Screen:
    """A sink that looks at everything that it is shown."""

    name: str = "screen"
    shown: int = 0
    leaked: int = 0
    with_room: int = 0

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Any size will do."""

    def show(self, picture: Picture) -> None:
        """Look at it."""
        self.see(picture.pixels)

    def see(self, pixels: Pixels) -> None:
        """Count it, and whether a face or the room is in it."""
        self.shown += 1
        self.leaked += leaks(pixels)
        self.with_room += shows_room(pixels)

    def is_watched(self) -> bool:
        """Always."""
        return True

    def close(self) -> None:
        """The counts stay."""


def measure(tell: Tell) -> list[Figures]:
    """A row for each case: leaked and shown pictures of both scenes, and of the overlay."""
    style, rows = STYLES["classic"](), []
    for number, case in enumerate(cases()):
        tell(f"privacy: {case.name}")
        found = {scene: ours(cases()[number], scene, style) for scene in SCENES}
        found["overlay"] = overlay(case, style)
        rows.append({"case": case.name} | {name: _counts(screen) for name, screen in found.items()})
    style.close()
    return rows


def _counts(screen: Screen) -> Figures:
    return {"shown": screen.shown, "leaked": screen.leaked, "with_room": screen.with_room}


def ours(case: Case, scene: str, style: Style) -> Screen:
    """What EmojiCam shows: session, renderer and output as in a call, around the fault."""
    clock, screen = SystemClock(), Screen()
    look = Look(style, Persona(), np.full((SIZE[1], SIZE[0], 3), BACKDROP, np.uint8), scene, Persona())
    renderer, eyes = Renderer(look, Meter()), Eyes(case, clock)
    case.ready = lambda: scene != "room" or screen.with_room > 0
    drawn = iter(range(1, 10**6))

    def render(tracked: Tracked) -> Picture:
        case.strike("render", next(drawn), clock)
        return renderer(tracked)

    output = Output([screen], idle_picture(look), clock, Meter(), fps=1 / INTERVAL, fresh_for=FRESH_FOR)
    session = Session(lambda: Camera(case, clock), eyes, render, output)
    with output, suppress(Broken, Stuck):
        try:
            session.run(wanted=lambda: not case.is_over(clock.now()))
        finally:
            while not case.is_over(clock.now()):  # what is shown once the stages are gone
                clock.sleep_until(clock.now() + INTERVAL)
    return screen


def overlay(case: Case, style: Style) -> Screen:
    """What an overlay shows that lets frames pass, in one loop as such programs have it."""
    clock, screen = SystemClock(), Screen()
    eyes = Eyes(case, clock)
    with suppress(Broken), np.errstate(invalid="ignore"):
        for count, frame in enumerate(Camera(case, clock), 1):

            def draw(face: Face, count: int = count) -> Pixels:
                case.strike("render", count, clock)
                return style.draw(face.pose, Persona(), 128, bust=False).pixels

            screen.see(fail_open(frame, eyes, draw))
            if case.is_over(clock.now()):
                break
    return screen


def fail_open(frame: Frame, eyes: Eyes, draw: Callable[[Face], Pixels]) -> Pixels:
    """The ten lines that we compare with: paint an emoji over every face that is found, and let the call go on."""
    shown = frame.pixels.copy()
    try:
        for face in eyes.track(frame).faces:
            if face.score > 0.5:
                left, top = face.hull.min(0).astype(int)
                right, bottom = face.hull.max(0).astype(int)
                shown[top:bottom, left:right] = cv2.resize(draw(face), (right - left, bottom - top))[..., :3]
    except Exception:  # this is what makes it fail open
        pass
    return shown
