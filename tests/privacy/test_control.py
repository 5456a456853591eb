"""What is changed while it runs opens no gap: not a look that is swapped, and not a panic."""

from __future__ import annotations

import pytest

from emojicam.app import App
from emojicam.control import Control
from emojicam.errors import UsageError
from emojicam.meter import Meter
from emojicam.persona.persona import find
from emojicam.render.renderer import SURE_FRAMES, Renderer
from emojicam.settings import Settings, change
from emojicam.testing import ManualClock, Remembered
from emojicam.types import Frame, Tracked

from .scene import FIRST, Stage, hull_of, look, shows_room, view


def seen_in(renderer: Renderer, number: int) -> bool:
    """Whether the picture of that frame, with one sure face, shows the room."""
    frame = Frame(view(FIRST), number / 30)
    return shows_room(renderer(Tracked(frame, (hull_of(FIRST),))).pixels)


def test_a_room_that_is_switched_on_has_to_earn_its_trust_anew() -> None:
    """What was sure before says little: nobody looked out for strangers then."""
    renderer = Renderer(look("studio"), Meter())
    assert not any(seen_in(renderer, number) for number in range(60))
    renderer.look = look("room")
    seen = [seen_in(renderer, number) for number in range(60, 90)]
    assert seen == [False] * (SURE_FRAMES - 1) + [True] * (30 - SURE_FRAMES + 1)
    renderer.look = look("studio")
    assert not any(seen_in(renderer, number) for number in range(90, 100))


def is_in_the_room(memory: Remembered) -> bool:
    """Whether the room was shown at the newest tick, if there was one."""
    return bool(memory.shown) and shows_room(memory.shown[-1][1].pixels)


def test_panic_hides_the_room_at_the_next_tick() -> None:
    stage = Stage("room", {})
    with stage:
        assert stage.memory.wait_for(is_in_the_room)
        stage.output.blank = True
        seen = stage.memory.count + 1
        assert stage.memory.wait_for(lambda memory: memory.count > seen + 50)
        assert all(one is stage.placeholder for _, one in stage.memory.shown[seen:])
        stage.output.blank = False
        assert stage.memory.wait_for(is_in_the_room)
    assert not stage.leaked


def test_no_look_that_fails_to_open_is_shown_in_part() -> None:
    chosen = change(Settings(), {"capture.source": "card", "output.size": "320x180"})
    app = App(chosen, sinks=[Remembered(ManualClock())], live=True)
    with Control(app) as control:
        before = app.look, app.output._placeholder
        with pytest.raises(UsageError):
            control.change({"look.scene": "room", "look.backdrop": "no such file"}).result(60)
        assert (app.look, app.output._placeholder) == before
    app.look.style.close()


def unstarted() -> App:
    """An app whose camera does not film yet: what is ordered between frames waits."""
    chosen = change(Settings(), {"capture.source": "card", "output.size": "320x180"})
    return App(chosen, sinks=[Remembered(ManualClock())], live=True)


def film_one(app: App) -> None:
    """Have the thread that tracks do what was ordered, and look at a frame."""
    app.session._track(Frame(view(FIRST), 0.0))


@pytest.mark.parametrize("later", [{"look.scene": "studio"}, {"look.persona": "yuki"}], ids=["studio", "persona"])
def test_a_room_that_waits_for_a_frame_does_not_undo_what_was_chosen_after_it(later: dict[str, str]) -> None:
    app = unstarted()
    with Control(app) as control:
        control.change({"look.scene": "room"}).result(60)
        control.change(later).result(60)
        film_one(app)
        assert app.look.scene == control.settings.look.scene
        assert app.look.persona == find(control.settings.look.persona)
    app.look.style.close()
