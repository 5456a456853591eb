"""Lays finished stickers side by side on one sheet, with their names.  Draws none itself."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from ..render.lookbook import INK
from .artist import Rgba
from .formats import smaller

CELL, LABEL, GAP = 112, 14, 6
"px: a sticker, the name beneath it, and what is between"
PAPER = (244, 246, 249)
"RGB"
LETTERS = 18
"of a name: what there is room for"
RATIO = 1.6
"of width to height that a sheet comes near to"


def contact_sheet(pictures: Sequence[Rgba], names: Sequence[str], columns: int = 0) -> Rgba:
    """(h, w, 4), opaque.  As many columns as look well, where none are asked for."""
    columns = columns or max(1, min(len(pictures), round(math.sqrt(len(pictures) * RATIO))))
    rows = -(-len(pictures) // columns)
    across, down = CELL + GAP, CELL + LABEL + GAP
    sheet: Rgba = np.full((rows * down + GAP, columns * across + GAP, 4), (*PAPER, 255), np.uint8)
    for number, (picture, name) in enumerate(zip(pictures, names, strict=True)):
        row, column = divmod(number, columns)
        x, y = GAP + column * across, GAP + row * down
        _lay(sheet[y : y + CELL, x : x + CELL], smaller(picture, CELL))
        _write(sheet[y + CELL : y + CELL + LABEL, x : x + CELL], name)
    return sheet


def _lay(under: Rgba, picture: Rgba) -> None:
    through = 255 - picture[..., 3:].astype(np.uint16)
    under[:] = np.minimum(picture + (under * through + 127) // 255, 255)
    under[..., 3] = 255


def _write(under: Rgba, words: str) -> None:
    """The name, in the middle; drawn large and reduced, for OpenCV's letters are ragged when small."""
    plate = np.zeros((LABEL * 4, CELL * 4), np.uint8)
    words = words if len(words) <= LETTERS else f"{words[: LETTERS - 2]}.."
    width = cv2.getTextSize(words, cv2.FONT_HERSHEY_SIMPLEX, 1.3, 3)[0][0]
    cv2.putText(plate, words, ((CELL * 4 - width) // 2, 34), cv2.FONT_HERSHEY_SIMPLEX, 1.3, 255, 3, cv2.LINE_AA)
    share = cv2.resize(plate, (CELL, LABEL), interpolation=cv2.INTER_AREA)[..., None] / 255.0
    under[..., :3] = np.rint(under[..., :3] + (np.array(INK) - under[..., :3]) * share)
