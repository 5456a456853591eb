"""A sink that holds the newest picture for a window to fetch.  Nothing here knows what a window is."""

from __future__ import annotations

from ..types import Picture


class Preview:
    """The newest picture, for whoever wants to look, whenever they want to.

    The output thread swaps one reference; any other thread may read it.  A reader that is slow misses
    pictures and never delays one.
    """

    def __init__(self) -> None:
        self.name = "preview"
        self._newest: tuple[Picture, ...] = ()

    @property
    def newest(self) -> tuple[Picture, ...]:
        """The one picture that is on now, or `()` before the first and after the last.  Any thread."""
        return self._newest

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Nothing is shown yet.  Never fails."""
        self._newest = ()

    def show(self, picture: Picture) -> None:
        """Make it the newest."""
        self._newest = (picture,)

    def close(self) -> None:
        """Show nothing any more, so that no window goes on showing what is over."""
        self._newest = ()
