"""A sink that is a camera: what it shows, other programs film.  It knows devices and nothing of pictures.

Through pyvirtualcam: v4l2loopback on Linux, OBS's or Unity Capture's camera on Windows, OBS's on macOS.
"""

from __future__ import annotations

import logging
import math
import sys
import time
from typing import TYPE_CHECKING

import cv2

from ..errors import SinkError
from ..holders import camera_holders
from ..types import Picture, Pixels
from .fit import check_size, even, fitted

if TYPE_CHECKING:
    import pyvirtualcam

log = logging.getLogger(__name__)

LABEL = "EmojiCam"
"what the device is called in other programs' camera lists, where it is ours to name"
MODPROBE = f"sudo modprobe v4l2loopback exclusive_caps=1 card_label={LABEL}"
FOURCC = "YU12"
"I420: what pyvirtualcam writes to a v4l2loopback device"
ASK_S = 5.0
"between two looks at who holds the device while the driver counts as many as before: two may have changed places"
REMEDY = {
    "linux": f"load v4l2loopback with: {MODPROBE}",
    "win32": "install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera",
    "darwin": "install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once",
}
"what makes a virtual camera appear, by `sys.platform`"


class VirtualCam:
    """The virtual camera `device`, or the best that there is: on Linux ours by its label, then any other.

    A device that others watch keeps its size; the pictures are then scaled to it.
    """

    def __init__(self, device: str | None = None) -> None:
        """`device` is as in `emojicam devices`: `/dev/video10` on Linux, elsewhere the camera's name."""
        self._asked_for = device
        self.name = device or "virtual camera"
        self._size = self._device_size = (0, 0)
        self._camera: pyvirtualcam.Camera | None = None
        self._watched, self._openings, self._asked_at = False, (-1, -1), -math.inf
        self._idle: Picture | None = None
        "the newest picture without a camera behind it"

    @property
    def device(self) -> str:
        """Where it is, such as /dev/video10; empty while it is closed."""
        return self._camera.device if self._camera else ""

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Become a camera of that size.  Raises SinkError where there is no device, or another program has it."""
        self._size = size
        device, label = self._found()
        self._camera, self._device_size = _opened(device, even(size), fps)
        where = self._camera.device
        self.name = f"{label} ({where})" if label else where
        log.info("%s is on, at %dx%d", self.name, *self._device_size)

    def show(self, picture: Picture) -> None:
        """Send it.  Raises SinkError if the device is gone."""
        check_size(picture, self._size, self.name)
        assert self._camera is not None, "show comes after open"
        pixels = fitted(picture.pixels, self._device_size)
        try:
            self._camera.send(pixels)
        except (OSError, RuntimeError) as error:
            raise SinkError(f"{self.name} takes no more pictures ({error}): start EmojiCam again.") from error
        if math.isinf(picture.taken_at) and picture is not self._idle:
            self._idle = picture
            _rest_on(self._camera.device, pixels)

    def is_watched(self) -> bool:
        """Whether another program has the device open; where the system does not tell, always."""
        camera = self._camera  # the output's thread may close it meanwhile
        if sys.platform != "linux" or camera is None:
            return True
        from .loopback import openings

        # To ask who holds it takes a look at all that all programs have open, tens of milliseconds on a desktop: only
        # when there may be another answer, and once more after that, for a file is counted before it is listed.
        now, count = time.monotonic(), openings()
        if count < 0 or self._openings != (count, count) or now - self._asked_at > ASK_S:
            self._watched = bool(camera_holders().get(camera.device))
            self._asked_at = now
        self._openings = (self._openings[1], count)
        return self._watched

    def close(self) -> None:
        """Let the device go, ready for the next program that wants to be a camera."""
        if self._camera is None:
            return
        device = self._camera.device
        self._camera.close()
        self._camera = None
        if sys.platform == "linux":
            from .loopback import let_go

            let_go(device)

    def _found(self) -> tuple[str | None, str]:
        """The device to use, ready to be opened, and its label.  None leaves the choice to pyvirtualcam."""
        if sys.platform != "linux":
            return self._asked_for, ""
        from .loopback import ready

        loopback = ready(self._asked_for, LABEL, REMEDY["linux"])
        return loopback.path, loopback.label


def _rest_on(device: str, pixels: Pixels) -> None:
    """Have the device show this by itself when no more pictures come, also when this program is killed."""
    if sys.platform != "linux":
        return
    from .loopback import rest_on

    if not rest_on(device, cv2.cvtColor(pixels, cv2.COLOR_RGB2YUV_I420).tobytes()):
        log.info("%s cannot show a picture of its own: who films it keeps the last one when this ends", device)


def _opened(device: str | None, size: tuple[int, int], fps: float) -> tuple[pyvirtualcam.Camera, tuple[int, int]]:
    """The camera, and the size that it really has."""
    camera = _try_open(device, size, fps)
    if sys.platform != "linux":
        return camera, size
    from .loopback import announce, format_of

    announce(camera.device, fps)
    granted, fourcc = format_of(camera.device)
    if (granted, fourcc) == (size, FOURCC):
        return camera, size
    # Whoever watches the device has settled its format; pyvirtualcam does not tell.
    camera.close()
    if fourcc != FOURCC:
        raise SinkError(f"{device} is being watched in the format {fourcc}: close what uses it, and start again.")
    log.info("%s is being watched at %dx%d, and stays so", device, *granted)
    return _try_open(device, granted, fps), granted


def _try_open(device: str | None, size: tuple[int, int], fps: float) -> pyvirtualcam.Camera:
    try:
        import pyvirtualcam

        return pyvirtualcam.Camera(*size, fps, fmt=pyvirtualcam.PixelFormat.RGB, device=device)
    except ImportError as error:
        raise SinkError(f"pyvirtualcam does not work here ({error}): use --sink http instead.") from error
    except (RuntimeError, ValueError) as error:
        remedy = REMEDY.get(sys.platform, "use --sink http instead")
        why = " ".join(str(error).split()).rstrip(".")
        raise SinkError(f"Cannot become a {size[0]}x{size[1]} virtual camera ({why}): {remedy}.") from error
