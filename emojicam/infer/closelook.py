"""Reads one face a second time, finer: what it does rather than where it is.  Knows nothing of who is who or of time.

MediaPipe's newer landmark network (V2) takes twice the time of the mesh that follows every face, and its lids and lips
are the ones that the blendshape network was trained on: so it looks at the face that matters, and at no other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..types import Floats, Pixels
from .expression import Expression
from .landmarks import POINTS
from .onnx import Network
from .region import Cutter, Region, carry

SURE = 0.5
"score under which the finer network sees no face: a hand, a turned head; then the coarser points have to do"


@dataclass(frozen=True, eq=False)
class Impression:
    """What a face does in one frame, as the networks say."""

    points: Floats
    "(478, 3) frame px, as in `Face`"
    shapes: Floats
    "(52,) 0..1 in the order of SHAPES"
    tongue: float = 0.0
    "0..1, how sure it is that the tongue is out; 0 where nobody looked"
    score: float = 0.0
    "0..1, how sure the finer network is that this is a face; 0 where it did not look or saw none"


class CloseLook:
    """Expressions of faces.  Used by one thread at a time."""

    def __init__(self, expression: Expression | None = None, network: Network | None = None) -> None:
        self._express = expression or Expression()
        self.network = network or Network("face_landmarks_fine")
        self._side = side = self.network.side("image")
        self.network.require(
            {"image": (1, 3, side, side)}, {"points": (POINTS, 3), "score": (1,), "tongue": (1,)}
        )  # fmt: skip
        self._cut = Cutter(side, side, 0.0, 1.0)

    def __call__(self, pixels: Pixels, points: Floats, closely: bool) -> Impression:
        """Of the face with these (478, 3) points in frame px; looks at the pixels again only if `closely`."""
        return (closely and self._look(pixels, points)) or Impression(points, self._express(points))

    def _look(self, pixels: Pixels, points: Floats) -> Impression | None:
        """What the finer network sees in that face's region; None when it sees no face there."""
        to_frame = Region.of_points(points).to_frame(self._side)
        crop_points, score, tongue = self.network.run(self._cut(pixels, to_frame))
        if not (score[0] >= SURE and np.isfinite(crop_points).all()):
            return None
        finer = carry(to_frame, crop_points)
        return Impression(finer, self._express(finer), float(np.nan_to_num(tongue[0])), float(score[0]))
