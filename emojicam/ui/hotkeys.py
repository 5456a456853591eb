"""Keys that work in every program, where the system gives some: asked for, watched, and given back.

Lives in the window's thread; whatever may take time is asked beside it.  Knows no system, and not what the keys do.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from . import keys
from .background import Background


class HotKeys(QObject):
    """The four keys, from when they are asked for."""

    pressed = Signal(str)
    "one of `keys.LETTERS`"
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_asking = False
        self.refused = False
        "whether the system has no such keys, or the user said no"
        self._work = Background("keys", self)
        self._keys: keys.Keys | None = None
        self._asked = threading.Event()
        "set once nobody waits for the answer any more"

    @property
    def bound(self) -> Mapping[str, str]:
        """What each key is now, as one reads it here."""
        return self._keys.bound if self._keys is not None else {}

    @property
    def held(self) -> Mapping[str, str]:
        """Those that another program has."""
        return self._keys.held if self._keys is not None else {}

    def ask(self) -> None:
        """Ask the system for the keys, beside the window; it may ask the user."""
        if not (self.is_asking or self.bound):
            self.let_go()
            self.is_asking, asked = True, threading.Event()
            self._asked = asked
            take = partial(keys.take, lambda: not asked.is_set())
            self._work.do(take, partial(self._arrived, asked), partial(self._fail, asked))
        self.changed.emit()

    def _arrived(self, asked: threading.Event, got: keys.Keys) -> None:
        if asked.is_set():
            got.close()
            return
        try:
            got.watch(self.pressed.emit, self.let_go)
        except keys.Refused as error:
            got.close()
            self._fail(asked, error)
            return
        self.is_asking, self._keys = False, got
        self.changed.emit()

    def _fail(self, asked: threading.Event, error: Exception) -> None:
        if not asked.is_set():
            self.is_asking, self.refused = False, True
            self.changed.emit()

    def let_go(self) -> None:
        """Give the keys back, or ask for them no more."""
        self._asked.set()
        gone, self._keys = self._keys, None
        if gone is not None:
            gone.close()
        self.is_asking = self.refused = False
        self.changed.emit()

    def close(self) -> None:
        """The end: asks nothing more."""
        self.let_go()
        self._work.close()
