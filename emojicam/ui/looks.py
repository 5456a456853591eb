"""The page of what others see: style, scene and backdrop.  Asks the engine; draws nothing itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ..settings import BLUR, GRADIENTS
from .choices import Segments, Swatch
from .engine import Engine
from .health import muted
from .shapes import Slider, button, card, column, flowing, label, row, scrolled
from .theme import GAP, inside_width
from .wheel import Wheel
from .words import word

HOLDS = (0.0, 0.1, 0.2, 0.4)
"s, of `settings.Look.hold`"
STRENGTHS = (50, 160)
"hundredths, as in `settings.Look.expression`"
PICTURES = "*.png *.jpg *.jpeg *.webp *.bmp"


class LookPage(QWidget):
    """Style, scene and backdrop, each changed at once."""

    wants_lesson = Signal()
    "the user wants their face to be learned"

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        look = engine.settings.look
        self.style_choice = Segments(
            self.tr("Style"), {key: word(key) for key in ("classic", "clay")}, look.style,
            lambda key: engine.change({"look.style": key}),
        )  # fmt: skip
        self.style_note = muted("")
        self.scene_choice = Segments(
            self.tr("Scene"), {key: word(key) for key in ("studio", "room")}, look.scene,
            lambda key: engine.change({"look.scene": key}),
        )  # fmt: skip
        self.scene_note = muted("")
        self.hold_choice = Segments(
            self.tr("Hold your room back"), {str(hold): self._length(hold) for hold in HOLDS}, str(look.hold),
            lambda key: engine.change({"look.hold": float(key)}),
        )  # fmt: skip
        self.hold = self._hold()
        inside = QWidget()
        inside.setLayout(
            column(
                card(label(self.tr("Style"), "heading"), self.style_choice, self.style_note, gap=10),
                card(label(self.tr("Scene"), "heading"), self.scene_choice, self.scene_note, gap=10),
                self._backdrops(),
                self.hold,
                self._expression(),
                1,
                gap=GAP,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside))
        engine.changed.connect(self.refresh)
        self.refresh()

    def _backdrops(self) -> QWidget:
        self.swatches = {name: Swatch(word(name), colours) for name, colours in GRADIENTS.items()}
        for name, swatch in self.swatches.items():
            swatch.clicked.connect(lambda _, name=name: self._choose(name))
        self.blur = Swatch(self.tr("Your room, blurred"), (), icon_name="blur")
        self.blur.clicked.connect(lambda: self._engine.change({"look.backdrop": BLUR, "look.scene": "studio"}))
        self.own_colour = Swatch(self.tr("A colour of your own"), (), icon_name="colour")
        self.own_colour.clicked.connect(self._open_wheel)
        self.own_picture = Swatch(self.tr("A picture of your own"), (), icon_name="picture")
        self.own_picture.clicked.connect(self._ask_for_picture)
        self.wheel = Wheel()
        self.wheel.hide()
        self.wheel.picked.connect(self._choose)
        self.backdrop_note = muted("")
        samples = flowing(*self.swatches.values(), self.blur, self.own_colour, self.own_picture, within=inside_width())
        return card(label(self.tr("Backdrop"), "heading"), samples, self.wheel, self.backdrop_note, gap=10)

    def _hold(self) -> QWidget:
        about = self.tr(
            "So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice."
        )
        return card(label(self.tr("Hold your room back"), "heading"), self.hold_choice, muted(about), gap=10)

    def _length(self, seconds: float) -> str:
        if not seconds:
            return self.tr("Not at all")
        comma = QLocale().decimalPoint() == ","
        return self.tr("{seconds} s").format(seconds=str(seconds).replace(".", "," if comma else "."))

    def _expression(self) -> QWidget:
        self.expression = Slider()
        self.expression.setRange(*STRENGTHS)
        self.expression.setPageStep(10)
        self.expression.setAccessibleName(self.tr("How strongly you express yourself"))
        self.expression.valueChanged.connect(lambda at: self._engine.change({"look.expression": at / 100}))
        self.learn = button(self.tr("Learn my face"), self.wants_lesson.emit, "", "actor", self.tr("15 seconds, once"))
        heading = label(self.tr("How strongly you express yourself"), "heading", wraps=True)
        return card(heading, self.expression, row(self.learn, 1), gap=10)

    def _choose(self, backdrop: str) -> None:
        self._engine.change({"look.backdrop": backdrop})

    def _open_wheel(self) -> None:
        now = self._engine.settings.look.backdrop
        self.wheel.show_colour(now if now.startswith("#") else GRADIENTS.get(now, ("#4fa9b8",))[-1])
        self.wheel.setVisible(not self.wheel.isVisible())
        self.refresh()

    def _ask_for_picture(self) -> None:
        title, kinds = self.tr("A picture for the backdrop"), self.tr("Pictures")
        path, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{kinds} ({PICTURES})")
        if path:
            self._choose(path)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen."""
        look = self._engine.settings.look
        self.style_choice.choose(look.style)
        self.scene_choice.choose(look.scene)
        self._explain_scene()
        self.hold_choice.choose(str(look.hold))
        self.hold.setVisible(look.films_room)
        for name, swatch in self.swatches.items():
            swatch.setChecked(name == look.backdrop)
        self.expression.blockSignals(True)
        self.expression.setValue(round(look.expression * 100))
        self.expression.blockSignals(False)
        is_colour = look.backdrop.startswith("#")
        self.own_colour.setChecked(is_colour)
        self.own_colour.colour(*((look.backdrop,) if is_colour else ()))
        self.blur.setChecked(look.blurs)
        own_picture = not is_colour and not look.blurs and look.backdrop not in self.swatches
        self.own_picture.setChecked(own_picture)
        self._explain_backdrop(Path(look.backdrop).name if own_picture else "")
        self._explain_style()

    def _explain_scene(self) -> None:
        look = self._engine.settings.look
        if look.scene == "room":
            words = self.tr("Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.")
        elif look.blurs:
            words = self.tr("Only your emoji, before a blur of your room.")
        else:
            words = self.tr("Nothing of your camera is shown: only your emoji, before the backdrop.")
        self.scene_note.setText(words)

    def _explain_backdrop(self, picture: str) -> None:
        blur = self.tr(
            "Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown."
        )
        words = blur if self._engine.settings.look.blurs else picture
        self.backdrop_note.setText(words)
        self.backdrop_note.setVisible(bool(words))

    def _explain_style(self) -> None:
        running = self._engine.running
        drawer = running.app.look.style.renderer if running else ""
        if self._engine.settings.look.style == "clay" and drawer.startswith("skia"):
            self.style_note.setText(
                self.tr("Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.")
            )
        elif self._engine.settings.look.style == "clay" and drawer.startswith("generator"):
            self.style_note.setText(
                self.tr("Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.")
            )
        elif self._engine.settings.look.style == "clay":
            self.style_note.setText(self.tr("Sculpted in soft clay, under a studio light."))
        else:
            self.style_note.setText(self.tr("Glossy and crisp, on any computer."))
