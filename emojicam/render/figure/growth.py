"""How much more or less hair there is than a cut usually has: on top, and at the sides.  Knows no cut and no style."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...persona.persona import Persona
from .space import Array, Solids

CLOSE = ("bald", "buzz", "cornrows", "wreath")
"cuts that lie close to the head"
RISES, SINKS = 0.4, 0.08
"head units that hair stands higher for each of volume over 1, and lower for each below: there is skin under it"
TALL = {
    **dict.fromkeys(("afro", "bun", "curly", "mohawk"), 0.1),
    **dict.fromkeys(("quiff", "ringlets", "undercut", "wavy"), 0.2),
}
"the same of cuts over which the picture has less room, when they nod"
WIDENS, NARROWS = 0.10, 0.035
"shares by which it is broader at full sides than at usual ones, and narrower at sides cut close"
FROM, OVER = 0.40, 0.80
"""head units over the middle of the head where hair begins to stand higher, and over which that grows to the whole; as
far up it loses its breadth"""


@dataclass(frozen=True)
class Growth:
    """Of one person's hair."""

    lift: float = 0.0
    "head units that the top of it stands higher"
    wide: float = 1.0
    "how much broader it is below"

    @classmethod
    def of(cls, persona: Persona) -> Growth:
        """Nothing where there is a hat, or hardly any hair."""
        if persona.headwear.style not in ("none", "headband") or persona.hair.style in CLOSE:
            return cls()
        more, sides = persona.hair.volume - 1, 2 * persona.hair.sides - 1
        rises = TALL.get(persona.hair.style, RISES)
        return cls(more * (rises if more > 0 else SINKS), 1 + sides * (WIDENS if sides > 0 else NARROWS))

    @property
    def is_usual(self) -> bool:
        """Whether the cut is drawn as it is."""
        return not self.lift and self.wide == 1.0

    def up(self, height: Array | float) -> Array:
        """Head units that what lies so high over the middle of the head goes up."""
        return np.asarray(self.lift * _top(height))

    def points(self, points: Array) -> Array:
        """Points (..., 3) of a cut, y down, where they come to lie."""
        x, y, z = np.moveaxis(points, -1, 0)
        return np.stack([x * self._broader(-y), y - self.up(-y), z], -1)

    def solids(self, solids: Solids) -> Solids:
        """Ellipsoids of a cut, y down: their upper and lower ends where these come to lie, and as much broader."""
        half = solids.radii * [0, 1, 0]
        top, low = self.points(solids.centres - half), self.points(solids.centres + half)
        broader = np.ones_like(half)
        broader[:, 0] = self._broader(-solids.centres[:, 1])
        radii = solids.radii * broader * [1, 0, 1] + np.abs(low - top) * [0, 0.5, 0]
        middle = (top + low) / 2
        middle[:, 0] = solids.centres[:, 0] * broader[:, 0]
        return Solids(middle, radii, solids.hang)

    def _broader(self, height: Array) -> Array:
        return np.asarray(1 + (self.wide - 1) * (1 - _top(height)))


def _top(height: Array | float) -> Array:
    """0 at the sides of the head .. 1 at its top."""
    part = np.clip((np.asarray(height, float) - FROM) / OVER, 0, 1)
    return np.asarray(part * part * (3 - 2 * part))
