"""The hairstyles, each as solids, a hairline and locks on one person's skull.  Knows nothing of drawing.

Places on the skull are (azimuth, height): degrees from the front to the picture's right, and y in head units.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from .anatomy import SKULL_CENTRE, SKULL_RADII, TEMPLE_LENGTH, Anatomy
from .space import Array, Solids

Place = tuple[float, float]
NO_LINES = np.zeros((0, 6, 3))
NO_POINTS = np.zeros((0, 3))


@dataclass(frozen=True, eq=False)
class Locks:
    """Bands of hair with one look."""

    lines: Array = field(default_factory=lambda: NO_LINES)
    "(k, 6, 3) from root to tip"
    normals: Array = field(default_factory=lambda: NO_POINTS)
    "(k, 3) outwards at their middle"
    widths: Array = field(default_factory=lambda: np.zeros(0))
    "(k,) head units"


@dataclass(frozen=True, eq=False)
class Cut:
    """A hairstyle on one head."""

    shell: Solids
    "the volume of the hair on the head"
    hairline: Array
    "(n, 3) closed, around the whole head; skin is below it"
    hairline_normals: Array
    "(n, 3) horizontal, outwards"
    strands: Locks = field(default_factory=Locks)
    "fine lines that show which way the hair is combed"
    locks: Locks = field(default_factory=Locks)
    "that fall over the hairline"
    back: Solids | None = None
    "behind the neck and shoulders"
    curls: Array = field(default_factory=lambda: NO_POINTS)
    "(n, 3) middles of curls"
    curl_normals: Array = field(default_factory=lambda: NO_POINTS)
    curl_radius: float = 0.1
    braids: Array = field(default_factory=lambda: NO_LINES)
    "(k, 6, 3) plaited tails from top to end"
    covers_ears: bool = False
    thin: float = 0.0
    "how much skin shines through"


class Skull:
    """Where hair grows on one head."""

    def __init__(self, anatomy: Anatomy) -> None:
        self._radii = SKULL_RADII * [anatomy.width, 1, 1]

    def solid(self, out: float) -> Solids:
        radii = self._radii + out
        return Solids.of((*SKULL_CENTRE, *radii))

    def direction(self, places: Array) -> Array:
        """(..., 2) azimuth and height to unit vectors (..., 3)."""
        azimuth, y = np.radians(places[..., 0]), places[..., 1]
        tall = np.where(y > SKULL_CENTRE[1], TEMPLE_LENGTH, self._radii[1])
        rise = np.clip((y - SKULL_CENTRE[1]) / tall, -1, 1)
        ring = np.sqrt(1 - rise**2)
        return np.stack([ring * np.sin(azimuth), rise, ring * np.cos(azimuth)], -1)

    def at(self, directions: Array, out: Array | float) -> Array:
        """The point `out` above the skull in those directions (..., 3)."""
        tall = np.where(directions[..., 1] > 0, TEMPLE_LENGTH, self._radii[1])
        radii = np.stack([np.full_like(tall, self._radii[0]), tall, np.full_like(tall, self._radii[2])], -1)
        return np.asarray(SKULL_CENTRE + directions * (radii + np.asarray(out)[..., None]))

    def hairline(self, places: Sequence[Place], out: float = 0.015) -> tuple[Array, Array]:
        """A closed hairline through places from the front round the picture's right to the back; the other side mirrors
        it."""
        half = np.array(places, float)
        mirrored = half[(half[:, 0] > 0) & (half[:, 0] < 180)][::-1] * [-1, 1]
        return self.full_hairline(np.concatenate([half, mirrored]), out)

    def full_hairline(self, places: Array, out: float = 0.015) -> tuple[Array, Array]:
        azimuth = np.radians(places[:, 0])
        normals = np.stack([np.sin(azimuth), np.zeros_like(azimuth), np.cos(azimuth)], 1)
        return self.at(self.direction(places), out), normals

    def combed(self, rows: Array, outs: Sequence[float], widths: Array | float) -> Locks:
        """Locks through three places each, (k, 3, 2): root, middle, tip; `outs` are their heights above the skull."""
        root, middle, tip = np.moveaxis(self.direction(rows), 1, 0)
        t = np.linspace(0, 1, 6)[None, :, None]
        bent = (
            root[:, None] * (1 - t) ** 2
            + 2 * (2 * middle - (root + tip) / 2)[:, None] * t * (1 - t)
            + tip[:, None] * t**2
        )
        bent /= np.linalg.norm(bent, axis=-1, keepdims=True)
        low, high, end = outs
        rise = low * (1 - t) ** 2 + 2 * (2 * high - (low + end) / 2) * t * (1 - t) + end * t**2
        lines = self.at(bent, np.broadcast_to(rise[..., 0], bent.shape[:2]))
        return Locks(lines, middle, np.broadcast_to(np.asarray(widths, float), len(rows)).copy())


def joined(*parts: Locks) -> Locks:
    return Locks(*(np.concatenate([getattr(p, name) for p in parts]) for name in ("lines", "normals", "widths")))


USUAL: Sequence[Place] = (
    (0, -0.60), (24, -0.585), (44, -0.50), (56, -0.32), (66, -0.10), (72, 0.06), (79, 0.02), (90, -0.13),
    (106, -0.06), (122, 0.22), (150, 0.42), (180, 0.46),
)  # fmt: skip
"a hairline that leaves the ears free"


def _fan(azimuths: Sequence[float], root: Place, middle_y: float, tip_y: float, pull: float = 0.55) -> Array:
    """Strands from one place to a row of places: (k, 3, 2)."""
    tips = np.asarray(azimuths, float)
    rows = np.zeros((len(tips), 3, 2))
    rows[:, 0] = root
    rows[:, 1] = np.stack([root[0] + (tips - root[0]) * pull, np.full(len(tips), middle_y)], 1)
    rows[:, 2] = np.stack([tips, np.full(len(tips), tip_y)], 1)
    return rows


def _meridians(azimuths: Sequence[float], top: float, middle: float, low: float) -> Array:
    """Strands straight down from the crown."""
    tips = np.asarray(azimuths, float)
    return np.stack([np.stack([tips, np.full(len(tips), y)], 1) for y in (top, middle, low)], 1)


def _short(skull: Skull) -> Cut:
    line, normals = skull.hairline(USUAL)
    shell = skull.solid(0.055).joined(
        Solids.of((0.04, -0.80, 0.10, 0.56, 0.30, 0.58), (0, -0.5, -0.3, 0.76, 0.6, 0.66))
    )
    strands = skull.combed(_fan(np.linspace(-60, 150, 22), (-38, -0.90), -0.86, -0.25), (0.1, 0.14, 0.04), 0.022)
    sweep = _fan([-30, -14, 4, 22, 38, 52], (-34, -0.86), -0.80, -0.47, 0.45)
    return Cut(shell, line, normals, strands, skull.combed(sweep, (0.09, 0.16, 0.05), 0.20))


def _buzz(skull: Skull) -> Cut:
    line, normals = skull.hairline(USUAL)
    return Cut(skull.solid(0.02), line, normals, thin=0.22)


def _bob(skull: Skull) -> Cut:
    sides = Solids.of((-0.62, 0.15, -0.12, 0.36, 0.52, 0.46, 0.3), (0.62, 0.15, -0.12, 0.36, 0.52, 0.46, 0.3))
    shell = skull.solid(0.09).joined(sides).joined(Solids.of((0, 0.1, -0.5, 0.7, 0.6, 0.4, 0.3)))
    line, normals = skull.hairline(
        ((0, -0.62), (22, -0.56), (40, -0.36), (52, 0.0), (58, 0.4), (62, 0.9), (90, 1.2), (180, 1.2))
    )
    strands = skull.combed(_meridians(np.linspace(-150, 150, 26), -0.97, -0.40, 0.45), (0.1, 0.12, 0.1), 0.022)
    sweep = _fan([-46, -34, -20, 36, 46, 56], (-10, -0.92), -0.72, -0.20, 0.75)
    return Cut(shell, line, normals, strands, skull.combed(sweep, (0.1, 0.12, 0.06), 0.18), shell, covers_ears=True)


CUTS: Mapping[str, Callable[[Skull], Cut]] = {"buzz": _buzz, "short": _short, "bob": _bob}


def cut(style: str, anatomy: Anatomy) -> Cut | None:
    """That style on that head; None for a bald one."""
    make = CUTS.get(style, _short)
    return None if style == "bald" else make(Skull(anatomy))
