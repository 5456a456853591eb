"""The panel, a run and a demonstration: how they begin, what is told of them, how they end."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import settings
from ..errors import UsageError
from ..files import expanded, unused
from .files import check_apart, check_figures, give_json
from .talk import complain, unbroken
from .words import add_command, add_json, flags, positive

if TYPE_CHECKING:
    from ..app import App
    from ..remote import Remote, Wishes
    from ..status import Status

DEMO_SECONDS = 30.0
"the synthetic actor's whole script, once"
DEMO = Path("demo.mp4")
FIXED_IN_DEMO = {"capture.source": "card", "output.sink": (str(DEMO),), "output.sound": False}
GLANCE = 0.25
"seconds between two looks at a run's status"


def add_panel(commands: Any) -> None:
    """The words of `emojicam panel`."""
    parser = add_command(
        commands, "panel", _panel,
        "open the panel (also without the word panel, where there is a screen); its flags are kept as settings",
    )  # fmt: skip
    settings.add_flags(parser, without=("capture.pace",))


def add_run(commands: Any) -> None:
    """The words of `emojicam run`."""
    parser = add_command(
        commands, "run", _run, "film, and put your emoji where your face is (also without the word run)"
    )
    settings.add_flags(parser)
    parser.add_argument("--seconds", type=positive, default=float("inf"), metavar="N", help="stop after N seconds")
    add_json(parser, "the run's figures")


def add_demo(commands: Any) -> None:
    """The words of `emojicam demo`."""
    parser = add_command(
        commands, "demo", _demo, "film the synthetic actor for a while and leave demo.mp4, or demo-2.mp4, ..."
    )
    settings.add_flags(parser, without=(*FIXED_IN_DEMO, "capture.pace", "capture.always_on"))
    parser.add_argument("--seconds", type=positive, default=DEMO_SECONDS, metavar="N", help="(default: %(default)g)")
    add_json(parser, "the run's figures")


def _panel(args: argparse.Namespace) -> int:
    from ..ui.libraries import trouble

    if _is_open():
        ignored = " Its settings are as they were: change them there, or with emojicam ctl." if flags(args) else ""
        print(f"EmojiCam is open already; its window is in front now.{ignored}")
        return 0
    _check_ends(flags(args))
    with unbroken():
        if why := trouble():
            raise UsageError(why)
        from ..ui.start import run_panel

    saved = settings.saved_settings()
    return run_panel(settings.change(saved, _lasting(flags(args))), settings.settings_file())


def _lasting(flags: Mapping[str, Any]) -> dict[str, Any]:
    """The same, files with their folders: the panel keeps its flags, and may be opened in another folder tomorrow."""
    named = {name: flags[name] for name in ("capture.source", "look.backdrop", "look.persona") if name in flags}
    files = {
        name: str(expanded(file).absolute())
        for name, file in named.items()
        if (_is_video(file) if name == "capture.source" else Path(file).suffix or os.sep in file)
        and os.path.exists(expanded(file))
    }
    sinks = [str(expanded(one).absolute()) if _is_film(one) else one for one in flags.get("output.sink", ())]
    return {**flags, **files, **({"output.sink": sinks} if sinks else {})}


def _is_video(source: str) -> bool:
    from .. import capture

    return capture.kind(source) == "video"


def _is_film(sink: str) -> bool:
    from .. import output

    return output.is_film(sink)


def _check_ends(flags: Mapping[str, Any]) -> None:
    """Refuse a sink or a film that there is none of before it is saved with the other settings."""
    if film := flags.get("capture.source"):
        from .. import capture

        if capture.kind(film) == "video" and not expanded(film).exists():
            raise UsageError(f"There is no file {film}; check its name and folder.")
    if named := flags.get("output.sink"):
        from .. import output

        for spec in named:
            output.sink(spec)


def _is_open() -> bool:
    """Whether another panel is, which then comes to the front.  Where nothing takes orders it costs nothing to know."""
    from .. import remote

    return remote.is_taken() and remote.raise_window()


def _run(args: argparse.Namespace) -> int:
    from ..persona.persona import own_path

    chosen = settings.change(settings.saved_settings(), flags(args))
    films = [expanded(sink) for sink in chosen.output.sink if _is_film(sink)]
    check_figures(args.json, [Path(chosen.capture.source), *films, own_path(chosen.look.persona)])
    for index, film in enumerate(films):
        check_apart(film, "The film", [Path(chosen.capture.source), *films[:index]])
    began = time.time()
    return _filmed(args, chosen) or _recorded(films, began)


def _filmed(args: argparse.Namespace, chosen: settings.Settings) -> int:
    """Film as these settings say, and, where it is in time, as `emojicam ctl` says from the first moment on."""
    from .. import app

    if chosen.capture.pace != "on":
        return _film(args, app.App(chosen, seconds=args.seconds))
    from ..remote import Remote, Wishes

    wishes = Wishes(chosen)
    with Remote(None, early=wishes.take) as remote:
        return _film(args, app.App(chosen, seconds=args.seconds), lambda run: _steered(run, wishes, remote))


def _recorded(films: Sequence[Path], began: float) -> int:
    """0 where a run that went well left these films; a run that ends while it still starts leaves none."""
    for film in films:
        if not (film.is_file() and film.stat().st_mtime >= began - 2):
            why = "the run ended before a picture came; let it run longer, or a film with --pace off"
            raise UsageError(f"Nothing was recorded to {film}: {why}.")
    return 0


def _demo(args: argparse.Namespace) -> int:
    from .. import app
    from ..persona.persona import own_path

    (film,) = unused(DEMO)
    chosen = settings.change(settings.saved_settings(), flags(args) | FIXED_IN_DEMO | {"output.sink": (str(film),)})
    check_figures(args.json, [film, own_path(chosen.look.persona)])
    began = time.time()
    status = _film(args, app.App(chosen, seconds=args.seconds)) or _recorded([film], began)
    if status == 0:
        print(f"Your emoji is in {film}.")
    return status


def _film(
    args: argparse.Namespace, run: App, steered: Callable[[App], AbstractContextManager[object]] = lambda run: run
) -> int:
    """Run until it ends.  `steered` begins and ends it with whatever else belongs to it."""
    with _on_interrupt(run.stop), steered(run):
        if args.json != Path("-"):
            print(f"Pictures go to {', '.join(sink.name for sink in run.sinks)}.  Ctrl-C ends it.", flush=True)
        _watch(run, args.seconds)
    status = run.status()
    failure = run.failure()
    if give_json(args.json, status.as_json()) and status.pictures:
        _print_summary(status)
    if failure is None:
        return 0
    logging.getLogger(__name__).debug("the run failed", exc_info=failure)
    return complain(failure, getattr(failure, "exit_code", 1))


@contextmanager
def _steered(run: App, wishes: Wishes, remote: Remote) -> Iterator[None]:
    """Run as was wished for while it was starting, and let `emojicam ctl` steer it."""
    from ..control import Control

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
