"""The clay emoji as a `Style`."""

from __future__ import annotations

import numpy as np

from ...persona.persona import Persona
from ...types import Pose, Sprite
from .studio import MIDDLE, UNIT_SHARE, Quality, Studio
from .view import View

COVER = (0.56, -0.14, 0.84)
"""What the barest and narrowest head is sure to hide at rest, around the anchor, in units of Pose.size: an ellipse with
half-width COVER[0], middle COVER[1] below the anchor and half-height COVER[2]."""
BRIDGE = np.array([0.0, 0.0, 0.70])
"the bridge of the nose, head units"


class Clay:
    """A `Style`: photographs a sculpture.  Made and used on one thread."""

    def __init__(self, quality: Quality = "live") -> None:
        self._studio, self._quality = Studio(), quality

    @property
    def renderer(self) -> str:
        """The driver that draws."""
        return self._studio.renderer

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        """That person's emoji in that pose, in a square of `size` px; the anchor is the bridge of the nose."""
        pixels = self._studio.render(pose, persona, size, self._quality, bust=bust)
        return Sprite(pixels, _anchor(pose, size), UNIT_SHARE * size)


def _anchor(pose: Pose, size: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    x, y = View.of(pose).flat(BRIDGE) * UNIT_SHARE
    return (np.array([MIDDLE[0] + x, MIDDLE[1] - y]) * size).astype(np.float32)
