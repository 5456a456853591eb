"""A persona of yours, from photos of you, and what your face is like at rest."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import settings
from ..errors import UsageError
from ..files import check_writable, expanded, write_whole
from .bars import LateBar, late_progress
from .files import check_figures, for_you_alone, give_json
from .talk import agreed, is_asked
from .words import add_command, add_json, flags

if TYPE_CHECKING:
    from ..persona.enroll import Enrolment
    from ..persona.faces import Choose, Sighting


def add_enroll(commands: Any) -> None:
    """The words of `emojicam enroll`."""
    parser = add_command(commands, "enroll", _enroll, "make your emoji from photos of you, a film or the camera")
    parser.add_argument(
        "photos", nargs="*", type=expanded, metavar="PHOTO", help="one to five photos; also a folder of them, or a film"
    )
    parser.add_argument(
        "--camera", nargs="?", const="camera", metavar="ID", help="film you for three seconds in place of photos"
    )
    parser.add_argument("--name", type=_persona_name, default="me", help="of the persona (default: %(default)s)")
    parser.add_argument(
        "--face", type=_which_face, metavar="N", help="where there are several: the Nth from the left, or largest"
    )
    parser.add_argument(
        "--style", choices=settings.STYLES, default="classic", help="of the portrait (default: classic)"
    )
    parser.add_argument(
        "--caricature", type=_strength, default=1.0, metavar="N",
        help="how far what is unusual about your face is exaggerated, 0 to 2 (default: 1)",
    )  # fmt: skip
    parser.add_argument(
        "--portrait", type=expanded, metavar="FILE.png",
        help="the photo beside your emoji, for you: it shows your face (default: NAME.png, here)",
    )  # fmt: skip
    parser.add_argument("--no-portrait", action="store_true", help="draw none: nothing but numbers is written")
    parser.add_argument("--replace", action="store_true", help="write over a persona and a portrait of that name")
    add_json(parser, "what was seen")


def _strength(text: str) -> float:
    try:
        strength = float(text)
    except ValueError:
        strength = -1.0
    if not 0 <= strength <= 2:
        raise argparse.ArgumentTypeError(f"must be a number from 0 to 2, got {text!r}")
    return strength


def _persona_name(text: str) -> str:
    if not text.strip() or text.startswith("."):
        raise argparse.ArgumentTypeError(f"must be a name such as me, got {text!r}")
    return text


def _which_face(text: str) -> str:
    if text != "largest" and not (text.isdecimal() and int(text) >= 1):
        raise argparse.ArgumentTypeError(f"must be 1, 2, ... or largest, got {text!r}")
    return text


def add_calibrate(commands: Any) -> None:
    """The words of `emojicam calibrate`."""
    parser = add_command(
        commands, "calibrate", _calibrate, "learn what your face is like at rest, for a persona of yours"
    )
    parser.add_argument("--extremes", action="store_true", help="also learn how far it goes: five prompts, 20 s in all")
    settings.add_flags(parser, only=("capture.source", "infer.provider", "look.persona"))
    add_json(parser, "the numbers")


def _enroll(args: argparse.Namespace) -> int:
    from ..persona import enroll, portrait, report
    from ..render import STILLS

    _check_enroll(args)
    path, picture = _where_to(args)
    style = STILLS[args.style]()
    try:
        with late_progress("looking") as bar:
            enrolled = _enrolled(args, bar)
            drawn = portrait.png(portrait.portrait(enrolled, style)) if picture else b""
    finally:
        style.close()
    if picture:
        write_whole(picture, lambda file: for_you_alone(file, drawn), "The portrait")
    enroll.keep(path, enrolled)
    if give_json(args.json, report.figures(enrolled, path, picture)):
        report.show(enrolled, path, picture, args.name)
    return 0


def _check_enroll(args: argparse.Namespace) -> None:
    """Tell before any work what cannot be done as asked.  Raises UsageError."""
    if bool(args.photos) == bool(args.camera):
        raise UsageError("Name photos of you, or else --camera; see emojicam enroll --help.")
    if args.portrait and (args.no_portrait or args.portrait.suffix.lower() != ".png"):
        raise UsageError("A portrait is a PNG file: give --portrait FILE.png, or --no-portrait alone.")


def _where_to(args: argparse.Namespace) -> tuple[Path, Path | None]:
    """The persona's file and the portrait's; what is there already is asked about.  Raises UsageError."""
    from ..persona import persona, shelf

    path = persona.own_path(args.name if args.name.endswith(".toml") else shelf.checked_name(args.name))
    picture = None if args.no_portrait else args.portrait or Path(f"{path.stem}.png")
    if picture:
        check_writable(picture, "The portrait")
        if any(picture.resolve() == photo.resolve() for photo in args.photos):
            raise UsageError(f"The portrait would write over your photo {picture}; name another with --portrait.")
    persona.check_savable(path)
    check_figures(args.json, [path, *([picture] if picture else [])])
    there = [str(one) for one in (path, picture) if one and one.exists()]
    if path.exists():
        persona.Persona.load(path)  # to tell now that its calibration cannot be carried over
    if there and not args.replace and not _agreed_to_replace(" and ".join(there)):
        raise UsageError("Nothing was changed; give --name another.")
    return path, picture


def _agreed_to_replace(what: str) -> bool:
    """Ask.  Raises UsageError where there is nobody to ask."""
    if not is_asked():
        raise UsageError(f"There is {what} already; give --replace to write over it, or --name or --portrait another.")
    return agreed(f"There is {what} already.  Write over it, keeping its calibration?")


def _enrolled(args: argparse.Namespace, bar: LateBar) -> Enrolment:
    """Who the photos show, or who sits in front of the camera."""
    from .. import app
    from ..persona import enroll, faces
    from ..persona.recognise import Recogniser

    in_film = faces.largest if args.face in (None, "largest") else faces.numbered(int(args.face))
    if not args.camera:
        asked = in_film if args.face else _ask_which(bar) if is_asked() else faces.clearly_largest
        return enroll.enroll(
            args.photos, Recogniser(), choose=asked, choose_in_film=in_film, caricature=args.caricature, tell=bar.tell
        )
    from ..clock import SystemClock

    chosen = settings.change(settings.saved_settings(), {"capture.source": args.camera})
    recogniser, reader = Recogniser(), faces.Reader()
    with app.open_source(chosen, SystemClock()) as source:
        print("Look into the camera, your face at ease.", file=sys.stderr, flush=True)
        return enroll.enroll_filmed(
            source, recogniser, choose=in_film, reader=reader, caricature=args.caricature, tell=bar.tell
        )


def _ask_which(bar: LateBar) -> Choose:
    """A choice that is the user's."""

    def choose(name: str, found: Sequence[Sighting]) -> int:
        bar.hide()
        print(f"{name} shows {len(found)} faces, from left to right:", file=sys.stderr)
        for number, face in enumerate(found, 1):
            left, top, right, bottom = face.box
            place = f"{right - left:.0f} x {bottom - top:.0f} px, at {(left + right) / 2:.0f}, {(top + bottom) / 2:.0f}"
            print(f"  {number}  {place}", file=sys.stderr)
        print("Which is it? ", end="", file=sys.stderr, flush=True)
        answer = sys.stdin.readline().strip()
        if not (answer.isdecimal() and 1 <= int(answer) <= len(found)):
            raise UsageError(f"{answer!r} is none of the {len(found)} faces of {name}; give a number, or --face N.")
        return int(answer) - 1

    return choose


def _calibrate(args: argparse.Namespace) -> int:
    from dataclasses import asdict

    from .. import app, calibration
    from ..persona import persona

    chosen = settings.change(settings.saved_settings(), flags(args))
    check_figures(args.json, [persona.own_path(chosen.look.persona)])
    persona.find(chosen.look.persona)  # to tell now, not after filming
    persona.check_savable(persona.own_path(chosen.look.persona))
    calibrator = calibration.Calibrator((calibration.REST, *(calibration.EXTREMES if args.extremes else ())))
    told: list[str] = []

    def tell(done: calibration.Calibrator) -> None:
        if done.prompt and done.prompt.name not in told:
            told.append(done.prompt.name)
            print(done.prompt.words, file=sys.stderr, flush=True)

    learned = calibration.watch(app.tracked(chosen), calibrator, tell)
    path = calibration.keep(chosen.look.persona, learned)
    if unseen := calibrator.unseen:
        print(f"Filming ended too soon to learn {', '.join(unseen)}.", file=sys.stderr)
    if give_json(args.json, asdict(learned)):
        print(f"Kept in {path}: run with --persona {chosen.look.persona} and your face at rest is at rest.")
    return 0
