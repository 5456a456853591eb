"""Counts down, so that one can look up and be ready.  Knows no camera and no page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, QVariantAnimation, Signal

from .theme import is_still

FROM, STEP_MS = 3, 700
"the first number, and how long each is shown: two seconds in all"


class Countdown(QObject):
    """A number after the other, from FROM to 1; then it is `done`."""

    counted = Signal(int)
    "a number comes; 0 where it is done, or was stopped"
    moved = Signal(float)
    "how much of its time is left, from 1 to 0; silent where nothing is to move"
    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.number = 0
        "the one that is shown; 0 where none is"
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self.step)
        self._moving = QVariantAnimation(self, startValue=1.0, endValue=0.0)
        self._moving.valueChanged.connect(self.moved.emit)

    def begin(self) -> None:
        """From the first number on, unless it counts already."""
        if not self.number:
            self._waiting.start(STEP_MS)
            self._moving.setDuration(STEP_MS)
            self._come(FROM)

    def step(self) -> None:
        """The next number, or the end; called every STEP_MS."""
        if self.number > 1:
            self._come(self.number - 1)
        elif self.number:
            self.stop()
            self.done.emit()

    def stop(self) -> None:
        """Never mind."""
        if self.number:
            self._waiting.stop()
            self._come(0)

    def _come(self, number: int) -> None:
        self.number = number
        self._moving.stop()
        self.counted.emit(number)
        if number and not is_still():
            self._moving.start()
