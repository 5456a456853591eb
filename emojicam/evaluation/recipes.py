"""How a network that is not ours wants its faces: the order of its classes, its range, what it looks at.

Said by flags, by a file beside the network (`NAME.toml` beside `NAME.onnx`), or known here from its checksum:

    classes = ["neutral", "happy", ...]    # in the order of its output
    range = [-1, 1]                        # what black and white become
    view = "whole"                         # close-ups as they are; or "aligned", as our own network wants them
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..types import EMOTIONS
from . import names

VIEWS = ("aligned", "whole")


@dataclass(frozen=True)
class Recipe:
    """What to know of a network besides the shapes of what goes in and comes out."""

    classes: tuple[str, ...] = ()
    "our names in the order of its output; none where it has our own outputs, or where nobody said"
    range: tuple[float, float] = (0.0, 255.0)
    "what black and white become"
    view: str = "aligned"
    "aligned: each face is laid as for our own network; whole: a close-up stays as it is"


OURS = {"emotion": EMOTIONS, "label": EMOTIONS, "votes": names.VOTED}
"the outputs of our own network, and the order of each"

KNOWN = {
    "ac000d245a4068281bd93fc56437458d02db05394fb1a04feef0aca8b41e0d26": Recipe(
        ("neutral", "happy", "sad", "angry", "fear", "disgust", "surprise"), view="whole"
    ),
    "bc3606b4a007e05b7d6405f3004ce9943f87dfc5a62e94ede1f3d78f507f7e12": Recipe(
        ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"), (-1.0, 1.0), "whole"
    ),
}
"by the checksum of the file: face-api.js's expression network, and human's emotion network by O. Arriaga"


def recipe_for(path: Path, classes: Sequence[str] = (), range: Sequence[float] = (), view: str | None = None) -> Recipe:
    """What is known of a network, where flags win over a file beside it, and that over KNOWN.  Raises UsageError."""
    found = _beside(path.with_suffix(".toml"), KNOWN.get(_checksum(path), Recipe()))
    return _changed(found, "--classes, --range and --view", {"classes": classes, "range": range, "view": view})


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _beside(path: Path, otherwise: Recipe) -> Recipe:
    if not path.is_file():
        return otherwise
    try:
        said = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path} cannot be read as TOML ({error}); mend it, or take it away.") from error
    if strange := sorted(said.keys() - {"classes", "range", "view"}):
        raise UsageError(f"{path} names {names.listed(strange)}; it may name classes, range and view.")
    return _changed(otherwise, str(path), said)


def _changed(recipe: Recipe, where: str, said: dict[str, Any]) -> Recipe:
    """The recipe with everything that is said."""
    given: dict[str, Any] = {key: value for key, value in said.items() if value}
    if "classes" in given:
        given["classes"] = _classes(where, given["classes"])
    if "range" in given:
        given["range"] = _range(where, given["range"])
    if given.get("view", "aligned") not in VIEWS:
        raise UsageError(f"There is no view {given['view']!r} (in {where}); choose {' or '.join(VIEWS)}.")
    return replace(recipe, **given)


def _classes(where: str, said: Any) -> tuple[str, ...]:
    known = [names.ours(name) if isinstance(name, str) else None for name in said]
    if None in known or len(set(known)) != len(known):
        told = ", ".join(map(str, said))
        raise UsageError(
            f"The classes {told} (in {where}) are not emotions, each named once; choose from {', '.join(names.VOTED)}."
        )
    return tuple(name for name in known if name)


def _range(where: str, said: Any) -> tuple[float, float]:
    if len(said) != 2 or not all(isinstance(end, int | float) for end in said) or said[0] == said[1]:
        raise UsageError(f"The range {said} (in {where}) is not two numbers; say what black and white become: 0 255.")
    return float(said[0]), float(said[1])
