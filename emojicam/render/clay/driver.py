"""The graphics driver: opens one without a window, tells what it is, waits for it.  Knows nothing of what is drawn."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from ...errors import StudioError, StudioLost

try:
    import moderngl
except (ImportError, OSError) as error:
    raise StudioError(f"The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.") from error

__all__ = ["Driver", "moderngl"]

VERSION = 330
"of OpenGL that the sculpture is written for: 3.3, of 2010"
MOST_CARDS = 8
"graphics cards that are asked one after another"
SOFTWARE = (
    "llvmpipe", "softpipe", "swrast", "swiftshader", "software rasterizer", "software renderer", "basic render",
    "gdi generic",
)  # fmt: skip
"what drivers that draw on the processor have in their names: Mesa's, Google's, Apple's and Microsoft's"
REMEDY = {
    "linux": "install your graphics card's driver, or Mesa's with `apt install libgl1 libegl1 libgl1-mesa-dri`",
    "win32": "install your graphics card's driver",
    "darwin": "restart the machine",
}
"by `sys.platform`"


class Driver:
    """An OpenGL context without a window, on the thread that opened it."""

    def __init__(self) -> None:
        """Open the first that draws with a graphics card; if none does, the first of all.  Raises StudioError."""
        self.context = _open()
        self.name = str(self.context.info.get("GL_RENDERER", "")).strip() or "a driver without a name"
        self._thread = threading.get_ident()
        self._finish = _finisher()
        self._forget_errors()

    @property
    def is_hardware(self) -> bool:
        """Whether a graphics card draws, and not the processor."""
        return _is_hardware(self.name)

    def expect_own_thread(self) -> None:
        """Raises StudioError on any thread but the one that it was opened on: drivers answer that with anything."""
        if threading.get_ident() != self._thread:
            raise StudioError(
                f"The graphics driver was opened by another thread than {threading.current_thread().name}; "
                "draw through `Clay`, which any thread may use."
            )

    def wait(self) -> None:
        """Until everything asked for is drawn.

        moderngl keeps Python's lock while it waits, and every other thread would stand still, the one that shows
        pictures on time too.  A plain call through ctypes lets them go on.
        """
        self._finish()

    def give_way(self) -> None:
        """On the processor the next request would wait for those before: wait for them here."""
        if not self.is_hardware:
            self._finish()

    def expect_no_error(self) -> None:
        """Raises StudioLost if anything that was asked for since the last time was refused."""
        if (said := self.context.error) != "GL_NO_ERROR":
            raise self.lost(said)

    def lost(self, why: str) -> StudioLost:
        """What to raise when it gave up."""
        again = "if that happens again, restart the machine, or choose --style classic, which needs no driver"
        return StudioLost(f"The graphics driver {self.name} gave up drawing ({why}): {again}.")

    def _forget_errors(self) -> None:
        for _ in range(16):
            if self.context.error == "GL_NO_ERROR":
                return

    def close(self) -> None:
        """Let go of the context.  Whatever a broken driver says to that, it is gone."""
        with suppress(Exception):
            self.context.release()


def remedy() -> str:
    """What a user may do about a driver here, the second half of a sentence."""
    return REMEDY.get(sys.platform, REMEDY["win32"]) + ", or choose --style classic, which needs none"


def _is_hardware(name: str) -> bool:
    return not any(word in name.casefold() for word in SOFTWARE)


def _open() -> moderngl.Context:
    found: list[moderngl.Context] = []
    why: Exception | None = None
    for options in _ways():
        try:
            found.append(moderngl.create_context(require=VERSION, standalone=True, **options))
        except Exception as error:  # glcontext raises the plain class
            why = why or error
            if found:
                break
            continue
        if _is_hardware(str(found[-1].info.get("GL_RENDERER", ""))):
            break
    if not found:
        raise StudioError(f"OpenGL {VERSION / 100:.1f} cannot be had here ({_words(why)}): {remedy()}.") from why
    return _best(found)


def _best(found: list[moderngl.Context]) -> moderngl.Context:
    """The one with a graphics card, which came last, or else the first; made current.  The others are let go."""
    last = found[-1]
    best = last if _is_hardware(str(last.info.get("GL_RENDERER", ""))) else found[0]
    for one in found:
        if one is not best:
            one.release()
    if len(found) > 1:
        best.mglo.__enter__()  # makes it current
    return best


def _ways() -> Iterator[dict[str, Any]]:
    """How to ask for a context.  Linux numbers its cards, and by their sonames no development files are needed."""
    if not sys.platform.startswith("linux"):
        yield {}
        return
    egl = {"backend": "egl", "libgl": "libGL.so.1", "libegl": "libEGL.so.1"}
    yield from ({**egl, "device_index": card} for card in range(MOST_CARDS))


def _words(error: Exception | None) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _finisher() -> Callable[[], object]:
    """glFinish of the system's library, called without Python's lock; where there is none, nothing."""
    try:
        if sys.platform == "win32":
            return ctypes.WinDLL("opengl32").glFinish  # type: ignore[attr-defined,unused-ignore]
        mac = "/System/Library/Frameworks/OpenGL.framework/OpenGL"
        return ctypes.CDLL(mac if sys.platform == "darwin" else "libGL.so.1").glFinish
    except (OSError, AttributeError):
        return lambda: None
