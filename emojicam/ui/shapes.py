"""Small things that pages are built of: labels, cards, rows, buttons.  Knows no page and no pipeline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QMargins, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from .icons import icon
from .theme import GAP, ROOMY, TIGHT, current

L = TypeVar("L", bound=QBoxLayout)


class Combo(QComboBox):
    """One that leaves the wheel to the page that it is on."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class Slider(QSlider):
    """One that lies across, and leaves the wheel to the page that it is on."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


def label(text: str, kind: str = "", *, wraps: bool = False) -> QLabel:
    """A text; `kind` is one of the sheet's: title, heading, muted, small, problem."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wraps)
    return made


def button(text: str, act: Callable[[], object], kind: str = "", icon_name: str = "", hint: str = "") -> QPushButton:
    """A button; `hint` is said in a tooltip and to a screen reader."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(True)  # so that Enter presses it, not only Space
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        put_icon(made, icon_name, "on_accent" if kind == "main" else "text")
    if hint:
        made.setToolTip(hint)
        made.setAccessibleDescription(hint)
    made.clicked.connect(lambda: act())
    return made


def icon_button(name: str, words: str, act: Callable[[], object]) -> QPushButton:
    """A button without a text; `words` say what it does."""
    made = button("", act, "quiet", name, words)
    made.setAccessibleName(words)
    made.setFixedSize(40, 40)
    return made


def put_icon(one: QAbstractButton | QLabel, name: str, role: str = "text", side: int = 20) -> None:
    """Have this icon, in that colour of the theme's; other colours later change it, too."""
    one.setProperty("drawn", [name, role, side])
    drawn = icon(name, getattr(current(), role))
    if isinstance(one, QLabel):
        one.setPixmap(drawn.pixmap(side, side))
    else:
        one.setIcon(drawn)
        one.setIconSize(QSize(side, side))


def redraw_icons() -> None:
    """Everywhere, in the colours that are worn now."""
    for one in QApplication.allWidgets():
        if isinstance(one, QAbstractButton | QLabel) and (drawn := one.property("drawn")):
            put_icon(one, *drawn)


def row(*items: QWidget | QLayout | int, gap: int = TIGHT) -> QHBoxLayout:
    """Side by side, in the direction of reading; a number is a stretch."""
    return _filled(QHBoxLayout(), items, gap)


def column(*items: QWidget | QLayout | int, gap: int = TIGHT) -> QVBoxLayout:
    """One below the other; a number is a stretch."""
    return _filled(QVBoxLayout(), items, gap)


def _filled(layout: L, items: tuple[QWidget | QLayout | int, ...], gap: int) -> L:
    layout.setSpacing(gap)
    layout.setContentsMargins(QMargins())
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addStretch(item)
    return layout


def card(*items: QWidget | QLayout | int, kind: str = "card", gap: int = GAP) -> QFrame:
    """Things that belong together, on a card."""
    made = QFrame()
    made.setProperty("kind", kind)
    layout = column(*items, gap=gap)
    layout.setContentsMargins(ROOMY - 4, ROOMY - 6, ROOMY - 4, ROOMY - 4)
    made.setLayout(layout)
    return made


class Scrolled(QScrollArea):
    """Scrolls up and down alone: it is never narrower than what is in it."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        inside: QWidget | None = self.widget()
        wide = 0 if inside is None else inside.minimumSizeHint().width()
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class Folding(QWidget):
    """Two rows in one line, or in two where there is too little room."""

    def __init__(self, first: QHBoxLayout, second: QHBoxLayout) -> None:
        super().__init__()
        self._first, self._second = first, second
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        _filled(self._lines, (first, second), 10)
        self.setLayout(self._lines)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        wide = max(self._first.minimumSize().width(), self._second.minimumSize().width())
        return QSize(wide, self._lines.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        needed = self._first.minimumSize().width() + self._lines.spacing() + self._second.minimumSize().width()
        ways = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(ways[self.width() < needed])


def scrolled(inside: QWidget) -> Scrolled:
    """The same with a scroll bar where it is too tall."""
    inside.setObjectName("inside")
    if (layout := inside.layout()) is not None:
        from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        layout.setContentsMargins(TIGHT if from_right else 0, 0, 0 if from_right else TIGHT, TIGHT)
    area = Scrolled()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def named(widget: QWidget, name: str, hint: str = "") -> QWidget:
    """The same widget with a name for screen readers."""
    widget.setAccessibleName(name)
    if hint:
        widget.setAccessibleDescription(hint)
    return widget


def say(widget: QWidget, words: str) -> None:
    """Have a screen reader say this now, whatever it reads."""
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def clear(layout: QLayout) -> None:
    """Take everything out and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def flowing(*widgets: QWidget, within: int, gap: int = TIGHT) -> QWidget:
    """Side by side, and on in the next line where `within` px are full.

    Lines are broken once, for the pages have a width of their own.  A layout of Qt's that asks back for its height is
    none of ours: PySide6 6.12 loses a count of `True` at each `hasHeightForWidth` that is answered in Python.
    """
    made = QWidget()
    lines = column(gap=gap)
    for line in _broken(widgets, within, gap):
        lines.addLayout(row(*line, 1, gap=gap))
    made.setLayout(lines)
    return made


def _broken(widgets: Sequence[QWidget], within: int, gap: int) -> list[list[QWidget]]:
    lines: list[list[QWidget]] = [[]]
    left = within
    for widget in widgets:
        widget.ensurePolished()
        width = widget.sizeHint().width()
        if lines[-1] and width > left:
            lines.append([])
            left = within
        lines[-1].append(widget)
        left -= width + gap
    return lines
