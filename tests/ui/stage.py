"""A run for the panel that costs little: a camera that is told what it sees, everything after it as it is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from emojicam import app
from emojicam.capture import Source
from emojicam.clock import Clock, SystemClock
from emojicam.settings import Settings, change
from emojicam.testing import Filmed, Told, face_at, flat
from emojicam.types import EMOTIONS, Face, Frame, Pose

SMALL = change(
    Settings(),
    {
        "capture.source": "card", "output.sink": "null", "output.size": "320x180", "output.fps": 15,
        "output.fresh_for": 2.0, "panel.language": "en", "panel.colours": "light", "panel.welcomed": True,
    },
)  # fmt: skip
CAMERA = (160, 90)


def frames(clock: Clock) -> Iterator[Frame]:
    """Grey, 15 a second."""
    while True:
        clock.sleep_until(clock.now() + 1 / 15)
        yield Frame(flat((90, 90, 90), CAMERA), clock.now())


def smiling(frame: Frame) -> tuple[Face, ...]:
    """Somebody in the middle who smiles and looks about."""
    face = face_at(50, 20, 110, 70)
    happy = np.array([0.02, 0.01, 0.01, 0.82, 0.02, 0.07, 0.05], np.float32)
    turn = np.array([0.25 * math.sin(frame.taken_at), 0.03, 0.04], np.float32)
    pose = Pose(np.array([80, 42], np.float32), 32.0, turn, emotion=happy, mood=EMOTIONS[3])
    lively = pose.with_shapes(mouthSmileLeft=0.8, mouthSmileRight=0.8, jawOpen=0.15, cheekSquintLeft=0.3)
    return (replace(face, pose=lively),)


def set_up(patch: pytest.MonkeyPatch) -> None:
    """Have every run film this, and no network be loaded."""

    def source(chosen: Settings, clock: Clock) -> Source:
        return Filmed(frames(SystemClock()), CAMERA, "told")

    patch.setattr(app, "open_source", source)
    patch.setattr("emojicam.app.open_tracker", lambda *args, **more: Told(smiling))
    patch.setattr("emojicam.control.open_tracker", lambda *args, **more: Told(smiling))
