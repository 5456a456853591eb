"""The `classic` style: a glossy 2D emoji drawn as vectors on the CPU.

All parts are given in three dimensions, in head units (1 is the length from the brow line to the chin; x to the
picture's right, y down, z to the viewer; the origin is in the middle of the head, at the height of the bridge of the
nose).  `space` turns and flattens them; the other modules each draw one part from the flat curves.
"""

from __future__ import annotations

from .style import COVER, UNIT_SHARE, Classic

__all__ = ["COVER", "UNIT_SHARE", "Classic"]
