"""How far work has come, on a terminal.  Knows no command."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def steps(name: str, total: int) -> Iterator[Callable[[], None]]:
    """A bar on a terminal; call what it gives after each step."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(name, total=total)
        yield lambda: progress.advance(task)


@contextmanager
def progress(what: str) -> Iterator[Callable[[float, float | None], None]]:
    """On a terminal, a bar; what is yielded takes how much is done and of how much."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


class LateBar:
    """On a terminal, a bar for work that is expected to be over within a second: it comes only when that is not so."""

    PATIENCE = 1.0
    "seconds"

    def __init__(self, what: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn())
        self._progress = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._task = self._progress.add_task(what, total=None)
        self._due = time.monotonic() + self.PATIENCE

    def tell(self, done: float, total: float) -> None:
        """How much is done, and of how much."""
        self._progress.update(self._task, completed=done, total=total)
        if time.monotonic() >= self._due:
            self._progress.start()

    def hide(self) -> None:
        """Take it away, until there is more to tell."""
        self._progress.stop()


@contextmanager
def late_progress(what: str) -> Iterator[LateBar]:
    """Such a bar, taken away at the end."""
    bar = LateBar(what)
    try:
        yield bar
    finally:
        bar.hide()
