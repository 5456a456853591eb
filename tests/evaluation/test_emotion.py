"""An evaluation from pictures to figures: with networks whose answers are known, and with the real one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from emojicam.cli import main
from emojicam.errors import ModelError, UsageError
from emojicam.evaluation import matrix
from emojicam.evaluation.classifier import Classifier
from emojicam.evaluation.data import Labelled, load
from emojicam.evaluation.emotion import choose_output, compare, evaluate
from emojicam.evaluation.names import VOTED
from emojicam.evaluation.recipes import OURS
from emojicam.types import EMOTIONS

from .networks import striped, stripes_network

SEVEN = ("neutral", "happy", "sad", "angry", "fear", "disgust", "surprise")
"an order that is not ours"
FLAT = {
    "model", "size_mb", "ms", "output", "labels", "faces", "faces_found", "faces_by_detector", "faces_by_close_up",
    "faces_not_found", "accuracy", "mean_class_accuracy", "macro_f1", "ece", "classes", "support", "precision",
    "recall", "f1", "confusion", "notes",
}  # fmt: skip


def stripes_set(path: Path, *, wrong: int = 0, size: tuple[int, int] = (48, 48), **more: Any) -> Path:
    """Twice each emotion as a stripe, in the order of SEVEN; the first `wrong` are labelled as the next one."""
    shown = np.tile(np.arange(7), 2)
    labels = np.where(np.arange(14) < wrong, (shown + 1) % 7, shown)
    pixels = np.stack([striped(one, *size) for one in shown])
    np.savez(path, pixels=pixels, fer_label=labels, fer_classes=np.array(SEVEN), **more)
    return path


def words(*more: str) -> list[str]:
    return ["eval", "emotion", *more]


# -- figures ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shape",
    [("n", 48, 48, 1), (1, 1, 48, 48), ("n", 3, 64, 64), (1, 112, 112, 3), ("n", 1, 56, 42)],
    ids=["grey last", "grey first", "colour first", "colour last", "not square"],
)
@pytest.mark.parametrize("ends", [(0.0, 255.0), (-1.0, 1.0)], ids=["0 to 255", "-1 to 1"])
def test_a_network_of_any_shape_is_read_right(shape: Any, ends: tuple[float, float], tmp_path: Path) -> None:
    network = stripes_network(tmp_path / "net.onnx", shape, low=ends[0], high=ends[1])
    data = load(stripes_set(tmp_path / "set.npz", wrong=1))
    figures = evaluate(data, Classifier(network, classes=SEVEN, range=ends))
    assert figures["accuracy"] == pytest.approx(13 / 14, abs=1e-4)
    assert figures["support"]["happy"] == 3
    assert figures["recall"]["happy"] == pytest.approx(2 / 3, abs=1e-4)
    assert figures["precision"]["neutral"] == pytest.approx(1 / 2, abs=1e-4)
    assert figures["confusion"][EMOTIONS.index("happy")][EMOTIONS.index("neutral")] == 1
    assert (figures["faces_found"], figures["faces_not_found"]) == (0, 14)
    assert figures["ms"] > 0
    assert set(figures) == FLAT


def test_what_the_crowd_saw_is_reported_too(tmp_path: Path) -> None:
    """Nobody saw an emotion in the first; contempt in the second, which this network does not know."""
    order = (*SEVEN, "contempt", "unknown", "NF")
    votes = np.zeros((14, 10), np.uint8)
    votes[np.arange(14), [9, 7, 2, 3, 4, 5, 6, *range(7)]] = 10
    path = stripes_set(tmp_path / "set.npz", ferplus_votes=votes, ferplus_classes=np.array(order))
    figures = evaluate(load(path), Classifier(stripes_network(tmp_path / "net.onnx"), classes=SEVEN))
    assert (figures["ferplus_faces"], figures["ferplus7_faces"]) == (13, 12)
    assert figures["ferplus_accuracy"] == pytest.approx(12 / 13, abs=1e-4)
    assert figures["ferplus7_accuracy"] == 1


def test_contempt_is_not_said_where_the_set_does_not_know_it() -> None:
    """The second likeliest counts then, as it does in the output `emotion`."""
    chances = np.zeros((1, 8), np.float32)
    chances[0, [VOTED.index("contempt"), VOTED.index("sad")]] = 0.6, 0.4
    assert compare(chances, np.array([VOTED.index("sad")]), EMOTIONS)["accuracy"] == 1
    assert compare(chances, np.array([VOTED.index("sad")]), VOTED)["accuracy"] == 0


@pytest.mark.parametrize("named", [False, True], ids=["seven", "eight"])
def test_contempt_is_a_class_where_the_set_names_it(named: bool, tmp_path: Path) -> None:
    eight = (*SEVEN, "contempt")
    pixels = np.stack([striped(one, classes=8) for one in range(8)])
    labels = np.array([*range(7), 7 if named else 0])
    np.savez(tmp_path / "set.npz", pixels=pixels, fer_label=labels, fer_classes=np.array(eight if named else SEVEN))
    network = stripes_network(tmp_path / "net.onnx", classes=8)
    figures = evaluate(load(tmp_path / "set.npz"), Classifier(network, classes=eight))
    assert figures["classes"] == list(VOTED if named else EMOTIONS)
    assert figures["labels"] == ("FER+" if named else "FER2013")
    assert figures["accuracy"] >= 7 / 8


def of(source: str, *classes: str) -> Labelled:
    return Labelled((), np.array([], int), classes, source)


@pytest.mark.parametrize(
    ("data", "asked", "chosen"),
    [
        (of("npz", *EMOTIONS), None, "label"),
        (of("npz", "anger", "happiness", "neutral"), None, "votes"),
        (of("npz", "angry", "contempt"), None, "votes"),
        (of("folder", "happy", "sad"), None, "emotion"),
        (of("npz", *EMOTIONS), "votes", "votes"),
    ],
    ids=["FER2013", "FER+", "contempt", "folder", "as asked"],
)
def test_the_output_that_fits_the_labels_is_compared(data: Labelled, asked: str | None, chosen: str) -> None:
    assert choose_output(data, OURS, asked) == chosen


def test_an_output_that_is_not_there_is_told() -> None:
    with pytest.raises(UsageError, match="emotion, label and votes"):
        choose_output(of("npz", *EMOTIONS), OURS, "mood")


# -- networks -----------------------------------------------------------------------------------------------


def test_a_recipe_may_lie_beside_the_network(tmp_path: Path) -> None:
    network = stripes_network(tmp_path / "net.onnx", low=-1.0, high=1.0)
    (tmp_path / "net.toml").write_text(f'classes = {list(SEVEN)}\nrange = [-1, 1]\nview = "whole"\n'.replace("'", '"'))
    classifier = Classifier(network)
    assert classifier.recipe.range == (-1.0, 1.0)
    assert classifier.recipe.view == "whole"
    assert Classifier(network, range=(0, 1)).recipe.range == (0.0, 1.0), "flags win"


def bad_toml(folder: Path) -> None:
    (folder / "net.toml").write_text("classes = = 1")


def strange_toml(folder: Path) -> None:
    (folder / "net.toml").write_text("colour = 1")


def nothing(folder: Path) -> None:
    """No file beside it."""


UNCLEAR: dict[str, tuple[dict[str, Any], Any, dict[str, Any], str]] = {
    "classes unknown": ({}, nothing, {}, "--classes"),
    "too few classes": ({}, nothing, {"classes": ("happy", "sad")}, "2 classes"),
    "no emotion": ({}, nothing, {"classes": (*SEVEN[:6], "hungry")}, "hungry"),
    "one twice": ({}, nothing, {"classes": (*SEVEN[:6], "happy")}, "once"),
    "range": ({}, nothing, {"classes": SEVEN, "range": (1, 1)}, "black and white"),
    "view": ({}, nothing, {"classes": SEVEN, "view": "sideways"}, "aligned or whole"),
    "toml": ({}, bad_toml, {}, "TOML"),
    "toml's keys": ({}, strange_toml, {}, "colour"),
    "any size": ({"said_shape": ("n", "h", 48, 1)}, nothing, {"classes": SEVEN}, "fixed size"),
    "two channels": ({"shape": ("n", 48, 48, 2)}, nothing, {"classes": SEVEN}, "fixed size"),
}


@pytest.mark.parametrize(("made", "beside", "given", "said"), UNCLEAR.values(), ids=UNCLEAR.keys())
def test_a_network_that_is_not_understood_is_told(
    made: dict[str, Any], beside: Any, given: dict[str, Any], said: str, tmp_path: Path
) -> None:
    path = stripes_network(tmp_path / "net.onnx", **made)
    beside(tmp_path)
    with pytest.raises(UsageError, match=said) as caught:
        Classifier(path, **given)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [None, b"", b"no network"], ids=["missing", "empty", "text"])
def test_what_is_no_network_is_told(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "net.onnx").write_bytes(content)
    with pytest.raises(ModelError, match=r"net\.onnx"):
        Classifier(tmp_path / "net.onnx")


@pytest.mark.shared
@pytest.mark.parametrize("name", ["faceapi_expression", "human_emotion_oarriaga"])
def test_the_two_that_others_trained_are_known(name: str, shared: Path) -> None:
    classifier = Classifier(shared / "teachers" / f"{name}.onnx")
    assert classifier.recipe.view == "whole"
    assert sorted(classifier.recipe.classes) == sorted(EMOTIONS)


# -- the command --------------------------------------------------------------------------------------------


def test_the_command_leaves_figures_and_a_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, network = stripes_set(tmp_path / "set.npz"), stripes_network(tmp_path / "net.onnx")
    made = ["--json", str(tmp_path / "out.json"), "--png", str(tmp_path / "out.png")]
    assert main(words(str(data), "--model", str(network), "--classes", ",".join(SEVEN), *made)) == 0
    assert json.loads((tmp_path / "out.json").read_text())["accuracy"] == 1
    picture = cv2.imread(str(tmp_path / "out.png"))
    assert picture is not None
    assert min(picture.shape[:2]) > 500
    told = capsys.readouterr().out
    assert "100.0%" in told
    assert "surprise" in told


def test_our_own_network_is_the_default(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words(str(stripes_set(tmp_path / "set.npz")), "--json", "-")) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["model"].endswith("emotion.onnx")
    assert figures["output"] == "label"
    assert sum(map(sum, figures["confusion"])) == 14


def test_pictures_of_people_are_found_by_the_detector(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    portraits = sorted((shared / "photos" / "congress").glob("*.jpg"))[:4]
    (tmp_path / "happy").mkdir()
    for portrait in portraits:
        (tmp_path / "happy" / portrait.name).write_bytes(portrait.read_bytes())
    assert main(words(str(tmp_path), "--json", "-")) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["faces_by_detector"] == 4
    assert figures["output"] == "emotion"
    assert figures["recall"]["sad"] is None


WRONG: dict[str, tuple[list[str], int, str]] = {
    "no data": (["gone.npz"], 2, "gone.npz"),
    "no network": (["set.npz", "--model", "gone.onnx"], 1, "gone.onnx"),
    "figures nowhere": (["set.npz", "--json", "nowhere/a.json"], 2, "nowhere"),
    "picture nowhere": (["set.npz", "--png", "nowhere/a.png"], 2, "nowhere"),
    "no such part": (["set.npz", "--part", "Test"], 2, "Test"),
    "no such output": (["set.npz", "--output", "mood"], 2, "mood"),
}


@pytest.mark.parametrize(("given", "status", "said"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_one_line(
    given: list[str], status: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    stripes_set(tmp_path / "set.npz")
    assert main(words(*given)) == status
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert said in err
    assert [path.name for path in tmp_path.iterdir()] == ["set.npz"]


# -- the picture --------------------------------------------------------------------------------------------


def test_the_matrix_is_drawn_of_any_figures() -> None:
    """Of a class that nobody shows, one that is never named, and one face alone."""
    chances = np.eye(8, dtype=np.float32)[[0, 0, 3]]
    figures = compare(chances, np.array([0, 4, 3]), VOTED)
    figures = json.loads(json.dumps(figures).replace("NaN", "null"))
    about = {"model": "net.onnx", "output": "votes", "labels": "FER+", "faces": 3}
    drawn = cv2.imdecode(np.frombuffer(matrix.draw(figures | about), np.uint8), cv2.IMREAD_COLOR)
    assert drawn is not None
    assert len(np.unique(drawn.reshape(-1, 3), axis=0)) > 50
