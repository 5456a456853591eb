"""A film analysed: a row for each of its frames, a picture of its moods, nothing half done."""

from __future__ import annotations

import csv
import itertools
import json
import sys
from collections.abc import Callable
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from emojicam.analysis import clip as clip_module
from emojicam.analysis import tables, timeline
from emojicam.analysis.reading import NUMBERS, Reading
from emojicam.capture.card import Card
from emojicam.chart import COLOURS
from emojicam.cli import main
from emojicam.clock import SteppedClock
from emojicam.types import EMOTIONS, SHAPES

FACELESS = {"frame": "3", "face": "0", "score": "", "emotion": "", "happy": "", "jawOpen": ""}


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In an empty folder."""
    monkeypatch.chdir(tmp_path)


def write_film(path: Path, frames: int = 12, fps: int = 25) -> Path:
    """A film of grey noise: nobody is in it."""
    rng = np.random.default_rng(5)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=Fraction(fps))
        stream.width, stream.height, stream.pix_fmt = 128, 96, "yuv420p"
        for _ in range(frames):
            pixels = rng.integers(0, 255, (96, 128, 3), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def reading(moods: list[str], fps: float = 10.0) -> Reading:
    """What would be read of a film in which these moods are held, frame by frame; the empty one is for no face."""
    numbers = np.full((len(moods), len(NUMBERS)), np.nan, np.float32)
    for row, mood in zip(numbers, moods, strict=True):
        if mood:
            row[:] = 0.1
            row[: len(EMOTIONS)] = [0.4 if name == mood else 0.1 for name in EMOTIONS]
    scores = np.where([bool(mood) for mood in moods], 0.9, np.nan).astype(np.float32)
    return Reading("a film.mp4", np.arange(len(moods)) / fps, scores, tuple(moods), numbers)


# -- the command --------------------------------------------------------------------------------------------


def test_rows_and_timeline_lie_where_the_user_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "films").mkdir()
    write_film(tmp_path / "films" / "noise.mp4")
    assert main(["analyze", "films/noise.mp4"]) == 0
    rows = read_csv(tmp_path / "noise.csv")
    assert len(rows) == 12
    assert FACELESS.items() <= rows[3].items()
    assert [float(row["time_s"]) for row in rows] == pytest.approx([n / 25 for n in range(12)], abs=1e-3)
    assert cv2.imread(str(tmp_path / "noise.png")) is not None
    told = capsys.readouterr().out
    assert "no face" in told
    assert "noise.csv" in told
    assert sorted(path.name for path in tmp_path.iterdir()) == ["films", "noise.csv", "noise.png"]


def test_names_that_nobody_gave_replace_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_film(tmp_path / "holiday.mp4", frames=4)
    (tmp_path / "holiday.png").write_text("a photo of somebody's")
    assert main(["analyze", "holiday.mp4"]) == 0
    assert (tmp_path / "holiday.png").read_text() == "a photo of somebody's"
    assert "holiday-2.csv" in capsys.readouterr().out
    assert main(["analyze", "holiday.mp4", "--out", "rows.json"]) == 0
    assert main(["analyze", "holiday.mp4", "--out", "rows.json"]) == 0
    there = {path.name for path in tmp_path.iterdir()}
    assert there == {
        "holiday.mp4",
        "holiday.png",
        "holiday-2.csv",
        "holiday-2.png",
        "rows.json",
        "rows.png",
        "rows-2.png",
    }


def test_the_actor_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every frame of a film of ours has a face, and numbers that make one."""
    path = str(tmp_path / "actor.mp4")
    with av.open(path, "w") as container, Card((640, 360), 30, SteppedClock(), seconds=1) as card:
        stream = container.add_stream("mpeg4", rate=Fraction(30))
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = 640, 360, "yuv420p", 4_000_000
        for frame in card:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(frame.pixels, format="rgb24")))
        container.mux(stream.encode(None))
    assert main(["analyze", "actor.mp4", "--out", "rows.json", "--json", "-"]) == 0
    figures = json.loads(capsys.readouterr().out)
    rows = json.loads((tmp_path / "rows.json").read_text())
    assert figures["frames"] == figures["frames_with_face"] == len(rows)
    assert sum(figures["moods"].values()) == pytest.approx(1, abs=1e-3)
    assert {"frame", "time_s", "face", "score", "emotion", *NUMBERS} == set(rows[0])
    for row in rows:
        assert sum(row[name] for name in EMOTIONS) == pytest.approx(1, abs=1e-3)
        assert row["emotion"] in EMOTIONS
        assert all(0 <= row[name] <= 1 for name in SHAPES)
        assert 0 < row["centre_x_px"] < 640
        assert abs(row["yaw_deg"]) < 60
    assert (tmp_path / "rows.png").exists()


@pytest.mark.shared
def test_a_clip_of_somebody_who_laughs(shared: Path, tmp_path: Path) -> None:
    assert main(["analyze", str(shared / "clips" / "liveportrait_d0.mp4")]) == 0
    rows = read_csv(tmp_path / "liveportrait_d0.csv")
    assert len(rows) == 78
    assert all(row["face"] == "1" for row in rows)
    assert rows[0]["emotion"] == "neutral"
    assert "happy" in {row["emotion"] for row in rows}


# -- what it refuses ----------------------------------------------------------------------------------------


def a_film(folder: Path) -> None:
    write_film(folder / "in.mp4", 2)


def a_text(folder: Path) -> None:
    (folder / "in.mp4").write_text("Dear diary, this is no film.\n" * 50)


def nothing(folder: Path) -> None:
    """The folder stays empty."""


WRONG: dict[str, tuple[Callable[[Path], None], list[str], int, str]] = {
    "no film": (nothing, [], 1, "in.mp4"),
    "a text": (a_text, [], 1, "in.mp4"),
    "unknown rows": (a_film, ["--out", "rows.xlsx"], 2, ".csv"),
    "unknown picture": (a_film, ["--timeline", "moods.jpg"], 2, ".png"),
    "rows nowhere": (a_film, ["--out", "nowhere/rows.csv"], 2, "nowhere"),
    "picture nowhere": (a_film, ["--timeline", "nowhere/a.png"], 2, "nowhere"),
    "figures nowhere": (a_film, ["--json", "nowhere/a.json"], 2, "nowhere"),
}


@pytest.mark.parametrize(("prepare", "given", "status", "said"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_one_line_and_leaves_nothing(
    prepare: Callable[[Path], None], given: list[str], status: int, said: str, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    prepare(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert main(["analyze", "in.mp4", *given]) == status
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert said in err
    assert sorted(tmp_path.iterdir()) == before


def test_a_film_is_never_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    film = write_film(tmp_path / "in.avi", 2).rename(tmp_path / "in.csv")
    before = film.read_bytes()
    assert main(["analyze", "in.csv", "--out", "in.csv"]) == 2
    assert "replace" in capsys.readouterr().err
    assert film.read_bytes() == before


def test_who_breaks_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: Any) -> Reading:
        raise KeyboardInterrupt

    write_film(tmp_path / "in.mp4", 2)
    monkeypatch.setattr(clip_module, "read", interrupt)
    assert main(["analyze", "in.mp4"]) == 130
    assert [path.name for path in tmp_path.iterdir()] == ["in.mp4"]


def test_a_disk_that_fills_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fill(path: Path, columns: tables.Columns) -> None:
        path.write_text("half")
        raise OSError(28, "No space left on device")

    write_film(tmp_path / "in.mp4", 2)
    monkeypatch.setitem(tables.FORMATS, ".csv", fill)
    assert main(["analyze", "in.mp4"]) == 1
    assert "No space" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.mp4"]


# -- tables -------------------------------------------------------------------------------------------------

COLUMNS: dict[str, list[Any]] = {"frame": [0, 1], "face": [True, False], "happy": [0.5, None], "emotion": ["sad", None]}


def test_csv_leaves_empty_what_is_not_known(tmp_path: Path) -> None:
    tables.write_csv(tmp_path / "a.csv", COLUMNS)
    assert (tmp_path / "a.csv").read_text() == "frame,face,happy,emotion\n0,1,0.5,sad\n1,0,,\n"


def test_json_is_a_list_of_rows(tmp_path: Path) -> None:
    tables.write_json(tmp_path / "a.json", COLUMNS)
    first, second = json.loads((tmp_path / "a.json").read_text())
    assert first == {"frame": 0, "face": True, "happy": 0.5, "emotion": "sad"}
    assert second["happy"] is None


@pytest.mark.skipif(find_spec("pyarrow") is None, reason='needs the extra "analysis"')
def test_parquet_has_types(tmp_path: Path) -> None:
    from pyarrow import parquet

    tables.write_parquet(tmp_path / "a.parquet", COLUMNS)
    assert parquet.read_table(tmp_path / "a.parquet").to_pydict() == COLUMNS


def test_without_pyarrow_the_remedy_is_told_before_any_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    write_film(tmp_path / "in.mp4", 2)
    assert main(["analyze", "in.mp4", "--out", "a.parquet"]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "uv sync --extra analysis" in err


# -- readings and pictures ----------------------------------------------------------------------------------


def test_changes_are_counted_while_the_face_is_in_view() -> None:
    assert reading(["neutral", "neutral", "happy", "", "sad", "sad", "happy"]).changes() == 2


def test_shares_are_of_the_time_with_a_face() -> None:
    shares = reading(["happy", "happy", "sad", ""]).shares()
    assert [shares[name] for name in ("happy", "sad", "fear")] == pytest.approx([2 / 3, 1 / 3, 0])


def test_the_only_frame_of_a_film_lasts() -> None:
    assert reading(["happy"]).shares()["happy"] == 1


FILMS = {
    "one frame": ["happy"],
    "no face": [""] * 30,
    "a face at last": [*([""] * 30), "fear"],
    "all of them": [name for name in EMOTIONS for _ in range(10)],
    "flicker": ["happy", "sad"] * 100,
    "an hour": [name for name in ("neutral", "happy", "") for _ in range(12_000)],
}


@pytest.mark.parametrize("moods", FILMS.values(), ids=FILMS.keys())
def test_any_film_has_a_timeline(moods: list[str]) -> None:
    picture = cv2.imdecode(np.frombuffer(timeline.draw(reading(moods)), np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert picture.shape[1] > 2000


def test_the_band_shows_what_is_held() -> None:
    moods = ["happy"] * 50 + ["sad"] * 50
    picture = cv2.imdecode(np.frombuffer(timeline.draw(reading(moods)), np.uint8), cv2.IMREAD_COLOR)
    row = np.asarray(picture)[round((timeline.TOP + 4) * 2)]
    happy, sad = (
        np.flatnonzero((row == list(bytes.fromhex(COLOURS[name][1:])[::-1])).all(1)) for name in ("happy", "sad")
    )
    assert happy.max() < sad.min()


def test_long_films_are_drawn_in_few_columns() -> None:
    times, emotions = timeline._binned(reading(FILMS["an hour"]))
    assert len(times) == len(emotions) == timeline.BINS
    assert np.isnan(emotions[-1]).all()
    assert all(one < other for one, other in itertools.pairwise(times.tolist()))


@pytest.mark.shared
def test_blinks_and_winks_are_counted(shared: Path, tmp_path: Path) -> None:
    """Somebody who winks with one eye, then with the other, and looks down for long."""
    clip = shared / "clips" / "liveportrait_d3.mp4"
    figures = clip_module.analyze(
        clip_module.plan(clip, tmp_path / "d3.csv", tmp_path / "d3.png"), lambda done, whole: None
    )
    assert figures["winks"] >= 1
    assert 1 <= figures["blinks"] <= 5
