"""The head itself: its silhouette, its skin under the light, and its ears."""

from __future__ import annotations

import math

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ..figure.anatomy import Anatomy
from ..figure.expression import SIDES, Expression
from ..figure.space import Array, View
from ..paint.brush import Canvas, Paint, Path, ball, blob, glow, loop, pen, ribbons, solid
from ..paint.colour import ROSE, Shades
from ..paint.light import Cel, SoftLayer, square_of

_EAR = np.array(
    [
        [-0.06, -0.13], [-0.01, -0.21], [0.07, -0.245], [0.155, -0.20], [0.185, -0.09], [0.165, 0.02],
        [0.12, 0.10], [0.085, 0.19], [0.03, 0.225], [-0.03, 0.19], [-0.06, 0.08],
    ]
)  # fmt: skip
"outline of an ear in its own plane: backwards from the cheek, and down"
_EAR_HOLLOW = np.array([[0.02, -0.13], [0.08, -0.17], [0.125, -0.11], [0.115, 0.0], [0.07, 0.08], [0.035, 0.03]])
_EAR_ROOT = np.array([0.765, 0.085, -0.12])
LOBE = 7
"index of the outline's point behind the lobe; the next one is below it"
OVER_HAIR = np.array([0.665, 0.31, 0.30])
"where an earring hangs when hair covers the ear"
UNLINED, LINED = 0.42, 0.66
"the trait `lines` up to which no line of age is drawn, and from which all are: below, forty and twenty look alike"
_FURROW = np.array([0.12, 0.7, 1.0, 0.75, 0.12])
_HALF_FURROW = np.array([1.0, 1.0, 0.95, 0.65, 0.12])
"of a line that goes on, on the other half of the face"
AGE_LINES: tuple[tuple[Array, float, float, float], ...] = (
    (np.array([[0.175, 0.275], [0.245, 0.33], [0.300, 0.395], [0.335, 0.47], [0.345, 0.545]]), 0.024, 0.60, 0.0),
    (np.array([[0.165, 0.185], [0.235, 0.225], [0.305, 0.238], [0.375, 0.225], [0.435, 0.185]]), 0.018, 0.50, 0.15),
    (np.array([[0.0, -0.385], [0.08, -0.388], [0.16, -0.392], [0.24, -0.39], [0.32, -0.375]]), 0.018, 0.42, 0.3),
    (np.array([[0.0, -0.465], [0.07, -0.468], [0.14, -0.472], [0.20, -0.47], [0.27, -0.458]]), 0.016, 0.38, 0.45),
    (np.array([[0.525, 0.005], [0.55, -0.005], [0.58, -0.018], [0.605, -0.033], [0.63, -0.05]]), 0.016, 0.45, 0.35),
    (np.array([[0.53, 0.045], [0.56, 0.050], [0.585, 0.055], [0.61, 0.062], [0.635, 0.07]]), 0.016, 0.45, 0.35),
    (np.array([[0.325, 0.585], [0.332, 0.61], [0.332, 0.635], [0.325, 0.66], [0.315, 0.685]]), 0.018, 0.45, 0.5),
)
"right half of the face, outwards: the curve, its width, how dark it is at most, and from which age on"
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
        self._lines = _lines_at((persona.skin.lines - UNLINED) / (LINED - UNLINED))
        self._line = solid(skin.deep)
        gold = Shades.of_cloth(persona.earrings.colour)
        self._earring = persona.earrings.style
        self._metal, self._metal_edge = ball(gold.gloss, gold.base, gold.deep), pen(gold.deep, 0.010, 0.7)
        self._ring, self._ring_gleam = pen(gold.base, 0.030), pen(gold.gloss, 0.010, 0.8)
        self._lobes = np.stack([(one[LOBE] + one[LOBE + 1]) / 2 for one in self._ears])

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

    def draw_lines(self, canvas: Canvas, view: View, face: Expression) -> None:
        """The lines of age: beside the nose, under and beside the eyes, on the forehead."""
        if not self._lines:
            return
        curves, widths, profiles = (np.stack(part) for part in zip(*(line[:3] for line in self._lines), strict=True))
        body, begin = self._anatomy, curves[:, :1, 1]
        mouth, forehead = begin > 0.2, begin < -0.2
        low = np.clip((curves[..., 1] - 0.25) / 0.3, 0, 1) * mouth
        curves[..., 0] += 0.03 * float(face.smile.mean()) * low + (body.eye_x - 0.305) * ~(mouth | forehead)
        curves[..., 1] += 0.3 * face.drop * low - 0.04 * face.brow_inner * forehead
        both = np.concatenate([curves * [-1, 1], curves])
        placed = body.mask.place(view, both.reshape(-1, 2), 0.012).reshape(both.shape)
        paths = ribbons(placed, np.tile(widths, 2), np.tile(profiles, (2, 1)))
        for path, (*_, alpha) in zip(paths, self._lines * 2, strict=True):
            self._line.setAlphaf(alpha)
            canvas.drawPath(path, self._line)

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
        if self._earring != "none":
            x, y = view.flat(self._lobes[side]).tolist()
            self._draw_earring(canvas, x, y, alpha)

    def draw_earrings_over(self, canvas: Canvas, view: View) -> None:
        """Where hair hides the ears: beside the cheeks, before the hair."""
        if self._earring == "none":
            return
        for sign in SIDES.tolist():
            shown = min(1.0, max(0.0, 1.0 - 1.6 * (abs(view.yaw) - 0.15)))
            if shown:
                x, y = view.flat(OVER_HAIR * [sign * self._anatomy.width, 1, 1]).tolist()
                self._draw_earring(canvas, x, y, shown)

    def _draw_earring(self, canvas: Canvas, x: float, y: float, alpha: float) -> None:
        for paint in (self._metal, self._metal_edge, self._ring, self._ring_gleam):
            paint.setAlphaf(alpha)
        if self._earring == "hoop":
            canvas.drawCircle(x, y + 0.105, 0.125, self._ring)
            canvas.drawCircle(x, y + 0.105, 0.125, self._ring_gleam)
            return
        blob(canvas, self._metal, x, y, 0.036, 0.036)
        canvas.drawCircle(x, y, 0.036, self._metal_edge)
        if self._earring == "drop":
            blob(canvas, self._metal, x, y + 0.115, 0.042, 0.075)
            canvas.drawOval(skia.Rect.MakeLTRB(x - 0.042, y + 0.04, x + 0.042, y + 0.19), self._metal_edge)


def _lines_at(age: float) -> list[tuple[Array, float, Array, float]]:
    """The curve, width, profile and opacity of each line that is there at that age."""
    lines = []
    for curve, width, strength, sooner in AGE_LINES:
        alpha = strength * min(max((min(age, 1.0) - sooner) / (1 - sooner), 0.0), 1.0)
        if alpha > 0.02:
            lines.append((curve, width, _FURROW if curve[0, 0] else _HALF_FURROW, alpha))
    return lines


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
