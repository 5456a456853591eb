"""Which cameras this machine has, what they are called, and who holds them.  Opens none of them to film."""

from __future__ import annotations

import errno
import json
import os
import re
import struct
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ..errors import CaptureError
from ..holders import camera_holders

ANY = "camera"
"the wish for the first camera that can be used"
OUTPUT_NAMES = ("emojicam", "obs virtual camera", "obs cam", "obs-camera", "unity video capture")
"names, or parts of them, of virtual cameras that EmojiCam writes to: filming those would film itself"
LISTING_SECONDS = 5.0
"s that macOS may take to name its cameras; 1.3 s were reported (opencv/opencv#26554)"

UNNAMED = 4
"indexes to offer where the system does not name its cameras"


@dataclass(frozen=True)
class CameraInfo:
    """One camera of this machine."""

    device: int | str
    "what opens it: a path on Linux, an index elsewhere"
    name: str
    "as the driver or the system calls it"
    holder: str = ""
    "the programs that have it open, where the system tells; this one not counted"
    reason: str = ""
    "why it cannot be filmed, with the remedy; empty if it can"
    virtual: bool = False
    "whether another program makes its picture"

    @property
    def usable(self) -> bool:
        return not self.reason

    @property
    def title(self) -> str:
        """The camera in the middle of a sentence."""
        return f"{self.name} ({self.device})"

    def __str__(self) -> str:
        """The camera in a list."""
        held = f", open in {self.holder}" if self.holder else ""
        return f"{self.title}{held}" + (f": cannot be used, {self.reason}" if self.reason else "")

    def as_json(self) -> dict[str, object]:
        """The camera for another program."""
        return asdict(self) | {"usable": self.usable}


def cameras() -> list[CameraInfo]:
    """All cameras, the system's first one first; those that cannot be used too.  Takes up to a second on macOS."""
    return _LISTINGS.get(sys.platform, _numbered)()


def find(wanted: int | str = ANY, among: Sequence[CameraInfo] | None = None) -> CameraInfo:
    """The camera that `wanted` means: `camera` (the first usable one), a number, a device path, or part of a name.

    Raises CaptureError, with the remedy, if there is none or if it cannot be used.
    """
    found = cameras() if among is None else among
    matching = sorted(_matching(wanted, found), key=lambda camera: (not camera.usable, camera.virtual))
    if not matching:
        raise CaptureError(_missing(wanted, found))
    if not matching[0].usable:
        raise CaptureError(f"The camera {matching[0].title} cannot be used: {matching[0].reason}.")
    return matching[0]


def holder(device: int | str) -> str:
    """The names of the other programs that have this device open, or nothing where the system does not tell."""
    return ", ".join(camera_holders().get(str(device), ())) if sys.platform == "linux" else ""


def _matching(wanted: int | str, found: Iterable[CameraInfo]) -> Iterator[CameraInfo]:
    text = str(wanted).strip()
    if text in ("", ANY):
        return iter(found)
    if text.isdecimal():
        number = int(text)
        return (camera for camera in found if camera.device in (number, f"/dev/video{number}"))
    if text.startswith("/"):
        return (camera for camera in found if camera.device == os.path.realpath(text))
    return (camera for camera in found if text.casefold() in camera.name.casefold())


def _missing(wanted: int | str, found: Sequence[CameraInfo]) -> str:
    """The sentence for a camera that is not there."""
    usable = ", ".join(camera.title for camera in found if camera.usable)
    if usable:
        return f"There is no camera {wanted!s} here; plug it in, or choose one of {usable}."
    if str(wanted) in ("", ANY):
        return "There is no camera here; plug one in, or try the synthetic actor with --source card."
    return f"There is no camera {wanted!s} here, nor any other; plug one in, or try --source card."


def _reason_by_name(name: str) -> str:
    if any(output in name.casefold() for output in OUTPUT_NAMES):
        return "it is a virtual camera that EmojiCam writes to, not a lens; choose another camera"
    return ""


# Linux ----------------------------------------------------------------------------------------------------------------

QUERYCAP = 0x80685600
"VIDIOC_QUERYCAP of linux/videodev2.h"
_CAPABILITY = struct.Struct("16s32s32sIII12x")
"struct v4l2_capability: driver, card, bus, version, capabilities, device_caps"
_CAPTURES = 0x00000001 | 0x00001000
"V4L2_CAP_VIDEO_CAPTURE, on one plane or several"
_OUTPUTS = 0x00000002 | 0x00002000
_PER_DEVICE = 0x80000000
"V4L2_CAP_DEVICE_CAPS: device_caps tells of this node, not of the whole hardware"
LOOPBACK = "v4l2 loopback"
"the driver of virtual cameras"


@dataclass(frozen=True)
class Capability:
    """What a V4L2 node says of itself."""

    driver: str
    name: str
    bus: str
    captures: bool
    "whether pictures can be read from it now"
    outputs: bool
    "whether pictures can be written to it now"


def capability(path: str) -> Capability:
    """Ask the driver.  Raises OSError if the node is missing, forbidden or busy."""
    import fcntl

    node = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    try:
        answer = fcntl.ioctl(node, QUERYCAP, bytes(_CAPABILITY.size))
    finally:
        os.close(node)
    driver, card, bus, _, all_nodes, this_node = _CAPABILITY.unpack(answer)
    kinds = this_node if all_nodes & _PER_DEVICE else all_nodes
    return Capability(_text(driver), _text(card), _text(bus), bool(kinds & _CAPTURES), bool(kinds & _OUTPUTS))


def _text(padded: bytes) -> str:
    return padded.split(b"\0")[0].decode("utf-8", "replace")


def _linux(
    nodes: Path = Path("/sys/class/video4linux"), ask: Callable[[str], Capability] = capability
) -> list[CameraInfo]:
    """The video nodes of the kernel, by number, without those that carry no pictures (a webcam's second one)."""
    holders = camera_holders()
    found = sorted(nodes.glob("video*"), key=lambda node: int(re.sub(r"\D", "", node.name) or 0))
    infos = (_linux_camera(node, ask, holders.get(f"/dev/{node.name}", ())) for node in found)
    return [info for info in infos if info]


def _linux_camera(node: Path, ask: Callable[[str], Capability], holders: Sequence[str]) -> CameraInfo | None:
    device, label, held = f"/dev/{node.name}", _label(node), ", ".join(holders)
    try:
        able = ask(device)
    except OSError as error:
        return CameraInfo(device, label, held, _reason_by_name(label) or _refusal(error, device))
    virtual = able.driver == LOOPBACK
    if not (able.captures or able.outputs or virtual):  # a loopback whose writer was killed is neither
        return None
    reason = _reason_by_name(label) or ("" if able.captures else _silence(able))
    return CameraInfo(device, label, held, reason, virtual)


def _label(node: Path) -> str:
    """The node's name; `HD Webcam: HD Webcam`, as USB cameras have it, is said once."""
    try:
        label = (node / "name").read_text("utf-8", "replace").strip()
    except OSError:  # unplugged this very moment
        return node.name
    first, _, second = label.partition(": ")
    return first if first.startswith(second) else label


def _silence(able: Capability) -> str:
    if able.driver == LOOPBACK:
        return "no program sends a picture to this virtual camera; start the one that should"
    return "it takes pictures in instead of giving them; choose another camera"


def _refusal(error: OSError, device: str) -> str:
    if error.errno in (errno.EACCES, errno.EPERM):
        return "you may not open it; run `sudo usermod -aG video $USER` and log in again"
    if error.errno == errno.EBUSY:
        return f"it is in use by {holder(device) or 'another program'}; close that and try again"
    return f"the system does not open it ({error.strerror}); plug it in again"


# macOS and Windows ----------------------------------------------------------------------------------------------------


def _macos() -> list[CameraInfo]:
    """The cameras in the order of OpenCV's indexes, which is that of their unique ids (cap_avfoundation_mac.mm)."""
    try:
        answer = subprocess.run(
            ["/usr/sbin/system_profiler", "SPCameraDataType", "-json"],
            capture_output=True,
            timeout=LISTING_SECONDS,
            check=True,
        ).stdout
        found = sorted(json.loads(answer)["SPCameraDataType"], key=lambda entry: str(entry["spcamera_unique-id"]))
        return [_named(index, str(entry["_name"])) for index, entry in enumerate(found)]
    except (OSError, subprocess.SubprocessError, ValueError, KeyError):
        return _numbered()


def _windows() -> list[CameraInfo]:
    """The cameras in DirectShow's order, which OpenCV's DirectShow indexes follow too."""
    import av

    try:
        found = av.enumerate_input_devices("dshow")
    except (av.FFmpegError, AttributeError, ValueError, OSError):  # AttributeError: PyAV before it could list
        return _numbered()
    films = [device for device in found if "video" in device.media_types]
    return [_named(index, device.description or device.name) for index, device in enumerate(films)]


def _named(index: int, name: str) -> CameraInfo:
    return CameraInfo(index, name, reason=_reason_by_name(name))


def _numbered() -> list[CameraInfo]:
    """Where the system names none: indexes to try.  Whether each is there only shows on opening it, and opening
    them all here would switch on every lens of the machine."""
    return [CameraInfo(index, f"Camera {index}, if there is one") for index in range(UNNAMED)]


_LISTINGS: Mapping[str, Callable[[], list[CameraInfo]]] = {"linux": _linux, "darwin": _macos, "win32": _windows}
