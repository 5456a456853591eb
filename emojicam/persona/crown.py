"""Measures how much hair there is above a forehead, on it and beside a face.  Knows no pixels, only a mask of hair.

A bald head has none above; most have some beside, and who shaves theirs has none.  A high forehead has little on it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..types import Floats
from .likeness import Measure

TOP, RIGHT, LEFT = 10, 234, 454
"mesh points: the middle of the forehead's upper edge, and the edges of the face before the ears"
ABOVE = (-0.26, 0.26), (-0.33, -0.03)
"widths of the face from its middle and from TOP, to the right and down: where hair lies on the head"
LINE = (-0.20, 0.20), (-0.23, 0.17)
"the same: where the hairline runs, or a fringe ends"
BESIDE = (-0.20, 0.05), 0.02
"widths of the face inwards from its edge, and down from TOP and up from the ears: where hair lies at the temples"
ENOUGH = 5
"places of the mask that have to be seen"
DOUBT = 0.1
"standard deviation of a share between two photos of one person"

Mask = NDArray[np.bool_]


def measure(hair: Floats, there: Mask, marks: Floats) -> dict[str, Measure]:
    """Shares of hair, 0..1: `hair_above` and `hair_line` of what lies above the forehead and at its upper edge,
    `hair_beside` of the hairier temple.

    `hair` (n, n) 0..1 and `there` (n, n), what the photo shows, are of a head as `frame` lays it, `marks` (478, 2) its
    landmarks in shares of the side.
    """
    side = len(hair)
    y, x = (np.mgrid[:side, :side] + 0.5) / side
    right, left = float(marks[RIGHT, 0]), float(marks[LEFT, 0])
    width, top, ears = abs(left - right), float(marks[TOP, 1]), float(marks[[RIGHT, LEFT], 1].mean())
    across, down = (x - (left + right) / 2) / width, (y - top) / width
    above, line = (_between(across, *wide) & _between(down, *high) for wide, high in (ABOVE, LINE))
    high = _between(down, BESIDE[1], (ears - top) / width - BESIDE[1])
    temples = [_between(inwards / width, *BESIDE[0]) & high for inwards in (x - right, left - x)]
    return {
        "hair_above": _share(hair, above & there),
        "hair_line": _share(hair, line & there),
        "hair_beside": max((_share(hair, one & there) for one in temples), key=lambda one: one.value),
    }


def _between(values: NDArray[np.float64], low: float, high: float) -> Mask:
    return np.asarray((values > low) & (values < high))


def _share(hair: Floats, where: Mask) -> Measure:
    if where.sum() < ENOUGH:
        return Measure(0.0, np.inf)
    return Measure(float(hair[where].mean()), DOUBT)
