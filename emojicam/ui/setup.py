"""The page of what is set once: camera, virtual camera, clips, the panel itself.  Asks the engine and the doctor."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from ..settings import CLIPS, FILMS, LANGUAGES
from .checkup import Checkup
from .engine import Engine
from .health import muted
from .hotkeys import HotKeys
from .sentences import translated
from .shapes import Combo, button, card, column, label, row, scrolled
from .theme import GAP, is_still, system_keeps_still
from .words import word

if TYPE_CHECKING:
    from ..capture.cameras import CameraInfo

TONGUES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "pt": "Português", "hi": "हिन्दी",
    "ar": "العربية", "zh": "中文", "ja": "日本語",
}  # fmt: skip
"each language in its own words"


COMMANDS = ["emojicam ctl panic", "emojicam ctl on", "emojicam ctl off", "emojicam ctl record", "emojicam ctl replay"]
"what other programs' key bindings may call"


class SetupPage(QWidget):
    """Settings that are seldom changed."""

    wants_first_steps = Signal()

    def __init__(self, engine: Engine, keys: HotKeys) -> None:
        super().__init__()
        self._engine, self._keys, self._has_looked = engine, keys, False
        cards = self._camera(), self._virtual_camera(), self._clips(), self._hot_keys(), self._panel()
        inside = QWidget()
        inside.setLayout(column(*cards, 1, gap=GAP))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside))
        engine.changed.connect(self.refresh)
        keys.changed.connect(self._show_keys)
        self.refresh()
        self._show_keys()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        if not self._has_looked:
            self._has_looked = True
            self.look_for_cameras()

    # -- the camera -----------------------------------------------------------------------------------------

    def _camera(self) -> QWidget:
        self.cameras = Combo()
        self.cameras.setAccessibleName(self.tr("Camera"))
        self.cameras.activated.connect(self._choose_camera)
        self._offer([])
        again = button(self.tr("Look again"), self.look_for_cameras, "quiet")
        return card(row(label(self.tr("Camera"), "heading"), 1, again), self.cameras, gap=10)

    def look_for_cameras(self) -> None:
        """List what is there, beside the window."""
        from ..capture.cameras import cameras

        self._engine.do(cameras, self._offer)

    def _offer(self, found: list[CameraInfo]) -> None:
        self.cameras.clear()
        self.cameras.addItem(self.tr("The first that works"), "camera")
        for one in found:
            held = self.tr("in use by {names}").format(names=one.holder) if one.holder else ""
            why = f" ({held or translated(one.reason)})" if held or one.reason else ""
            self.cameras.addItem(f"{translated(one.name)}{why}", str(one.device))
            if one.reason:
                self.cameras.model().item(self.cameras.count() - 1).setEnabled(False)  # type: ignore[attr-defined]
        self.cameras.addItem(self.tr("An actor, no camera"), "card")
        self._show_camera()

    def _choose_camera(self) -> None:
        self._engine.change({"capture.source": self.cameras.currentData()})

    def _show_camera(self) -> None:
        source = self._engine.settings.capture.source
        if self.cameras.findData(source) < 0:
            self.cameras.addItem(source, source)
        self.cameras.setCurrentIndex(self.cameras.findData(source))

    # -- the virtual camera ---------------------------------------------------------------------------------

    def _virtual_camera(self) -> QWidget:
        self.checkup = Checkup(self._engine)
        how = muted(self.tr("In Zoom, Meet or Teams choose the camera called EmojiCam."))
        return card(label(self.tr("Virtual camera"), "heading"), how, self.checkup, gap=10)

    # -- clips and the panel --------------------------------------------------------------------------------

    def _clips(self) -> QWidget:
        self.folder = button("", self._choose_folder, "", "folder", self.tr("Where clips go"))
        self.kinds = Combo()
        self.kinds.setAccessibleName(self.tr("What a clip is"))
        names = (self.tr("Film, MP4"), self.tr("Film, WebM"), self.tr("Animated WebP"), self.tr("Animated GIF"))
        for name, ending in zip(names, CLIPS, strict=True):
            self.kinds.addItem(name, ending)
        self.kinds.activated.connect(lambda: self._engine.change({"panel.clip": self.kinds.currentData()}))
        self.sound = QCheckBox(self.tr("With the sound of your microphone"))
        self.sound.setAccessibleDescription(self.tr("It is open only while a clip is recorded."))
        self.sound.clicked.connect(lambda on: self._engine.change({"output.sound": on}))
        self.sound_note = muted("")
        return card(label(self.tr("Clips"), "heading"), self.folder, self.kinds, self.sound, self.sound_note, gap=10)

    def _choose_folder(self) -> None:
        from ..control import clip_folder

        now = str(clip_folder(self._engine.settings.panel))
        if path := QFileDialog.getExistingDirectory(self, self.tr("Where clips go"), now):
            self._engine.change({"panel.folder": path})

    def _panel(self) -> QWidget:
        self.languages = Combo()
        self.languages.setAccessibleName(self.tr("Language"))
        for code in LANGUAGES:
            self.languages.addItem(TONGUES.get(code, self.tr("Language of the system")), code)
        self.languages.activated.connect(lambda: self._engine.change({"panel.language": self.languages.currentData()}))
        self.colours = Combo()
        self.colours.setAccessibleName(self.tr("Colours"))
        names = (self.tr("Colours of the system"), self.tr("Light"), self.tr("Dark"))
        for name, key in zip(names, ("auto", "light", "dark"), strict=True):
            self.colours.addItem(name, key)
        self.colours.activated.connect(lambda: self._engine.change({"panel.colours": self.colours.currentData()}))
        self.closing = Combo()
        self.closing.setAccessibleName(self.tr("When this window is closed"))
        self.closing.addItem(self.tr("Ask"), "ask")
        self.closing.addItem(QCoreApplication.translate("Closing", "Go on"), "keep")
        self.closing.addItem(QCoreApplication.translate("Closing", "Quit"), "quit")
        self.closing.activated.connect(lambda: self._engine.change({"panel.closing": self.closing.currentData()}))
        when_closed = row(label(self.tr("When this window is closed"), wraps=True), self.closing)
        when_closed.setStretch(0, 1)
        self.still = QCheckBox(self.tr("Less motion in this window"))
        self.still.clicked.connect(lambda on: self._engine.change({"panel.still": on}))
        steps = button(self.tr("The first steps again"), self.wants_first_steps.emit, "quiet")
        heading = label(self.tr("This window"), "heading")
        return card(heading, self.languages, self.colours, when_closed, self.still, row(steps, 1), gap=10)

    def _hot_keys(self) -> QWidget:
        self.hot_keys = QCheckBox(self.tr("Keys that work in every program"))
        self.hot_keys.clicked.connect(self._switch_keys)
        self.keys_note = muted("")
        self.keys = label("", wraps=True)
        self.keys.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return card(label(self.tr("Keys"), "heading"), self.hot_keys, self.keys_note, self.keys, gap=10)

    def _switch_keys(self, on: bool) -> None:
        self._engine.change({"panel.hot_keys": on})
        if on:
            self._keys.ask()
        else:
            self._keys.let_go()

    def _show_keys(self) -> None:
        keys = self._keys
        self.hot_keys.setChecked(self._engine.settings.panel.hot_keys)
        told, lines = self._keys_there_are()
        if keys.is_asking:
            told = self.tr("Asking for the keys. Your desktop may ask you which.")
        elif keys.refused:
            told, lines = self._no_keys(), COMMANDS
        self.keys_note.setText(told)
        self.keys_note.setVisible(bool(told))
        self.keys.setText("\n".join(lines))
        self.keys.setVisible(bool(lines))

    def _keys_there_are(self) -> tuple[str, list[str]]:
        """What is to be done about them, and each."""
        keys = self._keys
        lines = [f"{word('key ' + key)}:  {trigger}" for key, trigger in keys.bound.items() if trigger]
        taken = self.tr("another program has it")
        lines += [f"{word('key ' + key)}:  {trigger} ({taken})" for key, trigger in keys.held.items()]
        if keys.held:
            return self.tr(
                "Another program has some of these keys. Once it lets go, switch this off and on again."
            ), lines
        if keys.bound and not lines:
            return self.tr("Choose them in your desktop's settings."), lines
        return "", lines

    def _no_keys(self) -> str:
        if sys.platform == "linux":
            return self.tr("Here the desktop gives no such keys. In its own settings bind keys to these commands:")
        return self.tr("Your system gives no such keys now. A program that binds keys to commands can use these:")

    def refresh(self) -> None:
        """Show what is set."""
        panel = self._engine.settings.panel
        self._show_camera()
        self.folder.setText(Path(panel.folder).name or self.tr("EmojiCam, among your videos"))
        boxes = {self.kinds: panel.clip, self.languages: panel.language, self.colours: panel.colours}
        for box, value in (boxes | {self.closing: panel.closing}).items():
            box.setCurrentIndex(box.findData(value))
        self.sound.setChecked(self._engine.settings.output.sound)
        self.sound.setEnabled(panel.clip in FILMS)
        only = self.tr("It is open only while a clip is recorded.")
        self.sound_note.setText(only if panel.clip in FILMS else self.tr("Animated pictures have no sound."))
        self.still.setChecked(is_still())
        self.still.setEnabled(not system_keeps_still())
        self.still.setToolTip(self.tr("Your system asks for it.") if system_keeps_still() else "")
