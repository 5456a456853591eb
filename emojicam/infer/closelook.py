"""Reads one face a second time, finer: what it does rather than where it is.  Knows nothing of who is who or of time.

MediaPipe's newer landmark network (V2) takes twice the time of the mesh that follows every face, and its lids and lips
are the ones that the blendshape network was trained on: so it looks at the face that matters, and at no other.  Where
that face was in the last frame is near enough, so both networks can look at once, on a processor each.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from ..flow import Worker
from ..types import Floats, Pixels
from .expression import Expression
from .landmarks import POINTS
from .onnx import Network
from .region import Cutter, Region, carry

SURE = 0.5
"score under which the finer network sees no face: a hand, a turned head; then the coarser points have to do"
FARTHEST = 3.0
"sides of its picture that a point may be from its corner: a number beyond is broken"
OFF, SWOLLEN, TILTED = 0.08, 1.1, 0.2
"""how far off its place a face may be looked at: share of the region's side, times its side, rad.  Up to here that
changes a shape by 0.016 on average, and the tenth of such a distance by 0.008 already; beyond, it soon gets worse"""


@dataclass(frozen=True, eq=False)
class Impression:
    """What a face does in one frame, as the networks say."""

    points: Floats
    "(478, 3) frame px, as in `Face`"
    shapes: Floats
    "(52,) 0..1 in the order of SHAPES"
    tongue: float = 0.0
    "0..1, how sure it is that the tongue is out; 0 where nobody looked"
    score: float = 0.0
    "0..1, how sure the finer network is that this is a face; 0 where it did not look or saw none"


class CloseLook:
    """Expressions of faces.  Used by one thread at a time."""

    def __init__(self, expression: Expression | None = None, network: Network | None = None) -> None:
        self._express = expression or Expression()
        self.network = network or Network("face_landmarks_fine")
        self._side = side = self.network.side("image")
        self.network.require(
            {"image": (1, 3, side, side)}, {"points": (POINTS, 3), "score": (1,), "tongue": (1,)}
        )  # fmt: skip
        self._cut = Cutter(side, side, 0.0, 1.0)
        self._ahead: _Ahead | None = None

    @cached_property
    def _worker(self) -> Worker:
        return Worker("closelook")

    @contextmanager
    def ahead(self, pixels: Pixels, points: Floats) -> Iterator[None]:
        """While the block runs, look closely at the face that had these (478, 3) points, px, in the frame before.

        A call within the block takes what was seen, if the face turns out to be near there.
        """
        region = Region.of_points(points)
        self._ahead = _Ahead(region, self._worker.do(partial(self._look, pixels, region)))
        try:
            yield
        finally:
            self._ahead.seen.exception()  # wait for it: the networks and the pixels are this thread's again
            self._ahead = None

    def __call__(self, pixels: Pixels, points: Floats, closely: bool) -> Impression:
        """Of the face with these (478, 3) points in frame px; looks at the pixels again only if `closely`."""
        if self._ahead:
            self._ahead.seen.result()  # no network is run by two threads at once
        return (closely and self._see(pixels, points)) or Impression(points, self._express(points))

    def _see(self, pixels: Pixels, points: Floats) -> Impression | None:
        """What was seen ahead, or where the face has moved too far since, what is seen now."""
        region = Region.of_points(points)
        if self._ahead and _is_near(self._ahead.region, region):
            return self._ahead.seen.result()
        return self._look(pixels, region)

    def _look(self, pixels: Pixels, region: Region) -> Impression | None:
        """What the finer network sees in a region; None when it sees no face there."""
        to_frame = region.to_frame(self._side)
        crop_points, score, tongue = self.network.run(self._cut(pixels, to_frame))
        if not (
            score[0] >= SURE and float(np.abs(crop_points).max()) < FARTHEST * self._side
        ):  # nor if it is no number
            return None
        finer = carry(to_frame, crop_points)
        return Impression(finer, self._express(finer), float(np.nan_to_num(tongue[0])), float(score[0]))


@dataclass(frozen=True, eq=False)
class _Ahead:
    """A look at where a face was in the last frame, on its way."""

    region: Region
    seen: Future[Impression | None]


def _is_near(one: Region, other: Region) -> bool:
    """Whether a face that fills one of the regions can be read in the other."""
    tilt = (one.angle - other.angle + math.pi) % (2 * math.pi) - math.pi
    return (
        math.dist(one.centre, other.centre) < OFF * other.side
        and other.side / SWOLLEN < one.side < other.side * SWOLLEN
        and abs(tilt) < TILTED
    )
