"""The encoder's views, and the network on real people."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from emojicam.persona.encoder import CLOSE, FEATURES, HEAD, REGIONS, Encoder, mirror_image, views
from emojicam.persona.faces import Reader, largest
from emojicam.persona.hair import HairMask
from emojicam.persona.likeness import SCHEMA
from emojicam.persona.photos import read
from emojicam.persona.recognise import Recogniser
from emojicam.persona.shot import Shot
from emojicam.types import Pixels

from ..infer.world import points_at

RIGHT_EYE, LEFT_EYE, CHIN = 33, 263, 152


def marked() -> tuple[Pixels, Shot]:
    """A grey picture with a red dot on one eye, a green one on the other and a blue one on the chin."""
    picture, points = np.full((480, 640, 3), 90, np.uint8), points_at(330, 210, 150)
    for mark, channel in ((RIGHT_EYE, 0), (LEFT_EYE, 1), (CHIN, 2)):
        x, y = np.round(points[mark, :2]).astype(int)
        picture[y - 6 : y + 7, x - 6 : x + 7] = np.eye(3, dtype=np.uint8)[channel] * 255
    return picture, Shot(picture, points, np.zeros(3, np.float32), np.zeros(52, np.float32))


@pytest.mark.parametrize("view", [0, 1], ids=["close", "head"])
def test_marks_lie_where_the_picture_shows_them(view: int) -> None:
    picture, shot = marked()
    seen = views(picture, shot.points, HairMask())
    pixels = (seen.close, seen.head)[view].astype(int)
    for mark, channel in ((RIGHT_EYE, 0), (LEFT_EYE, 1), (CHIN, 2)):
        brightest = 2 * pixels[..., channel] - pixels.sum(2)
        row, column = np.unravel_index(brightest.argmax(), brightest.shape)
        there = seen.marks[view, mark] * len(pixels)
        assert np.hypot(column + 0.5 - there[0], row + 0.5 - there[1]) < 3


def test_views_have_their_sizes_and_the_close_one_is_nearer() -> None:
    picture, shot = marked()
    seen = views(picture, shot.points, HairMask())
    assert (seen.close.shape, seen.head.shape) == ((CLOSE, CLOSE, 3), (HEAD, HEAD, 3))
    close, head = (np.ptp(seen.marks[view, :468], axis=0)[1] for view in (0, 1))
    assert close == pytest.approx(head * 172 / 96, rel=1e-3)


def test_regions_name_points_of_the_mesh() -> None:
    for region in REGIONS:
        assert region.view in (CLOSE, HEAD)
        assert len(set(region.points)) == len(region.points) > 2
        assert max(region.points) < 478


def test_every_attribute_gets_probabilities_and_every_feature_a_share() -> None:
    picture, shot = marked()
    said = Encoder()(views(picture, shot.points, HairMask()))
    assert set(said.attributes) == set(SCHEMA)
    for name, chances in said.attributes.items():
        assert len(chances) == len(SCHEMA[name])
        assert chances.sum() == pytest.approx(1, abs=1e-3)
    assert set(said.features) == set(FEATURES)
    assert all(0 <= value <= 1 for value in said.features.values())


def test_a_face_and_its_mirror_image_are_the_same_person() -> None:
    picture, shot = marked()
    seen = views(picture, shot.points, HairMask())
    turned = mirror_image(seen)
    assert not np.array_equal(seen.close, turned.close)
    back = mirror_image(turned)
    for name in ("close", "head", "hair", "marks"):
        assert np.allclose(getattr(back, name), getattr(seen, name), atol=1e-6)
    said, also = Encoder()(seen), Encoder()(turned)
    for name in SCHEMA:
        assert np.allclose(said.attributes[name], also.attributes[name], atol=1e-3)


@pytest.mark.shared
def test_a_portrait_is_read_whole(shared: Path) -> None:
    pixels = read(shared / "photos" / "congress" / "A000055.jpg").pixels
    faces = Reader()(pixels)
    likeness = Recogniser()(faces[largest("", faces)].shot)
    assert all(np.isfinite(one.value) for one in likeness.measures.values())
    assert np.isfinite(likeness.tints["skin"].spread)
    assert np.isfinite(likeness.tints["clothes"].spread)
