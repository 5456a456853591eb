"""Says what is wrong with a photo of a face, in plain words, and how much it is to count beside others.

The limits were set on 180 photos of three kinds (portraits, press photos, cut-outs; all skins and ages) and on the same
photos made worse in fifteen ways, each so far that the face is spoilt; `tests/persona/test_judge.py` asks others.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ..infer.measure import measure
from ..infer.solve import solve
from .faces import Sighting
from .frame import AWAY
from .shot import Shot
from .signs import Signs, signs_of

USABLE = 0.03
"quality from which something can be learned of a photo"
SHARE = 0.4
"of its quality that a photo keeps which is just bad enough to be complained about"


class Sight(NamedTuple):
    """What there is to judge by."""

    signs: Signs
    yaw: float
    "degrees, either way"
    pitch: float
    "degrees, positive: up"
    lids: float
    "opening of the wider eye over its width: 0.25 to 0.4 at ease, under 0.1 when shut"
    gap: float
    "distance of the lips over the width of the mouth"


class Rule(NamedTuple):
    """One thing that may be wrong; the three limits lie on one way, in either direction."""

    words: str
    value: Callable[[Sight], float]
    fine: float
    "up to here it costs nothing"
    wrong: float
    "from here on it is told"
    useless: float
    "from here on nothing can be learned"

    def share(self, sight: Sight) -> float:
        """1 where all is fine, SHARE where it is just wrong, 0 where the photo is useless."""
        way = math.copysign(1.0, self.useless - self.fine)
        limits = [way * limit for limit in (self.fine, self.wrong, self.useless)]
        return float(np.interp(way * self.value(sight), limits, [1.0, SHARE, 0.0]))


def mouth_hidden(sight: Sight) -> float:
    """Evidence that something is before the mouth: two networks guess it differently, no line, no skin around it.

    Over 1 are 3 % of the photos (some of them rightly: a hand, a telephone), and 90 to 96 % of those with a cloth or a
    hand painted over the mouth or over all of the lower half.
    """
    signs = sight.signs
    return signs.mouth_doubt / 0.08 + max(0.0, 0.35 - signs.mouth) / 0.25 + signs.tint / 30


def eyes_hidden(sight: Sight) -> float:
    """Evidence that something is before the eyes: two networks guess them differently, and there is little contrast.

    Over 1 are 1 % of the photos, and 92 to 96 % of those with a cloth or a hand painted over the eyes.
    """
    signs = sight.signs
    return signs.eyes_doubt / 0.12 + max(0.0, 0.75 - signs.gaze) / 0.5


RULES = (
    # 20 px: a face as wide as a thumbnail's.
    Rule("too small", lambda sight: sight.signs.eyes, 45, 20, 7),
    # Under 0.175 are 1 % of the photos, and 97 % of them blurred by a Gauss of 6 % of the distance of the eyes.
    Rule("blurred", lambda sight: sight.signs.sharpness, 0.25, 0.175, 0.03),
    # 2 % of press photos are turned further than 32 degrees; the far half of such a face is guessed.
    Rule("turned away", lambda sight: sight.yaw, 12, 32, 65),
    Rule("head tipped back", lambda sight: sight.pitch, 14, 27, 55),
    Rule("head bowed", lambda sight: -sight.pitch, 18, 30, 55),
    # The darkest of the photos, of the darkest skins, have 120; a tenth of the light makes 36 to 84 of them.
    Rule("dark", lambda sight: sight.signs.brightest, 150, 100, 22),
    # 0.14 at most in the photos; four times the light burns 0.16 and more in 99 % of them.
    Rule("overexposed", lambda sight: sight.signs.burnt, 0.05, 0.16, 0.98),
    # Over 4 are 2 % of the photos, and 98 % of those with one half in a sixteenth of the light.
    Rule("lit from one side", lambda sight: sight.signs.lopsided, 2.2, 4.0, 60),
    Rule("mouth covered", mouth_hidden, 0.7, 1.0, 9),
    Rule("eyes covered", eyes_hidden, 0.7, 1.0, 9),
    # A laugh has up to 0.4, and is welcome.
    Rule("mouth wide open", lambda sight: sight.gap, 0.25, 0.6, 3),
    # Narrow and smiling eyes have 0.1 and more: what is under 0.075 is squeezed shut.
    Rule("eyes shut", lambda sight: -sight.lids, -0.15, -0.075, 0.5),
)
HIDES = {"too small", "blurred"}
"what makes a face look covered that is not"
BLANK = 0.1
"contrast under which there is no mouth and there are no eyes; blurred ones keep 0.13 and 0.2"


def judge(sighting: Sighting) -> Shot:
    """The shot, with its complaints, and a quality that is the product of all shares."""
    sight = sight_of(sighting)
    shares = {rule.words: rule.share(sight) for rule in RULES}
    wrong = {words for words, share in shares.items() if share <= SHARE}
    if wrong & HIDES:
        wrong -= {words for words, seen in _contrasts(sight.signs).items() if seen > BLANK}
    told = tuple(rule.words for rule in RULES if rule.words in wrong)
    return replace(sighting.shot, quality=float(np.prod(list(shares.values()))), complaints=told)


def _contrasts(signs: Signs) -> dict[str, float]:
    """By complaint: what is left to be seen of what it says is covered."""
    return {"mouth covered": signs.mouth, "eyes covered": signs.gaze}


def sight_of(sighting: Sighting) -> Sight:
    """All that a face is judged by."""
    shot = sighting.shot
    height = round(AWAY * float(np.ptp(shot.points[:, :2], axis=0).max()))
    ruled = measure(shot.points, solve(shot.points, (0, max(height, 1))))
    yaw, pitch, _ = np.degrees(shot.turn).tolist()
    return Sight(signs_of(sighting), abs(yaw), pitch, max(ruled.open_left, ruled.open_right), ruled.gap)
