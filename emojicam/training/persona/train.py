"""Trains the persona encoder; goes on where it stopped.

    python -m emojicam.training.persona.train faces.npz RUN [--epochs 40] [--without attention|identity]

Learns from labels given by eye, from LFW's scores as far as they are sure, from ages, and from pairs: two pictures of
one person are to get the same answers, nearer to one another than to other people's.  What attention and these pairs
are worth is seen by leaving one of them out (`docs/evaluation.md`).  With teachers, earlier runs, what these say on
average of each picture and its mirror image counts as well; they are asked once, before the training.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ...persona.likeness import SCHEMA
from ...persona.proportions import mirrored
from ..course import WEIGHTS, Course, note, rate_at
from ..muon import Muon
from . import vary
from .network import PersonaNet
from .sets import HELD_BACK, SCORES, choices, kept_for_tests

OFTEN = 3
"times that a labelled picture is seen an epoch, to once of the others"
RARE = 0.3
"a choice counts with its frequency to minus this"
SMOOTH = 0.03
"share of a label that goes to all choices: eyes err too"
BATCH = 96
SURE = 0.1
"LFW's scores under this, or over one minus this, are taken at their word for attributes"
SHARES = {"scores": 8.0, "age": 0.5, "weak": 2.0, "pairs": 0.15, "agree": 0.2}
"what each part of the loss counts beside the labels"
TAUGHT = 0.5
"how much teachers count, 0..1, and what people saw so much less"
WARM = 0.05
WITHOUT = ("", "attention", "identity")
"what may be left out: nothing, the queries that look at tokens, or what is learned from pairs"
STABLE = [SCORES.index(name) for name in SCORES if name not in ("Smiling", "Wearing_Hat", "Eyeglasses")]
"scores that a person keeps from picture to picture"


@dataclass(frozen=True)
class Faces:
    """Pictures with what is known of them, as tensors."""

    close: Tensor
    head: Tensor
    marks: Tensor
    labels: Tensor
    "(n, attributes) -1 where not labelled"
    scores: Tensor
    "(n, scores) nan where there are none"
    age: Tensor
    person: Tensor

    def at(self, index: Tensor) -> Faces:
        """Some of them."""
        return Faces(*(getattr(self, one.name)[index] for one in fields(self)))

    def __len__(self) -> int:
        return len(self.person)


def read(path: Path) -> tuple[Faces, Faces, Faces]:
    """Those to train on, those held back, and those to test.  Nobody is in two of them."""
    faces = read_all(path)
    train, held, test = (faces.at(index) for index in divided(path))
    return train, held, test


def read_all(path: Path) -> Faces:
    """All, in the order of the file."""
    with np.load(path) as data:
        planes = data["close"], np.concatenate([data["head"], data["hair"][..., None]], 3)
        pictures = [torch.from_numpy(one.transpose(0, 3, 1, 2).copy()) for one in planes]
        rest = [
            torch.from_numpy(data["marks"].astype(np.float32)), torch.tensor(choices(data["names"].tolist())),
            torch.from_numpy(data["scores"]), torch.from_numpy(data["age"]),
            torch.from_numpy(data["person"].astype(np.int64)),
        ]  # fmt: skip
    return Faces(*pictures, *rest)


def divided(path: Path) -> tuple[Tensor, Tensor, Tensor]:
    """The numbers of those to train on, of those held back, and of those to test."""
    with np.load(path) as data:
        person, tests = torch.from_numpy(data["person"]), torch.tensor(kept_for_tests(data["names"].tolist()))
    back = (person % HELD_BACK == 0) & ~tests
    train, held, test = (part.nonzero()[:, 0] for part in (~tests & ~back, back, tests))
    return train, held, test


def dressed(path: Path, first_person: int) -> Faces:
    """Pictures on which hats and glasses were put (`dressed.py`): everybody a stranger, nothing else known of them."""
    with np.load(path) as data:
        planes = data["close"], np.concatenate([data["head"], data["hair"][..., None]], 3)
        close, head = (torch.from_numpy(one.transpose(0, 3, 1, 2).copy()) for one in planes)
        marks, labels = torch.from_numpy(data["marks"].astype(np.float32)), torch.from_numpy(data["labels"])
    n = len(labels)
    unknown = torch.full((n, len(SCORES)), torch.nan)
    return Faces(close, head, marks, labels, unknown, torch.full((n,), torch.nan), first_person + torch.arange(n))


def joined(one: Faces, other: Faces) -> Faces:
    """Both, one after the other."""
    return Faces(*(torch.cat([getattr(one, part.name), getattr(other, part.name)]) for part in fields(one)))


def mirror_map() -> Tensor:
    """(478,) each mark's counterpart on the other side of the face; irises included."""
    return torch.from_numpy(mirrored())


def choice_weights(labels: Tensor) -> list[Tensor]:
    """For each attribute: what a picture of each choice counts, one on average."""
    weights = []
    for index, kinds in enumerate(SCHEMA.values()):
        known = labels[:, index][labels[:, index] >= 0]
        counts = torch.bincount(known, minlength=len(kinds)).clamp(min=3).float()
        weight = counts**-RARE
        weights.append(weight * counts.sum() / (weight * counts).sum())
    return weights


def loss_of(
    outputs: tuple[Tensor, ...], faces: Faces, weights: list[Tensor], pairs: bool = True, said: Tensor | None = None
) -> Tensor:
    """Everything that there is to learn of a batch; without `pairs` all but who is the same person.

    `said` (n, choices) is what teachers say of it, all attributes side by side.
    """
    *answers, scores = (one.float() for one in outputs)
    loss = _labelled(answers, faces, weights)
    if said is not None:
        logs = torch.cat([one.log_softmax(1) for one in answers], 1)
        loss = torch.lerp(loss, -(said * logs).sum(1).mean(), TAUGHT)
    known = ~faces.scores[:, 0].isnan()
    loss = loss + SHARES["scores"] * functional.binary_cross_entropy_with_logits(
        scores[known, :-1], faces.scores[known]
    )
    years = (faces.age[known] / 100).clamp(0.01, 0.99)  # those that go with LFW's scores
    loss = loss + SHARES["age"] * functional.binary_cross_entropy_with_logits(scores[known, -1], years)
    loss = loss + SHARES["weak"] * _weak(answers, faces.scores.nan_to_num(0.5), faces.labels)
    return loss + _paired(answers, scores, faces.person) if pairs else loss


def _labelled(answers: list[Tensor], faces: Faces, weights: list[Tensor]) -> Tensor:
    parts = []
    for index, (answer, weight) in enumerate(zip(answers, weights, strict=True)):
        known = faces.labels[:, index] >= 0
        if known.any():
            label = faces.labels[known, index]
            one = functional.cross_entropy(answer[known], label, weight, label_smoothing=SMOOTH, reduction="sum")
            parts.append(one / known.sum())
    return torch.stack(parts).sum()


def _weak(answers: list[Tensor], scores: Tensor, labels: Tensor) -> Tensor:
    """What LFW's scores say for sure of pictures without labels: none of something, or some kind of it."""
    total = torch.zeros(())
    for name, some in (
        ("glasses", scores[:, SCORES.index("Eyeglasses")]),
        ("headwear", scores[:, SCORES.index("Wearing_Hat")]),
        ("beard", 1 - scores[:, SCORES.index("No_Beard")]),
    ):
        index = list(SCHEMA).index(name)
        none = answers[index].log_softmax(1)[:, 0].clamp(max=-1e-4)
        unknown = labels[:, index] < 0
        sure_not, sure = unknown & (some < SURE), unknown & (some > 1 - SURE)
        total = total - none[sure_not].sum() / len(scores) - torch.log1p(-none[sure].exp()).sum() / len(scores)
    return total


def _paired(answers: list[Tensor], scores: Tensor, person: Tensor) -> Tensor:
    """Two pictures of one person agree, and are told from the rest (InfoNCE)."""
    same = (person[:, None] == person[None]).float()
    same.fill_diagonal_(0)
    first, second = same.triu().nonzero(as_tuple=True)
    if not len(first):
        return torch.zeros(())
    apart = sum(_divergence(one[first], one[second]) for one in answers)
    looks = torch.cat([scores[:, STABLE].tanh(), *(one.softmax(1) for one in answers)], 1)
    looks = functional.normalize(looks - looks.mean(0), dim=1)
    alike = looks @ looks.T / 0.15
    alike = alike.masked_fill(torch.eye(len(alike), dtype=torch.bool), -1e4)
    chosen = alike.log_softmax(1)[first, second]
    return SHARES["agree"] * apart / len(answers) - SHARES["pairs"] * chosen.mean()


def _divergence(one: Tensor, other: Tensor) -> Tensor:
    p, q = one.log_softmax(1), other.log_softmax(1)
    return ((p.exp() - q.exp()) * (p - q)).sum(1).mean() / 2


DECAY = 0.05
OPTIMIZERS: dict[str, Callable[[nn.Module, float], torch.optim.Optimizer]] = {
    "adamw": lambda net, rate: torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=DECAY),
    "muon": lambda net, rate: Muon(net.named_parameters(), rate, DECAY),
}


class Run(Course):
    """One training, kept in its folder."""

    def __init__(
        self, folder: Path, faces: Faces, width: int, epochs: int, rate: float, seed: int, start: str,
        without: str = "", half: bool = False, optimizer: str = "adamw", strength: float = 1.0,
        said: Tensor | None = None, once: int = 0,
    ) -> None:  # fmt: skip
        """`said` as in `loss_of`, of all faces; the last of these, `once` of them, are seen once an epoch."""
        self.said, self.once = said, once
        self.faces, self.width, self.epochs, self.rate = faces, width, epochs, rate
        self.without, self.half, self.strength = without, half, strength
        torch.manual_seed(seed)
        net = self._fresh().to(memory_format=torch.channels_last)
        if start:
            net.load_state_dict(torch.load(Path(start) / "weights.pt", weights_only=True))
        self.weights, self.mirror = choice_weights(faces.labels), mirror_map()
        super().__init__(folder, net, OPTIMIZERS[optimizer](net, rate), torch.Generator().manual_seed(seed))

    def _fresh(self) -> PersonaNet:
        return PersonaNet(self.width, attention=self.without != "attention")

    def batches(self) -> Iterator[Tensor]:
        """The epoch's pictures: labelled ones more often, two of one person side by side."""
        labelled = (self.faces.labels >= 0).any(1) & (torch.arange(len(self.faces)) < len(self.faces) - self.once)
        index = torch.cat([torch.arange(len(self.faces)), *[labelled.nonzero()[:, 0]] * (OFTEN - 1)])
        key = torch.rand(int(self.faces.person.max()) + 1, generator=self.random)[self.faces.person[index]]
        own = torch.rand(len(index), generator=self.random)
        # Half of the epochs keep each person together; the others shuffle everything.
        order = index[(key if self.epoch % 2 else own).argsort()]
        yield from order[: len(order) // BATCH * BATCH].split(BATCH)

    def train_epoch(self) -> float:
        """Once over all pictures; the mean loss."""
        self.net.train()
        losses = [self._step(batch, share) for batch, share in self._scheduled()]
        self.epoch += 1
        return sum(losses) / len(losses)

    def _scheduled(self) -> Iterator[tuple[Tensor, float]]:
        batches = list(self.batches())
        for step, batch in enumerate(batches):
            yield batch, (self.epoch + step / len(batches)) / self.epochs

    def _step(self, batch: Tensor, share: float) -> float:
        faces, said = self.faces.at(batch), None if self.said is None else self.said[batch]
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(share, self.rate, WARM)
        close, head, marks = vary.vary(
            faces.close.float(), faces.head.float(), faces.marks, self.mirror, self.random, strength=self.strength
        )
        with torch.autocast("cpu", torch.bfloat16, enabled=self.half):
            outputs = self.net(
                close.to(memory_format=torch.channels_last), head.to(memory_format=torch.channels_last), marks
            )
        loss = loss_of(outputs, faces, self.weights, pairs=self.without != "identity", said=said)
        self.optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimizer.step()
        self.average.add(self.net)
        return float(loss.detach())

    def averaged(self) -> nn.Module:
        """A network with the averaged weights."""
        net = self._fresh()
        net.load_state_dict(self.average.state)
        return net.eval()


@torch.inference_mode()
def predict(net: nn.Module, faces: Faces, batch: int = 128) -> list[Tensor]:
    """All outputs, one after the other as `PersonaNet.forward` gives them."""
    parts = [
        net(faces.close[at : at + batch].float(), faces.head[at : at + batch].float(), faces.marks[at : at + batch])
        for at in range(0, len(faces), batch)
    ]
    return [torch.cat(one) for one in zip(*parts, strict=True)]


def told(faces: Faces, teachers: list[nn.Module]) -> Tensor:
    """(n, choices) what teachers say, on average, of each face and of its mirror image."""
    mirror = vary.mirrored(faces.close, faces.head, faces.marks, mirror_map())
    seen = faces, replace(faces, close=mirror[0], head=mirror[1], marks=mirror[2])
    heard = [predict(teacher, one)[: len(SCHEMA)] for teacher in teachers for one in seen]
    return torch.stack([torch.cat([answer.softmax(1) for answer in one], 1) for one in heard]).mean(0)


def load(folder: Path) -> PersonaNet:
    """The network that a run left, for use as it is."""
    plan = json.loads((folder / "plan.json").read_text())
    net = PersonaNet(plan["width"], attention=plan.get("without") != "attention")
    net.load_state_dict(torch.load(folder / WEIGHTS, weights_only=True))
    return net.eval()


def figures(net: nn.Module, faces: Faces) -> dict[str, float]:
    """For each attribute: the share of labelled pictures that are told right."""
    outputs = predict(net, faces.at((faces.labels >= 0).any(1).nonzero()[:, 0]))
    labels = faces.labels[(faces.labels >= 0).any(1)]
    right = {}
    for index, name in enumerate(SCHEMA):
        known = labels[:, index] >= 0
        right[name] = float((outputs[index].argmax(1) == labels[:, index])[known].float().mean())
    return right


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--width", type=int, default=24)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", default="", help="the run whose weights to begin with")
    parser.add_argument(
        "--half",
        action="store_true",
        help="multiply in bfloat16: quicker on processors that can, else many times slower",
    )
    parser.add_argument("--optimizer", choices=sorted(OPTIMIZERS), default="adamw")
    parser.add_argument("--strength", type=float, default=1.0, help="how far pictures are varied, 0 to 1")
    parser.add_argument("--until", type=int, help="end after so many epochs of those that are planned")
    parser.add_argument("--dressed", type=Path, help="more pictures, with hats and glasses put on (dressed.py)")
    parser.add_argument("--teachers", type=Path, nargs="*", default=[], help="earlier runs that are listened to")
    parser.add_argument("--without", choices=WITHOUT, default="", help="leave that out, to see what it is worth")
    return parser.parse_args()


def taught(asked: argparse.Namespace, train: Faces) -> tuple[Faces, Tensor | None, int]:
    """What there is to learn from, what teachers say of it, and how many of the last were dressed."""
    said = told(train, [load(one) for one in asked.teachers]) if asked.teachers else None
    if not asked.dressed:
        return train, said, 0
    others = dressed(asked.dressed, int(train.person.max()) + 1)
    if said is not None:  # of what was put on teachers know nothing
        said = torch.cat([said, torch.zeros(len(others), said.shape[1])])
    return joined(train, others), said, len(others)


def main() -> None:
    """Train as the command line asks."""
    asked = arguments()
    asked.run.mkdir(parents=True, exist_ok=True)
    train, held, _ = read(asked.data)
    train, said, more = taught(asked, train)
    run = Run(
        asked.run, train, asked.width, asked.epochs, asked.rate, asked.seed, asked.start, asked.without, asked.half,
        asked.optimizer, asked.strength, said, more,
    )  # fmt: skip
    planned = ("width", "epochs", "rate", "without", "optimizer", "strength")
    learned = {"teachers": [str(one) for one in asked.teachers], "dressed": more}
    plan = {name: getattr(asked, name) for name in planned} | learned
    (asked.run / "plan.json").write_text(json.dumps(plan))
    while run.epoch < min(run.epochs, asked.until or run.epochs):
        began = time.perf_counter()
        loss = run.train_epoch()
        run.keep()
        line = {"epoch": run.epoch, "loss": loss, "s": time.perf_counter() - began} | figures(run.averaged(), held)
        note(asked.run, line)


if __name__ == "__main__":
    main()
