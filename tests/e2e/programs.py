"""Programs that run beside a test: started, talked to, and never left behind.  Knows nothing of what they do."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from . import card

ROOT = Path(__file__).parents[2]
DEVICE, WEBCAM = "/dev/video10", "/dev/video11"
"EmojiCam's device, and the one that is fed in place of a real camera"
LAST_WORDS_S = 60.0
"s that a program has to stop and to say how it went"


def say(words: object) -> None:
    """For such a program: a line for the test, at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def told_to_stop() -> threading.Event:
    """For such a program: what is set once its standard input ends."""
    over = threading.Event()

    def wait() -> None:
        sys.stdin.read()
        over.set()

    threading.Thread(target=wait, daemon=True).start()
    return over


class Program:
    """A Python module of these tests, running; its standard input is open until it is told to stop."""

    def __init__(self, name: str, *arguments: object) -> None:
        command = [sys.executable, "-m", f"tests.e2e.{name}", *map(str, arguments)]
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.words = ""
        "its first line"

    def first_words(self) -> str:
        """Wait for its first line."""
        assert self.process.stdout
        line = self.process.stdout.readline().strip()
        assert line, f"it ended with {self.process.wait(LAST_WORDS_S)}"
        return line

    def stop(self) -> Any:
        """Tell it to stop; what its last line of JSON says."""
        said, _ = self.process.communicate(timeout=LAST_WORDS_S)
        assert self.process.returncode == 0
        return json.loads(said)

    def kill(self) -> None:
        """SIGKILL: it cannot clear anything away."""
        self.process.kill()
        self.process.wait()


@contextmanager
def running(name: str, *arguments: object) -> Iterator[Program]:
    """The program, after its first words; killed at the end if it still runs."""
    program = Program(name, *arguments)
    try:
        program.words = program.first_words()
        yield program
    finally:
        program.kill()
        for pipe in (program.process.stdin, program.process.stdout):
            assert pipe
            pipe.close()


def seen_by(reader: Program) -> list[card.Seen]:
    """Stop a `film` program; what it saw."""
    return [card.Seen(**one)._replace(size=tuple(one["size"]), colour=tuple(one["colour"])) for one in reader.stop()]
