"""The ruler: what is measured does not depend on where the head is, how large, how turned or what it does."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.persona import proportions
from emojicam.persona.proportions import PROPORTIONS, mirrored, upright
from emojicam.persona.shot import Shot
from emojicam.types import SHAPES, Floats

from ..infer.world import points_at

BLANK = np.zeros((8, 8, 3), np.uint8)


def shot(points: Floats, turn: tuple[float, float, float] = (0, 0, 0), **shapes: float) -> Shot:
    values = np.array([shapes.get(name, 0.0) for name in SHAPES], np.float32)
    return Shot(BLANK, points, np.array(turn, np.float32), values)


def test_every_proportion_has_a_population() -> None:
    people = proportions.population()
    assert len(people.mean) == len(PROPORTIONS) == len(people.spread) == people.bends.shape[1]
    assert (people.spread > 0).all()
    assert ((people.doubt > 0) & (people.doubt < 1)).all(), "photos of one person are nearer than people are"


def test_the_halves_of_the_face_know_each_other() -> None:
    assert (mirrored()[mirrored()] == np.arange(478)).all()
    assert (mirrored() != np.arange(478)).sum() > 400


@pytest.mark.parametrize(
    "turn", [(0.4, 0, 0), (-0.4, 0, 0), (0, 0.3, 0), (0, -0.3, 0), (0, 0, 0.5), (0.3, 0.2, -0.3)], ids=str
)
def test_turning_the_head_changes_no_distance(turn: tuple[float, float, float]) -> None:
    ahead, turned = proportions.distances(points_at(400, 300)), proportions.distances(points_at(400, 300, 120, turn))
    assert (np.abs(turned - ahead) / proportions.population().spread).max() < 0.4


def test_neither_place_nor_size_change_a_distance() -> None:
    one, other = proportions.distances(points_at(100, 90, 40)), proportions.distances(points_at(900, 500, 260))
    assert one == pytest.approx(other, abs=1e-3)


def test_the_average_head_is_as_large_as_the_canonical_one() -> None:
    mesh = upright(points_at(400, 300))
    assert abs(mesh[10, 1] - mesh[152, 1]) == pytest.approx(17, abs=1.5)
    assert mesh[:, 0].mean() == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(
    ("name", "points", "axis"),
    [("nose_width", (129, 358), 0), ("mouth_width", (61, 291), 0), ("eye_spacing", (133, 362), 0)],
)
def test_what_grows_is_measured_larger(name: str, points: tuple[int, int], axis: int) -> None:
    face = points_at(400, 300)
    middle = face[list(points), axis].mean()
    wide = face.copy()
    wide[list(points), axis] = middle + 1.25 * (wide[list(points), axis] - middle)
    assert proportions.measure(shot(wide))[name].value > proportions.measure(shot(face))[name].value + 1


def test_a_smile_does_not_make_a_wide_mouth() -> None:
    face = points_at(400, 300)
    rest = proportions.measure(shot(face))
    smile = proportions.measure(shot(face, mouthSmileLeft=0.8, mouthSmileRight=0.8))
    assert smile["mouth_width"].value < rest["mouth_width"].value - 0.3


def test_a_turned_face_is_less_sure() -> None:
    ahead, turned = shot(points_at(400, 300)), shot(points_at(400, 300, 120, (0.6, 0, 0)), (0.6, 0, 0))
    one, other = (proportions.measure(each)["chin"].spread for each in (ahead, turned))
    assert other == pytest.approx(2 * one)


def test_nobody_is_beyond_all_people() -> None:
    face = points_at(400, 300)
    face[[129, 358], 0] += [-40, 40]
    assert proportions.measure(shot(face))["nose_width"].value == proportions.FAR
