"""The bench measures what it says, on any clips or none, and tells both people and programs."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from emojicam import bench
from emojicam.bench import find_clips
from emojicam.capture.rate import AtRate
from emojicam.cli import main
from emojicam.errors import CaptureError
from emojicam.testing import Filmed, ManualClock, flat
from emojicam.types import Frame


@pytest.fixture
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"ACTOR_SECONDS": 1, "STARTS": 1, "FRAMES_A_CLIP": 6, "ROUNDS": 1, "WARM_UP": 1}.items():
        monkeypatch.setattr(bench, name, value)


@pytest.mark.usefixtures("_short")
def test_without_clips_the_actor_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--seconds", "1", "--json", str(tmp_path / "bench.json")]) == 0
    figures = json.loads((tmp_path / "bench.json").read_text())
    assert [run["scene"] for run in figures["pipeline"]] == ["studio", "room"]
    assert all(run["pictures"] > 5 for run in figures["pipeline"])
    assert figures["tracker"]["ours_ms"] > 0
    assert set(figures["compose"]) == {"studio_ms", "room_ms"}
    assert figures["style"]["classic_512_ms"] > 0
    assert not figures["clay"]["drawn_by"] or figures["clay"]["ms"]["256"] > 0
    assert figures["generator"]["ms"] > 0
    assert figures["generator"]["pipeline"]["renderer"].startswith("generator")
    assert max(figures["pose"][f"{axis}_deg"] for axis in ("yaw", "pitch", "roll")) <= 4
    assert figures["first_picture_ms"] > 0
    out = capsys.readouterr().out
    assert "studio" in out
    assert "whole tracker" in out


def test_frames_come_at_the_rate_asked_for_whatever_their_own() -> None:
    clock = ManualClock()
    source = Filmed([Frame(flat((0, 0, 0)), 0.0) for _ in range(20)])
    with AtRate(lambda: source, clock, 10) as film:
        times = [frame.taken_at for frame in film]
    assert [b - a for a, b in itertools.pairwise(times)] == pytest.approx([0.1] * 19)
    assert source.closed


def test_clips_are_the_files_named_and_the_videos_in_folders(tmp_path: Path) -> None:
    folder, named = tmp_path / "films", tmp_path / "named"
    folder.mkdir()
    for path in (folder / "b.mp4", folder / "a.mov", folder / "notes.txt", named):
        path.touch()
    assert [clip.name for clip in find_clips([folder, named])] == ["a.mov", "b.mp4", "named"]


def test_a_folder_without_videos_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="no video in"):
        find_clips([tmp_path])
