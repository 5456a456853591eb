"""In the studio the emoji stays in the picture; in the room it covers the head."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.render.compose import Fit
from emojicam.render.framing import GROWTH, LARGEST, SMALLEST, in_room, in_studio
from emojicam.testing import Disc, face_at, flat
from emojicam.types import Pose

SIZE = (640, 360)
FIT = Fit.of(flat((0, 0, 0), SIZE), flat((0, 0, 0), SIZE))
SPRITE = Disc().draw(Pose.REST, None, 200)


def pose(x: float, y: float, size: float) -> Pose:
    return Pose(np.array([x, y], np.float32), size)


@pytest.mark.parametrize("x", [-100, 0, 320, 640, 900])
@pytest.mark.parametrize("y", [-50, 50, 180, 340, 500])
@pytest.mark.parametrize("size", [5, 100, 900])
def test_the_studio_keeps_the_emoji_in_view_with_its_bust_on_the_edge(x: float, y: float, size: float) -> None:
    placed = in_studio(pose(x, y, size), FIT, SPRITE, SIZE)
    unit = placed.scale * SPRITE.unit
    assert SMALLEST * SIZE[1] - 1 <= unit <= LARGEST * SIZE[1] + 1
    assert 0.2 * SIZE[0] <= placed.centre[0] <= 0.8 * SIZE[0]
    assert placed.centre[1] + (200 - SPRITE.anchor[1]) * placed.scale >= SIZE[1]


def test_the_studio_follows_the_person() -> None:
    left, right = (in_studio(pose(x, 180, 120), FIT, SPRITE, SIZE).centre[0] for x in (250, 400))
    assert right - left == pytest.approx(150)


def test_in_the_room_the_head_is_as_large_as_the_face_when_that_covers_it() -> None:
    face = face_at(300, 150, 340, 200)  # size 25: the disc reaches 25 / 0.36 / 2 = 35 px, the corners 32
    placed = in_room(face, FIT, SPRITE)
    assert placed.scale * SPRITE.unit == pytest.approx(face.pose.size)


def test_in_the_room_the_head_grows_until_it_covers_the_hull() -> None:
    face = face_at(284, 140, 356, 210)  # the corners are 50.2 px away, the disc of size 35 reaches 48.6
    placed = in_room(face, FIT, SPRITE)
    farthest = np.linalg.norm(face.hull - placed.centre, axis=1).max()
    assert placed.scale * 100 >= farthest - 0.5  # the rays are sampled
    assert placed.scale * SPRITE.unit > face.pose.size


def test_growth_has_an_end() -> None:
    face = face_at(10, 170, 630, 190)
    placed = in_room(face, FIT, SPRITE)
    assert placed.scale * SPRITE.unit == pytest.approx(GROWTH * face.pose.size)
