"""The second opinion: what it looks at, and how it and the encoder come to an answer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from emojicam.persona.likeness import SCHEMA
from emojicam.persona.proportions import mirrored
from emojicam.persona.second import MAPS, Eyes, SecondOpinion
from emojicam.types import Floats, Pixels

from .test_encoder import marked


def in_a_mirror(pixels: Pixels, points: Floats) -> tuple[Pixels, Floats]:
    other = points[mirrored()].copy()
    other[:, 0] = pixels.shape[1] - other[:, 0]
    return np.ascontiguousarray(pixels[:, ::-1]), other


def alike() -> dict[str, Floats]:
    """An encoder that has no idea."""
    return {name: np.full(len(kinds), 1 / len(kinds), np.float32) for name, kinds in SCHEMA.items()}


def sure(name: str, choice: int) -> dict[str, Floats]:
    """One that is sure of that, and has no idea else."""
    chances = np.full(len(SCHEMA[name]), 1e-6, np.float32)
    chances[choice] = 1
    return alike() | {name: chances}


def test_a_face_is_looked_at_twice_the_second_time_in_a_mirror() -> None:
    picture, shot = marked()
    seen = Eyes()(picture, shot.points)
    turned = Eyes()(*in_a_mirror(picture, shot.points))
    assert list(seen) == list(MAPS)
    for name, one in MAPS.items():
        assert seen[name].shape == (2, *one.shape)
        first, second = seen[name]
        assert np.corrcoef(second.ravel(), turned[name][0].ravel())[0, 1] > 0.98
        assert np.corrcoef(first.ravel(), turned[name][1].ravel())[0, 1] > 0.98
        assert np.corrcoef(first.ravel(), second.ravel())[0, 1] < 0.999


@pytest.mark.parametrize("name", [name for name, one in MAPS.items() if one.halved])
def test_a_map_that_is_too_fine_is_halved_place_by_place(name: str) -> None:
    one = MAPS[name]
    picture, shot = marked()
    whole = Eyes()
    network = whole._networks[one.network]
    kept: list[list[Floats]] = []
    inside = network.run

    def heard(*given: Any) -> list[Floats]:
        kept.append(inside(*given))
        return inside(*given)

    network.run = heard  # type: ignore[method-assign]
    found = whole(picture, shot.points)[name][0]
    tensors = [known for known, other in MAPS.items() if other.network == one.network]
    before = kept[0][len(network.outputs) + tensors.index(name)][0]
    assert before.shape == (one.shape[0], 2 * one.shape[1], 2 * one.shape[2])
    assert found[3, 2, 5] == pytest.approx(before[3, 4:6, 10:12].mean(), rel=1e-4)


def test_every_attribute_gets_probabilities_and_a_mirror_image_the_same() -> None:
    picture, shot = marked()
    opinion = SecondOpinion()
    said, other = opinion(picture, shot.points, alike()), opinion(*in_a_mirror(picture, shot.points), alike())
    assert list(said) == list(SCHEMA)
    for name, kinds in SCHEMA.items():
        assert said[name].shape == (len(kinds),)
        assert said[name].sum() == pytest.approx(1, abs=1e-3)
        assert np.abs(said[name] - other[name]).max() < 0.1


@pytest.mark.parametrize("name", list(SCHEMA))
def test_the_encoder_is_listened_to_of_every_attribute(name: str) -> None:
    picture, shot = marked()
    opinion = SecondOpinion()
    without = opinion(picture, shot.points, alike())
    choice = int(without[name].argmin())
    heard = opinion(picture, shot.points, sure(name, choice))
    assert heard[name][choice] > 3 * without[name][choice]
    for other in set(SCHEMA) - {name}:
        assert np.allclose(heard[other], without[other], atol=1e-5)
