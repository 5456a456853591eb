"""Measures a network that reads emotions: pictures and labels in, figures out.

Which of our network's outputs is compared follows from who labelled the set: FER2013's annotators answered another,
noisier question than FER+'s crowd of voters (both agree on 63 % of FER2013), so each has an output.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import UsageError
from ..types import EMOTIONS, Floats
from . import names, scores
from .classifier import Classifier
from .data import Labelled
from .faces import FaceFinder, face_in
from .scores import Indices

DIGITS = 4
Figures = dict[str, Any]
Tell = Callable[[float, float], None]
"called with the number of faces done, and of all"


@dataclass(frozen=True)
class Readings:
    """What a network said about every picture of a set."""

    outputs: Mapping[str, Floats]
    "name to (n, 8) probabilities in the order of names.VOTED"
    how: Mapping[str, int]
    "how many faces were found in which way"
    ms: float
    "of the network alone, a face"


def evaluate(
    data: Labelled, classifier: Classifier, output: str | None = None, tell: Tell = lambda done, total: None,
    finder: FaceFinder | None = None,
) -> Figures:  # fmt: skip
    """All figures, by name.  `output` is the one to compare, else the one that fits the labels.  Raises UsageError."""
    chosen = choose_output(data, classifier.outputs, output)
    readings = read(data, classifier, tell, finder or FaceFinder())
    classes = _classes(data.labels, classifier.outputs[chosen], data.classes)
    figures: Figures = {
        "model": str(classifier.path),
        "size_mb": classifier.size_mb,
        "ms": readings.ms,
        "output": chosen,
        "labels": _named_as_in(data),
        "faces": len(data.labels),
        "faces_found": len(data.labels) - readings.how.get("not", 0),
        "faces_by_detector": readings.how.get("detector", 0),
        "faces_by_close_up": readings.how.get("close_up", 0),
        "faces_not_found": readings.how.get("not", 0),
    }
    figures |= compare(readings.outputs[chosen], data.labels, classes)
    figures |= _against_votes(data, readings.outputs)
    figures["notes"] = [*data.notes, *_notes(data, classifier.outputs[chosen])]
    return {key: _rounded(value) for key, value in figures.items()}


def choose_output(data: Labelled, outputs: Mapping[str, Sequence[str]], asked: str | None) -> str:
    """The output to compare with the labels."""
    if asked is not None and asked not in outputs:
        raise UsageError(f"The network has no output {asked!r} that gives emotions; it has {names.listed([*outputs])}.")
    by_labels = "emotion" if data.source == "folder" else "votes" if names.is_voted(data.classes) else "label"
    return asked or (by_labels if by_labels in outputs else next(iter(outputs)))


def read(data: Labelled, classifier: Classifier, tell: Tell, finder: FaceFinder) -> Readings:
    """What the network says about each picture; each asked once."""
    found = []
    for index in range(len(data.pictures)):
        picture = data.pictures[index]
        face = face_in(picture, finder.points(picture), classifier.side, classifier.recipe.view)
        found.append(classifier.read(face))
        tell(index + 1, len(data.pictures))
    outputs = {
        name: _in_order(np.stack([one[name] for one in found]), order) for name, order in classifier.outputs.items()
    }
    return Readings(outputs, finder.how, classifier.ms(face))


def compare(probabilities: Floats, labels: Indices, classes: Sequence[str]) -> Figures:
    """The figures of (n, 8) probabilities against (n,) labels, both in the order of names.VOTED, over these classes."""
    columns = [names.VOTED.index(name) for name in classes]
    among = _renormalised(probabilities[:, columns])
    places = np.searchsorted(columns, labels)
    counts = scores.confusion(places, among.argmax(1), len(classes))
    recall, f1 = scores.recall(counts), scores.f1(counts)
    return {
        "accuracy": float(counts.trace() / counts.sum()),
        "mean_class_accuracy": scores.mean_of_present(recall, counts),
        "macro_f1": scores.mean_of_present(f1, counts),
        "ece": scores.calibration_error(among, places),
        "classes": list(classes),
        "support": dict(zip(classes, counts.sum(1).tolist(), strict=True)),
        "precision": dict(zip(classes, scores.precision(counts).tolist(), strict=True)),
        "recall": dict(zip(classes, recall.tolist(), strict=True)),
        "f1": dict(zip(classes, f1.tolist(), strict=True)),
        "confusion": counts.tolist(),
    }


def _classes(labels: Indices, order: Sequence[str], named: Sequence[str]) -> list[str]:
    """In our order: what there is, and what may be said.  Contempt may not where the set does not know of it."""
    there = {names.VOTED[index] for index in set(labels.tolist())}
    said = set(order) - ({names.CONTEMPT} - {names.ours(name) for name in named})
    return [name for name in names.VOTED if name in there | said]


def _against_votes(data: Labelled, outputs: Mapping[str, Floats]) -> Figures:
    """The same rows against what most of FER+'s voters saw, where the set says so: in eight classes and in seven."""
    if data.votes is None:
        return {}
    eight, seven = outputs.get("votes"), outputs.get("emotion")
    only = next(iter(outputs.values()))
    all_of = _voted("ferplus", data.votes, only if eight is None else eight, names.VOTED)
    return all_of | _voted("ferplus7", data.votes, only if seven is None else seven, EMOTIONS)


def _voted(name: str, votes: Indices, probabilities: Floats, classes: Sequence[str]) -> Figures:
    rows = np.flatnonzero((votes >= 0) & (votes < len(classes)))
    if not len(rows):
        return {}
    got = compare(probabilities[rows], votes[rows], classes)
    kept = {f"{name}_{key}": got[key] for key in ("accuracy", "mean_class_accuracy", "macro_f1", "ece")}
    return kept | {f"{name}_faces": len(rows)}


def _named_as_in(data: Labelled) -> str:
    """Whose names of the emotions the set has, which is all that is known of who labelled it."""
    if data.source == "folder":
        return "folders"
    return "FER+" if names.is_voted(data.classes) else "FER2013"


def _notes(data: Labelled, order: Sequence[str]) -> list[str]:
    there = {names.VOTED[index] for index in set(data.labels.tolist())}
    missing = [name for name in names.VOTED if name in there - set(order)]
    unsaid = [f"The network does not know {names.listed(missing)}: every such face counts as wrong."] if missing else []
    parts = [] if data.parts is None else sorted(set(data.parts.tolist()))
    mixed = [f"These are several parts of a set together, {names.listed(parts)}; choose one with --part."]
    return [*unsaid, *(mixed if len(parts) > 1 else [])]


def _in_order(probabilities: Floats, order: Sequence[str]) -> Floats:
    """(n, 8) in the order of names.VOTED; what the network does not know is never seen."""
    laid = np.zeros((len(probabilities), len(names.VOTED)), np.float32)
    laid[:, [names.VOTED.index(name) for name in order]] = probabilities
    return laid


def _renormalised(probabilities: Floats) -> Floats:
    sums = probabilities.sum(1, keepdims=True)
    return np.asarray(probabilities / np.where(sums > 0, sums, 1), np.float32)


def _rounded(value: Any) -> Any:
    """For JSON: four digits, None in place of NaN."""
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    if isinstance(value, float):
        return round(value, DIGITS) if np.isfinite(value) else None
    return value
