"""Finds the faces in a photo and reads each one's points, turn and shapes.  Does not judge them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..infer.closelook import CloseLook, Impression
from ..infer.detect import Detector
from ..infer.emotion import CloseUp
from ..infer.landmarks import Landmarker, Region
from ..infer.solve import solve
from ..types import Floats, Pixels
from .shot import Shot

SURE = 0.5
"landmark score from which something is a face: MediaPipe's own default"
SAME_FACE = 0.4
"overlap (intersection over union of the points' boxes) from which two readings are of one face"
DISTANCE = 4.0
"""heights of a face that the picture is taken to be high: who crops a photo does not come nearer, and `solve` tells the
lens by the picture's height; a face in front of a webcam fills about a quarter of it"""


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
        flat = self.shot.points[:, :2]
        left, top = flat.min(0).tolist()
        right, bottom = flat.max(0).tolist()
        return left, top, right, bottom

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
        self._landmarker, self._look = Landmarker(), CloseLook()
        self._close_up = CloseUp(self._landmarker)

    def __call__(self, pixels: Pixels) -> list[Sighting]:
        """All faces of an RGB picture, from left to right."""
        seen: list[Sighting] = []
        for mesh, score in sorted(self._meshes(pixels), key=lambda one: -one[1]):
            sighting = self._sighting(pixels, mesh, score)
            if sighting and all(_overlap(sighting.box, other.box) < SAME_FACE for other in seen):
                seen.append(sighting)
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
        impression = self._look(pixels, mesh, True)
        turn = turn_of(impression.points)
        if turn is None:
            return None
        shot = Shot(pixels, impression.points, turn, impression.shapes)
        return Sighting(shot, mesh, (score, impression.score))


def turn_of(points: Floats) -> Floats | None:
    """(3,) rad: yaw, pitch and roll of the head behind (478, 3) points, however its photo was cut; None if none fits."""
    height = max(1, round(float(np.ptp(points[:, 1])) * DISTANCE))
    try:
        return solve(points, (height, height)).turn
    except ValueError:
        return None


def _overlap(one: Sequence[float], other: Sequence[float]) -> float:
    """Intersection over union of two boxes, 0..1."""
    across = max(0.0, min(one[2], other[2]) - max(one[0], other[0]))
    down = max(0.0, min(one[3], other[3]) - max(one[1], other[1]))
    both = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return across * down / max(both - across * down, 1e-6)
