"""Keys that work in every program, as each system gives them.  Knows which keys there are, not what they do.

Tried on Linux.  What is said to Windows and macOS has been tried against stand-ins only, on no such machine.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

LETTERS: Mapping[str, str] = {"toggle": "E", "panic": "B", "record": "R", "replay": "L"}
"each key and the letter that is proposed for it, with Ctrl and Alt"

Wanted = Callable[[], bool]
"whether anybody still waits for the keys"


class Refused(Exception):
    """This system, or this way of asking it, gives no keys; says why."""


class Declined(Refused):
    """The user was asked and said no, so that no other way is tried."""


class Keys(Protocol):
    """Some of the keys, from `watch` until `close`.

    Made beside the window, for a system may ask its user; after that used by the window's thread alone.
    """

    @property
    def bound(self) -> Mapping[str, str]:
        """Those that this program has, each with what to press; known from `watch` on."""
        ...

    @property
    def held(self) -> Mapping[str, str]:
        """Those that another program has, likewise."""
        ...

    def watch(self, pressed: Callable[[str], object], over: Callable[[], object]) -> None:
        """From now on call `pressed` with each key, from any thread, and `over` once where all of them are lost.

        Raises Refused.
        """
        ...

    def close(self) -> None:
        """Give them back.  Called once, also after a refusal, never raises."""
        ...


def _portal(wanted: Wanted) -> Keys:
    from .desktop import DesktopKeys

    return DesktopKeys(wanted)


def _x_server(wanted: Wanted) -> Keys:
    from .x11 import XKeys

    return XKeys()


def _windows(wanted: Wanted) -> Keys:
    from .windows import WindowsKeys

    return WindowsKeys()


def _macos(wanted: Wanted) -> Keys:
    from .macos import MacKeys

    return MacKeys()


KINDS: Mapping[str, Sequence[Callable[[Wanted], Keys]]] = {
    "linux": (_portal, _x_server),
    "win32": (_windows,),
    "darwin": (_macos,),
}
"by system: the ways to its keys, the first that is there is taken"


def take(wanted: Wanted) -> Keys:
    """Keys of this system.  May ask its user, and waits for that while they are `wanted`.  Raises Refused."""
    why = Refused("there is no way to ask this system for keys")
    for kind in KINDS.get(sys.platform, ()):
        try:
            return kind(wanted)
        except Declined:
            raise
        except Refused as error:
            why = error
    raise why


def spelt(key: str) -> str:
    """Ctrl, Alt and that key, as its user's keyboard and language have them."""
    from PySide6.QtGui import QKeySequence

    return QKeySequence(f"Ctrl+Alt+{key}").toString(QKeySequence.SequenceFormat.NativeText)
