"""Colours are measured where they are, on painted faces whose colours are known."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from emojicam.persona import tints
from emojicam.persona.frame import lay_head
from emojicam.persona.hues import hex_of, lab_of
from emojicam.persona.likeness import Tint
from emojicam.persona.shot import Shot
from emojicam.types import SHAPES, Pixels

from ..infer.world import points_at

POINTS = points_at(320, 200, 220)
COLOURS = {
    "skin": "#b98263", "lips": "#a04848", "iris": "#4f7ba0", "brows": "#3a2a20", "clothes": "#2f6f4f",
    "hair": "#7a4a1e",
}  # fmt: skip


def rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def painted(skin: str = COLOURS["skin"]) -> Pixels:
    """A face of flat colours on a grey wall, over a coloured shirt."""
    picture = np.full((560, 640, 3), 150, np.uint8)
    picture[430:] = rgb(COLOURS["clothes"])

    def fill(ids: tuple[int, ...], colour: str) -> None:
        cv2.fillPoly(picture, [np.round(POINTS[list(ids), :2]).astype(np.int32)], rgb(colour))

    hull = cv2.convexHull(np.round(POINTS[:468, :2]).astype(np.int32))
    cv2.fillConvexPoly(picture, hull, rgb(skin))
    fill(tints.LIPS[0], COLOURS["lips"])
    fill(tints.LIPS[1], "#200808")
    for brow in tints.BROWS:
        fill(brow, COLOURS["brows"])
    for eye, (centre, _) in zip(tints.EYES, tints.IRISES, strict=True):
        fill(eye, "#e8e4e0")
        cv2.circle(picture, tuple(np.round(POINTS[centre, :2]).astype(int).tolist()), 9, rgb(COLOURS["iris"]), -1)
    return picture


def shot(pixels: Pixels) -> Shot:
    points = POINTS.copy()
    for centre, rim in tints.IRISES:
        points[list(rim), :2] = points[centre, :2] + np.array([[9, 0], [0, -9], [-9, 0], [0, 9]])
    return Shot(pixels, points, np.zeros(3, np.float32), np.zeros(len(SHAPES), np.float32))


def apart(tint: Tint, colour: str) -> float:
    return math.dist(tint.lab, lab_of(colour))


@pytest.mark.parametrize("name", ["skin", "lips", "iris", "brows", "clothes"])
def test_a_colour_is_found_where_it_is(name: str) -> None:
    found = tints.measure(shot(painted()))[name]
    assert apart(found, COLOURS[name]) < 4, hex_of(found.lab)
    assert math.isfinite(found.spread)


@pytest.mark.parametrize("skin", ["#2e1c14", "#5b3826", "#8d5a3c", "#c68c66", "#e3b898", "#f4dccb"])
def test_skin_of_any_tone_is_taken_as_it_is(skin: str) -> None:
    assert apart(tints.measure(shot(painted(skin)))["skin"], skin) < 4


def test_highlights_and_a_dark_side_are_left_out() -> None:
    picture = painted()
    shade = np.where(np.arange(640)[None, :, None] < 300, 0.45, 1.0)
    lit = np.clip(picture * shade, 0, 255).astype(np.uint8)
    cheek = np.round(POINTS[list(tints.CHEEKS[1]), :2].mean(0)).astype(int)
    cv2.circle(lit, (int(cheek[0]), int(cheek[1])), 8, (255, 255, 250), -1)
    assert apart(tints.measure(shot(lit))["skin"], COLOURS["skin"]) < 8


def test_a_fringe_over_the_forehead_is_no_skin() -> None:
    picture = painted()
    cv2.fillPoly(picture, [np.round(POINTS[list(tints.FOREHEAD), :2]).astype(np.int32)], rgb("#15100c"))
    assert apart(tints.measure(shot(picture))["skin"], COLOURS["skin"]) < 4


def test_a_blue_light_is_taken_back_in_part_and_never_far() -> None:
    blue = np.clip(painted() * np.array([0.8, 0.9, 1.15]), 0, 255).astype(np.uint8)
    near = tints.Near.of(shot(blue))
    cast = tints.cast_of(near)
    assert cast[1] < -0.5
    assert np.hypot(*cast) <= tints.MOST + 1e-6


def test_hair_has_the_colour_that_lies_under_its_mask() -> None:
    picture = painted()
    picture[:70] = rgb(COLOURS["hair"])
    head = tints.lab_of(lay_head(picture, POINTS, tints.SIDE))
    mask = (np.linalg.norm(head - np.array(lab_of(COLOURS["hair"])), axis=2) < 10).astype(np.float32)
    assert mask.sum() > 500
    assert apart(tints.measure(shot(picture), mask)["hair"], COLOURS["hair"]) < 6


def test_without_hair_there_is_no_colour_of_hair() -> None:
    assert math.isinf(tints.measure(shot(painted()))["hair"].spread)


def test_a_large_photo_gives_the_same_as_a_small_one() -> None:
    small, points = painted(), shot(painted()).points
    large = cv2.resize(small, None, fx=4, fy=4, interpolation=cv2.INTER_NEAREST)
    big = Shot(np.asarray(large, np.uint8), points * 4, np.zeros(3, np.float32), np.zeros(len(SHAPES), np.float32))
    for name in ("skin", "lips", "clothes"):
        assert math.dist(tints.measure(shot(small))[name].lab, tints.measure(big)[name].lab) < 3
