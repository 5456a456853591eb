"""Writes files whole or not at all.  Knows nothing of what is in them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from .errors import SinkError, UsageError


def check_writable(path: Path, what: str) -> None:
    """Tell before long work, not after it, that its outcome cannot be kept.  Raises UsageError, naming `what`."""
    if path.is_dir() or not (path.parent.is_dir() and os.access(path.parent, os.W_OK)):
        raise UsageError(f"{what} cannot be written to {path}; name a file in a folder that you may write to.")


def write_whole(path: Path, write: Callable[[Path], object], what: str) -> None:
    """Have `write` fill a file beside `path`, then give it that name.  Raises SinkError, naming `what`.

    The file has the same ending, so that whoever writes by the name's ending writes the same.
    """
    beside = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        write(beside)
        beside.replace(path)
    except OSError as error:
        why = error.strerror or error
        raise SinkError(f"{what} cannot be written to {path} ({why}); name another file.") from error
    finally:
        beside.unlink(missing_ok=True)
