"""Draws some people as every method sees them, below one another: what the figures mean, to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import cv2
import numpy as np

from ...chart import SHARPNESS, SOFT, Sheet
from ...types import Floats, Pixels

CELL, LABELS, EDGE, HEAD = 76, 196, 10, 34
"units: the side of an emoji, the width of the names, the margin, the height of the title"


def strip(rows: Mapping[str, Sequence[Floats]], title: str) -> bytes:
    """A PNG: for each name a row of (side, side, 3) 0..1 pictures, as many in each."""
    count = max(map(len, rows.values()))
    sheet = Sheet(LABELS + count * CELL + 2 * EDGE, HEAD + len(rows) * CELL + EDGE)
    sheet.text(EDGE, 22, title, 12, SOFT)
    for number, name in enumerate(rows):
        for line, words in enumerate(_lines(name)):
            sheet.text(EDGE, HEAD + (number + 0.5) * CELL + 15 * line, words, 13, bold=number == 0)
    pixels = np.asarray(cv2.imdecode(np.frombuffer(sheet.png(), np.uint8), cv2.IMREAD_COLOR), np.uint8)
    for number, pictures in enumerate(rows.values()):
        for column, picture in enumerate(pictures):
            _lay(pixels, picture, LABELS + EDGE + column * CELL, HEAD + number * CELL)
    return bytes(cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 9])[1])


def _lines(name: str, most: int = 28) -> list[str]:
    """The name in one line or, at a blank, in two."""
    if len(name) <= most:
        return [name]
    cut = name.rindex(" ", 0, most)
    return [name[:cut], name[cut + 1 :]]


def _lay(sheet: Pixels, picture: Floats, left: int, top: int) -> None:
    """Put a picture onto the sheet (BGR), as large as a cell."""
    side, (x, y) = CELL * SHARPNESS, (left * SHARPNESS, top * SHARPNESS)
    small = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
    sheet[y : y + side, x : x + side] = np.round(np.clip(small[..., ::-1], 0, 1) * 255)
