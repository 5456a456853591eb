"""Writes PyTorch networks as ONNX, their large constants in half precision.  Knows no network."""

# mypy: disable-error-code="import-not-found,no-any-return"
from __future__ import annotations

import io

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

OPSET = 18
LARGE = 64
"numbers from which a constant is stored in half precision"


def halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same with large constants stored in half precision, and cast when the network is loaded."""
    graph, casts = model.graph, []
    for constant in graph.initializer:
        array = numpy_helper.to_array(constant)
        if array.dtype == np.float32 and array.size >= LARGE:
            name = constant.name
            constant.CopyFrom(numpy_helper.from_array(array.astype(np.float16), f"{name}_half"))
            casts.append(onnx.helper.make_node("Cast", [f"{name}_half"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


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
