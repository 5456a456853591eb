"""Whether windows can be shown here, found out before Qt is started: Qt ends the process where they cannot.

Loads Qt's parts, and shows nothing.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..doctor.distribution import install
from ..doctor.machine import Machine, this_machine

PACKAGES: Mapping[str, tuple[str, ...]] = {
    "debian": (
        "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0",
        "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-shape0",
    ),
    "fedora": (
        "libglvnd-egl", "libglvnd-glx", "dbus-libs", "fontconfig", "libxkbcommon-x11", "xcb-util-cursor",
        "xcb-util-wm", "xcb-util-image", "xcb-util-keysyms", "xcb-util-renderutil",
    ),
    "arch": (
        "libglvnd", "dbus", "fontconfig", "libxkbcommon-x11", "xcb-util-cursor", "xcb-util-wm", "xcb-util-image",
        "xcb-util-keysyms", "xcb-util-renderutil",
    ),
    "suse": (
        "libEGL1", "libGL1", "libdbus-1-3", "fontconfig", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4",
        "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0",
    ),
}  # fmt: skip
"what Qt loads from the system, all of it: the linker only ever names the first that is missing"
_LIBRARY = re.compile(r"lib[\w.+-]+\.so[.\d]*")
INSTEAD = "or work without the panel: emojicam run"


def trouble(machine: Machine | None = None) -> str:
    """Why no window can be shown, a sentence with the remedy; nothing where one can."""
    machine = machine or this_machine()
    try:
        from PySide6 import QtSvg, QtWidgets

        plugins = Path(QtWidgets.__file__).parent / "Qt" / "plugins" / "platforms"
        del QtSvg
    except ImportError as error:
        return _explained(str(error), machine)
    if sys.platform != "linux":
        return ""
    return _no_platform(plugins, machine) or _no_display(machine)


def _no_platform(plugins: Path, machine: Machine) -> str:
    """Why none of the ways to show a window can be loaded."""
    why = ""
    for name in _ways(machine):
        plugin = plugins / f"libq{name}.so"
        if not plugin.exists():
            return ""  # one of the system's own
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            why = why or str(error)
        else:
            return ""
    return _explained(why, machine)


def _ways(machine: Machine) -> Iterator[str]:
    """The platforms that Qt tries, in its order."""
    if asked := machine.environ.get("QT_QPA_PLATFORM"):
        yield from (one.split(":")[0] for one in asked.split(";"))
        return
    if machine.environ.get("WAYLAND_DISPLAY"):
        yield "wayland"
    if machine.environ.get("DISPLAY"):
        yield "xcb"


def _explained(why: str, machine: Machine) -> str:
    found = _LIBRARY.search(why)
    if found is None:
        return f"The panel cannot be shown ({why}): install EmojiCam anew, {INSTEAD}"
    remedy = install(machine, PACKAGES, f"install the package that has {found[0]}")
    commands = [one.line(machine.rights if machine.rights is not None else ("sudo",)) for one in remedy.commands]
    return f"The panel needs {found[0]}, which is missing here: {' && '.join(commands) or remedy.words}, {INSTEAD}"


def _no_display(machine: Machine) -> str:
    """Why the display, which is named, is not there."""
    ways = list(_ways(machine))
    if ways == ["xcb"] and not _x_answers():
        return f"The display {machine.environ.get('DISPLAY')} does not answer: log in there, {INSTEAD}"
    if ways == ["wayland"] and not _wayland_is_there(machine):
        return f"The display {machine.environ['WAYLAND_DISPLAY']} is not there: log in there, {INSTEAD}"
    return ""


def _x_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_is_there(machine: Machine) -> bool:
    return os.path.exists(os.path.join(machine.environ.get("XDG_RUNTIME_DIR", "/"), machine.environ["WAYLAND_DISPLAY"]))
