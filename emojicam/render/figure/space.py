"""Turns points and rounded solids in head units and lays them flat.  Knows nothing of faces or colours."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...types import Pose

Array = NDArray[np.float64]

MOST_YAW, MOST_PITCH = 1.05, 0.66
"rad: where turning ends, softly; beyond, a face drawn in two dimensions has nothing more to show"
LESS_PITCH = 0.4
"by which share a head at MOST_YAW nods less: no neck can do both"
PIVOT, MIDDLE = np.array([0.0, 0.30, -0.06]), np.array([0.0, -0.08, -0.06])
"the point the head nods, tilts and turns about, towards the neck; and where that moves to in a tilt no neck can make"
NECK_TILT = 0.45, 1.3
"rad of roll where PIVOT begins to move, and where it has arrived at MIDDLE, so that every head stays in its sprite"
SMOOTHING = 20.0
"how sharply solids merge: higher is nearer to their plain convex hull"
DIRECTIONS = 44
"points on an outline"

_ANGLES = np.linspace(0, 2 * math.pi, DIRECTIONS, endpoint=False)
_NORMALS = np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], 1)
_TANGENTS = np.stack([-np.sin(_ANGLES), np.cos(_ANGLES)], 1)
_NN = np.stack([_NORMALS[:, 0] ** 2, 2 * _NORMALS[:, 0] * _NORMALS[:, 1], _NORMALS[:, 1] ** 2], 1)
_NT = np.stack(
    [
        _NORMALS[:, 0] * _TANGENTS[:, 0],
        _NORMALS[:, 0] * _TANGENTS[:, 1] + _NORMALS[:, 1] * _TANGENTS[:, 0],
        _NORMALS[:, 1] * _TANGENTS[:, 1],
    ],
    1,
)


def _soft_limit(angle: float, most: float) -> float:
    """The angle, bent so that it never passes `most`; almost unchanged up to half of it."""
    return most * math.tanh(angle / most * (1 + 0.25 * min(1.0, abs(angle) / most))) if math.isfinite(angle) else 0.0


@dataclass(frozen=True, eq=False)
class View:
    """How a head is turned."""

    matrix: Array
    "(3, 3) head to view"
    shift: Array
    "(2,) where the origin of the head goes, for it turns about PIVOT"
    yaw: float
    pitch: float
    roll: float

    @classmethod
    def of(cls, pose: Pose) -> View:
        """The view of a head turned by first yaw, then pitch, then roll; finite whatever the numbers are."""
        yaw, pitch, roll = (float(angle) for angle in pose.turn)
        yaw = _soft_limit(yaw, MOST_YAW)
        pitch = _soft_limit(pitch, MOST_PITCH) * (1 - LESS_PITCH * abs(yaw) / MOST_YAW)
        roll = math.remainder(roll, 2 * math.pi) if math.isfinite(roll) else 0.0
        matrix = _turned(yaw, pitch, roll)
        beyond = min(1.0, max(0.0, (abs(roll) - NECK_TILT[0]) / (NECK_TILT[1] - NECK_TILT[0])))
        pivot = PIVOT + (MIDDLE - PIVOT) * beyond
        return cls(matrix, (pivot - matrix @ pivot)[:2], yaw, pitch, roll)

    def flat(self, points: Array) -> Array:
        """(..., 3) head units to (..., 2) on the picture plane."""
        return np.asarray(points @ self.matrix[:2].T + self.shift)

    def towards(self, directions: Array) -> Array:
        """How far directions (..., 3) point to the viewer: (...,), 1 straight at, -1 away."""
        return np.asarray(directions @ self.matrix[2])


def _turned(yaw: float, pitch: float, roll: float) -> Array:
    cy, sy, cp, sp, cr, sr = (f(a) for a in (yaw, pitch, roll) for f in (math.cos, math.sin))
    turn_yaw = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    turn_pitch = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    turn_roll = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    return np.asarray(turn_roll @ turn_pitch @ turn_yaw)


@dataclass(frozen=True, eq=False)
class Solids:
    """Ellipsoids that are drawn as one soft body: the smooth convex hull of them all."""

    centres: Array
    "(n, 3)"
    radii: Array
    "(n, 3) along the head's own axes"
    hang: Array
    "(n,) 0 stiff .. 1 hangs straight down when the head tilts"

    @classmethod
    def of(cls, *rows: Sequence[float]) -> Solids:
        """Rows of x, y, z, rx, ry, rz and, if it hangs, how much."""
        table = np.array([[*row, 0.0][:7] for row in rows], float)
        return cls(table[:, :3], table[:, 3:6], table[:, 6])

    def joined(self, other: Solids) -> Solids:
        both = ((self.centres, other.centres), (self.radii, other.radii), (self.hang, other.hang))
        return Solids(*(np.concatenate(pair) for pair in both))

    def grown(self, by: float) -> Solids:
        return Solids(self.centres, self.radii + by, self.hang)

    def moved(self, by: Array) -> Solids:
        """Each centre moved: `by` is (n, 3)."""
        return Solids(self.centres + by, self.radii, self.hang)

    def outline(self, view: View) -> Array:
        """The silhouette as seen in that view: (DIRECTIONS, 2), closed, clockwise on the picture."""
        centres, forms = view.flat(self.centres), _shadows(self.radii, view.matrix)
        if self.hang.any():
            share = self.hang[:, None]
            centres = hung(view, centres, self.hang)
            forms = forms * (1 - share) + _shadows(self.radii, _turned(view.yaw, view.pitch, 0.0)) * share
        return _hull(centres, forms)


def hung(view: View, flat: Array, hang: Array) -> Array:
    """Points (n, 2) on the picture with the roll taken out of those that hang (n,), about the middle of the head."""
    middle = view.shift
    c, s = math.cos(-view.roll), math.sin(-view.roll)
    upright = (flat - middle) @ np.array([[c, s], [-s, c]]) + middle
    share = hang[:, None]
    return np.asarray(flat * (1 - share) + upright * share)


def _shadows(radii: Array, matrix: Array) -> Array:
    """The ellipses that ellipsoids cast on the picture plane, as (n, 3) quadratic forms xx, xy, yy."""
    x, y = matrix[0], matrix[1]
    return np.asarray(radii**2 @ np.array([x * x, x * y, y * y]).T)


def _hull(centres: Array, forms: Array) -> Array:
    """The smooth convex hull of ellipses, from a soft maximum of their support functions."""
    reach = np.sqrt(np.maximum(_NN @ forms.T, 1e-9))  # (DIRECTIONS, n)
    support = _NORMALS @ centres.T + reach
    slope = _TANGENTS @ centres.T + (_NT @ forms.T) / reach
    top = support.max(1, keepdims=True)
    weights = np.exp(SMOOTHING * (support - top))
    total = weights.sum(1, keepdims=True)
    height = top + np.log(total) / SMOOTHING
    lean = (weights * slope).sum(1, keepdims=True) / total
    return np.asarray(height * _NORMALS + lean * _TANGENTS)


@dataclass(frozen=True, eq=False)
class Surface:
    """The front half of an ellipsoid about the origin, on which flat drawings (x, y) are laid."""

    radii: Array
    "(3,)"

    def lift(self, xy: Array, out: Array | float = 0.0) -> tuple[Array, Array]:
        """Points (n, 3) on the surface, or `out` above it, and the outward normals (n, 3) there."""
        a, b, c = self.radii
        x, y = xy[:, 0], xy[:, 1]
        points = np.empty((len(xy), 3))
        points[:, :2] = xy
        points[:, 2] = c * np.sqrt(np.maximum(1 - (x / a) ** 2 - (y / b) ** 2, 0.01))
        normals = points / self.radii**2
        normals /= np.sqrt((normals * normals).sum(1, keepdims=True))
        return points + normals * np.reshape(out, (-1, 1)), normals

    def place(self, view: View, xy: Array, out: Array | float = 0.0) -> Array:
        """Where drawings (n, 2) come to lie on the picture; what is past the horizon stays on it."""
        points, normals = self.lift(xy, out)
        flat, turned = view.flat(points), normals @ view.matrix.T
        return flat + horizon_push(turned, float(self.radii[:2].mean()))


def horizon_push(normals: Array, radius: float) -> Array:
    """What brings points of a ball with these view normals (n, 3) back to its edge if they are behind it: (n, 2)."""
    behind = np.minimum(normals[:, 2:], 0)
    across = np.sqrt(np.maximum(1 - behind**2, 1e-6))
    return np.asarray(normals[:, :2] * (radius * (1 / across - 1)))
