"""A desktop's portal for tests: answers on a session bus of its own, and presses the keys that were bound."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

pytest.importorskip("jeepney", reason="D-Bus is a matter of Linux")

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

PATH = "/org/freedesktop/portal/desktop"
SESSION = f"{PATH}/session/1_1/emojicam"


class Portal:
    """Grants every wish, or none, and has the settings that it was given."""

    def __init__(self, *, grants: bool = True, settings: dict[tuple[str, str], tuple[str, Any]] | None = None) -> None:
        self.grants, self.settings = grants, settings or {}
        self.bound: dict[str, str] = {}
        self._over = threading.Event()
        self._connection = open_dbus_connection("SESSION")
        self._connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self._thread = threading.Thread(target=self._serve, name="portal")
        self._thread.start()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type == MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Any) -> None:
        fields = message.header.fields
        member = fields[HeaderFields.member]
        if member == "Read":
            self._tell_setting(message)
        elif member in ("CreateSession", "BindShortcuts"):
            self._respond(message, member)
        else:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("no",)))

    def _tell_setting(self, message: Any) -> None:
        known = self.settings.get(message.body)
        if known is None:
            self._connection.send(new_error(message, "org.freedesktop.portal.Error.NotFound", "s", ("not there",)))
        else:
            self._connection.send(new_method_return(message, "v", (("v", known),)))

    def _respond(self, message: Any, member: str) -> None:
        token = message.body[-1]["handle_token"][1]
        sender = message.header.fields[HeaderFields.sender]
        path = f"{PATH}/request/{sender.lstrip(':').replace('.', '_')}/{token}"
        self._connection.send(new_method_return(message, "o", (path,)))
        results: dict[str, Any] = {"session_handle": ("s", SESSION)}
        if member == "BindShortcuts":
            self.bound = {key: said["preferred_trigger"][1] for key, said in message.body[1]}
            shortcuts = [(key, {"trigger_description": ("s", f"Press {wish}")}) for key, wish in self.bound.items()]
            results = {"shortcuts": ("a(sa{sv})", shortcuts)}
        status = 0 if self.grants else 1
        where = DBusAddress(path, interface="org.freedesktop.portal.Request")
        self._connection.send(new_signal(where, "Response", "ua{sv}", (status, results if self.grants else {})))

    def press(self, key: str, session: str = SESSION) -> None:
        """As if the user had."""
        where = DBusAddress(PATH, interface="org.freedesktop.portal.GlobalShortcuts")
        self._connection.send(new_signal(where, "Activated", "osta{sv}", (session, key, 1, {})))

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self._connection.close()


@contextmanager
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bus for this test alone.  Skips where there is no dbus-daemon."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("needs dbus-daemon, as Debian's package dbus has it")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
            yield
        finally:
            process.terminate()
