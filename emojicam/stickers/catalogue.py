"""The stickers by name: what each one does, wears and is called.  Read from `assets/stickers`; draws nothing."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np

from ..persona.persona import Persona
from ..render.paint.colour import Tone
from ..resources import folder
from ..types import SHAPE_INDEX, SHAPES, Pose

LANGUAGES = ("en", "de", "es", "fr", "pt", "hi", "ar", "zh", "ja")
"of the names: those of the panel"
TAKEN_OFF = {"cap", "beanie", "sun-hat", "helmet", "headband"}
"headwear that is given up for a hat; what covers hair for other reasons than the weather stays"
TURNS = ("yaw", "pitch", "roll")
BLINK_AT, BLINK = 0.62, 0.03
"when in a loop, and how long, open eyes blink"
SHUT = 0.5
"eyes that are closed further than this do not blink"


@dataclass(frozen=True, eq=False)
class Sticker:
    """One sticker, whoever it shows."""

    name: str
    pose: Pose
    code: str = ""
    "code points in hexadecimal, with hyphens between them; empty for a moment that has none"
    emotion: str = ""
    "which of EMOTIONS it is, if it is one"
    props: Sequence[str] = ()
    "by name, as in `render.props`"
    wears: Mapping[str, Any] = field(default_factory=dict)
    'traits of the persona that are others for once, by name: "glasses.style"'
    bare: bool = False
    "whether a hat is given up"
    tint: tuple[str, float] = ("#000000", 0.0)
    "what colour the skin turns to, and how far"
    warp: str = ""
    "what is done to the picture, as in `artist.WARPS`"
    move: Mapping[str, Sequence[float]] = field(default_factory=dict)
    "by how much a shape, or a turn in degrees, goes to and fro, how often in a loop, and how much later, in loops"

    @property
    def emoji(self) -> str:
        """The characters."""
        return "".join(chr(int(point, 16)) for point in self.code.split("-")) if self.code else ""

    def pose_at(self, at: float) -> Pose:
        """The pose at a moment 0..1 of the loop; 0 and 1 are the same, and that of the still picture."""
        shapes, turn = self.pose.shapes.copy(), self.pose.turn.copy()
        for name, (by, *how) in self.move.items():
            beats, later = (*how, 1.0, 0.0)[:2] if len(how) < 2 else how[:2]
            off = by * (math.sin(2 * math.pi * (beats * at + later)) - math.sin(2 * math.pi * later))
            if name in TURNS:
                turn[TURNS.index(name)] += math.radians(off)
            else:
                shapes[_sides(name)] += off
        _blink(shapes, at)
        return replace(self.pose, shapes=np.clip(shapes, 0, 1), turn=turn)

    def worn_by(self, persona: Persona) -> Persona:
        """That person as the sticker shows them."""
        changes = dict(self.wears)
        if self.bare and persona.headwear.style in TAKEN_OFF:
            changes["headwear.style"] = "none"
        if self.tint[1]:
            skin = Tone.of(persona.skin.tone).towards(Tone.of(self.tint[0]), self.tint[1])
            changes["skin.tone"] = f"#{skin.argb() & 0xFFFFFF:06x}"
        for name, value in changes.items():
            section, trait = name.split(".")
            persona = replace(persona, **{section: replace(getattr(persona, section), **{trait: value})})
        return persona


def _sides(name: str) -> list[int]:
    """Where a shape lies, or the two of that name."""
    return [SHAPE_INDEX[one] for one in ([name] if name in SHAPES else [f"{name}Left", f"{name}Right"])]


_BLINKS = _sides("eyeBlink")


def _blink(shapes: np.ndarray[Any, np.dtype[np.float32]], at: float) -> None:
    """Open eyes blink once in a loop, both or not at all."""
    if shapes[_BLINKS].max() < SHUT:
        shapes[_BLINKS] = np.maximum(shapes[_BLINKS], math.exp(-(((at % 1 - BLINK_AT) / BLINK) ** 2)))


@cache
def catalogue() -> tuple[Sticker, ...]:
    """All of them, in the order of the file."""
    return tuple(_sticker(name, row) for name, row in _table("smileys").items())


def _sticker(name: str, row: Mapping[str, Any]) -> Sticker:
    given = dict(row)
    pose = _pose(given.pop("shapes"), given.pop("turn", (0, 0, 0)), given.pop("gaze", (0, 0)))
    return Sticker(name, pose, **given)


def _pose(named: Mapping[str, float], turn: Sequence[float], gaze: Sequence[float]) -> Pose:
    shapes = np.zeros(len(SHAPES), np.float32)
    for name, value in sorted(named.items(), key=lambda item: item[0] in SHAPES):  # one side's own value counts
        shapes[_sides(name)] = value
    return Pose(turn=np.radians(turn).astype(np.float32), gaze=np.array(gaze, np.float32), shapes=shapes)


@cache
def names_of(code: str) -> Mapping[str, str]:
    """What CLDR calls a code point, by language."""
    names: Mapping[str, str] = _table("names")[code]
    return names


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((folder("assets") / "stickers" / f"{name}.toml").read_text("utf-8"))
