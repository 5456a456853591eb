"""Labels: those that come with EmojiCam, and those that people write."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from emojicam.errors import UsageError
from emojicam.evaluation.people import load, similar
from emojicam.persona import labels
from emojicam.persona.likeness import SCHEMA


def write(folder: Path, text: str, name: str = "labels.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_ours_name_enough_people_never_trained_on() -> None:
    ours = labels.ours()
    held = [label for label in ours.values() if label.part == "test"]
    assert sum("hair_colour" in label.attributes for label in held) >= 200
    assert sum(bool(label.skin) for label in held) >= 100
    for name, choices in SCHEMA.items():
        seen = {label.attributes[name] for label in ours.values() if name in label.attributes}
        assert seen <= set(choices)
        assert len(seen) > 2


def test_nobody_of_lfw_trains_and_tests() -> None:
    for label in labels.ours().values():
        if label.picture.startswith("lfw/"):
            assert labels.tests(labels.person_of(label.picture)) == (label.part == "test"), label.picture


def test_a_row_may_leave_things_out(tmp_path: Path) -> None:
    path = write(tmp_path, "picture,person,glasses,skin,age\nanna.jpg,anna,thin,#aabbcc,\nben.jpg,,,,40\n")
    anna, ben = labels.read(path)
    assert anna.attributes == {"glasses": "thin"}
    assert (anna.person, anna.skin, math.isnan(anna.age)) == ("anna", "#aabbcc", True)
    assert (ben.attributes, ben.age) == ({}, 40.0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("picture,glases\na.jpg,thin\n", "did you mean 'glasses'"),
        ("person,glasses\nanna,thin\n", "no column `picture`"),
        ("picture,glasses\na.jpg,pink\n", "line 2: glasses is one of none"),
        ("picture,skin\na.jpg,brown\n", "skin is a colour"),
        ("picture,age\na.jpg,old\n", "age is a number"),
        ("picture,sex\na.jpg,x\n", "sex is one of f, m"),
    ],
    ids=["column", "no picture", "choice", "colour", "age", "sex"],
)
def test_a_mistake_is_told_in_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        labels.read(write(tmp_path, text))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Cannot read the labels"):
        labels.read(tmp_path / "labels.csv")


def test_a_folder_with_labels_is_what_they_name(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        (tmp_path / name).write_bytes(b"")
    write(tmp_path, "picture,part\na.jpg,train\nb.jpg,test\n")
    assert [case.path.name for case in load(tmp_path)] == ["b.jpg"]
    assert [case.path.name for case in load(tmp_path, "all")] == ["a.jpg", "b.jpg"]


def test_labels_of_a_missing_picture_are_told(tmp_path: Path) -> None:
    write(tmp_path, "picture\nnowhere.jpg\n")
    with pytest.raises(UsageError, match=r"nowhere\.jpg"):
        load(tmp_path)


def test_an_empty_and_a_missing_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no picture"):
        load(tmp_path)
    with pytest.raises(UsageError, match="no folder"):
        load(tmp_path / "nowhere")


def test_sets_tell_by_their_names(tmp_path: Path) -> None:
    (tmp_path / "31_1_2_20170110.jpg").write_bytes(b"")
    (case,) = load(tmp_path, "train")
    assert (case.label.sex, case.label.age) == ("f", 31.0)


def test_lfw_knows_persons_sex_and_age(tmp_path: Path) -> None:
    write(tmp_path, "file,person,Male,df_age\nAnna_Muster_0001.jpg,Anna_Muster,0.02,44\n", "attributes.csv")
    (tmp_path / "Anna_Muster_0001.jpg").write_bytes(b"")
    (case,) = load(tmp_path, "all")
    assert (case.label.person, case.label.sex, case.label.age) == ("Anna_Muster", "f", 44.0)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [(("f", 30.0), ("f", 38.0), True), (("f", 30.0), ("m", 30.0), False), (("f", 30.0), ("f", 41.0), False),
     (("", 30.0), ("", 30.0), False), (("f", math.nan), ("f", 30.0), False)],
)  # fmt: skip
def test_look_alikes_are_known_to_be(one: tuple[str, float], other: tuple[str, float], alike: bool) -> None:
    first, second = (labels.Label("", "", "", {}, "", *each) for each in (one, other))
    assert similar(first, second) is alike
