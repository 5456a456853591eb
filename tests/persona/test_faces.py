"""Faces in photos: all are found, told apart and read; which one is meant is asked, or clear."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from emojicam.errors import UsageError
from emojicam.persona import photos
from emojicam.persona.faces import Reader, clearly_largest, largest, numbered
from emojicam.types import Pixels

from .people import photo


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="module")
def three() -> Pixels:
    """Three people: a small one left, the largest in the middle."""
    return photo((160, 200, 60), (480, 240, 170), (800, 200, 80), size=(960, 480))


def test_a_face_is_read(reader: Reader) -> None:
    (face,) = reader(photo((320, 200, 150), turn=(20, 0, 10)))
    assert np.linalg.norm(face.shot.points[6, :2] - (320, 200)) < 12
    yaw, pitch, roll = np.degrees(face.shot.turn)
    assert yaw == pytest.approx(20, abs=6)
    assert pitch == pytest.approx(0, abs=8)
    assert roll == pytest.approx(10, abs=3)
    assert face.shot.shapes.max() > 0
    assert min(face.scores) > 0.9


def test_faces_come_from_left_to_right_once_each(reader: Reader, three: Pixels) -> None:
    faces = reader(three)
    assert [float(face.shot.points[6, 0]) for face in faces] == pytest.approx([160, 480, 800], abs=12)
    assert faces[1].area > 4 * faces[0].area


def test_nobody(reader: Reader) -> None:
    assert reader(photo()) == []
    assert reader(np.zeros((48, 32, 3), np.uint8)) == []
    assert reader(np.random.default_rng(3).integers(0, 255, (300, 400, 3), np.uint8)) == []


def test_a_face_that_fills_its_picture(reader: Reader) -> None:
    whole = photo((320, 200, 150))
    (face,) = reader(np.ascontiguousarray(whole[110:330, 215:425]))
    assert np.linalg.norm(face.shot.points[6, :2] - (105, 90)) < 10


def test_how_a_photo_was_cut_does_not_turn_the_head(reader: Reader) -> None:
    whole = photo((320, 200, 150), turn=(25, 0, 0), size=(640, 1000))
    turns = [reader(np.ascontiguousarray(part))[0].shot.turn for part in (whole, whole[60:400])]
    assert np.degrees(np.abs(turns[0] - turns[1])).max() < 2.5


def test_which_face_is_clear(reader: Reader, three: Pixels) -> None:
    faces = reader(three)
    assert clearly_largest("me.jpg", faces) == largest("me.jpg", faces) == 1
    assert numbered(3)("me.jpg", faces) == 2


def test_which_face_is_not_clear(reader: Reader) -> None:
    faces = reader(photo((300, 200, 110), (660, 200, 120), size=(960, 480)))
    assert len(faces) == 2
    with pytest.raises(UsageError, match=r"us\.jpg shows 2 faces.*--face"):
        clearly_largest("us.jpg", faces)
    with pytest.raises(UsageError, match=r"us\.jpg shows 2 faces.*no face 3"):
        numbered(3)("us.jpg", faces)


@pytest.mark.shared
@pytest.mark.parametrize("place", ["data/lfw", "data/utkface", "photos"])
def test_every_real_face_is_found(place: str, reader: Reader, shared: Path) -> None:
    found = sorted((shared / place).rglob("*.jpg"))
    chosen = found[:: math.ceil(len(found) / 30)]
    assert [path.name for path in chosen if not reader(photos.read(path).pixels)] == []
