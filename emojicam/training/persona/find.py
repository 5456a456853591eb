"""Finds the one face that a picture of a set is of.  Knows no set."""

from __future__ import annotations

import numpy as np

from ...infer.closelook import CloseLook, Impression
from ...infer.detect import Detector
from ...infer.emotion import CloseUp
from ...infer.landmarks import Landmarker
from ...infer.region import Region
from ...types import Floats, Pixels

SURE = 0.4


class Finder:
    """Points and blendshapes of the face nearest to a picture's middle."""

    def __init__(self) -> None:
        self._detectors = Detector(), Detector(far=True)
        self._landmarker, self._close_up = Landmarker(), CloseUp()
        self._look = CloseLook()

    def __call__(self, pixels: Pixels) -> Impression | None:
        """Of the face nearest to the middle; None where there is none to be seen."""
        points = self._detected(pixels)
        if points is None:
            points = self._close_up(pixels)
        return None if points is None else self._look(pixels, points, True)

    def _detected(self, pixels: Pixels) -> Floats | None:
        found = next((faces for detect in self._detectors if (faces := detect(pixels))), [])
        if not found:
            return None
        middle = np.array(pixels.shape[1::-1]) / 2
        nearest = min(found, key=lambda one: float(np.linalg.norm((one.box[:2] + one.box[2:]) / 2 - middle)))
        region = Region.around(nearest)
        for _ in range(2):
            points, score = self._landmarker(pixels, region)
            region = Region.of_points(points)
        return points if score >= SURE else None
