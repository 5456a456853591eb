"""Photographs people by lot in the studio, into shards on disk that a run may be interrupted between.

    python -m emojicam.training.generator.sets FOLDER --people 2600 [--poses 4] [--seed 1] [--quality fine]

A shard `train-00012.npy` holds (people * poses, 256, 256, 4) RGBA, premultiplied, of some people; who they are
and what they do follows from the seed and their numbers, as `persona.crowd` has it.  No person is in two parts.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...persona import crowd
from ...render.clay.rig import Rig, rig
from ...render.clay.studio import Quality, Studio

SIDE = 256
"px"
PEOPLE_A_SHARD = 50
PARTS = {"test": 150, "validation": 50}
"people that come before those to train on, in this order"
NO_BUST = 0.2
"share of pictures without shoulders, as the scene `room` asks for"


@dataclass(frozen=True)
class Lot:
    """How a set was drawn."""

    seed: int
    poses: int
    "of each person"
    quality: Quality = "fine"


@dataclass(frozen=True)
class Shard:
    """Some people of one part."""

    part: str
    number: int
    people: range
    "their numbers"

    @property
    def name(self) -> str:
        """Of its file."""
        return f"{self.part}-{self.number:05}.npy"


def shards(count: int) -> Iterator[Shard]:
    """Those of that many people."""
    first = 0
    for part, size in (*PARTS.items(), ("train", count - sum(PARTS.values()))):
        whole = range(first, first + size)
        for number, start in enumerate(range(0, size, PEOPLE_A_SHARD)):
            yield Shard(part, number, whole[start : start + PEOPLE_A_SHARD])
        first += size


def there(folder: Path, part: str) -> list[Shard]:
    """Those of a part that are on disk by now."""
    names = {path.name for path in folder.glob(f"{part}-*.npy")}
    most = sum(PARTS.values()) + PEOPLE_A_SHARD * (len(names) + 1)
    return [shard for shard in shards(most) if shard.name in names]


def drawn_as(folder: Path) -> Lot:
    """How the set in a folder was drawn."""
    return Lot(**json.loads((folder / "lot.json").read_text()))


def has_bust(seed: int, person: int, number: int) -> bool:
    """Whether a picture shows shoulders."""
    return bool(np.random.default_rng([seed, 2, person, number]).random() >= NO_BUST)


def rig_of(lot: Lot, person: int, number: int) -> Rig:
    """What a generator is given to draw that picture."""
    pose, _ = crowd.pose(lot.seed, person, number)
    return rig(pose, crowd.person(lot.seed, person), bust=has_bust(lot.seed, person, number))


def develop(studio: Studio, shard: Shard, lot: Lot) -> NDArray[np.uint8]:
    """(n, 256, 256, 4) all pictures of a shard, by person and then by pose."""
    return np.stack([
        studio.render(
            crowd.pose(lot.seed, one, number)[0], crowd.person(lot.seed, one), SIDE, lot.quality,
            bust=has_bust(lot.seed, one, number),
        )
        for one in shard.people for number in range(lot.poses)
    ])  # fmt: skip


def write(folder: Path, count: int, lot: Lot) -> None:
    """Every shard that is not there yet; each is there whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lot.json").write_text(json.dumps({"seed": lot.seed, "poses": lot.poses, "quality": lot.quality}))
    studio = Studio()
    for shard in shards(count):
        path = folder / shard.name
        if not path.exists():
            unfinished = path.with_suffix(".part")
            with unfinished.open("wb") as file:
                np.save(file, develop(studio, shard, lot))
            unfinished.replace(path)
            print(shard.name, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, default=2600)
    parser.add_argument("--poses", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quality", choices=("live", "still", "fine"), default="fine", help="of the studio's pictures")
    asked = parser.parse_args()
    write(asked.folder, asked.people, Lot(asked.seed, asked.poses, asked.quality))
