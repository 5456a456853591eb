"""Soft shading: whatever has no hard edge is painted small and enlarged, which blurs it and costs a sixteenth.

Knows nothing of faces.  Skia's own ways to fill a path from a picture take several times as long on a CPU as drawing
its coverage, copying the picture where that is full, and blending the few pixels of the edge.  Nor are its operations
on paths used to cut them: one in a thousand times they return the whole path uncut.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...skialoader import skia
from ..figure.space import Array
from .brush import Canvas, Paint, Path

OPAQUE = 255
"alpha or coverage of what hides all under it"

_GAP = np.ones((3, 3), np.uint8)

Bytes = NDArray[np.uint8]
Box = tuple[slice, slice]
"rows and columns"


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
        self._touched = skia.Rect.MakeEmpty()

    def touch(self, paths: Sequence[Path]) -> Box:
        """The rows and columns in which the paths lie, noted as drawn on."""
        bounds = skia.Rect.MakeEmpty()
        for path in paths:
            bounds.join(path.getBounds())
        bounds = self.matrix.mapRect(bounds)
        self._touched.join(bounds)
        return self._box(bounds, 1)

    @property
    def touched(self) -> Box:
        """The rows and columns in which something was touched, with a margin for what sticks out of it."""
        return self._box(self._touched, round(0.1 * self.scale))

    def _box(self, bounds: Any, margin: int) -> Box:
        def within(first: float, last: float) -> slice:
            return slice(max(0, int(first) - margin), min(self.size, int(last) + 1 + margin))

        return within(bounds.top(), bounds.bottom()), within(bounds.left(), bounds.right())

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


class Table:
    """Room to work in while a cel is filled.  One for all layers: what they share stays in the processor's cache."""

    def __init__(self, size: int) -> None:
        self.large: Bytes = np.zeros((size, size, 4), np.uint8)
        self.mask: Bytes = np.zeros((size, size), np.uint8)
        self.inside: Bytes = np.zeros((size, size), np.uint8)
        self._surface = surface_on(self.mask)
        self.canvas: Canvas = self._surface.getCanvas()


class SoftLayer:
    """An opaque picture without detail, as large as a cel, that is used to fill shapes.

    `begin`, draw to `canvas` in head units, then `fill` as often as you like.
    """

    def __init__(self, size: int, coarseness: int, table: Table) -> None:
        """`coarseness` is how many px of the cel lie along one of the layer's own; layers may share a table."""
        side = size // coarseness if size % coarseness == 0 else size
        self._step = size // side
        self._ratio = 1 / self._step
        self._small: Bytes = np.zeros((side, side, 4), np.uint8)
        self._large, self._mask, self._inside = table.large, table.mask, table.inside
        self._surface = surface_on(self._small)
        self.canvas: Canvas = self._surface.getCanvas()
        self._mask_canvas = table.canvas
        self._full = skia.Paint(AntiAlias=True, Color=0xFFFFFFFF)
        self._nothing = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear)

    def begin(self, background: int, cel: Cel) -> None:
        """Start over with one colour."""
        self.canvas.setMatrix(skia.Matrix.Scale(self._ratio, self._ratio).preConcat(cel.matrix))
        self._mask_canvas.setMatrix(cel.matrix)
        self._scale, self._origin = cel.scale * self._ratio, np.array(cel.origin) * self._ratio
        self.canvas.clear(background)

    def blur(self, reach: float) -> None:
        """Blur what was drawn so far by that many head units."""
        side = 2 * max(1, round(reach * self._scale)) + 1
        cv2.blur(self._small, (side, side), dst=self._small)

    def spread(self, picture: Bytes, middle: Array, half: Array) -> None:
        """Lay a small square picture over the box of that middle and half size (2,), head units."""
        first, last = self._scale * (middle - half) + self._origin, self._scale * (middle + half) + self._origin
        side = self._small.shape[0]
        left, top = (int(edge) for edge in np.clip(np.floor(first), 0, side).tolist())
        right, bottom = (int(edge) for edge in np.clip(np.ceil(last), 0, side).tolist())
        if left >= right or top >= bottom:
            return
        zoom = len(picture) / (last - first)
        # Where the centre of a pixel of the box lies in the picture.  Whole pixels would make the light jump.
        start = (np.array([left, top]) + 0.5 - first) * zoom - 0.5
        matrix = np.array([[zoom[0], 0, start[0]], [0, zoom[1], start[1]]])
        how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        self._small[top:bottom, left:right] = cv2.warpAffine(
            picture, matrix, (right - left, bottom - top), flags=how, borderMode=cv2.BORDER_REPLICATE
        )

    def _enlarge(self, box: Box) -> Bytes:
        """What was drawn in that part of the cel."""
        side, step = self._small.shape[0], self._step
        # Two more pixels on each side, so that it comes out as if all had been enlarged.
        part = tuple(slice(max(0, s.start // step - 2), min(side, -(-s.stop // step) + 2)) for s in box)
        large = self._large[tuple(slice(s.start * step, s.stop * step) for s in part)]
        cv2.resize(self._small[part], large.shape[1::-1], dst=large, interpolation=cv2.INTER_CUBIC)
        return self._large[box]

    def fill(
        self,
        cel: Cel,
        paths: Sequence[Path],
        without: Sequence[Path] = (),
        within: Path | None = None,
        over: Sequence[Path] = (),
    ) -> None:
        """Fill paths with the layer, except what is in `without` or not in `within`; then `over`, all of it."""
        box = cel.touch([*paths, *over])
        mask, inside = self._mask[box], self._inside[box]
        if not mask.size:
            return
        mask.fill(0)
        for path in paths:
            self._mask_canvas.drawPath(path, self._full)
        for path in (*without, *([_inverse(within)] if within else [])):
            self._mask_canvas.drawPath(path, self._nothing)
        for path in over:
            self._mask_canvas.drawPath(path, self._full)
        cv2.threshold(mask, OPAQUE - 1, OPAQUE, cv2.THRESH_BINARY, dst=inside)
        picture = self._enlarge(box)
        cv2.copyTo(picture, inside, cel.pixels[box])
        _blend_edge(cel.pixels[box], picture, cv2.subtract(mask, inside))


def seal(cel: Cel) -> None:
    """Make opaque what shines through where two smooth edges meet: gaps of a pixel or two between opaque parts.

    Each such pixel takes the colour of that neighbour which hides most.
    """
    pixels = cel.pixels[cel.touched]
    alpha = cv2.extractChannel(pixels, 3)
    opaque = cv2.threshold(alpha, OPAQUE - 1, OPAQUE, cv2.THRESH_BINARY)[1]
    gaps = cv2.subtract(cv2.morphologyEx(opaque, cv2.MORPH_CLOSE, _GAP), opaque)
    gaps[[0, -1]], gaps[:, [0, -1]] = 0, 0  # the edge of the box has no neighbours
    if not cv2.countNonZero(gaps):
        return
    x, y = cv2.findNonZero(gaps).reshape(-1, 2).T
    whole = pixels.view("<u4")[..., 0]  # alpha is the highest byte, so the largest number hides most
    beside = np.maximum.reduce([whole[y, x - 1], whole[y, x + 1], whole[y - 1, x], whole[y + 1, x]])
    chosen = beside[:, None].view(np.uint8).astype(np.uint16)  # (n, 4)
    pixels[y, x] = np.minimum(chosen * OPAQUE // np.maximum(chosen[:, 3:], 1), OPAQUE)


def _inverse(path: Path) -> Path:
    other = skia.Path(path)
    other.toggleInverseFillType()
    return other


def _blend_edge(under: Bytes, over: Bytes, coverage: Any) -> None:
    """Lay opaque pixels over others where the coverage, 0..255, is not zero; those are few."""
    found = cv2.findNonZero(coverage)
    if found is None:
        return
    x, y = found.reshape(-1, 2).T  # older versions of OpenCV put an axis of one between
    share = coverage[y, x].astype(np.uint16)[:, None]
    mixed = over[y, x] * share + under[y, x] * (OPAQUE - share) + 128
    under[y, x] = (mixed + (mixed >> 8)) >> 8  # divided by 255 and rounded


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
