"""Compares emoji that were made of one photo: how near each is to the truth, to its person, and to the moment.

Measures what methods answer; knows none of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import StudioError, UsageError
from ...persona import ciede, space
from ...persona.hues import lab_of
from ...persona.likeness import SCHEMA
from ...render import STILLS, STYLES, Style
from ...stickers.catalogue import catalogue
from ...types import Floats, Pose
from .. import people
from ..people import Case
from .answer import Answer, drawn, picture, squared_error, true_answer
from .emotions import Files
from .methods import OTHERS, Testimony, Witness
from .strip import strip

SIDE, SMALL = 160, 32
"px: of the pictures that are compared with the truth, and of those by which people are found again"
STRANGERS = 5
"people among whom somebody's other photo is to be found"
PHOTOS = 2
"of each person, if there are more that nobody labelled: enough to be found again"
SHOWN = 8
"people in the picture"
FIXED = OTHERS[-1]
Figures = dict[str, Any]
Doubles = NDArray[np.float64]
Tell = Callable[[str], None]


@dataclass(frozen=True, eq=False)
class Heard:
    """One photo and what was said of it."""

    case: Case
    testimony: Testimony

    @cached_property
    def truth(self) -> Answer | None:
        """What people saw."""
        return true_answer(self.case.label)


def measure(
    folders: Sequence[Path], encoders: Path | None, files: Files, sketch: Callable[[bytes], None] | None, tell: Tell
) -> Figures:
    """A row for each method, and how many photos each column is over.  Raises UsageError where there is no face.

    `sketch` is called with a PNG of some people as all methods see them.
    """
    witness = Witness(encoders, files)
    heard = list(hear(wanted(folders), witness, tell))
    if not heard:
        raise UsageError("There is no face in any of these pictures: name folders with pictures of faces.")
    style = STILLS["classic"]()
    truths = pictured(heard, style)
    rows = []
    for name in witness.methods:
        tell(f"likeness: {name}")
        rows.append(row(name, heard, truths, style))
    if sketch and truths:
        sketch(some(truths, witness.methods, style))
    style.close()
    in_clay = errors_in_clay(heard, witness.methods, tell)
    rows = [one | {"mse_clay": in_clay.get(one["method"])} for one in rows]
    rows += [{"method": name, "missing": why} for name, why in witness.missing.items()]
    return {"photos": len(heard), "rows": rows, "trained": witness.trained}


def pictured(heard: Sequence[Heard], style: Style) -> list[tuple[Heard, Floats]]:
    """Those of which the truth is known, with its picture."""
    return [(one, picture(one.truth.persona, style, SIDE)) for one in heard if one.truth]


def errors_in_clay(heard: Sequence[Heard], methods: Sequence[str], tell: Tell) -> dict[str, float | None]:
    """The error of each method's pictures where the studio draws them; none where no driver does."""
    try:
        style = STYLES["clay"]()
    except StudioError as error:
        tell(f"likeness: no pictures in clay ({error})")
        return {}
    tell("likeness: the same in clay")
    truths = pictured(heard, style)
    found = {name: _mean([squared_error(_said(one, name, style), truth) for one, truth in truths]) for name in methods}
    style.close()
    return found


def some(truths: Sequence[tuple[Heard, Floats]], methods: Sequence[str], style: Style) -> bytes:
    """A PNG of people drawn by lot: the truth above, below it what each method made of the photo."""
    drawn_by_lot = np.random.default_rng(1).permutation(len(truths))[:SHOWN].tolist()
    shown = [truths[index] for index in drawn_by_lot]
    rows = {"what people saw": [truth for _, truth in shown]}
    rows |= {name: [_said(one, name, style) for one, _ in shown] for name in methods}
    return strip(rows, f"{len(shown)} people drawn by lot, from labelled traits alone")


def wanted(folders: Sequence[Path]) -> list[Case]:
    """The pictures of held-out people that say something: labelled ones, and two of each person who has several."""
    cases = [case for folder in folders for case in people.load(folder)]
    seen: Counter[str] = Counter()
    kept = []
    for case in sorted(cases, key=lambda one: not one.label.attributes):
        person = case.label.person or str(case.path)
        seen[person] += 1
        if case.label.attributes or (case.label.person and seen[person] <= PHOTOS):
            kept.append(case)
    alone = {person for person, count in seen.items() if count == 1}
    return [case for case in kept if case.label.attributes or case.label.person not in alone]


def hear(cases: Sequence[Case], witness: Witness, tell: Tell) -> Iterator[Heard]:
    """What is said of each picture in which there is a face."""
    for number, case in enumerate(cases, 1):
        shot = witness.see(case.path)
        if shot is not None:
            yield Heard(case, witness.ask(shot))
        if number % 25 == 0 or number == len(cases):
            tell(f"likeness: {number} of {len(cases)} photos")


def row(name: str, heard: Sequence[Heard], truths: Sequence[tuple[Heard, Floats]], style: Style) -> Figures:
    """All figures of one method; `truths` are those of which the truth is known, with its picture."""
    errors = [squared_error(_said(one, name, style), truth) for one, truth in truths]
    skins = [_apart(one, name) for one, _ in truths]
    judged = [one.testimony.answers[name].emotion == one.testimony.judged for one in heard if one.testimony.judged]
    answers = [one.testimony.answers[name] for one in heard]
    persons = [one.case.label.person for one in heard]
    looks = np.array([_look(answer, name, style).ravel() for answer in answers], float)
    places = np.array([space.place(answer.persona) for answer in answers])
    found, tried = found_again(looks, persons)
    own = found_again(places, persons)[0] if name not in OTHERS else None
    return {
        "method": name, "mse": _mean(errors), "truths": len(errors), "skin_delta_e": _median(skins),
        "attribute_f1": _mean([macro_f1(one, name, heard) for one in SCHEMA]),
        "f1": {one: macro_f1(one, name, heard) for one in SCHEMA},
        "labelled": sum(bool(one.case.label.attributes) for one in heard),
        "found_by_picture": found, "found_by_numbers": own, "searched": tried,
        "emotion_agreement": _mean(judged), "judged": len(judged),
    }  # fmt: skip


def _said(one: Heard, name: str, style: Style) -> Floats:
    """The picture that the method makes of the traits that people label."""
    answer = one.testimony.answers[name]
    return picture(answer.persona if name == FIXED else drawn(answer.choices, answer.skin), style, SIDE)


def _apart(one: Heard, name: str) -> float:
    assert one.truth is not None
    return ciede.difference(lab_of(one.truth.skin), lab_of(one.testimony.answers[name].skin))


def _look(answer: Answer, name: str, style: Style) -> Floats:
    """The emoji as it is really made, small; a fixed picture with the expression that chooses it."""
    return picture(answer.persona, style, SMALL, pose_of(answer.emotion) if name == FIXED else Pose.REST)


def pose_of(emotion: str) -> Pose:
    """What the face of an emoji does to show an emotion."""
    return next((one.pose for one in catalogue() if one.emotion == emotion), Pose.REST)


def macro_f1(attribute: str, name: str, heard: Sequence[Heard]) -> float:
    """The mean of the F1 of every choice that somebody has."""
    known = [
        (one.case.label.attributes[attribute], one.testimony.answers[name].choices[attribute])
        for one in heard
        if attribute in one.case.label.attributes
    ]
    return _mean([_f1(choice, known) for choice in sorted({truth for truth, _ in known})]) or 0.0


def _f1(choice: str, known: Sequence[tuple[str, str]]) -> float:
    hits = sum(truth == said == choice for truth, said in known)
    return 2 * hits / sum((truth == choice) + (said == choice) for truth, said in known)


def found_again(places: Doubles, persons: Sequence[str], seed: int = 0) -> tuple[float | None, int]:
    """How often somebody's other photo is the nearest of it and STRANGERS other people's, and of how many searches.

    Where several are as near, the search counts by the chance of drawing the right one.
    """
    lot, won = np.random.default_rng(seed), []
    for index, person in enumerate(persons):
        own = [other for other, who in enumerate(persons) if who == person and other != index]
        others = [other for other, who in enumerate(persons) if who and who != person]
        if person and own and len(others) >= STRANGERS:
            drawn = [lot.choice(own), *lot.choice(others, STRANGERS, replace=False)]
            apart = np.linalg.norm(places[drawn] - places[index], axis=1).round(6)
            won.append(float(apart[0] == apart.min()) / int((apart == apart.min()).sum()))
    return _mean(won), len(won)


def _mean(values: Sequence[float]) -> float | None:
    return round(float(np.mean(values)), 4) if len(values) else None


def _median(values: Sequence[float]) -> float | None:
    return round(float(np.median(values)), 2) if len(values) else None
