"""The command that makes an emoji from photos: what it writes, what it says, what it refuses."""

from __future__ import annotations

import io
import json
import os
import signal
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pytest

from emojicam import app
from emojicam.cli import main
from emojicam.errors import StudioError
from emojicam.persona import persona, recognise
from emojicam.persona.likeness import Likeness
from emojicam.persona.persona import Calibration, Persona
from emojicam.persona.shot import Shot
from emojicam.settings import Settings
from emojicam.testing import Filmed
from emojicam.types import Frame, Pixels

from .persona.likenesses import person
from .persona.people import photo

ALONE = photo((320, 200, 150))
US = photo((300, 200, 110), (660, 200, 120), size=(960, 480))


class Recognises:
    """Stands in for the networks that know people: everybody has long hair."""

    seen: list[Shot]

    def __init__(self) -> None:
        Recognises.seen = []

    def __call__(self, shot: Shot) -> Likeness:
        self.seen.append(shot)
        return person(length="long", glasses="round")


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In an empty folder, with nobody's personas; nobody to ask."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(recognise, "Recogniser", Recognises)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(signal, "signal", lambda *args: before)


class Somebody(io.StringIO):
    """A terminal at which somebody types."""

    def isatty(self) -> bool:
        return True


def save(path: str, pixels: Pixels = ALONE) -> str:
    PIL.Image.fromarray(pixels).save(path, quality=95)
    return path


def mine(name: str = "me") -> Path:
    return persona.own_path(name)


# -- what it makes ------------------------------------------------------------------------------------------


def test_a_persona_a_portrait_and_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["enroll", save("photo.jpg")]) == 0
    said = capsys.readouterr()
    assert persona.find("me").glasses.style == "round"
    picture = cv2.imread("me.png")
    assert picture is not None
    assert picture.shape[1] > picture.shape[0]
    assert os.name == "nt" or stat.S_IMODE(Path("me.png").stat().st_mode) == 0o600, (
        "it shows a photo: for its owner alone"
    )
    assert said.err == ""
    for words in ("part", "what was seen", "how sure", "glasses", "round", "%", "me.toml", "me.png: it contains your"):
        assert words in said.out


def test_the_file_holds_numbers_and_names_only(tmp_path: Path) -> None:
    assert main(["enroll", save("photo.jpg"), "--name", "ann", "--no-portrait"]) == 0
    text = mine("ann").read_text("utf-8")
    assert "[confidence]" in text
    assert "photo" not in text
    assert max(map(len, text.splitlines())) < 60
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config", "photo.jpg"]


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    blurred = np.asarray(cv2.GaussianBlur(ALONE, (0, 0), 7), np.uint8)
    assert main(["enroll", save("1.jpg", blurred), save("2.jpg"), "--json", "-", "--portrait", "both.png"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["portrait"] == "both.png"
    assert figures["persona"] == str(mine())
    assert [one["name"] for one in figures["photos"]] == ["1.jpg", "2.jpg"]
    assert "blurred" in figures["photos"][0]["complaints"]
    assert figures["parts"]["hair"]["colours"][0].startswith("#")
    assert 0 < figures["parts"]["hair"]["confidence"] <= 1
    assert figures["seconds"] > 0


def test_complaints_are_told_by_photo(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["enroll", save("1.jpg", photo()), save("2.jpg"), "--no-portrait"]) == 0
    out = capsys.readouterr().out
    assert "1.jpg: no face found; not used" in out
    assert "From 1 of 2 pictures" in out


def test_the_camera(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    frames = [Frame(ALONE.copy(), number / 2) for number in range(10)]
    asked: list[str] = []

    def open_source(chosen: Settings, clock: object) -> Filmed:
        asked.append(chosen.capture.source)
        return Filmed(frames)

    monkeypatch.setattr(app, "open_source", open_source)
    assert main(["enroll", "--camera"]) == 0
    assert main(["enroll", "--camera", "2", "--replace"]) == 0
    assert asked == ["camera", "2"]
    assert "Look into the camera" in capsys.readouterr().err
    assert mine().exists()


# -- which face ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("face", "x"), [("1", 300), ("2", 660), ("largest", 660)])
def test_which_face(face: str, x: int) -> None:
    assert main(["enroll", save("us.jpg", US), "--face", face, "--no-portrait"]) == 0
    assert Recognises.seen[0].points[6, 0] == pytest.approx(x, abs=10)


def test_which_face_is_asked(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", Somebody("1\n"))
    assert main(["enroll", save("us.jpg", US), "--no-portrait"]) == 0
    assert Recognises.seen[0].points[6, 0] == pytest.approx(300, abs=10)
    err = capsys.readouterr().err
    assert "us.jpg shows 2 faces, from left to right:" in err
    assert " px, at 299, " in err or " px, at 300, " in err


@pytest.mark.parametrize("answer", ["3\n", "", "both\n"])
def test_an_answer_that_is_none(
    answer: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", Somebody(answer))
    assert main(["enroll", save("us.jpg", US)]) == 2
    assert "none of the 2 faces" in capsys.readouterr().err
    assert not mine().exists()


# -- what is there already ----------------------------------------------------------------------------------


def test_what_is_there_stays_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    Persona().save(mine())
    assert main(["enroll", save("photo.jpg")]) == 2
    assert "--replace" in capsys.readouterr().err
    assert Persona.load(mine()) == Persona()
    assert not Path("me.png").exists()


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("n\n", 2), ("", 2)])
def test_who_is_there_is_asked(answer: str, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    Persona().save(mine())
    monkeypatch.setattr("sys.stdin", Somebody(answer))
    assert main(["enroll", save("photo.jpg")]) == status
    assert (Persona.load(mine()) == Persona()) is bool(status)


def test_replaced_it_keeps_its_calibration() -> None:
    calibration = Calibration(rest=(0.1,) * 52, measures=(0.3, 0.3, -3.0, -3.0, 0.8))
    replace(Persona(), calibration=calibration).save(mine())
    Path("me.png").write_text("an older one")
    assert main(["enroll", save("photo.jpg"), "--replace"]) == 0
    assert persona.find("me").calibration == calibration
    assert persona.find("me").glasses.style == "round"
    assert cv2.imread("me.png") is not None


def test_a_photo_is_never_written_over(capsys: pytest.CaptureFixture[str]) -> None:
    before = Path(save("me.png")).read_bytes()
    assert main(["enroll", "me.png", "--replace"]) == 2
    assert "write over your photo" in capsys.readouterr().err
    assert Path("me.png").read_bytes() == before


# -- what it refuses ----------------------------------------------------------------------------------------


def text(path: Path) -> None:
    path.write_text("Dear diary\n" * 100)


def nothing(path: Path) -> None:
    """Nothing is there."""


def empty_folder(path: Path) -> None:
    path.mkdir()


def empty_file(path: Path) -> None:
    path.touch()


def nobody(path: Path) -> None:
    save(str(path), photo())


def two(path: Path) -> None:
    save(str(path), US)


def broken_persona(path: Path) -> None:
    save(str(path))
    mine().parent.mkdir(parents=True)
    mine().write_text("schema = = 1")


def fine(path: Path) -> None:
    save(str(path))


REFUSED: list[tuple[str, Callable[[Path], None], list[str], int, str]] = [
    ("no photo named", nothing, [], 2, "Name photos of you"),
    ("photos and a camera", fine, ["in.jpg", "--camera"], 2, "Name photos of you"),
    ("no such photo", nothing, ["in.jpg"], 2, "There is no photo in.jpg"),
    ("text", text, ["in.jpg"], 1, "in.jpg is damaged"),
    ("empty file", empty_file, ["in.jpg"], 1, "in.jpg is empty"),
    ("empty folder", empty_folder, ["in.jpg"], 2, "no photo in the folder"),
    ("nobody", nobody, ["in.jpg"], 1, "no face found"),
    ("two people", two, ["in.jpg"], 2, "--face"),
    ("no third person", two, ["in.jpg", "--face", "3"], 2, "no face 3"),
    ("broken persona", broken_persona, ["in.jpg", "--replace"], 2, "me.toml"),
    ("portrait nowhere", fine, ["in.jpg", "--portrait", "nowhere/me.png"], 2, "nowhere"),
    ("portrait no PNG", fine, ["in.jpg", "--portrait", "me.jpg"], 2, "PNG"),
    ("portrait and none", fine, ["in.jpg", "--portrait", "me.png", "--no-portrait"], 2, "--no-portrait alone"),
    ("figures nowhere", fine, ["in.jpg", "--json", "nowhere/in.json"], 2, "nowhere"),
    ("no such camera", nothing, ["--camera", "97"], 1, "camera"),
]


@pytest.mark.parametrize(
    ("prepare", "words", "status", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_bad_input_is_one_line_and_leaves_nothing_behind(
    prepare: Callable[[Path], None], words: list[str], status: int, said: str, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    prepare(tmp_path / "in.jpg")
    before = sorted(tmp_path.rglob("*"))
    assert main(["enroll", *words]) == status
    err = capsys.readouterr().err
    assert err.count("\n") == 1, err
    assert err.startswith("emojicam: ")
    assert said in err
    assert sorted(tmp_path.rglob("*")) == before


def test_text_that_is_named_like_nothing_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text(tmp_path / "diary.txt")
    assert main(["enroll", "diary.txt"]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "diary.txt is" in err


@pytest.mark.parametrize(
    "words", [["--face", "0"], ["--face", "left"], ["--style", "mud"], ["--name", ""], ["--portrait"]]
)
def test_wrong_words_are_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["enroll", save("in.jpg"), *words])
    assert caught.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_without_a_driver_clay_is_refused_before_anything_is_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise StudioError("There is no driver; install one.")

    monkeypatch.setattr("emojicam.render.clay.style.Booth", refuse)
    assert main(["enroll", save("in.jpg"), "--style", "clay"]) == 1
    assert capsys.readouterr().err == "emojicam: There is no driver; install one.\n"
    assert not mine().exists()


def test_a_disk_that_is_full_keeps_the_old_persona(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Persona().save(mine())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    assert main(["enroll", save("in.jpg"), "--replace"]) == 1
    assert not Path("me.png").exists()
    assert main(["enroll", save("in.jpg"), "--replace", "--no-portrait"]) == 2
    assert "No space left" in capsys.readouterr().err
    assert Persona.load(mine()) == Persona()
