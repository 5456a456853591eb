"""Draws a cut: its volume with the face left free, strands with a sheen, locks, curls, knots and braids."""

from __future__ import annotations

import numpy as np

from ...persona.persona import Persona
from ...skialoader import skia
from ..figure.anatomy import Anatomy
from ..figure.growth import Growth
from ..figure.space import Array, Solids, View, hung
from ..paint.brush import (
    Canvas,
    Paint,
    Path,
    ball,
    blob,
    glow,
    hairs,
    line,
    loop,
    pen,
    polygon,
    ribbons,
    solid,
    strokes,
    tuft,
    wash,
)
from ..paint.colour import Shades, Tone
from ..paint.light import Cel, SoftLayer, square_of
from .cuts import STEPS, Curls, Cut, Locks, cut
from .shell import cast_shadow, shadow_pen

_STRAND = np.array([0.15, 0.8, 1.0, 0.9, 0.6, 0.1])
_LOCK = np.array([0.55, 0.95, 1.0, 0.88, 0.60, 0.05])
_BLUNT = np.array([0.7, 1.0, 1.0, 1.0, 0.98, 0.72])
_GLEAM = np.array([0.1, 0.8, 1.0, 0.1])
_BRAID_HANG = np.linspace(0.0, 0.92, STEPS)
"braids are fixed at their top alone"
HIDES_HAIR, LEAVES_HAIR = ("headscarf", "hijab"), ("none", "headband")
LIGHT = np.array([-0.48, -0.66, 0.58])
"unit vector to the light, in the view"


class Hair:
    """One person's hair."""

    def __init__(self, persona: Persona, anatomy: Anatomy, skin: Shades) -> None:
        self.cut = _worn(persona, anatomy)
        hair = Shades.of_hair(persona.hair.colour, persona.hair.highlight)
        self._mix_volume(hair, skin, self.cut.thin if self.cut else 0.0)
        self._mix_locks(hair)
        self._mix_curls(hair)
        self._shadow = shadow_pen(skin.deep)

    def _mix_volume(self, hair: Shades, skin: Shades, thin: float) -> None:
        tones = [t.towards(skin.base, thin) for t in (hair.light, hair.base, hair.base, hair.shade, hair.deep)]
        self._background = hair.shade.towards(skin.base, thin).argb()
        self._ground = square_of(_ground(tones))
        self._sheen = glow(hair.gloss, 0.40)
        self._rim = wash(hair.light, 0.06, 0.5)
        self._back = solid(hair.deep)

    def _mix_locks(self, hair: Shades) -> None:
        self._dark, self._light = solid(hair.deep, 0.42), solid(hair.gloss)
        tones = (hair.base, hair.base.towards(hair.light, 0.30), hair.base.towards(hair.shade, 0.4))
        self._lock = [solid(tone) for tone in tones]
        self._under_lock = solid(hair.deep, 0.55)
        self._lock_edge = pen(hair.deep, 0.011, 0.45)
        self._turn = pen(hair.deep, 0.013, 0.42)
        self._knot = ball(hair.light, hair.base, hair.shade.lit(-0.1))

    def _mix_curls(self, hair: Shades) -> None:
        shaded, lit = hair.base.towards(hair.shade, 0.4), hair.base.towards(hair.light, 0.4)
        self._flat_curl = [solid(tone) for tone in (hair.shade, shaded, hair.base, lit)]
        self._curl_edge = pen(hair.deep.lit(-0.2), 0.018, 0.45)
        self._curl_gleam = pen(hair.gloss, 0.022, 0.50)

    @property
    def covers_ears(self) -> bool:
        return self.cut is not None and self.cut.covers_ears

    def draw_back(self, canvas: Canvas, view: View) -> None:
        """What hangs behind the neck, and knots."""
        if not self.cut:
            return
        if self.cut.back:
            canvas.drawPath(loop(_rippled(self.cut.back.outline(view), self.cut.ripple, view)), self._back)
        for knot in self.cut.knots:
            if not _is_before(knot, view):
                self._draw_knot(canvas, view, knot)
        self._draw_far_curls(canvas, view)

    def draw_far_braids(self, canvas: Canvas, view: View) -> None:
        """Braids on the side that is turned away: behind the head, before the body."""
        self._draw_braids(canvas, view, behind=True)

    def _draw_knot(self, canvas: Canvas, view: View, knot: Solids) -> None:
        path = loop(knot.outline(view))
        canvas.drawPath(path, self._lock[2])
        canvas.save()
        canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        for (x, y), (rx, ry) in zip(view.flat(knot.centres).tolist(), knot.radii[:, :2].tolist(), strict=True):
            blob(canvas, self._knot, x, y, rx * 1.1, ry * 1.1)
            for bend in (-0.6, -0.15, 0.3, 0.7):
                arc = np.array([[x + rx * (bend - 0.25), y + ry], [x + rx * bend, y], [x + rx * (bend + 0.1), y - ry]])
                canvas.drawPath(line(arc), self._lock_edge)
        canvas.restore()
        canvas.drawPath(path, self._lock_edge)

    def soften_skin(self, canvas: Canvas, view: View) -> None:
        """The shadow that the hair casts on the skin."""
        if self.cut:
            cast_shadow(canvas, self._edge(view), self._shadow)

    def _edge(self, view: View) -> Path:
        """Where hair ends and skin begins."""
        assert self.cut
        if self.cut.edges:
            return strokes(np.stack([edge.line(view) for edge in self.cut.edges]))
        return polygon(self.cut.rim.opening(view))

    def draw(self, cel: Cel, layer: SoftLayer, view: View) -> None:
        if not self.cut:
            return
        canvas = cel.canvas
        outline = _rippled(self.cut.shell.outline(view), self.cut.ripple, view)
        layer.begin(self._background, cel)
        layer.spread(self._ground, outline.mean(0), np.ptp(outline, axis=0) * 0.53)
        self._soften(layer.canvas, outline, view)
        self._draw_strands(layer.canvas, view, self.cut.strands)
        curls = self._draw_curls(layer.canvas, view)
        locks = self._draw_locks(layer.canvas, view, self.cut.locks)
        layer.fill(cel, [loop(outline)], without=self._bare(view), over=[curls, locks])
        self._draw_braids(canvas, view, behind=False)
        for knot in self.cut.knots:
            if _is_before(knot, view):
                self._draw_knot(canvas, view, knot)

    def _bare(self, view: View) -> list[Path]:
        """What of the head shows no hair."""
        assert self.cut
        areas = [loop(self.cut.rim.opening(view))]
        return [*areas, loop(self.cut.bare.crown(view))] if self.cut.bare else areas

    def _soften(self, canvas: Canvas, outline: Array, view: View) -> None:
        crown_x, crown_y = view.flat(np.array([0.0, -0.75, 0.30])).tolist()
        blob(canvas, self._sheen, crown_x - 0.24, crown_y, 0.46, 0.17, -24)
        canvas.drawPath(polygon(outline[::2]), self._rim)

    def _draw_strands(self, canvas: Canvas, view: View, strands: Locks) -> None:
        if not len(strands.lines):
            return
        facing = view.towards(strands.normals)
        lit = np.clip(strands.normals @ view.matrix.T @ LIGHT, 0, 1) ** 2
        seen = np.flatnonzero(facing > 0.02)
        flat, widths = view.flat(strands.lines[seen]), strands.widths[seen]
        odd = seen % 2 == 1
        canvas.drawPath(tuft(flat[~odd], widths[~odd], _STRAND), self._dark)
        alphas = (0.10 + 0.62 * lit[seen[odd]]).tolist()
        for alpha, path in zip(alphas, hairs(flat[odd], widths[odd], _STRAND), strict=True):
            self._light.setAlphaf(alpha)
            canvas.drawPath(path, self._light)

    def _draw_locks(self, canvas: Canvas, view: View, locks: Locks) -> Path:
        """The locks that fall over the hairline; their area."""
        facing = view.towards(locks.normals)
        lit = np.clip(locks.normals @ view.matrix.T @ LIGHT, 0, 1)
        seen = np.flatnonzero(facing > -0.15)
        area = skia.Path()
        flat = view.flat(locks.lines[seen])
        profile = _BLUNT if self.cut and self.cut.blunt else _LOCK
        paths, widths = ribbons(flat, locks.widths[seen], profile), locks.widths[seen]
        gleams = ribbons(flat[:, 1:5] - [0.03, 0.01], widths * 0.22, _GLEAM)
        turns = _turns(flat, widths) if self.cut and self.cut.turned else [None] * len(seen)
        for number, path, gleam, across in zip(seen.tolist(), paths, gleams, turns, strict=True):
            canvas.save()
            canvas.translate(0.012, 0.014)
            canvas.drawPath(path, self._under_lock)
            canvas.restore()
            canvas.drawPath(path, self._lock[number % 3])
            self._light.setAlphaf(float(0.08 + 0.55 * lit[number] ** 2))
            canvas.drawPath(gleam, self._light)
            if across:
                canvas.drawPath(across, self._turn)
            area.addPath(path)
        return area

    def _draw_far_curls(self, canvas: Canvas, view: View) -> None:
        """Curls behind the head that show at its edge."""
        if self.cut and self.cut.curls:
            depth = view.towards(self.cut.curls.normals)
            far = self.cut.curls.chosen((depth > -0.35) & (depth < 0))
            canvas.drawPath(_circles(_places(view, far), far.radii), self._flat_curl[0])

    def _draw_curls(self, canvas: Canvas, view: View) -> Path:
        """Curls on this side of the head, the farthest first; their area."""
        if not (self.cut and self.cut.curls):
            return skia.Path()
        curls = self.cut.curls
        turned = curls.normals @ view.matrix.T
        # From below one would see the curls of the nape, were the neck not in the way.
        in_front = (turned[:, 2] > 0) & (view.towards(curls.normals * [1, 0, 1]) + (curls.normals[:, 1] < 0) > 0)
        flat = _places(view, curls)
        bright = np.clip(turned @ LIGHT * 2.6 + 1.2 + 0.5 * np.sin(np.arange(len(turned)) * 2.4), 0, 3.99).astype(int)
        near = [number for number in np.argsort(turned[:, 2]).tolist() if in_front[number]]
        for number in near:
            x, y = flat[number].tolist()
            self._draw_curl(canvas, x, y, float(curls.radii[number]), int(bright[number]), number)
        bulging = [number for number in near if turned[number, 2] < 0.6 or curls.at_rim[number]]
        return _circles(flat[bulging], curls.radii[bulging])

    def _draw_curl(self, canvas: Canvas, x: float, y: float, radius: float, bright: int, number: int) -> None:
        canvas.drawCircle(x, y, radius, self._flat_curl[bright])
        start = 25 * (number % 5)
        canvas.drawArc(_square(x, y, 0.93 * radius), start - 60, 150, False, self._curl_edge)
        canvas.drawArc(_square(x, y, 0.52 * radius), start + 130, 170, False, self._curl_edge)
        if bright > 0:
            canvas.drawArc(_square(x, y, 0.74 * radius), 185 + 0.4 * start, 70, False, self._curl_gleam)

    def _draw_braids(self, canvas: Canvas, view: View, behind: bool) -> None:
        if not self.cut:
            return
        for braid in self.cut.braids:
            if (braid[0, 0] * view.yaw > 0) == behind:
                self._draw_braid(canvas, hung(view, view.flat(braid), _BRAID_HANG))

    def _draw_braid(self, canvas: Canvas, braid: Array) -> None:
        count = 9
        t = np.linspace(0, 1, count)
        where = np.stack([np.interp(t, np.linspace(0, 1, len(braid)), braid[:, axis]) for axis in (0, 1)], 1)
        for number, (x, y) in enumerate(where.tolist()):
            size = 0.125 * (1 - 0.35 * number / count)
            for side in (-1, 1):
                blob(canvas, self._knot, x + side * size * 0.42, y, size * 0.62, size * 0.92, side * 28)
        x, y = where[-1].tolist()
        blob(canvas, self._lock[2], x, y + 0.12, 0.045, 0.09)


def _is_before(knot: Solids, view: View) -> bool:
    """Whether a tail at the side has come before the head, for that side is turned to the viewer."""
    side = float(knot.centres[0, 0])
    return abs(side) > 0.5 and side * view.yaw < -0.2


_ACROSS = np.linspace(0.3, STEPS - 1.6, 12)
"steps along a rope at which a line runs across"


def _turns(flat: Array, widths: Array) -> list[Path]:
    """The slanting lines across ropes (k, STEPS, 2), a path each; those of neighbours do not meet."""
    rope = np.arange(len(flat))[:, None]
    at = _ACROSS + 0.13 * (rope * 2 % 3)
    before = at.astype(int)
    along = flat[rope, before + 1] - flat[rope, before]
    middle = flat[rope, before] + (at - before)[..., None] * along
    along = along / np.maximum(np.linalg.norm(along, axis=-1, keepdims=True), 1e-6)
    half = 0.40 * widths[:, None, None] * (np.stack([-along[..., 1], along[..., 0]], -1) + 0.8 * along)
    return [strokes(one) for one in np.stack([middle - half, middle + half], 2)]


def _worn(persona: Persona, anatomy: Anatomy) -> Cut | None:
    """What there is to see of the hair, if anything."""
    hat = persona.headwear.style
    if hat in HIDES_HAIR:
        return None
    return cut(persona.hair.style, anatomy, hat not in LEAVES_HAIR, Growth.of(persona))


def _rippled(outline: Array, size: float, view: View) -> Array:
    """The outline with waves from the ears down."""
    if not size:
        return outline
    middle = outline.mean(0)
    low = (outline - view.shift) @ view.matrix[:2, 1]
    waves = size * np.clip((low + 0.1) / 0.3, 0, 1) * np.sin(low * 13.0)
    away = outline - middle
    return np.asarray(outline + away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-6) * waves[:, None])


def _places(view: View, curls: Curls) -> Array:
    """(k, 2) where the middles of curls are on the picture."""
    flat = view.flat(curls.points)
    return hung(view, flat, curls.hang) if curls.hang.any() else flat


def _circles(middles: Array, radii: Array) -> Path:
    path = skia.Path()
    for (x, y), radius in zip(middles.tolist(), radii.tolist(), strict=True):
        path.addCircle(x, y, radius)
    return path


def _square(x: float, y: float, half: float) -> object:
    return skia.Rect.MakeLTRB(x - half, y - half, x + half, y + half)


def _ground(tones: list[Tone]) -> Paint:
    paint = skia.Paint(AntiAlias=True)
    colours = [tone.argb() for tone in tones]
    paint.setShader(skia.GradientShader.MakeRadial(skia.Point(-0.38, -0.55), 1.75, colours, [0, 0.3, 0.5, 0.8, 1]))
    return paint
