"""A panel to click at, offscreen, with settings and personas of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
pytest.importorskip("PySide6.QtWidgets", reason="Qt misses libraries of the system", exc_type=ImportError)

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emojicam.capture import cameras
from emojicam.doctor import Report
from emojicam.doctor.findings import ok
from emojicam.doctor.machine import this_machine
from emojicam.ui import checkup, glimpses
from emojicam.ui.engine import Engine
from emojicam.ui.start import Panel

from .lenses import FOUND, Lenses
from .stage import SMALL, set_up


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With nobody's settings, personas, clips or orders, and on nobody's display."""
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_VIDEOS_DIR", str(tmp_path / "videos"))
    set_up(monkeypatch)


@pytest.fixture
def lenses(monkeypatch: pytest.MonkeyPatch) -> Lenses:
    made = Lenses()
    monkeypatch.setattr(cameras, "cameras", lambda: FOUND)
    monkeypatch.setattr(glimpses, "open_camera", made)
    monkeypatch.setattr(checkup, "_examine", lambda: Report(this_machine(), (ok("Virtual camera", "There is one."),)))
    return made


@pytest.fixture
def engine(qapp: QApplication, tmp_path: Path) -> Engine:
    """Not yet started; keeps its settings in `settings.toml`."""
    return Engine(SMALL, tmp_path / "settings.toml")


@pytest.fixture
def panel(engine: Engine, qapp: QApplication, qtbot: QtBot) -> Iterator[Panel]:
    """Shown and running."""
    one = Panel(qapp, engine)
    one.show()
    qtbot.waitUntil(lambda: one.window.mirror.has_picture and engine.control is not None, timeout=30_000)
    yield one
    one.window.hide()
    one.close()
