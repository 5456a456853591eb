"""The network that recognises a person's attributes: tokens a region, asked by a learned query a part.

Takes two views of a face and its landmarks in both; gives logits of every attribute, and LFW's scores beside them,
which only training looks at.  Knows no data.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import torch
from torch import Tensor, nn

from ...persona.encoder import CLOSE, HEAD, REGIONS
from ...persona.likeness import SCHEMA
from ..emotion.network import Block
from .sets import SCORES

TOKEN = 128
"numbers a token"
HEADS = 4
SCALE = 8.0
"what the shares of a side, by which landmarks of a region are apart, are multiplied with: to about one"
QUERIES = (*SCHEMA, "scores")


class Trunk(nn.Module):
    """Convolutions: (n, planes, side, side) 0..255 to a map of tokens, an eighth or a sixteenth of the side."""

    def __init__(self, planes: int, width: int, depths: tuple[int, ...], drop: float = 0.1) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(planes, width, 3, 2, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU(),
        )  # fmt: skip
        blocks: list[nn.Module] = []
        into, count = width, sum(depths)
        for stage, depth in enumerate(depths):
            out = min(width * 2 ** (stage + 1), TOKEN)
            for index in range(depth):
                blocks.append(Block(into, out, 1 if index else 2, drop * (len(blocks) + 1) / count))
                into = out
        self.blocks = nn.Sequential(*blocks)
        for block in self.blocks:  # they begin at nothing, from where Adam's small steps take long to lead
            nn.init.ones_(block.body[4].weight)

    def forward(self, x: Tensor) -> Tensor:
        return self.blocks(self.stem((x - 127.5) / 64))


class Regions(nn.Module):
    """Ties the maps to the face: a token a region, gathered where its landmarks lie."""

    def __init__(self) -> None:
        super().__init__()
        self.members = [list(one.points) for one in REGIONS]
        self.views = [0 if one.view == CLOSE else 1 for one in REGIONS]
        self.places = nn.ModuleList([nn.Linear(2 * len(one), TOKEN) for one in self.members])
        self.spread = nn.Parameter(torch.tensor([one.spread for one in REGIONS]).log())
        self.shift = nn.Parameter(torch.tensor([one.shift for one in REGIONS]))

    def forward(self, maps: tuple[Tensor, Tensor], marks: Tensor) -> Tensor:
        tokens = []
        for index, (members, view, place) in enumerate(zip(self.members, self.views, self.places, strict=True)):
            points = marks[:, view, members]  # (n, points, 2)
            window = self._window(points, maps[view].shape[-1], index)
            seen = (maps[view] * window[:, None]).sum((2, 3))
            shape = (points - points.mean(1, keepdim=True)) * SCALE
            tokens.append(seen + place(shape.flatten(1)))
        return torch.stack(tokens, 1)

    def _window(self, points: Tensor, side: int, index: int) -> Tensor:
        """(n, side, side), summing to 1: where the region lies, softly."""
        low, high = points.amin(1), points.amax(1)
        size = (high - low).clamp(min=0.04) * self.spread[index].exp()
        middle = (low + high) / 2 + self.shift[index] * (high - low)
        ticks = (torch.arange(side, dtype=points.dtype) + 0.5) / side
        across = torch.exp(-(((ticks[None] - middle[:, :1]) / size[:, :1]) ** 2))
        down = torch.exp(-(((ticks[None] - middle[:, 1:]) / size[:, 1:]) ** 2))
        window = down[:, :, None] * across[:, None, :] + 1e-6
        return window / window.sum((1, 2), keepdim=True)


class HairToken(nn.Module):
    """One token of what lies under the hair's mask: its colour, how it varies, how much there is at which height."""

    def __init__(self) -> None:
        super().__init__()
        self.say = nn.Sequential(nn.Linear(3 + 3 + 1 + 2 * HEAD // 4, TOKEN), nn.ReLU(), nn.Linear(TOKEN, TOKEN))

    def forward(self, head: Tensor) -> Tensor:
        colours, mask = (head[:, :3] - 127.5) / 64, head[:, 3:] / 255
        area = mask.mean((2, 3))
        mean = (colours * mask).mean((2, 3)) / (area + 0.01)
        varied = ((colours - mean[:, :, None, None]).abs() * mask).mean((2, 3)) / (area + 0.01)
        coarse = nn.functional.avg_pool2d(mask, 4)[:, 0]
        return self.say(torch.cat([mean, varied, area, coarse.mean(2), coarse.mean(1)], 1))


class Ask(nn.Module):
    """One round of attention: queries look at tokens, then think."""

    def __init__(self, drop: float = 0.1) -> None:
        super().__init__()
        self.before, self.after = nn.LayerNorm(TOKEN), nn.LayerNorm(TOKEN)
        self.query, self.key_value, self.out = (
            nn.Linear(TOKEN, TOKEN), nn.Linear(TOKEN, 2 * TOKEN), nn.Linear(TOKEN, TOKEN),
        )  # fmt: skip
        self.think = nn.Sequential(
            nn.Linear(TOKEN, 2 * TOKEN), nn.GELU(), nn.Dropout(drop), nn.Linear(2 * TOKEN, TOKEN)
        )
        self.drop = nn.Dropout(drop)

    def forward(self, queries: Tensor, tokens: Tensor) -> Tensor:
        q = _split(self.query(self.before(queries)))
        k, v = (_split(part) for part in self.key_value(tokens).chunk(2, -1))
        weights = (q @ k.transpose(-1, -2) * (TOKEN // HEADS) ** -0.5).softmax(-1)
        answers = (weights @ v).transpose(1, 2).flatten(2)
        queries = queries + self.drop(self.out(answers))
        return queries + self.drop(self.think(self.after(queries)))


class Pool(nn.Module):
    """A round without attention, to see what that is worth: each answer is told the mean of all tokens, then thinks."""

    def __init__(self, drop: float = 0.1) -> None:
        super().__init__()
        self.out, self.after = nn.Linear(TOKEN, TOKEN), nn.LayerNorm(TOKEN)
        self.think = nn.Sequential(
            nn.Linear(TOKEN, 2 * TOKEN), nn.GELU(), nn.Dropout(drop), nn.Linear(2 * TOKEN, TOKEN)
        )
        self.drop = nn.Dropout(drop)

    def forward(self, queries: Tensor, tokens: Tensor) -> Tensor:
        queries = queries + self.drop(self.out(tokens.mean(1, keepdim=True)))
        return queries + self.drop(self.think(self.after(queries)))


def _split(tokens: Tensor) -> Tensor:
    """(n, heads, tokens, numbers)"""
    return tokens.unflatten(-1, (HEADS, TOKEN // HEADS)).transpose(1, 2)


class PersonaNet(nn.Module):
    """The encoder; without `attention`, the same with means in place of what queries look at."""

    def __init__(self, width: int = 24, attention: bool = True) -> None:
        super().__init__()
        self.close = Trunk(3, width, (1, 1, 2))
        self.head = Trunk(4, width, (1, 1, 1))
        self.hair = HairToken()
        self.regions = Regions()
        self.hair_at = nn.Parameter(torch.zeros(1, 1, TOKEN))
        cells = (CLOSE // 16) ** 2 + (HEAD // 16) ** 2
        self.at = nn.Parameter(torch.randn(1, cells, TOKEN) * 0.02)
        self.which = nn.Parameter(torch.randn(1, len(REGIONS), TOKEN) * 0.02)
        self.queries = nn.Parameter(torch.randn(1, len(QUERIES), TOKEN) * 0.02)
        self.whole = nn.Linear(2 * TOKEN, len(QUERIES) * TOKEN)
        self.tidy = nn.LayerNorm(TOKEN)
        self.asks = nn.ModuleList([Ask() if attention else Pool() for _ in range(2)])
        self.last = nn.LayerNorm(TOKEN)
        sizes = [*map(len, SCHEMA.values()), len(SCORES) + 1]
        self.answers = nn.ModuleList([nn.Linear(TOKEN, size) for size in sizes])

    def forward(self, close: Tensor, head: Tensor, marks: Tensor) -> tuple[Tensor, ...]:
        """Logits for each name of SCHEMA, then (n, 32): LFW's scores, and the age in centuries, as logits."""
        maps = self.close(close), self.head(head)
        cells = torch.cat([one.flatten(2).transpose(1, 2) for one in maps], 1) + self.at
        hair = self.hair(head)[:, None] + self.hair_at
        tokens = self.tidy(torch.cat([self.regions(maps, marks) + self.which, hair, cells], 1))
        # What both views say as a whole begins each answer: attention alone is slow to learn where to look.
        whole = self.whole(torch.cat([one.mean((2, 3)) for one in maps], 1))
        asked = self.queries + whole.unflatten(1, (len(QUERIES), TOKEN))
        for ask in self.asks:
            asked = ask(asked, tokens)
        asked = self.last(asked)
        return tuple(answer(asked[:, index]) for index, answer in enumerate(self.answers))
