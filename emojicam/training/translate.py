"""Translates the operators of a TensorFlow Lite graph to ONNX, in the forms that run fastest there.

Pictures are (batch, height, width, channels) in TensorFlow Lite and (batch, channels, height, width) in ONNX.
Everything with four dimensions is kept in ONNX's order, and turned back only where it is flattened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import tflite

from .builder import Builder
from .halves import taken_apart
from .signs import Signs
from .tflite_reader import Array, Graph, Operator

_CHANNELS = 3
"the axis of channels in TensorFlow Lite"


class Translation:
    """The ONNX names of the tensors of one graph, made by translating its operators in order."""

    def __init__(self, graph: Graph, builder: Builder, *, free: bool = False) -> None:
        """`free`: for pictures of any size that the strides divide, not only of the one that the original takes."""
        self.graph, self.builder, self._free = graph, builder, free
        self.names: dict[int, str] = {}
        self._kinds: dict[str, Callable[[Operator], str]] = {
            "CONV_2D": self._conv,
            "DEPTHWISE_CONV_2D": self._depthwise,
            "BEND": self._bend,
            "PRELU": self._prelu,
            "RELU": lambda operator: self.builder.node("Relu", self._input(operator)),
            "LOGISTIC": lambda operator: self.builder.node("Sigmoid", self._input(operator)),
            "ADD": self._add,
            "PAD": self._pad,
            "MAX_POOL_2D": self._max_pool,
            "RESIZE_BILINEAR": self._resize,
            "DEPTH_TO_SPACE": self._depth_to_space,
            "RESHAPE": self._reshape,
            "CONCATENATION": self._concatenate,
            "PICK_CHANNELS": self._pick_channels,
        }

    def run(self, operators: Iterable[Operator]) -> None:
        """Translate these operators.  Raises KeyError for one that none of our networks has."""
        operators = taken_apart(self.graph, list(operators))
        for operator in Signs(self.graph, operators).rewrite(operators):
            self.names[operator.outputs[0]] = self._kinds[operator.kind](operator)

    def _input(self, operator: Operator) -> str:
        (tensor,) = self.graph.variable(operator)
        return self.names[tensor]

    def _bend(self, operator: Operator) -> str:
        """linear * x + relu(bent * x): 1x1 depthwise convolutions with a fused Relu and a fused sum.

        ONNX Runtime has no PRelu in its fast layout, so it would change the layout twice around each of them.
        """
        x, linear, bent = operator.inputs
        straight = self._scale(self.names[x], self.graph.constants[linear])
        return self.builder.node(
            "Add", straight, self.builder.node("Relu", self._scale(self.names[x], self.graph.constants[bent]))
        )

    def _prelu(self, operator: Operator) -> str:
        """The same with three passes, for slopes over 1: 1 - slope, then negative, has to stay outside of the Relu."""
        x, slopes, signs = (operator.inputs[0], *(self.graph.constants[tensor] for tensor in operator.inputs[1:]))
        straight = self._scale(self.names[x], slopes.ravel() * signs)
        positive = self.builder.node("Relu", self._scale(self.names[x], signs) if (signs < 0).any() else self.names[x])
        return self.builder.node("Add", straight, self._scale(positive, 1 - slopes.ravel()))

    def _scale(self, x: str, factors: Array) -> str:
        """Each channel by its factor."""
        weights = self.builder.floats(factors.reshape(-1, 1, 1, 1))
        return self.builder.node("Conv", x, weights, kernel_shape=[1, 1], group=factors.size)

    def _conv(self, operator: Operator) -> str:
        options = operator.options(tflite.Conv2DOptions)
        kernel = self.graph.constants[operator.inputs[1]]  # (out, height, width, in / groups)
        groups = self.graph.shapes[operator.inputs[0]][_CHANNELS] // kernel.shape[_CHANNELS]
        return self._convolve(operator, kernel.transpose(0, 3, 1, 2), groups, options)

    def _depthwise(self, operator: Operator) -> str:
        options = operator.options(tflite.DepthwiseConv2DOptions)
        kernel = self.graph.constants[operator.inputs[1]]  # (1, height, width, channels)
        return self._convolve(operator, kernel.transpose(3, 0, 1, 2), kernel.shape[_CHANNELS], options)

    def _convolve(self, operator: Operator, kernel: Array, groups: int, options: Any) -> str:
        bias = self.graph.constants[operator.inputs[2]]
        result = self.builder.node(
            "Conv",
            self.names[operator.inputs[0]],
            self.builder.floats(kernel),
            self.builder.floats(bias),
            group=groups,
            **self._window(operator, kernel.shape[2:], options),
        )
        return self._activate(result, options)

    def _window(self, operator: Operator, size: tuple[int, ...], options: Any) -> dict[str, Any]:
        """Attributes of a convolution or a pooling: kernel, strides and the padding that TensorFlow Lite implies."""
        strides = [options.StrideH(), options.StrideW()]
        pads = [(0, 0), (0, 0)]
        if options.Padding() == tflite.Padding.SAME:
            lengths = self.graph.shapes[operator.inputs[0]][1:3]
            pads = [_same(*each) for each in zip(lengths, size, strides, strict=True)]
        before, after = zip(*pads, strict=True)
        return {"kernel_shape": list(size), "strides": strides, "pads": [*before, *after]}

    def _activate(self, name: str, options: Any) -> str:
        kind = options.FusedActivationFunction()
        if kind == tflite.ActivationFunctionType.RELU:
            return self.builder.node("Relu", name)
        if kind != tflite.ActivationFunctionType.NONE:
            raise ValueError(f"unknown fused activation {kind}")
        return name

    def _add(self, operator: Operator) -> str:
        total = self.builder.node("Add", *(self.names[tensor] for tensor in operator.inputs))
        return self._activate(total, operator.options(tflite.AddOptions))

    def _max_pool(self, operator: Operator) -> str:
        options = operator.options(tflite.Pool2DOptions)
        size = (options.FilterHeight(), options.FilterWidth())
        return self.builder.node("MaxPool", self._input(operator), **self._window(operator, size, options))

    def _pad(self, operator: Operator) -> str:
        pads = self.graph.constants[operator.inputs[1]].reshape(-1, 4, 2)  # one (4, 2) for each group
        if pads[:, :3].any():
            before, after = pads[0, [0, 3, 1, 2]].T
            return self.builder.node("Pad", self._input(operator), self.builder.integers([*before, *after]))
        return self._more_channels(operator, pads[0, _CHANNELS], groups=len(pads))

    def _more_channels(self, operator: Operator, pads: Array, groups: int) -> str:
        """Append zero channels by a 1x1 convolution: unlike Pad it stays in the fast layout and takes a fused sum."""
        channels = self.graph.shapes[self.graph.variable(operator)[0]][_CHANNELS] // groups
        kernel = np.pad(np.eye(channels), (tuple(pads), (0, 0)))[:, :, None, None]
        weights = self.builder.floats(np.tile(kernel, (groups, 1, 1, 1)))
        return self.builder.node("Conv", self._input(operator), weights, kernel_shape=[1, 1], group=groups)

    def _resize(self, operator: Operator) -> str:
        options = operator.options(tflite.ResizeBilinearOptions)
        mode = "half_pixel" if options.HalfPixelCenters() else "asymmetric"
        mode = "align_corners" if options.AlignCorners() else mode
        _, height, width, channels = self.graph.shapes[operator.outputs[0]]
        if self._free:
            _, old_height, old_width, _ = self.graph.shapes[self.graph.variable(operator)[0]]
            how = ["", self.builder.floats([1, 1, height / old_height, width / old_width])]
        else:
            how = ["", "", self.builder.integers([1, channels, height, width])]
        return self.builder.node(
            "Resize", self._input(operator), *how, mode="linear", coordinate_transformation_mode=mode
        )

    def _depth_to_space(self, operator: Operator) -> str:
        block = operator.options(tflite.DepthToSpaceOptions).BlockSize()
        return self.builder.node("DepthToSpace", self._input(operator), blocksize=block, mode="DCR")

    def _reshape(self, operator: Operator) -> str:
        shape = list(self.graph.shapes[operator.outputs[0]])
        before = self.graph.shapes[operator.inputs[0]]
        name = self.names[operator.inputs[0]]
        if len(before) == 4 and before[1:3] != (1, 1):
            name = self.builder.node("Transpose", name, perm=[0, 2, 3, 1])
            if self._free:
                shape[1] = -1  # one row a cell, however many there are
        return self.builder.node("Reshape", name, self.builder.integers(shape))

    def _concatenate(self, operator: Operator) -> str:
        axis = operator.options(tflite.ConcatenationOptions).Axis()
        names = [self.names[tensor] for tensor in operator.inputs]
        return self.builder.node("Concat", *names, axis=axis)

    def _pick_channels(self, operator: Operator) -> str:
        """Our own operator: channels picked by number."""
        channels = self.builder.integers(self.graph.constants[operator.inputs[1]])
        return self.builder.node("Gather", self._input(operator), channels, axis=1)


def _same(length: int, kernel: int, stride: int) -> tuple[int, int]:
    """Padding before and after by which the output is as long as the input, over the stride."""
    total = max((-(-length // stride) - 1) * stride + kernel - length, 0)
    return total // 2, total - total // 2
