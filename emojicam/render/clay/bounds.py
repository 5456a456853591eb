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
    beside: Bound | None = None
    "a second one, where two fit a part more closely: rays start at whichever is nearer"
    window: Box | None = None
    "only what is seen within the rectangle of this box is drawn"
    hole: Box | None = None
    "and nothing within the rectangle of this one"

    def row(self) -> list[float]:
        """What the vertex program asks for: centres and half-axes of both."""
        other = self.beside or self
        return [*self.centre, *self.radii, *other.centre, *other.radii]

    def rectangles(self, turn: Array, shift: Array) -> list[Rectangle]:
        """Where it is to be drawn, as seen from the camera: up to four rectangles beside one another."""
        whole = self.covers(turn, shift)
        if self.window:
            return _not_empty([_common(whole, self.window.covers(turn, shift))])
        return _around_hole(whole, self.hole.covers(turn, shift)) if self.hole else [whole]

    def covers(self, turn: Array, shift: Array) -> Rectangle:
        """The rectangle around it, or both, as seen from the camera."""
        own = self._covers(turn, shift)
        if not self.beside:
            return own
        other = self.beside.covers(turn, shift)
        return min(own[0], other[0]), min(own[1], other[1]), max(own[2], other[2]), max(own[3], other[3])

    def _covers(self, turn: Array, shift: Array) -> Rectangle:
        x, y, z = turn @ self.centre + shift
        half_x, half_y, half_z = np.sqrt(np.square(turn * self.radii).sum(1))
        near, far = (CAMERA - FOCUS) / (CAMERA - z - half_z), (CAMERA - FOCUS) / (CAMERA - z + half_z)
        edges = [(x - half_x) * k for k in (near, far)], [(y - half_y) * k for k in (near, far)]
        ends = [(x + half_x) * k for k in (near, far)], [(y + half_y) * k for k in (near, far)]
        return min(edges[0]), min(edges[1]), max(ends[0]), max(ends[1])


@dataclass(frozen=True, eq=False)
class Box:
    """A box along the axes of its space."""

    low: Array
    high: Array

    def covers(self, turn: Array, shift: Array) -> Rectangle:
        """The rectangle around it as seen from the camera."""
        corners = np.where(_CORNERS, self.high, self.low) @ turn.T + shift
        seen = corners[:, :2] * ((CAMERA - FOCUS) / (CAMERA - corners[:, 2:]))
        (left, bottom), (right, top) = seen.min(0).tolist(), seen.max(0).tolist()
        return left, bottom, right, top


_CORNERS = np.array([[i & 1, i >> 1 & 1, i >> 2] for i in range(8)], bool)


def _common(one: Rectangle, other: Rectangle) -> Rectangle:
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _not_empty(rectangles: Sequence[Rectangle]) -> list[Rectangle]:
    return [one for one in rectangles if one[0] < one[2] and one[1] < one[3]]


def _around_hole(whole: Rectangle, hole: Rectangle) -> list[Rectangle]:
    """Below, above, to the left and to the right of the hole."""
    left, bottom, right, top = whole
    a, b, c, d = _common(whole, hole)
    if a >= c or b >= d:
        return [whole]
    return _not_empty([(left, bottom, right, b), (left, d, right, top), (left, b, a, d), (c, b, right, d)])


def around(centre: Vector, radii: Vector) -> Bound:
    """An ellipsoid with these half-axes, none of them empty."""
    return Bound(np.asarray(centre, float), np.maximum(np.asarray(radii, float), 1e-3))


def moved(point: Vector, x: float, y: float, z: float) -> Array:
    return np.asarray(np.asarray(point, float) + np.array([x, y, z]))


def enclosing(solids: Sequence[Bound], margin: float) -> Bound:
    """A bound around all of them, `margin` wider."""
    low = np.min([one.centre - one.radii for one in solids], axis=0)
    high = np.max([one.centre + one.radii for one in solids], axis=0)
    middle, half = (low + high) / 2, (high - low) / 2
    points = np.concatenate([one.centre + one.radii * _ALL_AROUND for one in solids])
    stretch = float(np.linalg.norm((points - middle) / half, axis=1).max())
    return Bound(middle, half * stretch + margin)


def _all_around() -> Array:
    """(n, 3) unit vectors, evenly spread."""
    turns = np.arange(64) + 0.5
    rise, angle = 1 - turns / 32, turns * np.pi * (3 - np.sqrt(5))
    flat = np.sqrt(1 - rise * rise)
    return np.stack([flat * np.cos(angle), rise, flat * np.sin(angle)], 1)


_ALL_AROUND = _all_around()


def mirrored(bound: Bound) -> list[Bound]:
    """On both sides of the head."""
    return [Bound(bound.centre * [-1, 1, 1], bound.radii), bound]
