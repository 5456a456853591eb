"""Where the files are that come with the package: networks and art.

In a checkout they lie beside the package (`models/`, `assets/`); in a wheel they lie inside it.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder `models` or `assets`, wherever this copy of the package keeps it."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
