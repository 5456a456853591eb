"""Names files, and writes them whole or not at all.  Knows nothing of what is in them."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from .errors import SinkError, UsageError

STEM = 40
"letters of a file's name that the one beside it has, too: names may have 255 bytes"


def expanded(path: str | os.PathLike[str]) -> Path:
    """With ~ as the user's folder; as it is where there is no such user."""
    return Path(os.path.expanduser(path))


def unused(*paths: Path) -> tuple[Path, ...]:
    """These; where a file is called like one of them, all with a number: names that nobody gave replace nothing."""
    found, number = paths, 1
    while any(os.path.lexists(one) for one in found):
        number += 1
        found = tuple(one.with_stem(f"{one.stem}-{number}") for one in paths)
    return found


def check_writable(path: Path, what: str) -> None:
    """Tell before long work, not after it, that its outcome cannot be kept.  Raises UsageError, naming `what`."""
    try:
        fits = not path.is_dir() and path.parent.is_dir() and os.access(path.parent, os.W_OK)
    except OSError:  # a name that no file can have
        fits = False
    if not fits:
        raise UsageError(f"{what} cannot be written to {path}; name a file in a folder that you may write to.")


def write_whole(path: Path, write: Callable[[Path], object], what: str) -> None:
    """Have `write` fill a file beside `path`, then give it that name.  Raises SinkError, naming `what`.

    The file has the same ending, so that whoever writes by the name's ending writes the same.  A link stays one: what
    it names is written.  A pipe or a device is written to as it is.
    """
    beside: Path | None = None
    try:
        real = path.resolve()
        if real.exists() and not real.is_file():
            write(real)
            return
        beside = real.with_name(f".{real.stem[:STEM]}.{os.getpid()}{real.suffix}")
        write(beside)
        beside.replace(real)
    except (OSError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or error
        raise SinkError(f"{what} cannot be written to {path} ({why}); name another file.") from error
    finally:
        if beside:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
