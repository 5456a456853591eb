"""One film analysed: what is asked is checked first, then the film is read, then everything is written.

The files are written when all of the film is read, each whole or not at all: who breaks off leaves nothing behind.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..files import check_writable, unused, write_whole
from . import timeline
from .reading import Reading, Tell, read
from .tables import FORMATS, check_parquet


@dataclass(frozen=True)
class Plan:
    """What is to be read and where it goes."""

    clip: Path
    rows: Path
    "the table, a row a frame"
    timeline: Path
    "the picture of the moods"


def plan(clip: Path, rows: Path | None, picture: Path | None) -> Plan:
    """The plan, checked before any work.  What is not named is called like the film.  Raises UsageError."""
    drawn = (rows or Path(clip.name)).with_suffix(".png")
    unnamed = unused(*([] if rows else [Path(f"{clip.stem}.csv")]), *([] if picture else [drawn]))
    table = rows or unnamed[0]
    made = Plan(clip, table, picture or unnamed[-1])
    if table.suffix.lower() not in FORMATS:
        raise UsageError(f"Rows cannot be written as {table.name}; name a file that ends in {', '.join(FORMATS)}.")
    if made.timeline.suffix.lower() != ".png":
        raise UsageError(f"The timeline is a PNG, and cannot be written as {made.timeline.name}; name a .png.")
    if table.suffix.lower() == ".parquet":
        check_parquet()
    for path, what in ((made.rows, "The rows"), (made.timeline, "The timeline")):
        check_writable(path, what)
        if path.resolve() == clip.resolve():
            raise UsageError(f"{what} would replace the film {clip}; name another file.")
    if made.rows.resolve() == made.timeline.resolve():
        raise UsageError(f"The rows and the timeline cannot both be {made.rows}; name two files.")
    return made


def analyze(asked: Plan, tell: Tell) -> dict[str, Any]:
    """Read the film and write its files; the figures of both.  Raises EmojiCamError, and then leaves no half a file."""
    began = time.perf_counter()
    reading = read(asked.clip, tell)
    took = time.perf_counter() - began
    picture, columns = timeline.draw(reading), reading.columns()
    write = FORMATS[asked.rows.suffix.lower()]
    write_whole(asked.rows, lambda file: write(file, columns), "The rows")
    write_whole(asked.timeline, lambda file: file.write_bytes(picture), "The timeline")
    return _figures(asked, reading, took)


def _figures(asked: Plan, reading: Reading, took: float) -> dict[str, Any]:
    frames, found, closed = len(reading.times), int(reading.found.sum()), reading.blinks()
    return {
        "clip": str(asked.clip),
        "rows": str(asked.rows),
        "timeline": str(asked.timeline),
        "frames": frames,
        "seconds": round(reading.seconds, 3),
        "frames_with_face": found,
        "mood_changes": reading.changes(),
        "moods": {name: round(share, 4) for name, share in reading.shares().items()},
        "blinks": sum(blink.side == "both" for blink in closed),
        "winks": sum(blink.side != "both" for blink in closed),
        "ms_a_frame": round(took / frames * 1e3, 3),
    }


def summary(figures: dict[str, Any]) -> str:
    """The figures as a person reads them."""
    frames, found, changes = figures["frames"], figures["frames_with_face"], figures["mood_changes"]
    lines = [f"{frames} frames, {figures['seconds']:.1f} s, {figures['ms_a_frame']:.1f} ms each"]
    if found:
        held = sorted(figures["moods"].items(), key=lambda mood: -mood[1])
        told = ", ".join(f"{name} {share:.0%}" for name, share in held if share)
        lines.append(f"a face in {found / frames:.0%} of them: {told}; {changes} changes")
    else:
        lines.append("no face in any of them")
    return "\n".join([*lines, f"The rows are in {figures['rows']}, the timeline in {figures['timeline']}."])
