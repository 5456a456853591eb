"""What the core says is in the catalogue, and nothing else is; the panel says it in the language of its user."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from emojicam.capture.cameras import CameraInfo
from emojicam.doctor import Report
from emojicam.doctor.findings import Command, Remedy, broken
from emojicam.doctor.machine import this_machine
from emojicam.errors import CaptureError
from emojicam.persona.enroll import REMEDY
from emojicam.persona.persona import find
from emojicam.persona.photos import Photo
from emojicam.settings import Settings, change
from emojicam.ui import engine, sentences
from emojicam.ui.engine import Engine
from emojicam.ui.enrolling import Enrol, Enrolled
from emojicam.ui.running import Running
from emojicam.ui.sentences import CATALOGUE, HOLE, translated
from emojicam.ui.start import Panel, Tongue
from emojicam.ui.welcome import EMOJI, YOU, Welcome

from .lenses import FRONT, PATIENCE_MS, Lenses, click
from .stage import SMALL

CORE = Path(__file__).parents[2] / "emojicam"
HELD = "§"
"stands for whatever a hole holds"
ELSEWHERE = {
    "the panel itself, which has its own translations": ["ui"],
    "only ever said in a terminal": [
        "cli", "bench.py", "remote.py", "chart.py", "analysis", "evaluation", "training", "testing.py",
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
    "findings that all is well, or is not known, which the panel does not show": {
        "This tells:", "The camera will be there again.", f"The camera will be there again, called “{HELD}”.",
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
    if _says_nothing(node):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _words(node.value, least)
    elif isinstance(node, ast.JoinedStr):
        yield from _words("".join(map(_part, node.values)), least)
        for one in node.values:
            if isinstance(one, ast.FormattedValue):
                yield from _said(one.value, min(least, 2))
    else:
        for text in node.args if isinstance(node, ast.Call) and _name(node) in SAYS_LITTLE else ():
            if isinstance(text, ast.Constant | ast.JoinedStr):
                yield from _said(text, 1)
        for child in ast.iter_child_nodes(node):
            yield from _said(child, min(least, 2) if isinstance(node, ast.Dict) else least)


def _says_nothing(node: ast.AST) -> bool:
    """Whether it is a docstring, what others say, help for a trait, or what only lists, logs and programmers get."""
    if isinstance(node, ast.Call):
        of_a_log = _name(node) in LOGGED and isinstance(node.func, ast.Attribute)
        return of_a_log or _name(node) in OURS_TO_MEND | UNSHOWN
    return (
        (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        or (isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call))
        or (isinstance(node, ast.FunctionDef) and node.name == "__str__")
        or isinstance(node, ast.Compare | ast.Assert)
    )


def _name(call: ast.Call) -> str:
    return ast.unparse(call.func).split(".")[-1]


def _part(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else HELD


def _words(text: str, least: int) -> Iterator[str]:
    if len(text.split()) >= least and re.search(r"[a-z]{2}", text) and "\n" not in text:
        yield text


FOUND = {text for path in CORE.rglob("*.py") if not is_left_out(path) for text in said_in(path)}
SAID = sorted((FOUND | BESIDES) - set().union(*QUOTED.values()))


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


def test_what_is_left_out_is_there() -> None:
    assert [name for names in ELSEWHERE.values() for name in names if not (CORE / name).exists()] == []
    assert set().union(*QUOTED.values()) - FOUND == set()


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


# -- how a text is read -----------------------------------------------------------------------------------------------

SPOKEN = {
    "The camera HD: Cam (/dev/video0) is in use by obs; close that and try again.":
        "Die Kamera HD: Cam (/dev/video0) wird von obs benutzt; schließ das und versuche es noch einmal.",
    "it is in use by another program; close that and try again":
        "sie wird von einem anderen Programm benutzt; schließ das und versuche es noch einmal",
    "Close that and try again.": "Schließ das und versuche es noch einmal.",
    "Beach, 2024.jpg: dark, blurred.": "Beach, 2024.jpg: zu dunkel, unscharf.",
    "None of 2 pictures shows a face well enough (a.jpg: dark; b.jpg: no face found); " + REMEDY:
        "Keines von 2 Bildern zeigt ein Gesicht gut genug (a.jpg: zu dunkel; b.jpg: kein Gesicht gefunden); nimm eines "
        "von vorn auf, in gleichmäßigem Licht, so nah, dass das Gesicht ein Drittel davon füllt.",
    "Close obs first. This takes away the other virtual cameras.":
        "Schließ zuerst obs. Das nimmt auch die anderen virtuellen Kameras weg.",
    "v4l2loopback 0.12 has not been built for Linux 6.1: its headers are missing.":
        "v4l2loopback 0.12 ist für Linux 6.1 noch nicht gebaut: Die Header des Kernels fehlen.",
    "Somebody's words, unknown here: they stay.": "Somebody's words, unknown here: they stay.",
    "{braces} and {0}": "{braces} and {0}",
    "  ": "  ",
    "": "",
}  # fmt: skip
"English and German"


@contextmanager
def spoken(qapp: QApplication, code: str) -> Iterator[None]:
    tongue = Tongue(qapp)
    tongue.speak(code)
    try:
        yield
    finally:
        tongue.speak("en")


@pytest.mark.parametrize("text", SPOKEN)
def test_what_was_filled_in_stays_and_what_is_a_sentence_itself_is_translated(text: str, qapp: QApplication) -> None:
    assert translated(text) == text
    with spoken(qapp, "de"):
        assert translated(text) == SPOKEN[text]


def test_the_longest_list_is_no_trouble(qapp: QApplication) -> None:
    names, words = "a, " * 2000, "a; b: c, d. E " * 2000
    with spoken(qapp, "de"):
        assert translated(words) == words
        assert (
            translated(f"There is no reaction x; there are {names}b.")
            == f"Die Reaktion x gibt es nicht; es gibt {names}b."
        )


def test_where_the_language_runs_the_other_way_a_name_keeps_its_own_direction(qapp: QApplication) -> None:
    with spoken(qapp, "ar"):
        assert "\u2068/dev/video0\u2069" in translated("You may not open /dev/video0.")
        begun_with_a_name = translated("Desk (/dev/video0) is in use by obs.")
        assert begun_with_a_name.startswith("\u200f\u2068Desk")
        assert begun_with_a_name.count("\u200f") == 1


# -- where it is shown ------------------------------------------------------------------------------------------------

NEW = {"panel.welcomed": False}
"what a panel begins with its first steps by"
Begin = Callable[[Settings], Running]
Open = Callable[..., AbstractContextManager[Panel]]


@pytest.fixture
def opened(qapp: QApplication, lenses: Lenses) -> Open:
    """Opens a panel that speaks a language."""

    @contextmanager
    def panel_in(
        code: str, changes: Mapping[str, object] = NEW, begin: Begin = engine._start, enrol: Enrol | None = None
    ) -> Iterator[Panel]:
        panel = Panel(qapp, Engine(change(SMALL, {"panel.language": code, **changes}), None, begin), enrol)
        panel.show()
        try:
            yield panel
        finally:
            panel.window.hide()
            panel.close()
            panel._tongue.speak("en")

    return panel_in


def texts_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def steps_of(panel: Panel) -> Welcome:
    steps = panel.window.sheets.currentWidget()
    assert isinstance(steps, Welcome)
    return steps


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "There is no camera Desk here, nor any other; plug one in, or try --source card."),
        (
            "de",
            "Hier gibt es keine Kamera Desk und auch keine andere; "
            "steck eine ein oder probiere es mit dem Schauspieler.",
        ),
    ],
)
def test_that_a_camera_is_missing(code: str, said: str, opened: Open, qtbot: QtBot) -> None:
    def begin(chosen: Settings) -> Running:
        raise CaptureError("There is no camera Desk here, nor any other; plug one in, or try --source card.")

    with opened(code, {}, begin) as panel:
        qtbot.waitUntil(lambda: bool(panel.engine.problem), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: panel.window.notice.words.text() == said, timeout=PATIENCE_MS)
        assert panel.window.mirror.words == said
        assert panel.window.notice.accessibleDescription() == said


@pytest.mark.parametrize(
    ("code", "said"), [("en", "is in use by zoom; close"), ("de", "wird von zoom benutzt; schließ")]
)
def test_that_a_camera_is_busy(code: str, said: str, opened: Open, lenses: Lenses, qtbot: QtBot) -> None:
    lenses.busy.add(FRONT)
    with opened(code) as panel:
        qtbot.waitUntil(lambda: said in steps_of(panel).no_camera.text(), timeout=PATIENCE_MS)


@pytest.mark.parametrize(("code", "said"), [("en", "you may not open it"), ("de", "du darfst sie nicht öffnen")])
def test_why_a_camera_cannot_be_chosen(code: str, said: str, opened: Open) -> None:
    with opened(code, {}) as panel:
        panel.window.setup._offer([CameraInfo("/dev/video0", "Desk", reason="you may not open it; run `this`")])
        assert panel.window.setup.cameras.itemText(1).startswith(f"Desk ({said}; ")


@pytest.mark.parametrize(("code", "said"), [("en", "no face found; take"), ("de", "kein Gesicht gefunden; nimm")])
def test_that_a_photo_is_refused(code: str, said: str, opened: Open, qtbot: QtBot) -> None:
    def enrol(photos: Sequence[Path | Photo]) -> Enrolled:
        raise CaptureError(f"wall.jpg: no face found; {REMEDY}")

    with opened(code, enrol=enrol) as panel:
        steps = steps_of(panel)
        steps.go_to(YOU)
        steps.photos.add([Path("wall.jpg")])
        click(steps.forward)
        qtbot.waitUntil(lambda: said in steps.photos.words.text(), timeout=PATIENCE_MS)


@pytest.mark.parametrize(("code", "said"), [("en", "me.jpg: dark."), ("de", "me.jpg: zu dunkel.")])
def test_what_is_wrong_with_a_photo(code: str, said: str, opened: Open, qtbot: QtBot) -> None:
    with opened(code, enrol=lambda photos: Enrolled(find("yuki"), ("me.jpg: dark.",))) as panel:
        steps = steps_of(panel)
        steps.go_to(YOU)
        steps.photos.add([Path("me.jpg")])
        click(steps.forward)
        qtbot.waitUntil(lambda: steps.step == EMOJI, timeout=PATIENCE_MS)
        assert steps.remarks.text() == said


@pytest.mark.parametrize(
    ("code", "says", "words", "afterwards"),
    [
        ("en", "You may not open /dev/video9.", "Join the group “video”:", "Then log out and in again."),
        (
            "de",
            "Du darfst /dev/video9 nicht öffnen.",
            "Tritt der Gruppe „video“ bei:",
            "Melde dich danach ab und wieder an.",
        ),
    ],
)
def test_what_the_doctor_found(code: str, says: str, words: str, afterwards: str, opened: Open) -> None:
    join = Remedy("Join the group “video”:", (Command(("usermod", "me")),), "Then log out and in again.")
    finding = broken("Permission", "You may not open /dev/video9.", join)
    with opened(code) as panel:
        checkup = steps_of(panel).checkup
        checkup.show_report(Report(this_machine(), (finding,)))
        assert f"{says} {words}\nusermod me\n{afterwards}" in texts_of(checkup)
