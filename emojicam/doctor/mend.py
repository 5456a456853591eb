"""Runs the commands that mend what was found, one after the other.  Asks nobody: who calls it has asked."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable

from .findings import Command, Finding, State
from .machine import Machine

NO_RIGHTS = {"win32": "Open a terminal as administrator, and run emojicam doctor --fix there."}
ASK_ROOT = "It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself."


def plan(findings: Iterable[Finding]) -> list[Command]:
    """What can be run now, what is broken first; each command once."""
    urgent = sorted(findings, key=lambda finding: finding.state is not State.BROKEN)
    return list(dict.fromkeys(command for one in urgent if one.remedy.at_once for command in one.remedy.commands))


def perform(machine: Machine, commands: Iterable[Command], tell: Callable[[str], None]) -> str:
    """Run them until one fails, telling each before it runs.  Returns why it stopped, or nothing if all went well."""
    for command in commands:
        rights = machine.rights
        if command.root and rights is None:
            return NO_RIGHTS.get(machine.platform, ASK_ROOT)
        words = (*(rights or ()), *command.words) if command.root else command.words
        tell(command.line(rights or (), windows=machine.platform == "win32"))
        status = machine.perform(words, command.typed and command.typed + "\n")
        if status:
            return f"{shlex.join(command.words[:2])} failed (status {status}); the rest was not run."
    return ""
