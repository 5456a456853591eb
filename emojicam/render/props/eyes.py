"""What takes the place of eyes, or is worn before them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np

from ...skialoader import skia
from ..paint.brush import Canvas, Path, blob, line
from ..places import Places
from .shapes import edge, flat, glint, glyph, haze, heart, ink, placed, puff, shade, star, stroked
from .weeping import swing

RED, GOLD, GREEN = "#f0324b", "#ffc21f", "#27a352"


def _each(canvas: Canvas, places: Places, size: float, draw: Callable[[], None], angle: float = 0.0) -> None:
    """The same in the place of both eyes, as large as they are far apart."""
    fit = size * (0.5 + 0.5 * places.anatomy.eye_x / 0.305)
    for side, spot in zip((-1, 1), places.eyes, strict=True):
        shade(canvas, (spot[0], spot[1] + 0.05), fit * 1.1, fit * 1.1)
        with placed(canvas, spot, fit, places.lean + angle * side):
            draw()


def hearts(canvas: Canvas, places: Places, at: float) -> None:
    """Hearts for eyes."""

    def one() -> None:
        puff(canvas, heart(), RED)
        glint(canvas, -0.48, -0.42, 0.26)

    _each(canvas, places, 0.29 + 0.025 * swing(2 * at), one, -8)


def stars(canvas: Canvas, places: Places, at: float) -> None:
    """Stars for eyes."""

    def one() -> None:
        canvas.drawPath(star(), ink("#b3410a", 0.22))
        puff(canvas, star(), GOLD, line=0.09)
        glint(canvas, -0.16, -0.32, 0.2)

    _each(canvas, places, 0.31 + 0.025 * swing(2 * at), one, 10 + 8 * swing(at))


def money(canvas: Canvas, places: Places, at: float) -> None:
    """Dollar signs for eyes."""

    def one() -> None:
        canvas.drawCircle(0, 0, 1, flat("#f4fff2"))
        canvas.drawCircle(0, 0, 1, ink("#176b38", 0.12))
        stroked(canvas, glyph("$"), GREEN, 0.28)

    _each(canvas, places, 0.27 + 0.015 * swing(2 * at), one)


def spirals(canvas: Canvas, places: Places, at: float) -> None:
    """Spirals for eyes."""

    def one() -> None:
        canvas.drawCircle(0, 0, 1.06, flat("#ffffff"))
        canvas.drawCircle(0, 0, 1.06, ink("#4a4f5c", 0.09))
        canvas.rotate(360 * at)
        canvas.drawPath(glyph("spiral"), ink("#3b3f4b", 0.16))

    _each(canvas, places, 0.27, one)


def glisten(canvas: Canvas, places: Places, at: float) -> None:
    """Large lights in the eyes of somebody who begs."""
    for x, y in places.eyes:
        blob(canvas, flat("#ffffff", 0.95), x - 0.045, y - 0.05, 0.058, 0.058)
        blob(canvas, flat("#ffffff", 0.85), x + 0.055, y + 0.055 + 0.006 * swing(2 * at), 0.036, 0.036)


def monocle(canvas: Canvas, places: Places, at: float) -> None:
    """A glass before one eye, on a chain."""
    x, y = places.eyes[1]
    chain = places.on_face([(0.52, 0.22), (0.62, 0.45), (0.58, 0.70), (0.44, 0.92)], 0.1)
    canvas.drawPath(line(chain + np.array([0.02 * swing(at), 0])), ink("#a8791a", 0.035))
    with placed(canvas, (x, y), 0.29):
        canvas.drawCircle(0, 0, 1, flat("#dff4ff", 0.28))
        canvas.drawCircle(0, 0, 1, ink("#4d350a", 0.28))
        canvas.drawCircle(0, 0, 1, ink("#c98f1c", 0.17))
        glint(canvas, -0.4, -0.45, 0.3)


def blush(canvas: Canvas, places: Places, at: float) -> None:
    """Cheeks that glow."""
    for side in (-1, 1):
        x, y = places.spot(side * 0.46 * places.anatomy.width, 0.30, 0.03)
        blob(canvas, haze("#ff3d55", 0.72 + 0.08 * swing(at), 0.25), x, y, 0.27, 0.19)


def gloom(canvas: Canvas, places: Places, at: float) -> None:
    """A blue shadow over the forehead."""
    x, y = places.spot(0, -0.42, 0.0)
    blob(canvas, haze("#2446c8", 0.62, 0.2), x, y, 0.66, 0.42, places.lean)


def nose_and_moustache(canvas: Canvas, places: Places, at: float) -> None:
    """Those that come with false glasses."""
    x, y = places.nose
    with placed(canvas, (x, y), 0.20, places.lean):
        puff(canvas, _moustache(), "#3a2a22", line=0.05)
        shade(canvas, (0, 0.5), 0.9, 0.5)
        canvas.drawOval(_box(0.72, 0.86, -0.15), flat("#f0a890"))
        canvas.drawOval(_box(0.72, 0.86, -0.15), edge("#f0a890", 0.08))
        glint(canvas, -0.22, -0.35, 0.24)


def _box(wide: float, tall: float, y: float) -> object:
    return skia.Rect(-wide, y - tall, wide, y + tall)


@cache
def _moustache() -> Path:
    path = skia.Path()
    path.moveTo(0, 0.45)
    path.cubicTo(-0.7, 0.2, -1.3, 0.8, -2.0, 0.55)
    path.cubicTo(-1.8, 1.5, -0.6, 1.7, 0, 1.05)
    path.cubicTo(0.6, 1.7, 1.8, 1.5, 2.0, 0.55)
    path.cubicTo(1.3, 0.8, 0.7, 0.2, 0, 0.45)
    path.close()
    return path


PROPS = {
    "heart_eyes": hearts, "star_eyes": stars, "money_eyes": money, "spiral_eyes": spirals, "glisten": glisten,
    "monocle": monocle, "blush": blush, "gloom": gloom, "disguise": nose_and_moustache,
}  # fmt: skip
