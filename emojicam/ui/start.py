"""Opens the panel: the application, its language and colours, the window, the tray, and at last a run.

The window comes first; everything heavy is loaded after it is seen, in a thread.
"""

from __future__ import annotations

import logging
import signal
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from ..resources import folder
from ..settings import LANGUAGES, Settings
from .engine import Engine
from .portraits import Portraits
from .theme import theme_for, wear
from .window import Window

log = logging.getLogger(__name__)

WAKE_MS = 200
"how often Python gets to look for Ctrl-C while Qt waits"


class Panel:
    """The window and all behind it, until `close`."""

    def __init__(self, app: QApplication, engine: Engine) -> None:
        self._app, self.engine = app, engine
        self._translator = QTranslator()
        self._dressed = self._dressing()
        self.portraits = Portraits()
        app.setQuitOnLastWindowClosed(False)
        self._dress()
        self.window = self._window()
        engine.changed.connect(self._dress_anew)

    def show(self) -> None:
        """Show the window, and begin to run once it is seen."""
        self.window.show()
        QTimer.singleShot(0, self.engine.start)

    def _window(self) -> Window:
        made = Window(self.engine, self.portraits)
        made.closing.connect(self.quit)
        return made

    def _dressing(self) -> tuple[str, str]:
        panel = self.engine.settings.panel
        return panel.language, panel.colours

    def _dress(self) -> None:
        language, colours = self._dressed
        speak(self._app, self._translator, language)
        wear(theme_for(colours), self._app)

    def _dress_anew(self) -> None:
        """Another language or other colours: the window is made anew, the run goes on."""
        if self._dressing() != self._dressed:
            self._dressed = self._dressing()
            QTimer.singleShot(0, self._exchange_window)

    def _exchange_window(self) -> None:
        self._dress()
        before, self.window = self.window, self._window()
        self.window.setGeometry(before.geometry())
        self.window.turn_to(before.pages.currentIndex() % 3)
        self.window.show()
        before.hide()
        before.deleteLater()

    def quit(self) -> None:
        """End everything."""
        self.window.hide()
        self.window.editor.save()
        self._app.quit()

    def close(self) -> None:
        """Let go of everything, in order."""
        self.portraits.close()
        self.engine.close()


def speak(app: QApplication, translator: QTranslator, language: str) -> str:
    """Have the application speak that language, or the system's for auto, or else English; the code of it."""
    wanted = QLocale.system().uiLanguages() if language == "auto" else [language]
    codes = [name.split("-")[0] for name in wanted]
    code = next((one for one in codes if one in LANGUAGES), "en")
    app.removeTranslator(translator)
    if code != "en" and translator.load(f"emojicam_{code}.qm", str(folder("assets") / "translations")):
        app.installTranslator(translator)
    QLocale.setDefault(QLocale(code))
    app.setLayoutDirection(QLocale(code).textDirection())
    return code


def run_panel(chosen: Settings, file: Path | None) -> int:
    """Open the panel and stay until it is closed; the exit status."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(["emojicam"])
    app.setApplicationName("EmojiCam")
    app.setDesktopFileName("emojicam")
    engine = Engine(chosen, file)
    panel = Panel(app, engine)
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, lambda *_: panel.quit())
    waking = QTimer(interval=WAKE_MS)
    waking.timeout.connect(lambda: None)
    waking.start()
    panel.show()
    status = app.exec()
    panel.close()
    return status
