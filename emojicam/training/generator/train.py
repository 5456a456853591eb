"""Trains a generator on the shards that `sets` wrote; goes on where it stopped.

    python -m emojicam.training.generator.train SET RUN [--minutes 60] [--side 256] [--window 1] [--start RUN] [--plain]

RUN is a folder for `last.pt`, `log.jsonl`, `plan.json` and `weights.pt`, the averaged weights.  Runs on the CPU or on
as many GPUs as there are (Lightning Fabric).  A run with a smaller `--side` sees pictures reduced to it: it takes a
quarter of the time for each halving, and its weights fit any side, so that a long run begins small.  One with a
`--window` sees squares of that share of the side, which costs as much less: how to draw details is learned there.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import numpy as np
import torch
from lightning_fabric import Fabric
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ...render.clay.rig import GIVEN, PARTS
from ..course import note, rate_at, write
from ..muon import Muon
from . import eye, sets
from .maps import Window, grid
from .network import Conv, Generator, Plain, Shape

EMA = 0.998
DECAY = 1e-3
WARM = 0.03
"share of the training in which the learning rate rises"
FEATURES = ("right eye", "left eye", "right brow", "left brow", "mouth", "nose")
"what people look at: errors there count more"
BEYOND = 1.3
"how far around them, in the parts' own frames"


@dataclass(frozen=True)
class Plan:
    """What one run is asked to do."""

    minutes: float
    rate: float
    batch: int
    side: int
    seed: int
    half: bool
    edges: float
    "how much differences of neighbouring pixels count"
    squares: float
    "how much squared errors count, beside absolute ones"
    features: float
    "how much more errors count at eyes, brows, nose and mouth"
    judges: str
    "the run of the judges; none, and nobody is asked"
    identity: float
    "how much it counts that the judge of identity sees the same person as in the studio's picture"
    emotion: float
    "and the one of emotion the same expression"
    plain: bool
    start: str
    window: float = 1.0
    "the side of the squares that are looked at, as a share of the picture's; all of it, unless told"
    rounds: bool = False
    "whether its U-Net multiplies in 8 bits already while it learns, as it will"
    width: float = 1.0
    "how wide the network is, 1 the one that is shipped"
    learns: str = ""
    "how the names of the layers begin that are learned, with commas between; all, unless told"


@dataclass(frozen=True)
class Pictures:
    """Rigs with their pictures."""

    persona: Tensor
    pose: Tensor
    frames: Tensor
    rays: Tensor
    shell: Tensor
    marks: Tensor
    pixels: Tensor
    "(n, side, side, 4) uint8 RGBA, premultiplied"

    def at(self, index: Tensor) -> Pictures:
        """Some of them."""
        return Pictures(*(getattr(self, one.name)[index] for one in fields(self)))

    def __len__(self) -> int:
        return len(self.pixels)


def read(folder: Path, part: str, side: int) -> Pictures:
    """All pictures of a part that are there by now, reduced to that side; reduced ones are kept beside the whole."""
    shards = sets.there(folder, part)
    kept = folder / f"{part}-{len(shards)}-of-{side}.pt"
    if kept.exists():
        return Pictures(**torch.load(kept, weights_only=True))
    lot = sets.drawn_as(folder)
    rigs = [sets.rig_of(lot, one, number) for shard in shards for one in shard.people for number in range(lot.poses)]
    tensors = {name: torch.from_numpy(np.stack([getattr(one, name) for one in rigs])) for name in _INPUTS}
    tensors["pixels"] = torch.cat([_reduced(np.load(folder / one.name), side) for one in shards])
    if side < sets.SIDE:
        torch.save(tensors, kept)
    return Pictures(**tensors)


_INPUTS = ("persona", *GIVEN)


def _reduced(pixels: NDArray[np.uint8], side: int) -> Tensor:
    whole = torch.from_numpy(pixels)
    if side == sets.SIDE:
        return whole
    small = [functional.avg_pool2d(one.permute(0, 3, 1, 2).float(), sets.SIDE // side) for one in whole.split(50)]
    return torch.cat([(one + 0.5).byte().permute(0, 2, 3, 1) for one in small])


def build(plan: Plan) -> nn.Module:
    """The network that a plan asks for."""
    if plan.plain:
        return Plain(side=plan.side)
    net = Generator(Shape.wide(plan.width), plan.side)
    for one in net.decoder.unet.modules():
        if isinstance(one, Conv):
            one.rounds = plan.rounds
    return net


def settle(net: nn.Module, pictures: Pictures) -> None:
    """Tell a fresh network how large its inputs are."""
    found = net if isinstance(net, Plain) else net.encoder
    found.mean.copy_(pictures.persona.mean(0))
    found.spread.copy_(pictures.persona.std(0).clamp(min=0.05))
    if not isinstance(net, Plain):
        net.decoder.usual.copy_(pictures.frames.mean(0))
        net.decoder.about.copy_(pictures.frames.std(0).clamp(min=0.05))
    (net.pose_spread if isinstance(net, Plain) else net.decoder.spread).copy_(pictures.pose.std(0).clamp(min=0.02))


def begin(net: nn.Module, weights: dict[str, Tensor]) -> None:
    """Start from those weights; what a layer has been given since, after the rest, it does not heed at first."""
    own = net.state_dict()
    for name, one in weights.items():
        if own[name].shape != one.shape:
            own[name].zero_()
        own[name][tuple(slice(size) for size in one.shape)] = one
    net.load_state_dict(own)


def hold(net: nn.Module, learns: str) -> None:
    """Keep all layers as they are but those whose names begin so.  Raises ValueError if none does."""
    if not learns:
        return
    named = dict(net.named_parameters())
    chosen = {name for name in named if name.startswith(tuple(learns.split(",")))}
    if not chosen:
        raise ValueError(f"no layer's name begins with {learns}: see the names in `network.py`")
    for name, one in named.items():
        one.requires_grad_(name in chosen)


def importance(frames: Tensor, pixels: Tensor, more: float) -> Tensor:
    """(n, 1, h, w) how much a pixel counts, of (2, h, w) places in head units."""
    chosen = frames[:, [index for index, part in enumerate(PARTS) if part.name in FEATURES]]
    x, y = pixels.to(frames.device)[:, None, None]
    off_x, off_y = x - chosen[:, :, 0, None, None], y - chosen[:, :, 1, None, None]
    u = chosen[:, :, 2, None, None] * off_x + chosen[:, :, 3, None, None] * off_y
    v = chosen[:, :, 4, None, None] * off_x + chosen[:, :, 5, None, None] * off_y
    return 1 + more * torch.sigmoid((BEYOND - (u * u + v * v).sqrt()) * 6).amax(1, keepdim=True)


def loss_of(drawn: Tensor, pixels: Tensor, weights: Tensor, plan: Plan) -> Tensor:
    """How far pictures are from the studio's."""
    error = drawn.float() - pixels
    across, down = error[..., 1:] - error[..., :-1], error[..., 1:, :] - error[..., :-1, :]
    edges = (across.abs() * weights[..., 1:]).mean() + (down.abs() * weights[..., 1:, :]).mean()
    return (error.abs() * weights).mean() + plan.squares * (error * error * weights).mean() + plan.edges * edges


def window_at(step: int, plan: Plan) -> Window:
    """Which square is looked at in that step: by lot, its edges on every sixteenth pixel."""
    steps = plan.side // 16
    size = round(plan.window * steps)
    left, top = np.random.default_rng([plan.seed, step]).integers(0, steps - size, 2, endpoint=True).tolist()
    return left / steps, top / steps, size / steps


def seen_through(window: Window, planes_: Tensor) -> Tensor:
    """The square of (..., side, side)."""
    left, top, size = (round(one * planes_.shape[-1]) for one in window)
    return planes_[..., top : top + size, left : left + size]


class Bench:
    """The judges, asked about a picture and the studio's: how differently do they see them."""

    def __init__(self, plan: Plan, fabric: Fabric) -> None:
        self.plan = plan
        self.identity, self.emotion = (fabric.to_device(one) for one in eye.load(Path(plan.judges)))

    def loss(self, drawn: Tensor, pixels: Tensor) -> Tensor:
        """Weighted, one number."""
        who = [eye.embedding(self.identity, eye.laid(one, "identity")) for one in (drawn, pixels)]
        seen = [self.emotion(eye.laid(one, "emotion")) for one in (drawn, pixels)]
        strange = (1 - (who[0] * who[1]).sum(1)).mean()
        unlike = functional.kl_div(seen[0].log_softmax(1), seen[1].softmax(1), reduction="batchmean")
        return self.plan.identity * strange + self.plan.emotion * unlike


def psnr(drawn: Tensor, pixels: Tensor) -> float:
    """dB over the foreground, both premultiplied."""
    cover = pixels[:, 3:]
    mse = (((drawn - pixels)[:, :3] ** 2) * cover).sum() / (3 * cover.sum())
    return float(-10 * torch.log10(mse))


def planes(pixels: Tensor) -> Tensor:
    """(n, side, side, 4) bytes to (n, 4, side, side) 0..1."""
    return pixels.permute(0, 3, 1, 2).float() / 255


@torch.inference_mode()
def draw(net: nn.Module, pictures: Pictures, batch: int = 20) -> Tensor:
    """(n, 4, side, side) what a network makes of them."""
    parts = (pictures.at(index) for index in torch.arange(len(pictures)).split(batch))
    return torch.cat([net(*(getattr(one, name) for name in _INPUTS)).float().clamp(0, 1) for one in parts])


class Run:
    """One training, kept in a folder."""

    def __init__(self, folder: Path, plan: Plan, pictures: Pictures, fabric: Fabric) -> None:
        self.folder, self.plan, self.pictures, self.fabric = folder, plan, pictures, fabric
        torch.manual_seed(plan.seed)
        net = build(plan)
        settle(net, pictures)
        if plan.start:
            begin(net, torch.load(Path(plan.start) / "weights.pt", weights_only=True))
        hold(net, plan.learns)
        optimizer = Muon(net.named_parameters(), plan.rate, DECAY)
        self.average = {name: one.detach().clone().float() for name, one in net.state_dict().items()}
        self.step, self.spent = 0, 0.0
        self._resume(net, optimizer)
        # Channels last: on a CPU its convolutions take two thirds of the time.
        self.net, self.optimizer = fabric.setup(net.to(memory_format=torch.channels_last), optimizer)
        self.bench = Bench(plan, fabric) if plan.judges else None

    def _resume(self, net: nn.Module, optimizer: torch.optim.Optimizer) -> None:
        last = self.folder / "last.pt"
        if last.exists():
            kept = torch.load(last, weights_only=True)
            net.load_state_dict(kept["net"])
            optimizer.load_state_dict(kept["optimizer"])
            self.average, self.step, self.spent = kept["average"], kept["step"], kept["spent"]

    def keep(self) -> None:
        """Write everything that is needed to go on, whole or not at all."""
        net = {name.removeprefix("_forward_module."): one for name, one in self.net.state_dict().items()}
        kept = {"net": net, "optimizer": self.optimizer.state_dict(), "average": self.average}
        write(self.folder, kept | {"step": self.step, "spent": self.spent}, self.average)

    @property
    def share(self) -> float:
        """Of the training that is done, 0..1."""
        return min(1.0, self.spent / (60 * self.plan.minutes))

    def batches(self) -> Iterator[Pictures]:
        """Pictures in an order that follows from the step, so that a run that goes on does not begin anew."""
        while True:
            order = torch.randperm(len(self.pictures), generator=torch.Generator().manual_seed(self.step))
            for index in order.split(self.plan.batch):
                yield self.pictures.at(index)

    def train(self, seconds: float) -> float:
        """For that long; the mean loss."""
        self.net.train()
        began, total, count = time.perf_counter(), 0.0, 0
        before = self.spent
        for batch in self.batches():
            total, count = total + self._step(batch), count + 1
            self.spent = before + time.perf_counter() - began
            if self.spent - before > seconds or self.share >= 1:
                return total / count
        raise AssertionError("there are always more batches")

    def _step(self, batch: Pictures) -> float:
        share = self.share
        for group in self.optimizer.param_groups:
            group["lr"] = max(rate_at(share, self.plan.rate, WARM), 1e-6)
        inputs = [self.fabric.to_device(getattr(batch, name)) for name in _INPUTS]
        pixels, where = planes(self.fabric.to_device(batch.pixels)), grid(self.plan.side)
        if self.plan.window < 1:
            window = window_at(self.step, self.plan)
            self.net.decoder.look(window)
            pixels, where = seen_through(window, pixels), seen_through(window, where)
        weights = importance(inputs[2], where, self.plan.features)
        drawn = self.net(*inputs)
        loss = loss_of(drawn, pixels, weights, self.plan)
        if self.bench:
            loss = loss + self.bench.loss(drawn.float(), pixels)
        self.optimizer.zero_grad()
        self.fabric.backward(loss)
        self.fabric.clip_gradients(self.net, self.optimizer, max_norm=1.0)
        self.optimizer.step()
        self._remember()
        return float(loss.detach())

    def _remember(self) -> None:
        self.step += 1
        share = min(EMA, self.step / (self.step + 10))
        now = {name.removeprefix("_forward_module."): one for name, one in self.net.state_dict().items()}
        with torch.no_grad():
            torch._foreach_lerp_(
                [self.average[name] for name in now], [one.detach().cpu().float() for one in now.values()], 1 - share
            )

    def averaged(self) -> nn.Module:
        """A network with the averaged weights."""
        net = build(replace(self.plan, rounds=False))
        net.load_state_dict(self.average)
        return net.eval()


def load(folder: Path, side: int = sets.SIDE) -> nn.Module:
    """The network that a run left, to draw pictures of that side."""
    plan = json.loads((folder / "plan.json").read_text())
    net = build(Plan(**plan | {"side": side, "rounds": False}))
    net.load_state_dict(torch.load(folder / "weights.pt", weights_only=True))
    return net.eval()


def main() -> None:
    """Train as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--side", type=int, default=sets.SIDE)
    parser.add_argument("--window", type=float, default=1.0)
    parser.add_argument("--width", type=float, default=1.0, help="of the network, 1 the one that is shipped")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edges", type=float, default=0.5)
    parser.add_argument("--squares", type=float, default=8.0)
    parser.add_argument("--features", type=float, default=1.5)
    parser.add_argument("--judges", default="", help="the run of the judges (see `judges`); only at the full side")
    parser.add_argument("--identity", type=float, default=0.05)
    parser.add_argument("--emotion", type=float, default=0.05)
    parser.add_argument("--rounds", action="store_true", help="multiply in 8 bits where the shipped file does")
    parser.add_argument("--learns", default="", help="layers to learn, as decoder.paint,decoder.finish; else all")
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16")
    parser.add_argument("--plain", action="store_true", help="the decoder without parts that ours is compared with")
    parser.add_argument("--start", default="", help="the run whose weights to begin with")
    asked = vars(parser.parse_args())
    source, folder = asked.pop("set"), asked.pop("run")
    plan = Plan(**asked)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plan.json").write_text(json.dumps(asdict(plan)))
    fabric = Fabric(precision="bf16-mixed" if plan.half else "32-true")
    fabric.launch()
    train(Run(folder, plan, read(source, "train", plan.side), fabric), read(source, "validation", plan.side))


def train(run: Run, held: Pictures) -> None:
    """To the end, telling every two minutes how good it is."""
    while run.share < 1:
        loss = run.train(120)
        run.keep()
        found = psnr(draw(run.averaged(), held), planes(held.pixels))
        note(run.folder, {"min": run.spent / 60, "step": run.step, "loss": loss, "psnr": found})


if __name__ == "__main__":
    main()
