"""Writes PyTorch networks as ONNX, their large constants in half precision or in 8 bits.  Knows no network."""

# mypy: disable-error-code="import-not-found,no-any-return"
from __future__ import annotations

import io
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from onnx.reference import ReferenceEvaluator
from torch import Tensor, nn

OPSET = 18
LARGE = 64
"numbers from which a constant is stored in half precision"
MATRIX = 1024
"numbers from which a matrix is stored in 8 bits, if that is asked for"
STEPS = 127
"of 8 bits to either side of zero"
HALF, EIGHT, SCALE = "_half", "_eight", "_scale"
"what the names of stored constants end with"
WIDENING, WIDENED = ("Cast", "Mul", "DequantizeLinear"), "_DequantizeLinear_Output"
"what is done to stored constants when the network is loaded, and how ONNX Runtime's quantisation calls the result"


def halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same with large constants stored in half precision, and cast when the network is loaded; but no scales."""
    graph, casts = model.graph, []
    for constant in graph.initializer:
        array = numpy_helper.to_array(constant)
        if array.dtype == np.float32 and array.size >= LARGE and not constant.name.endswith(SCALE):
            name = constant.name
            constant.CopyFrom(numpy_helper.from_array(array.astype(np.float16), f"{name}{HALF}"))
            casts.append(onnx.helper.make_node("Cast", [f"{name}{HALF}"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def widened(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same with constants in full precision, as they are when the network is loaded."""
    known = _taken(model)
    nodes = [node for node in model.graph.node if node.output[0] not in known]
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(numpy_helper.from_array(array, name) for name, array in known.items())
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def eighths(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same with matrices and convolutions that are stored in half precision in 8 bits: half as large again.

    Each thing that comes out of one has a scale of its own.  They are widened when the network is loaded, so it takes
    the time it took.
    """
    graph = model.graph
    stored = {one.name: one for one in graph.initializer if _is_matrix(one)}
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        if node.op_type == "Cast" and node.input[0] in stored:
            nodes += _widened(graph, stored.pop(node.input[0]), node.output[0])
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def _is_matrix(constant: onnx.TensorProto) -> bool:
    is_half = constant.data_type == onnx.TensorProto.FLOAT16
    return is_half and len(constant.dims) >= 2 and int(np.prod(constant.dims)) >= MATRIX


def _widened(graph: onnx.GraphProto, constant: onnx.TensorProto, output: str) -> list[onnx.NodeProto]:
    """Store the constant in 8 bits, and what makes `output` of it when the network is loaded."""
    steps, scale = rounded(numpy_helper.to_array(constant).astype(np.float32), _axis(graph, output))
    name = constant.name.removesuffix(HALF)
    graph.initializer.append(numpy_helper.from_array(scale, name + SCALE))
    constant.CopyFrom(numpy_helper.from_array(steps, name + EIGHT))
    return [
        onnx.helper.make_node("Cast", [name + EIGHT], [f"{output}_steps"], to=onnx.TensorProto.FLOAT),
        onnx.helper.make_node("Mul", [f"{output}_steps", name + SCALE], [output]),
    ]


def rounded(matrix: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """A matrix (of any number of axes) as steps of -127..127, and their scales along an axis."""
    others = tuple(one for one in range(matrix.ndim) if one != axis % matrix.ndim)
    scale = np.maximum(np.abs(matrix).max(axis=others, keepdims=True) / STEPS, np.finfo(np.float32).tiny)
    return np.rint(matrix / scale).astype(np.int8), scale.astype(np.float32)


def _axis(graph: onnx.GraphProto, constant: str) -> int:
    """Along which what comes out is told apart, by who takes the constant."""
    taker = next(node for node in graph.node if constant in node.input)
    turned = any(one.name == "transB" and one.i for one in taker.attribute)
    return -1 if taker.op_type == "MatMul" or (taker.op_type == "Gemm" and not turned) else 0


def constants(model: onnx.ModelProto) -> dict[str, NDArray[np.float32]]:
    """The network's constants by the names that nodes take them by, in however few bits they are stored."""
    return {name.removesuffix(WIDENED): array.astype(np.float32) for name, array in _taken(model).items()}


def _taken(model: onnx.ModelProto) -> dict[str, NDArray[Any]]:
    """The same by their whole names, and of the kind that nodes take; in the order in which they are stored."""
    known = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    place = {name: at for at, name in enumerate(known)}
    stored: set[str] = set()
    for node in model.graph.node:
        if node.op_type in WIDENING and all(name in known for name in node.input):
            given = {name: known[name] for name in node.input}
            (known[node.output[0]],) = ReferenceEvaluator(node, opsets={"": OPSET}).run(None, given)
            place[node.output[0]] = min(place[name] for name in given)
            stored |= set(given)
    return {name: known[name] for name in sorted(known.keys() - stored, key=place.__getitem__)}


def once(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same with every constant in it once: tracing writes one for each time that it is used."""
    known: dict[tuple[str, bytes], str] = {}
    instead: dict[str, str] = {}
    nodes = []
    for node in model.graph.node:
        node.input[:] = [instead.get(name, name) for name in node.input]
        if node.op_type == "Constant" and node.attribute[0].HasField("t"):
            array = numpy_helper.to_array(node.attribute[0].t)
            first = known.setdefault((f"{array.dtype} {array.shape}", array.tobytes()), node.output[0])
            if first != node.output[0]:
                instead[node.output[0]] = first
                continue
        nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def exported(net: nn.Module, example: tuple[Tensor, ...], inputs: list[str], outputs: list[str]) -> onnx.ModelProto:
    """A network as ONNX, its inputs and outputs named and of fixed size."""
    file = io.BytesIO()
    torch.onnx.export(net, example, file, input_names=inputs, output_names=outputs, opset_version=OPSET, dynamo=False)
    return onnx.load_from_string(file.getvalue())
