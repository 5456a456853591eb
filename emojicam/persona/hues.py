"""Colours of people: from CIE L*a*b* to what a persona file says, kept within what people can be.  Knows no pixels."""

from __future__ import annotations

import math

import cv2
import numpy as np

from .likeness import SCHEMA, Likeness, Tint

Lab = tuple[float, float, float]

HAIR: dict[str, Lab] = {
    "black": (16.0, 1.5, 2.0), "brown": (30.0, 7.0, 12.0), "blond": (72.0, 6.0, 33.0), "red": (42.0, 23.0, 29.0),
    "grey": (58.0, 0.5, 2.0), "white": (82.0, 0.0, 3.0),
}  # fmt: skip
"how hair of each colour is drawn when nothing was measured: it is seen in its own shade, and drawn under a lamp"
FROM_CLASS = 0.45
"share that the recognised colour has in the drawn one; the rest is as measured"
DYED = 18.0
"how far in a*, b* hair is from what its recognised colour would be from which it is believed as it was measured"
DULL = 5.0
"chroma under which a face has no colour: the photo is black and white"
KINDNESS = 0.4
"share by which a measured hue goes towards that of average skin as light: much of what differs is the camera's"
ROSY, GOLDEN, VIVID = math.radians(35), math.radians(80), 1.5
"between which hues skin is, and how many times as colourful as average skin as light: nobody is violet, dusk is"
FULL_UNDERTONE = 45.0
"degrees of hue: much, for the tone itself has that hue already, and the undertone is beside it"
PALEST, DARKEST = 90.0, 18.0
"L* of skin"


def hex_of(lab: Lab) -> str:
    """ "#rrggbb", the nearest that can be shown."""
    rgb = cv2.cvtColor(np.array(lab, np.float32)[None, None], cv2.COLOR_LAB2RGB)[0, 0]
    red, green, blue = (np.clip(rgb, 0, 1) * 255).round().astype(int).tolist()
    return f"#{red:02x}{green:02x}{blue:02x}"


def lab_of(colour: str) -> Lab:
    """Of "#rrggbb"."""
    rgb = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)], np.float32) / 255
    light, a, b = cv2.cvtColor(rgb[None, None], cv2.COLOR_RGB2LAB)[0, 0].tolist()
    return light, a, b


def skin_hue(tint: Tint) -> Lab:
    """The skin as measured; of a black and white photo, the hue that skin of that lightness has."""
    light, a, b = tint.lab
    light = min(PALEST, max(DARKEST, light))
    usual_a, usual_b = usual(light)
    if not math.isfinite(tint.spread) or math.hypot(a, b) < DULL:
        return light, usual_a, usual_b
    a, b = a + (usual_a - a) * KINDNESS, b + (usual_b - b) * KINDNESS
    hue = min(GOLDEN, max(ROSY, math.atan2(b, a)))
    chroma = min(math.hypot(a, b), VIVID * math.hypot(usual_a, usual_b))
    return light, chroma * math.cos(hue), chroma * math.sin(hue)


def usual(light: float) -> tuple[float, float]:
    """a*, b* of average skin with that L*: deeper skin is more colourful up to the middle, and less so when dark."""
    chroma = float(np.interp(light, [20, 35, 50, 65, 80, 90], [11, 19, 25, 24, 20, 15]))
    hue = math.radians(float(np.interp(light, [20, 50, 80], [45, 55, 58])))
    return chroma * math.cos(hue), chroma * math.sin(hue)


def undertone_of(lab: Lab) -> float:
    """-1 cool and rosy to 1 warm and golden: the hue beside that of average skin as light."""
    a, b = usual(lab[0])
    apart = math.degrees(math.atan2(lab[2], lab[1]) - math.atan2(b, a))
    return float(np.clip(apart / FULL_UNDERTONE, -1, 1))


def lip_hue(tint: Tint, skin: Lab) -> Lab:
    """Lips as measured, but redder than the skin and never blue: gloss, dusk and grey photos are no lips."""
    if not math.isfinite(tint.spread):
        return 52.0, 34.0, 22.0
    light, a, b = tint.lab
    light = min(skin[0] - 8, max(light, skin[0] * 0.45))
    a = max(a, skin[1] + 6.0, 14.0)
    return light, a, min(max(b, 0.22 * a, skin[2] * 0.45), 1.1 * a)


def iris_hue(tint: Tint) -> Lab:
    """A seen iris is dark and dull from lids and lashes: drawn, it is as bright and clear as from near.

    No iris is violet, and a dark one is brown, whatever is reflected in it.
    """
    if not math.isfinite(tint.spread):
        return 30.0, 10.0, 16.0
    light, a, b = tint.lab
    light, a, b = float(np.clip(light * 1.05 + 4, 18, 62)), a * 1.15, b * 1.25
    brown = float(np.clip((BROWN - light) / 8, 0, 1))
    a, b = a + (9.0 - a) * 0.6 * brown, b + (14.0 - b) * 0.8 * brown
    return light, (min(a, max(0.6 * b, -1.0)) if b < 6 else a), b


BROWN = 38.0
"L* of a drawn iris under which it is brown"


def hair_hue(likeness: Likeness) -> Lab:
    """Between what was measured and how hair of the recognised colour is drawn."""
    chances = likeness.attributes["hair_colour"]
    ideal = sum(np.array(HAIR[name]) * chance for name, chance in zip(SCHEMA["hair_colour"], chances, strict=True))
    seen = likeness.tints["hair"]
    share = FROM_CLASS if math.isfinite(seen.spread) else 1.0
    if share < 1 and likeness.best("headwear") == "none" and likeness.best("length") != "bald":
        odd = math.dist(seen.lab[1:], ideal[1:]) - DYED
        share *= 1 - min(1.0, max(0.0, odd / 10))
    light, a, b = (np.array(seen.lab) * (1 - share) + np.asarray(ideal) * share).tolist()
    return light, a, b
