"""How well places in persona space tell people apart: the figures of face verification.  Arithmetic alone."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Pairs = NDArray[np.int64]


def pairs_of(people: NDArray[np.str_], most: int, seed: int = 0) -> tuple[Pairs, Pairs]:
    """(n, 2) all pairs of photos of one person, and (m, 2) up to `most` of two different people, drawn by seed."""
    groups = [np.flatnonzero(people == one) for one in np.unique(people)]
    same = [pair for group in groups for pair in combinations(group.tolist(), 2)]
    drawn = np.random.default_rng(seed).integers(0, len(people), (most, 2))
    return np.array(same, np.int64).reshape(-1, 2), drawn[people[drawn[:, 0]] != people[drawn[:, 1]]]


def auc_of(placed: Doubles, same: Pairs, different: Pairs) -> float:
    """The chance that a pair of one person is nearer than a pair of two; NaN without pairs."""
    near, far = (np.linalg.norm(placed[pairs[:, 0]] - placed[pairs[:, 1]], axis=1) for pairs in (same, different))
    if not len(near) or not len(far):
        return float("nan")
    ranks = np.empty(len(near) + len(far))
    ranks[np.argsort(np.concatenate([near, far]), kind="stable")] = np.arange(1, len(ranks) + 1)
    below = ranks[: len(near)].sum() - len(near) * (len(near) + 1) / 2
    return float(1 - below / (len(near) * len(far)))


def rank_one(placed: Doubles, people: NDArray[np.str_]) -> float:
    """The share of photos, of people with several, whose nearest other photo is of the same person."""
    apart = np.linalg.norm(placed[:, None] - placed[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    several = np.array([(people == one).sum() > 1 for one in people])
    if not several.any():
        return float("nan")
    return float((people[apart.argmin(1)] == people)[several].mean())
