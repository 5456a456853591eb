"""The command line, as a user meets it: what it makes, what it says, how it exits."""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from emojicam import resources, settings
from emojicam.cli import main
from emojicam.errors import StudioError

KEYS = {
    "state", "error", "waits_for", "seconds", "frames", "pictures", "distinct", "fps",
    "age_ms", "late", "replaced", "skipped", "blanked",
    "stages_ms", "first_picture_ms", "cpu_cores", "memory_mb", "providers", "notes", "renderer",
}  # fmt: skip
SMALL = ["--size", "320x180", "--seconds", "1"]
FILMED = ["--size", "320x180", "--seconds", "3"]
"where pictures have to come in that time, whatever else a machine does"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In an empty folder, with nobody's settings."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(signal, "signal", lambda *args: before)


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    command = [sys.executable, "-m", "emojicam", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def write_video(path: Path, size: tuple[int, int], frames: int = 10) -> Path:
    """A film of grey noise, lossless, of any size."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1" if path.suffix == ".mkv" else "mpeg4", rate=Fraction(25))
        stream.width, stream.height = size
        stream.pix_fmt = "bgr0" if path.suffix == ".mkv" else "yuv420p"
        rng = np.random.default_rng(5)
        for _ in range(frames):
            pixels = rng.integers(0, 255, (size[1], size[0], 3), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def frame_count(path: Path) -> int:
    with av.open(str(path)) as container:
        return sum(1 for _ in container.decode(video=0))


# -- what it makes ------------------------------------------------------------------------------------------


def test_a_run_leaves_a_film_and_its_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["run", "--source", "card", "--sink", "out.mp4", "null", "--json", "run.json", *FILMED]
    assert main(words) == 0
    figures = json.loads((tmp_path / "run.json").read_text())
    assert set(figures) == KEYS
    assert set(figures["age_ms"]) == {"p50", "p95", "p99", "max"}
    assert set(figures["stages_ms"]) == {"capture", "detect", "landmarks", "expression", "style", "compose", "sink"}
    assert figures["state"] == "done"
    assert figures["error"] is None
    assert figures["pictures"] > 5
    assert figures["providers"]
    assert set(figures["providers"].values()) == {"cpu"}
    assert figures["renderer"]
    assert frame_count(tmp_path / "out.mp4") >= figures["pictures"]
    assert "pictures" in capsys.readouterr().out


def test_what_draws_instead_of_clay_and_why_is_in_every_summary(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def refuse() -> None:
        raise StudioError("There is no driver; install one.")

    monkeypatch.setattr("emojicam.render.clay.style.Booth", refuse)
    words = ["--source", "card", "--sink", "null", "--style", "clay", *SMALL]
    drawers = (math.inf, "generator (CPU)", "by a network"), (0.0, "skia (CPU)", "network takes")
    for most_ms, drawn_by, said in drawers:
        monkeypatch.setattr("emojicam.render.MOST_MS", most_ms)
        assert main([*words, "--json", "run.json"]) == 0
        figures = json.loads((tmp_path / "run.json").read_text())
        assert figures["renderer"] == drawn_by
        assert ["There is no driver; install one." in one and said in one for one in figures["notes"]] == [True]
    capsys.readouterr()
    assert main([*words, "--renderer", "studio"]) == 1
    assert capsys.readouterr().err == "emojicam: There is no driver; install one.\n"


@pytest.mark.parametrize("words", [["--verbose", "devices"], ["devices", "--verbose"]])
def test_verbose_may_come_first(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[bool] = []

    def devices(args: argparse.Namespace) -> int:
        heard.append(args.verbose)
        return 0

    monkeypatch.setattr("emojicam.cli.machine._devices", devices)
    assert main(words) == 0
    assert heard == [True]


def test_the_word_run_may_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--source", "card", "--sink", "null", "--json", "-", *SMALL]) == 0
    assert set(json.loads(capsys.readouterr().out)) == KEYS


@pytest.mark.parametrize("scene", ["studio", "room"])
def test_without_pace_every_frame_of_a_film_has_its_picture(scene: str, tmp_path: Path) -> None:
    write_video(tmp_path / "in.mp4", (128, 96), frames=60)
    words = ["--source", "in.mp4", "--pace", "off", "--fps", "25", "--sink", "out.mp4", "--scene", scene]
    assert main(["run", *words, "--size", "320x180"]) == 0
    assert abs(frame_count(tmp_path / "out.mp4") - 60) <= 1


def test_demo_leaves_demo_mp4(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", *FILMED]) == 0
    assert frame_count(tmp_path / "demo.mp4") > 5
    assert "demo.mp4" in capsys.readouterr().out
    before = (tmp_path / "demo.mp4").read_bytes()
    assert main(["demo", *FILMED]) == 0
    assert (tmp_path / "demo.mp4").read_bytes() == before, "a film of that name may be anybody's"
    assert "demo-2.mp4" in capsys.readouterr().out
    assert frame_count(tmp_path / "demo-2.mp4") > 5


def test_saved_settings_are_obeyed_and_flags_win(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "config" / "emojicam"
    folder.mkdir(parents=True)
    write_video(tmp_path / "in.mp4", (128, 96))
    (folder / "settings.toml").write_text(
        '[capture]\nsource = "in.mp4"\npace = "off"\n[output]\nsink = ["saved.mp4"]\nsize = "320x180"\n'
    )
    assert main(["run"]) == 0
    assert frame_count(tmp_path / "saved.mp4") > 5
    (tmp_path / "saved.mp4").unlink()
    assert main(["run", "--sink", "flag.mp4"]) == 0
    assert frame_count(tmp_path / "flag.mp4") > 5
    assert not (tmp_path / "saved.mp4").exists()
    capsys.readouterr()


def test_without_haste_a_film_is_as_long_as_was_asked_for(tmp_path: Path) -> None:
    words = ["--source", "card", "--pace", "off", "--sink", "out.mp4", "--size", "320x180", "--seconds", "0.5"]
    assert main(["run", *words]) == 0
    assert frame_count(tmp_path / "out.mp4") == 15
    write_video(tmp_path / "in.mp4", (128, 96), frames=30)
    words = ["--source", "in.mp4", "--pace", "off", "--sink", "long.mp4", "--size", "320x180", "--seconds", "0.5"]
    assert main(["run", *words, "--fps", "60", "--json", "run.json"]) == 0
    assert json.loads((tmp_path / "run.json").read_text())["pictures"] == 30


def test_the_panel_keeps_files_with_their_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[settings.Settings] = []

    def run_panel(chosen: settings.Settings, file: Path) -> int:
        asked.append(chosen)
        return 0

    monkeypatch.setattr("emojicam.ui.libraries.trouble", lambda: "")
    monkeypatch.setattr("emojicam.ui.start.run_panel", run_panel)
    monkeypatch.setattr("emojicam.remote.is_taken", lambda: False)
    write_video(tmp_path / "in.mp4", (128, 96))
    (tmp_path / "talk").touch()
    assert main(["panel", "--source", "./talk", "--persona", "talk", "--backdrop", "talk"]) == 0
    assert asked.pop().capture.source == str(tmp_path / "talk")
    words = ["--source", "in.mp4", "--backdrop", "lagoon", "--sink", "out.mp4", "virtualcam:Cam 2.0", "null"]
    assert main(["panel", *words]) == 0
    assert (asked[0].capture.source, asked[0].look.backdrop) == (str(tmp_path / "in.mp4"), "lagoon")
    assert asked[0].output.sink == (str(tmp_path / "out.mp4"), "virtualcam:Cam 2.0", "null")


def test_a_film_of_nothing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--source", "card", "--sink", "out.mp4", "--size", "320x180", "--seconds", "0.000001"]
    if main(["run", *words]) == 0:  # the first tick was as quick as the end
        assert frame_count(tmp_path / "out.mp4") == 1
        return
    err = capsys.readouterr().err
    assert err.count("\n") == 1, err
    assert "Nothing was recorded to out.mp4" in err
    assert list(tmp_path.glob("out*")) == []


def test_a_4k_film_runs(tmp_path: Path) -> None:
    write_video(tmp_path / "big.mp4", (3840, 2160), frames=4)
    assert main(["run", "--source", "big.mp4", "--pace", "off", "--sink", "null", "--size", "640x360"]) == 0


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_finishes_its_film_and_exits_well(how: signal.Signals, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "emojicam", "run", "--source", "card", "--sink", "out.mp4", "--size", "320x180"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 60
        while not (tmp_path / "out.mp4").exists() or (tmp_path / "out.mp4").stat().st_size < 5_000:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        process.send_signal(how)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert "Traceback" not in err
    assert frame_count(tmp_path / "out.mp4") > 5
    assert "pictures" in out


# -- what it refuses ----------------------------------------------------------------------------------------


def text_film(folder: Path) -> None:
    (folder / "in.mp4").write_text("Dear diary, this is no film.\n" * 50)


def empty_film(folder: Path) -> None:
    (folder / "in.mp4").touch()


def cut_off_film(folder: Path) -> None:
    write_video(folder / "whole.mp4", (128, 96), frames=60)
    (folder / "in.mp4").write_bytes((folder / "whole.mp4").read_bytes()[:4000])


def tiny_film(folder: Path) -> None:
    write_video(folder / "in.mkv", (1, 1)).rename(folder / "in.mp4")


def wrong_type(folder: Path) -> None:
    (folder / "me.toml").write_text("schema = 1\n[skin]\ncolour = 7\n")


def unknown_key(folder: Path) -> None:
    (folder / "me.toml").write_text('schema = 1\n[skin]\ncolor = "#aabbcc"\n')


def not_toml(folder: Path) -> None:
    (folder / "me.toml").write_text("schema = = 1")


def nothing(folder: Path) -> None:
    """The folder stays empty."""


def a_folder(folder: Path) -> None:
    (folder / "in.mp4").mkdir()


def not_a_folder(folder: Path) -> None:
    (folder / "here").write_text("")


CARD = ["--source", "card", "--sink", "out.mp4"]
REFUSED: list[tuple[str, Callable[[Path], None], list[str], int, str]] = [
    ("text named mp4", text_film, ["--source", "in.mp4", "--sink", "out.mp4"], 1, "in.mp4 is"),
    ("empty file", empty_film, ["--source", "in.mp4", "--sink", "out.mp4"], 1, "in.mp4 is empty"),
    ("truncated film", cut_off_film, ["--source", "in.mp4", "--sink", "out.mp4"], 1, "in.mp4"),
    ("one pixel", tiny_film, ["--source", "in.mp4", "--sink", "out.mp4"], 1, "too small"),
    ("folder for a film", a_folder, ["--source", "in.mp4", "--sink", "out.mp4"], 1, "folder"),
    ("no such film", nothing, ["--source", "in.mp4", "--sink", "out.mp4"], 1, "in.mp4"),
    ("persona type", wrong_type, [*CARD, "--persona", "me.toml"], 2, "colour"),
    ("persona key", unknown_key, [*CARD, "--persona", "me.toml"], 2, "skin.color"),
    ("persona not toml", not_toml, [*CARD, "--persona", "me.toml"], 2, "me.toml"),
    ("no such persona", nothing, [*CARD, "--persona", "nobody"], 2, "nobody"),
    ("no such folder", nothing, ["--source", "card", "--sink", "nowhere/out.mp4"], 1, "nowhere"),
    ("a file for a folder", not_a_folder, ["--source", "card", "--sink", "here/out.mp4"], 1, "here"),
    ("no such sink", nothing, ["--source", "card", "--sink", "film.avi"], 2, "film.avi"),
    ("no such backdrop", nothing, [*CARD, "--backdrop", "lagune"], 2, "lagoon"),
    ("no such camera", nothing, ["--source", "97", "--sink", "out.mp4"], 1, "camera"),
    ("figures nowhere", nothing, [*CARD, "--json", "nowhere/run.json"], 2, "nowhere"),
]


@pytest.mark.parametrize(
    ("prepare", "words", "status", "said"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_bad_input_is_one_line_and_leaves_nothing_behind(
    prepare: Callable[[Path], None],
    words: list[str],
    status: int,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    prepare(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    assert main(["run", *words, *SMALL]) == status
    err = capsys.readouterr().err
    assert err.count("\n") == 1, err
    assert err.startswith("emojicam: ")
    assert said in err
    assert sorted(tmp_path.rglob("*")) == before, "something half-made was left behind"


@pytest.mark.parametrize(
    "words", [["run", "--sniz"], ["run", "--seconds", "-1"], ["run", "--style", "mud"], ["bench", "--seconds", "x"]]
)
def test_wrong_words_are_one_line_and_exit_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("damage", ["missing", "checksum", "manifest"])
def test_a_damaged_network_is_one_line(
    damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copied = tmp_path / "models"
    shutil.copytree(resources.folder("models"), copied)
    network = copied / "face_detector.onnx"
    if damage == "missing":
        network.unlink()
    elif damage == "checksum":
        network.write_bytes(network.read_bytes()[:-1] + b"x")
    else:
        (copied / "MANIFEST.toml").write_text("broken = = ")
    real = resources.folder
    monkeypatch.setattr(resources, "folder", lambda name: copied if name == "models" else real(name))
    assert main(["run", *CARD, *SMALL]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "reinstall" in err
    assert not (tmp_path / "out.mp4").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    assert main(["run", "--source", "card", "--sink", "locked/out.mp4", *SMALL]) == 1
    assert "locked" in capsys.readouterr().err


def test_a_full_disk_ends_the_run_with_one_line_and_keeps_what_was_recorded(tmp_path: Path) -> None:
    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))

    words = ["run", "--source", "card", "--sink", "out.mp4", "--seconds", "30"]
    done = subprocess.run(
        [sys.executable, "-m", "emojicam", *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=little_room,
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert not (tmp_path / "out.mp4").exists() or frame_count(tmp_path / "out.mp4") > 0


def test_two_programs_cannot_record_to_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-m", "emojicam", "run", *CARD, "--size", "320x180"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as first:
        deadline = time.monotonic() + 60
        while not (tmp_path / "out.mp4").exists() or (tmp_path / "out.mp4").stat().st_size < 5_000:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert main(["run", *CARD, *SMALL]) == 1
        assert "out.mp4" in capsys.readouterr().err
        first.send_signal(signal.SIGINT)
        assert first.wait(30) == 0
    assert frame_count(tmp_path / "out.mp4") > 5


def test_help_is_quick_to_come() -> None:
    """It imports nothing heavy."""
    heavy = "{'numpy', 'cv2', 'onnxruntime', 'av', 'skia', 'rich'}"
    code = f"""
import sys, emojicam.cli
try:
    emojicam.cli.main(["--help"])
except SystemExit:
    assert not {heavy} & set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_devices_lists_and_exits_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices"]) == 0
    assert capsys.readouterr().out


def test_a_run_says_where_its_pictures_go(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--source", "card", "--sink", "http:0", "null", *SMALL]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert "http://127.0.0.1:" in first


def test_a_provider_that_is_not_granted_is_told_in_the_summary_and_the_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["run", "--source", "card", "--sink", "null", "--provider", "directml", "--json", "run.json", *SMALL]
    assert main(words) == 0
    figures = json.loads((tmp_path / "run.json").read_text())
    assert set(figures["providers"].values()) == {"cpu"}
    assert len(figures["notes"]) == len(figures["providers"])
    assert "directml is not available" in " ".join(figures["notes"])
    assert "directml is not available" in " ".join(capsys.readouterr().out.split())
