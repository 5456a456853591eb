"""Photos of faces made worse, each so far that the face is spoilt: what enrolment has to notice."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from emojicam.types import Floats, Pixels

LIPS = [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146]
CHEEKS = [50, 280, 101, 330]
CLOTHS = (70, 90, 140), (200, 200, 205), (40, 40, 45), (150, 110, 90), (90, 130, 100)

Doubles = NDArray[np.float64]


def _eyes(points: Floats) -> tuple[Doubles, Doubles, float]:
    """The middle between the irises, the direction from one to the other, and their distance in px."""
    right, left = points[468, :2].astype(float), points[473, :2].astype(float)
    distance = float(np.linalg.norm(left - right))
    return (right + left) / 2, (left - right) / distance, distance


def _lit(pixels: Pixels, by: Doubles | float) -> Pixels:
    """The same in another light, as a camera would show it: sRGB's curve undone, and done again."""
    values = pixels / 255.0
    light = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4) * by
    light = light.clip(0, 1)
    shown = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.asarray((shown * 255).round(), np.uint8)


def blurred(pixels: Pixels, points: Floats) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 0.06 * _eyes(points)[2]), np.uint8)


def dark(pixels: Pixels, points: Floats) -> Pixels:
    return _lit(pixels, 0.1)


def overexposed(pixels: Pixels, points: Floats) -> Pixels:
    return _lit(pixels, 4.0)


def one_sided(pixels: Pixels, points: Floats) -> Pixels:
    middle, _, distance = _eyes(points)
    across = (np.arange(pixels.shape[1]) - middle[0]) / (0.15 * distance)
    return _lit(pixels, (0.06 + 0.94 / (1 + np.exp(-across.clip(-50, 50))))[None, :, None])


def small(pixels: Pixels, points: Floats) -> Pixels:
    share = 14 / _eyes(points)[2]
    return np.asarray(cv2.resize(pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA), np.uint8)


def _noise(shape: tuple[int, int], coarse: float, seed: int) -> Doubles:
    """(h, w) with mean 0 and deviation 1, as coarse as that many px."""
    noise = cv2.GaussianBlur(np.random.default_rng(seed).normal(size=shape), (0, 0), coarse)
    return np.asarray(noise / noise.std(), float)


def _cloth(pixels: Pixels, points: Floats) -> Doubles:
    """Woven and folded, in one of a few colours."""
    shape, seed = pixels.shape[:2], int(abs(points[0, 0]) * 7)
    folds = 18 * _noise(shape, 0.2 * _eyes(points)[2], seed) + 8 * _noise(shape, 1, seed + 1)
    return np.array(CLOTHS[seed % len(CLOTHS)]) + folds[..., None]


def _hand(pixels: Pixels, points: Floats) -> Doubles:
    """The person's own skin, with shadows between fingers."""
    _, (x, y), distance = _eyes(points)
    height, width = pixels.shape[:2]
    places = points[CHEEKS, :2].round().astype(int).clip(0, (width - 1, height - 1))
    skin = np.median(pixels[places[:, 1], places[:, 0]], axis=0)
    rows, columns = np.mgrid[:height, :width]
    fingers = np.abs(np.sin((columns * x + rows * y) * np.pi / (0.28 * distance))) ** 0.5
    return np.asarray(skin * (0.55 + 0.5 * fingers[..., None]), float)


def _plain(pixels: Pixels, points: Floats) -> Doubles:
    return np.full(pixels.shape, 30.0)


def _over(
    where: Callable[[Floats], tuple[Doubles, float, float]], cover: Callable[[Pixels, Floats], Doubles]
) -> Callable[[Pixels, Floats], Pixels]:
    def covered(pixels: Pixels, points: Floats) -> Pixels:
        _, along, distance = _eyes(points)
        middle, width, height = where(points)
        across = np.array([-along[1], along[0]])
        corners = [
            middle + distance * (x * width / 2 * along + y * height / 2 * across)
            for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        ]
        mask = np.zeros(pixels.shape[:2], np.uint8)
        cv2.fillPoly(mask, [np.array(corners).round().astype(np.int32)], 255)
        share = cv2.GaussianBlur(mask, (0, 0), max(0.5, 0.015 * distance))[..., None] / 255.0
        laid = cover(pixels, points).clip(0, 255)
        return np.asarray((pixels * (1 - share) + laid * share).round(), np.uint8)

    return covered


def _mouth(points: Floats) -> tuple[Doubles, float, float]:
    """Middle in px; width and height over the distance of the eyes."""
    return points[LIPS, :2].mean(0).astype(float), 1.3, 0.75


def _lower_half(points: Floats) -> tuple[Doubles, float, float]:
    return 0.6 * points[LIPS, :2].mean(0).astype(float) + 0.4 * points[1, :2], 2.2, 1.3


def _both_eyes(points: Floats) -> tuple[Doubles, float, float]:
    return _eyes(points)[0], 2.1, 0.55


WORSE: Mapping[str, tuple[str, Callable[[Pixels, Floats], Pixels]]] = {
    "blurred": ("blurred", blurred),
    "dark": ("dark", dark),
    "overexposed": ("overexposed", overexposed),
    "one-sided": ("lit from one side", one_sided),
    "small": ("too small", small),
    "cloth on mouth": ("mouth covered", _over(_mouth, _cloth)),
    "hand on mouth": ("mouth covered", _over(_mouth, _hand)),
    "bar on mouth": ("mouth covered", _over(_mouth, _plain)),
    "mask": ("mouth covered", _over(_lower_half, _cloth)),
    "hand on eyes": ("eyes covered", _over(_both_eyes, _hand)),
    "cloth on eyes": ("eyes covered", _over(_both_eyes, _cloth)),
    "bar on eyes": ("eyes covered", _over(_both_eyes, _plain)),
}
"by name: the complaint that it has to bring, and how it is made"
