"""What colour the actor is: one atlas with the face, skin, hair and ears, painted by code.  Nothing here moves.

The face's square is laid out by the canonical mesh's texture coordinates, so that a brow is painted "along vertices
70, 63, 105" and stays there whatever the face does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np

from ...skialoader import skia
from ...types import Pixels
from .brush import Colour, Places, drop, filled, rounded, softened, spread, stroked, toned
from .sculpture import EAR, EYE_LEFT, EYE_RIGHT, FACE_SHARE, HAIR, HAIR_TIPS, MOUTH, sculpture

HEIGHT = 704
"px of the atlas: about what a face takes in a picture, so that it is never scaled down far"
WIDTH = round(HEIGHT / FACE_SHARE)
_EASEL = 1024
"units that the face's square is painted in, whatever its px"

_BROW_RIGHT = ((70, 63, 105, 66, 107), (46, 53, 52, 65, 55))
_BROW_LEFT = ((300, 293, 334, 296, 336), (276, 283, 282, 295, 285))
"upper and lower edge, from the temple to the nose"
_LIPS = (61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146)
"the outer rim of the lips, from the right corner over the upper lip"


@dataclass(frozen=True)
class Palette:
    """The colours of one actor."""

    skin: Colour = (238, 190, 162)
    flush: Colour = (214, 112, 96)
    "of cheeks, nose and ears"
    shadow: Colour = (128, 70, 52)
    "of folds and hollows"
    lips: Colour = (186, 92, 88)
    hair: Colour = (72, 46, 32)
    iris: Colour = (92, 122, 116)
    shirt: Colour = (58, 92, 116)


FIRST = Palette()
SECOND = Palette(
    (176, 122, 88), (158, 78, 58), (82, 44, 30), (140, 72, 66), (30, 24, 24), (70, 44, 26), (150, 84, 66)
)  # fmt: skip
"another person, for scenes in which somebody comes by"


@cache
def atlas(palette: Palette) -> Any:
    """The painted atlas as a skia.Image; a few tenths of a second, once per palette."""
    pixels = np.empty((HEIGHT, WIDTH, 4), np.uint8)
    pixels[:] = (*palette.skin, 255)
    canvas = skia.Surface(pixels, skia.kRGBA_8888_ColorType).getCanvas()
    canvas.scale(HEIGHT / _EASEL, HEIGHT / _EASEL)
    easel = _Easel(canvas, palette)
    easel.flesh()
    easel.nose()
    easel.eyes()
    easel.mouth()
    easel.brows()
    easel.hair()
    easel.ear()
    pixels[..., :3] = np.minimum(_grained(pixels[..., :3]), pixels[..., 3:])
    return skia.Image.fromarray(pixels, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)


def _grained(pixels: Pixels) -> Pixels:
    """The picture with the fine unevenness of skin: blotches, then pores."""
    random = np.random.default_rng(7)
    height, width = pixels.shape[:2]
    grain = np.zeros((height, width), np.float32)
    for cell, strength in ((64, 2.5), (16, 2.0), (4, 2.0), (2, 1.5)):
        coarse = random.standard_normal((height // cell, width // cell)).astype(np.float32)
        grain += strength * cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    grained: Pixels = np.clip(pixels + grain[..., None], 0, 255).astype(np.uint8)
    return grained


class _Easel:
    """The atlas while it is being painted."""

    def __init__(self, canvas: Any, palette: Palette) -> None:
        self.canvas, self.palette = canvas, palette
        self.places: Places = sculpture().uvs[:468] * np.array([_EASEL / FACE_SHARE, _EASEL])
        self.random = np.random.default_rng(3)

    # strokes

    def at(self, *ids: int) -> Places:
        """(2,) px: the middle of some vertices."""
        middle: Places = self.places[list(ids)].mean(0)
        return middle

    def spot(self, place: Places, radii: tuple[float, float], colour: Colour, alpha: float) -> None:
        """A soft round spot, strongest in its middle."""
        drop(self.canvas, place.tolist(), radii, spread(colour, alpha))

    def pair(self, ids: Sequence[int], radii: tuple[float, float], colour: Colour, alpha: float) -> None:
        """The same spot on both sides of the face; `ids` are of the right."""
        place = self.at(*ids)
        self.spot(place, radii, colour, alpha)
        self.spot(np.array([_EASEL - place[0], place[1]]), radii, colour, alpha)

    def line(self, places: Places, width: float, colour: Colour, alpha: float, blur: float) -> None:
        """A soft line through some places."""
        self.canvas.drawPath(rounded(places), softened(stroked(colour, width, alpha), blur))

    def pair_line(self, ids: Sequence[int], width: float, colour: Colour, alpha: float, blur: float) -> None:
        """The same line on both sides of the face; `ids` are of the right."""
        places = self.places[list(ids)]
        self.line(places, width, colour, alpha, blur)
        self.line(places * (-1, 1) + (_EASEL, 0), width, colour, alpha, blur)

    def area(self, places: Places, colour: Colour, alpha: float, blur: float) -> None:
        """A filled outline with a soft edge."""
        self.canvas.drawPath(rounded(places, closed=True), softened(filled(colour, alpha), blur))

    # what is painted

    def flesh(self) -> None:
        """Warm cheeks, a paler forehead, a hint of beard, hollows."""
        p = self.palette
        self.spot(self.at(9, 151), (230, 130), (255, 226, 190), 0.30)
        self.pair((50, 205), (120, 110), p.flush, 0.34)
        self.pair((187,), (110, 120), p.flush, 0.16)
        self.spot(self.at(199), (190, 110), (120, 104, 100), 0.20)
        self.pair((214, 212), (90, 110), (120, 104, 100), 0.14)
        self.pair((234, 93), (70, 200), p.shadow, 0.24)
        self.pair((21, 162), (70, 120), p.shadow, 0.14)

    def nose(self) -> None:
        """Its sides, wings and nostrils, the folds to the mouth, the groove below."""
        p = self.palette
        self.pair_line((193, 245, 188, 174, 198), 20, p.shadow, 0.22, 11)
        self.pair_line((55, 193, 244), 22, p.shadow, 0.22, 12)
        self.spot(self.at(1, 4), (60, 52), p.flush, 0.28)
        self.spot(self.at(195, 5), (18, 80), (255, 236, 214), 0.40)
        self.spot(self.at(4), (22, 18), (255, 240, 224), 0.45)
        self.pair_line((198, 129, 102, 64, 98), 7, p.shadow, 0.55, 4)
        self.pair_line((98, 97, 2), 8, p.shadow, 0.45, 5)
        self.pair((99, 60, 97, 242), (20, 9), (58, 24, 18), 0.95)
        self.pair_line((129, 203, 206, 216), 9, p.shadow, 0.42, 6)
        self.pair_line((216, 212, 57), 9, p.shadow, 0.12, 7)
        self.line(self.places[[2, 164]], 12, p.shadow, 0.16, 6)

    def eyes(self) -> None:
        """Sockets, the fold above and the bag below, lids and lashes."""
        p = self.palette
        for ids in (EYE_RIGHT, EYE_LEFT):
            rim = self.places[list(ids)]
            middle = rim.mean(0)
            self.spot(middle - np.array([0, 18]), (96, 66), p.shadow, 0.34)
            self.area(middle + (rim - middle) * (1.10, 1.35), p.shadow, 0.22, 7)
            self.line(rim[8:], 7, p.flush, 0.5, 2.5)
        self.pair_line((130, 247, 30, 29, 27, 28, 56, 190), 4.5, p.shadow, 0.65, 2)
        self.pair_line((25, 110, 24, 23, 22, 26, 112), 9, p.shadow, 0.22, 5)
        self.pair_line((226, 31, 228, 229, 230, 231), 12, p.shadow, 0.14, 7)
        self.pair((133, 133, 243), (13, 8), (176, 84, 78), 0.85)
        self.pair_line((133, 155, 154, 153, 145, 144, 163, 7, 33), 3, (54, 30, 26), 0.5, 1)

    def mouth(self) -> None:
        """Lips with their edge and shine, the line between them, the hollow below."""
        p = self.palette
        outer, inner = self.places[list(_LIPS)], self.places[list(MOUTH)]
        self.line(self.places[[83, 18, 313]], 22, p.shadow, 0.36, 10)
        self.area(outer, p.lips, 0.85, 3)
        upper = np.vstack([outer[:11], inner[10::-1]])
        self.area(upper, p.shadow, 0.28, 3)
        self.line(self.places[[180, 85, 16, 315, 404]], 12, (250, 190, 180), 0.40, 6)
        self.line(inner[:11], 5, (84, 30, 32), 0.75, 2)
        self.line(np.vstack([inner[10:], inner[:1]]), 4, (84, 30, 32), 0.6, 2)
        self.pair((61,), (12, 9), (84, 34, 32), 0.6)

    def brows(self) -> None:
        """Hairs that lean outwards, denser in the middle of each brow."""
        hair = toned(self.palette.hair, 0.8)
        for upper, lower in (_BROW_RIGHT, _BROW_LEFT):
            over, under = self.places[list(upper)], self.places[list(lower)]
            over = over * 0.62 + under * 0.38
            self.area(np.vstack([over, under[::-1]]), hair, 0.62, 4)
            outward = np.sign(over[0, 0] - over[-1, 0])
            for _ in range(260):
                s = self.random.uniform(0, 4)
                along = np.array([np.interp(s, range(5), side[:, axis]) for side in (over, under) for axis in (0, 1)])
                root = along[:2] + (along[2:] - along[:2]) * self.random.uniform(0.05, 1)
                lean = np.array([outward * (9 + 5 * (4 - s) / 4), -3 - 3.2 * s + 2.5 * (4 - s)])
                self.line(np.array([root, root + lean]), 1.8, hair, 0.55, 0)

    def hair(self) -> None:
        """Strands from the hairline backwards, a band of shine across."""
        left, top, right, bottom = _px(HAIR)
        p = self.palette
        patch = skia.Rect.MakeLTRB(left - 12, top - 12, right + 12, bottom + 12)
        self.canvas.save()
        self.canvas.clipRect(patch)
        self.canvas.drawRect(patch, skia.Paint(BlendMode=skia.BlendMode.kClear))
        roots = top + (bottom - top) * HAIR_TIPS
        under = skia.Rect.MakeLTRB(left - 12, roots, right + 12, bottom + 12)
        self.canvas.drawRect(under, skia.Paint(Color=skia.Color(*p.hair)))
        for _ in range(900):
            x, y = self.random.uniform(left - 10, right + 10), self.random.uniform(top + 6, roots)
            self._strand(x, y, 90, self.random.uniform(0.5, 1.3), 1.0)
        for _ in range(1400):
            x, y = self.random.uniform(left, right), self.random.uniform(roots, bottom)
            self._strand(x, y, 130, self.random.uniform(0.45, 1.75), 0.5)
        shine = toned(p.hair, 2, 30)
        for x in np.linspace(left, right, 60):
            y = top + 0.42 * (bottom - top) + self.random.normal(0, 10)
            self.line(np.array([[x, y - 30], [x + 3, y + 30]]), 6, shine, 0.16, 4)
        self.canvas.restore()

    def _strand(self, x: float, y: float, length: float, light: float, alpha: float) -> None:
        sway = self.random.normal(0, 6, 3).cumsum()
        strand = np.stack([x + sway, y + np.array([0, length / 2, length])], 1)
        self.line(strand, self.random.uniform(1.5, 4), toned(self.palette.hair, light), alpha, 0)

    def ear(self) -> None:
        """A rim, a hollow, a lobe."""
        left, top, right, bottom = _px(EAR)
        p = self.palette
        middle, half = np.array([(left + right) / 2, (top + bottom) / 2]), (bottom - top) / 2
        self.spot(middle, (half, half), p.flush, 0.35)
        self.spot(middle + np.array([6, 10]), (half * 0.42, half * 0.5), p.shadow, 0.75)
        turn = np.linspace(-2.5, 1.2, 9)
        self.line(middle + np.stack([np.cos(turn) * 0.5, np.sin(turn) * 0.78], 1) * half, 7, p.shadow, 0.45, 5)


def _px(material: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    left, top, right, bottom = material
    wide = _EASEL / FACE_SHARE
    return left * wide, top * _EASEL, right * wide, bottom * _EASEL
