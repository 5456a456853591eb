"""A machine as the checks see it: a few functions that read it.  Knows no check.

Tests hand the same checks a machine made of recorded answers, so that every system's logic runs on every system.
"""

from __future__ import annotations

import contextlib
import ctypes.util
import getpass
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..capture.cameras import CameraInfo, cameras, holder
from ..errors import SinkError

if TYPE_CHECKING:
    from ..output.loopback import Loopback
    from .speed import Speed

PATIENCE = 10.0
"s that a program may take to answer; `snap` and `system_profiler` need about one"
ADMINS_PATH = ":/usr/sbin:/sbin"
"where an ordinary user's PATH on Debian does not look: modinfo, dkms and mokutil are there"
NO_PROGRAM, TOO_SLOW = 127, 124
"exit statuses that a shell and timeout(1) give"


@dataclass(frozen=True)
class Answer:
    """What a program said."""

    code: int
    "its exit status; 127 if there is no such program, 124 if it took too long"
    text: str
    "its standard output, then its standard error"

    @property
    def good(self) -> bool:
        return self.code == 0


@dataclass(frozen=True)
class Graphics:
    """An OpenGL driver."""

    name: str
    is_hardware: bool
    "whether a graphics card draws, and not the processor"


@dataclass(frozen=True)
class Machine:
    """Everything that a check may ask.  Nothing raises where it does not say so; only `perform` changes anything."""

    platform: str
    "as `sys.platform`: linux, darwin or win32"
    release: str
    "of the running kernel on Linux, of macOS or Windows elsewhere"
    architecture: str
    "as `platform.machine()`: x86_64, aarch64"
    user: str
    "the user's login name"
    is_root: bool
    home: str
    environ: Mapping[str, str]
    read: Callable[[str], bytes | None]
    "a file's bytes, or None if it is missing or forbidden"
    names: Callable[[str], Sequence[str]]
    "the names in a folder, sorted; none if it is missing or forbidden"
    may_open: Callable[[str], bool]
    "whether the user may read and write this file or device"
    which: Callable[[str], str | None]
    "where a program is"
    run: Callable[[Sequence[str]], Answer]
    "run a program that only tells"
    perform: Callable[[Sequence[str], str], int]
    "run a program that changes something, in the user's terminal, with this text for its standard input; its status"
    registry: Callable[[str, str], str | int | None]
    r"a value of Windows' registry: key, as in `HKLM\SOFTWARE`, and name; the empty name is the key's own value"
    registry_keys: Callable[[str], Sequence[str]]
    "the keys in a key of the registry"
    cameras: Callable[[], Sequence[CameraInfo]]
    "all cameras, those that cannot be filmed too.  Raises ImportError"
    loopbacks: Callable[[], Sequence[Loopback]]
    "v4l2loopback's devices that the user may open"
    refusal: Callable[[str], str]
    "why EmojiCam cannot show pictures on this v4l2loopback device, or nothing; one that a dead writer left is revived"
    holder: Callable[[str], str]
    "the names of the programs that have a device open, as far as the user may know"
    speeds: Callable[[], Sequence[Speed]]
    "how fast the networks are on each provider; the CPU first.  Raises ModelError and ImportError"
    graphics: Callable[[], Graphics]
    "the OpenGL driver that would draw clay.  Raises StudioError and ImportError"
    load_error: Callable[[], str]
    "why pyvirtualcam, which every virtual camera is written to with, cannot be loaded; or nothing"
    has_library: Callable[[str], bool]
    "whether a shared library is installed, such as xcb-cursor"
    free: Callable[[str], int | None]
    "bytes free on the disk that this folder is on"

    def text(self, path: str) -> str:
        """A text file's contents, or nothing."""
        return (self.read(path) or b"").decode("utf-8", "replace")

    def answer(self, *words: str) -> str:
        """What a program said if all went well, without white space around it; or nothing."""
        answer = self.run(words)
        return answer.text.strip() if answer.good else ""

    @property
    def rights(self) -> tuple[str, ...] | None:
        """What goes before a command that needs an administrator; None if the user cannot become one here."""
        if self.is_root:
            return ()
        if self.platform == "win32":
            return None
        if self.which("sudo"):
            return ("sudo",)
        return ("pkexec",) if self.which("pkexec") and has_screen(self) else None


def has_screen(machine: Machine) -> bool:
    """Whether windows can be shown.  Always true where there is no telling: macOS and Windows."""
    return machine.platform != "linux" or bool({"DISPLAY", "WAYLAND_DISPLAY"} & machine.environ.keys())


def this_machine() -> Machine:
    """The one that we run on."""
    return Machine(
        platform=sys.platform,
        release=_release(),
        architecture=platform.machine(),
        user=_user(),
        is_root=_is_root(),
        home=str(Path.home()),
        environ=dict(os.environ),
        read=_read,
        names=_names,
        may_open=lambda path: os.access(path, os.R_OK | os.W_OK),
        which=_which,
        run=_run,
        perform=_perform,
        registry=_registry,
        registry_keys=_registry_keys,
        cameras=cameras,
        loopbacks=_loopbacks,
        refusal=_refusal,
        holder=holder,
        speeds=_speeds,
        graphics=_graphics,
        load_error=_load_error,
        has_library=lambda name: ctypes.util.find_library(name) is not None,
        free=_free,
    )


def _release() -> str:
    return platform.mac_ver()[0] if sys.platform == "darwin" else platform.release()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user without a name, as in some containers
        return "$USER"


def _is_root() -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return os.geteuid() == 0


def _read(path: str) -> bytes | None:
    try:
        return Path(path).read_bytes()
    except OSError:
        return None


def _names(path: str) -> Sequence[str]:
    try:
        return sorted(os.listdir(path))
    except OSError:
        return ()


def _which(name: str) -> str | None:
    return shutil.which(name, path=_path())


def _path() -> str:
    return os.environ.get("PATH", os.defpath) + ("" if sys.platform == "win32" else ADMINS_PATH)


def _run(words: Sequence[str]) -> Answer:
    asked = dict(os.environ, PATH=_path(), LC_ALL="C")
    try:
        done = subprocess.run(
            words, env=asked, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return Answer(TOO_SLOW, "")
    except OSError:
        return Answer(NO_PROGRAM, "")
    return Answer(done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace"))


def _perform(words: Sequence[str], typed: str) -> int:
    feed = {"input": typed.encode()} if typed else {}
    try:
        return subprocess.run(words, env=dict(os.environ, PATH=_path()), check=False, **feed).returncode  # type: ignore[call-overload, no-any-return]
    except OSError:
        return NO_PROGRAM


def _registry(key: str, name: str) -> str | int | None:
    if sys.platform == "win32":
        import winreg

        with contextlib.suppress(OSError), winreg.OpenKey(*_hive(key)) as opened:
            value = winreg.QueryValueEx(opened, name)[0]
            return value if isinstance(value, str | int) else None
    return None


def _registry_keys(key: str) -> Sequence[str]:
    if sys.platform == "win32":
        import winreg

        with contextlib.suppress(OSError), winreg.OpenKey(*_hive(key)) as opened:
            return [winreg.EnumKey(opened, index) for index in range(winreg.QueryInfoKey(opened)[0])]
    return ()


if sys.platform == "win32":

    def _hive(key: str) -> tuple[int, str]:
        import winreg

        hive, _, path = key.partition("\\")
        return {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}[hive], path


def _loopbacks() -> Sequence[Loopback]:
    if sys.platform != "linux":
        return ()
    from ..output.loopback import loopbacks

    return list(loopbacks())


def _refusal(path: str) -> str:
    """By the very question that the virtual camera asks before it opens a device."""
    if sys.platform != "linux":
        return ""
    from ..output.loopback import ready

    try:
        ready(path, label="", remedy="see above")
    except SinkError as error:
        return str(error)
    return ""


def _speeds() -> Sequence[Speed]:
    from .speed import speeds

    return speeds()


def _graphics() -> Graphics:
    from ..render.clay import Clay

    clay = Clay()
    clay.close()
    return Graphics(clay.driver, clay.is_hardware)


def _load_error() -> str:
    try:
        import pyvirtualcam  # noqa: F401
    except ImportError as error:
        return " ".join(str(error).split())
    return ""


def _free(path: str) -> int | None:
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return None
