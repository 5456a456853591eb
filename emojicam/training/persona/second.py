"""Trains the second opinion on what the encoder recognises, and writes it as ONNX.

    python -m emojicam.training.persona.second faces.npz maps RUN [--epochs 40]
    python -m emojicam.training.persona.second faces.npz maps RUN --export models

Of each map a learned mixture of channels is looked at, by learned queries: where on the map, and by what is there.
What is learned from is what the encoder learned from (`train`), but who is the same person.  How much the opinion
counts beside the encoder's, and how warm the result is, is chosen on people held back.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

from ...persona.encoder import Encoder, Views
from ...persona.likeness import SCHEMA
from ...persona.second import MAPS
from ..course import Average, note, rate_at
from ..onnxed import eighths, exported, halved
from .sets import SCORES
from .train import DECAY, OFTEN, WARM, Faces, choice_weights, divided, loss_of, read_all

Maps = Mapping[str, Tensor]
"(n, ..., channels, height, width) by the names of MAPS"
CHOICES = [len(kinds) for kinds in SCHEMA.values()]
MIXED, QUERIES, HIDDEN, DROP = 20, 8, 64, 0.3
BATCH, RATE, EMA = 128, 2e-3, 0.995
ALIKE = 0.03
"by how much a probability may differ from the original's: what rounding weights to 8 bits does"
LEAST = 1e-3
"added to probabilities before their logarithm, so that nobody is believed without end"
SHARES = torch.linspace(0, 4, 41)
"of the opinion beside the encoder's, to choose from"
WARMTHS = torch.linspace(0.5, 3.0, 51)
"what logarithms are divided by, to choose from"


class Second(nn.Module):
    """Maps of (n, channels, height, width) to answers (n, choices) an attribute, and LFW's scores and the age."""

    def __init__(self) -> None:
        super().__init__()
        channels = {name: one.shape[0] for name, one in MAPS.items()}
        for name, one in MAPS.items():
            self.register_buffer(f"{name}_mean", torch.zeros(channels[name], 1, 1))
            self.register_buffer(f"{name}_spread", torch.ones(channels[name], 1, 1))
            self.register_parameter(
                f"{name}_where", nn.Parameter(torch.randn(QUERIES, one.shape[1] * one.shape[2]) / 2)
            )
        self.mix = nn.ModuleDict({name: nn.Conv2d(count, MIXED, 1) for name, count in channels.items()})
        self.ask = nn.ModuleDict({name: nn.Conv2d(MIXED, QUERIES, 1) for name in MAPS})
        seen = len(MAPS) * QUERIES * MIXED
        self.think = nn.Sequential(
            nn.LayerNorm(seen), nn.Dropout(DROP), nn.Linear(seen, HIDDEN), nn.ReLU(), nn.Dropout(DROP)
        )
        self.answer, self.score = nn.Linear(HIDDEN, sum(CHOICES)), nn.Linear(HIDDEN, len(SCORES) + 1)

    def forward(self, maps: Maps) -> tuple[Tensor, ...]:
        thought = self.think(torch.cat([self._seen(name, maps[name]) for name in MAPS], 1))
        return *self.answer(thought).split(CHOICES, 1), self.score(thought)

    def _seen(self, name: str, one: Tensor) -> Tensor:
        """(n, queries * mixed)"""
        level = (one - self.get_buffer(f"{name}_mean")) / self.get_buffer(f"{name}_spread")
        mixed = functional.relu(self.mix[name](level))
        weights = (self.ask[name](mixed).flatten(2) + self.get_parameter(f"{name}_where")).softmax(2)
        return torch.matmul(weights, mixed.flatten(2).transpose(1, 2)).flatten(1)

    @torch.no_grad()
    def settle(self, maps: Maps) -> None:
        """Tell a fresh network how large its inputs are."""
        for name in MAPS:
            self.get_buffer(f"{name}_mean").copy_(maps[name].mean((0, 2, 3))[:, None, None])
            self.get_buffer(f"{name}_spread").copy_(maps[name].std((0, 2, 3))[:, None, None] + 1e-3)


class Opinion(nn.Module):
    """As it is used: maps of a face and its mirror image, what the encoder said, and what to believe."""

    def __init__(self, net: Second, shares: list[float], warmths: list[float]) -> None:
        super().__init__()
        self.net, self.shares, self.warmths = net, shares, warmths

    def forward(self, *given: Tensor) -> tuple[Tensor, ...]:
        """(2, channels, height, width) for each of MAPS and (choices,) to probabilities of each attribute."""
        *maps, said = given
        answers = self.net(dict(zip(MAPS, maps, strict=True)))[: len(SCHEMA)]
        both = zip(said.split(CHOICES), (one.softmax(1).mean(0) for one in answers), strict=True)
        joined = [weighed(own, other, share) for (own, other), share in zip(both, self.shares, strict=True)]
        return tuple((one / warmth).softmax(0) for one, warmth in zip(joined, self.warmths, strict=True))


def weighed(own: Tensor, other: Tensor, share: Tensor | float) -> Tensor:
    """Logarithms of both opinions' probabilities (..., choices), together."""
    return (own + LEAST).log() + share * (other + LEAST).log()


class Run:
    """One training, from its beginning to its end: some minutes."""

    def __init__(self, faces: Faces, maps: Maps, epochs: int, seed: int) -> None:
        """`maps` have a second axis of looks."""
        torch.manual_seed(seed)
        self.faces, self.maps, self.epochs = faces, maps, epochs
        self.net, self.random = Second(), torch.Generator().manual_seed(seed)
        self.net.settle({name: one[:800, 0].float() for name, one in maps.items()})
        self.optimizer = torch.optim.AdamW(self.net.parameters(), RATE, weight_decay=DECAY)
        self.average, self.weights = Average(self.net, EMA), choice_weights(faces.labels)

    def train(self, epoch: int) -> float:
        """That epoch; the mean loss."""
        self.net.train()
        labelled = (self.faces.labels >= 0).any(1).nonzero()[:, 0]
        index = torch.cat([torch.arange(len(self.faces)), *[labelled] * (OFTEN - 1)])
        batches = index[torch.randperm(len(index), generator=self.random)].split(BATCH)
        losses = [
            self._step(batch, (epoch + number / len(batches)) / self.epochs) for number, batch in enumerate(batches)
        ]
        return sum(losses) / len(losses)

    def _step(self, batch: Tensor, share: float) -> float:
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(share, RATE, WARM)
        looks = next(iter(self.maps.values())).shape[1]
        look = torch.randint(looks, (len(batch),), generator=self.random)
        outputs = self.net({name: one[batch, look].float() for name, one in self.maps.items()})
        loss = loss_of(outputs, self.faces.at(batch), self.weights, pairs=False)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        self.average.add(self.net)
        return float(loss.detach())

    def averaged(self) -> Second:
        """A network with the averaged weights."""
        net = Second()
        net.load_state_dict(self.average.state)
        return net.eval()


def trained(faces: Faces, maps: Maps, epochs: int, seed: int, run: Path) -> Second:
    """A network that has learned these, telling after each fifth of it how far it is."""
    one = Run(faces, maps, epochs, seed)
    for epoch in range(epochs):
        loss = one.train(epoch)
        if (epoch + 1) % max(1, epochs // 5) == 0:
            note(run, {"epoch": epoch + 1, "loss": loss})
    return one.averaged()


@torch.inference_mode()
def predict(net: Second, maps: Maps) -> Tensor:
    """(n, choices) what it says on average of each picture and its mirror image, the first two looks."""
    found = []
    for index in torch.arange(len(next(iter(maps.values())))).split(200):
        heard = [net({name: one[index, look].float() for name, one in maps.items()}) for look in (0, 1)]
        found.append(sum(torch.cat([one.softmax(1) for one in said[: len(SCHEMA)]], 1) for said in heard) / 2)
    return torch.cat(found)


def read_maps(folder: Path) -> dict[str, Tensor]:
    """As `maps.py` wrote them."""
    return {name: torch.from_numpy(np.load(folder / f"{name}.npy")) for name in MAPS}


def picked(maps: Maps, index: Tensor) -> dict[str, Tensor]:
    """The maps of some."""
    return {name: one[index] for name, one in maps.items()}


def encoder_said(faces: Faces) -> Tensor:
    """(n, choices) what the encoder in `models/` says of each."""
    encoder, found = Encoder(), []
    for index in range(len(faces)):
        close, head = (one[index].permute(1, 2, 0).contiguous().numpy() for one in (faces.close, faces.head))
        said = encoder(Views(close, head[..., :3].copy(), head[..., 3].copy(), faces.marks[index].numpy()))
        found.append(np.concatenate([said.attributes[name] for name in SCHEMA]))
    return torch.from_numpy(np.stack(found))


def chosen(own: Tensor, other: Tensor, labels: Tensor) -> tuple[list[float], list[float]]:
    """For each attribute: the opinion's share and the warmth by which the labels are least of a surprise."""
    shares, warmths = [], []
    for index, (mine, theirs) in enumerate(zip(own.split(CHOICES, 1), other.split(CHOICES, 1), strict=True)):
        known = labels[:, index] >= 0
        logits = torch.stack([weighed(mine[known], theirs[known], share) for share in SHARES])
        tried = torch.stack([
            torch.stack([functional.cross_entropy(one / warmth, labels[known, index]) for warmth in WARMTHS])
            for one in logits
        ])  # fmt: skip
        share, warmth = divmod(int(tried.argmin()), len(WARMTHS))
        shares.append(round(float(SHARES[share]), 2))
        warmths.append(round(float(WARMTHS[warmth]), 2))
    return shares, warmths


def as_onnx(opinion: Opinion) -> onnx.ModelProto:
    """The file, its large weights in 8 bits."""
    given = [torch.zeros(2, *one.shape) for one in MAPS.values()]
    said = torch.full((sum(CHOICES),), 0.1)
    return eighths(halved(exported(opinion, (*given, said), [*MAPS, "said"], list(SCHEMA))))


def check(model: onnx.ModelProto, opinion: Opinion, maps: Maps, own: Tensor) -> float:
    """The largest difference of any probability from the original's.  Raises ValueError over ALIKE."""
    import onnxruntime

    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    worst = 0.0
    for index, said in enumerate(own):
        given = [*(maps[name][index, :2].float() for name in MAPS), said]
        got = session.run(None, {name: one.numpy() for name, one in zip([*MAPS, "said"], given, strict=True)})
        with torch.inference_mode():
            wanted = opinion(*given)
        worst = max(worst, *(float(np.abs(a - b.numpy()).max()) for a, b in zip(got, wanted, strict=True)))
    if not worst <= ALIKE:  # nan is no likeness
        raise ValueError(f"the ONNX file differs by {worst:.3f} from the network: at most {ALIKE} is rounding")
    return worst


def export(net: Second, held: Faces, maps: Maps, models: Path) -> None:
    """Write `persona_second.onnx`, weighed on people held back."""
    own, other = encoder_said(held), predict(net, maps)
    shares, warmths = chosen(own, other, held.labels)
    opinion = Opinion(net, shares, warmths).eval()
    model = as_onnx(opinion)
    print(f"at most {check(model, opinion, maps, own):.4f} from the original; warmths {warmths}")
    (models / "persona_second.onnx").write_bytes(model.SerializeToString())
    for index, name in enumerate(SCHEMA):
        known = held.labels[:, index] >= 0
        mine, theirs = (one.split(CHOICES, 1)[index][known] for one in (own, other))
        right = [
            float((one.argmax(1) == held.labels[known, index]).float().mean())
            for one in (mine, theirs, weighed(mine, theirs, shares[index]))
        ]
        print(f"{name}: the encoder {right[0]:.1%}, this {right[1]:.1%}, both {right[2]:.1%}; {shares[index]} of it")


def main() -> None:
    """Train or export as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("faces", type=Path)
    parser.add_argument("maps", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--export", type=Path, help="write the run's network into that folder")
    asked = parser.parse_args()
    asked.run.mkdir(parents=True, exist_ok=True)
    faces, (train, held, _) = read_all(asked.faces), divided(asked.faces)
    maps = read_maps(asked.maps)
    if asked.export:
        net = Second().eval()
        net.load_state_dict(torch.load(asked.run / "weights.pt", weights_only=True))
        labelled = held[(faces.labels[held] >= 0).any(1)]
        export(net, faces.at(labelled), picked(maps, labelled), asked.export)
    else:
        net = trained(faces.at(train), picked(maps, train), asked.epochs, asked.seed, asked.run)
        torch.save(net.state_dict(), asked.run / "weights.pt")


if __name__ == "__main__":
    main()
