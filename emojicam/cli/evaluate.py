"""What the networks can do, measured; and which emoji people find more like somebody."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from .. import settings
from ..errors import UsageError
from ..files import check_writable, expanded, write_whole
from .bars import progress
from .files import check_figures, give_json
from .words import add_command, add_json, listed, positive, several


def add_eval(commands: Any) -> None:
    """The words of `emojicam eval`."""
    parser = add_command(commands, "eval", lambda args: 2, "measure what the networks can do")
    subjects = parser.add_subparsers(metavar="SUBJECT", required=True)
    _add_eval_emotion(subjects)
    _add_eval_enroll(subjects)
    _add_eval_generator(subjects)
    _add_eval_compare(subjects)
    _add_eval_rate(subjects)
    _add_eval_ratings(subjects)


def _add_eval_compare(subjects: Any) -> None:
    parser = add_command(
        subjects, "compare", _eval_compare, "set all of it beside what came before; see docs/evaluation.md"
    )
    parser.add_argument(
        "--emotions", type=expanded, metavar="DATA", help="faces with emotions, as eval emotion takes them"
    )
    parser.add_argument(
        "--faces", type=expanded, nargs="+", default=(), metavar="DIR", help="as eval enroll takes them"
    )
    _add_others(parser)
    parser.add_argument(
        "--clip", type=expanded, metavar="FILE", help="the film that is filmed live (default: the actor)"
    )
    parser.add_argument(
        "--seconds", type=positive, default=15.0, metavar="N", help="of each live run (default: %(default)g)"
    )
    parser.add_argument(
        "--only", type=listed, default=(), metavar="A,B", help="only these of emotion, likeness, live, privacy"
    )
    parser.add_argument(
        "--earlier", type=expanded, metavar="FILE", help="what --json wrote before: the parts that are not measured now"
    )
    parser.add_argument("--page", type=expanded, metavar="FILE.md", help="write them as a page, and FILE.png beside it")
    add_json(parser, "the figures")


def _add_others(parser: argparse.ArgumentParser) -> None:
    """The networks with which ours are compared."""
    parser.add_argument(
        "--teachers",
        type=expanded,
        metavar="DIR",
        help="networks of others, named as in evaluation/compare/emotions.py",
    )
    parser.add_argument("--tutorial", type=expanded, metavar="FILE", help="the tutorial's network, as trained anew")
    parser.add_argument(
        "--encoders", type=expanded, metavar="DIR",
        help="encoders of which parts were left out, named as in evaluation/compare/methods.py",
    )  # fmt: skip


def _add_eval_rate(subjects: Any) -> None:
    parser = add_command(
        subjects, "rate", _eval_rate, "make a page on which people say which emoji is more like somebody"
    )
    parser.add_argument(
        "photos", nargs="+", type=expanded, metavar="PHOTO", help="one a person, named as raters know them"
    )
    parser.add_argument("--out", type=expanded, default=Path("rating"), metavar="DIR", help="(default: %(default)s)")
    parser.add_argument("--show-photos", action="store_true", help="put the head in the photo beside each pair")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the order (default: %(default)s)")
    parser.add_argument("--style", choices=settings.STYLES, default="classic", help="(default: %(default)s)")
    _add_others(parser)


def _add_eval_ratings(subjects: Any) -> None:
    parser = add_command(subjects, "ratings", _eval_ratings, "count what raters said on such a page")
    parser.add_argument("key", type=expanded, metavar="KEY", help="the key.json that lies beside the page")
    parser.add_argument("answers", nargs="+", type=expanded, metavar="ANSWERS", help="what the page saved, one a rater")
    add_json(parser, "the figures")


def _add_eval_enroll(subjects: Any) -> None:
    parser = add_command(
        subjects, "enroll", _eval_enroll, "measure how well personas are made from photos of known people"
    )
    parser.add_argument(
        "folder",
        type=expanded,
        metavar="DIR",
        help="pictures, and labels.csv with what is known of them (see the README)",
    )
    parser.add_argument(
        "--part",
        choices=("test", "train", "all"),
        default="test",
        help="which pictures, where the labels say (default: %(default)s)",
    )
    add_json(parser, "the figures")


def _add_eval_generator(subjects: Any) -> None:
    parser = add_command(
        subjects, "generator", _eval_generator,
        "measure how well the network draws clay: people whom it never met, beside the studio's pictures of them",
    )  # fmt: skip
    parser.add_argument("--people", type=several, default=100, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--poses", type=several, default=4, metavar="N", help="of each (default: %(default)s)")
    parser.add_argument(
        "--neighbours", type=several, default=400, metavar="N",
        help="pictures that the nearest one is chosen from, for comparison (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--rival", type=expanded, action="append", default=[], metavar="FILE",
        help="another network that takes the same numbers and draws RGBA, to be judged beside it",
    )  # fmt: skip
    add_json(parser, "the figures")


def _add_eval_emotion(subjects: Any) -> None:
    parser = add_command(
        subjects, "emotion", _eval_emotion, "measure how well emotions are read, on faces that are labelled"
    )
    parser.add_argument(
        "data", type=expanded, metavar="DATA",
        help="an .npz (pixels, fer_label, fer_classes), or a folder with a folder of images for each emotion",
    )  # fmt: skip
    parser.add_argument("--part", metavar="NAME", help="only this part of the data, such as PublicTest")
    parser.add_argument("--output", metavar="NAME", help="emotion, label or votes (default: what fits the labels)")
    parser.add_argument("--model", type=expanded, metavar="FILE", help="any ONNX network that takes one picture")
    parser.add_argument("--classes", type=listed, default=(), metavar="A,B", help="of that network, in its order")
    parser.add_argument(
        "--range", type=float, nargs=2, default=(), metavar=("BLACK", "WHITE"),
        help="what black and white become for it (default: 0 255, or what is known of it)",
    )  # fmt: skip
    parser.add_argument("--view", metavar="HOW", help="aligned or whole: how that network wants its faces")
    parser.add_argument("--png", type=expanded, metavar="FILE", help="draw the confusion matrix there")
    add_json(parser, "the figures")


def _eval_emotion(args: argparse.Namespace) -> int:
    from rich.console import Console

    from ..evaluation.classifier import Classifier
    from ..evaluation.data import load
    from ..evaluation.emotion import evaluate
    from ..evaluation.report import show

    for path in (args.json, args.png):
        check_figures(path)
    if args.png and args.png.suffix.lower() != ".png":
        raise UsageError(f"The confusion matrix is a PNG file: give --png FILE.png, not {args.png.name}.")
    classifier = Classifier(args.model, classes=args.classes, range=args.range, view=args.view)
    data = load(args.data) if args.part is None else load(args.data).part(args.part)
    with progress("reading faces") as tell:
        figures = evaluate(data, classifier, args.output, tell)
    speaks = give_json(args.json, figures)
    if args.png:
        _write_matrix(args.png, figures)
    if speaks:
        show(figures, Console(highlight=False))
    return 0


def _eval_enroll(args: argparse.Namespace) -> int:
    from rich.console import Console

    from ..evaluation.enrolment import evaluate
    from ..evaluation.people import load
    from ..evaluation.people_report import show

    check_figures(args.json)
    cases = load(args.folder, args.part)
    with progress("making personas") as tell:
        figures = evaluate(cases, tell)
    if give_json(args.json, figures):
        show(figures, Console(highlight=False))
    return 0


def _eval_generator(args: argparse.Namespace) -> int:
    from rich.console import Console

    from ..evaluation.generator import evaluate
    from ..evaluation.generator_report import show

    check_figures(args.json)
    rivals = {path.stem: path for path in args.rival}
    with progress("drawing people") as tell:
        figures = evaluate(args.people, args.poses, args.neighbours, rivals, tell)
    if give_json(args.json, figures):
        show(figures, Console(highlight=False))
    return 0


def _eval_compare(args: argparse.Namespace) -> int:
    from ..evaluation.compare.emotions import Files
    from ..evaluation.compare.page import written
    from ..evaluation.compare.run import Asked, measure

    for path in (args.json, args.page):
        check_figures(path)
    files = Files(args.teachers, args.tutorial)
    picture = args.page.with_suffix(".png") if args.page else None
    asked = Asked(
        args.emotions, tuple(args.faces), args.encoders, files, args.clip, args.seconds, picture, tuple(args.only),
        args.earlier,
    )  # fmt: skip
    figures = measure(asked, args.words, tell=lambda what: print(what, file=sys.stderr, flush=True))
    page = written(figures)
    speaks = give_json(args.json, figures)
    if args.page:
        write_whole(args.page, lambda file: file.write_text(page, "utf-8"), "The page")
    elif speaks:
        print(page, end="")
    return 0


def _eval_rate(args: argparse.Namespace) -> int:
    from ..evaluation import rating
    from ..evaluation.compare.emotions import Files
    from ..evaluation.compare.rated import persons

    if args.out.exists() and not args.out.is_dir():
        raise UsageError(f"{args.out} is a file; name a folder for the page and its key.")
    if (key := args.out / rating.KEY).exists():
        raise UsageError(f"There is {key} already, and what raters say on its page needs it; name another --out.")
    with suppress(OSError):  # the check says it
        args.out.mkdir(parents=True, exist_ok=True)
    check_writable(args.out / rating.PAGE, "The page")
    with progress("making emoji") as tell:
        found = persons(
            args.photos, args.encoders, Files(args.teachers, args.tutorial),
            style=args.style, show_photos=args.show_photos, tell=tell,
        )  # fmt: skip
    pairs = rating.write(args.out, found, args.seed)
    print(f"{pairs} pairs are in {args.out / rating.PAGE}, for raters; {args.out / rating.KEY} is the key, for you.")
    return 0


def _eval_ratings(args: argparse.Namespace) -> int:
    from rich.console import Console

    from ..evaluation import rating

    check_figures(args.json)
    tallies = rating.count(args.key, args.answers)
    if give_json(args.json, [one.as_json() for one in tallies]):
        Console(highlight=False).print(rating.table(tallies))
    return 0


def _write_matrix(path: Path, figures: dict[str, Any]) -> None:
    from ..evaluation import matrix

    picture = matrix.draw(figures)
    write_whole(path, lambda file: file.write_bytes(picture), "The confusion matrix")
