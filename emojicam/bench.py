"""Measures this machine: how much of each promise about time it keeps.  Everything side by side in one run.

Absolute times of one machine say little; ratios measured in the same run do.  Where the mediapipe extra is
installed, its own face mesh reads the same frames in turn with our tracker, as the yardstick.
"""

from __future__ import annotations

import gc
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from . import capture, settings
from .app import App, open_look
from .capture.actor.script import truth
from .capture.card import Card
from .capture.rate import AtRate
from .capture.video import Video
from .clock import Clock, SteppedClock
from .errors import CaptureError, StudioError
from .heap import keep_memory
from .infer import onnx_tracker
from .meter import Meter
from .output.null import Null
from .persona.persona import Persona, find, names
from .render import Style
from .render.renderer import Renderer
from .settings import Settings
from .status import STAGES, plain, resident_mb
from .types import Frame, Picture, Tracked

FRAMES_A_CLIP = 90
"frames of each clip that the tracker's time is measured on"
ROUNDS = 3
"times that each film is read by either tracker: both see the same minutes of a noisy machine"
WARM_UP = 10
"frames that are not counted"
ACTOR_SECONDS = 30
"the actor's script, once"
NO_CLIP: Sequence[Path | None] = (None,)
CLAY_SIZES = (256, 720)
"px: what a driver on the processor may draw, and as large as anything is"
STARTS = 3
"processes started to measure the first picture; the fastest counts as warm"

Figures = dict[str, Any]
Tell = Callable[[str], None]


def measure(paths: Sequence[Path], seconds: float, tell: Tell) -> Figures:
    """All figures, by name.  `paths` are videos or folders of them; without any, the synthetic actor is filmed."""
    keep_memory()
    clips = find_clips(paths)
    tell(f"{len(clips)} clips" if clips else "the synthetic actor")
    runs = [_pipeline(clip, scene, seconds, tell) for scene in ("studio", "room") for clip in clips or NO_CLIP]
    frames = [_frames_of(clip) for clip in clips] or [_actor_frames()]  # not before: a run's memory is measured
    figures = {
        "machine": _machine(),
        "pipeline": runs,
        "tracker": _tracker(frames, tell),
        "style": _style(tell),
        "clay": _clay(tell),
        "generator": _generator((clips or NO_CLIP)[0], seconds, tell),
        "compose": _compose(frames[0], tell),
        "pose": _pose_error(tell),
        "first_picture_ms": _first_picture_ms(tell),
    }
    return dict(plain(figures))


def find_clips(paths: Sequence[Path]) -> list[Path]:
    """The videos named, and those in the folders named.  Raises CaptureError where there is none."""
    clips = [clip for path in paths for clip in (sorted(path.iterdir()) if path.is_dir() else [path])]
    chosen = [clip for clip in clips if clip in paths or clip.suffix.lower() in capture.VIDEO_ENDINGS]
    if paths and not chosen:
        raise CaptureError(
            f"There is no video in {', '.join(map(str, paths))}; name clips or a folder that holds some."
        )
    return chosen


def _machine() -> Figures:
    import onnxruntime

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    versions = {"python": platform.python_version(), "onnxruntime": onnxruntime.__version__}
    return {"system": platform.platform(), "cores": cores} | versions


# -- the whole ---------------------------------------------------------------------------------------------


def _pipeline(
    clip: Path | None, scene: str, seconds: float, tell: Tell, look: Mapping[str, str] = MappingProxyType({})
) -> Figures:
    """One clip through the whole product at 30 frames a second, into a sink that does nothing."""
    name = clip.name if clip else "the actor"
    tell(f"pipeline, {scene}: {name}")
    gc.collect()  # the run before this one holds its networks in cycles
    chosen = settings.change(Settings(), {"capture.source": "card", "look.scene": scene, **look})

    def open_source(clock: Clock) -> capture.Source:
        if clip is None:
            return Card(chosen.output.size, chosen.output.fps, clock)
        return AtRate(lambda: Video(clip, clock, pace=False, loop=True, limit=chosen.output.size), clock, 30)

    app = App(chosen, seconds=seconds, sinks=[Null()], open_source=open_source)
    with app, _Samples(resident_mb) as memory:
        while not app.wait(0.5):
            pass
    if (failure := app.failure()) is not None:
        raise failure
    return {"clip": name, "scene": scene, "resident_mb": memory.ends()} | app.status().as_json()


class _Samples:
    """A value looked at every second while the block runs."""

    def __init__(self, value: Callable[[], float]) -> None:
        self._value, self._over = value, threading.Event()
        self._kept: list[float] = []
        self._thread = threading.Thread(target=self._look, name="samples", daemon=True)

    def _look(self) -> None:
        while not self._over.wait(1.0):
            self._kept.append(self._value())

    def ends(self) -> dict[str, float]:
        """The median of the first fifth after the warm-up, of the last fifth, and the most."""
        kept = self._kept[len(self._kept) // 10 :] or [math.nan]
        fifth = max(1, len(kept) // 5)
        return {
            "early": statistics.median(kept[:fifth]),
            "late": statistics.median(kept[-fifth:]),
            "most": max(kept),
        }

    def __enter__(self) -> _Samples:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()


# -- the parts ---------------------------------------------------------------------------------------------


def _frames_of(clip: Path) -> list[Frame]:
    clock = SteppedClock()
    with Video(clip, clock, limit=(1280, 720)) as film:
        return [frame for _, frame in zip(range(FRAMES_A_CLIP + WARM_UP), film, strict=False)]


def _actor_frames() -> list[Frame]:
    clock = SteppedClock()
    with Card((1280, 720), 30, clock) as card:
        return [frame for _, frame in zip(range(FRAMES_A_CLIP + WARM_UP), card, strict=False)]


def _tracker(films: Sequence[list[Frame]], tell: Tell) -> Figures:
    """Our tracker and, where it is installed, mediapipe's face mesh: film by film in turn, each film ROUNDS times."""
    meter, mesh = Meter(), _face_mesh()
    ours: list[float] = []
    theirs: list[float] = []
    for number, film in enumerate(films):
        tell(f"tracker: film {number + 1} of {len(films)}")
        tracker = onnx_tracker(meter)
        for _ in range(ROUNDS):
            tracker.reset()
            ours += _times(tracker.track, film)
            theirs += _times(mesh, film) if mesh else []
    return {
        "ours_ms": _median(ours),
        "face_mesh_ms": _median(theirs) if theirs else None,
        "ratio": _median(ours) / _median(theirs) if theirs else None,
        "steps_ms": meter.medians(),
    }


def _times(read: Callable[[Frame], object], film: Sequence[Frame]) -> list[float]:
    """Milliseconds that reading each frame takes, without those of the warm-up."""
    return [_ms(partial(read, frame)) for frame in film][WARM_UP:]


def _face_mesh() -> Callable[[Frame], object] | None:
    """mediapipe's own FaceMesh(refine_landmarks=True), if the extra is installed."""
    try:
        import mediapipe
    except ImportError:
        return None
    mesh = mediapipe.solutions.face_mesh.FaceMesh(refine_landmarks=True)
    return lambda frame: mesh.process(frame.pixels)


def _style(tell: Tell) -> Figures:
    """Each style at 512x512, over the actor's whole script, for every persona that is saved here."""
    tell("styles")
    times = {name: _drawing_times(find(name)) for name in names()}
    by_persona = {name: _median(ms) for name, ms in times.items()}
    return {"classic_512_ms": _median([one for ms in times.values() for one in ms]), "by_persona_ms": by_persona}


def _drawing_times(persona: Persona) -> list[float]:
    style = open_look(Settings()).style
    poses = [truth(half / 2) for half in range(2 * ACTOR_SECONDS)]
    return [_ms(partial(style.draw, pose, persona, 512)) for pose in poses][WARM_UP:]


def _clay(tell: Tell) -> Figures:
    """Clay of the first stock persona with whatever driver there is: by the side of the picture, px, ms."""
    from .render.clay import Clay

    tell("clay")
    try:
        style = Clay()
    except StudioError as error:
        return {"drawn_by": None, "why": str(error), "ms": {}}
    sizes = CLAY_SIZES if style.is_hardware else CLAY_SIZES[:1]
    ms = {str(size): _median(_clay_times(style, size)) for size in sizes}
    style.close()
    return {"drawn_by": style.renderer, "why": None, "ms": ms}


def _generator(clip: Path | None, seconds: float, tell: Tell) -> Figures:
    """Clay by its network: a picture of it, ms, and the whole product with it."""
    from .render.clay.generated import SIDE, Generated

    style = Generated()
    ms = _median(_clay_times(style, SIDE))
    run = _pipeline(clip, "studio", seconds, tell, {"look.style": "clay", "look.renderer": "generator"})
    return {"drawn_by": style.renderer, "side": SIDE, "ms": ms, "pipeline": run}


def _clay_times(style: Style, size: int) -> list[float]:
    persona, poses = find("sunny"), [truth(half / 2) for half in range(2 * ACTOR_SECONDS)]
    return [_ms(partial(style.draw, pose, persona, size)) for pose in poses][WARM_UP:]


def _compose(film: Sequence[Frame], tell: Tell) -> Figures:
    """Building the picture at 1280x720 around a face of the film, sprite included but not drawn."""
    tell("compose")
    tracker = onnx_tracker(Meter())
    tracked = [tracker.track(frame) for frame in film]
    return {f"{scene}_ms": _compose_ms(scene, tracked) for scene in ("studio", "room")}


def _compose_ms(scene: str, film: Sequence[Tracked]) -> float:
    meter = Meter()
    look = open_look(Settings())
    renderer = Renderer(replace(look, scene=scene), meter)
    pictures: list[Picture] = [renderer(tracked) for tracked in film]
    assert pictures
    return meter.medians()["compose"]


def _pose_error(tell: Tell) -> Figures:
    """Mean error of the tracker on the synthetic actor, whose true turn is known: degrees an axis."""
    tell("pose")
    clock, errors = SteppedClock(), []
    tracker = onnx_tracker(Meter())
    with Card((1280, 720), 30, clock, seconds=ACTOR_SECONDS) as card:
        for frame in card:
            faces = tracker.track(frame).faces
            if faces:
                errors.append(np.abs(faces[0].pose.turn - truth(frame.taken_at, card.size).turn))
    yaw, pitch, roll = np.degrees(np.mean(errors, axis=0)).tolist()
    return {"yaw_deg": yaw, "pitch_deg": pitch, "roll_deg": roll, "frames": len(errors)}


def _first_picture_ms(tell: Tell) -> float:
    """From the start of a process to its first picture; the disk cache is warm after the first try."""
    tell("starting")
    command = [sys.executable, "-m", "emojicam", "run", "--source", "card", "--sink", "null", "--seconds", "1.5"]
    runs = [subprocess.run([*command, "--json", "-"], capture_output=True, check=True) for _ in range(STARTS)]
    return float(min(json.loads(run.stdout)["first_picture_ms"] for run in runs))


def _ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1e3


def _median(times: Sequence[float]) -> float:
    return statistics.median(times) if times else math.nan


# -- telling -----------------------------------------------------------------------------------------------


def print_table(figures: Figures) -> None:
    """The figures as a person reads them."""
    from rich.console import Console
    from rich.table import Table

    runs = Table("clip", "scene", "pictures/s", "late %", "age p50", "p95", "cores", "MB early", "late")
    stages = Table("scene", *STAGES, title="stages, median ms")
    for run in figures["pipeline"]:
        runs.add_row(*_pipeline_row(run))
    for scene in ("studio", "room"):
        stages.add_row(scene, *_stage_row(figures, scene))
    parts = Table("part", "measured")
    for name, value in _part_rows(figures):
        parts.add_row(name, value)
    console = Console()
    for table in (runs, stages, parts):
        console.print(table)


def _pipeline_row(run: Figures) -> list[str]:
    age, memory = run["age_ms"], run["resident_mb"]
    late = 100 * run["late"] / (run["fps"] * run["seconds"])
    ages = ("" if ms is None else f"{ms:.1f}" for ms in (age["p50"], age["p95"]))  # none if no picture was in time
    numbers = [f"{run['distinct'] / run['seconds']:.1f}", f"{late:.1f}", *ages, f"{run['cpu_cores']:.2f}"]
    return [run["clip"], run["scene"], *numbers, *(f"{memory[when]:.0f}" for when in ("early", "late"))]


def _stage_row(figures: Figures, scene: str) -> Iterator[str]:
    """The median over all runs of a scene of each stage's own median."""
    for stage in STAGES:
        found = [run["stages_ms"][stage] for run in figures["pipeline"] if run["scene"] == scene]
        known = [ms for ms in found if ms is not None]
        yield f"{statistics.median(known):.1f}" if known else ""


def _generator_rows(found: Figures) -> Iterator[tuple[str, str]]:
    run, side = found["pipeline"], found["side"]
    yield f"clay at {side}x{side} by its network", f"{found['ms']:.2f} ms, {found['drawn_by']}"
    pictures = f"{run['distinct'] / run['seconds']:.1f} pictures/s"
    yield "the whole with it", f"{pictures}, {run['cpu_cores']:.2f} cores, {run['late']} late"


def _part_rows(figures: Figures) -> Iterator[tuple[str, str]]:
    tracker, pose = figures["tracker"], figures["pose"]
    yield "whole tracker", f"{tracker['ours_ms']:.2f} ms a frame"
    if tracker["ratio"] is None:
        yield "mediapipe's face mesh", "not installed; add the extra mediapipe to compare"
    else:
        yield "mediapipe's face mesh", f"{tracker['face_mesh_ms']:.2f} ms; ours takes {tracker['ratio']:.2f} of that"
    yield "classic at 512x512", f"{figures['style']['classic_512_ms']:.2f} ms"
    clay = figures["clay"]
    for side, ms in clay["ms"].items():
        yield f"clay at {side}x{side}", f"{ms:.2f} ms, {clay['drawn_by']}"
    if not clay["ms"]:
        yield "clay", "not drawn: there is no OpenGL driver"
    yield from _generator_rows(figures["generator"])
    for name, ms in figures["compose"].items():
        yield f"compose, {name[:-3]}", f"{ms:.2f} ms"
    yield (
        "pose on the actor",
        f"yaw {pose['yaw_deg']:.1f}, pitch {pose['pitch_deg']:.1f}, roll {pose['roll_deg']:.1f} degrees off",
    )
    yield "start to first picture", f"{figures['first_picture_ms'] / 1e3:.2f} s"
