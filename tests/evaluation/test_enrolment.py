"""The figures of enrolment, on readings whose answer is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from emojicam.evaluation.enrolment import Reading, attribute_of, kind_of, look_alikes, people_of, skin_of, tone_of
from emojicam.evaluation.people import Case
from emojicam.persona.drawup import draw_up
from emojicam.persona.hues import lab_of
from emojicam.persona.labels import Label
from emojicam.persona.likeness import Tint

from ..persona.likenesses import person


def reading(
    seen: dict[str, str] | None = None,
    truth: dict[str, str] | None = None,
    who: str = "",
    at: tuple[float, ...] = (0.0,),
    skin: tuple[str, str] = ("", ""),
    sex: str = "f",
    smile: float = 0.0,
) -> Reading:
    """A picture of `who`: what enrolment saw, and what is true; `skin` is (picked, measured)."""
    tints = {"skin": Tint(lab_of(skin[1]), 3.0)} if skin[1] else {}
    likeness = person(tints=tints, choices=seen)
    label = Label("", "test", who, truth or {}, skin[0], sex, 40.0)
    return Reading(Case(Path(f"{who}{at}.jpg"), label), likeness, draw_up(likeness)[0], np.array(at), smile, 0.1)


def test_kinds_are_counted() -> None:
    thin, none = {"glasses": "thin"}, {"glasses": "none"}
    found = kind_of(
        "glasses", [reading(thin, {"glasses": "round"}), reading(none, thin), reading(thin, none), reading()]
    )
    assert (found["n"], found["there"]) == (3, 2)
    assert (found["precision"], found["recall"], found["f1"]) == (0.5, 0.5, 0.5)


def test_sunglasses_are_no_glasses() -> None:
    dark = {"glasses": "sunglasses"}
    assert kind_of("glasses", [reading(dark, dark)])["there"] == 0
    assert kind_of("sunglasses", [reading(dark, dark)])["f1"] == 1.0


@pytest.mark.parametrize("beard", ["short", "full", "long"])
def test_all_full_beards_count_as_one(beard: str) -> None:
    assert kind_of("full_beard", [reading({"beard": "full"}, {"beard": beard})])["f1"] == 1.0


def test_attributes_are_counted_choice_by_choice() -> None:
    seen = [("black", "black"), ("black", "brown"), ("brown", "brown"), ("red", "brown")]
    found = attribute_of("hair_colour", [reading({"hair_colour": said}, {"hair_colour": true}) for true, said in seen])
    assert found["accuracy"] == 0.5
    assert found["choices"]["black"]["recall"] == 0.5
    assert found["choices"]["brown"]["precision"] == pytest.approx(1 / 3, abs=1e-4)
    assert found["choices"]["grey"]["f1"] is None


def test_skin_is_compared_by_tone() -> None:
    found = skin_of(
        [
            reading(skin=("#e8c4ae", "#e7c2ae")),
            reading(skin=("#a86f4c", "#9e6846")),
            reading(skin=("#3a241a", "#5a3c2c")),
        ]
    )
    assert found["n"] == 3
    assert found["light"] < 2 < found["medium"] < found["deep"]
    assert found["worst_over_best"] > 1.5


@pytest.mark.parametrize(("colour", "tone"), [("#f1d4c2", "light"), ("#b98263", "medium"), ("#4a2c1e", "deep")])
def test_tones_go_by_the_typology_angle(colour: str, tone: str) -> None:
    assert tone_of(lab_of(colour)) == tone


def crowd(apart: float) -> list[Reading]:
    """Eight people of a kind with two photos each."""
    return [reading(who=str(one), at=(one * apart, 0.1 * photo)) for one in range(8) for photo in range(2)]


def test_people_far_apart_are_told_from_their_look_alikes() -> None:
    readings = crowd(5.0)
    names, placed = np.array([one.case.label.person for one in readings]), np.array([one.place for one in readings])
    assert look_alikes(readings, names, placed) == (16, 16)
    figures = people_of(readings)
    assert (figures["auc"], figures["rank_1"], figures["one_of_six"], figures["pairs"]) == (1.0, 1.0, 1.0, 8)


def test_people_alike_are_not_told_apart() -> None:
    readings = crowd(0.0)
    names, placed = np.array([one.case.label.person for one in readings]), np.array([one.place for one in readings])
    won, tried = look_alikes(readings, names, placed + np.random.default_rng(3).normal(size=placed.shape))
    assert tried == 16
    assert won < 10


def test_others_of_another_sex_are_no_look_alikes() -> None:
    readings = [reading(who=str(one), at=(one,), sex="fm"[one % 2]) for one in range(8) for _ in range(2)]
    names, placed = np.array([one.case.label.person for one in readings]), np.array([one.place for one in readings])
    assert look_alikes(readings, names, placed) == (0, 0)


def test_a_smile_is_compared_with_none() -> None:
    pair = [reading(who="a", at=(0.0,), smile=0.9), reading(who="a", at=(0.5,)), reading(who="b", at=(3.0,))]
    figures = people_of(pair)
    assert figures["distance_smiling_and_neutral"] == 0.5
    assert figures["distance_others"] >= 2.5
