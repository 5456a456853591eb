"""What is written in the panel is never cut off: in the smallest window, in long languages, in large letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from emojicam.capture.cameras import CameraInfo
from emojicam.doctor import Report
from emojicam.doctor.findings import Remedy, broken
from emojicam.doctor.machine import this_machine
from emojicam.settings import change
from emojicam.ui import theme
from emojicam.ui.engine import Engine
from emojicam.ui.enrolling import from_photos
from emojicam.ui.start import Panel
from emojicam.ui.window import PAGES

from .lenses import Lenses
from .stage import SMALL

LARGE_PT = 15.75
"of a system whose letters are half as large again"
CAMERAS = [CameraInfo(f"/dev/video{n}", f"A camera with a long name {n}") for n in range(5)]
CASES = [*(("small", language) for language in ("en", "de", "fr", "es", "ar", "ja")), ("large", "de"), ("large", "ar")]
SLACK = 3
"px of a line's height that no letter of these words reaches"
WORDY = " ".join(["The module is not loaded, and what is to be done about it is a long story."] * 12)


@pytest.fixture
def letters(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "large":
        font = theme._font

        def large(system: QFont) -> QFont:
            made = font(system)
            made.setPointSizeF(LARGE_PT)
            return made

        monkeypatch.setattr(theme, "_font", large)
    return str(request.param)


@pytest.fixture
def smallest(
    request: pytest.FixtureRequest, letters: str, lenses: Lenses, qapp: QApplication, qtbot: QtBot
) -> Iterator[Panel]:
    """A panel whose window is as small as it gets; nothing runs behind it."""
    made = Panel(qapp, Engine(change(SMALL, {"panel.language": request.param, "panel.still": True}), None), from_photos)
    made._has_begun = True
    made.show()
    qtbot.waitUntil(lambda: set(PAGES) <= set(vars(made.window)), timeout=30_000)
    made.window.resize(1, 1)
    yield made
    made.window.hide()
    made.close()


def seen(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size())


def cut(top: QWidget) -> list[str]:
    """What is shown narrower or lower than its words, or beyond what can be scrolled to."""
    found = []
    for one in top.findChildren(QWidget):
        if not one.isVisibleTo(top) or not isinstance(one, QLabel | QAbstractButton) or not one.text():
            continue
        place, kind = seen(one, top), type(one).__name__
        if isinstance(one, QLabel) and one.wordWrap():
            too_small = one.height() < one.heightForWidth(one.width()) or one.width() < one.minimumSizeHint().width()
        else:
            too_small = isinstance(one, QLabel | QPushButton) and one.width() < one.sizeHint().width()
            too_small = too_small or one.height() < one.minimumSizeHint().height() - SLACK
        around: QWidget | None = one.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget() if around is not top else None
        inside = around.viewport() if isinstance(around, QScrollArea) else top
        room = seen(inside, top)
        scrolls = isinstance(around, QScrollArea)
        beyond = place.left() < room.left() or place.right() > room.right()
        beyond = beyond or (not scrolls and (place.top() < room.top() or place.bottom() > room.bottom()))
        if too_small or beyond:
            found.append(f"{kind} {one.text()!r} {place} of {one.sizeHint()} in {room}")
    return found


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize(("letters", "smallest"), CASES, indirect=True)
def test_every_page_has_room_for_its_words(smallest: Panel) -> None:
    window, found = smallest.window, dict[str, list[str]]()
    window.notice.complain("Something does not work, and to say so takes some words: but here they are, all of them.")
    for place in range(4):
        window.turn_to(place)
        settle()
        found[PAGES[place]] = cut(window)
    window._edit("sunny")
    for section in window.editor.tabs:
        window.editor.turn_to(section)
        settle()
        found[section] = cut(window)
    window._learn()
    settle()
    found["learning"] = cut(window)
    assert "\n".join(f"{page}: {one}" for page, ones in found.items() for one in ones) == ""


@pytest.mark.parametrize(("letters", "smallest"), CASES, indirect=True)
def test_every_step_has_room_for_its_words(smallest: Panel) -> None:
    steps = smallest.welcome()
    found = dict[int, list[str]]()
    steps.offer(CAMERAS)
    for step in range(4):
        steps.pages.setCurrentIndex(step)
        steps._steps[step][2].show()
        if step == 3:
            steps.checkup.show_report(Report(this_machine(), (broken("Virtual camera", WORDY, Remedy(WORDY)),)))
        smallest.window.resize(1, 1)
        settle()
        found[step] = cut(smallest.window)
    assert "\n".join(f"{step}: {one}" for step, ones in found.items() for one in ones) == ""


@pytest.mark.parametrize(("letters", "smallest"), [("small", "en"), ("large", "en")], indirect=True)
def test_a_heading_is_larger_than_the_text_below_it(smallest: Panel, qapp: QApplication) -> None:
    def size(kind: str) -> float:
        (one, *_) = (made for made in smallest.window.findChildren(QLabel) if made.property("kind") == kind)
        one.ensurePolished()
        return one.font().pointSizeF()

    assert size("title") > size("heading") > qapp.font().pointSizeF() == size("muted") > size("small")


@pytest.mark.parametrize(("letters", "smallest"), [("small", "de")], indirect=True)
def test_a_small_window_is_still_a_small_one(smallest: Panel) -> None:
    assert smallest.window.width() <= 900
    assert smallest.window.height() <= 620
