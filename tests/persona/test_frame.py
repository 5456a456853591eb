"""Heads lie level and of one size in the frame, wherever they were and however large; nothing is a sieve."""

from __future__ import annotations

import math

import numpy as np
import pytest

from emojicam.infer.solve import canonical
from emojicam.persona.frame import BEYOND, FACE, PLACE, Doubles, head_frame, lay_head, seen
from emojicam.types import Floats

CHIN, BROWS, JAW = 152, [105, 334], [152, 148, 377, 176, 400, 17, 18, 200, 199, 175]
EYES = [33, 263]


def face(scale: float = 10.0, roll: float = 0.0, at: tuple[float, float] = (300, 300), yaw: float = 0.0) -> Floats:
    """The (478, 3) points of the canonical face: px a cm, rad clockwise, px of its origin, rad to the right."""
    x, y, z = canonical().vertices.T
    across, away = x * math.cos(yaw) + z * math.sin(yaw), x * math.sin(yaw) - z * math.cos(yaw)
    right, down = across * math.cos(roll) + y * math.sin(roll), across * math.sin(roll) - y * math.cos(roll)
    points = np.stack([right * scale + at[0], down * scale + at[1], away * scale], 1)
    return np.concatenate([points, points[:10]]).astype(np.float32)


def laid(points: Floats, ids: list[int] | int, frame: Doubles | None = None) -> Doubles:
    """Where points come to lie, in shares of the side."""
    to_frame = head_frame(points) if frame is None else frame
    return np.asarray(points[ids, :2] @ to_frame[:, :2].T + to_frame[:, 2], float)


@pytest.mark.parametrize("scale", [2.0, 10.0, 80.0], ids=["small", "middling", "large"])
@pytest.mark.parametrize("roll", [-0.5, 0.0, 0.7], ids=["anticlockwise", "level", "clockwise"])
def test_a_head_lies_level_and_of_one_size(scale: float, roll: float) -> None:
    points = face(scale, roll, (37.0, 911.0))
    eyes, chin, brows = laid(points, EYES), laid(points, CHIN), laid(points, BROWS).mean(0)
    assert eyes[0, 1] == pytest.approx(eyes[1, 1], abs=0.01)
    assert eyes[0, 0] + eyes[1, 0] == pytest.approx(2 * PLACE[0], abs=0.01)
    assert chin[1] - brows[1] == pytest.approx(FACE, rel=0.08)
    assert (chin[1] + brows[1]) / 2 == pytest.approx(PLACE[1], abs=0.02)


def test_an_open_mouth_changes_nothing() -> None:
    closed, opened = face(), face()
    opened[JAW, 1] += 40
    assert np.abs(laid(closed, EYES) - laid(opened, EYES)).max() < 0.005


@pytest.mark.parametrize("yaw", [-0.6, 0.6], ids=["left", "right"])
def test_a_turned_head_is_as_large_and_as_level(yaw: float) -> None:
    ahead, turned = laid(face(), BROWS), laid(face(yaw=yaw), BROWS)
    assert turned[:, 1].mean() == pytest.approx(ahead[:, 1].mean(), abs=0.02)
    assert laid(face(yaw=yaw), CHIN)[1] == pytest.approx(laid(face(), CHIN)[1], abs=0.02)


def test_what_is_laid_lies_where_the_points_do() -> None:
    points, pixels = face(8.0, 0.3), np.zeros((600, 600, 3), np.uint8)
    x, y = points[CHIN, :2].astype(int)
    pixels[y - 4 : y + 5, x - 4 : x + 5] = 255
    rows, columns = np.nonzero(lay_head(pixels, points, 128)[:, :, 0] == 255)
    assert (columns.mean() + 0.5, rows.mean() + 0.5) == pytest.approx(laid(points, CHIN) * 128, abs=1.0)


def test_a_large_photo_is_averaged() -> None:
    pixels = np.zeros((2000, 2000, 3), np.uint8)
    pixels[::2], pixels[:, ::2] = 200, 200
    head = lay_head(pixels, face(60.0, 0.0, (1000, 1000)), 64)[24:48, 24:40]
    assert np.abs(head.astype(int) - 150).max() <= 3


def test_beyond_the_picture_is_grey_and_not_seen() -> None:
    points, pixels = face(10.0, 0.0, (300, 100)), np.full((400, 600, 3), 255, np.uint8)
    head, inside = lay_head(pixels, points, 128), seen(pixels, points, 128)
    assert not inside[0].any()
    assert inside[70, 64]
    assert (head[0] == BEYOND).all()
    assert (head[inside][5:-5] > BEYOND).all()


def test_points_on_a_line_are_no_head() -> None:
    with pytest.raises(ValueError, match="no head"):
        head_frame(np.linspace((0, 0, 0), (9, 9, 9), 478, dtype=np.float32))
