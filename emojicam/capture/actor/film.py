"""Takes the actor's picture: light, and the order in which things are drawn.  Nothing here knows what comes next.

The head is drawn on a layer of its own, larger than needed, and scaled down for the sake of its edges: from back to
front, with eyes and mouth between what is behind the holes in the face and the face.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...skialoader import skia
from ...types import Floats, Pixels, Pose
from .body import draw_body
from .brush import Places
from .features import draw_eyes, draw_lashes, draw_mouth
from .lens import Doubles, Shot
from .paint import FIRST, HEIGHT, WIDTH, Palette, atlas
from .room import room
from .sculpture import EYE_LEFT, EYE_RIGHT, FACE, MOUTH, Ids, sculpture

_FINER, _LAYER_PX = 1.8, 190_000
"px of the head's layer for each px of the picture; but no more than that in all, for the time's sake"
_KEY, _FILL = np.array([-0.45, 0.35, 0.80]), np.array([0.75, 0.10, 0.65])
"where the window's and the room's light come from, in the camera's axes"
_KEY_COLOUR, _FILL_COLOUR, _AMBIENT = (0.78, 0.755, 0.72), (0.26, 0.27, 0.29), (0.14, 0.13, 0.13)
"red, green and blue of each: a warm window, a cool room"
_WRAP_KEY, _WRAP_FILL = 0.2, 0.3
"0..1: how far light reaches round an edge, as it does under skin"

Cast = tuple["Actor", Pose]
"somebody, and what they are doing"


def film(*casts: Cast, size: tuple[int, int] = (1280, 720)) -> Pixels:
    """(height, width, 3) RGB: the room with everybody in it, the first one in front."""
    pixels = room(size).copy()
    for actor, pose in reversed(casts):
        actor.play(pose, pixels)
    picture: Pixels = cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB).astype(np.uint8, copy=False)
    return picture


class Actor:
    """Somebody who can be filmed.  The same pose always gives the same pixels."""

    def __init__(self, palette: Palette = FIRST) -> None:
        self._palette, self._head = palette, sculpture()
        sampling = skia.SamplingOptions(skia.FilterMode.kNearest)  # as good here as linear, for a quarter less time
        shader = atlas(palette).makeShader(skia.TileMode.kClamp, skia.TileMode.kClamp, sampling)
        self._paint = skia.Paint(Shader=shader)
        self._texture = [skia.Point(x, y) for x, y in (self._head.uvs * (WIDTH, HEIGHT)).tolist()]

    def play(self, pose: Pose, pixels: NDArray[np.uint8]) -> None:
        """Draw the actor into a picture, (height, width, 4) RGBA."""
        size = (pixels.shape[1], pixels.shape[0])
        shot = Shot.of(pose, size)
        canvas = skia.Surface(pixels, skia.kRGBA_8888_ColorType).getCanvas()
        draw_body(canvas, shot, self._palette)
        shaped = self._head.pose(pose.shapes)
        placed = shot.place(shaped)
        layer = _Layer.around(shot.project(placed), size)
        if layer.pixels.size:
            self._draw_head(layer, shot, pose, shaped, placed)
            layer.lay_on(canvas)

    def _draw_head(self, layer: _Layer, shot: Shot, pose: Pose, shaped: Floats, placed: Doubles) -> None:
        """Draw the head on its layer; `shaped` is in the head's own axes, `placed` is the same before the camera."""

        def see(places: Doubles) -> Places:
            return layer.spots(shot.project(shot.place(places)))

        canvas = skia.Surface(layer.pixels, skia.kRGBA_8888_ColorType).getCanvas()
        spots = layer.spots(shot.project(placed))
        behind, before, light = self._sorted(placed)
        points = [skia.Point(x, y) for x, y in spots.tolist()]
        self._draw_skin(canvas, points, light, behind)
        draw_eyes(canvas, spots, see, pose.gaze, self._palette)
        draw_mouth(canvas, spots, see, shaped)
        self._draw_skin(canvas, points, light, before)
        draw_lashes(canvas, spots)

    def _sorted(self, placed: Doubles) -> tuple[Ids, Ids, list[int]]:
        """The triangles that face the camera, from back to front: those behind eyes and mouth, the others; light."""
        triangles = self._head.triangles
        corners = placed[triangles]  # (m, 3, 3)
        normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        middles = corners.mean(1)
        front = np.flatnonzero((normals * middles).sum(1) < 0)
        front = front[np.argsort(middles[front, 2] + self._head.lift[front])]
        deepest = min(placed[list(rim), 2].mean() for rim in (EYE_LEFT, EYE_RIGHT, MOUTH))
        is_behind = (middles[front, 2] < deepest) & (triangles[front, 0] >= FACE)
        return triangles[front[is_behind]], triangles[front[~is_behind]], self._light(normals)

    def _draw_skin(self, canvas: Any, points: list[Any], light: list[int], triangles: Ids) -> None:
        """Draw (m, 3) triangles one after the other; hair and ears are skin, too."""
        kind = skia.Vertices.VertexMode.kTriangles_VertexMode
        mesh = skia.Vertices(kind, points, self._texture, light, triangles.ravel().tolist())
        canvas.drawVertices(mesh, self._paint, skia.BlendMode.kModulate)

    def _light(self, normals: Doubles) -> list[int]:
        """What each vertex gets of window and room, as 0xAARRGGBB, from the (m, 3) normals of the triangles."""
        corners = self._head.triangles.ravel()
        summed: Doubles = np.stack([np.bincount(corners, np.repeat(normals[:, axis], 3)) for axis in range(3)], 1)
        summed /= np.linalg.norm(summed, axis=1, keepdims=True) + 1e-9
        key, fill = _lit(summed, _KEY, _WRAP_KEY), _lit(summed, _FILL, _WRAP_FILL)
        share = key * _KEY_COLOUR + fill * _FILL_COLOUR + np.array(_AMBIENT)  # (n, 3)
        level = np.clip(share * self._head.shade[:, None] * 255, 0, 255).astype(np.uint32)
        colours: list[int] = (0xFF000000 | level[:, 0] << 16 | level[:, 1] << 8 | level[:, 2]).tolist()
        return colours


@dataclass(frozen=True, eq=False)
class _Layer:
    """A part of the picture, drawn apart and larger; empty where nothing of the picture is touched."""

    corner: Places
    "(2,) px of the picture: left, top"
    size: tuple[float, float]
    "px of the picture"
    pixels: NDArray[np.uint8]
    "(rows, columns, 4) RGBA, premultiplied"

    @classmethod
    def around(cls, seen: Places, size: tuple[int, int]) -> _Layer:
        """An empty layer for all of the (n, 2) px that lies in a picture of (width, height)."""
        low = np.clip(np.floor(seen.min(0)) - 2, 0, size)
        wide, tall = (np.clip(np.ceil(seen.max(0)) + 2, 0, size) - low).tolist()
        finer = max(1.0, min(_FINER, math.sqrt(_LAYER_PX / max(1.0, wide * tall))))
        return cls(low, (wide, tall), np.zeros((math.ceil(tall * finer), math.ceil(wide * finer), 4), np.uint8))

    def spots(self, seen: Places) -> Places:
        """(n, 2) px of the layer, of (n, 2) px of the picture."""
        rows, columns = self.pixels.shape[:2]
        spots: Places = (seen - self.corner) * (columns / self.size[0], rows / self.size[1])
        return spots

    def lay_on(self, canvas: Any) -> None:
        """Draw the layer where it belongs in the picture."""
        image = skia.Image.fromarray(self.pixels, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType, copy=False)
        place = skia.Rect.MakeXYWH(*self.corner.tolist(), *self.size)
        canvas.drawImageRect(image, place, skia.SamplingOptions(skia.FilterMode.kLinear))


def _lit(normals: Doubles, source: Doubles, wrap: float) -> Doubles:
    """(n, 1) 0..1: how much light falls on surfaces with these unit normals."""
    share: Doubles = np.clip(normals @ source / np.linalg.norm(source) * (1 - wrap) + wrap, 0, 1)
    return share[:, None]
