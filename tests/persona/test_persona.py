"""A persona's file: what is written is read, and whatever is wrong with one is said in a sentence."""

from __future__ import annotations

import os
from dataclasses import fields, replace
from pathlib import Path

import pytest

from emojicam.errors import PersonaError
from emojicam.persona import persona as module
from emojicam.persona.persona import Eyes, Hair, Persona, Skin, check_savable, find, names, parse, sections


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test sees, or touches, the personas of whoever runs it."""
    place = tmp_path / "own"
    monkeypatch.setattr(module, "user_folder", lambda: place)
    return place


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    wanted = Persona(skin=Skin(tone="#8a5636", freckles=0.25), hair=Hair(style="afro"), eyes=Eyes(tilt=-0.5))
    wanted.save(tmp_path / "new" / "me.toml")
    assert Persona.load(tmp_path / "new" / "me.toml") == wanted


def test_the_file_names_every_trait() -> None:
    text = Persona().to_toml()
    for name, part in sections(Persona()):
        assert f"[{name}]" in text
        assert all(f"\n{one.name} = " in text for one in fields(part))


def test_every_trait_says_what_it_means() -> None:
    for name, part in sections(Persona()):
        for one in fields(part):
            assert one.metadata["doc"], f"{name}.{one.name}"


def test_what_is_not_in_the_file_has_its_default() -> None:
    assert parse("schema = 1", "here") == Persona()
    assert parse('schema = 1\n[hair]\nstyle = "bob"', "here").hair == Hair(style="bob")


def test_whole_numbers_are_numbers() -> None:
    assert parse("schema = 1\n[skin]\nblush = 1", "here").skin.blush == 1.0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("schema = ", ["here", "TOML", "correct that line"], id="broken TOML"),
        pytest.param("", ["here", "`schema = 1`"], id="no schema"),
        pytest.param("schema = 99", ["here", "99", "schema 1", "update"], id="newer schema"),
        pytest.param("schema = true", ["here", "True"], id="schema is no number"),
        pytest.param("schema = 1\n[hare]", ["here", "[hare]", "'hair'"], id="unknown section"),
        pytest.param("schema = 1\nhair = 3", ["here", "hair", "3", "[hair]"], id="section is no section"),
        pytest.param('schema = 1\n[hair]\ncolor = "#000000"', ["hair.color", "'colour'"], id="unknown key"),
        pytest.param("schema = 1\n[skin]\nzzz = 1", ["skin.zzz", "remove"], id="unknown key like no other"),
        pytest.param("schema = 1\n[hair]\nstyle = 3", ["hair.style", "text", "3"], id="number for text"),
        pytest.param('schema = 1\n[skin]\nblush = "much"', ["skin.blush", "number", "'much'"], id="text for number"),
        pytest.param("schema = 1\n[skin]\nblush = true", ["skin.blush", "number", "True"], id="truth for number"),
        pytest.param("schema = 1\n[skin]\nblush = 1.5", ["skin.blush", "0.0..1.0", "1.5"], id="too large"),
        pytest.param("schema = 1\n[eyes]\nsize = 0.1", ["eyes.size", "0.7..1.3", "0.1"], id="too small"),
        pytest.param("schema = 1\n[skin]\nblush = nan", ["skin.blush", "nan"], id="not a number"),
        pytest.param('schema = 1\n[hair]\nstyle = "bop"', ["hair.style", "'bop'", "'bob'"], id="unknown part"),
        pytest.param('schema = 1\n[skin]\ntone = "red"', ["skin.tone", "#ffcc00", "'red'"], id="no colour"),
        pytest.param('schema = 1\n[skin]\ntone = "#12345"', ["skin.tone", "six", "'#12345'"], id="short colour"),
    ],
)
def test_what_is_wrong_is_said(text: str, said: list[str]) -> None:
    with pytest.raises(PersonaError) as caught:
        parse(text, "here")
    message = str(caught.value)
    assert "\n" not in message
    for word in said:
        assert word in message


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PersonaError, match=r"no persona file .*gone\.toml"):
        Persona.load(tmp_path / "gone.toml")


def test_a_picture_is_no_persona(tmp_path: Path) -> None:
    (tmp_path / "me.toml").write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(PersonaError, match="not a text file"):
        Persona.load(tmp_path / "me.toml")


def test_a_folder_is_no_persona(tmp_path: Path) -> None:
    with pytest.raises(PersonaError, match="cannot read"):
        Persona.load(tmp_path)


def test_an_unwritable_place_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PersonaError, match="cannot write the persona"):
        Persona().save(tmp_path / "file" / "me.toml")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_that_it_cannot_be_kept_is_told_before_there_is_anything_to_keep(tmp_path: Path) -> None:
    check_savable(tmp_path / "new" / "folder" / "me.toml")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(PersonaError, match="choose a folder"):
        check_savable(tmp_path / "file" / "me.toml")


def test_a_save_that_fails_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "me.toml"
    Persona().save(path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(PersonaError, match="No space left"):
        replace(Persona(), hair=Hair(style="bun")).save(path)
    assert Persona.load(path) == Persona()
    assert [file.name for file in tmp_path.iterdir()] == ["me.toml"]


def test_stock_personas_are_found_by_name() -> None:
    assert len(names()) >= 6
    assert len({find(name) for name in names()}) == len(names())


def test_your_own_comes_before_a_stock_one(own_folder: Path) -> None:
    mine = Persona(hair=Hair(style="bun"))
    mine.save(own_folder / "amara.toml")
    assert find("amara") == mine
    assert names().count("amara") == 1


def test_a_path_is_found(tmp_path: Path) -> None:
    Persona(hair=Hair(style="wavy")).save(tmp_path / "x.toml")
    assert find(str(tmp_path / "x.toml")).hair.style == "wavy"


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(PersonaError, match=r"'amarra'.*'amara'.*there are: "):
        find("amarra")
