"""A pose's blendshapes and gaze, cleaned and sorted by side.  Knows nothing of drawing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...types import SHAPE_INDEX, Pose
from .space import Array

SIDES = np.array([-1.0, 1.0])
"x of the person's right and left, in the order of every pair here"

_PAIRS = (
    "browDown", "browOuterUp", "cheekSquint", "eyeBlink", "eyeSquint", "eyeWide", "mouthDimple", "mouthFrown",
    "mouthLowerDown", "mouthPress", "mouthSmile", "mouthStretch", "mouthUpperUp", "noseSneer",
)  # fmt: skip
_ALONE = (
    "browInnerUp", "cheekPuff", "jawForward", "jawLeft", "jawRight", "jawOpen", "mouthClose", "mouthFunnel",
    "mouthLeft", "mouthRight", "mouthPucker", "mouthRollLower", "mouthRollUpper", "mouthShrugLower",
    "mouthShrugUpper", "tongueOut",
)  # fmt: skip
_PAIR_INDEX = np.array([[SHAPE_INDEX[name + "Right"], SHAPE_INDEX[name + "Left"]] for name in _PAIRS])
_ALONE_INDEX = np.array([SHAPE_INDEX[name] for name in _ALONE])

FARTHEST_GAZE = 0.62
"rad: where the iris would leave the opening of the eye"


@dataclass(frozen=True, eq=False)
class Expression:
    """Every shape by its name, in 0..1: arrays (2,) are right, left."""

    brow_down: Array
    brow_outer: Array
    cheek_squint: Array
    blink: Array
    squint: Array
    wide: Array
    dimple: Array
    frown: Array
    lower_down: Array
    press: Array
    smile: Array
    stretch: Array
    upper_up: Array
    sneer: Array
    brow_inner: float
    puff: float
    jaw_forward: float
    jaw_left: float
    jaw_right: float
    jaw: float
    close: float
    funnel: float
    left: float
    right: float
    pucker: float
    roll_lower: float
    roll_upper: float
    shrug_lower: float
    shrug_upper: float
    tongue: float
    gaze_x: float
    "rad, to the picture's right"
    gaze_y: float
    "rad, up"

    @classmethod
    def of(cls, pose: Pose) -> Expression:
        """What the pose says; NaN counts as nothing and everything is kept in its range."""
        shapes = np.clip(np.nan_to_num(pose.shapes.astype(float)), 0, 1)
        gaze = np.clip(np.nan_to_num(pose.gaze.astype(float)), -np.pi, np.pi)
        gaze = FARTHEST_GAZE * np.tanh(gaze / FARTHEST_GAZE)
        return cls(*shapes[_PAIR_INDEX], *shapes[_ALONE_INDEX].tolist(), *gaze.tolist())

    @property
    def drop(self) -> float:
        """How far the chin is down, head units."""
        return 0.21 * self.jaw

    @property
    def slide(self) -> float:
        """How far the chin is to the picture's right, head units."""
        return 0.10 * (self.jaw_left - self.jaw_right)
