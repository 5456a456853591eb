"""The lookbook: two dozen people who are not alike, and sheets that are complete."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from emojicam import settings
from emojicam.cli import main
from emojicam.errors import SinkError, StudioError
from emojicam.persona.persona import Persona
from emojicam.render import STILLS, STYLES, lookbook
from emojicam.render.lookbook import Sheet, Shot, develop, people, save, sheets
from emojicam.testing import Disc

PEOPLE = people()


def brightness(persona: Persona) -> int:
    """Of the skin, 0..255."""
    return int(sum(int(persona.skin.tone[at : at + 2], 16) for at in (1, 3, 5)) / 3)


def test_two_dozen_people_of_all_skins_ages_and_hair() -> None:
    assert len(PEOPLE) == 24
    assert len(set(PEOPLE.values())) == 24
    skins = sorted(map(brightness, PEOPLE.values()))
    assert skins[0] < 40
    assert skins[-1] > 220
    assert max(np.diff(skins)) < 40, "there is a gap"
    assert len({one.hair.style for one in PEOPLE.values()}) >= 18
    assert len({one.glasses.style for one in PEOPLE.values()}) >= 7
    assert len({one.beard.style for one in PEOPLE.values()}) >= 8
    assert len({one.headwear.style for one in PEOPLE.values()}) >= 5
    assert sum(one.skin.lines >= 0.6 for one in PEOPLE.values()) >= 5


def test_two_dozen_expressions() -> None:
    assert len(lookbook.BIGGER_EXPRESSIONS) == 24
    poses = [(tuple(pose.shapes), tuple(pose.gaze)) for pose in lookbook.BIGGER_EXPRESSIONS.values()]
    assert len(set(poses)) == 24


@pytest.mark.parametrize("sheet", sheets(64), ids=lambda sheet: sheet.name)
def test_every_sheet_is_drawn_whole(sheet: Sheet) -> None:
    steps: list[None] = []
    picture = develop(sheet, Disc(), lambda: steps.append(None))
    assert len(steps) == len(sheet.shots)
    rows = np.array_split(picture, -(-len(sheet.shots) // sheet.columns))
    assert all((row == (250, 200, 60)).all(-1).any() for row in rows), "a row is empty"


def test_letters_are_written_and_never_beyond_the_sheet() -> None:
    one = Sheet("a", [Shot("a name that is longer than its picture by far", Persona())], 1, 64)
    picture = develop(one, Disc(), lambda: None)
    ink = (np.abs(picture.astype(int) - lookbook.INK).max(-1) < 60).any(0)
    assert ink.any()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SinkError, match="name another folder"):
        lookbook.make_folder(tmp_path / "file")
    with pytest.raises(SinkError, match="Not a directory"):
        save(sheets(64)[0], np.zeros((4, 4, 3), np.uint8), tmp_path / "file")


def test_every_style_that_can_be_chosen_has_its_stills() -> None:
    assert tuple(STYLES) == tuple(STILLS) == settings.STYLES


def test_the_command_writes_a_sheet_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookbook", "--style", "classic", "--only", "small", "--out", str(tmp_path / "book")]) == 0
    written = tmp_path / "book" / "small.png"
    assert capsys.readouterr().out == f"{written}\n"
    assert cv2.imread(str(written)) is not None


def test_a_sheet_that_there_is_not_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookbook", "--only", "cats", "--out", str(tmp_path)]) == 2
    assert "there are people, expressions" in capsys.readouterr().err


def test_without_a_driver_one_sentence_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise StudioError("There is no driver; install one.")

    monkeypatch.setattr("emojicam.render.clay.style.Booth", refuse)
    assert main(["lookbook", "--out", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "emojicam: There is no driver; install one.\n"
