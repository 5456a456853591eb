"""The `clay` style: a 3D emoji sculpted as signed distance fields and lit like a studio photograph of soft clay.

`assets/clay/` holds the sculpture (see the README there); `numbers` turns a pose and a persona into the numbers it is
made from, `parts` says which parts a persona has and where they are, `studio` photographs them.
"""

from __future__ import annotations

from .studio import UNIT_SHARE
from .style import COVER, Clay

__all__ = ["COVER", "UNIT_SHARE", "Clay"]
