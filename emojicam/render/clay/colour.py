"""Colours of a persona as light: linear RGB, 0..1."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_LUMA = np.array([0.2126, 0.7152, 0.0722])
BLOOD = np.array([0.62, 0.09, 0.07])
"what shines through skin where it is thin"


def linear(text: str) -> Array:
    """Of "#rrggbb"."""
    srgb = np.array([int(text[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def luma(colour: Array) -> float:
    """How bright it looks, 0..1, linear."""
    return float(colour @ _LUMA)


def mixed(one: Array, other: Array, share: float) -> Array:
    return one + (other - one) * share
