"""A backdrop is a colour, a gradient or a picture, in exactly the size asked for."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from emojicam.errors import SettingsError
from emojicam.render.backdrop import paint
from emojicam.settings import GRADIENTS


def test_a_colour() -> None:
    assert (paint("#102030", (32, 20)) == (16, 32, 48)).all()


@pytest.mark.parametrize("name", GRADIENTS)
def test_a_gradient_is_lighter_at_its_light_and_has_no_bands(name: str) -> None:
    pixels = paint(name, (320, 180))
    assert pixels.shape == (180, 320, 3)
    assert pixels[50, 120].mean() > pixels[179, 319].mean() + 20
    assert (paint(name, (320, 180)) == pixels).all()


@pytest.mark.parametrize("size", [(64, 36), (36, 64), (50, 50)])
def test_a_picture_covers_all_and_keeps_its_shape(size: tuple[int, int], tmp_path: Path) -> None:
    image = np.full((100, 200, 3), (0, 0, 255), np.uint8)  # red, in OpenCV's order
    cv2.imwrite(str(tmp_path / "wall.png"), image)
    pixels = paint(str(tmp_path / "wall.png"), size)
    assert pixels.shape == (size[1], size[0], 3)
    assert (pixels == (255, 0, 0)).all()


@pytest.mark.parametrize("text", ["not a picture", ""])
def test_what_is_no_picture_is_one_sentence(text: str, tmp_path: Path) -> None:
    (tmp_path / "wall.png").write_text(text)
    with pytest.raises(SettingsError, match="is not a picture"):
        paint(str(tmp_path / "wall.png"), (32, 20))


def test_an_unknown_name_is_told_the_choices() -> None:
    with pytest.raises(SettingsError, match="lagoon"):
        paint("lagune", (32, 20))
