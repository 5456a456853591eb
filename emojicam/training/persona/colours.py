"""A second opinion on the colour of hair, from measured colours alone; goes into the encoder's file beside its own.

    python -m emojicam.training.persona.colours faces.npz RUN

What the network says of hair and what colours alone say err in different places.  Measured are a histogram of the
pixels under the hair's mask, over the colours that hair has in the set, and the means of hair, cheeks, forehead and
brows: hair is dark or light beside its own skin.  Writes RUN/colours.pt, which `export` takes along.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...persona.likeness import SCHEMA
from .train import Faces, choice_weights, mirror_map, read
from .vary import Light, vary

NAME = "hair_colour"
INDEX = list(SCHEMA).index(NAME)
CENTRES = 40
"of the histogram"
SHARP = 6.0
"how sharply a pixel belongs to the nearest of them"
PATCHES = (
    (((117, 205, 187), (346, 425, 411)), 0.05), (((67, 10, 297),), 0.04), (((105, 66), (334, 296)), 0.02),
)  # fmt: skip
"cheeks, forehead, brows: the mesh points in whose middle each is measured, and how far around it, in sides"
STATS = CENTRES + 2 * 3 + 1 + 3 * len(PATCHES) + 3
HIDDEN, DROP = 64, 0.3
VOICES = 4
"networks whose mean is the opinion"
EPOCHS, BATCH, RATE, DECAY = 40, 64, 4e-3, 0.05
VARIED = 7
"times that every picture is varied"
GENTLE = Light(gamma=0.15, gain=0.12, tone=0.05)
"light is what is measured here, so it is varied less than for the encoder"
WEIGHT = 1.5
"of this opinion beside the encoder's, chosen on pictures held back: 0 is right of 65.1 % there, 1 to 2 of 67 and 68"


def opponent(pixels: Tensor) -> Tensor:
    """(n, 3, ...) RGB 0..255 to lightness, red to green and yellow to blue, each of about one."""
    share = (pixels / 255).clamp(min=1e-3)
    mean = share.mean(1, keepdim=True)
    light, red, yellow = mean.sqrt() * 4 - 2, (share[:, :1] - share[:, 1:2]) * 6, (mean - share[:, 2:]) * 6
    return torch.cat([light, red - 0.5, yellow - 0.5], 1)


def patch(view: Tensor, marks: Tensor, places: Sequence[Sequence[int]], reach: float) -> Tensor:
    """(n, 3) the mean colour around the middles of these marks."""
    ticks = (torch.arange(view.shape[-1]) + 0.5) / view.shape[-1]
    found = []
    for points in places:
        middle = marks[:, list(points)].mean(1)
        across = torch.exp(-(((ticks[None] - middle[:, :1]) / reach) ** 2))
        down = torch.exp(-(((ticks[None] - middle[:, 1:]) / reach) ** 2))
        window = down[:, :, None] * across[:, None] + 1e-6
        found.append((view * (window / window.sum((1, 2), keepdim=True))[:, None]).sum((2, 3)))
    return torch.stack(found).mean(0)


class Measured(nn.Module):
    """(n, STATS) of both views and the marks, each about 0 with a spread of 1."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("centres", torch.zeros(CENTRES, 3))
        self.register_buffer("mean", torch.zeros(STATS))
        self.register_buffer("spread", torch.ones(STATS))

    def forward(self, close: Tensor, head: Tensor, marks: Tensor) -> Tensor:
        return (self.plain(close, head, marks) - self.mean) / self.spread

    def plain(self, close: Tensor, head: Tensor, marks: Tensor) -> Tensor:
        """The same as measured."""
        colours, share = under_the_mask(head)
        area = functional.avg_pool2d(head[:, 3:] / 255, 2).square().mean((1, 2, 3))[:, None]
        mean = (colours * share).sum(2)
        varied = ((colours - mean[:, :, None]).square() * share).sum(2).clamp(min=1e-5).sqrt()
        seen = opponent(close)
        patches = [patch(seen, marks[:, 0], places, reach) for places, reach in PATCHES]
        return torch.cat([self._histogram(colours, share), mean, varied, area, *patches, mean - patches[0]], 1)

    def _histogram(self, colours: Tensor, share: Tensor) -> Tensor:
        near = -SHARP * (colours[:, None] - self.centres[None, :, :, None]).square().sum(2)
        return 2 * (near.softmax(1) * share).sum(2).clamp(min=0).sqrt()


def under_the_mask(head: Tensor) -> tuple[Tensor, Tensor]:
    """(n, 3, pixels) colours of the view, and (n, 1, pixels) how much of the hair each pixel is, in sum about 1."""
    half = functional.avg_pool2d(head, 2)
    mask = (half[:, 3:] / 255).square().flatten(2)
    return opponent(half[:, :3]).flatten(2), mask / (mask.sum(2, keepdim=True) + 1)


class Colours(nn.Module):
    """(n, colours) probabilities."""

    def __init__(self) -> None:
        super().__init__()
        self.measured = Measured()
        self.voices = nn.ModuleList([_voice() for _ in range(VOICES)])

    def forward(self, close: Tensor, head: Tensor, marks: Tensor) -> Tensor:
        seen = self.measured(close, head, marks)
        return torch.stack([voice(seen).softmax(1) for voice in self.voices]).mean(0)


def _voice() -> nn.Sequential:
    return nn.Sequential(
        nn.Dropout(DROP / 2), nn.Linear(STATS, HIDDEN), nn.ReLU(), nn.Dropout(DROP),
        nn.Linear(HIDDEN, HIDDEN), nn.ReLU(), nn.Dropout(DROP), nn.Linear(HIDDEN, len(SCHEMA[NAME])),
    )  # fmt: skip


def joined(own: Tensor, measured: Tensor) -> Tensor:
    """(n, colours) logits of both opinions: the encoder's logits, and probabilities by colours alone."""
    return own.log_softmax(1) + WEIGHT * (measured + 0.01).log()


def load(run: Path) -> Colours:
    """The one that `main` wrote beside a run."""
    colours = Colours()
    colours.load_state_dict(torch.load(run / "colours.pt", weights_only=True))
    return colours.eval()


def labelled(faces: Faces) -> Faces:
    """Those whose hair has a colour."""
    return faces.at((faces.labels[:, INDEX] >= 0).nonzero()[:, 0])


@torch.inference_mode()
def measure(measured: Measured, faces: Faces, random: torch.Generator | None = None) -> Tensor:
    """(n, STATS) of all, a hundred at a time; varied if there is something to vary by."""
    mirror, found = mirror_map(), []
    for index in torch.arange(len(faces)).split(100):
        some = faces.at(index)
        views = some.close.float(), some.head.float(), some.marks
        found.append(measured.plain(*(vary(*views, mirror, random, GENTLE) if random else views)))
    return torch.cat(found)


@torch.inference_mode()
def settle(measured: Measured, faces: Faces, random: torch.Generator) -> None:
    """Choose the histogram's colours, and tell how large the numbers are: Lloyd's algorithm on pixels of hair."""
    pixels = torch.cat([_drawn(faces.at(index), random) for index in torch.arange(len(faces)).split(100)])
    centres = pixels[torch.randperm(len(pixels), generator=random)[:CENTRES]]
    for _ in range(25):
        nearest = torch.cdist(pixels, centres).argmin(1)
        own = functional.one_hot(nearest, CENTRES).float()
        centres = torch.where(own.sum(0)[:, None] > 0, own.T @ pixels / own.sum(0)[:, None].clamp(min=1), centres)
    measured.centres.copy_(centres)
    plain = measure(measured, faces)
    measured.mean.copy_(plain.mean(0))
    measured.spread.copy_(plain.std(0) + 0.01)


def _drawn(faces: Faces, random: torch.Generator, count: int = 10) -> Tensor:
    """(n * count, 3) pixels of hair by lot."""
    colours, share = under_the_mask(faces.head.float())
    index = torch.multinomial(share[:, 0] + 1e-9, count, generator=random)
    return colours.gather(2, index[:, None].expand(-1, 3, -1)).transpose(1, 2).flatten(0, 1)


def train(faces: Faces, seed: int = 1) -> Colours:
    """A few small networks on what was measured, each begun otherwise."""
    torch.manual_seed(seed)
    random = torch.Generator().manual_seed(seed)
    colours, faces = Colours(), labelled(faces)
    settle(colours.measured, faces, random)
    plain = torch.stack([measure(colours.measured, faces, random if at else None) for at in range(1 + VARIED)])
    seen = (plain - colours.measured.mean) / colours.measured.spread
    weight = choice_weights(faces.labels)[INDEX]
    for voice in colours.voices:
        _teach(voice, seen, faces.labels[:, INDEX], weight)
    return colours.eval()


def _teach(voice: nn.Module, seen: Tensor, labels: Tensor, weight: Tensor) -> None:
    steps = EPOCHS * (len(labels) // BATCH)
    optimizer = torch.optim.AdamW(voice.parameters(), RATE, weight_decay=DECAY)
    rates = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1)
    for index in _batches(len(labels)):
        answers = voice(seen[torch.randint(len(seen), (BATCH,)), index])
        loss = functional.cross_entropy(answers, labels[index], weight, label_smoothing=0.05)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        rates.step()


def _batches(count: int) -> Iterator[Tensor]:
    for _ in range(EPOCHS):
        yield from torch.randperm(count)[: count // BATCH * BATCH].split(BATCH)


@torch.inference_mode()
def predict(colours: Colours, faces: Faces) -> Tensor:
    """(n, colours) probabilities of all, a hundred at a time."""
    parts = (faces.at(index) for index in torch.arange(len(faces)).split(100))
    return torch.cat([colours(one.close.float(), one.head.float(), one.marks) for one in parts])


def right(colours: Colours, faces: Faces) -> float:
    """The share of labelled pictures that colours alone tell right."""
    some = labelled(faces)
    return float((predict(colours, some).argmax(1) == some.labels[:, INDEX]).float().mean())


def main() -> None:
    """Train it for the run named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    asked = parser.parse_args()
    train_on, held, _ = read(asked.data)
    colours = train(train_on)
    torch.save(colours.state_dict(), asked.run / "colours.pt")
    print(json.dumps({"colours alone": round(right(colours, held), 3)}))


if __name__ == "__main__":
    main()
