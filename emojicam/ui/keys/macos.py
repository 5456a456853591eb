"""Keys from macOS, by Carbon's hot keys, which need no permission to watch the keyboard.

Tried against a stand-in only, on no Mac.  Everything is said in the window's thread, and arrives in it.  A key is where
an American keyboard has its letter.  macOS lets several programs have the same key, so few are ever held by another.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_int32, c_size_t, c_uint32, c_void_p
from typing import Any

from . import LETTERS, Refused

CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
CODES: Mapping[str, int] = {"E": 0x0E, "B": 0x0B, "R": 0x0F, "L": 0x25}
"kVK_ANSI_* of HIToolbox/Events.h"
OPTION, CONTROL = 1 << 11, 1 << 12
"optionKey and controlKey of the same"


def _code(four: str) -> int:
    return int.from_bytes(four.encode("ascii"), "big")


OURS = _code("EMJC")
"signs the keys of this program"
KEYBOARD, PRESSED = _code("keyb"), 5
"kEventClassKeyboard and kEventHotKeyPressed of CarbonEvents.h"
DIRECT_OBJECT, HOT_KEY_ID = _code("----"), _code("hkid")
"kEventParamDirectObject and typeEventHotKeyID of the same"
DONE, NOT_HANDLED, EXISTS = 0, -9874, -9878
"noErr, eventNotHandledErr and eventHotKeyExistsErr of CarbonEventsCore.h and CarbonEvents.h"


class KeyId(Structure):
    """EventHotKeyID."""

    _fields_ = [("signature", c_uint32), ("id", c_uint32)]


class EventKind(Structure):
    """EventTypeSpec."""

    _fields_ = [("group", c_uint32), ("kind", c_uint32)]


HANDLER = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)
"EventHandlerUPP: of the next handler, the event, and what is ours"


class MacKeys:
    """What macOS gave."""

    def __init__(self, carbon: Any = None) -> None:
        """Raises Refused where this is no macOS."""
        self._carbon = carbon or _library()
        self._names = dict(enumerate(LETTERS, 1))
        self._given: dict[str, c_void_p] = {}
        self._handler = c_void_p()
        self._callback = HANDLER(self._arrived)
        "kept for as long as macOS may call it"
        self._pressed: Callable[[str], object] = lambda key: None

    @property
    def bound(self) -> Mapping[str, str]:
        """See `Keys`."""
        return {key: f"⌃⌥{letter}" for key, letter in LETTERS.items() if key in self._given}

    @property
    def held(self) -> Mapping[str, str]:
        """See `Keys`."""
        return {key: f"⌃⌥{letter}" for key, letter in LETTERS.items() if key not in self._given}

    def watch(self, pressed: Callable[[str], object], over: Callable[[], object]) -> None:
        """See `Keys`; macOS never takes any of them away."""
        self._pressed = pressed
        try:
            target = self._carbon.GetApplicationEventTarget()
            kind = EventKind(KEYBOARD, PRESSED)
            _check(self._carbon.InstallEventHandler(target, self._callback, 1, byref(kind), None, byref(self._handler)))
            for number, key in self._names.items():
                self._register(number, key, target)
        except (OSError, ctypes.ArgumentError) as error:
            raise Refused(f"macOS gives no keys ({error})") from error

    def _register(self, number: int, key: str, target: Any) -> None:
        given = c_void_p()
        code = CODES[LETTERS[key]]
        status = self._carbon.RegisterEventHotKey(code, CONTROL | OPTION, KeyId(OURS, number), target, 0, byref(given))
        if status != EXISTS:
            _check(status)
            self._given[key] = given

    def _arrived(self, following: int | None, event: int | None, ours: int | None) -> int:
        found = KeyId()
        status = self._carbon.GetEventParameter(
            event, DIRECT_OBJECT, HOT_KEY_ID, None, ctypes.sizeof(found), None, byref(found)
        )
        if status != DONE or found.signature != OURS or found.id not in self._names:
            return NOT_HANDLED
        self._pressed(self._names[found.id])
        return DONE

    def close(self) -> None:
        """See `Keys`."""
        for given in self._given.values():
            self._carbon.UnregisterEventHotKey(given)
        self._given.clear()
        if self._handler:
            self._carbon.RemoveEventHandler(self._handler)
        self._handler = c_void_p()


def _check(status: int) -> None:
    if status != DONE:
        raise OSError(status, "Carbon refuses")


def _library() -> Any:
    try:
        carbon = ctypes.CDLL(CARBON)
        for name, takes, gives in (
            ("GetApplicationEventTarget", [], c_void_p),
            (
                "InstallEventHandler",
                [c_void_p, HANDLER, c_size_t, POINTER(EventKind), c_void_p, POINTER(c_void_p)],
                c_int32,
            ),
            ("RemoveEventHandler", [c_void_p], c_int32),
            (
                "RegisterEventHotKey",
                [c_uint32, c_uint32, KeyId, c_void_p, c_uint32, POINTER(c_void_p)],
                c_int32,
            ),
            ("UnregisterEventHotKey", [c_void_p], c_int32),
            (
                "GetEventParameter",
                [c_void_p, c_uint32, c_uint32, POINTER(c_uint32), c_size_t, POINTER(c_size_t), c_void_p],
                c_int32,
            ),
        ):
            function = getattr(carbon, name)
            function.argtypes, function.restype = takes, gives
    except (OSError, AttributeError) as error:
        raise Refused(f"this is no macOS ({error})") from error
    return carbon
