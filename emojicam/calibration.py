"""Learns how one person's face reads in the camera: what it is like at rest, and how far it goes.

The command line and the panel both use it.  A `Calibrator` takes faces and gives numbers; it asks nobody anything,
opens no camera and keeps no picture.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .errors import CaptureError
from .persona import persona
from .persona.persona import Calibration, Persona
from .types import SHAPE_INDEX, SHAPES, Face, Floats, Tracked

READY = 1.5
"s between a prompt and the first face that counts: to read it and to do it"
LEAST_FACES = 8
"faces that a prompt needs to be believed"
LEVEL = math.radians(25)
"rad of yaw and of pitch within which a face is seen from the front"
REACH = 90.0
"percentile of what a prompted shape did: as far as it goes, without the one frame that went astray"
WORTH = 0.1
"by how much a shape must rise over rest for its reach to be believed"
BRISK_READY, BRISK_S = 1.15, 1.4
"s of a lesson: between a prompt and the first face that counts, and of each expression; 14.9 s in all"


@dataclass(frozen=True)
class Prompt:
    """Something to do in front of the camera for a while."""

    name: str
    words: str
    "what to tell the person"
    seconds: float
    shapes: tuple[str, ...] = ()
    "the blendshapes whose reach it shows; none for the face at rest"


def _both(*names: str) -> tuple[str, ...]:
    return tuple(name + side for name in names for side in ("Left", "Right"))


REST = Prompt("rest", "Look into the camera, your face at ease.", 1.0)
EXTREMES = (
    Prompt("smile", "Smile as broadly as you like to.", 2.0, _both("mouthSmile")),
    Prompt("jaw", "Open your mouth wide.", 2.0, ("jawOpen",)),
    Prompt("brows up", "Raise your brows.", 2.0, ("browInnerUp", *_both("browOuterUp"))),
    Prompt("frown", "Frown: pull your brows together.", 2.0, _both("browDown")),
    Prompt("eyes shut", "Shut your eyes for about three seconds.", 2.0, _both("eyeBlink")),
)


class Calibrator:
    """Collects faces, prompt after prompt.  Used by one thread at a time.

    `prompt` says what is to be done now, `ready` whether what is seen counts yet.  Feed it every tracked frame with
    `see`; when `prompt` is None it is done, and `calibration` has the numbers.
    """

    def __init__(self, prompts: Sequence[Prompt] = (REST,), ready: float = READY) -> None:
        """`ready` is in seconds, the time between the first frame of a prompt and the first that counts."""
        self._prompts = list(prompts)
        self._ready_after = ready
        self._index = 0
        self._began = math.nan
        self._faces: dict[str, list[Floats]] = {prompt.name: [] for prompt in prompts}
        self._elapsed = 0.0

    @property
    def prompt(self) -> Prompt | None:
        """What is to be done now; None when all is done."""
        return self._prompts[self._index] if self._index < len(self._prompts) else None

    @property
    def unseen(self) -> list[str]:
        """The prompts that have not come to their end."""
        return [prompt.name for prompt in self._prompts[self._index :]]

    @property
    def ready(self) -> bool:
        """Whether what is seen now counts."""
        return self._elapsed >= self._ready_after

    @property
    def left(self) -> float:
        """Seconds until the next prompt."""
        return max(self._ready_after + self.prompt.seconds - self._elapsed, 0.0) if self.prompt else 0.0

    def skip(self) -> None:
        """On to the next prompt; of a face at rest, which is needed, there is none to skip."""
        if self.prompt and self.prompt.shapes:
            self._faces[self.prompt.name].clear()
            self._go_on()

    @property
    def share(self) -> float:
        """How much of the whole is done, 0..1."""
        whole = sum(self._ready_after + prompt.seconds for prompt in self._prompts)
        done = sum(self._ready_after + prompt.seconds for prompt in self._prompts[: self._index])
        return min((done + (self._elapsed if self.prompt else 0.0)) / whole, 1.0)

    def see(self, tracked: Tracked) -> None:
        """Take in one frame; only the locked face, seen from the front, counts."""
        prompt, at = self.prompt, tracked.frame.taken_at
        if prompt is None:
            return
        if math.isnan(self._began):
            self._began = at
        self._elapsed = at - self._began
        if self.ready and sees_level(tracked):
            self._faces[prompt.name].append(tracked.faces[0].said)
        if self._elapsed >= self._ready_after + prompt.seconds:
            self._go_on()

    def _go_on(self) -> None:
        self._index, self._began, self._elapsed = self._index + 1, math.nan, 0.0

    def calibration(self) -> Calibration:
        """The numbers.  Raises CaptureError when no face at rest was seen long enough."""
        faces = self._faces[REST.name]
        if len(faces) < LEAST_FACES:
            raise CaptureError(
                f"the camera saw your face from the front in {len(faces)} pictures, and it takes {LEAST_FACES}: "
                "sit in front of it, in the light, and calibrate again"
            )
        rest = np.median(np.array(faces), axis=0)
        return Calibration(
            rest=_numbers(rest[: len(SHAPES)]), measures=_numbers(rest[len(SHAPES) :]), most=_numbers(self._most(rest))
        )

    def _most(self, rest: Floats) -> Floats:
        """(52,) how far each prompted shape went; 0 for all others, and for those that hardly moved."""
        most = np.zeros(len(SHAPES), np.float32)
        for prompt in self._prompts:
            if prompt.shapes and len(self._faces[prompt.name]) >= LEAST_FACES:
                reach = np.percentile(np.array(self._faces[prompt.name]), REACH, axis=0)
                for index in (SHAPE_INDEX[name] for name in prompt.shapes):
                    most[index] = reach[index] if reach[index] >= rest[index] + WORTH else 0.0
        return most


def sees_level(tracked: Tracked) -> bool:
    """Whether the locked face is seen from the front."""
    return bool(tracked.faces) and _is_level(tracked.faces[0])


def _is_level(face: Face) -> bool:
    return bool((np.abs(face.pose.turn[:2]) < LEVEL).all())


def _numbers(values: Floats) -> tuple[float, ...]:
    return tuple(round(float(value), 4) for value in values)


@dataclass(frozen=True)
class Step:
    """Where a lesson stands at one moment."""

    name: str
    "of the prompt; empty before the first picture and once all is done"
    left: float
    "seconds until the next prompt"
    share: float
    "of the whole, 0..1"
    sees: bool
    "whether the newest picture shows a face from the front"


BRISK = (REST, *(replace(prompt, seconds=BRISK_S) for prompt in EXTREMES))


class Lesson:
    """A calibration while a run goes on.  `see` is called by the thread that tracks, all else by any.

    `step` is swapped whole at every frame.  `outcome` has the numbers at the end, or a CaptureError where the face at
    rest was not seen long enough; cancel it, and nothing more is learned.
    """

    def __init__(self, prompts: Sequence[Prompt] = BRISK, ready: float = BRISK_READY) -> None:
        """`ready` as in `Calibrator`."""
        self._calibrator = Calibrator(prompts, ready)
        self._skipped = ""
        self.step = Step("", 0.0, 0.0, False)
        self.outcome: Future[Calibration] = Future()

    def see(self, tracked: Tracked) -> None:
        """Take in one frame.  Never raises."""
        calibrator = self._calibrator
        if self.outcome.done() or calibrator.prompt is None:
            return
        if calibrator.prompt.name == self._skipped:
            calibrator.skip()
        calibrator.see(tracked)
        name = calibrator.prompt.name if calibrator.prompt else ""
        self.step = Step(name, calibrator.left, calibrator.share, sees_level(tracked))
        if not name and self.outcome.set_running_or_notify_cancel():
            self._end()

    def _end(self) -> None:
        try:
            self.outcome.set_result(self._calibrator.calibration())
        except CaptureError as error:
            self.outcome.set_exception(error)

    def skip(self) -> None:
        """On to the next prompt at the next frame; the face at rest cannot be skipped."""
        self._skipped = self.step.name


def watch(
    tracked: Iterable[Tracked], calibrator: Calibrator, tell: Callable[[Calibrator], None] = lambda calibrator: None
) -> Calibration:
    """Feed a calibrator until it is done; `tell` is called after each frame.

    Raises CaptureError when the pictures end before that, or show no face at rest.
    """
    for one in tracked:
        calibrator.see(one)
        tell(calibrator)
        if calibrator.prompt is None:
            break
    return calibrator.calibration()


def keep(name_or_path: str, calibration: Calibration) -> Path:
    """Put a calibration into a persona; the file that now has it.  A stock persona becomes one of yours of that name.

    Raises PersonaError.
    """
    who: Persona = replace(persona.find(name_or_path), calibration=calibration)
    path = persona.own_path(name_or_path)
    who.save(path)
    return path
