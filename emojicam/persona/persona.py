"""Who you are, as numbers and part names: what every style draws from.  Never a photograph, never pixels.

Every trait is declared once, in a section below, with its meaning, range or choices; the file format, the checks
and the messages all follow from these declarations.
"""

from __future__ import annotations

import difflib
import errno
import math
import os
import re
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, get_type_hints

import platformdirs

from ..errors import PersonaError
from ..files import expanded
from ..resources import folder

SCHEMA = 1
"the version of the file format that this program reads and writes"
ENDLESS = 10**300
"whole numbers in TOML have any length; floats do not"

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
_KINDS = {
    str: "a text in quotes", float: "a number", int: "a whole number", bool: "true or false",
}  # fmt: skip


def trait(
    default: Any,
    doc: str,
    *,
    low: float | None = None,
    high: float | None = None,
    choices: tuple[str, ...] | None = None,
    colour: bool = False,
) -> Any:
    """Declare one trait: its default, what it means, and what it may be.

    `low` and `high` bound a number, `choices` names all part ids, `colour` asks for "#rrggbb".
    """
    metadata = {"doc": doc, "low": low, "high": high, "choices": choices, "colour": colour, "length": None}
    return field(default=default, metadata=metadata)


def numbers(length: int, doc: str) -> Any:
    """Declare a trait of that many numbers, or of none: what was not measured."""
    metadata = {"doc": doc, "low": None, "high": None, "choices": None, "colour": False, "length": length}
    return field(default=(), metadata=metadata)


def share(default: float, doc: str) -> Any:
    """Declare a trait between 0 (none) and 1 (all there can be)."""
    return trait(default, doc, low=0.0, high=1.0)


def factor(default: float, doc: str) -> Any:
    """Declare a proportion relative to the average person, 0.7 to 1.3."""
    return trait(default, doc, low=0.7, high=1.3)


@dataclass(frozen=True, kw_only=True)
class Skin:
    """Skin."""

    tone: str = trait("#ffc93f", "colour of the lit skin", colour=True)
    blush: float = share(0.35, "how rosy the cheeks are")
    freckles: float = share(0.0, "how many freckles")
    undertone: float = trait(0.0, "from cool and rosy (-1) to warm and golden (1)", low=-1.0, high=1.0)
    lines: float = share(0.0, "how deep the lines of age are")


@dataclass(frozen=True, kw_only=True)
class FaceShape:
    """The head without what grows or is worn on it."""

    width: float = trait(1.0, "width of the head relative to the average person", low=0.8, high=1.2)
    jaw: float = share(0.45, "from a pointed (0) to a broad, square jaw (1)")
    chin: float = share(0.4, "from a short round (0) to a long chin (1)")
    cheeks: float = share(0.4, "from hollow (0) to chubby cheeks (1)")
    ears: float = factor(1.0, "size of the ears")
    forehead: float = share(0.5, "from a low (0) to a high forehead (1)")
    temples: float = trait(1.0, "width of the head above the ears, given how wide it is", low=0.9, high=1.1)


@dataclass(frozen=True, kw_only=True)
class Eyes:
    """Eyes."""

    size: float = factor(1.0, "size of the eyes")
    spacing: float = factor(1.0, "distance between the eyes")
    tilt: float = trait(0.1, "how much higher the outer corners are than the inner ones", low=-1.0, high=1.0)
    iris: str = trait("#6b4423", "colour of the iris", colour=True)
    lashes: float = share(0.3, "length of the lashes")
    roundness: float = share(0.5, "from narrow almonds (0) to round eyes (1)")


BROWS = ("soft", "straight", "arched", "angled", "round", "bushy", "short", "swept")


@dataclass(frozen=True, kw_only=True)
class Brows:
    """Eyebrows."""

    shape: str = trait("soft", "course of the brow", choices=BROWS)
    thickness: float = trait(1.0, "relative to the average person", low=0.4, high=2.0)
    colour: str = trait("#5a3a1c", "colour of the brows", colour=True)
    height: float = trait(0.0, "from close to the eyes (-1) to high over them (1)", low=-1.0, high=1.0)
    tilt: float = trait(0.0, "how much higher the outer ends are than the inner ones", low=-1.0, high=1.0)
    spacing: float = factor(1.0, "distance between the brows")


@dataclass(frozen=True, kw_only=True)
class Nose:
    """Nose."""

    width: float = factor(1.0, "width of the nose")
    length: float = factor(1.0, "length of the nose")
    bridge: float = share(0.4, "from a flat (0) to a high bridge (1)")


@dataclass(frozen=True, kw_only=True)
class Mouth:
    """Mouth and lips."""

    width: float = factor(1.0, "width of the mouth at rest")
    fullness: float = share(0.4, "how full the lips are")
    upper: float = factor(1.0, "thickness of the upper lip, given how full both are")
    lower: float = factor(1.0, "thickness of the lower lip, given how full both are")
    colour: str = trait("#d9705a", "colour of the lips", colour=True)
    height: float = trait(0.0, "from far below the nose (-1) to close under it (1)", low=-1.0, high=1.0)


HAIR = (
    "bald", "buzz", "short", "quiff", "curly", "afro", "bob", "long", "wavy", "bun", "ponytail", "braids",
    "receding", "fringe", "pixie", "topknot", "coily", "cornrows", "locs", "pigtails", "mohawk", "undercut",
    "slick", "shag", "wreath", "ringlets", "crop",
)  # fmt: skip
BEARDS = (
    "none", "stubble", "moustache", "goatee", "short", "full", "long", "chevron", "chops", "circle", "soul",
)  # fmt: skip
GLASSES = (
    "none", "round", "square", "aviator", "cat-eye", "half-rim", "sunglasses", "thin", "browline", "hexagon",
    "oversized",
)  # fmt: skip
HEADWEAR = ("none", "cap", "beanie", "headscarf", "turban", "hijab", "sun-hat", "helmet", "headband")
CLOTHES = ("tee", "hoodie", "shirt", "turtleneck", "blazer", "tank")
EARRINGS = ("none", "stud", "hoop", "drop")


@dataclass(frozen=True, kw_only=True)
class Hair:
    """The hair of the head."""

    style: str = trait("bald", "cut", choices=HAIR)
    colour: str = trait("#4a2f1b", "main colour", colour=True)
    highlight: str = trait("#8a5a30", "colour of the sheen and of the lighter strands", colour=True)
    volume: float = factor(1.0, "how high it stands on the head")
    sides: float = share(0.5, "from cut close (0) to full at the sides (1)")


@dataclass(frozen=True, kw_only=True)
class Beard:
    """The hair of the face."""

    style: str = trait("none", "cut", choices=BEARDS)
    colour: str = trait("#4a2f1b", "colour", colour=True)


@dataclass(frozen=True, kw_only=True)
class Glasses:
    """Glasses."""

    style: str = trait("none", "frame", choices=GLASSES)
    colour: str = trait("#26262b", "colour of the frame", colour=True)


@dataclass(frozen=True, kw_only=True)
class Headwear:
    """What is worn on the head."""

    style: str = trait("none", "kind", choices=HEADWEAR)
    colour: str = trait("#c8413b", "colour", colour=True)


@dataclass(frozen=True, kw_only=True)
class Earrings:
    """What is worn in the ears."""

    style: str = trait("none", "kind", choices=EARRINGS)
    colour: str = trait("#e0b04a", "colour", colour=True)


@dataclass(frozen=True, kw_only=True)
class Clothes:
    """What is worn on the body."""

    style: str = trait("tee", "kind", choices=CLOTHES)
    colour: str = trait("#4f7cc4", "colour", colour=True)


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """How this person's face reads in the camera: measured by `emojicam calibrate`, empty until then."""

    rest: tuple[float, ...] = numbers(
        52, "the network's blendshapes of the resting face, in ARKit's order (types.SHAPES), 0 to 1"
    )
    measures: tuple[float, ...] = numbers(
        5,
        "the resting face by ruler: opening of the left and the right eye, height of the left and"
        " the right nose wing (cm), width at the mouth over width at the ears",
    )
    most: tuple[float, ...] = numbers(
        52, "the network's blendshapes at their most, as far as they were prompted; 0 where not"
    )

    @property
    def is_done(self) -> bool:
        """Whether there is a resting face to go by."""
        return bool(self.rest and self.measures)


@dataclass(frozen=True, kw_only=True)
class Confidence:
    """How sure `emojicam enroll` was of each section, as it was read off photos; no style looks at it."""

    skin: float = share(1.0, "of the skin: 1 where a person chose it")
    face: float = share(1.0, "of the shape of the face: 1 where a person chose it")
    eyes: float = share(1.0, "of the eyes: 1 where a person chose them")
    brows: float = share(1.0, "of the brows: 1 where a person chose them")
    nose: float = share(1.0, "of the nose: 1 where a person chose it")
    mouth: float = share(1.0, "of the mouth: 1 where a person chose it")
    hair: float = share(1.0, "of the hair: 1 where a person chose it")
    beard: float = share(1.0, "of the beard: 1 where a person chose it")
    glasses: float = share(1.0, "of the glasses: 1 where a person chose them")
    headwear: float = share(1.0, "of what is worn on the head: 1 where a person chose it")
    earrings: float = share(1.0, "of the earrings: 1 where a person chose them")
    clothes: float = share(1.0, "of the clothes: 1 where a person chose them")


@dataclass(frozen=True, kw_only=True)
class Persona:
    """One person's emoji.  Immutable, comparable, and usable as a key of a dictionary."""

    skin: Skin = Skin()
    face: FaceShape = FaceShape()
    eyes: Eyes = Eyes()
    brows: Brows = Brows()
    nose: Nose = Nose()
    mouth: Mouth = Mouth()
    hair: Hair = Hair()
    beard: Beard = Beard()
    glasses: Glasses = Glasses()
    headwear: Headwear = Headwear()
    clothes: Clothes = Clothes()
    calibration: Calibration = Calibration()
    earrings: Earrings = Earrings()
    confidence: Confidence = Confidence()

    @classmethod
    def load(cls, path: Path | str) -> Persona:
        """The persona in that file.  Raises PersonaError: unreadable, broken, or a trait that cannot be."""
        path = Path(path)
        return parse(_read(path), str(path))

    def save(self, path: Path | str) -> None:
        """Write the file whole or not at all, making its folder.  Raises PersonaError if it cannot be written."""
        path = Path(path)
        with _told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            _write_atomically(path, self.to_toml())

    def to_toml(self) -> str:
        """The text of a persona file, all traits included."""
        lines = [f"schema = {SCHEMA}"]
        for name, part in sections(self):
            lines += ["", f"[{name}]"]
            lines += [f"{one.name} = {_literal(getattr(part, one.name))}" for one in fields(part)]
        return "\n".join(lines) + "\n"


def sections(persona: Persona) -> Iterator[tuple[str, Any]]:
    """Every section as (its name, its traits), in the order of the file."""
    for one in fields(persona):
        yield one.name, getattr(persona, one.name)


def parse(text: str, origin: str) -> Persona:
    """The persona written in `text`; `origin` names it in messages.  Raises PersonaError."""
    try:
        tree = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # numbers or brackets without end are no TOML's error
        raise PersonaError(
            f"{origin} is not valid TOML ({error}): correct that line or make the persona anew"
        ) from error
    _check_schema(tree.pop("schema", None), origin)
    kinds = get_type_hints(Persona)
    for name in tree:
        if name not in kinds:
            raise PersonaError(f"{origin} has an unknown section [{name}]: {_meant(name, kinds)}")
    return Persona(**{name: _section(kinds[name], name, part, origin) for name, part in tree.items()})


def find(name_or_path: str) -> Persona:
    """The persona of that name, your own before the stock ones, or the one in that file.  Raises PersonaError."""
    if _looks_like_path(name_or_path):
        return Persona.load(expanded(name_or_path))
    for place in (user_folder(), stock_folder()):
        path = place / f"{name_or_path}.toml"
        if path.is_file():
            return Persona.load(path)
    near = difflib.get_close_matches(name_or_path, names(), 1)
    hint = f"did you mean {near[0]!r}?" if near else f"make one with `emojicam enroll PHOTO --name {name_or_path}`"
    raise PersonaError(f"no persona {name_or_path!r}: {hint}; there are: {', '.join(names())}")


def names() -> tuple[str, ...]:
    """The names that `find` knows: your own first, then the stock personas, each in alphabetical order."""
    own, stock = (sorted(path.stem for path in place.glob("*.toml")) for place in (user_folder(), stock_folder()))
    return tuple(dict.fromkeys([*own, *stock]))


def own_path(name_or_path: str) -> Path:
    """Where a persona of yours of that name is kept; the file itself where one is named."""
    return expanded(name_or_path) if _looks_like_path(name_or_path) else user_folder() / f"{name_or_path}.toml"


def check_savable(path: Path) -> None:
    """Tell before long work, not after it, that a persona cannot be kept there.  Raises PersonaError."""
    with _told(path):
        nearest = next(one for one in path.absolute().parents if one.exists())  # the others would be made
        if not (nearest.is_dir() and os.access(nearest, os.W_OK)):
            code = errno.EACCES if nearest.is_dir() else errno.ENOTDIR
            raise OSError(code, os.strerror(code))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What goes wrong in writing it is a sentence."""
    try:
        yield
    except OSError as error:
        raise PersonaError(
            f"cannot write the persona {path} ({error.strerror or error}): choose a folder that you may write to"
        ) from error


def user_folder() -> Path:
    """Where your own personas are kept; may not exist yet."""
    return platformdirs.user_config_path("emojicam", appauthor=False) / "personas"


def stock_folder() -> Path:
    """Where the personas lie that come with the program."""
    return folder("assets") / "personas"


def _looks_like_path(text: str) -> bool:
    return text.endswith(".toml") or "/" in text or os.sep in text


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise PersonaError(
            f"there is no persona file {path}: check the path, or copy a stock persona and change it"
        ) from error
    except UnicodeDecodeError as error:
        raise PersonaError(f"{path} is not a text file: a persona is a TOML file in UTF-8") from error
    except OSError as error:
        raise PersonaError(f"cannot read the persona {path} ({error.strerror or error}): check the path") from error


def _write_atomically(path: Path, text: str) -> None:
    handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(scratch, path)
    except BaseException:
        Path(scratch).unlink(missing_ok=True)
        raise


def _check_schema(schema: object, origin: str) -> None:
    if schema is None:
        raise PersonaError(f"{origin} has no `schema`: a persona file begins with `schema = {SCHEMA}`")
    if schema != SCHEMA or isinstance(schema, bool):
        raise PersonaError(
            f"{origin} has schema {schema!r} but this program reads schema {SCHEMA}: "
            "update EmojiCam or make the persona anew"
        )


def _section(kind: type, name: str, part: object, origin: str) -> Any:
    if not isinstance(part, Mapping):
        raise PersonaError(
            f"{origin}: {name} must be a section of traits, got {part!r}: write [{name}] on a line of its own"
        )
    known = {one.name: one for one in fields(kind)}
    kinds = get_type_hints(kind)
    for key in part:
        if key not in known:
            raise PersonaError(f"{origin} has an unknown key {name}.{key}: {_meant(key, known)}")
    return kind(
        **{key: _checked(known[key], kinds[key], value, f"{origin}: {name}.{key}") for key, value in part.items()}
    )


def _checked(one: Field[Any], kind: type, value: object, where: str) -> Any:
    """The value, if that trait may have it.  Whole numbers are taken for numbers."""
    if one.metadata["length"]:
        return _checked_numbers(one, value, where)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(max(-ENDLESS, min(ENDLESS, value)))
    if type(value) is not kind:
        raise PersonaError(f"{where} must be {_KINDS[kind]}, got {value!r}: correct it or remove the line")
    if isinstance(value, str):
        _check_text(one, value, where)
    else:
        _check_range(one, value, where)
    return value


def _checked_numbers(one: Field[Any], value: object, where: str) -> tuple[float, ...]:
    """As many finite numbers as are wanted, or none."""
    length = one.metadata["length"]
    found = tuple(map(_number, value)) if isinstance(value, list) else (None,)
    kept = tuple(each for each in found if each is not None)
    if len(kept) != len(found) or len(found) not in (0, length):
        raise PersonaError(f"{where} must be {length} numbers in brackets, or []: calibrate anew or remove the line")
    return kept


def _number(value: object) -> float | None:
    """The value as a finite number, if it is one."""
    fits = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if isinstance(value, int | float) and fits else None


def _check_text(one: Field[Any], value: str, where: str) -> None:
    choices = one.metadata["choices"]
    if choices and value not in choices:
        raise PersonaError(f"{where} must be one of {', '.join(choices)}, got {value!r}: {_meant(value, choices)}")
    if one.metadata["colour"] and not _COLOUR.match(value):
        raise PersonaError(
            f'{where} must be a colour like "#ffcc00", got {value!r}: six hexadecimal digits after the #'
        )


def _check_range(one: Field[Any], value: Any, where: str) -> None:
    low, high = one.metadata["low"], one.metadata["high"]
    if not math.isfinite(value) or (low is not None and value < low) or (high is not None and value > high):
        raise PersonaError(f"{where} must be in {low}..{high}, got {value}: choose a number in that range")


def _meant(name: str, known: Any) -> str:
    near = difflib.get_close_matches(name, list(known), 1)
    return f"did you mean {near[0]!r}?" if near else "remove it, or see the stock personas for what there is"


def _literal(value: object) -> str:
    """A TOML literal.  Texts are part ids and colours, so there is nothing to escape."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "[" + ", ".join(f"{each:.4g}" for each in value) + "]"
    return f'"{value}"' if isinstance(value, str) else repr(value)
