"""What went wrong, and questions that somebody answers.  Knows no command."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

INTERRUPTED = 130
"the exit status after Ctrl-C, as shells have it"


def complain(error: Exception, status: int) -> int:
    """One line on stderr; returns the exit status."""
    from ..errors import sentence

    if _was_interrupted(error):
        return INTERRUPTED
    print(f"emojicam: {' '.join(sentence(error).split())}", file=sys.stderr)
    return status


def _was_interrupted(error: BaseException | None) -> bool:
    """Whether Ctrl-C is behind it: a library in C++ that was being loaded makes an error of its own of that."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__
    return error is not None


@contextmanager
def unbroken() -> Iterator[None]:
    """Let Ctrl-C wait for the end of the block: in the middle of loading Qt it would end the process with a dump."""
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt


def is_asked() -> bool:
    """Whether there is somebody who can answer a question."""
    return bool(sys.stdin) and sys.stdin.isatty()


def agreed(question: str) -> bool:
    """Ask; anything but yes is no."""
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return bool(sys.stdin) and sys.stdin.readline().strip().lower() in ("y", "yes")
