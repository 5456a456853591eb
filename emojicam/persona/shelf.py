"""Your own personas as files: copied, renamed, brought in, handed on, thrown away.  Knows no photograph."""

from __future__ import annotations

import re
from pathlib import Path

from ..errors import PersonaError
from .persona import Persona, find, names, own_path, stock_folder, user_folder

LONGEST = 40
"letters of a name"
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]|^\.|\.$|\.toml$')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)


def checked_name(name: str) -> str:
    """The name without blanks around it.  Raises PersonaError where no file can have it."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST:
        raise PersonaError(f"A name has 1 to {LONGEST} letters.")
    if _UNFIT.search(name) or _RESERVED.match(name):
        raise PersonaError(f"{name!r} cannot be a name: choose one of letters, digits and blanks.")
    return name


def is_own(name: str) -> bool:
    """Whether there is a persona of yours of that name; else it is a stock one, or none."""
    return own_path(name).is_file() and own_path(name).parent == user_folder()


def is_stock(name: str) -> bool:
    """Whether it comes with the program, perhaps changed by you."""
    return (stock_folder() / f"{name}.toml").is_file()


def free_name(wanted: str) -> str:
    """That name, or the first with a number behind it that nobody has yet."""
    taken = {name.casefold() for name in names()}
    if wanted.casefold() not in taken:
        return wanted
    wanted = re.sub(r" \d+$", "", wanted)[: LONGEST - 4]
    return next(name for n in range(2, 1000) if (name := f"{wanted} {n}").casefold() not in taken)


def keep(name: str, persona: Persona) -> None:
    """Save it as one of yours.  Raises PersonaError."""
    persona.save(user_folder() / f"{checked_name(name)}.toml")


def duplicate(name: str) -> str:
    """Copy a persona; the name of the copy.  Raises PersonaError."""
    copy = free_name(name)
    keep(copy, find(name))
    return copy


def rename(name: str, new: str) -> str:
    """Give one of yours another name; the name that it has now.  Raises PersonaError."""
    new = checked_name(new)
    if new == name:
        return name
    if new in names() or (new.casefold() != name.casefold() and free_name(new) != new):
        raise PersonaError(f"There is a persona {new!r} already: choose another name.")
    if not is_own(name):
        raise PersonaError(f"{name!r} comes with EmojiCam and keeps its name: duplicate it and rename the copy.")
    _move(own_path(name), user_folder() / f"{new}.toml")
    return new


def delete(name: str) -> None:
    """Throw one of yours away; a stock one that you had changed is as it was.  Raises PersonaError."""
    if not is_own(name):
        raise PersonaError(f"{name!r} comes with EmojiCam and stays.")
    try:
        own_path(name).unlink()
    except OSError as error:
        why = error.strerror
        raise PersonaError(f"{name!r} cannot be deleted ({why}): delete {own_path(name)} yourself.") from error


def bring_in(path: Path) -> str:
    """Make a persona of yours of that file; its name.  Raises PersonaError."""
    persona = Persona.load(path)
    name = free_name(checked_name(re.sub(_UNFIT, " ", path.stem)))
    keep(name, persona)
    return name


def hand_on(name: str, path: Path) -> None:
    """Write a persona to a file for somebody else.  Raises PersonaError."""
    find(name).save(path)


def _move(path: Path, to: Path) -> None:
    try:
        path.rename(to)
    except OSError as error:
        raise PersonaError(f"{path.stem!r} cannot be renamed ({error.strerror}): choose another name.") from error
