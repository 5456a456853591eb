"""Where a head is and how it is turned, from the points of its face.  Knows nothing of pixels or of time.

The fit is the one of MediaPipe's face geometry module (`geometry_pipeline.cc`, Apache-2.0), in closed form: the
canonical face is laid onto the points, seen through a perspective camera, by weighted Procrustes analysis.
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
WIDEST = 100.0
"focal lengths: no point of a face that can be seen is that far from the camera's axis"
BRIDGE = 6
"the mesh point between the eyes, at the height of their corners"
BROW_TO_CHIN = 14.5
"cm on the canonical face: from the line of the brows (y 5.1) to the chin (y -9.4)"
_TO_CANONICAL = np.array([1, -1, -1])
"frame axes (y down, z away) to the canonical face's (y up, z towards the viewer)"

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Canonical:
    """MediaPipe's face, that all faces are compared with: cm, x to the picture's right, y up, z to the viewer."""

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
    """A rigid head in front of a camera: camera axes x right, y up, z towards the viewer."""

    rotation: Doubles
    "(3, 3) from the canonical face's axes to the camera's"
    scale: float
    "how many times as large as the canonical face"
    position: Doubles
    "(3,) cm: where the canonical face's origin is"
    focal: float
    "px: the camera's focal length"

    @property
    def px_per_cm(self) -> float:
        """How many frame px one cm of the canonical face takes at the bridge of the nose, seen square on."""
        bridge = self.scale * float(self.rotation[2] @ canonical().vertices[BRIDGE]) + float(self.position[2])
        return self.scale * self.focal / -bridge

    @property
    def turn(self) -> Floats:
        """(3,) rad: yaw, pitch and roll in the signs of `Pose.turn`."""
        return turn_of(self.rotation).astype(np.float32)


def turn_of(rotation: Doubles) -> Doubles:
    """(3,) rad: yaw, pitch and roll of a (3, 3) rotation in the signs of `Pose.turn`."""
    yaw = math.atan2(rotation[0, 2], rotation[2, 2])
    pitch = math.asin(max(-1.0, min(1.0, rotation[1, 2])))
    roll = math.atan2(-rotation[1, 0], rotation[1, 1])
    return np.array([yaw, pitch, roll])


def solve(points: Floats, size: tuple[int, int], middle: tuple[float, float] | None = None) -> Head:
    """The head behind the (478, 3) points of a face in a frame of (width, height) px.

    `middle`, px, is where the camera's axis goes through the frame.  By default that is the bridge of the nose, and the
    head turns relative to the line of sight to it: a style draws what the picture shows, and the landmark network,
    which sees a crop, knows depths along that line only.  The frame's middle gives MediaPipe's own pose, which is up to
    20 degrees off for a head at the edge of the frame.

    Raises ValueError when no head can look like that: the points lie on one line, or are not finite.
    """
    focal = size[1] / 2 / math.tan(VERTICAL_FOV / 2)
    x, y = points[BRIDGE, :2] if middle is None else middle
    seen = (points[canonical().ids] - np.array([x, y, points[:, 2].mean()], float)) / focal  # (33, 3) at depth 1
    _check(seen)
    # The depth of the points is known but for its unit, which depends on the depth: guess, look again, be done.
    first = _fit(seen * _TO_CANONICAL)[1]
    second = _fit(_deepen(seen, first))[1]
    return Head(*_fit(_deepen(seen, first * second)), focal)


def _check(seen: Doubles) -> None:
    across, down = float(np.ptp(seen[:, 0])), float(np.ptp(seen[:, 1]))
    if not (across > 0 and down > 0 and float(np.abs(seen).max()) < WIDEST):
        raise ValueError("no head has such points")


def _deepen(seen: Doubles, scale: float) -> Doubles:
    """Points on the plane at depth 1 to (n, 3) camera cm, where `scale` is the size of one cm on that plane."""
    depth = (seen[:, 2:] + 1) / scale
    deep: Doubles = np.hstack([seen[:, :2] * depth, depth]) * _TO_CANONICAL
    return deep


def _fit(target: Doubles) -> tuple[Doubles, float, Doubles]:
    """Rotation, scale and translation that lay the canonical basis onto (33, 3) points, with the least error."""
    face = canonical()
    u, _, vt = np.linalg.svd(target.T @ face.spread)
    if np.linalg.det(u) * np.linalg.det(vt) < 0:
        u[:, 2] = -u[:, 2]
    rotation = u @ vt
    scale = float((target * (face.spread @ rotation.T)).sum()) / face.variance
    if not scale > 0:
        raise ValueError("no head has such points")
    return rotation, scale, face.weights @ target - scale * (rotation @ face.middle)
