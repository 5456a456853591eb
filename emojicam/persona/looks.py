"""Looks at one face of a photo several times, and takes the mean: a photo holds still, and a network's guess does not.

Each look is at a region that is moved, turned or sized a little otherwise, every second one as in a mirror.  What two
photos of one person say of their proportions differs less then.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ..infer.closelook import SURE, CloseLook, Impression
from ..infer.expression import Expression
from ..types import Floats, Pixels
from .proportions import mirrored

VIEWS = ((0.0, 0.0, 0.0, 1.0), (0.03, 0.01, 0.06, 0.95), (-0.03, 0.02, -0.06, 1.05), (0.01, -0.03, 0.03, 1.09))
"""how the region is moved: to the right and down, in its heights; turned, rad; and how many times as large it is.  The
first is the region itself, which has been looked at before its mirror image is"""


class Looks:
    """The finer network and the one for expressions.  Used by one thread at a time."""

    def __init__(self) -> None:
        """Load them.  Raises ModelError."""
        self._express = Expression()
        self._look = CloseLook(self._express)

    def __call__(self, pixels: Pixels, mesh: Floats) -> tuple[Impression, Floats]:
        """Of the face with these (478, 3) points in px of an RGB picture; of them alone where none is seen closely.

        What the first look saw, and the (478, 3) mean of all, which its shapes are read from, too.
        """
        first = self._look(pixels, mesh, True)
        if first.score < SURE:
            return first, first.points
        points = np.asarray(np.mean([first.points, *self._others(pixels, first.points)], axis=0), np.float32)
        return replace(first, shapes=self._express(points)), points

    def _others(self, pixels: Pixels, points: Floats) -> list[Floats]:
        """The points as seen in the other views, in px of the picture; those views that see a face."""
        flipped = np.ascontiguousarray(pixels[:, ::-1])
        width = pixels.shape[1]
        straight = [self._look(pixels, moved(points, view), True) for view in VIEWS[1:]]
        turned = [self._look(flipped, moved(_mirrored(points, width), view), True) for view in VIEWS]
        return [
            *(one.points for one in straight if one.score >= SURE),
            *(_mirrored(one.points, width) for one in turned if one.score >= SURE),
        ]


def moved(points: Floats, view: tuple[float, float, float, float]) -> Floats:
    """Points (478, 3) whose region is that of these in a view as in VIEWS."""
    right, down, turn, times = view
    flat = points[:, :2]
    middle, height = flat.mean(0), float(np.ptp(flat[:, 1]))
    spin = times * np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]], np.float32)
    laid = (flat - middle) @ spin + middle + np.array([right, down], np.float32) * height
    return np.column_stack([laid, points[:, 2]]).astype(np.float32)


def _mirrored(points: Floats, width: int) -> Floats:
    """The same (478, 3) points in the picture of that width as in a mirror, each under its counterpart's number."""
    other: Floats = points[mirrored()].copy()
    other[:, 0] = width - other[:, 0]
    return other
