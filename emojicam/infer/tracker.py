"""Frames to faces: what was in view before is followed, what is new is looked for.  Knows nothing of what is drawn.

    track ─▶ follow the faces of the last frame ─▶ look for new ones, when due ─▶ who is who ─▶ pose, smoothing, outline

Only how pixels become points differs between trackers; that part is an `Eyes`.
"""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

import numpy as np

from ..meter import Meter
from ..persona.persona import Calibration
from ..types import Face, Floats, Frame, Pixels, Pose, Tracked
from .acting import Performance
from .closelook import Impression
from .detect import Detection
from .gaze import gaze_of
from .hull import covers, hull_of
from .lock import Crowd, Person, Place
from .lookout import Lookout
from .mood import Mood
from .onnx import Network
from .pace import Pace
from .smooth import PoseFilter
from .solve import BRIDGE, BROW_TO_CHIN, Head, solve

MAX_FACES = 4
"faces read in one frame; the landmarks of each take some milliseconds"
SURE = 0.5
"score of detector and of landmarks from which something is a face: MediaPipe's own default"
SAME_FACE = 0.4
"overlap (intersection over union of bounding boxes) from which two readings are of the same face"
FEATURES = 4
"keypoints of a detection that have to be hidden for its face to be hidden: eyes, nose and mouth, but not the ears"
BOX_SHARE, LARGE_BOX_SHARE = 0.9, 0.5
"""share of a detector's box that has to be hidden with them; the second of boxes over LARGE times as wide as the face
that hides them: those of small faces are often far too large"""
LARGE = 1.3
CLOSE = 0.08
"width of a face, in the frame's longer side, from which every look at the whole frame should find it"
FARTHEST = 4.0
"how far out of the frame a face's points may be, in the frame's longer side: a number beyond is broken"


@dataclass(frozen=True, eq=False)
class Reading:
    """What a landmark network says about one face."""

    points: Floats
    "(478, 3) frame px, as in `Face`; possibly not finite"
    score: float
    "0..1; possibly not finite"


class Eyes(Protocol):
    """Turns the pixels of faces into points."""

    def follow(self, pixels: Pixels, known: Sequence[Floats]) -> Sequence[Reading]:
        """The faces near where they were in the last frame, given the (478, 3) points of each there.

        Readings of low score are welcome: the tracker judges them.
        """
        ...

    def meet(self, pixels: Pixels, detection: Detection) -> Reading | None:
        """The face that a detector points at, or None from eyes that cannot be pointed."""
        ...

    def reset(self) -> None:
        """Forget all faces."""
        ...


class Express(Protocol):
    """Says what faces do; see `CloseLook`."""

    def ahead(self, pixels: Pixels, points: Floats) -> AbstractContextManager[object]:
        """While a block runs, look closely at the face that had these (478, 3) points in the frame before."""
        ...

    def __call__(self, pixels: Pixels, points: Floats, closely: bool) -> Impression:
        """What a face of this frame does; `closely` for the one that was looked at ahead, if any was."""
        ...


Box = tuple[float, float, float, float]
Feel = Callable[[Pixels, Floats], Floats]
"the pixels of a frame and the (478, 3) points of a face to (7,) probabilities in the order of EMOTIONS"


@dataclass(frozen=True, eq=False)
class _Sight:
    """One readable face of one frame, before it is known whose it is."""

    points: Floats
    score: float
    head: Head

    @property
    def place(self) -> Place:
        x, y = self.points[BRIDGE, :2]
        return Place(float(x), float(y), self.head.px_per_cm * BROW_TO_CHIN)

    @cached_property
    def hull(self) -> Floats:
        """(n, 2) px: the outline that hides it, if it has not moved."""
        return hull_of(self.points, self.head)

    @cached_property
    def box(self) -> Box:
        """Left, top, right and bottom of the points in px."""
        flat = self.points[:, :2]
        left, top = flat.min(axis=0).tolist()
        right, bottom = flat.max(axis=0).tolist()
        return left, top, right, bottom


def _overlap(one: Box, other: Box) -> float:
    """Intersection over union, 0..1."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    common = max(0.0, across) * max(0.0, down)
    return common / (_area(one) + _area(other) - common) if common else 0.0


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


@dataclass
class _Scene:
    """What has been seen of one frame so far."""

    frame: Frame
    sights: list[_Sight] = field(default_factory=list)
    strangers: int = 0

    @property
    def size(self) -> tuple[int, int]:
        height, width = self.frame.pixels.shape[:2]
        return width, height

    def add(self, reading: Reading) -> bool:
        """Take in a reading, unless the same face is there already; False when it is no face or a broken one."""
        sight = _sight_of(reading, self.size)
        if sight and all(_overlap(sight.box, other.box) < SAME_FACE for other in self.sights):
            self.sights.append(sight)
        return sight is not None

    def hides(self, detection: Detection) -> bool:
        """Whether the detected face lies inside the outline of one that has been read."""
        return any(_is_inside(detection, sight) for sight in self.sights)

    def is_confirmed_by(self, found: Sequence[Detection]) -> bool:
        """Whether each large face that has been read was detected where it was read.

        The points of one that leans over the camera, its eyes above the frame, shrink into what is left of it.  Small
        ones are not seen by every look.
        """
        sure = [detection for detection in found if detection.score >= SURE]
        large = [sight for sight in self.sights if sight.box[2] - sight.box[0] > CLOSE * max(self.size)]
        return all(any(_is_inside(detection, sight) for detection in sure) for sight in large)


def _sight_of(reading: Reading, size: tuple[int, int]) -> _Sight | None:
    """The face in a reading; None when the network is not sure, or when its numbers make no head."""
    if not (reading.score >= SURE and _is_finite(reading.points)):
        return None
    if not float(np.abs(reading.points).max()) < (1 + FARTHEST) * max(size):
        return None
    try:
        return _Sight(reading.points, reading.score, solve(reading.points, size))
    except ValueError:
        return None


def _is_inside(detection: Detection, sight: _Sight) -> bool:
    return covers(sight.hull, _marks_of(detection, sight))


def _marks_of(detection: Detection, sight: _Sight) -> Floats:
    """(8, 2) px: the features of a detected face and the ends of its box's two axes, shortened."""
    left, top, right, bottom = (float(value) for value in detection.box)
    share = LARGE_BOX_SHARE if right - left > LARGE * (sight.box[2] - sight.box[0]) else BOX_SHARE
    x, y = (left + right) / 2, (top + bottom) / 2
    across, down = (right - left) / 2 * share, (bottom - top) / 2 * share
    ends = np.array([(x - across, y), (x + across, y), (x, y - down), (x, y + down)], np.float32)
    return np.concatenate([detection.keypoints[:FEATURES], ends])


class _Laps:
    """Sums what one frame spends on each step before it goes into the meter."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._ms: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Time the block under `name`."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self._ms[name] += (time.perf_counter() - began) * 1e3

    def end_frame(self) -> None:
        """Hand the sums of this frame to the meter."""
        for name, ms in self._ms.items():
            self._meter.add(name, ms)
        self._ms.clear()


class _Memory:
    """What is remembered of one person from frame to frame."""

    def __init__(self, calibration: Calibration) -> None:
        self.filter = PoseFilter()
        self.gaze = np.zeros(2)
        "the last one seen, kept through a blink"
        self.mood = Mood()
        self.performance = Performance(calibration)


class FaceTracker:
    """Reads the faces of frames, one after the other; see `Tracker`.

    `lookout` says where new faces may be; without one, the eyes find them by themselves.  `feel` reads the emotion of
    the locked face, and nobody else's; without it everyone is neutral.  Only that face is looked at closely.

    `meter` gets the durations of "detect", "landmarks", "expression" (finer points, blendshapes, solving, smoothing)
    and, within that, "emotion": once per frame in which they happen.  What is done beside them counts where it is
    waited for.
    """

    providers: Mapping[str, str]
    "what each network really runs on: model name to provider"
    notes: Sequence[str]
    "a sentence for each network that does not run where it was asked to, or runs there to no avail"

    def __init__(
        self, eyes: Eyes, lookout: Lookout | None, express: Express, meter: Meter, *,
        feel: Feel | None = None, networks: Sequence[Network] = (), others: Mapping[str, str] | None = None,
        max_faces: int = MAX_FACES, pace: Pace | None = None,
    ) -> None:  # fmt: skip
        self._pace = pace or Pace(live=False)
        self._feel, self._calibration = feel, Calibration()
        self._eyes, self._lookout, self._express, self._max_faces = eyes, lookout, express, max_faces
        self._laps = _Laps(meter)
        self.providers = dict(others or {}) | {network.name: network.provider for network in networks}
        self.notes = [network.note for network in networks if network.note]
        self.reset()

    def reset(self) -> None:
        """Forget all faces: the next frame comes from another camera or another time."""
        self._crowd = Crowd()
        self._known: list[Floats] = []
        self._user: Floats | None = None
        """(478, 3) px: the locked face's points in the last frame; not the finer ones, for what looks where it saw
        something itself is led astray by it"""
        self._memories: dict[int, _Memory] = {}
        self._eyes.reset()
        if self._lookout:
            self._lookout.reset()

    def calibrate(self, calibration: Calibration) -> None:
        """From now on the locked face is the one with that calibration.

        Call it from the thread that tracks, or before.
        """
        self._calibration = calibration
        locked = self._crowd.locked
        if locked is not None and locked.number in self._memories:
            self._memories[locked.number].performance = Performance(calibration)

    def track(self, frame: Frame) -> Tracked:
        """The frame with its faces, the locked one first.

        While the locked face is away the others are strangers: nobody else wears the user's emoji.
        """
        with self._pace.frame(frame.taken_at, self._user is not None), self._look_ahead(frame):
            scene = _Scene(frame)
            self._follow(scene)
            self._look_around(scene)
            with self._laps.of("expression"):
                tracked = self._recognise(scene)
            self._known = [sight.points for sight in scene.sights]
            self._user = tracked.faces[0].points if tracked.faces else None
            self._laps.end_frame()
        return tracked

    def _look_ahead(self, frame: Frame) -> AbstractContextManager[object]:
        """Look closely at the user where they were in the last frame, if there is time to look at anyone twice."""
        if self._user is None or not self._pace.allows:
            return nullcontext()
        return self._express.ahead(frame.pixels, self._user)

    def _follow(self, scene: _Scene) -> None:
        """Read the faces of the last frame again."""
        with self._laps.of("landmarks"):
            readings = self._eyes.follow(scene.frame.pixels, self._known)
        with self._laps.of("expression"):
            for reading in sorted(readings, key=lambda reading: -reading.score):
                if not scene.add(reading) and not _is_nobody(reading):
                    scene.strangers += 1

    def _look_around(self, scene: _Scene) -> None:
        """Look for faces that are not known yet, if it is time to."""
        lost = len(scene.sights) < max(1, len(self._crowd.people))
        if not (self._lookout and self._lookout.is_due(scene.frame.taken_at, lost=lost)):
            return
        with self._laps.of("detect"):
            found = self._lookout.look(scene.frame.pixels, scene.frame.taken_at)
        for detection in found:
            if not scene.hides(detection) and not (self._meet(scene, detection) and scene.hides(detection)):
                scene.strangers += 1
        if self._lookout.is_watchful and not scene.is_confirmed_by(found):
            scene.strangers += 1

    def _meet(self, scene: _Scene, detection: Detection) -> bool:
        """Read a face that was not known; False if that is beyond us.

        What only a wary lookout takes for a face is never read: letters and leaves would wear an emoji.
        """
        if len(scene.sights) >= self._max_faces or not detection.score >= SURE:
            return False
        with self._laps.of("landmarks"):
            reading = self._eyes.meet(scene.frame.pixels, detection)
        return reading is not None and scene.add(reading)

    def _recognise(self, scene: _Scene) -> Tracked:
        """Say who is who, and what each of them is doing."""
        at = scene.frame.taken_at
        people = self._crowd.recognise([sight.place for sight in scene.sights], at)
        self._remember()
        faces = {
            person: self._face(scene.frame, sight, person) for sight, person in zip(scene.sights, people, strict=True)
        }
        strangers = scene.strangers + self._crowd.missing(at) + sum(face is None for face in faces.values())
        sound = {person: face for person, face in faces.items() if face is not None}
        if self._crowd.locked not in sound:
            return Tracked(scene.frame, (), strangers + len(sound))
        order = sorted(sound, key=lambda person: (person is not self._crowd.locked, -person.place.size))
        return Tracked(scene.frame, tuple(sound[person] for person in order), strangers)

    def _remember(self) -> None:
        """Keep a memory of everyone in the crowd and of nobody else; only the locked one's face is known beforehand."""
        old = self._memories
        self._memories = {
            person.number: old.get(person.number)
            or _Memory(self._calibration if person is self._crowd.locked else Calibration())
            for person in self._crowd.people
        }

    def _face(self, frame: Frame, sight: _Sight, person: Person) -> Face | None:
        """The face as the others see it; None when a number in it is not finite."""
        memory, locked = self._memories[person.number], person is self._crowd.locked
        if locked:
            self._empathise(frame, sight, memory.mood)
        hull = hull_of(sight.points, sight.head, person.moved)
        closely = locked and self._pace.allows and not self._pace.tries
        impression = self._express(frame.pixels, sight.points, closely)
        shapes, said = memory.performance(impression, sight.head, frame.taken_at)
        pose = _pose_of(sight, shapes, memory)
        if not _is_finite(pose.centre, pose.size, pose.turn, pose.shapes, pose.gaze, hull):
            return None
        smooth = memory.filter(pose, frame.taken_at)
        return Face(points=sight.points, hull=hull, score=float(sight.score), pose=smooth, said=said)

    def _empathise(self, frame: Frame, sight: _Sight, mood: Mood) -> None:
        """Bring the mood of a face up to this frame; its pixels are read when that is due."""
        if self._feel is None:
            return
        if mood.is_due(frame.taken_at):
            with self._laps.of("emotion"):
                mood.see(self._feel(frame.pixels, sight.points), frame.taken_at)
        mood.advance(frame.taken_at)


def _pose_of(sight: _Sight, shapes: Floats, memory: _Memory) -> Pose:
    """What the face is doing in this very frame; a gaze that cannot be seen is the last one."""
    gaze = gaze_of(sight.points, sight.head)
    if gaze is not None:
        memory.gaze = gaze
    return Pose(
        centre=sight.points[BRIDGE, :2].copy(),
        size=sight.place.size,
        turn=sight.head.turn,
        shapes=shapes,
        gaze=memory.gaze.astype(np.float32),
        emotion=memory.mood.emotion,
        mood=memory.mood.held,
    )


def _is_finite(*values: Floats | float) -> bool:
    """Whether every number is.  Asked through their squares' sum, in a fifth of the time of asking each of them."""
    return all(math.isfinite(np.vdot(value, value)) for value in values)


def _is_nobody(reading: Reading) -> bool:
    """Whether a network says that there is no face; one that gives numbers that are none says nothing."""
    return reading.score < SURE and _is_finite(reading.points)
