"""Reads a TensorFlow Lite file into plain lists and arrays, without TensorFlow.  Knows nothing of ONNX.

Half-precision and sparse weights are unpacked on the way, so what comes out has float constants only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import tflite
from numpy.typing import NDArray

Array = NDArray[Any]

KINDS = {getattr(tflite.BuiltinOperator, name): name for name in dir(tflite.BuiltinOperator) if name.isupper()}
DTYPES = {
    tflite.TensorType.FLOAT32: np.float32,
    tflite.TensorType.FLOAT16: np.float16,
    tflite.TensorType.INT32: np.int32,
    tflite.TensorType.INT64: np.int64,
}
_INDEX_VECTORS = {1: tflite.Int32Vector, 2: tflite.Uint16Vector, 3: tflite.Uint8Vector}


@dataclass(frozen=True, eq=False)
class Operator:
    """One step of the graph; tensors are numbers."""

    kind: str
    "as in TensorFlow Lite's schema (CONV_2D), or the name of a custom operator"
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    settings: Any = None
    "flatbuffers' untyped table of options, or None"
    custom: bytes = b""
    "options of a custom operator, FlexBuffers"

    def options(self, schema: Callable[[], Any]) -> Any:
        """The settings, read as this class of the `tflite` package."""
        read = schema()
        read.Init(self.settings.Bytes, self.settings.Pos)
        return read


@dataclass(eq=False)
class Graph:
    """A network: its operators in an order in which they can run."""

    inputs: list[int]
    outputs: list[int]
    operators: list[Operator]
    shapes: dict[int, tuple[int, ...]]
    "of every tensor; four dimensions are (batch, height, width, channels)"
    names: dict[int, str]
    constants: dict[int, Array] = field(default_factory=dict)

    def add_constant(self, array: Array) -> int:
        """A number for a new constant tensor."""
        tensor = self.add_tensor(array.shape)
        self.constants[tensor] = array
        return tensor

    def add_tensor(self, shape: tuple[int, ...]) -> int:
        """A number for a new tensor."""
        tensor = max(self.shapes) + 1
        self.shapes[tensor] = tuple(shape)
        return tensor

    def variable(self, operator: Operator) -> list[int]:
        """The inputs of an operator that are computed."""
        return [tensor for tensor in operator.inputs if tensor not in self.constants]

    def of_kind(self, kind: str) -> list[Operator]:
        """All operators of one kind, in order."""
        return [operator for operator in self.operators if operator.kind == kind]

    def producer(self, tensor: int) -> Operator:
        """The operator that computes a tensor."""
        return next(operator for operator in self.operators if tensor in operator.outputs)

    def leading_to(self, ends: Iterable[int], start: Iterable[int] = ()) -> list[Operator]:
        """The operators that these tensors need, in order, as far back as the tensors of `start`."""
        needed, known, operators = set(ends), set(start), []
        for operator in reversed(self.operators):
            if needed.intersection(operator.outputs) - known:
                needed.update(self.variable(operator))
                operators.append(operator)
        return operators[::-1]


def read(data: bytes) -> Graph:
    """The only subgraph of a TensorFlow Lite file."""
    model = tflite.Model.GetRootAsModel(data, 0)
    table = model.Subgraphs(0)
    tensors = {number: table.Tensors(number) for number in range(table.TensorsLength())}
    graph = Graph(
        inputs=table.InputsAsNumpy().tolist(),
        outputs=table.OutputsAsNumpy().tolist(),
        operators=[],
        shapes={number: _shape(tensor) for number, tensor in tensors.items()},
        names={number: tensor.Name().decode() for number, tensor in tensors.items()},
    )
    for number, tensor in tensors.items():
        buffer = model.Buffers(tensor.Buffer())
        if buffer.DataLength():
            graph.constants[number] = _constant(tensor, buffer.DataAsNumpy().tobytes())
    for number in range(table.OperatorsLength()):
        _read_operator(model, table.Operators(number), graph)
    return graph


def _read_operator(model: Any, raw: Any, graph: Graph) -> None:
    """Add an operator to the graph, or, where it only unpacks a constant, the unpacked constant."""
    code = model.OperatorCodes(raw.OpcodeIndex())
    kind = KINDS[max(code.BuiltinCode(), code.DeprecatedBuiltinCode())]
    inputs, outputs = tuple(raw.InputsAsNumpy().tolist()), tuple(raw.OutputsAsNumpy().tolist())
    if kind in ("DEQUANTIZE", "DENSIFY") and inputs[0] in graph.constants:
        graph.constants[outputs[0]] = graph.constants[inputs[0]].astype(np.float32)
        return
    custom = b""
    if kind == "CUSTOM":
        kind = code.CustomCode().decode()
        custom = bytes(raw.CustomOptionsAsNumpy()) if raw.CustomOptionsLength() else b""
    graph.operators.append(Operator(kind, inputs, outputs, raw.BuiltinOptions(), custom))


def _shape(tensor: Any) -> tuple[int, ...]:
    return tuple(tensor.ShapeAsNumpy().tolist()) if tensor.ShapeLength() else ()


def _constant(tensor: Any, data: bytes) -> Array:
    values: Array = np.frombuffer(data, DTYPES[tensor.Type()])
    if tensor.Sparsity() is None:
        return values.reshape(_shape(tensor))
    return _densify(values, _shape(tensor), tensor.Sparsity())


def _densify(values: Array, shape: tuple[int, ...], sparsity: Any) -> Array:
    """Spread the stored values over a tensor that is zero elsewhere (schema.fbs: SparsityParameters)."""
    rank = len(shape)
    order = sparsity.TraversalOrderAsNumpy().tolist()
    blocked = sparsity.BlockMapAsNumpy().tolist() if sparsity.BlockMapLength() else []
    levels = [sparsity.DimMetadata(number) for number in range(sparsity.DimMetadataLength())]
    axes = [axis if axis < rank else blocked[axis - rank] for axis in order]
    strides = [1] * rank  # how far one step along the outer dimension of an axis moves: the length of its blocks
    for axis, level in zip(order, levels, strict=True):
        if axis >= rank:
            strides[blocked[axis - rank]] = level.DenseSize()
    steps = [strides[axis] if order[at] < rank else 1 for at, axis in enumerate(axes)]
    places, stored = np.zeros((1, rank), np.int64), np.zeros(1, np.int64)
    for axis, step, level in zip(axes, steps, levels, strict=True):
        parents, index, stored = _descend(level, stored)
        places = places[parents]
        places[:, axis] += index * step
    dense = np.zeros(shape, values.dtype)
    dense[tuple(places.T)] = values[stored]
    return dense


def _descend(level: Any, stored: Array) -> tuple[Array, Array, Array]:
    """One dimension deeper: for every child its parent's row, its index in this dimension, its place in storage."""
    if level.Format() == tflite.DimensionType.DENSE:
        size = level.DenseSize()
        parents = np.repeat(np.arange(len(stored)), size)
        index = np.tile(np.arange(size), len(stored))
        return parents, index, stored[parents] * size + index
    segments = _indices(level.ArraySegments(), level.ArraySegmentsType())
    children = _indices(level.ArrayIndices(), level.ArrayIndicesType())
    counts = segments[stored + 1] - segments[stored]
    parents = np.repeat(np.arange(len(stored)), counts)
    places = np.concatenate([np.arange(segments[row], segments[row + 1]) for row in stored])
    return parents, children[places], places


def _indices(table: Any, kind: int) -> Array:
    vector = _INDEX_VECTORS[kind]()
    vector.Init(table.Bytes, table.Pos)
    return np.asarray(vector.ValuesAsNumpy(), np.int64)
