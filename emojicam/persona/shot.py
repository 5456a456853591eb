"""One photo of one face, as enrolment sees it: its pixels and what the tracker's networks read there.  Never kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..types import SHAPES, Floats, Pixels, sealed


@dataclass(frozen=True, eq=False)
class Shot:
    """A face in a photo.  Lives while an enrolment runs; only numbers leave it."""

    pixels: Pixels
    "(height, width, 3) RGB: the whole photo, upright"
    points: Floats
    "(478, 3) px of `pixels`: the mesh and the irises, as in `Face.points`"
    turn: Floats
    "(3,) rad: yaw, pitch, roll, as in `Pose.turn`"
    shapes: Floats
    "(52,) 0..1: what the face does, in the order of SHAPES"
    quality: float = 1.0
    "0..1: how much this photo is to count beside others"
    complaints: tuple[str, ...] = ()
    "what is wrong with it, each a short phrase for people: too small, blurred, turned away, dark, covered"
    steady: Floats | None = None
    "(478, 3) px: the mean of several looks at the face, or None where there was one"

    @property
    def form(self) -> Floats:
        """(478, 3) px: what a ruler goes by.  The networks get `points`: one look, as those that they learned from."""
        return self.points if self.steady is None else self.steady

    def __post_init__(self) -> None:
        sealed(self.pixels, "Shot.pixels", (None, None, 3), np.uint8)
        sealed(self.points, "Shot.points", (478, 3), np.float32)
        sealed(self.turn, "Shot.turn", (3,), np.float32)
        sealed(self.shapes, "Shot.shapes", (len(SHAPES),), np.float32)
        sealed(self.form, "Shot.steady", (478, 3), np.float32)
