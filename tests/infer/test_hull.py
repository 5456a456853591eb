"""The outline hides the whole head, however it is turned, and not the room."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from emojicam.infer.hull import covers, hull_of
from emojicam.infer.solve import solve
from emojicam.types import Floats

from .world import points_at, rotation_of

SIZE = 150.0
TURNS = [(0, 0, 0), (0.6, 0, 0), (-1.0, 0, 0), (0, 0.5, 0), (0, -0.5, 0), (0, 0, 0.8), (0.7, -0.4, -0.5)]


def outline(turn: tuple[float, float, float] = (0, 0, 0), moved: float = 0.0) -> Floats:
    points = points_at(640, 360, SIZE, turn)
    return hull_of(points, solve(points, (1280, 720)), moved)


def skull(turn: tuple[float, float, float]) -> Floats:
    """(n, 2) px: a head with short hair and ears, in cm from the bridge of the nose, turned like the face."""
    marks = np.array([(0, 10.5, -5), (8.5, 0, -8), (-8.5, 0, -8), (0, 2, -16), (0, 9, -12), (0, -12.5, -1.5)])
    return (marks @ rotation_of(*turn).T * (1, -1, 1))[:, :2].astype(np.float32) * SIZE / 14.5 + (640, 360)


@pytest.mark.parametrize("turn", TURNS)
def test_it_covers_face_and_skull(turn: tuple[float, float, float]) -> None:
    hull = outline(turn)
    assert covers(hull, points_at(640, 360, SIZE, turn)[:468, :2])
    assert covers(hull, skull(turn))


def test_it_leaves_room_for_hair() -> None:
    hull, face = outline(), points_at(640, 360, SIZE)
    assert hull[:, 1].min() <= face[10, 1] - 0.5 * SIZE


def test_it_leaves_room_for_a_bob() -> None:
    """Hair as wide as the ears, down to the mouth."""
    tips = np.array([(-10, -7.5), (10, -7.5)]) * (1, -1) * SIZE / 14.5 + (640, 360)
    assert covers(outline(), tips.astype(np.float32))


def test_it_is_not_absurdly_large() -> None:
    """A head is about 1.6 times as high as brow to chin and 1.1 times as wide; hair adds to that."""
    width, height = np.ptp(outline(), axis=0)
    assert width < 1.8 * SIZE
    assert height < 2.3 * SIZE


def test_it_grows_with_motion() -> None:
    still, moving = (cv2.contourArea(outline(moved=moved)) for moved in (0.0, 40.0))
    assert moving > still * 1.1
    assert covers(outline(moved=40.0), outline())


def test_an_open_jaw_is_inside() -> None:
    points = points_at(640, 360, SIZE)
    points[152, 1] += 0.5 * SIZE
    assert covers(hull_of(points, solve(points, (1280, 720))), points[152:153, :2])


def test_places_beside_it_are_not_covered() -> None:
    assert not covers(outline(), np.array([[640, 360], [900, 360]], np.float32))
