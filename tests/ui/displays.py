"""A display of X for tests, and somebody at its keyboard.  Skips where there is none to be had."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


class Display:
    """Its name, and its keyboard."""

    def __init__(self, name: str, server: subprocess.Popen[bytes]) -> None:
        self.name, self._server = name, server

    def type(self, *words: str) -> None:
        """What xdotool does with these words."""
        self._run("xdotool", *words)

    def lay_out(self, layout: str) -> None:
        """What setxkbmap, without which there is no Xvfb, does with this layout."""
        self._run("setxkbmap", "-layout", layout)

    def _run(self, *command: str) -> None:
        environ = os.environ | {"DISPLAY": self.name}
        subprocess.run(command, env=environ, check=True, timeout=60, capture_output=True)

    def end(self) -> None:
        """As if the server had crashed."""
        self._server.kill()
        self._server.wait()


@contextmanager
def display(patch: pytest.MonkeyPatch) -> Iterator[Display]:
    """One for this test alone, which programs are told of."""
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {' and '.join(missing)}, as Debian's packages xvfb and xdotool have them")
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "320x240x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writes)
        try:
            with os.fdopen(reads) as said:
                name = f":{said.readline().strip()}"
            for key in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
                patch.delenv(key, raising=False)
            patch.setenv("DISPLAY", name)
            yield Display(name, server)
        finally:
            server.kill()
