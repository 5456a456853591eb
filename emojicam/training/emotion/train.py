"""Trains one network that reads emotions; goes on where it stopped.

    python -m emojicam.training.emotion.train faces.npz RUN [--kind ours|tutorial] [--width 40] [--teachers RUN ...]

RUN is a folder for `last.pt`, `log.jsonl` and `weights.pt`, the averaged weights.  Two things are learned at once: the
label that FER2013's annotators gave, and how the ten voters of FER+ were divided.  With teachers, earlier runs, what
these say of the same varied picture and its mirror image counts as well, and pictures without labels
(`--faces MORE.npz`) are of use.  With `--once` they are asked before the training, of the pictures as they are, which
takes a few minutes instead of the time of the training again.
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

from ..course import Course, note, rate_at
from ..muon import Muon
from .network import build
from .vary import vary

HELD_BACK = 1500
"training pictures that are never trained on: for the choice of settings and for calibration"
SPLIT_SEED = 20
ALIGNED = 0.7
"share of pictures that are seen aligned in training, as in use; the others as they are in the set"
WARM = 0.06
"share of the steps in which the learning rate rises"


@dataclass(frozen=True)
class Plan:
    """What one run is asked to do."""

    kind: str
    width: int
    depths: tuple[int, int, int]
    epochs: int
    batch: int
    rate: float
    decay: float
    seed: int
    sides: tuple[tuple[float, int], ...]
    "(share of the training from which, px): small pictures first, they are quicker"
    half: bool
    "whether to multiply in bfloat16"
    strength: float = 1.0
    "0..1, how far pictures are varied; the last epochs gain from seeing them nearly as they are"
    last_strength: float = 1.0
    "what `strength` has become at the end, in a straight line over the last half"
    start: str = ""
    "the run whose averaged weights to begin with; none for a fresh network"
    last: int = 0
    "channels of the network's last look, at 3x3; without, it has none"
    optimizer: str = "sgd"
    crowd: float = 0.4
    "how much of a label's target is what such votes usually go with; the rest is the label itself, one person's word"
    rare: float = 0.3
    "a class counts with its frequency to minus this: 0 not at all balanced, 1 wholly"
    taught: float = 0.6
    "how much teachers count, 0..1"


@dataclass(frozen=True)
class Faces:
    """Pictures with what is known of them, as tensors."""

    aligned: Tensor
    whole: Tensor
    laid: Tensor
    "(n, 2, 3) from px of `whole` to px of `aligned`"
    label: Tensor
    "(n,) -1 where there is none"
    votes: Tensor
    "(n, 8) zeros where there are none"
    target: Tensor
    "(n, 7) what the labels' output is to say: the label, softened; zeros where there is none"

    def at(self, index: Tensor) -> Faces:
        """Some of them."""
        return Faces(*(getattr(self, one.name)[index] for one in fields(self)))


def read(path: Path, crowd: float = 0.0) -> tuple[Faces, Faces, Faces]:
    """Those to train on, those held back, and those to test; `crowd` as in `Plan`."""
    with np.load(path) as data:
        aligned, whole = (torch.from_numpy(data[name][:, None]) for name in ("aligned", "whole"))
        label, votes = torch.from_numpy(data["label"].astype(np.int64)), torch.from_numpy(data["votes"])
        tests = data["tests"]
        laid = torch.from_numpy(data["laid"])
    faces = Faces(aligned, whole, laid, label, votes, functional.one_hot(label, 7).float())
    known = torch.from_numpy(np.flatnonzero(~tests))
    order = known[torch.randperm(len(known), generator=torch.Generator().manual_seed(SPLIT_SEED))]
    train = faces.at(order[HELD_BACK:])
    if crowd:
        train = replace(train, target=torch.lerp(train.target, usual(train.votes, train.target), crowd))
    return train, faces.at(order[:HELD_BACK]), faces.at(torch.from_numpy(np.flatnonzero(tests)))


def usual(votes: Tensor, target: Tensor) -> Tensor:
    """(n, 7) how the labels of pictures with such votes are distributed: a logistic regression of one on the other.

    The labels of FER2013 are one annotator's; ten voters say how clear a picture is, and what it is taken for instead.
    """
    line = nn.Linear(votes.shape[1], target.shape[1])
    optimizer = torch.optim.LBFGS(line.parameters(), max_iter=200)

    def loss() -> Tensor:
        optimizer.zero_grad()
        value = functional.cross_entropy(line(votes), target)
        value.backward()
        return value

    optimizer.step(loss)
    return line(votes).softmax(1).detach()


def unlabelled(path: Path) -> Faces:
    """Pictures that only teachers know something of: `aligned` (n, 48, 48)."""
    with np.load(path) as data:
        aligned = torch.from_numpy(data["aligned"][:, None])
    n = len(aligned)
    return Faces(aligned, aligned, upright(n), torch.full((n,), -1), torch.zeros(n, 8), torch.zeros(n, 7))


def upright(n: int) -> Tensor:
    """(n, 2, 3): pictures that are seen as they are."""
    return torch.eye(2, 3).expand(n, 2, 3)


def joined(one: Faces, other: Faces) -> Faces:
    """Both, one after the other."""
    return Faces(*(torch.cat([getattr(one, part.name), getattr(other, part.name)]) for part in fields(one)))


def told(faces: Faces, teachers: list[nn.Module], share: float) -> Faces:
    """Faces whose targets and votes are, by that share, what teachers say of them, on average with the mirror image."""
    said = [predict(teacher, seen) for teacher in teachers for seen in (faces.aligned, faces.aligned.flip(3))]
    label, votes = (torch.stack([one[part].softmax(1) for one in said]).mean(0) for part in (0, 1))
    voted = faces.votes.sum(1, keepdim=True) > 0
    votes = torch.where(voted, torch.lerp(faces.votes, votes, share), faces.votes)
    return replace(faces, target=torch.lerp(faces.target, label, share), votes=votes)


def class_weights(label: Tensor, rare: float) -> Tensor:
    """(7,) what a picture of each class counts, one on average; `rare` as in `Plan`."""
    counts = torch.bincount(label[label >= 0], minlength=7).float()
    weights = counts**-rare
    return weights * counts.sum() / (weights * counts).sum()


def loss_of(
    outputs: tuple[Tensor, Tensor], faces: Faces, weights: Tensor, taught: tuple[Tensor, Tensor] | None, share: float
) -> Tensor:
    """Of both outputs; teachers' probabilities take that share of what the labels say."""
    label, votes = outputs
    known, voted = faces.label >= 0, faces.votes.sum(1) > 0
    hard = functional.cross_entropy(label[known], faces.target[known], weights)
    soft = functional.cross_entropy(votes[voted], faces.votes[voted])
    if taught is None:
        return hard + soft
    heard = functional.cross_entropy(label, taught[0]) + functional.cross_entropy(votes, taught[1])
    return (1 - share) * (hard + soft) + share * heard


@torch.inference_mode()
def predict(net: nn.Module, faces: Tensor, batch: int = 256) -> tuple[Tensor, Tensor]:
    """Both sets of logits for (n, 1, 48, 48) uint8 pictures."""
    net.eval()
    parts = [net(faces[at : at + batch].float()) for at in range(0, len(faces), batch)]
    return torch.cat([part[0] for part in parts]), torch.cat([part[1] for part in parts])


def figures(net: nn.Module, faces: Faces) -> dict[str, float]:
    """Accuracies, 0..1: of FER2013's labels (all, and mean over classes) and of FER+'s majority of eight."""
    label, votes = predict(net, faces.aligned)
    said = label.argmax(1)
    classes = [(said[faces.label == one] == one).float().mean() for one in range(7)]
    voted = faces.votes.sum(1) > 0
    right = votes.argmax(1) == faces.votes.argmax(1)
    return {
        "accuracy": float((said == faces.label).float().mean()),
        "mean_class": float(torch.stack(classes).mean()),
        "ferplus": float(right[voted].float().mean()),
    }


def side_at(plan: Plan, share: float) -> int:
    """px: how large pictures are at that share of the training."""
    return [side for begin, side in plan.sides if share >= begin][-1]


def strength_at(plan: Plan, share: float) -> float:
    """How far pictures are varied at that share of the training."""
    return plan.strength + (plan.last_strength - plan.strength) * max(0.0, 2 * share - 1)


def sgd(net: nn.Module, plan: Plan) -> torch.optim.Optimizer:
    """Gradient descent with Nesterov momentum; what is no matrix does not decay."""
    bare = [p for p in net.parameters() if p.ndim <= 1]
    heavy = [p for p in net.parameters() if p.ndim > 1]
    groups = [{"params": heavy, "weight_decay": plan.decay}, {"params": bare, "weight_decay": 0.0}]
    return torch.optim.SGD(groups, lr=plan.rate, momentum=0.9, nesterov=True)


OPTIMIZERS: dict[str, Callable[[nn.Module, Plan], torch.optim.Optimizer]] = {
    "sgd": sgd,
    "muon": lambda net, plan: Muon(net.named_parameters(), plan.rate, plan.decay),
}


class Run(Course):
    """One training, kept in its folder."""

    def __init__(self, folder: Path, plan: Plan, faces: Faces, teachers: list[nn.Module]) -> None:
        self.plan, self.faces, self.teachers = plan, faces, teachers
        torch.manual_seed(plan.seed)
        net = build(plan.kind, plan.width, plan.depths, plan.last).to(memory_format=torch.channels_last)
        if plan.start:
            state = torch.load(Path(plan.start) / "weights.pt", weights_only=True)
            net.grow_from(state) if plan.last else net.load_state_dict(state)
        self.weights = class_weights(faces.label, plan.rare)
        super().__init__(folder, net, OPTIMIZERS[plan.optimizer](net, plan), torch.Generator().manual_seed(plan.seed))

    def batches(self) -> Iterator[Faces]:
        """The epoch's pictures in a new order; those not aligned in some share."""
        order = torch.randperm(len(self.faces.label), generator=self.random)
        for at in range(0, len(order) - self.plan.batch + 1, self.plan.batch):
            yield self.faces.at(order[at : at + self.plan.batch])

    def train_epoch(self) -> float:
        """Once over all pictures; the mean loss."""
        self.net.train()
        total, steps = 0.0, len(self.faces.label) // self.plan.batch
        for step, faces in enumerate(self.batches()):
            total += self._step(faces, (self.epoch + step / steps) / self.plan.epochs)
        self.epoch += 1
        return total / steps

    def _step(self, faces: Faces, share: float) -> float:
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(share, self.plan.rate, WARM)
        strength = strength_at(self.plan, share)
        aligned = 1 - (1 - ALIGNED) * strength
        some = (torch.rand(len(faces.label), generator=self.random) < aligned)[:, None, None]
        laid = torch.where(some, faces.laid, upright(len(faces.label)))
        pictures = vary(faces.whole.float(), laid, side_at(self.plan, share), self.random, strength)
        pictures = pictures.to(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.plan.half):
            taught = self._hear(pictures)
            outputs = self.net(pictures)
        loss = loss_of((outputs[0].float(), outputs[1].float()), faces, self.weights, taught, self.plan.taught)
        self.optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimizer.step()
        self.average.add(self.net)
        return float(loss.detach())

    def _hear(self, pictures: Tensor) -> tuple[Tensor, Tensor] | None:
        if not self.teachers:
            return None
        with torch.inference_mode():
            said = [teacher(seen) for teacher in self.teachers for seen in (pictures, pictures.flip(3))]
        means = [torch.stack([one[part].float().softmax(1) for one in said]).mean(0).clone() for part in (0, 1)]
        return means[0], means[1]

    def averaged(self) -> nn.Module:
        """A network with the averaged weights."""
        net = build(self.plan.kind, self.plan.width, self.plan.depths, self.plan.last)
        net.load_state_dict(self.average.state)
        return net.eval()


def load(folder: Path) -> nn.Module:
    """The network that a run left, for use as it is."""
    plan = json.loads((folder / "plan.json").read_text())
    net = build(plan["kind"], plan["width"], tuple(plan["depths"]), plan.get("last", 0))
    net.load_state_dict(torch.load(folder / "weights.pt", weights_only=True))
    return net.eval().to(memory_format=torch.channels_last)


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--kind", choices=("ours", "tutorial"), default="ours")
    parser.add_argument("--width", type=int, default=40)
    parser.add_argument("--depths", type=int, nargs=3, default=(1, 2, 2))
    parser.add_argument("--last", type=int, default=0, help="channels of a last look at 3x3, 0 for none")
    parser.add_argument("--optimizer", choices=sorted(OPTIMIZERS), default="sgd")
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--batch", type=int, default=96)
    parser.add_argument("--rate", type=float, default=0.08)
    parser.add_argument("--decay", type=float, default=5e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--small-first", action="store_true", help="begin with 36 px, then 40; 48 px for the last third"
    )
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16")
    parser.add_argument("--strength", type=float, default=1.0, help="how far pictures are varied, 0 to 1")
    parser.add_argument("--last-strength", type=float, help="how far at the end; as at the beginning unless told")
    parser.add_argument("--start", default="", help="the run whose weights to begin with")
    parser.add_argument("--crowd", type=float, default=0.4, help="how much votes soften the labels, 0 to 1")
    parser.add_argument("--rare", type=float, default=0.3, help="how much rare classes count more, 0 to 1")
    parser.add_argument("--teachers", type=Path, nargs="*", default=[])
    parser.add_argument("--taught", type=float, default=0.6, help="how much teachers count, 0 to 1")
    parser.add_argument("--once", action="store_true", help="ask the teachers once, before the training")
    parser.add_argument("--faces", type=Path, nargs="*", default=[], help="more pictures, without labels")
    parser.add_argument("--test", action="store_true", help="tell the accuracy on the test part after the last epoch")
    return parser.parse_args()


def planned(asked: argparse.Namespace) -> Plan:
    """The plan of a command line."""
    sides = ((0.0, 36), (0.35, 40), (0.65, 48)) if asked.small_first else ((0.0, 48),)
    depths = (asked.depths[0], asked.depths[1], asked.depths[2])
    return Plan(
        asked.kind, asked.width, depths, asked.epochs, asked.batch, asked.rate, asked.decay, asked.seed, sides,
        asked.half, asked.strength, asked.strength if asked.last_strength is None else asked.last_strength, asked.start,
        asked.last, asked.optimizer, asked.crowd, asked.rare, asked.taught,
    )  # fmt: skip


def main() -> None:
    """Train as the command line asks."""
    asked = arguments()
    plan = planned(asked)
    asked.run.mkdir(parents=True, exist_ok=True)
    told_by = {"teachers": [str(one) for one in asked.teachers], "once": asked.once}
    (asked.run / "plan.json").write_text(json.dumps(vars(plan) | told_by))
    train, held_back, test = read(asked.data, plan.crowd)
    teachers = [load(one) for one in asked.teachers]
    if asked.once and teachers:
        train, teachers = told(train, teachers, plan.taught), []
    for path in asked.faces:
        train = joined(train, unlabelled(path))
    run = Run(asked.run, plan, train, teachers)
    while run.epoch < plan.epochs:
        began = time.perf_counter()
        loss = run.train_epoch()
        run.keep()
        note(
            asked.run,
            {"epoch": run.epoch, "loss": loss, "s": time.perf_counter() - began} | figures(run.averaged(), held_back),
        )
    if asked.test:
        note(asked.run, {"test": figures(run.averaged(), test)})


if __name__ == "__main__":
    main()
