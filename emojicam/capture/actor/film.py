"""Takes the actor's picture: camera, light and drawing.  Nothing here knows what the actor will do next.

A layer with the head alone is drawn larger than
needed and scaled down, for the edges' sake; eyes and teeth are drawn first, and seen through the holes in the face.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...skialoader import skia
from ...types import Floats, Pixels, Pose
from .paint import FIRST, HEIGHT, WIDTH, Palette, atlas
from .room import room
from .sculpture import EYE_LEFT, EYE_RIGHT, MOUTH, sculpture

Doubles = NDArray[np.float64]
Point = tuple[float, float]

VERTICAL_FOV = math.radians(43)
"rad: a common webcam's (78 degrees across the diagonal); 63, as MediaPipe assumes, would show the face too near"
BRIDGE = 6
"the vertex between the eyes that Pose.centre is"
BROW_TO_CHIN = 14.5
"cm on the face at rest: what Pose.size measures"

_FINE, _FINE_PX = 1.8, 230_000
"the head's layer has this many px for each px of the picture, but no more than that in all, for the time's sake"
_PIVOT = np.array([0, -5.0, -4.5])
"cm in the head: where it sits on the neck"
_KEY, _FILL = np.array([-0.45, 0.35, 0.80]), np.array([0.75, 0.10, 0.65])
"where the window's and the room's light come from, in the camera's axes"
_EYE = np.array([3.08, 2.62, 2.55])
"cm: the middle of the left eyeball"
_EYE_RADIUS, _IRIS_RADIUS, _PUPIL_RADIUS = 1.32, 0.60, 0.25


@dataclass(frozen=True, eq=False)
class Shot:
    """A head before the camera: rotated and placed, camera axes x right, y up, z towards the viewer, cm."""

    rotation: Doubles
    "(3, 3) head to camera"
    position: Doubles
    "(3,) cm: where the head's origin is"
    focal: float
    "px"
    middle: Point
    "px"

    @classmethod
    def of(cls, pose: Pose, size: tuple[int, int]) -> Shot:
        """The head that is seen as the pose says in a picture of (width, height) px."""
        width, height = size
        focal = height / 2 / math.tan(VERTICAL_FOV / 2)
        far = focal * BROW_TO_CHIN / pose.size
        bridge = np.array(
            [(pose.centre[0] - width / 2) * far / focal, (height / 2 - pose.centre[1]) * far / focal, -far]
        )
        rotation = towards(bridge).T @ rotation_of(pose.turn)
        position = bridge - rotation @ sculpture().vertices[BRIDGE]
        return cls(rotation, position, focal, (width / 2, height / 2))

    def place(self, vertices: NDArray[np.floating[Any]]) -> Doubles:
        """(n, 3) cm before the camera, of places in the head."""
        placed: Doubles = vertices @ self.rotation.T + self.position
        return placed

    def project(self, placed: Doubles) -> Doubles:
        """(n, 2) px of (n, 3) cm before the camera."""
        scale = self.focal / -placed[:, 2:]
        return np.hstack([self.middle[0] + placed[:, :1] * scale, self.middle[1] - placed[:, 1:2] * scale])


def rotation_of(turn: Floats | Doubles) -> Doubles:
    """(3, 3) The rotation with this yaw, pitch and roll, in the signs of Pose.turn."""
    yaw, pitch, roll = (float(angle) for angle in turn)
    about_y = np.array([[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]])
    about_x = np.array([[1, 0, 0], [0, math.cos(pitch), math.sin(pitch)], [0, -math.sin(pitch), math.cos(pitch)]])
    about_z = np.array([[math.cos(roll), math.sin(roll), 0], [-math.sin(roll), math.cos(roll), 0], [0, 0, 1]])
    return about_y @ about_x @ about_z


def turn_of(rotation: Doubles) -> Doubles:
    """(3,) rad: yaw, pitch and roll of a rotation; undoes `rotation_of`."""
    yaw = math.atan2(rotation[0, 2], rotation[2, 2])
    pitch = math.asin(max(-1.0, min(1.0, rotation[1, 2])))
    return np.array([yaw, pitch, math.atan2(-rotation[1, 0], rotation[1, 1])])


def towards(place: Doubles) -> Doubles:
    """(3, 3) The rotation that moves a place before the camera onto the camera's axis."""
    x, y, z = (float(value) for value in place)
    across = math.hypot(x, z)
    far = math.hypot(across, y)
    sideways = np.array([[-z, 0, x], [0, across, 0], [-x, 0, -z]]) / across
    upwards = np.array([[far, 0, 0], [0, across, y], [0, -y, across]]) / far
    return upwards @ sideways


class Actor:
    """Somebody who can be filmed.  The same pose always gives the same pixels."""

    def __init__(self, palette: Palette = FIRST) -> None:
        self.palette = palette
        self._head = sculpture()
        self._paint = skia.Paint(Shader=atlas(palette).makeShader(
            skia.TileMode.kClamp, skia.TileMode.kClamp, skia.SamplingOptions(skia.FilterMode.kNearest)))  # fmt: skip
        places = self._head.uvs * (WIDTH, HEIGHT)
        self._texture = [skia.Point(float(x), float(y)) for x, y in places]

    def play(self, pose: Pose, pixels: NDArray[np.uint8]) -> None:
        """Draw the actor into a picture (height, width, 4) RGBA."""
        height, width = pixels.shape[:2]
        shot = Shot.of(pose, (width, height))
        shaped = self._head.pose(pose.shapes)
        placed = shot.place(shaped)
        seen = shot.project(placed)
        canvas = skia.Surface(pixels, skia.kRGBA_8888_ColorType).getCanvas()
        _Body(canvas, shot, self.palette).draw()
        self._draw_head(canvas, (width, height), pose, shot, shaped, placed, seen)

    def _draw_head(
        self, whole: Any, size: tuple[int, int], pose: Pose, shot: Shot, shaped: Floats, placed: Doubles, seen: Doubles
    ) -> None:
        low = np.clip(np.floor(seen.min(0)) - 2, 0, size).astype(int)
        high = np.clip(np.ceil(seen.max(0)) + 2, 0, size).astype(int)
        wide, tall = (high - low).tolist()
        if wide <= 0 or tall <= 0:
            return
        finer = max(1.0, min(_FINE, math.sqrt(_FINE_PX / (wide * tall))))
        layer = np.zeros((math.ceil(tall * finer), math.ceil(wide * finer), 4), np.uint8)
        fine = np.array([layer.shape[1] / wide, layer.shape[0] / tall])
        canvas = skia.Surface(layer, skia.kRGBA_8888_ColorType).getCanvas()
        spots = (seen - low) * fine
        features = _Features(canvas, shot, lambda places: (shot.project(shot.place(places)) - low) * fine, self.palette)
        features.eyes(spots, pose.gaze)
        features.mouth(spots, shaped, pose)
        self._draw_mesh(canvas, placed, spots)
        features.lashes(spots)
        head = skia.Image.fromarray(layer, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType, copy=False)
        place = skia.Rect.MakeXYWH(*low.tolist(), wide, tall)
        whole.drawImageRect(head, place, skia.SamplingOptions(skia.FilterMode.kLinear))

    def _draw_mesh(self, canvas: Any, placed: Doubles, spots: Doubles) -> None:
        triangles = self._head.triangles
        corners = placed[triangles]  # (m, 3, 3)
        normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        middles = corners.mean(1)
        front = np.flatnonzero((normals * middles).sum(1) < 0)
        order = front[np.argsort(middles[front, 2])]
        light = self._light(normals, len(placed))
        vertices = skia.Vertices(
            skia.Vertices.VertexMode.kTriangles_VertexMode,
            [skia.Point(x, y) for x, y in spots.tolist()], self._texture, light, triangles[order].ravel().tolist(),
        )  # fmt: skip
        canvas.drawVertices(vertices, self._paint, skia.BlendMode.kModulate)

    def _light(self, normals: Doubles, count: int) -> list[int]:
        """What each vertex gets of window and room, as 0xAARRGGBB."""
        corners = self._head.triangles.ravel()
        summed = np.stack([np.bincount(corners, np.repeat(normals[:, axis], 3), count) for axis in range(3)], 1)
        summed /= np.linalg.norm(summed, axis=1, keepdims=True) + 1e-9
        key = np.clip(summed @ (_KEY / np.linalg.norm(_KEY)) * 0.8 + 0.2, 0, 1)
        fill = np.clip(summed @ (_FILL / np.linalg.norm(_FILL)) * 0.7 + 0.3, 0, 1)
        share = key[:, None] * (0.78, 0.755, 0.72) + fill[:, None] * (0.26, 0.27, 0.29) + (0.14, 0.13, 0.13)
        levels = np.clip(share * self._head.shade[:, None] * 255, 0, 255).astype(np.uint32)
        colours: list[int] = (0xFF000000 | levels[:, 0] << 16 | levels[:, 1] << 8 | levels[:, 2]).tolist()
        return colours


Cast = tuple[Actor, Pose]
"somebody, and what they are doing"


def film(*casts: Cast, size: tuple[int, int] = (1280, 720)) -> Pixels:
    """(height, width, 3) RGB: the room with the actors in it, the first one in front."""
    pixels = room(size).copy()
    for actor, pose in reversed(casts):
        actor.play(pose, pixels)
    return cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB)


def _path(points: Doubles) -> Any:
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in points.tolist()], True)
    return path


def _fill(rgb: Sequence[float], alpha: float = 1.0) -> Any:
    return skia.Paint(AntiAlias=True, Color=skia.Color(*(round(min(255, max(0, c))) for c in rgb), round(255 * alpha)))


def _stroke(rgb: Sequence[float], width: float, alpha: float = 1.0) -> Any:
    paint = _fill(rgb, alpha)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    return paint


class _Features:
    """Eyes and mouth of one head, drawn before the face around them."""

    def __init__(self, canvas: Any, shot: Shot, spot: Any, palette: Palette) -> None:
        self.canvas, self.shot, self.spot, self.palette = canvas, shot, spot, palette

    def eyes(self, spots: Doubles, gaze: Floats) -> None:
        for side, ring in ((-1, EYE_RIGHT), (1, EYE_LEFT)):
            self._eye(_EYE * (side, 1, 1), spots[list(ring)], gaze)

    def _eye(self, middle: Doubles, rim: Doubles, gaze: Floats) -> None:
        across, up = float(gaze[0]), float(gaze[1])
        way = np.array([math.sin(across) * math.cos(up), math.sin(up), math.cos(across) * math.cos(up)])
        side = np.array([math.cos(across), 0, -math.sin(across)])
        high = np.cross(way, side)
        angle = np.linspace(0, 2 * np.pi, 25)[:-1, None]
        rays = np.cos(angle) * side + np.sin(angle) * high
        depth = math.sqrt(_EYE_RADIUS**2 - _IRIS_RADIUS**2)
        disc = lambda radius, lift=0.0: self.spot(middle + way * (depth + lift) + rays * radius)  # noqa: E731
        iris = self.palette.iris
        hole = _path(rim + (rim - rim.mean(0)) * 0.06)
        self.canvas.drawPath(hole, _fill((226, 216, 210)))
        self.canvas.save()
        self.canvas.clipPath(hole, doAntiAlias=True)
        self.canvas.drawPath(_path(disc(_IRIS_RADIUS * 1.04)), _fill([c * 0.35 for c in iris]))
        self.canvas.drawPath(_path(disc(_IRIS_RADIUS * 0.9)), _fill(iris))
        self.canvas.drawPath(_path(disc(_IRIS_RADIUS * 0.62)), _fill([c * 1.25 + 12 for c in iris], 0.6))
        self.canvas.drawPath(_path(disc(_PUPIL_RADIUS)), _fill((16, 12, 12)))
        unit = float(np.ptp(rim[:, 0]) + np.ptp(rim[:, 1])) / 3.4
        lid = skia.Path()
        lid.addPoly([skia.Point(x, y) for x, y in rim[:9].tolist()], False)
        shadow = _stroke((60, 34, 30), unit * 0.34, 0.42)
        shadow.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(0.1, unit * 0.09)))
        self.canvas.drawPath(lid, shadow)
        glint = self.spot((middle + way * _EYE_RADIUS + (-0.2, 0.24, 0))[None])[0]
        self.canvas.drawCircle(float(glint[0]), float(glint[1]), unit * 0.085, _fill((255, 255, 255), 0.9))
        self.canvas.restore()

    def mouth(self, spots: Doubles, shaped: Floats, pose: Pose) -> None:
        rim = spots[list(MOUTH)]
        hole = _path(rim + (rim - rim.mean(0)) * 0.03)
        self.canvas.drawPath(hole, _fill((58, 18, 20)))
        if float(np.linalg.norm(shaped[13] - shaped[14])) < 0.12 and pose.shape("mouthSmileLeft") < 0.05:
            return
        self.canvas.save()
        self.canvas.clipPath(hole, doAntiAlias=True)
        jaw = shaped[17] - sculpture().vertices[17]
        self._tongue(jaw)
        self._teeth(np.zeros(3), -3.75, -4.75, 4.95, 2.25)
        self._teeth(jaw, -5.2, -4.55, 4.6, 1.9)
        self.canvas.restore()

    def _tongue(self, jaw: Doubles) -> None:
        angle = np.linspace(0, 2 * np.pi, 21)[:-1, None]
        oval = np.array([0, -5.05, 3.6]) + jaw + np.cos(angle) * (1.5, 0, 0) + np.sin(angle) * (0, 0.62, 0.2)
        self.canvas.drawPath(_path(self.spot(oval)), _fill((176, 84, 82)))

    def _teeth(self, moved: Doubles, gum: float, edge: float, front: float, half: float) -> None:
        x = np.linspace(-half, half, 13)
        z = front - 0.33 * x**2
        row = lambda y: self.spot(np.stack([x, np.full(13, y) + np.abs(x) ** 2 * 0.03, z], 1) + moved)  # noqa: E731
        top, bottom = row(gum), row(edge)
        self.canvas.drawPath(_path(np.vstack([top, bottom[::-1]])), _fill((232, 222, 208)))
        gaps = skia.Path()
        for a, b in zip(top.tolist(), bottom.tolist(), strict=True):
            gaps.moveTo(*a)
            gaps.lineTo(*b)
        self.canvas.drawPath(gaps, _stroke((150, 120, 108), 1.0, 0.35))

    def lashes(self, spots: Doubles) -> None:
        for ring in (EYE_RIGHT, EYE_LEFT):
            rim = spots[list(ring)][:9]
            unit = float(np.linalg.norm(rim[0] - rim[8]))
            lid = skia.Path()
            lid.addPoly([skia.Point(x, y) for x, y in rim.tolist()], False)
            self.canvas.drawPath(lid, _stroke((38, 22, 20), unit * 0.07, 0.85))


class _Body:
    """Neck, shoulders and shirt, as soft outlines."""

    def __init__(self, canvas: Any, shot: Shot, palette: Palette) -> None:
        self.canvas, self.palette = canvas, palette
        pivot = shot.place(_PIVOT[None])[0]
        lean = shot.rotation @ np.array([0, 1, 0])
        down = np.array([-0.25 * lean[0], -1.0, -0.1])
        self._seat = pivot + down * 8.0
        self._pivot, self._shot = pivot, shot

    def _at(self, origin: Doubles, *places: tuple[float, float, float]) -> Doubles:
        return self._shot.project(origin + np.array(places))

    def draw(self) -> None:
        self._draw_neck()
        self._draw_shirt()

    def _draw_neck(self) -> None:
        top = self._shot.project(self._shot.place(np.array([[-5.6, -3.0, -4.0], [5.6, -3.0, -4.0]])))
        foot = self._at(self._seat, (-5.4, 0.5, 0), (5.4, 0.5, 0), (-9, -8, 0), (9, -8, 0))
        path = skia.Path()
        path.moveTo(*top[0].tolist())
        path.cubicTo(tuple(foot[0].tolist()), tuple(foot[0].tolist()), tuple(foot[2].tolist()))
        path.lineTo(*foot[3].tolist())
        path.cubicTo(tuple(foot[1].tolist()), tuple(foot[1].tolist()), tuple(top[1].tolist()))
        path.close()
        left, right = tuple(foot[0].tolist()), tuple(foot[1].tolist())
        tones = [skia.Color(*(round(c * share) for c in self.palette.skin)) for share in (0.62, 0.78, 0.66, 0.42)]
        shader = skia.GradientShader.MakeLinear([left, right], tones, [0, 0.35, 0.65, 1])
        self.canvas.drawPath(path, skia.Paint(AntiAlias=True, Shader=shader))
        chin = self._shot.project(self._shot.place(np.array([[0, -8.0, 0.0]])))[0]
        unit = self._shot.focal / -float(self._pivot[2])
        shadow = skia.Paint(AntiAlias=True, Color=skia.Color(*(round(c * 0.5) for c in self.palette.shadow), 120),
                            MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(0.1, unit)))  # fmt: skip
        self.canvas.save()
        self.canvas.clipPath(path, doAntiAlias=True)
        self.canvas.drawOval(
            skia.Rect.MakeXYWH(chin[0] - 6.5 * unit, chin[1] - 5 * unit, 13 * unit, 7.5 * unit), shadow
        )
        self.canvas.restore()

    def _draw_shirt(self) -> None:
        outline = self._at(
            self._seat, (-6.6, -0.2, -0.5), (-9.5, -1.3, 0), (-18.5, -2.6, 0), (-21.8, -7.0, 0), (-23.2, -11.5, 0),
            (-24.2, -24, 0), (-25, -70, 0), (25, -70, 0), (24.2, -24, 0), (23.2, -11.5, 0), (21.8, -7.0, 0),
            (18.5, -2.6, 0), (9.5, -1.3, 0), (6.6, -0.2, -0.5), (5.4, -5.2, 3.5), (-5.4, -5.2, 3.5),
        )  # fmt: skip
        p = [(x, y) for x, y in outline.tolist()]
        path = skia.Path()
        path.moveTo(*p[0])
        path.cubicTo(p[1], p[2], p[3])
        path.cubicTo(p[4], p[5], p[6])
        path.lineTo(*p[7])
        path.cubicTo(p[8], p[9], p[10])
        path.cubicTo(p[11], p[12], p[13])
        path.cubicTo(p[14], p[15], p[0])
        path.close()
        tones = [skia.Color(*(round(min(255, c * share)) for c in self.palette.shirt)) for share in (1.3, 1.05, 0.62)]
        shader = skia.GradientShader.MakeLinear([p[3], p[10]], tones)
        self.canvas.drawPath(path, skia.Paint(AntiAlias=True, Dither=True, Shader=shader))
        collar = skia.Path()
        collar.moveTo(*p[13])
        collar.cubicTo(p[14], p[15], p[0])
        unit = self._shot.focal / -float(self._seat[2])
        self.canvas.drawPath(collar, _stroke([c * 0.78 for c in self.palette.shirt], 1.5 * unit))
        self.canvas.drawPath(collar, _stroke([c * 1.2 for c in self.palette.shirt], 0.25 * unit, 0.6))
