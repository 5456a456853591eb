"""What commands write: checked before the work, written whole.  Knows no command."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..files import check_writable, expanded, write_whole


def check_apart(path: Path, what: str, others: Iterable[Path]) -> None:
    """Tell before any work that its outcome would replace what it is made from, or another outcome of it."""
    for other in others:
        with suppress(OSError, RuntimeError, ValueError):  # a name that no file can have is nobody's
            if expanded(other).resolve() == expanded(path).resolve():
                raise UsageError(f"{what} would replace {other}, which the same command names; name another file.")


def for_you_alone(file: Path, data: bytes) -> None:
    """A new file that nobody else on this machine may read: it shows a photo of a face."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as opened:
        opened.write(data)


def check_figures(path: Path | None, others: Iterable[Path] = ()) -> None:
    """Tell before a long run, not after it, that its figures cannot be kept, or would replace one of these files."""
    if path and path != Path("-"):
        check_writable(path, "The figures")
        check_apart(path, "The figures", others)


def give_json(path: Path | None, figures: Any) -> bool:
    """Write figures where that is asked for, or print them where the path is -; whether words may be printed, too."""
    if path is None:
        return True
    text = json.dumps(figures, indent=2, allow_nan=False) + "\n"
    if path == Path("-"):
        sys.stdout.write(text)
        return False
    write_whole(path, lambda file: file.write_text(text, "utf-8"), "The figures")
    return True
