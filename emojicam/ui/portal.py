"""The desktop's portal, over the user's session bus: its settings, and keys that work in every program.

Speaks D-Bus and knows no window.  Where there is no bus or no such portal, `Refused` says so.
"""

from __future__ import annotations

import secrets
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

BUS = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SECONDS = 2.0
"that a call may take which asks the user nothing"
GLANCE = 0.25
"seconds between two looks whether the user's answer is still wanted"
APP = "emojicam"
"the name of the desktop entry"
GRANTED, DECLINED = 0, 1
"of the answer to a request; anything above is an error"


class Refused(Exception):
    """There is no bus, no such portal, or the user would rather not; says which."""


class Declined(Refused):
    """The user would rather not."""


def setting(space: str, key: str, seconds: float = SECONDS) -> Any:
    """One setting of the desktop.  Raises Refused where it has none of that name."""
    with Bus() as bus:
        (value,) = bus.call("Settings", "Read", "ss", (space, key), seconds)
    while isinstance(value, tuple) and len(value) == 2:  # a variant in a variant, each with its type
        value = value[1]
    return value


class Bus:
    """One connection to the session bus.  Used by one thread at a time."""

    def __init__(self) -> None:
        """Raises Refused where there is none."""
        try:
            from jeepney.io.blocking import open_dbus_connection

            self._connection = open_dbus_connection("SESSION")
        except (ImportError, KeyError, OSError) as error:
            raise Refused("there is no session bus") from error
        self._pressed: deque[Any] = deque()

    def __enter__(self) -> Bus:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Hang up: keys that were bound are free again."""
        self._connection.close()

    @property
    def file(self) -> int:
        """What becomes readable when something arrives."""
        return int(self._connection.sock.fileno())

    def call(self, part: str, method: str, signature: str, body: tuple[Any, ...], seconds: float = SECONDS) -> Any:
        """Call one of the portal's methods; what it returns.  Raises Refused."""
        from jeepney import DBusAddress, MessageType, new_method_call

        address = DBusAddress(PATH, BUS, f"org.freedesktop.portal.{part}")
        try:
            message = new_method_call(address, method, signature, body)
            answer = self._connection.send_and_get_reply(message, timeout=seconds)
        except (OSError, TimeoutError) as error:
            raise Refused("the desktop's portal does not answer") from error
        if answer.header.message_type == MessageType.error:
            raise Refused(str(answer.body[0] if answer.body else "the desktop's portal refuses"))
        return answer.body

    def request(
        self, method: str, signature: str, body: tuple[Any, ...], options: Mapping[str, Any], wanted: Callable[[], bool]
    ) -> dict[str, Any]:
        """Call a method of GlobalShortcuts that may ask the user, and wait for the answer while it is `wanted`.

        `options` follow the body.  Raises Refused.
        """
        from jeepney import MatchRule

        token = f"emojicam_{secrets.token_hex(6)}"
        sender = self._connection.unique_name.lstrip(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{token}"
        rule = MatchRule(type="signal", interface="org.freedesktop.portal.Request", member="Response", path=path)
        self._subscribe(rule)
        with self._connection.filter(rule, bufsize=1) as answers:
            asked = {**options, "handle_token": ("s", token)}
            self.call("GlobalShortcuts", method, f"{signature}a{{sv}}", (*body, asked))
            answer = self._wait_for(answers, wanted)
        status, results = answer.body
        if status == DECLINED:
            raise Declined("it was not allowed")
        if status != GRANTED:
            raise Refused("the desktop's portal fails")
        return {name: value for name, (_, value) in results.items()}

    def _wait_for(self, answers: Any, wanted: Callable[[], bool]) -> Any:
        while wanted():
            try:
                return self._connection.recv_until_filtered(answers, timeout=GLANCE)
            except TimeoutError:
                continue
            except OSError as error:
                raise Refused("the session bus hung up") from error
        raise Refused("nobody waits for it any more")

    def _subscribe(self, rule: Any) -> None:
        from jeepney import message_bus

        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=SECONDS)

    def introduce(self) -> None:
        """Say which program this is; older portals guess, and that is as good."""
        from contextlib import suppress

        with suppress(Refused):
            self.call("host.portal.Registry", "Register", "sa{sv}", (APP, {}))

    def listen(self) -> None:
        """Have presses arrive from now on."""
        from jeepney import MatchRule

        rule = MatchRule(type="signal", interface="org.freedesktop.portal.GlobalShortcuts", member="Activated")
        self._subscribe(rule)
        self._pressed = deque()
        self._connection.filter(rule, queue=self._pressed).__enter__()

    def pressed(self, session: str) -> list[str]:
        """Which keys of that session were pressed since the last look.  Never waits.  Raises Refused at its end."""
        import contextlib

        until = time.monotonic() + GLANCE
        with contextlib.suppress(TimeoutError):
            while time.monotonic() < until:
                self._receive()
        names = [message.body[1] for message in self._pressed if message.body[0] == session]
        self._pressed.clear()
        return names

    def _receive(self) -> None:
        try:
            self._connection.recv_messages(timeout=0)
        except TimeoutError:
            raise
        except OSError as error:
            raise Refused("the session bus hung up") from error
