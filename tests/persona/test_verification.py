"""The figures of verification, on places whose answer is known."""

from __future__ import annotations

import math

import numpy as np
import pytest

from emojicam.persona.verification import auc_of, pairs_of, rank_one

PEOPLE = np.repeat(["a", "b", "c"], 3)
APART = np.repeat(np.eye(3) * 10, 3, axis=0)


def test_people_far_apart_are_told_apart() -> None:
    same, different = pairs_of(PEOPLE, 500)
    assert len(same) == 9
    assert auc_of(APART, same, different) == 1.0
    assert rank_one(APART + np.arange(9)[:, None] * 0.01, PEOPLE) == 1.0


def test_places_that_know_nothing_are_chance() -> None:
    people = np.repeat(np.arange(200), 2).astype(str)
    same, different = pairs_of(people, 20000)
    placed = np.random.default_rng(1).normal(size=(400, 6))
    assert auc_of(placed, same, different) == pytest.approx(0.5, abs=0.06)


def test_a_mistake_counts() -> None:
    placed = np.array([[0.0], [2.0], [1.5], [2.5]])
    people = np.array(["a", "a", "b", "b"])
    same, different = np.array([[0, 1], [2, 3]]), np.array([[0, 2], [1, 2]])
    assert auc_of(placed, same, different) == 0.25
    assert rank_one(placed, people) == 0.0


def test_nobody_twice_is_no_figure() -> None:
    people = np.array(["a", "b"])
    same, different = pairs_of(people, 10)
    assert math.isnan(auc_of(np.zeros((2, 1)), same, different))
    assert math.isnan(rank_one(np.zeros((2, 1)), people))
