"""The mean of two runs' weights, as a run of its own: where one was begun from the other it may be better than both.

python -m emojicam.training.mean ONE OTHER SHARE RUN      (SHARE, 0..1, is the other's)
"""

# mypy: disable-error-code="import-not-found"
from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch
from torch import Tensor

from .course import WEIGHTS

Weights = dict[str, Tensor]


def mean(one: Weights, other: Weights, share: float) -> Weights:
    """Each weight between both; what counts steps is the other's.  Raises ValueError if they are of unlike networks."""
    if {name: value.shape for name, value in one.items()} != {name: value.shape for name, value in other.items()}:
        raise ValueError("the runs are of networks of different make: only alike ones have a mean")
    return {
        name: torch.lerp(value, other[name], share) if value.is_floating_point() else other[name]
        for name, value in one.items()
    }


def main() -> None:
    """Write the run that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name in ("one", "other"):
        parser.add_argument(name, type=Path)
    parser.add_argument("share", type=float)
    parser.add_argument("run", type=Path)
    asked = parser.parse_args()
    one, other = (torch.load(folder / WEIGHTS, weights_only=True) for folder in (asked.one, asked.other))
    asked.run.mkdir(parents=True, exist_ok=True)
    shutil.copy(asked.other / "plan.json", asked.run)
    torch.save(mean(one, other, asked.share), asked.run / WEIGHTS)


if __name__ == "__main__":
    main()
