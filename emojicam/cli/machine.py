"""What this machine has: cameras, a virtual camera that works or what mends it, speed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..files import expanded
from .files import check_figures, give_json
from .talk import agreed
from .words import add_command, add_json, positive

if TYPE_CHECKING:
    from ..doctor import Report


def add_devices(commands: Any) -> None:
    """The words of `emojicam devices`."""
    parser = add_command(commands, "devices", _devices, "list the cameras, and who holds them")
    add_json(parser, "the list")


def add_doctor(commands: Any) -> None:
    """The words of `emojicam doctor`."""
    parser = add_command(
        commands, "doctor", _doctor, "find out why the virtual camera does not work, and what mends it"
    )
    parser.add_argument("--fix", action="store_true", help="run what mends it without a restart; asks first")
    add_json(parser, "the findings")


def add_bench(commands: Any) -> None:
    """The words of `emojicam bench`."""
    parser = add_command(commands, "bench", _bench, "measure this machine: a table, and --json")
    parser.add_argument(
        "clips", nargs="*", type=expanded, metavar="CLIP", help="videos or folders of them (default: the actor)"
    )
    parser.add_argument(
        "--seconds", type=positive, default=60.0, metavar="N", help="of each pipeline run (default: 60)"
    )
    add_json(parser, "the figures")


def _devices(args: argparse.Namespace) -> int:
    from ..capture.cameras import cameras

    check_figures(args.json)
    found = cameras()
    if not give_json(args.json, [camera.as_json() for camera in found]):
        return 0
    for camera in found:
        print(camera)
    if not found:
        print("No camera found; plug one in, or try the synthetic actor: emojicam demo.")
    return 0


def _doctor(args: argparse.Namespace) -> int:
    from rich.console import Console

    from ..doctor import examine
    from ..doctor.machine import this_machine
    from ..doctor.report import show

    check_figures(args.json)
    console = Console(stderr=args.json == Path("-"), highlight=False)
    report = examine(this_machine())
    show(report, console)
    if args.fix and _mend(report):
        report = examine(this_machine())
        show(report, console)
    give_json(args.json, report.as_json())
    return 0 if report.works else 1


def _bench(args: argparse.Namespace) -> int:
    from .. import bench

    check_figures(args.json)
    figures = bench.measure(args.clips, args.seconds, tell=lambda what: print(what, file=sys.stderr))
    if give_json(args.json, figures):
        bench.print_table(figures)
    return 0


def _mend(report: Report) -> bool:
    """Ask, then run what mends the findings.  Returns whether anything was run."""
    from ..doctor import mend

    commands = mend.plan(report.findings)
    if not commands:
        print("There is nothing that --fix can mend.", file=sys.stderr)
        return False
    print("\nThese commands would be run:", *report.shown(commands), sep="\n  ", file=sys.stderr)
    if not agreed("Run them?"):
        print("Nothing was run.", file=sys.stderr)
        return False
    failure = mend.perform(report.machine, commands, tell=lambda line: print(f"\n$ {line}", file=sys.stderr))
    print(f"\n{failure}\n" if failure else "", file=sys.stderr)
    return True
