"""Finds the faces in a photo and reads each one's points, turn and shapes.  Does not judge them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import UsageError
from ..infer.detect import Detector
from ..infer.emotion import CloseUp
from ..infer.landmarks import Landmarker, Region
from ..infer.solve import solve
from ..types import Floats, Pixels
from .frame import AWAY
from .looks import Looks
from .shot import Shot

SURE = 0.5
"landmark score from which something is a face: MediaPipe's own default"
SAME_FACE = 0.4
"overlap (intersection over union of the points' boxes) from which two readings are of one face"
CLEARLY = 2.0
"times the area of the next largest face from which one is what the photo is of"


@dataclass(frozen=True, eq=False)
class Sighting:
    """One face of one photo, and what the networks said beside that."""

    shot: Shot
    mesh: Floats
    "(478, 3) px: what the coarser landmark network sees; where a face is hidden the two guess differently"
    scores: tuple[float, float]
    "0..1: how sure the coarser and the finer network are that this is a face; the finer's is 0 where it sees none"

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the points, px."""
        return _box_of(self.shot.points)

    @property
    def area(self) -> float:
        """px^2 of that box."""
        left, top, right, bottom = self.box
        return (right - left) * (bottom - top)


class Reader:
    """Reads photos with the networks of the tracker.  Used by one thread at a time."""

    def __init__(self) -> None:
        """Load the networks.  Raises ModelError."""
        self._near, self._far = Detector(), Detector(far=True)
        self._landmarker, self._look = Landmarker(), Looks()
        self._close_up = CloseUp(self._landmarker)

    def __call__(self, pixels: Pixels) -> list[Sighting]:
        """All faces of an RGB picture, from left to right."""
        seen: list[Sighting] = []
        for mesh, score in sorted(self._meshes(pixels), key=lambda one: -one[1]):
            if all(_overlap(_box_of(mesh), other.box) < SAME_FACE for other in seen):
                seen += filter(None, [self._sighting(pixels, mesh, score)])
        return sorted(seen, key=lambda one: one.box[0] + one.box[2])

    def _meshes(self, pixels: Pixels) -> list[tuple[Floats, float]]:
        """The coarse points and the score of everything that might be a face; one face may be there twice."""
        found = [self._landmarker(pixels, Region.around(one)) for one in (*self._near(pixels), *self._far(pixels))]
        sure = [(points, score) for points, score in found if score >= SURE and np.isfinite(points).all()]
        return sure or list(self._filling(pixels))

    def _filling(self, pixels: Pixels) -> Iterator[tuple[Floats, float]]:
        """The face that fills its picture, as cut-outs do: the detectors, which look for a face in a room, see none."""
        points = self._close_up(pixels)
        if points is not None:
            yield self._landmarker(pixels, Region.of_points(points))

    def _sighting(self, pixels: Pixels, mesh: Floats, score: float) -> Sighting | None:
        impression, steady = self._look(pixels, mesh)
        turn = turn_of(impression.points)
        if turn is None:
            return None
        shot = Shot(pixels, impression.points, turn, impression.shapes, steady=steady)
        return Sighting(shot, mesh, (score, impression.score))


def turn_of(points: Floats) -> Floats | None:
    """(3,) rad: yaw, pitch and roll of the head behind (478, 3) points, in a photo cut anyhow; None if none fits."""
    height = round(AWAY * float(np.ptp(points[:, :2], axis=0).max()))
    try:
        return solve(points, (0, max(height, 1))).turn
    except ValueError:
        return None


Choose = Callable[[str, Sequence[Sighting]], int]
"the name of a photo and its two or more faces, from left to right, to the index of the one that is meant"


def largest(name: str, faces: Sequence[Sighting]) -> int:
    """The face that fills most of the picture."""
    return max(range(len(faces)), key=lambda index: faces[index].area)


def clearly_largest(name: str, faces: Sequence[Sighting]) -> int:
    """The same, if there is no doubt which is meant.  Raises UsageError otherwise."""
    best = largest(name, faces)
    rest = max(face.area for index, face in enumerate(faces) if index != best)
    if faces[best].area < CLEARLY * rest:
        raise UsageError(
            f"{name} shows {len(faces)} faces; say which with --face N, counted from the left, or --face largest."
        )
    return best


def numbered(number: int) -> Choose:
    """The face with that number, counted from the left, from 1.  Raises UsageError where there are fewer."""

    def choose(name: str, faces: Sequence[Sighting]) -> int:
        if not 1 <= number <= len(faces):
            raise UsageError(f"{name} shows {len(faces)} faces, so there is no face {number}; give --face another.")
        return number - 1

    return choose


def _box_of(points: Floats) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of (478, 3) points."""
    flat = points[:, :2]
    left, top = flat.min(0).tolist()
    right, bottom = flat.max(0).tolist()
    return left, top, right, bottom


def _overlap(one: Sequence[float], other: Sequence[float]) -> float:
    """Intersection over union of two boxes, 0..1."""
    across = max(0.0, min(one[2], other[2]) - max(one[0], other[0]))
    down = max(0.0, min(one[3], other[3]) - max(one[1], other[1]))
    both = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return across * down / max(both - across * down, 1e-6)
