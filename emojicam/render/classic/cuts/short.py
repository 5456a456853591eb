"""Short hair, and none on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...figure.space import Array, Solids
from ..shell import Place
from .barber import TIED, USUAL, Barber, Cut, drawn_back, fan, meridians

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


def buzz(b: Barber) -> Cut:
    return Cut(b.skull.solid(0.022), b.skull.rim(USUAL), thin=0.25)


def short(b: Barber) -> Cut:
    shell = b.skull.solid(0.045).joined(
        Solids.of((0.05, -0.78, 0.12, 0.58, 0.33, 0.60), (0, -0.5, -0.3, 0.76, 0.6, 0.66))
    )
    strands = b.combed(fan(np.linspace(-75, 165, 20), (-40, -0.86), -0.86, -0.22), (0.12, 0.16, 0.03), 0.024)
    sweep = fan([-46, -30, -10, 12, 34, 50], (-42, -0.78), -0.76, -0.45, 0.45)
    return Cut(shell, b.skull.rim(USUAL), strands, b.combed(sweep, (0.12, 0.17, 0.04), 0.25))


def quiff(b: Barber) -> Cut:
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
    strands = b.combed(drawn_back(20), (0.03, 0.16, 0.1), 0.022)
    return Cut(shell, b.skull.rim(USUAL), strands, b.combed(over, (0.03, 0.24, 0.13), 0.26))


def pixie(b: Barber) -> Cut:
    shell = b.skull.solid(0.07).joined(Solids.of((-0.03, -0.75, 0.1, 0.60, 0.34, 0.60)))
    strands = b.combed(fan(np.linspace(-165, 75, 20), (36, -0.88), -0.84, -0.12), (0.12, 0.16, 0.05), 0.024)
    sweep = fan([46, 30, 12, -8, -28, -46, -60], (38, -0.80), -0.74, -0.36, 0.45)
    sweep[:, 2, 1] = [-0.44, -0.46, -0.42, -0.37, -0.30, -0.18, 0.02]
    return Cut(shell, b.skull.rim(USUAL), strands, b.combed(sweep, (0.12, 0.17, 0.05), 0.26))


def crop(b: Barber) -> Cut:
    """Short, with a fringe combed down to the brows."""
    shell = b.skull.solid(0.06).joined(Solids.of((0, -0.76, 0.10, 0.60, 0.34, 0.60)))
    strands = b.combed(meridians(np.linspace(-160, 160, 22), -0.95, -0.66, -0.10), (0.12, 0.15, 0.04), 0.024)
    order = [0, 8, 1, 7, 2, 6, 3, 5, 4]
    bangs = meridians(np.linspace(-52, 52, 9)[order], -0.94, -0.70, -0.385)
    bangs[:, 0, 0] *= 0.7
    bangs[:, 2, 0] += np.array([-4, 3, 5, -4, -5, 4, 4, -4, 5])
    bangs[:, 2, 1] += 0.24 * (bangs[:, 2, 0] / 52) ** 2 + np.array([0, 1, 2, 0, 0, 2, 1, 0, 2]) * 0.014
    return Cut(shell, b.skull.rim(USUAL), strands, b.combed(bangs, (0.10, 0.17, 0.06), 0.25))


COMBED: Sequence[Place] = (
    (0, -0.655), (16, -0.655), (30, -0.645), (40, -0.60), (47, -0.47), (54, -0.28), (60, -0.10), (66, 0.06), (74, 0.04),
    (84, -0.12), (106, -0.10), (122, 0.22), (150, 0.42), (180, 0.46),
)  # fmt: skip
"a hairline with corners at the temples"


PARTING = -34
"degrees round the head: where the hair of a combed head parts"


def slick(b: Barber) -> Cut:
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
    strands = np.concatenate([beside, drawn_back(14)[8:]])
    return Cut(
        shell,
        b.skull.rim(COMBED),
        b.combed(strands, (0.02, 0.09, 0.05), 0.018),
        b.combed(over, (0.03, 0.17, 0.05), 0.23),
    )


def receding(b: Barber) -> Cut:
    shell = b.skull.solid(0.035).joined(Solids.of((0, -0.80, 0.02, 0.52, 0.25, 0.56)))
    strands = b.combed(drawn_back(24), (0.02, 0.06, 0.06), 0.020)
    return Cut(shell, b.skull.rim(HIGH), strands, thin=0.05)


def wreath(b: Barber) -> Cut:
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


def cornrows(b: Barber) -> Cut:
    rows = drawn_back(11)
    rows[:, 0, 1] -= 0.045
    plaits = b.combed(rows, (0.02, 0.06, 0.05), 0.10)
    return Cut(b.skull.solid(0.012), b.skull.rim(TIED), locks=plaits, thin=0.45, blunt=True, turned=True)


def mohawk(b: Barber) -> Cut:
    """A crest from the forehead to the nape of a shaven head."""
    rows = [
        [(at + aside, y), (at, y - 0.10), (at - aside, max(y - 0.16, -0.985))]
        for at, heights in ((180.0, (-0.55, -0.68, -0.80)), (0.0, (-0.90, -0.82, -0.74, -0.66, -0.58)))
        for y in heights
        for aside in (-5.0, 5.0)
    ]
    crest = b.combed(np.array(rows), (0.0, 0.20, 0.30), 0.27)
    return replace(buzz(b), thin=0.45, locks=crest)


def undercut(b: Barber) -> Cut:
    """Long on top, combed over; shaven at the sides."""
    back, even = np.linspace(-120, 120, 9), np.ones(9)
    crown = np.stack([[back, -0.68 * even], [1.2 * back, -0.84 * even], [np.sign(back) * 168, -0.74 * even]])
    azimuth = np.array([-92.0, 92, -72, 72, -52, 52, -34, 36, -16, 20, 2])
    low = np.interp(np.abs(azimuth), [0, 40, 60, 100], [-0.56, -0.55, -0.60, -0.66])
    high, end = np.maximum(low - 0.24, -0.9), np.full(len(low), -0.80)
    over = np.stack([[azimuth, low], [azimuth * 0.85 + 22, high], [azimuth * 0.5 + 88, end]])
    behind, before = np.moveaxis(crown, 2, 0), np.moveaxis(over, 2, 0)
    locks = b.combed(behind, (0.04, 0.08, 0.04), 0.30).joined(b.combed(before, (0.04, 0.20, 0.11), 0.28))
    return replace(buzz(b), thin=0.45, locks=locks)
