"""A world of scripted faces for trackers to look at: what detectors and landmark networks would say, without pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

import numpy as np

from emojicam.infer.closelook import Impression
from emojicam.infer.detect import Detection
from emojicam.infer.lookout import Lookout
from emojicam.infer.solve import BRIDGE, BROW_TO_CHIN, canonical
from emojicam.infer.tracker import FaceTracker, Feel, Reading
from emojicam.meter import Meter
from emojicam.types import SHAPES, Floats, Frame, Pixels, Tracked, at_ease

BLACK = np.zeros((720, 1280, 3), np.uint8)
FPS = 30.0
CORNERS = {468: (33, 133), 473: (362, 263)}
"the middle of each iris, between its eye's corners"


def rotation_of(yaw: float, pitch: float, roll: float) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """(3, 3) The rotation with these angles in the signs of `Pose.turn`."""
    about_y = np.array([[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]])
    about_x = np.array([[1, 0, 0], [0, math.cos(pitch), math.sin(pitch)], [0, -math.sin(pitch), math.cos(pitch)]])
    about_z = np.array([[math.cos(roll), math.sin(roll), 0], [-math.sin(roll), math.cos(roll), 0], [0, 0, 1]])
    return np.asarray(about_y @ about_x @ about_z)


def points_at(x: float, y: float, size: float = 120.0, turn: tuple[float, float, float] = (0, 0, 0)) -> Floats:
    """(478, 3) px of the canonical face with the bridge of its nose at (x, y), seen from afar."""
    vertices = canonical().vertices - canonical().vertices[BRIDGE]
    seen = vertices @ rotation_of(*turn).T * (1, -1, -1) * size / BROW_TO_CHIN + (x, y, 0)
    points = np.concatenate([seen, np.zeros((10, 3))])
    for iris, (one, other) in CORNERS.items():
        points[iris : iris + 5] = (points[one] + points[other]) / 2
    return points.astype(np.float32)


@dataclass(eq=False)
class Someone:
    """A face in the world; change its fields from frame to frame."""

    x: float
    y: float = 360.0
    size: float = 120.0
    score: float = 1.0
    "what the landmark network says"
    there: bool = True
    "in view, not hidden behind something"
    certainty: float = 0.9
    "what the detector says"
    spread: float = 1.0
    "how far apart the detector sees the features"
    points: Floats | None = None
    "instead of the canonical face"

    def reading(self) -> Reading:
        points = points_at(self.x, self.y, self.size) if self.points is None else self.points
        return Reading(points, self.score)

    def detection(self) -> Detection:
        half = self.size * 0.6
        corners = [self.x - half, self.y - half, self.x + half, self.y + half]
        spots = [(-0.3, 0), (0.3, 0), (0, 0.2), (0, 0.5), (-0.6, 0), (0.6, 0)]
        unit = self.size * self.spread
        keypoints = [(self.x + dx * unit, self.y + dy * unit) for dx, dy in spots]
        return Detection(np.array(corners, np.float32), np.array(keypoints, np.float32), self.certainty)


@dataclass
class World:
    """Some people; also the eyes and the detector that see them, and what says what they do."""

    people: list[Someone] = field(default_factory=list)
    looks: list[float] = field(default_factory=list)
    "when the detector ran"
    shapes: Floats = field(default_factory=lambda: np.zeros(len(SHAPES), np.float32))
    feel: Feel = field(default=lambda pixels, points: at_ease())
    "the emotion of a face"
    now: float = 0.0

    @property
    def here(self) -> list[Someone]:
        return [person for person in self.people if person.there]

    def follow(self, pixels: Pixels, known: Sequence[Floats]) -> list[Reading]:
        """Of each known face what is now in its region: its own face, or whoever else is nearest."""
        return [self._nearest(float(points[BRIDGE, 0]), float(points[BRIDGE, 1])) for points in known]

    def meet(self, pixels: Pixels, detection: Detection) -> Reading:
        left, top, right, bottom = (float(value) for value in detection.box)
        return self._nearest((left + right) / 2, (top + bottom) / 2)

    def reset(self) -> None:
        """Remembers nothing."""

    def detect(self, pixels: Pixels) -> list[Detection]:
        self.looks.append(self.now)
        return [person.detection() for person in self.here]

    def ahead(self, pixels: Pixels, points: Floats) -> AbstractContextManager[None]:
        """Nothing takes time here."""
        return nullcontext()

    def __call__(self, pixels: Pixels, points: Floats, closely: bool) -> Impression:
        return Impression(points, self.shapes.copy())

    def _nearest(self, x: float, y: float) -> Reading:
        near = [person for person in self.here if math.hypot(person.x - x, person.y - y) < person.size]
        if not near:
            return Reading(points_at(x, y), 0.1)
        return min(near, key=lambda person: math.hypot(person.x - x, person.y - y)).reading()


class Show:
    """A tracker that looks at a world, frame by frame."""

    def __init__(self, *people: Someone, watchful: bool = False) -> None:
        self.world = World(list(people))
        self.meter = Meter()
        lookout = Lookout(self.world.detect, lambda pixels: [], watchful=watchful)
        self.tracker = FaceTracker(self.world, lookout, self.world, self.meter, feel=self.feel)

    def feel(self, pixels: Pixels, points: Floats) -> Floats:
        """What the world's network says now."""
        return self.world.feel(pixels, points)

    def frame(self) -> Tracked:
        """What the tracker makes of the next frame."""
        self.world.now += 1 / FPS
        return self.tracker.track(Frame(BLACK, self.world.now))

    def frames(self, seconds: float) -> list[Tracked]:
        """The same for some seconds in which nothing changes."""
        return [self.frame() for _ in range(round(seconds * FPS))]
