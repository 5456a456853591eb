"""Whether the virtual camera can work on Windows, OBS Studio's or Unity Capture's, and who may film there.

Tested only on recorded answers, never on Windows.
"""

from __future__ import annotations

import ntpath
from collections.abc import Iterator, Sequence

from .findings import Command, Finding, Remedy, broken, ok, root, warning
from .machine import Machine

CAMERA, FRAME_SERVER, PRIVACY = "Virtual camera", "Frame Server", "Privacy"
FILTERS = {
    "OBS Virtual Camera": "{A3FCE0F5-3493-419F-958A-ABA1250EC20B}",
    "Unity Video Capture": "{5C2CD55C-92AD-4999-8666-912BD3E70010}",
}
"the cameras that pyvirtualcam writes to, and what they are registered as"
_REGISTERED = r"HKLM\SOFTWARE\Classes\CLSID\{}\InprocServer32"
_SERVICE = r"HKLM\SYSTEM\CurrentControlSet\Services\FrameServer"
_DISABLED = 4
"a service's Start value"
_PLATFORMS = (
    r"HKLM\SOFTWARE\Microsoft\Windows Media Foundation\Platform",
    r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows Media Foundation\Platform",
)
_CONSENT = r"HKCU\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"


def virtual_camera(machine: Machine) -> Iterator[Finding]:
    """The lines of the camera and of the service that hands its pictures on."""
    yield _camera(machine)
    yield _frame_server(machine)


def _camera(machine: Machine) -> Finding:
    for name, number in FILTERS.items():
        library = machine.registry(_REGISTERED.format(number), "")
        if library and _is_there(machine, str(library)):
            return ok(CAMERA, f"{name} is registered; choose it in your calls.")
    folder = machine.registry(r"HKLM\SOFTWARE\OBS Studio", "")
    if folder and machine.names(str(folder)):
        register = ntpath.join(str(folder), "data", "obs-plugins", "win-dshow", "virtualcam-install.bat")
        return broken(
            CAMERA,
            "OBS Studio is installed, but its virtual camera is not registered.",
            Remedy("In a terminal opened as administrator:", (root(register),)),
        )
    get = Command(("winget", "install", "--exact", "--id", "OBSProject.OBSStudio"))
    return broken(CAMERA, "OBS Studio, whose virtual camera EmojiCam uses, is missing.", Remedy(commands=(get,)))


def _is_there(machine: Machine, path: str) -> bool:
    """Whether the file is: what was registered may have been uninstalled since."""
    folder, name = ntpath.split(path.strip('"'))
    return name.casefold() in (there.casefold() for there in machine.names(folder))


def _frame_server(machine: Machine) -> Finding:
    if machine.registry(_SERVICE, "Start") == _DISABLED:
        switch_on = root("sc", "config", "FrameServer", "start=", "demand")
        return warning(
            FRAME_SERVER,
            "Windows' camera service is switched off: many programs see no camera then.",
            Remedy("In a terminal opened as administrator:", (switch_on,)),
        )
    bypassed = [key for key in _PLATFORMS if machine.registry(key, "EnableFrameServerMode") == 0]
    if bypassed:
        commands = tuple(root("reg", "delete", key, "/v", "EnableFrameServerMode", "/f") for key in bypassed)
        return warning(
            FRAME_SERVER,
            "Windows was told to bypass its camera service: only one program at a time gets a camera.",
            Remedy("In a terminal opened as administrator:", commands),
        )
    return ok(FRAME_SERVER, "Windows' camera service is on.")


def privacy(machine: Machine) -> Finding:
    """Whether Windows lets programs film, by the two switches that concern this one."""
    switches = (_CONSENT, rf"{_CONSENT}\NonPackaged")
    if any(machine.registry(key, "Value") == "Deny" for key in switches):
        show = Command(("cmd", "/c", "start", "ms-settings:privacy-webcam"))
        return warning(
            PRIVACY,
            "Windows does not let programs use the camera.",
            Remedy("Switch on “Let desktop apps access your camera”:", (show,), by_hand=True),
        )
    return ok(PRIVACY, "Windows lets programs use the camera.")


def filming(machine: Machine) -> Sequence[str]:
    """The names of the programs that film now; Windows does not say which camera."""
    apps = rf"{_CONSENT}\NonPackaged"
    running = (app for app in machine.registry_keys(apps) if _is_filming(machine, rf"{apps}\{app}"))
    return [app.split("#")[-1].removesuffix(".exe") for app in running]


def _is_filming(machine: Machine, key: str) -> bool:
    """A program that has begun and has not ended; times count from 1601."""
    return bool(machine.registry(key, "LastUsedTimeStart")) and machine.registry(key, "LastUsedTimeStop") == 0
