"""The icon in the tray and its menu.  Its face shows the state; what is chosen is asked of the engine."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ..persona.persona import names
from .engine import Engine
from .icons import paint_icon
from .words import word

LOOK_EVERY_MS = 5000
"between two looks whether there is a tray by now: a desktop's may come late"
SIDE = 64

FACES: Mapping[str, tuple[str, str, str]] = {
    "off": ("#9a96a0", "", ""),
    "live": ("#ffc93f", "check", "#1d7a46"),
    "waiting": ("#9a96a0", "camera", "#7a5200"),
    "recording": ("#ffc93f", "record", "#c8201a"),
    "recording unseen": ("#9a96a0", "record", "#c8201a"),
    "blank": ("#9a96a0", "blank", "#8c1d18"),
    "problem": ("#ffc93f", "warning", "#8c1d18"),
}
"colour of the face, icon of the badge, colour of the badge: each differs in more than colour"
SHOWN_AS = {"idle": "live", "starting": "waiting", "done": "off", "failed": "problem"}
"states of a run that have no face of their own"


def state_icon(state: str) -> QIcon:
    """A small face, awake or asleep, with a badge."""
    skin, badge, colour = FACES[state]
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_face(painter, QColor(skin), awake=state in ("live", "recording", "problem"))
    if badge:
        place = QRectF(SIDE * 0.5, SIDE * 0.5, SIDE * 0.48, SIDE * 0.48)
        painter.setPen(QPen(QColor("#ffffff"), 3))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(place)
        paint_icon(painter, badge, "#ffffff", place.adjusted(5, 5, -5, -5))
    painter.end()
    return QIcon(pixmap)


def _paint_face(painter: QPainter, skin: QColor, *, awake: bool) -> None:
    painter.setPen(QPen(skin.darker(150), 3))
    painter.setBrush(skin)
    painter.drawEllipse(QRectF(4, 4, SIDE - 8, SIDE - 8))
    ink = QPen(QColor("#3a2415"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(ink)
    for x in (22, 42):
        if awake:
            painter.drawPoint(QPointF(x, 26))
            painter.drawLine(QPointF(x, 24), QPointF(x, 28))
        else:
            painter.drawArc(QRectF(x - 6, 22, 12, 8), 180 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(20, 26, 24, 20), 200 * 16, 140 * 16)


class Tray(QObject):
    """The icon, from when there is a tray."""

    wants_window = Signal()
    wants_quit = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self.state = engine, "off"
        self.icon = QSystemTrayIcon(state_icon("off"), self)
        self.icon.activated.connect(self._activated)
        self.menu = QMenu()
        self.menu.aboutToShow.connect(self.fill)
        self.icon.setContextMenu(self.menu)
        self.fill()
        self._waiting = QTimer(self, interval=LOOK_EVERY_MS)
        self._waiting.timeout.connect(self._appear)
        self._waiting.start()
        self._appear()
        engine.changed.connect(self._show_state)
        engine.glanced.connect(self._show_state)

    @property
    def is_there(self) -> bool:
        """Whether the desktop shows it."""
        return self.icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def _appear(self) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()
            self._waiting.stop()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.wants_window.emit()

    # -- the menu -------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Everything that is worth having at hand during a call."""
        engine, menu = self._engine, self.menu
        menu.clear()
        self._add(self.tr("Open EmojiCam"), self.wants_window.emit)
        menu.addSeparator()
        on = self._add(self.tr("On"), lambda: engine.switch(engine.power != "on"))
        on.setCheckable(True)
        on.setChecked(engine.power == "on")
        self._add(self.tr("Blank now"), engine.panic).setEnabled(engine.is_there)
        recording = self._is_recording
        records = engine.can_record or recording
        words = self.tr("Stop recording") if recording else self.tr("Record")
        self._add(words, lambda: engine.record(not recording)).setEnabled(records)
        self._add(self.tr("Keep the last 10 s"), engine.save_replay).setEnabled(records)
        menu.addSeparator()
        look = engine.settings.look
        self._add_choices(self.tr("Style"), {key: word(key) for key in ("classic", "clay")}, look.style, "look.style")
        self._add_choices(self.tr("Persona"), {name: name for name in names()}, look.persona, "look.persona")
        menu.addSeparator()
        self._add(self.tr("Quit"), self.wants_quit.emit)

    def _add(self, words: str, act: object) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda: act())  # type: ignore[operator]
        return action

    def _add_choices(self, title: str, choices: Mapping[str, str], chosen: str, setting: str) -> None:
        menu = self.menu.addMenu(title)
        group = QActionGroup(menu)
        for key, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.setActionGroup(group)
            action.triggered.connect(lambda _, key=key: self._engine.change({setting: key}))

    # -- the face -------------------------------------------------------------------------------------------

    @property
    def _is_recording(self) -> bool:
        control = self._engine.control
        return control is not None and control.desk.recording is not None

    def _show_state(self) -> None:
        engine = self._engine
        state = "failed" if engine.error else engine.state
        self.icon.setToolTip(f"EmojiCam: {self._said(state)}")
        face = SHOWN_AS.get(state, state)
        if self._is_recording and face != "problem":
            face = "recording" if engine.power == "on" else "recording unseen"
        if face != self.state:
            self.state = face
            self.icon.setIcon(state_icon(face))

    def _said(self, state: str) -> str:
        """The state in words."""
        return ", ".join([word(state), *([self.tr("Recording")] if self._is_recording else [])])
