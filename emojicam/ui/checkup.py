"""Whether EmojiCam can be a camera here, in plain words, and the button that mends it.  The doctor knows why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QMessageBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from .engine import Engine
from .icons import paint_icon
from .sentences import translated
from .shapes import button, clear, column, label, put_icon, row
from .theme import current

if TYPE_CHECKING:
    from ..doctor import Report
    from ..doctor.findings import Finding


NAME, CALL, BETWEEN = 26, 138, 14
"px: heights of a program's name, of the call below it, and of the gap below that"


class Checkup(QWidget):
    """The doctor's findings and what to do about them."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self.report: Report | None = None
        self._findings = QVBoxLayout()
        self._findings.setSpacing(10)
        self.check = button(self.tr("Check it"), self.examine)
        self.fix = button(self.tr("Fix it"), self._ask_to_mend, "main")
        self.fix.hide()
        self.setLayout(column(self._findings, row(self.check, self.fix, 1), gap=12))

    def examine(self) -> None:
        """Have the doctor look, beside the window."""
        self.check.setEnabled(False)
        self.check.setText(self.tr("Checking …"))
        self._engine.do(_examine, self.show_report)

    def show_report(self, report: Report) -> None:
        """Say what was found: all that is wrong, or that all is well."""
        from ..doctor import mend
        from ..doctor.findings import State

        self.report = report
        self.check.setEnabled(True)
        self.check.setText(self.tr("Check it"))
        clear(self._findings)
        if report.works:
            self._findings.addWidget(_line("check", "good", self.tr("EmojiCam can be a camera here.")))
        for one in report.findings:
            if one.state is State.BROKEN or (one.state is State.WARNING and not report.works):
                broken = one.state is State.BROKEN
                name, role = ("problem", "danger") if broken else ("warning", "muted")
                self._findings.addWidget(_line(name, role, self._said(one, report)))
        self.fix.setVisible(not report.works and bool(mend.plan(report.findings)))

    def _said(self, finding: Finding, report: Report) -> str:
        """Commands have lines of their own, to be copied as they are."""
        remedy = finding.remedy
        words = translated(f"{finding.says} {remedy.words}".strip())
        return "\n".join(filter(None, (words, *report.shown(remedy.commands), translated(remedy.afterwards))))

    def _ask_to_mend(self) -> None:
        from ..doctor import mend

        report = self.report
        if report is None:
            return
        commands = mend.plan(report.findings)
        words = self.tr("These commands will be run, as an administrator where they ask for it:")
        asked = "\n\n".join([words, *report.shown(commands)])
        if QMessageBox.question(self, self.tr("Fix it"), asked) == QMessageBox.StandardButton.Yes:
            work = partial(mend.perform, report.machine, commands, lambda line: None)
            self._engine.do(work, lambda failure: self._mended(failure))

    def _mended(self, failure: str) -> None:
        """Also where this page was left meanwhile: what was mended is used."""
        if failure:
            self._engine.complained.emit(failure)
        else:
            self._engine.start()
        if isValid(self):
            self.examine()


def _examine() -> Report:
    from ..doctor import examine
    from ..doctor.machine import this_machine

    return examine(this_machine())


def _line(icon_name: str, role: str, words: str) -> QWidget:
    mark = QLabel()
    put_icon(mark, icon_name, role)
    mark.setAlignment(Qt.AlignmentFlag.AlignTop)
    mark.setFixedWidth(22)
    text = label(words, wraps=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made = QWidget()
    layout = row(mark, text, gap=10)
    layout.setStretch(1, 1)
    made.setLayout(layout)
    return made


class Where(QWidget):
    """Pictures of where the camera is chosen in Zoom and in Meet.  They are as there in every language's direction."""

    def __init__(self) -> None:
        super().__init__()
        said = self.tr(
            "In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it."
        )
        self.setAccessibleName(said)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(304, 2 * (NAME + CALL + BETWEEN))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, name in enumerate(("Zoom", "Google Meet")):
            top = place * (NAME + CALL + BETWEEN)
            painter.setPen(QColor(current().text))
            painter.drawText(
                QRectF(2, top, 300, NAME), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name
            )
            call = QRectF(2, top + NAME, 300, CALL)
            self._paint_call(painter, call, QPointF(call.left() + 62 if place == 0 else call.center().x() - 12, 0))
        painter.end()

    def _paint_call(self, painter: QPainter, call: QRectF, camera: QPointF) -> None:
        """A call with its buttons, the camera's at that x, and the list that the arrow beside it has opened."""
        painter.setPen(QPen(QColor(current().line), 1.5))
        painter.setBrush(QColor("#26262c"))
        painter.drawRoundedRect(call, 12, 12)
        row_y, x = call.bottom() - 22, camera.x()
        is_left = x < call.center().x() - 40  # Zoom has the arrow on the right of its button, Meet on the left
        arrow = QPointF(x + (26 if is_left else -26), row_y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#3a3a42"))
        for beside in (-38, 0, 64, 102) if is_left else (-64, 0, 38, 76):
            painter.drawEllipse(QPointF(x + beside, row_y), 14, 14)
        paint_icon(painter, "camera", "#ffffff", QRectF(x - 9, row_y - 9, 18, 18))
        self._paint_arrow(painter, arrow)
        left = min(max(arrow.x() - 60, call.left() + 12), call.right() - 192)
        self._paint_menu(painter, QRectF(left, call.top() + 12, 180, 74))

    def _paint_arrow(self, painter: QPainter, at: QPointF) -> None:
        """Upwards, in a ring: here it is."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#ffffff"), 2.2))
        painter.drawPolyline([at + QPointF(-4, 2), at + QPointF(0, -2), at + QPointF(4, 2)])
        painter.setPen(QPen(QColor("#ffd166"), 2))
        painter.drawEllipse(at, 11, 11)

    def _paint_menu(self, painter: QPainter, menu: QRectF) -> None:
        theme = current()
        painter.setBrush(QColor(theme.card))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawRoundedRect(menu, 8, 8)
        for place, name in enumerate((self.tr("Webcam"), "EmojiCam")):
            line = QRectF(menu.left() + 5, menu.top() + 5 + place * 33, menu.width() - 10, 31)
            chosen = place == 1
            if chosen:
                painter.setPen(QPen(QColor(theme.ink), 1.5))
                painter.setBrush(QColor(theme.wash))
                painter.drawRoundedRect(line, 6, 6)
                paint_icon(painter, "check", theme.ink, QRectF(line.right() - 26, line.top() + 7, 17, 17))
            painter.setPen(QColor(theme.ink if chosen else theme.text))
            painter.drawText(line.adjusted(12, 0, -30, 0), Qt.AlignmentFlag.AlignVCenter, name)
