"""The cameras' moving thumbnails: seen while their page is, let go with it, and never on any disk."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emojicam.persona.persona import find
from emojicam.persona.photos import Photo
from emojicam.settings import Settings
from emojicam.testing import flat
from emojicam.types import Frame
from emojicam.ui import engine, glimpses, icons
from emojicam.ui.enrolling import Enrolled
from emojicam.ui.running import Running
from emojicam.ui.welcome import Welcome

from .lenses import DESK, FRONT, PATIENCE_MS, Lenses, click, first_steps


def colour(steps: Welcome, device: str) -> str:
    """In the middle of that camera's tile; nothing before there is one."""
    tile = steps.cameras.tiles.get(device)
    if tile is None or tile._pixmap.width() != 18:  # as high as the lens's picture
        return ""
    return tile._pixmap.toImage().pixelColor(9, 9).name()


def wait_until_moving(qtbot: QtBot, steps: Welcome, *devices: str) -> None:
    for device in devices:
        seen: set[str] = set()

        def moves(device: str = device, seen: set[str] = seen) -> bool:
            seen.add(colour(steps, device))
            return len(seen - {""}) >= 3

        qtbot.waitUntil(moves, timeout=PATIENCE_MS)


def test_every_camera_is_seen_moving_and_all_are_let_go_with_the_page(
    qapp: QApplication, qtbot: QtBot, lenses: Lenses
) -> None:
    with first_steps(qapp) as (_, steps):
        wait_until_moving(qtbot, steps, FRONT, DESK)
        assert lenses.open == {FRONT, DESK}
        click(steps.forward)
        qtbot.waitUntil(lambda: not lenses.open, timeout=PATIENCE_MS)
        assert steps.glimpses.all == [], "no picture is kept"
        click(steps.back)
        wait_until_moving(qtbot, steps, FRONT, DESK)
    qtbot.waitUntil(lambda: not lenses.open, timeout=PATIENCE_MS)


def test_a_run_begins_only_when_the_cameras_are_let_go(qapp: QApplication, qtbot: QtBot, lenses: Lenses) -> None:
    held: list[set[str]] = []

    def begin(chosen: Settings) -> Running:
        held.append(set(lenses.open))
        return engine._start(chosen)

    with first_steps(qapp, begin=begin) as (panel, steps):
        wait_until_moving(qtbot, steps, FRONT)
        click(steps.cameras.tiles[DESK])
        wait_until_moving(qtbot, steps, DESK)
        assert held == [], "a camera that is chosen is still only looked at"
        click(steps.skip)
        qtbot.waitUntil(lambda: panel.engine.running is not None, timeout=PATIENCE_MS)
        assert held == [set()]
        assert panel.engine.running.app.settings.capture.source == DESK


def test_a_driver_that_hangs_stops_neither_the_window_nor_the_other_camera(
    qapp: QApplication, qtbot: QtBot, lenses: Lenses, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glimpses, "PATIENCE", 0.2)
    lenses.hang[FRONT] = threading.Event()
    with first_steps(qapp) as (panel, steps):
        wait_until_moving(qtbot, steps, DESK)
        click(steps.skip)
        assert panel.window.sheets.count() == 1, "the click waited for nobody"
        qtbot.waitUntil(lambda: panel.engine.running is not None, timeout=PATIENCE_MS)
        assert FRONT not in lenses.opened
        lenses.hang[FRONT].set()
        qtbot.waitUntil(lambda: not lenses.open, timeout=PATIENCE_MS)


def test_a_camera_that_another_program_has_is_named_in_words(qapp: QApplication, qtbot: QtBot, lenses: Lenses) -> None:
    lenses.busy.add(DESK)
    with first_steps(qapp) as (_, steps):
        wait_until_moving(qtbot, steps, FRONT)
        qtbot.waitUntil(lambda: f"{DESK} is in use by zoom" in steps.no_camera.text(), timeout=PATIENCE_MS)


def test_where_nothing_is_to_move_there_is_one_still(
    qapp: QApplication, qtbot: QtBot, lenses: Lenses, monkeypatch: pytest.MonkeyPatch
) -> None:
    with first_steps(qapp) as (_, steps):
        wait_until_moving(qtbot, steps, FRONT)
        click(steps.forward)
        qtbot.waitUntil(lambda: not lenses.open, timeout=PATIENCE_MS)
        monkeypatch.setattr("emojicam.ui.welcome.is_still", lambda: True)
        click(steps.back)
        qtbot.waitUntil(lambda: lenses.opened.count(FRONT) == 2 and not lenses.open, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: colour(steps, FRONT) == "#0014c8", timeout=PATIENCE_MS)


# -- the disk -----------------------------------------------------------------------------------------------


class Disk:
    """What was written anywhere since `watch`, by Python, OpenCV or Qt; and what is new in some folders."""

    def __init__(self, *folders: Path) -> None:
        self._folders, self._before = folders, {one for folder in folders for one in folder.rglob("*")}
        self.written: list[str] = []

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        for owner, name, at in ((cv2, "imwrite", 0), (QImage, "save", 1), (QPixmap, "save", 1)):
            patch.setattr(owner, name, self._noting(getattr(owner, name), at))
        _LISTENERS.append(self._hear)

    def _noting(self, real: Callable[..., Any], at: int) -> Callable[..., Any]:
        def noted(*args: Any, **more: Any) -> Any:
            self.written.append(str(args[at]))
            return real(*args, **more)

        return noted

    def _hear(self, path: object, flags: int) -> None:
        if isinstance(path, str | bytes | os.PathLike) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            self.written.append(os.fsdecode(path))

    def unexpected(self) -> list[str]:
        """Everything that was written but settings, personas, orders, devices, and icons for the style sheet."""
        new = {one for folder in self._folders for one in folder.rglob("*") if one.is_file()} - self._before
        return [one for one in [*self.written, *map(str, new)] if not _is_known(Path(one))]


def _is_known(path: Path) -> bool:
    is_icon = path.parent.name.startswith("emojicam-") and path.stem.split("-")[0] in icons.STROKES
    is_ours = ".toml" in path.suffixes and path.name.lstrip(".").startswith(("settings.", "sunny.", "me."))
    return is_icon or is_ours or path.name == "control" or path.is_relative_to("/dev")


_LISTENERS: list[Callable[[object, int], None]] = []


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if event == "open" and _LISTENERS and isinstance(args[2], int):
        _LISTENERS[-1](args[0], args[2])


sys.addaudithook(_audit)  # cannot be taken away again; without listeners it does nothing


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    for name in ("home", "tmp", "here"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.chdir(tmp_path / "here")
    made = Disk(tmp_path)
    made.watch(monkeypatch)
    yield made
    _LISTENERS.clear()


def test_no_picture_of_a_camera_is_ever_written(
    qapp: QApplication, qtbot: QtBot, lenses: Lenses, disk: Disk, tmp_path: Path
) -> None:
    with first_steps(qapp, tmp_path / "settings.toml") as (panel, steps):
        wait_until_moving(qtbot, steps, FRONT, DESK)
        click(steps.cameras.tiles[DESK])
        for _ in range(2):
            click(steps.forward)
        qtbot.waitUntil(lambda: steps.mirror.has_picture, timeout=PATIENCE_MS)
        for _ in range(2):
            click(steps.forward)
        assert panel.engine.settings.panel.welcomed
    assert disk.unexpected() == []
    assert (tmp_path / "settings.toml").exists(), "the watch would have seen nothing"


def test_no_photo_that_is_taken_is_ever_written(
    qapp: QApplication, qtbot: QtBot, lenses: Lenses, disk: Disk, tmp_path: Path
) -> None:
    def enrol(photos: Sequence[Path | Photo]) -> Enrolled:
        assert [type(one) for one in photos] == [Photo, Photo]
        return Enrolled(find("yuki"))

    with first_steps(qapp, tmp_path / "settings.toml", enrol=enrol) as (_, steps):
        qtbot.waitUntil(lambda: FRONT in steps.cameras.tiles, timeout=PATIENCE_MS)
        click(steps.cameras.tiles[FRONT])
        click(steps.forward)
        qtbot.waitUntil(steps.photos.take.isEnabled, timeout=PATIENCE_MS)
        for _ in range(3):
            click(steps.photos.take)
            while steps.photos.countdown.number:
                steps.photos.countdown.step()
        click(steps.photos.tiles[0])
        click(steps.forward)
        qtbot.waitUntil(lambda: steps.mirror.has_picture, timeout=PATIENCE_MS)
        assert steps.photo.isVisible()
        click(steps.skip)
    assert disk.unexpected() == []
    assert any("me.toml" in one for one in disk.written), "the watch would have seen nothing"


LEAKS: dict[str, Callable[[Frame], object]] = {
    "a file": lambda frame: Path("frame.raw").write_bytes(frame.pixels.tobytes()),
    "a scratch file": lambda frame: np.save(Path(tempfile.gettempdir()) / "frame.npy", frame.pixels),
    "opencv": lambda frame: cv2.imwrite("frame.png", frame.pixels),
    "qt": lambda frame: QImage(frame.pixels.tobytes(), 32, 18, QImage.Format.Format_RGB888).save("frame.png"),
}


@pytest.mark.parametrize("leak", LEAKS.values(), ids=LEAKS)
def test_one_that_was_written_would_be_noticed(disk: Disk, leak: Callable[[Frame], object]) -> None:
    leak(Frame(flat((1, 2, 3), (32, 18)), 0.0))
    assert disk.unexpected()
