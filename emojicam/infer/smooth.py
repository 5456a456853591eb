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

STIR = 1.2
"units per second of speed at which the band is half as wide"
RETURN = 0.1
"Hz: how quickly a value finds the middle of what comes within its band; nobody sees that"


class OneEuro:
    """Filters an array of values, each with its own rest cutoff and its own eagerness.

    `rest` is the cutoff in Hz of a value that does not move; `eager` is by how many Hz the cutoff rises per unit of
    speed, in units per second; `notice` is the cutoff in Hz of that speed.  Within `band` of the value that was given
    last, what comes counts as nearly the same; the band closes as the value begins to move.
    """

    def __init__(
        self, rest: Doubles, eager: Doubles, notice: Doubles | float = NOTICE, band: Doubles | float = 0.0
    ) -> None:
        self._rest, self._eager, self._notice, self._band = rest, eager, notice, band
        self._value = np.zeros_like(rest)
        self._speed = np.zeros_like(rest)
        self._at = -math.inf

    def __call__(self, value: Doubles, at: float, unit: Doubles | float = 1.0) -> Doubles:
        """The filtered value at `at` seconds; speeds count in `unit`.  A gap or a step back starts it afresh."""
        step = at - self._at
        self._at = at
        if not 0 <= step <= LONGEST_STEP:
            self._value, self._speed = value.copy(), np.zeros_like(value)
        else:
            self._follow(value, max(step, SHORTEST_STEP), unit)
        return self._value

    def forget(self) -> None:
        """Take the next value as it is."""
        self._at = -math.inf

    def _follow(self, value: Doubles, step: float, unit: Doubles | float) -> None:
        way = value - self._value
        self._speed = self._speed + _share(self._notice, step) * (way / (unit * step) - self._speed)
        cutoff = self._rest + self._eager * np.abs(self._speed)
        band = self._band / (1 + (self._speed / STIR) ** 2)
        inside = np.clip(way, -band, band)
        self._value = self._value + _share(cutoff, step) * (way - inside) + _share(RETURN, step) * inside


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
_SHAPES = _Part(len(SHAPES), rest=0.5, eager=2.0, notice=4.0, band=0.05)
_PARTS = (_CENTRE, _SIZE, _TURN, _GAZE, _SHAPES)
_REST = np.concatenate([np.full(part.length, part.rest) for part in _PARTS])
_EAGER = np.concatenate([np.full(part.length, part.eager) for part in _PARTS])
_NOTICE = np.concatenate([np.full(part.length, part.notice) for part in _PARTS])
_BAND = np.concatenate([np.full(part.length, part.band) for part in _PARTS])
for _index, _name in enumerate(SHAPES, -len(SHAPES)):
    if _name.startswith("noseSneer"):
        _BAND[_index] = 0.1  # a ruler reads it off the nose's wings: a third of a millimetre is a tenth of a sneer
    elif _name == "mouthPucker":
        _BAND[_index] = 0.08  # with a camera's noise on a picture that stands still the network says 0.13 to 0.22
_LENGTHS = _CENTRE.length + _SIZE.length
"how many of the values, the first ones, are in px"

JUMP = 0.6
"pose sizes: a face that moves further between two frames is filtered afresh"


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
        self._last = _pose(self._filter(raw, at, self._unit), pose)
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
