"""Small networks written by hand, byte by byte: tests need anybody's, and no package to write ONNX is at hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

CLASSES = 7
FLOAT = 1
"ONNX's number of an element type"
INT = 2
"ONNX's number of the kind of an attribute"


def stripes_network(
    path: Path, shape: Sequence[int | str] = ("n", 48, 48, 1), *, classes: int = CLASSES, low: float = 0.0,
    high: float = 255.0, said_shape: Sequence[int | str] | None = None,
) -> Path:  # fmt: skip
    """A network that tells which of `classes` stripes of its picture is the brightest: logits, one a stripe.

    `low` and `high` are what it expects for black and white.  `said_shape` is the shape that it says it takes, if
    another one: it is then a network that loads, and that nobody runs.
    """
    weights = _stripes(shape, classes) * 20 / (high - low)
    nodes = [
        _node("Flatten", ["picture"], "flat", _text(1, "axis") + _number(3, 1) + _number(20, INT)),
        _node("MatMul", ["flat", "weights"], "said"),
    ]
    graph = b"".join(_bytes(1, node) for node in nodes) + _text(2, "stripes") + _bytes(5, _tensor("weights", weights))
    graph += _bytes(11, _value("picture", said_shape or shape)) + _bytes(12, _value("said", (shape[0], classes)))
    path.write_bytes(_number(1, 8) + _bytes(7, graph) + _bytes(8, _text(1, "") + _number(2, 17)))
    return path


def striped(which: int, height: int = 48, width: int = 48, classes: int = CLASSES) -> NDArray[np.uint8]:
    """(height, width) grey: black, with one white stripe of `classes`, from the top."""
    edges = np.linspace(0, height, classes + 1).round().astype(int)
    picture = np.zeros((height, width), np.uint8)
    picture[edges[which] : edges[which + 1]] = 255
    return picture


def _stripes(shape: Sequence[int | str], classes: int) -> NDArray[np.float32]:
    """(picture's numbers, classes): the mean of each stripe."""
    sides = [int(side) for side in shape[1:]]
    last = sides[2] < 4
    height, width = (sides[0], sides[1]) if last else (sides[1], sides[2])
    masks = np.stack([striped(each, height, width, classes) > 0 for each in range(classes)])  # (classes, h, w)
    spread = masks[..., None].repeat(sides[2], 3) if last else masks[:, None].repeat(sides[0], 1)
    flat = spread.reshape(classes, -1).T.astype(np.float32)
    return np.asarray(flat / flat.sum(0), np.float32)


def _value(name: str, shape: Sequence[int | str]) -> bytes:
    sizes = b"".join(_bytes(1, _text(2, side) if isinstance(side, str) else _number(1, side)) for side in shape)
    return _text(1, name) + _bytes(2, _bytes(1, _number(1, FLOAT) + _bytes(2, sizes)))


def _tensor(name: str, values: NDArray[np.float32]) -> bytes:
    sizes = b"".join(_number(1, side) for side in values.shape)
    return sizes + _number(2, FLOAT) + _text(8, name) + _bytes(9, values.tobytes())


def _node(kind: str, inputs: Sequence[str], output: str, attribute: bytes = b"") -> bytes:
    taken = b"".join(_text(1, name) for name in inputs)
    return taken + _text(2, output) + _text(4, kind) + (_bytes(5, attribute) if attribute else b"")


def _varint(value: int) -> bytes:
    parts = bytearray()
    while value > 127:
        parts.append(value & 127 | 128)
        value >>= 7
    return bytes([*parts, value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())
