"""What the tracker tests share: each tracker in turn, and one line about the one that may be missing."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import pytest

NEEDS_MEDIAPIPE = 'needs the extra "mediapipe"'
HAS_MEDIAPIPE = find_spec("mediapipe") is not None

either_tracker = pytest.mark.parametrize(
    "name",
    [
        "onnx",
        pytest.param(
            "mediapipe", marks=[pytest.mark.mediapipe, pytest.mark.skipif(not HAS_MEDIAPIPE, reason=NEEDS_MEDIAPIPE)]
        ),
    ],
)
"runs a test once for each tracker, with its `name` in TRACKERS"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Close with one line for the tests that need MediaPipe."""
    skipped = [
        report for report in terminalreporter.stats.get("skipped", []) if NEEDS_MEDIAPIPE in str(report.longrepr)
    ]
    if skipped:
        terminalreporter.write_line(f"{len(skipped)} tests skipped: mediapipe is not installed (an optional extra)")
