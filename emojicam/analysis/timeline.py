"""Draws the moods of a film: a hill for each emotion along time, a band of the one that is held.  Measures nothing."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..chart import COLOURS, FAINT, INK, LINE, PAPER, SOFT, Sheet, luminance, mixed, steps
from ..types import EMOTIONS
from .reading import Reading

WIDTH, LEFT, RIGHT, TOP = 1280.0, 128.0, 84.0, 112.0
ROW, PEAK, BAND = 60.0, 52.0, 34.0
"units: from hill to hill, height of a probability of one, height of the band"
BINS = 1600
"columns that the film is drawn in: more could not be told apart"
MARKS = 12
"on the axis of time, at most"
ORDER = ("happy", "surprise", "neutral", "sad", "fear", "disgust", "angry")
"from top to bottom: what feels good, what is plain, what does not"
NOBODY, SHADE = "no face", "#f4f5f7"
APART = 1.5
"units between two blocks of the band"
DARK = 0.55
"luminance of a block under which its text is white"


def draw(reading: Reading) -> bytes:
    """The timeline as a PNG."""
    sheet = Sheet(WIDTH, TOP + BAND + len(ORDER) * ROW + 96)
    axis = _Axis(max(reading.seconds, 1e-3))
    base = TOP + BAND + 22 + len(ORDER) * ROW
    _head(sheet, reading)
    _absence(sheet, axis, reading, base)
    _marks(sheet, axis, TOP + BAND, base)
    _band(sheet, axis, reading)
    times, emotions = _binned(reading)
    shares = reading.shares()
    for row, name in enumerate(ORDER):
        foot = TOP + BAND + 22 + (row + 1) * ROW
        _row(sheet, foot, name, shares[name])
        for run in _runs(np.isfinite(emotions[:, 0])):
            values = emotions[run, EMOTIONS.index(name)]
            _hill(sheet, [axis.x(time) for time in times[run]], values, foot, COLOURS[name])
        for left, right in _held(axis, reading, name):
            sheet.box(left, foot - 1.5, right - left, 3, COLOURS[name], round=1.5)
    return sheet.png()


class _Axis:
    """Where a moment of the film lies across the sheet."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.step = steps(seconds, MARKS)

    def x(self, time: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * time / self.seconds

    def marks(self) -> Iterator[float]:
        """The times that are written below."""
        for number in range(int(self.seconds / self.step) + 1):
            yield number * self.step

    def label(self, time: float) -> str:
        """As a player shows it."""
        if self.step < 1:
            return f"{int(time // 60)}:{time % 60:04.1f}" if self.step >= 0.1 else f"{time:.2f}"
        minutes, seconds = divmod(round(time), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _head(sheet: Sheet, reading: Reading) -> None:
    frames, found = len(reading.times), int(reading.found.sum())
    sheet.text(28, 46, reading.name, 22, bold=True)
    seen = f"a face in {found / frames:.0%} of {frames:,} frames"
    changes = reading.changes()
    changed = f"{changes} change{'s' * (changes != 1)} of mood" if found else ""
    words = [f"{reading.seconds:.1f} s", seen, changed]
    sheet.text(28, 72, "     ".join(filter(None, words)), 13, SOFT)


def _marks(sheet: Sheet, axis: _Axis, top: float, base: float) -> None:
    for time in axis.marks():
        sheet.line(axis.x(time), top + 8, axis.x(time), base + 6, LINE)
        sheet.text(axis.x(time), base + 24, axis.label(time), 12, SOFT, place=0.5)


def _absence(sheet: Sheet, axis: _Axis, reading: Reading, base: float) -> None:
    """Shade the time without a face, and say so where there is room."""
    for left, right in _held(axis, reading, ""):
        sheet.box(left, TOP, right - left, base - TOP, SHADE)
        if sheet.length(NOBODY, 13) + 16 < right - left:
            sheet.text((left + right) / 2, TOP + BAND / 2 + 5, NOBODY, 13, FAINT, place=0.5)


def _band(sheet: Sheet, axis: _Axis, reading: Reading) -> None:
    """The held emotion as blocks of its colour, named where there is room."""
    sheet.text(28, TOP + BAND / 2 + 5, "held", 13, SOFT)
    sheet.text(WIDTH - 28, TOP + BAND / 2 + 5, "share", 13, SOFT, place=1)
    for name in EMOTIONS:
        for left, right in _held(axis, reading, name):
            sheet.box(left + APART / 2, TOP, max(right - left - APART, 1), BAND, COLOURS[name], round=4)
            if sheet.length(name, 13, bold=True) + 8 < right - left:
                ink = INK if luminance(COLOURS[name]) > DARK else PAPER
                sheet.text((left + right) / 2, TOP + BAND / 2 + 5, name, 13, ink, place=0.5, bold=True)


def _held(axis: _Axis, reading: Reading, name: str) -> Iterator[tuple[float, float]]:
    """From where to where across the sheet an emotion is held; the empty name is for no face."""
    ends = np.append(reading.times, reading.seconds)
    for run in _runs_of(reading.moods):
        if reading.moods[run.start] == name:
            yield axis.x(ends[run.start]), axis.x(ends[run.stop])


def _row(sheet: Sheet, foot: float, name: str, share: float) -> None:
    """An emotion's name, its base line, and how much of the time it is held."""
    sheet.line(LEFT, foot, WIDTH - RIGHT, foot, mixed(COLOURS[name], 0.35))
    sheet.box(28, foot - 13, 9, 9, COLOURS[name], round=4.5)
    sheet.text(44, foot - 4, name, 13, bold=True)
    sheet.text(WIDTH - 28, foot - 4, f"{share:.0%}" if share else "0", 13, INK if share else FAINT, place=1)


def _hill(sheet: Sheet, xs: list[float], values: NDArray[np.float32], foot: float, colour: str) -> None:
    points = [(x, foot - PEAK * float(value)) for x, value in zip(xs, values, strict=True)]
    if len(points) == 1:
        points.append((points[0][0] + 1, points[0][1]))
    sheet.hill(points, foot, colour, foot - PEAK)
    sheet.curve(points, colour)


def _binned(reading: Reading) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """Times (b,) and probabilities (b, 7), the mean of each of at most BINS bins; NaN in bins without a face."""
    bins = np.array_split(np.arange(len(reading.times)), min(BINS, len(reading.times)))
    emotions = [reading.emotions[rows][reading.found[rows]] for rows in bins]
    blank = np.full(len(EMOTIONS), np.nan, np.float32)
    means = [some.mean(0) if len(some) else blank for some in emotions]
    return np.array([reading.times[rows].mean() for rows in bins]), np.stack(means)


def _runs(wanted: NDArray[np.bool_]) -> Iterator[slice]:
    """Where it is true without a break."""
    return (run for run in _runs_of(wanted.tolist()) if wanted[run.start])


def _runs_of(values: list[bool] | tuple[str, ...]) -> Iterator[slice]:
    """Where the same value goes on."""
    begin = 0
    for index in range(1, len(values) + 1):
        if index == len(values) or values[index] != values[begin]:
            yield slice(begin, index)
            begin = index
