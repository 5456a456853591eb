"""The outline behind which a whole head disappears: hair, ears and chin too.  Knows nothing of pixels or of time.

A shell around the canonical skull, as wide as big hair, is turned like the solved head and joined with the points of
the face itself, pushed outwards; so a turned head is covered at the back as well.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Floats
from .solve import BRIDGE, Head, canonical

Doubles = NDArray[np.float64]

CROWN = 16.5
"cm on the canonical face: the top of the hair; the hairline is at 8.3, the brows at 5.1"
CHIN = -12.0
"cm: below the chin, which is at -9.4"
SIDE = 11.0
"cm: beside the ears; the mesh ends before the ears, at 7.7"
BACK = -15.0
"cm: the back of the hair; the mesh ends at -2.4, the nose is at 7.6"
BOB = 0.6
"how fast the shell narrows towards the chin, 1 being an egg: hair cut at the chin is as wide there as at the ears"
FRONT = 6.0
"cm: the shell's front, behind the nose, which the points themselves bring in"
PUSH = 1.18
"how far the points of the face are pushed out of their middle"
# fmt: off
RIM = np.array([
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
    150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109, 9, 8, 6, 5, 4, 1, 2, 0, 17, 18, 200, 70, 105,
    300, 334, 61, 291, 50, 280,
])
# fmt: on
"the points of the mesh that can be outermost: its oval, the profile, brows, cheekbones and corners of the mouth"
GROWTH = 0.35
"how much of the way since the last frame the outline grows to every side"


def _shell() -> Doubles:
    """(n, 3) cm: an egg around the canonical head, each half of each axis with its own radius."""
    across, up = np.meshgrid(np.arange(12) * np.pi / 6, np.arange(-3, 5) * np.pi / 8)
    round_ = np.where(up < 0, np.cos(up) ** BOB, np.cos(up))
    x, y, z = round_ * np.sin(across), np.sin(up), round_ * np.cos(across)
    middle_y, middle_z = 2.0, -3.0
    y = np.where(y > 0, y * (CROWN - middle_y), y / np.sin(3 * np.pi / 8) * (middle_y - CHIN)) + middle_y
    z = np.where(z > 0, z * (FRONT - middle_z), z * (middle_z - BACK)) + middle_z
    return np.stack([x * SIDE, y, z], axis=-1).reshape(-1, 3)


_SHELL = _shell() - canonical().vertices[BRIDGE]
"(n, 3) cm from the bridge of the nose"
_Y_DOWN = np.array([[1], [-1]])


def hull_of(points: Floats, head: Head, moved: float = 0.0) -> Floats:
    """(n, 2) frame px: the convex outline of a whole head.

    `points` are the (478, 3) of its face, `moved` is by how many px they went since the last frame.  The shell is seen
    without perspective, which would make its far parts smaller by an amount that only the real camera knows.
    """
    rim = points[RIM, :2]
    shell = points[BRIDGE, :2] + (_SHELL @ (head.rotation[:2] * _Y_DOWN * head.px_per_cm).T).astype(np.float32)
    middle = rim.mean(axis=0)
    around = np.concatenate([shell, middle + (rim - middle) * np.float32(PUSH)])
    return _grown(cv2.convexHull(around).reshape(-1, 2).astype(np.float32), moved * GROWTH)


def _grown(outline: Floats, px: float) -> Floats:
    """The outline with every point so many px further from the middle."""
    arms = outline - outline.mean(axis=0)
    length = np.maximum(np.hypot(arms[:, 0], arms[:, 1]), 1)
    grown: Floats = outline + arms * (np.float32(px) / length)[:, None]
    return grown


def covers(hull: Floats, places: Floats) -> bool:
    """Whether all (n, 2) places lie inside the outline."""
    return all(cv2.pointPolygonTest(hull, place, False) >= 0 for place in places.tolist())
