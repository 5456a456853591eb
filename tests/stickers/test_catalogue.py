"""The stickers by name: enough of them, each with a code point, names in every language, and traits that exist."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import numpy as np
import pytest

from emojicam.persona.persona import Headwear, find, parse
from emojicam.render.props import PROPS
from emojicam.settings import LANGUAGES
from emojicam.stickers import catalogue as stickers
from emojicam.stickers.artist import WARPS
from emojicam.stickers.catalogue import Sticker, catalogue, names_of
from emojicam.types import EMOTIONS, SHAPES, Pose

ALL = catalogue()


def test_there_are_the_seven_emotions_and_forty_one_more() -> None:
    assert [one.emotion for one in ALL[:7]] == [
        "angry", "disgust", "fear", "happy", "sad", "surprise", "neutral",
    ]  # fmt: skip
    assert {one.emotion for one in ALL[:7]} == set(EMOTIONS)
    assert len(ALL) - 7 >= 41
    assert len({one.name for one in ALL}) == len({one.code for one in ALL}) == len(ALL)


@pytest.mark.parametrize("sticker", ALL, ids=lambda one: one.name)
def test_each_is_a_smiley_with_a_name_in_every_language(sticker: Sticker) -> None:
    first = sticker.emoji[0]
    assert unicodedata.category(first) == "So"
    assert set(names_of(sticker.code)) == set(LANGUAGES) - {"auto"} == set(stickers.LANGUAGES)
    assert all(names_of(sticker.code).values())


@pytest.mark.parametrize("sticker", ALL, ids=lambda one: one.name)
def test_each_asks_for_what_there_is(sticker: Sticker) -> None:
    assert set(sticker.props) <= set(PROPS)
    assert not sticker.warp or sticker.warp in WARPS
    dressed = sticker.worn_by(find("mateo"))
    assert parse(dressed.to_toml(), sticker.name) == dressed, "a trait that no persona may have"


@pytest.mark.parametrize("sticker", ALL, ids=lambda one: one.name)
def test_a_loop_ends_as_it_begins(sticker: Sticker) -> None:
    start, end = sticker.pose_at(0.0), sticker.pose_at(1.0)
    assert np.allclose(start.shapes, end.shapes, atol=1e-4)
    assert np.allclose(start.turn, end.turn, atol=1e-4)
    assert sticker.move, "a sticker that does not move"


def test_every_prop_is_somebodys() -> None:
    assert {prop for one in ALL for prop in one.props} == set(PROPS)


def test_a_hat_is_given_up_for_another_but_a_hijab_is_not() -> None:
    bare = next(one for one in ALL if one.bare)
    mateo = find("mateo")
    assert bare.worn_by(replace(mateo, headwear=Headwear(style="cap"))).headwear.style == "none"
    assert bare.worn_by(find("layla")).headwear.style == find("layla").headwear.style == "hijab"


def test_skin_is_tinted_from_whatever_it_was() -> None:
    sick = next(one for one in ALL if one.name == "disgusted")
    tones = {name: sick.worn_by(find(name)).skin.tone for name in ("kwame", "ingrid")}
    assert len(set(tones.values())) == 2
    for tone in tones.values():
        red, green, blue = (int(tone[at : at + 2], 16) for at in (1, 3, 5))
        assert green > max(red, blue)


def test_one_sides_shape_counts_more_than_both() -> None:
    wink = next(one for one in ALL if one.name == "wink")
    assert wink.pose.shape("eyeBlinkLeft") > 0.9 > 0.5 > wink.pose.shape("eyeBlinkRight")


def test_open_eyes_blink_and_closed_ones_do_not() -> None:
    awake = Sticker("awake", Pose.REST)
    blinks = [awake.pose_at(n / 45).shapes[SHAPES.index("eyeBlinkLeft")] for n in range(45)]
    assert max(blinks) > 0.9
    assert sum(blink > 0.5 for blink in blinks) <= 3
    asleep = Sticker("asleep", Pose.REST.with_shapes(eyeBlinkLeft=0.8, eyeBlinkRight=0.8))
    assert np.allclose([asleep.pose_at(n / 45).shape("eyeBlinkLeft") for n in range(45)], 0.8)
