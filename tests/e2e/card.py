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
CONTRAST = 150
"levels that a bit and its opposite differ by, at the least"
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
    "equal for equal pictures"
    colour: tuple[int, int, int]
    "the mean of all pixels"
    spread: int
    "levels between the darkest and the brightest pixel: next to none in a picture of one colour"


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
    value = number % (1 << NUMBER_BITS) | round(made_at * SECOND) % (1 << TIME_BITS) << NUMBER_BITS
    write(pixels, value, NUMBER_BITS + TIME_BITS)


def write(pixels: Pixels, value: int, bits: int) -> None:
    """Write a value in black and white, the lowest bit at the left, and below each bit its opposite."""
    row = np.array([255 * (value >> bit & 1) for bit in range(bits)], np.uint8).repeat(BLOCK)[None, :, None]
    for top in (0, pixels.shape[0] - 2 * BLOCK):
        pixels[top : top + BLOCK, : bits * BLOCK] = row
        pixels[top + BLOCK : top + 2 * BLOCK, : bits * BLOCK] = 255 - row


def read(pixels: Pixels, bits: int, *, top: bool) -> int | None:
    """The value along the top or the bottom, or None where there is none."""
    if pixels.shape[1] < bits * BLOCK:
        return None
    middles = slice(BLOCK // 2, bits * BLOCK, BLOCK)
    rows = (BLOCK // 2, BLOCK * 3 // 2) if top else (-BLOCK * 3 // 2, -BLOCK // 2)
    levels, opposites = (pixels[row, middles, 1].astype(int) for row in rows)
    if (np.abs(levels - opposites) < CONTRAST).any():
        return None
    return sum(1 << bit for bit, level in enumerate(levels) if level > 127)


def code(pixels: Pixels, top: bool) -> tuple[int, float] | None:
    """Number and time (s) of the picture, or None where there is no code."""
    value = read(pixels, NUMBER_BITS + TIME_BITS, top=top)
    return None if value is None else (value % (1 << NUMBER_BITS), (value >> NUMBER_BITS) / SECOND)


def key_pixels(pixels: Pixels) -> int:
    """How many pixels have anything of the key colour: much more red and blue than green."""
    red, green, blue = cv2.split(pixels)
    least = cv2.min(cv2.subtract(red, green), cv2.subtract(blue, green))
    return int(cv2.countNonZero(cv2.threshold(least, KEYED, 255, cv2.THRESH_BINARY)[1]))


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
    sample = np.ascontiguousarray(pixels[::7, ::7])
    red, green, blue = (round(level) for level in cv2.mean(sample)[:3])
    spread = int((sample.max((0, 1)).astype(int) - sample.min((0, 1))).max())
    off, key = worst_bar(pixels), key_pixels(pixels)
    return Seen(
        at, number, made_at, top != bottom, off, key, size, zlib.crc32(sample.tobytes()), (red, green, blue), spread
    )
