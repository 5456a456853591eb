"""Pictures made to fit what a device or a codec can hold.  Nothing here knows which."""

from __future__ import annotations

import cv2
import numpy as np

from ..errors import SinkError
from ..types import Picture, Pixels


def even(size: tuple[int, int]) -> tuple[int, int]:
    """The size, rounded up to even numbers: 4:2:0 video stores one colour for each two by two pixels."""
    width, height = size
    return width + width % 2, height + height % 2


def fitted(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """The picture at exactly (width, height), C-contiguous; not copied where it is so already.

    One pixel too few is repeated at the right or the lower edge; any other size is scaled, its shape
    kept, between black bars.
    """
    width, height = size
    missing = (height - pixels.shape[0], width - pixels.shape[1])
    if missing == (0, 0):
        return np.ascontiguousarray(pixels)
    if all(0 <= lines <= 1 for lines in missing):
        return _bordered(pixels, (0, missing[0], 0, missing[1]), cv2.BORDER_REPLICATE)
    scale = min(height / pixels.shape[0], width / pixels.shape[1])
    inner = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    above, left = (height - inner[1]) // 2, (width - inner[0]) // 2
    small = np.asarray(cv2.resize(pixels, inner, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR))
    edges = (above, height - inner[1] - above, left, width - inner[0] - left)
    return _bordered(small.astype(np.uint8, copy=False), edges, cv2.BORDER_CONSTANT)


def check_size(picture: Picture, size: tuple[int, int], name: str) -> None:
    """Raise SinkError unless the picture is (width, height), as its sink was told when it was opened."""
    height, width = picture.pixels.shape[:2]
    if (width, height) != size:
        raise SinkError(
            f"{name} was opened for pictures of {size[0]}x{size[1]} and got one of {width}x{height}: start it anew."
        )


def _bordered(pixels: Pixels, edges: tuple[int, int, int, int], how: int) -> Pixels:
    """With (top, bottom, left, right) more lines around it."""
    return np.asarray(cv2.copyMakeBorder(pixels, *edges, borderType=how), np.uint8)
