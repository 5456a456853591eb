"""Things that are put on or beside a drawn head: tears, hearts, hands, hats.  Drawn with the brush of `classic`.

A prop is a function of a canvas, in head units about the bridge of the nose, of the head's places and of a moment
0..1 in a loop that ends as it begins.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..paint.brush import Canvas
from ..places import Places
from . import air, eyes, hands, lips, weeping, worn

Draw = Callable[[Canvas, Places, float], None]

BEHIND: Mapping[str, Draw] = {
    "confetti_behind": air.confetti_behind,
    "cloud_behind": air.cloud_behind,
}
"props that the head hides"

BEFORE: Mapping[str, Draw] = {
    **weeping.PROPS,
    **eyes.PROPS,
    **lips.PROPS,
    **hands.PROPS,
    **worn.PROPS,
    **air.PROPS,
}
"props in front of the head"

PROPS: Mapping[str, Draw] = {**BEHIND, **BEFORE}
