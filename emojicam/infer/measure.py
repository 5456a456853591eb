"""What a ruler says of a face: lids, nose and cheeks, from its points.  Knows no network and no time.

Blendshape networks see these badly: MediaPipe's gives nothing for a wrinkled nose or for puffed cheeks, and its lids
never close.  The points that it is given show all of them.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..types import Floats
from .solve import Head

Doubles = NDArray[np.float64]

_LEFT_EYE = (263, 362), ((387, 373), (386, 374), (385, 380))
_RIGHT_EYE = (33, 133), ((160, 144), (159, 145), (158, 153))
"the two corners of an eye; three pairs of points of its upper and its lower lid"
_LEFT_WING, _RIGHT_WING = 358, 129
"where the wings of the nose end in the cheek: they rise when it is wrinkled"
_JOWLS, _EARS = (172, 397), (234, 454)
"right and left outline of the face, at the height of the mouth and of the ears"
_LIPS, _MOUTH = (13, 14), (78, 308)
"middle of the upper and the lower lip, corners of the mouth, all of the inner rim"


class Measures(NamedTuple):
    """Of one face in one picture, with turning and distance taken out; left and right are the person's own."""

    open_left: float
    "distance of the left eye's lids over the eye's width: 0.25 to 0.4 at ease, under 0.1 when shut"
    open_right: float
    wing_left: float
    "cm on a head of average size: how high the left wing of the nose lies over the bridge: about -3"
    wing_right: float
    jowls: float
    "width of the face at the height of the mouth over its width at the ears: about 0.85"
    gap: float = 0.0
    "distance of the lips over the mouth's width: 0 when closed"


def measure(points: Floats, head: Head) -> Measures:
    """The measures of a face with these (478, 3) points, px, whose head is turned like that."""
    flat: list[list[float]] = points[:, :2].tolist()
    wings = _heights(points, head)
    jowls, ears = (_span(points, head, *pair) for pair in (_JOWLS, _EARS))
    mouth = math.dist(flat[_MOUTH[0]], flat[_MOUTH[1]])
    return Measures(
        _opening(flat, *_LEFT_EYE),
        _opening(flat, *_RIGHT_EYE),
        *wings,
        jowls / max(ears, 1e-6),
        math.dist(flat[_LIPS[0]], flat[_LIPS[1]]) / max(mouth, 1e-6),
    )


def _opening(flat: list[list[float]], corners: tuple[int, int], lids: tuple[tuple[int, int], ...]) -> float:
    """The mean distance of three pairs of lid points over the distance of the corners."""
    width = math.dist(flat[corners[0]], flat[corners[1]])
    return sum(math.dist(flat[upper], flat[lower]) for upper, lower in lids) / len(lids) / max(width, 1e-6)


def _heights(points: Floats, head: Head) -> tuple[float, float]:
    """cm: how high the left and the right wing lie over the bridge of the nose, along the head's own upright axis."""
    upright = _axis(head, 1)
    bridge = float(points[6] @ upright)
    left, right = (float(points[wing] @ upright) - bridge for wing in (_LEFT_WING, _RIGHT_WING))
    return left / head.px_per_cm, right / head.px_per_cm


def _span(points: Floats, head: Head, right: int, left: int) -> float:
    """px: how far two points are apart along the head's own level axis."""
    return abs(float((points[left] - points[right]) @ _axis(head, 0)))


def _axis(head: Head, which: int) -> Doubles:
    """(3,) one of the head's own axes, in the frame's directions: y down, z away from the viewer."""
    return np.asarray(head.rotation[:, which] * (1, -1, -1))
