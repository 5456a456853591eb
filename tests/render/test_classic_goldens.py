"""The classic style against small pictures that someone looked at.

After a change of the art, look at `python -m emojicam.render.sheet`, then renew the pictures:

    EMOJICAM_RENEW_GOLDENS=1 pytest tests/render/test_classic_goldens.py
"""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from emojicam.persona.persona import find
from emojicam.render.classic import Classic
from emojicam.render.sheet import EXPRESSIONS, TURNS, on_paper
from emojicam.types import Pixels, Pose

GOLDENS = Path(__file__).parent / "goldens"
RENEW = "EMOJICAM_RENEW_GOLDENS"
SIZE = 96
MOST_ON_AVERAGE, MOST_ANYWHERE = 0.6, 64
"0..255: skia's versions differ by a shade in edges; moved or missing parts differ by far more"

CASES: dict[str, Pose] = {
    "amara-laugh": EXPRESSIONS["laugh"],
    "ingrid-wonder": EXPRESSIONS["wonder"],
    "kwame-anger": EXPRESSIONS["anger"],
    "layla-wink": EXPRESSIONS["wink"],
    "mateo-turned": TURNS["-40 0 0"],
    "oskar-sorrow": EXPRESSIONS["sorrow"],
    "priya-tilted": TURNS["30 -20 -15"],
    "sunny-tongue": EXPRESSIONS["tongue"],
    "yuki-up": TURNS["0 30 0"],
}


@pytest.fixture(scope="module")
def style() -> Classic:
    return Classic()


@pytest.mark.parametrize("case", CASES)
def test_it_looks_as_it_did(style: Classic, case: str, tmp_path: Path) -> None:
    drawn = on_paper(style, CASES[case], find(case.split("-")[0]), SIZE)
    path = GOLDENS / f"classic-{case}.png"
    if os.environ.get(RENEW):
        GOLDENS.mkdir(exist_ok=True)
        cv2.imwrite(str(path), drawn[..., ::-1])
    wanted = cv2.imread(str(path))
    assert wanted is not None, f"no golden {path.name}: look at the picture, then set {RENEW}=1"
    compare(drawn, np.asarray(wanted[..., ::-1], np.uint8), tmp_path / path.name)


def compare(drawn: Pixels, wanted: Pixels, report: Path) -> None:
    """Fail if they differ too much, and leave drawn, wanted and the difference side by side in `report`."""
    difference = np.abs(drawn.astype(int) - wanted.astype(int))
    blurred = cv2.blur(difference.max(2).astype(np.float32), (3, 3))
    if difference.mean() <= MOST_ON_AVERAGE and blurred.max() <= MOST_ANYWHERE:
        return
    side_by_side = np.hstack([drawn, wanted, np.clip(difference * 4, 0, 255).astype(np.uint8)])
    cv2.imwrite(str(report), side_by_side[..., ::-1])
    pytest.fail(f"differs by {difference.mean():.2f} on average and {blurred.max():.0f} at most: see {report}")


def test_a_missing_nose_would_be_noticed(style: Classic, tmp_path: Path) -> None:
    drawn = on_paper(style, Pose.REST, find("sunny"), SIZE)
    without = drawn.copy()
    without[48:58, 42:54] = without[44, 60]
    with pytest.raises(pytest.fail.Exception, match="differs by"):
        compare(without, drawn, tmp_path / "nose.png")
    assert (tmp_path / "nose.png").is_file()
