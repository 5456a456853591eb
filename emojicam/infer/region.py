"""Where in a frame a network looks: a turned square, and the cutting of it.  Knows no network.

The formulas are MediaPipe's (modules/face_landmark/*_to_roi.pbtxt and ImageToTensorCalculator), because the networks
were trained on crops made by them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Floats, Pixels

if TYPE_CHECKING:
    from .detect import Detection

MARGIN = 1.5
"side of the region over the longer side of the face's upright box (RectTransformationCalculator's scale_x, scale_y)"

SPARSE = 5.0
"px of the frame in one of the crop from which so few are looked at that copying all of them takes longer"
_RIM = 2
"px around a part that interpolation may look at"

RIGHT_EYE, LEFT_EYE = 0, 1
"keypoints of a detection: the person's own eyes"
RIGHT_EYE_OUTER, LEFT_EYE_OUTER = 33, 263
"points of the mesh whose line is level in an upright face"


@dataclass(frozen=True, eq=False)
class Region:
    """A square of a frame, turned with the face in it."""

    centre: Floats
    "(2,) px"
    side: float
    "px"
    angle: float
    "rad, clockwise: how far the face's eye line is turned from the horizontal"

    @classmethod
    def around(cls, detection: Detection) -> Region:
        """Where to look for the landmarks of a face that was just detected."""
        eyes = detection.keypoints
        return cls._of_box(detection.box[:2], detection.box[2:], eyes[RIGHT_EYE], eyes[LEFT_EYE])

    @classmethod
    def of_points(cls, points: Floats) -> Region:
        """Where to look next for the face whose (478, 2 or 3) landmarks were just found."""
        columns = np.ascontiguousarray(points[:, :2].T)  # (2, 478): eight times faster to search than rows
        low, high = columns.min(1), columns.max(1)
        return cls._of_box(low, high, columns[:, RIGHT_EYE_OUTER], columns[:, LEFT_EYE_OUTER])

    @classmethod
    def _of_box(cls, low: Floats, high: Floats, right_eye: Floats, left_eye: Floats) -> Region:
        across, down = left_eye - right_eye
        side = float((high - low).max()) * MARGIN
        return cls(centre=_float32((low + high) / 2), side=side, angle=math.atan2(down, across))

    def to_frame(self, crop_side: int) -> NDArray[np.float64]:
        """(2, 3) the affine map from a crop of `crop_side` pixels to the frame."""
        cosine = math.cos(self.angle) * self.side / crop_side
        sine = math.sin(self.angle) * self.side / crop_side
        half = crop_side / 2
        x, y = float(self.centre[0]), float(self.centre[1])
        return np.array(
            [
                [cosine, -sine, x - (cosine - sine) * half],
                [sine, cosine, y - (sine + cosine) * half],
            ]
        )


class Cutter:
    """Cuts regions out of frames as a network's input: (1, 3, height, width) float32, black outside of the frame.

    The array that a call returns is overwritten by the next call.
    """

    def __init__(self, width: int, height: int, low: float, high: float) -> None:
        """`low` and `high` are what the network wants for black and white."""
        self.width, self.height = width, height
        self._scale, self._offset = np.float32((high - low) / 255), np.float32(low)
        self._crop = np.empty((height, width, 3), np.uint8)
        self._planes = np.empty((3, height, width), np.uint8)
        self._tensor = np.empty((1, 3, height, width), np.float32)
        self._nearby = np.empty(0, np.uint8)

    def __call__(self, pixels: Pixels, to_frame: NDArray[np.float64]) -> Floats:
        cv2.warpAffine(
            *self._bring_near(pixels, to_frame),
            (self.width, self.height),
            dst=self._crop,
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_CONSTANT,
        )
        cv2.split(self._crop, list(self._planes))
        np.multiply(self._planes, self._scale, out=self._tensor[0])
        if self._offset:
            self._tensor += self._offset
        return self._tensor

    def _bring_near(self, pixels: Pixels, to_frame: NDArray[np.float64]) -> tuple[Pixels, NDArray[np.float64]]:
        """A copy of the part of the frame that will be looked at, and the map into it; or both as they are.

        Another core has just written the frame, and warpAffine walks through it on lines that the processor cannot
        foresee: from memory it takes 0.36 ms where it takes 0.13 ms from the cache, and a copy takes 0.08 ms.
        """
        (cosine, minus_sine, x), (sine, _, y) = to_frame.tolist()
        height, width = pixels.shape[:2]
        half, half_down = self.width / 2, self.height / 2  # of the crop
        x, y = x + cosine * half + minus_sine * half_down, y + sine * half + cosine * half_down
        reach = abs(cosine) * half + abs(sine) * half_down + _RIM
        reach_down = abs(sine) * half + abs(cosine) * half_down + _RIM
        left, top = max(0, math.floor(x - reach)), max(0, math.floor(y - reach_down))
        part = pixels[top : max(top, math.ceil(y + reach_down)), left : max(left, math.ceil(x + reach))]
        if part.size == 0 or reach > SPARSE * half:
            return pixels, to_frame
        if part.size > self._nearby.size:
            self._nearby = np.empty(height * width * 3, np.uint8)
        near = self._nearby[: part.size].reshape(part.shape)
        np.copyto(near, part)
        return near, to_frame - [[0, 0, left], [0, 0, top]]


def carry(to_frame: NDArray[np.float64], points: Floats) -> Floats:
    """The (n, 2) or (n, 3) points of a crop in the frame; a depth is scaled like a length."""
    if points.shape[1] == 2:
        return _float32(cv2.transform(points[None], to_frame)[0])
    matrix = np.zeros((3, 4))
    matrix[:2, [0, 1, 3]] = to_frame
    matrix[2, 2] = math.hypot(to_frame[0, 0], to_frame[1, 0])
    return _float32(cv2.transform(points[None], matrix)[0])


def _float32(values: NDArray[Any]) -> Floats:
    return np.asarray(values, np.float32)
