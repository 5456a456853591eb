"""Anybody in any pose, in clay: never empty, never with a hole, never in two pieces.

The suite draws a few; by hand, as many as you have time for, from another start if you like:

    EMOJICAM_RANDOM=5000 EMOJICAM_SEED=7 pytest tests/render/test_clay_random.py
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.persona.persona import Beard, Earrings, Glasses, Hair, Headwear, Persona
from emojicam.render.clay import Clay
from emojicam.types import Pose, Sprite

from . import anybody

COUNT, SEED = int(os.environ.get("EMOJICAM_RANDOM", "60")), int(os.environ.get("EMOJICAM_SEED", "5"))
SIZE = 96
BATCH = 6
"people in one test, who share a wardrobe: to compile what is worn takes longer than to draw it"
EAR = 25
"px: all of an ear is narrower, and all of a head is wider"
SPECK = 0.001
"share of the silhouette that may lie apart from it"
LEAST = 0.08
"share of the sprite that even the smallest head covers"


def bare(persona: Persona) -> Persona:
    """The same head with nothing on it."""
    return replace(
        persona,
        hair=Hair(style="bald"),
        beard=Beard(style="none"),
        glasses=Glasses(style="none"),
        headwear=Headwear(style="none"),
        earrings=Earrings(style="none"),
    )


def opaque(sprite: Sprite) -> NDArray[np.bool_]:
    return np.asarray(sprite.pixels[..., 3] == 255)


def filled(solid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """With what it encloses."""
    _, labels = cv2.connectedComponents((~solid).astype(np.uint8), connectivity=4)
    edge = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    return solid | ~np.isin(labels, edge)


def skull(head: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without its outermost pixels, and without ears, which some headwear hides."""
    within = cv2.erode(head.astype(np.uint8), np.ones((7, 7), np.uint8))
    round_ = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (EAR, EAR))
    return np.asarray(cv2.morphologyEx(within, cv2.MORPH_OPEN, round_).astype(bool))


def faults(style: Clay, pose: Pose, persona: Persona, *, bust: bool) -> list[str]:
    """What is wrong with that picture, in a word or two each."""
    sprite = style.draw(pose, persona, SIZE, bust=bust)
    inner = skull(filled(opaque(style.draw(pose, bare(persona), SIZE, bust=False))))
    found = []
    if not np.isfinite([*sprite.anchor, sprite.unit]).all():
        found.append("no anchor")
    if opaque(sprite).mean() < LEAST:
        found.append("empty")
    if missing := int((inner & ~opaque(sprite)).sum()):
        found.append(f"a hole of {missing} px")
    if (sprite.pixels[..., :3].max(2) > sprite.pixels[..., 3]).any():
        found.append("colour beyond alpha")
    return found + _apart(sprite)


def _apart(sprite: Sprite) -> list[str]:
    seen = (sprite.pixels[..., 3] > 127).astype(np.uint8)
    _, _, about, _ = cv2.connectedComponentsWithStats(seen, connectivity=8)
    areas = sorted(about[1:, cv2.CC_STAT_AREA].tolist())
    apart = [area for area in areas[:-1] if area > SPECK * sum(areas)]
    return [f"{area} px apart" for area in apart]


@pytest.mark.parametrize("batch", range(-(-COUNT // BATCH)))
def test_anybody_in_any_pose_is_whole(clay: Clay, batch: int, tmp_path: Path) -> None:
    wrong = []
    for number in range(batch * BATCH, min((batch + 1) * BATCH, COUNT)):
        lot = np.random.default_rng([SEED, 1, number])
        persona, pose = anybody.persona(lot, np.random.default_rng([SEED, 0, batch])), anybody.pose(lot)
        if found := faults(clay, pose, persona, bust=bool(number % 2)):
            picture = tmp_path / f"{number}.png"
            cv2.imwrite(str(picture), clay.draw(pose, persona, 384, bust=bool(number % 2)).pixels[..., [2, 1, 0, 3]])
            wrong.append(f"{number}: {', '.join(found)}; see {picture}")
    assert wrong == []
