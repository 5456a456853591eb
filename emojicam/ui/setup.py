"""The page of what is set once: camera, virtual camera, clips, the panel itself.  Asks the engine and the doctor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QVBoxLayout, QWidget

from ..settings import CLIPS, LANGUAGES
from .engine import Engine
from .health import muted
from .shapes import button, card, clear, column, label, row, scrolled
from .theme import GAP, current

if TYPE_CHECKING:
    from ..capture.cameras import CameraInfo
    from ..doctor import Report

TONGUES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "pt": "Português", "hi": "हिन्दी",
    "ar": "العربية", "zh": "中文", "ja": "日本語",
}  # fmt: skip
"each language in its own words"


class SetupPage(QWidget):
    """Settings that are seldom changed."""

    wants_first_steps = Signal()

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        inside = QWidget()
        inside.setLayout(column(self._camera(), self._virtual_camera(), self._clips(), self._panel(), 1, gap=GAP))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside))
        engine.changed.connect(self.refresh)
        self.refresh()

    # -- the camera -----------------------------------------------------------------------------------------

    def _camera(self) -> QWidget:
        self.cameras = QComboBox()
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
            why = f" ({held or one.reason})" if held or one.reason else ""
            self.cameras.addItem(f"{one.name}{why}", str(one.device))
            if one.reason:
                self.cameras.model().item(self.cameras.count() - 1).setEnabled(False)  # type: ignore[attr-defined]
        self.cameras.addItem(self.tr("No camera: an actor who plays"), "card")
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
        self._findings = QVBoxLayout()
        self._findings.setSpacing(10)
        self.check = button(self.tr("Check it"), self.examine)
        self.fix = button(self.tr("Fix it"), self._ask_to_mend, "main")
        self.fix.hide()
        how = muted(self.tr("In Zoom, Meet or Teams choose the camera called EmojiCam."))
        head = label(self.tr("Virtual camera"), "heading")
        return card(head, how, self._findings, row(self.check, self.fix, 1), gap=10)

    def examine(self) -> None:
        """Have the doctor look, beside the window."""
        from ..doctor import examine
        from ..doctor.machine import this_machine

        self.check.setEnabled(False)
        self._engine.do(lambda: examine(this_machine()), self._show_report)

    def _show_report(self, report: Report) -> None:
        from ..doctor import mend
        from ..doctor.findings import State

        self._report = report
        self.check.setEnabled(True)
        clear(self._findings)
        wrong = [one for one in report.findings if one.state in (State.BROKEN, State.WARNING)]
        if report.works:
            self._findings.addWidget(_line("check", current().good, self.tr("EmojiCam can be a camera here.")))
        for one in wrong:
            name = "problem" if one.state is State.BROKEN else "warning"
            colour = current().danger if one.state is State.BROKEN else current().muted
            said = " ".join(filter(None, (one.says, one.remedy.words, *report.shown(one.remedy.commands))))
            self._findings.addWidget(_line(name, colour, said))
        self.fix.setVisible(bool(mend.plan(report.findings)))

    def _ask_to_mend(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        from ..doctor import mend

        report = self._report
        commands = mend.plan(report.findings)
        words = self.tr("These commands will be run, as an administrator where they ask for it:")
        asked = "\n\n".join([words, *report.shown(commands)])
        if QMessageBox.question(self, self.tr("Fix it"), asked) != QMessageBox.StandardButton.Yes:
            return
        self._engine.do(lambda: mend.perform(report.machine, commands, lambda line: None), self._mended)

    def _mended(self, failure: str) -> None:
        if failure:
            self._engine.complained.emit(failure)
        else:
            self._engine.start()
        self.examine()

    # -- clips and the panel --------------------------------------------------------------------------------

    def _clips(self) -> QWidget:
        self.folder = button("", self._choose_folder, "", "folder", self.tr("Where clips go"))
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("What a clip is"))
        names = (self.tr("Film, MP4"), self.tr("Film, WebM"), self.tr("Animated WebP"), self.tr("Animated GIF"))
        for name, ending in zip(names, CLIPS, strict=True):
            self.kinds.addItem(name, ending)
        self.kinds.activated.connect(lambda: self._engine.change({"panel.clip": self.kinds.currentData()}))
        return card(label(self.tr("Clips"), "heading"), self.folder, self.kinds, gap=10)

    def _choose_folder(self) -> None:
        from ..control import clip_folder

        now = str(clip_folder(self._engine.settings.panel))
        if path := QFileDialog.getExistingDirectory(self, self.tr("Where clips go"), now):
            self._engine.change({"panel.folder": path})

    def _panel(self) -> QWidget:
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Language"))
        for code in LANGUAGES:
            self.languages.addItem(TONGUES.get(code, self.tr("Language of the system")), code)
        self.languages.activated.connect(lambda: self._engine.change({"panel.language": self.languages.currentData()}))
        self.colours = QComboBox()
        self.colours.setAccessibleName(self.tr("Colours"))
        names = (self.tr("Colours of the system"), self.tr("Light"), self.tr("Dark"))
        for name, key in zip(names, ("auto", "light", "dark"), strict=True):
            self.colours.addItem(name, key)
        self.colours.activated.connect(lambda: self._engine.change({"panel.colours": self.colours.currentData()}))
        self.still = QCheckBox(self.tr("Less motion in this window"))
        self.still.clicked.connect(lambda on: self._engine.change({"panel.still": on}))
        steps = button(self.tr("The first steps again"), self.wants_first_steps.emit, "quiet")
        return card(
            label(self.tr("This window"), "heading"), self.languages, self.colours, self.still, row(steps, 1), gap=10
        )

    def refresh(self) -> None:
        """Show what is set."""
        panel = self._engine.settings.panel
        self._show_camera()
        self.folder.setText(Path(panel.folder).name or self.tr("EmojiCam, among your videos"))
        for box, value in ((self.kinds, panel.clip), (self.languages, panel.language), (self.colours, panel.colours)):
            box.setCurrentIndex(box.findData(value))
        self.still.setChecked(panel.still)


def _line(icon_name: str, colour: str, words: str) -> QWidget:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    from .icons import icon

    mark = QLabel()
    mark.setPixmap(icon(icon_name, colour).pixmap(20, 20))
    mark.setAlignment(Qt.AlignmentFlag.AlignTop)
    mark.setFixedWidth(22)
    text = label(words, wraps=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made = QWidget()
    layout = row(mark, text, gap=10)
    layout.setStretch(1, 1)
    made.setLayout(layout)
    return made
