"""Draws a confusion matrix: a row for what each face shows, a column for what it was taken for.  Measures nothing."""

from __future__ import annotations

from typing import Any

from ..chart import COLOURS, FAINT, INK, LINE, PAPER, SOFT, Sheet, luminance, mixed

CELL_W, CELL_H, GAP, BAR = 92.0, 58.0, 3.0, 52.0
LEFT, TOP, RIGHT, BOTTOM = 132.0, 140.0, 236.0, 82.0
RIGHT_ONE, WRONG_ONE = "#157f6b", "#c2410c"
"colours of what was recognised and of what was not, at their fullest"
DARK = 0.6
"luminance of a cell under which its text is white"
COLUMNS = {"recall": 76.0, "F1": 142.0, "faces": 208.0}
"units from the matrix to the right end of what stands beside it"


def draw(figures: dict[str, Any]) -> bytes:
    """The figures of `evaluate` as a PNG."""
    classes, counts = figures["classes"], figures["confusion"]
    sheet = Sheet(LEFT + len(classes) * CELL_W + RIGHT, TOP + len(classes) * CELL_H + BOTTOM)
    _head(sheet, figures)
    for column, name in enumerate(classes):
        _tag(sheet, LEFT + (column + 0.5) * CELL_W, TOP - 14, name, 0.5)
    for row, name in enumerate(classes):
        _row(sheet, row, name, counts[row], figures)
    _foot(sheet, figures)
    return sheet.png()


def _head(sheet: Sheet, figures: dict[str, Any]) -> None:
    sheet.text(28, 44, "What faces show, and what they are taken for", 22, bold=True)
    said = f"accuracy {figures['accuracy']:.1%}     mean of classes {figures['mean_class_accuracy']:.1%}"
    more = f"     macro F1 {figures['macro_f1']:.3f}     calibration error {figures['ece']:.3f}"
    sheet.text(28, 70, said + more, 13, SOFT)
    x = LEFT + len(figures["classes"]) * CELL_W
    for words, at in COLUMNS.items():
        sheet.text(x + at, TOP - 14, words, 12, SOFT, place=1)
    sheet.text(LEFT - 18, TOP - 14, "shown", 12, SOFT, place=1)
    sheet.text(LEFT + GAP, TOP - 38, "taken for", 12, SOFT)


def _tag(sheet: Sheet, x: float, y: float, name: str, place: float) -> None:
    """A class's name with its colour before it."""
    left = x - place * (sheet.length(name, 13, bold=True) + 14)
    sheet.box(left, y - 9, 8, 8, COLOURS.get(name, FAINT), round=4)
    sheet.text(left + 14, y, name, 13, bold=True)


def _row(sheet: Sheet, row: int, name: str, counts: list[int], figures: dict[str, Any]) -> None:
    y, total = TOP + row * CELL_H, sum(counts)
    _tag(sheet, LEFT - 18, y + CELL_H / 2 + 5, name, 1)
    for column, count in enumerate(counts):
        _cell(sheet, LEFT + column * CELL_W, y, count, count / total if total else 0, row == column)
    _beside(sheet, LEFT + len(counts) * CELL_W, y + CELL_H / 2, figures["recall"][name], figures["f1"][name], total)


def _beside(sheet: Sheet, x: float, y: float, recall: float | None, f1: float | None, total: int) -> None:
    """A class's recall, also as a bar, its F1 and how many faces it has."""
    right = x + COLUMNS["recall"]
    sheet.text(right, y + 3, "none" if recall is None else f"{recall:.1%}", 13, place=1, bold=True)
    sheet.box(right - BAR, y + 10, BAR, 4, LINE, round=2)
    if recall:
        sheet.box(right - BAR, y + 10, max(BAR * recall, 4), 4, RIGHT_ONE, round=2)
    sheet.text(x + COLUMNS["F1"], y + 5, "none" if f1 is None else f"{f1:.3f}", 13, place=1)
    sheet.text(x + COLUMNS["faces"], y + 5, f"{total:,}", 13, SOFT, place=1)


def _cell(sheet: Sheet, x: float, y: float, count: int, share: float, is_right: bool) -> None:
    """The share of the row, as a number and as the depth of a colour; its faces below."""
    depth = share**0.7  # or else the small ones, which tell most, could not be told apart
    ground = mixed(RIGHT_ONE if is_right else WRONG_ONE, max(depth, 0.02))
    sheet.box(x + GAP / 2, y + GAP / 2, CELL_W - GAP, CELL_H - GAP, ground if count else "#f7f8fa", round=5)
    if not count:
        return
    on_dark = luminance(ground) < DARK
    ink, soft = (PAPER, mixed(PAPER, 0.85, ground)) if on_dark else (INK, mixed(INK, 0.75, ground))
    sheet.text(x + CELL_W / 2, y + CELL_H / 2 + 1, _percent(share), 15, ink, place=0.5, bold=is_right)
    sheet.text(x + CELL_W / 2, y + CELL_H / 2 + 17, f"{count:,}", 11, soft, place=0.5)


def _percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.095 else f"{share:.1%}"


def _foot(sheet: Sheet, figures: dict[str, Any]) -> None:
    y = TOP + len(figures["classes"]) * CELL_H
    sheet.text(LEFT - 18, y + 27, "precision", 12, SOFT, place=1)
    for column, name in enumerate(figures["classes"]):
        value = figures["precision"][name]
        x = LEFT + (column + 0.5) * CELL_W
        if value is None:
            sheet.text(x, y + 27, "never said", 12, FAINT, place=0.5)
        else:
            sheet.text(x, y + 27, f"{value:.1%}", 13, place=0.5, bold=True)
    sheet.line(28, y + 45, sheet.width - 28, y + 45, LINE)
    sheet.text(28, y + 65, _about(figures), 11, FAINT)


def _about(figures: dict[str, Any]) -> str:
    name = figures["model"].replace("\\", "/").split("/")[-1]
    return f"{name}, output {figures['output']}, against {figures['faces']:,} labels, named as in {figures['labels']}"
