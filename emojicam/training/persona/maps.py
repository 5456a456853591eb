"""Makes the training file of the second opinion: what the other networks see in every face, as it is and varied.

python -m emojicam.training.persona.maps LFW UTKFACE faces.npz maps

Writes a folder with NAME.npy for each of `persona.second.MAPS`: (n, 2 LOOKS, channels, height, width) float16, in the
order of faces.npz.  The first is of the picture, the second of its mirror image; the rest are pairs of varied ones.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ...persona.second import MAPS, Eyes
from ...types import Floats, Pixels
from .faces import read

LOOKS = 3
"at each picture; all but the first are varied"
GAMMA, GAIN, TONE = 0.25, 0.15, 0.06
"standard deviations of the logarithms of light"
SHIFT, TURN, SCALE = 0.03, 0.06, 0.05
"and of where the face is thought to be: in its width, in rad, of the logarithm"
BLURRED, NOISY, PACKED, COVERED = 0.5, 0.5, 0.4, 0.25
"share of looks that each befalls"


def varied(pixels: Pixels, points: Floats, random: np.random.Generator) -> tuple[Pixels, Floats]:
    """The same face in another light, through a worse camera, found a little elsewhere, or partly covered."""
    width = float(np.ptp(points[:, 0]))
    return _film(pixels, points, width, random), _elsewhere(points, width, random)


def _film(pixels: Pixels, points: Floats, width: float, random: np.random.Generator) -> Pixels:
    lit = (pixels.astype(np.float32) / 255).clip(1e-4, 1) ** np.exp(random.normal(0, GAMMA))
    seen = lit * np.exp(random.normal(0, GAIN)) * np.exp(random.normal(0, TONE, 3))
    if random.random() < BLURRED:
        seen = cv2.GaussianBlur(seen, (0, 0), random.uniform(0.4, 1.2))
    if random.random() < NOISY:
        seen = seen + random.normal(0, random.uniform(0, 0.03), seen.shape)
    found = np.asarray(seen.clip(0, 1) * 255, np.uint8)
    if random.random() < PACKED:
        quality = int(random.uniform(40, 90))
        packed = cv2.imencode(".jpg", found, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        found = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
    if random.random() < COVERED:
        middle = points[:, :2].mean(0) + random.uniform(-0.7, 0.7, 2) * width
        half = random.uniform(0.05, 0.2, 2) * width
        (left, top), (right, bottom) = ((middle + side * half).astype(int).clip(0) for side in (-1, 1))
        found[top:bottom, left:right] = random.integers(0, 255, 3)
    return found


def _elsewhere(points: Floats, width: float, random: np.random.Generator) -> Floats:
    turn, scale = random.normal(0, TURN), np.exp(random.normal(0, SCALE))
    matrix = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    middle, moved = points[:, :2].mean(0), points.copy()
    moved[:, :2] = (points[:, :2] - middle) @ matrix.T + middle + random.normal(0, SHIFT, 2) * width
    return moved


def write(folder: Path, faces: Iterable[tuple[Pixels, Floats]], looks: int, seed: int = 1) -> None:
    """What is seen in all these, pixels and points, at so many looks each, into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    look, random, found = Eyes(), np.random.default_rng(seed), dict[str, list[NDArray[np.float16]]]()
    for plain in faces:
        seen = [look(*(varied(*plain, random) if number else plain)) for number in range(looks)]
        for name in MAPS:
            found.setdefault(name, []).append(np.concatenate([one[name] for one in seen]).astype(np.float16))
    for name, ones in found.items():
        np.save(folder / f"{name}.npy", np.stack(ones))


def main() -> None:
    """Of all the faces in the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name in ("lfw", "utkface", "faces", "maps"):
        parser.add_argument(name, type=Path)
    asked = parser.parse_args()
    with np.load(asked.faces) as data:
        names, points = data["names"].tolist(), data["points"].astype(np.float32)
    folders = {"lfw": asked.lfw, "utk": asked.utkface}
    paths = [folders[folder] / name for folder, name in (one.split("/") for one in names)]
    write(asked.maps, ((read(path), one) for path, one in zip(paths, points, strict=True)), LOOKS)


if __name__ == "__main__":
    main()
