"""Takes PRelus of few channels apart: what is above zero and what is below become channels of their own.

Where a processor has AVX-512, ONNX Runtime computes channels in sixteens.  Of eight it computes as many empty ones,
turns the layout to leave them out, and turns it again.  With both halves side by side, relu(x) and relu(-x), sixteen
are full: the convolution before gives each with either sign, the one after weighs what was below by the slope, and the
two passes of the PRelu itself are gone.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .tflite_reader import Graph, Operator

FEW = 8
"channels"


def taken_apart(graph: Graph, operators: Sequence[Operator]) -> list[Operator]:
    """The same operators, where a PRelu lies between a convolution, a depthwise one and one more, without it."""
    done: dict[int, list[Operator]] = {}
    for operator in operators:
        chain = _chain(graph, operators, operator)
        if chain:
            done |= {id(old): new for old, new in zip(chain, _replaced(graph, chain), strict=True)}
    return [new for old in operators for new in done.get(id(old), [old])]


def _chain(graph: Graph, operators: Sequence[Operator], operator: Operator) -> list[Operator]:
    """The four operators around a PRelu of few channels, each the only one to take what the one before gives."""
    chain = [operator]
    for kind in ("PRELU", "DEPTHWISE_CONV_2D", "CONV_2D"):
        takers = [one for one in operators if chain[-1].outputs[0] in graph.variable(one)]
        if len(takers) != 1 or takers[0].kind != kind:
            return []
        chain.append(takers[0])
    fits = operator.kind == "CONV_2D" and graph.shapes[operator.outputs[0]][-1] <= FEW
    return chain if fits else []


def _replaced(graph: Graph, chain: Sequence[Operator]) -> list[list[Operator]]:
    """What takes the place of each of the four."""
    first, bend, spread, last = chain
    *room, channels = graph.shapes[first.outputs[0]]
    signed, halves, felt = (graph.add_tensor((*room, 2 * channels)) for _ in range(3))
    kernel, bias = (graph.constants[tensor] for tensor in first.inputs[1:])
    either = graph.add_constant(np.concatenate([kernel, -kernel])), graph.add_constant(np.concatenate([bias, -bias]))
    slopes = graph.constants[bend.inputs[1]].ravel()
    kernel, bias = (graph.constants[tensor] for tensor in spread.inputs[1:])
    weighed = graph.add_constant(np.concatenate([kernel, -slopes * kernel], axis=-1))
    once = graph.add_constant(np.concatenate([bias, np.zeros_like(bias)]))
    kernel = graph.constants[last.inputs[1]]
    summed = graph.add_constant(np.concatenate([kernel, kernel], axis=-1))
    return [
        [Operator("CONV_2D", (first.inputs[0], *either), (signed,), first.settings)],
        [Operator("RELU", (signed,), (halves,))],
        [Operator("DEPTHWISE_CONV_2D", (halves, weighed, once), (felt,), spread.settings)],
        [Operator("CONV_2D", (felt, summed, last.inputs[2]), last.outputs, last.settings)],
    ]
