"""The other tracker: MediaPipe's own Python package as the eyes, for comparison.  An optional extra, never needed."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np

from ..errors import UsageError
from ..meter import Meter
from ..types import Floats, Pixels
from .closelook import CloseLook
from .detect import Detection
from .emotion import Emotion
from .expression import Expression
from .lookout import Lookout
from .onnx import Network
from .pace import Pace
from .tracker import MAX_FACES, FaceTracker, Reading

CERTAIN = 1.0
"score of every face that FaceMesh reports: it keeps its own, and leaves out faces under 0.5"


class MediaPipeEyes:
    """MediaPipe's FaceMesh with refined irises; see `Eyes`.  It finds faces by itself and cannot be pointed at one."""

    def __init__(self, solutions: ModuleType, max_faces: int = MAX_FACES) -> None:
        self._mesh = solutions.face_mesh.FaceMesh(max_num_faces=max_faces, refine_landmarks=True)

    def follow(self, pixels: Pixels, known: Sequence[Floats]) -> list[Reading]:
        """All faces of the frame, in no order; FaceMesh remembers by itself what was there."""
        height, width = pixels.shape[:2]
        faces = self._mesh.process(np.ascontiguousarray(pixels)).multi_face_landmarks or ()
        # z comes in the unit of x.
        return [Reading(_array(face) * np.array([width, height, width], np.float32), CERTAIN) for face in faces]

    def meet(self, pixels: Pixels, detection: Detection) -> None:
        """Cannot be done: FaceMesh looks where its own detector says."""

    def reset(self) -> None:
        """Forget all faces."""
        self._mesh.reset()


def load_tracker(meter: Meter, *, watchful: bool = False, provider: str = "auto", live: bool = False) -> FaceTracker:
    """MediaPipe's tracker.  Raises UsageError when the package is not installed, ModelError for our own networks.

    Its faces are solved, smoothed and locked like those of our own tracker; blendshapes and emotion, and in watchful
    mode the search for strangers, are by our own networks too.
    """
    eyes, shapes = MediaPipeEyes(_solutions()), Network("face_blendshapes", provider)
    fine, emotion = Network("face_landmarks_fine", provider), Network("emotion", provider)
    lookout = Lookout.load(watchful=True, provider=provider) if watchful else None
    networks, others = (fine, shapes, emotion, *(lookout.networks if lookout else ())), {"mediapipe": "cpu"}
    express, feel = CloseLook(Expression(shapes), fine), Emotion(emotion)
    return FaceTracker(eyes, lookout, express, meter, feel=feel, pace=Pace(live), networks=networks, others=others)


def _array(face: Any) -> Floats:
    """(478, 3) MediaPipe's normalised landmarks."""
    return np.array([(point.x, point.y, point.z) for point in face.landmark], np.float32)


def _solutions() -> ModuleType:
    try:
        from mediapipe.python import solutions
    except ImportError as error:
        raise UsageError(
            'the tracker "mediapipe" is not installed: `uv sync --extra mediapipe` with Python 3.12 or older, '
            "or choose the tracker onnx"
        ) from error
    return solutions  # type: ignore[no-any-return]
