"""The PipeWire camera, filmed by another program through a PipeWire of its own; and with stand-ins for the tools."""

from __future__ import annotations

import logging
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from emojicam.clock import SystemClock, Ticks
from emojicam.errors import SinkError
from emojicam.output import pipewire
from emojicam.output.pipewire import ELEMENTS, NODE, TOOLS, PipeWire, command, states
from emojicam.types import Picture, Pixels

ROOT = Path(__file__).parents[2]
SERVERS = ("pipewire", "wireplumber", "dbus-run-session", *TOOLS)
PATIENCE_S = 60.0
"more than anything here takes on a busy machine"
LEFT, RIGHT = (200, 60, 30), (20, 90, 220)
SERVE = "pipewire & until test -S $XDG_RUNTIME_DIR/pipewire-0; do sleep 0.02; done; wireplumber & wait"
"the session manager gives up at once if it finds no PipeWire"
KILLED = 12
"readers: with half as many, PipeWire 0.3.65 has lost all of a node's buffers"
BITS, CELL = 16, 16
"a picture's number is written in squares at its top"


def _is_installed() -> bool:
    if sys.platform != "linux" or None in map(shutil.which, SERVERS):
        return False
    return all(
        subprocess.run(["gst-inspect-1.0", name], stdout=subprocess.DEVNULL, check=False).returncode == 0
        for name in ELEMENTS
    )


real = pytest.mark.skipif(
    not _is_installed(),
    reason="needs PipeWire, WirePlumber, D-Bus and GStreamer's tools with pipewiresink",
)


def numbered(number: int, size: tuple[int, int] = (320, 180)) -> Picture:
    """Two colours side by side, under the number."""
    width, height = size
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[:, : width // 2], pixels[:, width // 2 :] = LEFT, RIGHT
    for bit in range(BITS):
        pixels[:CELL, bit * CELL : (bit + 1) * CELL] = 255 * (number >> bit & 1)
    return Picture(pixels, float(number))


def number_in(pixels: Pixels) -> int:
    return sum(int(pixels[CELL // 2, bit * CELL + CELL // 2, 0] > 127) << bit for bit in range(BITS))


def wait_until(true: Callable[[], bool], what: str) -> None:
    clock = SystemClock()
    end = clock.now() + PATIENCE_S
    for now in Ticks(clock, 0.05):
        if true():
            return
        assert now < end, f"never happened: {what}"


class Shower:
    """Shows numbered pictures at a steady rate, as the output thread would, until it leaves."""

    def __init__(self, sink: PipeWire, size: tuple[int, int], fps: float) -> None:
        self._sink, self._size, self._fps = sink, size, fps
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self.shown = 0
        self.error: SinkError | None = None

    def __enter__(self) -> Shower:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self._sink.close()

    def _run(self) -> None:
        try:
            self._sink.open(self._size, self._fps)
            for _ in Ticks(SystemClock(), 1 / self._fps):
                if self._over.is_set():
                    return
                self._sink.show(numbered(self.shown, self._size))
                self.shown += 1
        except SinkError as error:
            self.error = error


PRODUCE = "from tests.output.test_pipewire import PipeWire, Shower; Shower(PipeWire(), (320, 180), 30.0).__enter__()"
"a program that shows pictures until it is killed"


def nodes() -> str:
    done = subprocess.run(["pw-cli", "ls", "Node"], capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    return done.stdout


def is_listed() -> bool:
    return bool(serials())


def serials() -> set[str]:
    """Of the nodes of our name; PipeWire gives none twice."""
    mine = (each for each in re.split(r"\tid \d+, ", nodes()) if f'node.name = "{NODE}"' in each)
    return {found[1] for each in mine if (found := re.search(r'object\.serial = "(\d+)"', each))}


@contextmanager
def reader(to: Path | str, pictures: int) -> Iterator[subprocess.Popen[bytes]]:
    """Another program that films the node, as raw video in its own format; killed in the end."""
    words = ["pipewiresrc", f"target-object={NODE}", f"num-buffers={pictures}", "!", "video/x-raw,format=YUY2", "!"]
    film = subprocess.Popen(["gst-launch-1.0", "-q", *words, "filesink", f"location={to}"])
    try:
        yield film
    finally:
        film.kill()
        film.wait()


def filmed(to: Path, pictures: int, size: tuple[int, int]) -> list[Pixels]:
    """What another program films."""
    with reader(to, pictures) as film:
        assert film.wait(PATIENCE_S) == 0
    raw = np.fromfile(to, np.uint8).reshape(-1, size[1], size[0], 2)
    return [np.asarray(cv2.cvtColor(each, cv2.COLOR_YUV2RGB_YUY2), np.uint8) for each in raw]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    """A PipeWire and its session manager for this test alone."""
    with tempfile.TemporaryDirectory(prefix="pw-", ignore_cleanup_errors=True) as folder:  # a socket's path is short
        for name in ("XDG_RUNTIME_DIR", "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            monkeypatch.setenv(name, folder)
        monkeypatch.delenv("PIPEWIRE_RUNTIME_DIR", raising=False)
        words = ["dbus-run-session", "--", "sh", "-c", SERVE]
        quiet = subprocess.DEVNULL
        both = subprocess.Popen(words, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
        try:
            wait_until(_is_managed, "PipeWire and WirePlumber are up")
            yield both
        finally:
            os.killpg(both.pid, signal.SIGKILL)
            both.wait()


def _is_managed() -> bool:
    done = subprocess.run(["pw-cli", "ls", "Client"], capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    return "WirePlumber" in done.stdout


# -- the real thing -------------------------------------------------------------------------------------------


@real
@pytest.mark.parametrize(("size", "fps"), [((1280, 720), 30.0), ((642, 362), 15.0)], ids=["720p", "odd lines"])
def test_another_program_films_moving_pictures_in_the_right_colours(
    server: object, tmp_path: Path, size: tuple[int, int], fps: float
) -> None:
    with Shower(PipeWire(), size, fps) as shower:
        wait_until(is_listed, "the node is listed")
        assert 'media.class = "Video/Source"' in nodes()
        assert f'node.description = "{NODE}"' in nodes()
        pictures = filmed(tmp_path / "filmed", 30, size)
    assert shower.error is None
    numbers = [number_in(each) for each in pictures]
    assert len(numbers) == 30
    assert numbers == sorted(set(numbers)), "each picture once, in order"
    width, height = size
    for x, colour in ((width // 4, LEFT), (width * 3 // 4, RIGHT)):
        assert np.abs(pictures[-1][height // 2, x].astype(int) - colour).max() <= 4
    wait_until(lambda: not is_listed(), "the node is gone after closing")


@real
def test_it_knows_who_looks_on_while_readers_come_and_go(server: object, tmp_path: Path) -> None:
    sink = PipeWire()
    with Shower(sink, (320, 180), 30.0):
        wait_until(is_listed, "the node is listed")
        wait_until(lambda: not sink.is_watched(), "nobody looks on")
        for _ in range(5):
            assert len(filmed(tmp_path / "filmed", 3, (320, 180))) == 3
        wait_until(lambda: not sink.is_watched(), "they are gone")
        with reader("/dev/null", -1) as film:
            wait_until(sink.is_watched, "somebody looks on")
            film.send_signal(signal.SIGINT)
            film.wait(PATIENCE_S)
        wait_until(lambda: not sink.is_watched(), "nobody looks on any more")


@real
def test_a_stopped_reader_delays_neither_us_nor_the_others(server: object, tmp_path: Path) -> None:
    sink = PipeWire()
    with Shower(sink, (320, 180), 30.0) as shower:
        wait_until(is_listed, "the node is listed")
        with reader("/dev/null", -1) as stopped:
            wait_until(sink.is_watched, "it reads")
            stopped.send_signal(signal.SIGSTOP)
            before = shower.shown
            assert len(filmed(tmp_path / "filmed", 30, (320, 180))) == 30
            wait_until(lambda: shower.shown > before + 60, "pictures go on being shown")
    assert shower.error is None


@real
def test_killed_readers_take_the_camera_from_nobody_for_good(
    server: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(pipewire, "STUCK_S", 0.5)
    caplog.set_level(logging.INFO, "emojicam")
    with Shower(PipeWire(), (320, 180), 30.0) as shower:
        wait_until(is_listed, "the node is listed")
        stuck = serials()
        for number in range(KILLED):
            if _is_made_anew(caplog):
                break
            _film_and_die(tmp_path / str(number), caplog)
        wait_until(lambda: bool(serials() - stuck), "another node is listed")
        assert not serials() & stuck, "the stuck one is gone before: a reader that asks by name gets the new one"
        assert len(filmed(tmp_path / "filmed", 20, (320, 180))) == 20
    assert shower.error is None


def _is_made_anew(caplog: pytest.LogCaptureFixture) -> bool:
    return "the camera is made anew" in caplog.text


def _film_and_die(to: Path, caplog: pytest.LogCaptureFixture) -> None:
    with reader(to, -1):
        wait_until(lambda: _is_made_anew(caplog) or (to.exists() and to.stat().st_size > 0), "it films")


@real
def test_a_killed_producer_takes_the_node_away(server: object) -> None:
    producer = subprocess.Popen([sys.executable, "-c", PRODUCE], cwd=ROOT)
    try:
        wait_until(is_listed, "the node is listed")
    finally:
        producer.kill()
        producer.wait()
    wait_until(lambda: not is_listed(), "the node is gone")


@real
def test_when_pipewire_goes_the_sink_says_so(server: subprocess.Popen[bytes]) -> None:
    with Shower(PipeWire(), (320, 180), 30.0) as shower:
        wait_until(is_listed, "the node is listed")
        os.killpg(server.pid, signal.SIGKILL)
        wait_until(lambda: shower.error is not None, "an error")
    assert "takes no more pictures (PipeWire has ended)" in str(shower.error)


@real
def test_without_a_running_pipewire_it_says_how_to_start_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(SinkError, match=r"^PipeWire does not run .* systemctl --user start pipewire wireplumber"):
        PipeWire().open((320, 180), 30.0)


# -- with stand-ins for the tools -----------------------------------------------------------------------------

SLEEPS = "exec sleep 1000"
MONITORS = f'test "$1" = --monitor || exit 0; {SLEEPS}'
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="PipeWire is a part of Linux")


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts stand-ins for the tools before everything else, each a line of shell."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def stand_in(launch: str, dump: str = MONITORS, inspect: str = "exit 0") -> None:
        for name, does in zip(TOOLS, (launch, inspect, dump), strict=True):
            (folder / name).write_text(f"#!/bin/sh\n{does}\n")
            (folder / name).chmod(0o755)

    return stand_in


def test_the_command_makes_a_camera_of_that_size_and_rate() -> None:
    words = command((642, 362), 30000 / 1001)
    assert words[0] == "gst-launch-1.0"
    assert {"width=642", "height=362", "framerate=30000/1001", f"blocksize={642 * 362 * 2}"} <= set(words)
    assert "media.class=(string)Video/Source" in words[-1]


def test_a_node_is_watched_while_it_runs() -> None:
    said: list[dict[str, Any]] = [
        {"id": 3, "info": {"state": "running"}},
        {"id": 4, "info": {"state": "idle"}},
        {"id": 5, "info": {"props": {}}},
        {"id": 6, "info": None},
        {"id": 7},
    ]
    assert states(said) == {3: True, 4: False, 6: False}


@LINUX
def test_missing_tools_are_named_by_their_packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SinkError, match=r"sudo apt install gstreamer1\.0-tools pipewire-bin$"):
        PipeWire().open((320, 180), 30.0)


@LINUX
def test_missing_elements_are_named_by_their_packages(tools: Callable[..., None]) -> None:
    tools(SLEEPS, inspect='test "$1" = rawvideoparse')
    with pytest.raises(SinkError, match=r"sudo apt install gstreamer1\.0-pipewire$"):
        PipeWire().open((320, 180), 30.0)


@LINUX
def test_a_dead_program_is_told_with_its_own_words(tools: Callable[..., None]) -> None:
    tools("echo WARNING: hm >&2; echo ERROR: no more input formats. >&2; exit 1")
    with Shower(PipeWire(), (320, 180), 30.0) as shower:
        wait_until(lambda: shower.error is not None, "an error")
    assert "takes no more pictures (ERROR: no more input formats): see that PipeWire runs" in str(shower.error)


@LINUX
def test_a_program_that_takes_nothing_is_replaced_and_delays_nobody(
    tools: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipewire, "STUCK_S", 0.2)
    starts = tmp_path / "starts"
    tools(f"echo >> {starts}; {SLEEPS}")
    with Shower(PipeWire(), (1280, 720), 200.0) as shower:
        wait_until(lambda: starts.exists() and len(starts.read_text()) >= 2, "a second start")
        before = shower.shown
        wait_until(lambda: shower.shown > before + 20, "pictures go on being shown")
    assert shower.error is None


@LINUX
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="needs setpriv, of util-linux")
def test_a_program_that_is_stuck_does_not_outlive_a_killed_producer(tools: Callable[..., None], tmp_path: Path) -> None:
    lives = tmp_path / "lives"
    os.mkfifo(lives)
    tools(f"exec > {lives}; echo on; {SLEEPS}")
    producer = subprocess.Popen([sys.executable, "-c", PRODUCE], cwd=ROOT)
    try:
        with lives.open("rb") as said:
            assert said.readline() == b"on\n"
            producer.kill()
            assert said.read() == b"", "at the end of the last who could write"
    finally:
        producer.kill()
        producer.wait()


@LINUX
def test_a_pw_dump_that_crashes_is_started_again_and_ends_nothing(tools: Callable[..., None], tmp_path: Path) -> None:
    """It does, in PipeWire 0.3.65, now and then when a node goes."""
    crashed = tmp_path / "crashed"
    seen = 'echo \'[\'; echo \'{"id": 3, "info": {"state": "running"}}\'; echo \']\''
    once = f"if test -e {crashed}; then {SLEEPS}; fi; touch {crashed}; {seen}; sleep 0.2; kill -SEGV $$"
    tools(SLEEPS, dump=f'test "$1" = --monitor || exit 0; {once}')
    sink = PipeWire()
    with Shower(sink, (320, 180), 30.0) as shower:
        wait_until(sink.is_watched, "the first says that it runs")
        wait_until(lambda: crashed.exists() and not sink.is_watched(), "the second says nothing yet")
        before = shower.shown
        wait_until(lambda: shower.error is not None or shower.shown > before + 20, "pictures go on being shown")
    assert shower.error is None


@LINUX
def test_a_pw_dump_that_ends_by_itself_has_lost_pipewire(tools: Callable[..., None]) -> None:
    tools(SLEEPS, dump='test "$1" = --monitor || exit 0; sleep 0.2; exit 1')
    with Shower(PipeWire(), (320, 180), 30.0) as shower:
        wait_until(lambda: shower.error is not None, "an error")
    assert "takes no more pictures (PipeWire has ended)" in str(shower.error)


@LINUX
@pytest.mark.parametrize(
    ("dump", "watched"),
    [
        pytest.param('echo \'[\'; echo \'{"id": 3, "info": {"state": "idle"}}\'; echo \']\'', False, id="idle"),
        pytest.param('echo \'[\'; echo \'{"id": 3, "info": {"state": "running"}}\'; echo \']\'', True, id="running"),
        pytest.param("echo '['; echo '?'; echo ']'", True, id="unintelligible"),
    ],
)
def test_it_is_watched_when_pw_dump_says_so_or_says_nothing(
    tools: Callable[..., None], dump: str, watched: bool
) -> None:
    tools(SLEEPS, dump=f'test "$1" = --monitor || exit 0; {dump}; {SLEEPS}')
    sink = PipeWire()
    assert sink.is_watched(), "before it is open"
    with Shower(sink, (320, 180), 30.0) as shower:
        wait_until(lambda: shower.shown > 0 and sink.is_watched() == watched, "it is told")
    assert shower.error is None
