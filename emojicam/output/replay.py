"""The last ten seconds, kept small, in case somebody wants them.  Holds pictures only, as everybody saw them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from ..clock import Clock
from ..errors import SinkError
from ..flow import Ended, Mailbox, awaited
from ..types import Picture, Pixels
from .film import FORMATS, Film
from .takes import Take

KEPT_S = 10.0
"seconds of the past that can still be saved"
FPS = 10.0
"pictures a second of a replay: encoding each as JPEG takes about 2.8 ms at 720p, so all of it a 35th of a core"
QUALITY = 90
"of the JPEGs: 70 kB each at 720p, so that the whole takes about 10 MB"
EARLY = 0.25
"share of an interval by which a picture may come too early and is still taken"


class Replay:
    """Remembers the pictures of the last seconds.  Made and closed by one thread; `show` is the output thread's."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: deque[tuple[float, bytes]] = deque()
        self._next = -float("inf")
        self._box: Mailbox[tuple[float, Picture]] = Mailbox()
        self._thread = awaited(threading.Thread(target=self._run, name="replay", daemon=True))
        self._thread.start()

    def show(self, picture: Picture) -> None:
        """Take note of this one, if it is time for one.  Never waits."""
        now = self._clock.now()
        if now < self._next - EARLY / FPS:
            return
        self._next = max(self._next + 1 / FPS, now)
        try:
            self._box.put((now, picture))
        except Ended:
            return

    @property
    def seconds(self) -> float:
        """How much of the past is there."""
        kept = list(self._kept)
        return kept[-1][0] - kept[0][0] if kept else 0.0

    @property
    def size(self) -> int:
        """Bytes that are held."""
        return sum(len(jpeg) for _, jpeg in list(self._kept))

    def save(self, path: Path) -> None:
        """Write what is there as a film.  Any thread; takes about a second.  Raises SinkError."""
        kept = list(self._kept)
        if not kept:
            raise SinkError("There is nothing to replay yet: wait until your emoji has been seen for a moment.")
        pictures = list(_evenly(kept))
        take = Take(path)
        height, width = _decoded(pictures[0]).shape[:2]
        try:
            film = Film(take, FORMATS[path.suffix.lower()], (width, height), FPS)
            for jpeg in pictures:
                film.add(_decoded(jpeg))
            film.finish()
            take.finish()
        except (OSError, SinkError) as error:
            take.discard()
            raise SinkError(f"The replay cannot be saved to {path} ({error}): choose another folder.") from error

    def close(self) -> None:
        """Remember nothing more."""
        self._box.end()
        self._thread.join()

    def _run(self) -> None:
        before: Picture | None = None
        for when, picture in self._box:
            if picture is before:  # nothing moves while it is blank or nobody is there: the same bytes once more
                self._keep(when, self._kept[-1][1])
                continue
            before = picture
            bgr = cv2.cvtColor(picture.pixels, cv2.COLOR_RGB2BGR)
            self._keep(when, cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])[1].tobytes())

    def _keep(self, when: float, jpeg: bytes) -> None:
        self._kept.append((when, jpeg))
        while self._kept[0][0] < when - KEPT_S:
            self._kept.popleft()


def _evenly(kept: list[tuple[float, bytes]]) -> Iterator[bytes]:
    """At a constant rate, the picture of each moment: one that came late stands for those that are missing."""
    place, frames = 0, round((kept[-1][0] - kept[0][0]) * FPS) + 1
    for frame in range(frames):
        moment = kept[0][0] + (frame + 0.5) / FPS
        while place + 1 < len(kept) and kept[place + 1][0] <= moment:
            place += 1
        yield kept[place][1]


def _decoded(jpeg: bytes) -> Pixels:
    bgr = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert bgr is not None, "we have encoded it"
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
