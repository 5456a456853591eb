"""What cameras see, as thumbnails or to take photos, each filmed beside the window until let go.  Knows no widget.

Of each camera there is only its newest picture, in memory; nothing is ever written anywhere.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import EmojiCamError
from ..flow import give_way

if TYPE_CHECKING:
    from ..capture import Source
    from ..types import Frame

PAUSE = 0.2
"s between two pictures of a thumbnail"
AGAIN = 1.0
"s until a camera that is to be seen large, and could not be, is tried again"
MOST = 6
"cameras that are filmed at once"
PATIENCE = 10.0
"s that one may take to be let go: one that is just being opened takes up to eight"


@dataclass(frozen=True)
class How:
    """What is asked of a camera."""

    size: tuple[int, int]
    "px, (width, height)"
    rate: int
    "pictures a second"
    pause: float
    "s between two pictures that are shown"
    again: bool = False
    "whether it is tried again until it can be seen"


THUMBNAIL = How((320, 180), 15, PAUSE)
"the least that webcams have"
FINDER = How((1280, 720), 30, 0.03, again=True)
"what most webcams have; a face before one is large enough for a photo"


def open_camera(device: str, how: How) -> Source:
    """That camera, not yet opened."""
    from ..capture.camera import Camera
    from ..clock import SystemClock

    return Camera(device, how.size, how.rate, SystemClock())


class Glimpse:
    """What is seen of one camera, and where it is not seen, why."""

    def __init__(self, device: str) -> None:
        self.device = device
        self.newest: Frame | None = None
        "the newest picture; exchanged whole, by the thread that films"
        self.refusal = ""
        "why there is none, a sentence"

    def film(self, how: How, over: threading.Event, before: Sequence[Future[None]], *, moving: bool) -> None:
        """Until it is over or the camera is gone; one picture where nothing is to move.

        Begins once those `before`, which had the same camera, have let it go.
        """
        wait(before, PATIENCE)
        while not over.is_set():
            self._film(how, over, moving)
            if not how.again or over.wait(AGAIN):
                break
        if over.is_set():
            self.newest = None

    def _film(self, how: How, over: threading.Event, moving: bool) -> None:
        try:
            with open_camera(self.device, how) as camera:
                for frame in camera:
                    self.newest, self.refusal = frame, ""
                    if not moving or over.wait(how.pause):
                        return
        except EmojiCamError as error:
            self.refusal = str(error)
            if how.again:
                self.newest = None


class Glimpses:
    """All cameras that are looked at, from `open` to `close`.  No method takes time."""

    def __init__(self) -> None:
        self.all: list[Glimpse] = []
        self._over = threading.Event()
        self._filming: list[tuple[str, Future[None]]] = []

    @property
    def are_open(self) -> bool:
        """Whether anything is looked at."""
        return bool(self.all)

    def open(self, devices: Sequence[str], how: How = THUMBNAIL, *, moving: bool) -> None:
        """Look at these from now on, and at no others."""
        self.close()
        self._over = over = threading.Event()
        self.all = [Glimpse(device) for device in devices[:MOST]]
        crew = ThreadPoolExecutor(MOST, "glimpse", initializer=give_way)
        before = [(device, one) for device, one in self._filming if not one.done()]
        begun = [
            (one.device, crew.submit(one.film, how, over, _of(one.device, before), moving=moving)) for one in self.all
        ]
        self._filming = [*before, *begun]
        crew.shutdown(wait=False)

    def close(self) -> Callable[[], object]:
        """Have all be let go soon; their pictures are forgotten at once.

        What is returned waits until they are let go, or PATIENCE is at its end; for none that is opened later.
        """
        self._over.set()
        self.all = []
        gone = [one for _, one in self._filming]
        return lambda: wait(gone, PATIENCE)


def _of(device: str, filming: Sequence[tuple[str, Future[None]]]) -> list[Future[None]]:
    return [one for name, one in filming if name == device]
