"""A sink that keeps the newest picture for a window of ours to show.  It knows no window."""

from __future__ import annotations

from ..types import Picture


class Preview:
    """Shows what all others are shown.  The camera films for it only while somebody says that the window is seen."""

    name = "preview"

    def __init__(self) -> None:
        self.newest: Picture | None = None
        "what was shown last; any thread may take it"
        self.seen = False
        "whether the window is in sight; any thread may say so"

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Never fails."""

    def show(self, picture: Picture) -> None:
        """Keep it in place of the one before."""
        self.newest = picture

    def is_watched(self) -> bool:
        """Whether the window is in sight."""
        return self.seen

    def close(self) -> None:
        """The last picture stays."""
