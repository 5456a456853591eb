"""What an examination finds, and what mends it.  Values; knows neither machines nor cameras."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How one check came out."""

    OK = "ok"
    WARNING = "warning"
    "the camera works, but something about it could be better"
    BROKEN = "broken"
    "the camera cannot work until this is mended"
    UNKNOWN = "unknown"
    "the machine does not tell"


@dataclass(frozen=True)
class Command:
    """One command that the user, or `--fix`, may run."""

    words: tuple[str, ...]
    root: bool = False
    "whether it needs an administrator's rights"
    typed: str = ""
    "one line that it reads from its standard input"

    def line(self, rights: Sequence[str] = (), *, windows: bool = False) -> str:
        """As it is typed into a terminal; `rights` is what goes before it where it needs them, such as sudo."""
        words = [*rights, *self.words] if self.root else list(self.words)
        if windows:
            return subprocess.list2cmdline(words)
        feed = f"echo {shlex.quote(self.typed)} | " if self.typed else ""
        return feed + shlex.join(words)


@dataclass(frozen=True)
class Remedy:
    """What mends a finding: commands, words where no command does, or both."""

    words: str = ""
    "said before the commands; a sentence"
    commands: tuple[Command, ...] = ()
    afterwards: str = ""
    "what only the user can do after the commands, such as restarting; a sentence"
    by_hand: bool = False
    "whether the user had better run the commands than `--fix`"

    @property
    def at_once(self) -> bool:
        """Whether running the commands is all that it takes, so that `--fix` may do it."""
        return bool(self.commands) and not self.afterwards and not self.by_hand


NOTHING = Remedy()
"what an ok finding needs"


@dataclass(frozen=True)
class Finding:
    """One line of the report."""

    check: str
    "what was looked at, in a word or two"
    state: State
    says: str
    "a sentence for the user"
    remedy: Remedy = NOTHING


def ok(check: str, says: str) -> Finding:
    return Finding(check, State.OK, says)


def warning(check: str, says: str, remedy: Remedy = NOTHING) -> Finding:
    return Finding(check, State.WARNING, says, remedy)


def broken(check: str, says: str, remedy: Remedy) -> Finding:
    return Finding(check, State.BROKEN, says, remedy)


def unknown(check: str, says: str, remedy: Remedy = NOTHING) -> Finding:
    return Finding(check, State.UNKNOWN, says, remedy)


def root(*words: str, typed: str = "") -> Command:
    """A command for an administrator."""
    return Command(words, root=True, typed=typed)
