"""Takes the pictures of the panel that `test_goldens.py` compares: `python -m tests.ui.shots FOLDER NAME...`.

A process of its own, for Qt takes its scale and its fonts from the environment, once.  The run behind the window is
a still: one picture, one moment's figures.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QLocale
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from emojicam import settings
from emojicam.control import Desk, Glance
from emojicam.meter import Meter
from emojicam.persona.persona import Persona, find
from emojicam.render import backdrop
from emojicam.render.classic import Classic
from emojicam.render.renderer import Look, Renderer
from emojicam.settings import Settings
from emojicam.types import EMOTIONS, Frame, Picture, Tracked
from emojicam.ui import theme
from emojicam.ui.engine import Engine
from emojicam.ui.start import Panel
from emojicam.ui.welcome import Welcome

from .stage import smiling

FONTS = ("Noto Sans", "Noto Sans Arabic")
"what the pictures are written in"
NO_FONT = 77
"exit status where one of them is not there"
SIZE = 1180, 712
STILL = {"panel.language": "en", "panel.colours": "light", "panel.welcomed": True, "panel.still": True}
QUIET_MS, PATIENCE_MS = 400, 60_000
"a window that has looked the same for so long is done; one that never does is taken as it is"


def picture() -> Picture:
    """Somebody who smiles, as others see it."""
    look = Look(Classic(), find("amara"), backdrop.paint("#4fa9b8", (1280, 720)), "studio", Persona(), 1.0, False)
    grey = Frame(np.full((720, 1280, 3), 90, np.uint8), 0.0)
    (face,) = smiling(grey)
    pose = replace(face.pose, centre=np.array([640, 372], np.float32), size=190.0, turn=np.zeros(3, np.float32))
    face = replace(face, pose=pose)
    return Renderer(look, Meter())(Tracked(grey, (face,)))


def glance() -> Glance:
    """Half a minute into a run."""
    emotion = (0.02, 0.01, 0.01, 0.82, 0.02, 0.05, 0.07)
    providers = {"detector": "cpu", "landmarks": "cpu"}
    return Glance("live", "", 900, 30.0, 33.0, 0, emotion, EMOTIONS[3], providers, "skia on the CPU", ())


def running(shown: Picture) -> Any:
    """What the engine takes for a run."""
    desk = Desk("on", "classic", "studio", "lagoon", "amara", False, None, math.nan, False, "", 10.0)
    control = SimpleNamespace(desk=desk, glance=glance, close=lambda: None, adopt=None, settings=Settings())
    look = SimpleNamespace(style=SimpleNamespace(renderer="skia on the CPU"))
    return SimpleNamespace(
        preview=SimpleNamespace(newest=shown, seen=True), control=control, missing="",
        app=SimpleNamespace(look=look, sinks=[]), watchers=list, close=lambda: None,
    )  # fmt: skip


def main_window(panel: Panel) -> None:
    """As it opens."""


def first_run(panel: Panel) -> None:
    """The second of the first steps: who are you?"""
    steps = panel.window.sheets.currentWidget()
    assert isinstance(steps, Welcome)
    steps.go_to(1)


def editor(panel: Panel) -> None:
    """Hair."""
    panel.window._edit("amara")
    panel.window.editor.turn_to("hair")


SHOTS: Mapping[str, tuple[Callable[[Panel], None], dict[str, Any]]] = {
    "light": (main_window, {}),
    "dark": (main_window, {"panel.colours": "dark"}),
    "german": (main_window, {"panel.language": "de"}),
    "arabic": (main_window, {"panel.language": "ar"}),
    "first-run": (first_run, {"panel.welcomed": False}),
    "editor": (editor, {}),
    "double": (main_window, {}),
}
"the last is taken at 200 %"


def settled(panel: Panel) -> QImage:
    """The window once its thumbnails are drawn and nothing changes any more."""
    drawn: list[bool] = []
    panel.window.activateWindow()  # what has the keyboard is drawn with a line around it
    panel.portraits._work.do(lambda: True, drawn.append)
    waited, same = QElapsedTimer(), QElapsedTimer()
    waited.start()
    same.start()
    before = QImage()
    while waited.elapsed() < PATIENCE_MS:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        panel.window.mirror.look()
        now = panel.window.grab().toImage()
        if now != before or not drawn or not panel.window.isActiveWindow():
            before = now
            same.start()
        elif same.elapsed() > QUIET_MS:
            break
    return before


def take(app: QApplication, name: str, folder: Path, shown: Picture) -> None:
    """One picture, at one pixel a point whatever the scale, into `folder`."""
    show, changes = SHOTS[name]
    engine = Engine(settings.change(Settings(), STILL | {"look.persona": "amara"} | changes), None)
    engine.running = running(shown)
    engine.wear = lambda persona: None  # type: ignore[method-assign]
    panel = Panel(app, engine)
    panel.window.resize(*SIZE)
    panel.show()
    for _ in range(8):  # the bars of the mood move half of the way each time
        engine.glanced.emit(glance())
    show(panel)
    settled(panel).save(str(folder / f"{name}.png"))
    panel.window.hide()
    panel.close()


def main(folder: str, *names: str) -> int:
    """Take those pictures."""
    app = QApplication(["emojicam"])
    theme.FAMILIES = FONTS  # type: ignore[assignment]
    if set(FONTS) - set(QFontDatabase.families()):
        return NO_FONT
    QLocale.setDefault(QLocale("en"))
    shown = picture()
    for name in names:
        take(app, name, Path(folder), shown)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
