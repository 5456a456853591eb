"""The page of reactions and stickers: shown to others, copied, dragged out, saved.  Draws nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLocale,
    QMimeData,
    QPoint,
    Qt,
    QTemporaryDir,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QMouseEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QGridLayout, QVBoxLayout, QWidget

from ..settings import LANGUAGES, REACTIONS
from .choices import Switch, Tile
from .easel import Easel, Model
from .engine import Engine
from .health import muted
from .shapes import button, card, clear, column, flowing, label, row, scrolled
from .theme import GAP, TIGHT, inside_width

SIDE = 512
"px of what is copied and dragged"
OURS = "application/x-emojicam-sticker"
"what nothing else on the clipboard has"
TILE, COLUMNS = 70, 4
WORDS: Mapping[str, object] = {
    "hearts": QT_TRANSLATE_NOOP("Reactions", "Hearts"),
    "confetti": QT_TRANSLATE_NOOP("Reactions", "Confetti"),
    "tears": QT_TRANSLATE_NOOP("Reactions", "Tears"),
    "sweat": QT_TRANSLATE_NOOP("Reactions", "Sweat drops"),
    "steam": QT_TRANSLATE_NOOP("Reactions", "Steam"),
    "zzz": QT_TRANSLATE_NOOP("Reactions", "Zzz"),
    "questions": QT_TRANSLATE_NOOP("Reactions", "Question marks"),
    "thumbs-up": QT_TRANSLATE_NOOP("Reactions", "Thumbs up"),
    "applause": QT_TRANSLATE_NOOP("Reactions", "Applause"),
}


class StickerTile(Tile):
    """A sticker that can be pulled out of the window."""

    pulled = Signal()

    def __init__(self, word: str) -> None:
        super().__init__(word, TILE, shows_word=False)
        self.setCheckable(False)
        self._pressed_at: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)  # so that letting go of it is no click
            self.pulled.emit()


class StickersPage(QWidget):
    """Reactions for the call, stickers for chats."""

    def __init__(self, engine: Engine, easel: Easel) -> None:
        super().__init__()
        self._engine, self._easel = engine, easel
        self._folder = QTemporaryDir()
        self._pictures: dict[str, QImage] = {}
        "what has been drawn large, by name"
        self._drawn: Model | None = None
        self._waiting: list[str] = []
        "whose tiles have no picture yet; they are drawn one by one, so that what is copied does not wait for all"
        self._is_filling = False
        self.tiles: dict[str, StickerTile] = {}
        inside = QWidget()
        inside.setLayout(column(self._reactions(), self._stickers(), 1, gap=GAP))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside))
        engine.changed.connect(self.refresh)

    # -- how it is built ------------------------------------------------------------------------------------

    def _reactions(self) -> QWidget:
        self.buttons = {name: self._reaction(place, name) for place, name in enumerate(REACTIONS, 1)}
        words = self.tr("React to my expressions")
        self.by_itself = Switch(words)
        self.by_itself.setToolTip(self.tr("Hearts for a smile that is held, steam for anger, and the like"))
        self.by_itself.clicked.connect(lambda on: self._engine.change({"look.reactions": on}))
        choice = row(label(words), 1, self.by_itself, gap=TIGHT)
        heading = label(self.tr("React, for others to see"), "heading")
        return card(heading, flowing(*self.buttons.values(), within=inside_width()), choice, gap=12)

    def _reaction(self, place: int, name: str) -> QWidget:
        words = QCoreApplication.translate("Reactions", str(WORDS[name]))
        return button(words, partial(self._engine.react, name), "", "", f"Alt+{place}")

    def _stickers(self) -> QWidget:
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(TIGHT)
        self._grid.setColumnStretch(COLUMNS, 1)
        about = muted(self.tr("A click copies one; pull it into a chat, or save all of them."))
        self.save = button(self.tr("Save all"), self._ask_where, "main", "export")
        self.save.setEnabled(False)
        heading = label(self.tr("Stickers of you"), "heading")
        holder = QWidget()
        holder.setLayout(self._grid)
        holder.setAccessibleName(self.tr("Stickers of you"))
        return card(row(heading, 1, self.save), about, holder, gap=12)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self.refresh()
        if not self._is_filling:
            self._is_filling = True
            self._easel.names(self, _language(), self._fill)

    def _fill(self, names: Mapping[str, str]) -> None:
        """A tile for each; what loads them takes long, so it happens when they are first seen."""
        clear(self._grid)
        for place, (name, word) in enumerate(names.items()):
            tile = StickerTile(word)
            tile.setAccessibleDescription(self.tr("Copies this sticker"))
            tile.clicked.connect(partial(self.copy, name))
            tile.pulled.connect(partial(self.pull, name))
            self._grid.addWidget(tile, *divmod(place, COLUMNS))
            self.tiles[name] = tile
        self.save.setEnabled(True)
        self._drawn = None
        self.refresh()

    # -- what is done ---------------------------------------------------------------------------------------

    def copy(self, name: str) -> None:
        """Put the sticker on the clipboard, as a picture and as a file."""

        def put(data: QMimeData) -> None:
            QGuiApplication.clipboard().setMimeData(data)
            self._engine.noticed.emit(self.tr("Copied: {name}").format(name=self.tiles[name].text()), "")

        self._with_data(name, put)

    def pull(self, name: str) -> None:
        """Drag the sticker out of the window."""

        def drag(data: QMimeData) -> None:
            if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                return  # let go of before it was drawn
            moving = QDrag(self.tiles[name])
            moving.setMimeData(data)
            moving.setPixmap(QPixmap.fromImage(data.imageData()).scaledToWidth(2 * TILE))
            moving.exec(Qt.DropAction.CopyAction)

        self._with_data(name, drag)

    def _with_data(self, name: str, then: Callable[[QMimeData], object]) -> None:
        if name in self._pictures:
            then(self._data(name))
            return

        def drawn(image: QImage) -> None:
            self._pictures[name] = image
            then(self._data(name))

        self._easel.draw(self, name, SIDE, drawn, self._complain)

    def _data(self, name: str) -> QMimeData:
        """For programs that take pictures, and for those that take files."""
        file = Path(self._folder.path()) / f"{name}.png"
        self._pictures[name].save(str(file))
        data = QMimeData()
        data.setImageData(self._pictures[name])
        data.setData("image/png", file.read_bytes())
        data.setData(OURS, name.encode())
        data.setUrls([QUrl.fromLocalFile(str(file))])
        return data

    def _ask_where(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should the stickers go?"), str(Path.home()))
        if not chosen:
            return
        folder = Path(chosen) / f"stickers {Path(self._easel.model.persona).stem}"
        self.save.setEnabled(False)
        self._easel.pack(self, folder, partial(self._saved, folder), self._complain)

    def _saved(self, folder: Path, count: int) -> None:
        self.save.setEnabled(True)
        said = self.tr("{count} stickers are in {name}").format(count=count, name=folder.name)
        self._engine.noticed.emit(said, str(folder / "sheet.png"))

    def _complain(self, error: Exception) -> None:
        from ..errors import sentence

        self.save.setEnabled(bool(self.tiles))
        self._engine.complained.emit(sentence(error))

    # -- what is shown --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how the controls stand, and who is worn; nothing is drawn while nobody looks."""
        look = self._engine.settings.look
        self.by_itself.setChecked(look.reactions)
        for one in self.buttons.values():
            one.setEnabled(self._engine.is_on)
        self._easel.model = Model(look.persona, look.style)
        if self.isVisible() and self.tiles and self._drawn != self._easel.model:
            self._draw_all()

    def _draw_all(self) -> None:
        self._drawn = self._easel.model
        self._pictures.clear()
        self._easel.forget()
        self._waiting = list(self.tiles)
        self._draw_next()

    def _draw_next(self) -> None:
        if self._waiting:
            name = self._waiting.pop(0)
            self._easel.draw(self, name, self.tiles[name].side, partial(self._show, name), self._complain)

    def _show(self, name: str, image: QImage) -> None:
        self.tiles[name].show_picture(QPixmap.fromImage(image))
        if self.isVisible():
            self._draw_next()
        else:
            self._drawn = None  # the rest when somebody looks again


def leave_clipboard() -> None:
    """What was copied stays when the panel ends, as a picture that is Qt's own: Qt cannot let go of ours by then."""
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    if data is not None and data.hasFormat(OURS):  # there is none where the system has no clipboard, or it is empty
        clipboard.setImage(QImage(data.imageData()))


def _language() -> str:
    """The panel's, as a code that names are kept by."""
    code = QLocale().name().split("_")[0]
    return code if code in LANGUAGES and code != "auto" else "en"
