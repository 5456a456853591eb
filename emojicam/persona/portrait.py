"""The picture of an enrolment: the photo's head, and beside it the emoji, as large and with its eyes as high.

It shows a face, so it is for whoever enrolled: nothing in the program opens it again.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ..render import Style
from ..render.lookbook import CALM
from ..types import Pixels, Sprite
from .enroll import Enrolment
from .still import SIDE, Still

GROUND = (240, 241, 243)
"RGB around both pictures: near white, of no colour, so that neither skin looks warmer or cooler by it"
PAPER = (214, 218, 223)
"RGB behind the emoji"
MARGIN, GAP = 40, 24
"px: around and between the two"
CORNER = 36
"px: radius of their corners"
FINER = 4
"times as large as they are shown, corners are cut: OpenCV's own edges are ragged"

Shares = NDArray[np.float32]


def portrait(enrolled: Enrolment, style: Style) -> Pixels:
    """(h, w, 3) RGB: photo left, emoji right.  Raises StudioError."""
    emoji = _beside(style.draw(CALM, enrolled.persona, _size(enrolled, style)), enrolled.still)
    ground = np.full((SIDE + 2 * MARGIN, 2 * (SIDE + MARGIN) + GAP, 3), GROUND, np.uint8)
    _set_in(ground, enrolled.still.pixels, MARGIN)
    _set_in(ground, emoji, MARGIN + SIDE + GAP)
    return ground


def png(picture: Pixels) -> bytes:
    """The picture as a file."""
    done, data = cv2.imencode(".png", picture[..., ::-1])
    assert done
    return data.tobytes()


def _size(enrolled: Enrolment, style: Style) -> int:
    """px of the square to ask for, in which the emoji's face is as large as the photo's."""
    trial = style.draw(CALM, enrolled.persona, _TRIAL)
    return math.ceil(enrolled.still.face / trial.unit * len(trial.pixels))


_TRIAL = 64
"px: of a picture that is drawn to learn how large a style draws a face"


def _beside(sprite: Sprite, still: Still) -> Pixels:
    """(SIDE, SIDE, 3): the emoji on PAPER, as large and with the bridge of its nose as high, but in the middle."""
    scale = still.face / sprite.unit
    across = SIDE / 2 - sprite.anchor[0] * scale
    down = max(float(still.bridge[1]) - sprite.anchor[1] * scale, SIDE - sprite.pixels.shape[0] * scale)
    to_panel = np.array([[scale, 0, across], [0, scale, down]])
    laid = np.asarray(cv2.warpAffine(sprite.pixels, to_panel, (SIDE, SIDE), flags=cv2.INTER_LINEAR), np.float32)
    paper = np.array(PAPER, np.float32) * (1 - laid[..., 3:] / 255)
    return np.asarray((laid[..., :3] + paper).round().clip(0, 255), np.uint8)


def _set_in(ground: Pixels, picture: Pixels, left: int) -> None:
    """Lay a picture with round corners onto the ground."""
    shares, place = _rounded(SIDE)[..., None], ground[MARGIN : MARGIN + SIDE, left : left + SIDE]
    place[:] = (picture * shares + place * (1 - shares)).round().astype(np.uint8)


def _rounded(side: int) -> Shares:
    """(side, side) 0..1: a square with round corners."""
    large, radius = side * FINER, CORNER * FINER
    mask = np.zeros((large, large), np.uint8)
    cv2.rectangle(mask, (radius, 0), (large - radius, large), 255, cv2.FILLED)
    cv2.rectangle(mask, (0, radius), (large, large - radius), 255, cv2.FILLED)
    for x in (radius, large - radius - 1):
        for y in (radius, large - radius - 1):
            cv2.circle(mask, (x, y), radius, 255, cv2.FILLED)
    return np.asarray(cv2.resize(mask, (side, side), interpolation=cv2.INTER_AREA) / np.float32(255), np.float32)
