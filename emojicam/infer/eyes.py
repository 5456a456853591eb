"""The eyes of our own tracker: converted networks in ONNX Runtime.  Knows nothing of who is who."""

from __future__ import annotations

from collections.abc import Sequence

from ..meter import Meter
from ..types import Floats, Pixels
from .closelook import CloseLook
from .detect import Detection
from .emotion import Emotion
from .expression import Expression
from .landmarks import Landmarker, Region
from .lookout import Lookout
from .onnx import Network
from .pace import Pace
from .tracker import FaceTracker, Reading


class OnnxEyes:
    """Reads the landmarks in a region of interest around each face; see `Eyes`."""

    def __init__(self, landmarker: Landmarker) -> None:
        self._landmarker = landmarker

    def follow(self, pixels: Pixels, known: Sequence[Floats]) -> list[Reading]:
        """One reading for each face of the last frame, from the region that it filled there."""
        return [Reading(*self._landmarker(pixels, Region.of_points(points))) for points in known]

    def meet(self, pixels: Pixels, detection: Detection) -> Reading:
        """The face around a detection's box."""
        return Reading(*self._landmarker(pixels, Region.around(detection)))

    def reset(self) -> None:
        """Nothing to forget: the tracker brings what is known."""


def load_tracker(meter: Meter, *, watchful: bool = False, provider: str = "auto", live: bool = False) -> FaceTracker:
    """Our own tracker, its networks loaded.  Raises ModelError."""
    landmarks, shapes = Network("face_landmarks", provider), Network("face_blendshapes", provider)
    fine, emotion = Network("face_landmarks_fine", provider), Network("emotion", provider)
    lookout = Lookout.load(watchful=watchful, provider=provider)
    networks = (landmarks, fine, shapes, emotion, *lookout.networks)
    eyes, feel = OnnxEyes(Landmarker(landmarks)), Emotion(emotion)
    return FaceTracker(
        eyes, lookout, CloseLook(Expression(shapes), fine), meter, feel=feel, pace=Pace(live), networks=networks
    )
