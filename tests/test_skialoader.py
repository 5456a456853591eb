"""skia can be imported and drawn with, whether OpenGL is installed or not."""

from __future__ import annotations

import ctypes
import importlib.util
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from emojicam import skialoader
from emojicam.errors import EmojiCamError
from emojicam.skialoader import LENDABLE, empty_library, wanted_functions

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in skialoader._MACHINES,
    reason="only the Linux wheels of skia are linked against OpenGL",
)

FORGET_WHAT_IS_INSTALLED = f"""
import ctypes
class Forgetful(ctypes.CDLL):
    def __init__(self, name, *arguments, **options):
        if name in {list(LENDABLE)}:
            raise OSError(name + ": cannot open shared object file")
        super().__init__(name, *arguments, **options)
ctypes.CDLL = Forgetful
"""

LOAD_WHAT_IS_INSTALLED = f"""
import contextlib, ctypes
for name in {list(LENDABLE)}:
    with contextlib.suppress(OSError):
        ctypes.CDLL(name)
"""

DRAW = """
from emojicam.skialoader import skia
surface = skia.Surface(64, 64)
surface.getCanvas().drawCircle(32, 32, 20, skia.Paint(Color=skia.ColorRED))
assert surface.toarray()[32, 32].tolist() == [0, 0, 255, 255]
"""

TELL_WHAT_IS_MAPPED = """
for line in open("/proc/self/maps"):
    if len(line.split()) > 5:
        print(line.split()[1], line.split()[5])
"""


def mapped_after(script: str) -> set[tuple[str, str]]:
    """The rights and the path of everything in the memory of a process of its own that has run the script."""
    command = [sys.executable, "-c", script + TELL_WHAT_IS_MAPPED]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return {(rights, path) for rights, path in (line.split() for line in done.stdout.splitlines())}


def names(mapped: set[tuple[str, str]], folder: str) -> set[str]:
    """The lendable libraries among what is mapped whose path begins with `folder`."""
    return {
        name
        for name in LENDABLE
        for _, path in mapped
        if path.startswith(folder) and path.split("/")[-1].split(":")[-1].startswith(name)
    }


def library_of(tmp_path: Path, name: str, *functions: str) -> Path:
    path = tmp_path / name
    path.write_bytes(empty_library(name, functions, skialoader._MACHINES[platform.machine()]))
    return path


@pytest.mark.parametrize(
    "functions", [("glOne",), ("glOne", "eglTwo", "XML_Three"), tuple(f"gl{n}" for n in range(300))], ids=len
)
def test_every_function_of_a_stand_in_returns_zero(tmp_path: Path, functions: tuple[str, ...]) -> None:
    library = ctypes.CDLL(str(library_of(tmp_path, f"libcount{len(functions)}.so.1", *functions)))
    assert [library[name]() for name in functions] == [0] * len(functions)
    with pytest.raises(AttributeError):
        library["glAbsent"]


def test_a_stand_in_without_functions_can_be_loaded(tmp_path: Path) -> None:
    ctypes.CDLL(str(library_of(tmp_path, "libnothing.so.1")))


def test_a_stand_in_is_found_by_its_name_alone(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot open shared object file"):
        ctypes.CDLL("libstandin.so.5")
    ctypes.CDLL(str(library_of(tmp_path, "libstandin.so.5", "glOne")))
    assert ctypes.CDLL("libstandin.so.5")["glOne"]() == 0


def test_what_the_wheel_wants_is_read_from_the_wheel() -> None:
    found = importlib.util.find_spec("skia")
    assert found is not None
    assert found.origin is not None
    wanted = wanted_functions(Path(found.origin))
    assert {"glClear", "eglGetProcAddress", "glXGetProcAddress", "XML_Parse"} <= wanted
    assert "PyInit_skia" not in wanted, "the wheel defines this one itself"


def test_skia_draws_where_nothing_is_installed() -> None:
    mapped = mapped_after(FORGET_WHAT_IS_INSTALLED + DRAW)
    assert names(mapped, "/memfd:") == set(LENDABLE)
    assert names(mapped, "/usr") <= {"libexpat.so.1"}, "some builds of Python need this one for themselves"


def test_only_what_is_missing_is_lent() -> None:
    installed = names(mapped_after(LOAD_WHAT_IS_INSTALLED), "/")
    assert names(mapped_after(DRAW), "/memfd:") == set(LENDABLE) - installed


def test_nothing_lent_asks_for_an_executable_stack() -> None:
    mapped = mapped_after(FORGET_WHAT_IS_INSTALLED + DRAW)
    assert [rights for rights, path in mapped if path == "[stack]"] == ["rw-p"]
    assert not [path for rights, path in mapped if "w" in rights and "x" in rights]


def test_the_stand_in_names_the_machine_it_is_for() -> None:
    kinds = {name: empty_library("lib.so", ["f"], machine) for name, machine in skialoader._MACHINES.items()}
    assert {name: int.from_bytes(kind[18:20], "little") for name, kind in kinds.items()} == {
        "x86_64": 62,
        "aarch64": 183,
    }


def test_a_missing_wheel_is_one_sentence_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "skia", None)
    with pytest.raises(EmojiCamError, match=r"skia cannot be loaded .*apt install libgl1 libegl1"):
        skialoader._load()
