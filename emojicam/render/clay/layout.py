"""Lays named numbers out in one uniform buffer, and tells GLSL their names.  Knows nothing of what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

Numbers = Mapping[str, Any]
"by name: a float, or a vector of two to four floats"
_LANES = "xyzw"


class Layout:
    """Where each number lies.  A vector never straddles a vec4, as std140 wants it."""

    def __init__(self, example: Numbers) -> None:
        self._offsets: dict[str, tuple[int, int]] = {}
        at = 0
        for name, value in sorted(example.items(), key=lambda item: -np.size(item[1])):
            size = int(np.size(value))
            if at % 4 + size > 4:
                at += 4 - at % 4
            self._offsets[name] = at, size
            at += size
        self.rows = -(-at // 4)
        "vec4s in the buffer"

    def pack(self, values: Numbers) -> bytes:
        """The buffer's content.  The names must be those of the example."""
        packed = np.zeros(self.rows * 4, np.float32)
        for name, (at, size) in self._offsets.items():
            packed[at : at + size] = values[name]
        return packed.tobytes()

    def header(self) -> str:
        """GLSL that declares the buffer and every name."""
        lines = [f"layout(std140) uniform Numbers {{ vec4 numbers[{self.rows}]; }};"]
        for name, (at, size) in self._offsets.items():
            lanes = "" if size == 4 else "." + _LANES[at % 4 : at % 4 + size]
            lines.append(f"#define {name} numbers[{at // 4}]{lanes}")
        return "\n".join(lines) + "\n"
