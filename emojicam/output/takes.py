"""The file that a recording grows in: whole after every mark, whatever happens.  Nothing here knows of video.

A new recording is written under its own name from the start, so that a kill leaves a file to play.  Where
a file of that name is there already, the recording grows beside it, as `NAME.partial.END`, and takes its
place when it is finished: neither a failed start nor a kill destroys what was there.
"""

from __future__ import annotations

import errno
import itertools
import logging
import os
import sys
from io import FileIO
from pathlib import Path

from ..errors import SinkError

log = logging.getLogger(__name__)


class Take:
    """A file that an encoder writes to, with `write`, `seek` and `tell`.

    One thread at a time.  What the disk complains of is kept and raised by `mark`.
    """

    def __init__(self, path: Path) -> None:
        """Claim the name and make the file.  Raises SinkError; then nothing is left behind."""
        self.path = path.resolve()
        if not self.path.parent.is_dir():
            raise SinkError(f"The folder {self.path.parent} does not exist: create it, or record somewhere else.")
        self._is_new = not self.path.exists()
        self._claim = _opened(self.path)
        self._lock()
        self._beside = os.fstat(self._claim.fileno()).st_size > 0
        try:
            self._file = _new_beside(self.path) if self._beside else self._claim
        except SinkError:
            self._claim.close()
            raise
        self._whole = 0
        self._failure: OSError | None = None

    @property
    def written_to(self) -> Path:
        """Where the pictures are until `finish`, and after a kill."""
        return Path(str(self._file.name))

    @property
    def is_there(self) -> bool:
        """Whether the file still has its name: somebody may have deleted it, or its folder."""
        return self.written_to.exists()

    def write(self, data: bytes) -> int:
        """Write all of it.  Never raises: an encoder that met an error could not be closed in peace any more."""
        if self._failure is None:
            try:
                self._write(memoryview(data))
            except OSError as error:
                self._failure = error
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def mark(self) -> bool:
        """What is there now is whole: a player understands it up to here.  True if it has grown.

        Raises the OSError that a write has met since the last mark.
        """
        if self._failure is not None:
            raise self._failure
        before, self._whole = self._whole, os.fstat(self._file.fileno()).st_size
        return self._whole > before

    def rescue(self) -> None:
        """Go back to the last mark.  Whatever is written from now on goes nowhere.

        What was overwritten before the mark stays so; after the first error nothing is, and a container
        overwrites its head only when all the rest is written.
        """
        self._failure = self._failure or OSError("given up")
        if self._file.closed:
            return
        self._file.truncate(self._whole)

    def finish(self) -> None:
        """Close the file under its own name.  Raises OSError where the old one cannot be replaced, or it is gone."""
        self.keep()
        if not self.is_there:
            raise FileNotFoundError(errno.ENOENT, "it was deleted meanwhile", str(self.written_to))
        if self._beside:
            os.replace(self.written_to, self.path)

    def keep(self) -> None:
        """Close the file where it is: the recording broke off, so it replaces nothing."""
        self._file.close()
        self._claim.close()

    def discard(self) -> None:
        """Leave everything as it was before this recording."""
        self.keep()
        if self._beside or self._is_new:
            self.written_to.unlink(missing_ok=True)
        else:
            os.truncate(self.path, 0)

    def _write(self, rest: memoryview) -> None:
        while rest:
            rest = rest[self._file.write(rest) :]

    def _lock(self) -> None:
        """Hold the name against a second program, until the file is closed or the process ends."""
        if sys.platform == "win32":
            return  # there, a file that is open can be neither replaced nor removed
        import fcntl

        try:
            fcntl.flock(self._claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._claim.close()
            raise SinkError(f"Another program is recording to {self.path}: choose another name.") from error
        except OSError:
            log.info("%s is on a disk without locks", self.path)


def _opened(path: Path) -> FileIO:
    """The file, made if it is not there, and otherwise as it is."""
    try:
        return FileIO(str(path), "r+", opener=lambda name, flags: os.open(name, flags | os.O_CREAT, 0o666))
    except IsADirectoryError as error:
        raise SinkError(f"{path} is a folder: give the recording a name of its own.") from error
    except OSError as error:
        raise SinkError(f"Cannot write to {path} ({error.strerror}): record to a folder of your own.") from error


def _new_beside(path: Path) -> FileIO:
    """A new file next to it; one that a killed recording has left is never written over."""
    for number in itertools.count(1):
        tail = ".partial" if number == 1 else f".partial{number}"
        try:
            return FileIO(str(path.with_name(f"{path.stem}{tail}{path.suffix}")), "x+")
        except FileExistsError:
            continue
        except OSError as error:
            raise SinkError(f"Cannot write to {path.parent} ({error.strerror}): record to another folder.") from error
    raise AssertionError("itertools.count ends")
