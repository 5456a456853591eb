"""Stickers as they are seen: whole, clear at the edges, told apart when small, and loops without a jump."""

from __future__ import annotations

from itertools import combinations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.persona.persona import find, names
from emojicam.render.classic import Classic
from emojicam.render.places import Places
from emojicam.render.props.weeping import tear
from emojicam.stickers.artist import MARGIN, Artist, Rgba
from emojicam.stickers.catalogue import Sticker, catalogue
from emojicam.types import Pose

SMALL = 32
"px: how large a reaction is in a chat"
APART = 4.5
"mean difference, 0..255, over what either of two small stickers shows: what somebody can see at a glance"
SYMMETRY = 1.05
"a loop goes fastest through its beginning: the step to it is as large as the step from it, but for rounding"
BY_NAME = {one.name: one for one in catalogue()}


@pytest.fixture(scope="module")
def artist() -> Artist:
    return Artist(Classic(), find("mateo"))


def small(picture: Rgba) -> NDArray[np.float64]:
    """On white, as chats show it."""
    tiny = cv2.resize(picture, (SMALL, SMALL), interpolation=cv2.INTER_AREA).astype(float)
    return np.asarray(tiny[..., :3] + 255 - tiny[..., 3:])


def difference(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    shown = (one.min(2) < 250) | (other.min(2) < 250)
    return float(np.abs(one - other).max(2)[shown].mean())


@pytest.mark.parametrize("who", ["mateo", "sunny", "layla"])
def test_small_stickers_are_told_apart(who: str) -> None:
    artist = Artist(Classic(), find(who))
    drawn = {name: small(artist.draw(one, 128)) for name, one in BY_NAME.items()}
    alike = {
        (a, b): round(apart, 1) for a, b in combinations(drawn, 2) if (apart := difference(drawn[a], drawn[b])) < APART
    }
    assert alike == {}


@pytest.mark.parametrize("who", names())
def test_everything_is_inside_with_a_margin(who: str) -> None:
    artist = Artist(Classic(), find(who))
    edge = round(MARGIN * 128) - 1  # what is measured small may be a pixel off
    for name in ("joy", "party", "exploding", "sleeping", "hugging", "upside_down", "rolling", "melting"):
        alpha = artist.draw(BY_NAME[name], 128)[..., 3].astype(int)
        assert alpha.max() == 255
        assert int(alpha.sum() - alpha[edge:-edge, edge:-edge].sum()) < 0.002 * int(alpha.sum()), name


def test_a_sticker_is_filled_by_its_head(artist: Artist) -> None:
    left, top, right, bottom = cv2.boundingRect(artist.draw(BY_NAME["neutral"], 256)[..., 3])
    assert max(right, bottom) > 0.85 * 256
    assert left + top > 0


@pytest.mark.parametrize("name", ["joy", "party", "sobbing", "melting", "angry", "dizzy", "sleeping"])
def test_loops_have_no_jump(artist: Artist, name: str) -> None:
    pictures = [one.astype(float) for one in artist.loop(BY_NAME[name], 45, 96)]
    steps = [float(np.abs(a - b).mean()) for a, b in zip(pictures, pictures[1:] + pictures[:1], strict=True)]
    assert max(steps[:-1]) > 0, "nothing moves"
    assert steps[-1] <= SYMMETRY * max(steps[:-1]), "from the last to the first is a larger step than any within"


def test_the_still_picture_begins_the_loop(artist: Artist) -> None:
    sticker = BY_NAME["tongue"]
    still, first = artist.draw(sticker, 128), next(artist.loop(sticker, 45, 128))
    scale = [one.sum() / 255 for one in (still[..., 3].astype(float), first[..., 3].astype(float))]
    assert scale[1] == pytest.approx(scale[0], rel=0.15)


@pytest.mark.parametrize("turn", [(0, 0, 0), (35, 0, 0), (-35, 10, 0), (0, -20, 25)], ids=str)
@pytest.mark.parametrize("who", ["sunny", "kwame", "ingrid"])
def test_the_eyes_are_where_they_are_said_to_be(who: str, turn: tuple[float, float, float]) -> None:
    """What changes when the eyes are closed lies about the places of the eyes."""
    style, persona = Classic(), find(who)
    pose = Pose(turn=np.radians(turn).astype(np.float32))
    awake = style.draw(pose, persona, 320, bust=False)
    asleep = style.draw(pose.with_shapes(eyeBlinkLeft=1, eyeBlinkRight=1), persona, 320, bust=False)
    changed = np.abs(awake.pixels.astype(int) - asleep.pixels.astype(int)).max(2) > 25
    places = Places.of(pose, persona, awake)
    rows, columns = np.nonzero(changed)
    spots = (np.stack([columns, rows], 1) - awake.anchor) / awake.unit
    distances = np.linalg.norm(spots[:, None] - np.array(places.eyes)[None], axis=2)
    assert np.percentile(distances.min(1), 90) < 0.24  # head units; an eye is 0.39 wide
    for eye in (0, 1):
        assert (distances[:, eye] < 0.2).any()


def test_a_tear_is_under_an_eye_and_covers_none() -> None:
    sticker = Sticker("tear", Pose.REST, props=("tear",))
    persona = find("sunny")
    artist = Artist(Classic(), persona)
    with_tear, without = artist.draw(sticker, 256), artist.draw(Sticker("bare", Pose.REST), 256)
    wet = np.abs(with_tear.astype(int) - without.astype(int)).max(2) > 20
    rows = np.nonzero(wet)[0]
    assert rows.min() / 256 > 0.5
    assert wet.sum() > 100
    assert tear.__doc__
