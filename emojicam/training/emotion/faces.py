"""Makes the training file: every picture's face, found by our own landmarks and laid onto one frame, with its labels.

    python -m emojicam.training.emotion.faces fer.npz faces.npz
    python -m emojicam.training.emotion.faces FOLDER more.npz

`fer.npz` holds `pixels` (n, 48, 48) uint8 grey, `fer_label` (n,) and `fer_classes`, `ferplus_votes` (n, 10) and
`ferplus_classes`, `usage` (n,): 0 trains, 1 tests.  A picture whose face is not found is kept as it is.  Of a folder's
pictures, of which nothing is known, only those with a face are kept: `train --faces` has teachers look at them.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...infer.emotion import ANCHORS, PLACES, CloseUp, align, similarity
from ...types import EMOTIONS, Floats

VOTES = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral", "contempt")
"what the second output knows: the seven emotions and FER+'s eighth"
FER_PLUS = {
    "anger": "angry", "disgust": "disgust", "fear": "fear", "happiness": "happy", "sadness": "sad",
    "surprise": "surprise", "neutral": "neutral", "contempt": "contempt",
}  # fmt: skip
"FER+'s names for what we call otherwise"
LEAST_VOTES = 3
"of ten: under that the crowd saw no face or no emotion, and its distribution says little"


def shares(votes: NDArray[np.uint8], classes: NDArray[np.str_]) -> NDArray[np.float32]:
    """(n, 8) in the order of VOTES: each emotion's share of the votes; zeros where hardly anybody saw one."""
    names = [FER_PLUS.get(str(name)) for name in classes]
    counts = np.stack([votes[:, names.index(name)] for name in VOTES], 1).astype(np.float32)
    sums = counts.sum(1, keepdims=True)
    return np.where(sums >= LEAST_VOTES, counts / np.maximum(sums, 1), 0).astype(np.float32)


def prepare(data: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """The arrays of the training file: `whole` and `aligned` (n, 48, 48), `laid`, `found`, `label`, `votes`, `tests`.

    `laid` (n, 2, 3) leads from the whole picture's px to the aligned one's.
    """
    find = CloseUp()
    points = [find(picture) for picture in data["pixels"]]
    aligned = [align(picture, marks) for picture, marks in zip(data["pixels"], points, strict=True)]
    order = np.array([EMOTIONS.index(str(name)) for name in data["fer_classes"]])
    return {
        "whole": data["pixels"],
        "aligned": np.stack(aligned),
        "laid": np.stack([laid(marks) for marks in points]),
        "found": np.array([marks is not None for marks in points]),
        "label": order[data["fer_label"]].astype(np.uint8),
        "votes": shares(data["ferplus_votes"], data["ferplus_classes"]),
        "tests": data["usage"] == 1,
    }


def laid(points: Floats | None) -> NDArray[np.float32]:
    """(2, 3): where the px of a picture of 48 px lie in the frame that its face is aligned to."""
    return (
        np.eye(2, 3, dtype=np.float32) if points is None else similarity(points[ANCHORS, :2], PLACES).astype(np.float32)
    )


def unknown(folder: Path) -> NDArray[np.uint8]:
    """(n, 48, 48) the aligned faces of all pictures in a folder: one each, that fills it or its middle."""
    find, kept = CloseUp(), []
    for path in sorted(folder.rglob("*.jpg")):
        picture = np.asarray(cv2.imread(str(path), cv2.IMREAD_COLOR_RGB), np.uint8)
        height, width = picture.shape[:2]
        middle = picture[height // 5 : height - height // 5, width // 5 : width - width // 5]
        for view in (picture, middle):
            if (marks := find(view)) is not None:
                kept.append(align(view, marks))
                break
    return np.stack(kept)


def main() -> None:
    """Align the pictures of the file or folder named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("faces", type=Path)
    asked = parser.parse_args()
    if asked.data.is_dir():
        aligned = unknown(asked.data)
        np.savez(asked.faces, allow_pickle=False, aligned=aligned)
        print(f"{len(aligned)} faces")
        return
    with np.load(asked.data) as data:
        faces = prepare(dict(data))
    np.savez(asked.faces, allow_pickle=False, **faces)
    print(f"{len(faces['label'])} pictures, a face found in {faces['found'].mean():.1%}")


if __name__ == "__main__":
    main()
