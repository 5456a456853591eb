"""Where the eyes look, from the irises between the corners of the eyes.  Knows nothing of pixels or of time."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..types import Floats
from .solve import Head

Doubles = NDArray[np.float64]

OPEN = 0.12
"lid opening over eye width under which the iris cannot be seen; a relaxed eye has 0.25 to 0.35"
RADIUS = 0.9
"cm on the canonical face: from the middle of the eyeball to the iris, as far as the network moves it"
DEPTH = 0.6
"cm: how far the middle of the eyeball lies behind the line between the corners"
LEVEL = 0.17
"rad: how far above the line between the corners the iris is in an eye that looks into the camera (median of 13 clips)"
VERTICAL_GAIN = 1.5
"the network moves irises up and down less than they do; with this, a blendshape is worth as much as it is sideways"
LIMIT = 0.8
"rad: eyes turn no further"


@dataclass(frozen=True)
class _Eye:
    """Mesh points of one eye: two corners, the middles of the lids, the middle of the iris."""

    corners: tuple[int, int]
    lids: tuple[int, int]
    iris: int


_EYES = (_Eye((33, 133), (159, 145), 468), _Eye((362, 263), (386, 374), 473))


def gaze_of(points: Floats, head: Head) -> Doubles | None:
    """(2,) rad, in the signs of `Pose.gaze`, or None when both eyes are closed too far to tell."""
    facing, scale = head.rotation, head.px_per_cm
    seen = [(_openness(points, eye, scale), eye) for eye in _EYES]
    total = sum(openness for openness, _ in seen)
    if total <= 0:
        return None
    looks = [openness / total * _direction(points, eye, facing, scale) for openness, eye in seen if openness > 0]
    mean: Doubles = np.sum(looks, axis=0)
    return mean.clip(-LIMIT, LIMIT)


def _openness(points: Floats, eye: _Eye, scale: float) -> float:
    """How far the eye is open beyond where the iris can be trusted; 0 when it is not, or is turned away."""
    gap = float(np.hypot(*(points[eye.lids[0], :2] - points[eye.lids[1], :2])))
    width = float(np.hypot(*(points[eye.corners[0], :2] - points[eye.corners[1], :2])))
    return max(0.0, gap - OPEN * max(width, 2.0 * scale)) * width


def _direction(points: Floats, eye: _Eye, facing: Doubles, scale: float) -> Doubles:
    """(2,) rad: where the iris lies on an eyeball that turns with the head."""
    between = points[list(eye.corners), :2].mean(axis=0)
    offset = (points[eye.iris, :2] - between) * (1, -1) / scale + facing[:2, 2] * DEPTH
    depth = math.sqrt(max(RADIUS**2 - float(offset @ offset), 0.0))
    x, y, z = facing.T @ (*offset, depth)
    return np.array([math.atan2(x, z), VERTICAL_GAIN * (math.atan2(y, math.hypot(x, z)) - LEVEL)])
