"""What the desktop has a say in: keys that work in every program, less motion, and one window at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from emojicam import remote
from emojicam.ui import motion, portal
from emojicam.ui.keys.desktop import DesktopKeys
from emojicam.ui.start import Panel
from emojicam.ui.theme import is_still, keep_still

from .desktop import Portal, session_bus

PATIENCE_MS = 60_000


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE_MS)


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def tick(widget: QWidget) -> None:
    """Check boxes take clicks on their words only."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with session_bus(monkeypatch):
        yield


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")


# -- keys ---------------------------------------------------------------------------------------------------


def test_keys_work_in_every_program(bus: None, panel: Panel, qtbot: QtBot) -> None:
    desktop = Portal()
    try:
        click(panel.window.tab_buttons[2])
        tick(panel.window.setup.hot_keys)
        until(qtbot, lambda: "Press CTRL+ALT+b" in panel.window.setup.keys.text())
        assert panel.engine.settings.panel.hot_keys
        desktop.press("panic", session="/somebody/else")
        desktop.press("record")
        until(qtbot, lambda: panel.engine.control is not None and panel.engine.control.desk.recording is not None)
        assert panel.engine.power == "on", "another program's keys are none of ours"
        desktop.press("panic")
        until(qtbot, lambda: panel.engine.power == "blank")
        desktop.press("toggle")
        until(qtbot, lambda: panel.engine.power == "on")
        tick(panel.window.setup.hot_keys)
        assert panel.keys.bound == {}
        desktop.press("panic")
        qtbot.wait(300)
        assert panel.engine.power == "on"
    finally:
        desktop.close()


def test_a_desktop_that_refuses_is_told_of_with_what_to_bind(bus: None, panel: Panel, qtbot: QtBot) -> None:
    desktop = Portal(grants=False)
    try:
        click(panel.window.tab_buttons[2])
        tick(panel.window.setup.hot_keys)
        until(qtbot, lambda: "emojicam ctl panic" in panel.window.setup.keys.text())
        assert "no such keys" in panel.window.setup.keys_note.text()
    finally:
        desktop.close()


def test_without_a_bus_the_commands_are_named(no_bus: None, panel: Panel, qtbot: QtBot) -> None:
    click(panel.window.tab_buttons[2])
    tick(panel.window.setup.hot_keys)
    until(qtbot, lambda: "emojicam ctl panic" in panel.window.setup.keys.text())


def test_a_bus_that_goes_away_takes_the_keys_along(bus: None, panel: Panel, qtbot: QtBot) -> None:
    desktop = Portal()
    panel.keys.ask()
    until(qtbot, lambda: bool(panel.keys.bound))
    desktop.close()
    assert isinstance(panel.keys._keys, DesktopKeys)
    panel.keys._keys._bus._connection.sock.shutdown(2)
    until(qtbot, lambda: not panel.keys.bound)


# -- less motion --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "wants"),
    [
        ({("org.freedesktop.appearance", "reduced-motion"): ("u", 1)}, True),
        ({("org.freedesktop.appearance", "reduced-motion"): ("u", 0)}, False),
        ({("org.gnome.desktop.interface", "enable-animations"): ("b", False)}, True),
        ({("org.gnome.desktop.interface", "enable-animations"): ("b", True)}, False),
        ({}, False),
    ],
    ids=["asked for", "not asked for", "GNOME without", "GNOME with", "nothing said"],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems are asked in other ways")
def test_a_desktop_says_whether_things_may_move(
    bus: None, settings: dict[tuple[str, str], tuple[str, object]], wants: bool
) -> None:
    desktop = Portal(settings=settings)
    try:
        assert motion.system_wants_less() is wants
    finally:
        desktop.close()


def test_without_a_desktop_things_may_move(no_bus: None) -> None:
    assert not motion.system_wants_less()
    with pytest.raises(portal.Refused):
        portal.Bus()


def test_the_switch_slides_unless_less_motion_is_wanted(panel: Panel, qtbot: QtBot) -> None:
    switch = panel.window.switch

    def slides() -> bool:
        click(switch)
        slid = switch._slide.state() == switch._slide.State.Running
        until(qtbot, lambda: switch._slide.state() == switch._slide.State.Stopped)
        return slid

    assert slides()
    click(panel.window.tab_buttons[2])
    tick(panel.window.setup.still)
    assert panel.engine.settings.panel.still
    assert not slides()
    tick(panel.window.setup.still)
    assert slides()


def test_what_the_system_asks_for_is_kept_to_and_shown(panel: Panel, qtbot: QtBot) -> None:
    try:
        panel._keep_still(True)
        assert is_still()
        assert panel.window.setup.still.isChecked()
        assert not panel.window.setup.still.isEnabled()
        assert not panel.engine.settings.panel.still, "what the system asks for is no setting of ours"
    finally:
        keep_still(False, False)


# -- one window ---------------------------------------------------------------------------------------------


def test_a_second_start_brings_the_window_up_and_says_so(panel: Panel, qtbot: QtBot) -> None:
    panel.window.hide()
    command = [sys.executable, "-m", "emojicam", "panel", "--style", "clay"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as second:
        until(qtbot, panel.window.isVisible)
        out, err = second.communicate(timeout=60)
    assert (second.returncode, err) == (0, "")
    assert "open already" in out
    assert "as they were" in out, "its flags were not heeded, and that is said"
    assert panel.engine.settings.look.style == "classic"


def test_two_that_start_at_once_end_as_one(panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(remote, "raise_window", lambda: True)
    late = Panel(panel._app, type(panel.engine)(panel.engine.settings, None))
    monkeypatch.setattr(late, "quit", lambda: ended.append(True))
    late.show()
    until(qtbot, lambda: bool(ended))
    assert late.engine.running is None
    assert not late.engine.is_starting
    late.close()


def test_what_runs_in_a_terminal_has_no_window_to_bring_up(tmp_path: Path) -> None:
    assert not remote.raise_window()
    with remote.Remote(None) as one:
        assert one.is_listening
        assert not remote.raise_window()


def test_before_anything_runs_orders_are_answered_with_a_sentence() -> None:
    with remote.Remote(None):
        answer = remote.perform(None, b'{"do": "panic"}')
    assert not answer["ok"]
    assert "still starting" in answer["error"]


def test_a_token_reaches_the_window(panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    panel._rung("token-1")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-1"
