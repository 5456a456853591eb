"""Thumbnails, drawn by the style itself beside the window.  Knows personas, poses and tiles, and no page."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

from ..errors import StudioError
from ..persona.persona import Persona
from .background import Background

if TYPE_CHECKING:
    from ..render import Style

log = logging.getLogger(__name__)

KEPT = 400
"thumbnails remembered: 64 kB each at 128 px"


@dataclass(frozen=True)
class View:
    """Which part of the sprite is shown, in shares of its side around the anchor."""

    left: float
    top: float
    right: float
    bottom: float
    bust: bool = True


WHOLE = View(-0.5, -0.45, 0.5, 0.55)
HEAD = View(-0.4, -0.42, 0.4, 0.38, bust=False)
FACE = View(-0.25, -0.16, 0.25, 0.34, bust=False)
UPPER = View(-0.22, -0.22, 0.22, 0.22, bust=False)
LOWER = View(-0.24, 0.0, 0.24, 0.48, bust=False)
VIEWS: Mapping[str, View] = {
    "skin": HEAD, "face": HEAD, "eyes": FACE, "brows": FACE, "nose": FACE, "mouth": FACE, "hair": HEAD, "beard": FACE,
    "glasses": FACE, "headwear": HEAD, "earrings": HEAD, "clothes": WHOLE,
}  # fmt: skip
"what of a person shows each section best"


@dataclass(frozen=True)
class Sitting:
    """What is to be drawn."""

    persona: Persona
    style: str
    "a key of `render.STILLS`"
    side: int
    "device px of the thumbnail"
    view: View = WHOLE


@dataclass(frozen=True)
class _Wish:
    tile: QObject
    sitting: Sitting
    then: Callable[[QPixmap], object]


class Portraits(QObject):
    """Draws one thumbnail after another; of several for one tile only the newest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Background("portraits", self)
        self._lock = threading.Lock()
        self._waiting: OrderedDict[int, _Wish] = OrderedDict()
        "by the tile that wants it; the lock is held to look, never to draw"
        self._styles: dict[str, Style] = {}
        self._kept: OrderedDict[Sitting, QPixmap] = OrderedDict()

    def ask(self, tile: QObject, sitting: Sitting, then: Callable[[QPixmap], object]) -> None:
        """Have `then` called with the thumbnail, at once if it is known, unless `tile` is gone by then."""
        if sitting in self._kept:
            self._kept.move_to_end(sitting)
            then(self._kept[sitting])
            return
        with self._lock:
            self._waiting[id(tile)] = _Wish(tile, sitting, then)
        self._work.do(self._draw_next, self._deliver)

    def _draw_next(self) -> tuple[_Wish, QImage] | None:
        with self._lock:
            if not self._waiting:
                return None
            _, wish = self._waiting.popitem(last=False)
        return wish, self._drawn(wish.sitting)

    def _drawn(self, sitting: Sitting) -> QImage:
        from ..types import Pose

        view = sitting.view
        side = round(sitting.side / (view.right - view.left))
        sprite = self._style(sitting.style).draw(Pose.REST, sitting.persona, max(side, 64), bust=view.bust)
        height, width = sprite.pixels.shape[:2]
        image = QImage(sprite.pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied)
        x, y = (float(value) for value in sprite.anchor)
        corner = round(x + view.left * width), round(y + view.top * height)
        size = round((view.right - view.left) * width), round((view.bottom - view.top) * height)
        part = image.copy(QRect(*corner, *size))
        return part.scaled(
            sitting.side, sitting.side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def _style(self, name: str) -> Style:
        from ..render import STILLS

        if name not in self._styles:
            try:
                self._styles[name] = STILLS[name]()
            except StudioError as error:
                log.info("thumbnails are drawn in the style classic: %s", error)
                self._styles[name] = STILLS["classic"]()
        return self._styles[name]

    def _deliver(self, drawn: tuple[_Wish, QImage] | None) -> None:
        if drawn is None:
            return
        wish, image = drawn
        pixmap = QPixmap.fromImage(image)
        self._kept[wish.sitting] = pixmap
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        if isValid(wish.tile):
            wish.then(pixmap)

    def close(self) -> None:
        """Draw nothing more."""
        with self._lock:
            self._waiting.clear()
        self._work.close()
        for style in self._styles.values():
            style.close()
