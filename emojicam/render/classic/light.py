"""Soft shading: whatever has no hard edge is painted small and enlarged, which blurs it and costs a sixteenth.

Knows nothing of faces.  Skia's own ways to fill a path from a picture take ten times as long on a CPU as laying a flat
colour, whose edge is smooth, and then copying the picture over all that is fully inside.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...skialoader import skia
from .brush import Canvas, Paint

COARSENESS = 4
"px of the sprite along one px of a soft layer"

Bytes = NDArray[np.uint8]


class Cel:
    """A transparent square picture with a canvas in head units."""

    def __init__(self, size: int, scale: float, origin: tuple[float, float]) -> None:
        """`scale` is px for one head unit, `origin` where (0, 0) comes to lie, px."""
        self.size, self._scale, self._origin = size, scale, origin
        self.pixels: Bytes = np.zeros((size, size, 4), np.uint8)
        self._surface = surface_on(self.pixels)
        self.canvas: Canvas = self._surface.getCanvas()
        self.matrix = skia.Matrix.Translate(*origin).preScale(scale, scale)
        self.canvas.setMatrix(self.matrix)

    def empty_copy(self) -> Cel:
        """Another one of the same size and scale, with nothing on it."""
        return Cel(self.size, self._scale, self._origin)


class SoftLayer:
    """An opaque picture without detail, as large as a cel, that is used to fill shapes.

    `begin`, draw to `canvas` in head units, `end`, then `fill` as often as you like.
    """

    def __init__(self, size: int) -> None:
        side = max(16, size // COARSENESS)
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
        self.canvas.clear(background)

    def end(self) -> None:
        """Enlarge what was drawn."""
        cv2.resize(self._small, self._large.shape[1::-1], dst=self._large, interpolation=cv2.INTER_LINEAR)

    def fill(self, cel: Cel, edge: Paint, draw: Callable[[Canvas, Paint], None]) -> None:
        """Fill what `draw` draws with the layer; `edge`, a flat colour, is seen in the outermost pixel alone."""
        draw(cel.canvas, edge)
        self._mask_canvas.clear(0)
        draw(self._mask_canvas, self._full)
        cv2.compare(self._mask, 255, cv2.CMP_EQ, dst=self._inside)
        cv2.copyTo(self._large, self._inside, cel.pixels)


def surface_on(pixels: Bytes) -> Any:
    """A skia surface that draws into premultiplied RGBA (h, w, 4), or into coverage (h, w)."""
    height, width = pixels.shape[:2]
    kind = skia.kRGBA_8888_ColorType if pixels.ndim == 3 else skia.kAlpha_8_ColorType
    info = skia.ImageInfo.Make(width, height, kind, skia.kPremul_AlphaType)
    return skia.Surface.MakeRasterDirect(info, pixels, pixels.strides[0])
