"""Cameras that are told what they see, and a panel at its first steps before them."""

from __future__ import annotations

import gc
import itertools
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from emojicam import settings
from emojicam.capture import Source
from emojicam.capture.cameras import CameraInfo
from emojicam.errors import CaptureError
from emojicam.settings import Settings
from emojicam.testing import Filmed, flat
from emojicam.types import Frame
from emojicam.ui import engine
from emojicam.ui.engine import Engine
from emojicam.ui.enrolling import Enrol
from emojicam.ui.glimpses import How
from emojicam.ui.running import Running
from emojicam.ui.start import Panel
from emojicam.ui.welcome import Welcome

from .stage import SMALL

PATIENCE_MS = 60_000
FRONT, DESK = "/dev/video0", "/dev/video2"
FOUND = [CameraInfo(FRONT, "Webcam"), CameraInfo(DESK, "Desk")]


class Lenses:
    """The cameras of this machine: what they see changes all the time; it is known which are open, or were."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.open: set[str] = set()
        self.busy: set[str] = set()
        self.hang: dict[str, threading.Event] = {}
        self.asked: list[tuple[int, int]] = []
        "sizes"
        self.filmed: list[weakref.ref[Any]] = []
        "the pixels of every frame, as far as anybody still has them"

    def __call__(self, device: str, how: How) -> Source:
        self.asked.append(how.size)
        return Lens(self, device)

    def frames(self) -> Iterator[Frame]:
        """Every one in another colour, darker at the left."""
        for number in itertools.count():
            pixels = flat((40 * number % 256, 20, 200), (32, 18)).copy()
            pixels[:, :6] //= 2
            self.filmed.append(weakref.ref(pixels))
            yield Frame(pixels, number / 15)
            del pixels

    @property
    def kept(self) -> int:
        """How many frames somebody still has."""
        gc.collect()
        return sum(one() is not None for one in self.filmed)


class Lens(Filmed):
    def __init__(self, lenses: Lenses, device: str) -> None:
        super().__init__(lenses.frames(), (32, 18), device)
        self._lenses = lenses

    def __enter__(self) -> Lens:
        if self.name in self._lenses.hang:
            self._lenses.hang[self.name].wait(30)
        if self.name in self._lenses.busy:
            raise CaptureError(f"The camera {self.name} is in use by zoom; close that and try again.")
        self._lenses.opened.append(self.name)
        self._lenses.open.add(self.name)
        return self

    def __exit__(self, *_: object) -> None:
        self._lenses.open.discard(self.name)


@contextmanager
def first_steps(
    qapp: QApplication,
    file: Path | None = None,
    begin: Callable[[Settings], Running] = engine._start,
    enrol: Enrol | None = None,
) -> Any:
    """The panel at its first step."""
    panel = Panel(qapp, Engine(settings.change(SMALL, {"panel.welcomed": False}), file, begin), enrol)
    panel.show()
    try:
        steps = panel.window.sheets.currentWidget()
        assert isinstance(steps, Welcome)
        yield panel, steps
    finally:
        panel.window.hide()
        panel.close()


def click(widget: QWidget) -> None:
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
