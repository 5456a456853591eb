"""The window: the large picture and its buttons on one side, the pages on the other.  Arranges; decides nothing.

Only the page that is seen first is built before the window is; the others come one by one once it has been painted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QHideEvent, QKeySequence, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from ..settings import REACTIONS
from .choices import Switch
from .easel import Easel
from .editor import Editor
from .engine import Engine
from .health import Health, Mood, stopwatch
from .hotkeys import HotKeys
from .learning import LearningPage
from .looks import LookPage
from .mirror import Mirror
from .people import PeoplePage
from .portraits import Portraits
from .sentences import translated
from .setup import SetupPage
from .shapes import Folding, button, card, column, icon_button, label, put_icon, row
from .stickers import StickersPage
from .theme import GAP, PAGE, ROOMY, page_width
from .words import word

if TYPE_CHECKING:
    from ..control import Glance
    from ..types import Picture
    from .welcome import Welcome

Page = TypeVar("Page", bound=QWidget)

NOTICE_MS, COMPLAINT_MS = 8000, 30_000
"how long a notice stands; longer where somebody points at it or has the keyboard in it"
NARROWEST, LOWEST = 390, 576
"px: of the picture and what is below it, and of the whole, at least; more where the words need it"
PAGES = ("looks", "people", "setup", "stickers", "editor", "learning")
"in this order; four of them have tabs"


class Window(QMainWindow):
    """Everything that is needed beside a call."""

    wants_first_steps = Signal()
    closing = Signal()
    "the user has closed it"
    painted = Signal()
    "it is seen for the first time"

    def __init__(self, engine: Engine, portraits: Portraits, keys: HotKeys, easel: Easel) -> None:
        super().__init__()
        self._engine, self._silence, self._trouble = engine, "", ""
        self._portraits, self._keys, self._easel, self._is_new = portraits, keys, easel, True
        self.setWindowTitle("EmojiCam")
        room = self.screen().availableSize()
        self.resize(min(1180 + page_width() - PAGE, room.width()), min(712, room.height()))
        self.mirror = Mirror(self.newest)
        self.mirror.mirror(engine.settings.panel.mirrored)
        self._mirrors: tuple[Mirror, ...] = (self.mirror,)
        "each has a badge"
        self._build_buttons()
        self.mood, self.health = Mood(), Health()
        self.notice = Notice()
        self.looks = LookPage(engine)
        self.looks.wants_lesson.connect(self._learn)
        self._build()
        self._bind_keys()
        engine.changed.connect(self.refresh)
        engine.glanced.connect(self._glance)
        engine.watched.connect(self.health.watch)
        engine.noticed.connect(self.notice.tell)
        engine.complained.connect(self.notice.complain)
        self.refresh()

    def newest(self) -> Picture | None:
        return self._engine.running.preview.newest if self._engine.running else None

    # -- how it is built ------------------------------------------------------------------------------------

    @cached_property
    def people(self) -> PeoplePage:
        """The page of personas."""
        made = PeoplePage(self._engine, self._portraits)
        made.edited.connect(self._edit)
        return self._placed(made, "people")

    @cached_property
    def setup(self) -> SetupPage:
        """The page of what is set once."""
        made = SetupPage(self._engine, self._keys)
        made.wants_first_steps.connect(self.wants_first_steps)
        return self._placed(made, "setup")

    @cached_property
    def stickers(self) -> StickersPage:
        """The page of stickers and reactions."""
        return self._placed(StickersPage(self._engine, self._easel), "stickers")

    @cached_property
    def editor(self) -> Editor:
        """The page that changes a persona."""
        made = Editor(self._engine, self._portraits)
        made.left.connect(self._leave_editor)
        return self._placed(made, "editor")

    @cached_property
    def learning(self) -> LearningPage:
        """The page that learns a face."""
        made = LearningPage(self._engine, self.mirror.caption)
        made.left.connect(lambda: self.turn_to(0))
        return self._placed(made, "learning")

    def _placed(self, page: Page, name: str) -> Page:
        """The page, in the place that was kept for it."""
        place = PAGES.index(name)
        if (kept := self.pages.widget(place)) is not None:
            self.pages.insertWidget(place, page)
            self.pages.removeWidget(kept)
            kept.deleteLater()
        return page

    def _build_more(self) -> None:
        """The next page that is not there yet; the window answers between two."""
        missing = [name for name in PAGES if name not in vars(self)]
        if missing:
            getattr(self, missing[0])
            QTimer.singleShot(0, self, self._build_more)

    def _build_buttons(self) -> None:
        self.switch = Switch(self.tr("Camera on"))
        self.switch.setToolTip(self.tr("Show your emoji to others, or let the camera go (Ctrl+E)"))
        self.switch.clicked.connect(self._engine.switch)
        self.state = label("", "heading")
        hints = (
            self.tr("Record a clip (Ctrl+R)"),
            self.tr("Keep the last ten seconds as a clip (Ctrl+L)"),
            self.tr("Hide your emoji at once (Ctrl+B)"),
        )
        self.record = button(self.tr("Record"), self.toggle_recording, "", "record", hints[0])
        self.replay = button(self.tr("Last 10 s"), self.save_replay, "", "replay", hints[1])
        self.panic = button(self.tr("Blank now"), self._engine.panic, "danger", "", hints[2])
        put_icon(self.panic, "blank", "danger")
        self.flip = icon_button("mirror", self.tr("See yourself as in a mirror; others never do"), self._flip)
        self.flip.setCheckable(True)
        self.flip.setChecked(self._engine.settings.panel.mirrored)

    def _build(self) -> None:
        top = row(label("EmojiCam", "title"), 1, self.state, self.switch, gap=GAP)
        buttons = Folding(row(self.record, self.replay, 1, gap=10), row(1, self.flip, self.panic, gap=10))
        how = card(self.mood, self.health, gap=8)
        left = column(top, self.notice, self.mirror, buttons, 1, how, gap=GAP)
        left.setStretch(2, 1000)
        left.addStrut(NARROWEST)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.looks)
        for _ in PAGES[1:]:
            self.pages.addWidget(QWidget())
        right = QWidget()
        right.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.tabs = self._tabs()
        beside = column(self.tabs, self.pages, gap=GAP)
        beside.addStrut(page_width())
        right.setLayout(beside)
        sheet = QWidget()
        sheet.setObjectName("page")
        layout = QHBoxLayout(sheet)
        layout.setContentsMargins(ROOMY + 4, ROOMY, ROOMY, ROOMY - 4)
        layout.setSpacing(ROOMY + 4)
        layout.addLayout(left, 1)
        layout.addWidget(right)
        layout.addStrut(LOWEST)
        self.sheets = QStackedWidget()
        self.sheets.addWidget(sheet)
        self.setCentralWidget(self.sheets)

    def _tabs(self) -> QWidget:
        self._tab_group = QButtonGroup(self)
        self.tab_buttons: list[QPushButton] = []
        names = (self.tr("Look"), self.tr("Emoji"), self.tr("Setup"), self.tr("Stickers"))
        for place, name in enumerate(names):
            tab = button(name, partial(self.turn_to, place), "tab", "", f"Ctrl+{place + 1}")
            tab.setCheckable(True)
            self._tab_group.addButton(tab, place)
            self.tab_buttons.append(tab)
        self.tab_buttons[0].setChecked(True)
        bar = QWidget()
        bar.setLayout(row(*self.tab_buttons, 1, gap=6))
        return bar

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+E": lambda: self._engine.switch(self._engine.power != "on"),
            "Ctrl+B": self._engine.panic,
            "Ctrl+R": self.toggle_recording,
            "Ctrl+L": self.save_replay,
        }
        keys |= {f"Ctrl+{place + 1}": partial(self._turn_by_key, place) for place in range(len(self.tab_buttons))}
        keys |= {f"Alt+{place}": partial(self._engine.react, name) for place, name in enumerate(REACTIONS, 1)}
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # -- what is done ---------------------------------------------------------------------------------------

    def turn_to(self, place: int) -> None:
        """Show the page: 0 look, 1 emoji, 2 setup, 3 stickers."""
        self.save()
        self.tab_buttons[place].setChecked(True)
        self.pages.setCurrentWidget(getattr(self, PAGES[place]))

    def _turn_by_key(self, place: int) -> None:
        if not self.shows_first_steps:
            self.turn_to(place)

    def save(self) -> None:
        """Keep what is being edited, if anything is."""
        for editor in self.findChildren(Editor):
            editor.save()

    def _edit(self, name: str) -> None:
        self.editor.open(name)
        self.tab_buttons[1].setChecked(True)
        self.pages.setCurrentWidget(self.editor)

    def _learn(self) -> None:
        self.learning.open()
        self.pages.setCurrentWidget(self.learning)
        self.learning.start.setFocus()

    def show_first_steps(self, steps: Welcome) -> None:
        """Show these in place of everything else."""
        self.sheets.addWidget(steps)
        self.sheets.setCurrentWidget(steps)
        self._mirrors = self.mirror, steps.mirror
        self.refresh()

    @property
    def shows_first_steps(self) -> bool:
        """Whether they are there, and everything else is not."""
        return self.sheets.currentIndex() != 0

    def end_first_steps(self) -> None:
        """Back to everything else."""
        self._mirrors = (self.mirror,)
        while (steps := self.sheets.widget(1)) is not None:
            self.sheets.removeWidget(steps)
            steps.deleteLater()
        self.people.fill()
        self.refresh()

    def _leave_editor(self) -> None:
        self.people.fill()
        self.turn_to(1)

    def toggle_recording(self) -> None:
        """Record a clip, or finish the one that grows; in the first steps, where no clip is seen to grow, only that."""
        control = self._engine.control
        on = control is None or control.desk.recording is None
        if not (on and self.shows_first_steps):
            self._engine.record(on)

    def save_replay(self) -> None:
        """Keep the last ten seconds; not in the first steps, where nobody would be told."""
        if not self.shows_first_steps:
            self._engine.save_replay()

    def _flip(self) -> None:
        self._engine.change({"panel.mirrored": self.flip.isChecked()})

    # -- what is shown --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how the controls stand."""
        engine, desk = self._engine, self._engine.control.desk if self._engine.control else None
        self.switch.setChecked(engine.power == "on")
        self.panic.setEnabled(engine.is_there and engine.power != "blank")
        for one in (self.record, self.replay):
            one.setEnabled(engine.can_record or (desk is not None and desk.recording is not None))
        self.mirror.mirror(engine.settings.panel.mirrored)
        self.flip.setChecked(engine.settings.panel.mirrored)
        self.mirror.words = translated(engine.error) or self.tr("One moment: your emoji is waking up …")
        self._say(engine.state)
        self._tell_trouble(engine.error or engine.waits_for)
        if desk is not None and desk.recording is None:
            self.record.setText(self.tr("Record"))
            put_icon(self.record, "record", "danger")

    def _glance(self, glance: Glance) -> None:
        self._say(glance.state)
        self.mood.tell(glance)
        self.health.tell(glance)
        desk = self._engine.control.desk if self._engine.control else None
        if desk is not None and desk.recording is not None:
            time = stopwatch(glance.last_at - desk.recording_since)
            self.record.setText(self.tr("Stop {time}").format(time=time))
            put_icon(self.record, "stop", "danger")
            heard = self.tr("Recording {time}, microphone on") if desk.is_heard else self.tr("Recording {time}")
            self._tell("microphone" if desk.is_heard else "record", "#ff6b60", heard.format(time=time))
        self._tell_silence(desk.silence if desk else "")
        self._tell_trouble(self._engine.error or self._engine.waits_for)

    def _tell_silence(self, silence: str) -> None:
        """Once, that a clip has no sound."""
        if silence and silence != self._silence:
            self.notice.complain(silence)
        self._silence = silence

    def _tell_trouble(self, trouble: str) -> None:
        """Once, for as long as it is there, what does not work."""
        if trouble != self._trouble:
            self._trouble = trouble
            self.notice.stand(trouble)

    def _say(self, state: str) -> None:
        self.state.setText(word(state))
        if self._engine.control is not None and self._engine.control.desk.recording is not None:
            return  # the badge tells that
        badge = BADGES.get(state, ("", "", ""))
        self._tell(badge[0], badge[1], word(state) if badge[0] else "")

    def _tell(self, icon_name: str, colour: str, words: str) -> None:
        for mirror in self._mirrors:
            mirror.tell(icon_name, colour, words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._is_new:
            self._is_new = False
            QTimer.singleShot(0, self, self.painted.emit)
            QTimer.singleShot(0, self, self._build_more)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self._engine.see(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._engine.see(False)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.WindowStateChange:
            self._engine.see(self.isVisible() and not self.isMinimized())
        elif event.type() == QEvent.Type.ActivationChange:
            self.mirror.hurry(self.isActiveWindow())
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        event.ignore()
        self.closing.emit()


BADGES = {
    "live": ("check", "#7ddf9f"),
    "blank": ("blank", "#ffb4ab"),
    "off": ("power", "#d8d4dd"),
    "idle": ("camera", "#d8d4dd"),
    "waiting": ("warning", "#ffd479"),
    "failed": ("problem", "#ffb4ab"),
}
"state: icon and colour of the badge on the picture"


class Notice(QFrame):
    """A sentence that comes and goes: where a clip is, or what does not work."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        self._path, self._stands = "", False
        self._going = QTimer(self, singleShot=True)
        self._going.timeout.connect(self._go)
        self._icon = QLabel()
        self.words = label("", wraps=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_file = button(self.tr("Show in folder"), self._show_file, "quiet", "folder")
        layout = row(self._icon, self.words, self.show_file, icon_button("close", self.tr("Close"), self.hide), gap=10)
        layout.setContentsMargins(14, 6, 8, 6)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Notice"))
        self.hide()

    def tell(self, words: str, path: str = "") -> None:
        """Say this."""
        self._say("check", "good", words, path)
        self._going.start(NOTICE_MS)

    def complain(self, words: str) -> None:
        """Say what does not work, as the core says it or in the user's language."""
        self._say("problem", "danger", translated(words), "")
        if not self._stands:
            self._going.start(COMPLAINT_MS)

    def stand(self, words: str) -> None:
        """Say what does not work until it does, which no words say."""
        if words:
            self.complain(words)
            self._going.stop()
        elif self._stands:
            self.hide()
        self._stands = bool(words)

    def _go(self) -> None:
        has_keyboard = any(one.hasFocus() for one in self.findChildren(QWidget))
        if self.underMouse() or has_keyboard:
            self._going.start(NOTICE_MS)
        else:
            self.hide()

    def _say(self, icon_name: str, role: str, words: str, path: str) -> None:
        self._path, self._stands = path, self._stands and words == self.words.text()
        put_icon(self._icon, icon_name, role, 22)
        self.words.setText(words)
        self.setAccessibleDescription(words)
        self.show_file.setVisible(bool(path))
        self.show()

    def _show_file(self) -> None:
        from pathlib import Path

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._path).parent)))
