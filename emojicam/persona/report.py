"""Tells what an enrolment saw: a table for people, and the same as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .enroll import Enrolment, Verdict
from .words import Part, parts

SURE, UNSURE = 0.75, 0.5
"confidence from which, and below which, a part is shown as sure or as a guess"


def show(enrolled: Enrolment, path: Path, picture: Path | None, name: str) -> None:
    """Print what was seen, how sure that is, what is wrong with the photos, and where everything is."""
    console = Console(highlight=False)
    console.print(_table(enrolled))
    for one in enrolled.verdicts:
        if one.complaints:
            console.print(_complaint(one))
    used = sum(one.used for one in enrolled.verdicts)
    console.print(f"From {used} of {len(enrolled.verdicts)} pictures, in {enrolled.seconds:.1f} s.", soft_wrap=True)
    console.print(f"Kept in {path}, as numbers: run with --persona {name}.", soft_wrap=True)
    if picture:
        console.print(f"Portrait in {picture}: it contains your photo; nothing else does.", soft_wrap=True)


def _table(enrolled: Enrolment) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for title in ("part", "what was seen", "how sure"):
        table.add_column(title)
    for part in parts(enrolled.persona):
        table.add_row(part.name, _seen(part), _sure(part.confidence))
    return table


def _seen(part: Part) -> Text:
    text = Text(part.words)
    for colour in part.colours:
        text.append("  ").append("███", style=colour).append(f" {colour}", style="dim")
    return text


def _sure(confidence: float) -> Text:
    style = "green" if confidence >= SURE else "yellow" if confidence >= UNSURE else "red"
    return Text(f"{confidence:.0%}", style=style)


def _complaint(one: Verdict) -> Text:
    """A line on a photo that is not as it should be."""
    what = ", ".join(one.complaints) + ("" if one.used else "; not used")
    return Text(f"{one.name}: {what}", style="yellow" if one.used else "red")


def figures(enrolled: Enrolment, path: Path, picture: Path | None) -> dict[str, Any]:
    """All that is shown, for scripts."""
    return {
        "persona": str(path),
        "portrait": str(picture) if picture else None,
        "seconds": round(enrolled.seconds, 3),
        "parts": {
            part.name: {"seen": part.words, "colours": list(part.colours), "confidence": part.confidence}
            for part in parts(enrolled.persona)
        },
        "photos": [
            {
                "name": one.name,
                "used": one.used,
                "quality": round(one.quality, 3),
                "complaints": list(one.complaints),
            }
            for one in enrolled.verdicts
        ],
    }
