"""The first steps, clicked through: from nothing to a moving emoji."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from emojicam import settings
from emojicam.capture import cameras
from emojicam.capture.cameras import CameraInfo
from emojicam.doctor import Report
from emojicam.doctor.findings import Command, Remedy, broken, ok
from emojicam.doctor.machine import this_machine
from emojicam.errors import CaptureError
from emojicam.persona.persona import Persona, find
from emojicam.persona.photos import Photo
from emojicam.testing import Filmed
from emojicam.ui import checkup, glimpses, start
from emojicam.ui.engine import Engine
from emojicam.ui.enrolling import Enrolled
from emojicam.ui.photos import Photos
from emojicam.ui.start import Panel
from emojicam.ui.theme import DARK, current
from emojicam.ui.welcome import Welcome

from .stage import SMALL

PATIENCE_MS = 60_000
FOUND = [CameraInfo("/dev/video0", "Webcam"), CameraInfo("/dev/video2", "Other", "zoom", "it is in use by zoom")]
ANN = replace(find("yuki"), skin=replace(find("yuki").skin, freckles=0.7))


class Clicks:
    """Counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot, self.count = qtbot, 0

    def __call__(self, widget: QWidget) -> None:
        self._qtbot.waitUntil(widget.isVisible, timeout=PATIENCE_MS)
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.count += 1


def enrol(photos: Sequence[Path | Photo]) -> Enrolled:
    if photos[0].name == "wall.jpg":
        raise CaptureError("There is no face in wall.jpg: choose another photo.")
    return Enrolled(ANN, ("me.jpg is a little dark.",))


@pytest.fixture
def clicks(qtbot: QtBot) -> Clicks:
    return Clicks(qtbot)


@pytest.fixture
def fresh(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Panel]:
    """A panel that nobody has seen yet, on a machine with two cameras."""
    monkeypatch.setattr(cameras, "cameras", lambda: FOUND)
    monkeypatch.setattr(glimpses, "open_camera", lambda device, how: Filmed(()))
    monkeypatch.setattr(checkup, "_examine", lambda: Report(this_machine(), (ok("Virtual camera", "There is one."),)))
    chosen = settings.change(SMALL, {"panel.welcomed": False})
    panel = Panel(qapp, Engine(chosen, tmp_path / "settings.toml"), enrol)
    panel.show()
    yield panel
    panel.window.hide()
    panel.close()


def steps_of(panel: Panel) -> Welcome:
    steps = panel.window.sheets.currentWidget()
    assert isinstance(steps, Welcome)
    return steps


def test_from_start_to_a_moving_emoji_takes_at_most_six_clicks(
    fresh: Panel, qtbot: QtBot, clicks: Clicks, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = steps_of(fresh)
    assert fresh.engine.running is None, "no camera is touched before it was chosen"
    clicks(steps.forward)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: (["me.jpg"], ""))
    clicks(steps.photos.choose)
    clicks.count += 1  # in the file dialog
    clicks(steps.forward)
    qtbot.waitUntil(lambda: steps.step == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: steps.mirror.has_picture, timeout=PATIENCE_MS)
    assert clicks.count <= 6
    assert fresh.engine.running is not None
    assert fresh.engine.running.app.look.persona == ANN
    assert find(fresh.engine.settings.look.persona) == ANN
    clicks(steps.forward)
    clicks(steps.forward)
    assert fresh.window.sheets.count() == 1
    assert fresh.engine.settings.panel.welcomed


def test_a_camera_that_is_plugged_in_is_seen(fresh: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = steps_of(fresh)
    monkeypatch.setattr("emojicam.capture.cameras.cameras", list)
    steps._waiting.setInterval(50)
    steps.offer([])
    assert steps.no_camera.text()
    monkeypatch.setattr("emojicam.capture.cameras.cameras", lambda: [CameraInfo("/dev/video0", "Webcam")])
    qtbot.waitUntil(lambda: not steps.no_camera.text(), timeout=PATIENCE_MS)
    assert not steps._waiting.isActive()


def test_the_emoji_is_corrected_with_a_few_taps_and_kept(fresh: Panel, qtbot: QtBot, clicks: Clicks) -> None:
    steps = steps_of(fresh)
    clicks(steps.forward)
    clicks(steps.people.tiles["mateo"])
    clicks(steps.forward)
    qtbot.waitUntil(lambda: fresh.engine.control is not None, timeout=PATIENCE_MS)
    clicks(steps.editor.tabs["glasses"])
    clicks(steps.editor.tiles["style"].tiles["round"])
    clicks(steps.forward)
    clicks(steps.forward)
    assert find("mateo").glasses.style == "round"


def test_who_is_chosen_elsewhere_is_met_instead(fresh: Panel, qtbot: QtBot) -> None:
    steps = steps_of(fresh)
    steps.go_to(2)
    qtbot.waitUntil(lambda: fresh.engine.control is not None, timeout=PATIENCE_MS)
    steps.editor.change("skin", "tone", "#123456")
    fresh.engine.change({"look.persona": "yuki"})
    assert steps.editor.name == "yuki"
    assert find("sunny").skin.tone == "#123456"


def test_who_quits_in_the_first_steps_keeps_what_they_changed(fresh: Panel, qtbot: QtBot) -> None:
    steps = steps_of(fresh)
    steps.go_to(2)
    qtbot.waitUntil(lambda: fresh.engine.control is not None, timeout=PATIENCE_MS)
    steps.editor.change("skin", "tone", "#123456")
    fresh.quit()
    assert find("sunny").skin.tone == "#123456"


def test_gone_back_from_your_emoji_it_is_among_the_others_and_its_photo_beside_it_alone(
    fresh: Panel, qtbot: QtBot, clicks: Clicks, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = steps_of(fresh)
    clicks(steps.forward)
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.white)
    monkeypatch.setattr(Photos, "pixmap", picture)
    steps.photos.add([Path("me.jpg")])
    clicks(steps.forward)
    qtbot.waitUntil(lambda: steps.step == 2, timeout=PATIENCE_MS)
    assert steps.photo.isVisible()
    steps.editor.change("skin", "tone", "#123456")
    clicks(steps.back)
    assert find("me").skin.tone == "#123456"
    ticked = [name for name, tile in steps.people.tiles.items() if tile.isChecked()]
    assert ticked == ["me"]
    steps.people.tiles["yuki"].click()
    clicks(steps.forward)
    assert steps.editor.name == "yuki"
    assert not steps.photo.isVisible()
    assert not steps.remarks.isVisible()
    clicks(steps.back)
    steps.people.tiles["me"].click()
    clicks(steps.forward)
    assert steps.photo.isVisible()
    assert "dark" in steps.remarks.text()


def test_every_step_can_be_gone_back_to_and_all_be_skipped(fresh: Panel, qtbot: QtBot, clicks: Clicks) -> None:
    steps = steps_of(fresh)
    clicks(steps.forward)
    clicks(steps.back)
    assert steps.step == 0
    clicks(steps.skip)
    assert fresh.engine.settings.panel.welcomed
    qtbot.waitUntil(lambda: fresh.window.mirror.has_picture, timeout=PATIENCE_MS)
    fresh.engine.close()
    assert settings.load(fresh.engine._file or Path()).panel.welcomed, "they do not come again"


def test_the_systems_colours_leave_the_steps_where_they_are(
    fresh: Panel, clicks: Clicks, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = steps_of(fresh)
    clicks(steps.forward)
    steps.photos.add([Path("me.jpg")])
    fresh.engine.note({"panel.colours": "auto"})
    monkeypatch.setattr(start, "theme_for", lambda colours: DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current() is DARK
    assert steps_of(fresh) is steps
    assert steps.step == 1
    assert len(steps.photos.tiles) == 1


def test_cameras_are_offered_and_a_busy_one_is_named(fresh: Panel, qtbot: QtBot, clicks: Clicks) -> None:
    steps = steps_of(fresh)
    qtbot.waitUntil(lambda: len(steps.cameras.tiles) == 3, timeout=PATIENCE_MS)
    assert not steps.cameras.tiles["/dev/video2"].isEnabled()
    assert "zoom" in steps.cameras.tiles["/dev/video2"].text()
    clicks(steps.cameras.tiles["/dev/video0"])
    assert fresh.engine.settings.capture.source == "/dev/video0"


def test_a_photo_without_a_face_is_told_and_another_may_be_tried(fresh: Panel, qtbot: QtBot, clicks: Clicks) -> None:
    steps = steps_of(fresh)
    clicks(steps.forward)
    steps.photos.add([Path("wall.jpg")])
    clicks(steps.forward)
    qtbot.waitUntil(lambda: "no face" in steps.photos.words.text(), timeout=PATIENCE_MS)
    assert steps.step == 1
    assert steps.photos.choose.isEnabled()


def test_what_is_broken_is_said_and_mended_after_asking(
    fresh: Panel, qtbot: QtBot, clicks: Clicks, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = steps_of(fresh)
    steps.go_to(3)
    qtbot.waitUntil(lambda: steps.checkup.report is not None, timeout=PATIENCE_MS)
    assert not steps.checkup.fix.isVisible()
    performed: list[tuple[str, ...]] = []

    def perform(words: Sequence[str], typed: str) -> int:
        performed.append(tuple(words))
        return 0

    machine = replace(this_machine(), perform=perform)
    remedy = Remedy("Load it:", (Command(("modprobe", "v4l2loopback")),))
    steps.checkup.show_report(Report(machine, (broken("Driver", "v4l2loopback is not loaded.", remedy),)))
    asked: list[str] = []

    def agree(*args: object) -> QMessageBox.StandardButton:
        asked.append(str(args[-1]))
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", agree)
    clicks(steps.checkup.fix)
    qtbot.waitUntil(lambda: performed == [("modprobe", "v4l2loopback")], timeout=PATIENCE_MS)
    assert "modprobe v4l2loopback" in asked[0]


def test_the_steps_come_again_when_asked_for(fresh: Panel, qtbot: QtBot, clicks: Clicks) -> None:
    clicks(steps_of(fresh).skip)
    fresh.window.setup.wants_first_steps.emit()
    assert steps_of(fresh).step == 0


def test_without_whoever_reads_photos_none_is_asked_for(qapp: QApplication, qtbot: QtBot) -> None:
    panel = Panel(qapp, Engine(settings.change(SMALL, {"panel.welcomed": False}), None))
    panel.show()
    steps = steps_of(panel)
    assert not hasattr(steps, "photos")
    assert Persona() != find("yuki")
    panel.window.hide()
    panel.close()
