"""A colour wheel: hue around, paleness inwards, and a slider for how light.  Knows no persona."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QConicalGradient,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRadialGradient,
    QRegularExpressionValidator,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from .choices import paint_focus
from .shapes import Slider, column, row
from .theme import current

STEP = 0.02
"how far an arrow key goes, of the whole way"


class _Disc(QWidget):
    """Hue as the angle, saturation as the distance from the middle."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hue, self.saturation, self.value = 0.0, 0.0, 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colour wheel"))
        self.setAccessibleDescription(self.tr("Left and right change the hue, up and down how strong it is."))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(168, 168)

    def _circle(self) -> tuple[QPointF, float]:
        return QPointF(self.width() / 2, self.height() / 2), min(self.width(), self.height()) / 2 - 8

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = self._circle()
        hues = QConicalGradient(middle, 0)
        for sixth in range(7):
            hues.setColorAt(sixth / 6, QColor.fromHsvF(sixth / 6 % 1, 1, self.value))
        grey = QColor.fromHsvF(0, 0, self.value)
        pale = QRadialGradient(middle, radius)
        pale.setColorAt(0, grey)
        grey.setAlpha(0)
        pale.setColorAt(1, grey)
        painter.setPen(QPen(QColor(current().line), 1))
        painter.setBrush(hues)
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(pale)
        painter.drawEllipse(middle, radius, radius)
        angle = self.hue * math.tau
        spot = middle + QPointF(math.cos(angle), -math.sin(angle)) * radius * self.saturation
        painter.setBrush(QColor.fromHsvF(self.hue, self.saturation, self.value))
        for width, colour in ((5, "#ffffff"), (2, "#222222")):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(spot, 8, 8)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), self.width() / 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._go(event.position())

    def _go(self, to: QPointF) -> None:
        middle, radius = self._circle()
        away = to - middle
        self.hue = math.atan2(-away.y(), away.x()) / math.tau % 1
        self.saturation = min(1.0, math.hypot(away.x(), away.y()) / radius)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        match event.key():
            case Qt.Key.Key_Left:
                self.hue = (self.hue - STEP) % 1
            case Qt.Key.Key_Right:
                self.hue = (self.hue + STEP) % 1
            case Qt.Key.Key_Up:
                self.saturation = min(1.0, self.saturation + STEP)
            case Qt.Key.Key_Down:
                self.saturation = max(0.0, self.saturation - STEP)
            case _:
                return super().keyPressEvent(event)
        return self._tell()

    def _tell(self) -> None:
        self.update()
        self.moved.emit()


class Wheel(QWidget):
    """Any colour."""

    picked = Signal(str)
    "#rrggbb, as the user moves through it"

    def __init__(self) -> None:
        super().__init__()
        self._disc = _Disc()
        self._light = Slider()
        self._light.setRange(0, 255)
        self._light.setAccessibleName(self.tr("How light"))
        self._hex = QLineEdit()
        self._hex.setMaxLength(7)
        self._hex.setAccessibleName(self.tr("Colour as #rrggbb"))
        self._hex.setValidator(QRegularExpressionValidator(r"#?[0-9a-fA-F]{0,6}"))
        self._hex.setMaximumWidth(120)
        self._disc.moved.connect(self._tell)
        self._light.valueChanged.connect(self._lighten)
        self._hex.textEdited.connect(self._typed)
        self.setLayout(row(self._disc, column(self._hex, self._light, 1, gap=12), gap=16))

    def colour(self) -> str:
        """What is picked."""
        disc = self._disc
        return QColor.fromHsvF(disc.hue, disc.saturation, disc.value).name()

    def show_colour(self, colour: str) -> None:
        """Point at this one; tells nobody."""
        if colour == self.colour():
            return
        asked = QColor(colour)
        self._disc.hue = max(0.0, asked.hsvHueF())
        self._disc.saturation, self._disc.value = asked.hsvSaturationF(), asked.valueF()
        self._light.blockSignals(True)
        self._light.setValue(asked.value())
        self._light.blockSignals(False)
        self._hex.setText(colour)
        self._disc.update()

    def _lighten(self, value: int) -> None:
        self._disc.value = value / 255
        self._disc.update()
        self._tell()

    def _tell(self) -> None:
        self._hex.setText(self.colour())
        self.picked.emit(self.colour())

    def _typed(self, text: str) -> None:
        colour = QColor(text if text.startswith("#") else f"#{text}")
        if len(text.lstrip("#")) == 6 and colour.isValid():
            self.show_colour(colour.name())
            self.picked.emit(colour.name())
