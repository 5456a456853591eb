"""A pose and a persona as the named numbers that the sculpture is made from.  Knows nothing of drawing.

Names are those that GLSL uses, in capitals.  Lengths are in head units, y up; pairs are (person's right, left).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from ...persona.persona import Persona
from ...types import Pose
from ..figure.anatomy import BROW_PARTS, BROW_RISES, BROW_TURNS, MOUTH_RISES, skull_width
from ..figure.expression import Expression
from . import worn
from .colour import BLOOD, Array, linear, luma, mixed

SKULL_AT = np.array([0.0, 0.24, -0.10])
FACE_AT = (0.0, -0.05, -0.02)
"the middle of the face's solid, in the head, as `head.glsl` has it"
FURTHEST_LOOK = 0.55
"rad that an eyeLook shape turns the eye when it is 1"
IDLE_LOOK = 0.3
"an eyeLook shape up to here says nothing: networks give that much to eyes that look straight ahead"

COURSES: Mapping[str, tuple[tuple[float, float, float, float], tuple[float, float, float], float]] = {
    "soft": ((0.290, 0.315, 0.308, 0.240), (0.72, 0.95, 0.55), 0.36),
    "straight": ((0.270, 0.280, 0.280, 0.262), (0.90, 1.00, 0.65), 0.36),
    "arched": ((0.285, 0.325, 0.335, 0.250), (0.75, 0.95, 0.50), 0.37),
    "angled": ((0.262, 0.298, 0.328, 0.272), (0.95, 1.05, 0.50), 0.37),
    "round": ((0.260, 0.325, 0.322, 0.222), (0.80, 1.00, 0.60), 0.37),
    "bushy": ((0.245, 0.285, 0.290, 0.220), (1.30, 1.50, 0.90), 0.38),
    "short": ((0.255, 0.290, 0.295, 0.270), (1.10, 1.10, 0.80), 0.25),
    "swept": ((0.258, 0.285, 0.312, 0.318), (1.15, 0.95, 0.45), 0.38),
}
"by shape: heights at four places from the inner end outwards; thickness at the inner end, middle, outer end; length"


def numbers(pose: Pose, persona: Persona) -> dict[str, Any]:
    """Everything GLSL may ask for, whoever it is and whatever they do: always the same names."""
    face = Expression.of(pose)
    found: dict[str, Any] = {}
    for part in (_head, _eyes, _gaze, _brows, _mouth, _colours):
        found.update(part(persona, face, pose))
    found |= {f"{name}_BY": 1 / np.asarray(found[name]) for name in ("SKULL", "FACE", "JAW", "CHIN", "CHEEK", "NOSE")}
    return found | worn.numbers(persona, face, found)


def _head(persona: Persona, face: Expression, pose: Pose) -> dict[str, Any]:
    own, nose, drop = persona.face, persona.nose, 0.21 * face.jaw
    width = own.width
    low = 0.535 + 0.085 * own.chin + drop + 0.03 * face.jaw_forward - 0.02 * face.shrug_lower
    tip = np.array([0.0, -0.155 - 0.10 * nose.length, 0.735 + 0.02 * nose.bridge])
    return {
        "SKULL_AT": SKULL_AT + np.array([0.0, 0.06 * (own.forehead - 0.5), 0.0]),
        "SKULL": (0.80 * skull_width(persona), 0.80 + 0.06 * (own.forehead - 0.5), 0.80),
        "FACE": (0.775 * width, 0.58, 0.70),
        "JAW": (0.34 * width, 0.32, 0.45),
        "JAW_CORNER": (0.18 + 0.20 * own.jaw) * width,
        "JAW_DROP": drop,
        "JAW_SLIDE": 0.6 * face.slide,
        "CHIN_AT": (face.slide, -low, 0.29 + 0.16 * face.jaw_forward),
        "CHIN": ((0.26 + 0.18 * own.jaw) * width + 0.40 * drop, 0.255, 0.36),
        "CHEEK_X": 0.40 * width,
        "CHEEK": ((0.26 + 0.11 * own.cheeks) * width, 0.30, 0.30 + 0.06 * own.cheeks),
        "CHEEK_OUT": 0.15 * face.puff + 0.06 * face.smile + 0.03 * face.cheek_squint,
        "CHEEK_UP": 0.07 * face.smile + 0.07 * face.cheek_squint - 0.03 * drop,
        "NOSE_AT": tip + np.array([0.0, 0.012 * float(face.sneer.mean()), 0.0]),
        "NOSE": np.array([0.095 * nose.width, 0.080, 0.090]),
        "NOSE_WING": 0.075 * nose.width + 0.01 * float(face.sneer.mean()),
        "NOSE_BRIDGE": nose.bridge,
        "NOSE_SLIDE": 0.03 * (face.left - face.right),
        "SNEER": face.sneer,
        "SMILING": np.clip(face.smile + 0.7 * face.dimple + 0.3 * face.stretch, 0, 1),
        "FROWNING": float(face.brow_down.mean()),
        "EAR_AT": (0.825 * width, -0.03, -0.12),
        "EAR_SIZE": 0.46 + 0.66 * own.ears,
        "EARRING_AT": (0.855 * width, -0.03 - 0.21 * (0.46 + 0.66 * own.ears), -0.06),
        "NECK": (0.26 + 0.07 * own.jaw) * (0.5 + 0.5 * width),
        "NECK_TOP": (0.0, -0.60, -0.22),
        "AGE": persona.skin.lines,
        "FRECKLES": persona.skin.freckles,
        "BLUSH": persona.skin.blush,
    }


def _eyes(persona: Persona, face: Expression, pose: Pose) -> dict[str, Any]:
    own = persona.eyes
    radius = 0.212 * (0.3 + 0.7 * own.size)
    open_upper = 0.58 + 0.14 * own.roundness + 0.24 * face.wide - 0.10 * face.squint - 0.10 * face.cheek_squint
    open_lower = 0.54 + 0.10 * own.roundness + 0.08 * face.wide - 0.26 * face.squint - 0.22 * face.cheek_squint
    open_lower = open_lower - 0.17 * face.smile
    looks_down = np.minimum(0.0, _gazes(face, pose)[:, 1])
    open_upper = open_upper + 0.55 * looks_down
    shut = np.clip(face.blink, 0, 1)
    meet = 0.30 - 0.12 * face.smile
    lower = open_lower + (meet - open_lower) * shut
    upper = open_upper + (-meet - 0.06 - open_upper) * shut
    return {
        "EYE_AT": (0.305 * (0.45 + 0.55 * own.spacing) * (0.5 + 0.5 * persona.face.width), -0.035, 0.485),
        "EYE_RADIUS": radius,
        "EYE_TILT": 0.22 * own.tilt,
        "LID_WIDTH": 0.90,
        "LID_ROUND": 0.35 + 0.6 * own.roundness,
        "LID_UPPER": upper,
        "LID_LOWER": -lower,
        "LASHES": own.lashes,
        "IRIS_SIZE": 0.60,
        "IRIS_COLOUR": linear(own.iris),
    }


def _gazes(face: Expression, pose: Pose) -> Array:
    """Where the person's right and left eye look: (2, 2) rad to the picture's right and up."""
    look = {
        name: FURTHEST_LOOK * max(0.0, _sure(pose.shape(f"eyeLook{name}")) - IDLE_LOOK) / (1 - IDLE_LOOK)
        for name in ("InLeft", "InRight", "OutLeft", "OutRight", "UpLeft", "UpRight", "DownLeft", "DownRight")
    }
    right = (
        _farther(face.gaze_x, look["InRight"], look["OutRight"]),
        _farther(face.gaze_y, look["UpRight"], look["DownRight"]),
    )
    left = (
        _farther(face.gaze_x, look["OutLeft"], look["InLeft"]),
        _farther(face.gaze_y, look["UpLeft"], look["DownLeft"]),
    )
    return np.array([right, left])


def _farther(gaze: float, more: float, less: float) -> float:
    """The gaze and the shapes say the same: whichever says it louder, either way."""
    return max(gaze, more, 0.0) - max(-gaze, less, 0.0)


def _sure(value: float) -> float:
    return min(max(value, 0.0), 1.0) if math.isfinite(value) else 0.0


def _gaze(persona: Persona, face: Expression, pose: Pose) -> dict[str, Any]:
    right, left = (_towards(*look) for look in _gazes(face, pose))
    return {"GAZE_RIGHT": right, "GAZE_LEFT": left}


def _towards(across: float, up: float) -> Array:
    return np.array([math.sin(across) * math.cos(up), math.sin(up), math.cos(across) * math.cos(up)])


def _brows(persona: Persona, face: Expression, pose: Pose) -> dict[str, Any]:
    own = persona.brows
    course, thickness, length = COURSES[own.shape]
    heights = np.array(course) + BROW_RISES * own.height + BROW_TURNS * own.tilt * np.linspace(-1, 1, 4)
    parted = BROW_PARTS * (own.spacing - 1)
    courses = []
    for side in (0, 1):
        raised, lowered, squeezed = face.brow_outer[side], face.brow_down[side], face.sneer[side]
        lift = np.array([0.11, 0.07, 0.03, -0.01]) * face.brow_inner + np.array([0.01, 0.06, 0.10, 0.10]) * raised
        lift = lift - np.array([0.13, 0.10, 0.04, 0.01]) * lowered - np.array([0.03, 0.02, 0.01, 0.0]) * squeezed
        courses.append(_cubic(heights + lift))
    inner, middle, outer = thickness
    return {
        "BROW_INNER": 0.115 + parted - 0.03 * face.brow_down,
        "BROW_LENGTH": length * (0.5 + 0.5 * persona.face.width) - 0.5 * parted,
        "BROW_RIGHT": courses[0],
        "BROW_LEFT": courses[1],
        "BROW_THICK": 0.044 * (0.4 + 0.6 * own.thickness),
        "BROW_TAPER": (inner, 4 * middle - 3 * inner - outer, 2 * (inner + outer) - 4 * middle),
        "BROW_COLOUR": linear(own.colour),
    }


_THIRDS = np.linalg.inv(np.vander(np.linspace(0, 1, 4), increasing=True))


def _cubic(heights: Array) -> Array:
    """The cubic through heights at 0, 1/3, 2/3 and 1."""
    return np.asarray(_THIRDS @ heights)


def _mouth(persona: Persona, face: Expression, pose: Pose) -> dict[str, Any]:
    own, drop = persona.mouth, 0.21 * face.jaw
    wide = 1 + 0.27 * face.smile + 0.20 * face.stretch + 0.12 * face.dimple + 0.05 * face.upper_up
    narrow = (1 - 0.50 * face.pucker) * (1 - 0.34 * face.funnel) * (1 - 0.14 * face.jaw)
    level = -0.525 - 0.03 * (persona.nose.length - 1) + MOUTH_RISES * own.height
    up = 0.032 + 0.125 * face.smile - 0.105 * face.frown + 0.035 * face.dimple - 0.03 * face.stretch
    up = up - (0.42 - 0.22 * face.smile) * drop + 0.03 * (face.left - face.right) * np.array([-1, 1])
    corner = level + up
    middle = level + 0.4 * float(up.mean()) - 0.022 + 0.030 * face.shrug_lower + 0.012 * face.shrug_upper
    parted = 1 - face.close
    bare_up = 0.075 * face.upper_up + 0.025 * face.sneer + 0.035 * face.smile.mean() * face.jaw
    upper = bare_up + (0.055 * face.funnel + 0.05 * face.jaw) * parted
    lower = 0.085 * face.lower_down + (0.075 * face.funnel + 1.55 * drop) * parted
    lower = lower + 0.06 * face.tongue
    full = (0.5 + 1.25 * own.fullness) * (1 + 0.55 * face.pucker + 0.35 * face.funnel)
    thin = (1 - 0.45 * float(face.press.mean())) * (1 - 0.22 * float(face.smile.mean()) - 0.12 * face.jaw)
    return {
        "MOUTH_X": 0.12 * (face.left - face.right) + 0.75 * face.slide,
        "MOUTH_Y": middle,
        "MOUTH_HALF": 0.285 * own.width * wide * narrow,
        "MOUTH_CORNER": corner,
        "MOUTH_UPPER": upper - 0.004,
        "MOUTH_LOWER": lower - 0.004,
        "LIP_UPPER": 0.030 * full * thin * own.upper * (1 - 0.75 * face.roll_upper + 0.35 * face.shrug_upper),
        "LIP_LOWER": 0.038 * full * thin * own.lower * (1 - 0.75 * face.roll_lower + 0.45 * face.shrug_lower),
        "LIP_OUT": 0.012 + 0.07 * (face.pucker + 0.6 * face.funnel) - 0.015 * (face.roll_upper + face.roll_lower),
        "LIP_SHRUG": 0.03 * face.shrug_lower,
        "TONGUE_OUT": face.tongue,
        "TEETH_LOW": min(1.0, 2.0 * float(face.lower_down.mean())),
    }


def _colours(persona: Persona, face: Expression, pose: Pose) -> dict[str, Any]:
    skin = linear(persona.skin.tone)
    tint = 1 + 0.22 * persona.skin.undertone * np.array([0.6, 0.1, -1.0])
    skin = np.clip(skin * tint, 0, 1)
    light = math.sqrt(luma(skin))
    skin = skin * (1 + 0.6 * max(0.0, 0.35 - light) / 0.35)  # or the darkest would show no form
    return {
        "SKIN_COLOUR": skin,
        "BLUSH_COLOUR": mixed(skin, skin * [1.05, 0.48, 0.45] + 0.07 * BLOOD, 0.95),
        "FRECKLE_COLOUR": skin * [0.52, 0.34, 0.26],
        "LIP_COLOUR": linear(persona.mouth.colour),
        "HOLLOW_COLOUR": mixed(np.array([0.10, 0.012, 0.018]), np.array([0.05, 0.008, 0.01]), 1 - light),
        "LASH_COLOUR": mixed(linear(persona.brows.colour), np.zeros(3), 0.75) * 0.4,
        "CLOTH_COLOUR": linear(persona.clothes.colour),
        "EARRING_COLOUR": linear(persona.earrings.colour),
    }
