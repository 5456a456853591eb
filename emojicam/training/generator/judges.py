"""Two small networks that look at finished emoji: who is it, and what does it show.  Know neither rigs nor generators.

    python -m emojicam.training.generator.judges SET RUN [--epochs 12]

RUN is a folder for `identity.pt` and `emotion.pt`.  Both are trained on the studio's pictures of the people to train
on; the generator's losses and its evaluation ask them about its pictures.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...types import EMOTIONS
from . import people, sets
from .train import Pictures, planes, read

SIDE = 80
"px that they look at"
FACE = (0.20, 0.15, 0.80, 0.75)
"left, top, right and bottom of what the one that reads emotions sees, as shares of the picture's side"
EMBEDDING = 48
WARMTH = 16.0
"how sharply an embedding is told from the others in training"
PAPERS = (0.15, 0.95)
"how dark and how light the paper may be that an emoji is laid on"


class Judge(nn.Module):
    """(n, 3, SIDE, SIDE) RGB 0..1 to (n, out)."""

    def __init__(self, out: int, width: int = 24) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        into = 3
        for channels in (width, 2 * width, 4 * width, 4 * width):
            layers += [nn.Conv2d(into, channels, 3, 2, 1), nn.BatchNorm2d(channels), nn.ReLU()]
            layers += [nn.Conv2d(channels, channels, 3, 1, 1), nn.BatchNorm2d(channels), nn.ReLU()]
            into = channels
        self.look = nn.Sequential(*layers, nn.Flatten(), nn.Dropout(0.2), nn.Linear(into * (SIDE // 16) ** 2, out))

    def forward(self, x: Tensor) -> Tensor:
        return self.look(x - 0.5)


def laid(pictures: Tensor, paper: float | Tensor = 0.8, *, face: bool = False) -> Tensor:
    """(n, 3, SIDE, SIDE) emoji (n, 4, side, side), premultiplied, as judges see them: on paper; whole, or the face."""
    left, top, right, bottom = (round(share * pictures.shape[-1]) for share in (FACE if face else (0, 0, 1, 1)))
    small = functional.adaptive_avg_pool2d(pictures[..., top:bottom, left:right], SIDE)
    return small[:, :3] + paper * (1 - small[:, 3:])


def embedding(judge: nn.Module, seen: Tensor) -> Tensor:
    """(n, EMBEDDING) unit vectors: near for one person, far for two."""
    return functional.normalize(judge(seen), dim=1)


def shown(folder: Path, part: str) -> tuple[Tensor, Tensor]:
    """(n,) by picture of a part: whose it is, and which emotion, -1 where it is none."""
    lot = sets.drawn_as(folder)
    numbers = [
        (one, people.pose(lot.seed, one, number)[1])
        for shard in sets.there(folder, part) for one in shard.people for number in range(lot.poses)
    ]  # fmt: skip
    whose, what = zip(*numbers, strict=True)
    return torch.tensor(whose), torch.tensor(what)


def varied(pixels: Tensor, random: torch.Generator, *, face: bool) -> Tensor:
    """What judges are trained on: shifted a little, on any paper."""
    pictures = planes(pixels)
    shifts = torch.randint(-8, 9, (2,), generator=random).tolist()
    low, high = PAPERS
    paper = low + (high - low) * torch.rand(len(pictures), 1, 1, 1, generator=random)
    return laid(pictures.roll(shifts, (2, 3)), paper, face=face)


def train(kind: str, pictures: Pictures, whose: Tensor, what: Tensor, epochs: int) -> nn.Module:
    """`identity` or `emotion`."""
    torch.manual_seed(1)
    random = torch.Generator().manual_seed(1)
    people_there, number = whose.unique(return_inverse=True)
    judge = Judge(EMBEDDING if kind == "identity" else len(EMOTIONS))
    proxies = nn.Parameter(torch.randn(len(people_there), EMBEDDING))
    chosen = torch.arange(len(whose)) if kind == "identity" else (what >= 0).nonzero()[:, 0]
    optimizer = torch.optim.AdamW([*judge.parameters(), proxies], 2e-3, weight_decay=0.02)
    steps = epochs * (len(chosen) // 64)
    plan = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.5 * (1 + math.cos(math.pi * step / steps)))
    for _ in range(epochs):
        for index in chosen[torch.randperm(len(chosen), generator=random)].split(64):
            if len(index) < 64:
                continue
            seen = varied(pictures.pixels[index], random, face=kind == "emotion")
            if kind == "identity":
                near = embedding(judge, seen) @ functional.normalize(proxies, dim=1).T
                loss = functional.cross_entropy(WARMTH * near, number[index])
            else:
                loss = functional.cross_entropy(judge(seen), what[index], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
    return judge.eval()


@torch.inference_mode()
def recognised(identity: nn.Module, gallery: Tensor, probes: Tensor) -> float:
    """The share of probes (n, 4, h, w), the i-th of the i-th person, whose nearest in the gallery is that person."""
    near = embedding(identity, laid(probes)) @ embedding(identity, laid(gallery)).T
    return float((near.argmax(1) == torch.arange(len(probes))).float().mean())


def load(folder: Path) -> tuple[nn.Module, nn.Module]:
    """The two, as trained."""
    judges = Judge(EMBEDDING), Judge(len(EMOTIONS))
    for judge, name in zip(judges, ("identity", "emotion"), strict=True):
        judge.load_state_dict(torch.load(folder / f"{name}.pt", weights_only=True))
    return judges[0].eval().requires_grad_(False), judges[1].eval().requires_grad_(False)


def main() -> None:
    """Train both, and tell how good they are with people whom they never saw."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--epochs", type=int, nargs=2, default=(16, 30), help="of identity and of emotion")
    asked = parser.parse_args()
    asked.run.mkdir(parents=True, exist_ok=True)
    pictures, (whose, what) = read(asked.set, "train", sets.SIDE), shown(asked.set, "train")
    held, (strangers, felt) = read(asked.set, "validation", sets.SIDE), shown(asked.set, "validation")
    for kind, epochs in zip(("identity", "emotion"), asked.epochs, strict=True):
        judge = train(kind, pictures, whose, what, epochs)
        torch.save(judge.state_dict(), asked.run / f"{kind}.pt")
        seen = planes(held.pixels)
        if kind == "identity":
            first, second = (
                seen[:: len(seen) // len(strangers.unique())],
                seen[1 :: len(seen) // len(strangers.unique())],
            )
            print(json.dumps({"identity, one of all": recognised(judge, first, second)}), flush=True)
        else:
            with torch.inference_mode():
                right = (judge(laid(seen[felt >= 0], face=True)).argmax(1) == felt[felt >= 0]).float().mean()
            print(json.dumps({"emotion": float(right)}), flush=True)


if __name__ == "__main__":
    main()
