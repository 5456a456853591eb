"""Reads one photo of one face: what is recognised, what is measured, and its colours, together.  Knows no file.

Shot ─▶ encoder (attributes, features) ─▶ ruler (proportions) ─▶ colours ─▶ Likeness
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Floats
from . import frame, garment, proportions, tints
from .encoder import Encoder, Recognised, views
from .frame import lay_head
from .hair import HairMask
from .likeness import SCHEMA, Likeness, Measure
from .shot import Shot

CROWN = 0.1
"share of the head's frame above the hairline that is looked at for hair"
ENOUGH = 30
"pixels of it that have to be in the picture"
FEATURE_DOUBT = 0.2
"standard deviation of a feature, 0..1, between two photos of one person"


class Recogniser:
    """The networks that enrolment needs, loaded once.  Used by one thread at a time."""

    def __init__(self, encoder: Encoder | None = None, hair: HairMask | None = None) -> None:
        self._encoder, self._hair = encoder or Encoder(), hair or HairMask()

    def __call__(self, shot: Shot) -> Likeness:
        """What one photo says.  Raises ValueError when no head can look like its points."""
        view = views(shot.pixels, shot.points, self._hair)
        seen, hair = self._encoder(view), _enlarged(view.hair)
        head = lay_head(shot.pixels, shot.points, tints.SIDE)
        worn = garment.kinds_of(tints.lab_of(head), frame.seen(shot.pixels, shot.points, tints.SIDE))
        measures = proportions.measure(shot) | _features(seen) | worn
        length = _seen_from_above(seen.attributes, crown_of(shot, hair))
        return Likeness(dict(seen.attributes) | {"length": length}, measures, tints.measure(shot, hair))


def _enlarged(hair: NDArray[np.uint8]) -> Floats:
    """The mask as large as the view that colours are measured in, 0..1."""
    large = cv2.resize(hair.astype(np.float32) / 255, (tints.SIDE, tints.SIDE), interpolation=cv2.INTER_LINEAR)
    return np.asarray(large, np.float32)


def crown_of(shot: Shot, hair: Floats) -> float:
    """0..1: how much of the place above the forehead, between the temples, is hair; nan where that is not seen."""
    side = len(hair)
    to_frame = frame.head_frame(shot.points) * side
    marks = shot.points[[10, 67, 297], :2] @ to_frame[:, :2].T + to_frame[:, 2]
    (_, top), (left, _), (right, _) = marks.round().astype(int).tolist()
    rows, columns = slice(max(0, top - round(CROWN * side)), max(0, top)), slice(max(0, left), max(0, right))
    there = frame.seen(shot.pixels, shot.points, side)[rows, columns]
    return float(hair[rows, columns][there].mean()) if there.sum() >= ENOUGH else math.nan


def _seen_from_above(attributes: Mapping[str, Floats], crown: float) -> Floats:
    """The chances of each length, given how much hair there is on top; whoever wears a hat shows none."""
    length = attributes["length"]
    if math.isnan(crown) or attributes["headwear"][0] < 0.5:
        return length
    odds = length * np.where(np.arange(len(length)) == SCHEMA["length"].index("bald"), 1.02 - crown, crown + 0.1)
    return np.asarray(odds / odds.sum(), np.float32)


def _features(seen: Recognised) -> dict[str, Measure]:
    return {name: Measure(float(np.clip(value, 0, 1)), FEATURE_DOUBT) for name, value in seen.features.items()}
