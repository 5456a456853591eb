"""Has convolutions of a network multiply in 8 bits, which takes less time, by ONNX Runtime's own static quantisation.

Ranges come from what is shown, but one value in TAIL is beyond them, since a few bright spots would take the steps from
all others.  Products of 8 by 8 bits overflow on processors without VNNI, so one side has 7: the weights, or, of a
network whose weights are stored in 8 bits, what they are multiplied with.
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
TWICE = 255 / 127
"steps of 8 bits over steps of 7"
Given = Mapping[str, NDArray[np.float32]]
"a network's inputs, by name"


class _Some:
    """What is shown to a network, one after another, as ONNX Runtime wants it."""

    def __init__(self, some: Sequence[Given]) -> None:
        self._left: Iterator[Given] = iter(some)

    def get_next(self) -> Given | None:
        return next(self._left, None)


def quantized(
    model: onnx.ModelProto, some: Sequence[Given], names: Sequence[str], whole: bool = False
) -> onnx.ModelProto:
    """The same network with these convolutions in 8 bits, for inputs such as those; `whole` weights keep all 8."""
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
            nodes_to_quantize=[*names, *bent(model, names)],
            per_channel=True,
            reduce_range=not whole,
            activation_type=q.QuantType.QUInt8,
            weight_type=q.QuantType.QInt8,
            calibrate_method=q.CalibrationMethod.Percentile,
            extra_options={"CalibPercentile": 100 - 100 / TAIL},
        )
        return _narrowed(onnx.load(after)) if whole else onnx.load(after)


def _narrowed(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same with what convolutions take in 7 bits: its steps are twice as long, and so are those of their biases."""
    graph = model.graph
    stored = {one.name: one for one in graph.initializer}
    widen = {node.output[0]: node for node in graph.node if node.op_type == "DequantizeLinear"}
    convs = [node for node in graph.node if node.op_type == "Conv" and node.input[0] in widen]
    for scale, zero in {tuple(widen[node.input[0]].input[1:]) for node in convs}:
        _scaled(stored[scale], TWICE)
        _scaled(stored[zero], 1 / TWICE)
    for steps, scale, *_ in (widen[node.input[2]].input for node in convs):
        _scaled(stored[steps], 1 / TWICE)
        _scaled(stored[scale], TWICE)
    return model


def _scaled(constant: onnx.TensorProto, times: float) -> None:
    array = numpy_helper.to_array(constant)
    scaled = array * times if array.dtype.kind == "f" else np.rint(array * times)
    constant.CopyFrom(numpy_helper.from_array(np.asarray(scaled, array.dtype), constant.name))


def bent(model: onnx.ModelProto, names: Sequence[str]) -> list[str]:
    """The names of rectifiers that bend what those layers give: what they cut off needs no steps of its own."""
    given = {node.output[0] for node in model.graph.node if node.name in names}
    return [node.name for node in model.graph.node if node.op_type == "Relu" and node.input[0] in given]
