"""The room behind the actor: a wall, daylight from a window, a shelf, a plant; out of focus, as behind a webcam's face.

Nothing in it looks like a face: MediaPipe's near detector gives it about 0.2, the far one less than 0.3.  Both have
their doubts about shelves: move one with care.
"""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...skialoader import skia

_WIDE, _TALL = 1280, 720
"units that the room is painted in, whatever its px; other shapes of picture see more or less wall"
_BLUR = 5.0
"units: how far out of focus the room is"
_COARSE = 3
"px of the picture for each px that is painted: blurred as it is, nobody sees the difference"
_GRAIN = 256
"px"
_WALL, _LIGHT, _DIM = (190, 194, 192), (228, 226, 218), (142, 149, 154)
_WOOD = (142, 112, 84)
_BOOKS = ((126, 76, 66), (72, 88, 102), (170, 152, 116), (92, 106, 88), (140, 140, 136), (82, 84, 92), (158, 118, 84))


@cache
def room(size: tuple[int, int]) -> NDArray[np.uint8]:
    """(height, width, 4) RGBA, read-only: the empty room at (width, height) px."""
    width, height = size
    small = np.empty((math.ceil(height / _COARSE), math.ceil(width / _COARSE), 4), np.uint8)
    canvas = skia.Surface(small, skia.kRGBA_8888_ColorType).getCanvas()
    scale = max(width / _WIDE, height / _TALL) / _COARSE
    canvas.translate((small.shape[1] - _WIDE * scale) / 2, (small.shape[0] - _TALL * scale) / 2)
    canvas.scale(scale, scale)
    _paint_wall(canvas)
    _paint_window(canvas)
    _paint_shelf(canvas)
    _paint_plant(canvas)
    blurred = cv2.GaussianBlur(small, (0, 0), _BLUR * scale)
    pixels: NDArray[np.uint8] = cv2.resize(blurred, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8, copy=False)
    _add_grain(pixels)
    pixels.flags.writeable = False
    return pixels


def _fill(red: int, green: int, blue: int) -> Any:
    return skia.Paint(AntiAlias=True, Color=skia.Color(red, green, blue))


def _paint_wall(canvas: Any) -> None:
    tones = [skia.Color(*tone) for tone in (_LIGHT, _WALL, _DIM)]
    canvas.drawPaint(skia.Paint(Shader=skia.GradientShader.MakeRadial((180, 200), 1250, tones), Dither=True))
    canvas.drawRect(skia.Rect.MakeLTRB(0, 640, _WIDE, 652), _fill(176, 178, 176))


def _paint_window(canvas: Any) -> None:
    sky = skia.GradientShader.MakeLinear([(0, 0), (0, 440)], [skia.Color(196, 218, 236), skia.Color(242, 242, 232)])
    canvas.drawRect(skia.Rect.MakeLTRB(30, -20, 300, 446), _fill(238, 236, 228))
    canvas.drawRect(skia.Rect.MakeLTRB(52, -20, 278, 424), skia.Paint(Shader=sky))
    canvas.drawRect(skia.Rect.MakeLTRB(158, -20, 172, 424), _fill(230, 228, 220))
    canvas.drawRect(skia.Rect.MakeLTRB(16, 446, 314, 464), _fill(206, 202, 192))


def _paint_shelf(canvas: Any) -> None:
    random = np.random.default_rng(5)
    x = 1000.0
    while x < 1300:
        wide, tall = random.uniform(16, 34), random.uniform(96, 138)
        colour = _BOOKS[int(random.integers(len(_BOOKS)))]
        canvas.drawRect(skia.Rect.MakeLTRB(x, 274 - tall, x + wide - 2, 274), _fill(*colour))
        x += wide
    canvas.drawRect(skia.Rect.MakeLTRB(976, 274, 1300, 290), _fill(*_WOOD))
    canvas.drawRect(skia.Rect.MakeLTRB(976, 290, 1300, 306), _fill(152, 155, 153))


def _paint_plant(canvas: Any) -> None:
    for index, angle in enumerate((-58, -40, -22, -7, 10, 26, 44, 60)):
        canvas.save()
        canvas.translate(236, 400)
        canvas.rotate(angle)
        canvas.drawOval(skia.Rect.MakeLTRB(-11, -130 + 14 * (index % 3), 11, 0), _fill(78 + 9 * (index % 4), 116, 84))
        canvas.restore()
    canvas.drawRect(skia.Rect.MakeLTRB(206, 392, 266, 448), _fill(176, 138, 112))


def _add_grain(pixels: NDArray[np.uint8]) -> None:
    """Break up the bands of the gradients, as a sensor's noise does: the same square of it again and again."""
    grain = np.random.default_rng(11).normal(128, 1.2, (_GRAIN, _GRAIN)).round().astype(np.uint8)
    rows, columns = (-(-length // _GRAIN) for length in pixels.shape[:2])
    whole = np.tile(grain, (rows, columns))[: pixels.shape[0], : pixels.shape[1]]
    layers = cv2.merge([whole, whole, whole, np.full_like(whole, 128)])
    cv2.addWeighted(pixels, 1, layers, 1, -128, dst=pixels)
