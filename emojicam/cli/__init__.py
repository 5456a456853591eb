"""The command line: reads the words, runs what they ask for, prints what came of it.

The only place that prints and exits.  A user's error is one line on stderr with the remedy, exit 1 or 2.  What the
words of a command are stands beside what it does: `live` runs, `steer` orders, `you` are enrolled and calibrated,
`pictures` of films and for chats, this `machine`, and `evaluate`.
"""

from __future__ import annotations

import argparse
import difflib
import errno
import logging
import os
import shlex
import signal
import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from ..errors import EmojiCamError, SinkError, UsageError
from . import evaluate, live, machine, pictures, steer, you
from .files import check_apart
from .talk import INTERRUPTED, complain
from .words import Parser

STDERR = 2
"the last of the standard streams, by number"


def main(words: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status: 0 well, 1 something does not work, 2 asked for wrongly."""
    try:
        _fill_gaps()
        args = _understood(list(sys.argv[1:] if words is None else words))
        _settle(args.verbose)
        _check_json_apart(args)
        status = int(args.act(args))
        if sys.stdout:
            sys.stdout.flush()  # here, not at the interpreter's end, it is told when nobody reads any more
        return status
    except EmojiCamError as error:
        return complain(error, error.exit_code)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read this has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        if getattr(error, "errno", None) == errno.ENOSPC:
            error = SinkError("No space was left for what this prints or writes: free some, and run it again.")
            with suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        logging.getLogger(__name__).debug("what nobody foresaw", exc_info=error)
        return complain(error, 1)


def _understood(given: list[str]) -> argparse.Namespace:
    """What these words ask for.  Raises UsageError, or exits where argparse does."""
    parser, commands = _parser()
    loud = given[:1] == ["--verbose"]  # also before the word that says what to do
    given = given[loud:]
    if given and given[0] not in commands and not given[0].startswith("-"):
        near = difflib.get_close_matches(given[0], commands, 1)
        meant = f"did you mean {near[0]}?" if near else f"there are {', '.join(commands)}."
        raise UsageError(f"There is no command {given[0]!r}; {meant}")
    if not (given and given[0] in (*commands, "-h", "--help", "--version")):
        given = ["run", *given] if given or not _has_display() else ["panel"]
    given += ["--verbose"] * loud
    args = parser.parse_args(given)
    args.words = f"emojicam {shlex.join(given)}"
    return args


def _settle(verbose: bool) -> None:
    """What holds for the whole program."""
    logging.basicConfig(level=logging.DEBUG if verbose else logging.WARNING, format="emojicam: %(message)s")
    logging.getLogger("PIL").setLevel(logging.INFO)  # else it tells what camera took a photo, and when
    signal.signal(signal.SIGTERM, _interrupt)
    with suppress(ImportError, OSError, ValueError):
        import resource

        # Where a library crashes, no picture of its memory, which has the camera's in it, is to lie about.
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    with suppress(AttributeError, ValueError):  # where there is a stream of another kind, it is the caller's
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]


def _fill_gaps() -> None:
    """Where a shell has closed stdin, stdout or stderr: else the next file, such as a film, gets what libraries say."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= STDERR:
        pass
    os.close(number)


def _check_json_apart(args: argparse.Namespace) -> None:
    """Refuse figures that would be written over something that the same command reads or writes."""
    asked = dict(vars(args))
    figures = asked.pop("json", None)
    if isinstance(figures, Path) and figures != Path("-"):
        named = [one for value in asked.values() for one in (value if isinstance(value, list | tuple) else [value])]
        files = [Path(one) for one in named if isinstance(one, Path) or (isinstance(one, str) and Path(one).suffix)]
        if figures.suffix.lower() != ".json" and figures.exists():  # one of what lies in a folder that is read
            files += [figures for one in files if one.is_dir() and one.resolve() in figures.resolve().parents]
        check_apart(figures, "The figures", files)


def _has_display() -> bool:
    """Whether there is a screen to show the panel on."""
    return sys.platform != "linux" or bool({"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys())


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _parser() -> tuple[argparse.ArgumentParser, Collection[str]]:
    """The parser, and the words that say what to do."""
    parser = Parser(prog="emojicam", description="Your webcam with your own emoji for a face, on this machine alone.")
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    live.add_panel(commands)
    live.add_run(commands)
    live.add_demo(commands)
    steer.add_ctl(commands)
    you.add_enroll(commands)
    machine.add_devices(commands)
    machine.add_doctor(commands)
    machine.add_bench(commands)
    pictures.add_analyze(commands)
    you.add_calibrate(commands)
    evaluate.add_eval(commands)
    pictures.add_lookbook(commands)
    pictures.add_stickers(commands)
    return parser, commands.choices


class _Version(argparse.Action):
    """Says the version.  It takes a while to look it up."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0, help="show the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"emojicam {version('emojicam')}")
        parser.exit()
