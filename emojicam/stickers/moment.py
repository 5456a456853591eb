"""Reads the expression in a photo, so that a sticker can have it.  Keeps numbers only, never a pixel."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ..errors import CaptureError
from ..infer import TRACKERS
from ..meter import Meter
from ..persona.persona import Calibration
from ..persona.photos import listed, read
from ..types import Frame, Pixels, Pose
from .catalogue import Sticker

LOOKS = 12
"times a photo is shown to the tracker, as if it were filmed: it is calm by then"
FPS = 30
SMALLEST = 40.0
"px from the brows to the chin below which lips and lids cannot be read"


def moments(photos: Sequence[Path], calibration: Calibration) -> list[Sticker]:
    """A sticker for each photo, named after its file.  Raises CaptureError and UsageError, naming the photo."""
    files = listed(photos)
    names = _names([file.stem for file in files])
    return [
        Sticker(name, _pose(file, calibration), move={"roll": [3, 1]}) for file, name in zip(files, names, strict=True)
    ]


def _pose(file: Path, calibration: Calibration) -> Pose:
    photo = read(file)
    pose = _seen(photo.pixels, calibration)
    if pose is None:
        raise CaptureError(f"No face can be found in {file}; take a photo that shows yours from the front, well lit.")
    if pose.size < SMALLEST:
        raise CaptureError(f"The face in {file} is too small to read what it does; cut the photo to it or come nearer.")
    return pose


def _seen(pixels: Pixels, calibration: Calibration) -> Pose | None:
    """What the tracker says of its first face, after some looks."""
    tracker = TRACKERS["onnx"](Meter())
    tracker.calibrate(calibration)
    faces = [tracker.track(Frame(pixels, number / FPS)).faces for number in range(LOOKS)][-1]
    return faces[0].pose if faces else None


def _names(stems: Sequence[str]) -> list[str]:
    """File names that are fit for any system, each of them once."""
    found: list[str] = []
    for stem in stems:
        plain = re.sub(r"[^\w-]+", "-", stem).strip("-") or "moment"
        numbered = (f"{plain}-{number}" for number in range(2, len(stems) + 2))
        found.append(next(name for name in (plain, *numbered) if name not in found))
    return found
