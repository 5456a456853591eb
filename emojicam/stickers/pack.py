"""Writes a folder of stickers: every file that a chat takes, what each is called, and a sheet of all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..files import write_whole
from . import formats
from .artist import Artist, Rgba
from .catalogue import LANGUAGES, Sticker, catalogue, names_of
from .sheet import contact_sheet

CONTENTS, SHEET, TRAY = "contents.json", "sheet.png", "tray.png"
MOST_IN_A_PACK = 30
"stickers of one pack in WhatsApp"
ON_THE_TRAY = "grinning"
"the sticker that the tray icon shows, where it is in the pack"


@dataclass(frozen=True)
class Order:
    """What is to be made."""

    folder: Path
    stickers: Sequence[Sticker]
    animated: bool = False
    about: Mapping[str, str] = field(default_factory=dict)
    "goes into the contents: whose they are, and in which style"


def chosen(names: Sequence[str]) -> tuple[Sticker, ...]:
    """The stickers of those names, or all where there is none.  Raises UsageError."""
    known = {one.name: one for one in catalogue()}
    for name in names:
        if name not in known:
            raise UsageError(f"There is no sticker {name!r}; there are {', '.join(known)}.")
    return tuple(known[name] for name in names) if names else catalogue()


def ready(folder: Path) -> None:
    """Make the folder, before any work.  Raises UsageError where that cannot be, or nothing can be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".emojicam").touch()
        (folder / ".emojicam").unlink()
    except OSError as error:
        raise UsageError(
            f"Stickers cannot be written to {folder} ({error.strerror}); choose a folder that you may write to."
        ) from error


def write(order: Order, artist: Artist, tell: Callable[[int, int], None] = lambda done, total: None) -> dict[str, Any]:
    """Draw and write everything; returns the contents.  `tell` is told how many are done, of how many.

    Raises SinkError and StudioError.  What is there already under the same names is written over.
    """
    rows, pictures = [], []
    for number, sticker in enumerate(order.stickers):
        tell(number, len(order.stickers))
        pictures.append(artist.draw(sticker))
        rows.append(_row(sticker, _write_files(order, artist, sticker, pictures[-1])))
    _write(order.folder / TRAY, formats.png(formats.smaller(_tray(order.stickers, pictures), formats.TRAY)))
    names = [one.name for one in order.stickers]
    _write(order.folder / SHEET, formats.png(contact_sheet(pictures, names)))
    contents = _contents(order, rows)
    _write(order.folder / CONTENTS, (json.dumps(contents, ensure_ascii=False, indent=2) + "\n").encode())
    tell(len(rows), len(rows))
    return contents


def _write_files(order: Order, artist: Artist, sticker: Sticker, picture: Rgba) -> dict[str, str]:
    """Every file of one sticker, by kind."""
    files = {}
    for kind, (ending, encode) in formats.STILLS.items():
        files[kind] = _write(order.folder / kind / f"{sticker.name}{ending}", encode(picture))
    if order.animated:
        pictures = list(artist.loop(sticker, formats.FRAMES))
        for kind, (ending, encode_all) in formats.MOVING.items():
            files[kind] = _write(order.folder / kind / f"{sticker.name}{ending}", encode_all(pictures))
    return {kind: f"{kind}/{name}" for kind, name in files.items()}


def _write(path: Path, data: bytes) -> str:
    def write(beside: Path) -> None:
        beside.parent.mkdir(exist_ok=True)
        beside.write_bytes(data)

    write_whole(path, write, "The sticker")
    return path.name


def _tray(stickers: Sequence[Sticker], pictures: Sequence[Rgba]) -> Rgba:
    names = [one.name for one in stickers]
    return formats.rimmed(pictures[names.index(ON_THE_TRAY) if ON_THE_TRAY in names else 0])


def _row(sticker: Sticker, files: Mapping[str, str]) -> dict[str, Any]:
    """What the contents say of one."""
    points = [f"U+{point}" for point in sticker.code.split("-")] if sticker.code else []
    return {
        "name": sticker.name,
        "code_point": " ".join(points),
        "emoji": sticker.emoji,
        "emotion": sticker.emotion or None,
        "short_name": dict(names_of(sticker.code)) if sticker.code else {},
        "files": dict(files),
    }


def _contents(order: Order, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    packs = [rows[start : start + MOST_IN_A_PACK] for start in range(0, len(rows), MOST_IN_A_PACK)]
    return {
        **order.about,
        "languages": list(LANGUAGES),
        "tray": TRAY,
        "sheet": SHEET,
        "stickers": list(rows),
        "whatsapp": [_whatsapp(number, pack) for number, pack in enumerate(packs, 1)],
    }


def _whatsapp(number: int, pack: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """One pack, as WhatsApp's sample app wants its own contents."""
    return {
        "identifier": f"emojicam-{number}",
        "tray_image_file": TRAY,
        "stickers": [
            {"image_file": row["files"]["webp"], "emojis": [row["emoji"]] if row["emoji"] else []} for row in pack
        ],
    }
