"""Reactions and stickers in the panel: by mouse and by keys, on the clipboard, out of the window, in a folder."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from emojicam.settings import REACTIONS
from emojicam.stickers.catalogue import catalogue, names_of
from emojicam.ui.start import Panel
from emojicam.ui.stickers import WORDS, StickersPage

PATIENCE_MS = 60_000


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE_MS)


@pytest.fixture
def page(panel: Panel, qtbot: QtBot) -> StickersPage:
    """Turned to, with its tiles."""
    QTest.keyClick(panel.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: bool(panel.window.stickers.tiles))
    return panel.window.stickers


def shown(panel: Panel) -> tuple[str, str]:
    """What is wanted and what is shown."""
    assert panel.engine.running is not None
    reactions = panel.engine.running.app.renderer.reactions
    return reactions._wanted, reactions._shown


def test_every_sticker_has_a_tile_a_picture_and_a_name(page: StickersPage, qtbot: QtBot) -> None:
    assert list(page.tiles) == [one.name for one in catalogue()]
    first = page.tiles["angry"]
    assert first.accessibleName() == names_of("1F620")["en"] == "angry face"
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    until(qtbot, lambda: first.has_picture)


def test_a_click_copies_a_picture_and_a_file(page: StickersPage, panel: Panel, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("nothing")
    QTest.mouseClick(page.tiles["joy"], Qt.MouseButton.LeftButton)
    until(qtbot, lambda: QGuiApplication.clipboard().mimeData().hasImage())
    data = QGuiApplication.clipboard().mimeData()
    image = QImage(data.urls()[0].toLocalFile())
    assert (image.width(), image.height()) == (512, 512)
    assert image.hasAlphaChannel()
    assert image.pixelColor(1, 1).alpha() == 0
    assert image.pixelColor(256, 256).alpha() == 255
    assert data.hasFormat("image/png")
    assert "face with tears of joy" in panel.window.notice.words.text()


def test_what_was_copied_outlives_the_panel(tmp_path: Path) -> None:
    """In a process of its own, which ends well."""
    script = (
        "from PySide6.QtCore import QMimeData\nfrom PySide6.QtGui import QColor, QGuiApplication, QImage\n"
        "from emojicam.ui.stickers import leave_clipboard\napp = QGuiApplication([])\ndata = QMimeData()\n"
        "image = QImage(8, 8, QImage.Format.Format_RGB32)\nimage.fill(QColor(18, 52, 86))\ndata.setImageData(image)\n"
        "data.setData('application/x-emojicam-sticker', b'joy')\n"
        "QGuiApplication.clipboard().setMimeData(data)\ndel data\nleave_clipboard()\n"
        "print(QGuiApplication.clipboard().image().pixelColor(3, 3).name())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "#123456")


def test_keys_copy_as_well(page: StickersPage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("nothing")
    page.tiles["wink"].setFocus()
    QTest.keyClick(page.tiles["wink"], Qt.Key.Key_Space)
    until(qtbot, lambda: QGuiApplication.clipboard().mimeData().hasUrls())
    assert QGuiApplication.clipboard().mimeData().urls()[0].fileName() == "wink.png"


def test_a_sticker_is_pulled_out(page: StickersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    monkeypatch.setattr(QDrag, "exec", lambda drag, how: taken.append(drag.mimeData().urls()[0].fileName()))
    for kind, place in ((QEvent.Type.MouseButtonPress, 20), (QEvent.Type.MouseMove, 60)):
        _point(page.tiles["kiss"], kind, place)
    until(qtbot, lambda: taken == ["kiss.png"])
    assert not page.tiles["kiss"].isDown(), "a pull is no click"


def _point(tile: QWidget, kind: QEvent.Type, place: float) -> None:
    """The mouse with its left button down, at the tile itself, wherever it is scrolled to."""
    left, spot = Qt.MouseButton.LeftButton, QPointF(place, place)
    button = left if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    there = QMouseEvent(kind, spot, tile.mapToGlobal(spot), button, left, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(tile, there)


def test_another_persona_is_drawn_anew(page: StickersPage, panel: Panel, qtbot: QtBot) -> None:
    until(qtbot, lambda: page.tiles["angry"].has_picture)
    page.copy("angry")
    until(qtbot, lambda: "angry" in page._pictures)
    before = page._pictures["angry"]
    panel.engine.change({"look.persona": "kwame"})
    assert page._pictures == {}
    page.copy("angry")
    until(qtbot, lambda: "angry" in page._pictures)
    assert page._pictures["angry"] != before


def test_all_are_saved_in_a_folder(
    page: StickersPage, panel: Panel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(tmp_path))
    until(qtbot, page.save.isEnabled)
    page.save.click()
    assert not page.save.isEnabled()
    until(qtbot, page.save.isEnabled)
    contents = json.loads((tmp_path / "stickers sunny" / "contents.json").read_text("utf-8"))
    assert len(contents["stickers"]) == len(catalogue())
    assert str(len(catalogue())) in panel.window.notice.words.text()


def test_a_folder_that_cannot_be_is_said(
    page: StickersPage, panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: "/dev/null")
    page.save.click()
    until(qtbot, lambda: "cannot be written" in panel.window.notice.words.text())
    assert page.save.isEnabled()


@pytest.mark.parametrize("name", REACTIONS)
def test_a_button_and_a_key_react(page: StickersPage, panel: Panel, name: str, qtbot: QtBot) -> None:
    assert set(WORDS) == set(REACTIONS)
    QTest.mouseClick(page.buttons[name], Qt.MouseButton.LeftButton)
    until(qtbot, lambda: name in shown(panel))
    key = Qt.Key(Qt.Key.Key_1 + REACTIONS.index(name))
    assert panel.engine.running is not None
    panel.engine.running.app.renderer.reactions._shown = ""
    QTest.keyClick(panel.window, key, Qt.KeyboardModifier.AltModifier)
    until(qtbot, lambda: name in shown(panel))


def test_the_keys_react_whatever_page_is_in_front(panel: Panel, qtbot: QtBot) -> None:
    QTest.keyClick(panel.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    until(qtbot, lambda: REACTIONS[1] in shown(panel))


def test_expressions_are_reacted_to_once_that_is_asked_for(page: StickersPage, panel: Panel, qtbot: QtBot) -> None:
    assert panel.engine.running is not None
    app = panel.engine.running.app
    assert not page.by_itself.isChecked()
    assert not app.look.reacts
    page.by_itself.click()
    until(qtbot, lambda: app.look.reacts)
    until(qtbot, lambda: shown(panel)[1] == "hearts")  # the actor of these tests smiles all the time
