"""How large a frame may get.  Nothing here knows where it comes from."""

from __future__ import annotations


def fitted(size: tuple[int, int], limit: tuple[int, int] | None) -> tuple[int, int]:
    """The size (width, height) made smaller in proportion, to lie within the limit if there is one."""
    scale = min(1.0, *(most / length for most, length in zip(limit or size, size, strict=True)))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
