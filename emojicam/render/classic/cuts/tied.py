"""Hair that is drawn back and tied."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...figure.space import Solids
from .barber import STEPS, TIED, Barber, Cut, drawn_back


def bun(b: Barber) -> Cut:
    strands = b.combed(drawn_back(20), (0.02, 0.06, 0.06), 0.022)
    knot = Solids.of((0, -1.02, -0.38, 0.29, 0.25, 0.29))
    return Cut(b.skull.solid(0.05), b.skull.rim(TIED), strands, knots=(knot,))


def topknot(b: Barber) -> Cut:
    strands = b.combed(drawn_back(20), (0.02, 0.07, 0.10), 0.022)
    knot = Solids.of((0, -1.03, -0.05, 0.19, 0.17, 0.19), (0, -0.93, -0.05, 0.14, 0.08, 0.14))
    return Cut(b.skull.solid(0.045), b.skull.rim(TIED), strands, knots=(knot,))


def ponytail(b: Barber) -> Cut:
    strands = b.combed(drawn_back(20), (0.02, 0.06, 0.06), 0.022)
    tail = Solids.of(
        (0.30, -0.70, -0.85, 0.20, 0.20, 0.20, 0.2),
        (0.72, -0.50, -0.72, 0.22, 0.26, 0.22, 0.4),
        (0.92, 0.05, -0.55, 0.19, 0.36, 0.19, 0.7),
        (0.86, 0.62, -0.45, 0.11, 0.32, 0.11, 0.85),
    )
    return Cut(b.skull.solid(0.05), b.skull.rim(TIED), strands, knots=(tail,))


def braids(b: Barber) -> Cut:
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


def pigtails(b: Barber) -> Cut:
    tails = [
        Solids.of(
            (sign * 0.86, -0.18, -0.12, 0.12, 0.11, 0.12, 0.2),
            (sign * 0.93, 0.16, -0.10, 0.21, 0.30, 0.2, 0.5),
            (sign * 0.90, 0.52, -0.06, 0.12, 0.26, 0.14, 0.8),
        )
        for sign in (-1, 1)
    ]
    return replace(braids(b), braids=np.zeros((0, STEPS, 3)), knots=tuple(tails))
