"""Blinks and winks in what lids did, drawn by hand; the clips are in test_shapes_clips.py."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.infer.blinks import Blink, blinks

FPS = 30.0
Doubles = NDArray[np.float64]


def lids(*downs: tuple[int, int, float], rest: float = 0.1, length: int = 90) -> Doubles:
    """An eye's `eyeBlink`: down from one frame, open again at another, that far down."""
    values = np.full(length, rest)
    for first, last, depth in downs:
        middle = (first + last) // 2
        values[first : middle + 1] = np.linspace(rest, depth, middle - first + 1)
        values[middle : last + 1] = np.linspace(depth, rest, last - middle + 1)
    return values


def found(left: Doubles, right: Doubles) -> list[Blink]:
    return blinks(left, right, np.arange(len(left)) / FPS)


def test_nothing_is_nothing() -> None:
    assert found(lids(), lids()) == []


def test_a_blink_is_one_of_both_eyes() -> None:
    (blink,) = found(lids((30, 38, 0.9)), lids((31, 39, 0.8)))
    assert blink.side == "both"
    assert 28 <= blink.first <= 32
    assert blink.closed == 34
    assert 35 <= blink.last <= 39


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_wink_is_of_one(side: str) -> None:
    down, up = lids((30, 46, 0.9)), lids((30, 46, 0.2))
    (wink,) = found(down, up) if side == "left" else found(up, down)
    assert wink.side == side


def test_two_blinks_in_a_row_are_two() -> None:
    eye = lids((20, 28, 0.9), (30, 38, 0.9))
    assert len(found(eye, eye)) == 2


def test_looking_down_is_no_blink() -> None:
    slowly = np.concatenate([np.full(20, 0.1), np.linspace(0.1, 0.7, 40), np.full(30, 0.7)])
    assert found(slowly, slowly) == []


def test_eyes_that_stay_shut_are_no_blink() -> None:
    shut = np.concatenate([np.full(20, 0.1), np.full(60, 0.9), np.full(10, 0.1)])
    assert found(shut, shut) == []


def test_a_blink_of_narrow_eyes_counts() -> None:
    eye = lids((30, 38, 0.95), rest=0.5)
    assert len(found(eye, eye)) == 1


def test_a_missing_face_is_no_blink() -> None:
    eye = lids((30, 38, 0.9))
    eye[50:60] = np.nan
    assert len(found(eye, eye)) == 1
    assert found(np.full(90, np.nan), np.full(90, np.nan)) == []
