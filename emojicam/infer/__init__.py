"""Pixels to numbers: finds the faces in a frame and reads them.  Nothing here knows how they are drawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ..types import Frame, Tracked


class Tracker(Protocol):
    """Reads every face of every frame, in order, from one thread at a time."""

    @property
    def providers(self) -> Mapping[str, str]:
        """What each network really runs on, as the runtime says after loading: model name to provider."""
        ...

    def track(self, frame: Frame) -> Tracked:
        """The frame with its faces, the locked one first.  No number in it is ever NaN or infinite."""
        ...

    def reset(self) -> None:
        """Forget all faces: the next frame comes from another camera or another time."""
        ...
