"""What a face does when it does nothing: its resting shapes and measures, known from a calibration or learned slowly.

A resting face is not zero: some pucker, some squint, some have one brow higher.  What is at rest must look at rest, and
what is done is what differs from it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..persona.persona import Calibration
from ..types import MEASURES, SHAPE_INDEX, SHAPES, Floats
from .measure import Measures

Doubles = NDArray[np.float64]

SHARE_BELOW = 0.3
"a resting level is what a shape is under for this share of the time: one returns to rest again and again"
DRIFT = 0.03
"1/s: how fast a learned level follows; a smile held for some seconds is no new rest"
HASTE, HASTY = 10.0, 1.0
"times as fast in the first seconds, s, of a face"
LONGEST_STEP = 0.1
"s: after a longer gap no more than this is learned"
STIR = 0.15
"how far a shape must be from where it was lately for the face to move: a blink and a word are, a camera's noise is not"
LATELY, SOON = 0.3, 0.3
"s: what lately is, and how soon what was learned counts while the face moves"

_TYPICAL = {
    "browDown": 0.08, "eyeSquint": 0.35, "eyeBlink": 0.1, "mouthPucker": 0.01, "mouthPress": 0.02,
    "mouthRollLower": 0.03, "mouthRollUpper": 0.02, "mouthShrugLower": 0.03, "browInnerUp": 0.05,
}  # fmt: skip
"resting levels that a face begins with: medians over 3,133 photographs"
_HIGHEST = {
    "mouthSmile": 0.35, "jawOpen": 0.15, "browInnerUp": 0.5, "eyeBlink": 0.45, "browDown": 0.5, "browOuterUp": 0.5,
    "eyeSquint": 0.8, "mouthPucker": 0.8, "mouthPress": 0.6, "mouthRoll": 0.6, "mouthShrug": 0.6, "mouthFunnel": 0.4,
    "mouthFrown": 0.3, "mouthStretch": 0.4, "mouthDimple": 0.4, "mouthLeft": 0.5, "mouthRight": 0.5,
    "mouthUpperUp": 0.2, "mouthLowerDown": 0.2, "mouthClose": 0.2, "eyeLook": 0.0,
}  # fmt: skip
"how high a level may be learned: what is higher is meant"
_SLACK = {"mouthSmile": 0.25, "jawOpen": 0.1, "browInnerUp": 0.3, "eyeBlink": 0.25, "browOuterUp": 0.3, "browDown": 0.3}
"""How much of a learned level is left standing: where the network can be trusted, its own zero is nearer the truth than
what we can learn without being told when the face rests."""
_MOST = {
    "eyeBlink": 0.72, "mouthFrown": 0.35, "mouthDimple": 0.6, "mouthStretch": 0.6, "jawLeft": 0.5, "jawRight": 0.5,
    "mouthLowerDown": 0.8, "mouthFunnel": 0.7, "mouthShrugUpper": 0.6,
}  # fmt: skip
"what the network says of a shape that is done as far as it goes, where that is not 1"

OPEN, WING, JOWLS = 0.29, -3.0, 0.86
"the measures of an average face at rest"
OPEN_RANGE, WING_RANGE, JOWLS_RANGE = (0.12, 0.5), (-4.5, -1.5), (0.6, 1.1)
"what these can be in a human face: points that make no face, and numbers that somebody typed, go no further"
HALF_SHUT = 0.65
"of the resting opening: lids lower than this are on their way, and no rest"
CALM = 0.3
"what the network says of a smile or a lifted lip over which nose and cheeks are not at rest"
_GRIN = [index for name, index in SHAPE_INDEX.items() if name.startswith(("mouthSmile", "mouthUpperUp", "jawOpen"))]


def _per_shape(table: dict[str, float], otherwise: float) -> Doubles:
    """(52,) from a table by name or by the beginning of a name, the longest that fits."""
    values = np.full(len(SHAPES), otherwise)
    for key in sorted(table, key=len):
        for name, index in SHAPE_INDEX.items():
            if name.startswith(key):
                values[index] = table[key]
    return values


_SHAPES, _MEASURES = slice(len(SHAPES)), slice(len(SHAPES), None)
_OPEN, _WINGS, _JOWLS = slice(len(SHAPES), len(SHAPES) + 2), slice(len(SHAPES) + 2, len(SHAPES) + 4), -1
_HUMAN = np.array([OPEN_RANGE, OPEN_RANGE, WING_RANGE, WING_RANGE, JOWLS_RANGE]).T
"what the measures can be: lowest, highest"

TYPICAL, HIGHEST = _per_shape(_TYPICAL, 0.005), _per_shape(_HIGHEST, 0.1)
SLACK, MOST = _per_shape(_SLACK, 0.0), _per_shape(_MOST, 1.0)


class Rest:
    """The resting face of one person.  Used by one thread at a time.

    What is learned counts only while the face moves: nobody sees a correction then, and a face that holds still is
    left as it is.
    """

    def __init__(self, calibration: Calibration | None = None) -> None:
        """Known from a calibration; without, an average face at first, then learned from what is watched."""
        self._known = calibration is not None and calibration.is_done
        self._age, self._at = 0.0, math.inf
        self._lately = np.zeros(len(SHAPES))
        self._learned = np.concatenate([TYPICAL, [OPEN, OPEN, WING, WING, JOWLS]])
        "(57,) in the order of `Face.said`"
        self.most = MOST.copy()
        if calibration is not None and calibration.is_done:
            self._take(calibration)
        self._counts = self._learned.copy()
        "(57,) how much of it counts by now"

    def _take(self, calibration: Calibration) -> None:
        self._learned = np.array([*calibration.rest, *calibration.measures], float)
        self._learned[_MEASURES] = self._learned[_MEASURES].clip(*_HUMAN)
        told = np.array(calibration.most or [0.0] * len(SHAPES), float)
        level = self._learned[_SHAPES]
        self.most = np.where(told > level, told, self.most)

    @property
    def shapes(self) -> Doubles:
        """(52,) what counts as nothing."""
        level = self._counts[_SHAPES]
        return level if self._known else np.maximum(level - SLACK, 0)

    @property
    def open(self) -> Doubles:
        """(2,) the left and the right eye's opening."""
        return self._counts[_OPEN]

    @property
    def wings(self) -> Doubles:
        """(2,) cm."""
        return self._counts[_WINGS]

    @property
    def jowls(self) -> float:
        return float(self._counts[_JOWLS])

    def watch(self, shapes: Floats, measures: Measures, at: float) -> None:
        """Learn from what the face does at `at` seconds.  A calibrated face is known."""
        step = min(max(at - self._at, 0.0), LONGEST_STEP)
        first, self._at = math.isinf(self._at), at
        if self._known:
            return
        seen = np.array(measures[:MEASURES])
        if first:
            self._begin(shapes, seen)
        self._age += step
        self._learn(shapes, seen, step)
        moves = bool((np.abs(shapes - self._lately) > STIR).any())
        self._lately += _share(step, LATELY) * (shapes - self._lately)
        if self._age < HASTY:
            self._counts = self._learned.copy()
        elif moves:
            self._counts += _share(step, SOON) * (self._learned - self._counts)

    def _begin(self, shapes: Floats, seen: Doubles) -> None:
        """Most faces begin at rest; only lids may be on their way."""
        self._lately = shapes.astype(float)
        awake = seen[:2] > HALF_SHUT * OPEN
        self._learned[_MEASURES] = seen.clip(*_HUMAN)
        self._learned[_OPEN] = np.where(awake, self._learned[_OPEN], OPEN)

    def _learn(self, shapes: Floats, seen: Doubles, step: float) -> None:
        level, known = self._learned[_SHAPES], self._learned[_MEASURES]
        pace = DRIFT * step * (HASTE if self._age < HASTY else 1.0)
        level += pace * np.where(shapes > level, SHARE_BELOW, SHARE_BELOW - 1)
        np.clip(level, 0, HIGHEST, out=level)
        awake = bool((seen[:2] > HALF_SHUT * self._learned[_OPEN]).all())
        calm = float(shapes[_GRIN].max()) < CALM
        believed = np.array([awake, awake, calm, calm, calm])
        known += _share(step, self._patience) * (seen - known) * believed
        np.clip(known, *_HUMAN, out=known)

    @property
    def _patience(self) -> float:
        """s: how long it takes a measure to be believed; less while hardly anything is known."""
        return min(max(2 * self._age, 5.0), 15.0)


def _share(step: float, time: float) -> float:
    """How much of the way a value goes in `step` s that takes about `time` s for it, 0..1."""
    return 1 - math.exp(-step / time)
