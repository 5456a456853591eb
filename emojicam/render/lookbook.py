"""The lookbook: contact sheets that show what a style can do.  Knows nothing of how it does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from ..errors import SinkError
from ..files import write_whole
from ..persona.persona import Persona
from ..resources import folder
from ..types import Pixels, Pose
from . import Style
from .sheet import COLUMNS, EXPRESSIONS, PAPER, on_paper, parts, posed, turned_to

Colour = tuple[int, int, int]
"RGB"

INK: Colour = (70, 78, 90)
LABEL, MARGIN, TITLE = 20, 12, 44
"px: beneath each picture, around the sheet, above all pictures"
WIDE = 700
"px of a sheet that has room to say what drew it"
FINER = 4
"letters are drawn that many times as large, and reduced: OpenCV's own are ragged when small"
BACKDROPS: Mapping[str, Colour] = {
    "white": (255, 255, 255), "light": (226, 221, 212), "grey": (128, 128, 128), "dark": (34, 38, 46),
    "black": (0, 0, 0), "green": (0, 177, 64),
}  # fmt: skip
SHOWN = "beatriz", "otis", "bao", "dolores"
"who turns"
EDGY = "adwoa", "eilidh", "quentin", "rosalind", "jaswant", "tallulah"
"whose outlines say most about edges"
QUITE_DIFFERENT = "adwoa", "anders", "hana", "jaswant", "magnus", "nour"
"whom one should tell apart when they are small"

BIGGER_EXPRESSIONS: Mapping[str, Pose] = EXPRESSIONS | {
    "grin": posed({"mouthSmile": 0.8, "mouthUpperUp": 0.7, "mouthLowerDown": 0.7, "cheekSquint": 0.5}),
    "smirk": posed({"mouthSmileLeft": 0.8, "mouthDimpleLeft": 0.5, "browOuterUpLeft": 0.5, "eyeSquintRight": 0.3}),
    "fear": posed({"eyeWide": 1, "browInnerUp": 1, "mouthStretch": 0.9, "mouthLowerDown": 0.5, "jawOpen": 0.2}),
    "disgust": posed({"noseSneer": 1, "mouthUpperUp": 0.6, "browDown": 0.6, "eyeSquint": 0.6, "mouthFrown": 0.4}),
    "yawn": posed({"jawOpen": 1, "eyeBlink": 0.9, "browInnerUp": 0.5}),
    "puffed": posed({"cheekPuff": 1, "mouthPucker": 0.3, "mouthPress": 0.5}),
    "pout": posed({"mouthPucker": 0.6, "mouthShrugLower": 1, "mouthFrown": 0.5, "browInnerUp": 0.5}),
    "squint": posed({"eyeSquint": 1, "cheekSquint": 0.8, "browDown": 0.4}),
    "aside": posed({"mouthSmile": 0.2}, gaze=(-0.5, 0.05)),
    "thinking": posed(
        {"browOuterUpRight": 0.8, "browDownLeft": 0.5, "mouthRight": 0.6, "mouthPucker": 0.2}, gaze=(0.3, 0.4)
    ),
    "oh": posed({"mouthFunnel": 1, "jawOpen": 0.35, "browInnerUp": 0.3}),
    "shout": posed({"jawOpen": 0.9, "mouthUpperUp": 0.6, "mouthLowerDown": 0.6, "browDown": 0.9, "noseSneer": 0.4}),
    "sleepy": posed({"eyeBlink": 0.55, "mouthFrown": 0.1}, gaze=(0, -0.2)),
    "pressed": posed({"mouthPress": 1, "mouthDimple": 0.6, "browInnerUp": 0.4}),
}
CALM = posed({"mouthSmile": 0.35, "cheekSquint": 0.15})
"as people look at a photographer"


@dataclass(frozen=True)
class Shot:
    """One picture of a sheet."""

    label: str
    persona: Persona
    pose: Pose = CALM
    paper: Colour = PAPER
    "what is behind"


@dataclass(frozen=True)
class Sheet:
    """One contact sheet."""

    name: str
    "of its file, and its title"
    shots: Sequence[Shot]
    columns: int
    size: int
    "px of one picture"


def people() -> dict[str, Persona]:
    """Two dozen people of all skins, ages and hair, by name."""
    return {path.stem: Persona.load(path) for path in sorted((folder("assets") / "lookbook").glob("*.toml"))}


def sheets(size: int) -> list[Sheet]:
    """All of them, in pictures of that size, px."""
    known = people()
    tiny = [Shot(name, known[name]) for name in QUITE_DIFFERENT]
    faces = [Shot(name, known["beatriz"], pose) for name, pose in BIGGER_EXPRESSIONS.items()]
    turns = [Shot(f"{yaw}", known[name], turned_to(yaw)) for name in SHOWN for yaw in range(-60, 61, 15)]
    edges = [Shot(name, known[who], CALM, paper) for who in EDGY for name, paper in BACKDROPS.items()]
    nods = [
        Shot(f"{who}  {turn}", known[who], pose) for who in SHOWN for turn, pose in list(COLUMNS["turns"].items())[7:]
    ]
    return [
        Sheet("people", [Shot(name, one) for name, one in known.items()], 6, size),
        Sheet("expressions", faces, 6, size),
        Sheet("turns", turns, 9, size),
        Sheet("nods", nods, 5, size),
        Sheet("backdrops", edges, len(BACKDROPS), size),
        Sheet("parts", [Shot(name, one) for name, one in parts().items()], 9, size * 3 // 4),
        Sheet("small", tiny, len(tiny), 48),
    ]


def develop(sheet: Sheet, style: Style, tell: Callable[[], None]) -> Pixels:
    """Draw a sheet, (h, w, 3) RGB; `tell` is called after each picture.  Raises StudioError."""
    step, rows = sheet.size + MARGIN, -(-len(sheet.shots) // sheet.columns)
    picture = np.full((TITLE + rows * (step + LABEL) + MARGIN, sheet.columns * step + MARGIN, 3), PAPER, np.uint8)
    words = f"{sheet.name}  /  {style.renderer}" if picture.shape[1] > WIDE else sheet.name
    _write(picture, words, (MARGIN, TITLE - 16), 13)
    for number, shot in enumerate(sheet.shots):
        row, column = divmod(number, sheet.columns)
        x, y = MARGIN + column * step, TITLE + row * (step + LABEL)
        picture[y : y + sheet.size, x : x + sheet.size] = on_paper(
            style, shot.pose, shot.persona, sheet.size, shot.paper
        )
        _write(picture, shot.label, (x + 2, y + sheet.size + 14), 9)
        tell()
    return picture


def _write(picture: Pixels, words: str, at: tuple[int, int], height: int) -> None:
    """Small letters of that height, px, their lower left corner there."""
    scale, (x, y) = FINER * height / 21, at
    (width, tall), below = cv2.getTextSize(words, cv2.FONT_HERSHEY_SIMPLEX, scale, FINER)
    plate = np.zeros((tall + below + FINER, width + FINER), np.uint8)
    cv2.putText(plate, words, (0, tall), cv2.FONT_HERSHEY_SIMPLEX, scale, 255, FINER, cv2.LINE_AA)
    size = min(width // FINER + 1, picture.shape[1] - x), plate.shape[0] // FINER
    share = cv2.resize(plate, (width // FINER + 1, size[1]), interpolation=cv2.INTER_AREA)[:, : size[0]] / 255.0
    top = y - tall // FINER
    under = picture[top : top + size[1], x : x + size[0]]
    under[:] = np.rint(under + (np.array(INK) - under) * share[..., None])


def save(sheet: Sheet, picture: Pixels, out: Path) -> Path:
    """Write it into that folder, which is there; returns the file.  Raises SinkError."""
    done, data = cv2.imencode(".png", picture[..., ::-1])
    assert done
    path = out / f"{sheet.name}.png"
    write_whole(path, lambda file: file.write_bytes(data.tobytes()), "The sheet")
    return path


def make_folder(out: Path) -> None:
    """Make that folder, if need be: before sheets are drawn, which takes minutes.  Raises SinkError."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SinkError(f"Sheets cannot be written to {out} ({error.strerror}); name another folder.") from error
