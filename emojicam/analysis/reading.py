"""What is read of every frame of a film, in columns.  Knows no file format."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..capture.video import Video
from ..clock import SteppedClock
from ..infer import onnx_tracker
from ..infer.blinks import Blink, blinks
from ..meter import Meter
from ..types import EMOTIONS, SHAPES, Face, Floats

Tell = Callable[[float, float | None], None]
"called with the seconds of film that are read, and with those of all, where it is known"

NUMBERS = (
    *EMOTIONS, "yaw_deg", "pitch_deg", "roll_deg", "centre_x_px", "centre_y_px", "size_px", "gaze_x_deg", "gaze_y_deg",
    *SHAPES,
)  # fmt: skip
"what a face is in numbers; the signs are those of `Pose`"


@dataclass(frozen=True)
class Reading:
    """A film, read: as many rows as it has frames."""

    name: str
    "of the film"
    times: NDArray[np.float64]
    "(n,) s since the film began"
    scores: Floats
    "(n,) 0..1, how sure it is that this is a face; NaN where there is none"
    moods: tuple[str, ...]
    "(n,) the emotion held; empty where there is no face"
    numbers: Floats
    "(n, 67) in the order of NUMBERS; NaN where there is no face"
    single_s: float = 1 / 30
    "how long a frame is on that is the only one"

    @property
    def found(self) -> NDArray[np.bool_]:
        """(n,) whether there is a face."""
        return np.isfinite(self.scores)

    @property
    def emotions(self) -> Floats:
        """(n, 7) probabilities in the order of EMOTIONS; NaN where there is no face."""
        return self.numbers[:, : len(EMOTIONS)]

    @cached_property
    def steps(self) -> NDArray[np.float64]:
        """(n,) s that each frame is on; the last one as long as most."""
        steps = np.diff(self.times)
        return np.append(steps, np.median(steps) if len(steps) else self.single_s)

    @property
    def seconds(self) -> float:
        """How long the film is."""
        return float(self.steps.sum())

    def blinks(self) -> list[Blink]:
        """Every blink of both eyes and every wink of one, in order."""
        left, right = (self.numbers[:, NUMBERS.index(name)].astype(float) for name in ("eyeBlinkLeft", "eyeBlinkRight"))
        return blinks(left, right, self.times)

    def changes(self) -> int:
        """How often the held emotion changes while the face is in view."""
        return sum(bool(one and other and one != other) for one, other in zip(self.moods, self.moods[1:], strict=False))

    def shares(self) -> dict[str, float]:
        """Of each emotion, the share of the time with a face in which it is held."""
        seen = float(self.steps[self.found].sum())
        held = {name: sum(self.steps[[mood == name for mood in self.moods]].tolist()) for name in EMOTIONS}
        return {name: seconds / seen if seen else 0.0 for name, seconds in held.items()}

    def columns(self) -> dict[str, list[Any]]:
        """By name, a value for each frame; None where there is no face."""
        known = {
            "frame": list(range(len(self.times))),
            "time_s": [round(time, 6) for time in self.times.tolist()],
            "face": self.found.tolist(),
            "score": _plain(self.scores),
            "emotion": [mood or None for mood in self.moods],
        }
        return known | {name: _plain(self.numbers[:, index]) for index, name in enumerate(NUMBERS)}


def read(clip: Path, tell: Tell) -> Reading:
    """Every frame of a video file, with the face that the tracker locks on.  Raises CaptureError and ModelError."""
    tracker = onnx_tracker(Meter())
    times: list[float] = []
    scores: list[float] = []
    moods: list[str] = []
    numbers: list[Floats] = []
    nothing = np.full(len(NUMBERS), np.nan, np.float32)
    with Video(clip, SteppedClock()) as film:
        total = None if math.isnan(film.seconds) else film.seconds
        for frame in film.at_leisure():
            face = next(iter(tracker.track(frame).faces), None)
            times.append(frame.taken_at)
            scores.append(face.score if face else math.nan)
            moods.append(face.pose.mood if face else "")
            numbers.append(_numbers(face) if face else nothing)  # a whole face is thirty times as much
            tell(frame.taken_at, total)
    return Reading(
        name=film.name,
        times=np.array(times),
        scores=np.array(scores, np.float32),
        moods=tuple(moods),
        numbers=np.stack(numbers),
        single_s=total or Reading.single_s,
    )


def _numbers(face: Face) -> Floats:
    """(67,) in the order of NUMBERS."""
    pose = face.pose
    return np.concatenate(
        [pose.emotion, np.degrees(pose.turn), pose.centre, [pose.size], np.degrees(pose.gaze), pose.shapes]
    ).astype(np.float32)


def _plain(values: Floats) -> list[float | None]:
    return [round(value, 5) if math.isfinite(value) else None for value in values.tolist()]
