"""What is in the air about a head: hearts, steam, clouds, letters, paper."""

from __future__ import annotations

import math
from functools import cache

import numpy as np

from ...skialoader import skia
from ..paint.brush import Canvas, Path, blob
from ..places import Places
from .eyes import GOLD, RED
from .shapes import Spot, cloud, edge, flat, glint, glyph, haze, heart, ink, placed, puff, star, stroked
from .weeping import swing

PAPERS = ("#ff4f7b", "#ffc21f", "#38b6ff", "#5bd66f", "#a06bff", "#ff8a3c")
BLUE = "#5a6fe0"


def love(canvas: Canvas, places: Places, at: float) -> None:
    """Hearts about the face."""
    wide = places.anatomy.width
    for x, y, size, angle, shift in (
        (-0.62, 0.42, 0.24, -14, 0.0), (0.66, 0.34, 0.28, 14, 0.3),
        (0.52, -0.62, 0.22, 10, 0.6), (-0.64, -0.52, 0.20, -10, 0.8),
    ):  # fmt: skip
        sx, sy = places.spot(x * wide, y, 0.12)
        with placed(canvas, (sx, sy + 0.035 * swing(at, shift)), size, places.lean + angle + 4 * swing(at, shift)):
            puff(canvas, heart(), RED)
            glint(canvas, -0.48, -0.42, 0.26)


def steam_puff(canvas: Canvas, spot: Spot, size: float, alpha: float = 1.0) -> None:
    """One small cloud."""
    with placed(canvas, spot, size):
        canvas.drawPath(cloud(), edge("#9aa6b8", 0.14, alpha))
        canvas.drawPath(cloud(), flat("#ffffff", alpha))
        blob(canvas, haze("#b9c4d4", 0.7 * alpha), 0.15, 0.45, 0.8, 0.5)


def snort(canvas: Canvas, places: Places, at: float) -> None:
    """Steam from the nose, to both sides."""
    x, y = places.nose
    for side in (-1, 1):
        for far, low, size, shift in ((0.24, 0.16, 0.15, 0.0), (0.50, 0.22, 0.22, 0.15), (0.82, 0.24, 0.29, 0.3)):
            steam_puff(canvas, (x + side * (far + 0.03 * swing(at, shift)), y + low), size + 0.012 * swing(at, shift))


def sleep(canvas: Canvas, places: Places, at: float) -> None:
    """Letters of somebody who sleeps."""
    x, y = places.spot(0.58 * places.anatomy.width, -0.60, 0.1)
    for number, (dx, dy, size) in enumerate(((0.02, 0.02, 0.26), (0.22, -0.34, 0.34), (0.50, -0.80, 0.46))):
        spot = (x + dx + 0.02 * swing(at, number / 3), y + dy + 0.03 * swing(at, number / 3))
        with placed(canvas, spot, size, 8 * (number - 1)):
            stroked(canvas, glyph("z"), BLUE, 0.27, "#ffffff", 0.11)


def confetti_behind(canvas: Canvas, places: Places, at: float) -> None:
    """Coloured paper behind the head."""
    _papers(canvas, places, at, 26, seed=11, ring=(0.9, 1.36))


def _papers(canvas: Canvas, places: Places, at: float, count: int, *, seed: int, ring: tuple[float, float]) -> None:
    draws = np.random.default_rng(seed)
    middle = places.flat(0, -0.12, 0)
    for number in range(count):
        angle = math.pi * (-1.12 + 1.24 * (number + draws.uniform(-0.3, 0.3)) / count)
        radius, turn, shift = draws.uniform(*ring), draws.uniform(0, 360), draws.uniform()
        spot = (middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle) + 0.05 * swing(at, shift))
        with placed(canvas, spot, 0.075, turn + 25 * swing(at, shift)):
            canvas.drawRect(_paper(), flat(PAPERS[number % len(PAPERS)]))


@cache
def _paper() -> Path:
    return skia.Rect(-1.0, -0.55, 1.0, 0.55)


def explosion(canvas: Canvas, places: Places, at: float) -> None:
    """What is left of the top of a head."""
    x, y = places.crown(0.0)
    grow = 1 + 0.04 * swing(2 * at)
    with placed(canvas, (x, y), 1.0, places.lean):
        for angle, far, size in ((-62, 0.85, 0.10), (-30, 1.0, 0.08), (30, 1.0, 0.09), (62, 0.85, 0.10)):
            turn = math.radians(angle)
            with placed(canvas, (far * math.sin(turn) * grow, 0.2 - far * math.cos(turn) * grow), size, angle):
                puff(canvas, star(4, 0.4), GOLD)
        with placed(canvas, (0, 0.30), 0.84, 0):
            canvas.scale(1, 0.34)
            canvas.drawPath(star(13, 0.72), flat("#d8431a"))
            canvas.drawPath(star(13, 0.72), edge("#d8431a", 0.06))
            canvas.drawPath(star(11, 0.45), flat(GOLD))
        for dx, dy, size in (
            (0, 0.0, 0.26),
            (0, -0.22, 0.24),
            (-0.34, -0.48, 0.33),
            (0.34, -0.48, 0.33),
            (0, -0.62, 0.40),
        ):
            _smoke(canvas, (dx * grow, dy * grow), size)


def _smoke(canvas: Canvas, spot: Spot, size: float) -> None:
    with placed(canvas, spot, size):
        canvas.drawPath(cloud(), edge("#a9622a", 0.12))
        canvas.drawPath(cloud(), flat("#ffe3b3"))
        blob(canvas, haze("#f0963c", 0.75), 0.1, 0.5, 0.9, 0.6)


def mist(canvas: Canvas, places: Places, at: float) -> None:
    """Clouds before the lower part of a face."""
    wide = places.anatomy.width
    for x, y, size, shift in (
        (-0.80, 0.42, 0.38, 0.0), (0.80, 0.46, 0.40, 0.5), (-0.42, 0.74, 0.40, 0.3), (0.44, 0.76, 0.42, 0.7),
        (0.0, 0.66, 0.44, 0.1), (-0.86, -0.50, 0.30, 0.8), (0.84, -0.60, 0.32, 0.2),
    ):  # fmt: skip
        sx, sy = places.flat(x * wide, y, 0.3)
        steam_puff(canvas, (sx + 0.03 * swing(at, shift), sy), size)


def cloud_behind(canvas: Canvas, places: Places, at: float) -> None:
    """Clouds about a head."""
    for number in range(9):
        angle = 2 * math.pi * number / 9
        x, y = places.flat(0, -0.06, 0)
        steam_puff(
            canvas, (x + 0.92 * math.cos(angle), y + 0.92 * math.sin(angle)), 0.40 + 0.015 * swing(at, number / 9)
        )


def icicles(canvas: Canvas, places: Places, at: float) -> None:
    """Ice that hangs from the chin, and snow."""
    for x, long in ((-0.44, 0.26), (-0.25, 0.40), (0.0, 0.52), (0.25, 0.38), (0.45, 0.28)):
        y = places.chin_y - 0.02 - 0.55 * x * x
        sx, sy = places.spot(x * places.anatomy.width, y, 0.04)
        with placed(canvas, (sx, sy), long, 0.0):
            path = skia.Path()
            path.moveTo(-0.30, -0.25)
            path.quadTo(0, -0.40, 0.30, -0.25)
            path.lineTo(0, 1.0)
            path.close()
            canvas.drawPath(path, flat("#d6f3ff"))
            canvas.drawPath(path, edge("#63b8e8", 0.07))
    for x, y, size, shift in ((-0.92, -0.50, 0.17, 0.0), (0.94, -0.30, 0.20, 0.4)):
        sx, sy = places.flat(x * places.anatomy.width, y, 0)
        with placed(canvas, (sx, sy + 0.03 * swing(at, shift)), size, 20 * swing(at, shift)):
            stroked(canvas, glyph("*"), "#ffffff", 0.22, "#4aa3dc", 0.14)


def anger(canvas: Canvas, places: Places, at: float) -> None:
    """The swollen vein of comics."""
    x, y = places.spot(0.50 * places.anatomy.width, -0.60, 0.06)
    with placed(canvas, (x, y), 0.25 + 0.02 * swing(4 * at), places.lean + 12):
        for angle in (0, 90, 180, 270):
            with placed(canvas, (0, 0), 1.0, angle):
                canvas.drawPath(_vein(), ink("#ffffff", 0.40))
        for angle in (0, 90, 180, 270):
            with placed(canvas, (0, 0), 1.0, angle):
                canvas.drawPath(_vein(), ink("#d5162e", 0.24))


@cache
def _vein() -> Path:
    path = skia.Path()
    path.moveTo(0.22, -0.85)
    path.quadTo(0.22, -0.22, 0.85, -0.22)
    return path


def wonder(canvas: Canvas, places: Places, at: float) -> None:
    """Lines that say: all of a sudden."""
    for angle in (-38, -14, 14, 38):
        turn = math.radians(angle)
        x, y = places.flat(0, -0.1, 0)
        near, far = 1.06 + 0.02 * swing(2 * at), 1.36 + 0.04 * swing(2 * at)
        start = x + near * math.sin(turn), y - near * math.cos(turn)
        end = x + far * math.sin(turn), y - far * math.cos(turn)
        canvas.drawLine(*start, *end, ink("#ffffff", 0.15))
        canvas.drawLine(*start, *end, ink("#ff9f1a", 0.085))


def sparkles(canvas: Canvas, places: Places, at: float) -> None:
    """Little stars about the head."""
    for x, y, size, shift in (
        (-0.92, -0.55, 0.20, 0.0),
        (0.94, -0.42, 0.24, 0.4),
        (0.86, 0.52, 0.16, 0.7),
        (-0.9, 0.40, 0.15, 0.2),
    ):
        sx, sy = places.flat(x * places.anatomy.width, y, 0)
        with placed(canvas, (sx, sy), size * (1 + 0.15 * swing(at, shift)), 0.0):
            puff(canvas, star(4, 0.32), GOLD)


PROPS = {
    "love": love, "snort": snort, "sleep": sleep, "explosion": explosion,
    "mist": mist, "icicles": icicles, "anger": anger, "wonder": wonder, "sparkles": sparkles,
}  # fmt: skip
