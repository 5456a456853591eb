"""What the teacher of hair says is laid where it belongs, and taken back where it is known to be wrong."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.infer.solve import canonical
from emojicam.persona.frame import head_frame
from emojicam.training.hair.correct import Mask, Worn, corrected
from emojicam.training.hair.heads import MASK_SIDE, SIDE, WIDE, is_test, laid_points, near, prepared
from emojicam.types import Floats, Pixels

CENTRE = 40
SKIN, DARK = (205, 160, 140), (40, 30, 25)


def face() -> Floats:
    """The canonical face, 10 px a cm, in the middle of a picture of 600 px."""
    points = canonical().vertices * [10, -10, -10] + [300, 300, 0]
    return np.concatenate([points, points[:10]]).astype(np.float32)


def places() -> Floats:
    """Its points in the mask."""
    return laid_points(face(), near(head_frame(face()), 1 / WIDE, MASK_SIDE))


def blank() -> tuple[Mask, Mask, Pixels]:
    """No hair, all of which counts, on a head all of skin."""
    head = np.full((MASK_SIDE, MASK_SIDE, 3), SKIN, np.uint8)
    return np.zeros((MASK_SIDE, MASK_SIDE), np.float32), np.ones((MASK_SIDE, MASK_SIDE), np.float32), head


@pytest.mark.parametrize(
    ("rows", "columns", "left"),
    [
        pytest.param(slice(12, 26), slice(30, 50), True, id="hair"),
        pytest.param(slice(46, 52), slice(36, 44), False, id="a beard"),
        pytest.param(slice(58, 78), slice(38, 42), False, id="a tie"),
        pytest.param(slice(20, 60), slice(2, 8), False, id="someone beside"),
        pytest.param(slice(20, 78), slice(22, 28), True, id="long hair"),
    ],
)
def test_only_the_hair_of_this_head_is_left(rows: slice, columns: slice, left: bool) -> None:
    mask, weight, head = blank()
    mask[rows, columns] = 1
    kept, _ = corrected(mask, weight, head, places(), Worn())
    assert (kept == mask).all() if left else not kept.any()


def test_a_hat_is_no_hair_but_what_hangs_out_of_it_may_be() -> None:
    mask, weight, head = blank()
    mask[10:60, 22:28] = 1
    kept, counts = corrected(mask, weight, head, places(), Worn(hat=True))
    assert not kept[:20].any()
    assert (counts[:20] == 1).all()
    assert (kept[40:60, 22:28] == 1).all()
    assert 0 < counts[50, 25] < 1
    assert not counts[round(float(places()[105, 1])) - 1].any(), "where the brim may be nobody knows"


def test_the_scalp_of_bald_people_is_no_hair_and_their_fringe_is() -> None:
    mask, weight, head = blank()
    mask[14:30, 26:54] = 1
    head[22:30, 26:30] = DARK
    kept, _ = corrected(mask, weight, head, places(), Worn(bald=True))
    assert not kept[15:20, 32:48].any()
    assert (kept[24:28, 26:28] == 1).all()
    assert (corrected(mask, weight, head, places(), Worn())[0] == mask).all()


def test_masks_are_laid_where_the_teacher_sees_hair() -> None:
    pixels = np.full((600, 600, 3), SKIN, np.uint8)
    pixels[140:200, 210:370] = (255, 0, 0)  # beside the middle, so that a mirror would show

    def sees_red(square: Pixels) -> Mask:
        return np.asarray((square[..., 1] < 80) & (square[..., 0] > 200), np.float32)

    row = prepared(sees_red, pixels, face(), Worn())
    assert row["heads"].shape == (SIDE, SIDE, 3)
    red = row["heads"].reshape(MASK_SIDE, 2, MASK_SIDE, 2, 3).mean((1, 3))[..., 1] < 80
    there = row["weights"] > 250
    assert there[16:64, 16:64].mean() > 0.95, "both looks should say the same"
    assert (red & there).sum() > 150
    assert ((row["masks"] > 127) == red)[there].mean() > 0.995


def test_one_person_is_never_on_both_sides() -> None:
    assert len({is_test(f"lfw/George_W_Bush_{n:04}.jpg") for n in range(50)}) == 1
    assert is_test("congress/A000055.jpg")
    people = [is_test(f"lfw/Some_Body{n}_0001.jpg") for n in range(400)]
    assert 0.15 < np.mean(people) < 0.25
