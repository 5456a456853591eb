"""Where the eyes look, from the irises between the corners of the eyes.  Knows nothing of pixels or of time."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..types import Floats
from .solve import Head

Doubles = NDArray[np.float64]

OPEN = 0.12
"lid opening over eye width under which the iris cannot be seen; a relaxed eye has 0.25 to 0.35"
WIDTH = 2.0
"cm on the canonical face: an eye seen narrower than this is turned away"
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


_EYES = (np.array([33, 133, 159, 145, 468]), np.array([362, 263, 386, 374, 473]))
"(5,) points of the mesh for each eye: two corners, the middles of the upper and the lower lid, the middle of the iris"


def gaze_of(points: Floats, head: Head) -> Doubles | None:
    """(2,) rad, in the signs of `Pose.gaze`, or None when both eyes are closed too far to tell."""
    scale, facing = head.px_per_cm, head.rotation.tolist()
    across = up = total = 0.0
    for eye in _EYES:
        marks = points[eye, :2].tolist()
        if openness := _openness(marks, scale):
            look = _direction(marks, facing, scale)
            across, up, total = across + openness * look[0], up + openness * look[1], total + openness
    return np.array([across / total, up / total]).clip(-LIMIT, LIMIT) if total else None


def _openness(marks: list[list[float]], scale: float) -> float:
    """How far the eye is open beyond where the iris can be trusted; 0 when it is not, or is turned away."""
    inner, outer, upper, lower, _ = marks
    gap, width = math.dist(upper, lower), math.dist(inner, outer)
    return max(0.0, gap - OPEN * max(width, WIDTH * scale)) * width


def _direction(marks: list[list[float]], facing: list[list[float]], scale: float) -> tuple[float, float]:
    """rad: where the iris lies on an eyeball that turns with the head.  Plain floats: they are few."""
    (inner_x, inner_y), (outer_x, outer_y), _, _, (iris_x, iris_y) = marks
    (r00, r01, r02), (r10, r11, r12), (r20, r21, r22) = facing
    x = (iris_x - (inner_x + outer_x) / 2) / scale + r02 * DEPTH
    y = ((inner_y + outer_y) / 2 - iris_y) / scale + r12 * DEPTH
    z = math.sqrt(max(RADIUS**2 - x * x - y * y, 0.0))
    right, up, out = r00 * x + r10 * y + r20 * z, r01 * x + r11 * y + r21 * z, r02 * x + r12 * y + r22 * z
    return math.atan2(right, out), VERTICAL_GAIN * (math.atan2(up, math.hypot(right, out)) - LEVEL)
