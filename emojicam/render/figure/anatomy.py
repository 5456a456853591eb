"""Where things are on one person's head, in head units.  Knows nothing of expressions or colours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...persona.persona import Persona
from .expression import Expression
from .space import Solids, Surface

_SKULL, _FACE, _JAWS, _CHIN, _CHEEKS = 0, 1, (2, 3), 4, (5, 6)
"rows of the head's solids"

SKULL_CENTRE = np.array([0.0, -0.22, -0.10])
SKULL_RADII = np.array([0.78, 0.76, 0.80])
CHIN_RADIUS = 0.255
AVERAGE_CHIN = 0.4
"the trait: over a shorter one the mouth lies higher, so that it has room to open"
BROW_RISES, MOUTH_RISES = 0.05, 0.04
"head units that brows and mouth lie higher where the trait is 1"
BROW_TURNS, BROW_PARTS = 0.025, 0.12
"""head units that the outer end of a brow lies higher and the inner one lower where its tilt is 1; and that its inner
end lies further out where its spacing is 1 more"""
NARROWEST = 0.8
"of all skulls, relative to the average: a drawn head covers a real one"
HAIRLINE_RISES = 0.14
"head units that the hairline of the highest forehead lies over that of the lowest"
TEMPLE_LENGTH = 2.6
"radius with which the sides of the head curve in below the widest part of the skull: longer than the skull's own"


@dataclass(frozen=True, eq=False)
class Anatomy:
    """One head."""

    width: float
    "relative to the average"
    skull: float
    "width of the skull relative to the average"
    head: Solids
    mask: Surface
    "on which the features of the face lie"
    eye_x: float
    eye_y: float
    eye_size: float
    brow_y: float
    nose_y: float
    "of the tip"
    mouth_y: float
    hairline: float
    "how much higher than usual"

    @classmethod
    def of(cls, persona: Persona) -> Anatomy:
        face, eyes = persona.face, persona.eyes
        return cls(
            width=face.width,
            skull=skull_width(persona),
            head=_head(face.width, skull_width(persona), face.jaw, face.chin, face.cheeks),
            mask=Surface(np.array([0.80 * face.width, 1.04, 0.72])),
            eye_x=0.305 * (0.45 + 0.55 * eyes.spacing) * (0.5 + 0.5 * face.width),
            eye_y=0.035,
            eye_size=0.3 + 0.7 * eyes.size,
            brow_y=-0.225 - BROW_RISES * persona.brows.height,
            nose_y=0.215 + 0.085 * persona.nose.length,
            mouth_y=_mouth_y(persona),
            hairline=HAIRLINE_RISES * (face.forehead - 0.5),
        )

    def solids(self, face: Expression) -> Solids:
        """The head with its jaw where the expression has it."""
        by = np.zeros((7, 3))
        by[_CHIN] = face.slide, face.drop + 0.03 * face.jaw_forward, 0.16 * face.jaw_forward
        by[list(_JAWS)] = 0.6 * face.slide, 0.55 * face.drop, 0.0
        by[list(_CHEEKS), 0] = 0.13 * face.puff * np.array([-1, 1]) + 0.2 * face.slide
        by[list(_CHEEKS), 1] = 0.03 * face.drop - 0.03 * face.smile
        return self.head.moved(by)


def _mouth_y(persona: Persona) -> float:
    level = 0.525 + 0.03 * (persona.nose.length - 1) - MOUTH_RISES * persona.mouth.height
    return level - 0.06 * max(0.0, AVERAGE_CHIN - persona.face.chin)


def _head(width: float, skull: float, jaw: float, chin: float, cheeks: float) -> Solids:
    """Skull, face, two jaw corners, chin, two cheeks."""
    corner, puffy = (0.155 + 0.26 * jaw) * width, (0.235 + 0.155 * cheeks) * width
    broad = (0.26 + 0.07 * jaw) * width
    return Solids.of(
        (*SKULL_CENTRE, *(SKULL_RADII * [skull, 1, 1])),
        (0.0, 0.05, -0.02, (0.715 + 0.08 * jaw) * width, 0.555 + 0.055 * jaw, 0.68),
        (-corner, 0.43, 0.0, broad, 0.29, 0.42),
        (corner, 0.43, 0.0, broad, 0.29, 0.42),
        (0.0, chin_y(chin) - CHIN_RADIUS, 0.29, (0.145 + 0.25 * jaw) * width, CHIN_RADIUS, 0.36),
        (-0.40 * width, 0.26, 0.20, puffy, 0.31, 0.30),
        (0.40 * width, 0.26, 0.20, puffy, 0.31, 0.30),
    )


def skull_width(persona: Persona) -> float:
    """Relative to the average."""
    return max(persona.face.width * persona.face.temples, NARROWEST)


def chin_y(chin: float) -> float:
    """Head units from the head's origin down to the tip of the chin."""
    return 0.775 + 0.135 * chin
