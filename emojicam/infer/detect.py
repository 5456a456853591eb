"""Finds faces anywhere in a frame: MediaPipe's two face detectors, decoded.  Knows nothing of what came before.

Both networks put anchors on a grid over a square in which the frame lies letterboxed, and say for each anchor how sure
they are and where, seen from it, a face's box and six keypoints are.  Anchors that mean the same face are averaged,
weighted by their scores (TensorsToDetectionsCalculator, NonMaxSuppressionCalculator).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..types import Floats, Pixels
from .onnx import Network
from .region import Cutter, Region, carry

KEYPOINTS = 6
"right eye, left eye, nose tip, middle of the mouth, right ear, left ear: the person's own right and left"

SURE = 0.5
"score from which an anchor counts (both of MediaPipe's detectors default to it)"
SAME_FACE = 0.3
"overlap (intersection over union) from which two boxes mean one face (min_suppression_threshold)"

_NEAR_GRIDS = ((16, 2), (8, 6))
"cells along a side, and anchors a cell, of the short-range network"
_FAR_GRIDS = ((48, 1),)


@dataclass(frozen=True, eq=False)
class Detection:
    """A face somewhere in a frame."""

    box: Floats
    "(4,) px: left, top, right, bottom, from the brows to the chin"
    keypoints: Floats
    "(6, 2) px: see KEYPOINTS"
    score: float
    "0..1"


NOBODY_KNOWS_WHERE = Detection(np.full(4, np.nan, np.float32), np.full((KEYPOINTS, 2), np.nan, np.float32), math.nan)
"what a broken detector is taken to have seen: somebody, who cannot be hidden"


class Detector:
    """All faces of a frame, the surest first.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None, *, far: bool = False, threshold: float = SURE) -> None:
        """`far` finds small faces too, for twice the time: in 1280x720 from about 75 px across; the other needs 130."""
        self.network = network or Network("face_detector_far" if far else "face_detector")
        self._anchors = anchors(_FAR_GRIDS if far else _NEAR_GRIDS)
        side = 192 if far else 128
        count = len(self._anchors)
        self.network.require({"image": (1, 3, side, side)}, {"boxes": (count, 4 + 2 * KEYPOINTS), "scores": (count,)})
        self._cut = Cutter(side, -1.0, 1.0)
        self._logit = math.log(threshold / (1 - threshold))

    def __call__(self, pixels: Pixels) -> list[Detection]:
        to_frame = _letterbox(pixels).to_frame(self._cut.side)
        boxes, logits = self.network.run(self._cut(pixels, to_frame))
        if not np.isfinite(logits).all():
            return [NOBODY_KNOWS_WHERE]
        sure = np.flatnonzero(logits > self._logit)
        scores = (1 / (1 + np.exp(-logits[sure]))).astype(np.float32)
        found = _decode(boxes[sure], self._anchors[sure] * self._cut.side)
        return [_detection(corners, score, to_frame) for corners, score in _merge(found, scores)]


def anchors(grids: tuple[tuple[int, int], ...]) -> Floats:
    """(n, 2) the middles of all cells, 0..1, row by row, each as often as its grid has anchors."""
    return np.concatenate([_middles(cells).repeat(each, axis=0) for cells, each in grids])


def _middles(cells: int) -> Floats:
    steps = (np.arange(cells, dtype=np.float32) + 0.5) / cells
    return np.stack(np.meshgrid(steps, steps), axis=-1, dtype=np.float32).reshape(-1, 2)


def _letterbox(pixels: Pixels) -> Region:
    """The smallest upright square around the whole frame."""
    height, width = pixels.shape[:2]
    return Region(centre=np.array([width / 2, height / 2], np.float32), side=max(height, width), angle=0.0)


def _decode(raw: Floats, middles: Floats) -> Floats:
    """(n, 8, 2) px of the letterbox: top left, bottom right and the six keypoints, from centre, size, keypoints."""
    points = raw.reshape(-1, 2 + KEYPOINTS, 2)
    centre, half = points[:, 0] + middles, points[:, 1] / 2
    corners = np.stack([centre - half, centre + half], axis=1)
    return np.concatenate([corners, points[:, 2:] + middles[:, None]], axis=1)


def _merge(found: Floats, scores: Floats) -> list[tuple[Floats, float]]:
    """One (8, 2) a face: the weighted mean of all that overlap the surest one left, and that one's score."""
    merged = []
    left = np.argsort(-scores)
    while len(left):
        same = _overlap(found[left[0]], found[left]) > SAME_FACE
        same[0] = True  # a box of no size overlaps nothing, not even itself
        group = left[same]
        merged.append((np.average(found[group], axis=0, weights=scores[group]), float(scores[left[0]])))
        left = left[~same]
    return merged


def _overlap(one: Floats, many: Floats) -> NDArray[np.float32]:
    """(n,) intersection over union of one box with each of many; each begins with its two corners."""
    shared = np.minimum(one[1], many[:, 1]) - np.maximum(one[0], many[:, 0])
    intersection = shared.clip(0).prod(1)
    union = (one[1] - one[0]).prod() + (many[:, 1] - many[:, 0]).prod(1) - intersection
    overlap: NDArray[np.float32] = intersection / np.maximum(union, np.finfo(np.float32).tiny)
    return overlap


def _detection(corners: Floats, score: float, to_frame: NDArray[np.float64]) -> Detection:
    points = carry(to_frame, corners)
    return Detection(box=points[:2].reshape(4), keypoints=points[2:], score=score)
