"""Measures by which a photo of a face is judged: size, sharpness, light, and whether mouth and eyes are to be seen.

Everything is measured on the head as `frame` lays it down, so that what counts is the face and not the photo.  Skin of
any colour has to give the same: so light is told by the brightest of a face, and hidden parts by contrast within it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Floats, Pixels
from .faces import Sighting
from .frame import head_frame, lay_head, seen

SIDE = 256
"px of the frame: there are then about 40 px between the eyes"
EYES = 40.0
"px between the eyes under which the frame is made smaller too: enlarging a photo makes it look blurred"
SOFTER = 1.5
"px of a frame of SIDE: the Gauss that is laid over a picture to see how much it had to lose"
NOBODY = 0.2
"doubt about the mouth where the finer network sees no face at all: half of it is hidden, then"
GAMMA = 2.2
"of the pixels' values over light, near enough"

IRISES = 468, 473
"the middles of the irises in the mesh, the person's own right and left"
OVAL = (
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
)  # fmt: skip
RIGHT_EYE = (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7)
LEFT_EYE = (263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249)
LIPS = (61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146)
GAP = (78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95)
AROUND_MOUTH = (205, 92, 165, 167, 164, 393, 391, 322, 425, 422, 424, 418, 421, 200, 201, 194, 204, 202)
SKIN = (50, 101, 205, 108), (280, 330, 425, 337)
"on the right and on the left cheek, and half of the forehead"

Grey = NDArray[np.float32]
Mask = NDArray[np.bool_]


class Signs(NamedTuple):
    """Of one face in one photo."""

    eyes: float
    "px of the photo between the irises, on a head seen from the front"
    sharpness: float
    "how much of the edges of eyes and lips a slight blur takes away, 0..1: 0.2 to 0.5, less if blurred already"
    brightest: float
    "0..255: the 98th percentile of the face; the white of eyes, teeth and highlights are bright on any skin"
    burnt: float
    "0..1: share of the face in which a colour is at its end"
    lopsided: float
    "light on the brighter half of the face over that on the other: 1 to 3"
    mouth: float
    "how much darker the line between the lips is than what surrounds the mouth: 0.15 to 0.6, and 0 where it is hidden"
    tint: float
    "how far the colour around the mouth is from that of the cheeks and the forehead, in a* and b*: 0 to 10"
    gaze: float
    "contrast within the eyes over `brightest`: 0.4 to 0.9, and 0 where they are hidden"
    mouth_doubt: float
    "how far two networks' points of the mouth are apart, over the distance of the eyes: 0.01 to 0.05"
    eyes_doubt: float
    "the same of the eyes"


def signs_of(sighting: Sighting) -> Signs:
    """All measures of a face."""
    points = sighting.shot.points
    eyes = max(float(np.linalg.norm(points[IRISES[0]] - points[IRISES[1]])), 1.0)
    laid = _Laid.of(sighting.shot.pixels, points, max(32, round(SIDE * min(1.0, eyes / EYES))))
    apart = np.linalg.norm((sighting.mesh - points)[:, :2], axis=1) / eyes
    brightest = _percentile(laid.grey, laid.oval, 98)
    return Signs(
        eyes=eyes,
        sharpness=laid.sharpness(),
        brightest=brightest,
        burnt=laid.burnt(),
        lopsided=laid.lopsided(),
        mouth=laid.mouth(),
        tint=laid.tint(),
        gaze=laid.contrast(laid.eyes) / max(brightest, 1.0),
        mouth_doubt=float(apart[[*LIPS, *GAP]].mean()) if sighting.scores[1] > 0 else NOBODY,
        eyes_doubt=float(apart[[*RIGHT_EYE, *LEFT_EYE]].mean()),
    )


@dataclass(frozen=True, eq=False)
class _Laid:
    """A head in its frame."""

    head: Pixels
    inside: Mask
    "where the photo is"
    points: Floats
    "(478, 2) px of the frame"

    @classmethod
    def of(cls, pixels: Pixels, points: Floats, side: int) -> _Laid:
        to_frame = head_frame(points) * side
        laid = points[:, :2] @ to_frame[:, :2].T + to_frame[:, 2]
        return cls(lay_head(pixels, points, side), seen(pixels, points, side), laid.astype(np.float32))

    @property
    def side(self) -> int:
        return len(self.head)

    @cached_property
    def grey(self) -> Grey:
        return np.asarray(cv2.cvtColor(self.head, cv2.COLOR_RGB2GRAY), np.float32)

    @cached_property
    def oval(self) -> Mask:
        return self._filled(OVAL)

    @cached_property
    def eyes(self) -> Mask:
        return self._hull(RIGHT_EYE, 0.012) | self._hull(LEFT_EYE, 0.012)

    def _filled(self, ids: tuple[int, ...]) -> Mask:
        """The inside of a polygon, as far as the photo shows it."""
        mask = np.zeros((self.side, self.side), np.uint8)
        cv2.fillPoly(mask, [self.points[list(ids)].round().astype(np.int32)], 1)
        return np.asarray((mask > 0) & self.inside, np.bool_)

    def _hull(self, ids: tuple[int, ...], grown: float = 0.0) -> Mask:
        """The convex hull of points, grown by a share of the side."""
        outline = cv2.convexHull(self.points[list(ids)]).reshape(-1, 2).round().astype(np.int32)
        mask = np.zeros((self.side, self.side), np.uint8)
        cv2.fillConvexPoly(mask, outline, 1)
        if grown:
            mask = np.asarray(cv2.dilate(mask, np.ones((2 * round(self.side * grown) + 1,) * 2, np.uint8)), np.uint8)
        return np.asarray((mask > 0) & self.inside, np.bool_)

    def sharpness(self) -> float:
        where = self._hull(RIGHT_EYE, 0.04) | self._hull(LEFT_EYE, 0.04) | self._hull(LIPS, 0.01)
        softer = np.asarray(cv2.GaussianBlur(self.grey, (0, 0), SOFTER * self.side / SIDE), np.float32)
        edges = float(_slopes(self.grey)[where].sum())
        return 1 - float(_slopes(softer)[where].sum()) / max(edges, 1e-3)

    def burnt(self) -> float:
        return float((self.head[self.oval].max(-1, initial=0) >= 254).mean()) if self.oval.any() else 0.0

    def lopsided(self) -> float:
        """By skin alone: hair over half of a face is no shadow."""
        light = np.power(self.grey / 255, GAMMA, dtype=np.float32)
        dark, bright = sorted(_percentile(light, self._dots(side), 50) for side in SKIN)
        return bright / max(dark, 1e-3) if dark or bright else 1.0

    def mouth(self) -> float:
        around = self._hull(AROUND_MOUTH) & ~self._hull(LIPS, 0.015)
        level = _percentile(self.grey, around, 50)
        return 1 - _percentile(self.grey, self._hull(LIPS, 0.01), 5) / max(level, 1.0)

    def tint(self) -> float:
        upper = self._dots((*SKIN[0], *SKIN[1]))
        lower = self._hull(AROUND_MOUTH) & ~self._hull(LIPS, 0.015)
        if not (upper.any() and lower.any()):
            return 0.0
        return float(np.linalg.norm(np.median(self.chroma[lower], 0) - np.median(self.chroma[upper], 0)))

    @cached_property
    def chroma(self) -> Grey:
        """(side, side, 2) a* and b*."""
        return np.asarray(cv2.cvtColor(self.head, cv2.COLOR_RGB2LAB)[..., 1:], np.float32) - 128

    def _dots(self, ids: tuple[int, ...]) -> Mask:
        """A small disc around each of the points."""
        mask = np.zeros((self.side, self.side), np.uint8)
        for x, y in self.points[list(ids)].round().astype(int).tolist():
            cv2.circle(mask, (x, y), max(1, self.side // 50), 1, cv2.FILLED)
        return np.asarray((mask > 0) & self.inside, np.bool_)

    def contrast(self, where: Mask) -> float:
        return _percentile(self.grey, where, 98) - _percentile(self.grey, where, 2)


def _percentile(values: Grey, where: Mask, which: float) -> float:
    return float(np.percentile(values[where], which)) if where.any() else 0.0


def _slopes(grey: Grey) -> Grey:
    across, down = (cv2.Sobel(grey, cv2.CV_32F, *axis) for axis in ((1, 0), (0, 1)))
    return np.asarray(cv2.magnitude(across, down), np.float32)
