"""Lays a whole head onto a square, level and of one size: what the networks of enrolment see.  Knows no network.

The frame goes by the solved head, not by single points, so neither a smile nor an open mouth nor a turned head changes
how large the head lies in it.  There is room for hair above and beside the face, and down to the shoulders.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ..infer.solve import BRIDGE, BROW_TO_CHIN, canonical, solve
from ..types import Floats, Pixels

FACE = 0.36
"share of the side that a face takes from the line of its brows to the chin"
PLACE = np.array([0.5, 0.56])
"shares of the side from the left and from the top: where the middle of the head lies"
MIDDLE = np.array([0.0, -2.15, 0.0])
"cm on the canonical face: half way from brows to chin, and behind the nose, so that turned heads have room too"
BEYOND = 127
"grey 0..255: what lies beyond the picture's edge"
AWAY = 4.0
"heights of the face that the camera is taken to be away: photos are taken from arm's length and further"

Doubles = NDArray[np.float64]


def head_frame(points: Floats) -> Doubles:
    """(2, 3): the turn, scale and shift from px of the picture to the frame, whose side is 1.

    `points` are the (478, 3) of a face.  Raises ValueError when no head can look like that.
    """
    height = float(np.ptp(points[:, :2], axis=0).max())
    head = solve(points, (0, round(AWAY * height) or 1))
    to_middle = head.rotation[:2] @ (MIDDLE - canonical().vertices[BRIDGE]) * head.px_per_cm
    centre = points[BRIDGE, :2] + to_middle * [1, -1]
    scale, roll = FACE / (BROW_TO_CHIN * head.px_per_cm), float(head.turn[2])
    cosine, sine = scale * math.cos(roll), scale * math.sin(roll)
    turn = np.array([[cosine, sine], [-sine, cosine]])
    return np.column_stack([turn, PLACE - turn @ centre])


def lay_head(pixels: Pixels, points: Floats, side: int) -> Pixels:
    """(side, side, 3): the head with these points, averaged down where the photo is larger; grey beyond its edge.

    Raises ValueError when no head can look like that.
    """
    return lay(pixels, head_frame(points) * side, side)


def seen(pixels: Pixels, points: Floats, side: int) -> NDArray[np.bool_]:
    """(side, side): what of `lay_head` lies inside the picture.  Raises ValueError as it does."""
    return inside(pixels, head_frame(points) * side, side)


def lay(pixels: Pixels, to_square: Doubles, side: int) -> Pixels:
    """(side, side, 3): what `to_square`, (2, 3) from px to px, brings into a square; grey beyond the picture's edge."""
    least = 2 * math.hypot(to_square[0, 0], to_square[1, 0])
    if least < 1:  # a large photo: half of the way down as a whole, so that no pixel of it is skipped
        height, width = pixels.shape[:2]
        small = cv2.resize(pixels, (math.ceil(width * least), math.ceil(height * least)), interpolation=cv2.INTER_AREA)
        shrunk = np.array([width / small.shape[1], height / small.shape[0], 1.0])
        pixels, to_square = np.asarray(small, np.uint8), to_square * shrunk
    twice = _warped(pixels, to_square * 2, side * 2, (BEYOND,) * 3)
    return np.asarray(cv2.resize(twice, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def inside(pixels: Pixels, to_square: Doubles, side: int) -> NDArray[np.bool_]:
    """(side, side): what of `lay` lies inside the picture."""
    full = np.full(pixels.shape[:2], 255, np.uint8)
    return np.asarray(_warped(full, to_square, side, (0,)) > 127, np.bool_)


def _warped(pixels: NDArray[np.uint8], to_square: Doubles, side: int, beyond: tuple[int, ...]) -> NDArray[np.uint8]:
    """The square of that side.  Points count from the edge of a pixel, OpenCV from its middle."""
    shifted = to_square.copy()
    shifted[:, 2] += to_square[:, :2].sum(1) * 0.5 - 0.5
    return np.asarray(
        cv2.warpAffine(
            pixels, shifted, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=beyond
        ),
        np.uint8,
    )
