"""What the first steps need of whoever makes a persona from photos, and who does.  Keeps no photo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..persona.persona import Persona

if TYPE_CHECKING:
    from ..persona.photos import Photo


@dataclass(frozen=True)
class Enrolled:
    """What came of some photos."""

    persona: Persona
    complaints: Sequence[str] = ()
    "what was wrong with the photos, each a sentence"


class Enrol(Protocol):
    """Makes a persona from photos.  Called beside the window, from one thread; takes seconds; keeps no photo."""

    def __call__(self, photos: Sequence[Path | Photo], /) -> Enrolled:
        """Files, and photos just taken.  Raises EmojiCamError where no face can be read."""
        ...


def from_photos(photos: Sequence[Path | Photo], /) -> Enrolled:
    """An `Enrol`: whoever is largest in each photo.  Loads its networks when it is called."""
    from ..persona import enroll
    from ..persona.faces import largest
    from ..persona.photos import Photo
    from ..persona.recognise import Recogniser

    files = [one for one in photos if isinstance(one, Path)]
    taken = [one for one in photos if isinstance(one, Photo)]
    done = enroll.enroll(files, Recogniser(), taken=taken, choose=largest)
    wrong = [f"{Path(one.name).name}: {', '.join(one.complaints)}." for one in done.verdicts if one.complaints]
    return Enrolled(done.persona, wrong)
