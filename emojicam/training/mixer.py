"""The blendshape network, an MLP mixer, rebuilt from its weights.  Knows this one network only.

It takes the whole mesh and picks the points it wants itself, and gives ARKit's 52 shapes: without the `_neutral` that
comes first in the original, and with a `tongueOut` of zero.

TensorFlow Lite spells it out in 150 small operators; told what it is, ONNX Runtime needs 40: a normalised set of points
becomes 97 tokens of 64 channels, the first of them constant, and four blocks mix first across tokens, then across
channels, each time normalised, through one hidden layer, and added.  Of the last block only the first token is
computed, for the answer is read from that one alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from .builder import Builder
from .tflite_reader import Array, Graph
from .used_points import USED

TOKENS, CHANNELS, BLOCKS = 97, 64, 4


class Mixer:
    """Translates the whole network; `shapes` is then a name in the builder's graph."""

    def __init__(self, graph: Graph, builder: Builder, points: str) -> None:
        """Raises ValueError if the graph is not the network that is known here."""
        self.graph, self.builder, self.points = graph, builder, points
        layers = [_layer(graph, operator.inputs) for operator in graph.of_kind("CONV_2D")]
        norms = [vector for vector in _multiplied(graph) if vector.shape == (CHANNELS,)]
        if len(layers) != 3 + 4 * BLOCKS or len(norms) != 2 * BLOCKS:
            raise ValueError("this is not the blendshape network")
        self.tokens_in, self.channels_in, *inner, self.head = layers
        self.blocks = [inner[start : start + 4] for start in range(0, len(inner), 4)]
        self.norms = [norms[start : start + 2] for start in range(0, len(norms), 2)]
        self.epsilon = _constant_of(graph, "ADD")
        self.scale = next(factor for factor in _multiplied(graph) if factor.shape == ())
        self.first_token = _constant_of(graph, "CONCATENATION")

    def translate(self) -> None:
        """Add everything to the builder's graph."""
        tokens = self._embed(self._normalise())
        for number, (layers, norms) in enumerate(zip(self.blocks, self.norms, strict=True)):
            kept = 1 if number == BLOCKS - 1 else TOKENS
            tokens = self._mix_tokens(tokens, norms[0], layers[0], layers[1], kept)
            tokens = self._mix_channels(tokens, norms[1], layers[2], layers[3])
        weights, bias = self.head
        logits = self._node("Gemm", tokens, self._floats(weights.T), self._floats(bias))
        shapes = self._node("Reshape", self._node("Sigmoid", logits), self.builder.integers([-1]))
        known = self._node("Slice", shapes, self.builder.integers([1]), self.builder.integers([len(self.head[1])]))
        self._node("Concat", known, self._floats([0]), axis=0, name="shapes")

    def _normalise(self) -> str:
        """(146, 2) points around their middle, at a mean distance of one from it, times the network's own factor."""
        used = self._node("Gather", self.points, self.builder.integers(USED), axis=0)
        ends = (self.builder.integers([0]), self.builder.integers([2]), self.builder.integers([1]))
        flat = self._node("Slice", used, *ends)
        centred = self._node("Sub", flat, self._node("ReduceMean", flat, axes=[0]))
        distance = self._node("ReduceMean", self._node("ReduceL2", centred, axes=[1]), axes=[0])
        return self._node("Mul", self._node("Div", centred, distance), self._floats(self.scale))

    def _embed(self, points: str) -> str:
        """(97, 64) tokens."""
        across, across_bias = self.tokens_in
        within, within_bias = self.channels_in
        tokens = self._node("Gemm", self._floats(across), points, self._floats(across_bias[:, None]))
        tokens = self._node("Gemm", tokens, self._floats(within.T), self._floats(within_bias))
        return self._node("Concat", self._floats(self.first_token.reshape(1, CHANNELS)), tokens, axis=0)

    def _mix_tokens(self, tokens: str, norm: Array, to: Layer, back: Layer, kept: int) -> str:
        """The first `kept` tokens, after each channel has seen all tokens."""
        hidden = self._hidden(self._norm(tokens, norm), to, transA=1)  # (64, 384 + 1)
        weights = self._floats(np.c_[back[0], back[1]][:kept])
        residual = tokens if kept == TOKENS else self._first(tokens, kept)
        return self._node("Gemm", weights, hidden, residual, transB=1)

    def _mix_channels(self, tokens: str, norm: Array, to: Layer, back: Layer) -> str:
        """The tokens, after each has seen all its channels."""
        hidden = self._hidden(self._norm(tokens, norm), to)  # (n, 256 + 1)
        return self._node("Gemm", hidden, self._floats(np.c_[back[0], back[1]].T), tokens)

    def _hidden(self, x: str, layer: Layer, **attributes: int) -> str:
        """A hidden layer with one more unit that is always 1: by its weight the next layer gets its bias.

        So the next layer's addend is free for the residual.
        """
        weights, bias = layer
        weights = np.pad(weights.T, ((0, 0), (0, 1)))
        return self._node(
            "Relu", self._node("Gemm", x, self._floats(weights), self._floats(np.append(bias, 1)), **attributes)
        )

    def _norm(self, tokens: str, scale: Array) -> str:
        return self._node("LayerNormalization", tokens, self._floats(scale), axis=-1, epsilon=float(self.epsilon))

    def _first(self, tokens: str, count: int) -> str:
        ends = (self.builder.integers([0]), self.builder.integers([count]), self.builder.integers([0]))
        return self._node("Slice", tokens, *ends)

    def _node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        return self.builder.node(kind, *inputs, **attributes)

    def _floats(self, values: Any) -> str:
        return self.builder.floats(values)


Layer = tuple[Array, Array]
"(out, in) weights and (out,) bias"


def _layer(graph: Graph, inputs: tuple[int, ...]) -> Layer:
    """A 1x1 convolution as a matrix."""
    kernel, bias = (graph.constants[tensor].astype(np.float32) for tensor in inputs[1:])
    return kernel.reshape(kernel.shape[0], -1), bias


def _multiplied(graph: Graph) -> Iterator[Array]:
    """The constants that something is multiplied by, in order."""
    for operator in graph.of_kind("MUL"):
        yield from (graph.constants[tensor] for tensor in operator.inputs if tensor in graph.constants)


def _constant_of(graph: Graph, kind: str) -> Array:
    """The first constant that an operator of this kind takes."""
    return next(
        graph.constants[tensor]
        for operator in graph.of_kind(kind)
        for tensor in operator.inputs
        if tensor in graph.constants
    )
