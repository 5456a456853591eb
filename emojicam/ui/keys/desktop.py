"""Keys from the desktop's portal, which asks its user and keeps the say.  Knows D-Bus only through `portal`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSocketNotifier

from .. import portal
from ..words import word
from . import LETTERS, Declined, Refused, Wanted


class DesktopKeys:
    """What the user allowed, in the desktop's own words."""

    held: Mapping[str, str] = {}
    "the desktop sees to it that no two programs have the same"

    def __init__(self, wanted: Wanted) -> None:
        """Ask, which takes as long as the user takes.  Raises Refused."""
        try:
            self._bus = portal.Bus()
            try:
                self._bind(wanted)
            except BaseException:
                self._bus.close()
                raise
        except portal.Declined as error:
            raise Declined(str(error)) from error
        except portal.Refused as error:
            raise Refused(str(error)) from error
        self._notifier: QSocketNotifier | None = None

    def _bind(self, wanted: Wanted) -> None:
        self._bus.introduce()
        options = {"session_handle_token": ("s", "emojicam")}
        self._session = str(self._bus.request("CreateSession", "", (), options, wanted)["session_handle"])
        self._bus.listen()
        wishes = [
            (key, {"description": ("s", word(f"key {key}")), "preferred_trigger": ("s", f"CTRL+ALT+{letter.lower()}")})
            for key, letter in LETTERS.items()
        ]  # in the words of the XDG shortcuts specification
        got = self._bus.request("BindShortcuts", "oa(sa{sv})s", (self._session, wishes, ""), {}, wanted)
        self.bound: Mapping[str, str] = {
            key: str(said.get("trigger_description", ("s", ""))[1]) for key, said in got.get("shortcuts", ())
        }

    def watch(self, pressed: Callable[[str], object], over: Callable[[], object]) -> None:
        """See `Keys`."""
        self._pressed, self._over = pressed, over
        self._notifier = QSocketNotifier(self._bus.file, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)
        self._read()

    def _read(self) -> None:
        try:
            for key in self._bus.pressed(self._session):
                self._pressed(key)
        except portal.Refused:
            self._over()

    def close(self) -> None:
        """See `Keys`."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
        self._bus.close()
