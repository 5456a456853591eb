"""Soft shading: whatever has no hard edge is painted small and enlarged, which blurs it and costs a sixteenth.

Knows nothing of faces.  Skia's own ways to fill a path from a picture take ten times as long on a CPU as laying a flat
colour, whose edge is smooth, and then copying the picture over all that is fully inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...skialoader import skia
from .brush import Canvas, Paint, Path
from .space import Array

Bytes = NDArray[np.uint8]


class Cel:
    """A transparent square picture with a canvas in head units."""

    def __init__(self, size: int, scale: float, origin: tuple[float, float]) -> None:
        """`scale` is px for one head unit, `origin` where (0, 0) comes to lie, px."""
        self.size, self.scale, self.origin = size, scale, origin
        self.pixels: Bytes = np.zeros((size, size, 4), np.uint8)
        self._surface = surface_on(self.pixels)
        self.canvas: Canvas = self._surface.getCanvas()
        self.matrix = skia.Matrix.Translate(*origin).preScale(scale, scale)
        self.canvas.setMatrix(self.matrix)

    def empty_copy(self) -> Cel:
        """Another one of the same size and scale, with nothing on it."""
        return Cel(self.size, self.scale, self.origin)


class Stamp:
    """A finished drawing that is printed on cels again and again, which costs next to nothing."""

    def __init__(self, cel: Cel) -> None:
        alpha = cel.pixels[..., 3]
        self._pixels = cel.pixels
        self._opaque: Bytes = np.where(alpha == 255, 255, 0).astype(np.uint8)
        self._edge = np.nonzero((alpha > 0) & (alpha < 255))
        self._ink = cel.pixels[self._edge].astype(np.uint16)
        self._lets_through = 255 - self._ink[:, 3:]

    def print_on(self, cel: Cel) -> None:
        """Lay the drawing over what is there."""
        cv2.copyTo(self._pixels, self._opaque, cel.pixels)
        under = cel.pixels[self._edge].astype(np.uint16)
        cel.pixels[self._edge] = self._ink + (under * self._lets_through + 127) // 255


class SoftLayer:
    """An opaque picture without detail, as large as a cel, that is used to fill shapes.

    `begin`, draw to `canvas` in head units, `end`, then `fill` as often as you like.
    """

    def __init__(self, size: int, coarseness: int) -> None:
        """`coarseness` is how many px of the cel lie along one of the layer's own."""
        side = max(16, size // coarseness)
        self._ratio = side / size
        self._small: Bytes = np.zeros((side, side, 4), np.uint8)
        self._large: Bytes = np.zeros((size, size, 4), np.uint8)
        self._mask: Bytes = np.zeros((size, size), np.uint8)
        self._inside: Bytes = np.zeros((size, size), np.uint8)
        self._surface, self._mask_surface = surface_on(self._small), surface_on(self._mask)
        self.canvas: Canvas = self._surface.getCanvas()
        self._mask_canvas: Canvas = self._mask_surface.getCanvas()
        self._full = skia.Paint(AntiAlias=True, Color=0xFFFFFFFF)

    def begin(self, background: int, cel: Cel) -> None:
        """Start over with one colour."""
        self.canvas.setMatrix(skia.Matrix.Scale(self._ratio, self._ratio).preConcat(cel.matrix))
        self._mask_canvas.setMatrix(cel.matrix)
        self._scale, self._origin = cel.scale * self._ratio, np.array(cel.origin) * self._ratio
        self.canvas.clear(background)

    def spread(self, picture: Bytes, middle: Array, half: Array) -> None:
        """Lay a small picture over the box of that middle and half size (2,), head units."""
        place = self._scale * np.stack([middle - half, middle + half]) + self._origin
        (left, top), (right, bottom) = np.rint(place).astype(int).tolist()
        side = self._small.shape[0]
        across, down = slice(max(left, 0), min(right, side)), slice(max(top, 0), min(bottom, side))
        if across.start < across.stop and down.start < down.stop:
            laid = cv2.resize(picture, (right - left, bottom - top), interpolation=cv2.INTER_LINEAR)
            self._small[down, across] = laid[
                down.start - top : down.stop - top, across.start - left : across.stop - left
            ]

    def end(self) -> None:
        """Enlarge what was drawn."""
        cv2.resize(self._small, self._large.shape[1::-1], dst=self._large, interpolation=cv2.INTER_LINEAR)

    def fill(self, cel: Cel, edge: Paint, paths: Sequence[Path]) -> None:
        """Fill paths with the layer; `edge`, a flat colour, is seen in the outermost pixel alone."""
        self._mask.fill(0)
        for path in paths:
            cel.canvas.drawPath(path, edge)
            self._mask_canvas.drawPath(path, self._full)
        cv2.threshold(self._mask, 254, 255, cv2.THRESH_BINARY, dst=self._inside)
        cv2.copyTo(self._large, self._inside, cel.pixels)


def square_of(paint: Paint, side: int = 48) -> Bytes:
    """What a unit-circle paint looks like on the square around the circle."""
    pixels: Bytes = np.zeros((side, side, 4), np.uint8)
    canvas = surface_on(pixels).getCanvas()
    canvas.scale(side / 2, side / 2)
    canvas.translate(1, 1)
    canvas.drawPaint(paint)
    return pixels


def surface_on(pixels: Bytes) -> Any:
    """A skia surface that draws into premultiplied RGBA (h, w, 4), or into coverage (h, w)."""
    height, width = pixels.shape[:2]
    kind = skia.kRGBA_8888_ColorType if pixels.ndim == 3 else skia.kAlpha_8_ColorType
    info = skia.ImageInfo.Make(width, height, kind, skia.kPremul_AlphaType)
    return skia.Surface.MakeRasterDirect(info, pixels, pixels.strides[0])
