"""When to look for new faces, and with which detector.  Knows nothing of whose they are."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from ..types import Pixels
from .detect import SURE, Detection, Detector
from .onnx import Network

Detect = Callable[[Pixels], Sequence[Detection]]

RESCAN = 1.0
"s between two looks for newcomers while everyone known is in view"
FAR_EVERY = 2
"every how many looks small, distant faces are looked for too: 2.5 ms more each time, where a near look takes 1.4 ms"
PARTS = 3
"parts of a frame, as high as it (or as wide, upright), that a watchful lookout searches in turn, one a frame"
USUAL = 720, 1280
"px: height and width of most cameras' frames; what is learned about pictures of one size helps with others, too"
LEAST, OVERLAP = 5 / 6, 0.1
"""length of a part, and of what two of them share, in the frame's shorter side: a face on the line between two is whole
in one of them"""
WARY = 0.4
"""detection score from which a watchful lookout reports a face; on the clips that this was tuned on a skull on a shirt
and one passing body part reach it, below 0.3 hands, shoulders and leaves do too"""
NEARBY = 0.43
"the same for a part of a frame, where stripes of letters reach 0.41"


class Lookout:
    """Runs the detectors when it is time to: in every frame when watchful or someone is lost, else every RESCAN.

    A watchful one looks for faces half as large, too, in one part of the frame after the other.
    """

    def __init__(self, near: Detect, far: Detect, *, watchful: bool = False, networks: Sequence[Network] = ()) -> None:
        self._near, self._far, self.is_watchful = near, far, watchful
        self.networks = networks
        self.reset()

    @classmethod
    def load(cls, *, watchful: bool = False, provider: str = "auto") -> Lookout:
        """A lookout with our own two detectors.  Raises ModelError."""
        threshold = WARY if watchful else SURE
        networks = Network("face_detector", provider), Network("face_detector_far", provider)
        near, far = Detector(networks[0], threshold=threshold), Detector(networks[1], far=True, threshold=threshold)
        lookout = cls(near, far, watchful=watchful, networks=networks)
        lookout._rehearse()
        return lookout

    def _rehearse(self) -> None:
        """Look at nothing: some providers take long over the first picture of a size; the first frame need not wait."""
        for _ in range(PARTS):
            self.look(np.zeros((*USUAL, 3), np.uint8), 0.0)
        self.reset()

    def reset(self) -> None:
        """Look at the next frame with both detectors."""
        self._looked_at = float("-inf")
        self._looks = 0

    def is_due(self, at: float, *, lost: bool) -> bool:
        """Whether to look at the frame taken at `at` seconds; `lost`: someone known is not in view, or nobody is."""
        return self.is_watchful or lost or not 0 <= at - self._looked_at < RESCAN

    def look(self, pixels: Pixels, at: float) -> list[Detection]:
        """The faces of a frame taken at `at` seconds."""
        far_too = self.is_watchful or self._looks % FAR_EVERY == 0
        closer = self._closer(pixels, self._looks % PARTS) if self.is_watchful else ()
        self._looked_at, self._looks = at, self._looks + 1
        return [*self._near(pixels), *(self._far(pixels) if far_too else ()), *closer]

    def _closer(self, pixels: Pixels, part: int) -> Iterator[Detection]:
        """The small faces in one of PARTS along a frame."""
        height, width = pixels.shape[:2]
        short, long = sorted((height, width))
        if short == long:
            return  # that would be no nearer than the whole frame
        length = math.floor(max(LEAST * short, (long + (PARTS - 1) * OVERLAP * short) / PARTS))
        at = (long - length) * part // (PARTS - 1)
        left, top, right, bottom = (at, 0, at + length, short) if width == long else (0, at, short, at + length)
        corner = np.array([left, top], np.float32)
        for found in self._far(pixels[top:bottom, left:right]):
            if found.score < NEARBY:  # not where it is no number
                continue
            yield Detection(found.box + np.tile(corner, 2), found.keypoints + corner, found.score)
