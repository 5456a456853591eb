"""The head itself: its silhouette, its skin under the light, and its ears."""

from __future__ import annotations

import math

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from .anatomy import Anatomy
from .brush import Canvas, Paint, Path, blob, glow, loop, pen, solid
from .colour import ROSE, Shades
from .expression import SIDES, Expression
from .light import Cel, SoftLayer, square_of
from .space import Array, View

_EAR = np.array(
    [
        [-0.06, -0.13], [-0.01, -0.21], [0.07, -0.245], [0.155, -0.20], [0.185, -0.09], [0.165, 0.02],
        [0.12, 0.10], [0.085, 0.19], [0.03, 0.225], [-0.03, 0.19], [-0.06, 0.08],
    ]
)  # fmt: skip
"outline of an ear in its own plane: backwards from the cheek, and down"
_EAR_HOLLOW = np.array([[0.02, -0.13], [0.08, -0.17], [0.125, -0.11], [0.115, 0.0], [0.07, 0.08], [0.035, 0.03]])
_EAR_ROOT = np.array([0.765, 0.085, -0.12])
_EAR_SPREAD = math.radians(42)
"between the plane of an ear and the side of the head"


class Head:
    """One person's bare head."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self._anatomy = anatomy
        self._skin = skin
        self._ears = [_ear_on(sign, persona.face.width, persona.face.ears) for sign in SIDES.tolist()]
        self.background = skin.shade.argb()
        self._ground = square_of(_lit_ball(skin))
        self._forehead = glow(skin.gloss, 0.62)
        self._cheek_shine = glow(skin.gloss, 0.42)
        self._bulge, self._fold = glow(skin.gloss, 0.60), glow(skin.deep, 0.42)
        rosy = skin.base.towards(ROSE, 0.75).rich(1.2)
        self._blush = glow(rosy, 0.62 * persona.skin.blush)
        self._ear = (solid(skin.base.towards(skin.light, 0.15)), solid(skin.base.towards(skin.shade, 0.55)))
        self._ear_edge = pen(skin.shade.towards(skin.deep, 0.4), 0.016, 0.6)
        self._ear_hollow = solid(skin.deep, 0.45)
        self._freckle = solid(skin.deep.lit(-0.1), 0.42)
        self._freckles = _freckles(persona.skin.freckles)

    def outline(self, view: View, face: Expression) -> Array:
        """The silhouette without ears and nose, (n, 2)."""
        return self._anatomy.solids(face).outline(view)

    def light(self, layer: SoftLayer, outline: Array) -> None:
        """Light and shade of the round head."""
        layer.spread(self._ground, outline.mean(0), np.ptp(outline, axis=0) * 0.51)

    def soften(self, canvas: Canvas, view: View, face: Expression) -> None:
        """The forms of forehead and cheeks, and their red."""
        cheek_y = 0.33 - 0.045 * float(face.smile.mean())
        spots = np.array(
            [[-0.12, -0.48], [-0.43, cheek_y], [0.43, cheek_y], [-0.40, cheek_y - 0.11], [0.36, cheek_y - 0.11]]
        )
        spots[:, 0] *= self._anatomy.width
        forehead, right, left, *shines = self._anatomy.mask.place(view, spots).tolist()
        blob(canvas, self._forehead, forehead[0], forehead[1], 0.42, 0.26, -12)
        for x, y in (right, left):
            blob(canvas, self._blush, x, y, 0.27, 0.21)
        for x, y in shines:
            blob(canvas, self._cheek_shine, x, y, 0.17 + 0.07 * face.puff, 0.12 + 0.08 * face.puff, -15)
        self._draw_strain(canvas, view, face)

    def _draw_strain(self, canvas: Canvas, view: View, face: Expression) -> None:
        """Puffed cheeks, a chin pushed forward, cheeks lifted to the eyes, and folds beside a wrinkled nose."""
        wide = self._anatomy.width
        chin_y = 0.715 + 0.95 * face.drop
        raised = np.maximum(face.cheek_squint, 0.5 * face.smile)
        spots = np.array(
            [
                [-0.47 * wide, 0.47], [0.47 * wide, 0.47], [face.slide, chin_y], [face.slide, chin_y - 0.09],
                [-0.33, 0.185], [0.33, 0.185], [-0.20, 0.24], [0.20, 0.24],
            ]
        )  # fmt: skip
        strengths = (face.puff, face.puff, face.jaw_forward, face.jaw_forward, *raised, *face.sneer)
        sizes = ((0.24, 0.16),) * 2 + ((0.15, 0.11), (0.19, 0.05)) + ((0.20, 0.045),) * 2 + ((0.05, 0.13),) * 2
        places = self._anatomy.mask.place(view, spots).tolist()
        for number, ((x, y), strength, (rx, ry)) in enumerate(zip(places, strengths, sizes, strict=True)):
            if strength > 0.02:
                paint = self._bulge if number == 2 else self._fold
                paint.setAlphaf(float(strength))
                blob(canvas, paint, x, y, rx, ry)

    def draw(self, cel: Cel, layer: SoftLayer, silhouettes: list[Path]) -> None:
        """Everything that is filled with skin: the head and its nose."""
        layer.fill(cel, silhouettes)

    def draw_freckles(self, canvas: Canvas, view: View) -> None:
        if len(self._freckles):
            spots = self._anatomy.mask.place(view, self._freckles[:, :2])
            for (x, y), radius in zip(spots.tolist(), self._freckles[:, 2].tolist(), strict=True):
                canvas.drawCircle(x, y, radius, self._freckle)

    def draw_ears(self, canvas: Canvas, view: View) -> None:
        """Ears as they look where the head does not hide them."""
        near, shown = self._near_ear(view)
        for side in (0, 1):
            if side != near or shown < 1:
                self._draw_ear(canvas, view, side, 1.0)

    def draw_near_ear(self, canvas: Canvas, view: View) -> None:
        """The ear that is turned to the viewer, over the head."""
        near, shown = self._near_ear(view)
        if shown:
            self._draw_ear(canvas, view, near, shown)

    def _near_ear(self, view: View) -> tuple[int, float]:
        """Which ear it is, 0 the person's right one, and how far it has faded in on coming round, 0..1."""
        return int(view.yaw < 0), min(1.0, max(0.0, (abs(view.yaw) - 0.05) / 0.20))

    def _draw_ear(self, canvas: Canvas, view: View, side: int, alpha: float) -> None:
        points = view.flat(self._ears[side])
        path = loop(points[: len(_EAR)])
        for paint, strength in ((self._ear[side], 1.0), (self._ear_edge, 0.6)):
            paint.setAlphaf(strength * alpha)
            canvas.drawPath(path, paint)
        self._ear_hollow.setAlphaf(0.45 * alpha)
        canvas.drawPath(loop(points[len(_EAR) :]), self._ear_hollow)


def _ear_on(sign: float, width: float, size: float) -> Array:
    """The outline and the hollow of one ear, (n, 3)."""
    back = np.array([sign * math.sin(_EAR_SPREAD), 0, -math.cos(_EAR_SPREAD)])
    down = np.array([-0.05 * sign, 0.99, 0.08])
    shape = np.concatenate([_EAR, _EAR_HOLLOW]) * size
    return np.asarray(_EAR_ROOT * [sign * width, 1, 1] + shape[:, :1] * back + shape[:, 1:] * down)


def _lit_ball(skin: Shades) -> Paint:
    tones = (skin.light.lit(0.12), skin.light, skin.base, skin.shade, skin.deep)
    paint = skia.Paint(AntiAlias=True)
    paint.setShader(
        skia.GradientShader.MakeRadial(
            skia.Point(-0.34, -0.42), 1.62, [tone.argb() for tone in tones], [0, 0.22, 0.52, 0.80, 1]
        )
    )
    return paint


def _freckles(amount: float) -> Array:
    """x, y and radius of each freckle, (n, 3): always the same ones, more of them the higher the amount."""
    draws = np.random.default_rng(7)
    count = round(46 * amount)
    x = draws.normal(0, 0.25, 46).clip(-0.56, 0.56)
    y = 0.20 + draws.normal(0, 0.065, 46) + 0.06 * np.abs(x)
    return np.stack([x, y, draws.uniform(0.008, 0.016, 46)], 1)[:count]
