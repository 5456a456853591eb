"""Hair is found where it is, on people of the photos beside the project, whom the network never saw in training."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from emojicam.errors import ModelError
from emojicam.infer.detect import Detector
from emojicam.infer.landmarks import Landmarker
from emojicam.infer.onnx import Network
from emojicam.infer.region import Region
from emojicam.persona.frame import FACE, PLACE, lay_head
from emojicam.persona.hair import MASK_SIDE, SIDE, HairMask
from emojicam.types import Floats, Pixels

BROWS, CHIN = (round((PLACE[1] + half * FACE) * MASK_SIDE) for half in (-0.5, 0.5))
Find = Callable[[str], Floats]


@pytest.fixture(scope="module")
def hair(shared: Path) -> Find:
    """The mask of a portrait, by its name."""
    detect, landmark, find = Detector(), Landmarker(), HairMask()

    def masked(name: str) -> Floats:
        bgr = cv2.imread(str(shared / "photos" / "congress" / f"{name}.jpg"))
        assert bgr is not None
        pixels: Pixels = np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
        region = Region.around(detect(pixels)[0])
        for _ in range(2):
            points, _ = landmark(pixels, region)
            region = Region.of_points(points)
        return find(lay_head(pixels, points, SIDE))

    return masked


def share(mask: Floats) -> float:
    """How much of a part of the frame is hair, in percent."""
    return float((mask > 0.5).mean()) * 100


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        pytest.param("D000616", 0, 2, id="bald"),
        pytest.param("E000071", 0, 2, id="bald, with a beard"),
        pytest.param("C001091", 2.2, 9, id="short and black"),
        pytest.param("E000294", 2.2, 9, id="short and white"),
        pytest.param("C001135", 13, 30, id="long and black"),
        pytest.param("G000582", 13, 30, id="long and red"),
    ],
)
def test_as_much_hair_is_found_as_there_is(hair: Find, name: str, least: float, most: float) -> None:
    assert least <= share(hair(name)) <= most


@pytest.mark.shared
def test_hair_begins_above_the_brows_and_ends_where_it_does(hair: Find) -> None:
    short, long = hair("C001091"), hair("C001135")
    assert share(short[:BROWS]) > 6
    assert share(short[CHIN:]) < 1
    assert share(long[CHIN:]) > 10


@pytest.mark.shared
@pytest.mark.parametrize("name", ["C001091", "B001314", "E000071"])
def test_a_beard_is_no_hair_of_the_head(hair: Find, name: str) -> None:
    lower = slice(round(PLACE[1] * MASK_SIDE), CHIN)
    assert share(hair(name)[lower, round(0.4 * MASK_SIDE) : round(0.6 * MASK_SIDE)]) == 0


@pytest.mark.parametrize(
    ("shape", "dtype"),
    [((SIDE, SIDE), np.uint8), ((MASK_SIDE, MASK_SIDE, 3), np.uint8), ((SIDE, SIDE, 3), np.float32)],
    ids=["grey", "small", "float"],
)
def test_what_is_no_laid_head_is_refused(shape: tuple[int, ...], dtype: type[np.generic]) -> None:
    with pytest.raises(ValueError, match=r"a laid head must be \(128, 128, 3\) uint8, got"):
        HairMask()(np.zeros(shape, dtype))


def test_a_network_for_something_else_is_refused() -> None:
    with pytest.raises(ModelError, match="should take"):
        HairMask(Network("emotion"))
