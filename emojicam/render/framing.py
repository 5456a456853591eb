"""Where a sprite goes in the picture.  Pure geometry: knows sizes and points, no pixels of a camera."""

from __future__ import annotations

import numpy as np

from ..types import Face, Floats, Pose, Sprite
from .compose import Fit, Placed

SMALLEST, LARGEST = 0.26, 0.345
"chin to brow in the studio, as a share of the picture's height: far away and leaning in"
HEADROOM = 1.38
"from the bridge of the nose to the top of hair or hat, in units of chin to brow"
LOWEST = 0.66
"how low the bridge of the nose may be in the studio, as a share of the picture's height"
SIDE = 0.22
"how near the centre of the face may come to the picture's left and right edge, as a share of its width"
GROWTH = 1.05
"how much larger than the face a head may be drawn to cover its padded outline; beyond, what fills that is seen"
RAYS = 256
"samples along each ray from the anchor outwards when a sprite's silhouette is measured: fewer make the head pulsate"
OPAQUE = 250
"alpha from which a sprite hides what is under it"


def in_studio(pose: Pose, fit: Fit, sprite: Sprite, size: tuple[int, int]) -> Placed:
    """The emoji where the person is, but never too small, never out of the picture, its bust on the lower edge."""
    width, height = size
    scale = studio_unit(pose, fit, height) / sprite.unit
    x, y = fit.apply(pose.centre)
    x = min(max(x, SIDE * width), (1 - SIDE) * width)
    below = (sprite.pixels.shape[0] - sprite.anchor[1]) * scale
    y = max(min(max(y, HEADROOM * scale * sprite.unit), LOWEST * height), height - below + 1)
    return Placed(sprite, np.array([x, y], np.float32), scale)


def studio_unit(pose: Pose, fit: Fit, height: int) -> float:
    """Chin to brow of the emoji in the studio, picture px."""
    return min(max(pose.size * fit.scale, SMALLEST * height), LARGEST * height)


def in_room(face: Face, fit: Fit, sprite: Sprite) -> Placed:
    """The emoji over the person's head, grown as much as it takes to cover all of it."""
    centre = fit.apply(face.pose.centre)
    scale = face.pose.size * fit.scale / sprite.unit
    wanted = fit.apply(face.hull[np.isfinite(face.hull).all(1)]) - centre  # (n, 2); a broken one hides the room anyway
    needed = _needed_scale(sprite, wanted)
    return Placed(sprite, centre, float(min(max(scale, needed), GROWTH * scale)))


def _needed_scale(sprite: Sprite, outline: Floats) -> float:
    """The scale at which the sprite's silhouette reaches as far as the outline (n, 2), seen from the anchor."""
    distances = np.linalg.norm(outline, axis=1)  # (n,)
    reach = _reach(sprite, outline / np.maximum(distances, 1e-6)[:, None])
    return float((distances / np.maximum(reach, 1.0)).max(initial=0.0))


def _reach(sprite: Sprite, directions: Floats) -> Floats:
    """How far the sprite is opaque from its anchor in each direction (n, 2), sprite px: (n,)."""
    side = sprite.pixels.shape[0]
    radii = np.linspace(side / RAYS, side, RAYS)
    spots = sprite.anchor + directions[:, None] * radii[None, :, None]  # (n, RAYS, 2)
    inside = ((spots >= 0) & (spots <= side - 1)).all(-1)
    x, y = np.clip(spots, 0, side - 1).astype(int).transpose(2, 0, 1)
    covered = inside & (sprite.pixels[y, x, 3] >= OPAQUE)  # (n, RAYS)
    return np.asarray(radii[0] * covered.cumprod(1).sum(1), np.float32)
