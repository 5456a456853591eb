"""Reads the generator in `models/` back into weights that training can go on from, where the run itself is gone.

    python -m emojicam.training.generator.restore SET models RUN
    python -m emojicam.training.generator.train SET NEW --start RUN
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import onnx
import torch
from torch import Tensor

from ..onnxed import constants
from . import sets
from .export import check
from .network import Generator, PerPart, Shape
from .train import Plan, read

TURNED = "onnx::MatMul_"
"how matrices are called that PyTorch's exporter turned, or took a mask times; in the order of the network"
ALIKE = {"decoder.place.bias": "decoder.read.bias"}
"what is added to one another learns the same, and stands in the file once"
SHIPPED = Plan(
    minutes=0.0, rate=0.0, batch=1, side=sets.SIDE, seed=0, half=False, edges=0.0, squares=0.0, features=0.0,
    judges="", identity=0.0, emotion=0.0, plain=False, start="",
)  # fmt: skip
"the plan that a restored run tells of: of the network's make, and of no training"


@torch.no_grad()
def restored(person: onnx.ModelProto, drawing: onnx.ModelProto) -> Generator:
    """The network that the two files were written from.  Raises ValueError if they are of another make."""
    net = Generator(Shape())
    own, nameless = net.state_dict(), dict[str, Tensor]()
    for half, file in ((net.encoder, person), (net.decoder, drawing)):
        known = constants(file)
        prefix = "encoder." if half is net.encoder else "decoder."
        turned = (torch.from_numpy(one) for name, one in known.items() if name.startswith(TURNED))
        for name, value in own.items():
            if not name.startswith(prefix) or name.endswith("mask"):
                continue
            kept = name if name in known else ALIKE.get(name, name)
            found = torch.from_numpy(known[kept]) if kept in known else _laid(half, name.removeprefix(prefix), turned)
            if found.shape != value.shape:
                raise ValueError(f"the file's {name} is {tuple(found.shape)}, the network's {tuple(value.shape)}")
            nameless[name] = found
    net.load_state_dict(own | nameless)
    return net.eval()


def _laid(half: torch.nn.Module, name: str, turned: Iterator[Tensor]) -> Tensor:
    """The next matrix without a name, as the layer has it."""
    found = next(turned, None)
    if found is None:
        raise ValueError(f"the file has nothing for {name}")
    return found if isinstance(half.get_submodule(name.rpartition(".")[0]), PerPart) else found.T


def main() -> None:
    """Restore the files in the folder named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("models", type=Path)
    parser.add_argument("run", type=Path)
    asked = parser.parse_args()
    files = (onnx.load(asked.models / "clay_persona.onnx"), onnx.load(asked.models / "clay_generator.onnx"))
    net = restored(*files)
    some = read(asked.set, "validation", sets.SIDE).at(torch.arange(0, 200, 10))
    print(f"the pictures differ by {check(files, net, some):.1f} grey levels")
    asked.run.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), asked.run / "weights.pt")
    (asked.run / "plan.json").write_text(json.dumps(asdict(SHIPPED)))


if __name__ == "__main__":
    main()
