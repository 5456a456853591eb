"""Programs that run beside a test: started, talked to, and never left behind.  Knows nothing of what they do."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from . import card

ROOT = Path(__file__).parents[2]
DEVICE = "/dev/video10"
LAST_WORDS_S = 60.0
"s that a program has to stop and to say how it went"


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
    return [card.Seen(*one[:6], (one[6][0], one[6][1]), one[7]) for one in reader.stop()]
