"""Changes one persona, trait by trait, live on the moving picture.  What traits there are is read off `persona`."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import Field, fields, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSlider, QVBoxLayout, QWidget

from ..errors import EmojiCamError
from ..persona import shelf
from ..persona.persona import Persona, find
from .choices import Swatch, Tiles
from .engine import Engine
from .history import History
from .portraits import VIEWS, Portraits, Sitting
from .shapes import Slider, button, card, clear, column, flowing, icon_button, label, row, scrolled
from .theme import GAP, inside_width, page_width
from .wheel import Wheel
from .words import SECTIONS, word

TILE = 74
COLUMNS = 4
STEPS = 100
"positions of a slider"
REDRAW_MS = 250
"thumbnails are drawn anew once nothing has changed for so long"

SKIN = ("#ffc93f", "#ffe0c7", "#f3c6a0", "#e0ac7e", "#c68a5c", "#a56b43", "#7d4c2e", "#56341f", "#8ecae6", "#b8e0a5")
HAIR = ("#17120f", "#3a2415", "#5a3a1c", "#8a5a30", "#b98345", "#e2bf7a", "#a8441f", "#8c8c90", "#e8e6e3", "#d65a9a")
CLOTH = ("#26262b", "#f3f1ee", "#4f7cc4", "#2f9e8f", "#6aa84f", "#e0b04a", "#e07a3f", "#c8413b", "#b05aa8", "#6b5bd6")
IRIS = ("#3b2a1d", "#6b4423", "#8a6a35", "#5c7a4a", "#4d7fa8", "#7c8a94")
LIPS = ("#d9705a", "#c4574e", "#a8453f", "#e38f86", "#8a3d3d", "#6d3a34", "#d64f7a")
SAMPLES = {
    "skin": SKIN, "eyes": IRIS, "mouth": LIPS, "hair": HAIR, "beard": HAIR, "brows": HAIR, "glasses": CLOTH,
    "headwear": CLOTH, "clothes": CLOTH, "earrings": ("#e0b04a", "#c9ccd1", "#f3f1ee", "#26262b", "#c8413b"),
}  # fmt: skip
"colours to begin with, by section"


class Editor(QWidget):
    """One persona.  Every change is worn at once and can be undone; leaving saves."""

    left = Signal()
    "the user is done"

    def __init__(self, engine: Engine, portraits: Portraits, sections: Sequence[str] = tuple(SECTIONS)) -> None:
        """With fewer `sections` it stands on a page of somebody else's, who says when it is done."""
        super().__init__()
        self._sections, self._is_page = sections, tuple(sections) == tuple(SECTIONS)
        self._engine, self._portraits = engine, portraits
        self.name, self.section = "", "skin"
        self.history = History(Persona())
        self._saved = Persona()
        self._chosen = ""
        "who was worn when this one was opened"
        self._controls: list[Callable[[], None]] = []
        "each shows the value that its trait has now"
        self._redrawing = QTimer(self, interval=REDRAW_MS, singleShot=True)
        self._redrawing.timeout.connect(self._draw_thumbnails)
        engine.changed.connect(self._follow)
        self._build()

    def _build(self) -> None:
        self.back = icon_button("back", self.tr("Back: what you changed is kept"), self._leave)
        self.title = label("", "heading")
        self.undo = icon_button("undo", self.tr("Undo (Ctrl+Z)"), self._undo)
        self.redo = icon_button("redo", self.tr("Redo (Ctrl+Shift+Z)"), self._redo)
        self.done = button(self.tr("Done"), self._leave, "main")
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self._undo)
        QShortcut(QKeySequence.StandardKey.Redo, self).activated.connect(self._redo)
        self._group = QButtonGroup(self)
        self.tabs = {name: self._tab(name) for name in self._sections}
        self._inside = QWidget()
        self._traits = QVBoxLayout()
        self._traits.setSpacing(GAP)
        self._inside.setLayout(column(self._traits, 1))
        tabs = flowing(*self.tabs.values(), within=page_width(), gap=2)
        head = row(self.back, self.title, 1, self.undo, self.redo, self.done, gap=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 4)
        layout.addLayout(head)
        for one in (self.back, self.title, self.done):  # not before: what has no parent yet would be a window
            one.setVisible(self._is_page)
        layout.addWidget(tabs)
        layout.addWidget(scrolled(self._inside), 1)

    def _tab(self, name: str) -> QPushButton:
        tab = button(word(name), lambda: self.turn_to(name), "chip")
        tab.setCheckable(True)
        self._group.addButton(tab)
        return tab

    # -- one persona ----------------------------------------------------------------------------------------

    def open(self, name: str) -> None:
        """Change this persona.  One that comes with the program becomes one of yours when it is changed."""
        try:
            persona = find(name)
        except EmojiCamError as error:
            self._engine.complained.emit(str(error))
            return
        self.name, self.history, self._saved = name, History(persona), persona
        self._chosen = self._engine.settings.look.persona
        self.title.setText(name[:1].upper() + name[1:])
        self.turn_to(self.section)

    def save(self) -> None:
        """Keep what was changed."""
        if self.name and self.history.value != self._saved:
            try:
                shelf.keep(self.name, self.history.value)
            except EmojiCamError as error:
                self._engine.complained.emit(str(error))
                return
            self._saved = self.history.value

    def _leave(self) -> None:
        self.save()
        self.left.emit()

    def _follow(self) -> None:
        """Leave once somebody else is chosen, in the tray say: who is worn from then on is no longer edited here."""
        before, self._chosen = self._chosen, self._engine.settings.look.persona
        if self.name and self._chosen != before and self.isVisibleTo(self.window()):
            self._leave()

    def change(self, section: str, trait: str, value: Any) -> None:
        """Have this trait from now on."""
        persona = self.history.value
        part = replace(getattr(persona, section), **{trait: value})
        chosen: dict[str, Any] = {section: part, "confidence": replace(persona.confidence, **{section: 1.0})}
        self.history.change(replace(persona, **chosen), f"{section}.{trait}", time.monotonic())
        self._show()

    def _undo(self) -> None:
        self.history.undo()
        self._show()

    def _redo(self) -> None:
        self.history.redo()
        self._show()

    def _show(self) -> None:
        """On the moving picture, and in every control."""
        self._engine.wear(self.history.value)
        self.undo.setEnabled(self.history.can_undo)
        self.redo.setEnabled(self.history.can_redo)
        for show in self._controls:
            show()
        self._redrawing.start()

    # -- one section ----------------------------------------------------------------------------------------

    def turn_to(self, section: str) -> None:
        """Show the traits of that section."""
        self.section = section
        self.tabs[section].setChecked(True)
        self._controls.clear()
        self.tiles: dict[str, Tiles] = {}
        self.sliders: dict[str, QSlider] = {}
        self.swatches: dict[str, dict[str, Swatch]] = {}
        self.wheels: dict[str, Wheel] = {}
        clear(self._traits)
        traits = fields(getattr(self.history.value, section))
        for one in traits:
            if one.metadata["choices"] or one.metadata["colour"]:
                self._traits.addWidget(self._control(one))
        if numbers := [one for one in traits if one.metadata["low"] is not None]:
            sliders = [column(label(word(one.name)), self._slider(one), gap=2) for one in numbers]
            self._traits.addWidget(card(*sliders, gap=12))
        self._show()
        self._draw_thumbnails()

    def _value(self, trait: str) -> Any:
        return getattr(getattr(self.history.value, self.section), trait)

    def _control(self, one: Field[Any]) -> QWidget:
        if one.metadata["choices"]:
            return card(label(word(one.name), "heading"), self._tiles(one), gap=10)
        return card(label(word(one.name), "heading"), *self._colours(one), gap=10)

    def _tiles(self, one: Field[Any]) -> QWidget:
        section = self.section
        tiles = Tiles(word(one.name), lambda key: self.change(section, one.name, key), TILE, COLUMNS)
        tiles.fill({key: word(key) for key in one.metadata["choices"]}, self._value(one.name))
        self.tiles[one.name] = tiles
        self._controls.append(lambda: tiles.choose(self._value(one.name)))
        return tiles

    def _slider(self, one: Field[Any]) -> QWidget:
        section, low, high = self.section, one.metadata["low"], one.metadata["high"]
        slider = Slider()
        slider.setRange(0, STEPS)
        slider.setPageStep(STEPS // 10)
        slider.setAccessibleName(word(one.name))

        def show() -> None:
            slider.blockSignals(True)
            slider.setValue(round((self._value(one.name) - low) / (high - low) * STEPS))
            slider.blockSignals(False)

        slider.valueChanged.connect(
            lambda at: self.change(section, one.name, round(low + at / STEPS * (high - low), 4))
        )
        self.sliders[one.name] = slider
        self._controls.append(show)
        return slider

    def _colours(self, one: Field[Any]) -> tuple[QWidget, QWidget]:
        section = self.section
        samples = {colour: Swatch(colour, (colour,), 34) for colour in SAMPLES[section]}
        for colour, swatch in samples.items():
            swatch.clicked.connect(lambda _, colour=colour: self.change(section, one.name, colour))
        wheel, any_colour = Wheel(), Swatch(self.tr("Any colour"), (), 34, "colour")
        wheel.hide()
        wheel.picked.connect(lambda colour: self.change(section, one.name, colour))
        any_colour.clicked.connect(lambda: self._open(wheel))

        def show() -> None:
            colour = self._value(one.name)
            for name, swatch in samples.items():
                swatch.setChecked(name == colour)
            any_colour.setChecked(colour not in samples)
            any_colour.colour(colour)
            wheel.show_colour(colour)

        self.swatches[one.name], self.wheels[one.name] = samples | {"": any_colour}, wheel
        self._controls.append(show)
        return flowing(*samples.values(), any_colour, within=inside_width(), gap=4), wheel

    def _open(self, wheel: Wheel) -> None:
        wheel.setVisible(not wheel.isVisible())
        self._show()

    def _draw_thumbnails(self) -> None:
        """Every choice as it would look on this persona."""
        style = self._engine.settings.look.style
        for trait, tiles in self.tiles.items():
            for key, tile in tiles.tiles.items():
                persona = _with(self.history.value, self.section, trait, key)
                sitting = Sitting(persona, style, tile.side, VIEWS[self.section])
                self._portraits.ask(tile, sitting, tile.show_picture)


def _with(persona: Persona, section: str, trait: str, value: Any) -> Persona:
    """The persona with that choice, and with nothing in front of it."""
    bare: dict[str, Any] = {}
    if section in ("hair", "earrings") and persona.headwear.style != "none":
        bare["headwear"] = replace(persona.headwear, style="none")
    return replace(persona, **bare, **{section: replace(getattr(persona, section), **{trait: value})})
