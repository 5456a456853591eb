"""Labelled pictures of faces, from an .npz or from a folder of images sorted by class.  Knows no network."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from ..errors import UsageError
from . import names
from .scores import Indices

ENDINGS = {".bmp", ".jpeg", ".jpg", ".pgm", ".png", ".ppm", ".tif", ".tiff", ".webp"}
NOTHING_SEEN = {"unknown", "nf"}
"FER+'s names for no emotion and no face: rows where most saw that have no label"
LAYOUT = "pixels (n, h, w) or (n, h, w, 3), fer_label (n,) and fer_classes"

Picture = NDArray[np.uint8]
"(h, w) grey or (h, w, 3) RGB"


class Pictures(Protocol):
    """As many as there are labels, each read when it is asked for."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> Picture: ...


@dataclass(frozen=True)
class Labelled:
    """Pictures, each with the emotion that somebody saw in it."""

    pictures: Pictures
    labels: Indices
    "(n,) index in names.VOTED"
    classes: Sequence[str]
    "what the set calls the emotions that it names"
    source: str
    "npz or folder"
    votes: NDArray[np.int64] | None = None
    "(n,) index in names.VOTED of what most of FER+'s ten voters saw; -1 where that is no emotion"
    parts: NDArray[np.str_] | None = None
    "(n,) which part of the set each belongs to, by its own name"
    notes: Sequence[str] = field(default_factory=tuple)
    "a sentence for everything that was left out"

    def part(self, name: str) -> Labelled:
        """Only the pictures of this part.  Raises UsageError, naming the parts that there are."""
        known = [] if self.parts is None else sorted(set(self.parts.tolist()))
        if name not in known:
            there = f"there are {names.listed(known)}" if known else "the set names none"
            raise UsageError(f"There is no part {name!r} in the data; {there}.")
        return self._only(np.flatnonzero(self.parts == name))

    def _only(self, rows: Indices) -> Labelled:
        votes = None if self.votes is None else self.votes[rows]
        parts = None if self.parts is None else self.parts[rows]
        return replace(self, pictures=_Some(self.pictures, rows), labels=self.labels[rows], votes=votes, parts=parts)


@dataclass(frozen=True)
class _Some:
    pictures: Pictures
    rows: Indices

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> Picture:
        return self.pictures[int(self.rows[index])]


@dataclass(frozen=True)
class _Files:
    paths: Sequence[Path]

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: int) -> Picture:
        return _read_image(self.paths[index])


def load(path: Path) -> Labelled:
    """The labelled pictures there.  Raises UsageError, one sentence for each way in which they are none."""
    if not path.exists():
        raise UsageError(f"There is no {path}; name an .npz, or a folder with one folder of images for each emotion.")
    data = _of_folder(path) if path.is_dir() else _of_arrays(path, _arrays(path))
    if not len(data.labels):
        raise UsageError(f"There is no labelled picture in {path}; name data that holds some.")
    return data


# -- arrays ------------------------------------------------------------------------------------------------


def _arrays(path: Path) -> Mapping[str, NDArray[Any]]:
    try:
        loaded = np.load(path, allow_pickle=False)
        if isinstance(loaded, np.ndarray):
            raise UsageError(f"{path} holds one array without names; save {LAYOUT} together as an .npz.")
        with loaded:
            return dict(loaded)
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise UsageError(f"{path} is no .npz of numbers that can be read; save it anew with numpy.savez.") from error


def _of_arrays(path: Path, arrays: Mapping[str, NDArray[Any]]) -> Labelled:
    if missing := {"pixels", "fer_label", "fer_classes"} - arrays.keys():
        raise UsageError(f"{path} lacks {names.listed(sorted(missing))}; it should hold {LAYOUT}.")
    pixels, labels = _pixels(path, arrays["pixels"]), arrays["fer_label"]
    classes = _words(arrays["fer_classes"])
    if labels.shape != pixels.shape[:1] or not np.issubdtype(labels.dtype, np.integer):
        raise UsageError(f"fer_label in {path} is {labels.shape} {labels.dtype}; should be {len(pixels)} integers.")
    if not np.isin(labels, range(len(classes))).all():
        raise UsageError(f"fer_label in {path} goes from {labels.min()} to {labels.max()}, for {len(classes)} classes.")
    order, unknown = _order(classes)
    data = Labelled(
        pixels, order[labels.astype(int)], classes, "npz", _majority(path, arrays, len(pixels)), _parts(arrays)
    )
    left = data._only(np.flatnonzero(data.labels >= 0))
    return replace(left, notes=_notes_on_classes(unknown, len(pixels) - len(left.labels)))


def _pixels(path: Path, pixels: NDArray[Any]) -> Picture:
    """(n, h, w) or (n, h, w, 3) 0..255."""
    plain = pixels[..., 0] if pixels.ndim == 4 and pixels.shape[3] == 1 else pixels
    if not (plain.ndim == 3 or (plain.ndim == 4 and plain.shape[3] == 3)):
        raise UsageError(f"pixels in {path} are {pixels.shape}; they should be (n, h, w) grey or (n, h, w, 3) RGB.")
    if plain.dtype == np.uint8:
        return plain
    if not plain.size or not np.isfinite(plain).all() or plain.min() < 0 or plain.max() > 255:
        raise UsageError(f"pixels in {path} are not all between 0 and 255; save them as uint8.")
    scale = 255 if np.issubdtype(plain.dtype, np.floating) and plain.max() <= 1 else 1
    return np.asarray((plain * scale).round(), np.uint8)


def _words(names: NDArray[Any]) -> list[str]:
    """Texts, also from bytes."""
    return [str(name) for name in names.ravel().astype(str)]


def _order(classes: Sequence[str]) -> tuple[Indices, list[str]]:
    """For each of a set's classes its index in names.VOTED, -1 for those we do not know; and these."""
    known = [names.ours(name) for name in classes]
    order = np.array([names.VOTED.index(name) if name else -1 for name in known], np.int64)
    return order, [name for name, ours in zip(classes, known, strict=True) if ours is None]


def _notes_on_classes(unknown: Sequence[str], left_out: int) -> tuple[str, ...]:
    if not (unknown and left_out):
        return ()
    return (f"{left_out} faces are left out, of {names.listed(unknown)}: no emotion that is known here.",)


def _majority(path: Path, arrays: Mapping[str, NDArray[Any]], count: int) -> Indices | None:
    """(n,) what most voters saw, the first of several where they tie."""
    if not {"ferplus_votes", "ferplus_classes"} <= arrays.keys():
        return None
    votes, classes = arrays["ferplus_votes"], _words(arrays["ferplus_classes"])
    if votes.shape != (count, len(classes)):
        raise UsageError(f"ferplus_votes in {path} are {votes.shape}; they should be ({count}, {len(classes)}).")
    order, unknown = _order(classes)
    if strange := [name for name in unknown if name.lower() not in NOTHING_SEEN]:
        raise UsageError(f"ferplus_classes in {path} name {names.listed(strange)}; FER+ has no such class.")
    return np.where(votes.sum(1) > 0, order[votes.argmax(1)], -1)


def _parts(arrays: Mapping[str, NDArray[Any]]) -> NDArray[np.str_] | None:
    if not {"usage", "usages"} <= arrays.keys():
        return None
    return np.asarray(arrays["usages"].astype(str)[arrays["usage"].astype(int)])


# -- folders -----------------------------------------------------------------------------------------------


def _of_folder(path: Path) -> Labelled:
    folders = sorted(each for each in path.iterdir() if each.is_dir() and not each.name.startswith("."))
    known = [each for each in folders if names.ours(each.name)]
    if not known:
        raise UsageError(f"No folder in {path} is called like an emotion; sort the images into angry, happy and so on.")
    found = {each: sorted(file for file in each.rglob("*") if file.suffix.lower() in ENDINGS) for each in known}
    good = {each: [file for file in files if _is_image(file)] for each, files in found.items()}
    labels = [names.VOTED.index(names.ours(each.name) or "") for each, files in good.items() for _ in files]
    files = [file for files in good.values() for file in files]
    bad = sum(map(len, found.values())) - len(files)
    notes = _notes_on_folders([each.name for each in folders if each not in known], bad)
    return Labelled(_Files(files), np.array(labels, np.int64), [each.name for each in known], "folder", notes=notes)


def _notes_on_folders(unknown: Sequence[str], bad: int) -> tuple[str, ...]:
    strange = f"Left out, for their names are no emotion: {', '.join(unknown)}."
    unread = f"{bad} files are left out, for they cannot be read as images."
    return (*([strange] if unknown else []), *([unread] if bad else []))


def _is_image(path: Path) -> bool:
    return _decoded(path, cv2.IMREAD_REDUCED_GRAYSCALE_8) is not None


def _decoded(path: Path, how: int) -> NDArray[Any] | None:
    data = np.fromfile(path, np.uint8)  # not cv2.imread, which cannot open every name on Windows
    return cv2.imdecode(data, how) if data.size else None


def _read_image(path: Path) -> Picture:
    """RGB, or grey where it is stored so.  Raises UsageError."""
    image = _decoded(path, cv2.IMREAD_ANYCOLOR)
    if image is None:
        raise UsageError(f"{path} cannot be read as an image; take it out of the folder, or copy it anew.")
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB) if image.ndim == 3 else image, np.uint8)
