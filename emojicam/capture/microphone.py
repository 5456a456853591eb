"""The microphone, open while a clip with sound is recorded and at no other time.  Knows no clip and keeps no sound.

On Linux the system's own recorders do the listening, through a pipe: one that hangs can be ended, which a library's
call cannot.  Proven with PipeWire 0.3.65 (`pw-record`); elsewhere FFmpeg's devices listen, which is untried.
"""

from __future__ import annotations

import logging
import os
import select
import shutil
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import numpy as np

from ..clock import Clock
from ..errors import Unheard
from ..types import SOUND_RATE, Heard

log = logging.getLogger(__name__)

AT_ONCE_MS = 20
"as long a piece as the system is asked to hand over at a time"
TOOLS = ("parec", "pw-record", "arecord")
"what listens on Linux: PulseAudio's, which speaks to PipeWire as well, PipeWire's, ALSA's; the first that hears"
POLL_S = 0.1
"how often a reader that waits looks whether it is over"
HEARD_S = 2.0
"how long a microphone may take until the first sample is there"
LOST_S = 1.0
"one that says nothing for so long, not even silence, is gone"
WORDS = 2 * SOUND_RATE * AT_ONCE_MS // 1000
"bytes, a piece: less than that is no sound but what `pw-record` has to say, which it prints among the samples"
KEPT = 1500
"pieces that wait for whoever takes them: half a minute"
ENDED_S = 1.0
"how long a program may take to end by itself"
NONE = "No microphone can be heard; plug one in or allow it in your system's settings."


class Ear(Protocol):
    """Something that listens."""

    def read(self) -> bytes:
        """Samples, int16, SOUND_RATE a second; nothing where none came within POLL_S.  Raises Unheard at the end."""
        ...

    def close(self) -> None:
        """Listen no more."""
        ...


class Microphone:
    """The system's chosen microphone.  One thread opens, takes and closes; one of its own listens in between."""

    def __init__(self, clock: Clock, open_ears: Callable[[], Iterator[Ear]] | None = None) -> None:
        """Nothing is opened yet.  `open_ears` yields what may listen, opened, until one is heard."""
        self._clock, self._open_ears = clock, open_ears or _ears
        self._heard: deque[Heard] = deque(maxlen=KEPT)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)
        self._rest = b""
        self.lost = ""
        "why nothing is heard any more, a sentence; any thread may read it"

    def open(self) -> None:
        """Listen from now on.  Takes up to HEARD_S for each thing that may listen.  Raises Unheard."""
        for ear in self._open_ears():
            try:
                self._first(ear)
            except Unheard as error:
                log.info("%s", error)
                ear.close()
                continue
            self._ear = ear
            self._thread.start()
            return
        raise Unheard(NONE)

    def take(self) -> list[Heard]:
        """What was heard since the last time.  Never waits."""
        return [self._heard.popleft() for _ in range(len(self._heard))]

    def close(self) -> None:
        """Listen no more; what was heard can still be taken."""
        self._over.set()
        if self._thread.ident is not None:
            self._thread.join()
            self._ear.close()

    def _first(self, ear: Ear) -> None:
        data = b""
        for _ in range(round(HEARD_S / POLL_S)):
            data += ear.read()
            if len(data) >= WORDS:
                self._keep(data)
                return
        raise Unheard(NONE)

    def _run(self) -> None:
        silent = 0.0
        try:
            while not self._over.is_set():
                data = self._ear.read()
                self._keep(data)
                silent = 0.0 if data else silent + POLL_S
                if silent >= LOST_S:
                    raise Unheard("nothing came any more")
        except Unheard as error:
            log.info("the microphone is gone: %s", error)
            self.lost = "The microphone went away; the clip goes on without sound."

    def _keep(self, data: bytes) -> None:
        whole = self._rest + data
        self._rest = whole[len(whole) & ~1 :]
        samples = np.frombuffer(whole[: len(whole) & ~1], "<i2").astype(np.int16)
        if len(samples):
            self._heard.append(Heard(samples, self._clock.now() - len(samples) / SOUND_RATE))


def _ears() -> Iterator[Ear]:
    """Whatever may listen on this system, each opened as it is asked for."""
    if sys.platform != "linux":
        yield _Device()
        return
    for tool in TOOLS:
        if shutil.which(tool) and not (tool == "parec" and _has_only_monitors()):
            yield _Program(command(tool))


def command(tool: str) -> list[str]:
    """What to run: one channel of samples on its standard output."""
    rate = str(SOUND_RATE)
    if tool == "parec":
        return [tool, "--client-name=EmojiCam", f"--latency-msec={AT_ONCE_MS}", f"--rate={rate}", "--channels=1",
                "--format=s16le", "--raw"]  # fmt: skip
    if tool == "arecord":
        return [tool, "-q", "-t", "raw", "-r", rate, "-c", "1", "-f", "S16_LE", f"--buffer-time={4000 * AT_ONCE_MS}"]
    raw = ["--raw"] if "--raw" in _said_by(tool, "--help") else []  # older ones are raw of themselves
    name = '{ application.name = "EmojiCam" media.name = "EmojiCam" }'
    return [tool, *raw, "--rate", rate, "--channels", "1", "--format", "s16", "--latency", f"{AT_ONCE_MS}ms",
            "-P", name, "-"]  # fmt: skip


def _has_only_monitors() -> bool:
    """Whether PulseAudio would, for want of a microphone, listen to what the loudspeakers play."""
    chosen = [line for line in _said_by("pactl", "info").splitlines() if line.startswith("Default Source:")]
    return bool(chosen) and chosen[0].endswith(".monitor")


def _said_by(*words: str) -> str:
    quiet = dict(os.environ, LC_ALL="C")
    try:
        done = subprocess.run(
            words, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, timeout=HEARD_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode(errors="replace")


class _Program:
    """One of the system's recorders, which the kernel ends when we are killed."""

    def __init__(self, words: list[str]) -> None:
        setpriv = shutil.which("setpriv")
        self.name = words[0]
        bound = [*((setpriv, "--pdeathsig", "KILL") if setpriv else ()), *words]
        quiet = subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(bound, stdin=quiet, stdout=subprocess.PIPE, stderr=quiet, bufsize=0)
        except OSError as error:
            raise Unheard(f"{NONE} ({error})") from error
        assert self._process.stdout is not None
        self._output = self._process.stdout

    def read(self) -> bytes:
        if not select.select([self._output], [], [], POLL_S)[0]:
            return b""
        if data := self._output.read(1 << 16):
            return data
        raise Unheard(f"{self.name} ended with status {self._process.wait()}")

    def close(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(ENDED_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._output.close()


class _Device:
    """FFmpeg's device of macOS or Windows.  Untried."""

    def __init__(self) -> None:
        import av

        form = "avfoundation" if sys.platform == "darwin" else "dshow"
        try:
            self._container = av.open(_device_name(form), format=form, timeout=(HEARD_S, LOST_S))
        except (av.error.FFmpegError, ValueError, OSError) as error:
            raise Unheard(f"{NONE} ({error})") from error
        self._frames = self._container.decode(audio=0)
        self._resampler = av.AudioResampler("s16", "mono", SOUND_RATE)

    def read(self) -> bytes:
        import av

        try:
            frame: Any = next(self._frames, None)
        except (av.error.FFmpegError, OSError) as error:
            raise Unheard(str(error)) from error
        if frame is None:
            raise Unheard("the device has ended")
        return b"".join(one.to_ndarray().tobytes() for one in self._resampler.resample(frame))

    def close(self) -> None:
        self._container.close()


def _device_name(form: str) -> str:
    """The system's first microphone, as FFmpeg names it."""
    if form == "avfoundation":
        return ":0"
    from av import device

    found = [one for one in device.enumerate_input_devices(form) if "audio" in one.media_types]
    if not found:
        raise Unheard(NONE)
    return f"audio={found[0].name}"
