"""Pixels out: where pictures go.  Nothing here has ever seen a Frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..clock import Clock, SystemClock
from ..errors import UsageError
from ..files import expanded
from ..types import Picture

if TYPE_CHECKING:
    from .recorder import Sound


class Sink(Protocol):
    """One place that shows pictures.

    Made, shown to and closed by one thread at a time: the output's, or the one that goes on where another sink hangs.
    """

    name: str
    "what the user calls it"

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Get ready for pictures of (width, height) at a steady rate.  Raises SinkError."""
        ...

    def show(self, picture: Picture) -> None:
        """Show one picture, at once.  Called at every tick.  Raises SinkError; the sink is then closed."""
        ...

    def is_watched(self) -> bool:
        """Whether anybody may be looking, now or later.  Asked some times a second, from any thread; never raises.

        While nobody looks at any sink, the camera need not film.
        """
        ...

    def close(self) -> None:
        """Finish and let go; what was shown so far is kept.  Called once, also after an error."""
        ...


Listen = Callable[[], "Sound | None"]
"makes what hears for a recording, or nothing where none is wanted"


def _virtualcam(device: str, clock: Clock, patient: bool, listen: Listen) -> Sink:
    from .virtualcam import VirtualCam

    return VirtualCam(device or None)


def _http(port: str, clock: Clock, patient: bool, listen: Listen) -> Sink:
    from .http import PORT, Http

    if port and not (port.isascii() and port.isdecimal() and int(port) < 65536):
        raise UsageError(f"A port is a number from 0 to 65535, not {port!r}: say http, or http:8091.")
    return Http(int(port or PORT))


def _recorder(path: str, clock: Clock, patient: bool, listen: Listen) -> Sink:
    from .recorder import Recorder

    return Recorder(expanded(path), clock, patient=patient, sound=listen())


def _pipewire(nothing: str, clock: Clock, patient: bool, listen: Listen) -> Sink:
    from .pipewire import PipeWire

    return PipeWire()


def _null(nothing: str, clock: Clock, patient: bool, listen: Listen) -> Sink:
    from .null import Null

    return Null()


SINKS: dict[str, Callable[[str, Clock, bool, Listen], Sink]] = {
    "virtualcam": _virtualcam,
    "http": _http,
    "pipewire": _pipewire,
    "null": _null,
    ".mp4": _recorder,
    ".webm": _recorder,
}
"what a sink is called, or how its file's name ends; each is made of what follows the colon, or of the file's name"


def is_film(spec: str) -> bool:
    """Whether that sink is a file."""
    return Path(spec).suffix.lower() in SINKS


def sink(spec: str, clock: Clock | None = None, *, patient: bool = False, listen: Listen = lambda: None) -> Sink:
    """The sink that `spec` names: `virtualcam[:DEVICE]`, `http[:PORT]`, `pipewire`, `null`, `FILE.mp4` or `FILE.webm`.

    `clock` is what its ticks go by; a `patient` one would rather keep them waiting than lose a picture.  `listen`
    makes what a film's sound comes from.
    Nothing is opened yet.  Raises UsageError for anything else.
    """
    if is_film(spec):
        return SINKS[Path(spec).suffix.lower()](spec, clock or SystemClock(), patient, listen)
    kind, _, rest = spec.partition(":")
    if kind not in SINKS or kind.startswith("."):
        raise UsageError(
            f"There is no sink {spec!r}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm."
        )
    return SINKS[kind](rest, clock or SystemClock(), patient, listen)
