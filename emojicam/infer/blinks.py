"""Finds blinks and winks in what the lids did.  Knows no pixels; for the analysis of clips, not for drawing.

A blink is a quick closing and opening.  What counts is how far a lid comes down within a moment, not where it began:
some eyes are always narrow, and who looks down lowers the lids slowly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]

MOMENT = 0.34
"s in which a lid must come down"
DROP = 0.28
"of `eyeBlink`: how far it must come down in that time"
DOWN = 0.42
"of `eyeBlink`: where it must arrive"
REOPENED = 0.3
"share of the way back after which a blink is over"
LONGEST = 1.2
"s: eyes that stay shut longer are closed, not blinking"
TOGETHER = 0.12
"s by which both eyes' closings may be apart and still be one blink"
ALONE = 0.35
"of the closing eye's way: an eye that comes down less than this while the other shuts lets it wink"


@dataclass(frozen=True)
class Closing:
    """One eye's lid down and up again; indices of frames, `last` the first frame that is open again."""

    first: int
    closed: int
    last: int


@dataclass(frozen=True)
class Blink:
    """A blink of both eyes or a wink of one: `side` is both, left or right, the person's own."""

    side: str
    first: int
    closed: int
    last: int


def closings(shut: Doubles, at: Doubles) -> list[Closing]:
    """Every quick closing in (n,) values of one eye's `eyeBlink` at (n,) seconds; NaN where no face was seen."""
    found: list[Closing] = []
    frame = since = 0
    while frame < len(shut):
        began = _lowest_before(shut, at, since, frame)
        if shut[frame] >= DOWN and shut[frame] - shut[began] >= DROP:
            closing = _follow(shut, began, frame)
            frame = since = closing.last
            if at[min(closing.last, len(at) - 1)] - at[began] <= LONGEST:
                found.append(closing)
        frame += 1
    return found


def _lowest_before(shut: Doubles, at: Doubles, since: int, frame: int) -> int:
    """The last frame of the moment before, since the last closing, at which the lid was highest."""
    begin = max(since, int(np.searchsorted(at, at[frame] - MOMENT)))
    window = np.nan_to_num(shut[begin : frame + 1], nan=np.inf)
    return begin + len(window) - 1 - int(window[::-1].argmin())


def _follow(shut: Doubles, began: int, frame: int) -> Closing:
    """From where the lid is down to where it is up again."""
    lowest = frame
    while frame + 1 < len(shut):
        frame += 1
        lowest = frame if shut[frame] > shut[lowest] else lowest
        back = shut[lowest] - REOPENED * (shut[lowest] - shut[began])
        if not shut[frame] > back:
            break
    return Closing(began, lowest, frame)


def blinks(left: Doubles, right: Doubles, at: Doubles) -> list[Blink]:
    """Every blink and wink, in order, from both eyes' (n,) `eyeBlink` at (n,) seconds."""
    lefts, rights = closings(left, at), closings(right, at)
    both, found = [], []
    for one in lefts:
        near = [other for other in rights if _together(one, other, at)]
        both += [(one, min(near, key=lambda other: abs(other.first - one.first)))] if near else []
    paired = {id(each) for pair in both for each in pair}
    found += [Blink("both", min(a.first, b.first), a.closed, max(a.last, b.last)) for a, b in both]
    found += [_single("left", each, left, right) for each in lefts if id(each) not in paired]
    found += [_single("right", each, right, left) for each in rights if id(each) not in paired]
    return _apart(sorted(found, key=lambda blink: blink.first))


def _together(one: Closing, other: Closing, at: Doubles) -> bool:
    """Whether two eyes' closings are one blink: both begin, and are lowest, at about the same time."""
    begun, lowest = (abs(float(at[a] - at[b])) for a, b in ((one.first, other.first), (one.closed, other.closed)))
    return one.first <= other.last and other.first <= one.last and (begun <= TOGETHER or lowest <= TOGETHER)


def _single(side: str, closing: Closing, own: Doubles, other: Doubles) -> Blink:
    """A wink; or a blink of both, if the other eye was shut already or came down as well, too little to be found."""
    part = slice(closing.first, closing.last + 1)
    way = float(np.nanmax(own[part]) - own[closing.first])
    others = float(np.nanmax(other[part]) - np.nanmin(other[part]))
    alone = others < ALONE * way and float(np.nanmin(other[part])) < DOWN
    return Blink(side if alone else "both", closing.first, closing.closed, closing.last)


def _apart(found: list[Blink]) -> list[Blink]:
    """Each once: what two eyes told apart of the same closing is one blink."""
    kept: list[Blink] = []
    for blink in found:
        if not (kept and kept[-1].side == blink.side and blink.closed < kept[-1].last):
            kept.append(blink)
    return kept
