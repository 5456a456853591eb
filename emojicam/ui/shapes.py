"""Small things that pages are built of: labels, cards, rows, buttons.  Knows no page and no pipeline."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .icons import icon
from .theme import GAP, ROOMY, TIGHT

L = TypeVar("L", bound=QBoxLayout)


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
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        made.setIcon(icon(icon_name))
        made.setIconSize(QSize(20, 20))
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


def scrolled(inside: QWidget) -> QScrollArea:
    """The same with a scroll bar where it is too tall."""
    inside.setObjectName("inside")
    if (layout := inside.layout()) is not None:
        layout.setContentsMargins(0, 0, TIGHT, TIGHT)
    area = QScrollArea()
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


def clear(layout: QLayout) -> None:
    """Take everything out and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Flow(QLayout):
    """Side by side, and on in the next line where there is no room, in the direction of reading."""

    def __init__(self, gap: int = TIGHT) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Returns the height that it takes, px."""
        parent = self.parentWidget()
        reversed_ = parent is not None and parent.isRightToLeft()
        x, y, line = 0, 0, 0
        for item in self._items:
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = rect.right() + 1 - x - size.width() if reversed_ else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line


def flowing(*widgets: QWidget, gap: int = TIGHT) -> QWidget:
    """Widgets that wrap like words."""
    made = QWidget()
    layout = Flow(gap)
    for widget in widgets:
        layout.addWidget(widget)
    made.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
