"""A sink that is a camera in PipeWire: programs that ask PipeWire for cameras film it.  It knows nothing of ticks.

GStreamer's `gst-launch-1.0` does the talking, fed raw video through a pipe; `pw-dump` tells who looks on.  Proven with
what Debian 12 has: PipeWire 0.3.65, WirePlumber 0.4.13, GStreamer 1.22.
"""

from __future__ import annotations

import json
import logging
import os
import select
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import cv2

from ..errors import SinkError
from ..types import Picture
from .fit import check_size, even, fitted

log = logging.getLogger(__name__)

NODE = "EmojiCam"
"what the camera is called in other programs' lists, and by `target-object` in GStreamer's"
TOOLS = {"gst-launch-1.0": "gstreamer1.0-tools", "gst-inspect-1.0": "gstreamer1.0-tools", "pw-dump": "pipewire-bin"}
"the programs this drives, with Debian's package of each"
ELEMENTS = {"rawvideoparse": "gstreamer1.0-plugins-base", "pipewiresink": "gstreamer1.0-pipewire"}
"the parts of GStreamer this needs, with Debian's package of each"
PROPERTIES = {
    "media.class": "Video/Source",
    "media.role": "Camera",
    "node.name": NODE,
    "node.description": NODE,
    "node.autoconnect": "false",
    "node.latency": "512/48000",
}
"a camera, which waits to be chosen; asked about 94 times a second for a new picture, so that one waits 11 ms at most"
ASK_S = 10.0
"how long a tool may take to answer: GStreamer's, at its very first start, looks through all its plug-ins"
PIPE_BYTES = 1 << 20
"as much as Linux lets an ordinary user's pipe hold: half a picture at 720p, handed over in two gulps and not in thirty"
POLL_S = 0.1
"how often a writer that waits for room looks whether it is over"
STUCK_S = 2.0
"a program that takes nothing for so long never will again"
AGAIN_S = 0.5
"how soon a tool that crashed is started again"
PATIENCE_S = 1.0
"how long a program may take to end by itself"


class PipeWire:
    """A Video/Source node called EmojiCam, for as long as it is open.

    The output thread hands over one reference a tick; a thread of the sink's own converts and writes, and leaves out
    what it has no time for.  A reader that is slow makes the others slow, but not us.  Readers that are killed take
    buffers with them; once none is left, the node is made anew, and who filmed it has to choose it again.
    """

    def __init__(self) -> None:
        """Nothing is started yet."""
        self.name = "pipewire"
        self._size = (0, 0)
        self._feed: _Feed | None = None
        self._watch: _Watch | None = None

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Start what provides the node, which appears with the first picture.  Raises SinkError without its tools."""
        _check_tools()
        self._size, self.name = size, f"{NODE} (PipeWire)"
        try:
            self._watch = _Watch()
            self._feed = _Feed(command(even(size), fps), even(size))
        except OSError as error:
            raise SinkError(f"Cannot become a PipeWire camera ({error}): use --sink http instead.") from error
        log.info("%s is on, at %dx%d", self.name, *even(size))

    def show(self, picture: Picture) -> None:
        """Hand it over, in place of one that still waits.  Raises SinkError if the node is gone."""
        check_size(picture, self._size, self.name)
        assert self._feed is not None, "show comes after open"
        assert self._watch is not None, "show comes after open"
        why = self._feed.last_words() or self._watch.last_words()
        if why:
            raise SinkError(
                f"{self.name} takes no more pictures ({why}): see that PipeWire runs, and start EmojiCam again."
            )
        self._feed.put(picture)

    def is_watched(self) -> bool:
        """Whether another program films the node; always, where `pw-dump` does not tell."""
        return self._watch is None or self._watch.sees_somebody()

    def close(self) -> None:
        """Take the node away."""
        if self._feed is not None:
            self._feed.close()
        if self._watch is not None:
            self._watch.close()
        self._feed = self._watch = None


def command(size: tuple[int, int], fps: float) -> list[str]:
    """What to run: raw YUY2 pictures of (width, height), even numbers both, on its standard input become a camera.

    Not in `pipewiresink mode=provide`: there PipeWire moves only when there is a new picture, and a new picture wants
    a buffer that comes back only when PipeWire moves; one slow or stopped reader is enough to stop it for good.
    """
    width, height = size
    rate = Fraction(fps).limit_denominator(1001)
    # YUY2 because webcams speak it, and because its lines need no padding whatever the width.
    video = ["format=yuy2", f"width={width}", f"height={height}", f"framerate={rate.numerator}/{rate.denominator}"]
    properties = ",".join(["props", *(f"{key}=(string){value}" for key, value in PROPERTIES.items())])
    return [
        *("gst-launch-1.0", "-q", "--no-fault"),
        # The pictures' times are those of their arrival: counted ones would lag after the first that was left out.
        *("fdsrc", "fd=0", "do-timestamp=true", f"blocksize={2 * width * height}", "!"),
        *("rawvideoparse", *video, "colorimetry=bt601", "!"),
        # Buffers that pipewiresink lends to the element before it can vanish under its hands, and did: SIGSEGV.
        *("identity", "drop-allocation=true", "!"),
        *("pipewiresink", f"client-name={NODE}", "sync=false", f"stream-properties={properties}"),
    ]


def states(dump: Sequence[Mapping[str, Any]]) -> dict[int, bool]:
    """From what `pw-dump` says, whether each node that it speaks of is being filmed; one that is gone is not."""
    return {
        each["id"]: (each["info"] or {}).get("state") == "running"
        for each in dump
        if each.get("info", {}) is None or "state" in each.get("info", {})
    }


def _check_tools() -> None:
    """Raises SinkError unless everything is installed and PipeWire runs."""
    if sys.platform != "linux":
        raise SinkError("PipeWire is a part of Linux: use --sink virtualcam or --sink http here.")
    packages = {package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    if not packages:
        packages = {package for name, package in ELEMENTS.items() if not _succeeds("gst-inspect-1.0", name)}
    if packages:
        raise SinkError(
            f"A PipeWire camera needs programs that are missing: sudo apt install {' '.join(sorted(packages))}"
        )
    if not _succeeds("pw-dump", NODE):
        raise SinkError(
            "PipeWire does not run for this user: systemctl --user start pipewire wireplumber, or use --sink http."
        )


def _succeeds(*words: str) -> bool:
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=ASK_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _bound(words: Sequence[str]) -> list[str]:
    """The same command, which the kernel ends when we are killed, even if it is stuck then."""
    setpriv = shutil.which("setpriv")
    return [*((setpriv, "--pdeathsig", "KILL") if setpriv else ()), *words]


class _Program:
    """A program that reads video on its standard input."""

    def __init__(self, words: Sequence[str]) -> None:
        """Start it.  Raises OSError."""
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `end`
        self._process = subprocess.Popen(
            _bound(words),
            env=dict(os.environ, LC_ALL="C"),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=self._said,
            bufsize=0,
            pipesize=PIPE_BYTES,
        )
        assert self._process.stdin is not None
        self._input = self._process.stdin
        os.set_blocking(self._input.fileno(), False)

    def last_words(self) -> str:
        """Why it ended: its first error, or else the status.  Empty while it runs."""
        if self._process.poll() is None:
            return ""
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").splitlines()
        errors = [line for line in lines if line.startswith("ERROR")]
        return (errors or [f"gst-launch-1.0 ended with status {self._process.poll()}"])[0].rstrip(".")

    def take(self, some: memoryview) -> int | None:
        """Write what there is room for, and return how many bytes; None if there is none yet.  Raises OSError."""
        if not select.select([], [self._input], [], POLL_S)[1]:
            return None
        return self._input.write(some)

    def end(self) -> None:
        """Have it finish, or else kill it."""
        self._input.close()
        try:
            self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._bury()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._input.close()
        self._bury()

    def _bury(self) -> None:
        self._process.wait()
        self._said.close()


class _Feed:
    """The thread that writes, with the one picture that waits for it."""

    def __init__(self, words: Sequence[str], size: tuple[int, int]) -> None:
        """Start the program and the thread.  Raises OSError."""
        self._words, self._size = words, size
        self._changed = threading.Condition()
        self._waiting: Picture | None = None
        self._over = False
        self._program: _Program | None = _Program(words)
        self._failed = ""
        self._thread = threading.Thread(target=self._run, name="pipewire")
        self._thread.start()

    def put(self, picture: Picture) -> None:
        """Show this one next.  Never waits for the program."""
        with self._changed:
            self._waiting = picture
            self._changed.notify()

    def last_words(self) -> str:
        """Why the program is gone without having been asked to.  Empty while it runs or is replaced."""
        with self._changed:
            return self._failed if self._program is None else self._program.last_words()

    def close(self) -> None:
        """End the thread and the program."""
        with self._changed:
            self._over = True
            self._changed.notify()
        self._thread.join()
        if self._program is not None:
            self._program.end()

    def _run(self) -> None:
        for picture in self._pictures():
            pixels = fitted(picture.pixels, self._size)
            try:
                self._write(cv2.cvtColor(pixels, cv2.COLOR_RGB2YUV_YUY2))
            except OSError as error:  # `show` tells, once the program has ended
                log.info("%s could not be fed: %s", NODE, error)

    def _pictures(self) -> Iterator[Picture]:
        """The newest each time, until it is over."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._over or self._waiting is not None)
                picture, self._waiting = self._waiting, None
            if self._over or picture is None:
                return
            yield picture

    def _write(self, yuy2: Any) -> None:
        """The whole picture, or none of it to a program that is stuck and is replaced."""
        left, waited = memoryview(yuy2).cast("B"), 0.0
        while left and not self._over and self._program is not None:
            taken = self._program.take(left)
            waited = 0.0 if taken else waited + POLL_S
            left = left[taken or 0 :]
            if waited >= STUCK_S:
                self._start_anew(self._program)
                return

    def _start_anew(self, stuck: _Program) -> None:
        """The old node is gone before there is a new one: a reader that asks for it by name would get the dead one."""
        log.info("PipeWire had no buffer left for %s: the camera is made anew", NODE)
        with self._changed:
            self._program = None
        stuck.kill()
        try:
            self._program = _Program(self._words)
        except OSError as error:
            self._failed = f"it could not be made anew: {error}"


class _Watch:
    """The thread that listens to what `pw-dump` says of the node.

    `pw-dump` itself crashes now and then when a node goes, and is started again then.  If it ends otherwise, PipeWire
    has ended, of which GStreamer says nothing.
    """

    def __init__(self) -> None:
        """Start both.  Raises OSError."""
        self._running: dict[int, bool] = {}
        self._is_blind = self._has_ended = False
        self._over = threading.Event()
        self._changing = threading.Lock()
        self._process = _monitor()
        self._thread = threading.Thread(target=self._run, name="pipewire-watch")
        self._thread.start()

    def sees_somebody(self) -> bool:
        """Whether a node of this name is being filmed, or that cannot be told.  Any thread."""
        return self._is_blind or any(self._running.values())

    def last_words(self) -> str:
        """Why there is nothing to hear any more.  Empty while there is."""
        return "PipeWire has ended" if self._has_ended else ""

    def close(self) -> None:
        """Stop listening."""
        with self._changing:
            self._over.set()
            self._process.terminate()
        self._thread.join()
        self._process.wait()

    def _run(self) -> None:
        try:
            while self._listen() < 0:
                self._over.wait(AGAIN_S)
                with self._changing:
                    if self._over.is_set():
                        return
                    log.info("pw-dump has crashed and is started again")
                    self._process = _monitor()
            self._has_ended = True
        except (OSError, ValueError) as error:
            log.info("pw-dump is not understood, so the camera stays on: %s", error)
        self._is_blind = True

    def _listen(self) -> int:
        """Take in what one `pw-dump` says, and return the status with which it ended; a signal's is negative."""
        assert self._process.stdout is not None
        self._running = {}
        with self._process.stdout as said:
            for dump in _arrays(said):
                self._running = self._running | states(dump)
        return self._process.wait()


def _monitor() -> subprocess.Popen[str]:
    return subprocess.Popen(
        _bound(["pw-dump", "--monitor", "--no-colors", NODE]),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
    )


def _arrays(lines: Iterator[str]) -> Iterator[list[dict[str, Any]]]:
    """The JSON arrays that are written one after another, each closed by a line of its own."""
    text = ""
    for line in lines:
        text += line
        if line.rstrip() == "]":
            yield json.loads(text)
            text = ""
