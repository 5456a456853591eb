"""A sink that records to a video file: one picture a tick, at constant rate.  It knows nothing of codecs.

The output thread only hands pictures over; a thread of the recorder's own encodes them.  Whatever happens,
a second of the recording lasts a second: where a tick was missed, or the encoder was behind, the picture
before is repeated, and counted.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import math
import queue
import threading
from pathlib import Path

from ..clock import Clock, SystemClock
from ..errors import SinkError, UsageError
from ..types import Picture
from .film import FORMATS, Film
from .fit import check_size
from .takes import Take

log = logging.getLogger(__name__)

BEHIND_S = 0.5
"how far the encoder may fall behind before pictures are dropped: 15 pictures, 41 MB at 720p30"
NO_SPACE = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
PATIENCE_S = 0.2
"how soon a patient recorder that waits for its encoder notices that this has failed"
STILL_S = 10.0
"a longer gap, such as a machine asleep, is left in the timeline instead of being filled with repeats"


class Recorder:
    """Records to `path`: H.264 in .mp4, VP9 in .webm.

    The file can be played while it grows, so that a kill costs the last half second and no more.  A file
    that is there already is replaced when the recording is finished, and not before; until then, and after
    a kill, the new one lies beside it as `NAME.partial.mp4`.
    """

    def __init__(self, path: Path | str, clock: Clock | None = None, *, patient: bool = False) -> None:
        """Nothing is touched yet.  `clock` is what the ticks go by.  Raises UsageError for an unknown ending.

        A `patient` one makes `show` wait for the encoder instead of dropping a picture: for ticks that do not come in
        real time.
        """
        self.path = Path(path)
        self.name = str(path)
        if self.path.suffix.lower() not in FORMATS:
            raise UsageError(f"Cannot record to {path}: the name of a recording ends in {' or '.join(FORMATS)}.")
        self._clock, self._patient = clock or SystemClock(), patient
        self._began = math.nan
        self._next = 0
        self._failure: Exception | None = None
        self._reported = False
        self._waiting: queue.Queue[tuple[int, Picture] | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self.dropped = 0
        "pictures not recorded, because the encoder was behind or two came within one frame's time"
        self.repeated = 0
        "frames that show the picture before again"

    @property
    def waiting(self) -> int:
        """Pictures handed over and not yet encoded: how far the encoder is behind.  Any thread."""
        return self._waiting.unfinished_tasks

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Make the file and start to encode.  Raises SinkError; then nothing is left behind."""
        self._size, self._fps = size, fps
        self._take = Take(self.path)
        try:
            self._film = Film(self._take, FORMATS[self.path.suffix.lower()], size, fps)
        except (SinkError, OSError) as error:
            self._take.discard()
            if isinstance(error, SinkError):
                raise
            raise SinkError(
                f"Cannot write to {self.name} ({error.strerror}): free space or record elsewhere."
            ) from error
        self._waiting = queue.Queue(max(2, round(fps * BEHIND_S)))
        self._thread = threading.Thread(target=self._run, name="recorder")
        self._thread.start()

    def show(self, picture: Picture) -> None:
        """Hand one picture to the encoder.  Raises SinkError when the disk is full or a like thing happened."""
        self._check_failure()
        if math.isnan(self._began) and picture.taken_at == -math.inf:
            return  # a recording begins with the first picture, not with the placeholder before it
        check_size(picture, self._size, self.name)
        place = self._place_now()
        if place < self._next:
            self.dropped += 1
            return
        self._next = place + 1
        while not self._hand_over(place, picture):
            if not self._patient:
                self.dropped += 1
                return
            self._check_failure()

    def _hand_over(self, place: int, picture: Picture) -> bool:
        try:
            self._waiting.put((place, picture), self._patient, PATIENCE_S)
        except queue.Full:
            return False
        return True

    def _check_failure(self) -> None:
        if self._failure is not None:
            self._reported = True
            raise self._explained(self._failure) from self._failure

    def is_watched(self) -> bool:
        """Always: a recording is looked at later."""
        return True

    def close(self) -> None:
        """Finish the file under its name; without a single picture, leave none.  Raises SinkError."""
        if self._thread is None:
            return
        self._waiting.put(None)
        self._thread.join()
        self._thread = None
        if self._failure is not None and not self._reported:
            raise self._explained(self._failure) from self._failure

    def _place_now(self) -> int:
        """Which frame of the film is due, counted from 0.

        Within a frame's time of where it is expected, a picture takes the next place: ticks come a little
        early or late, and neither may drop or repeat a frame.
        """
        now = self._clock.now()
        if math.isnan(self._began):
            self._began = now
        exact = (now - self._began) * self._fps
        return self._next if abs(exact - self._next) < 1 else round(exact)

    def _run(self) -> None:
        """The recorder's thread.  Whatever goes wrong is raised where somebody wrote try: by `show` or `close`."""
        try:
            for place, picture in iter(self._waiting.get, None):
                self._encode(place, picture)
                self._waiting.task_done()
            self._finish()
        except Exception as error:
            self._failure = error
            self._break_off()
        log.info("%s: %d frames, %d repeated, %d dropped", self.name, self._film.saved, self.repeated, self.dropped)

    def _break_off(self) -> None:
        """Keep what can be played, or nothing.  Empties the queue: `close` must find room in it."""
        self._waiting.task_done()
        while not self._waiting.empty():
            self._waiting.get_nowait()
            self._waiting.task_done()
        with contextlib.suppress(OSError):  # the disk's first complaint is the one that is reported
            self._film.abandon()
            self._take.keep() if self._film.saved else self._take.discard()

    def _encode(self, place: int, picture: Picture) -> None:
        missing = place - self._film.frames
        if missing > STILL_S * self._fps:
            self._film.skip(missing)
        else:
            self.repeated += missing
            for _ in range(missing):
                self._film.repeat()
        self._film.add(picture.pixels)

    def _finish(self) -> None:
        if self._film.frames:
            self._film.finish()
            self._take.finish()
        else:
            self._film.abandon()
            self._take.discard()

    def _explained(self, error: Exception) -> SinkError:
        """What went wrong, as a sentence for the user."""
        kept = ""
        if self._film.saved:
            kept = f" after {self._film.saved / self._fps:.0f} s, which are in {self._take.written_to}"
        if isinstance(error, OSError) and error.errno in NO_SPACE:
            return SinkError(f"No space was left for {self.name}{kept}: free some, or record to another disk.")
        return SinkError(f"Recording {self.name} broke off{kept} ({error}): record to another disk or folder.")
