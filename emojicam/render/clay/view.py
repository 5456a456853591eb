"""How head and body are turned towards the camera.  y points up here, as everywhere in the sculpture."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...types import Pose
from .colour import Array

FREE_YAW, MOST_YAW = 1.06, 1.35
FREE_PITCH, MOST_PITCH = 0.71, 0.95
"rad: how far the head turns as asked, and where it stays however much more is asked"
PIVOT, MIDDLE = np.array([0.0, -0.30, -0.06]), np.array([0.0, 0.08, -0.06])
"the point the head nods, tilts and turns about, and where that moves to in a tilt no neck can make"
NECK_TILT = 0.45, 1.3
"rad of roll where PIVOT begins to move, and where it has arrived at MIDDLE, so that every head stays in its sprite"
FOLLOW = 0.22
"by which share of the head's yaw the shoulders turn"
SHOULDERS = np.array([0.0, 0.11, 0.0])
"where the origin of the body goes: how short the neck is"
CAMERA = 9.0
"head units from the origin to the camera: a portrait lens"
FOCUS = 0.20
"z at which a head unit is as long on the picture as it should be: between ears and face"


@dataclass(frozen=True, eq=False)
class View:
    """Where head and body are."""

    head: Array
    "(3, 3) head to view"
    shift: Array
    "(3,) where the origin of the head goes"
    body: Array
    "(3, 3) body to view"

    @classmethod
    def of(cls, pose: Pose) -> View:
        """Turned by first yaw, then pitch, then roll; finite whatever the numbers are."""
        yaw, pitch, roll = (float(angle) if math.isfinite(angle) else 0.0 for angle in pose.turn)
        yaw, pitch = _limited(yaw, FREE_YAW, MOST_YAW), _limited(pitch, FREE_PITCH, MOST_PITCH)
        roll = math.remainder(roll, 2 * math.pi)
        head = _turned(yaw, pitch, roll)
        beyond = min(1.0, max(0.0, (abs(roll) - NECK_TILT[0]) / (NECK_TILT[1] - NECK_TILT[0])))
        pivot = PIVOT + (MIDDLE - PIVOT) * beyond
        return cls(head, pivot - head @ pivot, _turned(FOLLOW * yaw, 0.0, 0.0))

    def flat(self, point: Array) -> Array:
        """Where a point of the head lies on the picture: (2,) head units, y up."""
        x, y, z = self.head @ point + self.shift
        return np.asarray(np.array([x, y]) * ((CAMERA - FOCUS) / (CAMERA - z)))


def _limited(angle: float, free: float, most: float) -> float:
    beyond = max(0.0, abs(angle) - free)
    room = most - free
    return math.copysign(min(abs(angle), free) + room * math.tanh(beyond / room), angle)


def _turned(yaw: float, pitch: float, roll: float) -> Array:
    cy, sy, cp, sp, cr, sr = (f(a) for a in (yaw, pitch, roll) for f in (math.cos, math.sin))
    turn_yaw = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    turn_pitch = np.array([[1, 0, 0], [0, cp, sp], [0, -sp, cp]])
    turn_roll = np.array([[cr, sr, 0], [-sr, cr, 0], [0, 0, 1]])
    return np.asarray(turn_roll @ turn_pitch @ turn_yaw)
