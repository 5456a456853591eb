"""Everything that makes an emoji of a photo and is compared: ours, ours with parts left out, and what came before.

photo ─▶ Witness (face, landmarks, colours: once) ─▶ each method ─▶ Answer
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...infer.emotion import Emotion
from ...infer.onnx import Network, open_any
from ...persona import labels
from ...persona.drawup import draw_up
from ...persona.encoder import Encoder, Recognised, Views
from ...persona.faces import Reader, largest
from ...persona.hues import hex_of, usual
from ...persona.likeness import SCHEMA, Likeness
from ...persona.persona import Persona
from ...persona.photos import read
from ...persona.recognise import Recogniser, features_of
from ...persona.shot import Shot
from ...types import EMOTIONS, Pixels
from ..classifier import Classifier
from ..faces import face_in
from . import rules
from .answer import Answer, drawn
from .emotions import TEACHERS, Files, missing

ENCODERS = {
    "an encoder trained briefly": "full.onnx",
    "the same without attention": "without-attention.onnx",
    "the same without the identity term": "without-identity.onnx",
}
"encoders that do not come with EmojiCam, and what their files are called"
AVERAGE_LIGHT = 65.0
"L* of the mean persona's skin: about the middle of people's"
YELLOW = Persona().skin.tone


class FileEncoder(Network):
    """An encoder from any file, in the shape of our own."""

    def __init__(self, path: Path) -> None:
        """Raises ModelError where it cannot be loaded."""
        self.name, self.provider, self.note = path.name, "cpu", ""
        self._session = open_any(path)
        self.inputs = {one.name: tuple(one.shape) for one in self._session.get_inputs()}
        self.outputs = {one.name: tuple(one.shape) for one in self._session.get_outputs()}
        self._names = list(self.outputs)
        self.trained: Mapping[str, str] = self._session.get_modelmeta().custom_metadata_map
        "how, as the file says: `epochs`, `width`, `rate`, `without`"


class Together(Encoder):
    """Several encoders that look at the same views; it answers as the first, and remembers all."""

    def __init__(self, encoders: Mapping[str, Encoder]) -> None:
        self._encoders = encoders
        self.said: dict[str, Recognised] = {}

    def __call__(self, views: Views) -> Recognised:
        """Of one face."""
        self.said = {name: encoder(views) for name, encoder in self._encoders.items()}
        return next(iter(self.said.values()))


@dataclass(frozen=True, eq=False)
class Testimony:
    """What all methods say of one photo."""

    answers: Mapping[str, Answer]
    judged: str
    "the emotion that both of the networks that judge see in the photo; empty where they differ or are not there"


class Witness:
    """Asks every method about a photo.  Used by one thread at a time."""

    def __init__(self, encoders: Path | None, files: Files) -> None:
        """Load all networks.  Raises ModelError."""
        there = {name: missing(encoders and encoders / file, "--encoders DIR") for name, file in ENCODERS.items()}
        self.missing = {name: file for name, file in there.items() if isinstance(file, str)}
        files_of = {name: FileEncoder(file) for name, file in there.items() if isinstance(file, Path)}
        self.trained = {name: dict(file.trained) for name, file in files_of.items()}
        "for each encoder that was trained for this: how"
        self._together = Together({OURS: Encoder()} | {name: Encoder(file) for name, file in files_of.items()})
        self._reader, self._recognise, self._emotion = Reader(), Recogniser(self._together), Emotion()
        judges = [files.teachers / file for file in TEACHERS.values()] if files.teachers else []
        self._judges = [Classifier(file) for file in judges if file.is_file()]
        self._tutorial = Classifier(files.tutorial) if files.tutorial and files.tutorial.is_file() else None
        self._mean = mean_choices()

    @property
    def methods(self) -> tuple[str, ...]:
        """Those that answer, by name."""
        return (*self._together._encoders, *OTHERS)

    def see(self, path: Path) -> Shot | None:
        """The largest face of a photo; None where there is none."""
        faces = self._reader(read(path).pixels)
        return faces[largest(path.name, faces)].shot if faces else None

    def ask(self, shot: Shot) -> Testimony:
        """Every method about that face."""
        pixels = shot.pixels
        likeness = self._recognise(shot)
        emotion = EMOTIONS[int(np.argmax(self._emotion(pixels, shot.points)))]
        said = self._together.said
        said = said | {OURS: replace(said[OURS], attributes=likeness.attributes)}  # with the second opinion
        answers = {name: _encoded(likeness, seen, emotion) for name, seen in said.items()}
        tone = hex_of((AVERAGE_LIGHT, *usual(AVERAGE_LIGHT)))
        fixed = self._said(self._tutorial, pixels, shot) if self._tutorial else emotion
        answers |= {
            "rules alone": rules.answer(shot),
            "the mean persona": Answer(self._mean, tone, "neutral", drawn(self._mean, tone)),
            "one of seven fixed pictures": Answer(BARE, YELLOW, fixed, Persona()),
        }
        return Testimony(answers, self._judged(pixels, shot))

    def _judged(self, pixels: Pixels, shot: Shot) -> str:
        said = {self._said(judge, pixels, shot) for judge in self._judges}
        return said.pop() if len(said) == 1 and len(self._judges) == len(TEACHERS) else ""

    def _said(self, network: Classifier, pixels: Pixels, shot: Shot) -> str:
        face = face_in(pixels, shot.points, network.side, network.recipe.view)
        outputs = network.read(face)
        name = "emotion" if "emotion" in outputs else next(iter(outputs))
        order = network.outputs[name]
        return max(EMOTIONS, key=lambda one: float(outputs[name][order.index(one)]))


OURS = "EmojiCam"
OTHERS = ("rules alone", "the mean persona", "one of seven fixed pictures")
BARE = {name: known[0] for name, known in SCHEMA.items()} | {"length": "bald"}
"a head with nothing on it"


def _encoded(likeness: Likeness, seen: Recognised, emotion: str) -> Answer:
    """What an encoder says, together with what was measured."""
    own = replace(likeness, attributes=seen.attributes, measures={**likeness.measures, **features_of(seen)})
    persona, _ = draw_up(own)
    choices = {name: own.best(name) for name in SCHEMA}
    return Answer(choices, persona.skin.tone, emotion, persona)


def mean_choices() -> dict[str, str]:
    """The commonest choice of each attribute in the labels that networks were trained on."""
    trained = [label for label in labels.ours().values() if label.part == "train"]
    counts = {name: Counter(one.attributes[name] for one in trained if name in one.attributes) for name in SCHEMA}
    return {name: count.most_common(1)[0][0] for name, count in counts.items()}
