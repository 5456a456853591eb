"""Compares networks that read emotions on the same faces: ours, the tutorial's, and two that others trained."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...types import Floats
from .. import data, emotion
from ..classifier import Classifier
from ..data import Picture
from ..faces import FaceFinder

PART = "PublicTest"
"the part of FER2013 that none of our networks saw"
TEACHERS = {
    "mini-Xception (O. Arriaga)": "human_emotion_oarriaga.onnx",
    "face-api.js": "faceapi_expression.onnx",
}
"networks that others trained, and what their files are called"
ROUNDS = 4
KEPT = ("accuracy", "mean_class_accuracy", "macro_f1", "precision", "recall", "ms", "size_mb", "faces")
Figures = dict[str, Any]
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Files:
    """Where the networks are that do not come with EmojiCam; None where nobody said."""

    teachers: Path | None = None
    "a folder with the files of TEACHERS"
    tutorial: Path | None = None
    "the tutorial's network, as `training.emotion.export` writes it"


class FoundOnce(FaceFinder):
    """Finds the face of each picture once, however many networks are to read it."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[bytes, Floats | None] = {}

    def points(self, picture: Picture) -> Floats | None:
        """As `FaceFinder` does; `how` counts each picture once."""
        key = picture.tobytes()
        if key not in self._kept:
            self._kept[key] = super().points(picture)
        return self._kept[key]


def measure(path: Path, files: Files, tell: Tell) -> list[Figures]:
    """A row for each network.  Raises UsageError where the data cannot be read."""
    faces = data.load(path)
    if faces.parts is not None and PART in faces.parts:
        faces = faces.part(PART)
    finder = FoundOnce()
    rows: list[Figures] = []
    loaded: dict[str, Classifier] = {}
    for name, file in networks(files).items():
        tell(f"emotions: {name}")
        if isinstance(file, str):
            rows.append({"network": name, "missing": file})
        else:
            loaded[name] = Classifier(file)
            figures = emotion.evaluate(faces, loaded[name], finder=finder)
            rows.append({"network": name} | {key: figures[key] for key in KEPT})
    times = ms_in_turn(loaded, faces.pictures[0])
    return [row | ({"ms": times[row["network"]]} if row["network"] in times else {}) for row in rows]


def ms_in_turn(loaded: Mapping[str, Classifier], face: Picture) -> dict[str, float]:
    """What each network takes: the least of ROUNDS in which all take turns: no machine is always as busy."""
    rounds = [{name: one.ms(face) for name, one in loaded.items()} for _ in range(ROUNDS)]
    return {name: round(min(one[name] for one in rounds), 3) for name in loaded}


def networks(files: Files) -> dict[str, Path | str | None]:
    """By name: the file of each network, None for ours, a sentence where there is none."""
    tutorial = missing(files.tutorial, "--tutorial FILE")
    return {"EmojiCam": None, "the tutorial's": tutorial} | {
        name: missing(files.teachers and files.teachers / file, "--teachers DIR") for name, file in TEACHERS.items()
    }


def missing(file: Path | None, flag: str) -> Path | str:
    """The file, or a sentence on why there is none."""
    if file is None:
        return f"not given; say {flag}"
    return file if file.is_file() else f"there is no {file.name} in {file.parent.name}"
