"""Caps, beanies, scarves, turbans, hats with a brim, helmets and headbands, as forms on one head."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..figure.space import Array, Solids
from .cuts import Barber, Locks
from .shell import Place, Rim, Skull


@dataclass(frozen=True, eq=False)
class Brim:
    """What stands off a hat: a strip from the hat to a free edge, which run side by side."""

    inner: Array
    "(n, 3), to the picture's right in front; a brim all around begins at the back"
    outer: Array
    "(n, 3)"
    outwards: Array
    "(n, 3) horizontal"
    around: bool


@dataclass(frozen=True, eq=False)
class Hat:
    """One kind of headwear on one head."""

    shell: Solids
    rim: Rim
    band: Rim | None = None
    "the upper edge of a turned-up band"
    folds: Locks = field(default_factory=Locks)
    "seams, ribs, pleats"
    drape: Solids | None = None
    "cloth around the neck"
    brim: Brim | None = None
    "a visor in front, or a brim all around"
    stripe: Locks = field(default_factory=Locks)
    "pale, from the front over the top"
    ribbon: bool = False
    "whether the band is another cloth, darker"
    pompom: bool = False
    knot: Array | None = None
    "(3,) where it is tied, with two ends"
    covers_ears: bool = False
    open: bool = False
    "whether there is nothing but its band, and the hair shows above it"


def _visor(skull: Skull) -> Brim:
    """Rounded: it stands off most in the middle."""
    along = np.sin(np.linspace(-np.pi / 2, np.pi / 2, 15))
    rim = skull.rim([(58 * t, -0.50 + 0.035 * t * t) for t in along.tolist()], 0.05, mirrored=False)
    off = np.sqrt(1 - along**2)[:, None] * [0.12, 0.15, 0.38]
    outer = rim.points + off * np.stack([along, np.ones(15), np.ones(15)], 1)
    return Brim(rim.points, outer, rim.normals, False)


REACH = 1.2
"head units to each side that a brim may reach: a head that lies on its side is still whole in its sprite"


def _all_around(skull: Skull, places: Sequence[Place]) -> Brim:
    """Lower in front, turned up a little at the sides."""
    azimuth = np.arange(-180, 180, 9)
    heights = np.interp(np.abs(azimuth), *np.array(places).T)
    rim = skull.rim(list(zip(azimuth.tolist(), heights.tolist(), strict=True)), 0.06, mirrored=False)
    sideways, ahead = np.abs(rim.normals[:, 0]), rim.normals[:, 2]
    lower = 0.07 + 0.06 * np.maximum(0, ahead) - 0.09 * sideways**2
    off = min(0.36, REACH - float(rim.points[:, 0].max()))
    outer = rim.points + np.stack([off * rim.normals[:, 0], lower, 0.40 * ahead], 1)
    return Brim(rim.points, outer, rim.normals, True)


def _cap(b: Barber) -> Hat:
    shell = b.skull.solid(0.075).joined(Solids.of((0, -0.72, 0.02, 0.66, 0.44, 0.70)))
    rim = b.skull.rim(((0, -0.50), (30, -0.47), (60, -0.36), (90, -0.25), (130, -0.13), (180, -0.08)), 0.05)
    seams = np.array([[(a, -0.48), (a, -0.78), (a, -0.95)] for a in (-90, -45, 0, 45, 90)], float)
    return Hat(shell, rim, folds=b.combed(seams, (0.09, 0.13, 0.12), 0.018), brim=_visor(b.skull))


def _beanie(b: Barber) -> Hat:
    shell = b.skull.solid(0.10).joined(Solids.of((0, -0.78, -0.12, 0.60, 0.38, 0.62)))
    rim = b.skull.rim(((0, -0.47), (40, -0.44), (70, -0.34), (95, -0.24), (130, -0.10), (180, -0.02)), 0.05)
    band = b.skull.rim(((0, -0.70), (40, -0.68), (70, -0.60), (95, -0.50), (130, -0.36), (180, -0.28)), 0.12)
    ribs = np.array(
        [
            [(a, -0.20 - 0.27 * (1 + np.cos(np.radians(a))) / 2), (a, -0.70), (a, -0.96)]
            for a in np.arange(-170, 180, 13)
        ],
        float,
    )
    return Hat(shell, rim, band, b.combed(ribs, (0.10, 0.14, 0.24), 0.020), pompom=True)


def _headscarf(b: Barber) -> Hat:
    """Tied over the forehead."""
    shell = b.skull.solid(0.075).joined(Solids.of((0, -0.66, -0.10, 0.70, 0.46, 0.74)))
    places = ((0, -0.57), (25, -0.55), (50, -0.45), (75, -0.31), (100, -0.17), (140, 0.06), (180, 0.16))
    pleats = np.array(
        [
            [(s * 5, -0.70), (s * 55, -0.84 + 0.10 * k), (s * (112 + 4 * k), -0.62 + 0.12 * k)]
            for s in (-1, 1)
            for k in range(4)
        ],
        float,
    )
    knot = b.skull.at(b.skull.direction(np.array([0.0, -0.74])), 0.12)
    return Hat(shell, b.skull.rim(places, 0.05), folds=b.combed(pleats, (0.11, 0.14, 0.10), 0.03), knot=knot)


def _hijab(b: Barber) -> Hat:
    sides = Solids.of((0, 0.42, -0.10, 0.70, 0.52, 0.62), (0, 0.66, 0.06, 0.46, 0.38, 0.46))
    shell = b.skull.solid(0.085).joined(sides)
    places = np.array(
        [(0, -0.53), (26, -0.50), (46, -0.34), (56, -0.05), (53, 0.28), (39, 0.58), (21, 0.79), (0, 0.86)], float
    )
    half = np.concatenate([places, places[-2:0:-1] * [-1, 1]])
    rim = b.skull.rim([(float(a), float(y)) for a, y in half], 0.01, mirrored=False)
    pleats = np.array(
        [
            [(s * 4, -0.90), (s * (60 + 9 * k), -0.35 + 0.1 * k), (s * (50 + 14 * k), 0.75)]
            for s in (-1, 1)
            for k in range(5)
        ],
        float,
    )
    drape = Solids.of(
        (0, 1.05, 0, 0.52, 0.3, 0.4, 1), (0, 0.85, 0.1, 0.42, 0.3, 0.4, 0.6), (0, 0.55, 0, 0.42, 0.3, 0.4)
    )
    return Hat(shell, rim, folds=b.combed(pleats, (0.09, 0.12, 0.05), 0.03), drape=drape, covers_ears=True)


def _turban(b: Barber) -> Hat:
    shell = b.skull.solid(0.13).joined(Solids.of((0, -0.80, -0.02, 0.72, 0.40, 0.74)))
    rim = b.skull.rim(((0, -0.60), (22, -0.50), (50, -0.36), (78, -0.22), (100, -0.12), (140, 0.0), (180, 0.05)), 0.06)
    wraps = np.array(
        [
            [(s * 3, -0.62 - 0.055 * k), (s * 48, -0.50 - 0.075 * k), (s * 105, -0.18 - 0.115 * k)]
            for s in (-1, 1)
            for k in range(6)
        ],
        float,
    )
    return Hat(shell, rim, folds=b.combed(wraps, (0.15, 0.20, 0.15), 0.055))


def _sun_hat(b: Barber) -> Hat:
    shell = b.skull.solid(0.085).joined(Solids.of((0, -0.80, -0.04, 0.60, 0.36, 0.62)))
    places = ((0, -0.53), (40, -0.50), (80, -0.42), (120, -0.34), (180, -0.30))
    rim = b.skull.rim([(angle, y + 0.06) for angle, y in places], 0.07)
    band = b.skull.rim([(angle, y - 0.16) for angle, y in places], 0.10)
    dents = np.array([[(a, -0.76), (a, -0.90), (a, -1.02)] for a in (-24, 24)], float)
    folds, brim = b.combed(dents, (0.10, 0.14, 0.16), 0.06), _all_around(b.skull, places)
    return Hat(shell, rim, band, folds, brim=brim, ribbon=True)


def _helmet(b: Barber) -> Hat:
    shell = b.skull.solid(0.19).joined(Solids.of((0, 0.02, -0.14, 0.92 * b.skull.width, 0.42, 0.78)))
    places = (
        (0, -0.50), (24, -0.50), (42, -0.43), (54, -0.24), (62, 0.02), (74, 0.20), (95, 0.28), (130, 0.34), (180, 0.36),
    )  # fmt: skip
    edge = b.skull.rim([(angle, y - 0.07) for angle, y in places], 0.20)
    stripe = np.array([[(a, -0.56), (a, -0.86), (a, -1.04)] for a in (-7, 0, 7)], float)
    pale = b.combed(stripe, (0.16, 0.20, 0.20), 0.11)
    return Hat(shell, b.skull.rim(places, 0.14), edge, stripe=pale, covers_ears=True)


def _headband(b: Barber) -> Hat:
    places = ((0, -0.47), (40, -0.46), (90, -0.40), (130, -0.36), (180, -0.34))
    band = b.skull.rim([(angle, y - 0.17) for angle, y in places], 0.09)
    rows = [[(s * a, -0.55 + 0.06 * a / 90) for a in (0, 45, 90)] for s in (-1, 1)]
    folds = b.combed(np.array(rows, float), (0.10, 0.12, 0.10), 0.02)
    return Hat(b.skull.solid(0.075), b.skull.rim(places, 0.08), band, folds, open=True)


HATS: Mapping[str, Callable[[Barber], Hat]] = {
    "cap": _cap,
    "beanie": _beanie,
    "headscarf": _headscarf,
    "hijab": _hijab,
    "turban": _turban,
    "sun-hat": _sun_hat,
    "helmet": _helmet,
    "headband": _headband,
}
