"""When to look for new faces, and with which detector.  Knows nothing of whose they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..types import Pixels
from .detect import Detection

Detect = Callable[[Pixels], Sequence[Detection]]

RESCAN = 1.0
"s between two looks for newcomers while everyone known is in view"
FAR_EVERY = 5
"every how many looks small, distant faces are looked for too, which costs several times as much"


class Lookout:
    """Runs the detectors when it is time to: on every frame when watchful or when someone is lost, else every RESCAN."""

    def __init__(self, near: Detect, far: Detect, *, watchful: bool = False) -> None:
        self._near, self._far, self._watchful = near, far, watchful
        self.reset()

    def reset(self) -> None:
        """Look at the next frame with both detectors."""
        self._looked_at = float("-inf")
        self._looks = 0

    def is_due(self, at: float, *, lost: bool) -> bool:
        """Whether to look at the frame taken at `at` seconds; `lost`: someone known is not in view, or nobody is."""
        return self._watchful or lost or not 0 <= at - self._looked_at < RESCAN

    def look(self, pixels: Pixels, at: float) -> list[Detection]:
        """The faces of a frame taken at `at` seconds."""
        far_too = self._looks % FAR_EVERY == 0
        self._looked_at, self._looks = at, self._looks + 1
        return [*self._near(pixels), *(self._far(pixels) if far_too else ())]
