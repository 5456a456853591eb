"""The picture is built up from the backdrop; the room comes in only around faces that are certain."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.render.compose import Fit, Placed, compose, placeholder
from emojicam.testing import face_at, flat
from emojicam.types import Frame, Sprite, Tracked

ROOM, BACKDROP, FACE = (0, 200, 0), (30, 30, 40), (255, 0, 255)


def sprite(alpha: int = 255, size: int = 10) -> Sprite:
    """A red square, premultiplied."""
    pixels = np.full((size, size, 4), (200 * alpha // 255, 0, 0, alpha), np.uint8)
    return Sprite(pixels, np.full(2, size / 2, np.float32), 4.0)


def at(x: float, y: float, scale: float = 1.0, alpha: int = 255) -> Placed:
    return Placed(sprite(alpha), np.array([x, y], np.float32), scale)


def test_the_frame_lies_whole_and_in_the_middle() -> None:
    fit = Fit.of(flat(ROOM, (40, 60)), flat(BACKDROP, (160, 90)))
    assert (fit.scale, fit.left, fit.top, fit.width, fit.height) == (1.5, 50, 0, 60, 90)
    assert fit.apply(np.array([[0, 0], [40, 60]], np.float32)).tolist() == [[50, 0], [110, 90]]


def test_a_sprite_lies_with_its_anchor_on_the_centre() -> None:
    picture = placeholder(flat(BACKDROP, (40, 30)), [at(20, 15)])
    red = (picture.pixels == (200, 0, 0)).all(-1)
    ys, xs = np.nonzero(red)
    assert (xs.min(), xs.max(), ys.min(), ys.max()) == (15, 24, 10, 19)


@pytest.mark.parametrize("place", [(-20, 5), (0, 0), (39, 29), (60, 60), (20, -4), (20, 33)])
def test_a_sprite_may_lie_over_any_edge_or_outside(place: tuple[int, int]) -> None:
    picture = placeholder(flat(BACKDROP, (40, 30)), [at(*place)])
    y, x = np.mgrid[:30, :40]
    inside = (abs(x + 0.5 - place[0]) < 5) & (abs(y + 0.5 - place[1]) < 5)
    assert ((picture.pixels == (200, 0, 0)).all(-1) == inside).all()


def test_half_transparent_over_the_backdrop_is_the_mean_of_both() -> None:
    picture = placeholder(flat((100, 100, 100), (40, 30)), [at(20, 15, alpha=128)])
    assert picture.pixels[15, 20].tolist() == pytest.approx([150, 50, 50], abs=2)


def test_scaling_a_sprite_keeps_its_anchor() -> None:
    picture = placeholder(flat(BACKDROP, (40, 30)), [at(20, 15, scale=2)])
    ys, xs = np.nonzero((picture.pixels == (200, 0, 0)).all(-1))
    assert (xs.min(), xs.max(), ys.min(), ys.max()) == (10, 29, 5, 24)


def test_the_first_sprite_lies_on_top() -> None:
    green = Placed(
        Sprite(np.full((10, 10, 4), (0, 99, 0, 255), np.uint8), np.full(2, 5, np.float32), 4.0),
        np.array([20, 15], np.float32),
        1.0,
    )
    picture = placeholder(flat(BACKDROP, (40, 30)), [green, at(20, 15)])
    assert picture.pixels[15, 20].tolist() == [0, 99, 0]


def test_the_room_is_copied_and_the_hull_holds_a_blur_of_what_is_beside_it() -> None:
    pixels = flat(ROOM, (400, 300))
    pixels[:, 200:] = (0, 100, 0)
    pixels[100:250, 150:250] = FACE
    tracked = Tracked(Frame(pixels, 3.0), (face_at(149, 99, 251, 251),))
    picture = compose(tracked, [], flat(BACKDROP, (400, 300)), show_room=True)
    assert picture.taken_at == 3.0
    assert (picture.pixels[:60, :200] == ROOM).all()
    hidden = picture.pixels[105:245, 155:245].astype(int)
    assert (hidden[..., [0, 2]] <= 1).all(), "something of the face has a part in the blur"
    assert 100 <= hidden[..., 1].min() <= hidden[..., 1].max() <= 200
    assert hidden[70, 5, 1] > hidden[70, 85, 1] + 20


def test_a_head_that_fills_the_frame_leaves_nothing_to_show() -> None:
    tracked = Tracked(Frame(flat(FACE, (400, 300)), 3.0), (face_at(-50, -50, 450, 350),))
    picture = compose(tracked, [], flat(BACKDROP, (400, 300)), show_room=True)
    assert (picture.pixels == 0).all()


def test_the_studio_has_no_pixel_of_the_frame() -> None:
    tracked = Tracked(Frame(flat(ROOM, (40, 30)), 3.0), (face_at(10, 5, 20, 25),))
    picture = compose(tracked, [at(15, 15)], flat(BACKDROP, (40, 30)), show_room=False)
    assert not (picture.pixels == ROOM).all(-1).any()


def test_beside_an_upright_frame_the_backdrop_shows() -> None:
    tracked = Tracked(Frame(flat(ROOM, (300, 400)), 3.0), (face_at(100, 50, 200, 250),))
    picture = compose(tracked, [], flat(BACKDROP, (800, 400)), show_room=True)
    assert (picture.pixels[:, :250] == BACKDROP).all()
    assert (picture.pixels[:, 550:] == BACKDROP).all()
    assert (picture.pixels[:, 490:550] == ROOM).all()


@pytest.mark.parametrize("size", [(284, 304), (420, 520)])
@pytest.mark.parametrize("shift", [0, 3, 6, 9, 12])
def test_the_blur_in_the_hull_fades_into_the_room(shift: int, size: tuple[int, int]) -> None:
    """No edge shows where what is hidden begins or its fading ends, and nothing hidden has any part in that."""
    left, top = 498 + shift, 98 + shift
    right, bottom = left + size[0], top + size[1]
    pixels = flat(ROOM, (1280, 720))
    pixels[:, np.arange(1280) // 64 % 2 == 1] = (0, 60, 0)
    pixels[top + 2 : bottom - 2, left + 2 : right - 2] = FACE
    tracked = Tracked(Frame(pixels, 3.0), (face_at(left, top, right, bottom),))
    shown = compose(tracked, [], flat(BACKDROP, (1280, 720)), show_room=True).pixels.astype(int)
    assert (shown[..., [0, 2]] <= 1).all()
    for column, seen in ((544, 200), (608, 60)):
        downwards = shown[bottom - 10 :, column, 1]
        assert (abs(downwards[0] - seen) > 40, downwards[-1]) == (True, seen)
        assert abs(np.diff(downwards)).max() <= 5


def test_the_backdrop_itself_is_left_as_it_was() -> None:
    backdrop = flat(BACKDROP, (40, 30))
    placeholder(backdrop, [at(20, 15)])
    assert (backdrop == BACKDROP).all()


@pytest.mark.parametrize("size", [(400, 300), (300, 400), (640, 360)])
def test_a_blur_of_the_room_covers_all_of_the_picture(size: tuple[int, int]) -> None:
    tracked = Tracked(Frame(flat(ROOM, size), 3.0), (face_at(140, 100, 160, 130),))
    picture = compose(tracked, [], flat(BACKDROP, (320, 180)), show_room=True, blurred=True)
    assert picture.taken_at == 3.0
    assert (abs(picture.pixels.astype(int) - ROOM) <= 2).all()


def test_a_blur_of_the_room_is_of_what_is_there() -> None:
    pixels = flat(ROOM, (1280, 720))
    pixels[:, 640:] = (0, 60, 0)
    tracked = Tracked(Frame(pixels, 3.0), (face_at(600, 300, 680, 400),))
    green = compose(tracked, [], flat(BACKDROP, (1280, 720)), show_room=True, blurred=True).pixels[50, :, 1].astype(int)
    assert (green[0], green[-1]) == (200, 60)
    assert (np.diff(green) <= 0).all()
    assert 40 <= ((green < 180) & (green > 80)).sum() <= 160, "px of the edge"


def test_behind_a_head_that_fills_the_frame_the_blur_is_the_backdrop() -> None:
    tracked = Tracked(Frame(flat(FACE, (400, 300)), 3.0), (face_at(-50, -50, 450, 350),))
    picture = compose(tracked, [], flat(BACKDROP, (400, 300)), show_room=True, blurred=True)
    assert (picture.pixels == BACKDROP).all()


def test_a_blur_is_hidden_with_the_room() -> None:
    tracked = Tracked(Frame(flat(ROOM, (40, 30)), 3.0), (face_at(10, 5, 20, 25),))
    unsure = Tracked(tracked.frame, (face_at(10, 5, 20, 25, score=0.3),))
    stranger = Tracked(tracked.frame, tracked.faces, 1)
    for one, show in ((tracked, False), (unsure, True), (stranger, True)):
        picture = compose(one, [], flat(BACKDROP, (40, 30)), show_room=show, blurred=True)
        assert (picture.pixels == BACKDROP).all()
