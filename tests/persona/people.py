"""Photos of drawn people, for whatever has to find faces: no real person's picture is part of the project."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from emojicam.capture.actor.film import Actor, film
from emojicam.types import Pixels, Pose

Place = tuple[float, float, float]
"px: x and y of the bridge of the nose, and from the brows to the chin"


def photo(*places: Place, size: tuple[int, int] = (640, 480), turn: tuple[float, float, float] = (0, 0, 0)) -> Pixels:
    """(height, width, 3) RGB: a room with a face at each of the places."""
    radians = np.radians(turn).astype(np.float32)
    actor = Actor()
    poses = [
        replace(Pose.REST, centre=np.array([x, y], np.float32), size=height, turn=radians.copy())
        for x, y, height in places
    ]
    return film(*((actor, pose) for pose in poses), size=size)
