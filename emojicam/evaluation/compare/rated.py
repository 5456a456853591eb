"""Makes the emoji of every method from photos that somebody brings, for the page on which they are rated."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from ...errors import CaptureError
from ...persona.photos import listed
from ...persona.still import still_of
from ...render import STILLS, Style
from ...types import Pixels
from ..rating import Emoji, Person
from .answer import Answer, picture
from .emotions import Files
from .likeness import pose_of
from .methods import OURS, Witness

SIDE = 384
"px of an emoji"
Tell = Callable[[float, float | None], None]


def persons(
    photos: Sequence[Path], encoders: Path | None, files: Files, *, style: str, show_photos: bool, tell: Tell
) -> list[Person]:
    """One for each photo, named after its file.  Raises CaptureError for one without a face, UsageError, ModelError."""
    witness, drawing, found = Witness(encoders, files), STILLS[style](), []
    paths = listed(photos)
    try:
        for number, path in enumerate(paths, 1):
            found.append(_person(path, witness, drawing, show_photos))
            tell(number, len(paths))
    finally:
        drawing.close()
    return found


def _person(path: Path, witness: Witness, style: Style, show_photo: bool) -> Person:
    shot = witness.see(path)
    if shot is None:
        raise CaptureError(f"No face can be found in {path}; take a photo that shows one from the front, well lit.")
    emoji = [Emoji(name, _png(answer, style)) for name, answer in witness.ask(shot).answers.items()]
    ours = next(one for one in emoji if one.method == OURS)
    others = [one for one in emoji if one is not ours]
    # Of the photo only the head, and nothing that the file says beside its pixels.
    photo = _encoded(".jpg", still_of(shot).pixels) if show_photo else b""
    return Person(re.sub(r"[-_]+", " ", path.stem), ours, others, photo)


def _png(answer: Answer, style: Style) -> bytes:
    pixels = np.round(picture(answer.persona, style, SIDE, pose_of(answer.emotion)) * 255).astype(np.uint8)
    return _encoded(".png", _centred(pixels))


def _centred(pixels: Pixels) -> Pixels:
    """The same with as much white above as below: long hair needs room that others leave empty."""
    rows = np.flatnonzero((pixels < 255).any((1, 2)))
    return np.roll(pixels, (len(pixels) - 1 - int(rows[0] + rows[-1])) // 2, axis=0)


def _encoded(ending: str, pixels: Pixels) -> bytes:
    _, data = cv2.imencode(ending, cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    return bytes(data)
