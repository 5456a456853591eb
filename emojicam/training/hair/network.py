"""The network that finds hair: a small U-Net.  Knows no data.

It takes (n, 3, 128, 128) RGB 0..255 and gives (n, 1, 64, 64) logits: half the resolution is all that a measure needs.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTHS = (16, 24, 40, 64, 64)
"channels at 64, 32, 16, 8 and 4 px"


def conv(into: int, out: int, stride: int = 1, kernel: int = 3) -> nn.Sequential:
    """A convolution, normalised, of which only what is above zero goes on."""
    return nn.Sequential(
        nn.Conv2d(into, out, kernel, stride, kernel // 2, bias=False), nn.BatchNorm2d(out), nn.ReLU()
    )  # fmt: skip


class HairNet(nn.Module):
    """Down to 4 px, where the whole head is one glance, and up again; each level adds what it saw on the way down."""

    def __init__(self) -> None:
        super().__init__()
        above = (3, *WIDTHS)
        self.down = nn.ModuleList(
            nn.Sequential(conv(into, out, 2), conv(out, out)) for into, out in zip(above, WIDTHS, strict=False)
        )
        pairs = list(zip(WIDTHS[:0:-1], WIDTHS[-2::-1], strict=True))
        self.narrow = nn.ModuleList(conv(into, out, kernel=1) for into, out in pairs)
        self.up = nn.ModuleList(conv(out, out) for _, out in pairs)
        self.last = nn.Conv2d(WIDTHS[0], 1, 3, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        x, levels = x / 127.5 - 1, []
        for stage in self.down:
            x = stage(x)
            levels.append(x)
        for narrow, up, level in zip(self.narrow, self.up, levels[-2::-1], strict=True):
            x = up(level + functional.interpolate(narrow(x), scale_factor=2.0, mode="nearest"))
        return self.last(x)


def build() -> nn.Module:
    """A fresh network."""
    return HairNet().to(memory_format=torch.channels_last)
