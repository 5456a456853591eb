"""Keeps the memory of pictures in the process from one to the next.  Knows no pictures.

glibc gives blocks of this size back to the system as soon as they are free, and has the system hand them out,
zeroed page by page, for the next picture: at 720p that costs four times as long as composing the picture does.
"""

from __future__ import annotations

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"parameters of mallopt(3)"
LARGEST_BLOCK = 32 << 20
"bytes: blocks up to here stay in the process, the most that glibc allows; a 4K picture has 25 million"
SPARE = 256 << 20
"bytes that may lie free at the end of the heap"


def keep_memory() -> None:
    """Ask glibc to keep freed blocks; other C libraries are left as they are.  Once, before the first picture."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, LARGEST_BLOCK)
        mallopt(_TRIM_THRESHOLD, SPARE)
