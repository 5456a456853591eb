"""Whether browsers and call programs on Linux may see the virtual camera: sandboxes, and Firefox with PipeWire."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .distribution import os_release
from .driver import LABEL
from .findings import Command, Finding, Remedy, ok, root, unknown, warning
from .machine import Machine

SNAPS = {
    "brave": "Brave",
    "chromium": "Chromium",
    "discord": "Discord",
    "firefox": "Firefox",
    "opera": "Opera",
    "signal-desktop": "Signal",
    "slack": "Slack",
    "teams-for-linux": "Teams",
    "telegram-desktop": "Telegram",
    "zoom-client": "Zoom",
}
"programs for calls, by the names of their snaps"
FLATPAKS = {
    "com.brave.Browser": "Brave",
    "com.discordapp.Discord": "Discord",
    "com.github.IsmaelMartinez.teams_for_linux": "Teams",
    "com.google.Chrome": "Chrome",
    "com.microsoft.Edge": "Edge",
    "com.slack.Slack": "Slack",
    "org.chromium.Chromium": "Chromium",
    "org.mozilla.firefox": "Firefox",
    "org.signal.Signal": "Signal",
    "us.zoom.Zoom": "Zoom",
}
"the same, by the names of their Flatpaks"
_SNAP_FOLDERS = ("/snap", "/var/lib/snapd/snap")
_FIREFOX_FOLDERS = (
    ".mozilla/firefox",
    ".config/mozilla/firefox",
    "snap/firefox/common/.mozilla/firefox",
    ".var/app/org.mozilla.firefox/.mozilla/firefox",
)
"where Firefox keeps its profiles, in the user's home"
_PIPEWIRE = re.compile(r'^user_pref\("media\.webrtc\.camera\.allow-pipewire", (true|false)\);', re.MULTILINE)
_PIPEWIRE_FEDORA = 41
"from here on Fedora's Firefox takes its cameras from PipeWire unless told otherwise"


def programs(machine: Machine) -> Iterator[Finding]:
    """One line for each program in a sandbox, and one for Firefox."""
    yield from _snaps(machine)
    yield from _flatpaks(machine)
    yield from _firefox(machine)


def _snaps(machine: Machine) -> Iterator[Finding]:
    installed = {name for folder in _SNAP_FOLDERS for name in machine.names(folder)}
    for snap in sorted(installed & SNAPS.keys()):
        yield _snap(machine, snap)


def _snap(machine: Machine, snap: str) -> Finding:
    """By `snap connections`, whose lines are interface, plug, slot and notes; a lone hyphen is no slot."""
    title = f"{SNAPS[snap]} (snap)"
    answer = machine.run(("snap", "connections", snap))
    if not answer.good:
        return unknown(title, "Whether it may use cameras is not known.")
    lines = (line.split() for line in answer.text.splitlines())
    slots = [words[2] for words in lines if len(words) > 2 and words[0] == "camera"]
    if not slots:
        return warning(title, "This package cannot use cameras at all.", Remedy("Install it in another way."))
    if "-" in slots:
        connect = root("snap", "connect", f"{snap}:camera")
        return warning(title, "It may not use cameras.", Remedy(commands=(connect,)))
    return ok(title, "It may use cameras.")


def _flatpaks(machine: Machine) -> Iterator[Finding]:
    if not machine.which("flatpak"):
        return
    installed = set(machine.answer("flatpak", "list", "--app", "--columns=application").split())
    for app in sorted(installed & FLATPAKS.keys()):
        yield _flatpak(machine, app)


def _flatpak(machine: Machine, app: str) -> Finding:
    title = f"{FLATPAKS[app]} (Flatpak)"
    allowed = machine.answer("flatpak", "info", "--show-permissions", app)
    found = re.search(r"^devices=(.*)$", allowed, re.MULTILINE)
    if found and "all" in found[1].split(";"):
        return ok(title, "It may use cameras.")
    allow = Command(("flatpak", "override", "--user", "--device=all", app))
    return warning(title, "It may not see virtual cameras.", Remedy(commands=(allow,)))


def _firefox(machine: Machine) -> Iterator[Finding]:
    """PipeWire looks at a camera once, when it appears: a virtual one was an output then, and is overlooked."""
    profiles = list(_profiles(machine))
    if not (profiles or machine.which("firefox")):
        return
    if not _uses_pipewire(machine, profiles):
        yield ok("Firefox", "It looks for cameras itself.")
    elif f" {LABEL} " in machine.answer("wpctl", "status"):
        yield ok("Firefox", f"It gets its cameras from PipeWire, which knows {LABEL}.")
    else:
        yield warning("Firefox", "It gets its cameras from PipeWire, which may overlook a virtual one.", _LOOK_AGAIN)


_LOOK_AGAIN = Remedy(
    f"If Firefox does not list {LABEL}, start EmojiCam, have PipeWire look again, and restart Firefox; "
    "or set media.webrtc.camera.allow-pipewire to false in about:config.",
    (Command(("systemctl", "--user", "restart", "wireplumber")),),
    by_hand=True,
)


def _profiles(machine: Machine) -> Iterator[str]:
    """The preferences of each profile."""
    for folder in _FIREFOX_FOLDERS:
        top = f"{machine.home}/{folder}"
        for name in machine.names(top):
            preferences = machine.text(f"{top}/{name}/prefs.js")
            if preferences:
                yield preferences


def _uses_pipewire(machine: Machine, profiles: list[str]) -> bool:
    """Whether any profile does, by choice or by the distribution's default."""
    release = os_release(machine)
    version = release.get("VERSION_ID", "")
    is_default = release.get("ID") == "fedora" and version.isdecimal() and int(version) >= _PIPEWIRE_FEDORA
    chosen = [found[1] == "true" if (found := _PIPEWIRE.search(text)) else is_default for text in profiles]
    return any(chosen) if chosen else is_default
