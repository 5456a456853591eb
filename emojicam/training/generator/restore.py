"""Reads the generator in `models/` back into weights that training can go on from, where the run itself is gone.

    python -m emojicam.training.generator.restore SET models RUN
    python -m emojicam.training.generator.train SET NEW --start RUN [--judges RUN]

The judges come along.  Their normalisations stay in their convolutions, so they can be asked, and not taught on.
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
from .export import fidelity
from .eye import VIEWS, Judge
from .judges import Asked
from .network import Generator, PerPart, Shape
from .train import Plan, planes, read

TURNED = "onnx::MatMul_"
"how matrices are called that PyTorch's exporter turned, or took a mask times; in the order of the network"
ALIKE = {"decoder.place.bias": "decoder.read.bias"}
"what is added to one another learns the same, and stands in the file once"
FOLDED = "onnx::Conv_"
"and convolutions that have their normalisation in them, with its bias"
UNLIKE = 0.02
"by how much a judge's answer may differ from the file's, whose numbers are rounded to half precision"
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


@torch.no_grad()
def judge_of(kind: str, file: onnx.ModelProto) -> Judge:
    """A judge that says what the file says.  Raises ValueError if the file is of another make."""
    judge, known = Judge(kind).eval(), constants(file)
    folded = [torch.from_numpy(one) for name, one in known.items() if name.startswith(FOLDED)]
    layers = [(stage[at], stage[at + 1]) for stage in judge.stages for at in (0, 3)]
    for (conv, norm), weight, bias in zip(layers, folded[::2], folded[1::2], strict=True):
        conv.weight.copy_(weight)
        conv.bias.copy_(bias)
        norm.weight.copy_((norm.running_var + norm.eps).sqrt())
    for own, name in ((judge.answer[2].weight, "weight"), (judge.answer[2].bias, "bias")):
        own.copy_(torch.from_numpy(known[f"judge.answer.2.{name}"]))
    return judge


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
    print(f"the pictures are {fidelity(files, net, some):.1f} dB from the files'")
    asked.run.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), asked.run / "weights.pt")
    (asked.run / "plan.json").write_text(json.dumps(asdict(SHIPPED)))
    for kind in VIEWS:
        file = onnx.load(asked.models / f"clay_{kind}.onnx")
        judge = judge_of(kind, file)
        print(f"{kind}: the answers differ by {apart(kind, file, judge, planes(some.pixels)):.4f}")
        torch.save(judge.state_dict(), asked.run / f"{kind}.pt")


@torch.inference_mode()
def apart(kind: str, file: onnx.ModelProto, judge: Judge, pictures: Tensor) -> float:
    """The largest difference of any answer.  Raises ValueError over UNLIKE."""
    import onnxruntime

    session = onnxruntime.InferenceSession(file.SerializeToString(), providers=["CPUExecutionProvider"])
    asked, found = Asked(judge, kind).eval(), list[Tensor]()
    for one in (pictures * 255).byte().permute(0, 2, 3, 1):
        said = torch.from_numpy(session.run([session.get_outputs()[0].name], {"picture": one.numpy()})[0])
        found.append((said - asked(one)[0]).abs().max())
    worst = float(torch.stack(found).max())
    if not worst <= UNLIKE:  # nan is no likeness
        raise ValueError(f"the judge says {worst:.3f} else than the file: it is not what the file was written from")
    return worst


if __name__ == "__main__":
    main()
