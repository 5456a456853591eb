"""The panel learns a face: prompts in turn, skipped or given up, and numbers in the persona at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from emojicam import app, calibration, control, settings
from emojicam.calibration import EXTREMES, REST
from emojicam.persona.persona import Calibration, find
from emojicam.testing import Told
from emojicam.types import MEASURES, SHAPE_INDEX, SHAPES, Face, Frame
from emojicam.ui.engine import Engine
from emojicam.ui.learning import LearningPage
from emojicam.ui.start import Panel

from .stage import SMALL, smiling

PATIENCE_MS = 60_000
REAL = app.open_source, app.open_tracker
"before the stage takes their place"
BRISK = tuple(replace(prompt, seconds=0.8) for prompt in (REST, *EXTREMES))


def click(widget: QWidget) -> None:
    assert widget.isEnabled()
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def page(panel: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> LearningPage:
    """Open, with a lesson that takes half the time."""
    defaults = (BRISK, 0.2)
    monkeypatch.setattr(calibration.Lesson.__init__, "__defaults__", defaults)
    click(panel.window.looks.learn)
    assert panel.window.learning.isVisible()
    return panel.window.learning


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE_MS)


def obeying(panel: Panel, page: LearningPage) -> Callable[[Frame], tuple[Face, ...]]:
    """Somebody who does what the page asks for."""

    def find_(frame: Frame) -> tuple[Face, ...]:
        said = np.zeros(len(SHAPES) + MEASURES, np.float32)
        said[len(SHAPES) :] = (0.3, 0.28, -3.1, -3.0, 0.85)
        asked = page.lesson.step.name if page.lesson else ""
        for prompt in EXTREMES:
            for name in prompt.shapes if prompt.name == asked else ():
                said[SHAPE_INDEX[name]] = 0.6
        return tuple(replace(face, said=said) for face in smiling(frame))

    return find_


def test_a_face_is_learned_kept_and_worn(
    panel: Panel, page: LearningPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert panel.engine.running is not None
    told = panel.engine.running.app.session.tracker
    assert isinstance(told, Told)
    told._find = obeying(panel, page)
    learned: list[Calibration] = []
    monkeypatch.setattr(told, "calibrate", learned.append)
    click(page.start)
    until(qtbot, lambda: "Smile" in page.prompt.text())
    assert panel.window.mirror._caption.startswith("Smile")
    assert page.count.text() == "1 s"
    assert 0 < page.bar.value() < 100
    until(qtbot, page.done.isVisible)
    until(qtbot, lambda: "sunny" in page.outcome.text())
    kept = find("sunny").calibration
    assert kept.is_done
    prompted = {name for prompt in EXTREMES for name in prompt.shapes}
    assert {name for name in SHAPES if kept.most[SHAPE_INDEX[name]] > 0.5} == prompted
    until(qtbot, lambda: learned == [kept])
    click(page.done)
    assert panel.window.looks.isVisible()
    click(panel.window.looks.learn)
    click(page.forget)
    until(qtbot, lambda: not find("sunny").calibration.is_done)
    until(qtbot, lambda: not page.forget.isVisible())


def test_an_expression_is_skipped_and_the_rest_is_learned(panel: Panel, page: LearningPage, qtbot: QtBot) -> None:
    assert panel.engine.running is not None
    panel.engine.running.app.session.tracker._find = obeying(panel, page)  # type: ignore[attr-defined]
    click(page.start)
    assert not page.skip.isEnabled(), "a face at rest is needed"
    until(qtbot, lambda: "Open your mouth" in page.prompt.text())
    page.skip.setFocus()
    QTest.keyClick(page.skip, Qt.Key.Key_Space)
    until(qtbot, lambda: "Raise" in page.prompt.text())
    until(qtbot, page.done.isVisible)
    until(qtbot, lambda: find("sunny").calibration.is_done)
    most = find("sunny").calibration.most
    assert most[SHAPE_INDEX["jawOpen"]] == 0
    assert most[SHAPE_INDEX["browInnerUp"]] == pytest.approx(0.6)


def test_what_was_learned_of_somebody_is_not_worn_by_who_was_chosen_meanwhile(
    panel: Panel, page: LearningPage, qtbot: QtBot
) -> None:
    assert panel.engine.running is not None
    panel.engine.running.app.session.tracker._find = obeying(panel, page)  # type: ignore[attr-defined]
    click(page.start)
    panel.engine.change({"look.persona": "yuki"})
    until(qtbot, page.done.isVisible)
    until(qtbot, lambda: "sunny" in page.outcome.text())
    assert find("sunny").calibration.is_done
    settled: list[None] = []
    panel.engine.follow(panel.engine.control.adopt(panel.engine.settings), settled.append)  # type: ignore[union-attr]
    until(qtbot, lambda: bool(settled))
    assert panel.engine.running.app.look.persona == find("yuki")
    click(page.again)
    assert page._name == "yuki"


@pytest.mark.parametrize("how", ["cancel", "leave", "turn", "off"])
def test_a_lesson_that_is_given_up_keeps_nothing(panel: Panel, page: LearningPage, qtbot: QtBot, how: str) -> None:
    before = find("sunny")
    click(page.start)
    lesson = page.lesson
    assert lesson is not None
    until(qtbot, lambda: lesson.step.share > 0.1)
    ways = {
        "cancel": lambda: click(page.cancel),
        "leave": lambda: click(page.back),
        "turn": lambda: click(panel.window.tab_buttons[1]),
        "off": lambda: click(panel.window.switch),
    }
    ways[how]()
    assert lesson.outcome.cancelled()
    assert page.lesson is None
    assert panel.window.mirror._caption == ""
    assert find("sunny") == before
    if how == "off":
        assert not page.start.isEnabled()
        assert "on first" in page.about.text()


def test_a_face_that_is_not_seen_is_told_and_may_try_again(panel: Panel, page: LearningPage, qtbot: QtBot) -> None:
    assert panel.engine.running is not None
    panel.engine.running.app.session.tracker._find = lambda frame: ()  # type: ignore[attr-defined]
    click(page.start)
    until(qtbot, lambda: "does not see your face" in page.hint.text())
    until(qtbot, page.again.isVisible)
    assert "did not see your face at rest" in page.outcome.text()
    assert not find("sunny").calibration.is_done
    click(page.again)
    assert page.lesson is not None


def test_a_real_run_on_the_actor_is_learned_from(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The synthetic actor before the real networks, for all of a real lesson's time."""
    monkeypatch.setattr(app, "open_source", REAL[0])
    monkeypatch.setattr(app, "open_tracker", REAL[1])
    monkeypatch.setattr(control, "open_tracker", REAL[1])
    chosen = settings.change(SMALL, {"output.size": "640x360"})
    panel = Panel(qapp, Engine(chosen, None))
    panel.show()
    until(qtbot, lambda: panel.window.mirror.has_picture and panel.engine.control is not None)
    click(panel.window.looks.learn)
    click(panel.window.learning.start)
    lesson = panel.window.learning.lesson
    assert lesson is not None
    names: list[str] = []
    began = None
    while not lesson.outcome.done():
        qtbot.wait(50)
        names += [lesson.step.name] if lesson.step.name and lesson.step.name not in names else []
        began = began or (panel.engine.running and panel.engine.running.app.clock.now())
    assert panel.engine.running is not None
    took = panel.engine.running.app.clock.now() - (began or 0)
    until(qtbot, lambda: find("sunny").calibration.is_done)
    panel.window.hide()
    panel.close()
    assert names == [prompt.name for prompt in (REST, *EXTREMES)]
    assert 13 < took < 20
    learned = find("sunny").calibration
    assert 0.1 < learned.measures[0] < 0.5
    assert all(0 <= value <= 1 for value in learned.rest)
