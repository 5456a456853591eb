"""Pictures that are dressed for training: what is put on is all that changes, and all that is told of them."""

# mypy: disable-error-code="import-not-found,no-any-return,misc"
from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from emojicam.infer.solve import canonical
from emojicam.persona.likeness import SCHEMA
from emojicam.training.persona import dressed
from emojicam.training.persona.dressed import KINDS, Dresser, Wardrobe, bareheaded, prepare
from emojicam.training.persona.sets import SCORES
from emojicam.types import Pose

SIDE, UNIT = 250, 5.0
"px of a picture as LFW's; px a cm"
PARTS = [part for _, part, _ in KINDS if part != "none"]


def front() -> np.ndarray:
    """(478, 3) px: the canonical face in the middle of a picture, from the front."""
    mesh = canonical().vertices * UNIT
    points = np.stack([SIDE / 2 + mesh[:, 0], SIDE / 2 - mesh[:, 1], -mesh[:, 2]], 1)
    return np.concatenate([points, np.repeat(points[[33, 263]], 5, 0)]).astype(np.float32)


def grey() -> np.ndarray:
    return np.full((SIDE, SIDE, 3), 128, np.uint8)


@pytest.mark.parametrize("part", PARTS)
def test_headwear_is_drawn_without_who_wears_it(part: str) -> None:
    worn = Wardrobe(np.random.default_rng(2)).hat(Pose.REST, 256, part)
    cover = worn.pixels[..., 3] > 0
    assert 0.03 < cover.mean() < 0.6
    red, green, blue = worn.pixels[cover][:, :3].astype(int).T
    assert (green > 1.6 * np.maximum(red, blue)).mean() < 0.02, "skin in the key's colour was taken for cloth"
    x, y = worn.sprite.anchor.astype(int)
    assert not cover[y + round(0.5 * worn.sprite.unit), x], "the mouth is free"
    assert cover[:y].any()


@pytest.mark.parametrize("part", PARTS)
def test_what_is_put_on_lies_on_the_head_and_the_rest_stays(part: str) -> None:
    before = np.full((SIDE, SIDE, 3), (255, 110, 210), np.uint8)  # no cloth by lot is like that
    changed = np.abs(Dresser(3).dress(before, front(), part, with_glasses=False).astype(int) - before).max(2) > 24
    middle, brow_to_chin = SIDE // 2, 14.5 * UNIT
    top = round(SIDE / 2 - 1.0 * brow_to_chin)
    assert changed[top - 10 : top + 25, middle - 20 : middle + 20].mean() > 0.3
    mouth = round(SIDE / 2 + 0.5 * brow_to_chin)
    assert not changed[mouth - 4 : mouth + 4, middle - 8 : middle + 8].any()
    assert not changed[-20:, :15].any()


def test_dark_glasses_hide_the_eyes_and_nothing_below_them() -> None:
    photo = Dresser(4).dress(grey(), front(), "none", with_glasses=True)
    points = front()
    for one in (33, 263, 133, 362):  # the corners of both eyes
        x, y = points[one, :2].astype(int)
        assert photo[y - 2 : y + 3, x - 2 : x + 3].mean() < 118
    x, y = points[13, :2].astype(int)
    assert np.abs(photo[y:, x - 10 : x + 10].astype(int) - 128).max() < 24


def known(names: list[str], scores: Any = np.nan) -> dict[str, Any]:
    n = len(names)
    return {
        "names": np.array(names), "scores": np.full((n, len(SCORES)), scores, np.float32),
        "points": np.repeat(front()[None], n, 0), "person": np.arange(n),
    }  # fmt: skip


def test_only_what_was_put_on_is_told_and_nobody_is_dressed_whom_others_need(tmp_path: Path) -> None:
    names = [f"lfw/Nobody_{number}_0001.jpg" for number in range(12)]
    for name in names:
        cv2.imwrite(str(tmp_path / name.partition("/")[2]), grey())
    data = known(names, 0.01)
    held = np.arange(12) % 2 == 0
    bare = bareheaded(data, held)
    assert bare
    assert not set(bare) & set(np.flatnonzero(held))
    assert bareheaded(known(names, 0.5), held) == [], "of these it is not sure"
    rows = prepare(data, {"lfw": tmp_path}, bare, 20, seed=1)
    assert {len(one) for one in rows.values()} == {20}
    told = {name: rows["labels"][:, index] for index, name in enumerate(SCHEMA)}
    assert set(told) - {name for name, one in told.items() if (one < 0).all()} == {"headwear", "glasses"}
    dark = told["glasses"] == SCHEMA["glasses"].index("sunglasses")
    assert (dark | (told["headwear"] > 0)).all()


def test_lots_are_drawn_evenly() -> None:
    some = Dresser(1).some([3, 4, 5], 8)
    assert sorted(some.count(one) for one in (3, 4, 5)) == [2, 3, 3]
    labels = [Dresser(seed).kind() for seed in range(60)]
    assert {part for _, part, _ in labels} >= {"cap", "hijab", "sun-hat"}
    assert all(dark for _, part, dark in labels if part == "none")
    assert dressed.KINDS[-1][0] == "none"
