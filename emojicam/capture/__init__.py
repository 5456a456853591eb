"""Pixels in: everything that can be filmed.  Nothing here knows what happens to a frame."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Protocol

from ..clock import Clock
from ..files import expanded
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


def _camera(spec: str, clock: Clock, size: tuple[int, int], fps: int) -> Source:
    from .camera import Camera

    return Camera(spec, size, fps, clock)


def _video(spec: str, clock: Clock, size: tuple[int, int], fps: int) -> Source:
    from .video import Video

    return Video(spec, clock, limit=size)


def _card(spec: str, clock: Clock, size: tuple[int, int], fps: int) -> Source:
    from .card import Card

    return Card(size, fps, clock)


SOURCES: Mapping[str, Callable[[str, Clock, tuple[int, int], int], Source]] = {
    "camera": _camera,
    "video": _video,
    "card": _card,
}


VIDEO_ENDINGS = {".3gp", ".avi", ".flv", ".gif", ".m4v", ".mkv", ".mov", ".mp4", ".mpg", ".ogv", ".ts", ".webm", ".wmv"}
"what a name ends in that means a video even where there is no such file; one that is there may end as it likes"


def kind(spec: str) -> str:
    """Which of SOURCES the user means: "card", a video file, or else a camera by number, device or name."""
    if spec == "card":
        return "card"
    path = expanded(spec)
    is_device = spec == "camera" or spec.isdecimal() or spec.startswith("/dev/")
    is_file = os.path.exists(path) or path.suffix.lower() in VIDEO_ENDINGS or path.name != spec
    return "video" if is_file and not is_device else "camera"
