"""v4l2loopback's devices: which there are, and which can be written to.  Linux alone; knows nothing of pictures.

Up to version 0.12.7, which Debian 12 and Ubuntu 24.04 have, a device with `exclusive_caps` that was written
to with write(2), as pyvirtualcam does, is no output any more when the writer has closed it or has died:
`ready_for_output` stays 0 until a program that has started streaming closes the device (v4l2loopback.c,
`v4l2_loopback_close`).  `revive` is such a program.

A device that nobody writes to any more can show a picture of its own to who still films it: `rest_on` gives it one.
Without, a call would show the last picture, frozen, when EmojiCam was killed.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import mmap
import os
import select
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from ..errors import SinkError

DRIVER = b"v4l2 loopback"
SYSFS = Path("/sys/class/video4linux")
OPENINGS = Path("/sys/module/v4l2loopback/refcnt")

# From linux/videodev2.h.
VIDIOC_QUERYCAP = 0x80685600
VIDIOC_S_PARM = 0xC0CC5616
VIDIOC_STREAMON = 0x40045612
VIDIOC_G_CTRL = 0xC008561B
VIDIOC_S_CTRL = 0xC008561C
VIDIOC_REQBUFS = 0xC0145608
V4L2_CAP_VIDEO_CAPTURE = 0x1
V4L2_CAP_VIDEO_OUTPUT = 0x2
V4L2_BUF_TYPE_VIDEO_CAPTURE = 1
V4L2_BUF_TYPE_VIDEO_OUTPUT = 2
V4L2_MEMORY_MMAP = 1
CAPABILITY = struct.Struct("16s32s32sII20x")
"struct v4l2_capability: driver, card, bus, version, capabilities; then what is not needed"
FORMAT = struct.Struct("III4s188x" if sys.maxsize < 2**32 else "I4xII4s188x")
"struct v4l2_format: type, pix.width, pix.height, pix.pixelformat; then what is not needed"
PARAMETERS = struct.Struct("IIIII184x")
"struct v4l2_streamparm: type, capability, mode, timeperframe as two numbers; then what is not needed"
CONTROL = struct.Struct("Ii")
"struct v4l2_control: id, value"
REQUEST = struct.Struct("III8x")
"struct v4l2_requestbuffers: count, type, memory; then what is not needed"
BUFFER = struct.Struct("5Iqq16x2ILI8x0q")
"struct v4l2_buffer: index, type, 3 of no use here, a time, a time code, sequence, memory, offset, length; then others"
VIDIOC_G_FMT = 0xC0005604 | FORMAT.size << 16
VIDIOC_QUERYBUF = 0xC0005609 | BUFFER.size << 16

# v4l2loopback's own controls.
TIMEOUT = 0x0098F902
"ms without a picture after which the device shows its own; 0 for never"
TIMEOUT_IMAGE_IO = 0x0098F903
"1: who opens the device next reaches its own picture"

OLD_PICTURES = 3
"that a device may still hold of a writer that has gone: two, and its own (v4l2loopback.c, `get_capture_buffer`)"
ALIVE_S = 0.5
"a writer that has shown nothing for so long is gone"
REST_MS = 1000
"after which a device shows its own picture: longer than any interval between two of a writer's"


@dataclass(frozen=True)
class Loopback:
    """One v4l2loopback device, as it was when it was looked at."""

    path: str
    label: str
    "what other programs call it"
    output: bool
    "it can be written to"
    capture: bool
    "it can be filmed: somebody writes to it, or has written and is still being watched"


def loopbacks() -> Iterator[Loopback]:
    """All v4l2loopback devices that this user may open, in the order of their numbers."""
    for name in sorted(os.listdir(SYSFS) if SYSFS.is_dir() else [], key=lambda name: (len(name), name)):
        with contextlib.suppress(OSError):
            loopback = looked_at(f"/dev/{name}")
            if loopback is not None:
                yield loopback


def looked_at(path: str) -> Loopback | None:
    """The device there, or None if it is another driver's.  Raises OSError."""
    with _device(path) as device:
        try:
            answer = fcntl.ioctl(device, VIDIOC_QUERYCAP, bytes(CAPABILITY.size))
        except OSError as error:
            if error.errno in (errno.ENOTTY, errno.EINVAL):
                return None
            raise
    driver, card, _, _, capabilities = CAPABILITY.unpack(answer)
    if driver.rstrip(b"\0") != DRIVER:
        return None
    return Loopback(
        path,
        card.rstrip(b"\0").decode(errors="replace"),
        bool(capabilities & V4L2_CAP_VIDEO_OUTPUT),
        bool(capabilities & V4L2_CAP_VIDEO_CAPTURE),
    )


def openings() -> int:
    """How often devices of this driver are open now, all together; -1 where the system does not tell."""
    try:
        return int(OPENINGS.read_text("ascii"))
    except (OSError, ValueError):
        return -1


def format_of(path: str) -> tuple[tuple[int, int], str]:
    """Width and height, and FourCC, of what is written to the device.  Raises OSError."""
    with _device(path) as device:
        answer = fcntl.ioctl(device, VIDIOC_G_FMT, FORMAT.pack(V4L2_BUF_TYPE_VIDEO_OUTPUT, 0, 0, b""))
    _, width, height, fourcc = FORMAT.unpack(answer)
    return (width, height), fourcc.decode("ascii", "replace")


def announce(path: str, fps: float) -> None:
    """Tell who films the device how many pictures a second to expect, where its driver listens."""
    each = Fraction(1 / fps).limit_denominator(1001)
    asked = PARAMETERS.pack(V4L2_BUF_TYPE_VIDEO_OUTPUT, 0, 0, each.numerator, each.denominator)
    with contextlib.suppress(OSError), _device(path) as device:
        fcntl.ioctl(device, VIDIOC_S_PARM, asked)


def ready(path: str | None, label: str, remedy: str) -> Loopback:
    """A device that can be written to: the one at `path`, or else one of that label, or else any.

    One that an earlier writer has left behind is brought back.  Raises SinkError, with `remedy` where there
    is no device, and with another one where all that come into question are in use.
    """
    found = [_named(path, remedy)] if path else list(loopbacks())
    ours = [loopback for loopback in found if loopback.label == label] or found
    if not ours:
        raise SinkError(f"There is no virtual camera yet: {remedy}.")
    for loopback in ours:
        if not _is_written_to(loopback) and (loopback.output or revive(loopback.path)):
            return loopback
    names = ", ".join(f"{loopback.label} ({loopback.path})" for loopback in ours)
    raise SinkError(f"Another program is showing its pictures on {names}: close it, and start again.")


def revive(path: str) -> bool:
    """Make a device that its last writer has left an output again.  True if it is one now."""
    with contextlib.suppress(OSError):
        loopback = looked_at(path)
        if loopback is not None and not loopback.output:
            _start_and_close(path)
            loopback = looked_at(path)
        return loopback is not None and loopback.output
    return False


def let_go(path: str) -> None:
    """After a writer has closed the device: make it an output again, and none of ours once nobody films it."""
    revive(path)
    with contextlib.suppress(OSError), _device(path) as device:
        loopback = looked_at(path)
        if loopback is None or not loopback.capture:
            _set(device, TIMEOUT, 0)


def rest_on(path: str, image: bytes) -> bool:
    """Have the device show this picture, in its own format, whenever nobody has written to it for REST_MS.

    For who films it; call it after the first picture was written.  False where the driver cannot.
    """
    try:
        with _device(path) as device:
            _set(device, TIMEOUT_IMAGE_IO, 1)
            try:
                _fill(path, image)
            finally:
                _set(device, TIMEOUT_IMAGE_IO, 0)
            _set(device, TIMEOUT, REST_MS)
    except (OSError, ValueError):
        return False
    return True


def _fill(path: str, image: bytes) -> None:
    """Write the device's own picture: its first buffer, as who opens it now sees it."""
    with _device(path) as device:
        fcntl.ioctl(device, VIDIOC_REQBUFS, REQUEST.pack(1, V4L2_BUF_TYPE_VIDEO_OUTPUT, V4L2_MEMORY_MMAP))
        asked = BUFFER.pack(0, V4L2_BUF_TYPE_VIDEO_OUTPUT, 0, 0, 0, 0, 0, 0, V4L2_MEMORY_MMAP, 0, 0)
        *_, offset, length = BUFFER.unpack(fcntl.ioctl(device, VIDIOC_QUERYBUF, asked))
        with mmap.mmap(device, length, offset=offset) as memory:
            memory[: len(image)] = image


def _set(device: int, control: int, value: int) -> None:
    fcntl.ioctl(device, VIDIOC_S_CTRL, CONTROL.pack(control, value))


@contextlib.contextmanager
def _without_rest(device: int) -> Iterator[None]:
    """For the length of the block the device shows nothing of its own."""
    try:
        _, before = CONTROL.unpack(fcntl.ioctl(device, VIDIOC_G_CTRL, CONTROL.pack(TIMEOUT, 0)))
    except OSError:
        before = 0
    if not before:
        yield
        return
    _set(device, TIMEOUT, 0)
    try:
        yield
    finally:
        _set(device, TIMEOUT, before)


def _start_and_close(path: str) -> None:
    with _device(path) as device, contextlib.suppress(OSError):  # without buffers it fails, and counts all the same
        fcntl.ioctl(device, VIDIOC_STREAMON, struct.pack("i", V4L2_BUF_TYPE_VIDEO_OUTPUT))


def _named(path: str, remedy: str) -> Loopback:
    try:
        loopback = looked_at(path)
    except FileNotFoundError as error:
        raise SinkError(f"There is no device {path}: see emojicam devices, or {remedy}.") from error
    except OSError as error:
        remedy = "join the group video, with: sudo usermod -a -G video $USER" if error.errno == errno.EACCES else remedy
        raise SinkError(f"Cannot open {path} ({error.strerror}): {remedy}.") from error
    if loopback is None:
        raise SinkError(f"{path} is not a virtual camera: see emojicam devices, or {remedy}.")
    return loopback


def _is_written_to(loopback: Loopback) -> bool:
    """Whether new pictures come out of the device: who was there first is not disturbed."""
    if not loopback.capture:
        return False
    try:
        with _device(loopback.path) as device, _without_rest(device):
            fcntl.ioctl(device, VIDIOC_STREAMON, struct.pack("i", V4L2_BUF_TYPE_VIDEO_CAPTURE))
            return all(_new_picture(device) for _ in range(OLD_PICTURES + 1))
    except OSError:
        return not loopback.output  # a later v4l2loopback, which is an output again as soon as its writer has gone


def _new_picture(device: int) -> bool:
    """Wait for a picture, and take it off."""
    if not select.select([device], [], [], ALIVE_S)[0]:
        return False
    os.read(device, 1)
    return True


@contextlib.contextmanager
def _device(path: str) -> Iterator[int]:
    """The device's file descriptor, open for the length of the block."""
    device = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        yield device
    finally:
        os.close(device)
