"""Learns how personas are to be compared: from those of people with several photos.

    python -m emojicam.training.persona.space LFW assets/persona/space.npz

Tested on the people that no part of enrolment was trained on, which is what it prints.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...persona.drawup import draw_up
from ...persona.labels import tests
from ...persona.recognise import Recogniser
from ...persona.space import row
from ...persona.verification import auc_of, pairs_of
from .faces import read
from .find import Finder
from .sets import lfw

KEPT = 24
"coordinates"
RIDGE = 0.1
"of the mean variance within persons, added to each: few people have several photos"

Doubles = NDArray[np.float64]


def main() -> None:
    """Learn from the folder of LFW named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("lfw", type=Path)
    parser.add_argument("space", type=Path)
    asked = parser.parse_args()
    people, rows = zip(*personas(asked.lfw), strict=True)
    names, table = np.array(people), np.array(rows)
    learns = np.array([not tests(name) for name in names])
    mean, spread, matrix = fit(table[learns], names[learns])
    asked.space.parent.mkdir(parents=True, exist_ok=True)
    np.savez(
        asked.space, mean=mean.astype(np.float32), spread=spread.astype(np.float32), matrix=matrix.astype(np.float32)
    )
    placed = (table - mean) / spread @ matrix
    print(f"AUC {auc(placed[learns], names[learns]):.3f} on those it learned from, ", end="")
    print(f"{auc(placed[~learns], names[~learns]):.3f} on others")


def personas(folder: Path) -> Iterator[tuple[str, Doubles]]:
    """Every person's name with the numbers of the persona that one photo gave."""
    find, recognise = Finder(), Recogniser()
    for known in lfw(folder):
        pixels = read(folder / Path(known.name).name)
        shot = find(pixels)
        if shot is not None:
            yield known.person, row(draw_up(recognise(shot))[0])


def fit(table: Doubles, people: NDArray[np.str_]) -> tuple[Doubles, Doubles, Doubles]:
    """Mean and spread of each number, and the matrix to coordinates with unit variance within persons."""
    mean, spread = table.mean(0), table.std(0) + 1e-3
    scaled = (table - mean) / spread
    _, inverse, count = np.unique(people, return_inverse=True, return_counts=True)
    sums = np.zeros((len(count), scaled.shape[1]))
    np.add.at(sums, inverse, scaled)
    several = count[inverse] > 1
    own = (scaled - (sums / count[:, None])[inverse])[several]
    within = own.T @ own / (several.sum() - (count > 1).sum())
    within += RIDGE * np.trace(within) / len(within) * np.eye(len(within))
    values, vectors = np.linalg.eigh(within)
    white = vectors / np.sqrt(values)
    ratios, turned = np.linalg.eigh(white.T @ np.cov(scaled.T) @ white)
    kept = np.argsort(ratios)[::-1][:KEPT]
    worth = np.sqrt(np.maximum(1 - 1 / np.maximum(ratios[kept], 1 + 1e-6), 0))
    return mean, spread, white @ turned[:, kept] * worth


def auc(placed: Doubles, people: NDArray[np.str_], pairs: int = 40000, seed: int = 0) -> float:
    """How often two photos of one person are nearer than two of different people, 0.5..1."""
    return auc_of(placed, *pairs_of(people, pairs, seed))


if __name__ == "__main__":
    main()
