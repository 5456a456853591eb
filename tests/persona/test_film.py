"""Of a film, the best frames: spread over it, each the best around."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import pytest

from emojicam.persona import film
from emojicam.persona.shot import Shot
from emojicam.types import Frame, Pixels

from ..infer.world import points_at

POINTS = points_at(32, 24, 20)


def frames(seconds: float, fps: float = 20, began: float = 100) -> Iterator[Frame]:
    """Each frame is as bright as the number of its tenth of a second."""
    for number in range(round(seconds * fps)):
        yield Frame(np.full((8, 8, 3), int(number / fps * 10), np.uint8), began + number / fps)


def shot(quality: float) -> Shot:
    nothing = np.zeros(52, np.float32)
    return Shot(np.zeros((8, 8, 3), np.uint8), POINTS.copy(), np.zeros(3, np.float32), nothing, quality)


class Seer:
    """Sees faces of a given quality at given tenths of a second, and everywhere else one of quality 0.5."""

    def __init__(self, qualities: Mapping[int, float], otherwise: float | None = 0.5) -> None:
        self.looks, self._qualities, self._otherwise = 0, qualities, otherwise

    def __call__(self, pixels: Pixels) -> Shot | None:
        self.looks += 1
        quality = self._qualities.get(int(pixels[0, 0, 0]), self._otherwise)
        return None if quality is None else replace(shot(0.5), quality=quality)


def test_the_best_of_each_part_is_taken() -> None:
    best = film.best_of(frames(10), 10, Seer({10: 0.9, 35: 0.8, 95: 0.7, 90: 0.6}), lambda done, total: None)
    assert list(best) == pytest.approx([1.0, 3.5, 4.0, 6.0, 9.5], abs=0.051)
    assert [one.quality for one in best.values()] == [0.9, 0.8, 0.5, 0.5, 0.7]


def test_parts_without_a_face_give_nothing() -> None:
    assert list(film.best_of(frames(10), 10, Seer({45: 0.3}, None), lambda done, total: None)) == pytest.approx([4.5])
    assert film.best_of(frames(10), 10, Seer({}, None), lambda done, total: None) == {}
    assert film.best_of(iter(()), 10, Seer({}), lambda done, total: None) == {}


def test_it_looks_no_oftener_than_it_has_to_and_no_longer() -> None:
    see, told = Seer({}), list[tuple[float, float]]()
    endless = frames(1000)
    film.best_of(endless, 3, see, lambda done, total: told.append((done, total)))
    assert see.looks == 3 / film.EVERY
    assert next(endless).taken_at == pytest.approx(103.05, abs=0.01)
    assert told == sorted(told)
    assert told[-1] == pytest.approx((2.75, 3))
