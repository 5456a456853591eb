"""Reads an expression from the points of a face: MediaPipe's blendshape network.  Never sees a pixel."""

from __future__ import annotations

import numpy as np

from ..types import SHAPES, Floats
from .onnx import Network

# fmt: off
USED = np.array([
    0, 1, 4, 5, 6, 7, 8, 10, 13, 14, 17, 21, 33, 37, 39, 40, 46, 52, 53, 54, 55, 58, 61, 63, 65, 66, 67, 70, 78, 80,
    81, 82, 84, 87, 88, 91, 93, 95, 103, 105, 107, 109, 127, 132, 133, 136, 144, 145, 146, 148, 149, 150, 152, 153,
    154, 155, 157, 158, 159, 160, 161, 162, 163, 168, 172, 173, 176, 178, 181, 185, 191, 195, 197, 234, 246, 249,
    251, 263, 267, 269, 270, 276, 282, 283, 284, 285, 288, 291, 293, 295, 296, 297, 300, 308, 310, 311, 312, 314,
    317, 318, 321, 323, 324, 332, 334, 336, 338, 356, 361, 362, 365, 373, 374, 375, 377, 378, 379, 380, 381, 382,
    384, 385, 386, 387, 388, 389, 390, 397, 398, 400, 402, 405, 409, 415, 454, 466, 468, 469, 470, 471, 472, 473,
    474, 475, 476, 477,
])
# fmt: on
"The points of the mesh that the network was trained on (kLandmarksSubsetIdxs in MediaPipe's face_blendshapes_graph.cc)"

NEUTRAL = 1
"how many of the network's outputs come before the shapes: `_neutral`, which says nothing"


class Expression:
    """The 52 blendshapes of one face.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None) -> None:
        self.network = network or Network("face_blendshapes")
        self.network.require({"points": (1, len(USED), 2)}, {"shapes": (len(SHAPES),)})

    def __call__(self, points: Floats) -> Floats:
        """(52,) 0..1 in the order of SHAPES from (478, 3) points in px.

        The network knows no tongue: `tongueOut` is always 0.  Points that are not finite give zeros.
        """
        shapes = np.zeros(len(SHAPES), np.float32)
        if np.isfinite(points).all():
            (read,) = self.network.run(points[USED, :2][None])  # (1, 146, 2)
            shapes[:-1] = np.nan_to_num(read[NEUTRAL:]).clip(0, 1)
        return shapes
