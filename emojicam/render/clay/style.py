"""The clay emoji as a `Style`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...persona.persona import Persona
from ...types import Pose, Sprite
from .booth import Booth
from .studio import MIDDLE, UNIT_SHARE, Quality
from .view import View

COVER = (0.56, -0.14, 0.84)
"""What the barest and narrowest head is sure to hide at rest, around the anchor, in units of Pose.size: an ellipse with
half-width COVER[0], middle COVER[1] below the anchor and half-height COVER[2]."""
BRIDGE = np.array([0.0, 0.0, 0.70])
"the bridge of the nose, head units"
UPSIDE = np.array([[1, -1, 1], [-1, 1, -1], [1, -1, 1]])
"what makes a turn with y up one with y down"


class Clay:
    """A `Style`: photographs a sculpture.  Any thread may use it."""

    notes: Sequence[str] = ()

    def __init__(self, quality: Quality = "live") -> None:
        """Raises StudioError where there is no graphics driver."""
        self._booth, self._quality = Booth(), quality
        self.largest = 4096
        "px: what is asked for beyond that is drawn in a square of this size, for whoever has no time"

    @property
    def renderer(self) -> str:
        """The driver that draws, and whether it is a program on the processor."""
        return f"OpenGL: {self._booth.name}{'' if self.is_hardware else ' (CPU)'}"

    @property
    def driver(self) -> str:
        """What the driver calls itself."""
        return self._booth.name

    @property
    def is_hardware(self) -> bool:
        """Whether a graphics card draws."""
        return self._booth.is_hardware

    def close(self) -> None:
        """Let go of the driver."""
        self._booth.close()

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        """That person's emoji in that pose, in a square of `size` px; the anchor is the bridge of the nose.

        Raises StudioError; after a StudioLost another try opens the driver anew.
        """
        size = min(size, self.largest)
        return placed(self._booth.render(pose, persona, size, self._quality, bust=bust), pose)


def placed(pixels: NDArray[np.uint8], pose: Pose) -> Sprite:
    """A picture of the studio, or one like it, with where the head is in it."""
    view, size = View.of(pose), len(pixels)
    x, y = view.flat(BRIDGE) * UNIT_SHARE
    anchor = (np.array([MIDDLE[0] + x, MIDDLE[1] - y]) * size).astype(np.float32)
    return Sprite(pixels, anchor, UNIT_SHARE * size, (UPSIDE * view.head).astype(np.float32))
