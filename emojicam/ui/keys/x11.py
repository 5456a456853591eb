"""Keys from an X server, for desktops without a portal: grabbed on its root window, over a connection of their own.

Through libxcb and not through Xlib: there a key that another program has is an answer and a server that goes away a
flag, where Xlib tells a handler of the whole process and, of the second, ends it.  Letters are where the first of the
keyboard's layouts that has them has them; when the keyboard changes, the keys go along.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator, Mapping
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_int16, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any

from PySide6.QtCore import QSocketNotifier

from . import LETTERS, Refused, spelt

CONTROL, ALT = 1 << 2, 1 << 3
"of X.h; Alt is the first modifier of every usual keyboard map"
CAPS_LOCK, NUM_LOCK = 1 << 1, 1 << 4
LOCKS = (0, CAPS_LOCK, NUM_LOCK, CAPS_LOCK | NUM_LOCK)
"a grab is for exactly its modifiers: these are grabbed, too, so that it works whatever is locked"
LAYOUTS = (0, 2)
"the columns of a keyboard map in which its first and second layout have their small letters"
USUAL: Mapping[str, int] = {"E": 26, "B": 56, "R": 27, "L": 46}
"the numbers of these letters where Linux runs the keyboard, for one that has other letters only"
PRESS, RELEASE, MAPPING = 2, 3, 34
AT_ONCE = 1
"the keyboard is not frozen while a grabbed key is held"


class _Cookie(Structure):
    _fields_ = [("sequence", c_uint)]


class _Setup(Structure):
    """The beginning of what a server says of itself."""

    _fields_ = [("_before", c_uint8 * 34), ("lowest", c_uint8), ("highest", c_uint8)]


class _Screens(Structure):
    _fields_ = [("root", POINTER(c_uint32)), ("left", c_int), ("index", c_int)]


class _Event(Structure):
    """A key, pressed or released."""

    _fields_ = [
        ("kind", c_uint8), ("code", c_uint8), ("sequence", c_uint16), ("time", c_uint32), ("root", c_uint32),
        ("window", c_uint32), ("child", c_uint32), ("_places", c_int16 * 4), ("state", c_uint16),
    ]  # fmt: skip


class XKeys:
    """What no other program had grabbed before."""

    def __init__(self) -> None:
        """Raises Refused where there is no X server, or one that only serves programs under Wayland."""
        if not os.environ.get("DISPLAY"):
            raise Refused("there is no X server")
        if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
            raise Refused("under Wayland an X server sees no keys of other programs")
        self._xcb, self._symbols = _libraries()
        self._codes: dict[int, str] = {}
        "the keys that there are, by their number on this keyboard"
        self._taken: set[str] = set()
        self._released = (0, 0)
        "the last: its number, and the server's time"
        self._notifier: QSocketNotifier | None = None
        self._connection, self._root = self._connect()
        self._grab()

    def _connect(self) -> tuple[int, int]:
        screen = c_int()
        connection = self._xcb.xcb_connect(None, byref(screen))
        if self._xcb.xcb_connection_has_error(connection):
            self._xcb.xcb_disconnect(connection)
            raise Refused("the X server does not answer")
        self._setup = self._xcb.xcb_get_setup(connection)
        screens = self._xcb.xcb_setup_roots_iterator(self._setup)
        for _ in range(screen.value):
            self._xcb.xcb_screen_next(byref(screens))
        return connection, screens.root[0]

    def _grab(self) -> None:
        self._codes, self._taken = self._find_codes(), set()
        for code, key in self._codes.items():
            if all(self._grab_one(code, locks) for locks in LOCKS):
                self._taken.add(key)
            else:
                self._ungrab(code)

    def _go_along(self) -> None:
        """Move to where the letters are now."""
        if self._find_codes() != self._codes:
            for code in self._codes:
                self._ungrab(code)
            self._grab()

    def _find_codes(self) -> dict[int, str]:
        """Each key by the number that its letter has on the keyboard."""
        every = range(self._setup[0].lowest, self._setup[0].highest + 1)
        table = self._symbols.xcb_key_symbols_alloc(self._connection)
        found: dict[int, str] = {}
        for key, letter in LETTERS.items():
            places = (
                code
                for column in LAYOUTS
                for code in every
                if self._symbols.xcb_key_symbols_get_keysym(table, code, column) == ord(letter.lower())
            )
            found[next(places, USUAL[letter])] = key
        self._symbols.xcb_key_symbols_free(table)
        return found

    def _grab_one(self, code: int, locks: int) -> bool:
        """Whether nobody else had it."""
        modifiers = CONTROL | ALT | locks
        grab = self._xcb.xcb_grab_key_checked(self._connection, 0, self._root, modifiers, code, AT_ONCE, AT_ONCE)
        error = self._xcb.xcb_request_check(self._connection, grab)
        _free(error)
        return error is None

    def _ungrab(self, code: int) -> None:
        """Waits until it is done, so that whoever asks next gets it."""
        for locks in LOCKS:
            given_back = self._xcb.xcb_ungrab_key_checked(self._connection, code, self._root, CONTROL | ALT | locks)
            _free(self._xcb.xcb_request_check(self._connection, given_back))

    @property
    def bound(self) -> Mapping[str, str]:
        """See `Keys`."""
        return {key: spelt(LETTERS[key]) for key in self._codes.values() if key in self._taken}

    @property
    def held(self) -> Mapping[str, str]:
        """See `Keys`."""
        return {key: spelt(LETTERS[key]) for key in self._codes.values() if key not in self._taken}

    def watch(self, pressed: Callable[[str], object], over: Callable[[], object]) -> None:
        """See `Keys`."""
        self._pressed, self._over = pressed, over
        file = self._xcb.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(file, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)
        self._read()

    def _read(self) -> None:
        for key in list(self._arrived()):
            self._pressed(key)
        if self._connection and self._xcb.xcb_connection_has_error(self._connection):
            self._over()

    def _arrived(self) -> Iterator[str]:
        while at := self._xcb.xcb_poll_for_event(self._connection):
            event = _Event.from_buffer_copy(ctypes.string_at(at, ctypes.sizeof(_Event)))
            _free(at)
            kind = event.kind & 0x7F
            if kind == PRESS and self._is_new(event) and event.code in self._codes:
                yield self._codes[event.code]
            elif kind == RELEASE:
                self._released = (event.code, event.time)
            elif kind == MAPPING:
                self._go_along()

    def _is_new(self, event: _Event) -> bool:
        """A key that is held down comes again and again, each time released and pressed in the same moment.

        While one is held, all others arrive here, too, whatever is pressed with them.
        """
        with_modifiers = event.state & (CONTROL | ALT) == CONTROL | ALT
        return with_modifiers and (event.code, event.time) != self._released

    def close(self) -> None:
        """See `Keys`."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
        if self._connection:
            for code in self._codes:
                self._ungrab(code)
            self._xcb.xcb_disconnect(self._connection)
        self._connection, self._notifier = 0, None


def _free(at: int | None) -> None:
    _libc.free(at)


_libc = ctypes.CDLL(None)
_libc.free.argtypes, _libc.free.restype = [c_void_p], None


def _libraries() -> tuple[Any, Any]:
    """The two that Qt needs, too, where it shows windows on an X server.  Raises Refused."""
    try:
        xcb, symbols = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    except OSError as error:
        raise Refused(str(error)) from error
    key = [c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8]
    for library, name, takes, gives in (
        (xcb, "xcb_connect", [c_char_p, POINTER(c_int)], c_void_p),
        (xcb, "xcb_connection_has_error", [c_void_p], c_int),
        (xcb, "xcb_disconnect", [c_void_p], None),
        (xcb, "xcb_get_file_descriptor", [c_void_p], c_int),
        (xcb, "xcb_get_setup", [c_void_p], POINTER(_Setup)),
        (xcb, "xcb_setup_roots_iterator", [POINTER(_Setup)], _Screens),
        (xcb, "xcb_screen_next", [POINTER(_Screens)], None),
        (xcb, "xcb_grab_key_checked", key, _Cookie),
        (xcb, "xcb_ungrab_key_checked", [c_void_p, c_uint8, c_uint32, c_uint16], _Cookie),
        (xcb, "xcb_request_check", [c_void_p, _Cookie], c_void_p),
        (xcb, "xcb_poll_for_event", [c_void_p], c_void_p),
        (symbols, "xcb_key_symbols_alloc", [c_void_p], c_void_p),
        (symbols, "xcb_key_symbols_get_keysym", [c_void_p, c_uint8, c_int], c_uint32),
        (symbols, "xcb_key_symbols_free", [c_void_p], None),
    ):
        function = getattr(library, name)
        function.argtypes, function.restype = takes, gives
    return xcb, symbols
