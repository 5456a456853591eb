"""The room behind the actor: a wall, daylight from a window on the left, a shelf.  Nothing in it looks like a face."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from ...skialoader import skia
from ...types import Pixels

_WALL, _LIGHT, _DIM = (196, 200, 198), (232, 230, 222), (128, 136, 142)
_WOOD, _WOOD_DARK = (150, 118, 88), (112, 86, 64)
_BOOKS = ((126, 66, 58), (66, 88, 104), (188, 166, 120), (84, 104, 84), (150, 150, 146), (60, 62, 74), (176, 122, 74))


@cache
def room(size: tuple[int, int]) -> Pixels:
    """(height, width, 4) RGBA, read-only: the empty room at (width, height) px."""
    width, height = size
    pixels = np.empty((height, width, 4), np.uint8)
    canvas = skia.Surface(pixels, skia.kRGBA_8888_ColorType).getCanvas()
    canvas.scale(width / 1280, height / 720)
    _wall(canvas)
    _window(canvas)
    _shelf(canvas)
    _plant(canvas)
    pixels.flags.writeable = False
    return pixels


def _colour(rgb: tuple[int, int, int], alpha: float = 1.0) -> Any:
    return skia.Color(*rgb, round(255 * alpha))


def _wall(canvas: Any) -> None:
    light = skia.GradientShader.MakeRadial((180, 200), 1200, [_colour(_LIGHT), _colour(_WALL), _colour(_DIM)])
    canvas.drawPaint(skia.Paint(Shader=light, Dither=True))
    canvas.drawRect(skia.Rect.MakeLTRB(0, 640, 1280, 646), skia.Paint(Color=_colour((90, 94, 98), 0.25)))


def _window(canvas: Any) -> None:
    sky = skia.GradientShader.MakeLinear([(0, 40), (0, 420)], [_colour((206, 226, 240)), _colour((246, 246, 238))])
    soft = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 2.2)
    canvas.drawRect(skia.Rect.MakeLTRB(36, 24, 284, 436), skia.Paint(Color=_colour((240, 238, 232)), MaskFilter=soft))
    canvas.drawRect(skia.Rect.MakeLTRB(54, 42, 266, 418), skia.Paint(Shader=sky, MaskFilter=soft))
    bar = skia.Paint(Color=_colour((232, 230, 224)), MaskFilter=soft)
    canvas.drawRect(skia.Rect.MakeLTRB(154, 42, 166, 418), bar)
    canvas.drawRect(skia.Rect.MakeLTRB(24, 436, 296, 454), skia.Paint(Color=_colour((214, 210, 200)), MaskFilter=soft))


def _shelf(canvas: Any) -> None:
    random = np.random.default_rng(5)
    soft = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 1.8)
    for top in (210, 420):
        x = 960.0
        while x < 1215:
            wide, tall = random.uniform(14, 30), random.uniform(84, 132)
            colour = _BOOKS[int(random.integers(len(_BOOKS)))]
            book = skia.Rect.MakeLTRB(x, top - tall, x + wide - 2, top)
            canvas.drawRect(book, skia.Paint(Color=_colour(colour), MaskFilter=soft))
            x += wide
        board = skia.Rect.MakeLTRB(930, top, 1262, top + 14)
        shade = skia.Rect.MakeLTRB(934, top + 14, 1258, top + 30)
        canvas.drawRect(shade, skia.Paint(Color=_colour((60, 60, 64), 0.22), MaskFilter=soft))
        canvas.drawRect(board, skia.Paint(Color=_colour(_WOOD), MaskFilter=soft))
        canvas.drawRect(skia.Rect.MakeLTRB(930, top + 11, 1262, top + 14), skia.Paint(Color=_colour(_WOOD_DARK)))


def _plant(canvas: Any) -> None:
    soft = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 1.8)
    for angle in np.linspace(-1.15, 1.15, 9):
        canvas.save()
        canvas.translate(1100, 585)
        canvas.rotate(float(np.degrees(angle)))
        green = (70 + int(22 * np.cos(angle * 5)), 112, 78)
        canvas.drawOval(skia.Rect.MakeLTRB(-11, -112, 11, 4), skia.Paint(Color=_colour(green), MaskFilter=soft))
        canvas.restore()
    pot = skia.Path()
    pot.addPoly([(1062, 580), (1138, 580), (1128, 652), (1072, 652)], True)
    canvas.drawPath(pot, skia.Paint(Color=_colour((196, 150, 122)), MaskFilter=soft))
