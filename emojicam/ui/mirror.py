"""The large picture: what others see, as in a mirror if you like.  It only ever looks at the newest picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from .icons import paint_icon
from .theme import ROUND, current

if TYPE_CHECKING:
    from ..types import Picture, Pixels

FRAME_MS = 33
"between two looks at the newest picture"
SHAPE = 16 / 9


class Mirror(QWidget):
    """Shows what `newest` yields, as large as there is room, in round corners."""

    def __init__(self, newest: Callable[[], Picture | None]) -> None:
        super().__init__()
        self._newest = newest
        self._shown: Picture | None = None
        self._image = QImage()
        self._pixels: Pixels | None = None
        self._badge = ("", "", "")
        self.words = ""
        "what is said where there is no picture"
        self.mirrored = True
        self.setMinimumSize(QSize(400, 225))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of what others see"))
        self._looking = QTimer(self, interval=FRAME_MS)
        self._looking.timeout.connect(self.look)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._image = QImage()
        self.setMaximumHeight(round(self.width() / SHAPE))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(640, 360)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._looking.stop()

    def look(self) -> None:
        """Show the newest picture, if it is a new one."""
        picture = self._newest()
        if picture is not self._shown:
            self._shown = picture
            self._image = QImage()
            self.update()

    def mirror(self, mirrored: bool) -> None:
        """As in a mirror, or as others see you."""
        self.mirrored, self._image = mirrored, QImage()
        self.update()

    def tell(self, icon: str, colour: str, words: str) -> None:
        """What the badge in the corner says; nothing where it says nothing."""
        if self._badge != (icon, colour, words):
            self._badge = (icon, colour, words)
            self.setAccessibleDescription(words)
            self.update()

    @property
    def has_picture(self) -> bool:
        """Whether anything is seen."""
        return self._shown is not None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place()
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), ROUND, ROUND)
        painter.fillPath(path, QColor(current().sunk))
        if self._shown is not None:
            painter.setClipPath(path)
            painter.drawImage(place, self._scaled(place.size()))
            painter.setClipping(False)
        else:
            painter.setPen(QColor(current().muted))
            how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place.adjusted(24, 24, -24, -24), how, self.words)
        painter.setPen(QPen(QColor(current().line), current().border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if self._badge[2]:
            self._paint_badge(painter, place)
        painter.end()

    def _place(self) -> QRect:
        width = min(self.width(), round(self.height() * SHAPE))
        height = round(width / SHAPE)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _scaled(self, size: QSize) -> QImage:
        """The picture at the size in which it is seen, made once: OpenCV takes a fifth of the time that Qt does."""
        ratio = self.devicePixelRatioF()
        if self._image.isNull() and self._shown is not None:
            self._pixels = _fitted(self._shown.pixels, round(size.width() * ratio), self.mirrored)
            height, width = self._pixels.shape[:2]
            self._image = QImage(self._pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        return self._image

    def _paint_badge(self, painter: QPainter, place: QRect) -> None:
        icon, colour, words = self._badge
        width = painter.fontMetrics().horizontalAdvance(words) + 52
        left = place.right() - 14 - width if self.isRightToLeft() else place.left() + 14
        pill = QRectF(left, place.top() + 14, width, 32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(18, 18, 22, 205))
        painter.drawRoundedRect(pill, 16, 16)
        dot = QRectF(pill.right() - 30 if self.isRightToLeft() else pill.left() + 10, pill.top() + 7, 18, 18)
        paint_icon(painter, icon, colour, dot)
        painter.setPen(QColor("#ffffff"))
        words_at = pill.adjusted(14, 0, -34, 0) if self.isRightToLeft() else pill.adjusted(34, 0, -12, 0)
        painter.drawText(words_at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


def _fitted(pixels: Pixels, width: int, mirrored: bool) -> Pixels:
    """Scaled to that width, px, and turned round if asked for."""
    import cv2
    import numpy as np

    size = width, round(width * pixels.shape[0] / pixels.shape[1])
    if size != pixels.shape[1::-1]:
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    return np.ascontiguousarray(cv2.flip(pixels, 1) if mirrored else pixels)
