"""Where the parts of a drawn head are, by the anatomy of `classic`, which `clay` follows.  Draws nothing.

Points are in head units on the picture, x to the right, y down, from the bridge of the nose: the sprite's anchor.
Left and right are the picture's.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..persona.persona import Persona
from ..types import Pose, Sprite
from .figure.anatomy import Anatomy, chin_y
from .figure.expression import Expression
from .figure.space import Array, horizon_push

BRIDGE = np.array([0.0, 0.0, 0.70])
"head units: what lies on the anchor"
SCALP = 0.98
"head units from the head's origin to the top of a bald one"
RAYS = 160
"samples of the silhouette from the middle of the head upwards"
Spot = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Places:
    """One drawn head."""

    turn: Array
    "(3, 3) head to picture"
    persona: Persona
    face: Expression
    anatomy: Anatomy
    top: float
    "head units from the head's origin to where hair or hat ends above it"

    @classmethod
    def of(cls, pose: Pose, persona: Persona, sprite: Sprite) -> Places:
        """The places of the head in that sprite, which shows that persona in that pose."""
        turn = sprite.turn.astype(float)
        return cls(turn, persona, Expression.of(pose), Anatomy.of(persona), _top(sprite, turn))

    def flat(self, x: float, y: float, z: float) -> Spot:
        """A point of the head, head units from its origin."""
        across, down, _ = (self.turn @ (np.array([x, y, z]) - BRIDGE)).tolist()
        return across, down

    def on_face(self, xy: Sequence[Spot], out: float = 0.0) -> Array:
        """Spots of the face seen from the front, laid on it or that far above: (n, 2)."""
        points, normals = self.anatomy.mask.lift(np.array(xy, float), out)
        flat = (points - BRIDGE) @ self.turn[:2].T
        return np.asarray(flat + horizon_push(normals @ self.turn.T, float(self.anatomy.mask.radii[:2].mean())))

    def spot(self, x: float, y: float, out: float = 0.0) -> Spot:
        """One spot as `on_face`."""
        across, down = self.on_face([(x, y)], out)[0].tolist()
        return across, down

    @property
    def lean(self) -> float:
        """How far the head is tilted on the picture, degrees clockwise."""
        x, y = self.turn[:2, 1].tolist()
        return math.degrees(math.atan2(-x, y))

    @property
    def eyes(self) -> tuple[Spot, Spot]:
        """The middle of the eye on the picture's left and of the one on its right."""
        x, y = self.anatomy.eye_x, self.anatomy.eye_y - 0.02
        return self.spot(-x, y, 0.03), self.spot(x, y, 0.03)

    @property
    def mouth(self) -> Spot:
        """The middle of the mouth, as far open as it is."""
        return self.spot(self.face.slide, self.mouth_y, 0.03)

    @property
    def mouth_y(self) -> float:
        """How far below the origin that lies on the face."""
        return self.anatomy.mouth_y + 0.85 * self.face.drop

    @property
    def nose(self) -> Spot:
        """The tip of the nose."""
        return self.spot(0.0, self.anatomy.nose_y - 0.02, 0.14)

    @property
    def chin_y(self) -> float:
        """How far the tip of the chin lies below the origin."""
        return chin_y(self.persona.face.chin) + self.face.drop

    def over(self, above: float) -> Spot:
        """The point that far over the top of hair or hat."""
        return self.flat(0.0, -self.top - above, -0.06)

    def crown(self, above: float = 0.0) -> Spot:
        """Where a hat sits: on the hair, but not on a bun."""
        return self.flat(0.0, -min(self.top, SCALP + 0.16) - above, 0.0)


def _top(sprite: Sprite, turn: Array) -> float:
    """How far the silhouette reaches along the head's own way up."""
    side = sprite.pixels.shape[0]
    start = sprite.anchor - turn[:2] @ BRIDGE * sprite.unit
    heights = np.linspace(0.5, 2.2, RAYS)  # head units
    spots = start - heights[:, None] * turn[:2, 1] * sprite.unit  # (RAYS, 2)
    x, y = np.clip(spots.round().astype(int), 0, side - 1).T
    inside = ((spots >= 0) & (spots < side)).all(1) & (sprite.pixels[y, x, 3] > 127)
    return float(heights[inside].max(initial=SCALP))
