"""The page on which the camera learns a face: what to do now, for how long, and what came of it.

Knows prompts and seconds; what is learned of them is `calibration`'s business.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from .engine import Engine
from .health import muted
from .shapes import button, card, column, icon_button, label, put_icon, row, say, scrolled
from .theme import GAP
from .words import PROMPTS, word

if TYPE_CHECKING:
    from ..calibration import Lesson
    from ..persona.persona import Calibration

LOOK_MS = 60
"between two looks at how far it is"
PATIENCE = 40
"looks without a picture after which the user is told that nothing is seen"


class LearningPage(QWidget):
    """Before, during and after a lesson.  Leaving the page ends it, and then nothing is kept."""

    left = Signal()
    "the user is done"

    def __init__(self, engine: Engine, caption: Callable[[str], object]) -> None:
        """`caption` writes on the large picture, where the user looks meanwhile."""
        super().__init__()
        self._engine, self._caption = engine, caption
        self.lesson: Lesson | None = None
        self._name, self._said, self._unseen = "", "", 0
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.back = icon_button("back", self.tr("Back"), self._leave)
        self.states = QStackedWidget()
        for state in (self._before(), self._during(), self._after()):
            self.states.addWidget(state)
        inside = QWidget()
        inside.setLayout(column(self.states, 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 4)
        layout.addLayout(row(self.back, label(self.tr("Learn my face"), "heading"), 1, gap=6))
        layout.addWidget(scrolled(inside), 1)
        engine.changed.connect(self.refresh)

    def _before(self) -> QWidget:
        self.start = button(self.tr("Begin"), self.begin, "main")
        self.forget = button(self.tr("Forget what was learned"), self._forget, "quiet")
        self.about = muted("")
        what = self.tr(
            "Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and "
            "goes as far as you do."
        )
        kept = self.tr("Only numbers are kept, with your persona; no picture is.")
        return card(
            label(what, wraps=True), muted(kept), _promised(), self.about, row(self.start, self.forget, 1), gap=12
        )

    def _during(self) -> QWidget:
        self.prompt = label("", "title", wraps=True)
        self.prompt.setMinimumHeight(88)
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.count = label("", "heading")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is done"))
        self.hint = label("", "problem", wraps=True)
        self.skip = button(self.tr("Skip this one"), self._skip)
        self.cancel = button(self.tr("Cancel"), self._give_up, "quiet")
        return card(self.prompt, self.count, self.bar, self.hint, row(self.skip, self.cancel, 1), gap=12)

    def _after(self) -> QWidget:
        self.outcome = label("", wraps=True)
        self._outcome_icon = QLabel()
        self.again = button(self.tr("Once more"), self.begin)
        self.done = button(self.tr("Done"), self._leave, "main")
        line = row(self._outcome_icon, self.outcome, gap=10)
        line.setStretch(1, 1)
        return card(line, row(self.done, self.again, 1), gap=14)

    # -- what is done ---------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show what will be asked, of the persona that is worn."""
        self._name = self._engine.settings.look.persona
        self.states.setCurrentIndex(0)
        self.refresh()

    def begin(self) -> None:
        """Prompt the user, one expression after another."""
        self._end()
        self._name = self._engine.settings.look.persona
        self.lesson = self._engine.learn()
        if self.lesson is None:
            return
        self._said, self._unseen = "", 0
        self.states.setCurrentIndex(1)
        self._ask("rest")
        self.cancel.setFocus()
        self._looking.start()

    def _ask(self, name: str) -> None:
        self._said = name
        self.prompt.setText(word(f"learn {name}"))
        self.skip.setEnabled(name != "rest")
        say(self.prompt, self.prompt.text())

    def _look(self) -> None:
        lesson = self.lesson
        if lesson is None:
            return
        if lesson.outcome.done():
            self._finish(lesson)
            return
        step = lesson.step
        if step.name and step.name != self._said:
            self._ask(step.name)
        seconds = self.tr("{n} s").format(n=math.ceil(step.left))
        self.count.setText(seconds if step.name else "")
        self.bar.setValue(round(step.share * 100))
        self._unseen = 0 if step.sees else self._unseen + 1
        unseen = self._unseen > PATIENCE
        self.hint.setText(self.tr("The camera does not see your face from the front.") if unseen else "")
        self._caption(f"{self.prompt.text()}   {seconds}" if step.name else self.prompt.text())

    def _finish(self, lesson: Lesson) -> None:
        self._end()
        self.states.setCurrentIndex(2)
        if lesson.outcome.exception() is not None:
            sorry = self.tr("The camera did not see your face at rest: sit before it, in the light, and try again.")
            self._tell("problem", "danger", sorry)
            self.again.setFocus()
            return
        self._keep(lesson.outcome.result(), self._learned)

    def _keep(self, calibration: Calibration | None, then: Callable[[], object]) -> None:
        self._engine.keep_calibration(self._name, calibration, then)

    def _learned(self) -> None:
        self._tell("check", "good", self.tr("Learned, and kept with {name}.").format(name=self._name))
        self.done.setFocus()

    def _tell(self, icon_name: str, role: str, words: str) -> None:
        put_icon(self._outcome_icon, icon_name, role, 22)
        self.outcome.setText(words)
        say(self.outcome, words)

    def _skip(self) -> None:
        if self.lesson is not None:
            self.lesson.skip()

    def _give_up(self) -> None:
        self._end()
        self.open()
        self.start.setFocus()

    def _forget(self) -> None:
        self._keep(None, self.refresh)

    def _leave(self) -> None:
        self._end()
        self.left.emit()

    def _end(self) -> None:
        self._looking.stop()
        self._caption("")
        if self.lesson is not None:
            self.lesson.outcome.cancel()
            self.lesson = None

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        if not event.spontaneous():
            self._end()
            self.states.setCurrentIndex(0)

    def refresh(self) -> None:
        """Show whether it can begin, and whether there is anything to forget."""
        is_on = self._engine.is_on
        if self.states.currentIndex() == 0:
            self._name = self._engine.settings.look.persona
        self.start.setEnabled(is_on)
        self.forget.setVisible(self._engine.is_calibrated)
        known = self.tr("{name} knows your face already.").format(name=self._name)
        self.about.setText((known if self._engine.is_calibrated else "") if is_on else self.tr("Switch it on first."))
        self.about.setVisible(bool(self.about.text()))
        if not is_on and self.lesson is not None:
            self._give_up()


def _promised() -> QWidget:
    """What will be asked, in short."""
    made = QWidget()
    made.setLayout(column(*(label(f"{n}.  {word(key)}", wraps=True) for n, key in enumerate(PROMPTS, 1)), gap=6))
    return made
