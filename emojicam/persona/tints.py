"""Measures a person's colours where they are: skin on cheeks and forehead, lips, irises, brows, hair, beard, clothes.

Colours are CIE L*a*b* (D65).  A face is lit from somewhere: what is taken is the lit side without its highlights,
and a cast that the white of the eyes shows is taken back in part.  Knows nothing of how colours are drawn.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Floats, Pixels
from . import garment
from .frame import head_frame, lay_head, seen
from .likeness import Tint
from .shot import Shot

FACE = 240
"px: height that a larger face is reduced to before its colours are measured"
SIDE = 128
"px of the view with all of the head, for hair and clothes"
ENOUGH = 12
"pixels under which a part is not measured"
UNSEEN = Tint((50.0, 0.0, 0.0), math.inf)

FOREHEAD = (104, 69, 108, 151, 337, 299, 333, 334, 296, 336, 9, 107, 66, 105)
CHEEKS = ((117, 118, 101, 36, 205, 187, 123), (346, 347, 330, 266, 425, 411, 352))
LIPS = (
    (61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146),
    (78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95),
)
"outer and inner rim"
EYES = (
    (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7),
    (362, 398, 384, 385, 386, 387, 388, 466, 263, 249, 390, 373, 374, 380, 381, 382),
)
IRISES = ((468, (469, 470, 471, 472)), (473, (474, 475, 476, 477)))
"centre and rim, in the order of EYES"
BROWS = ((70, 63, 105, 66, 107, 55, 65, 52, 53, 46), (300, 293, 334, 296, 336, 285, 295, 282, 283, 276))
MOUSTACHE = (98, 97, 2, 326, 327, 410, 269, 267, 0, 37, 39, 186)
CHIN = (182, 83, 18, 313, 406, 418, 424, 431, 262, 428, 199, 208, 32, 211, 204, 194)

SHADE = 7.0
"L* by which a part of the face is darker when it counts e times less: the side away from the light"
STRANGE = 14.0
"delta E from the cheeks from which a forehead is no skin: a fringe, a hat"
OVAL = (
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
)  # fmt: skip
BACKLIT = 20.0
"L* by which what is behind a face may be brighter than the lightest of it: from there on the face is in the dark"
SAME_HUE, BARE, LIT, GLOSSY = 0.4, 6.0, 0.55, 45.0
"""rad of hue by which a lighter forehead may differ from the cheeks; the least a* and b* of bare skin; how far the skin
is between the two; and the L* of cheeks up to which it is theirs"""
BRIGHT, MOST_GAIN = 66.0, 1.5
"L* that the lightest of a face's picture has, eyes, teeth and highlights, unless it was taken in the dark; times"
WHITE = np.array([2.0, 4.0])
"a*, b* of the white of eyes under neutral light"
TAKEN_BACK, MOST = 0.12, 2.0
"share of a cast that is taken back, and how much of it at most: a sclera is few pixels, and red or yellow itself"

Lab = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Near:
    """The face cut out, reduced if it is large."""

    pixels: Pixels
    points: Floats
    "(478, 2) px of it"

    @classmethod
    def of(cls, shot: Shot) -> Near:
        """Around the face, with some room."""
        flat = shot.points[:, :2]
        low, high = flat.min(0), flat.max(0)
        room = (high - low) * 0.1
        left, top = np.maximum(np.floor(low - room), 0).astype(int)
        right, bottom = np.minimum(np.ceil(high + room), shot.pixels.shape[1::-1]).astype(int)
        cut, scale = shot.pixels[top:bottom, left:right], min(1.0, FACE / float(high[1] - low[1]))
        if scale < 1:
            cut = np.asarray(cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
        return cls(np.ascontiguousarray(cut), ((flat - [left, top]) * scale).astype(np.float32))

    @cached_property
    def lab(self) -> Lab:
        """(height, width, 3)"""
        return lab_of(self.pixels)

    def inside(self, *polygons: tuple[int, ...]) -> Mask:
        """(height, width): inside the first polygon of mesh points, and in none of the others."""
        mask = np.zeros(self.pixels.shape[:2], np.uint8)
        for index, polygon in enumerate(polygons):
            cv2.fillPoly(mask, [np.round(self.points[list(polygon)]).astype(np.int32)], 0 if index else 255)
        return mask > 0


def lab_of(pixels: Pixels) -> Lab:
    """L* 0..100, a*, b* of RGB pixels."""
    return np.asarray(cv2.cvtColor(pixels.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), np.float32)


def measure(shot: Shot, hair: Floats | None = None) -> dict[str, Tint]:
    """All colours of one photo; `hair` (SIDE, SIDE) 0..1 says where hair is in `frame.lay_head`."""
    near = Near.of(shot)
    skin = lifted(skin_of(near), near)
    head = lab_of(lay_head(shot.pixels, shot.points, SIDE))
    there = seen(shot.pixels, shot.points, SIDE)
    hairy = (hair > 0.6) & there if hair is not None else np.zeros((SIDE, SIDE), bool)
    return {
        "skin": skin,
        "lips": _middle(near.lab[near.inside(*LIPS)], (0.2, 0.8), 4.0),
        "iris": iris_of(near),
        "brows": _middle(near.lab[near.inside(BROWS[0]) | near.inside(BROWS[1])], (0.05, 0.4), 6.0),
        "beard": beard_of(near, skin),
        "hair": _middle(head[hairy], (0.3, 0.75), 4.0),
        "sheen": _middle(head[hairy], (0.8, 0.97), 5.0),
        "headwear": headwear_of(shot, head, there & ~hairy, skin),
        "clothes": clothes_of(head, there, there & ~hairy, skin),
    }


def skin_of(near: Near) -> Tint:
    """The lit skin, without highlights and shadows, under a light somewhat more neutral than it was."""
    places = [_middle(near.lab[near.inside(one)], (0.2, 0.75), 3.0) for one in (*CHEEKS, FOREHEAD)]
    cheeks = [one for one in places[:2] if math.isfinite(one.spread)]
    if cheeks and min(math.dist(places[2].lab, one.lab) for one in cheeks) > STRANGE:
        places = [*cheeks, *_lit(places[2], max(cheeks, key=lambda one: one.lab[0]))]
    kept = np.array([one.lab for one in places if math.isfinite(one.spread)])
    if not len(kept):
        return UNSEEN
    weight = np.exp((kept[:, 0] - kept[:, 0].max()) / SHADE)
    lab = (weight[:, None] * kept).sum(0) / weight.sum()
    lab[1:] -= cast_of(near)
    return _tint(lab, 3.0 + float(kept.std(0).mean()))


def _lit(forehead: Tint, cheek: Tint) -> list[Tint]:
    """What a strange forehead says of the skin: nothing, unless it has its hue and more light than the cheeks.

    Cheeks lie in the shade under a lamp and in every smile.  On dark skin what is so much lighter is gloss.
    """
    light, hue = forehead.lab[0] - cheek.lab[0], math.atan2(forehead.lab[2], forehead.lab[1])
    if not math.isfinite(forehead.spread) or light <= 0 or min(forehead.lab[1:]) < BARE:
        return []
    if abs(hue - math.atan2(cheek.lab[2], cheek.lab[1])) > SAME_HUE:
        return []
    share = LIT * min(1.0, max(0.0, (cheek.lab[0] - GLOSSY) / 15))
    light, a, b = (np.array(cheek.lab) * (1 - share) + np.array(forehead.lab) * share).tolist()
    return [Tint((light, a, b), forehead.spread)]


def lifted(skin: Tint, near: Near) -> Tint:
    """The skin as light as it would be in a picture that is not dark: dusk is not a colour of skin."""
    whitest = float(np.quantile(near.lab[..., 0], 0.98))
    face = near.lab[near.inside(OVAL)][:, 0]
    if len(face):
        whitest = min(whitest, float(np.quantile(face, 0.98)) + BACKLIT)
    gain = min(MOST_GAIN, max(1.0, BRIGHT / max(whitest, 1.0)))
    light, a, b = skin.lab
    return Tint((light * gain, a * gain**0.5, b * gain**0.5), skin.spread * gain)


def cast_of(near: Near) -> NDArray[np.float64]:
    """(2,) a*, b* of the light that are to be taken back, as far as the white of the eyes tells."""
    whites = [near.lab[near.inside(eye) & ~_disc(near, iris, 1.1)] for eye, iris in zip(EYES, IRISES, strict=True)]
    white = np.concatenate(whites)
    if len(white) < ENOUGH:
        return np.zeros(2)
    brightest = white[white[:, 0] >= np.quantile(white[:, 0], 0.6)]
    cast = (np.median(brightest[:, 1:], 0) - WHITE) * TAKEN_BACK
    return np.asarray(cast * min(1.0, MOST / max(float(np.hypot(*cast)), 1e-6)), float)


def iris_of(near: Near) -> Tint:
    """The ring between pupil and rim, without lids and highlights."""
    rings = [
        near.lab[near.inside(eye) & _disc(near, iris, 0.9) & ~_disc(near, iris, 0.45)]
        for eye, iris in zip(EYES, IRISES, strict=True)
    ]  # fmt: skip
    return _middle(np.concatenate(rings), (0.25, 0.75), 8.0)


def beard_of(near: Near, skin: Tint) -> Tint:
    """What grows about the mouth, if anything does: the pixels least like skin."""
    places = near.lab[near.inside(MOUSTACHE) | near.inside(CHIN)]
    if len(places) < ENOUGH:
        return UNSEEN
    apart = np.linalg.norm(places - np.array(skin.lab), axis=1)
    return _middle(places[apart >= np.quantile(apart, 0.6)], (0.2, 0.8), 6.0)


def headwear_of(shot: Shot, head: Lab, free: Mask, skin: Tint) -> Tint:
    """What lies above the forehead and is no hair."""
    to_frame = head_frame(shot.points) * SIDE
    brow, left, right = (shot.points[[10, 21, 251], :2] @ to_frame[:, :2].T + to_frame[:, 2]).astype(int)
    above = np.zeros_like(free)
    above[max(0, brow[1] - SIDE // 6) : max(0, brow[1] - 3), max(0, left[0]) : max(0, right[0])] = True
    return _middle(_unlike(head[above & free], skin), (0.2, 0.8), 6.0)


def clothes_of(head: Lab, there: Mask, free: Mask, skin: Tint) -> Tint:
    """What fills most of the lowest strip and is neither hair nor skin."""
    strip = np.zeros_like(free)
    strip[garment.lowest(there), SIDE // 5 : SIDE - SIDE // 5] = True
    pixels = _unlike(head[strip & free], skin)
    if len(pixels) < 4 * ENOUGH:
        return UNSEEN
    _, label, centres = cv2.kmeans(
        np.ascontiguousarray(pixels), 2, np.empty(0, np.int32), (cv2.TERM_CRITERIA_COUNT, 12, 0.0), 1, 2
    )
    return _tint(centres[np.bincount(label.ravel()).argmax()], 8.0)


def _unlike(pixels: Lab, skin: Tint) -> Lab:
    apart = np.linalg.norm(pixels - np.array(skin.lab, np.float32), axis=1)
    return np.asarray(pixels[apart > STRANGE], np.float32)


def _disc(near: Near, iris: tuple[int, tuple[int, ...]], share: float) -> Mask:
    """(height, width): inside that share of an iris's radius."""
    centre, rim = near.points[iris[0]], near.points[list(iris[1])]
    radius = float(np.linalg.norm(rim - centre, axis=1).mean()) * share
    rows, columns = np.ogrid[: near.pixels.shape[0], : near.pixels.shape[1]]
    return np.asarray((columns - centre[0]) ** 2 + (rows - centre[1]) ** 2 <= radius**2)


def _middle(pixels: Lab, between: tuple[float, float], spread: float) -> Tint:
    """The median of those whose lightness is between two quantiles."""
    if len(pixels) < ENOUGH:
        return UNSEEN
    low, high = np.quantile(pixels[:, 0], between)
    kept = pixels[(pixels[:, 0] >= low) & (pixels[:, 0] <= high)]
    return _tint(np.median(kept, 0), spread * (1 + ENOUGH / len(pixels)))


def _tint(lab: Mapping[int, float] | NDArray[np.floating], spread: float) -> Tint:
    return Tint((float(lab[0]), float(lab[1]), float(lab[2])), spread)
