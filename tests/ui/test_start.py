"""How the panel starts: soon, with nothing heavy, and with a sentence where it cannot."""

from __future__ import annotations

import argparse
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from emojicam import cli
from emojicam.ui import libraries

HEAVY = {"av", "cv2", "numpy", "onnxruntime", "skia", "moderngl"}

PAINTED = """
import os, sys
from emojicam import cli
from emojicam.ui import libraries

trouble = libraries.trouble

def then_wait():
    why = trouble()
    from emojicam.ui.window import Window
    paint = Window.paintEvent
    def told(self, event):
        paint(self, event)
        pages = {"people", "setup", "stickers", "editor", "learning"} & set(vars(self))
        print(sorted(%r & set(sys.modules)), sorted(pages))
        sys.stdout.flush()
        os._exit(0)
    Window.paintEvent = told
    return why

libraries.trouble = then_wait
cli.main([])
"""


def test_the_whole_command_has_painted_its_window_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    """Nor is any page built but the one that is seen."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"), str(tmp_path))
    (tmp_path / "emojicam").mkdir()
    (tmp_path / "emojicam" / "settings.toml").write_text("[panel]\nwelcomed = true\n")
    done = subprocess.run(
        [sys.executable, "-c", PAINTED % (HEAVY | {"jeepney", "multiprocessing"})],
        capture_output=True, text=True, timeout=120, check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | places,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "[] []\n"), done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings everything elsewhere")
def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(ctypes, "CDLL", refuse)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    said = libraries.trouble()
    assert "libxcb-cursor.so.0" in said
    assert "emojicam run" in said
    assert "\n" not in said


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings everything elsewhere")
def test_a_display_that_does_not_answer_is_one_sentence_and_no_crash() -> None:
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
    command = [sys.executable, "-m", "emojicam"]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, env=environ | {"DISPLAY": ":97"}, check=False
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "emojicam run" in done.stderr


def test_everything_is_there_where_these_tests_run() -> None:
    assert libraries.trouble() == ""


def test_without_a_word_the_panel_opens_where_there_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signal, "signal", lambda *args: None)
    asked: list[str] = []

    def note(what: str) -> Callable[[argparse.Namespace], int]:
        return lambda args: asked.append(what) or 0  # type: ignore[func-returns-value]

    monkeypatch.setattr(cli.live, "_panel", note("panel"))
    monkeypatch.setattr(cli.live, "_run", note("run"))
    monkeypatch.setattr(cli, "_has_display", lambda: True)
    cli.main([])
    cli.main(["--source", "card"])
    monkeypatch.setattr(cli, "_has_display", lambda: False)
    cli.main([])
    assert asked == ["panel", "run", "run"]


@pytest.mark.skipif(sys.platform != "linux", reason="windows can always be shown")
def test_a_screen_is_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not cli._has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert cli._has_display()


def test_the_whole_command_starts_and_ends(tmp_path: Path) -> None:
    """`emojicam`, as a user starts it, with an actor for a camera; SIGTERM ends it in good order."""
    environ = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    folder = tmp_path / "emojicam"
    folder.mkdir()
    (folder / "settings.toml").write_text(
        '[capture]\nsource = "card"\n[output]\nsink = ["null"]\nsize = "320x180"\n[panel]\nwelcomed = true\n'
    )
    command = [sys.executable, "-m", "emojicam"]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 90
        told = 1
        while told != 0:  # until it runs, it takes no orders but to come to the front
            assert process.poll() is None, process.communicate()[1]
            assert time.monotonic() < deadline
            time.sleep(0.2)
            told = subprocess.run([*command, "ctl", "panic"], env=environ, timeout=60, check=False).returncode
        process.terminate()
        _, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "Traceback" not in err


def test_without_a_screen_one_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform == "linux":
        assert libraries.trouble().startswith("There is no screen here: log in to a desktop")


@pytest.mark.parametrize("flag", [("--sink", "x.avi"), ("--source", "nosuch.mp4")])
def test_what_does_not_exist_is_refused_and_not_kept(
    flag: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr("emojicam.cli.live._is_open", lambda: False)
    assert cli.main(["panel", *flag]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.rglob("settings.toml")) == []
