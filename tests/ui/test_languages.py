"""Every text of the panel is there in every language, and none is written past the translators."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emojicam.settings import LANGUAGES
from emojicam.ui.start import Tongue
from emojicam.ui.words import ALL, word

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "emojicam" / "ui").glob("*.py"))
TEXTS = ROOT / "assets" / "translations"
TOOLS = Path(PySide6.__file__).parent
FOREIGN = [code for code in LANGUAGES if code not in ("auto", "en")]
"English is what the source says"
SAYS = {
    "label",
    "button",
    "icon_button",
    "muted",
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
}
SAYS |= {"setWindowTitle", "setInformativeText", "addItem", "addAction", "addMenu", "named", "Swatch", "Switch", "Tile"}
"what shows its text to the user"


def messages(path: Path) -> dict[tuple[str, str], str | None]:
    """By context and source: the translation, or None where it is not finished."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _finished(message)
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def _finished(message: ET.Element) -> str | None:
    translation = message.find("translation")
    return None if translation is None or "type" in translation.attrib else translation.text


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """All texts of the panel, with their contexts, as Qt's own tool finds them."""
    path = tmp_path_factory.mktemp("texts") / "emojicam_xx.ts"
    command = [str(TOOLS / "lupdate"), "-locations", "none", *map(str, PAGES), "-ts", str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return set(messages(path))


def test_there_is_a_file_for_every_language() -> None:
    assert sorted(path.stem.split("_")[1] for path in TEXTS.glob("*.ts")) == sorted(FOREIGN)
    assert sorted(path.stem for path in TEXTS.glob("*.qm")) == sorted(path.stem for path in TEXTS.glob("*.ts"))


@pytest.mark.parametrize("code", FOREIGN)
def test_no_text_is_missing_and_none_is_left_over(code: str, sources: set[tuple[str, str]]) -> None:
    there = messages(TEXTS / f"emojicam_{code}.ts")
    assert len(sources) > 200
    assert sources - set(there) == set(), "pyside6-lupdate was not run"
    assert set(there) - sources == set(), "pyside6-lupdate -no-obsolete was not run"
    assert [key for key, text in there.items() if not text] == []


@pytest.mark.parametrize("code", FOREIGN)
def test_what_is_filled_in_is_filled_in_everywhere(code: str) -> None:
    there = messages(TEXTS / f"emojicam_{code}.ts")
    holes = re.compile(r"\{\w+\}")
    assert [
        key for key, text in there.items() if sorted(holes.findall(key[1])) != sorted(holes.findall(text or ""))
    ] == []


def test_german_says_du_and_persona_throughout() -> None:
    formal = re.compile(r"\b(Ihnen|Ihre?[mnrs]?|\w+en Sie|Person(en)?)\b")
    there = messages(TEXTS / "emojicam_de.ts")
    assert [text for text in there.values() if formal.search(text or "")] == []


@pytest.mark.parametrize("code", FOREIGN)
def test_what_is_loaded_is_what_was_translated(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    source = shutil.copy(TEXTS / f"emojicam_{code}.ts", tmp_path)
    subprocess.run([str(TOOLS / "lrelease"), "-silent", source, "-qm", str(made)], check=True, timeout=60)
    assert made.read_bytes() == (TEXTS / f"emojicam_{code}.qm").read_bytes(), "pyside6-lrelease was not run"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_application_speaks_it(code: str, qapp: QApplication) -> None:
    tongue = Tongue(qapp)
    spoken = tongue.speak(code)
    said = word("happy")
    direction = qapp.layoutDirection()
    tongue.speak("en")
    assert spoken == code or code == "auto"
    assert (said != word("happy")) == (spoken != "en")
    assert (direction == Qt.LayoutDirection.RightToLeft) == (spoken == "ar")


def test_no_text_is_written_past_the_translators() -> None:
    assert [
        f"{path.name}:{node.lineno} {said!r}"
        for path in PAGES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in SAYS
        for said in [one.value for one in node.args[:1] if isinstance(one, ast.Constant)]
        if re.search(r"[A-Za-z]{2}", str(said)) and said != "EmojiCam" and ast.unparse(node.func) != "icon_button"
    ] == []


def test_every_part_and_trait_has_a_word() -> None:
    from dataclasses import fields

    from emojicam.persona.persona import Persona, sections

    used: set[str] = set()
    for name, part in sections(Persona()):
        if name not in ("calibration", "confidence"):
            used.add(name)
            for one in fields(part):
                used |= {one.name, *(one.metadata["choices"] or ())}
    assert used <= set(ALL)
