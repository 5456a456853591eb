"""What every system is asked: cameras to film with, the networks' speed, graphics, screen and tray, the disk's room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..capture.cameras import OUTPUT_NAMES, CameraInfo
from ..errors import EmojiCamError
from . import distribution, windows
from .findings import Command, Finding, Remedy, broken, ok, unknown, warning
from .machine import Machine, has_screen

if TYPE_CHECKING:
    from .speed import Speed

WEBCAM, NETWORKS, GRAPHICS, SCREEN, TRAY, DISK = "Webcam", "Face networks", "Graphics", "Screen", "Tray", "Disk"
A_FRAME_MS = 1000 / 30
"ms from one picture to the next"
SHARE = 0.5
"of that time, which the networks may take: the rest is needed to draw and to show"
LEAST_FREE = 1 << 30
"bytes: an hour of recording takes about as much"
NAMES = {"cuda": "NVIDIA's CUDA", "coreml": "Apple's Core ML", "directml": "DirectML"}
"what providers are to a user"


# -- cameras ----------------------------------------------------------------------------------------------


def webcams(machine: Machine) -> Iterator[Finding]:
    """One line for each camera that could be filmed, and who has it."""
    try:
        found = [camera for camera in machine.cameras() if not _is_output(camera)]
    except ImportError as error:
        yield unknown(WEBCAM, f"The cameras cannot be listed ({error}).", Remedy("Reinstall EmojiCam."))
        return
    if not found:
        actor = Remedy("Plug one in; EmojiCam can also film its synthetic actor:", (_ACTOR,), by_hand=True)
        yield warning(WEBCAM, "None was found.", actor)
    for camera in found:
        yield _webcam(camera)
    if machine.platform == "win32":
        yield from _filming(machine)


_ACTOR = Command(("emojicam", "run", "--source", "card"))


def library(machine: Machine) -> Iterator[Finding]:
    """A line only where the library that writes to virtual cameras does not load."""
    error = machine.load_error()
    if error:
        yield broken("pyvirtualcam", f"It cannot be loaded: {error}.", Remedy("Reinstall EmojiCam."))


def _is_output(camera: CameraInfo) -> bool:
    return any(name in camera.name.casefold() for name in OUTPUT_NAMES)


def _webcam(camera: CameraInfo) -> Finding:
    if not camera.usable:
        what, _, remedy = camera.reason.partition("; ")
        return warning(
            WEBCAM, f"{camera.title}: {what}.", Remedy(f"{remedy[:1].upper()}{remedy[1:]}." if remedy else "")
        )
    if camera.holder:
        close = Remedy(f"Close {camera.holder} if EmojiCam gets no picture.")
        return warning(WEBCAM, f"{camera.title} is in use by {camera.holder}.", close)
    return ok(WEBCAM, f"{camera.title}.")


def _filming(machine: Machine) -> Iterator[Finding]:
    programs = ", ".join(windows.filming(machine))
    if programs:
        close = Remedy(f"Close {programs} if EmojiCam gets no picture.")
        yield warning("In use", f"{programs} is filming with one of the cameras.", close)


# -- networks ---------------------------------------------------------------------------------------------


def networks(machine: Machine) -> Iterator[Finding]:
    """What the networks really ran on when they were tried, and how long that took."""
    try:
        speeds = machine.speeds()
    except (EmojiCamError, ImportError) as error:
        reinstall = Remedy("Reinstall EmojiCam.")
        yield broken(NETWORKS, f"They do not run: {' '.join(str(error).split())}.", reinstall)
        return
    cpu, *others = speeds
    yield _processor(cpu, others)
    for other in others:
        yield from _accelerator(machine, other, cpu)


def _processor(cpu: Speed, others: Sequence[Speed]) -> Finding:
    refused = [NAMES[other.asked] for other in others if other.granted != other.asked]
    aside = f" ({', '.join(refused)} was tried too, but cannot be used.)" if refused else ""
    says = f"A face takes {cpu.ms:.1f} ms on the processor.{aside}"
    if cpu.ms > SHARE * A_FRAME_MS:
        slow = Remedy("Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15")
        return warning(NETWORKS, f"{says} That is too slow for 30 pictures a second.", slow)
    return ok(NETWORKS, says)


def _accelerator(machine: Machine, tried: Speed, cpu: Speed) -> Iterator[Finding]:
    name = NAMES[tried.asked]
    if tried.granted == tried.asked:
        than = "faster" if tried.ms < cpu.ms else "slower"
        yield ok(NETWORKS, f"It takes {tried.ms:.1f} ms on {name}, which is {than}; the processor is used.")
    elif tried.asked == "cuda" and _has_nvidia(machine):
        yield warning(NETWORKS, "There is an NVIDIA card, but it cannot be used (CUDA).", _CUDA)


_CUDA = Remedy(
    "EmojiCam is at its best on the processor. For the card as well, install NVIDIA's libraries:",
    (Command(("uv", "pip", "install", "onnxruntime-gpu[cuda,cudnn]")),),
    by_hand=True,
)


def _has_nvidia(machine: Machine) -> bool:
    return bool(machine.names("/proc/driver/nvidia")) or machine.run(("nvidia-smi", "-L")).good


# -- graphics ---------------------------------------------------------------------------------------------


def graphics(machine: Machine) -> Finding:
    """Which driver would draw the style clay, and whether with a graphics card."""
    try:
        found = machine.graphics()
    except (EmojiCamError, ImportError) as error:
        what = " ".join(str(error).split()).partition(": ")[0]
        said = f"{what}; the style clay is sharpest with it, classic does not need it."
        return warning(GRAPHICS, said, _get_opengl(machine))
    if found.is_hardware:
        return ok(GRAPHICS, f"{found.name} can draw the style clay.")
    return ok(
        GRAPHICS,
        f"{found.name} draws on the processor: too slow for the style clay, which a network draws where it"
        " keeps up; classic needs no driver.",
    )


def _get_opengl(machine: Machine) -> Remedy:
    if machine.platform != "linux":
        return Remedy("Install your graphics card's driver.")
    packages = {
        "debian": ("libgl1", "libegl1", "libgl1-mesa-dri"),
        "fedora": ("libglvnd-egl", "libglvnd-opengl", "libglvnd-glx", "mesa-dri-drivers"),
        "arch": ("libglvnd", "mesa"),
        "suse": ("libglvnd", "Mesa-dri"),
    }
    return distribution.install(machine, packages, "Install your graphics card's driver, or Mesa's.")


# -- screen, tray and disk ----------------------------------------------------------------------------------


def screen(machine: Machine) -> Iterator[Finding]:
    """Whether the panel can be shown, and its icon in the tray."""
    if machine.platform != "linux":
        yield ok(SCREEN, "It can show EmojiCam's panel.")
        return
    if not has_screen(machine):
        start = Command(("emojicam", "run"))
        yield warning(
            SCREEN,
            "There is none, so EmojiCam runs without its panel.",
            Remedy("Start it in a terminal:", (start,), by_hand=True),
        )
        return
    yield _windows_libraries(machine)
    yield _tray(machine)


def _windows_libraries(machine: Machine) -> Finding:
    """Qt brings all that it needs but these, which it loads from the system."""
    needed = ["EGL", "xkbcommon"] if machine.environ.get("WAYLAND_DISPLAY") else ["EGL", "xcb-cursor"]
    missing = [name for name in needed if not machine.has_library(name)]
    if not missing:
        return ok(SCREEN, "It can show EmojiCam's panel.")
    packages = {
        "debian": ("libegl1", "libxcb-cursor0", "libxkbcommon0"),
        "fedora": ("mesa-libEGL", "xcb-util-cursor", "libxkbcommon"),
        "arch": ("libglvnd", "xcb-util-cursor", "libxkbcommon"),
        "suse": ("libEGL1", "libxcb-cursor0", "libxkbcommon0"),
    }
    names = " and ".join(f"lib{name}" for name in missing)
    remedy = distribution.install(machine, packages, f"Install {names}.")
    return warning(SCREEN, f"It cannot show EmojiCam's panel: {names} is missing.", remedy)


def _tray(machine: Machine) -> Finding:
    """Whether the desktop shows icons: who does owns a well-known name on the session bus."""
    if not machine.which("busctl"):
        return unknown(TRAY, "Whether this desktop shows icons of running programs is not known.")
    if machine.run(("busctl", "--user", "status", "org.kde.StatusNotifierWatcher")).good:
        return ok(TRAY, "This desktop shows icons of running programs.")
    if "GNOME" not in machine.environ.get("XDG_CURRENT_DESKTOP", ""):
        return warning(TRAY, "This desktop shows no icons of running programs.", Remedy("Keep EmojiCam's panel open."))
    packages = {
        "debian": ("gnome-shell-extension-appindicator",),
        "fedora": ("gnome-shell-extension-appindicator",),
        "arch": ("gnome-shell-extension-appindicator",),
    }
    found = distribution.install(machine, packages, "Install GNOME's AppIndicator extension.")
    after = "Then log out and in again, and switch on AppIndicator in Extensions."
    return warning(TRAY, "GNOME shows no icons of running programs.", Remedy(found.words, found.commands, after))


def disk(machine: Machine) -> Finding:
    """Whether recordings have room."""
    free = machine.free(machine.home)
    if free is None:
        return unknown(DISK, "How much room is left is not known.")
    if free >= LEAST_FREE:
        return ok(DISK, f"{free / 1e9:.1f} GB free.")
    return warning(DISK, f"Only {free / 1e9:.1f} GB free.", Remedy("Make room before you record."))
