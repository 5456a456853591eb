"""Reactions: seen, soon over, never on eyes or mouth, and no camera pixel is seen for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.errors import UsageError
from emojicam.meter import Meter
from emojicam.persona.persona import Persona, find
from emojicam.render.classic import Classic
from emojicam.render.places import Places
from emojicam.render.reactions import ASLEEP, EFFECTS, HELD, LONGEST, QUIET, Holding, Reactions
from emojicam.render.renderer import Look, Renderer
from emojicam.settings import REACTIONS
from emojicam.testing import flat
from emojicam.types import Face, Frame, Pixels, Pose, Tracked

SIZE = (320, 180)
KEY = np.array([1, 254, 3])
"the colour of the camera's face: no reaction has it"
ROOM = (250, 10, 240)
"and that of the room, which no reaction has either"
MOMENTS = (0.1, 0.4, 0.8, 1.2, 1.6, 1.9)
"s into a reaction"


def look(scene: str = "studio", *, reacts: bool = False) -> Look:
    return Look(Classic(), find("mateo"), flat((90, 120, 160), SIZE), scene, Persona(), reacts=reacts)


def pose(yaw: float = 0.0, roll: float = 0.0, **more: object) -> Pose:
    turn = np.radians([yaw, 0, roll]).astype(np.float32)
    own = Pose(np.array([160, 85], np.float32), 52.0, turn).with_shapes(jawOpen=0.2)
    return replace(own, **more)  # type: ignore[arg-type]


def tracked(at: float, of: Pose | None = None) -> Tracked:
    """A frame whose face is in the key colour, in a room of one colour."""
    pixels = flat(ROOM, SIZE).copy()
    pixels[20:150, 105:215] = KEY
    angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    hull = np.stack([160 + 80 * np.cos(angles), 85 + 92 * np.sin(angles)], 1).astype(np.float32)
    face = Face(np.zeros((478, 3), np.float32), hull, 1.0, of or pose())
    return Tracked(Frame(pixels, at), (face,))


def reacting(name: str, renderer: Renderer, of: Pose | None = None) -> Iterator[Pixels]:
    """The pictures at MOMENTS of a reaction."""
    renderer.reactions.start(name)
    renderer(tracked(0.0, of))
    for moment in MOMENTS:
        yield renderer(tracked(moment, of)).pixels


def changed(one: Pixels, other: Pixels) -> NDArray[np.bool_]:
    return np.asarray(np.abs(one.astype(int) - other.astype(int)).max(2) > 8)


@pytest.mark.parametrize("name", REACTIONS)
def test_it_is_seen_and_soon_over(name: str) -> None:
    renderer = Renderer(look(), Meter())
    plain = renderer(tracked(-1.0)).pixels
    assert max(changed(one, plain).sum() for one in reacting(name, renderer)) > 60
    assert EFFECTS[name].seconds <= LONGEST
    assert not changed(renderer(tracked(LONGEST)).pixels, plain).any()


@pytest.mark.parametrize("turn", [(0, 0), (35, 0), (-35, 15), (10, -25)], ids=str)
@pytest.mark.parametrize("name", REACTIONS)
def test_eyes_and_mouth_stay_as_they_are(name: str, turn: tuple[float, float]) -> None:
    renderer, of = Renderer(look(), Meter()), pose(*turn)
    plain = renderer(tracked(-1.0, of)).pixels
    sprite = renderer.look.style.draw(of, renderer.look.persona, 160)
    places = Places.of(of, renderer.look.persona, sprite)
    middle = _bridge(plain, renderer, of)
    for picture in reacting(name, renderer, of):
        rows, columns = np.nonzero(changed(picture, plain))
        spots = (np.stack([columns, rows], 1) - middle) / _unit(of)
        for x, y in (*places.eyes, places.mouth):
            near = np.hypot((spots[:, 0] - x) / 0.22, (spots[:, 1] - y) / 0.15) < 1  # head units
            assert near.sum() <= 2, f"covers {x:.2f}, {y:.2f}"


def _unit(of: Pose) -> float:
    return min(max(of.size, 0.26 * SIZE[1]), 0.345 * SIZE[1])


def _bridge(plain: Pixels, renderer: Renderer, of: Pose) -> NDArray[np.float32]:
    """Where the studio put the bridge of the nose."""
    found = renderer._place_studio(tracked(0.0, of), renderer.look)[0]
    return found.centre


@pytest.mark.parametrize("scene", ["studio", "room"])
@pytest.mark.parametrize("name", REACTIONS)
def test_no_more_of_the_camera_is_seen(name: str, scene: str) -> None:
    """Where the reaction is not, each picture is what it would have been; nowhere is the face's colour."""
    renderer = Renderer(look(scene), Meter())
    for number in range(-20, 0):
        plain = renderer(tracked(number / 30)).pixels
    assert (np.abs(plain.astype(int) - ROOM).max(2) < 3).any() == (scene == "room"), "the room is shown"
    for picture in reacting(name, renderer):
        assert not (np.abs(picture.astype(int) - KEY).max(2) < 40).any()
        room = np.abs(picture.astype(int) - ROOM).max(2) < 3
        assert not (room & changed(picture, plain)).any()


def test_nobody_in_view_means_nothing_beside_them() -> None:
    renderer = Renderer(look(), Meter())
    renderer.reactions.start("confetti")
    empty = Tracked(tracked(0.0).frame, ())
    assert (renderer(empty).pixels == look().backdrop).all()


def test_a_thumb_goes_where_there_is_room() -> None:
    for x, left in ((100, False), (230, True)):
        renderer = Renderer(look(), Meter())
        of = pose(centre=np.array([x, 85], np.float32))
        plain = renderer(tracked(-1.0, of)).pixels
        columns = np.nonzero(changed(list(reacting("thumbs-up", renderer, of))[2], plain))[1]
        assert (columns.mean() < x) == left


def test_an_unknown_reaction_is_refused() -> None:
    with pytest.raises(UsageError, match="There is no reaction 'boo'; there are hearts"):
        Reactions().start("boo")


# -- an expression that is held ------------------------------------------------------------------------------


def noticed(moods: list[tuple[str, float]], fps: int = 30) -> list[tuple[str, float]]:
    """What is reacted to, and when, while each mood is held for so many seconds."""
    holding, found, frame = Holding(), [], 0
    for mood, seconds in moods:
        for _ in range(round(seconds * fps)):
            shut = 1.0 if mood == "asleep" else 0.0
            own = pose(mood="neutral" if mood == "asleep" else mood)
            own = own.with_shapes(eyeBlinkLeft=shut, eyeBlinkRight=shut)
            if name := holding.notice(own, frame / fps):
                found.append((name, frame / fps))
            frame += 1
    return found


@pytest.mark.parametrize(
    ("moods", "reactions"),
    [
        ([("neutral", 20)], []),
        ([("happy", HELD - 0.2), ("neutral", 2)], []),
        ([("happy", 30)], ["hearts"]),
        ([("sad", 2), ("neutral", QUIET), ("sad", 2)], ["tears", "tears"]),
        ([("angry", 2), ("neutral", 1), ("fear", 3)], ["steam"]),
        ([("surprise", 2), ("neutral", QUIET), ("fear", 2)], ["questions", "sweat"]),
        ([("disgust", 10)], []),
        ([("asleep", ASLEEP + 0.5)], ["zzz"]),
        ([("asleep", 0.3), ("neutral", 1), ("asleep", 0.3)], []),
    ],
    ids=["rest", "short", "once", "again", "not at once", "two", "disgust", "asleep", "blinks"],
)
def test_what_is_held_is_reacted_to_once(moods: list[tuple[str, float]], reactions: list[str]) -> None:
    assert [name for name, _ in noticed(moods)] == reactions


def test_it_takes_as_long_as_it_says() -> None:
    ((_, at),) = noticed([("neutral", 1), ("happy", 5)])
    assert at == pytest.approx(1 + HELD, abs=0.05)


@pytest.mark.parametrize("reacts", [False, True])
def test_emotions_are_reacted_to_only_if_asked(reacts: bool) -> None:
    renderer, of = Renderer(look(reacts=reacts), Meter()), pose(mood="happy")
    first = renderer(tracked(0.0, of)).pixels
    later = [renderer(tracked(number / 10, of)).pixels for number in range(1, 40)]
    assert any(changed(one, first).any() for one in later) == reacts
