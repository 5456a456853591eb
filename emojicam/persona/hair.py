"""Finds the hair on a head: a network of our own.  Knows nothing of cuts and colours.

It sees a head as `frame.lay_head` lays it, and was trained on heads laid the same way (`training/hair`).
"""

from __future__ import annotations

import numpy as np

from ..infer.onnx import Network
from ..types import Floats, Pixels

SIDE = 128
"px: side of the laid head that the network takes"
MASK_SIDE = 64
"px: side of its answer, which covers the same frame"


class HairMask:
    """Where on one head there is hair.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None) -> None:
        """Load the network.  Raises ModelError if it is missing, damaged or another one."""
        self.network = network or Network("hair")
        self.network.require({"head": (1, 3, SIDE, SIDE)}, {"hair": (MASK_SIDE, MASK_SIDE)})

    def __call__(self, head: Pixels) -> Floats:
        """(64, 64) 0..1: how surely each place of the frame is hair of this head: no beard, no hat, no other's hair.

        `head` is what `lay_head(pixels, points, SIDE)` gave.  Where `seen(pixels, points, MASK_SIDE)` is false the
        answer means nothing.  Raises ValueError for an array that is no such square.
        """
        if head.shape != (SIDE, SIDE, 3) or head.dtype != np.uint8:
            raise ValueError(f"a laid head must be ({SIDE}, {SIDE}, 3) uint8, got {head.shape} {head.dtype}")
        (hair,) = self.network.run(head.transpose(2, 0, 1)[None].astype(np.float32))
        return hair
