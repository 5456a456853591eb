"""Makes the training file: heads laid onto the frame of enrolment, and where the teacher sees hair on them.

    python -m emojicam.training.hair.heads teacher.onnx points.npz heads.npz lfw=FOLDER utk=FOLDER ... --scores lfw=CSV

`points.npz` holds `names` (n,) as `lfw/FILE`, whose first part is one of the folders named, `points` (n, 478, 3) px of
each picture and `found` (n,).  The teacher is MediaPipe's hair segmentation (512x512: RGB 0..1 and the mask before).
It looks twice, from two distances and in a mirror, and is corrected where it is known to be wrong (`correct.py`).
"""

from __future__ import annotations

import argparse
import csv
import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...persona.frame import Doubles, head_frame, inside, lay
from ...types import Floats, Pixels
from .correct import Mask, Worn, corrected

WIDE = 1.25
"sides of the frame that are kept of a picture, so that it can be varied"
SIDE, MASK_SIDE = 160, 80
"px: of what is kept; the frame in its middle is 128 and 64"
LOOKS = ((1.0, False), (1.28, True))
"(how much nearer than the frame, mirrored): what the teacher is shown; 64 px over each is a whole, even number"
TEACHER_SIDE = 512
PARTS = 5
"one in so many people is for tests, and never trained on"
TESTS = {"congress", "selfies"}
"folders that are for tests as a whole"


def near(frame: Doubles, times: float, side: int) -> Doubles:
    """(2, 3): from px of the picture to a square of that side, which shows 1/`times` of the frame, about its middle."""
    closer = frame * times
    closer[:, 2] += (1 - times) / 2
    return closer * side


def laid_points(points: Floats, to_square: Doubles) -> Floats:
    """(478, 2) px of the square."""
    return np.asarray(points[:, :2] @ to_square[:, :2].T + to_square[:, 2], np.float32)


class Teacher:
    """MediaPipe's hair segmentation, read from a file."""

    def __init__(self, path: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self._input = self._session.get_inputs()[0].name

    def __call__(self, square: Pixels) -> Mask:
        """(512, 512) 0..1: how surely each pixel is hair."""
        shown = np.zeros((1, TEACHER_SIDE, TEACHER_SIDE, 4), np.float32)
        shown[0, ..., :3] = square / np.float32(255)
        (logits,) = self._session.run(None, {self._input: shown})
        return np.asarray(1 / (1 + np.exp(logits[0, ..., 0] - logits[0, ..., 1])), np.float32)


def looked(teacher: Callable[[Pixels], Mask], pixels: Pixels, frame: Doubles) -> tuple[Mask, Mask]:
    """(MASK_SIDE, MASK_SIDE) each: the mean of what the teacher says, and how far its looks can be relied on, 0..1."""
    said = [_look(teacher, pixels, frame, times, mirrored) for times, mirrored in LOOKS]
    masks, shown = np.stack(said), ~np.isnan(said)
    mean = np.nansum(masks, 0) / np.maximum(shown.sum(0), 1)
    apart = np.abs(np.nan_to_num(masks - mean)).sum(0)
    return mean.astype(np.float32), (shown.mean(0) * np.maximum(1 - apart, 0)).astype(np.float32)


def _look(teacher: Callable[[Pixels], Mask], pixels: Pixels, frame: Doubles, times: float, mirrored: bool) -> Mask:
    """One look, as what is kept; NaN where it does not reach."""
    square = lay(pixels, near(frame, times, TEACHER_SIDE), TEACHER_SIDE)
    mask = teacher(np.ascontiguousarray(square[:, ::-1]))[:, ::-1] if mirrored else teacher(square)
    side = round(MASK_SIDE / WIDE / times)
    at = (MASK_SIDE - side) // 2
    kept = np.full((MASK_SIDE, MASK_SIDE), np.nan, np.float32)
    kept[at : at + side, at : at + side] = cv2.resize(mask, (side, side), interpolation=cv2.INTER_AREA)
    return kept


def is_test(name: str) -> bool:
    """Whether a picture shows one of the people for tests; `name` is `lfw/Some_Body_0001.jpg`."""
    folder, _, file = name.partition("/")
    person = file.rpartition("_")[0] if folder == "lfw" else file
    return folder in TESTS or int(hashlib.sha1(person.encode()).hexdigest(), 16) % PARTS == 0


def prepared(
    teacher: Callable[[Pixels], Mask], pixels: Pixels, points: Floats, worn: Worn
) -> dict[str, NDArray[np.uint8]]:
    """One head: `heads` (SIDE, SIDE, 3), `masks` and `weights` (MASK_SIDE, MASK_SIDE), 255 being all."""
    frame = head_frame(points)
    wide = near(frame, 1 / WIDE, MASK_SIDE)
    mask, weight = looked(teacher, pixels, frame)
    weight *= inside(pixels, wide, MASK_SIDE)
    large = lay(pixels, near(frame, 1 / WIDE, SIDE), SIDE)
    small = np.asarray(cv2.resize(large, (MASK_SIDE, MASK_SIDE), interpolation=cv2.INTER_AREA), np.uint8)
    mask, weight = corrected(mask, weight, small, laid_points(points, wide), worn)
    return {"heads": large, "masks": _bytes(mask), "weights": _bytes(weight)}


def _bytes(share: Mask) -> NDArray[np.uint8]:
    return np.asarray(np.rint(share * 255), np.uint8)


def read(folder: Path, name: str) -> Pixels:
    """A picture as RGB.  Raises ValueError if there is none."""
    pixels = cv2.imread(str(folder / name.partition("/")[2]))
    if pixels is None:
        raise ValueError(f"{folder / name} is no picture: correct the folder's path")
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8)


def scores(folder: str, path: Path) -> dict[str, Worn]:
    """By name, who is bald and who wears a hat, from a table with the columns file, Bald and Wearing_Hat, 0..1."""
    with path.open(newline="") as table:
        rows = list(csv.DictReader(table))
    return {f"{folder}/{row['file']}": Worn.of(float(row["Bald"]), float(row["Wearing_Hat"])) for row in rows}


def prepare(
    teacher: Callable[[Pixels], Mask],
    faces: Mapping[str, NDArray[Any]],
    folders: Mapping[str, Path],
    known: Mapping[str, Worn],
) -> dict[str, NDArray[Any]]:
    """The arrays of the training file: `names`, `tests`, `heads`, `masks`, `weights`, a row for every face found."""
    names = [str(name) for name in faces["names"][faces["found"]]]
    rows = []
    for index, (name, points) in enumerate(zip(names, faces["points"][faces["found"]], strict=True)):
        pixels = read(folders[name.partition("/")[0]], name)
        rows.append(prepared(teacher, pixels, points, known.get(name, Worn())))
        if index % 500 == 499:
            print(f"{index + 1} of {len(names)}", flush=True)
    arrays = {key: np.stack([row[key] for row in rows]) for key in rows[0]}
    return {"names": np.array(names), "tests": np.array([is_test(name) for name in names]), **arrays}


def known_of(pairs: list[str]) -> dict[str, Worn]:
    """What is known of the heads in NAME=CSV, by the heads' names."""
    return {name: one for folder, path in _paths(pairs).items() for name, one in scores(folder, path).items()}


def _paths(pairs: list[str]) -> dict[str, Path]:
    return {name: Path(path) for name, _, path in (pair.partition("=") for pair in pairs)}


def main() -> None:
    """Lay the heads, and ask the teacher about each."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("teacher", type=Path)
    parser.add_argument("points", type=Path)
    parser.add_argument("heads", type=Path)
    parser.add_argument("folders", nargs="+", help="NAME=FOLDER, for each first part of a name")
    parser.add_argument("--scores", nargs="*", default=[], help="NAME=CSV: how bald, and how surely with a hat")
    asked = parser.parse_args()
    with np.load(asked.points) as points:
        arrays = prepare(Teacher(asked.teacher), dict(points), _paths(asked.folders), known_of(asked.scores))
    np.savez(asked.heads, allow_pickle=False, **arrays)
    print(f"{len(arrays['names'])} heads, {int(arrays['tests'].sum())} of them for tests")


if __name__ == "__main__":
    main()
