"""A sheet to draw figures on: text, boxes, curves, the colours of the emotions.  Knows no figure.

Text has the same size and place everywhere, but not the same letters: those are the machine's.  Where it has none at
all, as a fresh Debian, they are OpenCV's, which are drawn with a pen.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import cv2
import numpy as np

from .skialoader import skia

COLOURS = {
    "angry": "#e5484d", "disgust": "#7aa63c", "fear": "#8b5cd6", "happy": "#f2b10c", "sad": "#3b7dd8",
    "surprise": "#14b3a6", "neutral": "#98a2b3", "contempt": "#a87b5d",
}  # fmt: skip
"of each emotion, on white"
PAPER, INK, SOFT, FAINT, LINE = "#ffffff", "#1d2433", "#667085", "#98a2b3", "#e4e7ec"
"of sheets: the ground, text, lesser text, the least, and rules"
FAMILIES = ("Inter", "Segoe UI", "Helvetica Neue", "Roboto", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial")
"typefaces, the first that is there; all are upright and without serifs"
SHARPNESS = 2
"pixels a unit along each axis"
PEN_HEIGHT = 30.0
"px: size of a line of OpenCV's letters at scale 1, as a typeface counts it"


class Sheet:
    """A white picture, measured in units from its top left corner."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._surface = skia.Surface(round(width * SHARPNESS), round(height * SHARPNESS))
        self._canvas = self._surface.getCanvas()
        self._canvas.scale(SHARPNESS, SHARPNESS)
        self._canvas.clear(_colour(PAPER))

    def png(self) -> bytes:
        """The picture as a file."""
        return bytes(self._surface.makeImageSnapshot().encodeToData())

    def text(
        self, x: float, y: float, words: str, size: float = 13, colour: str = INK, *, place: float = 0.0,
        bold: bool = False,
    ) -> None:  # fmt: skip
        """Write on the base line at `y`; `x` is the text's left end, middle or right end: `place` 0, 0.5 or 1."""
        words = _writable(words)
        left = x - place * self.length(words, size, bold=bold)
        if _typeface(bold) is None:
            self._write_by_pen(left, y, words, size, colour, bold)
        else:
            self._canvas.drawString(words, left, y, _font(size, bold), _filled(colour))

    def length(self, words: str, size: float = 13, *, bold: bool = False) -> float:
        """Units that the words take."""
        words = _writable(words)
        if _typeface(bold) is None:
            return float(cv2.getTextSize(words, cv2.FONT_HERSHEY_SIMPLEX, size / PEN_HEIGHT, 1)[0][0])
        return float(_font(size, bold).measureText(words))

    def box(
        self, x: float, y: float, width: float, height: float, colour: str, *, round: float = 0, alpha: float = 1
    ) -> None:
        """Fill a rectangle; `round` is the radius of its corners."""
        self._canvas.drawRRect(
            skia.RRect.MakeRectXY(skia.Rect.MakeXYWH(x, y, width, height), round, round), _filled(colour, alpha)
        )

    def line(self, x: float, y: float, to_x: float, to_y: float, colour: str = LINE, width: float = 1) -> None:
        """Draw a straight line."""
        self._canvas.drawLine(x, y, to_x, to_y, _stroked(colour, width))

    def curve(self, points: Sequence[tuple[float, float]], colour: str, width: float = 1.5, alpha: float = 1) -> None:
        """Draw a line through the points."""
        self._canvas.drawPath(_path(points), _stroked(colour, width, alpha))

    def hill(self, points: Sequence[tuple[float, float]], base: float, colour: str, top: float) -> None:
        """Fill what is under the points down to `base`, faint at the foot and strong at the height of `top`."""
        ends = [(points[0][0], base), *points, (points[-1][0], base)]
        paint = skia.Paint(AntiAlias=True)
        paint.setShader(
            skia.GradientShader.MakeLinear([(0, top), (0, base)], [_colour(colour, 0.85), _colour(colour, 0.18)])
        )
        self._canvas.drawPath(_path(ends), paint)

    def _write_by_pen(self, left: float, y: float, words: str, size: float, colour: str, bold: bool) -> None:
        scale, width = size / PEN_HEIGHT * SHARPNESS, 3 if bold else 2
        plain = words.encode("ascii", "replace").decode()
        (across, up), down = cv2.getTextSize(plain, cv2.FONT_HERSHEY_SIMPLEX, scale, width)
        mask = np.zeros((up + 2 * down + 4, across + 4), np.uint8)
        cv2.putText(mask, plain, (0, up + down), cv2.FONT_HERSHEY_SIMPLEX, scale, 255, width, cv2.LINE_AA)
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        pixels = np.dstack([*(np.full_like(mask, one) for one in (red, green, blue)), mask])
        image = skia.Image.fromarray(pixels, skia.kRGBA_8888_ColorType, skia.kUnpremul_AlphaType)
        where = skia.Rect.MakeXYWH(
            left, y - (up + down) / SHARPNESS, mask.shape[1] / SHARPNESS, mask.shape[0] / SHARPNESS
        )
        self._canvas.drawImageRect(image, where, skia.SamplingOptions(skia.FilterMode.kLinear), skia.Paint())


def mixed(colour: str, share: float, other: str = PAPER) -> str:
    """The colour, thinned: `share` of it, the rest of another."""
    parts = [(int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(share * one + (1 - share) * two):02x}" for one, two in parts)


def luminance(colour: str) -> float:
    """0..1 how light it looks: Rec. 709 weights on the values as they are stored, which is near enough for text."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def steps(length: float, most: int) -> float:
    """The distance between the marks of an axis of this length, at most `most` of them: 1, 2 or 5 times ten to a power,
    or what divides a minute."""
    rough = length / max(most, 1)
    choices = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400]
    return next((step for step in choices if step >= rough), rough)


def _path(points: Sequence[tuple[float, float]]) -> Any:
    path = skia.Path()
    path.addPoly([skia.Point(*point) for point in points], False)
    return path


def _writable(words: str) -> str:
    """The words, where a file's name may have bytes that are no letters."""
    return words.encode("utf-8", "replace").decode()


def _colour(colour: str, alpha: float = 1.0) -> int:
    return int(round(alpha * 255) << 24 | int(colour[1:], 16))


def _filled(colour: str, alpha: float = 1.0) -> Any:
    return skia.Paint(AntiAlias=True, Color=_colour(colour, alpha))


def _stroked(colour: str, width: float, alpha: float = 1.0) -> Any:
    return skia.Paint(
        AntiAlias=True, Color=_colour(colour, alpha), Style=skia.Paint.kStroke_Style, StrokeWidth=width,
        StrokeJoin=skia.Paint.kRound_Join, StrokeCap=skia.Paint.kRound_Cap,
    )  # fmt: skip


def _font(size: float, bold: bool) -> Any:
    font = skia.Font(_typeface(bold), size)
    font.setSubpixel(True)
    font.setEdging(skia.Font.Edging.kAntiAlias)
    return font


@cache
def _typeface(bold: bool) -> Any:
    """The machine's, or None where it has none."""
    there = skia.FontMgr()
    names = {there.getFamilyName(index) for index in range(there.countFamilies())}
    style = skia.FontStyle.Bold() if bold else skia.FontStyle.Normal()
    family = next((name for name in FAMILIES if name in names), next(iter(sorted(names)), None))
    return there.matchFamilyStyle(family, style) if family else None
