"""A film read, frame by frame; sheets of a style; stickers."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .. import settings
from ..errors import UsageError
from ..files import expanded, unused
from .bars import progress, steps
from .files import check_figures, give_json
from .words import add_command, add_json, flags, listed, pixels


def add_analyze(commands: Any) -> None:
    """The words of `emojicam analyze`."""
    parser = add_command(
        commands, "analyze", _analyze, "read a film: a row of numbers for each frame, and a picture of its moods"
    )
    parser.add_argument("clip", type=expanded, metavar="CLIP", help="a video file")
    parser.add_argument(
        "--out", type=expanded, metavar="FILE", help="a .csv, .json or .parquet (default: CLIP.csv, here)"
    )
    parser.add_argument("--timeline", type=expanded, metavar="FILE", help="a .png (default: CLIP.png, beside the rows)")
    add_json(parser, "a summary")


def add_lookbook(commands: Any) -> None:
    """The words of `emojicam lookbook`."""
    parser = add_command(
        commands, "lookbook", _lookbook, "draw contact sheets of a style: people, expressions, turns, edges"
    )
    parser.add_argument("--style", choices=settings.STYLES, default="clay", help="(default: %(default)s)")
    parser.add_argument("--out", type=expanded, default=Path("lookbook"), metavar="DIR", help="(default: %(default)s)")
    parser.add_argument("--size", type=pixels, default=256, metavar="N", help="px of a picture (default: %(default)s)")
    parser.add_argument("--only", metavar="SHEET", help="only the sheet of this name")


def add_stickers(commands: Any) -> None:
    """The words of `emojicam stickers`."""
    parser = add_command(commands, "stickers", _stickers, "make your emoji into stickers for chats")
    settings.add_flags(parser, only=("look.persona", "look.style"))
    parser.add_argument("--out", type=expanded, metavar="DIR", help="(default: stickers, or stickers-2, ...)")
    parser.add_argument("--animated", action="store_true", help="also in motion: WebP, WebM and APNG; takes minutes")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--only", type=listed, default=(), metavar="A,B", help="only the stickers of these names")
    which.add_argument(
        "--like",
        nargs="+",
        type=expanded,
        default=(),
        metavar="PHOTO",
        help="with the expression in each photo instead",
    )


def _analyze(args: argparse.Namespace) -> int:
    from rich.console import Console

    from ..analysis.clip import analyze, plan, summary

    chosen = plan(args.clip, args.out, args.timeline)
    check_figures(args.json, [chosen.rows, chosen.timeline])
    with progress("reading") as tell:
        figures = analyze(chosen, tell)
    if give_json(args.json, figures):
        Console(highlight=False).print(summary(figures))
    return 0


def _lookbook(args: argparse.Namespace) -> int:
    from ..render import STILLS, lookbook

    sheets = lookbook.sheets(args.size)
    wanted = [sheet for sheet in sheets if args.only in (None, sheet.name)]
    if not wanted:
        raise UsageError(f"There is no sheet {args.only!r}; there are {', '.join(sheet.name for sheet in sheets)}.")
    style = STILLS[args.style]()
    try:
        lookbook.make_folder(args.out)
        for sheet in wanted:
            with steps(sheet.name, len(sheet.shots)) as step:
                picture = lookbook.develop(sheet, style, step)
            print(lookbook.save(sheet, picture, args.out), flush=True)
    finally:
        style.close()
    return 0


def _stickers(args: argparse.Namespace) -> int:
    from ..persona.persona import find
    from ..render import STILLS
    from ..stickers import moment, pack
    from ..stickers.artist import Artist

    look = settings.change(settings.saved_settings(), flags(args)).look
    persona, wanted = find(look.persona), pack.chosen(args.only)
    out = args.out or unused(Path("stickers"))[0]
    with progress("drawing") as tell:
        if args.like:
            wanted = tuple(moment.moments(args.like, persona.calibration))
        pack.ready(out)
        style = STILLS[look.style]()
        try:
            about = {"persona": Path(look.persona).stem, "style": look.style}
            pack.write(pack.Order(out, wanted, args.animated, about), Artist(style, persona), tell)
        finally:
            style.close()
    print(f"{len(wanted)} stickers are in {out}; {out / pack.SHEET} shows all of them.")
    return 0
