"""Makes blendshapes that act: rest rests, lids close, a nose wrinkles, cheeks puff, and a turned head keeps both eyes.

What the networks say and what the points measure goes in, less what this face does at rest; ARKit's shapes come out.
The resting face is `rest.py`'s, smoothing `smooth.py`'s.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..persona.persona import Calibration
from ..types import MEASURES, SHAPE_INDEX, Floats
from .closelook import Impression
from .measure import Measures, measure
from .rest import Rest
from .solve import Head

Doubles = NDArray[np.float64]

LIFT, SHUT_FROM, SHUT = 0.2, 0.5, 0.25
"""What lids add to a blink that are nearly shut: 0.2 at a quarter of the resting opening, nothing at half of it.  The
network alone stops at 0.5 to 0.8; more than this would tear it away from what it rightly says of half-closed eyes."""
WIDE_FROM, WIDE = 1.12, 1.45
"times the resting opening: where wide eyes begin, and where they are as wide as they get"
WIDE_SAID_FROM, WIDE_SAID = 0.06, 0.36
"what the network says of the same; it never goes higher"
WRINKLE_FROM, WRINKLE = 0.08, 0.45
"cm that a wing of the nose rises in a sneer"
SMILE_LIFTS = 0.25
"cm that a full smile lifts the wings"
JAW_LIFTS = 0.15
"cm that a wide open mouth does"
PUFF_FROM, PUFF = 0.02, 0.07
"share by which the face's outline widens at the mouth"
SMILE_WIDENS = 0.03
"share by which a full smile does"
CHEEK_SMILES = 0.35
"how far a smile lifts the cheeks by itself; the rest takes narrowed eyes (Duchenne)"
PARTED = 0.12
"lips' gap over mouth's width beyond which no cheek holds its air"
TURNED_FROM, TURNED = math.radians(22), math.radians(42)
"rad of yaw: from where the far eye cannot be trusted, and from where it does what the near one does"
RULED_FROM, RULED = math.radians(15), math.radians(32)
"rad of yaw: from where a ruler is not to be trusted with lids and nose, and from where not at all"
PUFF_TURNED = math.radians(30)
"rad of yaw beyond which the outline is no longer the cheeks'"
TONGUE_FROM, TONGUE = 0.35, 0.75
"what the network says of a tongue; see models/face_landmarks_fine.md"
LETS_FROM, LETS = 0.05, 0.12
"what the network says of the jaw that lets a tongue through: it takes hands before a shut mouth for tongues"

_PAIRS = ("eyeBlink", "eyeSquint", "eyeWide", "eyeLookDown", "eyeLookUp")
"what both eyes do alike"


def _sides(name: str) -> tuple[int, int]:
    return SHAPE_INDEX[name + "Left"], SHAPE_INDEX[name + "Right"]


_BLINK, _SQUINT, _WIDE, _SNEER = map(_sides, ("eyeBlink", "eyeSquint", "eyeWide", "noseSneer"))
_SMILE, _CHEEK, _IN, _OUT = map(_sides, ("mouthSmile", "cheekSquint", "eyeLookIn", "eyeLookOut"))
_PUFF, _TONGUE, _JAW = SHAPE_INDEX["cheekPuff"], SHAPE_INDEX["tongueOut"], SHAPE_INDEX["jawOpen"]


class Performance:
    """What one person's face plays, frame after frame.  Used by one thread at a time."""

    def __init__(self, calibration: Calibration) -> None:
        self._rest = Rest(calibration)

    def __call__(self, impression: Impression, head: Head, at: float) -> tuple[Floats, Floats]:
        """(52,) blendshapes at `at` seconds; and (57,) what they were made of, as `Face.said`.

        Where the points give no measures the network's shapes have to do.
        """
        measures = measure(impression.points, head)
        said = np.array([*impression.shapes, *measures[:MEASURES]], np.float32)
        if not np.isfinite(said).all():
            return impression.shapes, np.nan_to_num(said, nan=0.0, posinf=0.0, neginf=0.0)
        self._rest.watch(impression.shapes, measures, at)
        return act(impression.shapes, impression.tongue, measures, self._rest, float(head.turn[0])), said


def act(said: Floats, tongue: float, measures: Measures, rest: Rest, yaw: float) -> Floats:
    """(52,) 0..1 in the order of SHAPES.

    `said` (52,) are the network's shapes, `tongue` 0..1 how sure it is of a tongue, `yaw` in rad as in `Pose.turn`.
    """
    shapes = ((said - rest.shapes) / np.maximum(rest.most - rest.shapes, 0.05)).clip(0, 1)
    smile = shapes[list(_SMILE)]
    frontal = 1 - _ramp(abs(yaw), RULED_FROM, RULED)
    _move_lids(shapes, said, measures, rest, frontal)
    _wrinkle_nose(shapes, smile, measures, rest, frontal)
    shapes[list(_CHEEK)] = smile * (CHEEK_SMILES + (1 - CHEEK_SMILES) * shapes[list(_SQUINT)])
    shapes[_PUFF] = _puff(float(smile.mean()), measures, rest, yaw)
    shapes[_TONGUE] = _tongue(tongue, float(said[_JAW]), yaw)
    _follow_near_eye(shapes, yaw)
    return shapes.astype(np.float32)


def _ramp(value: float, low: float, high: float) -> float:
    """0 at `low`, 1 at `high`, straight between."""
    return min(max((value - low) / (high - low), 0.0), 1.0)


def _move_lids(shapes: Doubles, said: Floats, measures: Measures, rest: Rest, frontal: float) -> None:
    """Close what is nearly shut, and open wide what is wider than at rest."""
    for side, opening in enumerate((measures.open_left, measures.open_right)):
        part = opening / float(rest.open[side])
        blink, wide, squint = _BLINK[side], _WIDE[side], _SQUINT[side]
        shapes[blink] = min(shapes[blink] + LIFT * _ramp(-part, -SHUT_FROM, -SHUT), 1.0)
        seen = max(frontal * _ramp(part, WIDE_FROM, WIDE), _ramp(float(said[wide]), WIDE_SAID_FROM, WIDE_SAID))
        shapes[wide] = seen * (1 - shapes[blink])
        shapes[squint] *= 1 - shapes[wide]


def _wrinkle_nose(shapes: Doubles, smile: Doubles, measures: Measures, rest: Rest, frontal: float) -> None:
    """A sneer lifts the wing of the nose, further than a smile or an open mouth does."""
    risen = np.array([measures.wing_left, measures.wing_right]) - rest.wings
    risen -= SMILE_LIFTS * smile + JAW_LIFTS * shapes[_JAW]
    for side in (0, 1):
        shapes[_SNEER[side]] = frontal * _ramp(float(risen[side]), WRINKLE_FROM, WRINKLE)


def _puff(smile: float, measures: Measures, rest: Rest, yaw: float) -> float:
    """Cheeks full of air widen the face beside closed lips."""
    wider = measures.jowls / rest.jowls - 1 - SMILE_WIDENS * smile
    closed, frontal = 1 - _ramp(measures.gap, PARTED / 2, PARTED), 1 - _ramp(abs(yaw), PUFF_TURNED / 2, PUFF_TURNED)
    return _ramp(wider, PUFF_FROM, PUFF) * closed * frontal * (1 - _ramp(smile, 0.3, 0.6))


def _tongue(sure: float, jaw: float, yaw: float) -> float:
    """A tongue comes out of an open mouth, and is seen from the front."""
    frontal = 1 - _ramp(abs(yaw), TURNED_FROM, TURNED)
    return _ramp(sure, TONGUE_FROM, TONGUE) * _ramp(jaw, LETS_FROM, LETS) * frontal


def _follow_near_eye(shapes: Doubles, yaw: float) -> None:
    """The further the head is turned, the more the far eye does what the near one does."""
    share = _ramp(abs(yaw), TURNED_FROM, TURNED)
    if not share:
        return
    far, near = (0, 1) if yaw > 0 else (1, 0)  # the nose points to the picture's right: the person's left is far
    for name in _PAIRS:
        pair = _sides(name)
        shapes[pair[far]] += share * (shapes[pair[near]] - shapes[pair[far]])
    shapes[_IN[far]] += share * (shapes[_OUT[near]] - shapes[_IN[far]])
    shapes[_OUT[far]] += share * (shapes[_IN[near]] - shapes[_OUT[far]])
