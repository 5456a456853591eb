"""Keys that work in every program, where the desktop lets programs have some: it asks the user, and keeps the say.

Lives in the window's thread; whatever may take time is asked beside it.  Knows which keys there are, not what they do.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from . import portal
from .background import Background
from .words import word

WISHES: Mapping[str, str] = {
    "toggle": "CTRL+ALT+e", "panic": "CTRL+ALT+b", "record": "CTRL+ALT+r", "replay": "CTRL+ALT+l",
}  # fmt: skip
"what is proposed to the desktop, in the words of the XDG shortcuts specification"
CAN = sys.platform == "linux"
"Windows and macOS have calls of their own for it, which are not used here"


class HotKeys(QObject):
    """The four keys, from when they are asked for."""

    pressed = Signal(str)
    "a key of WISHES"
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bound: dict[str, str] = {}
        "what each key is now, in the desktop's own words"
        self.is_asking = False
        self.refused = False
        "whether the desktop has no such keys, or the user said no"
        self._work = Background("keys", self)
        self._bus: portal.Bus | None = None
        self._session = ""
        self._notifier: QSocketNotifier | None = None
        self._over = threading.Event()

    def ask(self) -> None:
        """Ask the desktop for the keys, beside the window; it may ask the user."""
        if not CAN:
            self.refused = True
        elif not (self.is_asking or self.bound):
            self.is_asking, self.refused = True, False
            self._work.do(self._bind, self._arrived, self._fail)
        self.changed.emit()

    def _bind(self) -> tuple[portal.Bus, str, dict[str, str]]:
        bus = portal.Bus()
        try:
            bus.introduce()
            options = {"session_handle_token": ("s", "emojicam")}
            session = str(bus.request("CreateSession", "", (), options, self._is_wanted)["session_handle"])
            bus.listen()
            wishes = [
                (key, {"description": ("s", word(f"key {key}")), "preferred_trigger": ("s", wish)})
                for key, wish in WISHES.items()
            ]
            got = bus.request("BindShortcuts", "oa(sa{sv})s", (session, wishes, ""), {}, self._is_wanted)
        except BaseException:
            bus.close()
            raise
        bound = {key: str(said.get("trigger_description", ("s", ""))[1]) for key, said in got.get("shortcuts", ())}
        return bus, session, bound

    def _is_wanted(self) -> bool:
        return not self._over.is_set()

    def _arrived(self, got: tuple[portal.Bus, str, dict[str, str]]) -> None:
        self.is_asking = False
        self._bus, self._session, self.bound = got
        self._notifier = QSocketNotifier(self._bus.file, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self.changed.emit()
        self._read()

    def _fail(self, error: Exception) -> None:
        self.is_asking, self.refused = False, True
        self.changed.emit()

    def _read(self) -> None:
        if self._bus is None:
            return
        try:
            for key in self._bus.pressed(self._session):
                self.pressed.emit(key)
        except portal.Refused:
            self.let_go()

    def let_go(self) -> None:
        """Give the keys back."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
        if self._bus is not None:
            self._bus.close()
        self._bus, self._notifier, self.bound, self.refused = None, None, {}, False
        self.changed.emit()

    def close(self) -> None:
        """The end: asks nothing more."""
        self._over.set()
        self._work.close()
        if self._bus is not None:
            self.let_go()
