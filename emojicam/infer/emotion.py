"""Reads the seven emotions from a face's pixels: a network of our own.  Knows nothing of time: `mood.py` does.

The face is laid onto a small grey frame by its own points, eyes and nose, so that a turned or distant head is read like
a close, level one.  The network was trained on faces laid the same way (`training/emotion`).
"""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import EMOTIONS, Floats
from .landmarks import Landmarker
from .onnx import Network
from .region import Region

SIDE = 48
"px: side of the frame that faces are laid onto; the pictures of FER2013 are as large"
ANCHORS = np.array([33, 133, 362, 263, 6, 2])
"mesh points that expressions hardly move: corners of both eyes, bridge and base of the nose"
PLACES = np.array([[11.6, 18.5], [19.2, 19.0], [28.8, 19.0], [36.4, 18.5], [24.0, 19.8], [24.0, 31.0]], np.float32)
"px in that frame: where the anchors of an average face, seen from the front, come to lie: the medians of FER2013"
MOST_REDUCED = 4
"times `SIDE` that a face is cut out at before it is averaged down: without, a large one would be a sieve"

Grey = NDArray[np.uint8]


class Emotion:
    """The emotion of one face.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None) -> None:
        self.network = network or Network("emotion")
        self.network.require({"face": (1, 1, SIDE, SIDE)}, {"emotion": (len(EMOTIONS),)})

    def __call__(self, pixels: NDArray[np.uint8], points: Floats) -> Floats:
        """(7,) probabilities in the order of EMOTIONS, for the face with these points in RGB pixels."""
        return self.of_face(align(pixels, points))

    def of_face(self, face: Grey) -> Floats:
        """(7,) probabilities for an aligned (48, 48) face; possibly not finite, which `Mood` takes for no answer."""
        (emotion, *_) = self.network.run(face[None, None].astype(np.float32))
        return emotion


def align(pixels: NDArray[np.uint8], points: Floats | None) -> Grey:
    """(48, 48) grey: the face with these (478, 2 or 3) points, level and of one size; without, all of the picture.

    `pixels` is RGB or grey.  What lies outside of the picture repeats its edge.
    """
    return _reduced(_grey(pixels if points is None else _cut(pixels, points, SIDE)), SIDE)


def lay(pixels: NDArray[np.uint8], points: Floats | None, side: int) -> NDArray[np.uint8]:
    """The same with `side` px a side, for networks that want it larger, and with the colours that the picture has."""
    return _reduced(pixels if points is None else _cut(pixels, points, side), side)


def _cut(pixels: NDArray[np.uint8], points: Floats, side: int) -> NDArray[np.uint8]:
    """A square of `side` px, or of a few times as much where the face has that many."""
    to_face = similarity(points[ANCHORS, :2], PLACES) * (side / SIDE)
    scale = math.hypot(to_face[0, 0], to_face[1, 0])
    times = min(max(math.ceil(1 / max(scale, 1e-6)), 1), MOST_REDUCED)
    larger = to_face * times
    larger[:, 2] += (times - 1) / 2  # a px that is averaged down lies in the middle of those that it came from
    sides = (side * times, side * times)
    return np.asarray(
        cv2.warpAffine(pixels, larger, sides, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def _reduced(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    if pixels.shape[:2] == (side, side):
        return pixels
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def similarity(points: Floats, places: Floats) -> NDArray[np.float64]:
    """(2, 3): the turn, scale and shift that lay (n, 2) points onto places with the least squared error."""
    middle, centre = points.mean(0), places.mean(0)
    (ax, ay), (bx, by) = (points - middle).T.astype(float), (places - centre).T.astype(float)
    size = float(ax @ ax + ay @ ay) or 1.0
    cosine, sine = float(ax @ bx + ay @ by) / size, float(ax @ by - ay @ bx) / size
    turn = np.array([[cosine, -sine], [sine, cosine]])
    return np.column_stack([turn, centre - turn @ middle])


def _grey(pixels: NDArray[Any]) -> Grey:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY) if pixels.ndim == 3 else pixels, np.uint8)


class CloseUp:
    """Finds the points of a face that fills its picture, as in sets of cut-out faces, where a detector sees none."""

    ROOM = 1.25
    "side of the region first looked at over the picture's: cut-outs are tight, and the network wants a margin"
    LOOKS = 3
    "times that the region is fitted anew"
    SURE = 0.5
    SIDE = 192
    "px: small pictures are enlarged to what the network takes"

    def __init__(self, landmarker: Landmarker | None = None) -> None:
        self._landmarker = landmarker or Landmarker()

    def __call__(self, pixels: NDArray[np.uint8]) -> Floats | None:
        """(478, 3) points in px of the picture (RGB or grey), or None when there is no face to be seen."""
        height, width = pixels.shape[:2]
        scale = max(1.0, self.SIDE / max(height, width))
        large = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        rgb = np.asarray(cv2.cvtColor(large, cv2.COLOR_GRAY2RGB) if large.ndim == 2 else large, np.uint8)
        region = Region(np.array([width, height], np.float32) * scale / 2, max(height, width) * scale * self.ROOM, 0.0)
        for _ in range(self.LOOKS):
            points, score = self._landmarker(rgb, region)
            if not (score >= self.SURE and np.isfinite(points).all()):
                return None
            region = Region.of_points(points)
        return np.asarray(points / scale, np.float32)
