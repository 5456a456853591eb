"""Learns how personas are to be compared: from those of people with several photos.

    python -m emojicam.training.persona.space LFW assets/persona/space.npz

First the turn that tells people apart best on average (linear discriminant analysis); from there on, the one by which a
photo finds its other among those of look-alikes, which is harder: of the same sex, age and skin (softmax over negative
squared distances, as in neighbourhood components analysis).  Sex and age are LFW's and only choose who is compared.
Tested on the people that no part of enrolment was trained on, which is what it prints.
"""

# mypy: disable-error-code="import-not-found"
from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from ...persona.drawup import draw_up
from ...persona.hues import lab_of
from ...persona.labels import tests
from ...persona.persona import Persona
from ...persona.recognise import Recogniser
from ...persona.space import row
from ...persona.verification import auc_of, pairs_of
from .faces import read
from .find import Finder
from .sets import SCORES, Known, lfw

KEPT = 32
"coordinates"
RIDGE = 0.1
"of the mean variance within persons, added to each: few people have several photos"
STEPS, AT_ONCE, RIVALS = 2400, 128, 32
"of learning; pairs of photos in each; look-alikes that each has to be told from"
RATE, HELD = 3e-3, 1e-3
"of Adam; by how much the turn is held to where it began"
SOFT = 0.1
"how much a squared distance counts at first"
DROPPED = 0.1
"of the numbers, left out in each step"
ALIKE = 11.0
"CIE L*a*b*, a* and b* counting six tenths: skins that differ by no more are alike"
YEARS = 10.0
"as far apart ages may be"

Doubles = NDArray[np.float64]
Turn = tuple[Doubles, Doubles, Doubles]
"mean and spread of each number, and the matrix to coordinates"


@dataclass(frozen=True, eq=False)
class Table:
    """One persona a photo."""

    rows: Doubles
    "(n, m) as `persona.space.row` has them"
    people: NDArray[np.str_]
    "(n,) who it is"
    skins: Doubles
    "(n, 3) CIE L*a*b*"
    sexes: NDArray[np.bool_]
    ages: Doubles
    "(n,) years"

    def of(self, which: NDArray[np.bool_]) -> Table:
        """Only those photos."""
        return Table(*(getattr(self, one.name)[which] for one in fields(self)))

    def rivals(self, at: int) -> NDArray[np.int64]:
        """Photos of people who look as if they might be the one in that photo."""
        off = np.linalg.norm((self.skins - self.skins[at]) * [1, 0.6, 0.6], axis=1)
        near = (off <= ALIKE) & (np.abs(self.ages - self.ages[at]) <= YEARS) & (self.sexes == self.sexes[at])
        return np.flatnonzero(near & (self.people != self.people[at]))


def main() -> None:
    """Learn from the folder of LFW named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("lfw", type=Path)
    parser.add_argument("space", type=Path)
    asked = parser.parse_args()
    whole = table(asked.lfw)
    learns = np.array([not tests(person) for person in whole.people.tolist()])
    turn = learn(whole.of(learns))
    asked.space.parent.mkdir(parents=True, exist_ok=True)
    save(asked.space, turn)
    print(
        f"AUC {auc(whole.of(learns), turn):.3f} on those it learned from, {auc(whole.of(~learns), turn):.3f} on others"
    )


def table(folder: Path) -> Table:
    """The personas that the photos of LFW give; without those that show no face."""
    seen, personas = zip(*_personas(folder), strict=True)
    return Table(
        np.array([row(one) for one in personas]), np.array([one.person for one in seen]),
        np.array([lab_of(one.skin.tone) for one in personas]),
        np.array([one.scores[SCORES.index("Male")] > 0.5 for one in seen]), np.array([one.age for one in seen], float),
    )  # fmt: skip


def _personas(folder: Path) -> Iterator[tuple[Known, Persona]]:
    find, recognise = Finder(), Recogniser()
    for known in lfw(folder):
        shot = find(read(folder / Path(known.name).name))
        if shot is not None:
            yield known, draw_up(recognise(shot))[0]


def save(path: Path, turn: Turn) -> None:
    """Write the file that `persona.space` reads."""
    mean, spread, matrix = (part.astype(np.float32) for part in turn)
    np.savez(path, mean=mean, spread=spread, matrix=matrix)


def fit(rows: Doubles, people: NDArray[np.str_]) -> Turn:
    """The turn to coordinates with unit variance within persons that differ most between them."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-3
    scaled = (rows - mean) / spread
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


def learn(photos: Table, steps: int = STEPS, seed: int = 0) -> Turn:
    """The turn by which a photo finds another of the same person among look-alikes: those are 1 apart on average."""
    mean, spread, began = fit(photos.rows, photos.people)
    scaled = torch.tensor((photos.rows - mean) / spread, dtype=torch.float32)
    first = torch.tensor(began, dtype=torch.float32)
    matrix, soft = first.clone().requires_grad_(True), torch.zeros((), requires_grad=True)
    adam, pairs = torch.optim.Adam([matrix, soft], RATE), _Pairs(photos, seed)
    torch.manual_seed(seed)
    for _ in range(steps):
        ones, others, rivals = pairs.draw()
        kept = (torch.rand(scaled.shape[1]) > DROPPED) / (1 - DROPPED)
        one, other, rival = (scaled[which] * kept @ matrix for which in (ones, others, rivals))
        off = torch.cat([(one - other).square().sum(1, True), (one[:, None] - rival).square().sum(2)], 1)
        found = torch.nn.functional.cross_entropy(-SOFT * soft.exp() * off, torch.zeros(len(off), dtype=torch.long))
        adam.zero_grad()
        (found + HELD * (matrix - first).square().sum()).backward()
        adam.step()
    turned = matrix.detach().double().numpy()
    same, _ = pairs_of(photos.people, 1)
    places = (photos.rows - mean) / spread @ turned
    return mean, spread, turned / np.linalg.norm(places[same[:, 0]] - places[same[:, 1]], axis=1).mean()


class _Pairs:
    """Draws pairs of photos of one person, with photos of look-alikes."""

    def __init__(self, photos: Table, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        people = photos.people
        own = [np.flatnonzero(people == name) for name in np.unique(people)]
        self._rivals = {int(at): photos.rivals(int(at)) for one in own if len(one) > 1 for at in one}
        told = [[at for at in one if len(self._rivals.get(int(at), ())) >= RIVALS] for one in own]
        self._people = [(photo, one) for photo, one in zip(told, own, strict=True) if photo]

    def draw(self) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """(AT_ONCE,) photos, (AT_ONCE,) others of the same people, (AT_ONCE, RIVALS) of others."""
        drawn = [self._one(*self._people[number]) for number in self._random.integers(len(self._people), size=AT_ONCE)]
        ones, others, rivals = (torch.tensor(np.array(part)) for part in zip(*drawn, strict=True))
        return ones, others, rivals

    def _one(self, told: list[int], own: NDArray[np.int64]) -> tuple[int, int, NDArray[np.int64]]:
        one = int(self._random.choice(told))
        other = int(self._random.choice(own[own != one]))
        return one, other, self._random.choice(self._rivals[one], RIVALS, replace=False)


def auc(photos: Table, turn: Turn, pairs: int = 40000, seed: int = 0) -> float:
    """How often two photos of one person are nearer than two of different people, 0.5..1."""
    mean, spread, matrix = turn
    return auc_of((photos.rows - mean) / spread @ matrix, *pairs_of(photos.people, pairs, seed))


if __name__ == "__main__":
    main()
