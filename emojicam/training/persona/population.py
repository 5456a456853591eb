"""Measures the population that proportions are compared with, and how expressions bend them.

    python -m emojicam.training.persona.population faces.npz portraits.npz assets/persona/population.toml

Cameras and cuttings differ from set to set, and every set counts alike: the mean is the mean of the sets' means, the
spread that of people within a set.  How much a smile widens a mouth is learned from pairs of pictures of one person,
so that who they are does not count.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...infer.solve import solve
from ...persona.proportions import PROPORTIONS, bends_of, distances
from .sets import kept_for_tests

YAW, PITCH = 0.6, 0.5
"rad: faces turned further are left out"
GROWN = 15
"years: children's faces have other proportions"
PRIOR = 30.0
"pictures' worth of belief that an expression bends nothing"

Doubles = NDArray[np.float64]


def main() -> None:
    """Measure the faces of the training file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("faces", type=Path, nargs="+")
    parser.add_argument("population", type=Path)
    asked = parser.parse_args()
    parts = [measured(path) for path in asked.faces]
    found, bent = (np.concatenate([part[index] for part in parts]) for index in (0, 1))
    person, kind = (np.concatenate([part[index] for part in parts]) for index in (2, 3))
    write(asked.population, *fit(found, bent, person, kind))


def measured(path: Path) -> tuple[Doubles, Doubles, NDArray[np.str_], NDArray[np.str_]]:
    """Of the grown and not too turned faces of a file: distances, what bends them, who it is and the set."""
    with np.load(path) as data:
        points, shapes, age, names = data["points"], data["shapes"], data["age"], data["names"]
        person = np.char.add(f"{path.name} ", data["person"].astype(str))
    turns = np.array([solve(face, (0, round(4 * float(np.ptp(face[:, 1]))) or 1)).turn for face in points])
    used = (np.abs(turns[:, 0]) < YAW) & (np.abs(turns[:, 1]) < PITCH) & ~(age < GROWN)
    used &= ~np.array(kept_for_tests(names.tolist())) | np.char.startswith(names, "congress/")
    found = np.array([distances(face) for face in points[used]])
    bent = np.array([bends_of(*one) for one in zip(shapes[used], turns[used], strict=True)])
    kinds = np.array([str(name).partition("/")[0] for name in names[used]])
    return found, bent, np.asarray(person[used], np.str_), kinds


def fit(
    found: Doubles, bent: Doubles, person: NDArray[np.str_], kind: NDArray[np.str_]
) -> tuple[Doubles, Doubles, Doubles, Doubles]:
    """Mean, spread, doubt and bends, as in `Population`; a person counts once, however many pictures there are."""
    several, own_found, own_bent = within(found, bent, person)
    ridge = PRIOR * np.diag(own_bent[several].var(0))
    bends = np.linalg.solve(own_bent[several].T @ own_bent[several] + ridge, own_bent[several].T @ own_found[several])
    straight = found - bent @ bends
    people, first, inverse, count = np.unique(person, return_index=True, return_inverse=True, return_counts=True)
    sums = np.zeros((len(people), found.shape[1]))
    np.add.at(sums, inverse, straight)
    means, kinds = sums / count[:, None], kind[first]
    mean = np.mean([np.median(means[kinds == one], 0) for one in np.unique(kinds)], 0)
    spread = np.sqrt(np.mean([means[kinds == one].var(0) for one in np.unique(kinds)], 0))
    _, own, _ = within(straight, bent, person)
    freedom = several.sum() - len(np.unique(person[several]))
    doubt = np.sqrt((own[several] ** 2).sum(0) / freedom) / spread
    return np.asarray(mean), np.asarray(spread), np.asarray(doubt), np.asarray(bends)


def within(found: Doubles, bent: Doubles, person: NDArray[np.str_]) -> tuple[NDArray[np.bool_], Doubles, Doubles]:
    """Who has several pictures; and both arrays less each person's mean."""
    people, inverse, count = np.unique(person, return_inverse=True, return_counts=True)
    both = np.column_stack([found, bent])
    sums = np.zeros((len(people), both.shape[1]))
    np.add.at(sums, inverse, both)
    own = both - (sums / count[:, None])[inverse]
    return count[inverse] > 1, own[:, : found.shape[1]], own[:, found.shape[1] :]


def write(path: Path, mean: Doubles, spread: Doubles, doubt: Doubles, bends: Doubles) -> None:
    """The file, a section a proportion."""
    lines = ["# Made by emojicam/training/persona/population.py: cm on a head of average size, or shares."]
    for index, name in enumerate(PROPORTIONS):
        lines += [
            "", f"[{name}]", f"mean = {mean[index]:.5g}", f"spread = {spread[index]:.4g}",
            f"doubt = {doubt[index]:.3g}", f"bends = [{', '.join(f'{one:.3g}' for one in bends[:, index])}]",
        ]  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
