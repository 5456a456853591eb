"""Tells roughly what somebody wears from the lowest strip of a portrait: a suit, a shirt, or something of one colour.

A rule, not a network: where a tie would be it is light, and dark beside it, or it is not.  Knows no pixels but Lab.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .likeness import Measure

Lab = NDArray[np.float32]
Mask = NDArray[np.bool_]

MIDDLE, LEFT, RIGHT = (0.44, 0.56), (0.12, 0.32), (0.68, 0.88)
"shares of the side: where a shirt shows between lapels, and where the lapels are"
LOW = 0.92
"share of the side from which the neck has ended"
WHITE, CONTRAST = 62.0, 22.0
"L* from which cloth is light, and by which lapels are darker"
PLAIN = 14.0
"chroma under which cloth is white or grey"
ENOUGH = 40
"pixels of each strip that have to be seen"


def kinds_of(head: Lab, there: Mask) -> dict[str, Measure]:
    """How far it looks like a suit and like a shirt, 0..1; unseen where the picture ends above."""
    strips = [_strip(head, there, between) for between in (MIDDLE, LEFT, RIGHT)]
    if min(map(len, strips)) < ENOUGH:
        return {"suit": Measure(0.0, np.inf), "shirt": Measure(0.0, np.inf)}
    middle, left, right = (np.median(one, 0) for one in strips)
    lightest = np.quantile(strips[0][:, 0], 0.75)
    lapels = max(left[0], right[0])
    light = lightest > WHITE and float(np.hypot(*middle[1:])) < PLAIN
    even = abs(left[0] - right[0]) < CONTRAST
    suit = light and even and lapels < lightest - CONTRAST
    shirt = light and not suit and min(left[0], right[0]) > WHITE - 10
    return {"suit": Measure(float(suit), 0.3), "shirt": Measure(float(shirt), 0.3)}


def _strip(head: Lab, there: Mask, between: tuple[float, float]) -> Lab:
    side = len(head)
    columns = slice(round(between[0] * side), round(between[1] * side))
    rows = slice(round(LOW * side), side)
    return head[rows, columns][there[rows, columns]]
