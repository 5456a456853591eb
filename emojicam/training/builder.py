"""Builds an ONNX graph node by node.  Knows nothing of where the nodes come from."""

# mypy: disable-error-code="import-not-found"
# (onnx comes with the extra `train`, which those who only check the package need not have)
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
"the first with LayerNormalization; understood by every ONNX Runtime since 1.12"
IR_VERSION = 8
SMALL = 64
"constants with fewer values stay in full precision"


class Builder:
    """Collects nodes and constants; each gets a name of its own."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []
        self._count = 0

    def node(self, kind: str, *inputs: str, name: str = "", **attributes: Any) -> str:
        """The name of the only output of a new node."""
        output = name or self._new(kind.lower())
        self._nodes.append(helper.make_node(kind, list(inputs), [output], name=f"{kind}_{output}", **attributes))
        return output

    def split(self, x: str, parts: int) -> list[str]:
        """The names of equal parts along the first axis."""
        outputs = [self._new("part") for _ in range(parts)]
        self._nodes.append(helper.make_node("Split", [x], outputs, name=f"Split_{outputs[0]}", axis=0))
        return outputs

    def floats(self, values: Any) -> str:
        """A float constant.  Stored in half precision where that loses nothing: the runtime widens it on loading."""
        array = np.ascontiguousarray(values, np.float32)
        half = array.astype(np.float16)
        if array.size >= SMALL and np.array_equal(half.astype(np.float32), array):
            return self.node("Cast", self._constant(half), to=TensorProto.FLOAT)
        return self._constant(array)

    def integers(self, values: Any) -> str:
        """An integer constant: indices, shapes, axes."""
        return self._constant(np.asarray(values, np.int64))

    def model(
        self, inputs: Mapping[str, Sequence[int | str]], outputs: Mapping[str, Sequence[int | str]], doc: str
    ) -> onnx.ModelProto:
        """The checked model; its inputs and outputs are names of the graph, a length with a name is free."""
        graph = helper.make_graph(self._nodes, "network", _infos(inputs), _infos(outputs), self._constants)
        model = helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
            producer_name="emojicam.training.convert",
            doc_string=doc,
        )
        onnx.checker.check_model(model, full_check=True)
        return model

    def _constant(self, array: NDArray[Any]) -> str:
        name = self._new("constant")
        self._constants.append(numpy_helper.from_array(array, name))
        return name

    def _new(self, stem: str) -> str:
        self._count += 1
        return f"{stem}_{self._count}"


def _infos(shapes: Mapping[str, Sequence[int | str]]) -> list[onnx.ValueInfoProto]:
    return [helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape)) for name, shape in shapes.items()]
