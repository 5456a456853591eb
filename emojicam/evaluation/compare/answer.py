"""What a method says of a person in a photo, and the picture that this makes.  Knows no method and no photo.

Methods know different things, so what is compared is what people labelled by eye: eight attributes and the skin.  A
picture is drawn from these alone, by one function for every method and for the truth; proportions, clothes, lips and
eyes, which nobody labelled, are the same in all.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...persona.drawup import TYPICAL, draw_up
from ...persona.hues import lab_of, undertone_of
from ...persona.labels import Label
from ...persona.likeness import SCHEMA, Likeness, Measure, Tint
from ...persona.persona import Persona
from ...persona.proportions import PROPORTIONS
from ...persona.tints import UNSEEN
from ...render import Style
from ...types import Floats, Pose

ALWAYS = {"glasses", "beard", "length", "headwear", "earrings"}
"what has to be labelled for a picture of the truth"
OF_HAIR = {"texture", "hair_colour", "forehead"}
"and what else, where there is hair"
_TINTS = ("skin", "lips", "iris", "brows", "beard", "hair", "sheen", "headwear", "clothes")


@dataclass(frozen=True)
class Answer:
    """Of one method, about one photo."""

    choices: Mapping[str, str]
    "for each name in SCHEMA"
    skin: str
    '"#rrggbb"'
    emotion: str
    "one of EMOTIONS: what the emoji shows"
    persona: Persona
    "the emoji as the method really makes it"


def true_answer(label: Label) -> Answer | None:
    """What people saw; None where they did not pick the skin or could not tell some part."""
    needed = ALWAYS | (OF_HAIR if label.attributes.get("length") != "bald" else set())
    if not label.skin or not needed <= label.attributes.keys():
        return None
    choices = {name: label.attributes.get(name, known[0]) for name, known in SCHEMA.items()}
    return Answer(choices, label.skin, "", drawn(choices, label.skin))


def drawn(choices: Mapping[str, str], skin: str) -> Persona:
    """The persona with these attributes and that skin, and average in everything else."""
    chances: dict[str, Floats] = {
        name: np.array([float(one == choices[name]) for one in known], np.float32) for name, known in SCHEMA.items()
    }
    measures = {name: Measure(0.0, math.inf) for name in PROPORTIONS}
    measures |= {name: Measure(value, math.inf) for name, value in TYPICAL.items()}
    measures |= {name: Measure(0.0, math.inf) for name in ("suit", "shirt", "hair_above", "hair_line", "hair_beside")}
    tints = dict.fromkeys(_TINTS, UNSEEN) | {"skin": Tint(lab_of(skin), 0.0)}
    persona, _ = draw_up(Likeness(chances, measures, tints))
    toned = replace(persona.skin, tone=skin, undertone=undertone_of(lab_of(skin)))
    return replace(persona, skin=toned)


def picture(persona: Persona, style: Style, side: int, pose: Pose = Pose.REST) -> Floats:
    """(side, side, 3) 0..1: that emoji on white."""
    sprite = style.draw(pose, persona, side, bust=False).pixels.astype(np.float32) / 255
    return np.asarray(sprite[..., :3] + (1 - sprite[..., 3:]), np.float32)


def squared_error(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """The mean over all pixels and colours, 0..1."""
    return float(((one - other) ** 2).mean())
