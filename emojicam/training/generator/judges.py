"""Two small networks that look at finished emoji: who is it, and what does it show.  Know neither rigs nor generators.

    python -m emojicam.training.generator.judges SET RUN [--epochs 16 30]

RUN is a folder for `identity.pt` and `emotion.pt`.  Both are trained on the studio's pictures of the people to train
on; the generator's losses and its evaluation ask them about its pictures.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...persona import crowd
from ..onnxed import exported, halved
from . import sets
from .eye import EMBEDDING, VIEWS, Judge, embedding, laid, load
from .train import Pictures, planes, read

WARMTH = 16.0
"how sharply an embedding is told from the others in training"
PAPERS = (0.15, 0.95)
"how dark and how light the paper may be that an emoji is laid on in training"


def shown(folder: Path, part: str) -> tuple[Tensor, Tensor]:
    """(n,) by picture of a part: whose it is, and which emotion, -1 where it is none."""
    lot = sets.drawn_as(folder)
    numbers = [
        (one, crowd.pose(lot.seed, one, number)[1])
        for shard in sets.there(folder, part) for one in shard.people for number in range(lot.poses)
    ]  # fmt: skip
    whose, what = zip(*numbers, strict=True)
    return torch.tensor(whose), torch.tensor(what)


def varied(pixels: Tensor, kind: str, random: torch.Generator) -> Tensor:
    """What judges are trained on: shifted a little, on any paper; half of the emotions mirrored, which they bear."""
    pictures = planes(pixels)
    if kind == "emotion" and torch.rand(1, generator=random) < 0.5:
        pictures = pictures.flip(3)
    shifts = torch.randint(-8, 9, (2,), generator=random).tolist()
    low, high = PAPERS
    paper = low + (high - low) * torch.rand(len(pictures), 1, 1, 1, generator=random)
    return laid(pictures.roll(shifts, (2, 3)), kind, paper)


def train(kind: str, pictures: Pictures, whose: Tensor, what: Tensor, epochs: int) -> nn.Module:
    """`identity` or `emotion`."""
    torch.manual_seed(1)
    random = torch.Generator().manual_seed(1)
    people_there, number = whose.unique(return_inverse=True)
    judge = Judge(kind)
    proxies = nn.Parameter(torch.randn(len(people_there), EMBEDDING))
    chosen = torch.arange(len(whose)) if kind == "identity" else (what >= 0).nonzero()[:, 0]
    optimizer = torch.optim.AdamW([*judge.parameters(), proxies], 2e-3, weight_decay=0.02)
    steps = epochs * (len(chosen) // 64)
    plan = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.5 * (1 + math.cos(math.pi * step / steps)))
    for _ in range(epochs):
        for index in chosen[torch.randperm(len(chosen), generator=random)].split(64):
            if len(index) < 64:
                continue
            seen = varied(pictures.pixels[index], kind, random)
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
    near = embedding(identity, laid(probes, "identity")) @ embedding(identity, laid(gallery, "identity")).T
    return float((near.argmax(1) == torch.arange(len(probes))).float().mean())


class Asked(nn.Module):
    """A judge as the evaluation uses it: one picture of bytes, and what it sees on the way in unit vectors."""

    def __init__(self, judge: Judge, kind: str) -> None:
        super().__init__()
        self.judge, self.kind = judge, kind

    def forward(self, picture: Tensor) -> tuple[Tensor, ...]:
        """(256, 256, 4) bytes to the answer, and for identity to the features of three stages, by channel and place."""
        looks = self.judge.looks(laid(picture.permute(2, 0, 1)[None].float() / 255, self.kind))
        if self.kind == "emotion":
            return (self.judge.answer(looks[-1])[0].softmax(0),)
        return functional.normalize(self.judge.answer(looks[-1]), dim=1)[0], *[
            functional.normalize(one, dim=1)[0] for one in looks[1:]
        ]


def export(run: Path, models: Path) -> None:
    """Both as `clay_identity.onnx` and `clay_emotion.onnx`."""
    for kind, judge in zip(VIEWS, load(run), strict=True):
        outputs = ["emotion"] if kind == "emotion" else ["identity", "fine", "middle", "coarse"]
        example = (torch.zeros(sets.SIDE, sets.SIDE, 4, dtype=torch.uint8),)
        model = halved(exported(Asked(judge, kind).eval(), example, ["picture"], outputs))
        (models / f"clay_{kind}.onnx").write_bytes(model.SerializeToString())


def main() -> None:
    """Train both, and tell how good they are with people whom they never saw."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--models", type=Path, help="write a run's judges there as ONNX, and train nothing")
    parser.add_argument("--epochs", type=int, nargs=2, default=(16, 30), help="of identity and of emotion")
    asked = parser.parse_args()
    if asked.models:
        export(asked.run, asked.models)
    else:
        teach(asked.set, asked.run, asked.epochs)


def teach(source: Path, run: Path, epochs_each: Sequence[int]) -> None:
    """Train both."""
    run.mkdir(parents=True, exist_ok=True)
    pictures, (whose, what) = read(source, "train", sets.SIDE), shown(source, "train")
    held, (strangers, felt) = read(source, "validation", sets.SIDE), shown(source, "validation")
    for kind, epochs in zip(VIEWS, epochs_each, strict=True):
        judge = train(kind, pictures, whose, what, epochs)
        torch.save(judge.state_dict(), run / f"{kind}.pt")
        seen = planes(held.pixels)
        if kind == "identity":
            each = len(seen) // len(strangers.unique())
            first, second = seen[::each], seen[1::each]
            print(json.dumps({"identity, one of all": recognised(judge, first, second)}), flush=True)
        else:
            with torch.inference_mode():
                right = (judge(laid(seen[felt >= 0], "emotion")).argmax(1) == felt[felt >= 0]).float().mean()
            print(json.dumps({"emotion": float(right)}), flush=True)


if __name__ == "__main__":
    main()
