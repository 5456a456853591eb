"""Recognises what cannot be measured: glasses, beard, hair, headwear, and how marked features are.  A network of ours.

It gets two views of one face, close and with all of the head, and the face's landmarks in both, which tell it where the
eyes, the brows, the hair are: one token a region, asked by one learned query an attribute (`training/persona`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..infer.onnx import Network
from ..types import Floats, Pixels
from . import hair as hair_of
from .frame import PLACE, head_frame, lay_head
from .hair import HairMask
from .likeness import SCHEMA
from .proportions import mirrored

CLOSE, HEAD = 96, 64
"px: sides of the close view and of the one with all of the head"
LARGE = 172
"px: side of the picture that both views are cut from; the close one is its middle"
_CORNER = np.round(PLACE * LARGE).astype(int) - CLOSE // 2
"px: left and top of the close view in it"

FEATURES = (
    "arched_brows", "bags", "full_lips", "big_nose", "bushy_brows", "chubby", "double_chin", "make_up",
    "high_cheekbones", "narrow_eyes", "oval_face", "pale", "pointed_nose", "rosy_cheeks", "lipstick", "young",
)  # fmt: skip
"how marked a feature is, 0..1"


@dataclass(frozen=True)
class Region:
    """A part of the face that gets a token of its own."""

    view: int
    "px: CLOSE or HEAD, the view that it is looked at in"
    points: tuple[int, ...]
    "mesh points around it"
    spread: float
    "how far it reaches, in the extent of its points"
    shift: tuple[float, float]
    "how far from their middle it lies, in their extent: hair is above the points of the forehead"


_RIM = (10, 338, 332, 251, 454, 361, 397, 379, 152, 150, 172, 132, 234, 21, 103, 109)
REGIONS = (
    Region(CLOSE, (33, 133, 159, 145, 468), 1.2, (0, 0)),
    Region(CLOSE, (362, 263, 386, 374, 473), 1.2, (0, 0)),
    Region(CLOSE, (70, 63, 105, 66, 107, 336, 296, 334, 293, 300), 0.8, (0, 0)),
    Region(CLOSE, (168, 6, 4, 2, 129, 358), 0.7, (0, 0)),
    Region(CLOSE, (61, 0, 291, 17, 13, 14), 0.9, (0, 0)),
    Region(CLOSE, (2, 61, 0, 291), 0.9, (0, -0.2)),
    Region(CLOSE, (172, 150, 152, 379, 397, 17), 0.8, (0, 0.1)),
    Region(CLOSE, (117, 205, 123, 187, 346, 425, 352, 411), 0.7, (0, 0)),
    Region(HEAD, (127, 234, 132), 1.5, (-1.0, 0)),
    Region(HEAD, (356, 454, 361), 1.5, (1.0, 0)),
    Region(HEAD, (21, 103, 67, 10, 297, 332, 251), 1.0, (0, -1.0)),
    Region(HEAD, (67, 10, 297), 1.2, (0, 0)),
    Region(HEAD, (132, 172, 152, 397, 361), 1.0, (0, 0.6)),
    Region(HEAD, _RIM, 1.0, (0, 0)),
    Region(CLOSE, _RIM, 1.0, (0, 0)),
)
"the two eyes, brows, nose, mouth, above the lip, jaw, cheeks, the two ears, hair, its line, neck, and the whole twice"


@dataclass(frozen=True, eq=False)
class Views:
    """What the network gets of one face."""

    close: Pixels
    "(CLOSE, CLOSE, 3)"
    head: Pixels
    "(HEAD, HEAD, 3)"
    hair: NDArray[np.uint8]
    "(HEAD, HEAD) 0..255: where in `head` there is hair"
    marks: Floats
    "(2, 478, 2): the landmarks in the close view and in the other, in shares of its side"


def views(pixels: Pixels, points: Floats, find_hair: HairMask) -> Views:
    """Of the face with these (478, 3) points.  Raises ValueError when no head can look like that."""
    large = lay_head(pixels, points, LARGE)
    left, top = _CORNER
    close = np.ascontiguousarray(large[top : top + CLOSE, left : left + CLOSE])
    head = np.asarray(cv2.resize(large, (HEAD, HEAD), interpolation=cv2.INTER_AREA), np.uint8)
    hair = cv2.resize(find_hair(lay_head(pixels, points, hair_of.SIDE)), (HEAD, HEAD), interpolation=cv2.INTER_AREA)
    to_frame = head_frame(points)
    marks = points[:, :2] @ to_frame[:, :2].T + to_frame[:, 2]
    nearer = (marks * LARGE - _CORNER) / CLOSE
    return Views(close, head, np.round(hair * 255).astype(np.uint8), np.stack([nearer, marks]).astype(np.float32))


def mirror_image(views: Views) -> Views:
    """The same face, left for right."""
    close, head, hair = (np.ascontiguousarray(one[:, ::-1]) for one in (views.close, views.head, views.hair))
    return Views(close, head, hair, np.abs([1, 0] - views.marks[:, mirrored()]).astype(np.float32))


@dataclass(frozen=True, eq=False)
class Recognised:
    """What the network says of one face."""

    attributes: Mapping[str, Floats]
    "for each name of SCHEMA: probabilities of its choices"
    features: Mapping[str, float]
    "for each of FEATURES: how marked it is, 0..1"


class Encoder:
    """The network.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None) -> None:
        self.network = network or Network("persona_encoder")
        sizes = {name: (len(choices),) for name, choices in SCHEMA.items()}
        self.network.require(
            {"close": (1, 3, CLOSE, CLOSE), "head": (1, 4, HEAD, HEAD), "marks": (1, 2, 478, 2)},
            {**sizes, "features": (len(FEATURES),)},
        )

    def __call__(self, views: Views) -> Recognised:
        """Of one face: the mean of what is said of it and of its mirror image, which is right a little more often."""
        both = zip(self._said(views), self._said(mirror_image(views)), strict=True)
        *attributes, features = (np.asarray((one + other) / 2, np.float32) for one, other in both)
        return Recognised(
            dict(zip(SCHEMA, attributes, strict=True)), dict(zip(FEATURES, features.tolist(), strict=True))
        )

    def _said(self, views: Views) -> list[Floats]:
        return self.network.run(_planes(views.close), _planes(np.dstack([views.head, views.hair])), views.marks[None])


def _planes(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(1, planes, side, side) 0..255"""
    return np.ascontiguousarray(pixels.transpose(2, 0, 1)[None], np.float32)
