"""A photo booth: a studio on a thread of its own, so that any thread may have a picture taken.  Knows no style."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import StudioError
from ...flow import awaited
from ...persona.persona import Persona
from ...types import Pose
from .studio import Quality, Studio

PATIENCE = 60.0
"seconds to wait for a picture: a slow driver compiles a new person's parts for some, a driver that hangs never answers"
GRACE = 2.0
"seconds that closing waits for a picture that is being taken"

_Order = tuple[Callable[[Studio], Any], "Future[Any]"]


class Booth:
    """Opens a studio, and a new one after a picture that failed; takes one picture at a time."""

    def __init__(self, open_studio: Callable[[], Studio] = Studio) -> None:
        """Raises StudioError where there is no driver."""
        self._open_studio = open_studio
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._ended = ""
        "why no more pictures are taken: a sentence, or nothing"
        self._thread = awaited(threading.Thread(target=self._work, name="clay", daemon=True))
        self._thread.start()
        self.name: str
        "what the driver calls itself"
        self.is_hardware: bool
        try:
            self.name, self.is_hardware = self._ask(lambda studio: (studio.name, studio.is_hardware))
        except BaseException:
            self.close()
            raise

    def render(
        self, pose: Pose, persona: Persona, size: int, quality: Quality = "live", *, bust: bool = True
    ) -> NDArray[np.uint8]:
        """(size, size, 4) RGBA, premultiplied.  Raises StudioError; after StudioLost another try opens a new studio."""
        picture: NDArray[np.uint8] = self._ask(lambda studio: studio.render(pose, persona, size, quality, bust=bust))
        return picture

    def close(self) -> None:
        """Let go of the driver.  Any thread may call it, more than once."""
        self._ended = self._ended or "The studio is closed: open another one."
        self._orders.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join(GRACE)

    def _ask(self, act: Callable[[Studio], Any]) -> Any:
        if self._ended:
            raise StudioError(self._ended)
        answer: Future[Any] = Future()
        self._orders.put((act, answer))
        try:
            return answer.result(PATIENCE)
        except TimeoutError as error:
            self._ended = (
                f"The graphics driver does not answer for {PATIENCE:g} s: "
                "restart the machine, or choose --style classic, which needs none."
            )
            self._orders.put(None)
            raise StudioError(self._ended) from error

    # -- on the booth's own thread ----------------------------------------------------------------------------

    def _work(self) -> None:
        studio = None
        for act, answer in iter(self._orders.get, None):
            try:
                studio = studio or self._open_studio()
                answer.set_result(act(studio))
            except BaseException as error:  # whoever waits for the answer deals with it
                answer.set_exception(error)
                _let_go(studio)
                studio = None
        _let_go(studio)


def _let_go(studio: Studio | None) -> None:
    if studio:
        with suppress(Exception):
            studio.close()
