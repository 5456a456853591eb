"""The page of personas: choose one, make more of them.  The files are `persona.shelf`'s business."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from ..errors import EmojiCamError
from ..persona import shelf
from ..persona.persona import find, names
from .choices import Tiles
from .engine import Engine
from .health import muted
from .portraits import WHOLE, Portraits, Sitting
from .sentences import translated
from .shapes import button, card, column, flowing, label, scrolled
from .theme import GAP, inside_width

FILES = "*.toml"
TILE = 102


class PeoplePage(QWidget):
    """All personas as tiles; what is chosen is worn at once."""

    edited = Signal(str)
    "the user wants to change this one"

    def __init__(self, engine: Engine, portraits: Portraits) -> None:
        super().__init__()
        self._engine, self._portraits = engine, portraits
        self.tiles = Tiles(self.tr("Personas"), self._choose, TILE, 3)
        hint = self.tr("Skin, hair, glasses and all the rest")
        self.edit = button(self.tr("Change it"), self._edit, "main", "", hint)
        self.duplicate = button(self.tr("Duplicate"), self._duplicate, "", "copy")
        self.rename = button(self.tr("Rename"), self._rename, "", "rename")
        self.hand_on = button(self.tr("Export"), self._hand_on, "", "export")
        self.bring_in = button(self.tr("Import"), self._bring_in, "", "import")
        self.delete = button(self.tr("Delete"), self._delete, "", "delete")
        self.new = button(self.tr("New"), self._new, "", "add")
        self._about = muted(self.tr("A persona is a list of numbers: no photograph is kept."))
        self._picked = self._worn = ""
        "one that cannot be read was picked, so as to delete it; and who was worn then"
        self._build()
        engine.changed.connect(self._show_chosen)
        self._drawn_for = ""
        self._drawing = QTimer(self, singleShot=True)
        self._drawing.timeout.connect(self._draw)
        self.fill()

    def _build(self) -> None:
        ways = (self.new, self.duplicate, self.rename, self.bring_in, self.hand_on, self.delete)
        more = flowing(*ways, within=inside_width())
        inside = QWidget()
        who = card(label(self.tr("Who you are"), "heading"), self.tiles, gap=12)
        inside.setLayout(column(who, card(self.edit, more, self._about, gap=12), 1, gap=GAP))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside))

    @property
    def chosen(self) -> str:
        """The name of the persona that is worn, or of the one that was picked and cannot be."""
        return self._picked or self._engine.settings.look.persona

    def fill(self) -> None:
        """A tile for everybody."""
        known = names()
        if self._picked not in known:
            self._picked = ""
        self.tiles.fill({name: name[:1].upper() + name[1:] for name in known}, self.chosen)
        self._drawn_for = ""
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._worn != self._engine.settings.look.persona:
            self._worn, self._picked = self._engine.settings.look.persona, ""
        self.tiles.choose(self.chosen)
        can_be_read = not _why_not(self.chosen)
        for one in (self.edit, self.duplicate, self.hand_on):
            one.setEnabled(can_be_read)
        own = shelf.is_own(self.chosen)
        self.rename.setEnabled(own)
        self.delete.setEnabled(own)
        if self._drawn_for != self._engine.settings.look.style:
            self._drawn_for = self._engine.settings.look.style
            self._drawing.start()

    def _draw(self) -> None:
        for name, tile in self.tiles.tiles.items():
            try:
                persona = find(name)
            except EmojiCamError as error:
                tile.emblem = "problem"
                tile.setToolTip(translated(str(error)))
                continue
            self._portraits.ask(tile, Sitting(persona, self._drawn_for, tile.side, WHOLE), tile.show_picture)

    # -- what is done ---------------------------------------------------------------------------------------

    def _choose(self, name: str) -> None:
        if why := _why_not(name):
            self._picked = name
            self._show_chosen()
            self._engine.complained.emit(why)
            return
        self._picked = ""
        self._engine.change({"look.persona": name})

    def _edit(self) -> None:
        self.edited.emit(self.chosen)

    def _attempt(self, act: Callable[[], str | None]) -> None:
        """Do it, then wear whom it yields; or say why not."""
        try:
            name = act()
        except EmojiCamError as error:
            self._engine.complained.emit(str(error))
            return
        self.fill()
        if name:
            self._choose(name)
            self.tiles.choose(name)

    def _new(self) -> None:
        def made() -> str:
            name = shelf.free_name(self.tr("me"))
            shelf.keep(name, find("sunny"))
            return name

        self._attempt(made)
        self._edit()

    def _duplicate(self) -> None:
        self._attempt(lambda: shelf.duplicate(self.chosen))

    def _rename(self) -> None:
        title, words = self.tr("Rename"), self.tr("What is this persona called?")
        name, good = QInputDialog.getText(self, title, words, QLineEdit.EchoMode.Normal, self.chosen)
        if good:
            self._attempt(lambda: shelf.rename(self.chosen, name))

    def _bring_in(self) -> None:
        title, kinds = self.tr("Import a persona"), self.tr("Personas")
        path, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{kinds} ({FILES})")
        if path:
            self._attempt(lambda: shelf.bring_in(Path(path)))

    def _hand_on(self) -> None:
        title, kinds = self.tr("Export this persona"), self.tr("Personas")
        wanted = str(Path.home() / f"{self.chosen}.toml")
        path, _ = QFileDialog.getSaveFileName(self, title, wanted, f"{kinds} ({FILES})")
        if path:
            self._attempt(lambda: self._hand_on_as(Path(path)))

    def _hand_on_as(self, wanted: Path) -> None:
        to = wanted if wanted.suffix.lower() == ".toml" else _free(wanted)
        shelf.hand_on(self.chosen, to)
        self._engine.noticed.emit(self.tr("Kept as {name}").format(name=to.name), str(to))

    def _delete(self) -> None:
        gone, asked = self.chosen, self.tr("Delete {name}? This cannot be undone.")
        if shelf.is_stock(gone):
            asked = self.tr("Delete your changes to {name}? It will be as it came with EmojiCam.")
        asked = asked.format(name=gone)
        if QMessageBox.question(self, self.tr("Delete"), asked) != QMessageBox.StandardButton.Yes:
            return
        self._attempt(lambda: shelf.delete(gone))
        if gone == self._engine.settings.look.persona:
            self._choose(gone if gone in names() else "sunny")


def _why_not(name: str) -> str:
    """Why this persona cannot be worn; nothing where it can."""
    try:
        find(name)
    except EmojiCamError as error:
        return str(error)
    return ""


def _free(path: Path) -> Path:
    """The same with our ending, and a number where there is such a file: the dialog has not asked about that one."""
    ways = (path.with_name(f"{path.name}{number}.toml") for number in ("", *(f" {n}" for n in range(2, 1000))))
    return next(one for one in ways if not one.exists())
