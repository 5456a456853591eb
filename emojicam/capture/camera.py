"""Frames from a camera, always the newest.  Knows OpenCV's cameras; knows nothing of faces or of who films."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from ..clock import Clock
from ..errors import CameraLost, CaptureError
from ..flow import awaited
from ..types import Frame, Pixels
from . import cameras
from .cameras import CameraInfo
from .limit import fitted

log = logging.getLogger(__name__)

OPENING_SECONDS = 8.0
"s until the first picture: webcams take a few to wake up, and one that needs longer will not come"
SILENCE_SECONDS = 1.5
"s without a picture after which a camera counts as gone: the slowest, in the dark, give 5 a second, and whoever stops \
filming waits no longer than 2 s for the picture in hand"
CLOSING_SECONDS = 1.0
"s that a driver has to return from the read in hand before its thread is left behind"
FAILURES = 10
"failed reads in a row, with a PAUSE after each, that mean unplugged; single ones happen as a camera wakes up"
PAUSE = 0.05
"s"
BUFFERS = 2
"kept by the driver: with one, it has nowhere to put a picture while the last is decoded, and 30 fps become 15"


class Device(Protocol):
    """What is used of cv2.VideoCapture."""

    def isOpened(self) -> bool: ...  # noqa: N802  # OpenCV's name
    def grab(self) -> bool: ...
    def retrieve(self) -> tuple[bool, Any]: ...
    def release(self) -> None: ...


Opener = Callable[[int | str, tuple[int, int], float], Device]
"opens a device asking for (width, height) and frames a second; a device that does not open says so by isOpened"


@dataclass(frozen=True, eq=False)
class _Shot:
    """One picture as the driver gave it."""

    bgr: NDArray[Any]
    taken_at: float


class _Filming:
    """One camera from opening to release, in a thread of its own: drivers hang, and nothing may hang with them."""

    def __init__(self, open_device: Callable[[], Device], clock: Clock) -> None:
        self._open_device, self._clock = open_device, clock
        self._changed, self._closing = threading.Condition(), threading.Event()
        self._shot: _Shot | None = None
        self._over = False
        self.opened = False
        "whether the device opened, if only to fail later"
        self._thread = awaited(threading.Thread(target=self._run, name="camera", daemon=True))
        self._thread.start()

    def look(self, seconds: float) -> _Shot | None:
        """Wait for a picture and leave it there.  None once filming is over; TimeoutError after `seconds`."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._shot is not None or self._over, seconds):
                raise TimeoutError
            return self._shot

    def take(self, seconds: float) -> _Shot | None:
        """The same, but each picture once.  For one thread."""
        with self._changed:
            shot = self.look(seconds)
            self._shot = None
            return shot

    def close(self) -> bool:
        """Stop soon.  Says whether the device was let go; else the thread does that when the driver returns."""
        self._closing.set()
        self._put(None)
        self._thread.join(CLOSING_SECONDS)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            device = self._open_device()
            try:
                self.opened = device.isOpened()
                if self.opened:
                    self._film(device)
            finally:
                device.release()
        except (cv2.error, OSError) as error:
            log.info("The camera's driver reports %s", error)
        finally:
            self._put(None)

    def _film(self, device: Device) -> None:
        """Read for as long as there is something to read; reading all the time keeps the driver's queue empty."""
        failures = 0
        while failures < FAILURES and not self._closing.is_set():
            grabbed, taken_at = device.grab(), self._clock.now()
            good, bgr = device.retrieve() if grabbed else (False, None)
            if good and bgr is not None and bgr.size:
                self._put(_Shot(bgr, taken_at))
                failures = 0
            else:
                failures += 1
                self._closing.wait(PAUSE)

    def _put(self, shot: _Shot | None) -> None:
        """Replace the picture that nobody took; None ends the filming, and nothing comes after it."""
        with self._changed:
            self._over = self._over or shot is None
            self._shot = None if self._over else shot
            self._changed.notify_all()


def open_device(device: int | str, size: tuple[int, int], fps: float) -> Device:
    """Open a camera with the first of the system's back ends that can.  May block for as long as the driver likes."""
    cv2.utils.logging.setLogLevel(_ERRORS_ONLY)
    capture = cv2.VideoCapture()
    for backend in _BACKENDS.get(sys.platform, (cv2.CAP_ANY,)):
        if capture.open(device, backend):
            _ask(capture, backend, size, fps)
            break
    return capture


_ERRORS_ONLY = 2
"cv::utils::logging::LOG_LEVEL_ERROR: a camera that is missing is told by us, in a sentence"

_BACKENDS: dict[str, Sequence[int]] = {
    "linux": (cv2.CAP_V4L2,),
    "darwin": (cv2.CAP_AVFOUNDATION,),
    # DirectShow first: its indexes are those of the names that we list, and MSMF can take ever so long to open.
    "win32": (cv2.CAP_DSHOW, cv2.CAP_MSMF),
}


def _ask(capture: cv2.VideoCapture, backend: int, size: tuple[int, int], fps: float) -> None:
    """Ask for what is wanted; the camera grants what it can.  USB 2 has room for 720p30 only as MJPG."""
    if backend in (cv2.CAP_V4L2, cv2.CAP_DSHOW):
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size[1])
    capture.set(cv2.CAP_PROP_FPS, fps)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, BUFFERS)


class Camera:
    """A Source that films: each frame is the newest that there is, stamped as it was grabbed.

    May be opened again after it was closed or lost; then it looks for the same camera by its name, wherever it was
    plugged in, so that a lost camera is never quietly replaced by another one.
    """

    def __init__(
        self,
        device: int | str,
        size: tuple[int, int],
        fps: float,
        clock: Clock,
        limit: tuple[int, int] | None = None,
        opener: Opener = open_device,
        finder: Callable[[int | str], CameraInfo] = cameras.find,
    ) -> None:
        """Film with `device`: `camera` (the first usable), a number, a path, or part of a name.

        `size` (width, height) and `fps` are asked of the camera, which may grant others.  `limit` is the largest
        (width, height) in pixels; larger pictures are scaled down in proportion.
        """
        self._wanted, self._asked, self._fps, self._clock, self._limit = device, size, fps, clock, limit
        self._opener, self._finder = opener, finder
        self._filming: _Filming | None = None
        self._found: CameraInfo | None = None
        self._closed = True
        self._size = size

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels of the frames to come: what the camera granted, within the limit."""
        return self._size

    @property
    def name(self) -> str:
        """The camera's own name, once it was found."""
        return self._found.name if self._found else str(self._wanted)

    def __enter__(self) -> Camera:
        """Open the camera and wait for its first picture.  Raises CaptureError, after OPENING_SECONDS at the latest."""
        info = self._find()
        filming = _Filming(lambda: self._opener(info.device, self._asked, self._fps), self._clock)
        try:
            first = filming.look(OPENING_SECONDS)
        except TimeoutError:
            first = None
        if first is None:
            filming.close()
            raise CaptureError(_refusal(info, filming.opened))
        self._size = fitted((first.bgr.shape[1], first.bgr.shape[0]), self._limit)
        self._found, self._filming, self._closed = info, filming, False
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed = True
        if self._filming and not self._filming.close():
            log.info("The driver of %s hangs; it lets go of the camera when it wakes up", self.name)

    def __iter__(self) -> Iterator[Frame]:
        """Each new frame, until closed.  Raises CameraLost when the camera is gone or silent for SILENCE_SECONDS."""
        while shot := self._next():
            yield Frame(_rgb(shot.bgr, self._size), shot.taken_at)

    def _next(self) -> _Shot | None:
        """The newest picture, or None once the camera was closed."""
        try:
            shot = self._filming.take(SILENCE_SECONDS) if self._filming else None
        except TimeoutError:
            raise CameraLost(f"The camera {self.name} sends no pictures any more; plug it in again.") from None
        if shot is None and not self._closed:
            raise CameraLost(f"The camera {self.name} is gone; plug it in again.")
        return shot

    def _find(self) -> CameraInfo:
        """The camera that was asked for; one that was found before is looked for where it was, then by its name."""
        if not self._found:
            return self._finder(self._wanted)
        try:
            there = self._finder(self._found.device)
        except CaptureError:
            there = None
        return there if there and there.name == self._found.name else self._finder(self._found.name)


def _rgb(bgr: NDArray[Any], size: tuple[int, int]) -> Pixels:
    """The picture as the rest of the program knows pictures; the one place where BGR becomes RGB."""
    if (bgr.shape[1], bgr.shape[0]) != size:
        bgr = cv2.resize(bgr, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB))


def _refusal(info: CameraInfo, opened: bool) -> str:
    """Why there is no picture, as far as that can be known, in a sentence with the remedy."""
    if info.virtual:
        return f"The camera {info.title} gets no picture from the program that should send it; start that first."
    if by := cameras.holder(info.device):
        return f"The camera {info.title} is in use by {by}; close that and try again."
    if opened:
        return f"The camera {info.title} opens but sends no picture; {_REMEDIES.get(sys.platform, _REPLUG)}."
    return f"The camera {info.title} does not open; {_REMEDIES.get(sys.platform, _REPLUG)}."


_REPLUG = "close other programs that may use it, or plug it in again"
_REMEDIES = {
    # OpenCV has macOS ask when it is not allowed to film yet, and gives up without waiting for the answer.
    "darwin": "allow it when macOS asks, or in System Settings, Privacy & Security, Camera, and try again",
    "win32": f"allow desktop apps in Settings, Privacy & security, Camera, then {_REPLUG}",
}
