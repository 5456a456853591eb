"""Something that covers the head and leaves the face free: hair, a hat, a scarf.  Knows nothing of how it looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..figure.anatomy import SKULL_CENTRE, SKULL_RADII, TEMPLE_LENGTH, Anatomy
from ..figure.space import Array, Solids, View
from ..paint.brush import Canvas, Paint, Path, wash
from ..paint.colour import Tone

Place = tuple[float, float]
"on the skull: degrees from the front to the picture's right, and y in head units"


GRAZING = 0.22
"how much a rim must face the viewer to be seen where it is; from there on it moves aside, out of the silhouette"


@dataclass(frozen=True, eq=False)
class Rim:
    """A closed line around the head; what lies below it is not covered."""

    points: Array
    "(n, 3)"
    normals: Array
    "(n, 3) horizontal, outwards"

    def opening(self, view: View) -> Array:
        """The uncovered area on the picture, (n, 2); behind the head it is open to all sides."""
        return self._open_to(view, 1.0)

    def crown(self, view: View) -> Array:
        """The area above the line instead, (n, 2): of a head that is bare there."""
        return self._open_to(view, -1.0)

    def line(self, view: View) -> Array:
        """Where it runs on the picture, (n, 2): beside the head where it is not seen."""
        return self._open_to(view, 0.0)

    def _open_to(self, view: View, down: float) -> Array:
        flat = view.flat(self.points)
        turned = self.normals @ view.matrix.T
        behind = np.maximum(0, -turned[:, 2:])
        aside = 1.4 * np.maximum(0, GRAZING - turned[:, 2:])
        away = 2.2 * behind + 4.0 * np.maximum(0, behind - 0.45)  # a nod lifts the back of the head by half of that
        return np.asarray(flat + turned[:, :2] * aside + view.matrix[:2, 1] * away * down)


class Skull:
    """Places on one head, those at the hairline `hairline` head units higher than they say."""

    def __init__(self, anatomy: Anatomy, hairline: float = 0.0) -> None:
        self._hairline = hairline
        self.width = anatomy.skull
        self._radii = SKULL_RADII * [self.width, 1, 1]

    def solid(self, out: float) -> Solids:
        """The skull, `out` larger."""
        return Solids.of((*SKULL_CENTRE, *(self._radii + out)))

    def direction(self, places: Array) -> Array:
        """(..., 2) azimuth and height to unit vectors (..., 3)."""
        azimuth = np.radians(places[..., 0])
        y = places[..., 1] - self._hairline * _at_hairline(azimuth, places[..., 1])
        tall = np.where(y > SKULL_CENTRE[1], TEMPLE_LENGTH, self._radii[1])
        rise = np.clip((y - SKULL_CENTRE[1]) / tall, -1, 1)
        ring = np.sqrt(1 - rise**2)
        return np.stack([ring * np.sin(azimuth), rise, ring * np.cos(azimuth)], -1)

    def at(self, directions: Array, out: Array | float) -> Array:
        """The point `out` above the skull in those directions (..., 3)."""
        tall = np.where(directions[..., 1] > 0, TEMPLE_LENGTH, self._radii[1])
        radii = np.stack([np.full_like(tall, self._radii[0]), tall, np.full_like(tall, self._radii[2])], -1)
        return np.asarray(SKULL_CENTRE + directions * (radii + np.asarray(out)[..., None]))

    def rim(self, places: Sequence[Place], out: float = 0.015, mirrored: bool = True) -> Rim:
        """A rim through places from the front round the picture's right to the back, and mirrored on the other side."""
        around = np.array(places, float)
        if mirrored:
            other = around[(around[:, 0] > 0) & (around[:, 0] < 180)][::-1] * [-1, 1]
            around = np.concatenate([around, other])
        azimuth = np.radians(around[:, 0])
        normals = np.stack([np.sin(azimuth), np.zeros_like(azimuth), np.cos(azimuth)], 1)
        return Rim(self.at(self.direction(around), out), normals)


def _at_hairline(azimuth: Array, y: Array) -> Array:
    """How much places share in a hairline that lies higher: 1 over the forehead, 0 at the ears, behind and on top."""
    before = np.clip((np.cos(azimuth) - 0.2) / 0.4, 0, 1)
    return np.asarray(before * np.clip((-0.20 - y) / 0.25, 0, 1) * np.clip((y + 0.98) / 0.25, 0, 1))


SHADOW_BLUR = 0.07
"head units"


def shadow_pen(tone: Tone) -> Paint:
    """For the shadow that a rim casts on the skin; it is to be blurred."""
    return wash(tone, 0.20, 0.55)


def cast_shadow(canvas: Canvas, edge: Path, paint: Paint) -> None:
    """The shadow of an edge on the skin; it falls to the lower right, away from the light."""
    canvas.save()
    canvas.translate(0.025, 0.045)
    canvas.drawPath(edge, paint)
    canvas.restore()
