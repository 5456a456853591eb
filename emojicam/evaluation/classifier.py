"""Any network that takes a face and gives emotions, called in one way.  Knows shapes and recipes, nothing of sets."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from .. import resources
from ..errors import UsageError
from ..infer.onnx import Network, open_any
from ..types import Floats
from . import names
from .recipes import OURS, Recipe, recipe_for

if TYPE_CHECKING:
    import onnxruntime

DTYPES: dict[str, type[np.generic]] = {
    "tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(double)": np.float64, "tensor(uint8)": np.uint8,
}  # fmt: skip
WARM_UP, BLOCKS, RUNS = 20, 12, 25
"runs that are not timed; blocks of runs that are, and runs in each"
OURS_BY_NAME = "emotion"
"the network that is meant when none is named"


@dataclass(frozen=True)
class Entrance:
    """The shape of the picture that a network takes."""

    name: str
    side: tuple[int, int]
    "px: height and width"
    channels: int
    "1 for grey, 3 for RGB"
    channels_last: bool
    dtype: type[np.generic]

    def tensor(self, face: NDArray[np.uint8], range: tuple[float, float]) -> NDArray[Any]:
        """A batch of one: the (h, w) grey or (h, w, 3) RGB face in the colours, range and layout that it takes."""
        low, high = range
        scaled = low + _in_channels(face, self.channels).astype(np.float32) * ((high - low) / 255)
        laid = scaled if self.channels_last else scaled.transpose(2, 0, 1)
        return np.ascontiguousarray(laid[None], self.dtype)


def _in_channels(face: NDArray[np.uint8], channels: int) -> NDArray[Any]:
    """(h, w, channels)."""
    if face.ndim == 3 and channels == 1:
        return np.asarray(cv2.cvtColor(face, cv2.COLOR_RGB2GRAY))[..., None]
    if face.ndim == 2 and channels == 3:
        return np.asarray(cv2.cvtColor(face, cv2.COLOR_GRAY2RGB))
    return face[..., None] if face.ndim == 2 else face


class Classifier:
    """A network, loaded.  Used by one thread at a time."""

    def __init__(
        self, path: Path | None = None, *, classes: Sequence[str] = (), range: Sequence[float] = (),
        view: str | None = None,
    ) -> None:  # fmt: skip
        """Load a file, or our own network.  Raises ModelError, and UsageError where it is unclear."""
        if path is None:
            Network(OURS_BY_NAME)  # to check it
        self.path = path or resources.folder("models") / f"{OURS_BY_NAME}.onnx"
        self._session = open_any(self.path)
        self.recipe = recipe_for(self.path, classes, range, view)
        self.entrance = _entrance(self.path, self._session)
        self.outputs = _outputs(self.path, self._session, self.recipe)

    @property
    def side(self) -> int:
        """px that a face should have."""
        return max(self.entrance.side)

    @property
    def size_mb(self) -> float:
        return self.path.stat().st_size / 1e6

    def read(self, face: NDArray[np.uint8]) -> dict[str, Floats]:
        """The probabilities that each output gives for a face, of `side` px; those of a network's logits included."""
        found = self._session.run(list(self.outputs), {self.entrance.name: self._tensor(face)})
        return {name: _probabilities(np.asarray(one)) for name, one in zip(self.outputs, found, strict=True)}

    def ms(self, face: NDArray[np.uint8]) -> float:
        """Median milliseconds that the network alone takes for a face, on one thread.

        Of several medians the least: other programs can only make it slower.
        """
        feed, wanted = {self.entrance.name: self._tensor(face)}, list(self.outputs)

        def median_of(runs: int) -> float:
            times = []
            for _ in range(runs):
                began = time.perf_counter()
                self._session.run(wanted, feed)
                times.append((time.perf_counter() - began) * 1e3)
            return statistics.median(times)

        median_of(WARM_UP)
        return min(median_of(RUNS) for _ in range(BLOCKS))

    def _tensor(self, face: NDArray[np.uint8]) -> NDArray[Any]:
        height, width = self.entrance.side
        fitting = face if face.shape[:2] == (height, width) else cv2.resize(face, (width, height))
        return self.entrance.tensor(np.asarray(fitting, np.uint8), self.recipe.range)


def _entrance(path: Path, session: onnxruntime.InferenceSession) -> Entrance:
    inputs = session.get_inputs()
    shape = list(inputs[0].shape)
    known = len(inputs) == 1 and len(shape) == 4 and (shape[0] in (1, None) or isinstance(shape[0], str))
    last = shape[3:] in ([1], [3])
    sides = shape[1:3] if last else shape[2:]
    channels = (shape[3:] if last else shape[1:2]) or [0]
    dtype = DTYPES.get(inputs[0].type)
    if not known or channels[0] not in (1, 3) or not all(isinstance(side, int) for side in sides) or dtype is None:
        taken = ", ".join(f"{one.name} {one.shape} {one.type}" for one in inputs)
        raise UsageError(
            f"{path} takes {taken}; a network that can be measured takes one picture of a fixed size, "
            "(1, height, width, 1 or 3) or (1, 1 or 3, height, width): export it so."
        )
    return Entrance(inputs[0].name, (sides[0], sides[1]), channels[0], last, dtype)


def _outputs(path: Path, session: onnxruntime.InferenceSession, recipe: Recipe) -> dict[str, tuple[str, ...]]:
    """The outputs that give emotions, and the order of each.  Raises UsageError."""
    given = {one.name: _length(one.shape) for one in session.get_outputs()}
    if not recipe.classes:
        ours = {name: order for name, order in OURS.items() if given.get(name) == len(order)}
        if ours:
            return ours
        raise UsageError(
            f"What {path} gives is not known ({', '.join(f'{name} of {n}' for name, n in given.items())}): "
            "name its classes in their order, --classes neutral,happy,..., and its range, --range 0 255."
        )
    for name, length in given.items():
        if length in (len(recipe.classes), None):
            return {name: recipe.classes}
    told = names.listed([f"{name} of {n}" for name, n in given.items()])
    raise UsageError(f"{path} gives {told}, but {len(recipe.classes)} classes are named; name as many as it gives.")


def _length(shape: Sequence[Any]) -> int | None:
    """How many numbers an output gives for one face; None where it does not say."""
    return shape[-1] if shape and isinstance(shape[-1], int) else None


def _probabilities(values: NDArray[Any]) -> Floats:
    """(n,) that sum to one; where they do not already, they are taken for logits.  Not finite: all alike."""
    flat = values.reshape(-1).astype(np.float64)
    if not np.isfinite(flat).all():
        return np.full(len(flat), 1 / len(flat), np.float32)
    if flat.min() < -1e-4 or abs(flat.sum() - 1) > 1e-2:
        flat = np.exp(flat - flat.max())
    return np.asarray(flat / flat.sum(), np.float32)
