"""The tools of a barber: what a cut is made of, the usual hairlines, and how strands run.  Knows no cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace

import numpy as np
from numpy.typing import NDArray

from ...figure.anatomy import SKULL_CENTRE, Anatomy
from ...figure.growth import Growth
from ...figure.space import Array, Solids
from ..shell import Place, Rim, Skull

STEPS = 6
"points along a lock"


@dataclass(frozen=True, eq=False)
class Locks:
    """Bands of hair with one look."""

    lines: Array = field(default_factory=lambda: np.zeros((0, STEPS, 3)))
    "(k, STEPS, 3) from root to tip"
    normals: Array = field(default_factory=lambda: np.zeros((0, 3)))
    "(k, 3) outwards at their middle"
    widths: Array = field(default_factory=lambda: np.zeros(0))
    "(k,) head units"

    def joined(self, other: Locks) -> Locks:
        """These, and others over them."""
        both = ((getattr(one, name.name) for one in (self, other)) for name in fields(Locks))
        return Locks(*map(np.concatenate, map(tuple, both)))

    def grown(self, growth: Growth) -> Locks:
        """These of that much hair."""
        return replace(self, lines=growth.points(self.lines))


@dataclass(frozen=True, eq=False)
class Curls:
    """Round curls all over."""

    points: Array
    "(k, 3)"
    normals: Array
    "(k, 3)"
    radii: Array
    "(k,)"
    at_rim: NDArray[np.bool_]
    "(k,) whether it may hang over the hairline"
    hang: Array
    "(k,) 0 stiff .. 1 hangs straight down when the head tilts"

    def joined(self, other: Curls) -> Curls:
        """These and others."""
        both = ((getattr(one, name) for one in (self, other)) for name in _OF_CURLS)
        return Curls(*map(np.concatenate, map(tuple, both)))

    def chosen(self, which: NDArray[np.bool_]) -> Curls:
        return Curls(*(getattr(self, name)[which] for name in _OF_CURLS))


_OF_CURLS = tuple(one.name for one in fields(Curls))


@dataclass(frozen=True, eq=False)
class Cut:
    """A hairstyle on one head."""

    shell: Solids
    "the volume of the hair on the head"
    rim: Rim
    "the hairline"
    strands: Locks = field(default_factory=Locks)
    "fine lines that show which way the hair is combed"
    locks: Locks = field(default_factory=Locks)
    "that fall over the hairline"
    knots: tuple[Solids, ...] = ()
    "buns and tails, behind the head"
    back: Solids | None = None
    "what hangs behind the neck"
    curls: Curls | None = None
    braids: Array = field(default_factory=lambda: np.zeros((0, STEPS, 3)))
    "(k, STEPS, 3) plaited tails from top to end"
    covers_ears: bool = False
    thin: float = 0.0
    "how much skin shines through"
    blunt: bool = False
    "whether the locks are cut straight, not tapered"
    turned: bool = False
    "whether they are turned or plaited, like ropes"
    ripple: float = 0.0
    "head units that the outline waves in and out below the ears"
    bare: Rim | None = None
    "the line above which the head is bald"
    edges: tuple[Rim, ...] = ()
    "where hair casts a shadow on the skin, if not along the whole hairline"

    def grown(self, growth: Growth) -> Cut:
        """The same of that much hair."""
        if growth.is_usual:
            return self
        return replace(
            self, shell=growth.solids(self.shell), strands=self.strands.grown(growth), locks=self.locks.grown(growth),
            knots=tuple(knot.moved(growth.points(knot.centres) - knot.centres) for knot in self.knots),
            curls=self.curls and replace(self.curls, points=growth.points(self.curls.points)),
            back=self.back and growth.solids(self.back),
        )  # fmt: skip

    def under_hat(self, skull: Skull) -> Cut:
        """What is left to see of it under a hat."""
        low = self.shell.centres[:, 1] > SKULL_CENTRE[1] + 0.05
        flat = Solids(self.shell.centres[low], self.shell.radii[low], self.shell.hang[low])
        return replace(
            self,
            shell=skull.solid(0.035).joined(flat),
            locks=Locks(),
            knots=tuple(knot for knot in self.knots if knot.centres[:, 1].mean() > -0.2),
            curls=_below(self.curls, 0.0 if self.covers_ears else -0.30),
        )


def _below(curls: Curls | None, y: float) -> Curls | None:
    if curls is None:
        return None
    return curls.chosen(curls.points[:, 1] > y)


class Barber:
    """Makes locks on one skull; the random draws are always the same."""

    def __init__(self, anatomy: Anatomy) -> None:
        self.skull = Skull(anatomy, anatomy.hairline)
        self.draws = np.random.default_rng(11)

    def combed(self, rows: Array, outs: Sequence[float], widths: Array | float) -> Locks:
        """Locks through three places each, (k, 3, 2): root, middle, tip; `outs` are their heights above the skull."""
        root, middle, tip = np.moveaxis(self.skull.direction(rows), 1, 0)
        t = np.linspace(0, 1, STEPS)[None, :, None]
        knee = 2 * middle - (root + tip) / 2
        bent = root[:, None] * (1 - t) ** 2 + 2 * knee[:, None] * t * (1 - t) + tip[:, None] * t**2
        bent /= np.linalg.norm(bent, axis=-1, keepdims=True)
        low, high, end = outs
        rise = low * (1 - t) ** 2 + 2 * (2 * high - (low + end) / 2) * t * (1 - t) + end * t**2
        lines = self.skull.at(bent, np.broadcast_to(rise[..., 0], bent.shape[:2]))
        return Locks(lines, middle, np.broadcast_to(np.asarray(widths, float), len(rows)).copy())

    def curls(self, solids: Solids, rim: Sequence[Place], count: int, radius: float, spread: float = 0.25) -> Curls:
        """About `count` curls evenly over the first solid, as far as it is above the hairline."""
        golden = np.pi * (3 - np.sqrt(5))
        number = np.arange(count * 2)
        rise = -1 + (number + 0.5) / count
        ring = np.sqrt(np.maximum(1 - rise**2, 0))
        unit = np.stack([ring * np.sin(golden * number), rise, ring * np.cos(golden * number)], 1)
        points = solids.centres[0] + unit * solids.radii[0]
        azimuth = np.degrees(np.abs(np.arctan2(unit[:, 0], unit[:, 2])))
        above = np.interp(azimuth, *np.array(rim).T) - points[:, 1]
        radii = radius * (1 + spread * self.draws.uniform(-1, 1, count * 2))
        stiff = np.zeros(count * 2)
        return Curls(points, unit, radii, above < 1.8 * radius, stiff).chosen(above > 0.35 * radius)


USUAL: Sequence[Place] = (
    (0, -0.56), (22, -0.55), (40, -0.49), (52, -0.34), (60, -0.14), (66, 0.06), (74, 0.04), (84, -0.12),
    (106, -0.10), (122, 0.22), (150, 0.42), (180, 0.46),
)  # fmt: skip
"a hairline that leaves the ears free"


TIED: Sequence[Place] = (
    (0, -0.60), (22, -0.58), (40, -0.50), (54, -0.34), (62, -0.12), (67, 0.02), (75, -0.02), (86, -0.14),
    (106, -0.08), (122, 0.20), (150, 0.40), (180, 0.44),
)  # fmt: skip
"hair drawn back"


CURTAIN: Sequence[Place] = (
    (0, -0.62), (18, -0.58), (34, -0.42), (46, -0.10), (52, 0.25), (52, 0.70), (50, 1.20), (46, 1.7), (100, 2.1),
    (180, 2.1),
)  # fmt: skip
"hair that hangs beside the face"


CROWN: Sequence[Place] = (
    (0, -0.56),
    (40, -0.50),
    (62, -0.36),
    (84, -0.20),
    (106, -0.12),
    (122, 0.20),
    (150, 0.40),
    (180, 0.44),
)
"where curls may be: as usual, without the sideburns"


def fan(azimuths: Sequence[float] | Array, root: Place, middle_y: float, tip_y: float, pull: float = 0.55) -> Array:
    """Strands from one place to a row of places: (k, 3, 2)."""
    tips = np.asarray(azimuths, float)
    rows = np.zeros((len(tips), 3, 2))
    rows[:, 0] = root
    rows[:, 1] = np.stack([root[0] + (tips - root[0]) * pull, np.full(len(tips), middle_y)], 1)
    rows[:, 2] = np.stack([tips, np.full(len(tips), tip_y)], 1)
    return rows


def meridians(azimuths: Sequence[float] | Array, top: float, middle: float, low: float) -> Array:
    """Strands straight down from the crown: (k, 3, 2)."""
    tips = np.asarray(azimuths, float)
    return np.stack([np.stack([tips, np.full(len(tips), y)], 1) for y in (top, middle, low)], 1)


def drawn_back(count: int = 20) -> Array:
    """Strands from the hairline to the crown behind: (k, 3, 2)."""
    azimuth = np.linspace(-100, 100, count)
    low = -0.58 + 0.5 * np.clip(np.abs(azimuth) / 90, 0, 1) ** 2
    root = np.stack([azimuth, low], 1)
    middle = np.stack([azimuth * 1.15, np.minimum(low - 0.22, -0.70)], 1)
    tip = np.stack([np.sign(azimuth) * 150.0, np.full(count, -0.88)], 1)
    return np.stack([root, middle, tip], 1)


def curtains(part: float, tip_y: float, count: int) -> Array:
    """Locks from a parting to both sides of the forehead: (2 * count, 3, 2)."""
    rows = []
    for sign in (-1, 1):
        for share in np.linspace(0, 1, count):
            edge = sign * (30 + 24 * share)
            rows.append(
                [
                    (part + sign * 3, -0.90 + 0.04 * share),
                    (part + (edge - part) * (0.55 + 0.2 * share), -0.76),
                    (edge, tip_y - 0.34 * (1 - share)),
                ]
            )
    return np.array(rows)


def waved(locks: Locks, size: float) -> Locks:
    """The same locks, swinging sideways along their length."""
    swing = size * np.sin(np.linspace(0, 2.4 * np.pi, STEPS))[None, :, None]
    aside = np.stack([locks.normals[:, 2], np.zeros(len(locks.normals)), -locks.normals[:, 0]], 1)[:, None]
    return replace(locks, lines=locks.lines + swing * aside, widths=locks.widths * 1.3)
