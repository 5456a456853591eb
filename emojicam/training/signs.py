"""Prepares PRelus for a form that takes two passes over memory instead of three, by keeping some channels negated.

slope * x + relu((1 - slope) * x) needs a slope of at most 1, for what comes out of a Relu can only be added.  For a
greater slope the *negated* result has such a form: -slope * x + relu((slope - 1) * x).  Convolutions that take a
negated channel have its weights negated; a sum is negated if both of its terms are.  Only a maximum cannot be, so a
PRelu before a pooling keeps its three passes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from .tflite_reader import Array, Graph, Operator

_CONVOLUTIONS = ("CONV_2D", "DEPTHWISE_CONV_2D")


class Signs:
    """Which channels of which tensors are kept negated; rewrites operators accordingly."""

    def __init__(self, graph: Graph, operators: Sequence[Operator]) -> None:
        self._graph = graph
        self._signs: dict[int, Array] = {}
        "-1 or 1 for each channel; tensors that are not here are not negated"
        self._uses: dict[int, list[Operator]] = {}
        everything = {id(operator): operator for operator in (*graph.operators, *operators)}
        for operator in everything.values():
            for tensor in set(graph.variable(operator)):
                self._uses.setdefault(tensor, []).append(operator)

    def rewrite(self, operators: Iterable[Operator]) -> list[Operator]:
        """The same operators on channels of which some are negated; PRELU becomes BEND where two passes suffice.

        BEND has two factors a channel: linear * x + relu(bent * x).
        """
        return [self._rewrite(operator) for operator in operators]

    def _rewrite(self, operator: Operator) -> Operator:
        if operator.kind == "PRELU":
            return self._bend(operator)
        if operator.kind in _CONVOLUTIONS:
            return self._convolve(operator)
        if operator.kind == "ADD":
            self._agree(operator)
        return operator

    def _bend(self, operator: Operator) -> Operator:
        x, slopes = operator.inputs
        slope = self._graph.constants[slopes].astype(np.float32).ravel()
        wanted = np.where(slope > 1, np.float32(-1), np.float32(1))
        before, after = self._of(x), wanted if self._may_negate(operator.outputs[0]) else np.ones_like(slope)
        self._signs[operator.outputs[0]] = after
        if not (after == wanted).all():
            return Operator("PRELU", (x, slopes, self._graph.add_constant(before)), operator.outputs)
        linear = self._graph.add_constant(after * slope * before)
        bent = self._graph.add_constant(np.abs(1 - slope) * before)
        return Operator("BEND", (x, linear, bent), operator.outputs)

    def _convolve(self, operator: Operator) -> Operator:
        """A convolution of negated channels; what it gives is negated like the term that it is added to."""
        x, kernel, bias = operator.inputs
        weights, offsets = self._graph.constants[kernel], self._graph.constants[bias]
        partner = self._partner(operator.outputs[0])
        before, after = self._of(x), self._of(operator.outputs[0] if partner is None else partner)
        if operator.kind == "CONV_2D":
            groups = before.reshape(-1, weights.shape[-1]).repeat(self._group_length(x, weights), axis=0)
            weights = weights * groups[:, None, None, :] * after.reshape(-1, 1, 1, 1)
        else:
            weights = weights * before * after
        self._signs[operator.outputs[0]] = after
        inputs = (x, self._graph.add_constant(weights), self._graph.add_constant(offsets * after))
        return Operator(operator.kind, inputs, operator.outputs, operator.settings)

    def _group_length(self, x: int, weights: Array) -> int:
        """Output channels of one group of a convolution."""
        groups: int = self._graph.shapes[x][-1] // weights.shape[-1]
        return int(weights.shape[0]) // groups

    def _agree(self, operator: Operator) -> None:
        one, other = (self._of(tensor) for tensor in operator.inputs)
        if not np.array_equal(np.broadcast_to(one, other.shape), other):
            raise ValueError("the terms of a sum are negated differently")
        self._signs[operator.outputs[0]] = one

    def _of(self, tensor: int) -> Array:
        """The signs of a tensor's channels."""
        return self._signs.get(tensor, np.ones(self._graph.shapes[tensor][-1], np.float32))

    def _partner(self, tensor: int) -> int | None:
        """What a tensor is added to, if that is all that happens to it."""
        uses = self._uses.get(tensor, [])
        if len(uses) != 1 or uses[0].kind != "ADD":
            return None
        return next(other for other in uses[0].inputs if other != tensor)

    def _may_negate(self, tensor: int) -> bool:
        """Whether everything that takes this tensor can cope with negated channels."""
        uses = self._uses.get(tensor, [])
        return bool(uses) and all(self._copes(operator, tensor) for operator in uses)

    def _copes(self, operator: Operator, tensor: int) -> bool:
        if operator.kind in _CONVOLUTIONS:
            return True
        if operator.kind != "ADD":
            return False
        other = next(term for term in operator.inputs if term != tensor)
        convolved = any(other in use.outputs for use in self._convolutions()) and self._partner(other) == tensor
        return convolved and all(use.kind == "PRELU" for use in self._uses.get(operator.outputs[0], []))

    def _convolutions(self) -> list[Operator]:
        found = {id(use): use for uses in self._uses.values() for use in uses if use.kind in _CONVOLUTIONS}
        return list(found.values())
