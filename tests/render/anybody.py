"""Anybody in any pose: personas and poses by lot, from the declarations of the traits.  Knows no style."""

from __future__ import annotations

from dataclasses import Field, fields
from typing import Any, get_type_hints

import numpy as np

from emojicam.persona.persona import Persona
from emojicam.types import SHAPES, Pose

EXTREME = 0.2
"share of numbers that are at one end of their range: faults are there"
Lot = np.random.Generator


def persona(lot: Lot, wardrobe: Lot) -> Persona:
    """Anybody; what they wear and how their hair is cut, which may take long to prepare, is drawn from `wardrobe`."""
    kinds = get_type_hints(Persona)
    return Persona(**{one.name: _section(kinds[one.name], lot, wardrobe) for one in fields(Persona)})


def _section(kind: type, lot: Lot, wardrobe: Lot) -> Any:
    return kind(**{one.name: _trait(one, lot, wardrobe) for one in fields(kind)})


def _trait(one: Field[Any], lot: Lot, wardrobe: Lot) -> Any:
    meta = one.metadata
    if meta["length"]:
        return ()  # numbers that only a tracker uses
    if meta["choices"]:
        return str(wardrobe.choice(meta["choices"]))
    if meta["colour"]:
        return f"#{lot.integers(0, 1 << 24):06x}"
    if lot.random() < EXTREME:
        return float(lot.choice([meta["low"], meta["high"]]))
    return float(lot.uniform(meta["low"], meta["high"]))


def pose(lot: Lot) -> Pose:
    """Any pose that a head can be in, and one in ten that it cannot; a few shapes, or many at once."""
    reach = np.radians([60, 40, 45]) if lot.random() < 0.9 else np.radians([180, 90, 180])
    active = lot.random(len(SHAPES)) < lot.choice([0.0, 0.15, 0.4, 1.0])
    shapes = np.where(active, lot.uniform(0, 1, len(SHAPES)) ** lot.choice([0.3, 1.0]), 0.0)
    return Pose(
        turn=lot.uniform(-reach, reach).astype(np.float32),
        shapes=shapes.astype(np.float32),
        gaze=lot.uniform(-0.6, 0.6, 2).astype(np.float32),
    )
