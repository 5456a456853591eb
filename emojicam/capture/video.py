"""Frames out of a video file, when they are due.  Knows PyAV; knows nothing of cameras or faces."""

from __future__ import annotations

import logging
import math
import os
import threading
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from ..clock import Clock
from ..errors import CaptureError
from ..files import expanded
from ..types import Frame, Pixels
from .limit import fitted

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream

log = logging.getLogger(__name__)

SMALLEST = 64
"px: the shortest side of a video that can hold a face worth tracking (the face detector sees 128 px)"
PATIENCE = 0.1
"s without a frame after which a decoder that cannot keep up gets a later timetable instead of skipping on"
LONGEST_STILL = 0.2
"s after which a picture that is still on is given again: less than the age at which a picture counts as stale"
ONE_THREAD_PIXELS = 1920 * 1080
"up to this size one thread decodes fast enough (1.3 ms a frame at 720p), and more would only take from others"
DECODING_THREADS = 4
"for larger pictures; each holds one more decoded picture in memory"
BACK_S = 0.25
"how far a time stamp may lie before what was shown last; beyond, another recording begins there"
TS_DISCONT = 0x0200
"AVFMT_TS_DISCONT: the kind of file whose time stamps may jump anywhere"
LONGEST_GAP_S, LONGEST_GAP_OF_OTHERS_S = 10.0, 30 * 3600.0
"what is further ahead in a file of that kind, and in any, is no pause but a jump: what the program ffmpeg goes by"
UNNAMED_COLOURS = 2
"AVCOL_SPC_UNSPECIFIED"
HD_HEIGHT = 720
"px from which a video that does not name its colours means BT.709, as players assume"


@dataclass(frozen=True, eq=False)
class _Shot:
    """One decoded picture and its place in the film."""

    seconds: float
    "since the film began; goes on counting when the film is played again"
    image: VideoFrame


class _Timetable:
    """When each picture of a stream is due: by its own stamp, or by the stream's rate where that is none or nonsense.

    Where two recordings were joined the stamps jump, and those of the second go on where the first ended.
    """

    def __init__(self, begin: float, frame_time: float, longest_gap: float) -> None:
        """`begin` is when the first is due; all in seconds."""
        self._begin, self._frame_time, self._longest_gap = begin, frame_time, longest_gap
        self._last = self._start = math.nan

    def due(self, stamp: float | None) -> float:
        """When the next is due: never before the one before it."""
        if math.isnan(self._last):
            self._last, self._start = self._begin, (stamp or 0.0) - self._begin
        elif stamp is None:
            self._last += self._frame_time
        elif -BACK_S <= stamp - self._start - self._last <= self._longest_gap:
            self._last = max(self._last, stamp - self._start)
        else:
            self._last += self._frame_time
            self._start = stamp - self._last
        return self._last


@dataclass(frozen=True)
class _Turn:
    """How a stored picture is turned to be upright: transposed first, then flipped."""

    transposed: bool = False
    flipped_x: bool = False
    flipped_y: bool = False

    @classmethod
    def of(cls, image: VideoFrame) -> _Turn:
        """As the picture's display matrix says (x' = a x + c y, y' = b x + d y), to the nearest right angle."""
        try:
            kept: Any = image.side_data  # PyAV's stub types it for one kind of data only
            matrix = kept.get("DISPLAYMATRIX")
        except ValueError:  # data of a kind that this PyAV has no name for yet
            return cls()
        if matrix is None:
            return cls()
        a, b, _, c, d = np.frombuffer(bytes(matrix), np.int32)[:5].tolist()
        if abs(a) + abs(d) >= abs(b) + abs(c):
            return cls(False, a < 0, d < 0)
        return cls(True, c < 0, b < 0)

    def size(self, width: int, height: int) -> tuple[int, int]:
        """The size that a picture of this size has once it is turned; the same function turns it back."""
        return (height, width) if self.transposed else (width, height)

    def apply(self, pixels: Pixels) -> Pixels:
        """The upright picture."""
        if self.transposed:
            pixels = cv2.transpose(pixels)  # type: ignore[assignment]  # cv2 has no dtype in its types
        if self.flipped_x or self.flipped_y:
            axis = -1 if self.flipped_x and self.flipped_y else int(self.flipped_x)
            pixels = cv2.flip(pixels, axis)  # type: ignore[assignment]
        return pixels


class _Developer:
    """Makes upright RGB pixels of one size from decoded pictures of any kind."""

    def __init__(self, first: VideoFrame, pixel_aspect: Fraction | None, limit: tuple[int, int] | None) -> None:
        from av.video.reformatter import VideoReformatter

        self._turn, self._aspect = _Turn.of(first), float(pixel_aspect or 1)
        self._first = first.width, first.height
        shown = first.width * self._aspect, float(first.height)
        self.size = fitted(self._turn.size(round(shown[0]), round(shown[1])), limit)
        self._stored = self._turn.size(*self.size)
        self._scale, self._colour = VideoReformatter(), VideoReformatter()

    def develop(self, image: VideoFrame) -> Pixels:
        """The picture's pixels: a view of the decoder's memory where possible, else the only copy."""
        pixels = _view(self._in_colour(self._scaled(image, self._fit(image))))
        return self._turn.apply(_in_the_middle(pixels, self._stored))

    def _fit(self, image: VideoFrame) -> tuple[int, int]:
        """The size that the picture gets: all of what is wanted, or where it is of another shape what it can fill."""
        if (image.width, image.height) == self._first:
            return self._stored
        width, height = image.width * self._aspect, float(image.height)
        scale = min(self._stored[0] / width, self._stored[1] / height)
        return max(1, round(width * scale)), max(1, round(height * scale))

    def _scaled(self, image: VideoFrame, size: tuple[int, int]) -> VideoFrame:
        """The picture in that size.  Scaled before it has colours: half the bytes, a third of the time."""
        if (image.width, image.height) == size:
            return image
        return self._scale.reformat(image, *size, format="yuv420p", interpolation="AREA", threads=1)

    def _in_colour(self, image: VideoFrame) -> VideoFrame:
        return self._colour.reformat(
            image, format="rgb24", src_colorspace=_colours(image), interpolation="POINT", threads=1
        )


def _colours(image: VideoFrame) -> int | None:
    """The colour matrix to assume where the video names none."""
    from av.video.reformatter import Colorspace

    unnamed = image.colorspace == UNNAMED_COLOURS
    return int(Colorspace.ITU709) if unnamed and image.height >= HD_HEIGHT else None


def _view(image: VideoFrame) -> Pixels:
    """An RGB picture's own memory as an array; it lives as long as the array does."""
    plane = image.planes[0]
    rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)[: image.height, : image.width * 3]
    return np.ascontiguousarray(rows).reshape(image.height, image.width, 3)


def _in_the_middle(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """The picture, with black beside it where it is smaller than this (width, height)."""
    across, down = size[0] - pixels.shape[1], size[1] - pixels.shape[0]
    if not (across or down):
        return pixels
    sides = down // 2, down - down // 2, across // 2, across - across // 2
    return np.asarray(cv2.copyMakeBorder(pixels, *sides, cv2.BORDER_CONSTANT, value=(0, 0, 0)), np.uint8)


class Video:
    """A Source that plays a file: any that PyAV decodes, with or without sound."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        clock: Clock,
        pace: bool = True,
        loop: bool = False,
        limit: tuple[int, int] | None = None,
    ) -> None:
        """Play `path`.

        Paced, each frame comes when it is due by its own time stamp, a variable rate included, and one
        that is late when the next is due already is skipped; else every frame comes as fast as it is
        decoded.  Either way it is stamped with the clock as it comes.  `loop` begins again at the end.
        `limit` is the largest (width, height) in pixels; larger pictures are scaled down in proportion.
        """
        self.path = expanded(path)
        self._clock, self._pace, self._loop, self._limit = clock, pace, loop, limit
        self._reading, self._closed = threading.Lock(), threading.Event()
        self._damaged = False
        self.skipped = 0
        "frames left out because the next one was due already"

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels of the frames to come: upright, square pixels, within the limit."""
        return self._developer.size

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def seconds(self) -> float:
        """How long the film says it is; NaN where it does not."""
        return self._seconds

    def __enter__(self) -> Video:
        """Decode the first frame, so that a bad file is told here.  Raises CaptureError."""
        self._closed.clear()
        self._film = self._shots()
        try:
            self._first = next(self._film)
        except StopIteration:
            raise CaptureError(f"{self.path} holds no picture that can be decoded; convert or copy it anew.") from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed.set()
        with self._reading:
            self._film.close()

    def __iter__(self) -> Iterator[Frame]:
        """Each frame as it is due, until the file ends or is closed.  A damaged part is left out with a warning.

        Paced, a picture that is on for long (a slide, a pause) comes again and again until the next one is due.
        """
        still = self._developer.develop(self._first.image)
        for shot, due in self._on_time(self._read()) if self._pace else self._at_once(self._read()):
            coming = self._developer.develop(shot.image)
            while self._naps(due):
                yield Frame(still, self._clock.now())
            if self._closed.is_set():
                return
            yield Frame(coming, self._clock.now())
            still = coming

    def at_leisure(self) -> Iterator[Frame]:
        """Every frame of the file once, as fast as it is decoded, taken at its own time in the film."""
        for shot in self._read():
            yield Frame(self._developer.develop(shot.image), shot.seconds)

    def _naps(self, due: float) -> bool:
        """Sleep towards this time.  Says whether there is more to sleep after that."""
        now = self._clock.now()
        until = min(due, now + LONGEST_STILL)
        if until > now:
            self._clock.sleep_until(until)
        return until < due and not self._closed.is_set()

    def _at_once(self, shots: Iterator[_Shot]) -> Iterator[tuple[_Shot, float]]:
        """All shots, each due long since."""
        return ((shot, -math.inf) for shot in shots)

    def _on_time(self, shots: Iterator[_Shot]) -> Iterator[tuple[_Shot, float]]:
        """Those shots that are still worth showing, with the time at which each is due.

        A decoder that cannot keep up is given a later timetable: then the film runs slowly, but it runs.
        """
        began = behind_since = None
        for shot, following in _with_next(shots):
            now = self._clock.now()
            if began is None:
                began = now - shot.seconds
            if following and began + following.seconds <= now:
                behind_since = now if behind_since is None else behind_since
                if now - behind_since < PATIENCE:
                    self.skipped += 1
                    continue
                began = now - shot.seconds
            behind_since = None
            yield shot, began + shot.seconds

    def _read(self) -> Iterator[_Shot]:
        """All shots from the first.  Closing waits for the one that is being decoded, no longer."""
        yield self._first
        while True:
            with self._reading:
                shot = None if self._closed.is_set() else next(self._film, None)
            if shot is None:
                return
            yield shot

    def _shots(self) -> Generator[_Shot]:
        """The whole film, again and again where asked, with times that go on.  Holds the file open meanwhile."""
        passed, last = 0.0, None
        with _opened(self.path) as container:
            stream = _video_stream(container, self.path)
            self._seconds = _length(container, stream)
            while True:
                for last in self._timed(stream, passed):
                    yield last
                if not self._loop or last is None:
                    return
                passed = last.seconds + float(1 / _rate(stream))
                container.seek(container.start_time or 0)  # opened anew, each round would leave 3 MB to the collector

    def _timed(self, stream: VideoStream, passed: float) -> Iterator[_Shot]:
        """The stream's pictures, timed by their own stamps; where these fail, by the stream's rate."""
        gap = LONGEST_GAP_S if stream.container.format.flags & TS_DISCONT else LONGEST_GAP_OF_OTHERS_S
        table, is_first = _Timetable(passed, float(1 / _rate(stream)), gap), not passed
        for image in self._images(stream):
            if is_first:
                self._developer = self._checked(_Developer(image, stream.sample_aspect_ratio, self._limit))
                is_first = False
            yield _Shot(table.due(image.time), image)

    def _images(self, stream: VideoStream) -> Iterator[VideoFrame]:
        """What can be decoded, in order.  A packet that cannot is left out; a file that breaks off ends there."""
        import av

        try:
            for packet in stream.container.demux(stream):  # type: ignore[attr-defined]
                try:
                    yield from packet.decode()
                except av.InvalidDataError as error:
                    self._warn_of_damage(error)
        except av.FFmpegError as error:
            self._warn_of_damage(error)

    def _warn_of_damage(self, error: Exception) -> None:
        if not self._damaged:
            log.warning("%s is damaged or cut off, only its good parts are played (%s)", self.path, error)
        self._damaged = True

    def _checked(self, developer: _Developer) -> _Developer:
        width, height = developer.size
        if min(width, height) < SMALLEST:
            raise CaptureError(
                f"{self.path} is {width}x{height} pixels, too small to hold a face; "
                f"use a video of at least {SMALLEST}x{SMALLEST}."
            )
        return developer


def _with_next(shots: Iterator[_Shot]) -> Iterator[tuple[_Shot, _Shot | None]]:
    """Each shot with the one after it, which is decoded while there is still time; None after the last."""
    shot = next(shots, None)
    while shot:
        following = next(shots, None)
        yield shot, following
        shot = following


def _opened(path: Path) -> InputContainer:
    """The file, opened by its content whatever its name.  Raises CaptureError, one sentence for each way it fails."""
    import av

    try:
        _check_file(path)
        container = av.open(str(path.absolute()))  # absolute, so that no name is ever taken for an address
    except PermissionError as error:
        raise CaptureError(f"{path} may not be read; give yourself the right to read it and its folder.") from error
    except (av.FFmpegError, OSError) as error:
        raise CaptureError(
            f"{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew."
        ) from error
    if container.format.name == "tty":  # FFmpeg "plays" text as a terminal would show it
        container.close()
        raise CaptureError(f"{path} is a text file; name a video.")
    return container


def _check_file(path: Path) -> None:
    if not path.exists():
        raise CaptureError(f"There is no file {path}; check its name and folder.")
    if path.is_dir():
        raise CaptureError(f"{path} is a folder; name one video in it.")
    if not path.is_file():
        raise CaptureError(f"{path} is a device, not a video file; name a file.")
    if path.stat().st_size == 0:
        raise CaptureError(f"{path} is empty; copy or record it anew.")


def _video_stream(container: InputContainer, path: Path) -> VideoStream:
    """The first moving picture in the file, ready to be decoded.  A song's cover does not count."""
    from av.stream import Disposition

    films = [stream for stream in container.streams.video if not stream.disposition & Disposition.attached_pic]
    if not films:
        raise CaptureError(f"{path} has no picture, only sound or data; name a video.")
    context = films[0].codec_context
    if context is None:
        raise CaptureError(f"{path} holds no picture that can be decoded; convert or copy it anew.")
    one_thread = context.width * context.height <= ONE_THREAD_PIXELS
    context.thread_type = "SLICE" if one_thread else "AUTO"
    context.thread_count = 1 if one_thread else min(DECODING_THREADS, os.cpu_count() or 1)
    return films[0]


def _length(container: InputContainer, stream: VideoStream) -> float:
    """Seconds, by the stream or else by its file; NaN where neither tells."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / 1e6 if container.duration else math.nan  # it counts in microseconds


def _rate(stream: VideoStream) -> Fraction:
    """Frames a second, for pictures without a time stamp."""
    return stream.average_rate or stream.guessed_rate or Fraction(30)
