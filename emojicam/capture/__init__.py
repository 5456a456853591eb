"""Pixels in: everything that can be filmed.  Nothing here knows what happens to a frame."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Protocol

from ..types import Frame


class Source(Protocol):
    """Something that yields frames until it ends.

    Opened and closed by one thread, iterated by another (the session's capture thread).  Iterating
    blocks until the next frame is due and stamps it with the session clock; it raises CameraLost when
    a device goes away.  Closing while another thread iterates makes that iteration end soon.
    """

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels of the frames to come."""
        ...

    @property
    def name(self) -> str:
        """What the user calls it: a camera's name, a file's name."""
        ...

    def __enter__(self) -> Source: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    def __iter__(self) -> Iterator[Frame]: ...
