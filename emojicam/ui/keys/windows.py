"""Keys from Windows, which sends each to the thread that asked for it: one that does nothing else.

Tried against a stand-in only, on no Windows.  Not the letters that other systems have: there AltGr is Ctrl and Alt, so
Ctrl+Alt+E would be the German euro sign and the Polish ę, taken away from every program.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from ctypes import POINTER, c_int, wintypes
from dataclasses import dataclass
from typing import Any

from . import Refused, spelt

FUNCTION_KEYS: Mapping[str, int] = {"toggle": 7, "panic": 8, "record": 9, "replay": 10}
VK_F1 = 0x70
MOD_ALT, MOD_CONTROL, MOD_NOREPEAT = 0x0001, 0x0002, 0x4000
WM_QUIT, WM_HOTKEY = 0x0012, 0x0312
PM_NOREMOVE = 0
ERROR_HOTKEY_ALREADY_REGISTERED = 1409
SECONDS = 2.0
"that the thread may take to begin and to end"


@dataclass(frozen=True)
class Windows:
    """What is asked: two of its libraries, and why the last call of this thread failed."""

    user32: Any
    kernel32: Any
    last_error: Callable[[], int]


class WindowsKeys:
    """What no other program had registered before."""

    def __init__(self, windows: Windows | None = None) -> None:
        """Raises Refused where this is no Windows."""
        self._windows = windows or _libraries()
        self._names = dict(enumerate(FUNCTION_KEYS, 1))
        self._taken: set[str] = set()
        self._pressed: Callable[[str], object] = lambda key: None
        self._began: Future[int] = Future()
        "the number of the thread, once it has the keys"
        self._thread = threading.Thread(target=self._serve, name="keys", daemon=True)

    @property
    def bound(self) -> Mapping[str, str]:
        """See `Keys`."""
        return {key: spelt(f"F{n}") for key, n in FUNCTION_KEYS.items() if key in self._taken}

    @property
    def held(self) -> Mapping[str, str]:
        """See `Keys`."""
        return {key: spelt(f"F{n}") for key, n in FUNCTION_KEYS.items() if key not in self._taken}

    def watch(self, pressed: Callable[[str], object], over: Callable[[], object]) -> None:
        """See `Keys`; Windows never takes any of them away."""
        self._pressed = pressed
        self._thread.start()
        try:
            self._began.result(SECONDS)
        except (OSError, ctypes.ArgumentError) as error:
            raise Refused(f"Windows gives no keys ({error})") from error

    def _serve(self) -> None:
        try:
            number = self._register()
        except (OSError, ctypes.ArgumentError) as error:
            self._unregister()
            self._began.set_exception(error)
            return
        self._began.set_result(number)
        self._wait()
        self._unregister()

    def _register(self) -> int:
        """The number of this thread.  Raises OSError."""
        user32 = self._windows.user32
        user32.PeekMessageW(ctypes.byref(wintypes.MSG()), None, 0, 0, PM_NOREMOVE)  # gives the thread its queue
        for number, key in self._names.items():
            code = VK_F1 + FUNCTION_KEYS[key] - 1
            if user32.RegisterHotKey(None, number, MOD_CONTROL | MOD_ALT | MOD_NOREPEAT, code):
                self._taken.add(key)
            elif (why := self._windows.last_error()) != ERROR_HOTKEY_ALREADY_REGISTERED:
                raise OSError(why, "RegisterHotKey failed")
        return int(self._windows.kernel32.GetCurrentThreadId())

    def _wait(self) -> None:
        message = wintypes.MSG()
        while self._windows.user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:  # 0 at the end, -1 in error
            if message.message == WM_HOTKEY and message.wParam in self._names:
                self._pressed(self._names[message.wParam])

    def _unregister(self) -> None:
        for number, key in self._names.items():
            if key in self._taken:
                self._windows.user32.UnregisterHotKey(None, number)
        self._taken.clear()

    def close(self) -> None:
        """See `Keys`."""
        if self._thread.ident is None:
            return
        if self._began.done() and self._began.exception() is None:
            self._windows.user32.PostThreadMessageW(self._began.result(), WM_QUIT, 0, 0)
        self._thread.join(SECONDS)


def _libraries() -> Windows:
    try:
        user32 = ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        kernel32 = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
        message = POINTER(wintypes.MSG)
        for library, name, takes, gives in (
            (user32, "RegisterHotKey", [wintypes.HWND, c_int, wintypes.UINT, wintypes.UINT], wintypes.BOOL),
            (user32, "UnregisterHotKey", [wintypes.HWND, c_int], wintypes.BOOL),
            (user32, "PeekMessageW", [message, wintypes.HWND, *[wintypes.UINT] * 3], wintypes.BOOL),
            (user32, "GetMessageW", [message, wintypes.HWND, wintypes.UINT, wintypes.UINT], c_int),
            (
                user32,
                "PostThreadMessageW",
                [wintypes.DWORD, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM],
                wintypes.BOOL,
            ),
            (kernel32, "GetCurrentThreadId", [], wintypes.DWORD),
        ):
            function = getattr(library, name)
            function.argtypes, function.restype = takes, gives
        return Windows(user32, kernel32, ctypes.get_last_error)  # type: ignore[attr-defined,unused-ignore]
    except (OSError, AttributeError) as error:
        raise Refused(f"this is no Windows ({error})") from error
