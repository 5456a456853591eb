"""Long hair that hangs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...figure.space import Solids
from .barber import CURTAIN, Barber, Cut, Locks, curtains, meridians, waved


def fringe(b: Barber) -> Cut:
    low = Solids.of((-0.58, 0.25, -0.15, 0.34, 0.66, 0.46, 0.3), (0.58, 0.25, -0.15, 0.34, 0.66, 0.46, 0.3))
    shell = b.skull.solid(0.09).joined(low)
    strands = b.combed(meridians(np.linspace(-150, 150, 22), -0.95, -0.50, 0.6), (0.1, 0.12, 0.1), 0.022)
    bangs = meridians(np.linspace(-46, 46, 9)[[0, 8, 1, 7, 2, 6, 3, 5, 4]], -0.93, -0.66, -0.335)
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


def bob(b: Barber) -> Cut:
    sides = Solids.of(
        (-0.60, 0.18, -0.12, 0.36, 0.52, 0.46, 0.3),
        (0.60, 0.18, -0.12, 0.36, 0.52, 0.46, 0.3),
        (0, 0.1, -0.5, 0.7, 0.6, 0.4, 0.3),
    )
    shell = b.skull.solid(0.09).joined(sides)
    strands = b.combed(meridians(np.linspace(-150, 150, 22), -0.95, -0.40, 0.5), (0.1, 0.12, 0.1), 0.022)
    sweep = curtains(-14, -0.16, 4)
    return Cut(
        shell, b.skull.rim(CURTAIN), strands, b.combed(sweep, (0.10, 0.15, 0.08), 0.29), back=shell, covers_ears=True
    )


def long(b: Barber, wave: float = 0.0) -> Cut:
    sides = Solids.of(
        (-0.58, 0.60, -0.12, 0.33, 0.80, 0.42, 0.9),
        (0.58, 0.60, -0.12, 0.33, 0.80, 0.42, 0.9),
        (0, 0.5, -0.45, 0.70, 0.9, 0.35, 0.9),
    )
    shell = b.skull.solid(0.085).joined(sides)
    strands = b.combed(meridians(np.linspace(-150, 150, 22), -0.95, -0.30, 1.10), (0.1, 0.11, 0.03), 0.022)
    locks = b.combed(curtains(8, 0.0, 4), (0.09, 0.15, 0.09), 0.31)
    if wave:
        strands, locks = waved(strands, wave), waved(locks, wave * 0.6)
    return Cut(shell, b.skull.rim(CURTAIN), strands, locks, back=shell, covers_ears=True)


def wavy(b: Barber) -> Cut:
    cut = long(b, wave=0.07)
    return replace(cut, ripple=0.06)


def shag(b: Barber) -> Cut:
    """Long, with a fringe over the forehead."""
    cut = long(b, wave=0.05)
    bangs = meridians(np.linspace(-44, 44, 9)[[0, 8, 1, 7, 2, 6, 3, 5, 4]], -0.93, -0.66, -0.37)
    bangs[:, 0, 0] *= 0.8
    bangs[:, 2, 0] += [-3, 3, -4, 4, 3, -3, 2, -2, 4]
    bangs[:, 2, 1] += 0.16 * (bangs[:, 2, 0] / 44) ** 2 + np.array([0, 0, 3, 2, 0, 3, 0, 2, 0]) * 0.012
    sides = curtains(0, 0.02, 4)[[3, 7]]
    locks = b.combed(np.concatenate([sides, bangs]), (0.06, 0.15, 0.09), 0.23)
    return replace(cut, locks=locks, ripple=0.03, blunt=True)


def locs(b: Barber) -> Cut:
    """Ropes from a parting to the shoulders."""
    cut = long(b)
    azimuth = np.array([sign * at for at in (150, 132, 114, 97, 82, 69, 58, 49) for sign in (-1, 1)], float)
    ropes = meridians(azimuth, -0.93, -0.35, 1.02)
    ropes[:, 0, 0] *= 0.5
    ropes[:, 2, 1] += 0.05 * np.sin(np.arange(len(azimuth)) * 1.7)
    locks = b.combed(ropes, (0.08, 0.16, 0.10), 0.20)
    return replace(cut, strands=Locks(), locks=locks, blunt=True, turned=True)
