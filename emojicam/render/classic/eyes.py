"""Eyes: whites, irises, lids and lashes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ..figure.anatomy import Anatomy
from ..figure.expression import SIDES, Expression
from ..figure.space import Array, View
from ..paint.brush import Canvas, Path, ball, basis, blob, glow, lenses, lines, pen, ribbons, solid, strokes
from ..paint.colour import BLACK, WHITE, Shades, Tone

_T = np.linspace(-1, 1, 11)
"along the lids, to the picture's right"
_ROUND = (1 - np.abs(_T) ** 2.3) ** 0.8
"how far the lids are apart along their length"
_LASH_LINE = np.sin(np.linspace(0.16, 1, len(_T)) * math.pi * 0.84) ** 0.7
_LASHES = ((0.75, 0.66), (0.9, 0.54), (1.0, 0.42), (0.95, 0.30))
"length and steepness of the single lashes towards the outer corner"
BARE = 0.3
"length of the lashes, 0..1, under which their line is also lighter: else it looks like paint"
HALF_AWAKE = 0.06
"what trackers say of the blink of an eye that is open"
HALF_WIDTH, UPPER, LOWER = 0.196, 0.146, 0.122
"head units: half the length of an eye, and how far its lids stand from the line between its corners"
OPENNESS = 0.5
"how much farther the lids of round eyes are apart than those of narrow ones, as a share of an average eye's"
CROSSING = 0.05
"rad that each eye looks inwards, at someone near"
BALL_RADIUS, IRIS_RADIUS, RAISED = 0.28, 0.128, 0.016


@dataclass(frozen=True, eq=False)
class Lids:
    """The curves of both eyes on the picture; each (2, 11, 2), right eye first."""

    upper: Array
    lower: Array
    open_upper: Array
    "where the upper lid would be if the eye did not blink"
    crease: Array


class Eyes:
    """One person's eyes."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self._anatomy = anatomy
        self._tilt = persona.eyes.tilt * 0.05
        self._round = 1 + OPENNESS * (persona.eyes.roundness - 0.5)
        self._middles = np.array([[sign * anatomy.eye_x, anatomy.eye_y - RAISED] for sign in SIDES.tolist()])
        self._lashes = persona.eyes.lashes
        iris = Tone.of(persona.eyes.iris)
        self._white = solid(WHITE.lit(-0.025).towards(skin.base, 0.03))
        self._shadow = pen(skin.deep.lit(-0.35), 0.085, 0.26)
        self._rim = solid(iris.lit(-0.62))
        self._iris = ball(iris.lit(-0.30), iris, iris.lit(0.42).rich(1.15))
        self._pupil = solid(BLACK.lit(0.06))
        self._glint = solid(WHITE, 0.96)
        self._small_glint = solid(WHITE, 0.55)
        ink = skin.deep.lit(-0.70 + 0.8 * max(0.0, BARE - self._lashes)).rich(0.6)
        self._ink = solid(ink)
        self._lash = pen(ink, 0.016)
        self._lower = pen(skin.deep, 0.014, 0.55)
        self._lid = solid(skin.base.towards(skin.shade, 0.35))
        self._crease = pen(skin.deep, 0.013, 0.55)
        self._socket = glow(skin.deep, 0.30)

    def soften(self, canvas: Canvas, view: View, face: Expression) -> None:
        """The hollows the eyes lie in."""
        where = self._anatomy.mask.place(view, np.stack([SIDES * self._anatomy.eye_x, [-0.03, -0.03]], 1))
        for x, y in where.tolist():
            blob(canvas, self._socket, x, y, 0.30, 0.24)

    def draw(self, canvas: Canvas, view: View, face: Expression) -> None:
        lids = self._lids(view, face)
        irises = self._irises(view, face)
        shadows = lines(lids.upper)
        for side, path in enumerate(lenses(lids.upper, lids.lower)):
            canvas.drawPath(path, self._white)
            canvas.save()
            canvas.clipPath(path, skia.ClipOp.kIntersect, True)
            self._draw_iris(canvas, *(part[side] for part in irises))
            canvas.drawPath(shadows[side], self._shadow)
            canvas.restore()
        self._draw_lids(canvas, lids, face)

    def _lids(self, view: View, face: Expression) -> Lids:
        body = self._anatomy
        size = body.eye_size
        blink = np.clip((face.blink - HALF_AWAKE) * 1.25, 0, 1)
        follow = face.gaze_y * (0.06 if face.gaze_y > 0 else 0.21)  # the lid goes down with the iris, to cover it
        up = size * np.clip(UPPER * self._round * (1 + 0.42 * face.wide - 0.30 * face.squint) + follow, 0.035, 0.24)
        rise = 0.42 * face.squint + 0.30 * face.cheek_squint + 0.18 * face.smile - 0.12 * face.wide + 0.2 * face.gaze_y
        down = LOWER * self._round * size * np.clip(1 - rise, 0.12, 1.3)
        shut = LOWER * size * (0.42 - 0.85 * np.clip(face.smile + face.cheek_squint - 0.55, 0, 1))
        x = (SIDES * body.eye_x)[:, None] + HALF_WIDTH * size * _T
        base = body.eye_y - self._tilt * SIDES[:, None] * _T
        opened = base - up[:, None] * _ROUND
        closed = base + shut[:, None] * _ROUND
        share = blink[:, None]
        upper = opened * (1 - share) + closed * share
        lower = (base + down[:, None] * _ROUND) * (1 - share) + closed * share
        crease = np.minimum(opened, upper) - 0.022 - 0.032 * _ROUND
        rows = np.stack([upper, np.maximum(lower, upper), opened, crease])  # (4, 2, 11)
        flat = np.stack([np.broadcast_to(x, rows.shape), rows], -1)
        bulge = np.broadcast_to(0.032 * _ROUND, rows.shape)
        placed = body.mask.place(view, flat.reshape(-1, 2), bulge.reshape(-1)).reshape(4, 2, 11, 2)
        return Lids(*placed)

    def _irises(self, view: View, face: Expression) -> tuple[Array, Array, Array]:
        """The middles of both irises on the picture and the two vectors that span each, (2, 2) all."""
        body = self._anatomy
        sideways, up = face.gaze_x - CROSSING * SIDES, face.gaze_y
        sin_s, cos_s, sin_u, cos_u = np.sin(sideways), np.cos(sideways), math.sin(up), math.cos(up)
        none = np.zeros(2)
        ahead = np.array([sin_s * cos_u, none - sin_u, cos_s * cos_u]).T
        across = np.array([cos_s, none, -sin_s]).T
        down = np.array([sin_u * sin_s, none + cos_u, sin_u * cos_s]).T
        fronts = body.mask.lift(self._middles, 0.035)[0] - [0, 0, BALL_RADIUS]
        span = view.matrix[:2].T * (IRIS_RADIUS * body.eye_size)
        return view.flat(fronts + ahead * BALL_RADIUS), across @ span, down @ span

    def _draw_iris(self, canvas: Canvas, centre: Array, across: Array, down: Array) -> None:
        canvas.save()
        canvas.concat(basis(centre, across, down))
        canvas.drawCircle(0, 0, 1, self._rim)
        canvas.drawCircle(0, 0, 0.90, self._iris)
        canvas.drawCircle(0, 0, 0.46, self._pupil)
        canvas.restore()
        (x, y), radius = centre.tolist(), IRIS_RADIUS * self._anatomy.eye_size
        canvas.drawCircle(x - 0.36 * radius, y - 0.40 * radius, 0.29 * radius, self._glint)
        canvas.drawCircle(x + 0.38 * radius, y + 0.36 * radius, 0.13 * radius, self._small_glint)

    def _draw_lids(self, canvas: Canvas, lids: Lids, face: Expression) -> None:
        if face.blink.max() > 0.02:
            for path in lenses(lids.open_upper, lids.upper):
                canvas.drawPath(path, self._lid)
        canvas.drawPath(strokes(lids.crease[:, 1:-1]), self._crease)
        canvas.drawPath(strokes(lids.lower[:, 1:-1]), self._lower)
        for path in self._lash_lines(lids):
            canvas.drawPath(path, self._ink)
        self._draw_lashes(canvas, lids, face)

    def _lash_lines(self, lids: Lids) -> list[Path]:
        """The dark edge of the upper lid, thickest towards the outer corner."""
        thick = 0.024 + 0.045 * self._lashes
        widths = np.full(2, thick * self._anatomy.eye_size)
        outwards = lids.upper.copy()
        outwards[0] = outwards[0, ::-1]
        return ribbons(outwards, widths, _LASH_LINE)

    def _draw_lashes(self, canvas: Canvas, lids: Lids, face: Expression) -> None:
        """A few single lashes at the outer corners of those who have long ones."""
        length = 0.16 * (self._lashes - 0.35)
        if length <= 0:
            return
        path = skia.Path()
        for side, sign in enumerate(SIDES.tolist()):
            outwards = lids.upper[side] if sign > 0 else lids.upper[side, ::-1]
            droop = 1 - 1.7 * min(1.0, float(face.blink[side]))
            for (x, y), (share, steep) in zip(outwards[-4:].tolist(), _LASHES, strict=True):
                long, up = sign * length * share, length * share * steep * droop
                path.moveTo(x, y)
                path.quadTo(x + long * 0.55, y - 0.15 * up, x + long * 0.9, y - up)
        canvas.drawPath(path, self._lash)
