"""The only module that holds camera pixels and output pixels at once, and the only one that makes Pictures.

The canvas begins as the backdrop.  Camera pixels are copied in where they are known to be safe; a face is never
painted over, it is never there.  An unfinished picture shows less, not more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Face, Floats, Picture, Pixels, Sprite, Tracked

SUREST = 0.5
"landmark score below which a face is not certain: MediaPipe's own threshold for presence"
OUTERMOST = 1e5
"frame px: an outline with a corner beyond is broken, and drawing it would fold it over"
COARSE = 16
"px of the picture for one of the coarse picture that the surroundings of a face are blurred in"
SPREAD = 7.0
"coarse px: the width of that blur, so that it reaches the middle of a large head"
SOFTENED = 0.025
"how far beyond what is hidden that blur has half faded into the room: a share of its longer side"
CELLS = 160
"across the picture, in which that is worked out"
SMALL = 160
"px across the small picture in which a whole room is blurred: 8 of 1280 are one of it"
SOFT = 3.0
"small px: the width of that blur, 24 px of 1280: a face that is too small to be found is a mere spot"
MARGIN, LEAST = 0.12, 3
"what is hidden around a face before the blur: a share of its outline's longer side, but at least so many small px"
NEAR_AND_FAR = 12.0, 36.0
"small px: how far what is seen beside a face spreads over what covers that"
FAINT = 0.01
"what the far weighs beside the near, all beside the far, the backdrop beside all: each counts where nothing nearer is"


@dataclass(frozen=True)
class Fit:
    """How the frame lies in the picture: whole, as large as possible, in the middle."""

    scale: float
    "picture px for one frame px"
    left: int
    "picture px"
    top: int
    "picture px"
    width: int
    "of the frame in the picture, px"
    height: int
    "of the frame in the picture, px"

    @staticmethod
    def of(frame: Pixels, canvas: Pixels) -> Fit:
        """The fit of a frame into a canvas."""
        (height, width), (room_height, room_width) = frame.shape[:2], canvas.shape[:2]
        scale = min(room_width / width, room_height / height)
        fitted = round(width * scale), round(height * scale)
        return Fit(scale, (room_width - fitted[0]) // 2, (room_height - fitted[1]) // 2, *fitted)

    def apply(self, points: Floats) -> Floats:
        """(..., 2) frame px to picture px."""
        return (points * self.scale + np.array([self.left, self.top], np.float32)).astype(np.float32)


@dataclass(frozen=True, eq=False)
class Placed:
    """A sprite and where it goes."""

    sprite: Sprite
    centre: Floats
    "(2,) picture px where the sprite's anchor lies"
    scale: float
    "picture px for one sprite px"


def placeholder(backdrop: Pixels, placed: Sequence[Placed] = ()) -> Picture:
    """What is shown when there is nothing fresh: no camera had any part in it."""
    canvas = backdrop.copy()
    _paste_all(canvas, placed)
    return Picture(canvas, taken_at=float("-inf"))


def compose(
    tracked: Tracked, placed: Sequence[Placed], backdrop: Pixels, *,
    show_room: bool, blurred: bool = False, held: float = 0.0,
) -> Picture:  # fmt: skip
    """The backdrop, then the room around the faces if asked for and safe, then the sprites.

    `backdrop` (H, W, 3) has the picture's size and is not changed.  A `blurred` room covers all of it.  `held` is how
    many seconds older it is than the newest frame that was looked at.
    """
    canvas = backdrop.copy()
    if show_room and certain(tracked):
        (_blur_room if blurred else _copy_room)(tracked, canvas)
    _paste_all(canvas, placed)
    return Picture(canvas, tracked.frame.taken_at, held)


def certain(tracked: Tracked) -> bool:
    """Whether every face that may be in this frame is known for sure, so that the rest of it may be seen."""
    known = bool(tracked.faces) and tracked.strangers == 0 and not tracked.doubted
    return known and all(map(_sure, tracked.faces))


def in_place_of(old: Tracked, new: Tracked) -> Tracked:
    """`new`, which is drawn while `old` never is, inherits its doubt: a face may be seen in one frame of three."""
    return new if certain(old) else replace(new, doubted=True)


def _sure(face: Face) -> bool:
    return face.score >= SUREST and len(face.hull) >= 3 and bool((np.abs(face.hull) < OUTERMOST).all())


def _copy_room(tracked: Tracked, canvas: Pixels) -> None:
    """The room onto the canvas; where faces are, a blur of the room beside them, in which they had no part."""
    pixels = tracked.frame.pixels
    fit = Fit.of(pixels, canvas)
    mask = _room_mask(tracked.faces, fit)
    inside = canvas[fit.top : fit.top + fit.height, fit.left : fit.left + fit.width]
    cv2.copyTo(_resized(pixels, fit), mask, inside)
    _fill(inside, cv2.bitwise_not(mask), _surroundings(pixels, mask))


def _fill(inside: Pixels, hidden: NDArray[Any], coarse: Pixels) -> None:
    """Lay the coarse picture, enlarged, over what is hidden, and let it fade out beside that."""
    left, top, width, height = cv2.boundingRect(hidden)
    cell = max(1, inside.shape[1] // CELLS)
    fade = math.ceil(SOFTENED * max(width, height, 1) / cell)
    beyond = (2 * fade + 3) * cell
    across, down = inside.shape[1] / coarse.shape[1], inside.shape[0] / coarse.shape[0]
    columns = _cells(left - beyond, left + width + beyond, across, coarse.shape[1])
    rows = _cells(top - beyond, top + height + beyond, down, coarse.shape[0])
    part = _scaled_slice(rows, down), _scaled_slice(columns, across)
    if width and hidden[part].size:
        share = cv2.cvtColor(_faded(hidden[part], fade, cell), cv2.COLOR_GRAY2RGB)
        fill = cv2.resize(coarse[rows, columns], share.shape[1::-1], interpolation=cv2.INTER_LINEAR)
        _mix(inside[part], cast(Pixels, cv2.multiply(fill, share, scale=1 / 255)), cast(Pixels, cv2.bitwise_not(share)))


def _cells(first: int, last: int, length: float, count: int) -> slice:
    """Those that hold these px."""
    return slice(max(0, math.floor(first / length)), min(count, math.ceil(last / length)))


def _faded(hidden: NDArray[Any], fade: int, cell: int) -> NDArray[np.uint8]:
    """In cells of so many px: 255 where it is hidden and next to that, nothing twice `fade` cells farther."""
    height, width = hidden.shape
    small = cv2.resize(hidden, (-(-width // cell), -(-height // cell)), interpolation=cv2.INTER_AREA)
    reached = cv2.dilate(small, np.ones((2 * fade + 3, 2 * fade + 3), np.uint8))
    return cast(NDArray[np.uint8], cv2.blur(reached, (2 * fade + 1, 2 * fade + 1)))


def _mix(under: Pixels, over: Pixels, clear: Pixels) -> None:
    """Enlarge a premultiplied picture, and how clear it is, and lay it over another, in place."""
    size = under.shape[1::-1]
    enlarged, shining = (cv2.resize(one, size, interpolation=cv2.INTER_LINEAR) for one in (over, clear))
    cv2.add(cv2.multiply(under, shining, scale=1 / 255), enlarged, dst=under)


def _scaled_slice(cells: slice, length: float) -> slice:
    return slice(round(cells.start * length), round(cells.stop * length))


def _surroundings(pixels: Pixels, mask: NDArray[np.uint8]) -> Pixels:
    """A coarse picture of the room, blurred so far that it reaches under what the mask hides.

    Only those coarse pixels count that lie whole, and a further one away, in what may be seen: no hidden pixel has any
    weight in them.
    """
    small = max(1, mask.shape[1] // COARSE), max(1, mask.shape[0] // COARSE)
    seen = cv2.resize(mask, small, interpolation=cv2.INTER_AREA) == 255
    weights = cv2.erode(seen.astype(np.float32), np.ones((3, 3), np.uint8), borderValue=1.0)
    colours = _small(pixels, small) * weights[..., None]
    spread, weight = (cv2.GaussianBlur(one, (0, 0), SPREAD) for one in (colours, weights))
    return cast(Pixels, np.clip(spread / np.maximum(weight, 1e-3)[..., None], 0, 255).astype(np.uint8))


@dataclass(frozen=True)
class _Cover:
    """How the small picture lies in the frame: in the middle, its shape the canvas's, as large as possible."""

    part: tuple[slice, slice]
    "rows and columns of the frame"
    size: tuple[int, int]
    "width and height of the small picture"
    cell: Floats
    "(2,) frame px across and down that become one small px"


def _cover(frame: Pixels, canvas: Pixels) -> _Cover:
    (height, width), (down, across) = frame.shape[:2], canvas.shape[:2]
    scale = max(across / width, down / height)
    kept = max(1, min(width, round(across / scale))), max(1, min(height, round(down / scale)))
    left, top = (width - kept[0]) // 2, (height - kept[1]) // 2
    columns = min(SMALL, across, kept[0])  # never enlarged
    size = columns, max(1, round(columns * down / across))
    part = slice(top, top + kept[1]), slice(left, left + kept[0])
    return _Cover(part, size, np.divide(kept, size).astype(np.float32))


def _blur_room(tracked: Tracked, canvas: Pixels) -> None:
    """A blur of the room over all of the canvas.

    Faces are covered before anything is blurred: first with the backdrop, then with what is beside them.
    """
    pixels, cover = tracked.frame.pixels, _cover(tracked.frame.pixels, canvas)
    mask = _blur_mask(tracked.faces, cover)
    covered = _small(canvas, cover.size)
    cv2.copyTo(_small(pixels[cover.part], cover.size), mask, covered)
    cv2.copyTo(_beside(covered, mask), cv2.bitwise_not(mask), covered)
    soft = cv2.GaussianBlur(covered, (0, 0), SOFT)
    cv2.resize(soft, canvas.shape[1::-1], dst=canvas, interpolation=cv2.INTER_LINEAR)


def _beside(covered: Pixels, mask: NDArray[np.uint8]) -> Pixels:
    """What is seen of the room, spread under what the mask hides: what is near, else the far, else the mean of all."""
    coarse = max(1, mask.shape[1] // 4), max(1, mask.shape[0] // 4)
    seen = mask.astype(np.float32) / 255
    colours, weights, behind = (
        cv2.resize(one, coarse, interpolation=cv2.INTER_AREA)
        for one in (covered * seen[..., None], seen, covered.astype(np.float32))
    )
    layers = np.dstack([colours, weights])  # (h, w, 4)
    near, far = (cv2.GaussianBlur(layers, (0, 0), width / 4) for width in NEAR_AND_FAR)
    spread = near + FAINT * far + FAINT**2 * layers.mean((0, 1))
    shown = (spread[..., :3] + FAINT**3 * behind) / (spread[..., 3:] + FAINT**3)
    return cast(Pixels, cv2.resize(np.rint(shown).astype(np.uint8), mask.shape[::-1], interpolation=cv2.INTER_LINEAR))


def _blur_mask(faces: Sequence[Face], cover: _Cover) -> NDArray[np.uint8]:
    """255 where the small picture may be seen: what lies well beside every face."""
    mask = np.full(cover.size[::-1], 255, np.uint8)
    corner = np.array([cover.part[1].start, cover.part[0].start], np.float32)
    for face in faces:
        spots = (face.hull - corner) / cover.cell - 0.5
        margin = math.ceil(min(max(LEAST, MARGIN * float(np.ptp(spots, axis=0).max())), SMALL))
        hull = cv2.convexHull(np.rint(spots).astype(np.int32))
        cv2.fillConvexPoly(mask, hull, 0)
        cv2.polylines(mask, [hull], True, 0, thickness=2 * margin + 1)
    return mask


def _small(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """The picture in (width, height), of every n-th pixel: enough for a blur, in half of the time."""
    sample = cv2.resize(pixels, (4 * size[0], 4 * size[1]), interpolation=cv2.INTER_NEAREST)
    return cast(Pixels, cv2.resize(sample, size, interpolation=cv2.INTER_AREA))


def _room_mask(faces: Sequence[Face], fit: Fit) -> NDArray[np.uint8]:
    """255 where the fitted frame may be seen."""
    mask = np.full((fit.height, fit.width), 255, np.uint8)
    corner = np.array([fit.left, fit.top], np.float32)
    rim = 2 * math.ceil(fit.scale) + 1  # px: resizing mixes neighbours, half of it falls inside the hull
    for face in faces:
        hull = cv2.convexHull(np.rint(fit.apply(face.hull) - corner).astype(np.int32))
        cv2.fillConvexPoly(mask, hull, 0)
        cv2.polylines(mask, [hull], True, 0, thickness=rim)
    return mask


def _resized(pixels: Pixels, fit: Fit) -> Pixels:
    if pixels.shape[:2] == (fit.height, fit.width):
        return pixels
    shrinks = fit.scale < 1
    resized = cv2.resize(pixels, (fit.width, fit.height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    return cast(Pixels, resized)


def _paste_all(canvas: Pixels, placed: Sequence[Placed]) -> None:
    for one in reversed(placed):  # the first lies on top
        _paste(canvas, one)


def _paste(canvas: Pixels, placed: Placed) -> None:
    """Draw a sprite over the canvas, cut at its edges."""
    origin = placed.centre - placed.sprite.anchor * placed.scale  # where the sprite's own corner lies
    drawn, corner = _trimmed(placed.sprite.pixels, -origin / placed.scale, canvas.shape[1::-1], placed.scale)
    sprite = _scaled(drawn, placed.scale)
    left, top = np.rint(origin + np.array(corner) * placed.scale).astype(int)
    across = _overlap(left, sprite.shape[1], canvas.shape[1])
    down = _overlap(top, sprite.shape[0], canvas.shape[0])
    part = sprite[down.start - top : down.stop - top, across.start - left : across.stop - left]
    if part.size:
        _blend(canvas[down, across], part)


def _trimmed(
    pixels: NDArray[np.uint8], view: NDArray[np.floating[Any]], size: Sequence[int], scale: float
) -> tuple[NDArray[np.uint8], tuple[int, int]]:
    """The part of a sprite that will be seen, and where in the sprite its upper left corner was.

    Half of most sprites is clear, and of a face that is near the half lies outside.  `view` is where the canvas's
    corner lies in the sprite, `size` the canvas's width and height.
    """
    left, top, width, height = cv2.boundingRect(cv2.extractChannel(pixels, 3))
    (x, y), (across, down) = view.tolist(), (length / scale for length in size)
    first = max(left, math.floor(x) - 1), max(top, math.floor(y) - 1)
    last = min(left + width, math.ceil(x + across) + 1), min(top + height, math.ceil(y + down) + 1)
    return pixels[first[1] : max(first[1], last[1]), first[0] : max(first[0], last[0])], first


def _scaled(pixels: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if size == (width, height) or not pixels.size:
        return pixels
    interpolation = cv2.INTER_AREA if scale < 0.7 else cv2.INTER_CUBIC  # sharper than linear, and quicker
    return cast(NDArray[np.uint8], cv2.resize(pixels, size, interpolation=interpolation))


def _overlap(start: int, length: int, room: int) -> slice:
    first = min(max(start, 0), room)
    return slice(first, max(first, min(start + length, room)))


def _blend(under: Pixels, sprite: NDArray[np.uint8]) -> None:
    """Premultiplied over, in place.  All in OpenCV: 0.5 ms for 704x704 where numpy takes 3."""
    clear = cv2.cvtColor(cv2.bitwise_not(cv2.extractChannel(sprite, 3)), cv2.COLOR_GRAY2RGB)
    cv2.add(cv2.multiply(under, clear, scale=1 / 255), cv2.cvtColor(sprite, cv2.COLOR_RGBA2RGB), dst=under)
