"""Reads one photo of one face: what is recognised, what is measured, and its colours, together.  Knows no file.

Shot ─▶ encoder (attributes, features) ─▶ second opinion (attributes) ─▶ ruler (proportions) ─▶ colours ─▶ Likeness
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Floats
from . import crown, frame, garment, proportions, tints
from .encoder import HEAD, Encoder, Recognised, views
from .frame import lay_head
from .hair import HairMask
from .likeness import Likeness, Measure
from .second import SecondOpinion
from .shot import Shot

FEATURE_DOUBT = 0.2
"standard deviation of a feature, 0..1, between two photos of one person"


class Recogniser:
    """The networks that enrolment needs, loaded once.  Used by one thread at a time."""

    def __init__(self, encoder: Encoder | None = None, hair: HairMask | None = None) -> None:
        self._encoder, self._hair, self._second = encoder or Encoder(), hair or HairMask(), SecondOpinion()

    def __call__(self, shot: Shot) -> Likeness:
        """What one photo says.  Raises ValueError when no head can look like its points."""
        view = views(shot.pixels, shot.points, self._hair)
        seen, hair = self._encoder(view), _enlarged(view.hair)
        head = lay_head(shot.pixels, shot.points, tints.SIDE)
        worn = garment.kinds_of(tints.lab_of(head), frame.seen(shot.pixels, shot.points, tints.SIDE))
        there = frame.seen(shot.pixels, shot.points, HEAD)
        grown = crown.measure(np.asarray(view.hair / 255, np.float32), there, view.marks[1])
        measures = proportions.measure(shot) | features_of(seen) | worn | grown
        attributes = self._second(shot.pixels, shot.points, seen.attributes)
        return Likeness(attributes, measures, tints.measure(shot, hair))


def _enlarged(hair: NDArray[np.uint8]) -> Floats:
    """The mask as large as the view that colours are measured in, 0..1."""
    large = cv2.resize(hair.astype(np.float32) / 255, (tints.SIDE, tints.SIDE), interpolation=cv2.INTER_LINEAR)
    return np.asarray(large, np.float32)


def features_of(seen: Recognised) -> dict[str, Measure]:
    """How marked each feature is, with its doubt."""
    return {name: Measure(float(np.clip(value, 0, 1)), FEATURE_DOUBT) for name, value in seen.features.items()}
