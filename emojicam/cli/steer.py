"""Orders to the EmojiCam that runs, and its answers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from .. import settings
from .files import check_figures, give_json
from .words import add_command, add_json

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


def add_ctl(commands: Any) -> None:
    """The words of `emojicam ctl`."""
    parser = add_command(commands, "ctl", _ctl, "steer the EmojiCam that runs: for key bindings and scripts")
    orders = parser.add_subparsers(metavar="ORDER", required=True, dest="order")
    for word, help in CTL.items():
        order = orders.add_parser(word, help=help, description=help)
        if word in CTL_NAMED:
            order.add_argument("name", metavar="NAME", choices=settings.REACTIONS if word == "react" else None)
        add_json(order, "the answer")
        order.set_defaults(name="")


def _ctl(args: argparse.Namespace) -> int:
    from .. import remote

    check_figures(args.json)
    answer = remote.ask(args.order, args.name)
    if give_json(args.json, answer):
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
