"""Opens the panel: the application, its language and colours, the window, the tray, and at last a run.

The window comes first; everything heavy is loaded after it is seen, in a thread.
"""

from __future__ import annotations

import logging
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTimer,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMessageBox

from ..errors import EmojiCamError
from ..resources import folder
from ..settings import LANGUAGES, Settings
from .background import Background
from .easel import Easel
from .engine import Engine
from .enrolling import Enrol, from_photos
from .hotkeys import HotKeys
from .portraits import Portraits
from .shapes import redraw_icons
from .stickers import leave_clipboard
from .theme import current, keep_still, theme_for, wear
from .tray import Tray, state_icon
from .welcome import Welcome
from .window import Window

if TYPE_CHECKING:
    from ..remote import Remote

log = logging.getLogger(__name__)

QT_CODES = {"zh": "zh_CN", "pt": "pt_BR"}
"what Qt's own texts are called where that differs"
UNSEEN_MS = 3000
"after which a window that nobody has seen yet, on another desktop say, is waited for no more"
WAKE_MS = 400
"how often Python gets to look for Ctrl-C while Qt waits"


class Doorbell(QObject):
    """Rung by the thread that takes orders, heard in the window's."""

    rung = Signal(str)
    "somebody has started EmojiCam again; the token that lets a window come to the front, or nothing"
    asked = Signal(str, str)
    "an order, and its name, that came while a run is starting"


class Panel:
    """The window, the tray and all behind them, until `close`."""

    def __init__(self, app: QApplication, engine: Engine, enrol: Enrol | None = None) -> None:
        self._app, self.engine, self._enrol = app, engine, enrol
        self._tongue = Tongue(app)
        self._asks_stillness = self._has_begun = False
        self._desktop, self._doorbell, self.keys = Background("desktop"), Doorbell(), HotKeys()
        self._doorbell.rung.connect(self._rung)
        self._doorbell.asked.connect(self._do_early)
        self.keys.pressed.connect(self._key)
        self.remote: Remote | None = None
        self._dressed = self._dressing()
        self.portraits, self.easel = Portraits(), Easel()
        app.setQuitOnLastWindowClosed(False)
        self._dress()
        self._dress_still()
        app.setWindowIcon(state_icon("live"))
        self.window, self.tray = self._window(), self._tray()
        engine.changed.connect(self._dress_anew)
        engine.changed.connect(self._steer)
        app.styleHints().colorSchemeChanged.connect(self._recolour)

    def show(self) -> None:
        """Show the window, and begin to run once it is seen; at first, the first steps, which begin to run later."""
        if not self.engine.settings.panel.welcomed:
            self.welcome()
        self.window.painted.connect(self._begin)
        self.window.show()
        QTimer.singleShot(UNSEEN_MS, self.engine, self._begin)

    def _begin(self) -> None:
        """What the window need not wait for."""
        if self._has_begun:
            return
        self._has_begun = True
        if not self._take_orders():
            self.quit()
            return
        if self.engine.settings.panel.welcomed and self.engine.running is None:
            self.engine.start()
        self._desktop.do(_asks_stillness, self._keep_still)
        if self.engine.settings.panel.hot_keys:
            self.keys.ask()

    def _take_orders(self) -> bool:
        """Listen to `emojicam ctl`.  False where another panel was started at the same time, and is in front now."""
        from ..remote import RAISE, Remote, raise_window

        self.remote = Remote(self.engine.control, {RAISE: self._doorbell.rung.emit}, self._take_early)
        self.remote.__enter__()
        try:
            return self.remote.is_listening or not raise_window()
        except EmojiCamError as error:
            log.info("%s", error)
            return True

    def _take_early(self, word: str, name: str) -> bool:
        """In a thread of the remote's: what a run that is starting will begin with, as in `remote.Wishes`."""
        from ..remote import LOOKS, POWERS, check_look

        if not self.engine.is_starting or word not in (*POWERS, *LOOKS):
            return False
        if word in LOOKS:
            check_look(self.engine.settings, word, name)
        self._doorbell.asked.emit(word, name)
        return True

    def _do_early(self, word: str, name: str) -> None:
        if word == "panic":
            self.engine.panic()
        elif name:
            self.engine.change({f"look.{word}": name})
        else:
            self.engine.switch(word == "on")

    def welcome(self) -> Welcome:
        """Go through the first steps."""
        steps = Welcome(self.engine, self.portraits, self.window.newest, self._enrol)
        steps.finished.connect(self.window.end_first_steps)
        self.window.show_first_steps(steps)
        return steps

    def _window(self) -> Window:
        made = Window(self.engine, self.portraits, self.keys, self.easel)
        made.closing.connect(self._closed)
        QShortcut(QKeySequence("Ctrl+Q"), made).activated.connect(self.quit)
        made.wants_first_steps.connect(self.welcome)
        return made

    def _tray(self) -> Tray:
        made = Tray(self.engine)
        made.wants_window.connect(self.bring_up)
        made.wants_quit.connect(self.quit)
        return made

    def _steer(self) -> None:
        if self.remote is not None:
            self.remote.control = self.engine.control

    def _key(self, key: str) -> None:
        """A key that works in every program was pressed."""
        acts = {
            "toggle": lambda: self.engine.switch(self.engine.power != "on"),
            "panic": self.engine.panic,
            "record": self.window.toggle_recording,
            "replay": self.window.save_replay,
        }
        acts[key]()

    # -- language and colours -------------------------------------------------------------------------------

    def _keep_still(self, asked: bool) -> None:
        self._asks_stillness = asked
        self._dress_still()
        self.window.setup.refresh()

    def _dress_still(self) -> None:
        keep_still(self.engine.settings.panel.still, self._asks_stillness)

    def _dressing(self) -> tuple[str, str]:
        panel = self.engine.settings.panel
        return panel.language, panel.colours

    def _dress(self) -> None:
        language, colours = self._dressed
        self._tongue.speak(language)
        wear(theme_for(colours), self._app)

    def _dress_anew(self) -> None:
        self._dress_still()
        (language, _), self._dressed = self._dressed, self._dressing()
        if self._dressed[0] != language:
            QTimer.singleShot(0, self._exchange)
        else:
            self._recolour()

    def _recolour(self) -> None:
        """The window stays, with all that was entered; only what it wears is another, if it is."""
        if theme_for(self._dressed[1]) != current():
            wear(theme_for(self._dressed[1]), self._app)
            redraw_icons()

    def _exchange(self) -> None:
        """Another language: the window is made anew, the run goes on."""
        self.window.save()
        self._dress()
        before, self.window = self.window, self._window()
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self.window.turn_to(before.pages.currentIndex() % 4)
        self.window.setVisible(before.isVisible())
        before.hide()
        before.deleteLater()
        self.tray.fill()

    # -- the end --------------------------------------------------------------------------------------------

    def _rung(self, token: str) -> None:
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, where a desktop wants one
        self.bring_up()

    def bring_up(self) -> None:
        """Show the window, wherever it was."""
        self.window.setVisible(True)
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _closed(self) -> None:
        """What closing means: asked once, then remembered."""
        self.window.save()
        if self.engine.settings.panel.closing == "ask":
            choice = ask_about_closing(self.window, has_tray=self.tray.is_there)
            if not choice:
                return
            self.engine.change({"panel.closing": choice})
        if self.engine.settings.panel.closing == "quit":
            self.quit()
        elif self.tray.is_there:
            self.window.hide()
        else:
            self.window.showMinimized()

    def quit(self) -> None:
        """End everything."""
        self.window.save()
        self.window.hide()
        self._app.quit()

    def close(self) -> None:
        """Let go of everything, in order."""
        self.tray.icon.hide()
        leave_clipboard()
        if self.remote is not None:
            self.remote.__exit__(None, None, None)
        self.keys.close()
        self._desktop.close()
        self.portraits.close()
        self.easel.close()
        self.engine.close()
        self._app.styleHints().colorSchemeChanged.disconnect(self._recolour)
        self._tongue.fall_silent()
        for one in (
            self.window,
            self.tray.menu,
            self.tray,
            self.portraits,
            self.easel,
            self.keys,
            self._desktop,
            self._doorbell,
            self.engine,
        ):
            one.deleteLater()  # now and in this thread, not whenever and wherever Python collects its garbage
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _asks_stillness() -> bool:
    from .motion import system_wants_less

    return system_wants_less()


def ask_about_closing(window: Window, *, has_tray: bool) -> str:
    """What the user wants closing to do: keep, quit, or nothing where they would rather not close."""
    box = QMessageBox(window)
    box.setWindowTitle("EmojiCam")
    box.setText(QCoreApplication.translate("Closing", "Should EmojiCam go on?"))
    kept = QCoreApplication.translate(
        "Closing", "Your camera goes on in calls; the icon in the tray brings this window back."
    )
    small = QCoreApplication.translate("Closing", "Your camera goes on in calls; this window is made small.")
    once = QCoreApplication.translate("Closing", "You are asked only once.")
    box.setInformativeText(f"{kept if has_tray else small} {once}")
    keep = box.addButton(QCoreApplication.translate("Closing", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    end = box.addButton(QCoreApplication.translate("Closing", "Quit"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QCoreApplication.translate("Closing", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    clicked = box.clickedButton()
    return "keep" if clicked is keep else "quit" if clicked is end else ""


class Tongue:
    """The language that the application speaks: our texts and Qt's own."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._ours, self._qts = QTranslator(), QTranslator()

    def speak(self, language: str) -> str:
        """That language, or the system's for auto, or else English; the code of what it is now."""
        wanted = QLocale.system().uiLanguages() if language == "auto" else [language]
        code = next((one for name in wanted if (one := name.split("-")[0]) in LANGUAGES), "en")
        self._load(self._ours, f"emojicam_{code}.qm", str(folder("assets") / "translations"))
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(self._qts, f"qtbase_{QT_CODES.get(code, code)}.qm", of_qt)
        QLocale.setDefault(QLocale(code))
        self._app.setLayoutDirection(QLocale(code).textDirection())
        return code

    def fall_silent(self) -> None:
        """Speak no language any more."""
        for translator in (self._ours, self._qts):
            self._app.removeTranslator(translator)

    def _load(self, translator: QTranslator, name: str, place: str) -> None:
        """What there is no file for stays English, as it is written."""
        self._app.removeTranslator(translator)
        if translator.load(name, place):
            self._app.installTranslator(translator)


def run_panel(chosen: Settings, file: Path | None) -> int:
    """Open the panel and stay until it is closed; the exit status."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(["emojicam"])
    app.setApplicationName("EmojiCam")
    app.setDesktopFileName("emojicam")
    engine = Engine(chosen, file)
    panel = Panel(app, engine, from_photos)
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, lambda *_: panel.quit())
    waking = QTimer(interval=WAKE_MS)
    waking.timeout.connect(lambda: None)
    waking.start()
    panel.show()
    status = app.exec()
    panel.close()
    return status
