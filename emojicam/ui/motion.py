"""Whether the user's system asks programs for less motion.  Asks; changes nothing."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Mapping

from . import portal

log = logging.getLogger(__name__)

SPI_GETCLIENTAREAANIMATION = 0x1042
"of winuser.h: `Animation effects` among the accessibility settings"
SECONDS = 2.0
"that a system may take to answer"


def system_wants_less() -> bool:
    """Whether it does; False where it does not say.  Takes up to SECONDS, so it is asked beside the window."""
    try:
        return _ASKED.get(sys.platform, _portal)()
    except (OSError, subprocess.SubprocessError, portal.Refused) as error:
        log.debug("the system does not say whether things may move (%s)", error)
        return False


def _portal() -> bool:
    """The desktop's own word, or else GNOME's, which nearly all desktops of Linux hand on through their portal."""
    for space, key, yes in (
        ("org.freedesktop.appearance", "reduced-motion", 1),
        ("org.gnome.desktop.interface", "enable-animations", False),
    ):
        try:
            return bool(portal.setting(space, key, SECONDS) == yes)
        except portal.Refused:
            continue
    return False


def _macos() -> bool:
    """Untried."""
    command = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    return done.stdout.strip() == "1"


def _windows() -> bool:
    """Untried."""
    import ctypes

    animated = ctypes.c_int(1)
    user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
    user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return not animated.value


_ASKED: Mapping[str, Callable[[], bool]] = {"darwin": _macos, "win32": _windows}
