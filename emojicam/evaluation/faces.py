"""Finds the face in a picture of one person and cuts it out as a network wants it.  Counts how each was found."""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from ..infer.detect import Detection, Detector
from ..infer.emotion import CloseUp, lay
from ..infer.landmarks import Landmarker
from ..infer.region import Region
from ..types import Floats, Pixels
from .data import Picture

CLOSE_UP = 100
"px: pictures of faces up to this side are cut-outs, tighter than what a detector knows"
SURE = 0.5
"score of the landmarks from which something is a face"


class FaceFinder:
    """Finds faces as the training and the tracker do.  Used by one thread at a time."""

    def __init__(self) -> None:
        landmarker = Landmarker()
        self._landmarker, self._close_up = landmarker, CloseUp(landmarker)
        self._detectors = (Detector(), Detector(far=True))
        self.how: Counter[str] = Counter()
        "detector, close_up or not: how many faces were found so, or were not"

    def points(self, picture: Picture) -> Floats | None:
        """(478, 3) px: the face in the picture, the largest of several; None when none is to be seen."""
        found = None if is_close_up(picture) else self._detected(_coloured(picture))
        how = "detector"
        if found is None:
            found, how = self._close_up(picture), "close_up"
        self.how["not" if found is None else how] += 1
        return found

    def _detected(self, pixels: Pixels) -> Floats | None:
        for detect in self._detectors:
            for detection in sorted(detect(pixels), key=_area, reverse=True):
                points, score = self._landmarker(pixels, Region.around(detection))
                if score >= SURE and bool(np.isfinite(points).all()):
                    return points
        return None


def is_close_up(picture: Picture) -> bool:
    """Whether the face fills the picture."""
    height, width = picture.shape[:2]
    return bool(max(height, width) <= CLOSE_UP)


def face_in(picture: Picture, points: Floats | None, side: int, view: str) -> NDArray[np.uint8]:
    """(side, side) or (side, side, 3): the face as a recipe's view has it."""
    return lay(picture, None if view == "whole" and is_close_up(picture) else points, side)


def _coloured(picture: Picture) -> Pixels:
    return picture if picture.ndim == 3 else np.repeat(picture[..., None], 3, axis=2)


def _area(detection: Detection) -> float:
    left, top, right, bottom = detection.box.tolist()
    return float((right - left) * (bottom - top))
