"""Chooses the few frames of a film, or of what a camera films now, that show a face best.  Opens nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..types import Frame, Pixels
from .shot import Shot

BEST = 5
"frames that are taken, each from its own part of the time: more of the same minute say nothing new"
LONGEST = 30.0
"s of a film that are looked at"
EVERY = 0.25
"s between two looks; a face needs about a twentieth of that"

See = Callable[[Pixels], Shot | None]
"a frame's pixels to the judged face in it, or None where there is none"
Tell = Callable[[float, float], None]
"called with how much is done, and of how much"


def best_of(frames: Iterable[Frame], seconds: float, see: See, tell: Tell) -> dict[float, Shot]:
    """By seconds since the first frame: the shot of best quality in each of BEST equal parts of that many seconds.

    Frames are taken from the iterable no longer than that.  Parts without a face give nothing.
    """
    parts: dict[int, tuple[float, Shot]] = {}
    for at, frame in _spaced(frames, seconds):
        part, shot = min(int(at / seconds * BEST), BEST - 1), see(frame.pixels)
        if shot is not None and (part not in parts or shot.quality > parts[part][1].quality):
            parts[part] = at, shot
        tell(min(at, seconds), seconds)
    return dict(parts[part] for part in sorted(parts))


def _spaced(frames: Iterable[Frame], seconds: float) -> Iterator[tuple[float, Frame]]:
    """Frames at least EVERY seconds apart, each with the seconds since the first, until the time is over."""
    first = last = None
    for frame in frames:
        first = frame.taken_at if first is None else first
        at = frame.taken_at - first
        if at >= seconds:
            return
        if last is None or at - last >= EVERY:
            last = at
            yield at, frame
