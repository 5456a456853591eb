"""Words of the command line, and what they may be.  Knows no command."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

from ..files import expanded

Number = TypeVar("Number", int, float)


class Parser(argparse.ArgumentParser):
    """argparse, but an error is one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"emojicam: {message}; see {self.prog} --help.\n")


def add_command(
    commands: Any, name: str, act: Callable[[argparse.Namespace], int], help: str
) -> argparse.ArgumentParser:
    """A command, or a subject of one: what it is called, who does it, and what it is for."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
    parser.add_argument("--verbose", action="store_true", help="tell what happens, with tracebacks")
    parser.set_defaults(act=act)
    return parser


def add_json(parser: argparse.ArgumentParser, what: str) -> None:
    """The flag that has a program's figures written as JSON."""
    parser.add_argument("--json", type=expanded, metavar="FILE", help=f"write {what} there; - is stdout")


def listed(text: str) -> tuple[str, ...]:
    """Words between commas."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _number(text: str, kind: type[Number], wanted: str, fits: Callable[[Number], bool]) -> Number:
    """The number that a word is.  Raises ArgumentTypeError, saying what is wanted."""
    try:
        number = kind(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be a number, {wanted}, got {text!r}") from None
    if not fits(number):
        raise argparse.ArgumentTypeError(f"must be {wanted}")
    return number


def pixels(text: str) -> int:
    """The side of a picture."""
    return _number(text, int, "64 to 1024", lambda size: 64 <= size <= 1024)


def several(text: str) -> int:
    """A count that figures can be made of."""
    return _number(text, int, "2 or more", lambda count: count >= 2)


def positive(text: str) -> float:
    """Seconds."""
    return _number(text, float, "more than 0", lambda seconds: 0 < seconds < float("inf"))


def flags(args: argparse.Namespace) -> dict[str, Any]:
    """The settings that were given as flags, by name."""
    return {name: value for name, value in vars(args).items() if "." in name}
