"""From photos to a persona: finds the face in each, judges it, recognises the person, and draws up what it saw.

    enroll ─▶ each photo, and the best frames of each film: read ▸ find the face ▸ judge ─▶ recognise ─▶ fuse ─▶ draw up

The command line and the panel both use it, from any thread; it asks nobody but through what it is given, and prints
nothing.  What it returns is numbers, and one picture: the head of the best photo, for the portrait beside it.
No other pixel outlives the call.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from ..capture import VIDEO_ENDINGS
from ..capture.video import Video
from ..clock import SteppedClock
from ..errors import CaptureError, UsageError
from ..types import Frame, Pixels
from . import film, photos
from .drawup import draw_up
from .faces import Choose, Reader, Sighting, clearly_largest, largest
from .judge import USABLE, judge
from .likeness import Likeness, fuse
from .persona import Confidence, Persona
from .photos import Photo
from .shot import Shot
from .still import Still, still_of

FILMED = 3.0
"s that a camera films"

Recognise = Callable[[Shot], Likeness]
"what one photo says of a person; see `recognise.Recogniser`"
Tell = Callable[[float, float], None]
"called with how much is done, and of how much"


@dataclass(frozen=True)
class Verdict:
    """One photo, or one frame of a film, and what became of it."""

    name: str
    complaints: tuple[str, ...]
    "what is wrong with it, each a short phrase; none where it is fine"
    quality: float
    "0..1: how much it counts beside others; 0 where it could not be used"

    @property
    def used(self) -> bool:
        """Whether anything was learned from it."""
        return self.quality > 0


@dataclass(frozen=True, eq=False)
class Enrolment:
    """Who the photos show, and how sure that is."""

    persona: Persona
    "with its section `confidence`"
    verdicts: tuple[Verdict, ...]
    "all photos, in the order in which they were named; then those that were taken"
    still: Still
    """the head in the best photo: the only pixels that are left.  For the portrait alone; whoever gets it must not keep
    it otherwise"""
    seconds: float
    "that it took"


@dataclass(frozen=True, eq=False)
class _Seen:
    """One picture that was looked at, with the face in it, if there is one."""

    name: str
    shot: Shot | None
    wrong: str = "no face found"
    "why there is no shot"

    @property
    def usable(self) -> bool:
        return self.shot is not None and self.shot.quality >= USABLE

    @property
    def verdict(self) -> Verdict:
        if self.shot is None:
            return Verdict(self.name, (self.wrong,), 0.0)
        return Verdict(self.name, self.shot.complaints, self.shot.quality if self.usable else 0.0)


def enroll(
    places: Sequence[Path], recognise: Recognise, *, taken: Sequence[Photo] = (), choose: Choose = clearly_largest,
    choose_in_film: Choose = largest, reader: Reader | None = None, caricature: float = 1.0,
    tell: Tell = lambda done, total: None,
) -> Enrolment:  # fmt: skip
    """The person in photos, films, and folders of photos, and in those just `taken`, which are in no file.

    `caricature` is 0..2 as in `draw_up`.
    Where a photo shows several faces `choose` says which is meant; it may ask.  `tell` is called as it goes on.
    What cannot be read is complained of, and the others are used.
    Raises UsageError for what is not there or not clear, CaptureError where nothing shows anybody well enough,
    ModelError.
    """
    began = time.perf_counter()
    files = photos.listed(places)
    total = len(files) + len(taken)
    eyes = _Eyes(reader or Reader(), choose, choose_in_film)
    seen: list[_Seen] = []
    for number, file in enumerate(files):
        tell(number, total)
        seen += eyes.see_file(file, insist=total == 1, tell=_share_of(tell, number, total))
    for number, photo in enumerate(taken, len(files)):
        tell(number, total)
        seen.append(eyes.see(photo))
    return _finish(seen, recognise, began, caricature)


def _share_of(tell: Tell, number: int, total: int) -> Tell:
    """What tells how much of one file is done as how much of all files is."""
    return lambda done, whole: tell(number + done / whole, total)


def enroll_filmed(
    frames: Iterable[Frame], recognise: Recognise, *, choose: Choose = largest,
    reader: Reader | None = None, seconds: float = FILMED, caricature: float = 1.0,
    tell: Tell = lambda done, total: None,
) -> Enrolment:  # fmt: skip
    """The person whom a camera films now: the best few frames of so many seconds.

    Raises CaptureError, also where nobody is seen well enough, UsageError, ModelError.
    """
    began = time.perf_counter()
    eyes = _Eyes(reader or Reader(), choose, choose)
    return _finish(list(eyes.see_frames("camera", frames, seconds, tell)), recognise, began, caricature)


def keep(path: Path, enrolled: Enrolment) -> None:
    """Write the persona; the calibration of one that is there already stays.  Raises PersonaError."""
    calibration = Persona.load(path).calibration if path.exists() else enrolled.persona.calibration
    replace(enrolled.persona, calibration=calibration).save(path)


class _Eyes:
    """Looks at files and films for the one face that is meant."""

    def __init__(self, reader: Reader, choose: Choose, choose_in_film: Choose) -> None:
        self._reader, self._choose, self._choose_in_film = reader, choose, choose_in_film

    def see_file(self, file: Path, *, insist: bool, tell: Tell) -> Iterator[_Seen]:
        """What a file shows.  One that cannot be read hinders no other; with `insist` that is an error."""
        try:
            yield from self._see_photo(file) if photos.is_photo(file) else self._see_clip(file, tell)
        except CaptureError as error:
            if insist:
                raise
            yield _Seen(file.name, None, str(error).partition(";")[0].removeprefix(f"{file} is "))

    def see(self, photo: Photo) -> _Seen:
        """What a photo shows."""
        return _Seen(photo.name, self._judged(photo.name, photo.pixels, self._choose))

    def see_frames(self, name: str, frames: Iterable[Frame], seconds: float, tell: Tell) -> Iterator[_Seen]:
        """The best frames of a film that is so many seconds long."""
        best = film.best_of(frames, seconds, lambda pixels: self._in_frame(name, pixels), tell)
        yield from (_Seen(f"{name} at {at:.1f} s", shot) for at, shot in best.items())
        if not best:
            yield _Seen(name, None)

    def _see_photo(self, file: Path) -> Iterator[_Seen]:
        yield self.see(photos.read(file))

    def _see_clip(self, file: Path, tell: Tell) -> Iterator[_Seen]:
        with ExitStack() as stack:
            try:
                clip = stack.enter_context(Video(file, SteppedClock(), limit=(photos.LONGEST, photos.LONGEST)))
            except CaptureError as error:
                if file.suffix.lower() in VIDEO_ENDINGS or not error.__cause__:
                    raise
                raise CaptureError(photos.why(file)) from error  # no film, and nobody took it for one
            seconds = film.LONGEST if math.isnan(clip.seconds) else min(clip.seconds, film.LONGEST)
            yield from self.see_frames(clip.name, clip.at_leisure(), seconds, tell)

    def _in_frame(self, name: str, pixels: Pixels) -> Shot | None:
        """The face in a frame of a film; None also where it is not clear which: another frame will tell."""
        try:
            return self._judged(name, pixels, self._choose_in_film)
        except UsageError:
            return None

    def _judged(self, name: str, pixels: Pixels, choose: Choose) -> Shot | None:
        faces: list[Sighting] = self._reader(pixels)
        if not faces:
            return None
        return judge(faces[choose(name, faces) if len(faces) > 1 else 0])


def _finish(seen: Sequence[_Seen], recognise: Recognise, began: float, caricature: float) -> Enrolment:
    """Recognise who is in the usable shots."""
    shots = [one.shot for one in seen if one.shot is not None and one.usable]
    if not shots:
        raise CaptureError(_nothing_usable([one.verdict for one in seen]))
    likeness = fuse([recognise(shot) for shot in shots], [shot.quality for shot in shots])
    persona, confidence = draw_up(likeness, caricature)
    best = max(shots, key=lambda shot: shot.quality)
    return Enrolment(
        persona=replace(persona, confidence=_confidence(confidence)),
        verdicts=tuple(one.verdict for one in seen),
        still=still_of(best),
        seconds=time.perf_counter() - began,
    )


def _confidence(shares: Mapping[str, float]) -> Confidence:
    return Confidence(**{name: round(min(max(share, 0.0), 1.0), 2) for name, share in shares.items()})


def _nothing_usable(verdicts: Sequence[Verdict]) -> str:
    """One sentence on why none of the pictures will do."""
    if len(verdicts) == 1:
        return f"{verdicts[0].name}: {', '.join(verdicts[0].complaints)}; {REMEDY}"
    why = "; ".join(f"{one.name}: {', '.join(one.complaints)}" for one in verdicts[:3])
    more = f"; and {len(verdicts) - 3} more" if len(verdicts) > 3 else ""
    return f"None of {len(verdicts)} pictures shows a face well enough ({why}{more}); {REMEDY}"


REMEDY = "take one from the front, in even light, near enough that the face fills a third of it."
