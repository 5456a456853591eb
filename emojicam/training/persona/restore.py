"""Reads the encoder in `models/` back into weights that training can go on from, where the run itself is gone.

    python -m emojicam.training.persona.restore models/persona_encoder.onnx faces.npz RUN
    python -m emojicam.training.persona.train faces.npz NEW --start RUN

The file has its normalisations folded into its convolutions.  They are unfolded by what passes through them: the mean
and the spread of some hundred faces, given back as gain and bias, so that the network says what the file says.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ...persona.likeness import SCHEMA
from ..onnxed import constants
from ..unfolding import Layer, unfolded
from .colours import CENTRES, Colours
from .export import Calibrated
from .network import PersonaNet, Trunk
from .train import Faces, read

ALIKE = 0.02
"by how much a feature may differ from the file's"
SOME = 768
"faces whose mean and spread the normalisations get"
FOLDED, TURNED, SPREAD, SHIFT = "onnx::Conv_", "onnx::MatMul_", "onnx::Exp_", "onnx::Mul_"
"how constants are called that PyTorch's exporter made of others: normalised, transposed; a region's reach and place"
LAYER, TAKEN, DIVIDED = "onnx::Gemm_", "onnx::Sub_", "onnx::Div_"
"and those of `Colours`: its layers, transposed; the histogram's colours and the mean; the spread"


def restored(file: onnx.ModelProto, faces: Faces) -> PersonaNet:
    """The network that the file was written from.  Raises ValueError if it is of another make."""
    known = constants(file)
    net = PersonaNet(width=len(known[next(name for name in known if name.startswith(FOLDED))]))
    _fill(net, known)
    _unfold(net, [one for name, one in known.items() if name.startswith(FOLDED)], faces)
    return net.eval()


@torch.no_grad()
def measured(file: onnx.ModelProto) -> Colours | None:
    """What the file says of hair by colours alone; None where it does not have that."""
    known = constants(file)
    layers = list(_of(known, LAYER))
    if not layers:
        return None
    colours = Colours()
    (centres, mean), (spread,) = _of(known, TAKEN), _of(known, DIVIDED)
    for own, value in (("centres", centres.reshape(CENTRES, 3)), ("mean", mean), ("spread", spread)):
        getattr(colours.measured, own).copy_(value)
    linear = [one for voice in colours.voices for one in voice if isinstance(one, nn.Linear)]
    for layer, weight, bias in zip(linear, layers[::2], layers[1::2], strict=True):
        layer.weight.copy_(weight.T)
        layer.bias.copy_(bias)
    return colours.eval()


def _of(known: dict[str, NDArray[np.float32]], kind: str) -> Iterator[Tensor]:
    return (torch.from_numpy(one) for name, one in known.items() if name.startswith(kind))


@torch.no_grad()
def _fill(net: PersonaNet, known: dict[str, NDArray[np.float32]]) -> None:
    """Everything but convolutions: by name where the file kept that, else in the order of the network."""
    own, turned = net.state_dict(), _of(known, TURNED)
    for name, value in own.items():
        if f"net.{name}" in known:
            value.copy_(torch.from_numpy(known[f"net.{name}"]))
    for ask in net.asks:
        for layer in (ask.query, ask.key_value, ask.out, ask.think[0], ask.think[3]):
            layer.weight.copy_(next(turned).T)
    net.regions.spread.copy_(torch.stack(list(_of(known, SPREAD))))
    net.regions.shift.copy_(torch.stack(list(_of(known, SHIFT))))


def _layers(trunk: Trunk) -> Iterator[Layer]:
    """Convolutions with what normalises them, as the exporter meets them."""
    yield trunk.stem[0], trunk.stem[1]
    for block in trunk.blocks:
        yield block.body[0], block.body[1]
        yield block.body[3], block.body[4]
        if not isinstance(block.short, nn.Identity):
            yield block.short[1], block.short[2]


@torch.no_grad()
def _unfold(net: PersonaNet, folded: list[NDArray[np.float32]], faces: Faces) -> None:
    """Set every normalisation as its faces come by, the first layer first."""
    layers = [*_layers(net.close), *_layers(net.head)]
    if 2 * len(layers) != len(folded):
        raise ValueError(f"the file has {len(folded) // 2} convolutions, the network {len(layers)}")
    pairs = zip(*(map(torch.from_numpy, folded[part::2]) for part in (0, 1)), strict=True)
    net.eval()
    some = faces.at(torch.linspace(0, len(faces) - 1, SOME).long())
    with unfolded(layers, pairs):
        net(some.close.float(), some.head.float(), some.marks)


def main() -> None:
    """Restore the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    asked = parser.parse_args()
    file, (train, held, _) = onnx.load(asked.file), read(asked.data)
    net = restored(file, train)
    asked.run.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), asked.run / "weights.pt")
    if (colours := measured(file)) is not None:
        torch.save(colours.state_dict(), asked.run / "colours.pt")
    (asked.run / "plan.json").write_text(json.dumps({"width": net.close.stem[0].out_channels}))
    print("the answers differ at most by", _apart(file, net, held.at(torch.arange(24))))


def _apart(file: onnx.ModelProto, net: PersonaNet, some: Faces) -> float:
    """The largest difference of any feature; the other answers were calibrated.  Raises ValueError over ALIKE."""
    import onnxruntime

    session = onnxruntime.InferenceSession(file.SerializeToString(), providers=["CPUExecutionProvider"])
    calibrated, apart = Calibrated(net, [1.0] * len(SCHEMA)).eval(), list[float]()
    for index in range(len(some)):
        one = some.close[index][None].float(), some.head[index][None].float(), some.marks[index][None]
        said = session.run(["features"], dict(zip(("close", "head", "marks"), map(np.asarray, one), strict=True)))[0]
        with torch.inference_mode():
            apart.append(float(np.abs(said - calibrated(*one)[-1].numpy()).max()))
    worst = float(np.max(apart))
    if not worst <= ALIKE:  # nan is no likeness
        raise ValueError(f"the network says {worst:.3f} else than the file: it is not what the file was written from")
    return worst


if __name__ == "__main__":
    main()
