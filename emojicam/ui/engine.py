"""What the pages talk to: starts and ends runs beside the window, and says when something has changed.

Lives in the window's thread.  Everything that takes time happens elsewhere; the pipeline is only ever looked at.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from .. import settings
from ..errors import EmojiCamError
from ..settings import Settings
from .background import Background

if TYPE_CHECKING:
    from ..calibration import Lesson
    from ..control import Control, Glance
    from ..persona.persona import Calibration, Persona
    from .running import Running

log = logging.getLogger(__name__)

T = TypeVar("T")

GLANCE_MS = 400
"between two looks at how it goes, each of some 6 ms where the pipeline is busy: they wait for one another"
WATCHERS_EVERY = 12
"glances between two looks at who watches: each takes tens of milliseconds, beside the window"
ADOPTED = ("output.sound",)
"what a run that goes on takes over, beside looks and what is the panel's"
SAVE_AFTER_MS = 600
"settings are written once nothing has changed for so long"


def _calibrated(name: str, learned: Calibration | None) -> Persona:
    from .. import calibration
    from ..persona.persona import Calibration, find

    calibration.keep(name, learned or Calibration())
    return find(name)


def _start(chosen: Settings) -> Running:
    from .running import Running

    return Running(chosen)


class Engine(QObject):
    """One run at a time, and the settings that it goes by."""

    changed = Signal()
    "the settings, the run, or how the controls stand"
    glanced = Signal(object)
    "a Glance, several times a second while something runs"
    watched = Signal(object)
    "the names of the programs that look at the camera"
    noticed = Signal(str, str)
    "a sentence for the user, and a file that it is about or nothing"
    complained = Signal(str)
    "what did not work, a sentence"

    def __init__(
        self,
        chosen: Settings,
        file: Path | None,
        start: Callable[[Settings], Running] = _start,
        parent: QObject | None = None,
    ) -> None:
        """`file` is where settings are kept; None keeps none."""
        super().__init__(parent)
        self.settings, self._file, self._begin = chosen, file, start
        self.running: Running | None = None
        self._begun: Running | None = None
        self._asked = "on"
        "on, off or blank, for the next run"
        self._steered: Control | None = None
        "what is switched: also a run that has not begun yet.  `_switching` is held to look at the two"
        self._switching = threading.Lock()
        self.problem = ""
        "why nothing runs, a sentence"
        self.is_starting, self._starts = False, 0
        self._glances, self._seen = 0, False
        self._newest: Glance | None = None
        "of the run that there is"
        self.glanced.connect(self._keep)
        self._work = Background("engine", self)
        self._glancing = QTimer(self, interval=GLANCE_MS)
        self._glancing.timeout.connect(self._glance)
        self._saving = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._saving.timeout.connect(self._save)

    # -- a run ----------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to run by the settings, beside the window; what ran before is ended first.

        What was off or blank stays so, and where a clip lies that it ends is told.
        """
        if self.control is not None and self.control.desk.recording is not None:
            self.record(False)
        self.is_starting, self.problem = True, ""
        self.running = self._newest = None
        self._glancing.stop()
        self.changed.emit()
        self._starts += 1
        chosen, nth = self.settings, self._starts
        self._work.do(
            lambda: self._exchange(chosen),
            lambda running: self._started(running) if nth == self._starts else None,
            lambda error: self._failed(error) if nth == self._starts else None,
        )

    def _exchange(self, chosen: Settings) -> Running:
        before, self._begun = self._begun, None
        if before is not None:  # also one that was begun a moment ago, and is not wanted any more
            before.close()
        self._let_go()
        begun = self._begin(chosen)
        try:
            begun.start(self._take_over)
        except BaseException:
            self._let_go()
            raise
        self._begun = begun
        return begun

    def _let_go(self) -> None:
        """Remember how the run before stood in the end: others than this panel may have switched it."""
        with self._switching:
            if self._steered is not None:
                self._asked, self._steered = self._steered.desk.power, None

    def _take_over(self, control: Control) -> None:
        """Have this run, which shows nothing yet, stand as was asked for, and be what is asked from now on."""
        with self._switching:
            control.switch(self._asked)
            self._steered = control

    def _started(self, running: Running) -> None:
        self.running, self.is_starting = running, False
        running.preview.seen = self._seen
        self._catch_up(running.control)
        self._glancing.start()
        self.changed.emit()
        if running.missing:
            self.complained.emit(running.missing)

    def _catch_up(self, control: Control) -> None:
        """Have worn what was chosen while it was starting."""
        chosen, worn = (vars(one.look) for one in (self.settings, control.settings))
        if late := {f"look.{name}": value for name, value in chosen.items() if value != worn[name]}:
            self._work.follow(control.change(late), lambda _: self.changed.emit(), self._take_back)

    def _failed(self, error: Exception) -> None:
        from ..errors import sentence

        self.is_starting, self.problem = False, sentence(error)
        self.changed.emit()

    def close(self) -> None:
        """End the run and keep the settings."""
        self._glancing.stop()
        self._save()
        self.running = None
        self._work.close()
        if self._begun is not None:  # also one that was still starting, of which nobody was told
            self._begun.close()
        self._let_go()

    @property
    def control(self) -> Control | None:
        """What steers the run; None while none runs."""
        return self.running.control if self.running else None

    @property
    def is_there(self) -> bool:
        """Whether something runs, or is about to."""
        return self.control is not None or self.is_starting

    @property
    def is_over(self) -> bool:
        """Whether there is a run, but it has ended or failed."""
        return self._newest is not None and self._newest.is_over

    @property
    def is_on(self) -> bool:
        """Whether there is a run that shows your emoji, or will as soon as somebody looks."""
        return self.control is not None and self.power == "on"

    def see(self, seen: bool) -> None:
        """Whether the window is in sight: the camera films for it, too."""
        self._seen = seen
        if self.running:
            self.running.preview.seen = seen

    # -- orders ---------------------------------------------------------------------------------------------

    @property
    def power(self) -> str:
        """On, off or blank, as was asked for last; never on where nothing runs, nor is about to."""
        if self.control is not None:
            power = self.control.desk.power
            return "off" if power == "on" and self.is_over else power
        return self._wish if self.is_starting else "off"

    @property
    def _wish(self) -> str:
        with self._switching:
            return self._asked if self._steered is None else self._steered.desk.power

    @property
    def state(self) -> str:
        """As in `Status`, but at once what was switched, and there is one before anything runs."""
        if self.problem:
            return "failed"
        seen = self._newest.state if self._newest is not None else ""
        if self.is_over or (self.power == "on" and seen not in ("", "off", "blank")):
            return seen
        return "starting" if self.power == "on" else self.power

    @property
    def error(self) -> str:
        """What failed, a sentence; empty where nothing did."""
        return self.problem or (self._newest.error if self._newest is not None else "")

    @property
    def waits_for(self) -> str:
        """Why there is nothing to film yet, a sentence; empty where nothing is waited for."""
        return self._newest.waits_for if self._newest is not None else ""

    @property
    def can_record(self) -> bool:
        """Whether there is something to record."""
        return self.is_on and not self.waits_for

    def switch(self, on: bool) -> None:
        """On or off; where nothing runs yet, as soon as something does."""
        self._ask("on" if on else "off")
        if on and (self.is_over or not self.is_there):
            self.start()
        else:
            self.changed.emit()

    def resume(self) -> None:
        """On again after a pause that nobody asked for, unless it has been blanked meanwhile."""
        if self._wish != "blank":
            self.switch(True)

    def panic(self) -> None:
        """Blank at once, and whatever runs next."""
        self._ask("blank")
        self.changed.emit()

    def _ask(self, power: str) -> None:
        with self._switching:
            self._asked = power
            if self._steered is not None:
                self._steered.switch(power)

    def react(self, name: str) -> None:
        """Show others that reaction for a moment; nothing while they see nothing."""
        if self.control is None or not self.is_on:
            return
        try:
            self.control.react(name)
        except EmojiCamError as error:
            self.complained.emit(str(error))

    def change(self, changes: Mapping[str, Any]) -> None:
        """Change settings by name: looks at once, the panel's own at once, everything else with a new run."""
        try:
            self.settings = settings.change(self.settings, changes)
        except EmojiCamError as error:
            self.complained.emit(str(error))
            return
        self._saving.start()
        looks = {name: value for name, value in changes.items() if name.startswith("look.")}
        if any(name.split(".")[0] not in ("look", "panel") and name not in ADOPTED for name in changes):
            self.start()
        elif looks and self.control:
            self._work.follow(self.control.change(looks), lambda _: self.changed.emit(), self._take_back)
        elif self.control:
            self.follow(self.control.adopt(self.settings))
        self.changed.emit()

    def note(self, changes: Mapping[str, Any]) -> None:
        """Change settings for the next run; where none runs, none is begun."""
        if self.running is not None or self.is_starting:
            self.change(changes)
            return
        self.settings = settings.change(self.settings, changes)
        self._saving.start()
        self.changed.emit()

    def _take_back(self, error: Exception) -> None:
        """A look that cannot be worn is not kept either."""
        if self.control:
            self.settings = replace(self.settings, look=self.control.settings.look)
        self._saving.start()
        self._complain(error)

    def wear(self, persona: Persona) -> None:
        """Show this persona now, saved or not."""
        if self.control:
            self.follow(self.control.wear(persona))

    def learn(self) -> Lesson | None:
        """A lesson that sees every face from now on; None where nothing is filmed."""
        if self.control is None or not self.is_on:
            return None
        from ..calibration import Lesson

        lesson = Lesson()
        self.control.teach(lesson)
        return lesson

    @property
    def is_calibrated(self) -> bool:
        """Whether the face of who is worn has been learned."""
        return self.control is not None and self.control.desk.is_calibrated

    def keep_calibration(self, name: str, learned: Calibration | None, then: Callable[[], object]) -> None:
        """Put what was learned into this persona, or nothing any more, and wear it; `then` is called once it is so."""
        self.do(lambda: _calibrated(name, learned), lambda persona: self._wear_calibrated(name, persona, then))

    def _wear_calibrated(self, name: str, persona: Persona, then: Callable[[], object]) -> None:
        def worn(_: object) -> None:
            self.changed.emit()
            then()

        if self.control and name == self.settings.look.persona:
            self.follow(self.control.wear(persona), worn)
        else:
            then()

    def record(self, on: bool) -> None:
        """Begin a clip in the chosen folder, or finish it."""
        if self.control is None:
            return
        if on and self.waits_for:
            self.complained.emit(self.waits_for)
        elif on and (path := self._new_clip()):
            self.follow(self.control.record(path), lambda path: self.changed.emit())
        elif not on:
            self.follow(self.control.stop_recording(), self._kept)

    def save_replay(self) -> None:
        """Keep the last ten seconds in the chosen folder."""
        if self.control and (path := self._new_clip()):
            self.follow(self.control.save_replay(path), self._kept)

    def _new_clip(self) -> Path | None:
        from ..control import clip_folder, new_clip

        try:
            return new_clip(clip_folder(self.settings.panel), self.settings.panel.clip)
        except EmojiCamError as error:
            self.complained.emit(str(error))
            return None

    def _kept(self, path: Path) -> None:
        self.noticed.emit(self.tr("Kept as {name}").format(name=path.name), str(path))
        self.changed.emit()

    def follow(self, future: Future[T], then: Callable[[T], object] = lambda outcome: None) -> None:
        """Have `then` called in the window's thread, or the user told what went wrong."""
        self._work.follow(future, then, self._complain)

    def do(self, work: Callable[[], T], then: Callable[[T], object] = lambda outcome: None) -> None:
        """Have something done beside the window, after what is under way."""
        self._work.do(work, then, self._complain)

    def _complain(self, error: Exception) -> None:
        from ..errors import sentence

        self.complained.emit(sentence(error))
        self.changed.emit()

    # -- how it goes ----------------------------------------------------------------------------------------

    def _glance(self) -> None:
        if self.running is None:
            return
        stood = self.is_over, self.waits_for
        self.glanced.emit(self.running.control.glance())
        if stood != (self.is_over, self.waits_for):
            self.changed.emit()
        if self._glances % WATCHERS_EVERY == 0:
            self._work.do(self.running.watchers, self.watched.emit)
        self._glances += 1

    def _keep(self, glance: Glance) -> None:
        self._newest = glance

    def _save(self) -> None:
        self._saving.stop()
        if self._file is None:
            return
        try:
            settings.save(self._file, self.settings)
        except (EmojiCamError, OSError) as error:
            self.complained.emit(str(error))
