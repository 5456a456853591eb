"""Which of the things that can draw clay does, and what is said about it; and the network's pictures in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from emojicam import render
from emojicam.errors import ModelError, StudioError
from emojicam.persona.persona import FaceShape, Hair, Persona, find
from emojicam.render.clay import COVER, generated, style
from emojicam.render.clay.generated import SIDE, UNKNOWN, Generated, trimmed
from emojicam.render.clay.nearest import SIDES, VOLUME
from emojicam.types import Pose, Sprite


class Card:
    """A studio whose driver is what a test says it is."""

    notes: Sequence[str] = ()
    renderer = "OpenGL: a card"
    driver = "softpipe"
    largest = 4096

    def __init__(self, *, is_hardware: bool) -> None:
        self.is_hardware, self.closed = is_hardware, False

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        return style.placed(np.full((size, size, 4), 7, np.uint8), pose)

    def close(self) -> None:
        self.closed = True


class Network:
    """A generator that takes so long, or fails."""

    notes: Sequence[str] = ()
    renderer = "generator (CPU)"

    def __init__(self, ms: float, *, fails: bool = False) -> None:
        self._ms, self._fails = ms, fails

    def ms(self) -> float:
        return self._ms

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        if self._fails:
            raise StudioError("The network that draws clay failed (out of memory): choose --style classic.")
        return style.placed(np.full((SIDE, SIDE, 4), 9, np.uint8), pose)

    def close(self) -> None:
        pass


def _here(monkeypatch: pytest.MonkeyPatch, card: Card | Exception, network: Network | Exception) -> None:
    def either(found: Any) -> Any:
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr("emojicam.render.clay.Clay", lambda *args: either(card))
    monkeypatch.setattr(generated, "Generated", lambda *args: either(network))
    monkeypatch.setattr(generated, "is_there", lambda: True)


NO_DRIVER = StudioError("There is no graphics driver: install one.")


def test_a_graphics_card_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    _here(monkeypatch, Card(is_hardware=True), Network(1))
    chosen = render.open_style("clay", "auto")
    assert (chosen.renderer, list(chosen.notes)) == ("OpenGL: a card", [])


@pytest.mark.parametrize("card", [Card(is_hardware=False), NO_DRIVER])
def test_without_a_card_the_network_draws_and_it_is_said_why(
    monkeypatch: pytest.MonkeyPatch, card: Card | Exception
) -> None:
    _here(monkeypatch, card, Network(9))
    chosen = render.open_style("clay", "auto")
    assert chosen.renderer == "generator (CPU)"
    assert "9 ms" in chosen.notes[0]
    assert ("softpipe" if isinstance(card, Card) else "no graphics driver") in chosen.notes[0]
    assert not isinstance(card, Card) or card.closed


def test_a_network_that_does_not_keep_up_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    _here(monkeypatch, NO_DRIVER, Network(render.MOST_MS + 1))
    chosen = render.open_style("clay", "auto")
    assert chosen.renderer.startswith("skia")
    assert "23 ms" in chosen.notes[0]


def test_a_missing_network_is_no_reason_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    _here(monkeypatch, NO_DRIVER, ModelError("the network clay_generator is missing"))
    chosen = render.open_style("clay", "auto")
    assert chosen.renderer.startswith("skia")
    assert "clay_generator is missing" in chosen.notes[0]
    with pytest.raises(ModelError):
        render.open_style("clay", "generator")


def test_the_network_draws_where_it_was_asked_for_however_slow_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    _here(monkeypatch, Card(is_hardware=True), Network(1000))
    assert render.open_style("clay", "generator").renderer == "generator (CPU)"


def test_a_network_that_fails_hands_over_to_classic(monkeypatch: pytest.MonkeyPatch) -> None:
    _here(monkeypatch, NO_DRIVER, Network(1, fails=True))
    chosen = render.open_style("clay", "auto")
    sprite = chosen.draw(Pose.REST, find("sunny"), 128)
    assert sprite.pixels.shape == (128, 128, 4)
    assert chosen.renderer.startswith("skia")
    assert "out of memory" in chosen.notes[-1]


def test_only_clay_is_drawn_by_the_network() -> None:
    chosen = render.open_style("classic", "generator")
    assert "only --style clay is" in chosen.notes[0]


def test_without_a_network_nothing_is_said_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    _here(monkeypatch, NO_DRIVER, Network(1))
    monkeypatch.setattr(generated, "is_there", lambda: False)
    chosen = render.open_style("clay", "auto")
    assert chosen.renderer.startswith("skia")
    assert list(chosen.notes) == [f"Drawn in the style classic, not clay.  {NO_DRIVER}"]


@pytest.fixture(scope="module")
def network() -> Generated:
    return Generated()


def test_a_picture_is_placed_as_the_studio_places_its_own(network: Generated) -> None:
    pose = Pose(turn=np.array([0.4, -0.1, 0.2], np.float32))
    sprite = network.draw(pose, find("sunny"), 512)
    other = style.placed(np.zeros((SIDE, SIDE, 4), np.uint8), pose)
    assert sprite.unit == other.unit
    assert (sprite.anchor == other.anchor).all()


def test_colour_never_exceeds_cover(network: Generated) -> None:
    for name in ("sunny", "kwame", "yuki"):
        picture = network.picture(Pose.REST, find(name))
        assert picture.shape == (SIDE, SIDE, 4)
        assert (picture[..., :3] <= picture[..., 3:]).all()


def test_an_outline_has_the_colour_of_what_it_is_of() -> None:
    """A disc whose edge was drawn black, and whose cover goes up and down along it."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    far = np.hypot(rows - 128, columns - 128)
    cover = np.clip(60.5 - far + ((rows + columns) % 2), 0, 1) * 255
    disc = np.dstack([np.where(cover > 250, one, 0) * cover / 255 for one in (200, 120, 40)] + [cover]).astype(np.uint8)
    found = trimmed(disc)
    edge = (found[..., 3] > 60) & (found[..., 3] < 200)
    seen = found[edge][:, :3] / found[edge][:, 3:] * 255
    before = disc[edge][:, :3] / np.maximum(disc[edge][:, 3:], 1) * 255
    assert np.abs(seen - (200, 120, 40)).mean() < 10 < 40 < np.abs(before - (200, 120, 40)).mean()
    assert (found[..., :3] <= found[..., 3:]).all()
    assert (found[far < 50] == disc[far < 50]).all()
    assert not found[far > 66].any()


def test_hair_that_the_network_has_not_learned_is_drawn_as_the_nearest_and_it_says_so(network: Generated) -> None:
    curls, waves = (replace(find("sunny"), hair=Hair(style=style)) for style in ("ringlets", "wavy"))
    drawn = network.picture(Pose.REST, curls)
    assert UNKNOWN in network.notes
    assert np.array_equal(drawn, network.picture(Pose.REST, waves))
    assert UNKNOWN not in network.notes


def test_more_hair_than_it_has_learned_is_drawn_as_far_as_its_outline_holds(network: Generated) -> None:
    usual, full, fullest = (
        replace(find("sunny"), hair=Hair(style="quiff", volume=volume, sides=sides))
        for volume, sides in ((1.0, 0.5), (VOLUME, SIDES), (1.3, 1.0))
    )
    drawn = [network.picture(Pose.REST, one) for one in (usual, full, fullest)]
    covered = [one[:100, :, 3].sum() / 255 for one in drawn]
    assert covered[1] > covered[0] + 150, "px of hair"
    assert np.array_equal(drawn[1], drawn[2])
    assert UNKNOWN in network.notes
    network.picture(Pose.REST, full)
    assert UNKNOWN not in network.notes


def test_a_head_without_shoulders_ends_at_the_chin(network: Generated) -> None:
    with_bust, without = (network.picture(Pose.REST, find("sunny"), bust=bust) for bust in (True, False))
    assert (with_bust[-8:, SIDE // 2, 3] > 250).all()
    assert (without[-8:, :, 3] < 5).all()


def test_the_head_is_opaque_where_a_real_one_may_be(network: Generated) -> None:
    for name in ("sunny", "priya", "oskar"):
        cover = network.picture(Pose.REST, find(name), bust=False)[..., 3]
        x, y = (int(one) for one in network.draw(Pose.REST, find(name), SIDE).anchor)
        assert (cover[y - 40 : y + 40, x - 30 : x + 30] > 250).all()


def test_the_narrowest_head_covers_a_head(network: Generated) -> None:
    narrow = Persona(face=FaceShape(width=0.8, temples=0.9, jaw=0, chin=0, cheeks=0, ears=0.7))
    sprite = network.draw(Pose.REST, narrow, SIDE, bust=False)
    across, low, down = COVER
    y, x = np.mgrid[:SIDE, :SIDE]
    x, y = (x - sprite.anchor[0]) / sprite.unit, (y - sprite.anchor[1]) / sprite.unit
    inside = (x / across) ** 2 + ((y - low) / down) ** 2 <= 1
    assert (sprite.pixels[inside][:, 3] > 250).all()


def test_a_still_pose_does_not_flicker(network: Generated) -> None:
    pictures = [network.picture(Pose.REST, find("mateo")) for _ in range(3)]
    assert all((one == pictures[0]).all() for one in pictures)


def test_a_smile_moves_the_mouth_and_nothing_else(network: Generated) -> None:
    rest, smile = (
        network.picture(pose, find("sunny")).astype(int)
        for pose in (Pose.REST, Pose.REST.with_shapes(mouthSmileLeft=1.0, mouthSmileRight=1.0))
    )
    moved = np.abs(rest - smile).max(2)
    assert moved[130:200, 80:176].max() > 60
    assert moved[:60].mean() < 2
