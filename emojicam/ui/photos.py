"""The photos that a persona is made of: taken here, chosen or dropped, five at most.  Knows no camera and no network.

Those taken are only ever in memory; `forget` lets go of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from ..errors import EmojiCamError
from .choices import Tile
from .countdown import Countdown
from .engine import Engine
from .health import muted
from .icons import paint_icon
from .mirror import Mirror, Seen
from .shapes import button, column, row, say
from .theme import GAP, ROOMY, TIGHT, current

if TYPE_CHECKING:
    from ..persona.photos import Photo
    from ..types import Pixels

MOST = 5
KINDS = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.bmp"
HIGH, THUMB = 320, 58
"px: how high the small copy of a photo is, and the side of the tile on which it is shown"


class Photos(QWidget):
    """Who is before the camera, what to take a photo with, and the photos that there are."""

    changed = Signal()
    "there is a photo more or less, or work on them has begun or ended"

    def __init__(self, engine: Engine, newest: Callable[[], Seen | None]) -> None:
        """`newest` is what the camera sees, or None."""
        super().__init__()
        self.setAcceptDrops(True)
        self._engine, self._newest = engine, newest
        self.tiles: list[Thumb] = []
        self.is_busy = False
        "whether a persona is being made of them"
        self._count = 0
        self.view = Mirror(newest)
        self.view.setAccessibleName(self.tr("You, as the camera sees you"))
        self.countdown = Countdown(self)
        self.countdown.counted.connect(self._show_number)
        self.countdown.moved.connect(lambda left: self.view.count(str(self.countdown.number), left))
        self.countdown.done.connect(self._take)
        counts = self.tr("Counts down from three first; Escape stops it.")
        self.take = button(self.tr("Take a photo"), self.take_one, "main", "camera", counts)
        self.take.setProperty("big", True)
        self.choose = button(self.tr("Choose photos of you"), self._ask, "", "picture")
        self._hint = self.tr("One to five, or drop them here: your face from the front, in good light.")
        self.words = muted(self._hint)
        self._row = row(gap=TIGHT)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, enabled=False)
        self._escape.activated.connect(self.countdown.stop)
        self._build()
        self._refresh()

    def _build(self) -> None:
        tiles = QWidget()
        tiles.setLayout(self._row)
        tiles.setFixedHeight(THUMB + 12)
        layout = row(self.view, column(self.take, self.choose, self.words, tiles, 1, gap=GAP - 4), gap=ROOMY)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self._row.addStretch(1)
        self.setLayout(layout)

    @property
    def all(self) -> list[Path | Photo]:
        """Those that there are: files, and what was taken."""
        return [tile.photo for tile in self.tiles]

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another."""
        return len(self.tiles) == MOST

    @property
    def pixmap(self) -> QPixmap:
        """The first, small; nothing where there is none that can be shown."""
        shown = [tile.picture for tile in self.tiles if not tile.picture.isNull()]
        return shown[0] if shown else QPixmap()

    # -- the camera -----------------------------------------------------------------------------------------

    def expect(self, words: str, *, mirrored: bool) -> None:
        """Nothing is seen yet; `words` say why."""
        self.view.forget()
        self.view.mirror(mirrored)
        self.tell(words)

    def tell(self, words: str) -> None:
        """Why nothing is seen, if nothing is."""
        if words and words != self.view.words:
            self.view.words = words
            self.view.setAccessibleDescription(words)
            self.view.update()
        if self.take.isEnabled() != self._can_take():
            self._refresh()

    def _can_take(self) -> bool:
        return not self.is_busy and not self.is_full and self._newest() is not None

    def take_one(self) -> None:
        """Count down, then take a photo of what is seen."""
        if self._can_take():
            self.countdown.begin()

    def _show_number(self, number: int) -> None:
        words = str(number) if number else ""
        self.view.count(words)
        self.view.setAccessibleDescription(words)
        self._escape.setEnabled(bool(number))
        if number:
            say(self, words)
        self._hint_at()

    def _take(self) -> None:
        from ..persona.photos import Photo

        seen = self._newest()
        if seen is None or not self._can_take():
            return
        self._count += 1
        name = self.tr("Photo {n}").format(n=self._count)
        self._add(Photo(name, seen.pixels), name).show_pixels(seen.pixels, mirrored=self.view.mirrored)
        say(self, self.tr("{name} is taken.").format(name=name))
        self._refresh()

    # -- files ----------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        title, kinds = self.tr("Photos of you"), self.tr("Pictures")
        found, _ = QFileDialog.getOpenFileNames(self, title, str(Path.home()), f"{kinds} ({KINDS})")
        self.add([Path(one) for one in found])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls() and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def add(self, files: Sequence[Path]) -> None:
        """Have these, too, as many as there is room for."""
        fresh = [one for one in dict.fromkeys(files) if one not in self.all]
        for file in fresh[: 0 if self.is_busy else MOST - len(self.tiles)]:
            tile = self._add(file, file.name)
            self._engine.do(lambda file=file: _small(file), tile.show_pixels)  # type: ignore[misc]
        self._refresh()

    # -- those there are ------------------------------------------------------------------------------------

    def _add(self, photo: Path | Photo, name: str) -> Thumb:
        tile = Thumb(photo, self.tr("Remove {name}").format(name=name))
        tile.clicked.connect(lambda: self.remove(tile))
        self._row.insertWidget(len(self.tiles), tile)
        self.tiles.append(tile)
        return tile

    def remove(self, tile: Thumb) -> None:
        """Let this one go."""
        if self.is_busy or tile not in self.tiles:
            return
        place = self.tiles.index(tile)
        self.tiles.remove(tile)
        _let_go(tile)
        self._refresh()
        after = (self.tiles[place:] or self.tiles)[:1]
        (after[0] if after else self.take if self.take.isEnabled() else self.choose).setFocus()

    def forget(self) -> None:
        """Let go of all, and of what was seen."""
        self.countdown.stop()
        self.view.forget()
        gone, self.tiles, self._count, self.is_busy = self.tiles, [], 0, False
        for tile in gone:
            _let_go(tile)
        self._refresh()

    # -- what is made of them -------------------------------------------------------------------------------

    def work(self) -> None:
        """Say that they are being read."""
        self.is_busy = True
        self._refresh()
        self.words.setText(self.tr("Looking at you …"))

    def say(self, words: str) -> None:
        """What came of it."""
        self.is_busy = False
        self._refresh()
        self.words.setText(words)

    def _refresh(self) -> None:
        self.changed.emit()  # before what has the focus may lose it
        self.take.setEnabled(self._can_take())
        self.choose.setEnabled(not self.is_busy and not self.is_full)
        for tile in self.tiles:
            tile.setEnabled(not self.is_busy)
        if not self._can_take():
            self.countdown.stop()
        self._hint_at()

    def _hint_at(self) -> None:
        """What to do next."""
        if self.countdown.number:
            self.words.setText(self.tr("Look into the camera. Escape stops it."))
        else:
            self.words.setText(self.tr("Five are enough: make your emoji of them.") if self.is_full else self._hint)


class Thumb(Tile):
    """A small photo, which a click takes away."""

    def __init__(self, photo: Path | Photo, words: str) -> None:
        super().__init__(words, THUMB, shows_word=False)
        self.setCheckable(False)
        self.photo = photo
        self.picture = QPixmap()
        "all of it, small"
        self.emblem = "picture"

    def show_pixels(self, pixels: Pixels | None, *, mirrored: bool = False) -> None:
        """(H, W, 3) RGB, or nothing where it cannot be shown."""
        if pixels is not None:
            self.picture = _pixmap(pixels, mirrored=mirrored)
            self.show_picture(square(self.picture))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge = QRectF(2 if self.isRightToLeft() else self.width() - 24, 2, 22, 22)
        painter.setPen(QPen(QColor(theme.line), theme.border))
        painter.setBrush(QColor(theme.card))
        painter.drawEllipse(badge)
        paint_icon(painter, "close", theme.text if self.isEnabled() else theme.muted, badge.adjusted(5, 5, -5, -5))
        painter.end()


def square(picture: QPixmap) -> QPixmap:
    """The middle of a picture."""
    width, height = picture.width(), picture.height()
    side = min(width, height)
    return picture.copy(QRect((width - side) // 2, (height - side) // 2, side, side))


def _let_go(tile: Thumb) -> None:
    tile.hide()
    tile.picture = QPixmap()
    tile.show_picture(QPixmap())
    del tile.photo  # Qt may have the tile for a while yet
    tile.deleteLater()


def _small(file: Path) -> Pixels | None:
    """A small copy of the photo in a file; None where it cannot be read, which whoever makes a persona of it tells."""
    from ..persona import photos

    try:
        return _reduced(photos.read(file).pixels)
    except EmojiCamError:
        return None


def _reduced(pixels: Pixels) -> Pixels:
    import cv2
    import numpy as np

    height, width = pixels.shape[:2]
    if height <= HIGH:
        return pixels
    return np.asarray(cv2.resize(pixels, (round(width * HIGH / height), HIGH), interpolation=cv2.INTER_AREA), np.uint8)


def _pixmap(pixels: Pixels, *, mirrored: bool) -> QPixmap:
    small = _reduced(pixels)
    seen = small[:, ::-1] if mirrored else small
    height, width = seen.shape[:2]
    return QPixmap.fromImage(QImage(seen.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888))
