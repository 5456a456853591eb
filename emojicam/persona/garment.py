"""Tells roughly what somebody wears from the lowest strip of a portrait: a suit, a shirt, or something of one colour.

A rule, not a network: where a tie would be it is light, and dark beside it, or it is not.  Knows no pixels but Lab.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .likeness import Measure

Lab = NDArray[np.float32]
Mask = NDArray[np.bool_]

MIDDLE, LEFT, RIGHT = (0.38, 0.62), (0.12, 0.3), (0.7, 0.88)
"shares of the side: where a shirt shows between lapels, and where the lapels are"
DEEP, HIGHEST = 0.07, 0.8
"shares of the side: how much of the lowest that the picture shows is looked at, and where that may not begin above"
WHITE, CONTRAST = 62.0, 22.0
"L* from which cloth is light, and by which lapels are darker"
PLAIN = 14.0
"chroma under which cloth is white or grey"
BLUE = -6.0
"b* under which what is light is a blue shirt: skin, which a neckline shows, never is"
COLLAR = 0.85
"quantile of the lightness of the middle strip from which it is the collar"
ENOUGH = 40
"pixels of each strip that have to be seen"


def kinds_of(head: Lab, there: Mask) -> dict[str, Measure]:
    """How far it looks like a suit and like a shirt, 0..1; unseen where the picture ends above."""
    strips = [_strip(head, there, between) for between in (MIDDLE, LEFT, RIGHT)]
    if min(map(len, strips)) < ENOUGH:
        return {"suit": Measure(0.0, np.inf), "shirt": Measure(0.0, np.inf)}
    left, right = (np.median(one, 0) for one in strips[1:])
    lightest = float(np.quantile(strips[0][:, 0], COLLAR))
    collar = np.median(strips[0][strips[0][:, 0] >= lightest], 0)  # beside a tie, which may have any colour
    lapels = max(left[0], right[0])
    light = lightest > WHITE and (float(np.hypot(*collar[1:])) < PLAIN or float(collar[2]) < BLUE)
    even = abs(left[0] - right[0]) < CONTRAST
    suit = light and even and lapels < lightest - CONTRAST
    shirt = light and not suit and min(left[0], right[0]) > WHITE - 10
    return {"suit": Measure(float(suit), 0.3), "shirt": Measure(float(shirt), 0.3)}


def lowest(there: Mask) -> slice:
    """The rows of the lowest strip that the picture shows; none where it ends above the shoulders."""
    side = len(there)
    shown = np.flatnonzero(there[:, side // 4 : -side // 4].mean(1) > 0.6)
    if not len(shown) or shown[-1] + 1 - DEEP * side < HIGHEST * side:
        return slice(0, 0)
    return slice(int(shown[-1] + 1 - DEEP * side), int(shown[-1] + 1))


def _strip(head: Lab, there: Mask, between: tuple[float, float]) -> Lab:
    side, rows = len(head), lowest(there)
    columns = slice(round(between[0] * side), round(between[1] * side))
    return head[rows, columns][there[rows, columns]]
