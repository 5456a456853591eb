"""Which programs have a camera's device file open, as Linux tells it.  Opens no device itself.

Elsewhere no system tells, and the answer is always: none.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path


def camera_holders(proc: Path = Path("/proc")) -> Mapping[str, Sequence[str]]:
    """Device path to the names of the programs that hold it, as far as the rights of this process reach.

    This process itself is left out.
    """
    held: dict[str, list[str]] = defaultdict(list)
    for process in proc.glob("[0-9]*"):
        if process.name == str(os.getpid()):
            continue
        for device in _open_nodes(process):
            held[device].append(_program(process))
    return {device: sorted(set(names)) for device, names in held.items()}


def _open_nodes(process: Path) -> set[str]:
    try:
        with os.scandir(process / "fd") as entries:
            links = [os.readlink(entry) for entry in entries]
    except OSError:  # of another user, or gone meanwhile
        return set()
    return {link for link in links if link.startswith("/dev/video")}


def _program(process: Path) -> str:
    try:
        return (process / "comm").read_text().strip()
    except OSError:
        return f"process {process.name}"
