"""The course of a training, whatever is trained: the rate, averaged weights, and how it goes on where it stopped."""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import torch
from torch import nn

EMA = 0.999
"how much of the averaged weights one step leaves as it is"
LAST, WEIGHTS, LOG = "last.pt", "weights.pt", "log.jsonl"
"what is needed to go on, the averaged weights, and what was told: the files of a run's folder"


def rate_at(share: float, highest: float, warm: float) -> float:
    """The learning rate at that share of a training, 0..1: a quick rise until `warm`, then half a cosine."""
    if share < warm:
        return highest * share / warm
    return highest * 0.5 * (1 + math.cos(math.pi * (share - warm) / (1 - warm)))


class Average:
    """The weights of a network, averaged over the last steps (an exponential moving average)."""

    def __init__(self, net: nn.Module, ema: float = EMA) -> None:
        self.ema = ema
        self.state = {
            key: value.clone().float() if value.is_floating_point() else value.clone()
            for key, value in net.state_dict().items()
        }
        self.steps = 0

    def add(self, net: nn.Module) -> None:
        """Take in the weights as they are now."""
        self.steps += 1
        keep = min(self.ema, self.steps / (self.steps + 10))
        for key, value in net.state_dict().items():
            if value.is_floating_point():
                self.state[key].lerp_(value, 1 - keep)
            else:
                self.state[key].copy_(value)


class Course:
    """A network on its way, epoch by epoch, kept in a folder: begun anew, or where it stopped."""

    def __init__(
        self, folder: Path, net: nn.Module, optimizer: torch.optim.Optimizer, random: torch.Generator, ema: float = EMA
    ) -> None:
        self.folder, self.net, self.optimizer, self.random = folder, net, optimizer, random
        self.average, self.epoch = Average(net, ema), 0
        self._resume()

    def _resume(self) -> None:
        last = self.folder / LAST
        if not last.exists():
            return
        kept = torch.load(last, weights_only=True)
        self.net.load_state_dict(kept["net"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.average.state, self.average.steps = kept["average"], kept["steps"]
        self.random.set_state(kept["random"])
        self.epoch = kept["epoch"]

    def keep(self) -> None:
        """Write everything that is needed to go on, whole or not at all."""
        kept = {
            "net": self.net.state_dict(), "optimizer": self.optimizer.state_dict(), "average": self.average.state,
            "steps": self.average.steps, "random": self.random.get_state(), "epoch": self.epoch,
        }  # fmt: skip
        write(self.folder, kept, self.average.state)


def write(folder: Path, kept: dict[str, Any], weights: dict[str, torch.Tensor]) -> None:
    """Keep what is needed to go on, whole or not at all, and the averaged weights."""
    scratch = folder / "last.tmp"
    torch.save(kept, scratch)
    scratch.replace(folder / LAST)
    torch.save(weights, folder / WEIGHTS)


def note(folder: Path, said: dict[str, Any]) -> None:
    """Print a line and keep it."""
    line = json.dumps({key: round(value, 4) if isinstance(value, float) else value for key, value in said.items()})
    print(line, flush=True)
    with (folder / LOG).open("a") as log:
        log.write(line + "\n")
