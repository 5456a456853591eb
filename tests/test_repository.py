"""What is committed is small, ours to give away, and says nothing of the machine it was written on."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker

ROOT = Path(__file__).parents[1]
TOP = {".ci", ".gitignore", "CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "assets", "emojicam", "models"}
TOP |= {"docs", "packaging", "pyproject.toml", "tests", "uv.lock"}

LARGEST_FILE, LARGEST_CHECKOUT = 10_000_000, 60_000_000
"bytes: what a code host shows without complaint, and what a clone over a phone should cost"

BINARY = {
    "docs": {".png"}, "models": {".onnx", ".npz"}, "assets": {".png", ".jpg", ".npz", ".ico", ".qm"},
    "tests": {".png", ".npz"},
}  # fmt: skip
"the only folders, with the only kinds, that hold files that are not text"

OF_ONE_MACHINE = re.compile(
    r"(?<![\w.~-])/(work|root|home/(?!ann/)\w+|Users/\w+|mnt|opt/\w+)/|[A-Z]:\\\\?Users\\|\b(10|192\.168)\.\d+\.\d+\.\d+\b|\bfile:///"
)
"paths and addresses that exist on the machine of whoever wrote them, and nowhere else; ann is whom our tests make up"

UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK|WIP|NotImplementedError)\b")
"what is committed is done; what is not is an issue"


def _committed() -> list[Path]:
    if not (shutil.which("git") and (ROOT / ".git").exists()):
        pytest.skip("needs git and its checkout")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def _texts() -> list[tuple[str, str]]:
    """Name and text of every committed text file but this one, which names what it looks for."""
    here = Path(__file__).resolve()
    return [
        (str(path.relative_to(ROOT)), path.read_text("utf-8"))
        for path in _committed()
        if path.resolve() != here and path.suffix not in set().union(*BINARY.values())
    ]


def test_the_top_level_stays_as_it_is() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in _committed()} <= TOP


def test_files_and_checkout_stay_small() -> None:
    sizes = {str(path.relative_to(ROOT)): path.stat().st_size for path in _committed()}
    assert {name: size for name, size in sizes.items() if size > LARGEST_FILE} == {}
    assert sum(sizes.values()) <= LARGEST_CHECKOUT


def test_only_networks_and_art_are_not_text() -> None:
    def misplaced(path: Path) -> bool:
        return b"\0" in path.read_bytes() and path.suffix not in BINARY.get(path.relative_to(ROOT).parts[0], ())

    assert [str(path) for path in _committed() if misplaced(path)] == []


@pytest.mark.parametrize("pattern", [OF_ONE_MACHINE, UNFINISHED], ids=["of one machine", "unfinished"])
def test_texts_hold_nothing_that(pattern: re.Pattern[str]) -> None:
    assert [
        f"{name}:{text.count(chr(10), 0, found.start()) + 1} {found[0]}"
        for name, text in _texts()
        for found in pattern.finditer(text)
    ] == []


def test_texts_are_of_one_kind() -> None:
    """UTF-8, lines that end in a line feed, the last one too; no blanks at the end of a line; no tabs in Python."""
    wrong = re.compile(r"\r|[ \t]+$|[^\n]\Z", re.MULTILINE)
    assert [name for name, text in _texts() if wrong.search(text)] == []
    assert [name for name, text in _texts() if name.endswith(".py") and "\t" in text] == []


def test_what_is_installed_comes_from_the_public_index() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    assert {package["source"].get("registry") for package in lock["package"] if package["name"] != "emojicam"} == {
        "https://pypi.org/simple"
    }
    files = [
        file["url"]
        for package in lock["package"]
        for file in [*package.get("wheels", []), package.get("sdist")]
        if file
    ]
    assert [url for url in files if not url.startswith("https://files.pythonhosted.org/")] == []


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_nothing_needs_to_be_built(python: str) -> None:
    """Every Python gets a numpy of today that has a wheel for it: building one takes minutes and a compiler."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    ours = next(package for package in lock["package"] if package["name"] == "emojicam")
    this = {"python_full_version": f"{python}.0", "python_version": python, "extra": ""}
    chosen = {
        wanted["version"]
        for wanted in ours["dependencies"]
        if wanted["name"] == "numpy" and Marker(wanted["marker"]).evaluate(this)
    }
    numpy = next(each for each in lock["package"] if each["name"] == "numpy" and {each["version"]} == chosen)
    assert numpy["version"].startswith("2.")
    tag = f"-cp{python.replace('.', '')}-"
    assert [wheel for wheel in numpy["wheels"] if tag in wheel["url"] and "manylinux" in wheel["url"]]


def test_the_lock_serves_every_system() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    wheels = " ".join(
        wheel["url"]
        for package in lock["package"]
        if package["name"].startswith("onnxruntime")
        for wheel in package["wheels"]
    )
    for system in ("manylinux_2_28_x86_64", "manylinux_2_28_aarch64", "macosx", "win_amd64"):
        assert system in wheels


def test_every_licence_is_here() -> None:
    assert "MIT License" in (ROOT / "LICENSE").read_text("utf-8")
    notice = (ROOT / "NOTICE").read_text("utf-8")
    for name in ("MediaPipe", "Apache License", "pyvirtualcam", "GPL", "Skia", "PyAV", "FFmpeg", "x264", "Qt", "LGPL"):
        assert name in notice
