"""What travels between the stages.  All frozen, all arrays sealed.

Pixels are RGB, uint8, row-major (height, width, 3), origin top left.  Points are (x, y) in pixels of
that picture, x to the right, y down.  Times are seconds on the session clock.  Left and right of a
*face* are the person's own (ARKit's sense); left and right of a *picture* are the viewer's.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"(height, width, 3) RGB 0..255"
Floats = NDArray[np.float32]

SHAPES = (
    "browDownLeft", "browDownRight", "browInnerUp", "browOuterUpLeft", "browOuterUpRight",
    "cheekPuff", "cheekSquintLeft", "cheekSquintRight",
    "eyeBlinkLeft", "eyeBlinkRight", "eyeLookDownLeft", "eyeLookDownRight",
    "eyeLookInLeft", "eyeLookInRight", "eyeLookOutLeft", "eyeLookOutRight",
    "eyeLookUpLeft", "eyeLookUpRight", "eyeSquintLeft", "eyeSquintRight", "eyeWideLeft", "eyeWideRight",
    "jawForward", "jawLeft", "jawOpen", "jawRight",
    "mouthClose", "mouthDimpleLeft", "mouthDimpleRight", "mouthFrownLeft", "mouthFrownRight", "mouthFunnel",
    "mouthLeft", "mouthLowerDownLeft", "mouthLowerDownRight", "mouthPressLeft", "mouthPressRight", "mouthPucker",
    "mouthRight", "mouthRollLower", "mouthRollUpper", "mouthShrugLower", "mouthShrugUpper",
    "mouthSmileLeft", "mouthSmileRight", "mouthStretchLeft", "mouthStretchRight",
    "mouthUpperUpLeft", "mouthUpperUpRight", "noseSneerLeft", "noseSneerRight", "tongueOut",
)  # fmt: skip
"ARKit's 52 blendshapes: MediaPipe's order without its `_neutral`, then tongueOut"

SHAPE_INDEX = {name: index for index, name in enumerate(SHAPES)}

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
"the seven of FER2013, in its order"

NEUTRAL = EMOTIONS.index("neutral")

MEASURES = 5
"what is measured of a face beside its blendshapes: see infer/measure.py"


def sealed(array: NDArray[Any], name: str, shape: tuple[int | None, ...], dtype: type[np.generic]) -> NDArray[Any]:
    """The array, made read-only.  `None` in `shape` allows any length.  Raises ValueError, naming both sides."""
    if array.dtype != dtype or not (array.shape == shape or _fits(array.shape, shape)):
        wanted = tuple("n" if n is None else n for n in shape)
        raise ValueError(f"{name} must be {wanted} {np.dtype(dtype)}, got {array.shape} {array.dtype}")
    array.flags.writeable = False
    return array


def _fits(got: tuple[int, ...], wanted: tuple[int | None, ...]) -> bool:
    return len(got) == len(wanted) and all(want in (None, have) for have, want in zip(got, wanted, strict=True))


def _vector(*values: float) -> Floats:
    return np.array(values, np.float32)


def at_ease() -> Floats:
    """(7,) probabilities of a face that is neutral for sure."""
    return _vector(*(float(index == NEUTRAL) for index in range(len(EMOTIONS))))


@dataclass(frozen=True, eq=False)
class Frame:
    """One camera image.  Never leaves the process: no sink accepts a Frame."""

    pixels: Pixels
    taken_at: float

    def __post_init__(self) -> None:
        sealed(self.pixels, "Frame.pixels", (None, None, 3), np.uint8)


SOUND_RATE = 48_000
"samples a second of all sound"


@dataclass(frozen=True, eq=False)
class Heard:
    """A piece of what the microphone heard."""

    samples: NDArray[np.int16]
    "(n,) one channel, SOUND_RATE a second"
    heard_at: float
    "of the first sample"

    def __post_init__(self) -> None:
        sealed(self.samples, "Heard.samples", (None,), np.int16)


@dataclass(frozen=True, eq=False)
class Pose:
    """What a face is doing, in numbers: all that a style ever gets to know of it."""

    REST: ClassVar[Pose]
    "looking straight ahead, at ease, in the middle of a 1280x720 frame"

    centre: Floats = field(default_factory=lambda: _vector(640, 360))
    "(2,) px: the bridge of the nose, between the eyes"
    size: float = 200.0
    "px from the brow line to the chin of the head seen from the front: a length that turning does not shorten"
    turn: Floats = field(default_factory=lambda: _vector(0, 0, 0))
    "(3,) rad: yaw (positive: the nose points to the picture's right), pitch (positive: up), roll (positive: clockwise)"
    shapes: Floats = field(default_factory=lambda: np.zeros(len(SHAPES), np.float32))
    "(52,) 0..1 in the order of SHAPES"
    gaze: Floats = field(default_factory=lambda: _vector(0, 0))
    "(2,) rad relative to the head: horizontal (positive: the picture's right), vertical (positive: up)"
    emotion: Floats = field(default_factory=at_ease)
    "(7,) probabilities in the order of EMOTIONS, smoothed; neutral where nobody reads them"
    mood: str = "neutral"
    "one of EMOTIONS: the one that is held, which flickers less than the likeliest one"

    def __post_init__(self) -> None:
        sealed(self.centre, "Pose.centre", (2,), np.float32)
        sealed(self.turn, "Pose.turn", (3,), np.float32)
        sealed(self.shapes, "Pose.shapes", (len(SHAPES),), np.float32)
        sealed(self.gaze, "Pose.gaze", (2,), np.float32)
        sealed(self.emotion, "Pose.emotion", (len(EMOTIONS),), np.float32)

    def shape(self, name: str) -> float:
        """One blendshape by its ARKit name, 0..1."""
        return float(self.shapes[SHAPE_INDEX[name]])

    def with_shapes(self, **values: float) -> Pose:
        """The same pose with the named blendshapes changed."""
        shapes = self.shapes.copy()
        for name, value in values.items():
            shapes[SHAPE_INDEX[name]] = value
        return replace(self, shapes=shapes)


Pose.REST = Pose()


@dataclass(frozen=True, eq=False)
class Face:
    """One face of one frame."""

    points: Floats
    "(478, 3) MediaPipe's face mesh and irises: x, y in frame px, z in the same unit, smaller is nearer"
    hull: Floats
    "(n, 2) frame px: a padded outline around the whole head of *this* frame, hair and chin included; never smoothed"
    score: float
    "0..1, how sure the landmark network is that this is a face"
    pose: Pose
    said: Floats = field(default_factory=lambda: np.zeros(len(SHAPES) + MEASURES, np.float32))
    "(57,) what `pose.shapes`, and a calibration, are made of: the networks' 52 blendshapes, then MEASURES"

    def __post_init__(self) -> None:
        sealed(self.said, "Face.said", (len(SHAPES) + MEASURES,), np.float32)
        sealed(self.points, "Face.points", (478, 3), np.float32)
        sealed(self.hull, "Face.hull", (None, 2), np.float32)


@dataclass(frozen=True, eq=False)
class Tracked:
    """A frame with the faces found in that same frame, so that no mask can meet another frame's pixels."""

    frame: Frame
    faces: tuple[Face, ...]
    "the locked one first"
    strangers: int = 0
    "faces seen in this frame that are not in `faces`; no room is shown while there are any"
    doubted: bool = False
    "whether it hides the room: a frame in whose place it is drawn was doubtful, or it is the first of its camera"


@dataclass(frozen=True, eq=False)
class Sprite:
    """A drawn head, cut out: what a style returns."""

    pixels: NDArray[np.uint8]
    "(S, S, 4) RGBA 0..255, colour premultiplied by alpha"
    anchor: Floats
    "(2,) px in the sprite that belongs on Pose.centre"
    unit: float
    "px in the sprite that are as long as Pose.size"
    turn: Floats = field(default_factory=lambda: np.eye(3, dtype=np.float32))
    "(3, 3) head to picture, as it was really drawn; its axes go right, down and to the viewer"

    def __post_init__(self) -> None:
        sealed(self.pixels, "Sprite.pixels", (None, None, 4), np.uint8)
        sealed(self.anchor, "Sprite.anchor", (2,), np.float32)
        sealed(self.turn, "Sprite.turn", (3, 3), np.float32)


@dataclass(frozen=True, eq=False)
class Picture:
    """One image fit to be seen by others.  Made by `compose` and nowhere else."""

    pixels: Pixels
    taken_at: float
    "when the frame behind it was taken; -inf for the placeholder"
    held: float = 0.0
    "s that it was held back: what was filmed so much later has been looked at, too"

    def __post_init__(self) -> None:
        sealed(self.pixels, "Picture.pixels", (None, None, 3), np.uint8)
