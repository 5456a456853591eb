"""A hundred thousand pictures under random trouble, on a clock moved by hand: not one shows a face.

The style draws nothing, so that no emoji hides what should not be there.

Here the truth is known: where the faces are, and what the tracker has made of them.  The tracker may be wrong in every
way that the product can know of: unsure, not finite, too few faces with strangers counted.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

from emojicam.meter import Meter
from emojicam.output.output import Output
from emojicam.render.renderer import Renderer, idle_picture
from emojicam.testing import ManualClock, Nothing, Remembered
from emojicam.types import Face, Frame, Picture, Tracked

from .scene import FIRST, SECOND, hull_of, leaks, look, shows_room, taints, view

Box = tuple[float, float, float, float]
SIZES = [(64, 48), (48, 64), (96, 54), (40, 30), (128, 96)]
"frame sizes: equal to the picture, upright, wider, smaller, larger"
PICTURES = 105_000
SEEDS = range(6)
SCENES = ["studio", "room", "blur"]
EACH = PICTURES // (len(SCENES) * len(SEEDS))


def moved(box: Box, rng: np.random.Generator, size: tuple[int, int]) -> Box:
    """The box somewhere else in a frame of that size, also over its edges; whole pixels."""
    x, y = rng.integers(-15, 16), rng.integers(-10, 11)
    factor = size[0] / 64
    left, top, right, bottom = (round(edge * factor) for edge in box)
    return float(left + x), float(top + y), float(right + x), float(bottom + y)


def in_view(box: Box, size: tuple[int, int]) -> Box:
    left, top, right, bottom = box
    return max(left, 0), max(top, 0), max(right, 0), max(bottom, 0)


def doubted(face: Face, rng: np.random.Generator) -> Face:
    """The face as a tracker in trouble reports it."""
    trouble = rng.choice(["unsure", "nan", "inf", "huge", "score"])
    numbers = {"nan": math.nan, "inf": math.inf, "huge": rng.choice([-1, 1]) * 10 ** rng.uniform(9, 18)}
    hull = face.hull + np.float32(0 if trouble in numbers else rng.uniform(-30, 30))
    if trouble in numbers:
        hull[rng.integers(len(hull)), rng.integers(2)] = numbers[str(trouble)]
    score = {"unsure": rng.uniform(0, 0.49), "score": math.nan}.get(str(trouble), face.score)
    return Face(face.points, hull, float(score), face.pose)


def tracked_frames(rng: np.random.Generator, clock: ManualClock) -> Iterator[Tracked]:
    """An endless film of up to two people, in calm stretches and in trouble."""
    size, boxes, calm = SIZES[0], [FIRST], 40
    while True:
        calm -= 1
        if calm < 0:
            calm = int(rng.integers(2, 60))
            size = SIZES[rng.integers(len(SIZES))]
            boxes = [moved(box, rng, size) for box in (FIRST, SECOND)[: rng.integers(1, 3)]]
        frame = Frame(view(*(in_view(box, size) for box in boxes), size=size), clock.now())
        faces = [hull_of(box) for box in boxes]
        strangers = 0
        if rng.random() < 0.06:
            faces = [doubted(face, rng) if rng.random() < 0.7 else face for face in faces]
            faces[0] = doubted(faces[0], rng)
        elif rng.random() < 0.05:
            strangers = int(rng.integers(1, len(faces) + 1))
            faces = faces[strangers:]
        elif rng.random() < 0.03:
            faces, boxes_seen = [], boxes
            strangers = len(boxes_seen)
        yield Tracked(frame, tuple(faces), strangers)


class Storm:
    """Renderer and output, driven by hand; counts what is shown."""

    def __init__(self, seed: int, scene: str) -> None:
        self.rng, self.clock = np.random.default_rng(seed), ManualClock(100.0)
        self.memory = Remembered(self.clock, self._see, keep=1)
        self.renderer = Renderer(look(scene, style=Nothing()), Meter())
        self.placeholder = idle_picture(self.renderer.look)
        self.output = Output([self.memory], self.placeholder, self.clock, Meter(), fps=30, fresh_for=0.5)
        self.leaked = self.rooms = self.stale = 0
        self._leaks = taints if scene == "blur" else leaks

    def _see(self, picture: Picture) -> None:
        self.leaked += self._leaks(picture.pixels)
        self.rooms += shows_room(picture.pixels)
        self.stale += picture is not self.placeholder and self.clock.now() - picture.taken_at > 0.5

    def blow(self, pictures: int, *, until_leaked: bool = False) -> None:
        """Until that many pictures were shown, or the first leak."""
        for tracked in tracked_frames(self.rng, self.clock):
            self.clock.advance(self.rng.uniform(0.002, 0.03))
            self.output.put(self.renderer(tracked))
            if self.rng.random() < 0.01:
                self.output.end()
            for _ in range(1 if self.rng.random() < 0.97 else int(self.rng.integers(2, 40))):
                self.output.tick(self.clock.now())
                self.clock.advance(1 / 30)
            if self.memory.count >= pictures or (until_leaked and self.leaked):
                return


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("scene", SCENES)
def test_no_face_in_a_hundred_thousand_pictures(scene: str, seed: int) -> None:
    storm = Storm(seed, scene)
    storm.blow(EACH)
    assert storm.memory.count >= EACH
    assert storm.leaked == 0
    assert storm.stale == 0
    assert (storm.rooms > 0) == (scene != "studio"), "the room was never really open, or the studio was"
