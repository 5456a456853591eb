"""What is changed while it runs opens no gap: not a look that is swapped, and not a panic."""

from __future__ import annotations

import pytest

from emojicam.app import App
from emojicam.control import Control
from emojicam.errors import UsageError
from emojicam.infer import TRACKERS
from emojicam.meter import Meter
from emojicam.persona.persona import find
from emojicam.render import backdrop
from emojicam.render.renderer import SURE_FRAMES, Renderer
from emojicam.settings import Settings, change
from emojicam.testing import ManualClock, Remembered, Told
from emojicam.types import Frame, Tracked

from .scene import FIRST, Stage, hull_of, look, shows_room, view


def seen_in(renderer: Renderer, number: int) -> bool:
    """Whether the picture of that frame, with one sure face, shows the room."""
    frame = Frame(view(FIRST), number / 30)
    return shows_room(renderer(Tracked(frame, (hull_of(FIRST),))).pixels)


@pytest.mark.parametrize("before", ["studio", "room", "blur"])
@pytest.mark.parametrize("scene", ["room", "blur"])
def test_a_room_that_is_switched_on_has_to_earn_its_trust_anew(scene: str, before: str) -> None:
    """What was sure before says little: nobody looked out for strangers then."""
    if scene == before:
        pytest.skip("nothing is switched")
    renderer = Renderer(look(before), Meter())
    assert any(seen_in(renderer, number) for number in range(60)) == (before != "studio")
    renderer.look = look(scene)
    seen = [seen_in(renderer, number) for number in range(60, 90)]
    assert seen == [False] * (SURE_FRAMES - 1) + [True] * (30 - SURE_FRAMES + 1)
    renderer.look = look("studio")
    assert not any(seen_in(renderer, number) for number in range(90, 100))


def is_in_the_room(memory: Remembered) -> bool:
    """Whether the room was shown at the newest tick, if there was one."""
    return bool(memory.shown) and shows_room(memory.shown[-1][1].pixels)


@pytest.mark.parametrize("scene", ["room", "blur"])
def test_panic_hides_the_room_at_the_next_tick(scene: str) -> None:
    stage = Stage(scene, {})
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


def unstarted(**looks: str) -> App:
    """An app whose camera does not film yet: what is ordered between frames waits."""
    chosen = change(Settings(), {"capture.source": "card", "output.size": "320x180", **looks})
    return App(chosen, sinks=[Remembered(ManualClock())], live=True)


def film_one(app: App) -> None:
    """Have the thread that tracks do what was ordered, and look at a frame."""
    app.session._track(Frame(view(FIRST), 0.0))


ROOMS = [{"look.scene": "room"}, {"look.backdrop": "blur"}]
"what has camera pixels in it"


@pytest.mark.parametrize(
    "later",
    [{"look.scene": "studio", "look.backdrop": "dawn"}, {"look.persona": "yuki"}],
    ids=["studio", "persona"],
)
@pytest.mark.parametrize("room", ROOMS, ids=["room", "blur"])
def test_a_room_that_waits_for_a_frame_does_not_undo_what_was_chosen_after_it(
    room: dict[str, str], later: dict[str, str]
) -> None:
    app = unstarted()
    with Control(app) as control:
        control.change(room).result(60)
        control.change(later).result(60)
        film_one(app)
        chosen = control.settings.look
        assert (app.look.scene, app.look.blurred) == (chosen.scene, chosen.backdrop == "blur")
        assert (app.look.backdrop == backdrop.paint(chosen.backdrop, app.settings.output.size)).all()
        assert app.look.persona == find(chosen.persona)
    app.look.style.close()


class Watching:
    """Opens trackers that find nobody, and notes which of them watch for strangers."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.asked: list[bool] = []
        patch.setitem(TRACKERS, "onnx", self._open)

    def _open(self, meter: Meter, *, watchful: bool = False, provider: str = "auto", live: bool = True) -> Told:
        self.asked.append(watchful)
        return Told(lambda frame: ())


@pytest.mark.parametrize("room", ROOMS, ids=["room", "blur"])
def test_no_room_is_shown_before_every_frame_is_watched_for_strangers(
    room: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    watching = Watching(monkeypatch)
    app = unstarted()
    with Control(app) as control:
        control.change(room).result(60)
        assert watching.asked == [False, True]
        before = app.tracker
        assert app.look.camera == "nothing", "shown while the tracker before still looks"
        film_one(app)
        assert app.tracker is not before
        assert app.look.camera != "nothing"
        control.change({"look.scene": "studio", "look.backdrop": "dawn"}).result(60)
        control.change(room).result(60)
        assert watching.asked == [False, True], "one that watches is kept"
        assert app.look.camera != "nothing"
    app.look.style.close()


@pytest.mark.parametrize("room", ROOMS, ids=["room", "blur"])
def test_a_room_from_the_start_is_watched_from_the_start(room: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    watching = Watching(monkeypatch)
    app = unstarted(**room)
    assert (watching.asked, app.look.camera != "nothing") == ([True], True)
    app.look.style.close()
