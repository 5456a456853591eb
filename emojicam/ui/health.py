"""The line that says how it goes, and the one that says what mood is read.  Shows values; measures nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from .sentences import translated
from .shapes import label
from .theme import current, is_still
from .words import MOODS, word

if TYPE_CHECKING:
    from ..control import Glance

EASE = 0.5
"share of the way that the mood's bars go at every glance"


class Health(QLabel):
    """Frames a second, delay, what runs where, who watches."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "small")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.tr("How it is going"))
        self._before: tuple[int, float] | None = None
        self._fps = math.nan
        self._watchers: Sequence[str] = ()
        self._notes: Sequence[str] = ()

    def watch(self, watchers: Sequence[str]) -> None:
        """Who looks at the camera now."""
        self._watchers = watchers

    def tell(self, glance: Glance) -> None:
        """Show what was measured."""
        self._fps = self._rate(glance)
        parts = []
        if glance.state == "live" and not math.isnan(self._fps):
            parts.append(self.tr("{n} pictures a second").format(n=round(self._fps)))
        if glance.state == "live" and not math.isnan(glance.age_ms):
            parts.append(self.tr("{n} ms behind you").format(n=round(glance.age_ms)))
        parts.append(self.tr("read by {where}, drawn by {drawer}").format(where=_where(glance), drawer=glance.renderer))
        if self._watchers:
            parts.append(self.tr("seen by {names}").format(names=", ".join(self._watchers)))
        self.setText("  ·  ".join(parts))
        if glance.notes != self._notes:
            self._notes = glance.notes
            self.setToolTip("\n".join(map(translated, glance.notes)))

    def _rate(self, glance: Glance) -> float:
        now = glance.shows, glance.last_at
        before, self._before = self._before, now
        if before is None or not now[1] > before[1]:
            return self._fps
        rate = (now[0] - before[0]) / (now[1] - before[1])
        return rate if math.isnan(self._fps) else 0.7 * self._fps + 0.3 * rate


def _where(glance: Glance) -> str:
    """What the networks run on, each once."""
    return ", ".join(sorted({provider.upper() for provider in glance.providers.values()})) or "CPU"


class Mood(QWidget):
    """Seven bars, the one that is held in the accent and in words."""

    def __init__(self) -> None:
        super().__init__()
        self._shares = [0.0] * len(MOODS)
        self._mood, self._is_read = "neutral", False
        self.setMinimumWidth(150)
        self._say()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(190, 36)

    def tell(self, glance: Glance) -> None:
        """Show what is read; nothing is kept of it."""
        live = glance.state == "live"
        wanted = glance.emotion if live else (0.0,) * len(self._shares)
        self._is_read = live
        ease = 1.0 if is_still() else EASE
        shares = [old + ease * (new - old) for old, new in zip(self._shares, wanted, strict=True)]
        if max(abs(a - b) for a, b in zip(shares, self._shares, strict=True)) > 0.005 or glance.mood != self._mood:
            self._shares, self._mood = shares, glance.mood
            self._say()
            self.update()

    def _say(self) -> None:
        said = self.tr("Your mood: {mood}").format(mood=word(self._mood))
        self.setAccessibleName(said)
        self.setToolTip(said)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bars = QRectF(self.width() - 86 if self.isRightToLeft() else 0, 4, 86, self.height() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (mood, share) in enumerate(zip(MOODS, self._shares, strict=True)):
            height = 4 + share * (bars.height() - 4)
            painter.setBrush(QColor(theme.accent if mood == self._mood and share > 0.05 else theme.line))
            painter.drawRoundedRect(QRectF(bars.left() + place * 12, bars.bottom() - height, 8, height), 3, 3)
        painter.setPen(QColor(theme.text))
        rest = QRectF(0 if self.isRightToLeft() else 96, 0, self.width() - 96, self.height())
        if self._is_read:
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, word(self._mood))
        painter.end()


def stopwatch(seconds: float) -> str:
    """Minutes and seconds, as a recording's timer shows them."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def muted(text: str) -> QLabel:
    """A text that explains."""
    return label(text, "muted", wraps=True)
