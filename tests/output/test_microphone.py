"""The microphone: a real one of a PipeWire of the test's own, fed through a pipe; and stand-ins for the recorders."""

from __future__ import annotations

import fcntl
import math
import os
import shutil
import struct
import subprocess
import sys
import termios
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from emojicam.capture import microphone
from emojicam.capture.microphone import Microphone, command
from emojicam.clock import SystemClock, Ticks
from emojicam.errors import Unheard
from emojicam.output.recorder import Recorder
from emojicam.types import SOUND_RATE, Picture

from .test_pipewire import nodes, server, wait_until
from .test_recorder import decoded, picture
from .test_sound import AGE_S, TOLERANCE_S, bursts, flashes, sound_of

__all__ = ["server"]

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere FFmpeg listens, which is untried")
MISSING = [
    tool for tool in ("pipewire", "wireplumber", "dbus-run-session", "pw-cli", "pw-record") if not shutil.which(tool)
]
real = pytest.mark.skipif(bool(MISSING), reason=f"there is no {', '.join(MISSING)}")
FPS = 60.0
LOUD = np.full(SOUND_RATE // 100, 16000, np.int16).tobytes()
TUNNEL = (
    "load-module libpipewire-module-pipe-tunnel {{ tunnel.mode=source pipe.filename={} audio.format=S16LE "
    f"audio.rate={SOUND_RATE} audio.channels=1 audio.position=[MONO] "
    "stream.props={{ node.name=mic media.class=Audio/Source }} }}\n"
)


class Source:
    """A microphone that hears a click of a tenth of a second, once a second, until it is pulled out."""

    def __init__(self, folder: Path) -> None:
        self.moments: deque[float] = deque()
        "when each click is heard: when it is written, and as long after as what was written before it takes"
        self._over = threading.Event()
        self._fifo = folder / "fifo"
        os.mkfifo(self._fifo)
        self._cable = subprocess.Popen(["pw-cli"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        assert self._cable.stdin is not None
        self._cable.stdin.write(TUNNEL.format(self._fifo))
        self._cable.stdin.flush()
        self._thread = threading.Thread(target=self._feed)
        self._thread.start()

    def pull_out(self) -> None:
        self._over.set()
        self._thread.join()
        self._cable.kill()
        self._cable.communicate()

    def _feed(self) -> None:
        clock, pipe, number = SystemClock(), os.open(self._fifo, os.O_RDWR | os.O_NONBLOCK), 0
        began = clock.now()
        for now in Ticks(clock, 0.01):
            while number < (now - began) * 100:  # a busy machine's missed ticks, too
                self._write(pipe, number, clock)
                number += 1
            if self._over.is_set():
                break
        os.close(pipe)

    def _write(self, pipe: int, number: int, clock: SystemClock) -> None:
        (waiting,) = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"0000"))
        if waiting > 0.2 * 2 * SOUND_RATE:
            return  # nobody listens yet
        if number % 100 == 50:
            self.moments.append(clock.now() + waiting / 2 / SOUND_RATE)
        os.write(pipe, LOUD if 50 <= number % 100 < 60 else bytes(len(LOUD)))


@contextmanager
def plugged_in(folder: Path) -> Iterator[Source]:
    source = Source(folder)
    try:
        wait_until(lambda: 'node.name = "mic"' in nodes(), "the microphone is there")
        yield source
    finally:
        source.pull_out()


def record(recorder: Recorder, source: Source, seconds: float, each: Callable[[float], None] = lambda at: None) -> None:
    """Show a flash at every click, as old as a real picture is."""
    clock = SystemClock()
    recorder.open((320, 180), FPS)
    began = clock.now()
    for now in Ticks(clock, 1 / FPS):
        taken_at = clock.now() - AGE_S
        lit = any(0 <= taken_at - moment < 0.1 for moment in list(source.moments))
        colour = (250, 250, 250) if lit else (8, 8, 8)
        recorder.show(Picture(picture(0, colour=colour).pixels.copy(), taken_at))
        each(now - began)
        if now - began > seconds:
            break
    recorder.close()


@real
def test_what_a_real_microphone_hears_is_heard_when_it_is_seen(server: object, tmp_path: Path) -> None:
    """The best of three: a busy machine may well lose sound on the way, which is not what is looked at here."""
    with plugged_in(tmp_path) as source:
        offsets = []
        for number in range(3):
            recorder = Recorder(tmp_path / f"{number}.mp4", SystemClock(), sound=Microphone(SystemClock()))
            record(recorder, source, 6)
            assert recorder.silence == ""
            offsets.append(_offset(recorder.path))
            if abs(offsets[-1]) <= TOLERANCE_S:
                return
    pytest.fail(f"the sound is early (-) or late by so many seconds: {offsets}")


def _offset(path: Path) -> float:
    """By how much the sound is late, seconds; the median over all clicks."""
    heard = sound_of(path)
    assert heard is not None
    seen = flashes(path)
    assert len(seen) >= 4
    return float(np.median([min((at - flash for at in bursts(heard)), key=abs) for flash in seen]))


@real
def test_a_microphone_that_is_pulled_out_costs_no_picture(server: object, tmp_path: Path) -> None:
    pulled: list[float] = []

    def pull(at: float) -> None:
        if at > 3 and not pulled:
            pulled.append(at)
            threading.Thread(target=source.pull_out).start()

    with plugged_in(tmp_path) as source:
        recorder = Recorder(tmp_path / "out.mp4", SystemClock(), sound=Microphone(SystemClock()))
        record(recorder, source, 7, pull)
    assert "went away" in recorder.silence
    heard = sound_of(recorder.path)
    assert heard is not None
    assert 1 <= len(bursts(heard)) <= 4
    frames = decoded(recorder.path)
    assert frames[-1][0] == pytest.approx(7, abs=0.5)
    assert len(heard) / SOUND_RATE == pytest.approx(frames[-1][0], abs=0.1)


@real
def test_where_there_is_no_microphone_that_is_said(server: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone, "TOOLS", ("pw-record",))
    monkeypatch.setattr(microphone, "HEARD_S", 0.5)
    with pytest.raises(Unheard, match="No microphone can be heard; plug one in"):
        Microphone(SystemClock()).open()


# -- with stand-ins for the recorders -------------------------------------------------------------------------


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts stand-ins for the recorders in place of everything else, each a line of shell."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "sleep", "cat", "head", "setpriv"):
        if found := shutil.which(name):
            (folder / name).symlink_to(found)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(microphone, "HEARD_S", 0.5)

    def stand_in(**does: str) -> None:
        for name, line in does.items():
            path = folder / name.replace("_", "-")
            path.write_text(f"#!/bin/sh\n{line}\n")
            path.chmod(0o755)

    return stand_in


SPEAKS = "cat /dev/zero"
HANGS = "exec sleep 1000"


@LINUX
@pytest.mark.parametrize(
    "does",
    [
        pytest.param({"parec": "echo no node available", "pw_record": SPEAKS}, id="no PulseAudio"),
        pytest.param({"parec": HANGS, "pw_record": SPEAKS}, id="one that hangs"),
        pytest.param({"pactl": "echo Default Source: x.monitor", "parec": SPEAKS, "arecord": SPEAKS}, id="a monitor"),
        pytest.param({"arecord": SPEAKS}, id="ALSA alone"),
    ],
)
def test_the_first_that_hears_is_listened_to(tools: Callable[..., None], does: dict[str, str]) -> None:
    tools(**does)
    heard = Microphone(SystemClock())
    heard.open()
    assert heard._ear.name != "parec"  # type: ignore[attr-defined]
    wait_until(lambda: bool(heard.take()), "something is heard")
    heard.close()
    assert heard.lost == ""


@LINUX
@pytest.mark.parametrize("does", [{}, {"parec": "exit 1"}, {"parec": HANGS}], ids=["no tools", "it ends", "it hangs"])
def test_where_nothing_hears_nothing_stays_open(tools: Callable[..., None], does: dict[str, str]) -> None:
    tools(**does)
    before = set(threading.enumerate())
    with pytest.raises(Unheard, match="plug one in"):
        Microphone(SystemClock()).open()
    assert not set(threading.enumerate()) - before


@LINUX
@pytest.mark.parametrize("then", ["exit 0", HANGS], ids=["it ends", "it hangs"])
def test_one_that_goes_silent_or_ends_is_lost(
    tools: Callable[..., None], then: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone, "LOST_S", 0.3)
    tools(parec=f"head -c 2001 /dev/zero; {then}")
    heard = Microphone(SystemClock())
    heard.open()
    wait_until(lambda: bool(heard.lost), "it is lost")
    assert [len(piece.samples) for piece in heard.take()] == [1000]
    heard.close()


@LINUX
def test_every_tool_is_asked_for_one_channel_of_the_same_samples(tools: Callable[..., None]) -> None:
    tools(pw_record="echo --raw")
    for tool in microphone.TOOLS:
        words = " ".join(command(tool))
        assert str(SOUND_RATE) in words
        assert "1" in words
    assert "--raw" in command("pw-record")
    tools(pw_record="exit 0")
    assert "--raw" not in command("pw-record")


def test_nothing_is_opened_before_it_is_asked_for() -> None:
    def never() -> Iterator[microphone.Ear]:
        pytest.fail("opened")
        yield

    assert Microphone(SystemClock(), never).take() == []
    assert math.isfinite(SOUND_RATE)
