"""Makes an emoji by rules of thumb: colours and shares measured where the landmarks say, no network that recognises.

This is what one would write without training anything.  The thresholds are those that serve best on 200 labelled
photos of the training parts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from ...persona.frame import head_frame, lay_head, seen
from ...persona.hues import HAIR, hex_of, usual
from ...persona.shot import Shot
from ...persona.tints import EYES, FOREHEAD, SIDE, Near, beard_of, lab_of, lifted, skin_of
from ...types import Floats
from .answer import Answer, drawn

AVERAGE = 65.0
"L* of skin that is not seen"
LIKE_SKIN = 17.5
"delta E from the skin under which what is above the forehead is skin, too"
STUBBLE, BEARD = 20.0, 26.0
"delta E between the skin and what is about the mouth"
FRAME = 13.5
"mean slope of the lightness on the bridge of the nose and under the eyes, L* a px of the near view, over the cheeks'"
DARK_LENS = 38.0
"L* by which the whole of the eyes is darker than the skin"
COLOURFUL = 38.0
"chroma above the forehead from which that is no hair"
LONG = 0.05
"share of the places beside the neck that look like hair"
SMILE, OPEN = 0.03, 0.22
"how much higher than the middle the corners of the mouth lie, and how far it is open: shares of its width"

Mask = NDArray[np.bool_]


def answer(shot: Shot) -> Answer:
    """Of one photo."""
    near = Near.of(shot)
    skin = lifted(skin_of(near), near)
    tone = hex_of(skin.lab if math.isfinite(skin.spread) else (AVERAGE, *usual(AVERAGE)))
    choices = {"texture": "straight", "forehead": "open", "earrings": "none"}
    choices |= {**_hair(shot, np.array(skin.lab)), **_face(near, np.array(skin.lab))}
    return Answer(choices, tone, emotion(shot.points), drawn(choices, tone))


def _hair(shot: Shot, skin: NDArray[np.float64]) -> Mapping[str, str]:
    """Length, colour and headwear, from what is above the forehead and beside the neck."""
    head = lab_of(lay_head(shot.pixels, shot.points, SIDE))
    there = seen(shot.pixels, shot.points, SIDE)
    to_frame = head_frame(shot.points) * SIDE
    laid = (shot.points[:, :2] @ to_frame[:, :2].T + to_frame[:, 2]).astype(int)
    brow, left, right, low = laid[10], laid[127], laid[356], laid[152]
    above = _box(head[..., 0] > -1, left[0], right[0], brow[1] - SIDE // 8, brow[1] - 2) & there
    if not above.any():
        return {"length": "short", "hair_colour": "brown", "headwear": "none"}
    dark = head[above]
    top = np.median(dark[dark[:, 0] <= np.median(dark[:, 0])], 0)  # beside hair there is often a light wall
    if math.dist(top, skin) < LIKE_SKIN:
        return {"length": "bald", "hair_colour": "brown", "headwear": "none"}
    beside = [
        _box(there, left[0] - 10, left[0], low[1], low[1] + 12),
        _box(there, right[0], right[0] + 10, low[1], low[1] + 12),
    ]
    around = head[beside[0] | beside[1]]
    alike = np.linalg.norm(around - top, axis=1) < LIKE_SKIN if len(around) else np.zeros(1)
    colour = min(HAIR, key=lambda name: math.dist(HAIR[name], top))
    worn = "cap" if math.hypot(*top[1:]) > COLOURFUL else "none"
    return {"length": "long" if alike.mean() > LONG else "short", "hair_colour": colour, "headwear": worn}


def _box(where: Mask, left: int, right: int, top: int, bottom: int) -> Mask:
    """Where that is so, inside of a box."""
    inside = np.zeros_like(where, bool)
    inside[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = True
    return inside & where


def _face(near: Near, skin: NDArray[np.float64]) -> Mapping[str, str]:
    """Glasses, by edges where a face has none, and beard, by what is unlike skin."""
    grown = beard_of(near, skin_of(near))
    apart = math.dist(grown.lab, skin) if math.isfinite(grown.spread) else 0.0
    beard = "short" if apart > BEARD else "stubble" if apart > STUBBLE else "none"
    eyes = np.concatenate([near.lab[near.inside(eye)] for eye in EYES])
    if len(eyes) and float(np.quantile(eyes[:, 0], 0.9)) < skin[0] - DARK_LENS:
        return {"glasses": "sunglasses", "beard": beard}
    light = np.asarray(near.lab[..., 0], np.float32)
    slopes = np.hypot(cv2.Sobel(light, cv2.CV_32F, 1, 0), cv2.Sobel(light, cv2.CV_32F, 0, 1))
    bridge = near.inside((168, 193, 122, 6, 351, 417))
    smooth = near.inside(FOREHEAD)
    framed = slopes[bridge].mean() - slopes[smooth].mean() if bridge.any() and smooth.any() else 0.0
    return {"glasses": "thin" if framed > FRAME else "none", "beard": beard}


def emotion(points: Floats) -> str:
    """By the shape of the mouth alone, on a face that is held level by its eyes."""
    right, left = points[33, :2], points[263, :2]
    across = (left - right) / max(float(np.linalg.norm(left - right)), 1e-6)
    down = np.array([-across[1], across[0]])
    width = max(float((points[291, :2] - points[61, :2]) @ across), 1e-6)
    middle = (points[13, :2] + points[14, :2]) / 2
    raised = float((middle - (points[61, :2] + points[291, :2]) / 2) @ down) / width
    gape = float((points[14, :2] - points[13, :2]) @ down) / width
    if raised > SMILE:
        return "happy"
    return "surprise" if gape > OPEN else "neutral"
