"""Columns of numbers as files: CSV, JSON, Parquet.  Knows nothing of faces."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ..errors import UsageError

Columns = Mapping[str, list[Any]]


def write_csv(path: Path, columns: Columns) -> None:
    """A line of names, then a line a row; what is None stays empty, a truth is 1 or 0."""
    with path.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(columns)
        lines.writerows([_cell(value) for value in row] for row in zip(*columns.values(), strict=True))


def _cell(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def write_json(path: Path, columns: Columns) -> None:
    """A list with an object for each row, a line each."""
    rows = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
    lines = ",\n".join(json.dumps(row, allow_nan=False) for row in rows)
    path.write_text(f"[\n{lines}\n]\n", "utf-8")


def write_parquet(path: Path, columns: Columns) -> None:
    """Columns with types of their own.  Raises UsageError where pyarrow is not installed."""
    pyarrow, parquet = _pyarrow()
    parquet.write_table(pyarrow.table(dict(columns)), path)


def check_parquet() -> None:
    """Raises UsageError where Parquet cannot be written."""
    _pyarrow()


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise UsageError(
            "Parquet needs pyarrow, which is not installed: `uv sync --extra analysis`, or name a .csv."
        ) from error
    return pyarrow, parquet


FORMATS: dict[str, Callable[[Path, Columns], None]] = {
    ".csv": write_csv,
    ".json": write_json,
    ".parquet": write_parquet,
}
"what a table can be written as, by the ending of its file"
