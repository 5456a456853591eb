"""Hands in the colour of the person's skin.  Knows where they are held, not why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from ...skialoader import skia
from ..paint.brush import Canvas, Paint, blob, glow, line, pen, slope
from ..paint.colour import Shades
from ..places import Places
from .shapes import KEPT, Spot, placed, shade
from .weeping import swing

Limb = tuple[float, float, float, float, float]
"from x, y to x, y, and how thick; a palm is about one unit wide and its fingers point up"

PALM: Limb = (0, 0.12, 0, 0.40, 0.92)
SHAPES: Mapping[str, Sequence[Limb]] = {
    "open": (PALM, (-0.35, -0.10, -0.56, -0.72, 0.27), (-0.12, -0.2, -0.19, -0.98, 0.28),
             (0.12, -0.2, 0.19, -0.96, 0.28), (0.34, -0.10, 0.54, -0.66, 0.25), (0.36, 0.42, 0.86, 0.05, 0.28)),
    "flat": (PALM, (-0.34, 0.0, -0.33, -0.74, 0.27), (-0.11, -0.1, -0.11, -0.98, 0.28), (0.12, -0.1, 0.12, -0.94, 0.28),
             (0.34, 0.0, 0.33, -0.68, 0.26), (0.40, 0.40, 0.62, -0.12, 0.26)),
    "point": (PALM, (-0.28, 0.0, -0.28, -1.06, 0.30), (0.0, 0.10, 0.0, -0.22, 0.28), (0.24, 0.12, 0.25, -0.14, 0.27),
              (0.42, 0.22, 0.44, 0.02, 0.24), (-0.40, 0.46, 0.06, 0.24, 0.28)),
    "thumb": ((0, 0.05, 0, 0.28, 0.98), (-0.32, 0.10, -0.20, -0.86, 0.34), (0.05, -0.24, 0.44, -0.24, 0.27),
              (0.05, 0.01, 0.50, 0.01, 0.27), (0.05, 0.26, 0.48, 0.26, 0.27), (0.05, 0.50, 0.40, 0.50, 0.25)),
    "chin": ((-0.05, 0.30, 0.10, 0.46, 0.86), (-0.30, 0.30, -0.50, -0.62, 0.30), (0.00, 0.02, 0.78, -0.16, 0.30),
             (0.14, 0.26, 0.50, 0.16, 0.28), (0.18, 0.48, 0.50, 0.42, 0.27), (0.18, 0.68, 0.44, 0.66, 0.25)),
}  # fmt: skip
"palm first; fingers that are named later lie on those before"
RIM, CREASE = 0.055, 0.035


def hand(
    canvas: Canvas, skin: Shades, shape: str, at: Spot, size: float, angle: float, *, mirrored: bool = False
) -> None:
    """A hand with the middle of its palm there; `size` is the width of its palm."""
    with placed(canvas, at, size, angle, mirrored=mirrored):
        palm, *fingers = SHAPES[shape]
        for limb in (palm, *fingers):
            _draw_limb(canvas, limb, _pen(skin.deep.lit(-0.25), limb[4] + 2 * RIM))
        fill = _fill(skin)
        for limb in fingers:
            _draw_limb(canvas, limb, _pen(skin.deep, limb[4] + CREASE, 0.75))
            _draw_limb(canvas, limb, _thick(fill, limb[4]))
        _draw_limb(canvas, palm, _thick(fill, palm[4]))
        for limb in fingers:
            _draw_over_palm(canvas, limb, skin, fill, folded=shape in ("thumb", "chin", "point"))
        blob(canvas, _light(skin), -0.15, 0.05, 0.34, 0.26)


def _draw_over_palm(canvas: Canvas, limb: Limb, skin: Shades, fill: Paint, *, folded: bool) -> None:
    """Fingers that are folded, and every thumb, lie on the palm and not behind it."""
    x, _, to_x, to_y, thick = limb
    lies_on_it = abs(to_x) < 0.62 and to_y > -0.45 and folded
    if lies_on_it or abs(to_x - x) > 0.4:
        _draw_limb(canvas, limb, _pen(skin.deep, thick + CREASE, 0.6))
        _draw_limb(canvas, limb, _thick(fill, thick))


_pen = lru_cache(KEPT)(pen)


@lru_cache(KEPT)
def _fill(skin: Shades) -> Paint:
    return slope(skin.light.lit(0.08), skin.base.towards(skin.shade, 0.35), -1.1, 0.8)


@lru_cache(KEPT)
def _light(skin: Shades) -> Paint:
    """Light on the back of a hand."""
    return glow(skin.gloss, 0.35)


def _thick(fill: Paint, width: float) -> Paint:
    paint = skia.Paint(fill)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    return paint


def _draw_limb(canvas: Canvas, limb: Limb, paint: Paint) -> None:
    x, y, to_x, to_y, _ = limb
    canvas.drawPath(line(np.array([[x, y], [to_x, to_y]])), paint)


def skin_of(places: Places) -> Shades:
    """The tones of that person's skin."""
    return _shades(places.persona.skin.tone)


_shades = lru_cache(KEPT)(Shades.of_skin)


def think(canvas: Canvas, places: Places, at: float) -> None:
    """Chin between thumb and finger."""
    x, y = places.spot(-0.16, places.chin_y - 0.02, 0.08)
    shade(canvas, (x + 0.2, y - 0.05), 0.5, 0.22)
    hand(canvas, skin_of(places), "chin", (x, y + 0.06 + 0.015 * swing(at)), 0.44, places.lean - 4)


def shush(canvas: Canvas, places: Places, at: float) -> None:
    """A finger before the lips."""
    x, y = places.spot(0, places.mouth_y, 0.1)
    shade(canvas, (x, y + 0.2), 0.3, 0.4)
    hand(canvas, skin_of(places), "point", (x + 0.13, y + 0.38 + 0.02 * swing(at)), 0.46, places.lean)


def salute(canvas: Canvas, places: Places, at: float) -> None:
    """A flat hand at the brow."""
    x, y = places.spot(0.56 * places.anatomy.width, -0.34, 0.1)
    shade(canvas, (x - 0.05, y + 0.06), 0.4, 0.2)
    hand(canvas, skin_of(places), "flat", (x + 0.28, y + 0.10), 0.50, places.lean - 64 + 3 * swing(at), mirrored=True)


def hug(canvas: Canvas, places: Places, at: float) -> None:
    """Both hands held out."""
    for side in (-1, 1):
        x, y = places.spot(side * 0.62 * places.anatomy.width, 0.80, 0.15)
        angle = places.lean + side * (16 + 7 * swing(at))
        hand(canvas, skin_of(places), "open", (x + 0.10 * side, y), 0.52, angle, mirrored=side > 0)


def hush(canvas: Canvas, places: Places, at: float) -> None:
    """A hand over the mouth."""
    x, y = places.spot(0, places.anatomy.mouth_y, 0.12)
    shade(canvas, (x, y), 0.55, 0.3)
    hand(canvas, skin_of(places), "flat", (x + 0.22, y + 0.14 + 0.015 * swing(at)), 0.56, places.lean - 68)


def scream(canvas: Canvas, places: Places, at: float) -> None:
    """Both hands on the cheeks."""
    for side in (-1, 1):
        x, y = places.spot(side * 0.62 * places.anatomy.width, 0.52, 0.1)
        shade(canvas, (x - 0.05 * side, y), 0.3, 0.4)
        spot = (x + 0.02 * side * swing(2 * at), y + 0.10)
        hand(canvas, skin_of(places), "flat", spot, 0.44, places.lean - 14 * side, mirrored=side < 0)


def peek(canvas: Canvas, places: Places, at: float) -> None:
    """Hands before the eyes, one of which looks out between two fingers."""
    for side, (x, y) in zip((-1, 1), places.eyes, strict=True):
        spot = (x + 0.12 * side, y + (0.46 if side < 0 else 0.60) + 0.02 * swing(at))
        hand(
            canvas,
            skin_of(places),
            "flat" if side < 0 else "open",
            spot,
            0.56,
            places.lean - 12 * side,
            mirrored=side < 0,
        )


def yawn(canvas: Canvas, places: Places, at: float) -> None:
    """A hand before a yawn."""
    x, y = places.spot(0.16, places.mouth_y + 0.10, 0.12)
    shade(canvas, (x, y + 0.05), 0.4, 0.3)
    hand(canvas, skin_of(places), "flat", (x + 0.15, y + 0.22 + 0.02 * swing(at)), 0.50, places.lean - 40)


PROPS = {
    "think": think, "shush": shush, "salute": salute, "hug": hug, "hush": hush, "scream": scream, "peek": peek,
    "yawn": yawn,
}  # fmt: skip
