"""What people saw on pictures of faces: a table of picture, person, attributes and skin colour.  Knows no pixels.

The table that comes with EmojiCam names pictures of LFW, UTKFace and the Congress portraits, which do not come with it;
whoever has others writes a `labels.csv` beside them, in which every column but `picture` may be left out or empty:

    picture,part,person,glasses,beard,length,texture,hair_colour,headwear,forehead,earrings,skin,sex,age
    anna_1.jpg,test,anna,thin,none,long,wavy,brown,none,open,stud,#c99a7b,f,34

Sex and age find look-alikes for the comparison, and audit; nothing that EmojiCam makes of a photo says either.
"""

from __future__ import annotations

import csv
import difflib
import hashlib
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import UsageError
from ..resources import folder
from .likeness import SCHEMA

COLUMNS = ("picture", "part", "person", *SCHEMA, "skin", "sex", "age")
PARTS = ("", "train", "test")


@dataclass(frozen=True)
class Label:
    """What is known of one picture."""

    picture: str
    "its file; in the table that comes with EmojiCam with the set before it, as in `lfw/NAME.jpg`"
    part: str
    "`train` or `test`: whether the networks have seen it; empty where nobody says"
    person: str
    "who it is; empty where nobody says"
    attributes: Mapping[str, str]
    "for names in SCHEMA: the choice seen by eye; what cannot be told is left out"
    skin: str
    'the lit skin as "#rrggbb"; empty where it was not picked'
    sex: str = ""
    "f or m; empty where nobody says"
    age: float = math.nan
    "years; nan where nobody says"


ONE_IN = 5
"one person of LFW in so many is for testing"


def tests(person: str) -> bool:
    """Whether that person of LFW is kept for testing: nothing in `models/` or `assets/` was trained on them."""
    return int(hashlib.sha1(person.encode()).hexdigest(), 16) % ONE_IN == 0


def person_of(picture: str) -> str:
    """Who is in a picture named as LFW does, `First_Last_0001.jpg`; of other names, the picture itself."""
    match = re.fullmatch(r"(.+)_\d{4}", Path(picture).stem)
    return match[1] if match else picture


def ours() -> dict[str, Label]:
    """By picture: the labels that come with EmojiCam."""
    return {one.picture: one for one in read(folder("assets") / "persona" / "labels.csv")}


def read(path: Path) -> list[Label]:
    """The labels of a file.  Raises UsageError: unreadable, an unknown column or a choice that there is not."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            reader = csv.DictReader(file)
            _check(path, reader.fieldnames or ())
            return [_label(path, number, row) for number, row in enumerate(reader, 2)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"Cannot read the labels {path} ({error}): write them as a CSV file in UTF-8.") from error


def _check(path: Path, columns: Sequence[str]) -> None:
    for column in columns:
        if column not in COLUMNS:
            near = difflib.get_close_matches(column, COLUMNS, 1)
            meant = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(COLUMNS)}."
            raise UsageError(f"{path} has an unknown column {column!r}: {meant}")
    if "picture" not in columns:
        raise UsageError(f"{path} has no column `picture`: its first line names the columns {', '.join(COLUMNS)}.")


def _label(path: Path, number: int, row: Mapping[str, str | None]) -> Label:
    known = {name: value.strip() for name, value in row.items() if value and value.strip()}
    for name, choices in (*SCHEMA.items(), ("part", PARTS), ("sex", ("f", "m"))):
        if name in known and known[name] not in choices:
            raise UsageError(f"{path}, line {number}: {name} is one of {', '.join(choices)}, not {known[name]!r}.")
    if "skin" in known and not re.fullmatch(r"#[0-9a-fA-F]{6}", known["skin"]):
        raise UsageError(f'{path}, line {number}: skin is a colour like "#c99a7b", not {known["skin"]!r}.')
    return Label(
        known.get("picture", ""), known.get("part", ""), known.get("person", ""),
        {name: known[name] for name in SCHEMA if name in known}, known.get("skin", ""), known.get("sex", ""),
        _years(path, number, known.get("age", "nan")),
    )  # fmt: skip


def _years(path: Path, number: int, age: str) -> float:
    try:
        return float(age)
    except ValueError as error:
        raise UsageError(f"{path}, line {number}: age is a number of years, not {age!r}.") from error
