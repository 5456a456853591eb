"""Whether the virtual camera can work on macOS: OBS Studio's, whose extension the user has to allow once.

Tested only on recorded answers, never on a Mac.
"""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterator

from .driver import numbers
from .findings import Command, Finding, Remedy, broken, ok, unknown
from .machine import Machine

OBS, EXTENSION = "OBS Studio", "Virtual camera"
OBS_NEEDED = (30,)
"the first OBS whose virtual camera is an extension that pyvirtualcam writes to"
EXTENSIONS_SINCE = (13,)
"before macOS 13 OBS's camera was a plug-in"
LOGIN_ITEMS_SINCE = (15,)
"the macOS that moved the switch to Login Items & Extensions"
NAME = "com.obsproject.obs-studio.mac-camera-extension"
_PLUG_INS = "/Library/CoreMediaIO/Plug-Ins/DAL"
_GET_OBS = Remedy(commands=(Command(("brew", "install", "--cask", "obs")),))
_GET_OBS_BY_HAND = Remedy("Install OBS Studio 30 or later from obsproject.com.")
_START_ONCE = Remedy(
    "Start OBS's virtual camera once, allow what macOS asks for, then stop it:",
    (Command(("open", "-a", "OBS", "--args", "--startvirtualcam")),),
    by_hand=True,
)


def virtual_camera(machine: Machine) -> Iterator[Finding]:
    """The lines of OBS and its camera."""
    version = _obs_version(machine)
    if version is None:
        yield broken(OBS, "It is missing; EmojiCam shows its pictures on OBS's virtual camera.", _get_obs(machine))
        return
    if numbers(version) < OBS_NEEDED:
        yield broken(OBS, f"OBS {version} is too old; EmojiCam needs 30 or later.", _update_obs(machine))
        return
    yield ok(OBS, f"OBS {version} is installed.")
    yield _extension(machine) if numbers(machine.release) >= EXTENSIONS_SINCE else _plug_in(machine)


def _obs_version(machine: Machine) -> str | None:
    """OBS's version, or None if it is not installed."""
    for folder in ("/Applications", f"{machine.home}/Applications"):
        facts = machine.read(f"{folder}/OBS.app/Contents/Info.plist")
        if facts is not None:
            try:
                return str(plistlib.loads(facts).get("CFBundleShortVersionString", "0"))
            except (plistlib.InvalidFileException, ValueError):
                return "0"
    return None


def _get_obs(machine: Machine) -> Remedy:
    return _GET_OBS if machine.which("brew") else _GET_OBS_BY_HAND


def _update_obs(machine: Machine) -> Remedy:
    if machine.which("brew") and machine.answer("brew", "list", "--cask", "obs"):
        return Remedy(commands=(Command(("brew", "upgrade", "--cask", "obs")),))
    return _GET_OBS_BY_HAND


def _extension(machine: Machine) -> Finding:
    """By `systemextensionsctl list`, where a line ends in a state such as `[activated waiting for user]`."""
    answer = machine.run(("systemextensionsctl", "list"))
    if not answer.good:
        return unknown(EXTENSION, "macOS does not tell whether OBS's camera is allowed.", _START_ONCE)
    states = re.findall(rf"{re.escape(NAME)} .*\[(.*)\]", answer.text)
    if "activated enabled" in states:
        return ok(EXTENSION, "OBS's camera is allowed; your calls list it as “OBS Virtual Camera”.")
    if "activated waiting for user" in states:
        return broken(EXTENSION, "macOS waits for you to allow OBS's camera.", _allow(machine))
    return broken(EXTENSION, "OBS's camera has not been set up yet.", _START_ONCE)


def _allow(machine: Machine) -> Remedy:
    if numbers(machine.release) >= LOGIN_ITEMS_SINCE:
        where, pane = "Camera Extensions", "com.apple.LoginItems-Settings.extension"
    else:
        where, pane = "Security", "com.apple.settings.PrivacySecurity.extension"
    return Remedy(
        f"Allow OBS under “{where}” in the window that this opens:",
        (Command(("open", f"x-apple.systempreferences:{pane}")),),
        by_hand=True,
    )


def _plug_in(machine: Machine) -> Finding:
    if "obs-mac-virtualcam.plugin" in machine.names(_PLUG_INS):
        return ok(EXTENSION, "OBS's camera is set up; your calls list it as “OBS Virtual Camera”.")
    return broken(EXTENSION, "OBS's camera has not been set up yet.", _START_ONCE)
