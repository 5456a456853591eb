"""Reads the network in `models/` back into weights that training can go on from, where the run itself is gone.

    python -m emojicam.training.emotion.restore models/emotion.onnx faces.npz RUN
    python -m emojicam.training.emotion.train faces.npz NEW --start RUN

Its normalisations are unfolded by what passes through them; the temperatures of the calibration stay behind.
"""

# mypy: disable-error-code="import-not-found,no-any-return,misc,untyped-decorator"
from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..course import WEIGHTS
from ..onnxed import WIDENED, constants
from ..unfolding import Layer, unfolded
from .export import twice
from .network import Block, EmotionNet
from .train import predict, read

SOME = 1024
"faces whose mean and spread the normalisations get"
ALIKE = 0.01
"share of faces that may be read otherwise than by the file"


Pair = tuple[Tensor, Tensor]
"weights and bias"


@torch.no_grad()
def restored(file: onnx.ModelProto, faces: Tensor) -> EmotionNet:
    """The network that the file was written from, as `make` says; `faces` (n, 1, 48, 48) aligned pass through it."""
    how, (convolutions, dense) = make(file), _parts(file)
    net = EmotionNet(how["width"], how["depths"], how["last"])
    for layer, (weight, bias) in zip(_dense(net), dense, strict=True):
        layer.weight.copy_(weight)
        layer.bias.copy_(bias)
    with unfolded(_layers(net), convolutions):
        predict(net, faces, len(faces))
    return net.eval()


def make(file: onnx.ModelProto) -> dict[str, Any]:
    """The parts of a plan that say what network it is: `kind`, `width`, `depths`, `last`."""
    convolutions, _ = _parts(file)
    sizes = [len(weight) for weight, _ in convolutions if weight.shape[-1] == 3][1:]
    width = sizes[0]
    depths = tuple(sizes[1:].count(width * 2**stage) // 2 for stage in range(3))
    return {"kind": "ours", "width": width, "depths": depths, "last": 0 if sizes[-1] == 4 * width else sizes[-1]}


def _parts(file: onnx.ModelProto) -> tuple[list[Pair], list[Pair]]:
    """Of each convolution and of each dense layer, in the order in which they were written."""
    known = {name: torch.from_numpy(one.copy()) for name, one in constants(file).items()}
    convolutions, dense = (
        [
            tuple(known[name.removesuffix(WIDENED)] for name in node.input[1:])
            for node in file.graph.node
            if node.op_type == kind
        ]
        for kind in ("Conv", "Gemm")
    )
    return convolutions, dense


def _blocks(net: EmotionNet) -> Iterator[Block]:
    yield from net.blocks
    if net.last is not None:
        yield net.last


def _layers(net: EmotionNet) -> Iterator[Layer]:
    """Convolutions with what normalises them, as the export meets them."""
    yield net.stem[0], net.stem[1]
    yield net.stem[3], net.stem[4]
    for block in _blocks(net):
        yield block.body[0], block.body[1]
        yield block.body[3], block.body[4]
        if not isinstance(block.short, nn.Identity):
            yield block.short[1], block.short[2]


def _dense(net: EmotionNet) -> Iterator[nn.Linear]:
    for block in _blocks(net):
        yield block.body[5].gates[0]
        yield block.body[5].gates[2]
    yield from (net.label, net.votes)


def apart(file: onnx.ModelProto, net: nn.Module, faces: NDArray[np.uint8]) -> float:
    """The share of faces in which another label is first.  Raises ValueError over ALIKE."""
    import onnxruntime

    session = onnxruntime.InferenceSession(file.SerializeToString(), providers=["CPUExecutionProvider"])
    said = [session.run(["label"], {"face": face[None].astype(np.float32)})[0].argmax() for face in faces]
    differ = float((twice(net, torch.from_numpy(faces))[0].argmax(1).numpy() != np.array(said)).mean())
    if not differ <= ALIKE:
        raise ValueError(
            f"the network reads {differ:.1%} of the faces otherwise: it is not what the file was written from"
        )
    return differ


def main() -> None:
    """Restore the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name in ("file", "data", "run"):
        parser.add_argument(name, type=Path)
    asked = parser.parse_args()
    file, (train, held_back, _) = onnx.load(asked.file), read(asked.data)
    net = restored(file, train.aligned[torch.linspace(0, len(train.aligned) - 1, SOME).long()])
    asked.run.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), asked.run / WEIGHTS)
    told = {one.key: one.value for one in file.metadata_props}
    (asked.run / "plan.json").write_text(json.dumps(make(file) | told))
    print(f"{apart(file, net, held_back.aligned[:300].numpy()):.1%} of 300 faces are read otherwise")


if __name__ == "__main__":
    main()
