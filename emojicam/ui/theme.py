"""How the panel looks: colours by day, by night and in high contrast, type and distances.  Knows no page."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

GAP, ROOMY, TIGHT = 16, 24, 8
"px between two things, between two groups of things, and within one"
PAGE, ON_CARD = 430, 64
"px: the width of the pages where letters are as small as they get, and what a card takes of that"
ROUND = 16
"px: the radius of a card's corners"
FAMILIES = ("Inter", "SF Pro Text", "Segoe UI Variable Text", "Segoe UI", "Cantarell", "Ubuntu", "Noto Sans")
"faces that suit, the best first; where there is none, the system's own"
HAN = {
    "zh": ("PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"),
    "ja": ("Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP"),
}
"""by language; Chinese and Japanese write some signs differently, and a system picks those of its own
language, whatever the panel speaks"""
SMALLEST_PT, SMALLEST_PX = 10.5, 14
"of a letter, on a screen of 96 dots an inch"


@dataclass(frozen=True)
class Theme:
    """Every colour that is used, as "#rrggbb"."""

    name: str
    paper: str
    "behind everything"
    card: str
    sunk: str
    "where something lies in: fields, the groove of a slider"
    line: str
    text: str
    muted: str
    accent: str
    "the one accent colour, under `on_accent`"
    on_accent: str
    ink: str
    "the accent as a text or a line on a card"
    wash: str
    "a breath of the accent behind what is chosen"
    danger: str
    good: str
    border: int = 1
    "px"


LIGHT = Theme(
    "light", paper="#f4f2ee", card="#ffffff", sunk="#efece6", line="#e2ded6", text="#211f1c", muted="#686259",
    accent="#5450c8", on_accent="#ffffff", ink="#4743b4", wash="#ecebfb", danger="#b3261e", good="#1d7a46",
)  # fmt: skip
DARK = Theme(
    "dark", paper="#151518", card="#1f1f24", sunk="#29292f", line="#34343c", text="#f3f1ee", muted="#aaa6ae",
    accent="#8b88f4", on_accent="#14131f", ink="#b0aeff", wash="#2c2b47", danger="#ff8a80", good="#6fd29b",
)  # fmt: skip
CONTRAST_LIGHT = Theme(
    "contrast light", paper="#ffffff", card="#ffffff", sunk="#ffffff", line="#000000", text="#000000",
    muted="#000000", accent="#1a1580", on_accent="#ffffff", ink="#1a1580", wash="#dcd9ff", danger="#8c0000",
    good="#004d20", border=2,
)  # fmt: skip
CONTRAST_DARK = Theme(
    "contrast dark", paper="#000000", card="#000000", sunk="#000000", line="#ffffff", text="#ffffff",
    muted="#ffffff", accent="#ffd84d", on_accent="#000000", ink="#ffd84d", wash="#4a3f00", danger="#ff9c94",
    good="#7dffb0", border=2,
)  # fmt: skip


def theme_for(colours: str) -> Theme:
    """By the setting `panel.colours`, and by what the system says it likes."""
    hints = QGuiApplication.styleHints()
    dark = colours == "dark" or (colours == "auto" and hints.colorScheme() == Qt.ColorScheme.Dark)
    if _wants_contrast(hints.accessibility()):
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def _wants_contrast(hints: QAccessibilityHints) -> bool:
    return hints.contrastPreference() == Qt.ContrastPreference.HighContrast


_current = LIGHT


def current() -> Theme:
    """The theme that is worn, for whoever paints by hand."""
    return _current


def page_width() -> int:
    """Of the pages, px: it grows with the letters."""
    return round(PAGE * max(1.0, QFontInfo(QApplication.font()).pixelSize() / SMALLEST_PX))


def inside_width() -> int:
    """Of what lies on the pages' cards, px."""
    return page_width() - ON_CARD


_still = [False, False]


def keep_still(chosen: bool, asked_by_system: bool) -> None:
    """Have nothing move but the emoji, where the user or their system wants it so."""
    _still[:] = chosen, asked_by_system
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
        QApplication.setEffectEnabled(effect, not any(_still))


def is_still() -> bool:
    """Whether things are to jump instead of to slide."""
    return any(_still)


def system_keeps_still() -> bool:
    """Whether the system asks for it, so that a switch of ours changes nothing."""
    return _still[1]


def wear(theme: Theme, app: QApplication) -> None:
    """Dress the whole application."""
    global _current
    _current = theme
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    font = _font(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    app.setFont(font)
    app.setStyleSheet(_sheet(theme, font))


def _font(system: QFont) -> QFont:
    """The first of our faces that is there, large enough to read; glyphs that it lacks come from the others'."""
    font = QFont(system)
    there = set(QFontDatabase.families())
    han = [family for family in HAN.get(QLocale().name()[:2], ()) if family in there]
    if found := next((family for family in FAMILIES if family in there), None):
        font.setFamilies([found, *han, *system.families()])
    font.setPointSizeF(max(system.pointSizeF(), SMALLEST_PT))
    return font


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.paper,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.card,
        QPalette.ColorRole.AlternateBase: theme.sunk,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.card,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.ToolTipBase: theme.card,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Link: theme.ink,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette


SIZES = {"title": 17, "heading": 11.5, "small": 9.5, "big": 12}
"pt, where all other letters are as small as they get; larger with those"

LINE = 20
"px, at least: a line of a button's or a field's"

_SHEET = Template("""
QMainWindow, QDialog, QWidget#page { background: $paper; }
QLabel { color: $text; background: transparent; }
QLabel[kind="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[kind="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: ${small}pt; }
QLabel[kind="problem"] { color: $danger; font-weight: 600; }
QFrame[kind="card"] { background: $card; border: ${border}px solid $line; border-radius: 16px; }
QFrame[kind="notice"] { background: $wash; border: ${border}px solid $ink; border-radius: 12px; }
QFrame[kind="line"] { background: $line; max-height: 1px; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget#inside { background: transparent; border: none; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 6px; }

QPushButton {
  background: $card; color: $text; border: ${border}px solid $line; border-radius: 12px;
  padding: 9px 16px; min-height: ${line_px}px;
}
QPushButton:hover { border-color: $ink; }
QPushButton:pressed, QPushButton:checked { background: $wash; border-color: $ink; color: $ink; }
QPushButton:focus { border: 2px solid $ink; padding: 8px 15px; }
QPushButton:disabled { color: $muted; background: $sunk; }
QPushButton[kind="main"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="main"]:hover { border-color: $text; }
QPushButton[kind="main"]:focus { border: 2px solid $text; }
QPushButton[kind="main"]:disabled { background: $sunk; color: $muted; border-color: $line; }
QPushButton[big="true"] { min-height: ${tall_px}px; font-size: ${big}pt; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: $sunk; }
QPushButton[kind="danger"]:checked { background: $danger; color: $card; }
QPushButton[kind="danger"]:disabled { color: $muted; background: $sunk; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: 8px 10px; }
QPushButton[kind="quiet"]:hover { background: $sunk; }
QPushButton[kind="quiet"]:focus { border: 2px solid $ink; padding: 7px 9px; }
QPushButton[kind="quiet"]:checked { color: $ink; background: $wash; }
QPushButton[kind="tab"] {
  background: transparent; border: none; border-radius: 10px; padding: 8px 14px; color: $muted; font-weight: 600;
}
QPushButton[kind="tab"]:hover { color: $text; background: $sunk; }
QPushButton[kind="tab"]:checked { color: $ink; background: $wash; }
QPushButton[kind="tab"]:focus { border: 2px solid $ink; padding: 6px 12px; }

QPushButton[kind="chip"] {
  background: transparent; border: 2px solid transparent; border-radius: 9px; padding: 4px 8px; color: $muted;
  font-weight: 600;
}
QPushButton[kind="chip"]:hover { color: $text; background: $sunk; }
QPushButton[kind="chip"]:checked { color: $ink; background: $wash; }
QPushButton[kind="chip"]:focus { border-color: $ink; }

QLineEdit, QComboBox, QPlainTextEdit {
  background: $card; color: $text; border: ${border}px solid $line; border-radius: 10px; padding: 8px 12px;
  selection-background-color: $accent; selection-color: $on_accent; min-height: ${line_px}px;
}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $ink; padding: 7px 11px; }
QComboBox::drop-down { border: none; width: 30px; }
QComboBox::down-arrow { image: url($arrow); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
  background: $card; border: 1px solid $line; selection-background-color: $wash; selection-color: $ink; padding: 4px;
}
QCheckBox { spacing: 10px; color: $text; border: 2px solid transparent; border-radius: 8px; padding: 3px; }
QCheckBox:focus { border-color: $ink; }
QCheckBox::indicator { width: 20px; height: 20px; border-radius: 6px; border: ${border}px solid $muted; background: $card; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }

QSlider { min-height: 28px; border: 2px solid transparent; border-radius: 8px; }
QSlider:focus { border-color: $ink; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $line; }
QSlider::$filled:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal {
  width: 18px; height: 18px; margin: -7px 0; border-radius: 10px; background: $card; border: 2px solid $accent;
}
QProgressBar { background: $line; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QMenu { background: $card; color: $text; border: 1px solid $line; border-radius: 10px; padding: 6px; }
QMenu::item { padding: 8px 24px; border-radius: 6px; }
QMenu::item:selected { background: $wash; color: $ink; }
QMenu::separator { height: 1px; background: $line; margin: 6px 10px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 5px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 5px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
""")  # noqa: E501


def _sheet(theme: Theme, font: QFont) -> str:
    from .icons import as_file

    files = {"tick": as_file("check", theme.on_accent), "arrow": as_file("down", theme.muted)}
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    filled = "add-page" if from_right else "sub-page"  # for Qt the left part of a slider, wherever that begins
    sizes = {kind: round(font.pointSizeF() * pt / SMALLEST_PT, 2) for kind, pt in SIZES.items()}
    line = max(LINE, QFontMetrics(font).height())
    return _SHEET.substitute({**vars(theme), **files, **sizes, "filled": filled, "line_px": line, "tall_px": line + 16})
