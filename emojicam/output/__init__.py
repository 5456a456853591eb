"""Pixels out: where pictures go.  Nothing here has ever seen a Frame."""

from __future__ import annotations

from typing import Protocol

from ..types import Picture


class Sink(Protocol):
    """One place that shows pictures.

    Made, shown to and closed by the output thread alone, so that a device lives in one thread.
    """

    name: str
    "what the user calls it"

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Get ready for pictures of (width, height) at a steady rate.  Raises SinkError."""
        ...

    def show(self, picture: Picture) -> None:
        """Show one picture, at once.  Called at every tick.  Raises SinkError; the sink is then closed."""
        ...

    def close(self) -> None:
        """Finish and let go; what was shown so far is kept.  Called once, also after an error."""
        ...
