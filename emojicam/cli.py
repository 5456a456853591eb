"""The command line: reads the words, runs what they ask for, prints what came of it.

The only place that prints and exits.  A user's error is one line on stderr with the remedy, exit 1 or 2.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import shlex
import signal
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from . import settings
from .errors import EmojiCamError, UsageError
from .files import check_writable, write_whole

if TYPE_CHECKING:
    from .app import App
    from .doctor import Report
    from .persona.enroll import Enrolment
    from .persona.faces import Choose, Sighting
    from .remote import Remote, Wishes
    from .status import Status

DEMO_SECONDS = 30.0
"the synthetic actor's whole script, once"
FIXED_IN_DEMO = {"capture.source": "card", "output.sink": ("demo.mp4",), "output.sound": False}
INTERRUPTED = 130
"the exit status after Ctrl-C, as shells have it"
STDERR = 2
"the last of the standard streams, by number"
GLANCE = 0.25
"seconds between two looks at a run's status"
CTL = {
    "on": "show your emoji again, after off and panic",
    "off": "show the placeholder and let the camera go",
    "panic": "the same at once, whatever else is going on",
    "record": "record a clip; said again, finish it",
    "replay": "keep the last ten seconds as a clip, where the panel runs",
    "style": "draw your emoji in another style",
    "persona": "be another persona",
    "scene": "studio or room",
    "backdrop": "another backdrop",
    "react": "show something beside your emoji for a moment: " + ", ".join(settings.REACTIONS),
    "status": "how it goes",
}
"the orders that a running EmojiCam takes"
CTL_NAMED = ("style", "persona", "scene", "backdrop", "react")


class _Parser(argparse.ArgumentParser):
    """argparse, but an error is one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"emojicam: {message}; see {self.prog} --help.\n")


Number = TypeVar("Number", int, float)


def main(words: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status: 0 well, 1 something does not work, 2 asked for wrongly."""
    _fill_gaps()
    given = list(sys.argv[1:] if words is None else words)
    parser, commands = _parser()
    loud = given[:1] == ["--verbose"]  # also before the word that says what to do
    given = given[loud:]
    if not (given and given[0] in (*commands, "-h", "--help", "--version")):
        given = ["run", *given] if given or not _has_display() else ["panel"]
    given += ["--verbose"] * loud
    args = parser.parse_args(given)
    args.words = f"emojicam {shlex.join(given)}"
    logging.basicConfig(level=logging.DEBUG if args.verbose else logging.WARNING, format="emojicam: %(message)s")
    signal.signal(signal.SIGTERM, _interrupt)
    with suppress(AttributeError, ValueError):  # where there is a stream of another kind, it is the caller's
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        _check_json_apart(args)
        status = int(args.act(args))
        if sys.stdout:
            sys.stdout.flush()  # here, not at the interpreter's end, it is told when nobody reads any more
        return status
    except EmojiCamError as error:
        return _complain(error, error.exit_code)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read this has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        logging.getLogger(__name__).debug("what nobody foresaw", exc_info=error)
        return _complain(error, 1)


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
        _check_apart(figures, "The figures", files)


def _check_apart(path: Path, what: str, others: Iterable[Path]) -> None:
    """Tell before any work that its outcome would replace what it is made from, or another outcome of it."""
    for other in others:
        with suppress(OSError, RuntimeError, ValueError):  # a name that no file can have is nobody's
            if other.resolve() == path.resolve():
                raise UsageError(f"{what} would replace {other}, which the same command names; name another file.")


def _has_display() -> bool:
    """Whether there is a screen to show the panel on."""
    return sys.platform != "linux" or bool({"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys())


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _complain(error: Exception, status: int) -> int:
    from .errors import sentence

    if _was_interrupted(error):
        return INTERRUPTED
    print(f"emojicam: {' '.join(sentence(error).split())}", file=sys.stderr)
    return status


def _was_interrupted(error: BaseException | None) -> bool:
    """Whether Ctrl-C is behind it: a library in C++ that was being loaded makes an error of its own of that."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__
    return error is not None


# -- words ------------------------------------------------------------------------------------------------


def _parser() -> tuple[argparse.ArgumentParser, Collection[str]]:
    """The parser, and the words that say what to do."""
    parser = _Parser(prog="emojicam", description="Your webcam with your own emoji for a face, on this machine alone.")
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_panel(commands)
    _add_run(commands)
    _add_demo(commands)
    _add_ctl(commands)
    _add_enroll(commands)
    _add_devices(commands)
    _add_doctor(commands)
    _add_bench(commands)
    _add_analyze(commands)
    _add_calibrate(commands)
    _add_eval(commands)
    _add_lookbook(commands)
    _add_stickers(commands)
    return parser, commands.choices


def _version() -> str:
    from importlib.metadata import version

    return f"emojicam {version('emojicam')}"


def _add(commands: Any, name: str, act: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
    parser.add_argument("--verbose", action="store_true", help="tell what happens, with tracebacks")
    parser.set_defaults(act=act)
    return parser


def _add_panel(commands: Any) -> None:
    parser = _add(
        commands, "panel", _panel,
        "open the panel (also without the word panel, where there is a screen); its flags are kept as settings",
    )  # fmt: skip
    settings.add_flags(parser, without=("capture.pace",))


def _add_run(commands: Any) -> None:
    parser = _add(commands, "run", _run, "film, and put your emoji where your face is (also without the word run)")
    settings.add_flags(parser)
    parser.add_argument("--seconds", type=_positive, default=float("inf"), metavar="N", help="stop after N seconds")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the run's figures there; - is stdout")


def _add_demo(commands: Any) -> None:
    parser = _add(commands, "demo", _demo, "film the synthetic actor for a while and leave demo.mp4")
    settings.add_flags(parser, without=(*FIXED_IN_DEMO, "capture.pace", "capture.always_on"))
    parser.add_argument("--seconds", type=_positive, default=DEMO_SECONDS, metavar="N", help="(default: %(default)g)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the run's figures there; - is stdout")


def _add_ctl(commands: Any) -> None:
    parser = _add(commands, "ctl", _ctl, "steer the EmojiCam that runs: for key bindings and scripts")
    orders = parser.add_subparsers(metavar="ORDER", required=True, dest="order")
    for word, help in CTL.items():
        order = orders.add_parser(word, help=help, description=help)
        if word in CTL_NAMED:
            order.add_argument("name", metavar="NAME", choices=settings.REACTIONS if word == "react" else None)
        order.add_argument("--json", type=Path, metavar="FILE", help="write the answer there; - is stdout")
        order.set_defaults(name="")


def _add_enroll(commands: Any) -> None:
    parser = _add(commands, "enroll", _enroll, "make your emoji from photos of you, a film or the camera")
    parser.add_argument(
        "photos", nargs="*", type=Path, metavar="PHOTO", help="one to five photos; also a folder of them, or a film"
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
        "--portrait", type=Path, metavar="FILE.png",
        help="the photo beside your emoji, for you: it shows your face (default: NAME.png, here)",
    )  # fmt: skip
    parser.add_argument("--no-portrait", action="store_true", help="draw none: nothing but numbers is written")
    parser.add_argument("--replace", action="store_true", help="write over a persona and a portrait of that name")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write what was seen there; - is stdout")


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


def _add_devices(commands: Any) -> None:
    parser = _add(commands, "devices", _devices, "list the cameras, and who holds them")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the list there; - is stdout")


def _add_doctor(commands: Any) -> None:
    parser = _add(commands, "doctor", _doctor, "find out why the virtual camera does not work, and what mends it")
    parser.add_argument("--fix", action="store_true", help="run what mends it without a restart; asks first")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the findings there; - is stdout")


def _add_bench(commands: Any) -> None:
    parser = _add(commands, "bench", _bench, "measure this machine: a table, and --json")
    parser.add_argument(
        "clips", nargs="*", type=Path, metavar="CLIP", help="videos or folders of them (default: the actor)"
    )
    parser.add_argument(
        "--seconds", type=_positive, default=60.0, metavar="N", help="of each pipeline run (default: 60)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there; - is stdout")


def _add_analyze(commands: Any) -> None:
    parser = _add(
        commands, "analyze", _analyze, "read a film: a row of numbers for each frame, and a picture of its moods"
    )
    parser.add_argument("clip", type=Path, metavar="CLIP", help="a video file")
    parser.add_argument("--out", type=Path, metavar="FILE", help="a .csv, .json or .parquet (default: CLIP.csv, here)")
    parser.add_argument("--timeline", type=Path, metavar="FILE", help="a .png (default: CLIP.png, beside the rows)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write a summary there; - is stdout")


def _add_calibrate(commands: Any) -> None:
    parser = _add(commands, "calibrate", _calibrate, "learn what your face is like at rest, for a persona of yours")
    parser.add_argument("--extremes", action="store_true", help="also learn how far it goes: five prompts, 20 s in all")
    settings.add_flags(parser, only=("capture.source", "infer.provider", "look.persona"))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the numbers there; - is stdout")


def _add_eval(commands: Any) -> None:
    parser = _add(commands, "eval", lambda args: 2, "measure what the networks can do")
    subjects = parser.add_subparsers(metavar="SUBJECT", required=True)
    _add_eval_emotion(subjects)
    _add_eval_enroll(subjects)
    _add_eval_generator(subjects)
    _add_eval_compare(subjects)
    _add_eval_rate(subjects)
    _add_eval_ratings(subjects)


def _add_eval_compare(subjects: Any) -> None:
    parser = _add(subjects, "compare", _eval_compare, "set all of it beside what came before; see docs/evaluation.md")
    parser.add_argument("--emotions", type=Path, metavar="DATA", help="faces with emotions, as eval emotion takes them")
    parser.add_argument("--faces", type=Path, nargs="+", default=(), metavar="DIR", help="as eval enroll takes them")
    _add_others(parser)
    parser.add_argument("--clip", type=Path, metavar="FILE", help="the film that is filmed live (default: the actor)")
    parser.add_argument(
        "--seconds", type=_positive, default=15.0, metavar="N", help="of each live run (default: %(default)g)"
    )
    parser.add_argument(
        "--only", type=_words, default=(), metavar="A,B", help="only these of emotion, likeness, live, privacy"
    )
    parser.add_argument("--page", type=Path, metavar="FILE.md", help="write them as a page, and FILE.png beside it")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there; - is stdout")


def _add_others(parser: argparse.ArgumentParser) -> None:
    """The networks with which ours are compared."""
    parser.add_argument(
        "--teachers", type=Path, metavar="DIR", help="networks of others, named as in evaluation/compare/emotions.py"
    )
    parser.add_argument("--tutorial", type=Path, metavar="FILE", help="the tutorial's network, as trained anew")
    parser.add_argument(
        "--encoders", type=Path, metavar="DIR",
        help="encoders of which parts were left out, named as in evaluation/compare/methods.py",
    )  # fmt: skip


def _add_eval_rate(subjects: Any) -> None:
    parser = _add(subjects, "rate", _eval_rate, "make a page on which people say which emoji is more like somebody")
    parser.add_argument("photos", nargs="+", type=Path, metavar="PHOTO", help="one a person, named as raters know them")
    parser.add_argument("--out", type=Path, default=Path("rating"), metavar="DIR", help="(default: %(default)s)")
    parser.add_argument("--show-photos", action="store_true", help="put the head in the photo beside each pair")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the order (default: %(default)s)")
    parser.add_argument("--style", choices=settings.STYLES, default="classic", help="(default: %(default)s)")
    _add_others(parser)


def _add_eval_ratings(subjects: Any) -> None:
    parser = _add(subjects, "ratings", _eval_ratings, "count what raters said on such a page")
    parser.add_argument("key", type=Path, metavar="KEY", help="the key.json that lies beside the page")
    parser.add_argument("answers", nargs="+", type=Path, metavar="ANSWERS", help="what the page saved, one a rater")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there; - is stdout")


def _add_eval_enroll(subjects: Any) -> None:
    parser = _add(subjects, "enroll", _eval_enroll, "measure how well personas are made from photos of known people")
    parser.add_argument(
        "folder", type=Path, metavar="DIR", help="pictures, and labels.csv with what is known of them (see the README)"
    )
    parser.add_argument(
        "--part",
        choices=("test", "train", "all"),
        default="test",
        help="which pictures, where the labels say (default: %(default)s)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there; - is stdout")


def _add_eval_generator(subjects: Any) -> None:
    parser = _add(
        subjects, "generator", _eval_generator,
        "measure how well the network draws clay: people whom it never met, beside the studio's pictures of them",
    )  # fmt: skip
    parser.add_argument("--people", type=_several, default=100, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--poses", type=_several, default=4, metavar="N", help="of each (default: %(default)s)")
    parser.add_argument(
        "--neighbours", type=_several, default=400, metavar="N",
        help="pictures that the nearest one is chosen from, for comparison (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--rival", type=Path, action="append", default=[], metavar="FILE",
        help="another network that takes the same numbers and draws RGBA, to be judged beside it",
    )  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there; - is stdout")


def _add_eval_emotion(subjects: Any) -> None:
    parser = _add(subjects, "emotion", _eval_emotion, "measure how well emotions are read, on faces that are labelled")
    parser.add_argument(
        "data", type=Path, metavar="DATA",
        help="an .npz (pixels, fer_label, fer_classes), or a folder with a folder of images for each emotion",
    )  # fmt: skip
    parser.add_argument("--part", metavar="NAME", help="only this part of the data, such as PublicTest")
    parser.add_argument("--output", metavar="NAME", help="emotion, label or votes (default: what fits the labels)")
    parser.add_argument("--model", type=Path, metavar="FILE", help="any ONNX network that takes one picture")
    parser.add_argument("--classes", type=_words, default=(), metavar="A,B", help="of that network, in its order")
    parser.add_argument(
        "--range", type=float, nargs=2, default=(), metavar=("BLACK", "WHITE"),
        help="what black and white become for it (default: 0 255, or what is known of it)",
    )  # fmt: skip
    parser.add_argument("--view", metavar="HOW", help="aligned or whole: how that network wants its faces")
    parser.add_argument("--png", type=Path, metavar="FILE", help="draw the confusion matrix there")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there; - is stdout")


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _add_lookbook(commands: Any) -> None:
    parser = _add(commands, "lookbook", _lookbook, "draw contact sheets of a style: people, expressions, turns, edges")
    parser.add_argument("--style", choices=settings.STYLES, default="clay", help="(default: %(default)s)")
    parser.add_argument("--out", type=Path, default=Path("lookbook"), metavar="DIR", help="(default: %(default)s)")
    parser.add_argument("--size", type=_pixels, default=256, metavar="N", help="px of a picture (default: %(default)s)")
    parser.add_argument("--only", metavar="SHEET", help="only the sheet of this name")


def _add_stickers(commands: Any) -> None:
    parser = _add(commands, "stickers", _stickers, "make your emoji into stickers for chats")
    settings.add_flags(parser, only=("look.persona", "look.style"))
    parser.add_argument("--out", type=Path, default=Path("stickers"), metavar="DIR", help="(default: %(default)s)")
    parser.add_argument("--animated", action="store_true", help="also in motion: WebP, WebM and APNG; takes minutes")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--only", type=_words, default=(), metavar="A,B", help="only the stickers of these names")
    which.add_argument(
        "--like", nargs="+", type=Path, default=(), metavar="PHOTO", help="with the expression in each photo instead"
    )


def _number(text: str, kind: type[Number], wanted: str, fits: Callable[[Number], bool]) -> Number:
    """The number that a word is.  Raises ArgumentTypeError, saying what is wanted."""
    try:
        number = kind(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be a number, {wanted}, got {text!r}") from None
    if not fits(number):
        raise argparse.ArgumentTypeError(f"must be {wanted}")
    return number


def _pixels(text: str) -> int:
    return _number(text, int, "64 to 1024", lambda size: 64 <= size <= 1024)


def _several(text: str) -> int:
    return _number(text, int, "2 or more", lambda count: count >= 2)


def _positive(text: str) -> float:
    return _number(text, float, "more than 0", lambda seconds: 0 < seconds < float("inf"))


# -- commands ---------------------------------------------------------------------------------------------


def _panel(args: argparse.Namespace) -> int:
    from .ui.libraries import trouble

    if _is_open():
        ignored = " Its settings are as they were: change them there, or with emojicam ctl." if _flags(args) else ""
        print(f"EmojiCam is open already; its window is in front now.{ignored}")
        return 0
    _check_ends(_flags(args))
    if why := trouble():
        raise UsageError(why)
    from .ui.start import run_panel

    saved = settings.saved_settings()
    return run_panel(settings.change(saved, _flags(args)), settings.settings_file())


def _check_ends(flags: Mapping[str, Any]) -> None:
    """Refuse a sink or a film that there is none of before it is saved with the other settings."""
    if film := flags.get("capture.source"):
        from . import capture

        if capture.kind(film) == "video" and not Path(os.path.expanduser(film)).exists():
            raise UsageError(f"There is no file {film}; check its name and folder.")
    if named := flags.get("output.sink"):
        from . import output

        for spec in named:
            output.sink(spec)


def _is_open() -> bool:
    """Whether another panel is, which then comes to the front.  Where nothing takes orders it costs nothing to know."""
    from . import remote

    return remote.is_taken() and remote.raise_window()


def _run(args: argparse.Namespace) -> int:
    chosen = settings.change(settings.saved_settings(), _flags(args))
    films = [Path(sink) for sink in chosen.output.sink if Path(sink).suffix]
    for index, film in enumerate(films):
        _check_apart(film, "The film", [Path(chosen.capture.source), *films[:index]])
    began = time.time()
    return _filmed(args, chosen) or _recorded(films, began)


def _filmed(args: argparse.Namespace, chosen: settings.Settings) -> int:
    """Film as these settings say, and, where it is in time, as `emojicam ctl` says from the first moment on."""
    from . import app

    if chosen.capture.pace != "on":
        return _film(args, app.App(chosen, seconds=args.seconds))
    from .remote import Remote, Wishes

    wishes = Wishes(chosen)
    with Remote(None, early=wishes.take) as remote:
        return _film(args, app.App(chosen, seconds=args.seconds), lambda run: _steered(run, wishes, remote))


def _recorded(films: Sequence[Path], began: float) -> int:
    """0 where a run that went well left these films; a run that ends while it still starts leaves none."""
    for film in films:
        if not (film.is_file() and film.stat().st_mtime >= began - 2):
            raise UsageError(f"Nothing was recorded to {film}: the run ended before a picture came; let it run longer.")
    return 0


def _demo(args: argparse.Namespace) -> int:
    from . import app

    chosen = settings.change(settings.saved_settings(), _flags(args) | FIXED_IN_DEMO)
    began = time.time()
    status = _film(args, app.App(chosen, seconds=args.seconds)) or _recorded([Path("demo.mp4")], began)
    if status == 0:
        print("Your emoji is in demo.mp4.")
    return status


def _ctl(args: argparse.Namespace) -> int:
    from . import remote

    _check_writable(args.json)
    answer = remote.ask(args.order, args.name)
    if args.json:
        _write_json(args.json, answer)
    if args.json != Path("-"):
        for line in _told(answer):
            print(line)
    return 0


def _told(answer: dict[str, Any]) -> Iterator[str]:
    """What is worth a line: where a clip is, and how it goes."""
    if "recording" in answer and "state" not in answer:
        heard = ", with the microphone on" if answer["microphone"] else ""
        yield f"Recording to {answer['recording']}{heard}; the same command ends it."
    if "recorded" in answer:
        yield f"Kept in {answer['recorded']}."
    if "note" in answer:
        yield str(answer["note"])
    if "state" in answer:
        age = answer["age_ms"]["p50"]
        yield from (f"{key:9} {answer[key]}" for key in ("state", "style", "persona", "scene", "backdrop"))
        said = (("recording", "recording"), ("because", "error"), ("because", "waits_for"))
        yield from (f"{word:9} {answer[key]}" for word, key in said if answer.get(key))
        rate = answer["distinct"] / answer["seconds"] if answer["seconds"] else 0.0
        yield f"{'fps':9} {rate:.1f}" + (f", {age:.0f} ms old" if age is not None else "")
        yield f"{'drawn by':9} {answer['renderer']}"
        yield from (f"{'note':9} {note}" for note in answer["notes"])


def _enroll(args: argparse.Namespace) -> int:
    from .persona import enroll, portrait, report
    from .render import STILLS

    _check_enroll(args)
    path, picture = _where_to(args)
    style = STILLS[args.style]()
    try:
        with _late_progress("looking") as bar:
            enrolled = _enrolled(args, bar)
            drawn = portrait.png(portrait.portrait(enrolled, style)) if picture else b""
    finally:
        style.close()
    if picture:
        write_whole(picture, lambda file: _for_you_alone(file, drawn), "The portrait")
    enroll.keep(path, enrolled)
    if args.json:
        _write_json(args.json, report.figures(enrolled, path, picture))
    if args.json != Path("-"):
        report.show(enrolled, path, picture, args.name)
    return 0


def _for_you_alone(file: Path, data: bytes) -> None:
    """A new file that nobody else on this machine may read: it shows a photo of a face."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as opened:
        opened.write(data)


def _check_enroll(args: argparse.Namespace) -> None:
    """Tell before any work what cannot be done as asked.  Raises UsageError."""
    _check_writable(args.json)
    if bool(args.photos) == bool(args.camera):
        raise UsageError("Name photos of you, or else --camera; see emojicam enroll --help.")
    if args.portrait and (args.no_portrait or args.portrait.suffix.lower() != ".png"):
        raise UsageError("A portrait is a PNG file: give --portrait FILE.png, or --no-portrait alone.")


def _where_to(args: argparse.Namespace) -> tuple[Path, Path | None]:
    """The persona's file and the portrait's; what is there already is asked about.  Raises UsageError."""
    from .persona import persona, shelf

    path = persona.own_path(args.name if args.name.endswith(".toml") else shelf.checked_name(args.name))
    picture = None if args.no_portrait else args.portrait or Path(f"{path.stem}.png")
    if picture:
        check_writable(picture, "The portrait")
        if any(picture.resolve() == photo.resolve() for photo in args.photos):
            raise UsageError(f"The portrait would write over your photo {picture}; name another with --portrait.")
    there = [str(one) for one in (path, picture) if one and one.exists()]
    if path.exists():
        persona.Persona.load(path)  # to tell now that its calibration cannot be carried over
    if there and not args.replace and not _agreed_to_replace(" and ".join(there)):
        raise UsageError("Nothing was changed; give --name another.")
    return path, picture


def _agreed_to_replace(what: str) -> bool:
    """Ask.  Raises UsageError where there is nobody to ask."""
    if not _is_asked():
        raise UsageError(f"There is {what} already; give --replace to write over it, or --name another.")
    return _agreed(f"There is {what} already.  Write over it, keeping its calibration?")


def _enrolled(args: argparse.Namespace, bar: _LateBar) -> Enrolment:
    """Who the photos show, or who sits in front of the camera."""
    from . import app
    from .persona import enroll, faces
    from .persona.recognise import Recogniser

    in_film = faces.largest if args.face in (None, "largest") else faces.numbered(int(args.face))
    if not args.camera:
        asked = in_film if args.face else _ask_which(bar) if _is_asked() else faces.clearly_largest
        return enroll.enroll(
            args.photos, Recogniser(), choose=asked, choose_in_film=in_film, caricature=args.caricature, tell=bar.tell
        )
    from .clock import SystemClock

    chosen = settings.change(settings.saved_settings(), {"capture.source": args.camera})
    recogniser, reader = Recogniser(), faces.Reader()
    with app.open_source(chosen, SystemClock()) as source:
        print("Look into the camera, your face at ease.", file=sys.stderr, flush=True)
        return enroll.enroll_filmed(
            source, recogniser, choose=in_film, reader=reader, caricature=args.caricature, tell=bar.tell
        )


def _ask_which(bar: _LateBar) -> Choose:
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


def _devices(args: argparse.Namespace) -> int:
    from .capture.cameras import cameras

    _check_writable(args.json)
    found = cameras()
    if args.json:
        _write_json(args.json, [camera.as_json() for camera in found])
    if args.json == Path("-"):
        return 0
    for camera in found:
        print(camera)
    if not found:
        print("No camera found; plug one in, or try the synthetic actor: emojicam demo.")
    return 0


def _doctor(args: argparse.Namespace) -> int:
    from rich.console import Console

    from .doctor import examine
    from .doctor.machine import this_machine
    from .doctor.report import show

    _check_writable(args.json)
    console = Console(stderr=args.json == Path("-"), highlight=False)
    report = examine(this_machine())
    show(report, console)
    if args.fix and _mend(report):
        report = examine(this_machine())
        show(report, console)
    if args.json:
        _write_json(args.json, report.as_json())
    return 0 if report.works else 1


def _bench(args: argparse.Namespace) -> int:
    from . import bench

    _check_writable(args.json)
    figures = bench.measure(args.clips, args.seconds, tell=lambda what: print(what, file=sys.stderr))
    if args.json:
        _write_json(args.json, figures)
    if args.json != Path("-"):
        bench.print_table(figures)
    return 0


def _analyze(args: argparse.Namespace) -> int:
    from rich.console import Console

    from .analysis.clip import analyze, plan, summary

    chosen = plan(args.clip, args.out, args.timeline)
    _check_writable(args.json)
    with _progress("reading") as tell:
        figures = analyze(chosen, tell)
    if args.json:
        _write_json(args.json, figures)
    if args.json != Path("-"):
        Console(highlight=False).print(summary(figures))
    return 0


def _calibrate(args: argparse.Namespace) -> int:
    from dataclasses import asdict

    from . import app, calibration
    from .persona import persona

    _check_writable(args.json)
    chosen = settings.change(settings.saved_settings(), _flags(args))
    persona.find(chosen.look.persona)  # to tell now, not after filming
    calibrator = calibration.Calibrator((calibration.REST, *(calibration.EXTREMES if args.extremes else ())))
    told: list[str] = []

    def tell(done: calibration.Calibrator) -> None:
        if done.prompt and done.prompt.name not in told:
            told.append(done.prompt.name)
            print(done.prompt.words, file=sys.stderr, flush=True)

    learned = calibration.watch(app.tracked(chosen), calibrator, tell)
    path = calibration.keep(chosen.look.persona, learned)
    if args.json:
        _write_json(args.json, asdict(learned))
    if args.json != Path("-"):
        print(f"Kept in {path}: run with --persona {chosen.look.persona} and your face at rest is at rest.")
    return 0


def _eval_emotion(args: argparse.Namespace) -> int:
    from rich.console import Console

    from .evaluation.classifier import Classifier
    from .evaluation.data import load
    from .evaluation.emotion import evaluate
    from .evaluation.report import show

    for path in (args.json, args.png):
        _check_writable(path)
    if args.png and args.png.suffix.lower() != ".png":
        raise UsageError(f"The confusion matrix is a PNG file: give --png FILE.png, not {args.png.name}.")
    classifier = Classifier(args.model, classes=args.classes, range=args.range, view=args.view)
    data = load(args.data) if args.part is None else load(args.data).part(args.part)
    with _progress("reading faces") as tell:
        figures = evaluate(data, classifier, args.output, tell)
    if args.json:
        _write_json(args.json, figures)
    if args.png:
        _write_matrix(args.png, figures)
    if args.json != Path("-"):
        show(figures, Console(highlight=False))
    return 0


def _eval_enroll(args: argparse.Namespace) -> int:
    from rich.console import Console

    from .evaluation.enrolment import evaluate
    from .evaluation.people import load
    from .evaluation.people_report import show

    _check_writable(args.json)
    cases = load(args.folder, args.part)
    with _progress("making personas") as tell:
        figures = evaluate(cases, tell)
    if args.json:
        _write_json(args.json, figures)
    if args.json != Path("-"):
        show(figures, Console(highlight=False))
    return 0


def _eval_generator(args: argparse.Namespace) -> int:
    from rich.console import Console

    from .evaluation.generator import evaluate
    from .evaluation.generator_report import show

    _check_writable(args.json)
    rivals = {path.stem: path for path in args.rival}
    with _progress("drawing people") as tell:
        figures = evaluate(args.people, args.poses, args.neighbours, rivals, tell)
    if args.json:
        _write_json(args.json, figures)
    if args.json != Path("-"):
        show(figures, Console(highlight=False))
    return 0


def _eval_compare(args: argparse.Namespace) -> int:
    from .evaluation.compare.emotions import Files
    from .evaluation.compare.page import written
    from .evaluation.compare.run import Asked, measure

    for path in (args.json, args.page):
        _check_writable(path)
    files = Files(args.teachers, args.tutorial)
    picture = args.page.with_suffix(".png") if args.page else None
    asked = Asked(
        args.emotions, tuple(args.faces), args.encoders, files, args.clip, args.seconds, picture, tuple(args.only)
    )  # fmt: skip
    figures = measure(asked, args.words, tell=lambda what: print(what, file=sys.stderr, flush=True))
    page = written(figures)
    if args.json:
        _write_json(args.json, figures)
    if args.page:
        write_whole(args.page, lambda file: file.write_text(page, "utf-8"), "The page")
    if args.json != Path("-") and not args.page:
        print(page, end="")
    return 0


def _eval_rate(args: argparse.Namespace) -> int:
    from .evaluation import rating
    from .evaluation.compare.emotions import Files
    from .evaluation.compare.rated import persons

    if args.out.exists() and not args.out.is_dir():
        raise UsageError(f"{args.out} is a file; name a folder for the page and its key.")
    with _progress("making emoji") as tell:
        found = persons(
            args.photos, args.encoders, Files(args.teachers, args.tutorial),
            style=args.style, show_photos=args.show_photos, tell=tell,
        )  # fmt: skip
    pairs = rating.write(args.out, found, args.seed)
    print(f"{pairs} pairs are in {args.out / rating.PAGE}, for raters; {args.out / rating.KEY} is the key, for you.")
    return 0


def _eval_ratings(args: argparse.Namespace) -> int:
    from rich.console import Console

    from .evaluation import rating

    _check_writable(args.json)
    tallies = rating.count(args.key, args.answers)
    if args.json:
        _write_json(args.json, [one.as_json() for one in tallies])
    if args.json != Path("-"):
        Console(highlight=False).print(rating.table(tallies))
    return 0


def _write_matrix(path: Path, figures: dict[str, Any]) -> None:
    from .evaluation import matrix

    picture = matrix.draw(figures)
    write_whole(path, lambda file: file.write_bytes(picture), "The confusion matrix")


def _lookbook(args: argparse.Namespace) -> int:
    from .render import STILLS, lookbook

    sheets = lookbook.sheets(args.size)
    wanted = [sheet for sheet in sheets if args.only in (None, sheet.name)]
    if not wanted:
        raise UsageError(f"There is no sheet {args.only!r}; there are {', '.join(sheet.name for sheet in sheets)}.")
    style = STILLS[args.style]()
    try:
        lookbook.make_folder(args.out)
        for sheet in wanted:
            with _steps(sheet.name, len(sheet.shots)) as step:
                picture = lookbook.develop(sheet, style, step)
            print(lookbook.save(sheet, picture, args.out), flush=True)
    finally:
        style.close()
    return 0


def _stickers(args: argparse.Namespace) -> int:
    from .persona.persona import find
    from .render import STILLS
    from .stickers import moment, pack
    from .stickers.artist import Artist

    look = settings.change(settings.saved_settings(), _flags(args)).look
    persona, wanted = find(look.persona), pack.chosen(args.only)
    pack.ready(args.out)
    with _progress("drawing") as tell:
        if args.like:
            wanted = tuple(moment.moments(args.like, persona.calibration))
        style = STILLS[look.style]()
        try:
            about = {"persona": Path(look.persona).stem, "style": look.style}
            pack.write(pack.Order(args.out, wanted, args.animated, about), Artist(style, persona), tell)
        finally:
            style.close()
    print(f"{len(wanted)} stickers are in {args.out}; {args.out / pack.SHEET} shows all of them.")
    return 0


@contextmanager
def _steps(name: str, total: int) -> Iterator[Callable[[], None]]:
    """A bar on a terminal; call what it gives after each step."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(name, total=total)
        yield lambda: progress.advance(task)


def _flags(args: argparse.Namespace) -> dict[str, Any]:
    """The settings that were given as flags, by name."""
    return {name: value for name, value in vars(args).items() if "." in name}


# -- mending ----------------------------------------------------------------------------------------------


def _mend(report: Report) -> bool:
    """Ask, then run what mends the findings.  Returns whether anything was run."""
    from .doctor import mend

    commands = mend.plan(report.findings)
    if not commands:
        print("There is nothing that --fix can mend.", file=sys.stderr)
        return False
    print("\nThese commands would be run:", *report.shown(commands), sep="\n  ", file=sys.stderr)
    if not _agreed("Run them?"):
        print("Nothing was run.", file=sys.stderr)
        return False
    failure = mend.perform(report.machine, commands, tell=lambda line: print(f"\n$ {line}", file=sys.stderr))
    print(f"\n{failure}\n" if failure else "", file=sys.stderr)
    return True


def _is_asked() -> bool:
    """Whether there is somebody who can answer a question."""
    return bool(sys.stdin) and sys.stdin.isatty()


def _agreed(question: str) -> bool:
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return bool(sys.stdin) and sys.stdin.readline().strip().lower() in ("y", "yes")


# -- a run, watched ---------------------------------------------------------------------------------------


def _film(
    args: argparse.Namespace, run: App, steered: Callable[[App], AbstractContextManager[object]] = lambda run: run
) -> int:
    """Run until it ends.  `steered` begins and ends it with whatever else belongs to it."""
    _check_writable(args.json)
    with _on_interrupt(run.stop), steered(run):
        if args.json != Path("-"):
            print(f"Pictures go to {', '.join(sink.name for sink in run.sinks)}.  Ctrl-C ends it.", flush=True)
        _watch(run, args.seconds)
    status = run.status()
    if args.json:
        _write_json(args.json, status.as_json())
    failure = run.failure()
    if args.json != Path("-") and status.pictures:
        _print_summary(status)
    if failure is None:
        return 0
    logging.getLogger(__name__).debug("the run failed", exc_info=failure)
    return _complain(failure, getattr(failure, "exit_code", 1))


@contextmanager
def _steered(run: App, wishes: Wishes, remote: Remote) -> Iterator[None]:
    """Run as was wished for while it was starting, and let `emojicam ctl` steer it."""
    from .control import Control

    with closing(run), Control(run) as control:
        wishes.hand_over(control)
        remote.control = control
        run.start()
        try:
            yield
        finally:
            wishes.let_go()
            remote.control = None


@contextmanager
def _on_interrupt(act: Callable[[], None]) -> Iterator[None]:
    """Ctrl-C and SIGTERM end the run in good order, however often they come: its outputs have to be finished."""
    wanted = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(one, lambda *_: act()) for one in wanted]
    try:
        yield
    finally:
        for one, handler in zip(wanted, before, strict=True):
            signal.signal(one, handler)


def _watch(run: App, seconds: float) -> None:
    """Wait for the end; on a terminal, show how it goes."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    total = seconds if seconds < float("inf") else None
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("starting", total=total)
        while not run.wait(GLANCE):
            status = run.status()
            progress.update(task, completed=min(status.seconds, seconds), description=_line(status))


@contextmanager
def _progress(what: str) -> Iterator[Callable[[float, float | None], None]]:
    """On a terminal, a bar; what is yielded takes how much is done and of how much."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


class _LateBar:
    """On a terminal, a bar for work that is expected to be over within a second: it comes only when that is not so."""

    PATIENCE = 1.0
    "seconds"

    def __init__(self, what: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn())
        self._progress = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._task = self._progress.add_task(what, total=None)
        self._due = time.monotonic() + self.PATIENCE

    def tell(self, done: float, total: float) -> None:
        """How much is done, and of how much."""
        self._progress.update(self._task, completed=done, total=total)
        if time.monotonic() >= self._due:
            self._progress.start()

    def hide(self) -> None:
        """Take it away, until there is more to tell."""
        self._progress.stop()


@contextmanager
def _late_progress(what: str) -> Iterator[_LateBar]:
    bar = _LateBar(what)
    try:
        yield bar
    finally:
        bar.hide()


def _line(status: Status) -> str:
    age = status.age_ms["p50"]
    if status.waits_for:
        return f"{status.state}: {status.waits_for}"
    return status.state if age != age else f"{status.state}  {status.rate:.1f} fps  {age:.0f} ms old"


def _print_summary(status: Status) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, value in _summary(status):
        table.add_row(name, value)
    Console().print(table)


def _summary(status: Status) -> list[tuple[str, str]]:
    age, ticks = status.age_ms, status.fps * status.seconds
    ended = "" if status.error is None else f": {status.error}"
    stages = "  ".join(f"{name} {ms:.1f}" for name, ms in status.stages_ms.items() if ms == ms)
    first = (
        "" if status.first_picture_ms is None else f", the first {status.first_picture_ms / 1e3:.1f} s after the start"
    )
    return [
        ("state", f"{status.state}{ended}"),
        ("pictures", f"{status.distinct} in {status.seconds:.1f} s, {status.rate:.1f} a second{first}"),
        ("age", f"{age['p50']:.0f} ms, 95 % under {age['p95']:.0f} ms, 99 % under {age['p99']:.0f} ms"),
        ("ticks", f"{ticks:.0f}, {status.fps:.1f} a second, {status.late} late, {status.blanked} blank"),
        ("frames", f"{status.frames} taken, {status.replaced} replaced, {status.skipped} skipped"),
        ("stages", f"{stages} ms"),
        ("uses", f"{status.cpu_cores:.2f} cores, {status.memory_mb:.0f} MB"),
        ("runs on", ", ".join(f"{name}: {where}" for name, where in status.providers.items())),
        ("drawn by", status.renderer),
        *(("note", note) for note in status.notes),
    ]


# -- files ------------------------------------------------------------------------------------------------


def _check_writable(path: Path | None) -> None:
    """Tell before a long run, not after it, that its figures cannot be kept."""
    if path and path != Path("-"):
        check_writable(path, "The figures")


def _write_json(path: Path, figures: Any) -> None:
    text = json.dumps(figures, indent=2, allow_nan=False) + "\n"
    if path == Path("-"):
        sys.stdout.write(text)
        return
    write_whole(path, lambda file: file.write_text(text, "utf-8"), "The figures")
