"""Trains the network that finds hair; goes on where it stopped.

    python -m emojicam.training.hair.train heads.npz RUN [--epochs 30]

RUN is a folder for `last.pt`, `log.jsonl` and `weights.pt`, the averaged weights.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..course import Course, note, rate_at
from .network import build
from .vary import Heads, vary

EMA = 0.998
WARM = 0.05
HALF = bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())
"whether this processor multiplies in bfloat16: one that does not takes eight times as long to pretend"
"share of the steps in which the learning rate rises"
OVERLAP = 0.5
"how much the overlap of the whole mask counts beside each pixel"


@dataclass(frozen=True)
class Plan:
    """What one run is asked to do."""

    epochs: int
    batch: int
    rate: float
    decay: float
    seed: int


@dataclass(frozen=True)
class Kept:
    """Heads as they are kept: uint8, so that all of them fit into memory."""

    pictures: Tensor
    masks: Tensor
    weights: Tensor
    names: list[str]

    def at(self, index: Tensor) -> Heads:
        """Some of them, to be varied."""
        masks, weights = (part[index].float() / 255 for part in (self.masks, self.weights))
        return Heads(self.pictures[index].float(), masks, weights)


def read(path: Path) -> tuple[Kept, Kept]:
    """Those to train on, and those to test."""
    with np.load(path) as data:
        names, tests = data["names"], data["tests"]
        pictures = torch.from_numpy(data["heads"].transpose(0, 3, 1, 2).copy())
        masks, weights = (torch.from_numpy(data[name][:, None]) for name in ("masks", "weights"))
    parts = [torch.from_numpy(np.flatnonzero(which)) for which in (~tests, tests)]
    train, test = (Kept(pictures[at], masks[at], weights[at], [str(names[one]) for one in at]) for at in parts)
    return train, test


def loss_of(logits: Tensor, heads: Heads) -> Tensor:
    """Each pixel's, by its weight, and how little of both masks together is common to them (soft Dice)."""
    pixels = functional.binary_cross_entropy_with_logits(logits, heads.masks, heads.weights, reduction="sum")
    said = logits.sigmoid() * heads.weights
    wanted = heads.masks * heads.weights
    common = (said * heads.masks).sum((1, 2, 3))
    dice = (2 * common + 20) / (said.sum((1, 2, 3)) + wanted.sum((1, 2, 3)) + 20)
    return pixels / heads.weights.sum() + OVERLAP * (1 - dice).mean()


def overlap(said: Tensor, heads: Heads) -> Tensor:
    """(n,) intersection over union of both masks at one half, where they count; 1 where neither has any hair."""
    counts = heads.weights > 0.5
    ours, theirs = (said > 0.5) & counts, (heads.masks > 0.5) & counts
    union = (ours | theirs).sum((1, 2, 3))
    return torch.where(union > 0, (ours & theirs).sum((1, 2, 3)) / union.clamp(1), 1.0)


@torch.inference_mode()
def predict(net: nn.Module, pictures: Tensor, batch: int = 64) -> Tensor:
    """(n, 1, 64, 64) probabilities for (n, 3, 128, 128) pictures."""
    net.eval()
    return torch.cat([net(pictures[at : at + batch]).sigmoid() for at in range(0, len(pictures), batch)])


def framed(kept: Kept) -> Heads:
    """All heads as the program lays them."""
    return vary(kept.at(torch.arange(len(kept.names))), torch.Generator(), 0.0)


class Run(Course):
    """One training, kept in its folder."""

    def __init__(self, folder: Path, plan: Plan, heads: Kept) -> None:
        self.plan, self.heads = plan, heads
        torch.manual_seed(plan.seed)
        net, random = build(), torch.Generator().manual_seed(plan.seed)
        optimizer = torch.optim.AdamW(net.parameters(), lr=plan.rate, weight_decay=plan.decay)
        super().__init__(folder, net, optimizer, random, EMA)

    def batches(self) -> Iterator[Heads]:
        """The epoch's heads in a new order."""
        order = torch.randperm(len(self.heads.names), generator=self.random)
        for at in range(0, len(order) - self.plan.batch + 1, self.plan.batch):
            yield self.heads.at(order[at : at + self.plan.batch])

    def train_epoch(self) -> float:
        """Once over all heads; the mean loss."""
        self.net.train()
        total, steps = 0.0, len(self.heads.names) // self.plan.batch
        for step, heads in enumerate(self.batches()):
            total += self._step(heads, (self.epoch + step / steps) / self.plan.epochs)
        self.epoch += 1
        return total / steps

    def _step(self, heads: Heads, share: float) -> float:
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(share, self.plan.rate, WARM)
        heads = vary(heads, self.random)
        with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
            logits = self.net(heads.pictures.contiguous(memory_format=torch.channels_last))
        loss = loss_of(logits.float(), heads)
        self.optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimizer.step()
        self.average.add(self.net)
        return float(loss.detach())

    def averaged(self) -> nn.Module:
        """A network with the averaged weights."""
        net = build()
        net.load_state_dict(self.average.state)
        return net.eval()


def load(folder: Path) -> nn.Module:
    """The network that a run left, for use as it is."""
    net = build()
    net.load_state_dict(torch.load(folder / "weights.pt", weights_only=True))
    return net.eval()


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    defaults = {"epochs": 30, "batch": 32, "rate": 4e-3, "decay": 1e-2, "seed": 1}
    for name, value in defaults.items():
        parser.add_argument(f"--{name}", type=type(value), default=value)
    return parser.parse_args()


def main() -> None:
    """Train as the command line asks."""
    asked = arguments()
    plan = Plan(**{one.name: getattr(asked, one.name) for one in fields(Plan)})
    asked.run.mkdir(parents=True, exist_ok=True)
    (asked.run / "plan.json").write_text(json.dumps(vars(plan)))
    train, test = read(asked.data)
    run = Run(asked.run, plan, train)
    while run.epoch < plan.epochs:
        began = time.perf_counter()
        loss = run.train_epoch()
        run.keep()
        note(asked.run, {"epoch": run.epoch, "loss": loss, "s": time.perf_counter() - began})
    tested = framed(test)
    note(asked.run, {"overlap": float(overlap(predict(run.averaged(), tested.pictures), tested).mean())})


if __name__ == "__main__":
    main()
