"""Measures by which a photo of a face is judged: size, sharpness, light, and whether eyes and mouth are to be seen.

Everything is measured on the head as `frame` lays it down, so that what counts is the face and not the photo.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ..types import Floats, Pixels
from .faces import Sighting
from .frame import head_frame, lay_head

SIDE = 256
"px of the frame; there are then 40 px between the eyes, as many as in the smallest photos that are good enough"
IRISES = 468, 473
"the middles of the irises in the mesh, the person's own right and left"

OVAL = np.array([
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
])  # fmt: skip
RIGHT_EYE = np.array([33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7])
LEFT_EYE = np.array([263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249])
LIPS = np.array([61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146])
GAP = np.array([78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95])
AROUND_MOUTH = np.array([205, 92, 165, 167, 164, 393, 391, 322, 425, 422, 424, 418, 421, 200, 201, 194, 204, 202])
RIGHT_HALF = np.array([10, 109, 67, 103, 54, 21, 162, 127, 234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 1, 6])
LEFT_HALF = np.array(
    [10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 1, 6]
)

Grey = NDArray[np.float32]
Mask = NDArray[np.bool_]


class Signs(NamedTuple):
    eyes: float
    slope: float
    reblur: float
    light: float
    scene: float
    burnt: float
    burnt_red: float
    lopsided: float
    eye_contrast: float
    mouth_contrast: float
    lip_a: float
    line: float
    lower: float
    off_mouth: float
    off_eyes: float
    off_all: float
    mesh: float
    fine: float


def signs(sighting: Sighting) -> Signs:
    shot = sighting.shot
    eyes = float(np.linalg.norm(shot.points[IRISES[0]] - shot.points[IRISES[1]]))
    side = max(32, round(SIDE * min(1.0, eyes / 40)))
    head = lay_head(shot.pixels, shot.points, side)
    to = head_frame(shot.points) * side
    at = (shot.points[:, :2] @ to[:, :2].T + to[:, 2]).astype(np.float32)
    lab = cv2.cvtColor(head.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    grey = cv2.cvtColor(head, cv2.COLOR_RGB2GRAY).astype(np.float32)
    lin = (grey / 255) ** 2.2

    def mask(ids, grow=0.0):
        m = np.zeros((side, side), np.uint8)
        cv2.fillConvexPoly(m, cv2.convexHull(at[ids]).round().astype(int), 1)
        if grow:
            k = int(side * grow) * 2 + 1
            m = cv2.dilate(m, np.ones((k, k), np.uint8))
        return m > 0

    oval = mask(OVAL)
    eye = mask(RIGHT_EYE, 0.012) | mask(LEFT_EYE, 0.012)
    wide = mask(RIGHT_EYE, 0.04) | mask(LEFT_EYE, 0.04)
    lips = mask(LIPS, 0.01)
    around = mask(AROUND_MOUTH) & ~mask(LIPS, 0.015)
    gx, gy = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=1 / 8)
    g = np.hypot(gx, gy)
    reg = wide | lips
    rng = lambda m, v=grey: float(np.subtract(*np.percentile(v[m], [98, 2]))) if m.sum() > 10 else 0.0
    slope = float(np.percentile(g[wide], 98)) / (rng(wide) + 6)
    soft = cv2.GaussianBlur(grey, (0, 0), 1.5 * side / SIDE * 1.0)
    gs = np.hypot(cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=1 / 8))
    reblur = float(1 - gs[reg].mean() / max(g[reg].mean(), 1e-3))

    def half(ids):
        m = mask(ids) & oval
        poly = np.zeros((side, side), np.uint8)
        cv2.fillPoly(poly, [at[ids].round().astype(int)], 1)
        return float(lin[poly > 0].mean()) if poly.any() else 0.0

    l, r = half(LEFT_HALF), half(RIGHT_HALF)
    cheeks = np.zeros((side, side), bool)
    for i in (50, 280, 101, 330, 151, 108, 337):
        x, y = at[i]
        c = np.zeros((side, side), np.uint8)
        cv2.circle(c, (int(x), int(y)), max(1, side // 50), 1, -1)
        cheeks |= c > 0
    med = lambda m: np.median(lab[m], 0) if m.any() else np.zeros(3)
    skin = med(cheeks)
    low = med(around)
    lipl = med(lips & ~mask(GAP))
    line = (
        np.median(lab[..., 0][around]) - (np.percentile(lab[..., 0][lips], 5) if lips.any() else 0)
        if around.any()
        else 0
    )
    off = np.linalg.norm((sighting.mesh - shot.points)[:, :2], axis=1) / max(eyes, 1)
    return Signs(
        eyes,
        slope,
        reblur,
        float(np.percentile(grey[oval], 98)),
        float(np.percentile(grey, 95)),
        float((head[oval].min(-1) >= 245).mean()),
        float((head[oval].max(-1) >= 254).mean()),
        max(l, r) / max(min(l, r), 1e-3),
        rng(eye),
        rng(lips),
        float(np.hypot(*(lipl - low)[1:])),
        float(line),
        float(np.linalg.norm((low - skin)[1:])),
        float(off[np.r_[LIPS, GAP]].mean()),
        float(off[np.r_[RIGHT_EYE, LEFT_EYE]].mean()),
        float(off.mean()),
        *sighting.scores,
    )
