"""The choice of trackers: each is loaded only when chosen, and says plainly when it cannot be."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest

from emojicam.capture.actor.film import Actor, film
from emojicam.capture.actor.script import truth
from emojicam.errors import UsageError
from emojicam.infer import TRACKERS
from emojicam.meter import Meter
from emojicam.types import Frame

from .conftest import either_tracker

SIZE = (640, 480)


@either_tracker
def test_it_says_what_it_runs_on(name: str) -> None:
    providers = TRACKERS[name](Meter(), watchful=True).providers
    assert {"face_detector", "face_detector_far", "face_blendshapes"} < providers.keys()
    assert providers.keys() & {"face_landmarks", "mediapipe"}
    assert all(providers.values())


@either_tracker
def test_it_forgets_on_reset(name: str) -> None:
    tracker = TRACKERS[name](Meter())
    pixels = film((Actor(), truth(0.0, SIZE)), size=SIZE)
    assert len(tracker.track(Frame(pixels, 0.0)).faces) == 1
    tracker.reset()
    assert tracker.track(Frame(np.zeros_like(pixels), 0.1)).faces == ()
    assert tracker.track(Frame(np.zeros_like(pixels), 0.2)).strangers == 0, "nobody is missing"
    assert len(tracker.track(Frame(pixels, 0.3)).faces) == 1


def test_mediapipe_is_not_imported_unless_chosen() -> None:
    code = (
        "import sys; from emojicam.infer import TRACKERS; from emojicam.meter import Meter; TRACKERS['onnx'](Meter());"
        "sys.exit(any(name.split('.')[0] == 'mediapipe' for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.skipif(find_spec("mediapipe") is not None, reason="mediapipe is installed")
def test_without_mediapipe_the_remedy_is_named() -> None:
    with pytest.raises(UsageError, match=r"uv sync --extra mediapipe.*3\.12"):
        TRACKERS["mediapipe"](Meter())
