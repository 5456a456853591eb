"""Whether windows can be shown here, found out before Qt is started: Qt ends the process where they cannot.

Loads Qt's parts, and shows nothing.  The doctor, who takes long to load, is asked only where something is missing.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..doctor.machine import Machine

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
    environ = os.environ if machine is None else machine.environ
    try:
        from PySide6 import QtSvg, QtWidgets

        plugins = Path(QtWidgets.__file__).parent / "Qt" / "plugins" / "platforms"
        del QtSvg
    except ImportError as error:
        return _explained(str(error), machine)
    if sys.platform != "linux":
        return ""
    return _no_platform(plugins, machine, environ) or _no_display(environ)


def _no_platform(plugins: Path, machine: Machine | None, environ: Mapping[str, str]) -> str:
    """Why none of the ways to show a window can be loaded."""
    why, ways = "", list(_ways(environ))
    if not ways:
        return f"There is no screen here: log in to a desktop, {INSTEAD}"
    for name in ways:
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


def _ways(environ: Mapping[str, str]) -> Iterator[str]:
    """The platforms that Qt tries, in its order."""
    if asked := environ.get("QT_QPA_PLATFORM"):
        yield from (one.split(":")[0] for one in asked.split(";"))
        return
    if environ.get("WAYLAND_DISPLAY"):
        yield "wayland"
    if environ.get("DISPLAY"):
        yield "xcb"


def _explained(why: str, machine: Machine | None) -> str:
    from ..doctor.distribution import install
    from ..doctor.machine import this_machine

    machine = machine or this_machine()
    found = _LIBRARY.search(why)
    if found is None:
        return f"The panel cannot be shown ({why}): install EmojiCam anew, {INSTEAD}"
    remedy = install(machine, PACKAGES, f"install the package that has {found[0]}")
    commands = [one.line(machine.rights if machine.rights is not None else ("sudo",)) for one in remedy.commands]
    return f"The panel needs {found[0]}, which is missing here: {' && '.join(commands) or remedy.words}, {INSTEAD}"


def _no_display(environ: Mapping[str, str]) -> str:
    """Why the display, which is named, is not there."""
    ways = list(_ways(environ))
    if ways == ["xcb"] and not _x_answers():
        return f"The display {environ.get('DISPLAY')} does not answer: log in there, {INSTEAD}"
    if ways == ["wayland"] and not _wayland_is_there(environ):
        return f"The display {environ['WAYLAND_DISPLAY']} is not there: log in there, {INSTEAD}"
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


def _wayland_is_there(environ: Mapping[str, str]) -> bool:
    return os.path.exists(os.path.join(environ.get("XDG_RUNTIME_DIR", "/"), environ["WAYLAND_DISPLAY"]))
