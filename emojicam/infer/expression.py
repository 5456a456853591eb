"""Reads an expression from the points of a face: MediaPipe's blendshape network.  Never sees a pixel."""

from __future__ import annotations

import numpy as np

from ..types import SHAPES, Floats
from .landmarks import POINTS
from .onnx import Network


class Expression:
    """The 52 blendshapes of one face.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None) -> None:
        self.network = network or Network("face_blendshapes")
        self.network.require({"points": (POINTS, 3)}, {"shapes": (len(SHAPES),)})

    def __call__(self, points: Floats) -> Floats:
        """(52,) 0..1 in the order of SHAPES from (478, 3) points in px; where the face is and how big does not matter.

        The network knows no tongue: `tongueOut` is always 0.  Points that are not finite give zeros.
        """
        (shapes,) = self.network.run(points)
        return shapes if np.isfinite(shapes).all() else np.zeros_like(shapes)
