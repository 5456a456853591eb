"""Curls, from those that hang to those that stand."""

from __future__ import annotations

import numpy as np

from ...figure.space import Solids
from .barber import CROWN, CURTAIN, USUAL, Barber, Curls, Cut, curtains, waved


def curly(b: Barber) -> Cut:
    top = Solids.of((0, -0.42, -0.08, 0.86, 0.68, 0.86))
    shell = b.skull.solid(0.07).joined(top)
    return Cut(shell, b.skull.rim(USUAL), curls=b.curls(top, CROWN, 54, 0.175), covers_ears=False)


def ringlets(b: Barber) -> Cut:
    """From a parting in waves, then in curls to the shoulders, wider below; between them the dark of those behind."""
    sides = Solids.of((-0.58, 0.02, -0.14, 0.34, 0.40, 0.44), (0.58, 0.02, -0.14, 0.34, 0.40, 0.44))
    behind = Solids.of(
        (-0.66, 0.52, -0.12, 0.36, 0.70, 0.42, 0.9),
        (0.66, 0.52, -0.12, 0.36, 0.70, 0.42, 0.9),
        (0, 0.5, -0.45, 0.70, 0.80, 0.35, 0.9),
    )
    head = b.skull.solid(0.085)
    locks = waved(b.combed(curtains(8, -0.06, 2), (0.09, 0.15, 0.09), 0.36), 0.05)
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


def afro(b: Barber) -> Cut:
    top = Solids.of((0, -0.42, -0.20, 0.95, 0.70, 0.90))
    return Cut(top, b.skull.rim(USUAL), curls=b.curls(top, CROWN, 80, 0.155), covers_ears=False)


def coily(b: Barber) -> Cut:
    top = Solids.of((0, -0.41, -0.10, 0.85, 0.65, 0.86))
    return Cut(b.skull.solid(0.07).joined(top), b.skull.rim(USUAL), curls=b.curls(top, CROWN, 104, 0.125))
