"""Writes the figures of one comparison as a page for people.  Measures nothing: every number is in the figures.

What the page says in words is in `assets/evaluation/page.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ...resources import folder
from ...types import EMOTIONS

Figures = Mapping[str, Any]


def _text(name: str, **values: Any) -> str:
    """A section of the words, its blanks filled in."""
    sections = (folder("assets") / "evaluation" / "page.md").read_text("utf-8").split("@@ ")
    words = next(one.partition("\n")[2] for one in sections if one.partition("\n")[0] == name)
    return f"{words.strip()}\n".format(**values)


def written(figures: Figures) -> str:
    """The page, in Markdown."""
    parts = [_text("top", **_how(figures))]
    for name, part in PARTS.items():
        if name in figures:
            parts += [*part(figures[name], figures)]
            if by := figures[name].get("by"):
                parts += [_text("earlier", **_how(by))]
    return "\n".join([*parts, _text("left_out")])


def _how(run: Figures) -> Figures:
    """What is told of a run: when and by which command, on which machine, with which networks."""
    machine = run["machine"]
    cores = f"{machine['cores']} processor core{'s' if machine['cores'] != 1 else ''}"
    networks = ", ".join(f"`{name}` {digits}" for name, digits in machine["networks"].items())
    return {**machine, "cores": cores, "networks": networks, "day": run["day"], "command": run["command"]}


def _emotion(part: Figures, figures: Figures) -> Iterator[str]:
    if "missing" in part:
        yield _not_measured("1. Emotion", part)
        return
    there = [row for row in part["rows"] if "missing" not in row]
    yield _text("emotion", faces=f"{there[0]['faces']:,}")
    yield _table(
        ("network", "accuracy", "mean of classes", "macro F1", "ms", "MB"),
        [
            _absent(row, row["network"], 5)
            if "missing" in row
            else (
                row["network"], _share(row["accuracy"]), _share(row["mean_class_accuracy"]), f"{row['macro_f1']:.3f}",
                f"{row['ms']:.2f}", f"{row['size_mb']:.1f}",
            )
            for row in part["rows"]
        ],
    )  # fmt: skip
    yield "Precision and recall of each class:\n"
    cells = [
        (row["network"], *(f"{_whole(row['precision'][one])}, {_whole(row['recall'][one])}" for one in EMOTIONS))
        for row in there
    ]
    yield _table(("network", *EMOTIONS), cells)
    yield _text("note_tutorial")


def _likeness(part: Figures, figures: Figures) -> Iterator[str]:
    from .likeness import SIDE, SMALL

    if "missing" in part:
        yield _not_measured("2. An emoji from a face", part)
        return
    first = part["rows"][0]
    yield _text("likeness", photos=f"{part['photos']:,}", side=SIDE, small=SMALL, **first)
    yield _table(
        ("method", "picture", "in clay", "skin", "attributes", "found again", "by numbers", "emotion"),
        [_absent(row, row["method"], 7) if "missing" in row else _of_method(row) for row in part["rows"]],
    )
    if "picture" in part:
        yield f"![Some people as people saw them, and as each method makes them]({part['picture']})\n"
    yield "Macro F1 of each attribute:\n"
    there = [row for row in part["rows"] if "missing" not in row]
    cells = [(row["method"], *(f"{value:.2f}" for value in row["f1"].values())) for row in there]
    yield _table(("method", *(name.replace("_", " ") for name in first["f1"])), cells)
    yield _text("note_methods", tutorial=_who_chooses(figures), trained=_how_long(part["trained"].values()))


def _how_long(trained: Iterable[Figures]) -> str:
    """How the encoders that were trained for this were, in words; all alike, or each by itself."""
    told = [
        f"{one.get('epochs', '?')} of {one.get('planned', '?')} planned epochs at width {one.get('width', '?')}"
        for one in trained
    ]
    return told[0] if told and len(set(told)) == 1 else ", ".join(told) or "of which none was there"


def _who_chooses(figures: Figures) -> str:
    rows = figures.get("emotion", {}).get("rows", ())
    tutorial = any(row["network"] == "the tutorial's" and "missing" not in row for row in rows)
    return (
        ", chosen by the tutorial's network"
        if tutorial
        else ", here chosen by our network, for the tutorial's was missing"
    )


def _error(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _of_method(row: Figures) -> tuple[str, ...]:
    return (
        row["method"], _error(row["mse"]), _error(row["mse_clay"]), f"{row['skin_delta_e']:.1f}",
        f"{row['attribute_f1']:.3f}",
        _share(row["found_by_picture"]), _share(row["found_by_numbers"]), _share(row["emotion_agreement"]),
    )  # fmt: skip


def _live(part: Figures, figures: Figures) -> Iterator[str]:
    yield _text("live", **part)
    yield _table(
        ("pipeline", "age, median", "95 %", "at the end", "pictures a second"),
        [
            _absent(row, _way(row), 4)
            if "missing" in row
            else (_way(row), *(_ms(age) for age in _ages(row)), f"{row['fps']:.1f}")
            for row in part["rows"]
        ],
    )
    yield _text("note_live")


def _way(row: Figures) -> str:
    return f"{row['way']}{', slowed' if row['slowed_ms'] else ''}"


def _ages(row: Figures) -> tuple[float | None, ...]:
    return row["age_ms"]["p50"], row["age_ms"]["p95"], row["last_age_ms"]


def _privacy(part: Figures, figures: Figures) -> Iterator[str]:
    yield _text("privacy")
    columns = ("studio", "room", "overlay")
    cells = [(row["case"], *(_leaked(row[one]) for one in columns)) for row in part["rows"]]
    sums = {one: {key: sum(row[one][key] for row in part["rows"]) for key in ("leaked", "shown")} for one in columns}
    cells.append(("**together**", *(f"**{_leaked(sums[one])}**" for one in columns)))
    yield _table(("what fails", "EmojiCam, studio", "EmojiCam, room", "the overlay"), cells)
    yield _text("note_privacy")


PARTS = {"emotion": _emotion, "likeness": _likeness, "live": _live, "privacy": _privacy}


def _leaked(counts: Figures) -> str:
    return f"{counts['leaked']} of {counts['shown']}"


def _not_measured(title: str, part: Figures) -> str:
    return f"## {title}\n\nNot measured: {part['missing']}.\n"


def _absent(row: Figures, name: str, columns: int) -> tuple[str, ...]:
    """A row for what was not there."""
    return (name, f"missing: {row['missing']}", *[""] * (columns - 1))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.1%}".replace("%", " %")


def _whole(value: float | None) -> str:
    return "none" if value is None else f"{100 * value:.0f}"


def _ms(value: float | None) -> str:
    return "" if value is None else f"{value:.0f} ms"
