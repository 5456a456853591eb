"""Suits, shirts and plain clothes, on painted strips."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.persona.garment import kinds_of

SIDE = 128
DARK, LIGHT, RED, BLUE, SKIN = (20, 0, -6), (88, 0, 2), (40, 55, 35), (76, 0, -22), (78, 18, 22)


def strip(
    lapels: tuple[int, ...], middle: tuple[int, ...], right: tuple[int, ...] | None = None
) -> np.ndarray[tuple[int, int, int], np.dtype[np.float32]]:
    head = np.full((SIDE, SIDE, 3), lapels, np.float32)
    head[:, SIDE // 2 :] = right or lapels
    head[:, int(0.4 * SIDE) : int(0.6 * SIDE)] = middle
    return head


@pytest.mark.parametrize(
    ("head", "suit", "shirt"),
    [(strip(DARK, LIGHT), 1, 0), (strip(LIGHT, LIGHT), 0, 1), (strip(RED, RED), 0, 0), (strip(DARK, DARK), 0, 0),
     (strip(DARK, LIGHT, LIGHT), 0, 0), (strip(DARK, BLUE), 1, 0), (strip(DARK, SKIN), 0, 0)],
    ids=["suit", "shirt", "red", "dark", "half in shade", "suit, blue shirt", "neckline"],
)  # fmt: skip
def test_what_is_worn(head: np.ndarray[tuple[int, int, int], np.dtype[np.float32]], suit: int, shirt: int) -> None:
    found = kinds_of(head, np.ones((SIDE, SIDE), bool))
    assert (found["suit"].value, found["shirt"].value) == (suit, shirt)


def test_a_portrait_that_ends_at_the_chin_says_nothing() -> None:
    there = np.ones((SIDE, SIDE), bool)
    there[110:] = False
    assert np.isinf(kinds_of(strip(DARK, LIGHT), there)["suit"].spread)
