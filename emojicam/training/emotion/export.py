"""Writes a trained network as ONNX: calibrated, its weights in 8 bits, checked against the original.

The file asks the network twice, of the face and of its mirror image, and takes the mean: right a little more often.
Its convolutions multiply in 8 bits, so both together take less time than one did.

    python -m emojicam.training.emotion.export faces.npz RUN models

A run of the tutorial's network becomes `tutorial.onnx`, with which ours is compared.

Calibration is one temperature an output (Guo et al., 2017), fitted on training pictures that were held back.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

import argparse
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ..builder import Builder
from ..onnxed import eighths, halved, widened
from ..quantized import quantized
from .network import EmotionNet
from .train import Faces, load, predict, read

SIDE = 48
ALIKE = 0.1
"by how much a probability may differ from the original's: what rounding to 8 bits does at most"
SHOWN = 300
"faces that say between what bounds the convolutions multiply"
MIRRORED = ([-1], [np.iinfo(np.int64).min], [3], [-1])
"how a picture is read from right to left: where rows begin, where they end, along which axis, by what step"
TEMPERATURES = torch.linspace(0.3, 3.0, 271)


def temperature(logits: Tensor, wanted: Tensor) -> float:
    """What to divide the logits by, so that the probabilities mean what they say; `wanted` are distributions."""
    losses = torch.stack([functional.cross_entropy(logits / one, wanted) for one in TEMPERATURES])
    return float(TEMPERATURES[losses.argmin()])


def twice(net: nn.Module, faces: Tensor) -> tuple[Tensor, Tensor]:
    """Both sets of logits for (n, 1, 48, 48) uint8 pictures, on average with those for their mirror images."""
    both = zip(predict(net, faces), predict(net, faces.flip(3)), strict=True)
    label, votes = ((one + other) / 2 for one, other in both)
    return label, votes


def temperatures(net: nn.Module, held_back: Faces) -> tuple[float, float]:
    """Of the labels' output, and of the votes' against the emotion that most voted for."""
    label, votes = twice(net, held_back.aligned)
    voted = held_back.votes.sum(1) > 0
    return (
        temperature(label, functional.one_hot(held_back.label, 7).float()),
        temperature(votes[voted], functional.one_hot(held_back.votes[voted].argmax(1), 8).float()),
    )


class Export:
    """Translates an EmotionNet, layer by layer; batch normalisation goes into the convolutions."""

    def __init__(self, net: EmotionNet) -> None:
        self.net, self.builder = net.eval(), Builder()

    def model(self, label_temperature: float, votes_temperature: float, doc: str) -> onnx.ModelProto:
        """The whole network, softmax included: `face` in; `emotion`, `label` and `votes` out."""
        x = self._with_mirror_image(self._normalised("face"))
        x = self._convolution(self._convolution(x, self.net.stem[0:2]), self.net.stem[3:5])
        for block in self.net.blocks:
            x = self._block(x, block)
        seen = self._mean(x)
        if self.net.last is not None:
            seen = self.builder.node("Concat", seen, self._mean(self._block(x, self.net.last)), axis=1)
        seen = self.builder.node("ReduceMean", seen, axes=[0], keepdims=1)
        self._probabilities(seen, self.net.label, label_temperature, "label")
        votes = self._probabilities(seen, self.net.votes, votes_temperature, "votes")
        self._seven(votes)
        inputs, outputs = {"face": (1, 1, SIDE, SIDE)}, {"emotion": (7,), "label": (7,), "votes": (8,)}
        return self.builder.model(inputs, outputs, doc)

    def _normalised(self, x: str) -> str:
        """Less the mean, over the spread: how light the picture is says nothing."""
        node, floats = self.builder.node, self.builder.floats
        apart = node("Sub", x, node("ReduceMean", x, axes=[2, 3], keepdims=1))
        variance = node("ReduceMean", node("Mul", apart, apart), axes=[2, 3], keepdims=1)
        spread = node("Sqrt", node("Mul", variance, floats(SIDE * SIDE / (SIDE * SIDE - 1))))
        return node("Div", apart, node("Add", spread, floats(8.0)))

    def _with_mirror_image(self, x: str) -> str:
        """(2, ...): the picture, and its mirror image."""
        flipped = self.builder.node("Slice", x, *map(self.builder.integers, MIRRORED))
        return self.builder.node("Concat", x, flipped, axis=0)

    def _convolution(self, x: str, layers: nn.Sequential, relu: bool = True) -> str:
        """A convolution with the normalisation after it."""
        conv, norm = layers[0], layers[1]
        gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        weight, bias = conv.weight * gain[:, None, None, None], norm.bias - norm.running_mean * gain
        pads = [conv.padding[0]] * 4
        y = self.builder.node("Conv", x, self._half(weight), self._half(bias), pads=pads, strides=list(conv.stride))
        return self.builder.node("Relu", y) if relu else y

    def _block(self, x: str, block: Any) -> str:
        node = self.builder.node
        y = self._convolution(self._convolution(x, block.body[0:2]), block.body[3:5], relu=False)
        y = node("Mul", y, self._gates(y, block.body[5].gates))
        short = x
        if not isinstance(block.short, nn.Identity):
            if not isinstance(block.short[0], nn.Identity):
                short = node("AveragePool", x, kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1)
            short = self._convolution(short, block.short[1:3], relu=False)
        return node("Relu", node("Add", y, short))

    def _mean(self, x: str) -> str:
        return self.builder.node("Flatten", self.builder.node("GlobalAveragePool", x), axis=1)

    def _gates(self, x: str, gates: nn.Sequential) -> str:
        node = self.builder.node
        weights = node("Sigmoid", self._dense(node("Relu", self._dense(self._mean(x), gates[0])), gates[2]))
        return node("Unsqueeze", weights, self.builder.integers([2, 3]))

    def _dense(self, x: str, layer: nn.Linear) -> str:
        return self.builder.node("Gemm", x, self._half(layer.weight), self._half(layer.bias), transB=1)

    def _probabilities(self, x: str, layer: nn.Linear, temperature: float, name: str) -> str:
        node = self.builder.node
        logits = node("Squeeze", self._dense(x, layer), self.builder.integers([0]))
        return node("Softmax", node("Div", logits, self.builder.floats(temperature)), axis=0, name=name)

    def _seven(self, votes: str) -> None:
        """`emotion`: the votes without contempt, for which there is no emoji of its own."""
        node, integers = self.builder.node, self.builder.integers
        seven = node("Slice", votes, integers([0]), integers([7]), integers([0]))
        node("Div", seven, node("ReduceSum", seven, integers([0]), keepdims=1), name="emotion")

    def _half(self, weight: Tensor) -> str:
        """A constant, rounded to half precision."""
        return self.builder.floats(weight.detach().half().float().numpy())


class Tutorial(nn.Module):
    """The tutorial's network with the same outputs, for one face; asked twice, as ours is."""

    def __init__(self, net: nn.Module, warmth: tuple[float, float]) -> None:
        super().__init__()
        self.net, self.warmth = net, warmth

    def forward(self, face: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(1, 1, 48, 48) to emotion (7,), label (7,) and votes (8,)."""
        both = torch.cat([face, face.flip(3)])
        label, votes = ((one.mean(0) / warm).softmax(0) for one, warm in zip(self.net(both), self.warmth, strict=True))
        return votes[:7] / votes[:7].sum(), label, votes

    def model(self) -> onnx.ModelProto:
        """As ONNX."""
        file, face = io.BytesIO(), torch.zeros(1, 1, SIDE, SIDE)
        outputs = ["emotion", "label", "votes"]
        torch.onnx.export(
            self.eval(), face, file, input_names=["face"], output_names=outputs, opset_version=17, dynamo=False
        )
        return onnx.load_from_string(file.getvalue())


def compact(model: onnx.ModelProto, some: NDArray[np.uint8]) -> onnx.ModelProto:
    """The same, multiplying in 8 bits, for (n, 1, 48, 48) faces such as those; and stored in 8.

    The first convolution is cheap, and lets nothing of the picture go: it multiplies as it did.
    """
    wide = widened(model)
    _, *convolutions = (node.name for node in wide.graph.node if node.op_type == "Conv")
    shown = [{"face": face[None].astype(np.float32)} for face in some]
    return eighths(halved(quantized(wide, shown, convolutions, whole=True)))


def check(model: onnx.ModelProto, net: nn.Module, faces: NDArray[np.uint8], warmth: tuple[float, float]) -> float:
    """The largest difference of any probability from the original's.  Raises ValueError over ALIKE."""
    import onnxruntime

    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    wanted = [part / one for part, one in zip(twice(net, torch.from_numpy(faces)), warmth, strict=True)]
    worst = 0.0
    for index, face in enumerate(faces):
        got = session.run(["label", "votes"], {"face": face[None].astype(np.float32)})
        worst = max(
            worst,
            *(float(np.abs(one - part[index].softmax(0).numpy()).max()) for one, part in zip(got, wanted, strict=True)),
        )
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
    train, held_back, _ = read(asked.data)
    warmth = temperatures(net, held_back)
    plan = json.loads((asked.run / "plan.json").read_text())
    is_ours = plan["kind"] == "ours"
    doc = "Seven emotions from a face; see emotion.md"
    shown = train.aligned[torch.linspace(0, len(train.aligned) - 1, SHOWN).long()].numpy()
    model = compact(Export(net).model(*warmth, doc), shown) if is_ours else Tutorial(net, warmth).model()
    onnx.helper.set_model_props(model, {"epochs": str(plan["epochs"])})
    worst = check(model, net, held_back.aligned[:300].numpy(), warmth)
    (asked.models / f"{'emotion' if is_ours else 'tutorial'}.onnx").write_bytes(model.SerializeToString())
    print(f"temperatures {warmth[0]:.2f} and {warmth[1]:.2f}; at most {worst:.4f} from the original")


if __name__ == "__main__":
    main()
