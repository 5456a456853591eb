"""A camera whose faces are painted in a key colour, and everything that may go wrong with it: one leaked pixel shows.

Knows no network: where the faces are is known from how they were painted.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import TracebackType

import numpy as np

from ...clock import Clock
from ...persona.persona import Calibration
from ...types import Face, Frame, Pixels, Pose, Tracked

Box = tuple[float, float, float, float]
"left, top, right, bottom, px"

KEY, ROOM = (255, 0, 255), (0, 170, 60)
SIZE = (320, 240)
"px: width and height"
FIRST, SECOND = (90.0, 50.0, 170.0, 170.0), (220.0, 60.0, 280.0, 150.0)
INTERVAL = 0.02
"seconds between two frames"
BEFORE = 20
"frames that go well at least"
LASTS = 0.5
"seconds that each fault is watched for"
STALL, LONGEST = 0.15, 20.0
"seconds that a stalled stage waits, and after which a test that never came to its fault is given up"
STAGES = ("capture", "infer", "render")


class Broken(Exception):
    """What a stage raises on purpose."""


@dataclass
class Case:
    """One way in which something fails, once BEFORE frames went well and whoever looks on is `ready`."""

    name: str
    stage: str = ""
    "one of STAGES, where a stage fails; else the faces are what is odd"
    kind: str = ""
    "raise, hang, stall or end"
    find: Callable[[], tuple[Face, ...]] = lambda: (face_in(FIRST),)
    "what the tracker says from then on"
    boxes: tuple[Box, ...] = (FIRST,)
    "the faces in view from then on"
    strangers: int = 0
    ready: Callable[[], bool] = lambda: True
    over: threading.Event = field(default_factory=threading.Event)
    began_at: float = math.inf
    odd_from: float = math.inf
    "when the first frame was taken whose faces are as the case says"

    def strike(self, stage: str, count: int, clock: Clock) -> bool:
        """Whether the source is to end.  Raises or waits where that is the fault."""
        if not self.is_due(count):
            return False
        if stage == (self.stage or "capture"):
            self.began_at = min(self.began_at, clock.now())
        if stage != self.stage:
            return False
        if self.kind == "raise":
            raise Broken(f"broken on purpose in {stage}")
        if self.kind in ("hang", "stall"):
            self.over.wait(STALL if self.kind == "stall" else LONGEST)
        return self.kind == "end"

    def is_due(self, count: int) -> bool:
        """Whether it is time for things to go wrong; from then on it is."""
        return math.isfinite(self.began_at) or (count > BEFORE and self.ready())

    def is_over(self, now: float) -> bool:
        """Whether the fault has lasted long enough; lets go of a stage that hangs."""
        if now > self.began_at + LASTS:
            self.over.set()
        return self.over.is_set()


def cases() -> list[Case]:
    """The matrix: every stage in every way, then every doubt about the faces."""
    broken = [
        Case(f"{stage} {kind}s", stage, kind)
        for stage in STAGES
        for kind in ("raise", "hang", "stall", "end")
        if kind != "end" or stage == "capture"
    ]
    return [
        Case("nothing fails"),
        *broken,
        Case("no face found", find=lambda: ()),
        Case("face unsure", find=lambda: (face_in(FIRST, 0.3),)),
        Case("outline not finite", find=lambda: (_unfinished(FIRST),)),
        Case("second face unsure", find=lambda: (face_in(FIRST), face_in(SECOND, 0.4)), boxes=(FIRST, SECOND)),
        Case("second face not yet tracked", boxes=(FIRST, SECOND), strangers=1),
    ]


def face_in(box: Box, score: float = 0.95) -> Face:
    """The face in that box, looking straight ahead; its outline is a pixel wider."""
    left, top, right, bottom = box
    middle = np.array([(left + right) / 2, (top + bottom) / 2], np.float32)
    points = np.zeros((478, 3), np.float32)
    points[:, :2] = middle
    hull = [[left - 1, top - 1], [right + 1, top - 1], [right + 1, bottom + 1], [left - 1, bottom + 1]]
    return Face(points, np.array(hull, np.float32), score, Pose(middle, (bottom - top) / 2))


def _unfinished(box: Box) -> Face:
    face = face_in(box)
    hull = face.hull.copy()
    hull[1, 0] = math.nan
    return Face(face.points, hull, face.score, face.pose)


def view(boxes: tuple[Box, ...]) -> Pixels:
    """The room with those faces in it."""
    pixels = np.full((SIZE[1], SIZE[0], 3), ROOM, np.uint8)
    for left, top, right, bottom in boxes:
        pixels[int(top) : int(bottom), int(left) : int(right)] = KEY
    return pixels


def leaks(pixels: Pixels) -> bool:
    """Whether anything of a face shows, also where a resize has smeared or a blend has thinned it."""
    red, green, blue = (pixels[..., channel].astype(np.int16) for channel in range(3))
    return bool(((red - green > 60) & (blue - green > 60)).any())


def shows_room(pixels: Pixels) -> bool:
    """Whether any of the room is seen."""
    return bool((pixels == ROOM).all(-1).any())


class Camera:
    """The source: frames at a steady rate, until the case ends it."""

    name, size = "key camera", SIZE

    def __init__(self, case: Case, clock: Clock) -> None:
        self._case, self._clock, self._count = case, clock, 0

    def __enter__(self) -> Camera:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing was opened."""

    def __iter__(self) -> Iterator[Frame]:
        began = self._clock.now()
        while self._clock.now() < began + LONGEST:
            self._clock.sleep_until(self._clock.now() + INTERVAL)
            self._count += 1
            if self._case.strike("capture", self._count, self._clock):
                return
            now, odd = self._clock.now(), self._case.is_due(self._count)
            self._case.odd_from = min(self._case.odd_from, now if odd else math.inf)
            yield Frame(view(self._case.boxes if odd else (FIRST,)), now)


class Eyes:
    """The tracker: says what the case says."""

    providers: Mapping[str, str] = {}
    notes: tuple[str, ...] = ()

    def __init__(self, case: Case, clock: Clock) -> None:
        self._case, self._clock, self._count = case, clock, 0

    def track(self, frame: Frame) -> Tracked:
        """Each frame in turn."""
        self._count += 1
        self._case.strike("infer", self._count, self._clock)
        if frame.taken_at < self._case.odd_from:
            return Tracked(frame, (face_in(FIRST),))
        return Tracked(frame, self._case.find(), self._case.strangers)

    def calibrate(self, calibration: Calibration) -> None:
        """Says what it says, whosever face that is."""

    def reset(self) -> None:
        """Nothing is remembered."""
