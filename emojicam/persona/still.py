"""Cuts the head out of a photo to be looked at: level, in the middle, with all of its hair.  Knows no persona."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..infer.solve import BRIDGE
from ..types import Floats, Pixels, sealed
from .frame import FACE, PLACE, head_frame
from .shot import Shot

SIDE = 512
"px"
FARTHEST, NEAREST = 0.92, 1.02
"times as large as `frame` lays it that a head is shown: the nearer the narrower the photo; an emoji's hair needs room"
STEPS = 4
LOW = 0.035
"share of the side by which the head lies lower than in the frame, for the same reason"
BLUR = 0.06
"share of the side: what lies beyond the photo's edge goes on as a blur of the edge"
SEAM = 0.012
"share of the side over which it begins"

Doubles = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Still:
    """A picture of a head."""

    pixels: Pixels
    "(SIDE, SIDE, 3) RGB"
    bridge: Floats
    "(2,) px: the bridge of the nose, where `Pose.centre` is"
    face: float
    "px from the line of the brows to the chin, as `Pose.size`"

    def __post_init__(self) -> None:
        sealed(self.pixels, "Still.pixels", (SIDE, SIDE, 3), np.uint8)
        sealed(self.bridge, "Still.bridge", (2,), np.float32)


def still_of(shot: Shot) -> Still:
    """The head in a photo, nearer where less of the picture would lie beyond the photo's edge."""
    zooms = np.linspace(FARTHEST, NEAREST, STEPS + 1).tolist()
    zoom = max(zooms, key=lambda zoom: (round(_seen(shot, zoom).mean() / 255, 2), -zoom))
    to_still = _to_still(shot, zoom)
    bridge = to_still[:, :2] @ shot.points[BRIDGE, :2] + to_still[:, 2]
    return Still(_laid(shot, zoom), bridge.astype(np.float32), FACE * zoom * SIDE)


def _to_still(shot: Shot, zoom: float) -> Doubles:
    """(2, 3) from the photo's px to the still's."""
    to_frame = head_frame(shot.points)
    to_frame[:, 2] -= PLACE
    to_frame *= zoom
    to_frame[:, 2] += PLACE + np.array([0, LOW])
    return to_frame * SIDE


def _seen(shot: Shot, zoom: float) -> NDArray[np.uint8]:
    """(SIDE, SIDE) 255 where the photo is, 0 beyond its edge."""
    inside = np.full(shot.pixels.shape[:2], 255, np.uint8)
    return np.asarray(cv2.warpAffine(inside, _to_still(shot, zoom), (SIDE, SIDE), flags=cv2.INTER_NEAREST), np.uint8)


def _laid(shot: Shot, zoom: float) -> Pixels:
    """The picture; what lies beyond the photo is a blur of its edge."""
    to_still = _to_still(shot, zoom)
    pixels, to_still = _reduced(shot.pixels, to_still)
    whole = cv2.warpAffine(
        pixels, to_still, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )  # fmt: skip
    inside = cv2.erode(_seen(shot, zoom), np.ones((3, 3), np.uint8))
    if inside.all():
        return np.asarray(whole, np.uint8)
    share = cv2.GaussianBlur(inside, (0, 0), SEAM * SIDE)[..., None] / 255.0
    share = (2 * share - 1).clip(0, 1)  # nothing of the edge itself, where replicating begins
    beyond = cv2.GaussianBlur(whole, (0, 0), BLUR * SIDE)
    return np.asarray((whole * share + beyond * (1 - share)).round(), np.uint8)


def _reduced(pixels: Pixels, to_still: Doubles) -> tuple[Pixels, Doubles]:
    """A large photo averaged down first, so that no pixel of it is skipped."""
    scale = float(np.hypot(to_still[0, 0], to_still[1, 0]))
    if scale >= 1:
        return pixels, to_still
    height, width = pixels.shape[:2]
    size = max(1, round(width * scale)), max(1, round(height * scale))
    to_still = to_still.copy()
    to_still[:, :2] *= [width / size[0], height / size[1]]
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8), to_still
