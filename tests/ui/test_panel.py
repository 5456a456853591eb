"""What a user does with the panel, by real clicks and keys, and what comes of it in the run behind it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from emojicam import settings
from emojicam.clock import Clock
from emojicam.control import Control
from emojicam.persona import shelf
from emojicam.persona.persona import Persona, find, names, user_folder
from emojicam.testing import Humming
from emojicam.ui import start
from emojicam.ui.engine import Engine
from emojicam.ui.start import Panel
from emojicam.ui.theme import DARK, LIGHT, current
from emojicam.ui.tray import FACES, state_icon
from emojicam.ui.window import PAGES

from .lenses import FOUND, Lenses

PATIENCE_MS = 60_000


def click(qtbot: QtBot, widget: QWidget) -> None:
    assert widget.isEnabled()
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE_MS)


def control(panel: Panel) -> Control:
    assert panel.engine.control is not None
    return panel.engine.control


def worn(panel: Panel) -> object:
    assert panel.engine.running is not None
    return panel.engine.running.app.look.persona


# -- on, off, panic -----------------------------------------------------------------------------------------


def test_the_switch_lets_the_camera_go_and_takes_it_again(panel: Panel, qtbot: QtBot) -> None:
    window = panel.window
    assert window.switch.isChecked()
    QTest.mouseClick(window.switch, Qt.MouseButton.LeftButton)
    assert control(panel).desk.power == "off"
    until(qtbot, lambda: window.state.text() == "Off")
    QTest.keyClick(window.switch, Qt.Key.Key_Space)
    assert control(panel).desk.power == "on"
    until(qtbot, lambda: window.state.text() == "Live")


def test_panic_blanks_at_once_and_only_the_switch_ends_it(panel: Panel, qtbot: QtBot) -> None:
    click(qtbot, panel.window.panic)
    assert control(panel).desk.power == "blank"
    assert panel.engine.running is not None
    assert panel.engine.running.app.output.blank
    assert not panel.window.switch.isChecked()
    panel.window.looks.swatches["lilac"].click()
    until(qtbot, lambda: control(panel).desk.backdrop == "lilac")
    assert control(panel).desk.power == "blank"
    click(qtbot, panel.window.switch)
    assert control(panel).desk.power == "on"


def test_what_is_blank_already_looks_as_if_it_cannot_be_blanked(panel: Panel, qtbot: QtBot) -> None:
    def reds() -> int:
        picture = panel.window.panic.grab().toImage()
        red = QColor(current().danger)
        points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        return sum(picture.pixelColor(x, y) == red for x, y in points)

    assert reds() > 0
    click(qtbot, panel.window.panic)
    until(qtbot, lambda: not panel.window.panic.isEnabled())
    assert reds() == 0


@pytest.mark.parametrize(("key", "power"), [(Qt.Key.Key_B, "blank"), (Qt.Key.Key_E, "off")])
def test_keys_do_the_same(panel: Panel, qtbot: QtBot, key: Qt.Key, power: str) -> None:
    panel.window.activateWindow()
    until(qtbot, panel.window.isActiveWindow)
    QTest.keyClick(panel.window, key, Qt.KeyboardModifier.ControlModifier)
    assert control(panel).desk.power == power


def test_beside_a_call_the_preview_moves_less_often(panel: Panel, qtbot: QtBot) -> None:
    mirror = panel.window.mirror
    panel.window.activateWindow()
    until(qtbot, panel.window.isActiveWindow)
    worked_with = mirror._looking.interval()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    until(qtbot, lambda: mirror._looking.interval() >= 1.5 * worked_with)
    panel.window.activateWindow()
    until(qtbot, lambda: mirror._looking.interval() == worked_with)


def test_pages_that_are_built_later_show_no_window_of_their_own(panel: Panel, qtbot: QtBot) -> None:
    """Not even for a moment: it would take the keyboard from this one, or from a call."""
    shown: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, one: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Show and isinstance(one, QWidget) and one.isWindow():
                shown.append(one)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    panel._exchange()
    window = panel.window
    until(qtbot, lambda: set(PAGES) <= set(vars(window)))
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    assert shown == [window]


# -- looks --------------------------------------------------------------------------------------------------


def test_style_scene_and_backdrop_change_while_it_runs(panel: Panel, qtbot: QtBot) -> None:
    looks = panel.window.looks
    click(qtbot, looks.scene_choice.buttons["room"])
    click(qtbot, looks.swatches["meadow"])
    until(qtbot, lambda: (control(panel).desk.scene, control(panel).desk.backdrop) == ("room", "meadow"))
    assert looks.swatches["meadow"].isChecked()
    assert "room" in looks.scene_note.text()


def test_how_long_a_room_is_held_back_is_asked_where_one_is_seen(panel: Panel, qtbot: QtBot) -> None:
    looks = panel.window.looks
    assert not looks.hold.isVisibleTo(looks)
    click(qtbot, looks.blur)
    assert looks.hold.isVisibleTo(looks)
    assert looks.hold_choice.buttons["0.1"].isChecked()
    click(qtbot, looks.hold_choice.buttons["0.4"])
    until(qtbot, lambda: control(panel).settings.look.hold == 0.4)
    assert panel.engine.settings.look.hold == 0.4
    click(qtbot, looks.swatches["dawn"])
    assert not looks.hold.isVisibleTo(looks)


def test_the_room_blurred_is_a_backdrop_of_the_studio(panel: Panel, qtbot: QtBot) -> None:
    looks, running = panel.window.looks, panel.engine.running
    assert running is not None
    click(qtbot, looks.scene_choice.buttons["room"])
    click(qtbot, looks.blur)

    def is_grey_like_the_room() -> bool:
        picture = running.preview.newest
        return picture is not None and abs(picture.pixels[:20, :20].astype(int) - 90).max() <= 2

    until(qtbot, is_grey_like_the_room)
    assert (control(panel).desk.scene, control(panel).desk.backdrop) == ("studio", "blur")
    assert looks.blur.isChecked()
    assert not looks.own_picture.isChecked()
    assert "blur" in looks.scene_note.text()
    assert "plain backdrop" in looks.backdrop_note.text()
    click(qtbot, looks.swatches["dawn"])
    assert not looks.blur.isChecked()
    assert not looks.backdrop_note.isVisible()


def test_expressions_are_made_stronger(panel: Panel, qtbot: QtBot) -> None:
    panel.window.looks.expression.setFocus()
    QTest.keyClick(panel.window.looks.expression, Qt.Key.Key_End)
    assert panel.engine.running is not None
    app = panel.engine.running.app
    until(qtbot, lambda: app.look.expression == 1.6)


def test_any_colour_can_be_the_backdrop(panel: Panel, qtbot: QtBot) -> None:
    looks = panel.window.looks
    click(qtbot, looks.own_colour)
    looks.wheel._hex.clear()
    QTest.keyClicks(looks.wheel._hex, "#336699")
    until(qtbot, lambda: control(panel).desk.backdrop == "#336699")
    before = control(panel).desk.backdrop
    QTest.mouseClick(looks.wheel._disc, Qt.MouseButton.LeftButton, pos=QPoint(120, 60))
    until(qtbot, lambda: control(panel).desk.backdrop not in (before, "lagoon"))
    before = control(panel).desk.backdrop
    QTest.keyClick(looks.wheel._disc, Qt.Key.Key_Left)
    until(qtbot, lambda: control(panel).desk.backdrop != before)


def test_a_backdrop_that_is_no_picture_is_told_and_the_old_one_stays(
    panel: Panel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.png").write_text("no picture")
    answer = (str(tmp_path / "notes.png"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: answer)
    click(qtbot, panel.window.looks.own_picture)
    until(qtbot, panel.window.notice.isVisible)
    assert "notes.png" in panel.window.notice.words.text()
    assert panel.engine.settings.look.backdrop == "lagoon"
    assert panel.window.looks.swatches["lagoon"].isChecked()


def test_the_preview_is_a_mirror_unless_it_is_switched_off(panel: Panel, qtbot: QtBot) -> None:
    assert panel.window.mirror.mirrored
    click(qtbot, panel.window.flip)
    assert not panel.window.mirror.mirrored
    panel.engine.close()
    assert not settings.load(panel.engine._file or Path()).panel.mirrored


# -- personas -----------------------------------------------------------------------------------------------


def test_a_click_makes_you_somebody_else(panel: Panel, qtbot: QtBot) -> None:
    click(qtbot, panel.window.tab_buttons[1])
    click(qtbot, panel.window.people.tiles.tiles["amara"])
    until(qtbot, lambda: worn(panel) == find("amara"))
    until(qtbot, lambda: all(tile.has_picture for tile in panel.window.people.tiles.tiles.values()))


def test_personas_are_duplicated_renamed_handed_on_brought_in_and_deleted(
    panel: Panel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = panel.window.people
    click(qtbot, panel.window.tab_buttons[1])
    assert not people.delete.isEnabled(), "what comes with the program stays"
    click(qtbot, people.duplicate)
    assert people.chosen == "sunny 2"
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: ("Ann", True))
    click(qtbot, people.rename)
    assert people.chosen == "Ann"
    assert "sunny 2" not in names()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "gift"), ""))
    click(qtbot, people.hand_on)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(tmp_path / "gift.toml"), ""))
    click(qtbot, people.bring_in)
    assert people.chosen == "gift"
    assert find("gift") == find("Ann")
    monkeypatch.setattr(QMessageBox, "question", lambda *args: QMessageBox.StandardButton.Yes)
    click(qtbot, people.delete)
    assert "gift" not in names()
    assert people.chosen == "sunny"


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [("Mr. Fox", "Mr. Fox.toml"), ("gift", "gift 2.toml"), ("gift.toml", "gift.toml"), ("J.R.toml", "J.R.toml")],
)
def test_a_persona_is_handed_on_under_the_name_that_was_asked_for(
    panel: Panel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: str, kept: str
) -> None:
    (tmp_path / "gift.toml").write_text("about this one the dialog asks, if it is named in full")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / wanted), ""))
    click(qtbot, panel.window.tab_buttons[1])
    click(qtbot, panel.window.people.hand_on)
    assert Persona.load(tmp_path / kept) == find("sunny")
    assert {one.name for one in tmp_path.glob("*.toml")} - {"settings.toml"} == {"gift.toml", kept}
    assert panel.window.notice.words.text() == f"Kept as {kept}"


def test_what_could_not_be_handed_on_is_not_said_to_be_kept(
    panel: Panel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder.toml").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "folder.toml"), ""))
    click(qtbot, panel.window.tab_buttons[1])
    click(qtbot, panel.window.people.hand_on)
    assert "annot write" in panel.window.notice.words.text()


def agreeing(asked: list[str]) -> Callable[..., QMessageBox.StandardButton]:
    """Says yes to every question, and keeps them."""

    def answer(*args: str) -> QMessageBox.StandardButton:
        asked.append(args[-1])
        return QMessageBox.StandardButton.Yes

    return answer


def test_a_persona_that_cannot_be_read_is_told_and_can_be_deleted(
    panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    people, asked = panel.window.people, list[str]()
    shelf.duplicate("sunny")
    (user_folder() / "sunny 2.toml").write_text("hello")
    people.fill()
    click(qtbot, panel.window.tab_buttons[1])
    people._draw()
    click(qtbot, people.tiles.tiles["sunny 2"])
    assert "valid TOML" in panel.window.notice.words.text()
    assert people.tiles.tiles["sunny 2"].isChecked()
    assert people.tiles.tiles["sunny 2"].emblem
    assert panel.engine.settings.look.persona == "sunny"
    assert not people.edit.isEnabled()
    monkeypatch.setattr(QMessageBox, "question", agreeing(asked))
    click(qtbot, people.delete)
    assert asked == ["Delete sunny 2? This cannot be undone."]
    assert "sunny 2" not in names()
    assert people.chosen == panel.engine.settings.look.persona == "sunny"
    assert people.tiles.tiles["sunny"].isChecked()


def test_one_that_came_with_the_program_is_not_said_to_be_lost(
    panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    people, asked, before = panel.window.people, list[str](), find("sunny")
    shelf.keep("sunny", find("yuki"))
    people.fill()
    click(qtbot, panel.window.tab_buttons[1])
    monkeypatch.setattr(QMessageBox, "question", agreeing(asked))
    click(qtbot, people.delete)
    assert len(asked) == 1
    assert "undone" not in asked[0]
    assert find("sunny") == before
    until(qtbot, lambda: worn(panel) == before)


def test_a_name_that_cannot_be_is_told(panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    people = panel.window.people
    click(qtbot, panel.window.tab_buttons[1])
    click(qtbot, people.duplicate)
    for name, told in (("a/b", "cannot be a name"), ("Yuki", "already"), (" ", "1 to 40")):
        monkeypatch.setattr(QInputDialog, "getText", lambda *args, name=name: (name, True))
        click(qtbot, people.rename)
        assert told in panel.window.notice.words.text()
    assert people.chosen == "sunny 2"


# -- what is set once ---------------------------------------------------------------------------------------


def test_cameras_are_listed_once_the_page_is_seen_and_the_chosen_one_by_its_name(
    panel: Panel, qtbot: QtBot, lenses: Lenses
) -> None:
    panel.engine.change({"capture.source": str(FOUND[0].device)})
    setup = panel.window.setup
    click(qtbot, panel.window.tab_buttons[2])
    until(qtbot, lambda: setup.cameras.count() == len(FOUND) + 2)
    assert setup.cameras.currentText().startswith(FOUND[0].name)


# -- the editor ---------------------------------------------------------------------------------------------


def open_editor(panel: Panel, qtbot: QtBot) -> None:
    click(qtbot, panel.window.tab_buttons[1])
    click(qtbot, panel.window.people.edit)


def test_an_edit_is_seen_at_once_undone_redone_and_kept(panel: Panel, qtbot: QtBot) -> None:
    open_editor(panel, qtbot)
    editor, before = panel.window.editor, find("sunny")
    click(qtbot, editor.tabs["hair"])
    QTest.mouseClick(editor.tiles["style"].tiles["afro"], Qt.MouseButton.LeftButton)
    until(qtbot, lambda: getattr(worn(panel), "hair").style == "afro")  # noqa: B009
    click(qtbot, editor.tabs["skin"])
    editor.sliders["freckles"].setFocus()
    QTest.keyClick(editor.sliders["freckles"], Qt.Key.Key_End)
    assert editor.history.value.skin.freckles == 1.0
    click(qtbot, editor.undo)
    click(qtbot, editor.undo)
    until(qtbot, lambda: worn(panel) == before)
    assert not editor.undo.isEnabled()
    click(qtbot, editor.redo)
    until(qtbot, lambda: getattr(worn(panel), "hair").style == "afro")  # noqa: B009
    click(qtbot, editor.done)
    assert find("sunny").hair.style == "afro"
    assert shelf.is_own("sunny")


def test_every_trait_of_every_section_can_be_changed(panel: Panel, qtbot: QtBot) -> None:
    from dataclasses import fields

    open_editor(panel, qtbot)
    editor = panel.window.editor
    for section in editor.tabs:
        click(qtbot, editor.tabs[section])
        there = set(editor.tiles) | set(editor.sliders) | set(editor.swatches)
        assert there == {one.name for one in fields(getattr(editor.history.value, section))}
    missing = {one.name for one in fields(editor.history.value)} - set(editor.tabs)
    assert missing == {"calibration", "confidence"}


def test_thumbnails_come_from_the_style(panel: Panel, qtbot: QtBot) -> None:
    open_editor(panel, qtbot)
    click(qtbot, panel.window.editor.tabs["glasses"])
    tiles = panel.window.editor.tiles["style"].tiles
    until(qtbot, lambda: all(tile.has_picture for tile in tiles.values()))
    images = {tile._pixmap.toImage().cacheKey() for tile in tiles.values()}
    assert len(images) == len(tiles)


def test_leaving_by_another_tab_keeps_what_was_changed(panel: Panel, qtbot: QtBot) -> None:
    open_editor(panel, qtbot)
    panel.window.editor.change("skin", "tone", "#123456")
    click(qtbot, panel.window.tab_buttons[0])
    assert find("sunny").skin.tone == "#123456"


def test_who_is_chosen_elsewhere_meanwhile_is_worn_and_not_edited(panel: Panel, qtbot: QtBot) -> None:
    open_editor(panel, qtbot)
    window, editor = panel.window, panel.window.editor
    editor.change("skin", "tone", "#123456")
    window.hide()  # to the tray, whose menu offers everybody
    panel.engine.change({"look.persona": "yuki"})
    assert find("sunny").skin.tone == "#123456"
    assert window.pages.currentWidget() is window.people
    until(qtbot, lambda: worn(panel) == find("yuki"))
    window.show()
    panel.engine.change({"look.persona": "mateo"})
    panel.window.turn_to(2)
    panel.engine.change({"look.persona": "yuki"})
    assert window.pages.currentWidget() is window.setup, "who edits nothing is left where they are"


# -- clips --------------------------------------------------------------------------------------------------


def test_a_clip_is_recorded_with_a_timer_and_can_be_found(panel: Panel, qtbot: QtBot, tmp_path: Path) -> None:
    window = panel.window
    panel.engine.change({"panel.folder": str(tmp_path / "clips")})
    click(qtbot, window.record)
    until(qtbot, lambda: window.record.text().startswith("Stop 0:0"))
    until(qtbot, lambda: "0:01" in window.record.text())
    assert panel.tray.state == "recording"
    click(qtbot, window.record)
    until(qtbot, window.notice.show_file.isVisible)
    assert [path.suffix for path in (tmp_path / "clips").iterdir()] == [".mp4"]
    assert window.record.text() == "Record"


def test_a_clip_has_sound_if_that_is_ticked_and_the_picture_says_so(
    panel: Panel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Humming] = []

    def make(clock: Clock) -> Humming:
        heard.append(Humming(clock))
        return heard[-1]

    monkeypatch.setattr("emojicam.control.Microphone", make)
    window, running = panel.window, panel.engine.running
    panel.engine.change({"panel.folder": str(tmp_path / "clips")})
    assert not window.setup.sound.isChecked(), "off unless asked for"
    click(qtbot, window.tab_buttons[2])
    window.setup.sound.click()
    assert panel.engine.settings.output.sound
    click(qtbot, window.record)
    until(qtbot, lambda: "microphone on" in window.mirror.accessibleDescription())
    assert [one.is_open for one in heard] == [True]
    heard[0].lost = "The microphone went away."
    until(qtbot, lambda: window.notice.words.text() == "The microphone went away.")
    assert "microphone" not in window.mirror.accessibleDescription()
    click(qtbot, window.record)
    until(qtbot, window.notice.show_file.isVisible)
    assert [one.is_open for one in heard] == [False]
    assert panel.engine.running is running, "nothing else was begun anew for it"
    window.setup.kinds.setCurrentIndex(3)
    window.setup.kinds.activated.emit(3)
    assert not window.setup.sound.isEnabled()
    assert "no sound" in window.setup.sound_note.text()


def test_the_last_seconds_are_kept(panel: Panel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.engine.change({"panel.folder": str(tmp_path / "clips"), "panel.clip": ".gif"})
    until(qtbot, lambda: control(panel).desk.replay_s > 0.5)
    click(qtbot, panel.window.replay)
    until(qtbot, panel.window.notice.show_file.isVisible)
    assert [path.suffix for path in (tmp_path / "clips").iterdir()] == [".gif"]


def test_a_folder_that_cannot_be_is_told(panel: Panel, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    panel.engine.change({"panel.folder": str(tmp_path / "file" / "clips")})
    click(qtbot, panel.window.record)
    assert "choose another" in panel.window.notice.words.text()


# -- how it goes --------------------------------------------------------------------------------------------


def test_the_health_line_and_the_mood_say_how_it_goes(panel: Panel, qtbot: QtBot) -> None:
    until(qtbot, lambda: "15 pictures a second" in panel.window.health.text())
    assert "skia (CPU)" in panel.window.health.text()
    until(qtbot, lambda: "Happy" in panel.window.mood.accessibleName())


def test_the_camera_films_only_while_the_window_is_seen(panel: Panel, qtbot: QtBot) -> None:
    running = panel.engine.running
    assert running is not None
    running.app.sinks[1].is_watched = lambda: False  # type: ignore[method-assign]
    panel.window.hide()
    until(qtbot, lambda: running.app.state == "idle")
    panel.window.show()
    until(qtbot, lambda: running.app.state in ("live", "waiting"))


def test_a_frozen_window_costs_no_tick(panel: Panel, qtbot: QtBot) -> None:
    running = panel.engine.running
    assert running is not None
    until(qtbot, lambda: running.app.state == "live")
    missed, pictures = running.app.output._ticks.missed, running.app.output.pictures
    time.sleep(5)  # the window's thread, and nobody else's
    assert running.app.output._ticks.missed == missed
    assert running.app.output.pictures >= pictures + 5 * 15 - 3


def test_a_run_that_fails_to_start_says_why_and_can_be_tried_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    from emojicam.errors import CaptureError
    from emojicam.ui.running import Running

    tries: list[int] = []

    def refuse_once(chosen: settings.Settings) -> Running:
        tries.append(1)
        if len(tries) == 1:
            raise CaptureError("There is no camera here; plug one in.")
        return Running(chosen)

    from .stage import SMALL

    panel = Panel(qapp, Engine(SMALL, None, refuse_once))
    panel.show()
    until(qtbot, lambda: "plug one in" in panel.window.notice.words.text())
    assert not panel.window.switch.isChecked()
    assert not panel.window.notice._going.isActive(), "it stands for as long as nothing runs"
    click(qtbot, panel.window.switch)
    until(qtbot, lambda: panel.window.mirror.has_picture)
    assert not panel.window.notice.isVisible(), "it is over"
    panel.close()


@pytest.mark.parametrize("says", ["tell", "complain"])
def test_a_notice_goes_unless_somebody_is_at_it(
    panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, says: str
) -> None:
    notice, window = panel.window.notice, panel.window
    monkeypatch.setattr("emojicam.ui.window.NOTICE_MS", 50)
    monkeypatch.setattr("emojicam.ui.window.COMPLAINT_MS", 50)
    window.activateWindow()
    until(qtbot, window.isActiveWindow)
    getattr(notice, says)("Something is kept.")
    (close,) = (one for one in notice.findChildren(QAbstractButton) if one.accessibleName() == "Close")
    close.setFocus()
    for _ in range(2):
        with qtbot.waitSignal(notice._going.timeout, timeout=PATIENCE_MS):
            assert notice.isVisible()
    window.switch.setFocus()
    until(qtbot, lambda: not notice.isVisible())


# -- closing and the tray -----------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", ["keep", "quit", ""])
def test_closing_asks_once_what_to_do(panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, choice: str) -> None:
    asked: list[bool] = []
    ended: list[bool] = []

    def ask(window: QWidget, *, has_tray: bool) -> str:
        asked.append(has_tray)
        return choice

    monkeypatch.setattr(start, "ask_about_closing", ask)
    monkeypatch.setattr(panel._app, "quit", lambda: ended.append(True))
    panel.window.close()
    panel.window.close()
    assert len(asked) == (2 if not choice else 1)
    assert bool(ended) == (choice == "quit")
    assert panel.engine.settings.panel.closing == (choice or "ask")
    if choice == "keep":
        assert panel.window.isMinimized(), "without a tray it must stay reachable"


def test_what_closing_means_is_changed_in_the_setup_and_a_key_ends_it(
    panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(panel._app, "quit", lambda: ended.append(True))
    panel.engine.change({"panel.closing": "keep"})
    box = panel.window.setup.closing
    assert box.currentData() == "keep"
    box.setCurrentIndex(box.findData("ask"))
    box.activated.emit(box.currentIndex())
    assert panel.engine.settings.panel.closing == "ask"
    panel.window.activateWindow()
    QTest.keyClick(panel.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: bool(ended))


def test_the_wheel_scrolls_the_page_and_changes_nothing(panel: Panel) -> None:
    panel.window.turn_to(2)
    before = panel.engine.settings
    for page in pages(panel):
        for one in page.findChildren(QWidget):
            if isinstance(one, QComboBox | QSlider):
                middle = QPointF(one.rect().center())
                none, begins = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
                at = QPointF(one.mapToGlobal(middle))
                keys = Qt.KeyboardModifier.NoModifier
                event = QWheelEvent(middle, at, QPoint(), QPoint(0, -120), none, keys, begins, False)
                one.wheelEvent(event)
                assert not event.isAccepted(), one.accessibleName()
    assert panel.engine.settings == before


def test_enter_presses_every_button(panel: Panel) -> None:
    every = (one for page in pages(panel) for one in page.findChildren(QPushButton))
    buttons = [one for one in every if one.property("kind") is not None]
    assert len(buttons) > 20
    assert all(one.autoDefault() for one in buttons)


def test_the_tray_offers_what_a_call_needs(panel: Panel, qtbot: QtBot) -> None:
    def action(words: str) -> None:
        panel.tray.fill()
        next(one for one in panel.tray.menu.actions() if one.text() == words).trigger()

    action("Blank now")
    assert control(panel).desk.power == "blank"
    assert panel.tray.state == "blank"
    action("On")
    until(qtbot, lambda: panel.tray.state == "live")
    people = next(one.menu() for one in panel.tray.menu.actions() if one.text() == "Persona")
    assert isinstance(people, QMenu)
    next(one for one in people.actions() if one.text() == "yuki").trigger()
    until(qtbot, lambda: worn(panel) == find("yuki"))


def test_every_state_has_a_face_of_its_own(qapp: QApplication) -> None:
    from PySide6.QtGui import QImage

    images = [state_icon(state).pixmap(64, 64).toImage() for state in FACES]
    drawn = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in images]
    assert all(a != b for place, a in enumerate(drawn) for b in drawn[:place]), "they differ in more than colour"


# -- for everybody ------------------------------------------------------------------------------------------


def pages(panel: Panel) -> list[QWidget]:
    panel.window.editor.open("sunny")
    return [panel.window.looks, panel.window.people, panel.window.setup, panel.window.editor, panel.window]


def test_everything_that_can_be_used_has_a_name_and_is_reached_by_keys(panel: Panel) -> None:
    nameless, unreachable = [], []
    for page in pages(panel):
        for widget in page.findChildren(QWidget):
            if not isinstance(widget, QAbstractButton | QSlider | QComboBox):
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                nameless.append(widget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.NoFocus:
                unreachable.append(widget)
    assert nameless == []
    assert unreachable == []


def test_tab_goes_round_through_the_whole_page(panel: Panel, qtbot: QtBot) -> None:
    window = panel.window
    window.activateWindow()
    qtbot.waitActive(window)
    window.switch.setFocus()
    seen = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget is None or widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = {window.switch, window.record, window.replay, window.panic, window.looks.own_picture}
    assert wanted <= set(seen)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_language_changes_at_once_and_the_run_goes_on(panel: Panel, qtbot: QtBot, language: str) -> None:
    running = panel.engine.running
    panel.engine.change({"panel.language": language})
    until(qtbot, lambda: panel.window.record.text() != "Record")
    rtl = panel.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl == (language == "ar")
    assert panel.engine.running is running
    panel.engine.change({"panel.language": "en"})
    until(qtbot, lambda: panel.window.record.text() == "Record")


def test_colours_change_at_once(panel: Panel, qtbot: QtBot) -> None:
    from emojicam.ui.theme import current

    panel.engine.change({"panel.colours": "dark"})
    until(qtbot, lambda: current().name == "dark")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    until(qtbot, lambda: panel.window.mirror.has_picture)


def test_the_systems_colours_change_the_window_and_lose_nothing_of_what_is_done_in_it(
    panel: Panel, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = panel.window
    panel.engine.change({"panel.colours": "auto"})
    window._edit("sunny")
    window.editor.change("hair", "colour", "#d65a9a")
    light = window.record.icon().cacheKey()
    monkeypatch.setattr(start, "theme_for", lambda colours: DARK if colours == "auto" else LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current() is DARK
    assert panel.window is window
    assert window.pages.currentWidget() is window.editor
    assert window.editor.history.can_undo
    assert window.record.icon().cacheKey() != light, "icons are drawn in a colour of the theme"
    panel.engine.change({"panel.colours": "light"})
    assert current() is LIGHT


def test_the_systems_colours_are_nothing_to_who_has_chosen_their_own(
    panel: Panel, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, worn = panel.window, list[object]()
    monkeypatch.setattr(start, "wear", lambda theme, app: worn.append(theme))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert panel.window is window
    assert worn == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_slider_is_filled_from_the_side_where_it_begins(panel: Panel, qtbot: QtBot, language: str) -> None:
    panel.engine.change({"panel.language": language})
    until(qtbot, lambda: panel.window.isRightToLeft() == (language == "ar"))
    slider = panel.window.looks.expression
    slider.setValue(slider.minimum() + 10)
    picture = slider.grab().toImage()
    accent = QColor(current().accent)
    middle = picture.height() // 2
    row = [picture.pixelColor(x, middle) == accent for x in range(picture.width())]
    assert sum(row) < len(row) / 3
    begins = row[len(row) // 2 :] if language == "ar" else row[: len(row) // 2]
    assert sum(begins) == sum(row) > 0
    panel.engine.change({"panel.language": "en"})
    until(qtbot, lambda: not panel.window.isRightToLeft())


def test_what_is_still_starting_when_the_window_is_closed_is_ended_too(
    engine: Engine, qapp: QApplication, qtbot: QtBot
) -> None:
    engine.start()
    engine.close()
    assert engine.running is None
    assert "session" not in {thread.name for thread in threading.enumerate()}
