"""A second opinion on what the encoder recognises, from what the other networks see in a face.  A network of ours.

The landmark networks have learned from far more faces than the encoder could, and the hair's from heads: what they make
of a face on their way to points and a mask tells glasses, beards and cuts of hair as well.  The network here looks at
these maps, of the face and of its mirror image, and says what to believe of each attribute beside the encoder's answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..infer.onnx import Network
from ..infer.region import Cutter, Region
from ..types import Floats, Pixels
from . import hair as hair_of
from .frame import lay_head
from .likeness import SCHEMA


@dataclass(frozen=True)
class Map:
    """What one network makes of a face at one depth."""

    network: str
    tensor: str
    "its name in the network's file"
    shape: tuple[int, int, int]
    "channels, height, width, as it is looked at"
    halved: bool = False
    "whether it is twice as fine in the network"


MAPS = {
    "fine_early": Map("face_landmarks_fine", "conv_504", (128, 8, 8), halved=True),
    "fine_middle": Map("face_landmarks_fine", "conv_658", (128, 8, 8)),
    "fine_late": Map("face_landmarks_fine", "conv_752", (128, 4, 4)),
    "face_early": Map("face_landmarks", "conv_151", (64, 12, 12)),
    "face_late": Map("face_landmarks", "conv_209", (128, 6, 6)),
    "parts_early": Map("face_landmarks", "conv_475", (96, 8, 8)),
    "parts_late": Map("face_landmarks", "conv_536", (192, 4, 4)),
    "hair_deep": Map("hair", "add_67", (64, 8, 8)),
    "hair_fine": Map("hair", "add_80", (40, 8, 8), halved=True),
}
"by the name under which the network here takes them; `parts` are what eyes and lips are looked at for"


class Eyes:
    """The networks whose maps are looked at.  Used by one thread at a time."""

    def __init__(self) -> None:
        inner = {name: [one.tensor for one in MAPS.values() if one.network == name] for name in _looked_at()}
        self._networks = {name: Network(name, inner=tensors) for name, tensors in inner.items()}
        sides = {name: self._networks[name].side("image") for name in ("face_landmarks_fine", "face_landmarks")}
        self._cutters = {name: Cutter(side, side, 0.0, 1.0) for name, side in sides.items()}

    def __call__(self, pixels: Pixels, points: Floats) -> dict[str, Floats]:
        """(2, channels, height, width) for each of MAPS: of the face with these (478, 3) points, and as in a mirror.

        Raises ValueError when no head can look like that.
        """
        region = Region.of_points(points)
        views = {name: cut(pixels, region.to_frame(cut.width))[0] for name, cut in self._cutters.items()}
        views["hair"] = lay_head(pixels, points, hair_of.SIDE).transpose(2, 0, 1).astype(np.float32)
        found = dict[str, Floats]()
        for name, view in views.items():
            both = zip(self._inside(name, view), self._inside(name, view[..., ::-1]), strict=True)
            names = [known for known, one in MAPS.items() if one.network == name]
            found |= {known: _laid(MAPS[known], np.concatenate(pair)) for known, pair in zip(names, both, strict=True)}
        return {known: found[known] for known in MAPS}

    def _inside(self, name: str, view: NDArray[np.float32]) -> list[Floats]:
        network = self._networks[name]
        return network.run(np.ascontiguousarray(view[None]))[len(network.outputs) :]


class SecondOpinion:
    """The network.  Used by one thread at a time."""

    network: Network

    def __init__(self, network: Network | None = None, eyes: Eyes | None = None) -> None:
        self._eyes = eyes or Eyes()
        sizes = {name: (len(choices),) for name, choices in SCHEMA.items()}
        self.network = network or Network("persona_second")
        self.network.require(
            {name: (2, *one.shape) for name, one in MAPS.items()} | {"said": (sum(map(len, SCHEMA.values())),)}, sizes
        )

    def __call__(self, pixels: Pixels, points: Floats, said: Mapping[str, Floats]) -> dict[str, Floats]:
        """For each name of SCHEMA the probabilities of its choices: of both, what the encoder `said` and what is seen.

        Raises ValueError when no head can look like its points.
        """
        maps = self._eyes(pixels, points)
        own = np.concatenate([said[name] for name in SCHEMA])
        return dict(zip(SCHEMA, self.network.run(*(maps[name] for name in MAPS), own), strict=True))


def _laid(one: Map, seen: Floats) -> Floats:
    """As fine as it is looked at."""
    channels, height, width = one.shape
    return seen.reshape(-1, channels, height, 2, width, 2).mean((3, 5)) if one.halved else seen


def _looked_at() -> list[str]:
    return list(dict.fromkeys(one.network for one in MAPS.values()))
