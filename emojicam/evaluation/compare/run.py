"""The whole comparison, part by part, and what it was measured on.  A part whose data nobody named says so."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...errors import UsageError
from ...files import write_whole
from ...infer.onnx import manifest
from ...resources import folder
from . import emotions, likeness, live, privacy
from .emotions import Files

Figures = dict[str, Any]
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Asked:
    """What to compare, and with what."""

    emotions: Path | None = None
    "FER2013 with its labels, as `eval emotion` takes it"
    faces: tuple[Path, ...] = ()
    "folders of held-out people, as `eval enroll` takes them"
    encoders: Path | None = None
    "a folder with the encoders that were trained for this"
    files: Files = field(default_factory=Files)
    clip: Path | None = None
    "the film that is filmed live; the synthetic actor without one"
    seconds: float = 15.0
    "of each live run"
    picture: Path | None = None
    "a PNG in which to show some people as all methods see them"
    only: tuple[str, ...] = ()
    "parts to measure; all without any"
    earlier: Path | None = None
    "the figures of a run before, from which the parts come that are not measured now"


def measure(asked: Asked, command: str, tell: Tell) -> Figures:
    """All figures.  Raises UsageError for a part that there is not, or data that cannot be read."""
    if strange := set(asked.only) - PARTS.keys():
        raise UsageError(f"There is no part {sorted(strange)[0]!r}; there are {', '.join(PARTS)}.")
    before = kept(asked.earlier) if asked.earlier else {}
    figures: Figures = {"command": command, "day": time.strftime("%Y-%m-%d"), "machine": _machine()}
    for name, part in PARTS.items():
        if not asked.only or name in asked.only:
            figures[name] = part(asked, tell)
        elif name in before:
            figures[name] = before[name]
    figures["machine"]["load_after"] = _load()
    return figures


def kept(path: Path) -> Figures:
    """The parts in the figures of a run before, each with what it was measured by.  Raises UsageError."""
    try:
        figures = json.loads(path.read_text("utf-8"))
        by = {key: figures[key] for key in ("command", "day", "machine")}
        return {name: {"by": by} | figures[name] for name in PARTS if name in figures}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path} holds no figures of a comparison; name what --json wrote before.") from error


def _emotion(asked: Asked, tell: Tell) -> Figures:
    if asked.emotions is None:
        return {"missing": "no faces with emotions were given; say --emotions DATA"}
    return {"rows": emotions.measure(asked.emotions, asked.files, tell)}


def _likeness(asked: Asked, tell: Tell) -> Figures:
    if not asked.faces:
        return {"missing": "no folders of people were given; say --faces DIR"}
    found = likeness.measure(asked.faces, asked.encoders, asked.files, _sketch(asked.picture), tell)
    return found | ({"picture": asked.picture.name} if asked.picture else {})


def _sketch(path: Path | None) -> Callable[[bytes], None] | None:
    if path is None:
        return None
    return lambda png: write_whole(path, lambda file: file.write_bytes(png), "The picture")


def _live(asked: Asked, tell: Tell) -> Figures:
    rows = live.measure(asked.clip, asked.seconds, tell)
    clip = asked.clip.name if asked.clip else "the synthetic actor"
    return {"clip": clip, "seconds": asked.seconds, "load": _load(), "rows": rows}


def _privacy(asked: Asked, tell: Tell) -> Figures:
    return {"rows": privacy.measure(tell)}


PARTS: Mapping[str, Callable[[Asked, Tell], Figures]] = {
    "emotion": _emotion, "likeness": _likeness, "live": _live, "privacy": _privacy,
}  # fmt: skip


def _machine() -> Figures:
    import onnxruntime

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "system": f"{platform.system()}, {platform.machine()}", "cores": cores, "load_before": _load(),
        "networks": {name: _digits(name) for name in ("emotion", "persona_encoder", "hair")},
        "python": platform.python_version(), "onnxruntime": onnxruntime.__version__,
    }  # fmt: skip


def _digits(name: str) -> str:
    """The first of a network's checksum."""
    return str(manifest(folder("models"))[name]["sha256"])[:12]


def _load() -> float | None:
    """Programs that wanted a processor, mean of the last minute; None where the system does not say."""
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None
