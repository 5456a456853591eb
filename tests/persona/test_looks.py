"""Several looks at one face: steadier than one, and as honest where there is none."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.infer.closelook import CloseLook
from emojicam.infer.landmarks import Landmarker, Region
from emojicam.persona.looks import VIEWS, Looks, moved
from emojicam.persona.proportions import distances, population
from emojicam.types import Floats, Pixels

from .people import photo

AT = (320, 200, 150)


@pytest.fixture(scope="module")
def looks() -> Looks:
    return Looks()


def mesh_of(pixels: Pixels) -> Floats:
    """The coarse points of the actor, who is always in the same place."""
    return Landmarker()(pixels, Region(np.array([320, 215], np.float32), 260.0, 0.0))[0]


def grainy(seed: int) -> Pixels:
    """A photo of the actor in bad light."""
    noise = np.random.default_rng(seed).normal(0, 16, (480, 640, 3))
    return np.clip(photo(AT, size=(640, 480)) + noise, 0, 255).astype(np.uint8)


def test_several_looks_at_a_grainy_photo_agree_better_than_one(looks: Looks) -> None:
    once, photos = CloseLook(), [grainy(seed) for seed in range(6)]
    meshes = [mesh_of(each) for each in photos]
    one, many = (
        np.array([distances(points) for points in seen]).std(0) / population().spread
        for seen in (
            [once(each, mesh, True).points for each, mesh in zip(photos, meshes, strict=True)],
            [looks(each, mesh)[1] for each, mesh in zip(photos, meshes, strict=True)],
        )
    )
    assert many.mean() < 0.8 * one.mean()


def test_several_looks_see_the_face_where_one_does(looks: Looks) -> None:
    """A mirror image that is not turned back, or a point under its counterpart's number, is far off."""
    pixels = photo(AT, turn=(20, 0, 8), size=(640, 480))
    mesh = mesh_of(pixels)
    one, (first, many) = CloseLook()(pixels, mesh, True), looks(pixels, mesh)
    assert np.array_equal(first.points, one.points)
    assert np.abs(one.points - many)[:, :2].max() < 0.05 * np.ptp(one.points[:, 1])
    assert np.abs(one.points - many)[:, :2].mean() < 0.01 * np.ptp(one.points[:, 1])
    assert 0 < np.abs(one.shapes - first.shapes).max() < 0.2
    assert first.score == one.score


def test_where_there_is_no_face_the_coarse_points_have_to_do(looks: Looks) -> None:
    mesh = mesh_of(photo(AT, size=(640, 480)))
    seen, points = looks(np.zeros((480, 640, 3), np.uint8), mesh)
    assert seen.score == 0
    assert np.array_equal(points, mesh)


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_is_moved_turned_and_sized_as_told(view: tuple[float, float, float, float]) -> None:
    right, down, turn, times = view
    points = mesh_of(photo(AT, size=(640, 480)))
    there = moved(points, view)
    before, after = Region.of_points(points), Region.of_points(there)
    height = float(np.ptp(points[:, 1]))
    shift = there[:, :2].mean(0) - points[:, :2].mean(0)
    far = [np.linalg.norm(each[:, :2] - each[:, :2].mean(0), axis=1) for each in (points, there)]
    assert far[1] == pytest.approx(times * far[0], rel=1e-3, abs=1e-2)
    assert shift.tolist() == pytest.approx([right * height, down * height], abs=0.1)
    assert after.angle - before.angle == pytest.approx(turn, abs=0.01)
    assert after.side / before.side == pytest.approx(times, abs=0.06)
