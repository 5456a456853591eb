"""The judges' networks: what they look at and how.  Know neither rigs nor generators."""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...types import EMOTIONS

VIEWS = {"identity": (0, 0, 256, 4), "emotion": (48, 42, 160, 2)}
"left, top and side of what each looks at, px of a picture of 256, and how many of these are one that it sees"
EMBEDDING = 48
PAPER = 0.8
"how light the paper is that an emoji is laid on"


class Judge(nn.Module):
    """(n, 3, side, side) RGB 0..1 to (n, out); the features on the way are what `looks` gives."""

    def __init__(self, kind: str, width: int = 24) -> None:
        super().__init__()
        _, _, view, shrink = VIEWS[kind]
        stages: list[nn.Module] = []
        into = 3
        for channels in (width, 2 * width, 4 * width, 4 * width):
            stages.append(nn.Sequential(
                nn.Conv2d(into, channels, 3, 2, 1), nn.BatchNorm2d(channels), nn.ReLU(),
                nn.Conv2d(channels, channels, 3, 1, 1), nn.BatchNorm2d(channels), nn.ReLU(),
            ))  # fmt: skip
            into = channels
        self.stages = nn.ModuleList(stages)
        out = EMBEDDING if kind == "identity" else len(EMOTIONS)
        self.answer = nn.Sequential(nn.Flatten(), nn.Dropout(0.2), nn.Linear(into * (view // shrink // 16) ** 2, out))

    def forward(self, x: Tensor) -> Tensor:
        return self.answer(self.looks(x)[-1])

    def looks(self, x: Tensor) -> list[Tensor]:
        """What each stage makes of it."""
        found = [x - 0.5]
        for stage in self.stages:
            found.append(stage(found[-1]))
        return found[1:]


def laid(pictures: Tensor, kind: str, paper: float | Tensor = PAPER) -> Tensor:
    """(n, 3, h, w) emoji (n, 4, 256, 256), premultiplied, as a judge sees them: on paper; whole, or the face."""
    left, top, side, shrink = VIEWS[kind]
    small = functional.avg_pool2d(pictures[..., top : top + side, left : left + side], shrink)
    return small[:, :3] + paper * (1 - small[:, 3:])


def embedding(judge: nn.Module, seen: Tensor) -> Tensor:
    """(n, EMBEDDING) unit vectors: near for one person, far for two."""
    return functional.normalize(judge(seen), dim=1)


def load(folder: Path) -> tuple[nn.Module, nn.Module]:
    """The two, as trained."""
    judges = Judge("identity"), Judge("emotion")
    for judge, name in zip(judges, ("identity", "emotion"), strict=True):
        judge.load_state_dict(torch.load(folder / f"{name}.pt", weights_only=True))
    return judges[0].eval().requires_grad_(False), judges[1].eval().requires_grad_(False)
