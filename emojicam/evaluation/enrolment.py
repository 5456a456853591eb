"""Measures enrolment: what personas get right about people whose pictures nothing was trained on.

Every picture becomes a persona of its own; what it says is compared with labels, with other pictures of the same
person and with look-alikes.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import UsageError
from ..persona import ciede, space, verification
from ..persona.drawup import draw_up
from ..persona.faces import Reader, largest
from ..persona.hues import lab_of
from ..persona.likeness import SCHEMA, Likeness
from ..persona.persona import Persona
from ..persona.photos import read
from ..persona.recognise import Recogniser
from ..types import SHAPE_INDEX
from .people import Case, similar

Tell = Callable[[float, float], None]
Figures = dict[str, Any]
Doubles = NDArray[np.float64]

KINDS: Mapping[str, tuple[str, frozenset[str]]] = {
    "glasses": ("glasses", frozenset(SCHEMA["glasses"]) - {"none", "sunglasses"}),
    "sunglasses": ("glasses", frozenset({"sunglasses"})),
    "full_beard": ("beard", frozenset({"short", "full", "long"})),
    "moustache": ("beard", frozenset({"moustache"})),
    "bald": ("length", frozenset({"bald"})),
    "hat": ("headwear", frozenset(SCHEMA["headwear"]) - {"none"}),
    "earrings": ("earrings", frozenset(SCHEMA["earrings"]) - {"none"}),
    "fringe": ("forehead", frozenset({"fringe"})),
}
"what is asked yes or no: of which attribute, and which of its choices are a yes"
TONES = (28.0, -10.0)
"degrees of individual typology angle (Chardon, 1991): above the first is light skin, under the second is deep"
OTHERS = 5
"look-alikes that a person's other photo is to be told from"
DRAWS = 8
"times that they and the other photo are drawn: which they are moves the share by up to three points"
NEAR_TONE = 10.0
"delta E of skin up to which two people count as of one tone"
SMILES, NEUTRAL = 0.5, 0.2
"mean of the two mouthSmile blendshapes over which a face smiles, and under which it does not"
PAIRS = 40000


@dataclass(frozen=True, eq=False)
class Reading:
    """What enrolment made of one picture."""

    case: Case
    likeness: Likeness
    persona: Persona
    place: Doubles
    "in persona space"
    smile: float
    "0..1"
    seconds: float
    "from file to persona"


def evaluate(cases: Sequence[Case], tell: Tell = lambda done, total: None) -> Figures:
    """All figures, by name.  Raises UsageError when no face is found in any picture."""
    readings = list(readings_of(cases, tell))
    if not readings:
        raise UsageError("There is no face in any of these pictures: name a folder with pictures of faces.")
    figures: Figures = {
        "pictures": len(cases),
        "faces": len(readings),
        "seconds": round(statistics.median(one.seconds for one in readings), 3),
        "kinds": {name: kind_of(name, readings) for name in KINDS},
        "attributes": {name: attribute_of(name, readings) for name in SCHEMA},
        "skin": skin_of(readings),
        "people": people_of(readings),
    }
    return figures


def readings_of(cases: Sequence[Case], tell: Tell) -> Iterator[Reading]:
    """A reading of each picture with a face in it; of several faces, of the largest."""
    reader, recognise = Reader(), Recogniser()
    for index, case in enumerate(cases):
        began = time.perf_counter()
        faces = reader(read(case.path).pixels)
        if faces:
            shot = faces[largest(case.path.name, faces)].shot
            likeness = recognise(shot)
            persona, _ = draw_up(likeness)
            seconds = time.perf_counter() - began
            smile = float(np.mean([shot.shapes[SHAPE_INDEX[f"mouthSmile{side}"]] for side in ("Left", "Right")]))
            yield Reading(case, likeness, persona, space.place(persona), smile, seconds)
        tell(index + 1, len(cases))


def said(reading: Reading, name: str) -> str:
    """The choice of an attribute that enrolment made."""
    return reading.likeness.best(name)


def kind_of(kind: str, readings: Sequence[Reading]) -> Figures:
    """Precision, recall and F1 of a yes or no."""
    name, yes = KINDS[kind]
    known = [(one.case.label.attributes[name] in yes, said(one, name) in yes) for one in readings if _has(one, name)]
    hits = sum(truth and answer for truth, answer in known)
    there, named = sum(truth for truth, _ in known), sum(answer for _, answer in known)
    return {
        "n": len(known), "there": there, "precision": _ratio(hits, named), "recall": _ratio(hits, there),
        "f1": _ratio(2 * hits, named + there),
    }  # fmt: skip


def attribute_of(name: str, readings: Sequence[Reading]) -> Figures:
    """The share told right, and precision, recall and F1 of every choice."""
    known = [(one.case.label.attributes[name], said(one, name)) for one in readings if _has(one, name)]
    choices = {}
    for choice in SCHEMA[name]:
        hits = sum(truth == answer == choice for truth, answer in known)
        there, named = sum(truth == choice for truth, _ in known), sum(answer == choice for _, answer in known)
        choices[choice] = {
            "there": there, "precision": _ratio(hits, named), "recall": _ratio(hits, there),
            "f1": _ratio(2 * hits, named + there),
        }  # fmt: skip
    accuracy = _ratio(sum(truth == answer for truth, answer in known), len(known))
    return {"n": len(known), "accuracy": accuracy, "choices": choices}


def skin_of(readings: Sequence[Reading]) -> Figures:
    """Delta E 2000 between the persona's skin and the picked one: median, and medians of light, medium, deep."""
    groups: dict[str, list[float]] = {"light": [], "medium": [], "deep": []}
    for one in readings:
        if one.case.label.skin:
            picked = lab_of(one.case.label.skin)
            groups[tone_of(picked)].append(ciede.difference(picked, lab_of(one.persona.skin.tone)))
    every = [error for errors in groups.values() for error in errors]
    medians = {name: _median(errors) for name, errors in groups.items()}
    there = [value for value in medians.values() if value is not None]
    return {
        "n": len(every), "median": _median(every), **medians,
        "worst_over_best": round(max(there) / min(there), 2) if there and min(there) > 0 else None,
    }  # fmt: skip


def tone_of(lab: tuple[float, float, float]) -> str:
    """Light, medium or deep, by the individual typology angle."""
    angle = math.degrees(math.atan2(lab[0] - 50, lab[2]))
    return "light" if angle > TONES[0] else "medium" if angle > TONES[1] else "deep"


def people_of(readings: Sequence[Reading]) -> Figures:
    """Whether two photos of one person make the same emoji, and other people's another one."""
    names = np.array([one.case.label.person or str(one.case.path) for one in readings])
    placed = np.array([one.place for one in readings])
    same, different = verification.pairs_of(names, PAIRS)
    apart = np.linalg.norm(placed[same[:, 0]] - placed[same[:, 1]], axis=1) if len(same) else np.zeros(0)
    smiles = np.array([one.smile for one in readings])
    mixed = np.array([_mixed(*smiles[pair]) for pair in same], bool).reshape(-1)
    won, tried = look_alikes(readings, names, placed)
    return {
        "people": len(set(names)), "pairs": len(same), "auc": _rounded(verification.auc_of(placed, same, different)),
        "rank_1": _rounded(verification.rank_one(placed, names)),
        "auc_smiling_and_neutral": _rounded(verification.auc_of(placed, same[mixed], different)),
        "distance_same": _median(apart.tolist()), "distance_smiling_and_neutral": _median(apart[mixed].tolist()),
        "distance_others": _median(np.linalg.norm(placed[different[:, 0]] - placed[different[:, 1]], axis=1).tolist()),
        "one_of_six": _ratio(won, tried), "one_of_six_tried": tried,
    }  # fmt: skip


def _mixed(one: float, other: float) -> bool:
    """Whether one smiles and the other does not."""
    return max(one, other) > SMILES and min(one, other) < NEUTRAL


def look_alikes(readings: Sequence[Reading], names: NDArray[np.str_], placed: Doubles) -> tuple[float, int]:
    """How often another photo of the person is the nearest of six, the others being look-alikes; and of how many.

    Look-alikes are of the same sex and age, with skin of the same tone.  Of several draws a photo, the mean.
    """
    won, tried = 0.0, 0
    random = np.random.default_rng(0)
    for index, one in enumerate(readings):
        own = [other for other in np.flatnonzero(names == names[index]).tolist() if other != index]
        rivals = [
            other for other in range(len(readings)) if names[other] != names[index] and alike(one, readings[other])
        ]
        if own and len({names[other] for other in rivals}) >= OTHERS:
            draws = [[random.choice(own), *_of_different_people(rivals, names, random)] for _ in range(DRAWS)]
            nearest = np.linalg.norm(placed[draws] - placed[index], axis=2).argmin(1)
            won, tried = won + float((nearest == 0).mean()), tried + 1
    return won, tried


def _of_different_people(rivals: list[int], names: NDArray[np.str_], random: np.random.Generator) -> list[int]:
    firsts = {str(names[other]): other for other in random.permutation(rivals).tolist()}
    return list(firsts.values())[:OTHERS]


def alike(one: Reading, other: Reading) -> bool:
    """Whether two pictures are of people of the same sex, about the same age, and one skin tone."""
    tones = (lab_of(each.persona.skin.tone) for each in (one, other))
    return similar(one.case.label, other.case.label) and ciede.difference(*tones) <= NEAR_TONE


def _has(reading: Reading, name: str) -> bool:
    return name in reading.case.label.attributes


def _ratio(part: float, whole: float) -> float | None:
    return round(part / whole, 4) if whole else None


def _median(values: Sequence[float]) -> float | None:
    return round(float(np.median(values)), 3) if len(values) else None


def _rounded(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)
