"""Things to choose one of, painted by hand: a switch, segments, tiles with a picture, swatches.  Knows no pipeline."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QRadialGradient
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QPushButton, QWidget

from .icons import paint_icon
from .shapes import row
from .theme import TIGHT, current, is_still

MOVES_MS = 140


class Switch(QAbstractButton):
    """On or off; the knob slides unless things are to keep still."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place = 0.0
        self._slide = QPropertyAnimation(self, b"place", self)
        self._slide.setDuration(MOVES_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self.toggled.connect(self._go)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(68, 38)

    def _get_place(self) -> float:
        return self._place

    def _set_place(self, place: float) -> None:
        self._place = place
        self.update()

    place = Property(float, _get_place, _set_place)

    def _go(self, on: bool) -> None:
        if is_still() or not self.isVisible():
            self._set_place(float(on))
            return
        self._slide.stop()
        self._slide.setStartValue(self._place)
        self._slide.setEndValue(float(on))
        self._slide.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(3, 3, self.width() - 6, self.height() - 6)
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.muted), max(1.5, theme.border)))
        painter.setBrush(QColor(theme.accent if self.isChecked() else theme.sunk))
        painter.drawRoundedRect(groove, groove.height() / 2, groove.height() / 2)
        side = groove.height() - 8
        place = 1 - self._place if self.isRightToLeft() else self._place
        knob = QRectF(groove.left() + 4 + place * (groove.width() - side - 8), groove.top() + 4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if self.isChecked() else theme.muted))
        painter.drawEllipse(knob)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), self.height() / 2)
        painter.end()


def paint_focus(painter: QPainter, place: QRectF, radius: float) -> None:
    """The ring around what has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(current().ink), 2))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)


class Segments(QWidget):
    """One of a few words."""

    def __init__(self, name: str, choices: Mapping[str, str], chosen: str, then: Callable[[str], object]) -> None:
        """`choices` maps what is chosen to the word for it."""
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for key, word in choices.items():
            made = QPushButton(word)
            made.setCheckable(True)
            made.setChecked(key == chosen)
            made.setAccessibleName(f"{name}: {word}")
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.clicked.connect(lambda _, key=key: then(key))
            self._group.addButton(made)
            self.buttons[key] = made
        self.setLayout(row(*self.buttons.values(), 1))

    def choose(self, key: str) -> None:
        """Show this one as chosen; tells nobody."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)


class Tile(QAbstractButton):
    """A picture with a word below it."""

    def __init__(self, word: str, side: int = 84, *, shows_word: bool = True) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._side, self._shows_word, self._pixmap = side, shows_word, QPixmap()
        self.emblem = ""
        "the icon that stands where there is no picture"

    @property
    def side(self) -> int:
        """Device px of the picture that it wants."""
        return round(self._side * self.devicePixelRatioF())

    def show_picture(self, pixmap: QPixmap) -> None:
        """Have this picture."""
        self._pixmap = pixmap
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether it has one yet."""
        return not self._pixmap.isNull()

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height() + 6 if self._shows_word else 0
        return QSize(self._side + 12, self._side + 12 + line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        theme, painter = current(), QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        chosen = self.isChecked()
        painter.setPen(
            QPen(QColor(theme.ink if chosen or self.underMouse() else theme.line), 2 if chosen else theme.border)
        )
        painter.setBrush(QColor(theme.wash if chosen else theme.sunk))
        painter.drawRoundedRect(whole, 14, 14)
        place = QRectF(6, 6, self.width() - 12, self.width() - 12)
        if not self._pixmap.isNull():
            self._paint_picture(painter, place)
        elif self.emblem:
            third = place.width() / 3
            paint_icon(painter, self.emblem, theme.muted, place.adjusted(third, third, -third, -third))
        if self._shows_word:
            self._paint_word(painter)
        if chosen:  # never by colour alone
            self._paint_tick(painter)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), 15)
        painter.end()

    def _paint_picture(self, painter: QPainter, place: QRectF) -> None:
        inside = QPainterPath()
        inside.addRoundedRect(place, 10, 10)
        painter.save()
        painter.setClipPath(inside)
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        painter.restore()

    def _paint_word(self, painter: QPainter) -> None:
        theme, below = current(), QRectF(6, self.width() - 8, self.width() - 12, self.height() - self.width() + 4)
        painter.setPen(QColor(theme.ink if self.isChecked() else theme.text))
        word = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(below.width()))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, word)

    def _paint_tick(self, painter: QPainter) -> None:
        theme, left = current(), self.isRightToLeft()
        badge = QRectF(6 if left else self.width() - 26, 6, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(badge)
        paint_icon(painter, "check", theme.on_accent, badge.adjusted(3, 3, -3, -3))


class Tiles(QWidget):
    """One of many pictures, in a grid; arrow keys move within it."""

    def __init__(self, name: str, then: Callable[[str], object], side: int, columns: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._then, self._side, self._group = then, side, QButtonGroup(self)
        self.tiles: dict[str, Tile] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(TIGHT)
        self._grid.setColumnStretch(columns, 1)
        self._columns = columns

    def fill(self, words: Mapping[str, str], chosen: str = "") -> None:
        """A tile for each key, with its word."""
        for tile in self.tiles.values():
            self._group.removeButton(tile)
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = {}
        for key, word in words.items():
            self.tiles[key] = self._made(key, word)
        self.choose(chosen)
        self.updateGeometry()

    def _made(self, key: str, word: str) -> Tile:
        tile = Tile(word, self._side)
        tile.clicked.connect(lambda: self._then(key))
        self._group.addButton(tile)
        self._grid.addWidget(tile, *divmod(len(self.tiles), self._columns))
        tile.show()
        return tile

    def choose(self, key: str) -> None:
        """Show this one as chosen, or none; tells nobody."""
        self._group.setExclusive(False)
        for name, tile in self.tiles.items():
            tile.setChecked(name == key)
        self._group.setExclusive(True)


class Swatch(QAbstractButton):
    """A round sample of a colour or of a gradient."""

    def __init__(self, word: str, colours: Sequence[str], side: int = 40, icon_name: str = "") -> None:
        super().__init__()
        self.setCheckable(True)
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._colours, self._side, self._icon = list(colours), side, icon_name

    def colour(self, *colours: str) -> None:
        """Show these."""
        self._colours = list(colours)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._side + 8, self._side + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        radius = self._side / 2 - 1
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(self._brush(middle, radius))
        painter.drawEllipse(middle, radius, radius)
        if self._icon:
            ink = theme.text if not self._colours else ("#000000" if _is_light(self._colours[0]) else "#ffffff")
            paint_icon(painter, self._icon, ink, QRectF(middle.x() - 10, middle.y() - 10, 20, 20))
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.card), 3))
            painter.drawEllipse(middle, radius - 1.5, radius - 1.5)
            painter.setPen(QPen(QColor(theme.ink), 2.5))
            painter.drawEllipse(middle, radius + 1.5, radius + 1.5)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), self.width() / 2)
        painter.end()

    def _brush(self, middle: QPointF, radius: float) -> QColor | QRadialGradient:
        if not self._colours:
            return QColor(current().sunk)
        if len(self._colours) == 1:
            return QColor(self._colours[0])
        gradient = QRadialGradient(middle - QPointF(radius / 3, radius / 2), radius * 2)
        gradient.setColorAt(0, QColor(self._colours[0]))
        gradient.setColorAt(1, QColor(self._colours[1]))
        return gradient


def _is_light(colour: str) -> bool:
    return QColor(colour).lightnessF() > 0.55
