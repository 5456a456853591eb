"""A camera whose faces are painted in a key colour, so that a single leaked pixel shows."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from emojicam.clock import SystemClock
from emojicam.meter import Meter
from emojicam.output.output import Output
from emojicam.persona.persona import Persona
from emojicam.render import Style
from emojicam.render.renderer import Look, Renderer, idle_picture
from emojicam.session import Session
from emojicam.testing import Disc, Filmed, Nothing, Remembered, Told, face_at, flat
from emojicam.types import Face, Frame, Picture, Pixels, Tracked

KEY, ROOM, BACKDROP = (255, 0, 255), (0, 200, 0), (30, 30, 40)
SIZE = (64, 48)
FIRST, SECOND = (20.0, 8.0, 34.0, 30.0), (44.0, 10.0, 56.0, 28.0)
"left, top, right, bottom of the two faces that this camera may see, px"
FPS = 250
FRESH_FOR = 0.08
"s: short, so that a hang shows soon"
CLOCK = SystemClock()


def view(*faces: tuple[float, float, float, float], size: tuple[int, int] = SIZE) -> Pixels:
    """The room with faces in the key colour."""
    pixels = flat(ROOM, size)
    for left, top, right, bottom in faces:
        pixels[int(top) : int(bottom), int(left) : int(right)] = KEY
    return pixels


def hull_of(box: tuple[float, float, float, float], **kw: float) -> Face:
    """The face in that box, as a tracker finds it: one pixel of padding."""
    left, top, right, bottom = box
    return face_at(left - 1, top - 1, right + 1, bottom + 1, **kw)


def leaks(pixels: Pixels) -> bool:
    """Whether anything of a face shows: also one that a resize has smeared or a blend has thinned.

    The room and the backdrop have no red to speak of where they have no green; the disc has both.
    """
    red, green, blue = (pixels[..., channel].astype(np.int16) for channel in range(3))
    return bool(((red - green > 60) & (blue - green > 60)).any())


def taints(pixels: Pixels) -> bool:
    """Whether a face has had any part in a picture without an emoji, be it a fiftieth of a single pixel.

    Whatever lies between the room and the backdrop has as much red as its green says.
    """
    red, green, _ = pixels.reshape(-1, 3).T.astype(np.float32)
    share = (ROOM[1] - green) / (ROOM[1] - BACKDROP[1])  # of the backdrop
    return bool((red - BACKDROP[0] * share > 4).any())


def shows_room(pixels: Pixels) -> bool:
    """Whether any of the room is seen, sharp or not."""
    return bool((pixels[..., 1].astype(np.int16) - pixels[..., 0] > 60).any())


def look(scene: str, size: tuple[int, int] = SIZE, style: Style | None = None) -> Look:
    """A disc for a head before a plain backdrop; nothing for one before a `blur` of the room."""
    if scene == "blur":
        return Look(style or Nothing(), Persona(), flat(BACKDROP, size), "studio", Persona(), blurred=True)
    return Look(style or Disc(), Persona(), flat(BACKDROP, size), scene, Persona())


@dataclass
class Fault:
    """Something that goes wrong in one stage, from its n-th item on, until `over`."""

    kind: str = "none"
    after: int = 25
    began: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)

    def strikes(self, count: int) -> bool:
        """Whether item number `count` meets the fault.  Raises or waits itself where that is the fault."""
        if self.kind == "none" or count <= self.after:
            return False
        self.began.set()
        if self.kind == "raise":
            raise RuntimeError("broken on purpose")
        if self.kind == "hang":
            self.over.wait(20)
        if self.kind == "stall":
            self.over.wait(0.3)
        return True


@dataclass
class Stage:
    """The whole pipeline around the fault: a real session, renderer and output."""

    scene: str
    faults: dict[str, Fault]
    find: Callable[[Frame], tuple[Face, ...]] = lambda frame: (hull_of(FIRST),)
    strangers: Callable[[], int] = lambda: 0
    faces: tuple[tuple[float, float, float, float], ...] = (FIRST,)

    def __post_init__(self) -> None:
        self.leaked = 0
        self.memory = Remembered(CLOCK, self._see)
        self.renderer = Renderer(look(self.scene), Meter())
        self.placeholder = idle_picture(self.renderer.look)
        self.output = Output([self.memory], self.placeholder, CLOCK, Meter(), fps=FPS, fresh_for=FRESH_FOR)
        self.tracker = Told(self._find, self.strangers)
        self.session = Session(lambda: Filmed(self._film()), self.tracker, self._render, self.output)
        self.raised: BaseException | None = None
        self._counts = dict.fromkeys(("capture", "infer", "render"), 0)
        self._thread = threading.Thread(target=self._run)

    def _see(self, picture: Picture) -> None:
        self.leaked += (taints if self.scene == "blur" else leaks)(picture.pixels)

    def _strikes(self, stage: str) -> bool:
        self._counts[stage] += 1
        return self.faults.get(stage, Fault()).strikes(self._counts[stage])

    def _film(self) -> Iterator[Frame]:
        while True:
            CLOCK.sleep_until(CLOCK.now() + 0.003)
            if self._strikes("capture") and self.faults["capture"].kind == "end":
                return
            yield Frame(view(*self.faces), CLOCK.now())

    def _find(self, frame: Frame) -> tuple[Face, ...]:
        self._strikes("infer")
        return self.find(frame)

    def _render(self, tracked: Tracked) -> Picture:
        self._strikes("render")
        return self.renderer(tracked)

    def _run(self) -> None:
        try:
            self.session.run()
        except BaseException as error:
            self.raised = error

    def __enter__(self) -> Stage:
        self.output.__enter__()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for fault in self.faults.values():
            fault.over.set()
        self.session.stop()
        self._thread.join(10)
        self.output.close()
        assert not self._thread.is_alive()

    def shown_after(self, when: float) -> list[Picture]:
        """What the sink was shown since then."""
        return [picture for at, picture in self.memory.shown if at > when]
