"""Neck, shoulders and clothes.  They do not move, so each is drawn once per person and size and then only copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ..paint.brush import Canvas, Paint, Path, blob, glow, lens, line, pen, slope, solid
from ..paint.colour import WHITE, Shades
from ..paint.light import Cel, Stamp

BOTTOM = 1.75
"head units: below the sprite's lower edge"
_CHEST = np.array([[0.0, 1.00], [0.34, 1.02], [0.62, 1.09], [0.96, 1.19], [1.22, 1.35], [1.35, 1.57], [1.40, BOTTOM]])
"the line of the right half of the shoulders"


class Bust:
    """One person's body."""

    def __init__(self, persona: Persona, skin: Shades) -> None:
        self._style = persona.clothes.style
        self._cloth = Shades.of_cloth(persona.clothes.colour)
        self._skin = skin
        self._neck_half = 0.30 + 0.05 * persona.face.jaw + 0.06 * (persona.face.width - 1)
        self._shadow = glow(self._cloth.deep.lit(-0.45), 0.62)
        self._stamps: dict[int, Stamp] = {}

    def draw(self, cel: Cel) -> None:
        """The body as it is at this size."""
        if cel.size not in self._stamps:
            self._stamps = {cel.size: Stamp(self._drawn(cel))}
        self._stamps[cel.size].print_on(cel)

    def _drawn(self, cel: Cel) -> Cel:
        own = cel.empty_copy()
        self._draw_neck(own.canvas)
        WARDROBE[self._style](self, own.canvas)
        return own

    def _draw_neck(self, canvas: Canvas) -> None:
        half = self._neck_half
        right = np.array(
            [
                [half, 0.30],
                [half * 0.97, 0.70],
                [half * 1.01, 0.92],
                [half * 1.20, 1.06],
                [half * 1.5, 1.26],
                [half * 1.5, 1.60],
            ]
        )
        neck = lens(right * [-1, 1], right)
        canvas.drawPath(neck, slope(self._skin.shade, self._skin.base, 0.75, 1.15))
        canvas.save()
        canvas.clipPath(neck, skia.ClipOp.kIntersect, True)
        blob(canvas, glow(self._skin.deep.lit(-0.12), 0.95, 0.35), 0.08, 0.70, 0.66, 0.42)
        blob(canvas, glow(self._skin.deep, 0.5), half, 0.95, 0.16, 0.5)
        canvas.restore()

    def torso(self, canvas: Canvas, neckline: Path | None = None) -> Path:
        """Shoulders and chest in the colour of the cloth, less the neckline; leaves the canvas clipped to it."""
        body = _torso_path()
        if neckline is not None:
            canvas.clipPath(neckline, skia.ClipOp.kDifference, True)
        canvas.drawPath(body, self._paint_of_cloth())
        canvas.clipPath(body, skia.ClipOp.kIntersect, True)
        self._draw_folds(canvas)
        blob(canvas, self._shadow, 0.14, 1.06, 0.66, 0.36, 8)
        return body

    def _paint_of_cloth(self) -> Paint:
        cloth = self._cloth
        paint = skia.Paint(AntiAlias=True)
        tones = [tone.argb() for tone in (cloth.light, cloth.base, cloth.shade)]
        paint.setShader(skia.GradientShader.MakeRadial(skia.Point(-0.75, 1.15), 2.1, tones, [0, 0.42, 1]))
        return paint

    def _draw_folds(self, canvas: Canvas) -> None:
        """Rim light on the left shoulder, arms set off from the chest."""
        cloth = self._cloth
        canvas.drawPath(line(_CHEST * [-1, 1] + [0.0, 0.03]), pen(cloth.gloss, 0.05, 0.35))
        for sign in (-1, 1):
            arm = np.array([[sign * 0.93, 1.78], [sign * 0.95, 1.60], [sign * 1.02, 1.48]])
            canvas.drawPath(line(arm), pen(cloth.deep, 0.022, 0.55))
            blob(canvas, glow(cloth.deep, 0.4), sign * 0.93 + 0.06, 1.72, 0.16, 0.30)
        blob(canvas, glow(cloth.deep, 0.35), 1.25, 1.7, 0.5, 0.5)

    def tee(self, canvas: Canvas) -> None:
        top = 0.985
        half = self._neck_half + 0.09
        behind = np.array(
            [[-half, top], [-half * 0.6, top - 0.06], [0, top - 0.08], [half * 0.6, top - 0.06], [half, top]]
        )
        canvas.drawPath(line(behind), pen(self._cloth.deep, 0.085))
        self._draw_neck(canvas)
        canvas.save()
        self.torso(canvas, _scoop(half, top, 1.25))
        canvas.restore()
        rib = _scoop_line(half, top, 1.25)
        canvas.drawPath(line(rib), pen(self._cloth.shade, 0.085))
        canvas.drawPath(line(rib - [0, 0.026]), pen(self._cloth.light, 0.018, 0.8))

    def tank(self, canvas: Canvas) -> None:
        skin, cloth = self._skin, self._cloth
        canvas.drawPath(_torso_path(), slope(skin.base, skin.shade, 1.0, 1.8))
        canvas.drawPath(line(_CHEST * [-1, 1] + [0.0, 0.03]), pen(skin.light, 0.05, 0.5))
        for sign in (-1, 1):
            bone = np.array([[sign * 0.12, 1.20], [sign * 0.34, 1.16], [sign * 0.58, 1.10]])
            canvas.drawPath(line(bone), pen(skin.shade, 0.022, 0.7))
        self._draw_neck(canvas)
        t = np.linspace(0, np.pi / 2, 8)
        hole = np.stack([0.58 + 0.36 * (1 - np.cos(t)), 1.02 + 0.62 * np.sin(t)], 1)
        canvas.save()
        for sign in (-1, 1):
            beside = [
                *(hole * [sign, 1]).tolist(),
                [sign * 0.95, 1.9],
                [sign * 2, 1.9],
                [sign * 2, 0.8],
                [sign * 0.58, 0.8],
            ]
            canvas.clipPath(_polygon([(x, y) for x, y in beside]), skia.ClipOp.kDifference, True)
        self.torso(canvas, _scoop(0.42, 0.96, 1.42))
        canvas.restore()
        canvas.save()
        canvas.clipPath(_torso_path(), skia.ClipOp.kIntersect, True)
        for edge in (_scoop_line(0.42, 0.96, 1.42), hole - [0.01, 0.0], hole * [-1, 1] + [0.01, 0.0]):
            canvas.drawPath(line(edge), pen(cloth.shade, 0.05))
        canvas.restore()

    def turtleneck(self, canvas: Canvas) -> None:
        canvas.save()
        self.torso(canvas)
        canvas.restore()
        half = self._neck_half + 0.07
        collar = lens(
            np.array([[-half, 0.88], [-half * 0.5, 0.96], [0, 0.985], [half * 0.5, 0.96], [half, 0.88]]),
            np.array([[-half * 1.12, 1.13], [-half * 0.6, 1.24], [0, 1.28], [half * 0.6, 1.24], [half * 1.12, 1.13]]),
        )
        canvas.drawPath(collar, self._paint_of_cloth())
        canvas.drawPath(collar, pen(self._cloth.deep, 0.016, 0.5))
        for x in np.linspace(-0.85, 0.85, 9).tolist():
            rib = np.array(
                [
                    [x * half, 0.985 - 0.09 * x * x],
                    [x * half * 1.05, 1.12 - 0.1 * x * x],
                    [x * half * 1.1, 1.25 - 0.1 * x * x],
                ]
            )
            canvas.drawPath(line(rib), pen(self._cloth.deep, 0.014, 0.4))

    def hoodie(self, canvas: Canvas) -> None:
        cloth = self._cloth
        hood = lens(
            np.array([[-0.82, 1.15], [-0.62, 0.86], [-0.3, 0.74], [0, 0.72], [0.3, 0.74], [0.62, 0.86], [0.82, 1.15]]),
            np.array([[-0.82, 1.15], [-0.5, 1.35], [0, 1.42], [0.5, 1.35], [0.82, 1.15]]),
        )
        canvas.drawPath(hood, solid(cloth.deep))
        self._draw_neck(canvas)
        canvas.save()
        self.torso(canvas, _scoop(0.50, 0.92, 1.34))
        canvas.restore()
        for sign in (-1, 1):
            roll = np.array(
                [[sign * 0.56, 0.88], [sign * 0.66, 1.02], [sign * 0.50, 1.24], [sign * 0.20, 1.38], [0, 1.42]]
            )
            canvas.drawPath(line(roll), pen(cloth.deep, 0.20, 0.35))
            canvas.drawPath(line(roll), pen(cloth.base.towards(cloth.shade, 0.3), 0.17))
            canvas.drawPath(line(roll - [0.02, 0.035]), pen(cloth.light, 0.05, 0.7))
        for sign in (-1, 1):
            cord = np.array([[sign * 0.17, 1.38], [sign * 0.19, 1.52], [sign * 0.17, 1.66]])
            canvas.drawPath(line(cord), pen(WHITE.lit(-0.08), 0.034))
            canvas.drawCircle(sign * 0.17, 1.68, 0.03, solid(WHITE.lit(-0.25)))

    def shirt(self, canvas: Canvas) -> None:
        cloth = self._cloth
        canvas.save()
        self.torso(canvas, _vee(0.34, 1.00, 1.42))
        canvas.restore()
        canvas.drawPath(line(np.array([[0.0, 1.42], [0.005, 1.6], [0.0, 1.8]])), pen(cloth.deep, 0.014, 0.7))
        for y in (1.54, 1.70):
            canvas.drawCircle(0.045, y, 0.028, solid(cloth.gloss))
        for sign in (-1, 1):
            self._wing(canvas, sign, cloth)

    def _wing(self, canvas: Canvas, sign: int, cloth: Shades) -> None:
        """One side of a shirt's collar."""
        wing = _polygon(
            [(sign * 0.36, 0.86), (sign * 0.50, 1.00), (sign * 0.40, 1.36), (sign * 0.0, 1.40), (sign * 0.30, 1.08)]
        )
        canvas.drawPath(wing, solid(cloth.light if sign < 0 else cloth.base))
        canvas.drawPath(wing, pen(cloth.deep, 0.014, 0.55))

    def blazer(self, canvas: Canvas) -> None:
        cloth, linen = self._cloth, Shades.of_cloth("#f4f1ea")
        inner = lens(np.array([[-0.55, 1.0], [0, 0.98], [0.55, 1.0]]), np.array([[-0.55, 1.8], [0, 1.8], [0.55, 1.8]]))
        canvas.save()
        canvas.clipPath(_vee(0.30, 0.96, 1.36), skia.ClipOp.kDifference, True)
        canvas.drawPath(inner, slope(linen.light, linen.base, 1.0, 1.8))
        blob(canvas, glow(linen.deep, 0.3), 0.10, 1.20, 0.40, 0.24)
        canvas.restore()
        canvas.drawPath(line(np.array([[0.0, 1.36], [0.004, 1.55], [0.0, 1.8]])), pen(linen.deep, 0.012, 0.5))
        for y in (1.47, 1.62):
            canvas.drawCircle(0.04, y, 0.02, solid(linen.shade))
        for sign in (-1, 1):
            self._wing(canvas, sign, linen)
        canvas.save()
        self.torso(canvas, _vee(0.47, 0.90, 1.86))
        canvas.restore()
        for sign in (-1, 1):
            lapel = _polygon(
                [
                    (sign * 0.42, 0.90),
                    (sign * 0.58, 1.06),
                    (sign * 0.72, 1.32),
                    (sign * 0.58, 1.38),
                    (sign * 0.62, 1.46),
                    (sign * 0.06, 1.84),
                    (sign * 0.34, 1.30),
                ]
            )
            canvas.drawPath(lapel, solid(cloth.light if sign < 0 else cloth.base))
            canvas.drawPath(lapel, pen(cloth.deep, 0.016, 0.6))


def _torso_path() -> Path:
    outline = np.concatenate([_CHEST[::-1] * [-1, 1], _CHEST[1:]])
    below = np.stack([outline[:, 0], np.full(len(outline), BOTTOM + 0.01)], 1)
    return lens(outline, below)


def _scoop_line(half: float, top: float, bottom: float) -> np.ndarray[Any, np.dtype[np.float64]]:
    t = np.linspace(-1, 1, 9)
    return np.stack([half * np.sin(t * np.pi / 2), top + (bottom - top) * np.cos(t * np.pi / 2) ** 0.9], 1)


def _scoop(half: float, top: float, bottom: float) -> Path:
    edge = _scoop_line(half, top, bottom)
    return lens(np.array([[-half, 0.3], [0, 0.3], [half, 0.3]]), edge)


def _vee(half: float, top: float, bottom: float) -> Path:
    return _polygon([(-half, 0.3), (-half, top), (0, bottom), (half, top), (half, 0.3)])


def _polygon(points: list[tuple[float, float]]) -> Path:
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in points], True)
    return path


WARDROBE: dict[str, Callable[[Bust, Canvas], None]] = {
    "tee": Bust.tee,
    "tank": Bust.tank,
    "hoodie": Bust.hoodie,
    "shirt": Bust.shirt,
    "turtleneck": Bust.turtleneck,
    "blazer": Bust.blazer,
}
