"""Finds faces anywhere in a frame: MediaPipe's two face detectors, decoded.  Knows nothing of what came before.

Both networks put anchors on a grid over the frame, and say for each anchor how sure they are and where, seen from it, a
face's box and six keypoints are.  Anchors that mean the same face are averaged, weighted by their scores
(TensorsToDetectionsCalculator, NonMaxSuppressionCalculator).  MediaPipe shows them a square in which the frame lies
between black bars; here the bars end where the network's coarsest grid allows, which takes two thirds of the time in
16:9 and finds a few more of the small faces.
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

Grids = tuple[tuple[int, int], ...]
"px along a cell, and anchors a cell, of each grid"

_NEAR_SIDE, _NEAR_STEP, _NEAR_GRIDS = 128, 16, ((8, 2), (16, 6))
"of the short-range network: px of the longer side, of what both sides are multiples, and the grids"
_FAR_SIDE, _FAR_STEP, _FAR_GRIDS = 192, 32, ((4, 1),)


@dataclass(frozen=True, eq=False)
class Detection:
    """A face somewhere in a frame."""

    box: Floats
    "(4,) px: left, top, right, bottom, from the brows to the chin"
    keypoints: Floats
    "(6, 2) px: see KEYPOINTS"
    score: float
    "0..1"


FARTHEST = 3.0
"sides of its picture that a box may be from its corner: a number beyond is broken"
NOBODY_KNOWS_WHERE = Detection(np.full(4, np.nan, np.float32), np.full((KEYPOINTS, 2), np.nan, np.float32), math.nan)
"what a broken detector is taken to have seen: somebody, who cannot be hidden"


class Detector:
    """All faces of a frame, the surest first.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None, *, far: bool = False, threshold: float = SURE) -> None:
        """`far` finds small faces too, for three times the time: see the figures of its card."""
        self.network = network or Network("face_detector_far" if far else "face_detector")
        count = "cells" if far else "anchors"
        self.network.require(
            {"image": (1, 3, "height", "width")}, {"boxes": (count, 4 + 2 * KEYPOINTS), "scores": (count,)}
        )
        self._side, self._step = (_FAR_SIDE, _FAR_STEP) if far else (_NEAR_SIDE, _NEAR_STEP)
        self._grids: Grids = _FAR_GRIDS if far else _NEAR_GRIDS
        self._views: dict[tuple[int, int], _View] = {}
        self._logit = math.log(threshold / (1 - threshold))

    def __call__(self, pixels: Pixels) -> list[Detection]:
        to_frame, view = self._letterbox(pixels)
        boxes, logits = self.network.run(view.cut(pixels, to_frame))
        if not np.isfinite(logits).all():
            return [NOBODY_KNOWS_WHERE]
        sure = np.flatnonzero(logits > self._logit)
        scores = (1 / (1 + np.exp(-logits[sure]))).astype(np.float32)
        found = _decode(boxes[sure], view.anchors[sure])
        if not np.abs(found).max(initial=0.0) < FARTHEST * self._side:
            return [NOBODY_KNOWS_WHERE]
        return [_detection(corners, score, to_frame) for corners, score in _merge(found, scores)]

    def _letterbox(self, pixels: Pixels) -> tuple[NDArray[np.float64], _View]:
        """The map to the frame from a picture that holds all of it, with as little black as may be, and its view."""
        height, width = pixels.shape[:2]
        whole = Region(centre=np.array([width / 2, height / 2], np.float32), side=max(height, width), angle=0.0)
        to_frame, size = whole.to_frame(self._side), (self._length(width, height), self._length(height, width))
        bars = [(self._side - length) / 2 for length in size]
        to_frame[:, 2] += to_frame[:, :2] @ bars
        if size not in self._views:
            self._views[size] = _View(Cutter(*size, -1.0, 1.0), anchors(*size, self._grids))
        return to_frame, self._views[size]

    def _length(self, one: int, other: int) -> int:
        """px of a side of the network's picture, from the frame's: the longer is `_side`."""
        return math.ceil(one * self._side / max(one, other) / self._step) * self._step


@dataclass(frozen=True, eq=False)
class _View:
    """What is kept for pictures of one size: there are two or three of them, of the frame and of its parts."""

    cut: Cutter
    anchors: Floats


def anchors(width: int, height: int, grids: Grids) -> Floats:
    """(n, 2) px: the middles of all cells, row by row, each as often as its grid has anchors."""
    return np.concatenate([_middles(width, height, cell).repeat(each, axis=0) for cell, each in grids])


def _middles(width: int, height: int, cell: int) -> Floats:
    across, down = (np.arange(length // cell, dtype=np.float32) * cell + cell / 2 for length in (width, height))
    return np.stack(np.meshgrid(across, down), axis=-1, dtype=np.float32).reshape(-1, 2)


def _decode(raw: Floats, middles: Floats) -> Floats:
    """(n, 8, 2) px of the network's picture: top left, bottom right and six keypoints, from centre, size, keypoints."""
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
