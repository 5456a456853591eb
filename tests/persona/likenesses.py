"""Likenesses for tests: an average person, and others that differ from them in one thing."""

from __future__ import annotations

import numpy as np

from emojicam.persona.drawup import BESIDE, GROWS_ELSE, TYPICAL
from emojicam.persona.likeness import SCHEMA, Likeness, Measure, Tint
from emojicam.persona.proportions import PROPORTIONS

TINTS = {
    "skin": (65.0, 14.0, 19.0), "lips": (50.0, 28.0, 18.0), "iris": (30.0, 8.0, 14.0), "brows": (30.0, 6.0, 9.0),
    "beard": (28.0, 6.0, 9.0), "hair": (28.0, 6.0, 10.0), "sheen": (45.0, 8.0, 14.0), "headwear": (40.0, 30.0, 10.0),
    "clothes": (45.0, 0.0, -25.0),
}  # fmt: skip
FIRST = {name: choices[0] for name, choices in SCHEMA.items()} | {"length": "short", "hair_colour": "brown"}


def person(
    measures: dict[str, float] | None = None,
    tints: dict[str, Tint] | None = None,
    sure: float = 0.97,
    doubt: float = 0.3,
    choices: dict[str, str] | None = None,
    **more: str,
) -> Likeness:
    """Average, but for the named measures (standard deviations), tints and choices."""
    attributes = {name: chances(name, (FIRST | (choices or {}) | more)[name], sure) for name in SCHEMA}
    ruled = {name: Measure((measures or {}).get(name, 0.0), doubt) for name in PROPORTIONS}
    featured = {name: Measure((measures or {}).get(name, value), 0.1) for name, value in TYPICAL.items()}
    above, line = GROWS_ELSE
    others = {"suit": 0.0, "shirt": 0.0, "hair_above": above, "hair_line": line**2, "hair_beside": BESIDE}
    ruled |= {name: Measure((measures or {}).get(name, value), doubt) for name, value in others.items()}
    colours = {name: Tint(lab, 3.0) for name, lab in TINTS.items()} | (tints or {})
    return Likeness(attributes, ruled | featured, colours)


def chances(name: str, choice: str, sure: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """That choice with probability `sure`, the others alike."""
    count = len(SCHEMA[name])
    spread = np.full(count, (1 - sure) / (count - 1), np.float32)
    spread[SCHEMA[name].index(choice)] = sure
    return spread
