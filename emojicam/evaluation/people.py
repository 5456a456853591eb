"""The pictures of people that enrolment is measured on, with what is known of each.  Reads no pixels."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import UsageError
from ..persona import labels
from ..persona.labels import Label
from ..persona.photos import is_photo

UNKNOWN = Label("", "", "", {}, "")


@dataclass(frozen=True)
class Case:
    """One picture."""

    path: Path
    label: Label


def load(folder: Path, part: str = "test") -> list[Case]:
    """The pictures of a folder that belong to that part, `all` for all.  Raises UsageError: none, or bad labels.

    What is known of them is read from the folder's `labels.csv`; without one, from the labels that come with EmojiCam
    for pictures of the same name, from LFW's `attributes.csv` (sex and age) and names as LFW and UTKFace have them.
    """
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}: name one that holds pictures of faces.")
    cases = [Case(path, label) for path, label in _labelled(folder) if part in ("all", label.part or part)]
    if not cases:
        raise UsageError(f"{folder} holds no picture for that part: put pictures into it, or ask for --part all.")
    return cases


def _labelled(folder: Path) -> Iterator[tuple[Path, Label]]:
    own = folder / "labels.csv"
    if own.exists():
        for label in labels.read(own):
            if not (folder / label.picture).is_file():
                raise UsageError(f"{own} names {label.picture!r}, which is not in {folder}: correct its name.")
            yield folder / label.picture, label
        return
    known = {Path(name).name: label for name, label in labels.ours().items()}
    facts = _attributes(folder / "attributes.csv")
    for path in sorted(one for one in folder.iterdir() if is_photo(one)):
        yield path, _guessed(path, known.get(path.name, UNKNOWN), facts)


def _attributes(path: Path) -> dict[str, tuple[str, float]]:
    """LFW's: by picture, sex and age."""
    if not path.exists():
        return {}
    with path.open(newline="", encoding="utf-8") as file:
        return {
            row["file"]: ("m" if float(row["Male"]) > 0.5 else "f", float(row["df_age"]))
            for row in csv.DictReader(file)
        }


def _guessed(path: Path, label: Label, facts: dict[str, tuple[str, float]]) -> Label:
    """What the name of a picture of a known set says, beside its label."""
    if path.name in facts:
        person = labels.person_of(path.name)
        sex, age = facts[path.name]
        return replace(label, person=person, part="test" if labels.tests(person) else "train", sex=sex, age=age)
    parts = path.stem.split("_")
    if len(parts) == 4 and parts[0].isdigit() and parts[1] in ("0", "1"):
        return replace(label, part=label.part or "train", sex="mf"[int(parts[1])], age=float(parts[0]))
    return label


def similar(one: Label, other: Label, years: float = 10.0) -> bool:
    """Whether both are known to be of the same sex and of about the same age."""
    return one.sex == other.sex != "" and not math.isnan(one.age) and abs(one.age - other.age) <= years
