"""The clay emoji as a `Style` that a network draws, where no graphics card is.  Knows no driver."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from ...errors import StudioError
from ...infer.onnx import Network
from ...persona.persona import Persona
from ...resources import folder
from ...types import Floats, Pose, Sprite
from .nearest import learned
from .rig import GIVEN, PERSONA, rig
from .style import placed

SIDE = 256
"px of what it draws; a larger sprite is this one enlarged"
THREADS = 2
"of the network: more cores are seldom free in a call"
REACH = 3
"pairs of px around a place on the outline whose colours it takes"
SHARP = 7
"how much less a colour is trusted the less cover it has"
INSIDE = 235
"a cover from which the colour is left as it was drawn"
TRIES = 7
"pictures that its speed is judged by"
KNOWN = 8
"people whose tokens are kept"
UNKNOWN = "The network that draws clay has not learned this cut of hair and draws the nearest that it knows."


def is_there() -> bool:
    """Whether `models/` holds the network."""
    return (folder("models") / "clay_generator.onnx").is_file()


class Generated:
    """A `Style`: asks a network for the studio's picture.  Used from one thread at a time."""

    def __init__(self, provider: str = "auto") -> None:
        """Raises ModelError if a network is missing or damaged, UsageError for an unknown provider."""
        self._person = Network("clay_persona", "cpu").require({"persona": (len(PERSONA),)}, {})
        self._drawing = Network("clay_generator", provider, THREADS).require(GIVEN, {"picture": (SIDE, SIDE, 4)})
        self._read = lru_cache(maxsize=KNOWN)(self._met)
        self._amiss = False

    @property
    def renderer(self) -> str:
        """The network and what it runs on: "generator (CPU)"."""
        return f"generator ({self._drawing.provider.upper()})"

    @property
    def notes(self) -> Sequence[str]:
        """Why the network does not run on what was asked for, and whether it drew other hair than the persona has."""
        return [note for note in (self._drawing.note, UNKNOWN if self._amiss else "") if note]

    def close(self) -> None:
        """Nothing is held that has to be let go of."""

    def draw(self, pose: Pose, persona: Persona, size: int, *, bust: bool = True) -> Sprite:
        """That person's emoji in that pose, in a square of SIDE px whatever is asked; the anchor is the nose's bridge.

        Raises StudioError if the network fails.
        """
        return placed(self.picture(pose, persona, bust=bust), pose)

    def picture(self, pose: Pose, persona: Persona, *, bust: bool = True) -> NDArray[np.uint8]:
        """(SIDE, SIDE, 4) RGBA, premultiplied.  Raises StudioError if the network fails."""
        seen = rig(pose, persona, bust=bust)
        self._amiss = learned(persona) != persona
        try:
            (drawn,) = self._drawing.run(*self._read(persona), *(getattr(seen, name) for name in GIVEN))
        except Exception as error:  # ONNX Runtime's own exceptions share no base class
            raise StudioError(f"The network that draws clay failed ({error}): choose --style classic.") from error
        return trimmed(np.asarray(drawn, np.uint8))

    def ms(self) -> float:
        """How long a picture takes here and now: the median of a few, of somebody who is known already."""
        self.picture(Pose.REST, Persona())
        return statistics.median(self._timed() for _ in range(TRIES))

    def _timed(self) -> float:
        began = time.perf_counter()
        self.picture(Pose.REST, Persona())
        return (time.perf_counter() - began) * 1e3

    def _met(self, persona: Persona) -> list[Floats]:
        return self._person.run(rig(Pose.REST, persona).persona)


def trimmed(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The same RGBA, premultiplied, with a smooth outline whose colour is that of what lies inside it.

    Where the network is unsure of the outline its colour and its cover do not quite agree: a fringe, once enlarged.
    """
    cover = cv2.GaussianBlur(picture[..., 3], (3, 3), 0)
    found = np.asarray(cv2.min(picture, cv2.merge([cover] * 4)), np.uint8)
    cv2.insertChannel(cover, found, 3)
    half = cv2.resize(picture, (SIDE // 2, SIDE // 2), interpolation=cv2.INTER_AREA).astype(np.float32)
    trusted = cv2.pow(half[..., 3] / 255, SHARP)
    summed = cv2.boxFilter(half * trusted[..., None], -1, (REACH, REACH)).reshape(-1, 4)
    outline = np.flatnonzero((cover < INSIDE) & (cover > 0))
    rows, columns = np.divmod(outline, SIDE)
    near = summed[rows // 2 * (SIDE // 2) + columns // 2]
    edge = cover.ravel()[outline, None].astype(np.float32)
    found.reshape(-1, 4)[outline, :3] = np.minimum(near[:, :3] / np.maximum(near[:, 3:], 1e-2) * edge, edge)
    return found
