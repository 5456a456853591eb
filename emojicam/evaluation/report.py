"""The figures of an evaluation as a person reads them.  Measures nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.console import Console, RenderableType
from rich.table import Table


def show(figures: dict[str, Any], console: Console) -> None:
    """Write the summary, then a table of the classes, then what has to be known of both."""
    console.print(_summary(figures))
    console.print(_by_class(figures))
    for note in figures["notes"]:
        console.print(f"Note: {note}")


def _summary(figures: dict[str, Any]) -> RenderableType:
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, value in _lines(figures):
        table.add_row(name, value)
    return table


def _lines(figures: dict[str, Any]) -> Iterator[tuple[str, str]]:
    name = Path(figures["model"]).name
    yield "network", f"{name}, {figures['size_mb']:.2f} MB, {figures['ms']:.2f} ms a face on one thread"
    yield "compared", f"its output {figures['output']} with {figures['faces']} labels, named as in {figures['labels']}"
    yield "faces", _found(figures)
    yield (
        "accuracy",
        f"[bold]{figures['accuracy']:.1%}[/bold], mean of the classes {figures['mean_class_accuracy']:.1%}",
    )
    yield "macro F1", f"{figures['macro_f1']:.3f}"
    yield "calibration error", f"{figures['ece']:.3f}"
    for name, classes in (("ferplus", 8), ("ferplus7", 7)):
        if f"{name}_accuracy" in figures:
            yield f"FER+, {classes} classes", _voted(figures, name)


def _found(figures: dict[str, Any]) -> str:
    ways = {"by the detector": "faces_by_detector", "in close-ups": "faces_by_close_up", "not": "faces_not_found"}
    return ", ".join(f"{figures[key]} found {how}" for how, key in ways.items() if figures[key]).replace(
        "found not", "not"
    )


def _voted(figures: dict[str, Any], name: str) -> str:
    accuracy, faces = figures[f"{name}_accuracy"], figures[f"{name}_faces"]
    return f"{accuracy:.1%} of {faces} faces, calibration error {figures[f'{name}_ece']:.3f}"


def _by_class(figures: dict[str, Any]) -> RenderableType:
    """Precision, recall and F1, and what each class is taken for when it is missed."""
    table = Table("class", *("faces", "precision", "recall", "F1"), "most often taken for")
    for column in table.columns[1:5]:
        column.justify = "right"
    for row, name in enumerate(figures["classes"]):
        numbers = (_share(figures[key][name]) for key in ("precision", "recall", "f1"))
        table.add_row(name, str(figures["support"][name]), *numbers, _mistaken(figures, row))
    return table


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.1%}"


def _mistaken(figures: dict[str, Any], row: int) -> str:
    """The class that this one is most often taken for, other than itself."""
    counts = figures["confusion"][row]
    others = dict(zip(figures["classes"], counts, strict=True))
    del others[figures["classes"][row]]
    worst = max(others, key=lambda name: others[name])
    return f"{worst} ({others[worst] / sum(counts):.0%})" if others[worst] else ""
