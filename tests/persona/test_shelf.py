"""Personas of one's own, as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from emojicam.errors import PersonaError
from emojicam.persona import shelf
from emojicam.persona.persona import Persona, Skin, find, names, user_folder


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_a_stock_persona_is_duplicated_and_stays() -> None:
    assert shelf.duplicate("yuki") == "yuki 2"
    assert shelf.duplicate("yuki 2") == "yuki 3"
    assert find("yuki 3") == find("yuki")
    assert shelf.is_own("yuki 2")
    assert not shelf.is_own("yuki")
    with pytest.raises(PersonaError, match="stays"):
        shelf.delete("yuki")


def test_a_changed_stock_persona_is_as_it_was_once_the_change_is_deleted() -> None:
    before = find("yuki")
    shelf.keep("yuki", Persona(skin=Skin(freckles=1.0)))
    assert find("yuki").skin.freckles == 1.0
    shelf.delete("yuki")
    assert find("yuki") == before


def test_renaming_moves_the_file_and_destroys_none() -> None:
    shelf.keep("ann", Persona(skin=Skin(freckles=1.0)))
    assert shelf.rename("ann", "  Anna   Lena ") == "Anna Lena"
    assert "ann" not in names()
    with pytest.raises(PersonaError, match="already"):
        shelf.rename("Anna Lena", "YUKI")
    assert shelf.rename("Anna Lena", "anna lena") == "anna lena"
    with pytest.raises(PersonaError, match="duplicate it"):
        shelf.rename("yuki", "other")


def test_two_that_differ_by_a_capital_are_two() -> None:
    for name in ("me", "Me"):
        shelf.keep(name, Persona())
    if len([name for name in names() if name.casefold() == "me"]) == 2:  # else this system takes them for one
        with pytest.raises(PersonaError, match="already"):
            shelf.rename("Me", "me")


@pytest.mark.parametrize(
    "name", ["", "  ", "a/b", "a\\b", "..", ".hidden", "nul", "COM1", "a:b", "x" * 41, "me.toml", "a\0b"]
)
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    with pytest.raises(PersonaError):
        shelf.keep(name, Persona())
    assert not user_folder().exists() or list(user_folder().iterdir()) == []


def test_what_is_handed_on_comes_in_again(tmp_path: Path) -> None:
    shelf.hand_on("yuki", tmp_path / "gift.toml")
    assert shelf.bring_in(tmp_path / "gift.toml") == "gift"
    assert find("gift") == find("yuki")
    assert shelf.bring_in(tmp_path / "gift.toml") == "gift 2"


def test_a_file_that_is_no_persona_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("hello = 1")
    with pytest.raises(PersonaError):
        shelf.bring_in(tmp_path / "bad.toml")
    assert "bad" not in names()
