"""`emojicam stickers`, as a user meets it: the folder it makes, what it says, how it exits."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from emojicam.cli import main
from emojicam.stickers import formats

PHOTOS = Path(__file__).parents[2].parent / "shared" / "photos" / "congress"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In an empty folder, with nobody's settings."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(signal, "signal", lambda *args: before)


def test_a_folder_has_every_file_that_its_contents_name(tmp_path: Path) -> None:
    words = ["stickers", "--persona", "priya", "--only", "joy,kiss,grinning", "--animated", "--out", "mine"]
    assert main(words) == 0
    contents = json.loads((tmp_path / "mine" / "contents.json").read_text("utf-8"))
    assert contents["persona"] == "priya"
    assert contents["style"] == "classic"
    assert [one["name"] for one in contents["stickers"]] == ["joy", "kiss", "grinning"]
    joy = contents["stickers"][0]
    assert joy["code_point"] == "U+1F602"
    assert joy["emoji"] == "\N{FACE WITH TEARS OF JOY}"
    assert joy["short_name"]["en"] == "face with tears of joy"
    assert joy["short_name"]["de"] == "Gesicht mit Freudentränen"
    assert set(joy["files"]) == set(formats.STILLS) | set(formats.MOVING)
    for one in contents["stickers"]:
        assert all((tmp_path / "mine" / file).stat().st_size > 100 for file in one["files"].values())
    with Image.open(tmp_path / "mine" / contents["tray"]) as tray, Image.open(tmp_path / "mine" / "sheet.png") as sheet:
        assert tray.size == (96, 96)
        assert sheet.size[0] > 200
    assert contents["whatsapp"][0]["stickers"][0] == {"image_file": "webp/joy.webp", "emojis": [joy["emoji"]]}


def test_every_photo_has_a_name_of_its_own() -> None:
    from emojicam.stickers.moment import _names

    assert _names(["a-3", "a", "a", "a", "?"]) == ["a-3", "a", "a-2", "a-4", "moment"]


def test_no_whatsapp_pack_is_larger_than_it_may_be(tmp_path: Path) -> None:
    from emojicam.stickers import pack

    rows = [{"name": str(n), "emoji": "x", "files": {"webp": f"{n}.webp"}} for n in range(64)]
    packs = pack._contents(pack.Order(tmp_path, ()), rows)["whatsapp"]
    assert [len(one["stickers"]) for one in packs] == [30, 30, 4]


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (["--persona", "nobody"], 2, "no persona 'nobody'"),
        (["--only", "joyy"], 2, "There is no sticker 'joyy'"),
        (["--out", "/dev/null/here"], 2, "choose a folder that you may write to"),
        (["--like", "none.jpg"], 2, "There is no photo none.jpg"),
    ],
    ids=["persona", "sticker", "folder", "photo"],
)  # fmt: skip
def test_what_cannot_be_made_is_said_in_one_line(
    words: list[str], status: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stickers", *words]) == status
    out, err = capsys.readouterr()
    assert says in err
    assert err.count("\n") == 1
    assert out == ""


def test_a_photo_without_a_face_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.fromarray(np.full((300, 300, 3), 120, np.uint8)).save(tmp_path / "wall.png")
    assert main(["stickers", "--like", "wall.png"]) == 1
    assert "No face can be found in wall.png" in capsys.readouterr().err


@pytest.mark.shared
def test_a_sticker_smiles_as_the_photo_does(tmp_path: Path) -> None:
    """Official portraits smile; the sticker of one is nearer to a smile than to a frown."""
    if not PHOTOS.is_dir():
        pytest.skip("needs the photos that lie beside the project")
    from emojicam.persona.persona import Calibration
    from emojicam.stickers.moment import moments

    photos = sorted(PHOTOS.glob("*.jpg"))[:4]
    found = moments(photos, Calibration())
    assert [one.name for one in found] == [photo.stem for photo in photos]
    smiles = [one.pose.shape("mouthSmileLeft") - one.pose.shape("mouthFrownLeft") for one in found]
    assert min(smiles) > -0.1
    assert max(smiles) > 0.3
    assert all(abs(float(one.pose.turn[0])) < 0.6 for one in found)
