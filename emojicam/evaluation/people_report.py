"""The figures of enrolment as a person reads them.  Measures nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.table import Table


def show(figures: dict[str, Any], console: Console) -> None:
    """Write what was asked yes or no, what each attribute is, and the summary."""
    console.print(_kinds(figures["kinds"]))
    console.print(_attributes(figures["attributes"]))
    summary = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, value in _lines(figures):
        summary.add_row(name, value)
    console.print(summary)


def _kinds(kinds: dict[str, dict[str, Any]]) -> Table:
    table = Table("what", "labelled", "of them yes", "precision", "recall", "F1")
    _right(table)
    for name, one in kinds.items():
        if one["n"]:
            numbers = (_share(one[key]) for key in ("precision", "recall", "f1"))
            table.add_row(name.replace("_", " "), str(one["n"]), str(one["there"]), *numbers)
    return table


def _attributes(attributes: dict[str, dict[str, Any]]) -> Table:
    table = Table("attribute", "labelled", "right", "F1 of each choice")
    for column in table.columns[1:3]:
        column.justify = "right"
    for name, one in attributes.items():
        if one["n"]:
            choices = [f"{key} {_share(each['f1'])}" for key, each in one["choices"].items() if each["there"]]
            table.add_row(name.replace("_", " "), str(one["n"]), _share(one["accuracy"]), ", ".join(choices))
    return table


def _lines(figures: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "faces", f"{figures['faces']} in {figures['pictures']} pictures, {figures['seconds']:.2f} s each (median)"
    skin, people = figures["skin"], figures["people"]
    if skin["n"]:
        groups = ", ".join(f"{name} {skin[name]:.1f}" for name in ("light", "medium", "deep") if skin[name] is not None)
        yield "skin", f"delta E 2000 {skin['median']:.1f} (median of {skin['n']}): {groups}"
    if people["pairs"]:
        yield "same person", f"AUC {people['auc']:.3f} over {people['pairs']} pairs, rank 1 {_share(people['rank_1'])}"
        yield "smiling or not", _smiling(people)
    if people["one_of_six_tried"]:
        yield "one of six", f"{_share(people['one_of_six'])} of {people['one_of_six_tried']}, among look-alikes"


def _smiling(people: dict[str, Any]) -> str:
    if people["auc_smiling_and_neutral"] is None:
        return "no pair of which one smiles"
    apart = (people[f"distance_{name}"] for name in ("smiling_and_neutral", "same", "others"))
    return "distance {:.2f} between a smiling and a neutral photo, {:.2f} between any two, {:.2f} to others".format(
        *apart
    )


def _right(table: Table) -> None:
    for column in table.columns[1:]:
        column.justify = "right"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.1%}"
