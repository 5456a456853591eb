"""Steady at rest, quick in motion: One-Euro filters for the numbers of a pose.  Knows nothing of faces found or lost.

G. Casiez, N. Roussel, D. Vogel: 1 euro filter, CHI 2012.  A low-pass whose cutoff rises with the speed of the value.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..types import SHAPES, Floats, Pose

Doubles = NDArray[np.float64]

LONGEST_STEP = 0.25
"s: after a longer gap the old value says nothing about the new one"
SHORTEST_STEP = 1e-3
"s: frames that claim to be closer than this are treated as this far apart"
NOTICE = 2.0
"Hz: how quickly the filter notices that a value began to move"

STIR, STIRRED = 0.15, 0.2
"units per second of speed at which a band is half as wide, and for how many s it remembers that speed"
RETURN, SETTLE = 0.03, 0.4
"""Hz: within its band a value goes to the mean of what came since it was last outside, at least and at most so quickly:
it settles at once after a movement, and nobody sees it creep later"""
NOISY = 5.5
"a band is at least this many times as wide as the standard deviation of the noise"
LISTENS = 1.5
"s: over how long noise is measured"
NOISE = -0.001, 0.004
"units squared: what one step may say of it; more is movement"


class OneEuro:
    """Filters an array of values, each with its own rest cutoff and its own eagerness.

    `rest` is the cutoff in Hz of a value that does not move; `eager` is by how many Hz the cutoff rises per unit of
    speed, in units per second; `notice` is the cutoff in Hz of that speed.  Within `band` of the value that was given
    last, what comes is no movement; the band closes while the value moves, and is wider where there is more noise.
    Where `band` is 0 there is none.
    """

    def __init__(
        self, rest: Doubles, eager: Doubles, notice: Doubles | float = NOTICE, band: Doubles | float = 0.0
    ) -> None:
        self._rest, self._eager, self._notice, self._band = rest, eager, notice, band
        self._banded = np.greater(band, 0)
        self._at = -math.inf
        self._begin(np.zeros_like(rest))

    def __call__(self, value: Doubles, at: float, unit: Doubles | float = 1.0, wider: float = 1.0) -> Doubles:
        """The filtered value at `at` seconds; speeds count in `unit`, bands are so many times `wider`.

        A gap or a step back starts it afresh.
        """
        step = at - self._at
        self._at = at
        if not 0 <= step <= LONGEST_STEP:
            self._begin(value)
        else:
            self._follow(value, max(step, SHORTEST_STEP), unit, wider)
        return self._value

    def forget(self) -> None:
        """Take the next value as it is."""
        self._at = -math.inf

    def _begin(self, value: Doubles) -> None:
        nothing = np.zeros_like(value)
        self._value, self._came, self._age = value.copy(), value.copy(), 0.0
        self._speed, self._stirred, self._calm = nothing, nothing, nothing
        self._steps = nothing, nothing
        self._noise = nothing
        "units squared: its variance"

    def _follow(self, value: Doubles, step: float, unit: Doubles | float, wider: float) -> None:
        self._listen(value, step)
        band = np.maximum(wider * self._band, NOISY * self._banded * np.sqrt(np.maximum(self._noise, 0)))
        way = value - self._value
        beyond = way - np.clip(way, -band, band)
        self._speed = self._speed + _share(self._notice, step) * (beyond / (unit * step) - self._speed)
        speed = np.abs(self._speed)
        self._stirred = np.maximum(speed, self._stirred * math.exp(-step / STIRRED))
        self._calm = np.where(beyond == 0, self._calm + step, 0.0)
        band = band / (1 + (self._stirred / STIR) ** 2)
        inside = np.clip(way, -band, band)
        mean = np.clip(step / (self._calm + step), _share(RETURN, step), _share(SETTLE, step))
        self._value = self._value + _share(self._rest + self._eager * speed, step) * (way - inside) + mean * inside

    def _listen(self, value: Doubles, step: float) -> None:
        """Noise is what two steps in a row take back of each other; what the step before them does too, swings."""
        new = value - self._came
        said = np.clip(new * (self._steps[1] - self._steps[0]), *NOISE)
        self._came, self._steps, self._age = value.copy(), (new, self._steps[0]), self._age + step
        self._noise = self._noise + max(step / self._age, 1 - math.exp(-step / LISTENS)) * (said - self._noise)


def _share(cutoff: Doubles | float, step: float) -> Doubles | float:
    """How much of a new value counts, 0..1, in a low-pass of `cutoff` Hz with `step` s between values."""
    turn = 2 * math.pi * cutoff * step
    return turn / (turn + 1)


@dataclass(frozen=True)
class _Part:
    """How one part of a pose is filtered."""

    length: int
    rest: float
    "Hz"
    eager: float
    "Hz per unit of speed: per pose size a second for lengths, per rad/s for angles, per 1/s for blendshapes"
    notice: float = NOTICE
    "Hz"
    band: float = 0.0
    "in the part's own unit: what is too small to be a movement"


_CENTRE = _Part(2, rest=0.7, eager=16.0)
_SIZE = _Part(1, rest=0.5, eager=20.0)
_TURN = _Part(3, rest=0.7, eager=12.0)
_GAZE = _Part(2, rest=1.0, eager=4.0)
_SHAPES = _Part(len(SHAPES), rest=1.3, eager=5.0, notice=5.0, band=0.06)
_PARTS = (_CENTRE, _SIZE, _TURN, _GAZE, _SHAPES)
_REST = np.concatenate([np.full(part.length, part.rest) for part in _PARTS])
_EAGER = np.concatenate([np.full(part.length, part.eager) for part in _PARTS])
_NOTICE = np.concatenate([np.full(part.length, part.notice) for part in _PARTS])
_BAND = np.concatenate([np.full(part.length, part.band) for part in _PARTS])
_WIDER = {"noseSneer": 0.14, "mouthPucker": 0.12, "eyeSquint": 0.1, "cheekSquint": 0.08}
"""bands of what is read worst: a sneer by a ruler off the nose's wings (a third of a millimetre is a tenth of it), a
pucker, squinting lids and the cheeks that go with them by a network that says a tenth more or less of the same face"""
for _index, _name in enumerate(SHAPES, -len(SHAPES)):
    _BAND[_index] = next((band for name, band in _WIDER.items() if _name.startswith(name)), _SHAPES.band)
_LENGTHS = _CENTRE.length + _SIZE.length
"how many of the values, the first ones, are in px"

JUMP = 0.6
"pose sizes: a face that moves further between two frames is filtered afresh"
SHARP, BLURRED = 100.0, 50.0
"""px of pose size from which a face is read as well as it gets, and under which bands are no wider: as a smaller one
sways it falls on other pixels, and the networks say other things of it"""


class PoseFilter:
    """Smooths the pose of one face, frame after frame."""

    def __init__(self) -> None:
        self._filter = OneEuro(_REST, _EAGER, _NOTICE, _BAND)
        self._unit = np.ones_like(_REST)
        self._last = Pose.REST
        self._turn = Pose.REST.turn
        "rad: the newest raw one, not brought back within half a turn of zero"

    def __call__(self, pose: Pose, at: float) -> Pose:
        """The pose at `at` seconds, smoothed over the poses before it."""
        if math.dist(pose.centre.tolist(), self._last.centre.tolist()) > JUMP * pose.size:
            self._filter.forget()
        self._turn = self._turn + _wrapped(pose.turn - self._turn)
        raw = np.concatenate([pose.centre, [pose.size], self._turn, pose.gaze, pose.shapes])
        self._unit[:_LENGTHS] = pose.size
        wider = SHARP / min(max(pose.size, BLURRED), SHARP)
        self._last = _pose(self._filter(raw, at, self._unit, wider), pose)
        return self._last


def _wrapped(angle: Floats) -> Floats:
    """The same angles, rad, within half a turn of zero."""
    return (angle + np.float32(math.pi)) % np.float32(2 * math.pi) - np.float32(math.pi)


def _pose(values: Doubles, raw: Pose) -> Pose:
    """The raw pose with these values, in the order of _PARTS, in place of its own; its mood has its own filter."""
    narrow = values.astype(np.float32)
    return replace(
        raw,
        centre=narrow[:2],
        size=float(narrow[2]),
        turn=_wrapped(narrow[3:6]),
        gaze=narrow[6:8],
        shapes=narrow[8:].clip(0, 1),
    )
