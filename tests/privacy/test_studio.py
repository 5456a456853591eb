"""A graphics driver that fails in the middle of a call: the call goes on, nothing of a face is seen, and it is told."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from emojicam.errors import StudioError
from emojicam.persona.persona import Persona
from emojicam.render.clay import Clay, booth
from emojicam.render.clay.studio import Studio
from emojicam.render.standin import StandIn
from emojicam.testing import Disc, Remembered
from emojicam.types import Pose

from ..conftest import opened
from .scene import CLOCK, FRESH_FOR, Stage, look

SCENES = ["studio", "room"]


@pytest.fixture
def doomed() -> Iterator[Clay]:
    style = opened(Clay)
    style.largest = 96
    for bust in (True, False):
        style.draw(Pose.REST, Persona(), 96, bust=bust)  # now, for a slow machine compiles its parts for seconds
    yield style
    style.close()


def kill(studio: Studio) -> None:
    """Take the context away behind the studio's back."""
    if not sys.platform.startswith("linux"):
        pytest.skip("knows only EGL")
    egl = ctypes.CDLL("libEGL.so.1")
    egl.eglGetCurrentDisplay.restype = ctypes.c_void_p
    assert egl.eglMakeCurrent(ctypes.c_void_p(egl.eglGetCurrentDisplay()), None, None, None)


def on_stage(scene: str, style: Any) -> Stage:
    stage = Stage(scene, {})
    stage.output._fresh_for = 60.0  # a slow machine's driver must not blank what is tested here
    stage.renderer.look = look(scene, style=style)
    return stage


def wait_for_pictures(stage: Stage, count: int = 4) -> None:
    """Until that many more pictures were made, not counting the placeholder."""
    since = CLOCK.now()

    def seen(memory: Remembered) -> bool:
        return len({id(one) for one in stage.shown_after(since) if one is not stage.placeholder}) >= count

    assert stage.memory.wait_for(seen, timeout=30)


@pytest.mark.parametrize("scene", SCENES)
def test_a_context_that_is_lost_once_is_opened_anew(scene: str, doomed: Clay) -> None:
    style = StandIn(doomed, Disc)
    with on_stage(scene, style) as stage:
        wait_for_pictures(stage)
        doomed._booth._ask(kill)
        wait_for_pictures(stage)
        assert (style.renderer, style.notes) == (doomed.renderer, [])
        assert stage.raised is None
    assert stage.leaked == 0


@pytest.mark.parametrize("scene", SCENES)
def test_a_driver_that_does_not_come_back_is_replaced_and_told(scene: str, doomed: Clay) -> None:
    def refuse() -> Studio:
        raise StudioError("There is no driver any more; restart the machine.")

    style = StandIn(doomed, Disc)
    with on_stage(scene, style) as stage:
        wait_for_pictures(stage)
        doomed._booth._open_studio = refuse
        doomed._booth._ask(kill)
        wait_for_pictures(stage)
        assert style.renderer == "a disc"
        assert "restart the machine" in style.notes[0]
        assert stage.raised is None
    assert stage.leaked == 0


@pytest.mark.parametrize("scene", SCENES)
def test_while_a_driver_hangs_the_placeholder_is_shown(
    scene: str, doomed: Clay, monkeypatch: pytest.MonkeyPatch
) -> None:
    over, hangs = threading.Event(), threading.Event()

    def hang(*_: Any, **__: Any) -> None:
        hangs.set()
        over.wait(30)

    style = StandIn(doomed, Disc)
    with on_stage(scene, style) as stage:
        monkeypatch.setattr(booth, "PATIENCE", 6.0)
        wait_for_pictures(stage)
        stage.output._fresh_for = FRESH_FOR
        monkeypatch.setattr(Studio, "_expose", hang)
        assert hangs.wait(30)
        assert stage.memory.wait_for(lambda memory: memory.shown[-1][1] is stage.placeholder)
        assert style.renderer == doomed.renderer, "the driver was given up before the placeholder was shown"
        assert stage.memory.wait_for(lambda memory: memory.shown[-1][1] is not stage.placeholder, timeout=30)
        assert style.renderer == "a disc"
        assert "does not answer" in style.notes[0]
        over.set()
    assert stage.leaked == 0
