"""Has the U-Net of the drawing network multiply in 8 bits, which takes less time.

By ONNX Runtime's own static quantisation: ranges come from people by lot, but one value in TAIL is beyond them, since
a few bright spots would take the steps from all others.  Layers of one pixel stay as they are: they are cheap, and
colours come from them; so do the two after the U-Net: what they get wrong is seen as spots on skin and cloth.  Weights
have 7 bits: products of 8 by 8 overflow on processors without VNNI.
"""

# mypy: disable-error-code="import-not-found,import-untyped,no-any-return,misc"
from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

TAIL = 100_000
"of how many values one may lie beyond the range"
Given = Mapping[str, NDArray[np.float32]]
"a network's inputs, by name"


class _Some:
    """What is shown to a network, one after another, as ONNX Runtime wants it."""

    def __init__(self, some: Sequence[Given]) -> None:
        self._left: Iterator[Given] = iter(some)

    def get_next(self) -> Given | None:
        return next(self._left, None)


def quantized(model: onnx.ModelProto, some: Sequence[Given]) -> onnx.ModelProto:
    """The same network with the convolutions of its U-Net in 8 bits, for inputs such as those."""
    from onnxruntime import quantization as q

    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "before.onnx", Path(folder) / "after.onnx"
        onnx.save(model, before)
        q.quantize_static(
            before,
            after,
            _Some(some),
            quant_format=q.QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "Relu"],
            nodes_to_quantize=[*(found := inner(model)), *bent(model, found)],
            per_channel=True,
            reduce_range=True,
            activation_type=q.QuantType.QUInt8,
            weight_type=q.QuantType.QInt8,
            calibrate_method=q.CalibrationMethod.Percentile,
            extra_options={"CalibPercentile": 100 - 100 / TAIL},
        )
        return onnx.load(after)


def inner(model: onnx.ModelProto) -> list[str]:
    """The names of the U-Net's convolutions of more than one pixel."""
    shapes = {one.name: tuple(one.dims) for one in model.graph.initializer}
    convs = (node for node in model.graph.node if node.op_type == "Conv" and "/unet/" in node.name)
    return [node.name for node in convs if shapes[node.input[1]][2:] != (1, 1)]


def bent(model: onnx.ModelProto, names: Sequence[str]) -> list[str]:
    """The names of rectifiers that bend what those layers give: what they cut off needs no steps of its own."""
    given = {node.output[0] for node in model.graph.node if node.name in names}
    return [node.name for node in model.graph.node if node.op_type == "Relu" and node.input[0] in given]


def weights(model: onnx.ModelProto) -> dict[str, NDArray[np.float32]]:
    """The weights and biases of quantised convolutions, by the names that they had before."""
    stored = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    known = {}
    for name, steps in stored.items():
        if name.endswith("_quantized"):
            own = name.removesuffix("_quantized")
            scale = next(stored[one] for one in (f"{own}_scale", f"{name}_scale") if one in stored)
            known[own] = (steps * scale.reshape(-1, *[1] * (steps.ndim - 1))).astype(np.float32)
    return known
