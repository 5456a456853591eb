"""Shows a room a moment later than it was filmed, so that who comes in is known before they are seen.

A face is recognised once half to three quarters of it are in view, and a small one when its part of the frame is looked
at from near, which is every third frame.  Until then it is part of the room.  Frames that are drawn later, when it is
known, never show it.
"""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")

FRAMES = 2
"that have been looked at after the one that is drawn: with it three, so all parts of the frame from near"
ROUNDING = 0.01
"s: frames are never taken in quite the same rhythm"


class Ahead(Generic[T]):
    """Looks ahead of what is drawn.  Ask once for every frame, in order."""

    def __init__(self) -> None:
        self._kept: deque[tuple[float, T]] = deque()

    def behind(self, newest: T, taken_at: float, seconds: float, longest_gap: float) -> T:
        """The newest that was taken so many `seconds` before this one, and FRAMES; the oldest if none was.

        After a gap, s, none of before is drawn any more.
        """
        kept = self._kept
        if kept and not 0 <= taken_at - kept[-1][0] <= longest_gap:
            kept.clear()
        kept.append((taken_at, newest))
        while len(kept) > FRAMES + 1 and taken_at - kept[1][0] >= seconds - ROUNDING:
            kept.popleft()
        return kept[0][1]

    def rest(self) -> list[T]:
        """Those after the one that was drawn last."""
        return [one for _, one in self._kept][1:]
