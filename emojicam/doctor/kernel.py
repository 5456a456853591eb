"""Whether a virtual camera can exist on this Linux kernel at all, and if not, why.  Knows no driver by name."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass

from . import distribution
from .findings import Command, Finding, Remedy, broken, ok, root
from .machine import Machine

CHECK = "Linux kernel"
_CONTAINERS = ("/.dockerenv", "/run/.containerenv")
"files that container engines leave in what they run"


@dataclass(frozen=True)
class Abilities:
    """What a kernel was built with; None where it does not say."""

    modules: bool | None
    "whether it can load drivers"
    media: bool | None
    "whether it can have cameras: built in, or as a driver"


def kernel(machine: Machine) -> Finding:
    """The kernel's line.  Where it is broken, nothing about drivers and devices is worth asking."""
    release = machine.release
    if has_devices(machine):
        return ok(CHECK, f"{release} has virtual cameras.")
    if "microsoft" in release.lower():
        return broken(CHECK, "This is Linux inside Windows (WSL), which has no cameras.", _WINDOWS)
    able = abilities(machine)
    if able.modules is False or able.media is False:
        return broken(CHECK, _lack(release, able), _other_kernel(machine))
    if not machine.names(f"/lib/modules/{release}"):
        return _without_modules(machine)
    if not _has_module(machine, "videodev"):
        return broken(CHECK, f"{release} lacks the drivers for cameras.", distribution.get_more_drivers(machine))
    return ok(CHECK, f"{release} can have virtual cameras.")


_WINDOWS = Remedy("Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.")


def has_devices(machine: Machine) -> bool:
    """Whether there is a virtual camera now: its driver's nodes belong to no hardware."""
    return bool(machine.names("/sys/devices/virtual/video4linux"))


def abilities(machine: Machine) -> Abilities:
    """By the kernel's own list of what it was built with, or else by what can be seen of it."""
    config = _config(machine)
    if not config:
        return Abilities(None if machine.read("/proc/modules") is not None else False, None)
    return Abilities(_is_set(config, "MODULES"), _is_set(config, "MEDIA_SUPPORT"))


def _config(machine: Machine) -> str:
    packed = machine.read("/proc/config.gz")
    if packed:
        try:
            return gzip.decompress(packed).decode("utf-8", "replace")
        except (OSError, EOFError):
            return ""
    release = machine.release
    return machine.text(f"/boot/config-{release}") or machine.text(f"/lib/modules/{release}/config")


def _is_set(config: str, name: str) -> bool:
    return re.search(rf"^CONFIG_{name}=[ym]$", config, re.MULTILINE) is not None


def _lack(release: str, able: Abilities) -> str:
    if able.media is not False:
        return f"{release} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one."
    if able.modules is not False:
        return f"{release} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT)."
    return (
        f"{release} was built without support for cameras and cannot load drivers, so no virtual camera can exist "
        "while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES)."
    )


def _other_kernel(machine: Machine) -> Remedy:
    """A kernel among this system's own files can be replaced from here; one from outside cannot."""
    if _is_own(machine):
        return distribution.get_ordinary_kernel(machine)
    return Remedy(
        "It is none of this system's own kernels: who set up this virtual machine or container chose it. "
        "Have it started with an ordinary kernel, such as that of Debian's package linux-image-amd64, "
        "or use EmojiCam on another computer."
    )


def _is_own(machine: Machine) -> bool:
    return bool(machine.names(f"/lib/modules/{machine.release}")) or any(
        machine.release in name for name in machine.names("/boot")
    )


def _without_modules(machine: Machine) -> Finding:
    """The kernel could load drivers, but their folder is missing."""
    release = machine.release
    if any(machine.read(path) is not None for path in _CONTAINERS):
        return broken(
            CHECK,
            f"This is a container; the drivers of {release} belong to the machine around it.",
            Remedy(
                "Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:",
                (root("modprobe", "v4l2loopback", "exclusive_caps=1", "card_label=EmojiCam"),),
                by_hand=True,
            ),
        )
    if machine.names("/lib/modules"):
        return broken(
            CHECK,
            f"{release} is running, but an update has replaced its drivers.",
            Remedy(commands=(Command(("systemctl", "reboot")),), by_hand=True),
        )
    return broken(CHECK, f"The drivers of {release} are not here (/lib/modules/{release}).", _other_kernel(machine))


def _has_module(machine: Machine, name: str) -> bool:
    return has_file(machine, name) or f"/{name}.ko" in machine.text(f"/lib/modules/{machine.release}/modules.builtin")


def has_file(machine: Machine, name: str, release: str = "") -> bool:
    """Whether a loadable driver of that name is installed for a kernel, by default the running one."""
    listed = machine.text(f"/lib/modules/{release or machine.release}/modules.dep")
    return re.search(rf"(^|/){re.escape(name)}\.ko[.a-z]*:", listed, re.MULTILINE) is not None
