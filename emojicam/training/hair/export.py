"""Writes a trained network as ONNX: its weights in half precision, checked against the original.

python -m emojicam.training.hair.export heads.npz RUN models
"""

# mypy: disable-error-code="import-not-found,no-any-return"
from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from ..builder import Builder
from .train import framed, load, predict, read
from .vary import MASK_SIDE, SIDE

CHECKED = 100
"heads on which both are compared"
ALIKE = 0.03
"by how much a probability may differ from the original's: what rounding weights to half precision does at an edge"


class Export:
    """Translates a HairNet, layer by layer; batch normalisation goes into the convolutions."""

    def __init__(self, net: Any) -> None:
        self.net, self.builder = net.eval(), Builder()

    def model(self, doc: str) -> onnx.ModelProto:
        """The whole network: `head` in, `hair` out."""
        node, floats = self.builder.node, self.builder.floats
        x, levels = node("Sub", node("Mul", "head", floats(1 / 127.5)), floats(1.0)), []
        for stage in self.net.down:
            x = self._convolution(self._convolution(x, stage[0]), stage[1])
            levels.append(x)
        twice = floats([1.0, 1.0, 2.0, 2.0])
        for narrow, up, level in zip(self.net.narrow, self.net.up, levels[-2::-1], strict=True):
            small = self._convolution(x, narrow)
            large = node(
                "Resize", small, "", twice,
                mode="nearest", coordinate_transformation_mode="asymmetric", nearest_mode="floor",
            )  # fmt: skip
            x = self._convolution(node("Add", level, large), up)
        self._probabilities(x)
        inputs, outputs = {"head": (1, 3, SIDE, SIDE)}, {"hair": (MASK_SIDE, MASK_SIDE)}
        return self.builder.model(inputs, outputs, doc)

    def _convolution(self, x: str, layers: nn.Sequential) -> str:
        """A convolution with the normalisation after it."""
        layer, norm = layers[0], layers[1]
        gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        weight, bias = layer.weight * gain[:, None, None, None], norm.bias - norm.running_mean * gain
        return self.builder.node("Relu", self._plain(x, layer, weight, bias))

    def _plain(self, x: str, layer: nn.Conv2d, weight: Tensor, bias: Tensor) -> str:
        pads = [int(layer.padding[0])] * 4
        return self.builder.node("Conv", x, self._half(weight), self._half(bias), pads=pads, strides=list(layer.stride))

    def _probabilities(self, x: str) -> None:
        node, last = self.builder.node, self.net.last
        logits = node("Squeeze", self._plain(x, last, last.weight, last.bias), self.builder.integers([0, 1]))
        node("Sigmoid", logits, name="hair")

    def _half(self, weight: Tensor) -> str:
        """A constant, rounded to half precision."""
        return self.builder.floats(weight.detach().half().float().numpy())


def check(model: onnx.ModelProto, net: nn.Module, pictures: Tensor) -> float:
    """The largest difference of any probability from the original's.  Raises ValueError over ALIKE."""
    import onnxruntime

    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    wanted = predict(net, pictures).numpy()
    worst = 0.0
    for picture, want in zip(pictures.numpy(), wanted, strict=True):
        (got,) = session.run(["hair"], {"head": picture[None]})
        worst = max(worst, float(np.abs(got - want[0]).max()))
    if worst > ALIKE:
        raise ValueError(f"the ONNX file differs by {worst:.3f} from the network: at most {ALIKE} is rounding")
    return worst


def main() -> None:
    """Export the run named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("models", type=Path)
    asked = parser.parse_args()
    net = load(asked.run)
    _, test = read(asked.data)
    model = Export(net).model("Hair on a head; see hair.md")
    worst = check(model, net, framed(test).pictures[:CHECKED].round())
    (asked.models / "hair.onnx").write_bytes(model.SerializeToString())
    print(f"at most {worst:.4f} from the original")


if __name__ == "__main__":
    main()
