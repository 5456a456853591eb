"""Pictures that someone looked at, and how far from them a new one may be.  Knows no style and no window.

After a change of the art, look at `emojicam lookbook`, then renew the pictures:

    EMOJICAM_RENEW_GOLDENS=1 pytest tests/render/test_classic_goldens.py tests/render/test_clay_goldens.py
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from emojicam.types import Pixels

GOLDENS = Path(__file__).parent / "goldens"
RENEW = "EMOJICAM_RENEW_GOLDENS"


@dataclass(frozen=True)
class Tolerance:
    """How much a picture may differ, 0..255."""

    on_average: float
    anywhere: float
    "after a blur over 3 px: edges may move by a part of a pixel, but no part may be missing"


def check(drawn: Pixels, name: str, tolerance: Tolerance, folder: Path, goldens: Path = GOLDENS) -> None:
    """Compare with the golden of that name, or renew it if that was asked for; what differs is left in `folder`."""
    path = goldens / f"{name}.png"
    if os.environ.get(RENEW):
        goldens.mkdir(exist_ok=True)
        cv2.imwrite(str(path), drawn[..., ::-1], [cv2.IMWRITE_PNG_COMPRESSION, 9])
    wanted = cv2.imread(str(path))
    assert wanted is not None, f"no golden {path.name}: look at the picture, then set {RENEW}=1"
    compare(drawn, np.asarray(wanted[..., ::-1], np.uint8), tolerance, folder / path.name)


def compare(drawn: Pixels, wanted: Pixels, tolerance: Tolerance, report: Path) -> None:
    """Fail if they differ too much, and leave drawn, wanted and the difference side by side in `report`."""
    difference = np.abs(drawn.astype(int) - wanted.astype(int))
    blurred = cv2.blur(difference.max(2).astype(np.float32), (3, 3))
    if difference.mean() <= tolerance.on_average and blurred.max() <= tolerance.anywhere:
        return
    side_by_side = np.hstack([drawn, wanted, np.clip(difference * 4, 0, 255).astype(np.uint8)])
    cv2.imwrite(str(report), side_by_side[..., ::-1])
    pytest.fail(f"differs by {difference.mean():.2f} on average and {blurred.max():.0f} at most: see {report}")
