"""v4l2loopback, the driver of virtual cameras on Linux: is it there, built, accepted, loaded, and new enough?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import distribution
from .findings import Command, Finding, Remedy, broken, ok, root, unknown, warning
from .kernel import has_file
from .machine import Machine

LABEL = "EmojiCam"
"as in `output.virtualcam`, which is not imported: doctor has to run where OpenCV does not"
DRIVER = "Camera driver"
SECURE_BOOT = "Secure Boot"
NEEDED = {(6, 18): (0, 15, 2), (6, 16): (0, 15)}
"v4l2loopback's first version for each kernel and those after it: earlier ones do not build (its issues 643, 654, 669)"
LOAD = root("modprobe", "v4l2loopback", "exclusive_caps=1", f"card_label={LABEL}")
_EFI = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
"one byte, after four of attributes: 1 is on"
_KEYS = ("/var/lib/shim-signed/mok/MOK.der", "/var/lib/dkms/mok.pub", "/etc/pki/akmods/certs/public_key.der")
"the public halves of the keys that Ubuntu, Debian and Arch, and Fedora sign drivers with that are built here"


def driver(machine: Machine) -> Iterator[Finding]:
    """The driver's lines; the first one that is broken tells what to do first."""
    if is_loaded(machine):
        yield _loaded(machine)
        if _secure_boot(machine):
            yield ok(SECURE_BOOT, "It is on, and accepts the driver.")
    elif has_file(machine, "v4l2loopback"):
        key = list(_signature(machine))
        yield _not_loaded(machine, refused=any(finding.remedy.commands for finding in key))
        yield from key
    else:
        yield _not_built(machine) if _built_here(machine) else _not_installed(machine)


def is_loaded(machine: Machine) -> bool:
    return bool(machine.names("/sys/module/v4l2loopback"))


def _loaded(machine: Machine) -> Finding:
    version = _version(machine)
    needed = _needed(machine, version)
    if needed:
        says = f"v4l2loopback {version} is loaded, but Linux {machine.release} needs {needed} or later: it may fail."
        return warning(DRIVER, says, distribution.build_from_source(machine))
    return ok(DRIVER, f"v4l2loopback {version} is loaded." if version else "v4l2loopback is loaded.")


def _not_loaded(machine: Machine, *, refused: bool) -> Finding:
    version = _version(machine)
    says = f"v4l2loopback {version} is installed, but not loaded." if version else "v4l2loopback is not loaded."
    if refused:
        return broken(DRIVER, says, Remedy("Secure Boot keeps it out; see below."))
    return broken(DRIVER, says, Remedy(commands=(LOAD,)))


def _not_installed(machine: Machine) -> Finding:
    found = distribution.get_driver(machine)
    says = "v4l2loopback, which makes virtual cameras, is missing."
    if not found.commands:
        return broken(DRIVER, says, found)
    if _secure_boot(machine):
        words = filter(None, (found.words, "Secure Boot is on: run emojicam doctor again afterwards."))
        return broken(DRIVER, says, Remedy(" ".join(words), found.commands))
    return broken(DRIVER, says, Remedy(found.words, (*found.commands, LOAD)))


# -- versions -----------------------------------------------------------------------------------------------


def _version(machine: Machine) -> str:
    """As in "0.12.7", or nothing if neither the loaded driver nor its file tells."""
    said = machine.text("/sys/module/v4l2loopback/version").strip()
    return said or machine.answer("modinfo", "-F", "version", "v4l2loopback")


def numbers(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: (6, 12) of "6.12+deb13-amd64"."""
    found = re.match(r"v?(\d+(?:\.\d+)*)", version)
    return tuple(map(int, found[1].split("."))) if found else ()


def _needed(machine: Machine, version: str) -> str:
    """The version that the running kernel needs, if this one is older; or nothing."""
    release = numbers(machine.release)
    needed = next((first for since, first in NEEDED.items() if release >= since), ())
    return ".".join(map(str, needed)) if version and numbers(version) < needed else ""


# -- drivers that are built on this machine -------------------------------------------------------------------


def _built_here(machine: Machine) -> str:
    """The version of v4l2loopback that dkms has the source of, or nothing.

    `dkms status` says `v4l2loopback/0.12.7, 6.1.0-18-amd64, x86_64: installed`, with a comma and a blank in place
    of the slash before 2.8.6, and `v4l2loopback/0.12.7: added` of one that was built for no kernel.
    """
    found = re.search(r"^v4l2loopback(?:/|, )([\w.+~-]+)", machine.answer("dkms", "status"), re.MULTILINE)
    return found[1] if found else ""


def _not_built(machine: Machine) -> Finding:
    version, release = _built_here(machine), machine.release
    needed = _needed(machine, version)
    if needed:
        says = f"v4l2loopback {version} is too old for Linux {release}, which needs {needed} or later."
        return broken(DRIVER, says, distribution.build_from_source(machine))
    build = root("dkms", "autoinstall", "-k", release)
    says = f"v4l2loopback {version} has not been built for Linux {release}"
    if not machine.names(f"/lib/modules/{release}/build"):
        headers = distribution.get_headers(machine)
        words = "" if headers else "Install your kernel's headers first."
        return broken(DRIVER, f"{says}: its headers are missing.", Remedy(words, (*headers, build, LOAD)))
    log = f"/var/lib/dkms/v4l2loopback/{version}/build/make.log"
    return broken(DRIVER, f"{says}.", Remedy(f"Build it; if that fails, {log} says why.", (build, LOAD)))


# -- signatures -----------------------------------------------------------------------------------------------


def _secure_boot(machine: Machine) -> bool | None:
    """Whether Secure Boot is on; None where the machine does not tell."""
    said = machine.run(("mokutil", "--sb-state")).text
    if "SecureBoot enabled" in said or "SecureBoot disabled" in said:
        return "SecureBoot enabled" in said
    stored = machine.read(_EFI)
    return bool(stored[4]) if stored and len(stored) > 4 else None


def _signature(machine: Machine) -> Iterator[Finding]:
    """Whether the firmware knows the key that the driver is signed with.  Says nothing where Secure Boot is off."""
    if not _secure_boot(machine):
        return
    key = next((path for path in _KEYS if machine.read(path) is not None), "")
    if not key:
        yield unknown(SECURE_BOOT, "It is on. If loading says “Key was rejected”, it refuses the driver's signature.")
        return
    test = machine.run(("mokutil", "--test-key", key)).text
    if "already enrolled" in test or "already in db" in test:
        yield ok(SECURE_BOOT, "It is on, and knows the key that the driver is signed with.")
    elif "enrollment request" in test:
        yield broken(SECURE_BOOT, "It is on, and has yet to be told to accept the driver's key.", _AT_RESTART)
    elif "not enrolled" in test:
        yield broken(SECURE_BOOT, "It is on, and does not accept the driver's key.", _enrol(key))
    else:
        ask = Remedy("This tells:", (root("mokutil", "--test-key", key),), by_hand=True)
        yield unknown(SECURE_BOOT, "It is on; whether it accepts the driver's key is not known.", ask)


_ENROL = "choose “Enroll MOK” in the blue menu and give that password"
_AT_RESTART = Remedy(f"Restart, {_ENROL}.", (Command(("systemctl", "reboot")),), by_hand=True)


def _enrol(key: str) -> Remedy:
    commands = (root("mokutil", "--import", key),)
    return Remedy("Think of a password for it:", commands, afterwards=f"Then restart, {_ENROL}.")
