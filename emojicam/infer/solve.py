"""Where a head is and how it is turned, from the points of its face.  Knows nothing of pixels or of time.

The fit is the one of MediaPipe's face geometry module (`geometry_pipeline.cc`, Apache-2.0), in closed form: the
canonical face is laid onto the points, seen through a perspective camera, by weighted Procrustes analysis.  The module
fits three times to find the face's size in cm; sizes cancel out, and once is enough.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from ..resources import folder
from ..types import Floats

VERTICAL_FOV = math.radians(63)
"rad: the camera that MediaPipe's geometry module assumes"
WIDEST = 100.0
"focal lengths: no point of a face that can be seen is that far from the camera's axis"
FLATTEST = 0.05
"second over first stretch of the fit under which points are on one line; it is about 0.9 for a face, however turned"
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
    """A rigid head, as large as the canonical one, in front of a camera: axes x right, y up, z towards the viewer."""

    rotation: Doubles
    "(3, 3) from the canonical face's axes to the camera's"
    position: Doubles
    "(3,) cm: where the canonical face's origin is"
    focal: float
    "px: the camera's focal length"

    @property
    def px_per_cm(self) -> float:
        """How many frame px one cm of the canonical face takes at the bridge of the nose, seen square on."""
        return self.focal / -float(self.rotation[2] @ canonical().vertices[BRIDGE] + self.position[2])

    @property
    def turn(self) -> Floats:
        """(3,) rad: yaw, pitch and roll in the signs of `Pose.turn`."""
        return turn_of(self.rotation).astype(np.float32)


def turn_of(rotation: Doubles) -> Doubles:
    """(3,) rad: yaw, pitch and roll of a (3, 3) rotation in the signs of `Pose.turn`."""
    (_, _, x), (across, up, y), (_, _, z) = rotation.tolist()
    return np.array([math.atan2(x, z), math.asin(max(-1.0, min(1.0, y))), math.atan2(-across, up)])


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
    seen = (
        points[canonical().ids] - np.array([x, y, float(points[:, 2].sum()) / len(points) - focal], float)
    ) / focal  # (33, 3)
    if not float(np.abs(seen).max()) < WIDEST:
        raise ValueError("no head has such points")
    seen[:, :2] *= seen[:, 2:]
    rotation, scale, position = _fit(seen * _TO_CANONICAL)
    if not float(rotation[2] @ canonical().vertices[BRIDGE]) * scale + float(position[2]) < 0:
        raise ValueError("no head has such points")  # it would be behind the camera
    return Head(rotation, position / scale, focal)


def _fit(target: Doubles) -> tuple[Doubles, float, Doubles]:
    """Rotation, scale and translation that lay the canonical basis onto (33, 3) points, with the least error."""
    face = canonical()
    spread = target.T @ face.spread
    stretches, u, vt = cv2.SVDecomp(spread)  # a third of the time of NumPy's
    most, more, least = stretches.ravel().tolist()
    if not more > FLATTEST * most:
        raise ValueError("no head has such points")
    if _determinant(spread) < 0:
        u[:, 2], least = -u[:, 2], -least
    rotation, scale = np.asarray(u @ vt, float), (most + more + least) / face.variance
    return rotation, scale, face.weights @ target - scale * (rotation @ face.middle)


def _determinant(matrix: Doubles) -> float:
    """Of (3, 3), in a fraction of the time of NumPy's."""
    (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
    return float(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g))
