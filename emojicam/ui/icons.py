"""Our own icons: strokes on a grid of 24, in any colour.  Knows no button."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from .theme import current

STROKES: Mapping[str, str] = {
    "power": '<path d="M12 3v8"/><path d="M6.6 6.6a7.5 7.5 0 1 0 10.8 0"/>',
    "record": '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="4" fill="currentColor"/>',
    "stop": '<circle cx="12" cy="12" r="8.5"/><rect x="9" y="9" width="6" height="6" rx="1" fill="currentColor"/>',
    "microphone": '<rect x="9" y="3.500" width="6" height="10.500" rx="3"/><path d="M5.5 11.500a6.5 6.5 0 0 0 13 0M12 18v3"/>',  # noqa: E501
    "replay": '<path d="M4 12a8 8 0 1 0 2.6-5.9"/><path d="M4 4v4.5h4.5"/><path d="M12 8v4.3l2.8 1.7"/>',
    "blank": '<path d="M3 12s3.3-6 9-6c1.4 0 2.7.4 3.8.9M21 12s-3.3 6-9 6c-1.4 0-2.7-.4-3.8-.9M4 20 20 4"/>',
    "edit": '<path d="M5 19h3.5L19 8.5 15.5 5 5 15.5z"/><path d="m13 7.5 3.5 3.5"/>',
    "add": '<path d="M12 5v14M5 12h14"/>',
    "copy": '<rect x="8.5" y="8.5" width="11" height="11" rx="2.5"/><path d="M15.5 8.5v-2a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h2"/>',  # noqa: E501
    "export": '<path d="M12 15V4M7.5 8.5 12 4l4.5 4.5"/><path d="M5 15v3.5A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.500V15"/>',  # noqa: E501
    "import": '<path d="M12 4v11M7.5 10.5 12 15l4.5-4.5"/><path d="M5 15v3.500A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.500V15"/>',  # noqa: E501
    "delete": '<path d="M5 7h14M9.5 7V4.500h5V7M7 7l.8 12.500h8.400L17 7"/>',
    "rename": '<path d="M5 6h9M9.5 6v12M7.5 18h4"/><path d="M17.5 5v14M16 5h3M16 19h3"/>',
    "undo": '<path d="M8 5 4 9l4 4"/><path d="M4 9h10a5.5 5.5 0 0 1 0 11h-3"/>',
    "redo": '<path d="m16 5 4 4-4 4"/><path d="M20 9H10a5.5 5.5 0 0 0 0 11h3"/>',
    "back": '<path d="m14.5 5-7 7 7 7"/>',
    "down": '<path d="m6 9.5 6 6 6-6"/>',
    "forward": '<path d="m9.5 5 7 7-7 7"/>',
    "camera": '<path d="M4 8.500A1.5 1.5 0 0 1 5.5 7H8l1.5-2h5L16 7h2.500A1.5 1.5 0 0 1 20 8.500v9a1.5 1.5 0 0 1-1.5 1.500h-13A1.5 1.5 0 0 1 4 17.500z"/><circle cx="12" cy="12.8" r="3.6"/>',  # noqa: E501
    "actor": '<circle cx="12" cy="12" r="8.5"/><path d="M9 9.5v.6M15 9.5v.6M8 13.5c1 2 2.4 3 4 3s3-1 4-3"/>',
    "mirror": '<path d="M12 3.500v17" stroke-dasharray="2.5 2.5"/><path d="M9 7 3.5 17H9zM15 7l5.5 10H15z"/>',
    "check": '<path d="m5 12.5 4.5 4.500L19 7"/>',
    "warning": '<path d="M12 4.5 21 19.500H3z"/><path d="M12 10.500v4M12 17v.200"/>',
    "problem": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.500v5.500M12 16v.200"/>',
    "folder": '<path d="M3.5 7A1.5 1.5 0 0 1 5 5.500h4l2 2.500h8A1.5 1.5 0 0 1 20.5 9.500v8A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.500z"/>',  # noqa: E501
    "picture": '<rect x="3.5" y="5" width="17" height="14" rx="2.5"/><circle cx="9" cy="10" r="1.6"/><path d="m5 17 4.5-4 3 2.5 3-3.5 4 5"/>',  # noqa: E501
    "blur": '<path d="M9.8 9.8h.1M14.2 9.8h.1M9.8 14.2h.1M14.2 14.2h.1" stroke-width="3.2"/>'
    '<path d="M9.8 5.5h.1M14.2 5.5h.1M5.5 9.8h.1M18.5 9.8h.1M5.5 14.2h.1M18.5 14.2h.1M9.8 18.5h.1M14.2 18.5h.1" stroke-width="2.2"/>'  # noqa: E501
    '<path d="M5.5 5.5h.1M18.5 5.5h.1M5.5 18.5h.1M18.5 18.5h.1" stroke-width="1.2"/>',
    "colour": '<path d="M12 3.500c3.5 4 5.5 6.7 5.5 9.500a5.5 5.5 0 0 1-11 0c0-2.8 2-5.5 5.5-9.500z"/>',
    "close": '<path d="m6 6 12 12M18 6 6 18"/>',
    "more": '<path d="M5.5 12h.100M12 12h.100M18.5 12h.100" stroke-width="3"/>',
}
"SVG, with `currentColor` for the colour"

TURNED = {"back": "forward", "forward": "back", "undo": "redo", "redo": "undo"}
"what stands for it where people read from right to left"
_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
    'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">{}</svg>'
)


def icon(name: str, colour: str = "") -> QIcon:
    """The icon of that name, in the colour of text unless another is given; paler where it cannot be used."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        name = TURNED.get(name, name)
    made = QIcon(_drawn(name, colour or current().text, 24))
    made.addPixmap(_drawn(name, current().muted, 24), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, side: int) -> QPixmap:
    """At three times its size, so that it is sharp on any screen."""
    pixmap = QPixmap(QSize(side, side) * 3)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, side * 3, side * 3))
    painter.end()
    pixmap.setDevicePixelRatio(3)
    return pixmap


def paint_icon(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Draw the icon there."""
    _renderer(name, colour).render(painter, place)


def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = _FRAME.format(STROKES[name]).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))


@lru_cache(maxsize=8)
def as_file(name: str, colour: str) -> str:
    """A file with the icon in it, for style sheets, which take nothing else."""
    path = Path(_scratch().name) / f"{name}-{colour[1:]}.png"
    return path.as_posix() if _drawn(name, colour, 20).save(str(path)) else ""


@lru_cache(maxsize=1)
def _scratch() -> tempfile.TemporaryDirectory[str]:
    """Removed with the process."""
    return tempfile.TemporaryDirectory(prefix="emojicam-")
