"""What the core says is in the catalogue, and nothing else is; the panel says it in the language of its user."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from emojicam.ui import sentences
from emojicam.ui.sentences import CATALOGUE, HOLE, translated

CORE = Path(__file__).parents[2] / "emojicam"
HELD = "§"
"stands for whatever a hole holds"
ELSEWHERE = {
    "the panel itself, which has its own translations": ["ui"],
    "only ever said in a terminal": [
        "cli.py", "bench.py", "remote.py", "chart.py", "analysis", "evaluation", "training", "testing.py",
        "doctor/report.py", "persona/report.py", "persona/words.py", "persona/labels.py", "render/lookbook.py",
        "render/sheet.py", "stickers/moment.py", "infer/mediapipe.py",
    ],
    "mistakes in what was written by hand, told before there is a panel, and help for flags": ["settings.py"],
    "outputs that only flags and the settings file choose": ["output/http.py", "output/pipewire.py", "output/null.py"],
    "prompts, which the panel has its own words for": ["calibration.py"],
    "what goes into the log beside an unexpected error": ["flow.py"],
    "what is read or written, and not said": ["render/clay/layout.py", "render/clay/parts.py", "render/clay/rig.py"],
}  # fmt: skip
"modules whose sentences the panel cannot show, and why"
LOGGED = {"debug", "info", "warning", "error", "exception"}
OURS_TO_MEND = {"ValueError", "TypeError", "AssertionError", "RuntimeError", "OSError"}
"errors that say something to who writes the program"
UNSHOWN = {"ok", "unknown"}
"findings of the doctor that the panel does not show"
QUOTED = {
    "names of programs, cameras and lines of a file": {
        "obs virtual camera", "unity video capture", "OBS Virtual Camera", "Unity Video Capture", "Apple's Core ML",
    },
    "titles of checks, which the panel does not show": {
        "After a restart", "Virtual camera", "In use", "Firefox", "pyvirtualcam",
    },
    "what machines read": {
        f"echo {HELD} | ", f"options v4l2loopback exclusive_caps=1 card_label={HELD}", f"schema = {HELD}",
        f"sudo modprobe v4l2loopback exclusive_caps=1 card_label={HELD}",
        r"HKLM\SOFTWARE\Microsoft\Windows Media Foundation\Platform",
        r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows Media Foundation\Platform",
        rf"/^\s*options\s\+v4l2loopback/ s/$/ exclusive_caps={HELD}/",
        '{ application.name = "EmojiCam" media.name = "EmojiCam" }', "Sound | None", "000080d2 c0035fd6",
    },
    "findings that all is well, or is not known, which the panel does not show": {"This tells:",
        "The camera will be there again.", f"The camera will be there again, called “{HELD}”.",
    },
    "what goes into the log": {"nothing came any more", f"{HELD} ended with status {HELD}", "the device has ended"},
    "what speaks to who writes EmojiCam": {
        f"the network {HELD} should {HELD} {HELD}, not {HELD}: {HELD}",
        f"the network {HELD} {HELD} {HELD}, but its manifest says {HELD}: {HELD}",
        f"The graphics driver was opened by another thread than {HELD}; draw through `Clay`, which any thread may use.",
    },
}  # fmt: skip
"texts in those modules that are not said, and why"
BESIDES = {"The settings"}
"what settings.py, left out, has `files` speak of"
SAYS_LITTLE = {"Rule", "Remedy", "install", "warning", "broken", "write_whole"}
"whose arguments are shown even if they are of one word or two"


def is_left_out(path: Path) -> bool:
    name = path.relative_to(CORE).as_posix()
    return any(name == one or name.startswith(f"{one}/") for names in ELSEWHERE.values() for one in names)


def said_in(path: Path) -> Iterator[str]:
    """The sentences of a module, and the parts that it makes sentences of."""
    return _said(ast.parse(path.read_text("utf-8")), least=3)


def _said(node: ast.AST, least: int) -> Iterator[str]:
    """`least` is how many words are taken for something said; those that fill a hole may be fewer."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Compare | ast.Assert) or (isinstance(node, ast.FunctionDef) and node.name == "__str__"):
        return  # what others say, and what only lists and logs show
    if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
        return  # the help for a trait
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func).split(".")[-1]
        if name in LOGGED | OURS_TO_MEND | UNSHOWN and (name != "warning" or ast.unparse(node.func) != name):
            return
        if name in SAYS_LITTLE:
            for text in (one for one in node.args if isinstance(one, ast.Constant | ast.JoinedStr)):
                yield from _said(text, least=1)
    if isinstance(node, ast.Dict):
        least = min(least, 2)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _words(node.value, least)
    elif isinstance(node, ast.JoinedStr):
        yield from _words("".join(_part(one) for one in node.values), least)
        for one in node.values:
            if isinstance(one, ast.FormattedValue):
                yield from _said(one.value, min(least, 2))
    else:
        for child in ast.iter_child_nodes(node):
            yield from _said(child, least)


def _part(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else HELD


def _words(text: str, least: int) -> Iterator[str]:
    count = len(text.split())
    is_quoted = any(text in texts for texts in QUOTED.values())
    if count >= least and re.search(r"[a-z]{2}", text) and not is_quoted and "\n" not in text:
        yield text


SAID = sorted({text for path in CORE.rglob("*.py") if not is_left_out(path) for text in said_in(path)} | BESIDES)


class Deaf:
    """Stands for Qt: of a template it leaves only what fills the holes, and remembers which was asked for."""

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def translate(self, context: str, template: str) -> str:
        self.asked.add(template)
        return " ".join(["…", *(f"{{{hole}}}" for hole in HOLE.findall(template))])


@pytest.fixture
def deaf(monkeypatch: pytest.MonkeyPatch) -> Deaf:
    made = Deaf()
    monkeypatch.setattr(sentences, "QCoreApplication", made)
    return made


def test_the_core_says_much() -> None:
    assert len(SAID) > 200


@pytest.mark.parametrize("text", SAID)
def test_what_the_core_says_is_in_the_catalogue(text: str, deaf: Deaf) -> None:
    assert not re.search("[A-Za-z]", translated(text))


def test_what_is_in_the_catalogue_the_core_says(deaf: Deaf) -> None:
    for text in SAID:
        translated(text)
        translated(text.partition(": ")[0])  # as the doctor quotes errors of the graphics driver
    assert set(map(str, CATALOGUE)) - deaf.asked == set()


def test_each_sentence_is_in_it_once() -> None:
    assert len(set(CATALOGUE)) == len(CATALOGUE)


@pytest.mark.parametrize("text", SAID)
def test_english_stays_as_it_was(text: str) -> None:
    assert translated(text) == text
