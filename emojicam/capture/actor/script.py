"""What the actor does, as a function of time: a loop of half a minute without a seam.  Nothing here draws.

Each entry of the score is one gesture: when it begins, how long its rise, its stay and its fall last, and how far it
goes.  Gestures add up; breath, sway and blinks lie under all of them, with periods that divide the loop.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...types import SHAPE_INDEX, SHAPES, Floats, Pose
from .body import NECK
from .lens import BRIDGE, BROW_TO_CHIN, focal_length, rotation_of, towards, turn_of
from .sculpture import sculpture

LOOP = 30.0
"s: after this the script starts over"


@dataclass(frozen=True)
class Gesture:
    """Something that comes, stays and goes."""

    what: str
    "a blendshape; a shape without its Left or Right, for both; yaw, pitch, roll, gaze_x, gaze_y (deg), x, y, z (cm)"
    begins: float
    "s into the loop"
    rises: float
    "s"
    stays: float
    "s"
    falls: float
    "s"
    far: float
    "in the unit of `what`"

    def at(self, t: float) -> float:
        """How far it is at t seconds into the loop; it may run over the loop's end."""
        s = (t - self.begins) % LOOP
        if s < self.rises:
            return self.far * _ease(s / self.rises)
        s -= self.rises + self.stays
        return self.far * (1 - _ease(max(0.0, s) / self.falls)) if s < self.falls else 0.0


def _ease(s: float) -> float:
    """0..1 to 0..1, at rest at both ends (the smootherstep of Ken Perlin, 2002)."""
    return s * s * s * (s * (6 * s - 15) + 10)


def _blinks() -> list[Gesture]:
    """As often as people do, at times without a pattern."""
    times = (1.2, 4.35, 6.9, 9.6, 10.1, 14.05, 17.3, 21.9, 25.2, 28.6)
    return [Gesture("eyeBlink", begins, 0.09, 0.05, 0.15, 1.0) for begins in times]


def _speech() -> list[Gesture]:
    """Five seconds of talking: about five syllables a second, each with its own vowel."""
    vowels = ((0.55, ""), (0.25, "mouthFunnel"), (0.65, ""), (0.3, "mouthStretch"), (0.2, "mouthPucker"), (0.45, ""))
    gestures = []
    for index in range(22):
        opening, lips = vowels[(index * 5 + index // 4) % len(vowels)]
        begins = 15.0 + index * 0.215
        gestures.append(Gesture("jawOpen", begins, 0.10, 0.02, 0.12, opening * (0.7 + 0.3 * math.cos(index * 1.7))))
        if lips:
            gestures.append(Gesture(lips, begins - 0.03, 0.11, 0.04, 0.13, 0.55))
    return gestures


def _laughter() -> list[Gesture]:
    """A big smile with the jaw and the head bouncing under it."""
    beats = [25.7 + 0.24 * index for index in range(8)]
    jaws = [Gesture("jawOpen", begins, 0.10, 0.0, 0.14, 0.28) for begins in beats]
    return [
        *jaws,
        *(Gesture("pitch", begins, 0.12, 0.0, 0.12, 2.0) for begins in beats),
        Gesture("jawOpen", 25.5, 0.4, 1.6, 0.6, 0.25),
        Gesture("mouthSmile", 25.2, 0.6, 2.0, 0.9, 1.0),
        Gesture("cheekSquint", 25.3, 0.6, 1.9, 0.8, 0.8),
        Gesture("eyeSquint", 25.3, 0.6, 1.9, 0.8, 0.6),
        Gesture("mouthUpperUp", 25.4, 0.5, 1.8, 0.7, 0.4),
        Gesture("pitch", 25.3, 0.7, 1.5, 0.9, 7.0),
        Gesture("roll", 25.6, 0.8, 1.2, 1.0, -6.0),
    ]


SCORE = (
    # yes and no
    *(Gesture("pitch", 0.9 + 0.62 * index, 0.30, 0.0, 0.32, -11.0) for index in range(2)),
    *(Gesture("yaw", 2.3 + 0.56 * index, 0.28, 0.0, 0.28, 18.0 * (-1) ** index) for index in range(4)),
    # a smile, a wink, a tilt
    Gesture("mouthSmile", 4.7, 0.5, 1.9, 0.6, 0.85),
    Gesture("cheekSquint", 4.8, 0.5, 1.8, 0.6, 0.5),
    Gesture("eyeBlinkLeft", 5.6, 0.14, 0.30, 0.2, 1.0),
    Gesture("roll", 5.3, 0.6, 0.6, 0.7, 13.0),
    Gesture("roll", 7.1, 0.6, 0.3, 0.7, -14.0),
    # looking around, eyes first
    Gesture("gaze_x", 8.0, 0.18, 0.9, 0.2, -24.0),
    Gesture("yaw", 8.15, 0.5, 0.5, 0.5, -28.0),
    Gesture("gaze_x", 9.4, 0.18, 0.9, 0.2, 24.0),
    Gesture("yaw", 9.6, 0.5, 0.5, 0.5, 30.0),
    Gesture("gaze_y", 10.75, 0.15, 0.6, 0.2, 20.0),
    Gesture("pitch", 10.8, 0.45, 0.2, 0.5, 12.0),
    Gesture("gaze_y", 19.2, 0.15, 0.6, 0.2, -20.0),
    # brows: surprise, then doubt
    Gesture("browInnerUp", 11.9, 0.25, 0.8, 0.4, 1.0),
    Gesture("browOuterUp", 11.9, 0.25, 0.8, 0.4, 1.0),
    Gesture("eyeWide", 11.9, 0.25, 0.8, 0.4, 0.8),
    Gesture("jawOpen", 12.0, 0.25, 0.6, 0.4, 0.75),
    Gesture("z", 11.9, 0.3, 0.7, 0.6, -1.5),
    Gesture("browDown", 13.4, 0.35, 0.8, 0.4, 1.0),
    Gesture("mouthFrown", 13.4, 0.4, 0.8, 0.4, 0.8),
    Gesture("pitch", 13.4, 0.5, 0.6, 0.5, -6.0),
    # speech with its small movements
    *_speech(),
    Gesture("yaw", 15.2, 0.7, 0.4, 0.8, -9.0),
    Gesture("yaw", 17.4, 0.7, 0.5, 0.8, 8.0),
    Gesture("browInnerUp", 16.4, 0.25, 0.4, 0.4, 0.5),
    Gesture("roll", 18.2, 0.5, 0.6, 0.6, 7.0),
    # coming near, going away, leaning aside
    Gesture("z", 20.0, 0.8, 0.5, 0.9, 14.0),
    Gesture("mouthPucker", 20.5, 0.35, 0.7, 0.4, 1.0),
    Gesture("x", 22.0, 0.8, 0.3, 0.8, -8.0),
    Gesture("roll", 22.0, 0.8, 0.3, 0.8, -10.0),
    Gesture("x", 23.6, 0.8, 0.3, 0.8, 8.0),
    Gesture("roll", 23.6, 0.8, 0.3, 0.8, 10.0),
    *_laughter(),
    *_blinks(),
)
"the whole loop"

_SWAY = (
    ("yaw", 1.2, 3, 0.4), ("yaw", 0.7, 7, 1.9), ("pitch", 0.7, 4, 2.2), ("pitch", 0.4, 9, 0.1), ("roll", 0.8, 5, 1.0),
    ("x", 0.35, 3, 2.0), ("y", 0.14, 8, 0.0), ("z", 0.45, 2, 0.7), ("gaze_x", 1.0, 11, 0.5), ("gaze_y", 0.8, 13, 1.5),
    ("mouthSmile", 0.05, 2, 0.0),
)  # fmt: skip
"breath and balance: what, how far, how many times in a loop, phase in rad"
_SEAT = np.array([0.0, -5.0, -69.0])
"cm before the camera: where the head sits on the neck when all is quiet"
_STEADY = 0.45
"how much of a turn of the head the eyes take back, to go on looking into the camera"
_GAZE_LIMIT, _GAZE_FULL = 0.60, 0.50
"rad: how far eyes turn, and where an eyeLook blendshape is 1"
_BOTH = frozenset(name[:-4] for name in SHAPES if name.endswith("Left"))


def truth(t: float, size: tuple[int, int] = (1280, 720)) -> Pose:
    """What the actor does at t seconds, exactly, for a picture of (width, height) px; the same again every LOOP."""
    state = _state(t % LOOP)
    turn = np.radians([state.get(name, 0.0) for name in ("yaw", "pitch", "roll")])
    seat = _SEAT + [state.get(axis, 0.0) for axis in "xyz"]
    bridge = seat + rotation_of(turn) @ (sculpture().vertices[BRIDGE] - NECK)
    focal = focal_length(size[1])
    per_cm = focal / -float(bridge[2])
    centre = np.array([size[0] / 2 + bridge[0] * per_cm, size[1] / 2 - bridge[1] * per_cm], np.float32)
    looked = np.radians([state.get("gaze_x", 0.0), state.get("gaze_y", 0.0)]) - _STEADY * turn[:2]
    gaze = np.clip(looked, -_GAZE_LIMIT, _GAZE_LIMIT).astype(np.float32)
    seen = turn_of(towards(bridge) @ rotation_of(turn)).astype(np.float32)
    return Pose(centre, per_cm * BROW_TO_CHIN, seen, _shapes(state, gaze), gaze)


def _state(t: float) -> dict[str, float]:
    """Every channel that is in use, all its gestures added up."""
    state: dict[str, float] = {}
    for gesture in SCORE:
        if far := gesture.at(t):
            state[gesture.what] = state.get(gesture.what, 0.0) + far
    for what, far, times, phase in _SWAY:
        state[what] = state.get(what, 0.0) + far * math.sin(2 * math.pi * times * t / LOOP + phase)
    return state


def _shapes(state: dict[str, float], gaze: Floats) -> Floats:
    """(52,) 0..1 from the channels that are blendshapes, and from where the eyes look."""
    shapes = np.zeros(len(SHAPES), np.float32)
    for what, far in state.items():
        for name in (what + "Left", what + "Right") if what in _BOTH else (what,):
            if name in SHAPE_INDEX:
                shapes[SHAPE_INDEX[name]] += far
    for name, angle in _looks(float(gaze[0]), float(gaze[1])).items():
        shapes[SHAPE_INDEX[name]] = angle / _GAZE_FULL
    return np.clip(shapes, 0, 1, out=shapes)


def _looks(across: float, up: float) -> dict[str, float]:
    """ARKit's eyeLook angles in rad; a picture's right is the person's left."""
    return {
        "eyeLookOutLeft": across, "eyeLookInRight": across, "eyeLookInLeft": -across, "eyeLookOutRight": -across,
        "eyeLookUpLeft": up, "eyeLookUpRight": up, "eyeLookDownLeft": -up, "eyeLookDownRight": -up,
    }  # fmt: skip
