"""A contact sheet of a style, for whoever works on its art: personas down, poses across.

    python -m emojicam.render.sheet sheet.png --rows personas --columns expressions

Knows nothing of how a style draws.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from ..persona.persona import BEARDS, CLOTHES, GLASSES, HAIR, HEADWEAR, Hair, Persona, find, names
from ..types import SHAPES, Floats, Pixels, Pose
from . import STYLES, Style

PAPER = (206, 214, 224)
"RGB behind the sprites"


def turned(yaw: float = 0, pitch: float = 0, roll: float = 0) -> Floats:
    """Degrees, as `Pose.turn` has them."""
    return np.radians([yaw, pitch, roll]).astype(np.float32)


def _both(**shapes: float) -> dict[str, float]:
    """Shapes that have a left and a right, the same on both sides."""
    return {name + side: value for name, value in shapes.items() for side in ("Left", "Right")}


def _posed(shapes: Mapping[str, float], turn: Sequence[float] = (), gaze: tuple[float, float] = (0, 0)) -> Pose:
    return Pose(turn=turned(*turn), gaze=np.array(gaze, np.float32)).with_shapes(**shapes)


def posed(shapes: Mapping[str, float], gaze: tuple[float, float] = (0, 0)) -> Pose:
    """A pose that looks ahead; a shape that has a left and a right may be named without either, and is both."""
    sided = {name: value for name, value in shapes.items() if name not in SHAPES}
    return _posed(_both(**sided) | {name: value for name, value in shapes.items() if name in SHAPES}, gaze=gaze)


def turned_to(yaw: float) -> Pose:
    """At rest, turned by degrees."""
    return _posed({}, (yaw, 0, 0))


_SMILE = _both(mouthSmile=0.85, cheekSquint=0.4)

EXPRESSIONS = {
    "rest": _posed({}),
    "smile": _posed(_SMILE),
    "laugh": _posed(_SMILE | _both(mouthUpperUp=0.5) | {"jawOpen": 0.65}),
    "wink": _posed(_SMILE | {"eyeBlinkLeft": 1}),
    "closed": _posed(_both(eyeBlink=1)),
    "anger": _posed(_both(browDown=1, mouthFrown=0.7) | {"noseSneerLeft": 0.6}),
    "sorrow": _posed(_both(mouthFrown=0.9) | {"browInnerUp": 1}, gaze=(0, -0.3)),
    "wonder": _posed(_both(browOuterUp=1, eyeWide=1) | {"browInnerUp": 0.8, "jawOpen": 0.6}),
    "kiss": _posed({"mouthPucker": 1, "eyeBlinkRight": 0.3}),
    "tongue": _posed({"tongueOut": 1, "jawOpen": 0.4}, gaze=(0.4, 0.1)),
}
TURNS = {
    f"{yaw} {pitch} {roll}": _posed({}, (yaw, pitch, roll))
    for yaw, pitch, roll in (
        (-60, 0, 0), (-40, 0, 0), (-20, 0, 0), (0, 0, 0), (20, 0, 0), (40, 0, 0), (60, 0, 0),
        (0, 30, 0), (0, -30, 0), (0, 0, 30), (30, -20, -15), (-35, 25, 20),
    )
}  # fmt: skip
COLUMNS: Mapping[str, Mapping[str, Pose]] = {"expressions": EXPRESSIONS, "turns": TURNS}


def parts() -> dict[str, Persona]:
    """One persona for each part id, all else being the same."""
    plain = replace(find("sunny"), hair=Hair(style="short"))
    choices = {"hair": HAIR, "beard": BEARDS, "glasses": GLASSES, "headwear": HEADWEAR, "clothes": CLOTHES}
    return {
        f"{name} {choice}": replace(plain, **{name: replace(getattr(plain, name), style=choice)})
        for name, known in choices.items()
        for choice in known
    }


def sheet(style: Style, personas: Iterable[Persona], poses: Iterable[Pose], size: int = 256) -> Pixels:
    """Every persona in every pose, a row each, (h, w, 3) RGB."""
    poses = list(poses)
    return np.vstack([np.hstack([on_paper(style, pose, one, size) for pose in poses]) for one in personas])


def on_paper(style: Style, pose: Pose, persona: Persona, size: int, paper: tuple[int, int, int] = PAPER) -> Pixels:
    """One sprite over a plain colour, (size, size, 3) RGB."""
    pixels = style.draw(pose, persona, size).pixels.astype(np.uint16)
    through = 255 - pixels[..., 3:]
    laid: Pixels = (pixels[..., :3] + (np.array(paper, np.uint16) * through + 127) // 255).astype(np.uint8)
    return laid


def main() -> None:
    """Write a sheet as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("file", type=Path, help="where to write the PNG")
    parser.add_argument("--style", choices=tuple(STYLES), default="classic")
    parser.add_argument("--rows", choices=("personas", "parts"), default="personas")
    parser.add_argument("--columns", choices=tuple(COLUMNS), default="expressions")
    parser.add_argument("--size", type=int, default=256, help="px of one picture")
    asked = parser.parse_args()
    rows = parts().values() if asked.rows == "parts" else map(find, names())
    picture = sheet(STYLES[asked.style](), rows, COLUMNS[asked.columns].values(), asked.size)
    cv2.imwrite(str(asked.file), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))


if __name__ == "__main__":
    main()
