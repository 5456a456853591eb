"""Short questions to a report."""

from __future__ import annotations

from emojicam.doctor import examine
from emojicam.doctor.findings import Finding

from .recorded import Recorded


def finding(recorded: Recorded, check: str) -> Finding:
    """The one line of that check."""
    (found,) = [one for one in examine(recorded.machine()).findings if one.check == check]
    return found


def commands(recorded: Recorded, check: str) -> list[str]:
    """The commands beneath that line."""
    return examine(recorded.machine()).shown(finding(recorded, check).remedy.commands)


def checks(recorded: Recorded) -> list[str]:
    """All that was looked at, in order."""
    return [one.check for one in examine(recorded.machine()).findings]
