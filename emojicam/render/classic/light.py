"""Soft shading: whatever has no hard edge is painted small and enlarged, which blurs it and costs a sixteenth.

Knows nothing of faces.
"""

from __future__ import annotations

import cv2
import numpy as np

from ...skialoader import skia
from .brush import Canvas, Paint

COARSENESS = 4
"px of the sprite along one px of a soft layer"


def surface_on(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> object:
    """A skia surface that draws into (h, w, 4) premultiplied RGBA pixels."""
    height, width = pixels.shape[:2]
    info = skia.ImageInfo.Make(width, height, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    return skia.Surface.MakeRasterDirect(info, pixels, width * 4)


class SoftLayer:
    """An opaque picture without detail, as large as the sprite, that is used to fill shapes.

    Draw to `canvas` in the sprite's own coordinates, then fill with `paint()`; it holds until the next `begin`.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        side = max(16, size // COARSENESS)
        self._small = np.zeros((side, side, 4), np.uint8)
        self._large = np.zeros((size, size, 4), np.uint8)
        self._surface = surface_on(self._small)
        self.canvas: Canvas = self._surface.getCanvas()  # type: ignore[attr-defined]

    def begin(self, background: int, to_sprite: object) -> None:
        """Start over with one colour; `to_sprite` is the matrix of the sprite's canvas."""
        ratio = self._small.shape[0] / self.size
        self.canvas.setMatrix(skia.Matrix.Scale(ratio, ratio).preConcat(to_sprite))
        self.canvas.clear(background)

    def paint(self, to_sprite: object) -> Paint:
        """Fills shapes drawn under the same matrix with what was drawn so far."""
        cv2.resize(self._small, (self.size, self.size), dst=self._large, interpolation=cv2.INTER_LINEAR)
        image = skia.Image.fromarray(self._large, colorType=skia.kRGBA_8888_ColorType, copy=False)
        back = skia.Matrix()
        to_sprite.invert(back)  # type: ignore[attr-defined]
        paint = skia.Paint(AntiAlias=True)
        paint.setShader(image.makeShader(skia.SamplingOptions(), back))
        return paint
