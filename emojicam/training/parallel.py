"""Runs parallel branches of a graph as one: operators that stand side by side become one with groups of channels.

The attention mesh reads lips, eyes and irises in five branches of the same shape.  As one branch of five times the
channels they take a fifth of the nodes, and most of what such small nodes cost is their number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .tflite_reader import Array, Graph, Operator

Tensors = tuple[int, ...]
"the tensors that stand side by side, one a branch; branches that have not parted yet name the same one"


@dataclass(eq=False)
class Chain:
    """The branches of a graph that lead from `roots` to `ends`, merged operator by operator."""

    graph: Graph
    roots: Tensors
    ends: Tensors
    operators: list[Operator] = field(default_factory=list)
    input: int = -1
    "the roots side by side, each once"
    output: int = -1
    "the ends side by side, each with zero channels up to the longest"
    _merged: dict[Tensors, int] = field(default_factory=dict)
    _repeated: dict[Tensors, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Merge the branches.  Raises ValueError where they are not of the same shape."""
        branches = [self.graph.leading_to([end], self.roots) for end in self.ends]
        if len({tuple(operator.kind for operator in branch) for branch in branches}) > 1:
            raise ValueError("the branches differ")
        self.input = self._merged[self.roots] = self._beside(self.roots)
        for abreast in zip(*branches, strict=True):
            self._merge(abreast)
        self.output = self._merged[self.ends]

    def _merge(self, abreast: Sequence[Operator]) -> None:
        """Add the one operator that does what these do."""
        outputs = tuple(operator.outputs[0] for operator in abreast)
        distinct = list({id(operator): operator for operator in abreast}.values())
        inputs = tuple(self._input(abreast, distinct, place) for place in range(len(abreast[0].inputs)))
        self._merged[outputs] = self._beside(outputs)
        self.operators.append(Operator(abreast[0].kind, inputs, (self._merged[outputs],), abreast[0].settings))

    def _input(self, abreast: Sequence[Operator], distinct: list[Operator], place: int) -> int:
        """The tensor that holds what these operators take at this place."""
        tensors = tuple(operator.inputs[place] for operator in abreast)
        if tensors[0] in self.graph.constants:
            each = [self.graph.constants[operator.inputs[place]] for operator in distinct]
            return self.graph.add_constant(_join(abreast[0].kind, each))
        parted_here = len(set(tensors)) < len(distinct)
        return self._own(tensors) if parted_here else self._merged[tensors]

    def _own(self, tensors: Tensors) -> int:
        """A tensor in which every branch has its own copy of what it shared so far."""
        if tensors not in self._repeated:
            each = self.graph.shapes[tensors[0]][-1]
            rank = {tensor: at for at, tensor in enumerate(dict.fromkeys(tensors))}
            channels = np.concatenate([rank[tensor] * each + np.arange(each) for tensor in tensors])
            shape = (*self.graph.shapes[tensors[0]][:-1], len(channels))
            self._repeated[tensors] = output = self.graph.add_tensor(shape)
            inputs = (self._merged[tensors], self.graph.add_constant(channels))
            self.operators.append(Operator("PICK_CHANNELS", inputs, (output,)))
        return self._repeated[tensors]

    def _beside(self, tensors: Tensors) -> int:
        """A new tensor as long as these together, each counted once and as long as the longest."""
        shapes = [self.graph.shapes[tensor] for tensor in dict.fromkeys(tensors)]
        return self.graph.add_tensor((*shapes[0][:-1], max(shape[-1] for shape in shapes) * len(shapes)))


def _join(kind: str, constants: list[Array]) -> Array:
    """The constants side by side along the output channels, or for paddings one after the other."""
    if kind == "PAD":
        return np.stack(constants)
    axis = 0 if kind == "CONV_2D" else -1
    longest = max(constant.shape[axis] for constant in constants)
    return np.concatenate([_lengthen(constant, axis, longest) for constant in constants], axis)


def _lengthen(constant: Array, axis: int, length: int) -> Array:
    pads = [(0, 0)] * constant.ndim
    pads[axis] = (0, length - constant.shape[axis])
    return np.pad(constant, pads)
