"""The panel against small pictures of it that someone looked at.

After a change of the panel, look at the new pictures (a failing test names them), then renew the old ones:

    EMOJICAM_RENEW_GOLDENS=1 pytest tests/ui/test_goldens.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from emojicam.types import Pixels

from ..render.golden import Tolerance, check, compare
from .shots import FONTS, NO_FONT, SHOTS, SIZE

ROOT = Path(__file__).parents[2]
GOLDENS = Path(__file__).parent / "goldens"
SMALL = SIZE[0] // 2, SIZE[1] // 2
TOLERANCE = Tolerance(on_average=1.2, anywhere=110)
"a font's releases and rasterisers differ by shades along the letters; what is moved or missing differs by far more"
MOST_BYTES = 600_000


def taken(folder: Path, scale: str, *names: str) -> None:
    """Have these pictures taken, in a process of their own."""
    environ = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "QT_FONT_DPI": "96",
        "DBUS_SESSION_BUS_ADDRESS": "none:",
        "XDG_CONFIG_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_VIDEOS_DIR": str(folder),
    }  # fmt: skip
    command = [sys.executable, "-m", "tests.ui.shots", str(folder), *names]
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=280, check=False)
    if done.returncode == NO_FONT:
        pytest.skip(f"the pictures are written in {' and '.join(FONTS)}, which are not there")
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all of them."""
    folder = tmp_path_factory.mktemp("shots")
    *ordinary, double = SHOTS
    taken(folder, "1", *ordinary)
    taken(folder, "2", double)
    return folder


def small(path: Path) -> Pixels:
    """The picture at half the size of the window, RGB."""
    bgr = cv2.imread(str(path))
    assert bgr is not None
    scaled = cv2.resize(bgr, SMALL, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(scaled, cv2.COLOR_BGR2RGB), np.uint8)


@pytest.mark.parametrize("name", SHOTS)
def test_the_panel_looks_as_it_did(shots: Path, name: str, tmp_path: Path) -> None:
    check(small(shots / f"{name}.png"), name, TOLERANCE, tmp_path, GOLDENS)


def test_at_200_percent_everything_is_where_it_was(shots: Path) -> None:
    height, width = cv2.imread(str(shots / "double.png")).shape[:2]  # type: ignore[union-attr]
    assert (width, height) == (2 * SIZE[0], 2 * SIZE[1])
    difference = np.abs(small(shots / "double.png").astype(int) - small(shots / "light.png"))
    assert cv2.blur(difference.max(2).astype(np.float32), (9, 9)).max() < 90


def test_a_missing_word_would_be_noticed(shots: Path, tmp_path: Path) -> None:
    drawn = small(shots / "light.png")
    without = drawn.copy()
    without[14:30, 10:75] = without[4, 4]  # the name at the top
    with pytest.raises(pytest.fail.Exception, match="differs by"):
        compare(without, drawn, TOLERANCE, tmp_path / "name.png")
    assert (tmp_path / "name.png").is_file()


def test_they_stay_small() -> None:
    assert sum(path.stat().st_size for path in GOLDENS.glob("*.png")) < MOST_BYTES
    assert {path.stem for path in GOLDENS.glob("*.png")} == set(SHOTS)
