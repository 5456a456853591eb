"""How much hair there is above a forehead and beside a face, in masks drawn by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from emojicam.persona.crown import LEFT, RIGHT, TOP, measure

SIDE = 64
MARKS = np.zeros((478, 2), np.float32)
MARKS[[TOP, RIGHT, LEFT]] = (0.5, 0.30), (0.32, 0.50), (0.68, 0.50)
Y, X = (np.mgrid[:SIDE, :SIDE] + 0.5) / SIDE
THERE = np.ones((SIDE, SIDE), bool)
MASKS = {
    "none": (X < 0, (0.0, 0.0)),
    "all over": ((Y < 0.30) | ((abs(X - 0.5) > 0.155) & (Y < 0.5)), (1.0, 1.0)),
    "a wreath": ((abs(X - 0.5) > 0.155) & (Y < 0.5), (0.0, 1.0)),
    "one temple, of a turned head": ((X > 0.655) & (Y < 0.5), (0.0, 1.0)),
    "a crest": ((abs(X - 0.5) < 0.1) & (Y < 0.30), (1.0, 0.0)),
    "a beard": (Y > 0.6, (0.0, 0.0)),
}


@pytest.mark.parametrize("mask", MASKS)
def test_hair_is_found_where_it_is(mask: str) -> None:
    hair, (above, beside) = MASKS[mask]
    found = measure(hair.astype(np.float32), THERE, MARKS)
    assert found["hair_above"].value == pytest.approx(above, abs=0.1)
    assert found["hair_beside"].value == pytest.approx(beside, abs=0.1)


@pytest.mark.parametrize(("down_to", "low", "high"), [(0.16, 0.0, 0.02), (0.30, 0.5, 0.65), (0.38, 0.95, 1.0)])
def test_a_low_hairline_or_a_fringe_leaves_less_of_the_forehead(down_to: float, low: float, high: float) -> None:
    found = measure(np.asarray(down_to > Y, np.float32), THERE, MARKS)
    assert low <= found["hair_line"].value <= high


def test_what_the_photo_does_not_show_is_not_measured() -> None:
    found = measure(np.ones((SIDE, SIDE), np.float32), THERE & (Y > 0.30) & (abs(X - 0.5) < 0.15), MARKS)
    assert [math.isfinite(one.spread) for one in found.values()] == [False, True, False]


def test_a_temple_beyond_the_edge_does_not_hide_the_other() -> None:
    found = measure(MASKS["a wreath"][0].astype(np.float32), THERE & (X > 0.4), MARKS)
    assert found["hair_beside"].value > 0.9
    assert math.isfinite(found["hair_beside"].spread)
