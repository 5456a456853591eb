"""A sink that only counts: for measuring everything that comes before it.  It keeps no picture."""

from __future__ import annotations

from ..types import Picture


class Null:
    """Takes every picture and shows it to nobody."""

    def __init__(self) -> None:
        self.name = "null"
        self.pictures = 0
        "how many were shown"

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Start counting anew.  Never fails."""
        self.pictures = 0

    def show(self, picture: Picture) -> None:
        """Count it."""
        self.pictures += 1

    def is_watched(self) -> bool:
        """Always: whoever counts pictures wants some."""
        return True

    def close(self) -> None:
        """Nothing to let go; the count stays."""
