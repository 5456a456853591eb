"""Finds the one face that a picture of a set is of: the one in its middle.  Knows no set."""

from __future__ import annotations

import math

from ...persona.faces import Reader, Sighting
from ...persona.shot import Shot
from ...types import Pixels


class Finder:
    """Shots of the face nearest to a picture's middle."""

    def __init__(self) -> None:
        self._read = Reader()

    def __call__(self, pixels: Pixels) -> Shot | None:
        """None where there is no face to be seen."""
        height, width = pixels.shape[:2]

        def aside(face: Sighting) -> float:
            left, top, right, bottom = face.box
            return math.dist(((left + right) / 2, (top + bottom) / 2), (width / 2, height / 2))

        nearest = min(self._read(pixels), key=aside, default=None)
        return nearest.shot if nearest else None
