"""Where a head's locks run and its hair ends, as numbers: what `assets/clay/hair.glsl` draws by, for the generator.

Hair is seen on a shell around the skull: an ellipsoid, below its middle drawn straight down where hair hangs.  A lock
runs wherever a phase is the same, which for every style is one formula of a point's place on that shell; so is the
border to the face.  Knows no network, no pixels.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ...persona.persona import Persona
from ...types import Floats
from .bounds import around
from .colour import Array
from .layout import Numbers
from .view import CAMERA, FOCUS, View


@dataclass(frozen=True)
class Cut:
    """The locks of one style: v is (`across` . (x, y, z, 1), `ahead` . (x, y, z, 1)), the phase

    locks * angle of v + `along` . (x, y, z, 1) + radial * |v| + wave * sin(often * y + at), its whole turns the locks.
    """

    across: tuple[float, float, float, float] = (1.0, 0.0, 0.0, 0.0)
    ahead: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 0.15)
    locks: float = 14.0
    along: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    radial: float = 0.0
    wave: tuple[float, float, float] = (0.0, 0.0, 0.0)
    mirrored: bool = False
    "whether the right half is the left one's mirror image"
    grown: tuple[float, float, float] = (0.06, 0.08, 0.07)
    "by how much the shell is larger than the skull"
    hangs: bool = False
    up: float = 0.03
    "of the border of a short cut, and how far it leaves the temples free"
    burn: float = 0.14
    high: float = 0.60
    "of the opening for the face where hair hangs, and its half width"
    wide: float = 0.62
    peak: float = 0.12


_CURLS = Cut(locks=0.0, up=0.0, burn=0.10, grown=(0.20, 0.20, 0.20))
_BACK = Cut(locks=21.0, up=0.05, burn=0.16, grown=(0.045, 0.06, 0.06))
_PARTED = Cut(
    across=(0.0, 0.0, 1.0, 0.12), ahead=(0.2, 1.0, 0.0, -0.15), locks=15.0, along=(0.0, 0.0, 0.0, 0.25),
    mirrored=True, up=0.0, burn=0.18,
)  # fmt: skip
_COMBED = Cut(ahead=(0.0, 1.0, 0.0, -0.12), locks=18.0, along=(0.0, 0.0, 0.25, 0.0), up=0.05)

CUTS: Mapping[str, Cut] = {
    "bald": Cut(locks=0.0),
    "buzz": Cut(locks=0.0, up=0.02, grown=(0.02, 0.02, 0.02)),
    "short": Cut(
        (1, 0, 0, 0.40), (0, 0, 1, -0.22), 11.0, (0, 0, 0, 0.3), 0.8, up=0.04, burn=0.15, grown=(0.05, 0.12, 0.07)
    ),
    "undercut": Cut((1, 0, 0, 1.05), (0, 0, 1, -0.05), 27.0, (0, 0, 0, 0.5), 1.1, up=0.04, grown=(0.05, 0.2, 0.08)),
    "pixie": Cut((1, 0, 0, 0.20), (0, 0, 1, 0.28), 13.0, radial=-1.4, up=-0.14, burn=0.24, grown=(0.09, 0.13, 0.10)),
    "bob": Cut((1, 0, 0, 0.26), (0, 0, 1, 0.10), hangs=True, grown=(0.15, 0.11, 0.12), wide=0.64),
    "shag": Cut(
        ahead=(0, 0, 1, 0.20), locks=15.0, wave=(0.22, 5.0, 0.0), hangs=True, grown=(0.13, 0.15, 0.12), high=0.52,
        wide=0.57, peak=0.10,
    ),
    "quiff": Cut(ahead=(0, 1, 0, -0.05), locks=17.0, along=(0, 0, 0.45, 0.5), up=0.02, grown=(0.06, 0.16, 0.08)),
    "slick": _COMBED,
    "receding": Cut(
        ahead=(0, 1, 0, -0.12), locks=18.0, along=(0, 0, 0.25, 0), up=0.10, burn=0.10, grown=(0.035, 0.045, 0.05)
    ),
    "bun": _BACK,
    "topknot": _BACK,
    "ponytail": _BACK,
    "braids": _PARTED,
    "pigtails": _PARTED,
    "wavy": Cut(locks=12.0, wave=(0.34, 6.5, 0.6), hangs=True, grown=(0.14, 0.11, 0.12), wide=0.60, peak=0.20),
    "locs": Cut(locks=18.0, hangs=True, grown=(0.14, 0.15, 0.14), high=0.58, peak=0.1),
    "cornrows": Cut(
        ahead=(0, 1, 0, -0.05), locks=22.0, along=(0, 0, 0, 0.5), up=0.02, burn=0.12, grown=(0.05, 0.05, 0.05)
    ),
    "mohawk": Cut(
        across=(0, 1, 0, -0.24), ahead=(0, 0, 1, 0.10), locks=15.0, up=0.02, burn=0.16, grown=(0.02, 0.2, 0.2)
    ),
    "curly": _CURLS,
    "coily": _CURLS,
    "afro": Cut(locks=0.0, hangs=True, high=0.60, wide=0.72, peak=0.0, grown=(0.26, 0.13, 0.22)),
    "fringe": Cut(hangs=True, grown=(0.15, 0.13, 0.13), high=0.38, wide=0.60, peak=0.0),
    "long": Cut(hangs=True, grown=(0.14, 0.09, 0.11), wide=0.61, peak=0.20),
}  # fmt: skip
RAYS = 12
FIELDS = {
    "middle": 3, "half": 3, "sway": 2, "across": 4, "ahead": 4, "locks": 1, "along": 4, "radial": 1, "wave": 3,
    "mirrored": 1, "hangs": 1, "hairline": 1, "up": 1, "burn": 1, "high": 1, "wide": 1, "peak": 1, "locked": 1,
    "haired": 1,
}  # fmt: skip
"what comes after the rays, in this order, and how many numbers each is"
SIZE = RAYS + sum(FIELDS.values())
"numbers of a shell"


def shell(persona: Persona, n: Numbers, view: View) -> Floats:
    """(SIZE,) where rays meet the shell, as `rig` has it; its middle, half-axes and sway; the cut's numbers."""
    cut = CUTS[persona.hair.style]
    across, ahead = cut.across, cut.ahead
    if cut is _BACK:
        across, ahead = _around_knot(n)
    bound = around(np.asarray(n["SKULL_AT"], float), np.asarray(n["SKULL"], float) + np.asarray(cut.grown))
    sway = -float(n["BENT"]) * np.array([np.asarray(n["HEAD_X"])[1], np.asarray(n["HEAD_Z"])[1]])
    own = [
        *bound.centre, *bound.radii, *sway, *across, *ahead, cut.locks, *cut.along, cut.radial, *cut.wave,
        cut.mirrored, cut.hangs, float(n["HAIRLINE"]), cut.up, cut.burn, cut.high, cut.wide, cut.peak,
        cut.locks > 0, persona.hair.style != "bald",
    ]  # fmt: skip
    return np.array([*rays(bound.centre, bound.radii, view), *own], np.float32)


def _around_knot(n: Numbers) -> tuple[tuple[float, float, float, float], tuple[float, float, float, float]]:
    """Hair that is combed back runs towards its knot."""
    (y, z), middle = (float(one) for one in n["KNOT_ACROSS"]), np.asarray(n["SKULL_AT"], float)
    return (1.0, 0.0, 0.0, 0.0), (0.0, y, z, -float(middle[1] * y + middle[2] * z))


def rays(centre: Array, radii: Array, view: View) -> Array:
    """Of the solid as if it were the unit ball: where a ray starts, and how it goes by the picture's x and y."""
    inverse = view.head.T / radii[:, None]
    start = inverse @ (np.array([0.0, 0.0, CAMERA]) - view.shift) - centre / radii
    spread = 1 / (CAMERA - FOCUS)
    along = [inverse @ np.array(one) for one in ((0.0, 0.0, -1.0), (spread, 0.0, 0.0), (0.0, spread, 0.0))]
    return np.concatenate([start, *along])
