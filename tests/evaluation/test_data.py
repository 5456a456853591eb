"""Labelled data as people keep it: what is understood, and what is refused in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from emojicam.errors import UsageError
from emojicam.evaluation.data import load
from emojicam.evaluation.names import SYNONYMS, VOTED, is_voted, ours

CLASSES = np.array(["neutral", "happy", "sad"])
PIXELS = np.arange(4 * 48 * 48, dtype=np.uint8).reshape(4, 48, 48)


def saved(folder: Path, **arrays: Any) -> Path:
    whole = {"pixels": PIXELS, "fer_label": np.array([0, 1, 2, 1]), "fer_classes": CLASSES} | arrays
    np.savez(folder / "set.npz", **{name: array for name, array in whole.items() if array is not None})
    return folder / "set.npz"


def put_image(path: Path, size: int = 120) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.full((size, size, 3), (10, 120, 240), np.uint8))


def names_of(labels: Any) -> list[str]:
    return [VOTED[label] for label in labels]


# -- arrays -------------------------------------------------------------------------------------------------


def test_classes_may_come_in_any_order(tmp_path: Path) -> None:
    data = load(saved(tmp_path))
    assert names_of(data.labels) == ["neutral", "happy", "sad", "happy"]
    assert np.array_equal(data.pictures[2], PIXELS[2])


@pytest.mark.parametrize(
    ("pixels", "shape"),
    [
        (PIXELS[..., None], (48, 48)),
        (np.repeat(PIXELS[..., None], 3, 3), (48, 48, 3)),
        (np.zeros((4, 200, 160), np.uint8), (200, 160)),
        (PIXELS.astype(np.float32), (48, 48)),
    ],
    ids=["one channel", "colour", "large", "floats"],
)
def test_pictures_may_be_of_several_kinds(pixels: Any, shape: tuple[int, ...], tmp_path: Path) -> None:
    picture = load(saved(tmp_path, pixels=pixels)).pictures[0]
    assert picture.shape == shape
    assert picture.dtype == np.uint8


def test_floats_up_to_one_are_shares_of_white(tmp_path: Path) -> None:
    data = load(saved(tmp_path, pixels=(PIXELS / 255).astype(np.float32)))
    assert np.array_equal(data.pictures[1], PIXELS[1])


def test_classes_may_be_bytes(tmp_path: Path) -> None:
    assert names_of(load(saved(tmp_path, fer_classes=CLASSES.astype("S"))).labels)[0] == "neutral"


def test_faces_of_unknown_classes_are_left_out_and_named(tmp_path: Path) -> None:
    data = load(saved(tmp_path, fer_classes=np.array(["neutral", "happy", "bored"])))
    assert names_of(data.labels) == ["neutral", "happy", "happy"]
    assert np.array_equal(data.pictures[2], PIXELS[3])
    assert "bored" in data.notes[0]


def test_the_majority_of_votes(tmp_path: Path) -> None:
    votes = np.array([[8, 1, 1, 0], [2, 6, 2, 0], [1, 2, 7, 0], [0, 0, 0, 10]])
    classes = np.array(["neutral", "happiness", "contempt", "NF"])
    data = load(saved(tmp_path, ferplus_votes=votes, ferplus_classes=classes))
    assert data.votes is not None
    assert data.votes.tolist() == [VOTED.index("neutral"), VOTED.index("happy"), VOTED.index("contempt"), -1]


def test_parts(tmp_path: Path) -> None:
    parts = {"usage": np.array([0, 1, 1, 0]), "usages": np.array(["Training", "PublicTest"])}
    data = load(saved(tmp_path, **parts)).part("PublicTest")
    assert names_of(data.labels) == ["happy", "sad"]
    assert np.array_equal(data.pictures[1], PIXELS[2])
    with pytest.raises(UsageError, match="PublicTest and Training"):
        load(saved(tmp_path, **parts)).part("PrivateTest")


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "no labels": ({"fer_label": None}, "lacks fer_label"),
    "no pictures": ({"pixels": None}, "lacks pixels"),
    "flat pictures": ({"pixels": np.zeros((4, 2304), np.uint8)}, "should be"),
    "dark numbers": ({"pixels": PIXELS.astype(np.int32) - 300}, "between 0 and 255"),
    "NaN": ({"pixels": np.full((4, 48, 48), np.nan, np.float32)}, "between 0 and 255"),
    "too few labels": ({"fer_label": np.array([0, 1])}, "4 integers"),
    "labels in words": ({"fer_label": np.array(["a", "b", "c", "d"])}, "4 integers"),
    "label without a class": ({"fer_label": np.array([0, 1, 2, 3])}, "3 classes"),
    "nothing": ({"pixels": PIXELS[:0], "fer_label": np.array([], int)}, "no labelled picture"),
    "votes of another shape": ({"ferplus_votes": np.zeros((4, 3)), "ferplus_classes": np.array(["fear"])}, "4, 1"),
    "objects": ({"fer_classes": np.array([{"a": 1}], object)}, "savez"),
}


@pytest.mark.parametrize(("arrays", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_arrays_that_make_no_sense_are_refused(arrays: dict[str, Any], said: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=said) as caught:
        load(saved(tmp_path, **arrays))
    assert "\n" not in str(caught.value)


def a_text(path: Path) -> None:
    path.write_text("Dear diary")


def one_array(path: Path) -> None:
    with path.open("wb") as file:
        np.save(file, PIXELS)


@pytest.mark.parametrize("make", [a_text, Path.touch, one_array], ids=["text", "empty", "one array"])
def test_files_that_are_no_npz_are_refused(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "set.npz")
    with pytest.raises(UsageError, match=r"set\.npz"):
        load(tmp_path / "set.npz")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"There is no .*gone\.npz"):
        load(tmp_path / "gone.npz")


# -- folders ------------------------------------------------------------------------------------------------


def test_folders_by_any_name_of_an_emotion(tmp_path: Path) -> None:
    for folder in ("Anger", "HAPPINESS", "calm", "bored"):
        put_image(tmp_path / folder / "one.png")
    put_image(tmp_path / "Anger" / "deeper" / "two.jpg")
    (tmp_path / "Anger" / "notes.txt").write_text("not an image")
    data = load(tmp_path)
    assert sorted(names_of(data.labels)) == ["angry", "angry", "happy", "neutral"]
    assert data.notes == ("Left out, for their names are no emotion: bored.",)
    assert data.pictures[0][0, 0].tolist() == pytest.approx([240, 120, 10], abs=6), "RGB"


def test_images_that_cannot_be_read_are_counted(tmp_path: Path) -> None:
    put_image(tmp_path / "sad" / "good.png")
    (tmp_path / "sad" / "empty.png").touch()
    (tmp_path / "sad" / "text.jpg").write_text("Dear diary")
    data = load(tmp_path)
    assert len(data.pictures) == 1
    assert "2 files" in data.notes[0]


def test_a_folder_without_emotions_is_refused(tmp_path: Path) -> None:
    put_image(tmp_path / "cats" / "one.png")
    with pytest.raises(UsageError, match="called like an emotion"):
        load(tmp_path)


def test_a_folder_without_images_is_refused(tmp_path: Path) -> None:
    (tmp_path / "happy").mkdir()
    with pytest.raises(UsageError, match="no labelled picture"):
        load(tmp_path)


# -- names --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "others"), SYNONYMS.items(), ids=SYNONYMS)
def test_every_synonym_is_known(name: str, others: tuple[str, ...]) -> None:
    assert {ours(other.upper()) for other in (name, *others)} == {name}


def test_sets_of_the_crowd_are_known_by_their_words() -> None:
    assert is_voted(["neutral", "happiness", "sadness"])
    assert is_voted(["angry", "Contempt"])
    assert not is_voted(["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"])
