"""The comparison of emotions and of likeness: small sets with known answers, and the real networks where data is."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from emojicam.cli import main
from emojicam.errors import StudioError, UsageError
from emojicam.evaluation.compare import emotions, likeness, methods, page, rules, run
from emojicam.evaluation.compare.answer import Answer, drawn, picture, squared_error, true_answer
from emojicam.evaluation.compare.emotions import Files
from emojicam.persona.labels import Label
from emojicam.persona.likeness import SCHEMA
from emojicam.persona.persona import Persona
from emojicam.render import STYLES
from emojicam.render.clay import Clay
from emojicam.types import EMOTIONS

from .test_emotion import stripes_set

DOCS = Path(__file__).parents[2] / "docs"
SEEN = {
    "glasses": "round", "beard": "full", "length": "short", "texture": "wavy", "hair_colour": "red", "headwear": "none",
    "forehead": "open", "earrings": "none",
}  # fmt: skip


def label(**changes: str) -> Label:
    seen = {name: value for name, value in (SEEN | changes).items() if value}
    return Label("one.jpg", "test", "anna", seen, "#c99a7b")


# -- emotion ------------------------------------------------------------------------------------------------


def test_a_network_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    rows = emotions.measure(stripes_set(tmp_path / "set.npz"), Files(teachers=tmp_path), lambda what: None)
    assert [row["network"] for row in rows if "missing" in row] == ["the tutorial's", *emotions.TEACHERS]
    assert rows[0]["faces"] == 14
    assert "--tutorial" in rows[1]["missing"]
    assert all(file in row["missing"] for file, row in zip(emotions.TEACHERS.values(), rows[2:], strict=True))


def test_a_face_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    finder, looks = emotions.FoundOnce(), list[int]()
    monkeypatch.setattr(finder, "_close_up", lambda picture: looks.append(1))
    for _ in range(3):
        assert finder.points(np.zeros((48, 48), np.uint8)) is None
    assert len(looks) == finder.how["not"] == 1


# -- likeness -----------------------------------------------------------------------------------------------


def test_the_truth_is_what_people_saw_and_no_more() -> None:
    truth = true_answer(label())
    assert truth is not None
    persona = truth.persona
    assert (persona.skin.tone, persona.glasses.style, persona.beard.style) == ("#c99a7b", "round", "full")
    assert (persona.face, persona.nose, persona.clothes) == (
        drawn(truth.choices, "#402010").face, drawn(truth.choices, "#402010").nose, Persona().clothes,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "known"),
    [({"earrings": ""}, False), ({"texture": ""}, False), ({"length": "bald", "texture": "", "forehead": ""}, True)],
    ids=["earrings not seen", "texture not seen", "bald, no texture"],
)
def test_a_truth_needs_every_part_that_shows(changes: dict[str, str], known: bool) -> None:
    assert (true_answer(label(**changes)) is not None) == known


def test_a_wrong_part_costs_and_the_truth_costs_nothing() -> None:
    style, right = STYLES["classic"](), dict(SEEN)
    truth = picture(drawn(right, "#c99a7b"), style, 96)
    wrong = [picture(drawn(right | change, "#c99a7b"), style, 96) for change in ({"length": "long"}, {"beard": "none"})]
    darker = picture(drawn(right, "#5a3a28"), style, 96)
    style.close()
    assert squared_error(truth, truth) == 0
    assert all(squared_error(truth, one) > 1e-3 for one in (*wrong, darker))


def seen_by(answers: dict[str, dict[str, str]]) -> Any:
    """One photo with what is true of it, and what methods by name say of it."""
    said = {name: Answer(SEEN | changes, "#c99a7b", "", Persona()) for name, changes in answers.items()}
    return SimpleNamespace(truth=true_answer(label()), testimony=SimpleNamespace(answers=said))


def test_the_studio_draws_the_same_comparison(clay: Clay, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = SimpleNamespace(draw=clay.draw, close=lambda: None)
    monkeypatch.setitem(cast(dict[str, Any], STYLES), "clay", lambda: opened)
    one = seen_by({"right": {}, "wrong": {"beard": "none", "length": "long"}})
    found = likeness.errors_in_clay([one], ("right", "wrong"), lambda what: None)
    assert found["right"] == 0
    assert (found["wrong"] or 0) > 1e-3


def test_without_a_driver_nothing_is_compared_in_clay_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise StudioError("there is no driver")

    said: list[str] = []
    monkeypatch.setitem(cast(dict[str, Any], STYLES), "clay", none)
    assert likeness.errors_in_clay([seen_by({"right": {}})], ("right",), said.append) == {}
    assert "there is no driver" in said[0]


def test_people_are_found_again_by_what_they_share_and_by_chance_where_all_are_alike() -> None:
    persons = [f"person {index // 2}" for index in range(40)]
    own = np.array([[index // 2, index % 2 * 0.1] for index in range(40)], float)
    assert likeness.found_again(own, persons) == (1.0, 40)
    assert likeness.found_again(np.zeros((40, 2)), persons)[0] == pytest.approx(1 / 6, abs=1e-4)
    assert likeness.found_again(own, ["" for _ in persons]) == (None, 0)


def heard(truth: str, said: str) -> Any:
    answer = Answer(SEEN | {"beard": said}, "#c99a7b", "happy", Persona())
    return SimpleNamespace(
        case=SimpleNamespace(label=label(beard=truth)), testimony=SimpleNamespace(answers={"x": answer})
    )


def test_the_f1_of_an_attribute_is_the_mean_over_what_people_have() -> None:
    found = [heard("none", "none"), heard("none", "none"), heard("full", "none"), heard("full", "full")]
    assert likeness.macro_f1("beard", "x", found) == pytest.approx((4 / 5 + 2 / 3) / 2, abs=1e-4)


def test_the_mean_persona_is_the_commonest_of_those_trained_on() -> None:
    mean = methods.mean_choices()
    assert mean.keys() == SCHEMA.keys()
    assert (mean["glasses"], mean["headwear"], mean["length"]) == ("none", "none", "short")


def test_rules_read_a_mouth_by_its_shape() -> None:
    points = np.zeros((478, 3), np.float32)
    points[[33, 263, 61, 291], :2] = [[30, 50], [90, 50], [40, 100], [80, 100]]
    points[[13, 14], :2] = [[60, 100], [60, 101]]
    assert rules.emotion(points) == "neutral"
    points[[61, 291], 1] = 96
    assert rules.emotion(points) == "happy"
    points[[61, 291], 1], points[14, 1] = 107, 114
    assert rules.emotion(points) == "surprise"


@pytest.mark.shared
def test_every_method_answers_about_a_real_face(shared: Path) -> None:
    witness = methods.Witness(None, Files(teachers=shared / "teachers"))
    assert set(witness.missing) == set(methods.ENCODERS)
    shot = witness.see(sorted((shared / "photos" / "congress").glob("*.jpg"))[2])
    assert shot is not None
    said = witness.ask(shot)
    assert tuple(said.answers) == witness.methods
    assert said.judged in ("", *EMOTIONS)
    assert all(answer.choices.keys() >= SCHEMA.keys() for answer in said.answers.values())


# -- the whole ----------------------------------------------------------------------------------------------


def test_a_part_that_there_is_not_is_told() -> None:
    with pytest.raises(UsageError, match="emotion, likeness, live, privacy"):
        run.measure(run.Asked(only=("beauty",)), "", lambda what: None)


def test_the_command_writes_figures_and_the_page_of_the_same_run(tmp_path: Path) -> None:
    data = stripes_set(tmp_path / "set.npz", wrong=1)
    where = [str(tmp_path / name) for name in ("page.md", "figures.json")]
    words = ["eval", "compare", "--emotions", str(data), "--only", "emotion,likeness"]
    assert main([*words, "--page", where[0], "--json", where[1]]) == 0
    written, figures = Path(where[0]).read_text("utf-8"), json.loads(Path(where[1]).read_text("utf-8"))
    assert written == page.written(figures)
    assert f"emojicam {' '.join(words)}" in written
    assert f"| EmojiCam | {100 * figures['emotion']['rows'][0]['accuracy']:.1f} %" in written
    assert "missing: not given; say --tutorial FILE" in written
    assert "Not measured: no folders of people were given" in written
    assert "3. Live" not in written


def test_parts_of_a_run_before_are_kept_and_say_of_which(tmp_path: Path) -> None:
    one = stripes_set(tmp_path / "one.npz", wrong=1)
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    first = ["eval", "compare", "--only", "emotion,likeness", "--emotions", str(one), "--json", str(before)]
    assert main(first) == 0
    then = json.loads(before.read_text("utf-8"))
    before.write_text(json.dumps({**then, "day": "2001-02-03"}), "utf-8")
    again = ["eval", "compare", "--only", "likeness", "--earlier", str(before), "--json", str(after)]
    assert main(again) == 0
    now = json.loads(after.read_text("utf-8"))
    assert now["emotion"]["rows"] == then["emotion"]["rows"]
    assert now["emotion"]["by"]["day"] == "2001-02-03"
    assert "by" not in now["likeness"]
    emotion, likeness_part = page.written(now).split("## 2.")
    assert "*This part is of 2001-02-03" in emotion
    assert str(one) in emotion
    assert "This part is of" not in likeness_part
    third = run.measure(run.Asked(emotions=one, only=("emotion",), earlier=after), "", lambda what: None)
    assert "by" not in third["emotion"]
    assert third["likeness"]["by"]["day"] == now["day"]
    assert run.kept(after)["emotion"]["by"]["day"] == "2001-02-03", "of what is kept twice the first run is told"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"day": 1}', "\\"])
def test_what_is_no_figures_of_a_run_before_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(text, "utf-8")
    for named in (path, tmp_path, tmp_path / "nothing"):
        with pytest.raises(UsageError, match="no figures of a comparison"):
            run.measure(run.Asked(only=("privacy",), earlier=named), "", lambda what: None)


@pytest.mark.skipif(not (DOCS / "evaluation.json").exists(), reason="the page is not written yet")
def test_the_page_is_what_its_figures_say() -> None:
    """Nobody corrects a number by hand: the page is written anew, by the command that it names."""
    figures = json.loads((DOCS / "evaluation.json").read_text("utf-8"))
    assert (DOCS / "evaluation.md").read_text("utf-8") == page.written(figures)
    assert {path.name for path in DOCS.iterdir()} == {f"evaluation.{ending}" for ending in ("json", "md", "png")}
    assert figures.keys() >= run.PARTS.keys(), "one run, with every part"
