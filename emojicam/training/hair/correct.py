"""Corrects the teacher where it is known to be wrong: beards, ties, other people's hair, bald heads and hats.

Knows nothing of the teacher.  Masks and weights are (side, side) 0..1, points (478, 2) px in them.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ...types import Floats, Pixels

Mask = NDArray[np.float32]

# fmt: off
BARE = np.array([
    58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288,
    46, 53, 52, 65, 55, 285, 295, 282, 283, 276,
])
# fmt: on
"mesh points around what is no hair of the head: the lower rims of the brows, and the jaw, bearded or not"
BROWS = np.array([70, 63, 105, 66, 107, 336, 296, 334, 293, 300])
FOREHEAD = np.array([9, 108, 69, 104, 68, 337, 299, 333, 298, 151])
"mesh points on the forehead's skin, of bald people with hardly any hair near them"
CHIN, BRIDGE = 152, 6
REACH = 1.35
"times the face's outline within which the hair of this head begins; what begins elsewhere is another's, or a tie"
BALD, HATTED = 0.4, 0.1
"scores of LFW's attributes above which hardly anybody on a sheet of 80 has hair on the crown, or no hat"
BRIM = 0.25
"of the distance from brows to chin: so far above the brows a cap may still leave hair to be seen"
SPREAD = np.array([28.0, 7.0, 9.0], np.float32)
"8-bit L*a*b*: how far the skin of a scalp is from the forehead's"
SKIN, UNSURE = 1.1, 1.7
"such spreads: what is nearer is skin, what is further is as the teacher says, and nobody knows what is between"

DOUBTED = 0.4
"how much it counts where the teacher sees hair on such heads all the same: often it is shadow, collar or background"


@dataclass(frozen=True)
class Worn:
    """What of a head is known to confuse the teacher."""

    bald: bool = False
    hat: bool = False

    @classmethod
    def of(cls, bald: float, hat: float) -> Worn:
        """From the scores, 0..1, of LFW's attributes."""
        return cls(bald > BALD and hat <= HATTED, hat > HATTED)


def corrected(mask: Mask, weight: Mask, head: Pixels, points: Floats, worn: Worn) -> tuple[Mask, Mask]:
    """The mask, and how much each of its pixels is to count; `head` is (side, side, 3)."""
    if worn.hat or worn.bald:
        weight = np.where(mask > 0.5, DOUBTED * weight, weight).astype(np.float32)
    if worn.hat:
        mask, weight = _under_hat(mask, weight, points)
    if worn.bald:
        mask, weight = _with_scalp(mask, weight, head, points)
    return _of_this_head(_without_face(mask, points), points), weight


def _without_face(mask: Mask, points: Floats) -> Mask:
    """Neither brows nor a beard are hair of the head."""
    return np.where(_filled(points[BARE], mask.shape), np.float32(0), mask)


def _of_this_head(mask: Mask, points: Floats) -> Mask:
    """Without what does not begin at this head."""
    reach = _filled(points[BRIDGE] + (points - points[BRIDGE]) * REACH, mask.shape)
    reach[max(int(points[CHIN, 1]), 0) :] = False
    _, parts = cv2.connectedComponents((mask > 0.5).astype(np.uint8))
    ours = (parts == 0) | np.isin(parts, np.unique(parts[reach]))
    return np.where(ours, mask, np.float32(0))


def _under_hat(mask: Mask, weight: Mask, points: Floats) -> tuple[Mask, Mask]:
    """Above a hat's brim there is no hair; about it nobody knows."""
    brows, rows = float(points[BROWS, 1].mean()), np.arange(len(mask))[:, None]
    brim = brows - BRIM * (float(points[CHIN, 1]) - brows)
    unsure = (rows >= brim) & (rows < brows)
    weight = np.where(rows < brim, (weight > 0).astype(np.float32), weight)
    return np.where(rows < brim, np.float32(0), mask), np.where(unsure, np.float32(0), weight)


def _with_scalp(mask: Mask, weight: Mask, head: Pixels, points: Floats) -> tuple[Mask, Mask]:
    """What has the colour of the forehead is skin."""
    lab = cv2.cvtColor(cv2.GaussianBlur(head, (0, 0), 1), cv2.COLOR_RGB2Lab).astype(np.float32)
    x, y = np.clip(points[FOREHEAD].astype(int), 0, len(mask) - 1).T
    apart = np.linalg.norm((lab - np.median(lab[y, x], axis=0)) / SPREAD, axis=2)
    unsure = (apart >= SKIN) & (apart < UNSURE) & (mask > 0.5)
    weight = np.where(apart < SKIN, (weight > 0).astype(np.float32), weight)
    return np.where(apart < SKIN, np.float32(0), mask), np.where(unsure, np.float32(0), weight)


def _filled(points: Floats, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """What lies in the hull of the points."""
    inside = np.zeros(shape, np.uint8)
    cv2.fillConvexPoly(inside, cv2.convexHull(points.astype(np.float32)).astype(np.int32), 1)
    return inside > 0
