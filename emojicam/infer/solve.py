"""Where a head is and how it is turned, from the points of its face.  Knows nothing of pixels or of time.

The head pose is the one of MediaPipe's face geometry module (`geometry_pipeline.cc`, Apache-2.0), in closed form: the
canonical face is laid onto the points by a weighted Procrustes fit, seen through a perspective camera.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ..resources import folder
from ..types import Floats

VERTICAL_FOV = math.radians(63)
"rad: the camera that MediaPipe's geometry module assumes"
BRIDGE = 6
"the mesh point between the eyes, at the height of their corners"
BROW_TO_CHIN = 14.5
"cm on the canonical face: from the line of the brows (y 5.1) to the chin (y -9.4)"
NEAREST = 1.0
"cm: nothing is drawn nearer to the camera than this"

_TO_CANONICAL = np.array([1, -1, -1])
"frame axes (y down, z away) to the canonical face's (y up, z towards the viewer)"

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Canonical:
    """The face that all faces are compared with: MediaPipe's, in cm, x to the picture's right, y up, z to the viewer."""

    vertices: Doubles
    ids: NDArray[np.int64]
    "(33,) the points that hold still whatever a face expresses"
    weights: Doubles
    "(33,) how much each of them counts; sums to 1"
    middle: Doubles
    "(3,) cm: their weighted mean"
    spread: Doubles
    "(33, 3) cm: the points less `middle`, times their weight"
    variance: float
    "cm^2: the weighted mean of their squared distance from `middle`"


@cache
def canonical() -> Canonical:
    """The canonical face, read once from the package's assets."""
    with np.load(folder("assets") / "face" / "canonical.npz") as data:
        vertices, ids = data["vertices"].astype(float), data["basis_ids"].astype(int)
        weights = data["basis_weights"].astype(float)
    weights /= weights.sum()
    middle = weights @ vertices[ids]
    centred = vertices[ids] - middle
    return Canonical(
        vertices, ids, weights, middle, centred * weights[:, None], float((weights @ centred**2).sum())
    )  # fmt: skip


@dataclass(frozen=True, eq=False)
class Head:
    """A rigid head in front of the camera: camera axes x right, y up, z towards the viewer, cm."""

    rotation: Doubles
    "(3, 3) from the canonical face's axes to the camera's"
    scale: float
    "how many times as large as the canonical face"
    position: Doubles
    "(3,) cm: where the canonical face's origin is"
    focal: float
    "px: the camera's focal length"
    middle: Doubles
    "(2,) px: the middle of the frame"

    @property
    def matrix(self) -> Doubles:
        """(4, 4) canonical cm to camera cm, as MediaPipe Tasks reports it."""
        whole = np.eye(4)
        whole[:3, :3] = self.rotation * self.scale
        whole[:3, 3] = self.position
        return whole

    def project(self, vertices: Doubles) -> Doubles:
        """(n, 3) cm on the canonical face to (n, 2) px in the frame."""
        seen = vertices @ (self.rotation.T * self.scale) + self.position  # (n, 3)
        return self.middle + seen[:, :2] * (self.focal / np.maximum(-seen[:, 2:], NEAREST)) * _TO_CANONICAL[:2]

    @property
    def px_per_cm(self) -> float:
        """How many frame px one cm of the canonical face takes at the bridge of the nose, seen square on."""
        return self.scale * self.focal / -float(self.bridge[2])

    @property
    def bridge(self) -> Doubles:
        """(3,) cm: the bridge of the nose before the camera."""
        return self.scale * (self.rotation @ canonical().vertices[BRIDGE]) + self.position

    @property
    def facing(self) -> Doubles:
        """(3, 3) the rotation as the viewer sees it: relative to the line of sight to this head.

        A perspective camera shows a head at the edge of the frame from the side, although it looks straight along the
        camera's axis; a style draws what the picture shows.
        """
        return _towards(self.bridge) @ self.rotation


def _towards(place: Doubles) -> Doubles:
    """(3, 3) The rotation that moves a place before the camera onto the camera's axis."""
    x, y, z = (float(value) for value in place)
    across = math.hypot(x, z)
    far = math.hypot(across, y)
    sin_x, cos_x, sin_y, cos_y = x / across, -z / across, y / far, across / far
    sideways = np.array([[cos_x, 0, sin_x], [0, 1, 0], [-sin_x, 0, cos_x]])
    upwards = np.array([[1, 0, 0], [0, cos_y, sin_y], [0, -sin_y, cos_y]])
    return upwards @ sideways


def turn_of(rotation: Doubles) -> Doubles:
    """(3,) rad: yaw, pitch and roll of a rotation in the signs of `Pose.turn`."""
    yaw = math.atan2(rotation[0, 2], rotation[2, 2])
    pitch = math.asin(max(-1.0, min(1.0, rotation[1, 2])))
    roll = math.atan2(-rotation[1, 0], rotation[1, 1])
    return np.array([yaw, pitch, roll])


def solve(points: Floats, size: tuple[int, int]) -> Head:
    """The head behind the (478, 3) points of a face in a frame of (width, height) px.

    Raises ValueError when no head can look like that: the points lie on one spot, or are not finite.
    """
    width, height = size
    middle = np.array([width / 2, height / 2])
    focal = height / 2 / math.tan(VERTICAL_FOV / 2)
    seen = (points[canonical().ids] - (*middle, points[:, 2].mean())) / focal  # (33, 3) on the plane at depth 1
    _check(seen)
    # The depth of the points is known but for its unit, which depends on the depth: guess, look again, be done.
    first = _fit(seen * _TO_CANONICAL)[1]
    second = _fit(_deepen(seen, first))[1]
    rotation, scale, position = _fit(_deepen(seen, first * second))
    return Head(rotation, scale, position, focal, middle)


def _check(seen: Doubles) -> None:
    if not np.isfinite(seen).all() or float(np.ptp(seen[:, 0])) * float(np.ptp(seen[:, 1])) <= 0:
        raise ValueError("no head has such points")


def _deepen(seen: Doubles, scale: float) -> Doubles:
    """Points on the plane at depth 1 to (n, 3) camera cm, where `scale` is the size of one cm on that plane."""
    depth = (seen[:, 2:] + 1) / scale
    return np.hstack([seen[:, :2] * depth, depth]) * _TO_CANONICAL


def _fit(target: Doubles) -> tuple[Doubles, float, Doubles]:
    """Rotation, scale and translation that lay the canonical basis onto (33, 3) points with the least weighted error."""
    face = canonical()
    u, _, vt = np.linalg.svd(target.T @ face.spread)
    if np.linalg.det(u) * np.linalg.det(vt) < 0:
        u[:, 2] = -u[:, 2]
    rotation = u @ vt
    scale = float((target * (face.spread @ rotation.T)).sum()) / face.variance
    if not scale > 0:
        raise ValueError("no head has such points")
    return rotation, scale, face.weights @ target - scale * (rotation @ face.middle)
