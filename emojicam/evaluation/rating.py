"""A page on which people say which of two emoji is more like somebody, not knowing which method made which.

The page is one file that needs no network; answers are saved as a file by the browser.  Which emoji is whose is in a
second file, the key, which raters do not get.  Nothing here draws.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from ..files import write_whole
from ..resources import folder

if TYPE_CHECKING:
    from rich.table import Table

PAGE, KEY = "rate.html", "key.json"
CHOICES = ("left", "right", "same")
SURE = 1.96
"standard deviations of a 95 % interval"


@dataclass(frozen=True)
class Emoji:
    """What one method makes of one person."""

    method: str
    png: bytes


@dataclass(frozen=True)
class Person:
    """Somebody whose emoji are compared."""

    name: str
    "what the raters read"
    ours: Emoji
    others: Sequence[Emoji]
    photo: bytes = b""
    "JPEG, shown beside the pair; empty to show none"


def write(out: Path, people: Sequence[Person], seed: int) -> int:
    """The page and the key into a folder; how many pairs there are.  Raises UsageError where nothing can be written."""
    lot = random.Random(seed)
    pairs = [(person, other) for person in people for other in person.others]
    lot.shuffle(pairs)
    shown: list[dict[str, str]] = []
    key: dict[str, dict[str, str]] = {}
    for number, (person, other) in enumerate(pairs, 1):
        sides = [person.ours, other]
        lot.shuffle(sides)
        name = f"pair-{number}"
        shown.append({"id": name, "person": person.name} | _pictures(person, sides))
        key[name] = {"person": person.name, "left": sides[0].method, "right": sides[1].method}
    study = hashlib.sha256(json.dumps(key).encode()).hexdigest()[:12]
    out.mkdir(parents=True, exist_ok=True)
    page, secret = _page(study, shown), {"study": study, "seed": seed, "ours": people[0].ours.method, "pairs": key}
    write_whole(out / PAGE, lambda file: file.write_text(page, "utf-8"), "The page")
    write_whole(out / KEY, lambda file: file.write_text(json.dumps(secret, indent=1) + "\n", "utf-8"), "The key")
    return len(pairs)


def _pictures(person: Person, sides: Sequence[Emoji]) -> dict[str, str]:
    found = {side: _inline("png", one.png) for side, one in zip(("left", "right"), sides, strict=True)}
    return found | ({"photo": _inline("jpeg", person.photo)} if person.photo else {})


def _inline(kind: str, data: bytes) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


def _page(study: str, pairs: Sequence[Mapping[str, str]]) -> str:
    template = (folder("assets") / "evaluation" / "rate.html").read_text("utf-8")
    data = json.dumps({"study": study, "pairs": list(pairs)}).replace("<", "\\u003c")
    return template.replace("{{study}}", html.escape(study)).replace("{{data}}", data)


@dataclass(frozen=True)
class Tally:
    """How ours did beside one other method."""

    other: str
    won: int
    lost: int
    same: int

    @property
    def share(self) -> float:
        """Of the pairs that somebody decided, those that ours won, 0..1; NaN where nobody did."""
        decided = self.won + self.lost
        return self.won / decided if decided else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Between what, at 95 %, that share lies (Wilson, 1927); 0 and 1 where nobody decided."""
        n = self.won + self.lost
        if not n:
            return 0.0, 1.0
        middle = (self.share + SURE**2 / (2 * n)) / (1 + SURE**2 / n)
        reach = SURE / (1 + SURE**2 / n) * math.sqrt(self.share * (1 - self.share) / n + SURE**2 / (4 * n * n))
        return max(0.0, middle - reach), min(1.0, middle + reach)

    def as_json(self) -> dict[str, Any]:
        """Plain numbers; None where nobody decided."""
        share = None if math.isnan(self.share) else round(self.share, 4)
        counts = {"won": self.won, "lost": self.lost, "same": self.same}
        return {"other": self.other, **counts, "share": share, "interval": [round(one, 4) for one in self.interval]}


def table(tallies: Sequence[Tally]) -> Table:
    """The tallies as a person reads them."""
    from rich.table import Table

    found = Table("ours beside", "won", "lost", "same", "won of those decided", "95 % interval")
    for one in tallies:
        share = "" if math.isnan(one.share) else f"{one.share:.0%}"
        low, high = one.interval
        found.add_row(one.other, str(one.won), str(one.lost), str(one.same), share, f"{low:.0%} to {high:.0%}")
    return found


def count(key: Path, answers: Sequence[Path]) -> list[Tally]:
    """What the raters said, a tally for each other method.  Raises UsageError for files that are not of one study."""
    secret = _read(key)
    if not {"study", "ours", "pairs"} <= secret.keys():
        raise UsageError(f"{key} is no key; name the {KEY} that lies beside the page.")
    counts: dict[str, dict[str, int]] = {}
    for path in answers:
        for pair, said in _answers_of(path, secret).items():
            methods = secret["pairs"][pair]
            other = methods["left"] if methods["right"] == secret["ours"] else methods["right"]
            result = "same" if said == "same" else "won" if methods[said] == secret["ours"] else "lost"
            one = counts.setdefault(other, {"won": 0, "lost": 0, "same": 0})
            one[result] += 1
    return [Tally(other, **one) for other, one in sorted(counts.items())]


def _answers_of(path: Path, secret: Mapping[str, Any]) -> Mapping[str, str]:
    said = _read(path)
    if said.get("study") != secret["study"]:
        raise UsageError(f"{path} answers another page than this key belongs to; name the key of that page.")
    answers = said.get("answers")
    fits = isinstance(answers, dict) and all(
        pair in secret["pairs"] and choice in CHOICES for pair, choice in answers.items()
    )
    if not isinstance(answers, dict) or not fits:
        raise UsageError(f"{path} holds an answer that the page does not give; have it saved by the page anew.")
    return answers


def _read(path: Path) -> dict[str, Any]:
    try:
        said = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{path} cannot be read as JSON ({error}); name a file that the page saved.") from error
    return said if isinstance(said, dict) else {}
