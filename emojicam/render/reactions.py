"""Short effects beside the emoji while it is live: hearts, steam, applause.  Drawn from numbers, over what is composed.

An effect is a sprite like the head: `compose` pastes it on top, and no more of the camera is seen for it.  It keeps
clear of eyes and mouth, and is over within LONGEST.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import UsageError
from ..persona.persona import Persona
from ..settings import REACTIONS
from ..skialoader import skia
from ..types import SHAPE_INDEX, Pose, Sprite
from .compose import Placed
from .paint.brush import Canvas, Path
from .paint.light import surface_on
from .places import Places, Spot
from .props.air import BLUE, PAPERS, steam_puff
from .props.eyes import GOLD, RED
from .props.hands import hand, skin_of
from .props.shapes import flat, glint, glyph, heart, ink, placed, puff, stroked
from .props.weeping import water

LONGEST = 2.5
"seconds"
SPAN = 4.2
"head units: how wide and high the board is that an effect is drawn on"
LARGEST = 720
"px of that board: beyond, it is drawn smaller and enlarged, which costs less"
LEFT_FROM = 0.58
"share of the picture's width from which a head leaves more room on its left"
HELD, QUIET = 1.2, 8.0
"seconds that an expression is held before it is reacted to, and from one such reaction to the next"
ASLEEP, SHUT = 2.0, 0.7
"seconds with the eyes closed that far that look like sleep"
BY_MOOD: Mapping[str, str] = {
    "happy": "hearts", "sad": "tears", "angry": "steam", "fear": "sweat", "surprise": "questions",
}  # fmt: skip
"what is shown for an expression that is held"

Draw = Callable[[Canvas, Places, float], None]
"on a canvas in head units about the bridge of the nose; the last is how much of the effect is over, 0..1"


def _pop(over: float, start: float = 0.0, end: float = 1.0) -> float:
    """0..1: grows soon after `start`, is gone at `end`; nothing outside."""
    share = (over - start) / (end - start)
    return max(0.0, min(1.0, share / 0.14, (1 - share) / 0.22)) if 0 < share < 1 else 0.0


def _hearts(canvas: Canvas, places: Places, over: float) -> None:
    for number in range(8):
        start = 0.05 * number
        rise, size = (over - start) / 0.6, _pop(over, start, start + 0.6)
        side = 1 if number % 2 else -1
        x = side * (0.98 + 0.10 * (number % 3) + 0.07 * math.sin(9 * rise + number))
        if size:
            size *= 0.15 + 0.03 * (number % 3)
            with placed(canvas, (x, 0.95 - 1.9 * rise), size, 12 * math.sin(7 * rise + number)):
                puff(canvas, heart(), RED)
                glint(canvas, -0.48, -0.42, 0.26)


_LOT = np.random.default_rng(8).uniform(size=(54, 5))
"where each piece of paper falls, when, how fast, how it turns"


def _confetti(canvas: Canvas, places: Places, over: float) -> None:
    paper = skia.Rect(-1.0, -0.55, 1.0, 0.55)
    for number, (across, late, fast, turn, sway) in enumerate(_LOT.tolist()):
        start = 0.35 * late
        share, size = (over - start) / 0.65, _pop(over, start, start + 0.65)
        if size:
            x = 3.6 * (across - 0.5) + 0.12 * math.sin(8 * share + 6 * sway)
            spot = x, -1.75 + (1.9 + 1.2 * fast) * share
            with placed(canvas, spot, 0.075 * size, 360 * turn + 200 * share):
                canvas.scale(1, 0.35 + 0.65 * abs(math.cos(9 * share + 6 * turn)))
                canvas.drawRect(paper, flat(PAPERS[number % len(PAPERS)]))


def _tears(canvas: Canvas, places: Places, over: float) -> None:
    for number in range(8):
        start = 0.10 * (number // 2)
        fall, size = (over - start) / 0.55, _pop(over, start, start + 0.55)
        x = (1 if number % 2 else -1) * 0.53 * places.anatomy.width
        if size:
            y = 0.22 + 0.62 * min(fall, 1.0) ** 1.6
            water(canvas, places.spot(x, y, 0.05), 0.125 * size, places.lean)


def _sweat(canvas: Canvas, places: Places, over: float) -> None:
    size = _pop(over)
    slide = 0.22 * over
    water(canvas, places.spot(0.66 * places.anatomy.width, -0.46 + slide, 0.08), 0.22 * size, places.lean + 8)
    water(canvas, places.spot(-0.68 * places.anatomy.width, -0.30 + slide, 0.08), 0.14 * size, places.lean - 8)


def _steam(canvas: Canvas, places: Places, over: float) -> None:
    """From both ears."""
    for number in range(10):
        start = 0.09 * (number // 2)
        share, size = (over - start) / 0.5, _pop(over, start, start + 0.5)
        side = 1 if number % 2 else -1
        if size:
            x, y = places.flat(side * 0.90 * places.anatomy.width, -0.05, -0.1)
            steam_puff(canvas, (x + side * (0.12 + 0.75 * share), y - 0.55 * share), (0.12 + 0.20 * share) * size)


def _zzz(canvas: Canvas, places: Places, over: float) -> None:
    for number in range(4):
        start = 0.14 * number
        share, size = (over - start) / 0.56, _pop(over, start, start + 0.56)
        if size:
            x, y = places.flat(0.72 * places.anatomy.width, -0.72, 0)
            spot = x + 0.62 * share + 0.06 * math.sin(9 * share), y - 0.85 * share
            with placed(canvas, spot, (0.20 + 0.26 * share) * size, 10 * math.sin(6 * share)):
                stroked(canvas, glyph("z"), BLUE, 0.27, "#ffffff", 0.11)


_ASKING = ((-1.05, -0.72, -14), (1.08, -0.82, 14), (-1.30, -0.10, -20), (1.32, -0.16, 20))
"where question marks stand, and how they lean, degrees"


def _questions(canvas: Canvas, places: Places, over: float) -> None:
    for number, (x, y, angle) in enumerate(_ASKING):
        start = 0.08 * number
        size = _pop(over, start, start + 0.76)
        if size:
            sx, sy = places.flat(x * places.anatomy.width, y, 0)
            with placed(canvas, (sx, sy + 0.05 * math.sin(12 * over + number)), 0.38 * size, angle):
                stroked(canvas, glyph("?"), BLUE, 0.27, "#ffffff", 0.11)


def _thumbs_up(canvas: Canvas, places: Places, over: float) -> None:
    size = _pop(over)
    swell = 1 + 0.25 * math.exp(-14 * over) * math.sin(40 * over)
    _glory(canvas, (1.25, 0.42), 0.62 * size, over)
    hand(canvas, skin_of(places), "thumb", (1.25, 0.50), 0.58 * size * swell, 6 * math.sin(9 * over))


def _applause(canvas: Canvas, places: Places, over: float) -> None:
    """Two hands that clap, in the lower corner beside the face."""
    size, clap = _pop(over), abs(math.cos(7 * math.pi * over))
    at = (1.22, 0.62)
    if clap < 0.35:
        _glory(canvas, (at[0], at[1] - 0.20), 0.66 * size, over)
    for side in (-1, 1):
        spot = at[0] + side * (0.12 + 0.16 * clap) * size, at[1]
        hand(canvas, skin_of(places), "flat", spot, 0.46 * size, side * (4 + 14 * clap), mirrored=side > 0)


def _glory(canvas: Canvas, at: Spot, size: float, over: float) -> None:
    """Short rays around something."""
    for number in range(10):
        angle = 2 * math.pi * (number + 0.25 * over) / 10
        near, far = 0.95 * size, 1.25 * size
        start = at[0] + near * math.sin(angle), at[1] - near * math.cos(angle)
        end = at[0] + far * math.sin(angle), at[1] - far * math.cos(angle)
        canvas.drawLine(*start, *end, ink(GOLD, 0.06))


@dataclass(frozen=True)
class Effect:
    """One reaction."""

    seconds: float
    draw: Draw
    on_face: bool = False
    "whether it belongs on cheeks and temples and is cut at eyes and mouth; the others are cut where the face is"
    one_sided: bool = False
    "whether it stands on the right, and may as well on the left, where there is more room"


EFFECTS: Mapping[str, Effect] = {
    "hearts": Effect(2.4, _hearts),
    "confetti": Effect(2.5, _confetti),
    "tears": Effect(2.2, _tears, on_face=True),
    "sweat": Effect(2.0, _sweat, on_face=True),
    "steam": Effect(2.0, _steam),
    "zzz": Effect(2.5, _zzz),
    "questions": Effect(2.0, _questions),
    "thumbs-up": Effect(2.0, _thumbs_up, one_sided=True),
    "applause": Effect(2.3, _applause, one_sided=True),
}
assert tuple(EFFECTS) == REACTIONS


class Holding:
    """Notices an expression that is held.  Asked for every frame, by the thread that renders."""

    def __init__(self) -> None:
        self._sign, self._since, self._done, self._last = "", 0.0, True, -math.inf

    def notice(self, pose: Pose, now: float) -> str:
        """The reaction that this pose, held until `now` (s), calls for, once; empty for none."""
        sign = "zzz" if _is_asleep(pose) else BY_MOOD.get(pose.mood, "")
        if sign != self._sign:
            self._sign, self._since, self._done = sign, now, not sign
        enough = now - self._since >= (ASLEEP if sign == "zzz" else HELD)
        if self._done or not enough or now - self._last < QUIET:
            return ""
        self._done, self._last = True, now
        return sign


_LIDS = [SHAPE_INDEX["eyeBlinkLeft"], SHAPE_INDEX["eyeBlinkRight"]]


def _is_asleep(pose: Pose) -> bool:
    return bool(pose.shapes[_LIDS].min() > SHUT)


class Reactions:
    """What is shown now.  `start` may be called from any thread, the rest by the thread that renders."""

    def __init__(self) -> None:
        self._wanted = ""
        self._shown, self._began = "", 0.0
        self._holding = Holding()

    def start(self, name: str) -> None:
        """Show that one from the next frame on, in place of another.  Raises UsageError where there is none."""
        if name not in EFFECTS:
            raise UsageError(f"There is no reaction {name!r}; there are {', '.join(EFFECTS)}.")
        self._wanted = name

    def notice(self, pose: Pose, now: float) -> None:
        """Start what an expression that is held calls for, if anything does."""
        if name := self._holding.notice(pose, now):
            self._wanted = name

    def over(self, pose: Pose, persona: Persona, head: Placed, now: float, width: int) -> list[Placed]:
        """What lies over that head, which shows that person in that pose, at that frame's time, s.

        `width` is the picture's, px.
        """
        if self._wanted:
            self._shown, self._began, self._wanted = self._wanted, now, ""
        if not self._shown:
            return []
        effect = EFFECTS[self._shown]
        share = (now - self._began) / effect.seconds
        if not 0 <= share < 1:
            self._shown = ""
            return []
        to_left = effect.one_sided and float(head.centre[0]) > LEFT_FROM * width
        return [_drawn(effect, Places.of(pose, persona, head.sprite), share, head, mirrored=to_left)]


def _drawn(effect: Effect, places: Places, share: float, head: Placed, *, mirrored: bool) -> Placed:
    """The effect about the head, as large as that is in the picture."""
    unit = head.sprite.unit * head.scale
    side = min(math.ceil(unit * SPAN), LARGEST)
    board = np.zeros((side, side, 4), np.uint8)
    surface = surface_on(board)
    canvas = surface.getCanvas()
    canvas.translate(side / 2, side / 2)
    canvas.scale(side / SPAN, side / SPAN)
    for path in _kept_clear(places, effect.on_face):
        canvas.clipPath(path, skia.ClipOp.kDifference, True)
    if mirrored:
        canvas.scale(-1, 1)
    effect.draw(canvas, places, share)
    surface.flushAndSubmit()
    sprite = Sprite(board, np.full(2, side / 2, np.float32), side / SPAN)
    return Placed(sprite, head.centre, unit * SPAN / side)


def _kept_clear(places: Places, on_face: bool) -> list[Path]:
    """What is never covered: eyes and mouth, and but by water all from the brows to the chin."""
    size, drop, lean = 0.5 + 0.5 * places.anatomy.eye_size, places.face.drop, places.lean
    features = [_oval(eye, 0.27 * size, 0.21 * size, lean) for eye in places.eyes]
    features.append(_oval(places.mouth, 0.33, 0.17 + 0.6 * drop, lean))
    face = _oval(places.flat(0, 0.18 + 0.5 * drop, 0.35), 0.66 * places.anatomy.width, 0.74 + 0.5 * drop, lean)
    return features if on_face else [*features, face]


def _oval(middle: Spot, wide: float, tall: float, lean: float) -> Path:
    path = skia.Path()
    path.addOval(skia.Rect(-wide, -tall, wide, tall))
    path.transform(skia.Matrix.Translate(*middle).preRotate(lean))
    return path
