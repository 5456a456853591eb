"""A sink that records to a video file: one picture a tick, at constant rate, with sound if asked.  It knows no codecs.

The output thread only hands pictures over; a thread of the recorder's own encodes them.  Whatever happens,
a second of the recording lasts a second: where a tick was missed, or the encoder was behind, the picture
before is repeated, and counted.

A picture is shown some time after its frame was taken, and sound is heard at once: so the sound is laid as much later
as the pictures are old, measured on these very pictures.  Where the placeholder is shown, nothing is heard either.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import math
import queue
import statistics
import threading
from collections import deque
from pathlib import Path
from typing import Protocol

from ..clock import Clock, SystemClock
from ..errors import SinkError, Unheard, UsageError
from ..types import SOUND_RATE, Heard, Picture
from .film import FORMATS, Film
from .fit import check_size
from .soundtrack import Soundtrack
from .takes import Take

log = logging.getLogger(__name__)

BEHIND_S = 0.5
"how far the encoder may fall behind before pictures are dropped: 15 pictures, 41 MB at 720p30"
NO_SPACE = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
PATIENCE_S = 0.2
"how soon a patient recorder that waits for its encoder notices that this has failed"
STILL_S = 10.0
"a longer gap, such as a machine asleep, is left in the timeline instead of being filled with repeats"
SOUND_LATE_S = 0.3
"how much later than a picture its sound is written: a microphone's samples need some time to arrive"
RECENT = 45
"pictures by whose age the sound is laid: a second and a half"


class Sound(Protocol):
    """What hears, opened with the recording and closed with it; all calls but `lost` from one thread at a time."""

    lost: str
    "why nothing is heard any more, a sentence; empty while it is.  Any thread"

    def open(self) -> None:
        """Hear from now on.  Raises Unheard."""
        ...

    def take(self) -> list[Heard]:
        """What was heard since the last time.  Never waits."""
        ...

    def close(self) -> None:
        """Hear no more; what was heard can still be taken."""
        ...


class Recorder:
    """Records to `path`: H.264 in .mp4, VP9 in .webm; with sound AAC and Opus.

    The file can be played while it grows, so that a kill costs the last half second and no more.  A file
    that is there already is replaced when the recording is finished, and not before; until then, and after
    a kill, the new one lies beside it as `NAME.partial.mp4`.
    """

    def __init__(
        self, path: Path | str, clock: Clock | None = None, *, patient: bool = False, sound: Sound | None = None
    ) -> None:
        """Nothing is touched yet.  `clock` is what ticks and `sound` go by.  Raises UsageError for an unknown ending.

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
        self._sound, self._track = sound, Soundtrack(SOUND_RATE)
        self._ages: deque[float] = deque(maxlen=RECENT)
        self._was_hushed = False
        self._silence = ""
        self.dropped = 0
        "pictures not recorded, because the encoder was behind or two came within one frame's time"
        self.repeated = 0
        "frames that show the picture before again"

    @property
    def waiting(self) -> int:
        """Pictures handed over and not yet encoded: how far the encoder is behind.  Any thread."""
        return self._waiting.unfinished_tasks

    @property
    def is_heard(self) -> bool:
        """Whether a microphone is open for this.  Any thread."""
        sound = self._sound
        return sound is not None and self._thread is not None and not sound.lost

    @property
    def silence(self) -> str:
        """Why there is no sound though it was wanted, a sentence; empty where there is.  Any thread."""
        sound = self._sound
        return self._silence or (sound.lost if sound else "")

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Make the file, listen, and start to encode.  Raises SinkError; then nothing is left behind.

        Where nothing can be heard it records without sound, and `silence` says so.
        """
        self._size, self._fps = size, fps
        self._take = Take(self.path)
        self._listen()
        try:
            form = FORMATS[self.path.suffix.lower()]
            self._film = Film(self._take, form, size, fps, with_sound=self._sound is not None)
        except (SinkError, OSError) as error:
            self._take.discard()
            self._listen_no_more()
            if isinstance(error, SinkError):
                raise
            raise SinkError(
                f"Cannot write to {self.name} ({error.strerror}): free space or record elsewhere."
            ) from error
        self._waiting = queue.Queue(max(2, round(fps * BEHIND_S)))
        self._thread = threading.Thread(target=self._run, name="recorder")
        self._thread.start()

    def _listen(self) -> None:
        if self._sound is None:
            return
        try:
            self._sound.open()
        except Unheard as error:
            log.info("%s: no sound: %s", self.name, error)
            self._silence, self._sound = f"{error} The clip has no sound.", None

    def _listen_no_more(self) -> None:
        sound, self._sound = self._sound, None
        if sound is not None:
            sound.close()
            self._silence = sound.lost

    def show(self, picture: Picture) -> None:
        """Hand one picture to the encoder.  Raises SinkError when the disk is full or a like thing happened."""
        self._check_failure()
        if math.isnan(self._began) and picture.taken_at == -math.inf:
            return  # a recording begins with the first picture, not with the placeholder before it
        check_size(picture, self._size, self.name)
        if picture.taken_at != -math.inf:
            self._ages.append(self._clock.now() - picture.taken_at)
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

    @property
    def failure(self) -> SinkError | None:
        """Why recording broke off, if it did."""
        return self._explained(self._failure) if self._failure else None

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
        self._listen_no_more()
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
        self._hush(place, picture)
        missing = place - self._film.frames
        if missing > STILL_S * self._fps:
            self._film.skip(missing)
        else:
            self.repeated += missing
            for _ in range(missing):
                self._film.repeat()
        self._film.add(picture.pixels)
        self._hear(self._film.frames / self._fps - SOUND_LATE_S)

    def _hush(self, place: int, picture: Picture) -> None:
        """Where the placeholder is seen, also where it only may have been, nothing is heard."""
        if self._sound is None:
            return
        is_hushed = picture.taken_at == -math.inf
        if is_hushed or self._was_hushed:
            begin = self._film.frames if self._was_hushed else place
            end = place + 1 if is_hushed else place
            self._track.hush(begin / self._fps, end / self._fps)
        self._was_hushed = is_hushed

    def _hear(self, until: float) -> None:
        """Write the sound up to `until`, seconds of the film."""
        if self._sound is None:
            return
        behind = statistics.median(self._ages) - self._began if self._ages else -self._began
        for piece in self._sound.take():
            self._track.add(piece.heard_at + behind, piece.samples)
        for samples in self._track.take(until):
            self._film.hear(samples)

    def _finish(self) -> None:
        if self._film.frames:
            self._hear(self._film.frames / self._fps)
            self._film.finish()
            self._take.finish()
        else:
            self._film.abandon()
            self._take.discard()

    def _explained(self, error: Exception) -> SinkError:
        """What went wrong, as a sentence for the user."""
        kept = ""
        if self._film.saved and self._take.is_there:
            kept = f" The first {self._film.saved / self._fps:.0f} s are in {self._take.written_to}."
        if isinstance(error, OSError) and error.errno in NO_SPACE:
            return SinkError(f"No space was left for {self.name}: free some, or record to another disk.{kept}")
        return SinkError(f"Recording {self.name} broke off ({error}): record to another disk or folder.{kept}")
