"""The test card of the end-to-end tests: colour bars, a face in a key colour, and when it was made.  Knows no device.

The same code stands along the top and along the bottom, so that a picture put together of two shows.
"""

from __future__ import annotations

import zlib
from typing import NamedTuple

import cv2
import numpy as np

from emojicam.types import Pixels

SIZE = (1280, 720)
BARS = (
    (235, 235, 235), (210, 40, 40), (225, 200, 40), (40, 170, 60),
    (40, 180, 190), (40, 70, 200), (128, 128, 128), (20, 20, 20),
)  # fmt: skip
"from left to right; no two neighbours mix to the key colour, and seen in a mirror they are others"
KEY = (255, 0, 255)
FACE = (0.60, 0.30, 0.78, 0.70)
"left, top, right, bottom of the key-coloured face, as shares of the picture"
BLOCK = 16
"px that one bit is wide and high"
NUMBER_BITS, TIME_BITS = 16, 36
SECOND = 10_000
"units of the time in the code: tenths of a millisecond"
SAMPLED_ROWS = (0.15, 0.88)
"heights at which the bars are looked at: above and below the face and all that may be drawn around it"
KEYED = 60
"levels by which red and blue exceed green in what counts as the key colour, also blended or smeared"


class Seen(NamedTuple):
    """What a reader of the device found in one picture."""

    at: float
    "session clock when it was read"
    number: int
    "-1 where there is no code"
    made_at: float
    torn: bool
    "whether top and bottom disagree"
    off: int
    "levels that the worst bar is from its colour; meaningless where there is no code"
    key: int
    "pixels in the key colour"
    size: tuple[int, int]
    fingerprint: int
    "of the picture below its code: equal for equal pictures"


def plain(size: tuple[int, int] = SIZE) -> Pixels:
    """The card without its code."""
    width, height = size
    pixels = np.empty((height, width, 3), np.uint8)
    for bar, colour in enumerate(BARS):
        pixels[:, width * bar // len(BARS) : width * (bar + 1) // len(BARS)] = colour
    left, top, right, bottom = face_box(size)
    pixels[top:bottom, left:right] = KEY
    return pixels


def face_box(size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the face, px."""
    return tuple(round(share * side) for share, side in zip(FACE, (*size, *size), strict=True))  # type: ignore[return-value]


def stamp(pixels: Pixels, number: int, made_at: float) -> None:
    """Write number and time (s) along the top and the bottom of the picture, which then must not be shown elsewhere."""
    bits = number % (1 << NUMBER_BITS) << TIME_BITS | round(made_at * SECOND) % (1 << TIME_BITS)
    count = NUMBER_BITS + TIME_BITS
    row = np.array([255 * (bits >> bit & 1) for bit in range(count)], np.uint8).repeat(BLOCK)[None, :, None]
    pixels[:BLOCK, : count * BLOCK] = row
    pixels[-BLOCK:, : count * BLOCK] = row
    pixels[BLOCK : 2 * BLOCK, : count * BLOCK] = 255 - row
    pixels[-2 * BLOCK : -BLOCK, : count * BLOCK] = 255 - row


def code(pixels: Pixels, top: bool) -> tuple[int, float] | None:
    """Number and time (s) of the picture, or None where there is no code: below each bit stands its opposite."""
    count = NUMBER_BITS + TIME_BITS
    if pixels.shape[1] < count * BLOCK:
        return None
    middles = slice(BLOCK // 2, count * BLOCK, BLOCK)
    rows = (BLOCK // 2, BLOCK * 3 // 2) if top else (-BLOCK // 2, -BLOCK * 3 // 2)
    bits, opposites = (pixels[row, middles, 1].astype(int) for row in rows)
    if (np.abs(bits - opposites) < 150).any():
        return None
    value = sum(1 << bit for bit, level in enumerate(bits) if level > 127)
    return value >> TIME_BITS, (value & ((1 << TIME_BITS) - 1)) / SECOND


def key_pixels(pixels: Pixels) -> int:
    """How many pixels have anything of the key colour: much more red and blue than green."""
    red, green, blue = cv2.split(pixels)
    least = cv2.min(cv2.subtract(red, green), cv2.subtract(blue, green))
    return int(cv2.countNonZero(cv2.compare(least, KEYED, cv2.CMP_GT)))


def worst_bar(pixels: Pixels) -> int:
    """Levels that the worst of all bars is from its colour, in the middle of the bar."""
    height, width, _ = pixels.shape
    across = [width * (2 * bar + 1) // (2 * len(BARS)) for bar in range(len(BARS))]
    return max(
        int(np.abs(pixels[round(height * share), across].astype(int) - np.array(BARS)).max()) for share in SAMPLED_ROWS
    )


def look(pixels: Pixels, at: float) -> Seen:
    """All about one picture that was read then."""
    top, bottom = code(pixels, True), code(pixels, False)
    number, made_at = top or bottom or (-1, -1.0)
    size = (pixels.shape[1], pixels.shape[0])
    fingerprint = zlib.crc32(pixels[2 * BLOCK :: 37, ::41].tobytes())
    return Seen(at, number, made_at, top != bottom, worst_bar(pixels), key_pixels(pixels), size, fingerprint)
