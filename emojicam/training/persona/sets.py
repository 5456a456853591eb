"""Which faces there are to learn from, who is in them, and what is known of each.  Knows no network and no pixels.

Three sources: LFW (persons, and scores that another network gave), UTKFace (age in the file's name), and the labels
that we gave by eye to pictures of both (`persona/labels.py`).  A person of LFW is in one part only.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...persona.labels import Label, ours, person_of, tests
from ...persona.likeness import SCHEMA

SCORES = (
    "5_o_Clock_Shadow", "Arched_Eyebrows", "Bags_Under_Eyes", "Bald", "Bangs", "Big_Lips", "Big_Nose",
    "Bushy_Eyebrows", "Chubby", "Double_Chin", "Eyeglasses", "Goatee", "Heavy_Makeup", "High_Cheekbones", "Male",
    "Mustache", "Narrow_Eyes", "No_Beard", "Oval_Face", "Pale_Skin", "Pointy_Nose", "Receding_Hairline",
    "Rosy_Cheeks", "Sideburns", "Smiling", "Straight_Hair", "Wavy_Hair", "Wearing_Earrings", "Wearing_Hat",
    "Wearing_Lipstick", "Young",
)  # fmt: skip
"columns of LFW's attributes that are used; another network's opinion, 0..1"
HELD_BACK = 8
"one person of so many is never trained on: for the choice of settings and for calibration"


@dataclass(frozen=True)
class Known:
    """What is known of one picture."""

    name: str
    "folder of the set and file, as in `lfw/NAME.jpg`"
    person: str
    "who it is; the file where nobody is named"
    scores: tuple[float, ...] | None
    "LFW's, in the order of SCORES"
    age: float | None
    "years"


def kept_for_tests(names: Iterable[str]) -> list[bool]:
    """Which pictures are never trained on: LFW's by their person, others if their labels are for testing."""
    labelled = ours()
    listed = {name for name, label in labelled.items() if label.part == "test"}
    return [tests(person_of(name)) if name.startswith("lfw/") else name in listed for name in names]


def choices(names: Iterable[str]) -> list[list[int]]:
    """For each picture and each attribute of SCHEMA: the choice that was seen, -1 where nobody could tell."""
    labelled = ours()
    return [_choices(labelled[name]) if name in labelled else [-1] * len(SCHEMA) for name in names]


def _choices(label: Label) -> list[int]:
    return [known.index(label.attributes[name]) if name in label.attributes else -1 for name, known in SCHEMA.items()]


def lfw(folder: Path) -> Iterator[Known]:
    """All pictures of LFW's folder, which holds `attributes.csv`."""
    with (folder / "attributes.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            scores = tuple(float(row[one]) for one in SCORES)
            yield Known(f"lfw/{row['file']}", row["person"], scores, float(row["df_age"]))


def utkface(folder: Path) -> Iterator[Known]:
    """All pictures of UTKFace's folder."""
    for path in sorted(folder.glob("*.jpg")):
        name = f"utk/{path.name}"
        yield Known(name, name, None, float(path.name.split("_")[0]))


def portraits(folder: Path) -> Iterator[Known]:
    """All pictures of a folder of portraits, of which nothing is known: for the population alone."""
    for path in sorted(folder.glob("*.jpg")):
        yield Known(f"{folder.name}/{path.name}", path.name, None, float("nan"))
