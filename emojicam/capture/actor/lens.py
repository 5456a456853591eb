"""Where a head is seen: the camera's geometry, and a pose's.  Nothing here draws.

Camera axes are x right, y up, z towards the viewer, in cm; the camera is at the origin.  `Pose.turn` is relative to the
line of sight: a head at the edge of the picture that looks straight into the camera has turned by nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...types import Pose
from .sculpture import sculpture

Doubles = NDArray[np.float64]
Point = tuple[float, float]
"px"

VERTICAL_FOV = math.radians(43)
"rad: a common webcam's (78 degrees across the diagonal); 63, as MediaPipe assumes, would show the face too near"
BRIDGE = 6
"the vertex between the eyes, at the height of their corners, that is Pose.centre"
BROW_TO_CHIN = 14.5
"cm on MediaPipe's face: what Pose.size measures"


def focal_length(height: int) -> float:
    """The lens in px, for pictures of this height."""
    return height / 2 / math.tan(VERTICAL_FOV / 2)


@dataclass(frozen=True, eq=False)
class Shot:
    """A head before the camera."""

    rotation: Doubles
    "(3, 3) head to camera"
    position: Doubles
    "(3,) cm: where the head's origin is"
    focal: float
    "px"
    middle: Point
    "where the camera's axis goes through the picture"

    @classmethod
    def of(cls, pose: Pose, size: tuple[int, int]) -> Shot:
        """The head that is seen as the pose says in a picture of (width, height) px."""
        width, height = size
        focal = focal_length(height)
        far = focal * BROW_TO_CHIN / pose.size
        sight = np.array([pose.centre[0] - width / 2, height / 2 - pose.centre[1], -focal])
        bridge = sight * (far / focal)
        rotation = towards(bridge).T @ rotation_of(pose.turn)
        position = bridge - rotation @ sculpture().vertices[BRIDGE]
        return cls(rotation, position, focal, (width / 2, height / 2))

    def place(self, vertices: NDArray[np.floating[Any]]) -> Doubles:
        """(n, 3) cm before the camera, of (n, 3) cm in the head."""
        placed: Doubles = vertices @ self.rotation.T + self.position
        return placed

    def project(self, placed: Doubles) -> Doubles:
        """(n, 2) px, of (n, 3) cm before the camera."""
        return self.middle + placed[:, :2] * (self.focal / -placed[:, 2:]) * (1, -1)


def rotation_of(turn: NDArray[np.floating[Any]]) -> Doubles:
    """(3, 3) The rotation with this (3,) yaw, pitch and roll, rad, in the signs of Pose.turn: roll first, yaw last."""
    yaw, pitch, roll = (float(angle) for angle in turn)
    about_y = np.array([[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]])
    about_x = np.array([[1, 0, 0], [0, math.cos(pitch), math.sin(pitch)], [0, -math.sin(pitch), math.cos(pitch)]])
    about_z = np.array([[math.cos(roll), math.sin(roll), 0], [-math.sin(roll), math.cos(roll), 0], [0, 0, 1]])
    rotation: Doubles = about_y @ about_x @ about_z
    return rotation


def turn_of(rotation: Doubles) -> Doubles:
    """(3,) rad: the yaw, pitch and roll of a rotation; undoes `rotation_of`."""
    yaw = math.atan2(rotation[0, 2], rotation[2, 2])
    pitch = math.asin(max(-1.0, min(1.0, rotation[1, 2])))
    return np.array([yaw, pitch, math.atan2(-rotation[1, 0], rotation[1, 1])])


def towards(place: Doubles) -> Doubles:
    """(3, 3) The rotation that moves a place before the camera onto the camera's axis."""
    x, y, z = (float(value) for value in place)
    across = math.hypot(x, z)
    far = math.hypot(across, y)
    sideways = np.array([[-z, 0, x], [0, across, 0], [-x, 0, -z]]) / across
    upwards = np.array([[far, 0, 0], [0, across, y], [0, -y, across]]) / far
    onto: Doubles = upwards @ sideways
    return onto
