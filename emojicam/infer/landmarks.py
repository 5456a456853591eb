"""Reads the 478 points of a face whose whereabouts are known: MediaPipe's attention mesh.  Does not search.

The network looks at a turned square of the frame and gives points in it; the lips, eyes and irises come from their own
branches, put together inside the network as MediaPipe does (LandmarksRefinementCalculator).
"""

from __future__ import annotations

from ..types import Floats, Pixels
from .onnx import Network
from .region import Cutter, Region, carry

__all__ = ["POINTS", "Landmarker", "Region"]

POINTS = 478
"468 of the face, then 5 of the person's right iris and 5 of the left"


class Landmarker:
    """The points of one face in one region.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None) -> None:
        self.network = network or Network("face_landmarks")
        self._side = side = self.network.side("image")
        self.network.require({"image": (1, 3, side, side)}, {"points": (POINTS, 3), "score": (1,)})
        self._cut = Cutter(side, side, 0.0, 1.0)

    def __call__(self, pixels: Pixels, region: Region) -> tuple[Floats, float]:
        """The (478, 3) points in frame px, z in that unit and smaller if nearer; and 0..1, how sure it is a face."""
        to_frame = region.to_frame(self._side)
        crop_points, score = self.network.run(self._cut(pixels, to_frame))
        return carry(to_frame, crop_points), float(score[0])
