"""From probabilities and labels to figures.  Arithmetic alone: knows no network and no picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..types import Floats

Indices = NDArray[np.int64]
Doubles = NDArray[np.float64]

BINS = 15
"of the calibration error, as in Guo et al. (2017)"


def confusion(labels: Indices, said: Indices, classes: int) -> Indices:
    """(classes, classes) how many faces of each class, by row, were taken for each, by column."""
    counts = np.zeros((classes, classes), np.int64)
    np.add.at(counts, (labels, said), 1)
    return counts


def recall(counts: Indices) -> Doubles:
    """(n,) the share of each class that was recognised; NaN for a class without a face."""
    return _share(counts.diagonal(), counts.sum(1))


def precision(counts: Indices) -> Doubles:
    """(n,) the share of what was taken for each class that was it; NaN for a class that was never named."""
    return _share(counts.diagonal(), counts.sum(0))


def f1(counts: Indices) -> Doubles:
    """(n,) the harmonic mean of precision and recall; NaN for a class without a face that was never named."""
    return _share(2 * counts.diagonal(), counts.sum(0) + counts.sum(1))


def mean_of_present(values: Doubles, counts: Indices) -> float:
    """The mean over the classes of which there are faces: what a set does not show cannot be missed."""
    return float(values[counts.sum(1) > 0].mean())


def calibration_error(probabilities: Floats, labels: Indices) -> float:
    """By how much the top probability differs from the share that is right, weighted over BINS equal bins."""
    sure, right = probabilities.max(1), probabilities.argmax(1) == labels
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    gaps = [abs(float(sure[bins == one].sum() - right[bins == one].sum())) for one in range(BINS)]
    return sum(gaps) / len(labels)


def _share(part: Indices, whole: Indices) -> Doubles:
    shares = np.full(len(part), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares
