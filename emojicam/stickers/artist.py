"""Draws a sticker: the head by a style, the props around it, in a frame that holds both.  Knows no files."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..persona.persona import Persona
from ..render import Style
from ..render.paint.light import surface_on
from ..render.places import Places
from ..render.props import BEFORE, BEHIND
from ..skialoader import skia
from ..types import Pose, Sprite
from .catalogue import Sticker

Rgba = NDArray[np.uint8]
"(size, size, 4) RGBA, premultiplied"
SIDE = 512
"px"
MARGIN = 16 / 512
"share of the side that stays clear on every side, as chats ask for"
HEAD = 0.90
"share of the side that a resting head takes up where nothing is beside it"
SKETCH = 160
"px of a sprite that is only measured"
SPAN = 5.0
"head units of the board that is only measured: more than any head with everything about it"
SAMPLES = 10
"moments of a loop whose extent is measured"


@dataclass(frozen=True)
class Frame:
    """Which part of a sprite's plane a sticker shows."""

    x: float
    "head units from the sprite's middle to the right: what lies in the sticker's middle"
    y: float
    "the same, down"
    scale: float
    "sticker sides for a head unit"


class Artist:
    """Draws one person's stickers in one style, which it uses from the thread that calls, one at a time."""

    def __init__(self, style: Style, persona: Persona) -> None:
        self._style, self._persona = style, persona
        self._share = 0.3
        self._own = self._measure(Sticker("rest", Pose.REST), [0.0])

    def draw(self, sticker: Sticker, size: int = SIDE) -> Rgba:
        """The still picture.  Raises StudioError."""
        return self._draw(sticker, 0.0, self.frame(sticker, [0.0]), size)

    def loop(self, sticker: Sticker, frames: int, size: int = SIDE) -> Iterator[Rgba]:
        """As many pictures, of which the first follows the last.  Raises StudioError."""
        frame = self.frame(sticker, [n / SAMPLES for n in range(SAMPLES)])
        for number in range(frames):
            yield self._draw(sticker, number / frames, frame, size)

    def frame(self, sticker: Sticker, moments: Sequence[float]) -> Frame:
        """What holds everything at all those moments; the head is no larger than it is without anything."""
        box, own = self._measure(sticker, moments), self._own
        head = HEAD / max(own[2] - own[0], own[3] - own[1])
        most = (1 - 2 * MARGIN) / max(box[2] - box[0], box[3] - box[1])
        return Frame((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, min(head, most))

    def _measure(self, sticker: Sticker, moments: Sequence[float]) -> NDArray[np.float64]:
        """Left, top, right, bottom of everything at those moments, head units from the sprite's middle."""
        boxes = [_extent(self._board(sticker, at, Frame(0, 0, 1 / SPAN), SKETCH, SKETCH)) for at in moments]
        low, high = np.min(boxes, 0)[:2], np.max(boxes, 0)[2:]
        return (np.concatenate([low, high]) / SKETCH - 0.5) * SPAN

    def _draw(self, sticker: Sticker, at: float, frame: Frame, size: int) -> Rgba:
        side = math.ceil(frame.scale * size / self._share)
        return self._board(sticker, at, frame, size, side)

    def _board(self, sticker: Sticker, at: float, frame: Frame, size: int, side: int) -> Rgba:
        """`side` is how large the sprite is drawn, px."""
        persona, pose = sticker.worn_by(self._persona), sticker.pose_at(at)
        sprite = self._style.draw(pose, persona, side, bust=False)
        self._share = sprite.unit / sprite.pixels.shape[0]
        board = _laid(sprite, Places.of(pose, persona, sprite), sticker.props, at, frame, size)
        return WARPS[sticker.warp](board, at) if sticker.warp else board


def _laid(sprite: Sprite, places: Places, props: Sequence[str], at: float, frame: Frame, size: int) -> Rgba:
    """Props, the head, props."""
    board: Rgba = np.zeros((size, size, 4), np.uint8)
    surface = surface_on(board)
    canvas, unit = surface.getCanvas(), frame.scale * size
    middle = np.array(sprite.pixels.shape[1::-1]) / 2
    canvas.translate(size / 2 - frame.x * unit, size / 2 - frame.y * unit)
    canvas.scale(unit, unit)
    canvas.translate(*((sprite.anchor - middle) / sprite.unit).tolist())
    for name in props:
        if name in BEHIND:
            BEHIND[name](canvas, places, at)
    _paste(canvas, sprite)
    for name in props:
        if name in BEFORE:
            BEFORE[name](canvas, places, at)
    surface.flushAndSubmit()
    return board


def _paste(canvas: object, sprite: Sprite) -> None:
    """The sprite, its anchor on the origin."""
    image = skia.Image.fromarray(
        np.ascontiguousarray(sprite.pixels), skia.ColorType.kRGBA_8888_ColorType, skia.AlphaType.kPremul_AlphaType
    )
    canvas.save()  # type: ignore[attr-defined]
    canvas.scale(1 / sprite.unit, 1 / sprite.unit)  # type: ignore[attr-defined]
    x, y = (-sprite.anchor).tolist()
    canvas.drawImage(image, x, y, skia.SamplingOptions(skia.CubicResampler.Mitchell()))  # type: ignore[attr-defined]
    canvas.restore()  # type: ignore[attr-defined]


def _extent(board: Rgba) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of what is not clear, px."""
    left, top, width, height = cv2.boundingRect((board[..., 3] > 40).astype(np.uint8))
    return left, top, left + width, top + height


def _melt(board: Rgba, at: float) -> Rgba:
    """The lower half runs down and spreads into a puddle."""
    left, top, right, bottom = _extent(board)
    size, wide, tall = board.shape[0], right - left, bottom - top
    ys, xs = np.mgrid[0:size, 0:size].astype(np.float32)
    start = top + 0.50 * tall
    down = np.clip((ys - start) / (1.02 * bottom - start), 0, 1.25)
    across = (xs - (left + right) / 2) / wide
    drips = 0.5 * np.sin(13 * across + 0.6) + 0.5 * np.sin(23 * across + 2.0 + 0.5 * math.sin(2 * math.pi * at))
    source_x = (left + right) / 2 + wide * across / (1 + 0.75 * down**3)
    source_y = ys - tall * (0.05 + 0.055 * drips) * np.clip(down, 0, 1) ** 1.5
    source_x += 0.016 * wide * np.sin(9 * down + 2 * math.pi * at) * np.clip(2 * down, 0, 1)
    return np.asarray(cv2.remap(board, source_x, source_y.astype(np.float32), cv2.INTER_CUBIC), np.uint8)


WARPS: Mapping[str, Callable[[Rgba, float], Rgba]] = {"melt": _melt}
