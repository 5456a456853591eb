"""The sheet that figures are drawn on: it draws with and without typefaces, and its axes have round marks."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from emojicam import chart
from emojicam.chart import COLOURS, SHARPNESS, Sheet, luminance, mixed, steps
from emojicam.evaluation.names import VOTED
from emojicam.types import Pixels


@pytest.fixture(params=["typefaces", "none"])
def letters(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the machine's typefaces, and as on a machine that has none."""
    if request.param == "none":
        monkeypatch.setattr(chart, "_typeface", lambda bold: None)
    elif chart._typeface(False) is None:
        pytest.skip("no typeface on this machine")


def seen(sheet: Sheet) -> Pixels:
    return np.asarray(cv2.imdecode(np.frombuffer(sheet.png(), np.uint8), cv2.IMREAD_COLOR), np.uint8)


def ink(sheet: Sheet) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all that is not white, in units."""
    rows, columns = np.nonzero((seen(sheet) < 200).any(2))
    edges = columns.min(), rows.min(), columns.max(), rows.max()
    left, top, right, bottom = (float(edge) / SHARPNESS for edge in edges)
    return left, top, right, bottom


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize(("place", "left", "right"), [(0.0, 200, None), (1.0, None, 200)], ids=["left", "right"])
def test_text_lies_where_it_is_put(place: float, left: float | None, right: float | None) -> None:
    sheet = Sheet(400, 100)
    sheet.text(200, 60, "Hmm", 24, place=place)
    got_left, top, got_right, bottom = ink(sheet)
    assert (got_left if left else got_right) == pytest.approx(200, abs=5)
    assert top > 30
    assert bottom == pytest.approx(60, abs=2)
    assert got_right - got_left == pytest.approx(sheet.length("Hmm", 24), rel=0.2)


@pytest.mark.usefixtures("letters")
def test_any_text_can_be_written() -> None:
    sheet = Sheet(200, 40)
    for words in ("", "Grüße 表情 🙂", "a\tb", "a\udcffb.mp4"):
        sheet.text(10, 25, words)
    assert sheet.png().startswith(b"\x89PNG")


def test_boxes_lines_and_hills_have_their_colours() -> None:
    sheet = Sheet(300, 100)
    sheet.box(0, 0, 100, 100, "#ff0000")
    sheet.line(150, 0, 150, 100, "#00ff00", width=20)
    sheet.hill([(200, 20), (300, 20)], 100, "#0000ff", 20)
    blue, green, red = (seen(sheet)[100 * SHARPNESS // 2, x * SHARPNESS].tolist() for x in (250, 150, 50))
    assert (red, green) == ([0, 0, 255], [0, 255, 0])
    assert blue[0] > blue[1]


@pytest.mark.parametrize(
    ("length", "step"),
    [(3.1, 0.5), (10, 1), (20, 2), (60, 5), (100, 10), (700, 60), (3600, 300), (1e6, 1e6 / 12), (0, 0.01)],
)
def test_marks_are_at_round_times(length: float, step: float) -> None:
    assert steps(length, 12) == pytest.approx(step)


def test_every_emotion_has_a_colour_of_its_own() -> None:
    assert set(COLOURS) == set(VOTED)
    assert len(set(COLOURS.values())) == len(VOTED)


def test_colours_are_mixed_and_weighed() -> None:
    assert mixed("#000000", 0.5, "#ffffff") == "#808080"
    assert [luminance("#ffffff"), luminance("#000000")] == pytest.approx([1, 0])
