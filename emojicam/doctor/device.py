"""The virtual camera's device on Linux: its kind, its name, who may open it, who has it, and if it comes back."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .driver import LABEL, LOAD
from .findings import Finding, Remedy, broken, ok, root, warning
from .kernel import has_devices, has_file
from .machine import Machine

CAMERA, ACCESS, IN_USE, RESTART = "Virtual camera", "Permission", "In use", "After a restart"
RELOAD = (root("modprobe", "-r", "v4l2loopback"), LOAD)
"unload the driver and load it anew"


@dataclass(frozen=True)
class Node:
    """One device of the driver."""

    path: str
    label: str
    exclusive: bool
    "whether it is either an output or a camera, never both at once"


def device(machine: Machine) -> Iterator[Finding]:
    """The device's lines, once the driver is loaded."""
    if not has_devices(machine):
        yield broken(CAMERA, "The driver is loaded, but has no camera.", Remedy(commands=RELOAD))
        return
    node = chosen(machine)
    yield _camera(machine, node)
    if not machine.may_open(node.path):
        yield broken(ACCESS, f"You may not open {node.path}.", _join(machine))
        return
    yield ok(ACCESS, f"You may open {node.path}.")
    yield _in_use(machine, node)


def chosen(machine: Machine) -> Node:
    """The device that EmojiCam will use: the one with its name, or else the first."""
    names = sorted(machine.names("/sys/devices/virtual/video4linux"), key=lambda name: (len(name), name))
    nodes = [_node(machine, name, index) for index, name in enumerate(names)]
    return next((node for node in nodes if node.label == LABEL), nodes[0])


def _node(machine: Machine, name: str, index: int) -> Node:
    path = f"/dev/{name}"
    label = machine.text(f"/sys/devices/virtual/video4linux/{name}/name").strip()
    return Node(path, label or name, _is_exclusive(machine, path, index))


def _is_exclusive(machine: Machine, path: str, index: int) -> bool:
    """As the device itself says; as the driver was told, where it may not be opened."""
    seen = next((one for one in machine.loopbacks() if one.path == path), None)
    if seen:
        return not (seen.output and seen.capture) or _told(machine, path, index)
    return _told(machine, path, index)


def _told(machine: Machine, path: str, index: int) -> bool:
    """Whether the driver was told so on loading: its parameters list the devices in the order of their making."""
    numbers = _parameter(machine, "video_nr")
    number = re.sub(r"\D", "", path)
    place = numbers.index(number) if number in numbers else index
    flags = _parameter(machine, "exclusive_caps")
    return place < len(flags) and flags[place] == "Y"


def _parameter(machine: Machine, name: str) -> list[str]:
    return machine.text(f"/sys/module/v4l2loopback/parameters/{name}").strip().split(",")


def _camera(machine: Machine, node: Node) -> Finding:
    if not node.exclusive:
        return broken(
            CAMERA,
            f"{node.label} ({node.path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.",
            _reload(machine, node),
        )
    if node.label != LABEL:
        return warning(
            CAMERA,
            f"{node.path} works, but is called “{node.label}”: choose that in your calls, or rename it.",
            _reload(machine, node),
        )
    return ok(CAMERA, f"It is {node.path}, called “{node.label}”.")


def _reload(machine: Machine, node: Node) -> Remedy:
    """A driver cannot be unloaded while one of its devices is open, and takes all of them with it."""
    if not machine.may_open(node.path):
        return Remedy("See below first.")
    holders = machine.holder(node.path)
    first = f"Close {holders} first." if holders else ""
    others = len(machine.names("/sys/devices/virtual/video4linux")) > 1
    words = " ".join(filter(None, (first, "This takes away the other virtual cameras." if others else "")))
    return Remedy(words, RELOAD, by_hand=bool(words) or node.exclusive)


def _join(machine: Machine) -> Remedy:
    commands = (root("usermod", "-a", "-G", "video", machine.user),)
    return Remedy("Join the group “video”:", commands, afterwards="Then log out and in again.")


def _in_use(machine: Machine, node: Node) -> Finding:
    refusal, holders = machine.refusal(node.path), machine.holder(node.path)
    if not refusal:
        return ok(IN_USE, f"{holders} has it open." if holders else "It is free.")
    if "emojicam" in holders.split(", "):
        return ok(IN_USE, "EmojiCam is showing its pictures on it.")
    who = f"{holders} has it open" if holders else "Another program has it open"
    return broken(IN_USE, f"{who}, and shows its own pictures on it.", Remedy(f"Close {holders or 'that program'}."))


# -- after a restart ------------------------------------------------------------------------------------------

OPTIONS = f"options v4l2loopback exclusive_caps=1 card_label={LABEL}"
_ROOTS = ("/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib")
"where settings are, the first one first: a file in an earlier folder hides one of the same name in a later one"
_OURS = "emojicam.conf"


@dataclass(frozen=True)
class Line:
    """One line of a settings file, in words."""

    path: str
    words: tuple[str, ...]


def restart(machine: Machine) -> Finding:
    """Whether the camera will be there, and be the same, when the machine has been started anew."""
    settings = list(_lines(machine, "modprobe.d"))
    barred = next((line for line in settings if line.words[:2] == ("blacklist", "v4l2loopback")), None)
    if barred:
        return warning(RESTART, "The camera will be gone: the driver is barred.", _unbar(barred))
    given = [line for line in settings if line.words[:2] == ("options", "v4l2loopback")]
    told = dict(word.partition("=")[::2] for line in given for word in line.words[2:])
    flags = told.get("exclusive_caps", "").split(",")
    if given and not all(flag in ("1", "Y", "y") for flag in flags):
        return warning(RESTART, "Chrome, Zoom and Teams will not list the camera.", _make_exclusive(given[-1], told))
    commands = (*(() if _is_loaded_at_start(machine) else (_LOAD_AT_START,)), *(() if given else (_KEEP_OPTIONS,)))
    if commands:
        says = "The camera will come back, but not as it should be."
        gone = "The camera will be gone."
        return warning(RESTART, says if _LOAD_AT_START not in commands else gone, Remedy(commands=commands))
    lacking = _next_kernel_without_driver(machine)
    if lacking:
        build = Remedy(commands=(root("dkms", "autoinstall", "-k", lacking),))
        return warning(RESTART, f"Linux {lacking} may start then, and the driver has not been built for it.", build)
    return ok(RESTART, _coming_back(told.get("card_label", "")))


def _next_kernel_without_driver(machine: Machine) -> str:
    """The newest kernel that is installed, if it is none from before the running one and lacks the driver."""
    newest = max(machine.names("/lib/modules"), key=_all_numbers, default="")
    if not newest or _all_numbers(newest) < _all_numbers(machine.release):
        return ""
    return "" if has_file(machine, "v4l2loopback", newest) else newest


def _all_numbers(release: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", release)]


_LOAD_AT_START = root("tee", f"/etc/modules-load.d/{_OURS}", typed="v4l2loopback")
_KEEP_OPTIONS = root("tee", f"/etc/modprobe.d/{_OURS}", typed=OPTIONS)


def _coming_back(labels: str) -> str:
    names = labels.split(",")
    if LABEL in names or not labels:
        return "The camera will be there again."
    return f"The camera will be there again, called “{names[0]}”."


def _unbar(line: Line) -> Remedy:
    take_out = root("sed", "-i", r"/^\s*blacklist\s\+v4l2loopback/d", line.path)
    return Remedy(commands=(take_out, _LOAD_AT_START))


def _make_exclusive(line: Line, told: dict[str, str]) -> Remedy:
    count = int(told["devices"]) if told.get("devices", "").isdecimal() else 1
    flags = ",".join(["1"] * max(1, count))
    add = root("sed", "-i", rf"/^\s*options\s\+v4l2loopback/ s/$/ exclusive_caps={flags}/", line.path)
    return Remedy(commands=(add,))


def _is_loaded_at_start(machine: Machine) -> bool:
    listed = [*_lines(machine, "modules-load.d"), *_lines_of(machine, "/etc/modules")]
    return any(line.words[0] == "v4l2loopback" for line in listed)


def _lines(machine: Machine, folder: str) -> Iterator[Line]:
    """All lines of the settings in such folders, in the order in which they count."""
    paths: dict[str, str] = {}
    for top in _ROOTS:
        for name in _conf(machine.names(f"{top}/{folder}")):
            paths.setdefault(name, f"{top}/{folder}/{name}")
    for name in sorted(paths):
        yield from _lines_of(machine, paths[name])


def _conf(names: Sequence[str]) -> list[str]:
    return [name for name in names if name.endswith(".conf")]


def _lines_of(machine: Machine, path: str) -> Iterator[Line]:
    for text in machine.text(path).replace("\\\n", " ").splitlines():
        words = _words(text)
        if words:
            yield Line(path, words)


def _words(text: str) -> tuple[str, ...]:
    """As a shell reads them; a comment, or a line that nothing can read, is none."""
    try:
        return tuple(shlex.split(text, comments=True))
    except ValueError:
        return ()
