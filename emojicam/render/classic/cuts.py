"""The hairstyles, each as solids, a hairline and locks on one person's skull.  Knows nothing of drawing.

Places on the skull are (azimuth, height): degrees from the front to the picture's right, and y in head units.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

import numpy as np
from numpy.typing import NDArray

from ..figure.anatomy import SKULL_CENTRE, Anatomy
from ..figure.space import Array, Solids
from .shell import Place, Rim, Skull

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
        self.skull = Skull(anatomy)
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


HIGH: Sequence[Place] = (
    (0, -0.68), (14, -0.69), (27, -0.735), (39, -0.70), (50, -0.50), (58, -0.20), (65, 0.04), (75, 0.02), (86, -0.12),
    (106, -0.08), (122, 0.22), (150, 0.42), (180, 0.46),
)  # fmt: skip
"a hairline that has withdrawn at the temples"
BESIDE: Sequence[Place] = (
    (0, -0.30), (40, -0.30), (52, -0.27), (58, -0.12), (64, 0.08), (73, 0.05), (84, -0.12), (106, -0.10), (122, 0.22),
    (150, 0.42), (180, 0.46),
)  # fmt: skip
"where hair ends that is only left beside and behind"
BARE: Sequence[Place] = (
    (0, 0.50), (42, 0.45), (50, 0.10), (54, -0.22), (60, -0.38), (72, -0.47), (92, -0.52), (120, -0.52), (150, -0.46),
    (180, -0.44),
)  # fmt: skip
"and what it leaves bare: all above"
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


def _fan(azimuths: Sequence[float] | Array, root: Place, middle_y: float, tip_y: float, pull: float = 0.55) -> Array:
    """Strands from one place to a row of places: (k, 3, 2)."""
    tips = np.asarray(azimuths, float)
    rows = np.zeros((len(tips), 3, 2))
    rows[:, 0] = root
    rows[:, 1] = np.stack([root[0] + (tips - root[0]) * pull, np.full(len(tips), middle_y)], 1)
    rows[:, 2] = np.stack([tips, np.full(len(tips), tip_y)], 1)
    return rows


def _meridians(azimuths: Sequence[float] | Array, top: float, middle: float, low: float) -> Array:
    """Strands straight down from the crown: (k, 3, 2)."""
    tips = np.asarray(azimuths, float)
    return np.stack([np.stack([tips, np.full(len(tips), y)], 1) for y in (top, middle, low)], 1)


def _drawn_back(count: int = 20) -> Array:
    """Strands from the hairline to the crown behind: (k, 3, 2)."""
    azimuth = np.linspace(-100, 100, count)
    low = -0.58 + 0.5 * np.clip(np.abs(azimuth) / 90, 0, 1) ** 2
    root = np.stack([azimuth, low], 1)
    middle = np.stack([azimuth * 1.15, np.minimum(low - 0.22, -0.70)], 1)
    tip = np.stack([np.sign(azimuth) * 150.0, np.full(count, -0.88)], 1)
    return np.stack([root, middle, tip], 1)


def _buzz(b: Barber) -> Cut:
    return Cut(b.skull.solid(0.022), b.skull.rim(USUAL), thin=0.25)


def _short(b: Barber) -> Cut:
    shell = b.skull.solid(0.045).joined(
        Solids.of((0.05, -0.78, 0.12, 0.58, 0.33, 0.60), (0, -0.5, -0.3, 0.76, 0.6, 0.66))
    )
    strands = b.combed(_fan(np.linspace(-75, 165, 20), (-40, -0.86), -0.86, -0.22), (0.12, 0.16, 0.03), 0.024)
    sweep = _fan([-46, -30, -10, 12, 34, 50], (-42, -0.78), -0.76, -0.45, 0.45)
    return Cut(shell, b.skull.rim(USUAL), strands, b.combed(sweep, (0.12, 0.17, 0.04), 0.25))


def _quiff(b: Barber) -> Cut:
    shell = b.skull.solid(0.035).joined(
        Solids.of((0.03, -0.84, 0.34, 0.46, 0.32, 0.38), (0, -0.72, -0.05, 0.60, 0.40, 0.62))
    )
    azimuth = np.array([-46.0, 46, -30, 34, -14, 20, 4])
    over = np.stack(
        [
            np.stack([azimuth, np.full(7, -0.555)], 1),
            np.stack([azimuth * 0.85 + 20, np.full(7, -0.80)], 1),
            np.stack([azimuth * 0.5 + 84, np.full(7, -0.84)], 1),
        ],
        1,
    )
    strands = b.combed(_drawn_back(20), (0.03, 0.16, 0.1), 0.022)
    return Cut(shell, b.skull.rim(USUAL), strands, b.combed(over, (0.03, 0.24, 0.13), 0.26))


def _pixie(b: Barber) -> Cut:
    shell = b.skull.solid(0.07).joined(Solids.of((-0.03, -0.75, 0.1, 0.60, 0.34, 0.60)))
    strands = b.combed(_fan(np.linspace(-165, 75, 20), (36, -0.88), -0.84, -0.12), (0.12, 0.16, 0.05), 0.024)
    sweep = _fan([46, 30, 12, -8, -28, -46, -60], (38, -0.80), -0.74, -0.36, 0.45)
    sweep[:, 2, 1] = [-0.44, -0.46, -0.42, -0.37, -0.30, -0.18, 0.02]
    return Cut(shell, b.skull.rim(USUAL), strands, b.combed(sweep, (0.12, 0.17, 0.05), 0.26))


COMBED: Sequence[Place] = (
    (0, -0.655), (16, -0.655), (30, -0.645), (40, -0.60), (47, -0.47), (54, -0.28), (60, -0.10), (66, 0.06), (74, 0.04),
    (84, -0.12), (106, -0.10), (122, 0.22), (150, 0.42), (180, 0.46),
)  # fmt: skip
"a hairline with corners at the temples"
PARTING = -34
"degrees round the head: where the hair of a combed head parts"


def _slick(b: Barber) -> Cut:
    """Combed over from a parting, no lock over the forehead."""
    shell = b.skull.solid(0.03).joined(
        Solids.of((0.06, -0.80, 0.20, 0.50, 0.29, 0.46), (0, -0.6, -0.2, 0.66, 0.46, 0.64))
    )
    azimuth = np.array([-30.0, 46, -20, 36, -8, 26, 4, 15])
    over = np.stack(
        [
            np.stack([azimuth, np.full(8, -0.625)], 1),
            np.stack([azimuth * 0.8 + 22, np.full(8, -0.79)], 1),
            np.stack([azimuth * 0.45 + 84, np.full(8, -0.78)], 1),
        ],
        1,
    )
    side = np.linspace(PARTING - 2, -104, 9)
    beside = np.stack(
        [
            np.stack([PARTING + (side - PARTING) * 0.55, np.linspace(-0.66, -0.80, 9)], 1),
            np.stack([side - 4, np.linspace(-0.46, -0.55, 9)], 1),
            np.stack([side - 10, np.full(9, -0.14)], 1),
        ],
        1,
    )
    strands = np.concatenate([beside, _drawn_back(14)[8:]])
    return Cut(
        shell,
        b.skull.rim(COMBED),
        b.combed(strands, (0.02, 0.09, 0.05), 0.018),
        b.combed(over, (0.03, 0.17, 0.05), 0.23),
    )


def _receding(b: Barber) -> Cut:
    shell = b.skull.solid(0.035).joined(Solids.of((0, -0.80, 0.02, 0.52, 0.25, 0.56)))
    strands = b.combed(_drawn_back(24), (0.02, 0.06, 0.06), 0.020)
    return Cut(shell, b.skull.rim(HIGH), strands, thin=0.05)


def _wreath(b: Barber) -> Cut:
    """Bald on top, with hair at the sides and behind."""
    out = 0.62 * b.skull.width
    sides = Solids.of((-out, -0.12, -0.22, 0.15, 0.30, 0.42), (out, -0.12, -0.22, 0.15, 0.30, 0.42))
    azimuth = np.array([sign * at for at in (166, 148, 130, 112, 95, 79, 65) for sign in (-1, 1)])
    locks = b.combed(_brushed_back(azimuth), (0.01, 0.035, 0.01), np.where(np.abs(azimuth) < 70, 0.15, 0.21))
    temples = [b.skull.rim([(sign * at, y) for at, y in BARE[3:6]], mirrored=False) for sign in (-1, 1)]
    return Cut(
        b.skull.solid(0.03).joined(sides),
        b.skull.rim(BESIDE),
        locks=locks,
        bare=b.skull.rim(BARE),
        edges=tuple(temples),
    )


def _brushed_back(azimuth: Array) -> Array:
    """Locks from the bare top down and away from the face: (k, 3, 2)."""
    high = np.interp(np.abs(azimuth), *np.array(BARE).T)
    low = np.interp(np.abs(azimuth), *np.array(BESIDE).T)
    back = np.sign(azimuth) * np.array([[2.0], [8.0], [16.0]])
    return np.stack([azimuth + back, [high + 0.03, (high + low) / 2, low - 0.02]], -1).swapaxes(0, 1)


def _fringe(b: Barber) -> Cut:
    low = Solids.of((-0.58, 0.25, -0.15, 0.34, 0.66, 0.46, 0.3), (0.58, 0.25, -0.15, 0.34, 0.66, 0.46, 0.3))
    shell = b.skull.solid(0.09).joined(low)
    strands = b.combed(_meridians(np.linspace(-150, 150, 22), -0.95, -0.50, 0.6), (0.1, 0.12, 0.1), 0.022)
    bangs = _meridians(np.linspace(-46, 46, 9)[[0, 8, 1, 7, 2, 6, 3, 5, 4]], -0.93, -0.66, -0.335)
    bangs[:, 0, 0] *= 0.8
    bangs[:, 2, 1] += 0.14 * (bangs[:, 2, 0] / 46) ** 2
    return Cut(
        shell,
        b.skull.rim(CURTAIN),
        strands,
        b.combed(bangs, (0.06, 0.15, 0.09), 0.24),
        back=shell,
        covers_ears=True,
        blunt=True,
    )


def _bob(b: Barber) -> Cut:
    sides = Solids.of(
        (-0.60, 0.18, -0.12, 0.36, 0.52, 0.46, 0.3),
        (0.60, 0.18, -0.12, 0.36, 0.52, 0.46, 0.3),
        (0, 0.1, -0.5, 0.7, 0.6, 0.4, 0.3),
    )
    shell = b.skull.solid(0.09).joined(sides)
    strands = b.combed(_meridians(np.linspace(-150, 150, 22), -0.95, -0.40, 0.5), (0.1, 0.12, 0.1), 0.022)
    sweep = _curtains(-14, -0.16, 4)
    return Cut(
        shell, b.skull.rim(CURTAIN), strands, b.combed(sweep, (0.10, 0.15, 0.08), 0.29), back=shell, covers_ears=True
    )


def _curtains(part: float, tip_y: float, count: int) -> Array:
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


def _long(b: Barber, wave: float = 0.0) -> Cut:
    sides = Solids.of(
        (-0.58, 0.60, -0.12, 0.33, 0.80, 0.42, 0.9),
        (0.58, 0.60, -0.12, 0.33, 0.80, 0.42, 0.9),
        (0, 0.5, -0.45, 0.70, 0.9, 0.35, 0.9),
    )
    shell = b.skull.solid(0.085).joined(sides)
    strands = b.combed(_meridians(np.linspace(-150, 150, 22), -0.95, -0.30, 1.10), (0.1, 0.11, 0.03), 0.022)
    locks = b.combed(_curtains(8, 0.0, 4), (0.09, 0.15, 0.09), 0.31)
    if wave:
        strands, locks = _waved(strands, wave), _waved(locks, wave * 0.6)
    return Cut(shell, b.skull.rim(CURTAIN), strands, locks, back=shell, covers_ears=True)


def _waved(locks: Locks, size: float) -> Locks:
    """The same locks, swinging sideways along their length."""
    swing = size * np.sin(np.linspace(0, 2.4 * np.pi, STEPS))[None, :, None]
    aside = np.stack([locks.normals[:, 2], np.zeros(len(locks.normals)), -locks.normals[:, 0]], 1)[:, None]
    return replace(locks, lines=locks.lines + swing * aside, widths=locks.widths * 1.3)


def _wavy(b: Barber) -> Cut:
    cut = _long(b, wave=0.07)
    return replace(cut, ripple=0.06)


def _shag(b: Barber) -> Cut:
    """Long, with a fringe over the forehead."""
    cut = _long(b, wave=0.05)
    bangs = _meridians(np.linspace(-44, 44, 9)[[0, 8, 1, 7, 2, 6, 3, 5, 4]], -0.93, -0.66, -0.37)
    bangs[:, 0, 0] *= 0.8
    bangs[:, 2, 0] += [-3, 3, -4, 4, 3, -3, 2, -2, 4]
    bangs[:, 2, 1] += 0.16 * (bangs[:, 2, 0] / 44) ** 2 + np.array([0, 0, 3, 2, 0, 3, 0, 2, 0]) * 0.012
    sides = _curtains(0, 0.02, 4)[[3, 7]]
    locks = b.combed(np.concatenate([sides, bangs]), (0.06, 0.15, 0.09), 0.23)
    return replace(cut, locks=locks, ripple=0.03, blunt=True)


def _curly(b: Barber) -> Cut:
    top = Solids.of((0, -0.42, -0.08, 0.86, 0.68, 0.86))
    shell = b.skull.solid(0.07).joined(top)
    return Cut(shell, b.skull.rim(USUAL), curls=b.curls(top, CROWN, 54, 0.175), covers_ears=False)


def _ringlets(b: Barber) -> Cut:
    """From a parting in waves, then in curls to the shoulders, wider below; between them the dark of those behind."""
    sides = Solids.of((-0.58, 0.02, -0.14, 0.34, 0.40, 0.44), (0.58, 0.02, -0.14, 0.34, 0.40, 0.44))
    behind = Solids.of(
        (-0.66, 0.52, -0.12, 0.36, 0.70, 0.42, 0.9),
        (0.66, 0.52, -0.12, 0.36, 0.70, 0.42, 0.9),
        (0, 0.5, -0.45, 0.70, 0.80, 0.35, 0.9),
    )
    head = b.skull.solid(0.085)
    locks = _waved(b.combed(_curtains(8, -0.06, 2), (0.09, 0.15, 0.09), 0.36), 0.05)
    return Cut(
        head.joined(sides), b.skull.rim(CURTAIN), locks=locks, back=behind,
        curls=_falls(b), covers_ears=True,
    )  # fmt: skip


FALLS = ((63.0, 0.25, -6.0), (77.0, -0.10, -8.0), (101.0, -0.45, -10.0), (126.0, -0.20, -8.0))
"columns of hanging curls: degrees from the front, the height where they begin, and how far forward they go below"


def _falls(b: Barber) -> Curls:
    """Curls beside the face and down to the shoulders, on both sides."""
    rows = np.array(
        [
            (sign * (azimuth + forward * max(y, 0.0)), y)
            for azimuth, top, forward in FALLS
            for y in np.arange(1.07, top, -0.29)
            for sign in (-1, 1)
        ]
    )
    rows = rows + b.draws.uniform(-1, 1, rows.shape) * [4.0, 0.045]
    angle, y = np.radians(rows[:, 0]), rows[:, 1]
    out = np.interp(y, [-0.5, 0.0, 0.75, 1.3], [0.82, 0.88, 1.04, 0.94]) * (0.4 + 0.6 * b.skull.width)
    points = np.stack([out * np.sin(angle), y, 0.66 * out * np.cos(angle) - 0.12], 1)
    normals = np.stack([0.78 * np.sin(angle), np.full(len(y), -0.40), 0.78 * np.cos(angle) + 0.12], 1)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    radii = 0.21 * (1 + 0.16 * b.draws.uniform(-1, 1, len(y))) * np.where(y > 1.05, 0.85, 1.0)
    return Curls(points, normals, radii, np.ones(len(y), bool), np.clip(0.9 * (y + 0.1), 0, 0.9))


def _afro(b: Barber) -> Cut:
    top = Solids.of((0, -0.42, -0.20, 0.95, 0.70, 0.90))
    return Cut(top, b.skull.rim(USUAL), curls=b.curls(top, CROWN, 80, 0.155), covers_ears=False)


def _bun(b: Barber) -> Cut:
    strands = b.combed(_drawn_back(20), (0.02, 0.06, 0.06), 0.022)
    knot = Solids.of((0, -1.02, -0.38, 0.29, 0.25, 0.29))
    return Cut(b.skull.solid(0.05), b.skull.rim(TIED), strands, knots=(knot,))


def _topknot(b: Barber) -> Cut:
    strands = b.combed(_drawn_back(20), (0.02, 0.07, 0.10), 0.022)
    knot = Solids.of((0, -1.03, -0.05, 0.19, 0.17, 0.19), (0, -0.93, -0.05, 0.14, 0.08, 0.14))
    return Cut(b.skull.solid(0.045), b.skull.rim(TIED), strands, knots=(knot,))


def _ponytail(b: Barber) -> Cut:
    strands = b.combed(_drawn_back(20), (0.02, 0.06, 0.06), 0.022)
    tail = Solids.of(
        (0.30, -0.70, -0.85, 0.20, 0.20, 0.20, 0.2),
        (0.72, -0.50, -0.72, 0.22, 0.26, 0.22, 0.4),
        (0.92, 0.05, -0.55, 0.19, 0.36, 0.19, 0.7),
        (0.86, 0.62, -0.45, 0.11, 0.32, 0.11, 0.85),
    )
    return Cut(b.skull.solid(0.05), b.skull.rim(TIED), strands, knots=(tail,))


def _braids(b: Barber) -> Cut:
    rows = [
        [(sign * 2, -0.93 + azimuth / 3000), (sign * azimuth * 0.8, -0.72), (sign * (60 + azimuth * 0.3), -0.1)]
        for sign in (-1, 1)
        for azimuth in np.linspace(6, 120, 12)
    ]
    strands = b.combed(np.array(rows), (0.05, 0.07, 0.05), 0.022)
    y = np.linspace(0.24, 1.20, STEPS)
    tails = np.stack(
        [np.stack([sign * (0.84 - 0.08 * np.sin((y - 0.1) * 2.2)), y, 0.15 * y - 0.05], 1) for sign in (-1, 1)]
    )
    return Cut(b.skull.solid(0.06), b.skull.rim(TIED), strands, braids=tails)


def _coily(b: Barber) -> Cut:
    top = Solids.of((0, -0.41, -0.10, 0.85, 0.65, 0.86))
    return Cut(b.skull.solid(0.07).joined(top), b.skull.rim(USUAL), curls=b.curls(top, CROWN, 104, 0.125))


def _cornrows(b: Barber) -> Cut:
    rows = _drawn_back(11)
    rows[:, 0, 1] -= 0.045
    plaits = b.combed(rows, (0.02, 0.06, 0.05), 0.10)
    return Cut(b.skull.solid(0.012), b.skull.rim(TIED), locks=plaits, thin=0.45, blunt=True, turned=True)


def _locs(b: Barber) -> Cut:
    """Ropes from a parting to the shoulders."""
    cut = _long(b)
    azimuth = np.array([sign * at for at in (150, 132, 114, 97, 82, 69, 58, 49) for sign in (-1, 1)], float)
    ropes = _meridians(azimuth, -0.93, -0.35, 1.02)
    ropes[:, 0, 0] *= 0.5
    ropes[:, 2, 1] += 0.05 * np.sin(np.arange(len(azimuth)) * 1.7)
    locks = b.combed(ropes, (0.08, 0.16, 0.10), 0.20)
    return replace(cut, strands=Locks(), locks=locks, blunt=True, turned=True)


def _pigtails(b: Barber) -> Cut:
    tails = [
        Solids.of(
            (sign * 0.86, -0.18, -0.12, 0.12, 0.11, 0.12, 0.2),
            (sign * 0.93, 0.16, -0.10, 0.21, 0.30, 0.2, 0.5),
            (sign * 0.90, 0.52, -0.06, 0.12, 0.26, 0.14, 0.8),
        )
        for sign in (-1, 1)
    ]
    return replace(_braids(b), braids=np.zeros((0, STEPS, 3)), knots=tuple(tails))


def _mohawk(b: Barber) -> Cut:
    """A crest from the forehead to the nape of a shaven head."""
    rows = [
        [(at + aside, y), (at, y - 0.10), (at - aside, max(y - 0.16, -0.985))]
        for at, heights in ((180.0, (-0.55, -0.68, -0.80)), (0.0, (-0.90, -0.82, -0.74, -0.66, -0.58)))
        for y in heights
        for aside in (-5.0, 5.0)
    ]
    crest = b.combed(np.array(rows), (0.0, 0.20, 0.30), 0.27)
    return replace(_buzz(b), thin=0.45, locks=crest)


def _undercut(b: Barber) -> Cut:
    """Long on top, combed over; shaven at the sides."""
    back, even = np.linspace(-120, 120, 9), np.ones(9)
    crown = np.stack([[back, -0.68 * even], [1.2 * back, -0.84 * even], [np.sign(back) * 168, -0.74 * even]])
    azimuth = np.array([-92.0, 92, -72, 72, -52, 52, -34, 36, -16, 20, 2])
    low = np.interp(np.abs(azimuth), [0, 40, 60, 100], [-0.56, -0.55, -0.60, -0.66])
    high, end = np.maximum(low - 0.24, -0.9), np.full(len(low), -0.80)
    over = np.stack([[azimuth, low], [azimuth * 0.85 + 22, high], [azimuth * 0.5 + 88, end]])
    behind, before = np.moveaxis(crown, 2, 0), np.moveaxis(over, 2, 0)
    locks = b.combed(behind, (0.04, 0.08, 0.04), 0.30).joined(b.combed(before, (0.04, 0.20, 0.11), 0.28))
    return replace(_buzz(b), thin=0.45, locks=locks)


CUTS: Mapping[str, Callable[[Barber], Cut]] = {
    "buzz": _buzz, "short": _short, "quiff": _quiff, "curly": _curly, "afro": _afro, "bob": _bob, "long": _long,
    "wavy": _wavy, "bun": _bun, "ponytail": _ponytail, "braids": _braids, "receding": _receding, "fringe": _fringe,
    "pixie": _pixie, "topknot": _topknot, "slick": _slick, "shag": _shag, "wreath": _wreath, "ringlets": _ringlets,
    "coily": _coily, "cornrows": _cornrows, "locs": _locs, "pigtails": _pigtails, "mohawk": _mohawk,
    "undercut": _undercut,
}  # fmt: skip


def cut(style: str, anatomy: Anatomy, hat: bool) -> Cut | None:
    """That style on that head; None for a bald one."""
    if style == "bald":
        return None
    barber = Barber(anatomy)
    made = CUTS[style](barber)
    return made.under_hat(barber.skull) if hat else made
