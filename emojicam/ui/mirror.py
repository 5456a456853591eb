"""The large picture: what others see, as in a mirror if you like.  It only ever looks at the newest picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
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
    from ..types import Pixels

FRAME_MS, BESIDE_MS = 60, 100
"between two looks at the newest picture, each of 1 to 2 ms: while the window is in front, while it is beside a call"
SHAPE = 16 / 9
NUMBER = 0.38
"how large a number is that is counted, of the picture's height"
TOP, ROUND_ONCE = 90 * 16, 360 * 16
"of a circle, in the sixteenths of a degree that Qt counts in"


class Seen(Protocol):
    """Whatever can be looked at: a new one each time that there is something new."""

    @property
    def pixels(self) -> Pixels:
        """(H, W, 3) RGB."""
        ...


class Mirror(QWidget):
    """Shows what `newest` yields, as large as there is room, in round corners."""

    def __init__(self, newest: Callable[[], Seen | None]) -> None:
        super().__init__()
        self._newest = newest
        self._shown: Seen | None = None
        self._image = QImage()
        self._lens = _Lens()
        self._badge, self._caption = ("", "", ""), ""
        self._number, self._left = "", 1.0
        self.words = ""
        "what is said where there is no picture"
        self.mirrored = True
        self.setMinimumSize(QSize(320, 180))
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

    def hurry(self, is_worked_with: bool) -> None:
        """Whether its window is worked with, or only beside a call: then fewer pictures a second will do."""
        self._looking.setInterval(FRAME_MS if is_worked_with else BESIDE_MS)

    def look(self) -> None:
        """Show the newest picture, if it is a new one."""
        picture = self._newest()
        if picture is not self._shown:
            self._shown = picture
            self._image = QImage()
            self.update()

    def forget(self) -> None:
        """Let go of all that was shown, to the last copy."""
        self._shown, self._image, self._lens = None, QImage(), _Lens()
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

    def caption(self, words: str) -> None:
        """Write this across the lower edge; nothing where it says nothing."""
        if self._caption != words:
            self._caption = words
            self.update()

    def count(self, number: str, left: float = 1.0) -> None:
        """Show this number large, in a ring of which so much is `left`, 0 to 1; nothing where it is empty.

        Up where the camera is, but beside the face, which one sets meanwhile.
        """
        if (self._number, self._left) != (number, left):
            self._number, self._left = number, left
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
        if self._shown is not None:
            painter.drawImage(place, self._scaled(place.size()))
            painter.fillPath(_corners(place), QColor(current().paper))  # to clip the picture takes three times as long
        else:
            painter.fillPath(path, QColor(current().sunk))
            painter.setPen(QColor(current().muted))
            how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place.adjusted(24, 24, -24, -24), how, self.words)
        painter.setPen(QPen(QColor(current().line), current().border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if self._badge[2]:
            self._paint_badge(painter, place)
        if self._caption:
            self._paint_caption(painter, place)
        if self._number:
            self._paint_number(painter, place)
        painter.end()

    def _place(self) -> QRect:
        width = min(self.width(), round(self.height() * SHAPE))
        height = round(width / SHAPE)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _scaled(self, size: QSize) -> QImage:
        """The picture at the size in which it is seen, made once: OpenCV takes a fifth of the time that Qt does."""
        ratio = self.devicePixelRatioF()
        if self._image.isNull() and self._shown is not None:
            pixels = self._lens.fit(_shaped(self._shown.pixels), round(size.width() * ratio), self.mirrored)
            height, width = pixels.shape[:2]
            self._image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
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

    def _paint_caption(self, painter: QPainter, place: QRect) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(place).adjusted(48, 48, -48, -26)
        words = painter.boundingRect(room, how | Qt.AlignmentFlag.AlignBottom, self._caption)
        words.moveBottom(room.bottom())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(18, 18, 22, 205))
        painter.drawRoundedRect(words.adjusted(-18, -8, 18, 8), 16, 16)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(words, how, self._caption)

    def _paint_number(self, painter: QPainter, place: QRect) -> None:
        side = place.height() * NUMBER
        margin = side * 0.15
        left = place.left() + margin if self.isRightToLeft() else place.right() - margin - side
        disc = QRectF(left, place.top() + margin, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(18, 18, 22, 190))
        painter.drawEllipse(disc)
        ring = disc.adjusted(side * 0.07, side * 0.07, -side * 0.07, -side * 0.07)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#ffffff"), side * 0.05, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, TOP, round(-self._left * ROUND_ONCE))
        font = QFont(self.font())
        font.setPixelSize(round(side * 0.56))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)


class _Lens:
    """Pictures at the size in which they are seen, turned round if need be.

    In buffers that stay: to ask the system for new ones at every picture takes twice as long as all the rest.
    """

    def __init__(self) -> None:
        self._buffers: tuple[Pixels, Pixels, Pixels] | None = None

    def fit(self, pixels: Pixels, width: int, mirrored: bool) -> Pixels:
        """(H, W, 4) as Qt's RGB32, `width` px wide; good until the next call."""
        import cv2

        height = round(width * pixels.shape[0] / pixels.shape[1])
        small, turned, shown = self._of(width, height)
        cv2.resize(pixels, (width, height), dst=small, interpolation=cv2.INTER_LINEAR)
        if mirrored:
            cv2.flip(small, 1, dst=turned)
        cv2.cvtColor(turned if mirrored else small, cv2.COLOR_RGB2BGRA, dst=shown)
        return shown

    def _of(self, width: int, height: int) -> tuple[Pixels, Pixels, Pixels]:
        import numpy as np

        if self._buffers is None or self._buffers[0].shape[:2] != (height, width):
            small, turned = (np.empty((height, width, 3), np.uint8) for _ in range(2))
            self._buffers = small, turned, np.empty((height, width, 4), np.uint8)
        return self._buffers


def _shaped(pixels: Pixels) -> Pixels:
    """The middle of a picture in SHAPE: a camera's may have another, and is not to be stretched."""
    height, width = pixels.shape[:2]
    high, wide = min(height, round(width / SHAPE)), min(width, round(height * SHAPE))
    top, left = (height - high) // 2, (width - wide) // 2
    return pixels[top : top + high, left : left + wide]


def _corners(place: QRect) -> QPainterPath:
    """What a rectangle has and round corners have not."""
    path = QPainterPath()
    for x, left in ((place.left(), True), (place.right() + 1, False)):
        for y, top in ((place.top(), True), (place.bottom() + 1, False)):
            inwards_x, inwards_y = (1 if left else -1) * ROUND, (1 if top else -1) * ROUND
            path.moveTo(x, y)
            path.lineTo(x + inwards_x, y)
            path.quadTo(x + inwards_x * 0.12, y + inwards_y * 0.12, x, y + inwards_y)
            path.closeSubpath()
    return path
