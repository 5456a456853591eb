"""The networks that read emotions: ours, and the tutorial's that it is compared with.  Knows no data.

Both take (n, 1, 48, 48) grey 0..255 and give two sets of logits: (n, 7) as FER2013's annotators label, (n, 8) as the
ten voters of FER+ do.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import torch
from torch import Tensor, nn

CLASSES, VOTED = 7, 8


def _conv(into: int, out: int, kernel: int = 3, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(into, out, kernel, stride, kernel // 2, bias=False)


class Squeeze(nn.Module):
    """Channel attention (Hu et al., 2018): what the whole face says weighs what each channel saw."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.gates = nn.Sequential(nn.Linear(width, width // 8), nn.ReLU(), nn.Linear(width // 8, width), nn.Sigmoid())

    def forward(self, x: Tensor) -> Tensor:
        return x * self.gates(x.mean((2, 3)))[:, :, None, None]


class Block(nn.Module):
    """A residual block of two 3x3 convolutions; one in `drop` is skipped in training."""

    def __init__(self, into: int, out: int, stride: int, drop: float) -> None:
        super().__init__()
        self.drop = drop
        self.body = nn.Sequential(
            _conv(into, out, 3, stride), nn.BatchNorm2d(out), nn.ReLU(),
            _conv(out, out), nn.BatchNorm2d(out), Squeeze(out),
        )  # fmt: skip
        nn.init.zeros_(self.body[4].weight)
        pool = nn.AvgPool2d(2, ceil_mode=True) if stride == 2 else nn.Identity()
        same = into == out and stride == 1
        self.short = nn.Identity() if same else nn.Sequential(pool, _conv(into, out, 1), nn.BatchNorm2d(out))

    def forward(self, x: Tensor) -> Tensor:
        body = self.body(x)
        if self.training and self.drop:
            kept = torch.rand(len(x), 1, 1, 1) >= self.drop
            body = body * kept / (1 - self.drop)
        return torch.relu(self.short(x) + body)


class EmotionNet(nn.Module):
    """A residual network, wide where the picture is small.  `width` is the channels at 24x24.

    With `last` channels it looks once more at 3x3, and its outputs read both that and what came before.
    """

    def __init__(
        self, width: int = 40, depths: tuple[int, int, int] = (1, 2, 2), last: int = 0, drop: float = 0.1
    ) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            _conv(1, width // 2), nn.BatchNorm2d(width // 2), nn.ReLU(),
            _conv(width // 2, width, 3, 2), nn.BatchNorm2d(width), nn.ReLU(),
        )  # fmt: skip
        blocks: list[nn.Module] = []
        into, count = width, sum(depths)
        for stage, depth in enumerate(depths):
            out = width * 2**stage
            for index in range(depth):
                stride = 2 if stage and not index else 1
                blocks.append(Block(into, out, stride, drop * (len(blocks) + 1) / count))
                into = out
        self.blocks = nn.Sequential(*blocks)
        self.last = Block(into, last, 2, drop) if last else None
        self.rest = nn.Dropout(0.3)
        self.label, self.votes = nn.Linear(into + last, CLASSES), nn.Linear(into + last, VOTED)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        mean, spread = x.mean((2, 3), keepdim=True), x.std((2, 3), keepdim=True)
        features = self.blocks(self.stem((x - mean) / (spread + 8.0)))
        seen = features.mean((2, 3))
        if self.last is not None:
            seen = torch.cat([seen, self.last(features).mean((2, 3))], 1)
        seen = self.rest(seen)
        return self.label(seen), self.votes(seen)

    def grow_from(self, state: dict[str, Tensor]) -> None:
        """Take over the weights of a network of the same width without `last`: what it says is said at first."""
        mine = self.state_dict()
        for key, value in state.items():
            mine[key].zero_()
            mine[key][tuple(slice(side) for side in value.shape)] = value


class TutorialNet(nn.Module):
    """What the tutorials on FER2013 train: four 3x3 convolutions and two dense layers on 48x48 grey."""

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.25),
            nn.Conv2d(64, 128, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(128, 128, 3), nn.ReLU(), nn.MaxPool2d(2),
            nn.Dropout(0.25), nn.Flatten(), nn.Linear(128 * 4 * 4, 1024), nn.ReLU(), nn.Dropout(0.5),
        )  # fmt: skip
        self.label, self.votes = nn.Linear(1024, CLASSES), nn.Linear(1024, VOTED)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        seen = self.body(x / 255)
        return self.label(seen), self.votes(seen)


def build(kind: str, width: int, depths: tuple[int, int, int] = (1, 2, 2), last: int = 0) -> nn.Module:
    """A network by name: `ours` or `tutorial`."""
    return TutorialNet() if kind == "tutorial" else EmotionNet(width, depths, last)
