"""The report as a person reads it: one line a check, and beneath a failing one what mends it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import Report, mend
from .findings import NOTHING, Finding, State

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

COLOURS = {State.OK: "green", State.WARNING: "yellow", State.BROKEN: "bold red", State.UNKNOWN: "cyan"}
STATE_WIDTH, CHECK_WIDTH = max(map(len, State)), 19
"characters of the first two columns; the longest check is `Chromium (Flatpak)`"
WHAT_TO_DO = "  what to do"
INDENT = STATE_WIDTH + 4
"characters before a command, so that it stands out and can be marked as a whole line"


def show(report: Report, console: Console) -> None:
    """Print all of it."""
    from rich.text import Text

    for line in _told(report):
        console.print(line, soft_wrap=isinstance(line, Text))


def _told(report: Report) -> Iterator[RenderableType]:
    """What to print, one thing after the other."""
    for finding in report.findings:
        yield _line(finding.state, finding.check, finding.says)
        yield from _remedy(report, finding)
    yield ""
    yield from _verdict(report)


def _line(state: State | str, check: str, says: str) -> RenderableType:
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 2, 0, 0), pad_edge=False)
    grid.add_column(width=STATE_WIDTH, style=COLOURS[state] if isinstance(state, State) else "")
    grid.add_column(width=CHECK_WIDTH)
    grid.add_column()
    grid.add_row(Text(str(state)), Text(check), Text(says))
    return grid


def _remedy(report: Report, finding: Finding) -> Iterator[RenderableType]:
    remedy = finding.remedy
    if remedy is NOTHING:
        return
    yield _line("", WHAT_TO_DO, remedy.words or "Run:")
    for command in report.shown(remedy.commands):
        yield _command(command)
    if remedy.afterwards:
        yield _line("", "", remedy.afterwards)


def _command(command: str) -> Text:
    """On one line however long it is: a terminal wraps it, and it can still be copied in one go."""
    from rich.text import Text

    return Text(" " * INDENT + command, style="bold")


def _verdict(report: Report) -> Iterator[Text]:
    from rich.text import Text

    broken = dict.fromkeys(finding.check for finding in report.findings if finding.state is State.BROKEN)
    if broken:
        yield Text(f"EmojiCam cannot be your camera yet.  In the way: {', '.join(broken)}.", style="bold red")
        yield Text("Until then, show your emoji in a browser window, and share that window:")
        yield _command("emojicam run --sink http")
    else:
        yield Text("EmojiCam can be your camera on this machine.", style="bold green")
    count = len(mend.plan(report.findings))
    if count:
        commands = "one command" if count == 1 else f"{count} commands"
        yield Text(f"This runs {commands} of those above, and asks first:")
        yield _command("emojicam doctor --fix")
