"""Makes the layers after the U-Net of a trained generator narrower: keeps the channels that matter most.

    python -m emojicam.training.generator.narrow SET RUN NEW

These layers draw at half the picture's side, and with 24 channels they were half of its time.  NEW is a run as RUN is,
of the make that `network.Shape` says now, to be learned on (`train --start NEW`); how far its pictures are from RUN's
is said.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import torch
from torch import Tensor

from . import sets
from .network import Generator, Shape
from .restore import SHIPPED
from .train import Pictures, draw, psnr, read

RIDGE = 1e-6
"how much weights are held small when they are found anew, beside the mean square of what goes in"
PLACES = 120
"of each picture at which what goes in and what came out are looked at"


@torch.no_grad()
def narrowed(wide: Generator, shape: Shape, some: Pictures) -> Generator:
    """A network of that shape that draws much as `wide` does, whose `detail` may only be wider."""
    net = Generator(shape).eval()
    own, weights = net.state_dict(), dict(wide.state_dict())
    inner, outer = _between(wide, some)
    keep = _dearest(inner, weights["decoder.finish.0.weight"], shape.detail)
    for name in ("lift.weight", "lift.bias", "detail.weight", "detail.bias", "edges.weight", "sharpen.conv.bias"):
        weights[f"decoder.{name}"] = weights[f"decoder.{name}"][keep]
    weights["decoder.sharpen.conv.weight"] = weights["decoder.sharpen.conv.weight"][keep][:, keep]
    patches = torch.cat([inner[:, keep].flatten(1), torch.ones(len(inner), 1)], 1)
    found = _fitted(patches, outer)
    weights["decoder.finish.0.weight"] = found[:-1].T.unflatten(1, (-1, 3, 3))
    weights["decoder.finish.0.bias"] = found[-1]
    net.load_state_dict({name: weights[name].reshape(one.shape) for name, one in own.items()})
    return net


def _between(wide: Generator, some: Pictures) -> tuple[Tensor, Tensor]:
    """(m, detail, 3, 3) what the last 3x3 convolution sees at places by lot, and (m, finish) what it makes of it."""
    seen = dict[str, Tensor]()
    conv = wide.decoder.finish[0]
    hook = conv.register_forward_hook(lambda _, given, made: seen.update(inner=given[0], outer=made))
    random, inner, outer = torch.Generator().manual_seed(1), [], []
    for index in range(len(some)):
        draw(wide, some.at(torch.tensor([index])))
        side = seen["outer"].shape[-1]
        at = torch.randint(1, side - 1, (2, PLACES), generator=random)
        rows, columns = (at[axis, :, None] + torch.arange(-1, 2) for axis in (0, 1))
        inner.append(seen["inner"][0][:, rows[:, :, None], columns[:, None, :]].transpose(0, 1))
        outer.append(seen["outer"][0][:, at[0], at[1]].T)
    hook.remove()
    return torch.cat(inner), torch.cat(outer)


def _dearest(inner: Tensor, weight: Tensor, count: int) -> Tensor:
    """The channels without which what comes out would change most, in their order."""
    moved = inner[:, :, 1, 1].std(0) * weight.square().sum((0, 2, 3)).sqrt()
    return moved.topk(count).indices.sort().values


def _fitted(given: Tensor, wanted: Tensor) -> Tensor:
    """(i, o) the weights by which `wanted` (m, o) follows from `given` (m, i) with the least squared error."""
    square = given.T @ given
    return torch.linalg.solve(square + RIDGE * square.diagonal().mean() * torch.eye(len(square)), given.T @ wanted)


def main() -> None:
    """Narrow the run named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("new", type=Path)
    asked = parser.parse_args()
    weights = torch.load(asked.run / "weights.pt", weights_only=True)
    detail, low = weights["decoder.lift.weight"].shape[:2]
    wide = Generator(Shape(low=low, detail=detail)).eval()
    wide.load_state_dict(weights)
    known = read(asked.set, "train", sets.SIDE)
    net = narrowed(wide, Shape(), known.at(torch.arange(0, min(8000, len(known)), 40)))
    held = read(asked.set, "validation", sets.SIDE)
    before, after = draw(wide, held), draw(net, held)
    print(f"{detail} channels to {Shape().detail}; the pictures are {psnr(after, before):.1f} dB from those before")
    asked.new.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), asked.new / "weights.pt")
    (asked.new / "plan.json").write_text(json.dumps(asdict(SHIPPED)))


if __name__ == "__main__":
    main()
