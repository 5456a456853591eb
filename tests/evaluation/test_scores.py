"""Figures, worked out by hand on small tables."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.evaluation import scores

LABELS = np.array([0, 0, 0, 1, 1, 2])
SAID = np.array([0, 0, 1, 1, 0, 1])
COUNTS = np.array([[2, 1, 0, 0], [1, 1, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]])
"of the two above, with a fourth class that nobody shows and nobody names"


def test_confusion_counts_rows_shown_and_columns_said() -> None:
    assert scores.confusion(LABELS, SAID, 4).tolist() == COUNTS.tolist()


def test_recall_precision_and_f1_of_each_class() -> None:
    assert scores.recall(COUNTS) == pytest.approx([2 / 3, 1 / 2, 0, np.nan], nan_ok=True)
    assert scores.precision(COUNTS) == pytest.approx([2 / 3, 1 / 3, np.nan, np.nan], nan_ok=True)
    assert scores.f1(COUNTS) == pytest.approx([2 / 3, 2 / 5, 0, np.nan], nan_ok=True)


def test_means_are_over_the_classes_that_are_there() -> None:
    assert scores.mean_of_present(scores.recall(COUNTS), COUNTS) == pytest.approx((2 / 3 + 1 / 2 + 0) / 3)


def test_who_is_as_sure_as_right_is_calibrated() -> None:
    chances = np.array([[0.75, 0.25]] * 4, np.float32)
    assert scores.calibration_error(chances, np.array([0, 0, 0, 1])) == pytest.approx(0, abs=1e-6)


def test_who_is_sure_and_wrong_is_not() -> None:
    chances = np.array([[1.0, 0.0]] * 4, np.float32)
    assert scores.calibration_error(chances, np.array([1, 1, 1, 0])) == pytest.approx(0.75)


def test_errors_of_either_sign_in_two_bins_do_not_cancel() -> None:
    chances = np.array([[0.9, 0.1], [0.6, 0.4]], np.float32)
    assert scores.calibration_error(chances, np.array([1, 0])) == pytest.approx((0.9 + 0.4) / 2)
