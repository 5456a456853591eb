"""Reads one photo of one face: what is recognised, what is measured, and its colours, together.  Knows no file.

Shot ─▶ encoder (attributes, features) ─▶ ruler (proportions) ─▶ colours ─▶ Likeness
"""

from __future__ import annotations

import cv2
import numpy as np

from . import frame, garment, proportions, tints
from .encoder import Encoder, Recognised, views
from .frame import lay_head
from .hair import HairMask
from .likeness import Likeness, Measure
from .shot import Shot

FEATURE_DOUBT = 0.2
"standard deviation of a feature, 0..1, between two photos of one person"


class Recogniser:
    """The networks that enrolment needs, loaded once.  Used by one thread at a time."""

    def __init__(self, encoder: Encoder | None = None, hair: HairMask | None = None) -> None:
        self._encoder, self._hair = encoder or Encoder(), hair or HairMask()

    def __call__(self, shot: Shot) -> Likeness:
        """What one photo says.  Raises ValueError when no head can look like its points."""
        seen = self._encoder(views(shot.pixels, shot.points))
        head = lay_head(shot.pixels, shot.points, tints.SIDE)
        mask = self._hair(head)
        hair = np.asarray(cv2.resize(mask, (tints.SIDE, tints.SIDE), interpolation=cv2.INTER_LINEAR), np.float32)
        worn = garment.kinds_of(tints.lab_of(head), frame.seen(shot.pixels, shot.points, tints.SIDE))
        measures = proportions.measure(shot) | _features(seen) | worn
        return Likeness(seen.attributes, measures, tints.measure(shot, hair))


def _features(seen: Recognised) -> dict[str, Measure]:
    return {name: Measure(float(np.clip(value, 0, 1)), FEATURE_DOUBT) for name, value in seen.features.items()}
