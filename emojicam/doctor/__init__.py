"""Looks at the machine for a user whose camera does not work: what is wrong, and the command that mends it.

Every check reads the machine through `machine.Machine`, a handful of functions.  On Linux they have been run for
real: on a kernel with v4l2loopback 0.12.7, and on one that can have no virtual camera at all.  Tested only on recorded
answers (as users of real machines have published them, or in the form that the programs' own pages give): all of macOS
and Windows; on Linux, installing, dkms, Secure Boot, snap, Flatpak, Firefox with PipeWire, the tray, WSL, containers,
v4l2loopback from 0.13 on, NVIDIA cards, and every distribution but Debian.  Who films with a webcam is told on Linux
and on Windows; macOS keeps it to itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from . import everywhere, macos, windows
from .device import device, restart
from .driver import driver, is_loaded
from .findings import Command, Finding, State
from .kernel import kernel
from .machine import Machine
from .programs import programs


@dataclass(frozen=True)
class Report:
    """All findings, in the order in which they are to be mended."""

    machine: Machine
    findings: tuple[Finding, ...]

    @property
    def works(self) -> bool:
        """Whether EmojiCam can be a camera here now."""
        return not any(finding.state is State.BROKEN for finding in self.findings)

    def shown(self, commands: Iterable[Command]) -> list[str]:
        """Commands as they are typed into a terminal here."""
        if self.machine.platform == "win32":
            return [command.line(windows=True) for command in commands]
        rights = self.machine.rights
        return [command.line(("sudo",) if rights is None else rights) for command in commands]

    def as_json(self) -> dict[str, object]:
        """The report for another program."""
        return {
            "works": self.works,
            "platform": self.machine.platform,
            "release": self.machine.release,
            "findings": [self._finding_as_json(finding) for finding in self.findings],
        }

    def _finding_as_json(self, finding: Finding) -> dict[str, object]:
        remedy = finding.remedy
        return {
            "check": finding.check,
            "state": finding.state.value,
            "says": finding.says,
            "remedy": remedy.words,
            "commands": self.shown(remedy.commands),
            "afterwards": remedy.afterwards,
            "fixable": remedy.at_once,
        }


def examine(machine: Machine) -> Report:
    """Ask everything.  Takes a second or two; changes no setting, and opens no camera to film."""
    return Report(machine, tuple(_findings(machine)))


def _findings(machine: Machine) -> Iterator[Finding]:
    yield from VIRTUAL_CAMERA.get(machine.platform, _elsewhere)(machine)
    yield from everywhere.library(machine)
    yield from everywhere.webcams(machine)
    if machine.platform == "win32":
        yield windows.privacy(machine)
    if machine.platform == "linux":
        yield from programs(machine)
    yield from everywhere.networks(machine)
    yield everywhere.graphics(machine)
    yield from everywhere.screen(machine)
    yield everywhere.disk(machine)


def _linux(machine: Machine) -> Iterator[Finding]:
    """From the ground up; where one floor is missing, those above it are not asked about."""
    ground = kernel(machine)
    yield ground
    if ground.state is State.BROKEN:
        return
    yield from driver(machine)
    if is_loaded(machine):
        yield from device(machine)
    yield restart(machine)


def _elsewhere(machine: Machine) -> Iterator[Finding]:
    from .findings import Remedy, broken

    yield broken(
        "Virtual camera",
        f"There is none for {machine.platform}.",
        Remedy("Show your emoji in a browser window and share that: emojicam run --sink http"),
    )


VIRTUAL_CAMERA: Mapping[str, Callable[[Machine], Iterator[Finding]]] = {
    "linux": _linux,
    "darwin": macos.virtual_camera,
    "win32": windows.virtual_camera,
}
"who looks at the virtual camera, by `sys.platform`"
