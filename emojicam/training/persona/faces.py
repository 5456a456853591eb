"""Makes the training file of the persona encoder: every face found, and laid twice: close, and with all of its head.

python -m emojicam.training.persona.faces LFW UTKFACE faces.npz
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...persona.encoder import Views, views
from ...persona.hair import HairMask
from ...persona.shot import Shot
from ...types import Pixels
from .find import Finder
from .sets import SCORES, Known, lfw, portraits, utkface


def prepare(known: Iterator[tuple[Known, Path]]) -> dict[str, NDArray[Any]]:
    """The arrays of the training file; pictures in which no face is found are left out."""
    find, kept, hair = Finder(), list[tuple[Known, Views, Shot]](), HairMask()
    for one, path in known:
        pixels = read(path)
        face = find(pixels)
        if face is not None:
            kept.append((one, views(pixels, face.points, hair), face))
    people = sorted({one.person for one, _, _ in kept})
    return {
        "names": np.array([one.name for one, _, _ in kept]),
        "person": np.array([people.index(one.person) for one, _, _ in kept], np.int32),
        "scores": np.array([one.scores or (np.nan,) * len(SCORES) for one, _, _ in kept], np.float32),
        "age": np.array([one.age for one, _, _ in kept], np.float32),
        "close": np.stack([view.close for _, view, _ in kept]),
        "head": np.stack([view.head for _, view, _ in kept]),
        "hair": np.stack([view.hair for _, view, _ in kept]),
        "marks": np.stack([view.marks for _, view, _ in kept]).astype(np.float16),
        "points": np.stack([face.form for _, _, face in kept]),
        "shapes": np.stack([face.shapes for _, _, face in kept]),
    }


def read(path: Path) -> Pixels:
    """(height, width, 3) RGB.  Raises OSError when it is no picture."""
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if pixels is None:
        raise OSError(f"cannot read the picture {path}")
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8)


def main() -> None:
    """Lay the faces of the folders named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sets", type=Path, nargs="*", help="the folders of LFW and of UTKFace")
    parser.add_argument("faces", type=Path)
    parser.add_argument("--portraits", type=Path, help="a folder of portraits in their place, for the population")
    asked = parser.parse_args()
    kinds = (portraits,) if asked.portraits else (lfw, utkface)
    folders = [asked.portraits] if asked.portraits else asked.sets
    pictures = (
        (one, folder / Path(one.name).name) for kind, folder in zip(kinds, folders, strict=True) for one in kind(folder)
    )
    faces = prepare(pictures)
    np.savez(asked.faces, allow_pickle=False, **faces)
    print(f"{len(faces['names'])} faces of {len(np.unique(faces['person']))} people")


if __name__ == "__main__":
    main()
