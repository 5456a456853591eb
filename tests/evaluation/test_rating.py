"""The page on which emoji are rated: blind, whole in itself, and counted right."""

from __future__ import annotations

import functools
import http.server
import json
import re
import shutil
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest

from emojicam.cli import main
from emojicam.errors import UsageError
from emojicam.evaluation import rating
from emojicam.evaluation.rating import Emoji, Person, Tally

PEOPLE = [
    Person(name, Emoji("EmojiCam", b"ours"), [Emoji("rules alone", b"rules"), Emoji("a mean", b"mean")])
    for name in ("anna", "</script>ben")
]


def key_of(folder: Path) -> dict[str, Any]:
    key: dict[str, Any] = json.loads((folder / rating.KEY).read_text("utf-8"))
    return key


def answered(folder: Path, name: str, choose: dict[str, str] | str, **more: Any) -> Path:
    """A file as the page saves it: one choice for all pairs, or one for each side that ours is on."""
    key = key_of(folder)
    sides = {pair: "left" if one["left"] == "EmojiCam" else "right" for pair, one in key["pairs"].items()}
    answers = {pair: choose if isinstance(choose, str) else choose[side] for pair, side in sides.items()}
    path = folder / name
    path.write_text(json.dumps({"study": key["study"], "answers": answers} | more), "utf-8")
    return path


def test_the_page_needs_nothing_and_says_nothing_of_methods(tmp_path: Path) -> None:
    assert rating.write(tmp_path, PEOPLE, seed=1) == 4
    page = (tmp_path / rating.PAGE).read_text("utf-8")
    assert not re.search(r"https?://|src=\"(?!data:)|@import|EmojiCam|rules alone", page)
    assert page.count("</script>") == 2, "a person's name must not end the script"
    assert {one["left"] for one in key_of(tmp_path)["pairs"].values()} > {"EmojiCam"}, "ours is not always on one side"


def test_the_lot_is_the_seed_s(tmp_path: Path) -> None:
    for folder, seed in (("a", 1), ("b", 1), ("c", 2)):
        rating.write(tmp_path / folder, PEOPLE, seed)
    a, b, c = ((tmp_path / one / rating.PAGE).read_text("utf-8") for one in "abc")
    assert a == b != c


def test_answers_are_counted_by_method_whichever_side_it_was_on(tmp_path: Path) -> None:
    rating.write(tmp_path, PEOPLE, seed=3)
    files = [
        answered(tmp_path, "1.json", {"left": "left", "right": "right"}),
        answered(tmp_path, "2.json", {"left": "right", "right": "left"}),
        answered(tmp_path, "3.json", {"left": "left", "right": "right"}),
        answered(tmp_path, "4.json", "same"),
    ]
    tallies = rating.count(tmp_path / rating.KEY, files)
    assert tallies == [Tally("a mean", 4, 2, 2), Tally("rules alone", 4, 2, 2)]


def test_the_interval_is_wilson_s() -> None:
    assert Tally("x", 8, 2, 5).interval == pytest.approx((0.4902, 0.9433), abs=1e-3)
    assert Tally("x", 0, 0, 3).interval == (0.0, 1.0)
    assert Tally("x", 5, 0, 0).interval[1] == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"study": "another"}, "another page"),
        ({"answers": {"pair-1": "both"}}, "does not give"),
        ({"answers": 3}, "does"),
    ],
    ids=["study", "choice", "shape"],
)
def test_answers_of_something_else_are_refused(change: dict[str, Any], said: str, tmp_path: Path) -> None:
    rating.write(tmp_path, PEOPLE, seed=1)
    with pytest.raises(UsageError, match=said):
        rating.count(tmp_path / rating.KEY, [answered(tmp_path, "odd.json", "same", **change)])


def test_brackets_without_end_are_no_answers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "key.json").write_text("[" * 100_000)
    assert main(["eval", "ratings", str(tmp_path / "key.json"), str(tmp_path / "key.json")]) == 2
    assert "cannot be read as JSON" in capsys.readouterr().err


def test_the_command_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rating.write(tmp_path, PEOPLE, seed=1)
    file = answered(tmp_path, "one.json", {"left": "left", "right": "right"})
    assert main(["eval", "ratings", str(tmp_path / rating.KEY), str(file), "--json", "-"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(one["other"], one["won"], one["share"]) for one in found] == [("a mean", 2, 1.0), ("rules alone", 2, 1.0)]


@pytest.mark.timeout(300)
@pytest.mark.skipif(not shutil.which("chromium"), reason="needs chromium")
def test_a_browser_takes_the_keys_and_saves_what_was_chosen(tmp_path: Path) -> None:
    from tests.e2e.browser import Browser

    rating.write(tmp_path, PEOPLE, seed=1)
    serve = functools.partial(_Silent, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            browser = Browser(f"http://127.0.0.1:{server.server_port}/{rating.PAGE}", profile)
            try:
                browser.attach()
                saved = browser.call(_PLAYED)
            finally:
                browser.close()
        server.shutdown()
    assert saved["study"] == key_of(tmp_path)["study"]
    assert saved["answers"] == {"pair-1": "right", "pair-2": "right", "pair-3": "same", "pair-4": "left"}
    assert saved["heading"] == "H1", "whoever listens hears the new question"


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


_PLAYED = """(async () => {
    const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    let file;
    URL.createObjectURL = (blob) => { file = blob; return "data:,"; };
    ["Enter", "ArrowLeft", "Backspace", "ArrowRight"].forEach(press);
    const heading = document.activeElement.tagName;
    ["ArrowRight", "S", "ArrowLeft", "Enter"].forEach(press);
    return { ...JSON.parse(await file.text()), heading };
})"""
