"""Pixels to numbers: finds the faces in a frame and reads them.  Nothing here knows how they are drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ..meter import Meter
from ..persona.persona import Calibration
from ..types import Frame, Tracked


class Tracker(Protocol):
    """Reads every face of every frame, in order, from one thread at a time."""

    @property
    def providers(self) -> Mapping[str, str]:
        """What each network really runs on, as the runtime says after loading: model name to provider."""
        ...

    @property
    def notes(self) -> Sequence[str]:
        """A sentence for each network that does not run where it was asked to, or runs there to no avail."""
        ...

    def track(self, frame: Frame) -> Tracked:
        """The frame with its faces, the locked one first.  No number in it is ever NaN or infinite."""
        ...

    def calibrate(self, calibration: Calibration) -> None:
        """From now on the locked face is the one with that calibration, empty if there is none."""
        ...

    def reset(self) -> None:
        """Forget all faces: the next frame comes from another camera or another time."""
        ...


class MakeTracker(Protocol):
    """Loads a tracker's networks."""

    def __call__(self, meter: Meter, *, watchful: bool = False, provider: str = "auto", live: bool = False) -> Tracker:
        """A tracker that adds its durations to `meter`.

        A watchful one looks for new faces in every frame: for scenes that show camera pixels around the known ones.
        `provider` is what the networks are asked to run on.  A live one leaves out second looks when it would be late
        otherwise.  Raises ModelError for a network that is missing or
        damaged, UsageError for an extra that is not installed.
        """
        ...


def onnx_tracker(meter: Meter, *, watchful: bool = False, provider: str = "auto", live: bool = False) -> Tracker:
    """Our own: MediaPipe's networks, converted, in ONNX Runtime."""
    from .eyes import load_tracker

    return load_tracker(meter, watchful=watchful, provider=provider, live=live)


def mediapipe_tracker(meter: Meter, *, watchful: bool = False, provider: str = "auto", live: bool = False) -> Tracker:
    """MediaPipe's own Python package, the yardstick: an optional extra."""
    from .mediapipe import load_tracker

    return load_tracker(meter, watchful=watchful, provider=provider, live=live)


TRACKERS: dict[str, MakeTracker] = {"onnx": onnx_tracker, "mediapipe": mediapipe_tracker}
