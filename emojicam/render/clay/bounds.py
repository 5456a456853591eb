"""Bounding ellipsoids of parts, and the rectangles they cover on the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .colour import Array
from .view import CAMERA, FOCUS

Vector = Sequence[float] | Array
Rectangle = tuple[float, float, float, float]
"left, bottom, right, top in head units on the picture, y up"


@dataclass(frozen=True, eq=False)
class Bound:
    """An ellipsoid that nothing of a part sticks out of: rays start on it."""

    centre: Array
    radii: Array

    def covers(self, turn: Array, shift: Array) -> Rectangle:
        """The rectangle around it as seen from the camera."""
        x, y, z = turn @ self.centre + shift
        half_x, half_y, half_z = np.sqrt(np.square(turn * self.radii).sum(1))
        near, far = (CAMERA - FOCUS) / (CAMERA - z - half_z), (CAMERA - FOCUS) / (CAMERA - z + half_z)
        edges = [(x - half_x) * k for k in (near, far)], [(y - half_y) * k for k in (near, far)]
        ends = [(x + half_x) * k for k in (near, far)], [(y + half_y) * k for k in (near, far)]
        return min(edges[0]), min(edges[1]), max(ends[0]), max(ends[1])


def around(centre: Vector, radii: Vector) -> Bound:
    """An ellipsoid with these half-axes, none of them empty."""
    return Bound(np.asarray(centre, float), np.maximum(np.asarray(radii, float), 1e-3))


def moved(point: Vector, x: float, y: float, z: float) -> Array:
    return np.asarray(np.asarray(point, float) + np.array([x, y, z]))


def mirrored(bound: Bound) -> list[Bound]:
    """On both sides of the head."""
    return [Bound(bound.centre * [-1, 1, 1], bound.radii), bound]
