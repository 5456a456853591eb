"""What is in, on or before a mouth or a nose."""

from __future__ import annotations

from functools import cache

import numpy as np

from ...skialoader import skia
from ..paint.brush import Canvas, Path, ball, blob, line, loop, ribbons
from ..paint.colour import Shades
from ..places import Places
from .air import steam_puff
from .eyes import RED
from .shapes import edge, flat, glint, glyph, heart, ink, placed, puff, shade, stroked
from .weeping import swing

STEEL = "#c9ced8"


def kiss(canvas: Canvas, places: Places, at: float) -> None:
    """A heart that is blown from the lips."""
    x, y = places.mouth
    with placed(canvas, (x + 0.42 + 0.03 * swing(at), y + 0.10 - 0.03 * swing(at)), 0.25 + 0.02 * swing(2 * at), 14):
        puff(canvas, heart(), RED)
        glint(canvas, -0.48, -0.42, 0.26)


def banknote(canvas: Canvas, places: Places, at: float) -> None:
    """Money for a tongue."""
    x, y = places.mouth
    with placed(canvas, (x, y + 0.02), 1.0, places.lean + 3 * swing(at)):
        note = skia.RRect.MakeRectXY(skia.Rect(-0.17, -0.02, 0.17, 0.46), 0.05, 0.05)
        canvas.drawRRect(note, flat("#7fd08f"))
        canvas.drawRRect(note, ink("#1d7a3b", 0.035))
        with placed(canvas, (0, 0.25), 0.16):
            stroked(canvas, glyph("$"), "#12602b", 0.30)


def zipper(canvas: Canvas, places: Places, at: float) -> None:
    """A mouth that is zipped shut."""
    middle = places.mouth_y
    xs = np.linspace(-0.36, 0.36, 10)
    course = places.on_face([(x, middle + 0.015 * swing(at) * (1 - (x / 0.36) ** 2)) for x in xs], 0.03)
    stroked(canvas, line(course), STEEL, 0.17, "#4a4f5c", 0.035)
    for (x, y), up in zip(course[1:-1].tolist(), [-1, 1] * 4, strict=True):
        canvas.drawLine(x, y, x, y + 0.055 * up, ink("#3b3f4b", 0.038))
    canvas.drawPath(line(course), ink("#3b3f4b", 0.03))
    with placed(canvas, tuple(course[-1].tolist()), 0.13, places.lean + 20 + 6 * swing(at)):
        tag = skia.RRect.MakeRectXY(skia.Rect(-0.45, -0.2, 0.45, 1.5), 0.4, 0.4)
        canvas.drawRRect(tag, flat("#e2b73a"))
        canvas.drawRRect(tag, ink("#7d5a12", 0.18))
        canvas.drawCircle(0, 1.0, 0.16, flat("#7d5a12"))


def thermometer(canvas: Canvas, places: Places, at: float) -> None:
    """In a corner of the mouth."""
    x, y = places.spot(0.04, places.mouth_y, 0.06)
    with placed(canvas, (x, y), 1.0, places.lean + 22 + 2 * swing(at)):
        glass = skia.RRect.MakeRectXY(skia.Rect(-0.04, -0.085, 0.86, 0.085), 0.085, 0.085)
        canvas.drawRRect(glass, flat("#f7fafc"))
        canvas.drawRRect(glass, ink("#6d7684", 0.035))
        canvas.drawLine(0.05, 0, 0.62 + 0.03 * swing(at), 0, ink(RED, 0.075))
        for tick in (0.25, 0.4, 0.55, 0.7):
            canvas.drawLine(tick, -0.07, tick, -0.035, ink("#6d7684", 0.02))


def symbols(canvas: Canvas, places: Places, at: float) -> None:
    """A mouth that says what is not printed."""
    with placed(canvas, places.mouth, 1.0, places.lean + 2 * swing(4 * at)):
        bar = skia.RRect.MakeRectXY(skia.Rect(-0.62, -0.17, 0.62, 0.19), 0.10, 0.10)
        canvas.drawRRect(bar, flat("#22242c"))
        for number, sign in enumerate("#!@%*"):
            with placed(canvas, (-0.46 + 0.23 * number, 0.01 + 0.012 * swing(at, number / 5)), 0.17):
                stroked(canvas, glyph(sign), "#ffffff", 0.24)


def long_nose(canvas: Canvas, places: Places, at: float) -> None:
    """The nose of a liar."""
    skin = Shades.of_skin(places.persona.skin.tone)
    x, y = places.nose
    reach = 0.78 + 0.05 * swing(at)
    course = np.array([[x - 0.02, y - 0.02], [x + 0.5 * reach, y - 0.03], [x + reach, y - 0.05]])
    shade(canvas, (x + 0.4 * reach, y + 0.13), 0.5, 0.10)
    for path in ribbons(course[None], np.array([0.25]), np.array([1.0, 0.85, 0.72])):
        canvas.drawPath(path, edge(places.persona.skin.tone, 0.03, 0.7))
        canvas.drawPath(path, flat(places.persona.skin.tone))
    blob(canvas, ball(skin.light, skin.base, skin.shade), x + reach, y - 0.05, 0.11, 0.11)
    canvas.drawPath(line(course + np.array([0, -0.055])), ink("#ffffff", 0.03, 0.5))


def mask(canvas: Canvas, places: Places, at: float) -> None:
    """A medical mask over mouth and nose."""
    wide, low = places.anatomy.width, places.chin_y
    rim = [(-0.58, 0.22), (-0.30, 0.17), (0, 0.12), (0.30, 0.17), (0.58, 0.22), (0.55, 0.50), (0.36, low - 0.07),
           (0, low + 0.02), (-0.36, low - 0.07), (-0.55, 0.50)]  # fmt: skip
    breath = 1 + 0.015 * swing(at)
    for side in (-1, 1):
        for start, end in ((0.25, 0.02), (0.56, 0.20)):
            strap = places.on_face([(side * 0.54 * wide, start), (side * 0.70 * wide, 0.5 * (start + end)),
                                    (side * 0.74 * wide, end)], 0.0)  # fmt: skip
            canvas.drawPath(line(strap), ink("#eef6fb", 0.05))
    outline = places.on_face([(x * wide, y) for x, y in rim], 0.05)
    path = loop(outline.mean(0) + (outline - outline.mean(0)) * breath)
    canvas.drawPath(path, flat("#bfe3f5"))
    canvas.drawPath(path, edge("#8ec6e6", 0.04))
    for y in (0.36, 0.48, 0.60):
        pleat = places.on_face([(-0.46 * wide, y), (0, y + 0.03), (0.46 * wide, y)], 0.05)
        canvas.drawPath(line(pleat), ink("#7fb6d6", 0.028, 0.8))


def tissue(canvas: Canvas, places: Places, at: float) -> None:
    """A handkerchief before the nose."""
    x, y = places.spot(0, 0.5 * (places.anatomy.nose_y + places.mouth_y) + 0.10, 0.10)
    with placed(canvas, (x, y + 0.015 * swing(2 * at)), 0.52, places.lean):
        path = skia.Path()
        path.moveTo(-0.95, -0.25)
        for points in ((-0.6, -0.75, -0.2, -0.30, 0.0, -0.62), (0.2, -0.30, 0.6, -0.75, 0.95, -0.25),
                       (0.70, 0.10, 1.1, 0.5, 0.75, 0.85), (0.4, 0.65, 0.2, 1.1, 0.0, 0.85),
                       (-0.2, 1.1, -0.4, 0.65, -0.75, 0.85), (-1.1, 0.5, -0.70, 0.10, -0.95, -0.25)):  # fmt: skip
            path.cubicTo(*points)
        path.close()
        canvas.drawPath(path, flat("#ffffff"))
        canvas.drawPath(path, ink("#93a3b8", 0.06))
        for a, b in (((-0.45, -0.25), (-0.3, 0.55)), ((0.0, -0.2), (0.02, 0.65)), ((0.45, -0.25), (0.3, 0.55))):
            canvas.drawLine(*a, *b, ink("#b9c6d6", 0.05))


def buck_teeth(canvas: Canvas, places: Places, at: float) -> None:
    """Two front teeth over the lower lip."""
    x, y = places.spot(0, places.anatomy.mouth_y + 0.04, 0.05)
    with placed(canvas, (x, y), 1.0, places.lean):
        for left in (-0.125, 0.005):
            tooth = skia.RRect.MakeRectXY(skia.Rect(left, -0.02, left + 0.12, 0.16), 0.03, 0.03)
            canvas.drawRRect(tooth, flat("#ffffff"))
            canvas.drawRRect(tooth, ink("#8b8f99", 0.018))


def horn(canvas: Canvas, places: Places, at: float) -> None:
    """A paper horn that unrolls when it is blown."""
    x, y = places.mouth
    reach = 0.62 + 0.08 * swing(2 * at)
    with placed(canvas, (x, y + 0.01), 1.0, places.lean + 8):
        course = np.array([[0.0, 0.0], [0.5 * reach, 0.0], [reach, 0.02]])
        stroked(canvas, line(course), "#ffd23e", 0.13, "#a3620f", 0.03)
        for step in np.linspace(0.2, 0.9, 4):
            canvas.drawLine(step * reach, -0.06, step * reach - 0.05, 0.07, ink(RED, 0.05))
        canvas.translate(reach, -0.09)
        canvas.drawPath(_curl(), ink("#a3620f", 0.17))
        canvas.drawPath(_curl(), ink("#ff7ab5", 0.11))


@cache
def _curl() -> Path:
    angles = np.linspace(0.5 * np.pi, -1.9 * np.pi, 26)
    radii = np.linspace(0.11, 0.03, 26)
    return line(np.stack([radii * np.cos(angles), radii * np.sin(angles)], 1))


def sigh(canvas: Canvas, places: Places, at: float) -> None:
    """A breath that leaves the mouth."""
    x, y = places.mouth
    steam_puff(canvas, (x + 0.36 + 0.03 * swing(at), y + 0.12), 0.22)
    steam_puff(canvas, (x + 0.66 + 0.06 * swing(at), y + 0.22), 0.32)


PROPS = {
    "kiss": kiss, "banknote": banknote, "zipper": zipper, "thermometer": thermometer, "symbols": symbols,
    "long_nose": long_nose, "mask": mask, "tissue": tissue, "buck_teeth": buck_teeth, "horn": horn, "sigh": sigh,
}  # fmt: skip
