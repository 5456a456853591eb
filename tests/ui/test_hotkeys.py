"""Keys that work in every program: really on a display of X, elsewhere against what stands in for the system."""

from __future__ import annotations

import ctypes
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as Late
from pytestqt.qtbot import QtBot

from emojicam.ui import keys
from emojicam.ui.hotkeys import HotKeys
from emojicam.ui.keys import macos, windows
from emojicam.ui.start import Panel

from .displays import Display, display

PATIENCE_MS = 60_000
TRIES = 4
ALL = list(keys.LETTERS)


class Somebody:
    """Has asked for the keys, and notes which are pressed."""

    def __init__(self, qtbot: QtBot) -> None:
        self.keys, self.pressed = HotKeys(), list[str]()
        self.keys.pressed.connect(self.pressed.append)
        self._qtbot = qtbot
        self.ask()

    def ask(self) -> None:
        self.keys.ask()
        self.until(lambda: not self.keys.is_asking)

    def until(self, holds: Callable[[], bool], patience: int = PATIENCE_MS) -> None:
        self._qtbot.waitUntil(holds, timeout=patience)


@pytest.fixture
def asks(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[], Somebody]]:
    """Makes somebody who asks; all are gone afterwards."""
    there: list[Somebody] = []

    def one() -> Somebody:
        there.append(Somebody(qtbot))
        return there[-1]

    yield one
    for each in there:
        each.keys.close()


def give(monkeypatch: pytest.MonkeyPatch, kind: Callable[[], keys.Keys]) -> None:
    """Have this system give such keys."""
    monkeypatch.setitem(keys.KINDS, sys.platform, (lambda wanted: kind(),))


# -- what is common -----------------------------------------------------------------------------------------


class Plain:
    """A key of no system."""

    def __init__(self) -> None:
        self.bound, self.held, self.closed = {"panic": "F1"}, {"record": "F2"}, 0

    def watch(self, pressed: Callable[[str], object], over: Callable[[], object]) -> None:
        self.press, self.end = pressed, over

    def close(self) -> None:
        self.closed += 1


def test_keys_are_given_back_once(monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody]) -> None:
    given: list[Plain] = []
    give(monkeypatch, lambda: given.append(Plain()) or given[-1])  # type: ignore[func-returns-value]
    one = asks()
    one.ask()
    assert len(given) == 1, "they are there already"
    one.keys.let_go()
    assert (one.keys.bound, one.keys.held, given[0].closed) == ({}, {}, 1)
    one.ask()
    given[1].end()
    assert one.keys.bound == {}
    assert [each.closed for each in given] == [1, 1]


def test_keys_that_come_when_nobody_wants_them_any_more_are_given_back(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QApplication
) -> None:
    goes_on, given = threading.Event(), Plain()

    def slow() -> keys.Keys:
        goes_on.wait(30)
        return given

    give(monkeypatch, slow)
    one = HotKeys()
    one.ask()
    one.let_go()
    goes_on.set()
    qtbot.waitUntil(lambda: given.closed == 1, timeout=PATIENCE_MS)
    assert one.bound == {}
    assert not one.refused
    one.close()


@pytest.mark.parametrize(
    ("refusal", "asked"), [(keys.Refused, ["first", "second"]), (keys.Declined, ["first"])], ids=["refuses", "declines"]
)
def test_a_users_no_is_not_got_round(
    monkeypatch: pytest.MonkeyPatch, refusal: type[Exception], asked: list[str]
) -> None:
    been: list[str] = []

    def first(wanted: keys.Wanted) -> keys.Keys:
        been.append("first")
        raise refusal("no")

    def second(wanted: keys.Wanted) -> keys.Keys:
        been.append("second")
        raise keys.Refused("nor here")

    monkeypatch.setitem(keys.KINDS, sys.platform, (first, second))
    with pytest.raises(refusal):
        keys.take(lambda: True)
    assert been == asked


def test_a_system_without_any_is_refused(monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody]) -> None:
    monkeypatch.setattr(sys, "platform", "aix")
    assert asks().keys.refused


# -- X, really ----------------------------------------------------------------------------------------------


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Display]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    with display(monkeypatch) as one:
        yield one


CAPITALS = ("key", "Caps_Lock"), ("key", "Num_Lock")


@pytest.mark.parametrize(
    "before", [(), CAPITALS[:1], CAPITALS[1:], CAPITALS], ids=["no lock", "capitals", "numbers", "both"]
)
def test_x_gives_keys_whatever_is_locked(
    screen: Display, asks: Callable[[], Somebody], before: tuple[tuple[str, ...], ...]
) -> None:
    one = asks()
    assert one.keys.bound == {
        "toggle": "Ctrl+Alt+E", "panic": "Ctrl+Alt+B", "record": "Ctrl+Alt+R", "replay": "Ctrl+Alt+L",
    }  # fmt: skip
    assert one.keys.held == {}
    for words in before:
        screen.type(*words)
    screen.type("key", "e", "key", "ctrl+e", "key", "alt+b", "key", "ctrl+alt+shift+r")
    for letter in "ebrl":
        screen.type("key", f"ctrl+alt+{letter}")
    one.until(lambda: len(one.pressed) >= len(ALL))
    assert one.pressed == ALL


@pytest.mark.parametrize("layout", ["de", "ru,us", "ru"])
def test_x_gives_keys_on_other_keyboards(screen: Display, asks: Callable[[], Somebody], layout: str) -> None:
    for _ in range(TRIES):  # on a busy machine a layout that was just changed now and then lets no key through
        screen.lay_out(layout)
        one = asks()
        for code in (26, 56, 27, 46):
            screen.type("keydown", "37", "keydown", "64", "key", str(code), "keyup", "64", "keyup", "37")
        with suppress(Late):
            one.until(lambda one=one: len(one.pressed) >= len(ALL), PATIENCE_MS // TRIES)  # type: ignore[misc]
            break
        one.keys.let_go()
    assert one.pressed == ALL


def test_x_keys_go_along_when_the_keyboard_changes(screen: Display, asks: Callable[[], Somebody]) -> None:
    one = asks()
    screen.type("key", "ctrl+alt+b")
    one.until(lambda: one.pressed == ["panic"])
    screen.lay_out("us(dvorak)")

    def press(code: int) -> None:
        screen.type("keydown", "37", "keydown", "64", "key", str(code), "keyup", "64", "keyup", "37")

    def has_come() -> bool:
        press(40)
        return "toggle" in one.pressed

    one.until(has_come)
    for code in (56, 57, 32, 33):  # where B was, and where B, R and L are now
        press(code)
    one.until(lambda: "replay" in one.pressed)
    assert [key for key in one.pressed if key != "toggle"] == ["panic", "panic", "record", "replay"]
    assert set(one.keys.bound) == set(ALL)


def test_a_key_that_is_held_down_is_pressed_once(screen: Display, asks: Callable[[], Somebody]) -> None:
    one = asks()
    screen.type("keydown", "ctrl+alt+b", "sleep", "1.5", "keyup", "b", "key", "b", "keyup", "ctrl+alt")
    screen.type("key", "ctrl+alt+e")
    one.until(lambda: "toggle" in one.pressed)
    assert one.pressed == ["panic", "panic", "toggle"]


def test_what_is_typed_while_a_key_is_held_is_no_key(screen: Display, asks: Callable[[], Somebody]) -> None:
    one = asks()
    screen.type("keydown", "ctrl+alt+b", "keyup", "ctrl+alt", "key", "e", "keyup", "b", "key", "ctrl+alt+r")
    one.until(lambda: "record" in one.pressed)
    assert one.pressed == ["panic", "record"]


def test_what_another_program_has_grabbed_is_left_to_it(screen: Display, asks: Callable[[], Somebody]) -> None:
    first = asks()
    second = asks()
    assert second.keys.bound == {}
    assert second.keys.held == first.keys.bound
    assert not second.keys.refused
    screen.type("key", "ctrl+alt+b")
    first.until(lambda: first.pressed == ["panic"])
    first.keys.let_go()
    second.ask()
    assert set(second.keys.bound) == set(ALL)
    screen.type("key", "ctrl+alt+r")
    second.until(lambda: bool(second.pressed))
    assert (first.pressed, second.pressed) == (["panic"], ["record"])


def test_a_display_that_goes_away_takes_the_keys_along(screen: Display, asks: Callable[[], Somebody]) -> None:
    one = asks()
    assert one.keys.bound
    screen.end()
    one.until(lambda: not one.keys.bound)


@pytest.mark.parametrize(
    ("name", "value"),
    [("XDG_SESSION_TYPE", "wayland"), ("WAYLAND_DISPLAY", "wayland-0"), ("DISPLAY", ""), ("DISPLAY", ":4711")],
    ids=["a session of Wayland", "a display of Wayland", "none", "one that is not there"],
)
def test_an_x_server_that_sees_no_keys_is_not_asked(
    screen: Display, asks: Callable[[], Somebody], monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert asks().keys.refused


def test_without_xs_libraries_there_are_none(
    screen: Display, asks: Callable[[], Somebody], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> object:
        raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert asks().keys.refused


def test_the_panel_blanks_and_shows_what_there_is(screen: Display, panel: Panel, qtbot: QtBot) -> None:
    def until(holds: Callable[[], bool]) -> None:
        qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    panel.window.turn_to(2)
    setup = panel.window.setup
    setup.hot_keys.setFocus()
    QTest.keyClick(setup.hot_keys, Qt.Key.Key_Space)
    until(lambda: "Ctrl+Alt+B" in setup.keys.text())
    assert not setup.keys_note.isVisible()
    screen.type("key", "ctrl+alt+b")
    until(lambda: panel.engine.power == "blank")


# -- Windows, by a stand-in ---------------------------------------------------------------------------------


class User32:
    """Keys and messages as Windows has them: each thread has a queue, once it has asked for one."""

    def __init__(self, *, held: set[int] = frozenset(), wrong: int = 0) -> None:  # type: ignore[assignment]
        self.held, self.wrong = held, wrong
        self.registered: dict[int, tuple[int, int, int]] = {}
        "by number: modifiers, key, and the thread"
        self.queues: dict[int, queue.Queue[tuple[int, int]]] = {}
        self._local = threading.local()

    def RegisterHotKey(self, window: None, number: int, modifiers: int, code: int) -> int:  # noqa: N802
        assert window is None
        self._local.error = self.wrong or (windows.ERROR_HOTKEY_ALREADY_REGISTERED if code in self.held else 0)
        if not self._local.error:
            self.registered[number] = (modifiers, code, threading.get_native_id())
        return int(not self._local.error)

    def UnregisterHotKey(self, window: None, number: int) -> int:  # noqa: N802
        assert self.registered[number][2] == threading.get_native_id(), (
            "only the thread that has a key can give it back"
        )
        del self.registered[number]
        return 1

    def PeekMessageW(self, message: Any, window: None, first: int, last: int, remove: int) -> int:  # noqa: N802
        self.queues[threading.get_native_id()] = queue.Queue()
        return 0

    def GetMessageW(self, message: Any, window: None, first: int, last: int) -> int:  # noqa: N802
        what, more = self.queues[threading.get_native_id()].get()
        message._obj.message, message._obj.wParam = what, more
        return int(what != windows.WM_QUIT)

    def PostThreadMessageW(self, thread: int, what: int, more: int, rest: int) -> int:  # noqa: N802
        self.queues[thread].put((what, more))
        return 1

    def press(self, code: int) -> None:
        """As the user does."""
        for number, (_, registered, thread) in list(self.registered.items()):
            if registered == code:
                self.PostThreadMessageW(thread, windows.WM_HOTKEY, number, 0)

    def as_system(self) -> windows.Windows:
        kernel32 = SimpleNamespace(GetCurrentThreadId=threading.get_native_id)
        return windows.Windows(self, kernel32, lambda: int(self._local.error))


F7, F8, F9, F10 = 0x76, 0x77, 0x78, 0x79
"VK_F7 and so on"


def test_windows_gives_keys_and_takes_them_back(monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody]) -> None:
    user32 = User32()
    give(monkeypatch, lambda: windows.WindowsKeys(user32.as_system()))
    one = asks()
    assert one.keys.bound == {
        "toggle": "Ctrl+Alt+F7", "panic": "Ctrl+Alt+F8", "record": "Ctrl+Alt+F9", "replay": "Ctrl+Alt+F10",
    }  # fmt: skip
    assert one.keys.held == {}
    assert {modifiers for modifiers, _, _ in user32.registered.values()} == {0x4003}, "and they do not repeat"
    assert threading.get_native_id() not in {thread for _, _, thread in user32.registered.values()}
    for thread in user32.queues:
        user32.PostThreadMessageW(thread, 0x0113, 1, 0)  # WM_TIMER is none of ours
    for code in (F7, F8, F9, F10):
        user32.press(code)
    one.until(lambda: len(one.pressed) >= len(ALL))
    assert one.pressed == ALL
    one.keys.let_go()
    assert user32.registered == {}
    assert not any(thread.name == "keys" for thread in threading.enumerate())
    one.ask()
    assert len(user32.registered) == len(ALL)
    one.keys.close()
    assert user32.registered == {}


def test_windows_keeps_what_another_program_has(monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody]) -> None:
    user32 = User32(held={F8, F10})
    give(monkeypatch, lambda: windows.WindowsKeys(user32.as_system()))
    one = asks()
    assert set(one.keys.bound) == {"toggle", "record"}
    assert one.keys.held == {"panic": "Ctrl+Alt+F8", "replay": "Ctrl+Alt+F10"}
    user32.press(F9)
    one.until(lambda: one.pressed == ["record"])


def test_windows_that_fails_is_a_refusal(monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody]) -> None:
    user32 = User32(wrong=5)
    give(monkeypatch, lambda: windows.WindowsKeys(user32.as_system()))
    one = asks()
    assert one.keys.refused
    assert one.keys.bound == one.keys.held == {}
    assert not any(thread.name == "keys" for thread in threading.enumerate())


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(windows.WindowsKeys, marks=pytest.mark.skipif(sys.platform == "win32", reason="it is one")),
        pytest.param(macos.MacKeys, marks=pytest.mark.skipif(sys.platform == "darwin", reason="it is one")),
    ],
)
def test_another_system_is_a_refusal(
    monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody], kind: Callable[[], keys.Keys]
) -> None:
    give(monkeypatch, kind)
    assert asks().keys.refused


# -- macOS, by a stand-in -----------------------------------------------------------------------------------


TARGET, EVENT = 77, 88


class Carbon:
    """Hot keys as Carbon has them."""

    def __init__(self, *, held: set[int] = frozenset(), wrong: int = 0) -> None:  # type: ignore[assignment]
        self.held, self.wrong = held, wrong
        self.registered: dict[int, tuple[int, int, int, int]] = {}
        "by what macOS calls each: key, modifiers, signature, number"
        self.handler: Any = None
        self._event = (0, 0)

    def GetApplicationEventTarget(self) -> int:  # noqa: N802
        return TARGET

    def InstallEventHandler(self, target: int, act: Any, count: int, kinds: Any, ours: None, out: Any) -> int:  # noqa: N802
        assert (target, count, kinds._obj.group, kinds._obj.kind) == (TARGET, 1, 0x6B657962, 5)
        self.handler, out._obj.value = act, 5
        return self.wrong

    def RemoveEventHandler(self, handler: Any) -> int:  # noqa: N802
        assert handler.value == 5
        self.handler = None
        return 0

    def RegisterEventHotKey(self, code: int, modifiers: int, key: Any, target: int, options: int, out: Any) -> int:  # noqa: N802
        assert (target, options) == (TARGET, 0)
        if code in self.held:
            return -9878
        out._obj.value = 100 + code
        self.registered[100 + code] = (code, modifiers, key.signature, key.id)
        return 0

    def UnregisterEventHotKey(self, given: Any) -> int:  # noqa: N802
        del self.registered[given.value]
        return 0

    def GetEventParameter(  # noqa: N802
        self, event: int, name: int, kind: int, _kind: None, size: int, _size: None, out: Any
    ) -> int:
        assert (event, name, kind, size) == (EVENT, 0x2D2D2D2D, 0x686B6964, ctypes.sizeof(macos.KeyId))
        out._obj.signature, out._obj.id = self._event
        return 0

    def press(self, code: int) -> int:
        """As the user does; what the handler answers."""
        ((_, _, signature, number),) = (one for one in self.registered.values() if one[0] == code)
        return self.send(signature, number)

    def send(self, signature: int, number: int) -> int:
        self._event = (signature, number)
        return int(self.handler(None, EVENT, None))


E, B, R, L = 14, 11, 15, 37
"kVK_ANSI_E and so on"


def test_macos_gives_keys_and_takes_them_back(monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody]) -> None:
    carbon = Carbon()
    give(monkeypatch, lambda: macos.MacKeys(carbon))
    one = asks()
    assert one.keys.bound == {"toggle": "⌃⌥E", "panic": "⌃⌥B", "record": "⌃⌥R", "replay": "⌃⌥L"}
    assert {modifiers for _, modifiers, _, _ in carbon.registered.values()} == {0x1800}
    assert [carbon.press(code) for code in (E, B, R, L)] == [0] * 4
    assert one.pressed == ALL
    assert carbon.send(0x51515151, 1) == carbon.send(macos.OURS, 99) == -9874, "others' keys are none of ours"
    assert one.pressed == ALL
    one.keys.let_go()
    assert carbon.registered == {}
    assert carbon.handler is None
    one.ask()
    assert len(carbon.registered) == len(ALL)
    one.keys.close()
    assert carbon.registered == {}


def test_macos_keeps_what_is_registered_already(monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody]) -> None:
    carbon = Carbon(held={L})
    give(monkeypatch, lambda: macos.MacKeys(carbon))
    one = asks()
    assert set(one.keys.bound) == {"toggle", "panic", "record"}
    assert one.keys.held == {"replay": "⌃⌥L"}


def test_macos_that_fails_is_a_refusal(monkeypatch: pytest.MonkeyPatch, asks: Callable[[], Somebody]) -> None:
    carbon = Carbon(wrong=-50)
    give(monkeypatch, lambda: macos.MacKeys(carbon))
    one = asks()
    assert one.keys.refused
    assert one.keys.bound == {}


# -- what the panel says ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "says"), [("win32", "Your system"), ("darwin", "Your system"), ("linux", "the desktop")]
)
def test_the_panel_says_what_is_true_of_the_system(
    panel: Panel, monkeypatch: pytest.MonkeyPatch, platform: str, says: str
) -> None:
    monkeypatch.setattr(panel.keys, "refused", True)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", platform)
        panel.keys.changed.emit()
    assert says in panel.window.setup.keys_note.text()
    assert "emojicam ctl panic" in panel.window.setup.keys.text()


def test_the_panel_shows_which_key_another_program_has(
    panel: Panel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    give(monkeypatch, Plain)
    panel.keys.ask()
    setup = panel.window.setup
    qtbot.waitUntil(lambda: "F1" in setup.keys.text(), timeout=PATIENCE_MS)
    assert setup.keys.text().splitlines() == ["Blank now:  F1", "Record, or stop:  F2 (another program has it)"]
    assert "off and on" in setup.keys_note.text()
