"""Moving thumbnails of cameras, each filmed beside the window until it is let go.  Knows no widget.

Of each camera there is only its newest picture, in memory; nothing is ever written anywhere.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from ..errors import EmojiCamError
from ..flow import give_way

if TYPE_CHECKING:
    from ..capture import Source
    from ..types import Pixels

SIZE, RATE = (320, 180), 15
"px and pictures a second asked of a camera: the least that webcams have"
PAUSE = 0.2
"s between two pictures of a thumbnail"
MOST = 6
"cameras that are filmed at once"
PATIENCE = 10.0
"s that one may take to be let go: one that is just being opened takes up to eight"


def open_camera(device: str) -> Source:
    """That camera, not yet opened."""
    from ..capture.camera import Camera
    from ..clock import SystemClock

    return Camera(device, SIZE, RATE, SystemClock())


class Glimpse:
    """What is seen of one camera, and where it is not seen, why."""

    def __init__(self, device: str) -> None:
        self.device = device
        self.newest: Pixels | None = None
        "the newest picture; exchanged whole, by the thread that films"
        self.refusal = ""
        "why there is none, a sentence"

    def film(self, over: threading.Event, *, moving: bool) -> None:
        """Until it is over or the camera is gone; one picture where nothing is to move."""
        try:
            with open_camera(self.device) as camera:
                for frame in camera:
                    self.newest = frame.pixels
                    if not moving or over.wait(PAUSE):
                        return
        except EmojiCamError as error:
            self.refusal = str(error)


class Glimpses:
    """All cameras that are looked at, from `open` to `close`.  No method but `wait` takes time."""

    def __init__(self) -> None:
        self.all: list[Glimpse] = []
        self._over = threading.Event()
        self._filming: list[Future[None]] = []

    @property
    def are_open(self) -> bool:
        """Whether anything is looked at."""
        return bool(self.all)

    def open(self, devices: Sequence[str], *, moving: bool) -> None:
        """Look at these from now on, and at no others."""
        self.close()
        self._over = over = threading.Event()
        self.all = [Glimpse(device) for device in devices[:MOST]]
        crew = ThreadPoolExecutor(MOST, "glimpse", initializer=give_way)
        begun = [crew.submit(one.film, over, moving=moving) for one in self.all]
        self._filming = [*self._under_way(), *begun]
        crew.shutdown(wait=False)

    def close(self) -> None:
        """Have all be let go soon; their pictures are forgotten at once."""
        self._over.set()
        self.all = []

    def wait(self) -> None:
        """Until all that were ever opened are let go, or PATIENCE is at its end."""
        wait(self._under_way(), PATIENCE)

    def _under_way(self) -> list[Future[None]]:
        return [one for one in self._filming if not one.done()]
