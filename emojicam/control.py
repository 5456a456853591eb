"""Changes a run while it goes on: what is worn, whether anything is shown, what is recorded.

The panel and `emojicam ctl` both use it.  What takes time (a style, a portrait, a file) is made ready by one thread of
its own, order after order, and handed over whole: no stage ever waits for it, and no lock is held over work.
"""

from __future__ import annotations

import itertools
import logging
import math
import os
import shutil
import statistics
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import platformdirs

from . import settings
from .app import App, open_tracker, worn
from .calibration import Lesson
from .capture.microphone import Microphone
from .errors import EmojiCamError, SinkError, StudioError, UsageError, sentence
from .files import expanded
from .infer import Tracker
from .output.film import FORMATS
from .output.loop import LOOPS, write_loop
from .output.recorder import Recorder
from .output.replay import Replay
from .persona.persona import Persona, find
from .render import STILLS, STILLS_BESIDE, Style, backdrop, open_style
from .render.renderer import Look, idle_picture
from .settings import Panel, Settings
from .status import OVER, Status

log = logging.getLogger(__name__)

T = TypeVar("T")

RECORDING, REPLAY = "recording", "replay"
"who looks on at the output's tap"
RECENT = 45
"pictures whose age is told: a second and a half"
ENDINGS = (*FORMATS, *LOOPS)
"what a clip's name may end in"


@dataclass(frozen=True)
class Desk:
    """How the controls stand: what was asked for last, not what is measured."""

    power: str
    "on, off or blank"
    style: str
    scene: str
    backdrop: str
    persona: str
    "the name or file that was chosen, also while it is being edited"
    is_calibrated: bool
    "whether who is worn has had their face learned"
    recording: Path | None
    "the clip that grows now"
    recording_since: float
    "on the session clock, s; NaN while nothing is recorded"
    is_heard: bool
    "whether the microphone is open, for a clip or a film"
    silence: str
    "why the newest clip has no sound though it was wanted, a sentence; empty where it has, or where none was wanted"
    replay_s: float
    "how much of the past could be saved"


@dataclass(frozen=True)
class Glance:
    """What is worth a look many times a second, and costs next to nothing: the whole `Status` takes milliseconds."""

    state: str
    "as in `Status`"
    error: str
    "what failed, a sentence; empty where nothing did"
    shows: int
    "ticks so far"
    last_at: float
    "session clock at the newest tick, s"
    age_ms: float
    "of the newest pictures when they were shown, median; NaN before the first"
    late: int
    emotion: tuple[float, ...]
    "(7,) probabilities in the order of EMOTIONS"
    mood: str
    providers: Mapping[str, str]
    "model name to what it really runs on"
    renderer: str
    notes: tuple[str, ...]
    waits_for: str = ""
    "as in `Status`; empty where nothing is waited for"

    @property
    def is_over(self) -> bool:
        """Whether the run has ended or failed."""
        return self.state in OVER


class Control:
    """Steers one started `App`.  Every method may be called from any thread and returns at once.

    Those that return a `Future` are done in order by the thread "control"; the future raises what went wrong, an
    EmojiCamError, and then everything is as before.
    """

    def __init__(self, app: App, *, keeps_replay: bool = False) -> None:
        """With `keeps_replay` the last ten seconds can be saved, which costs a 35th of a core."""
        self._app = app
        self._chosen, self._wears = app.settings, app.look.persona
        self._live_styles: dict[str, Style] = {_key(app.settings): app.look.style}
        self._still_styles: dict[str, Style] = {}
        self._wished: Persona | None = None
        self._clip: _Clip | None = None
        self._silence = ""
        self._watchful = app.settings.look.films_room
        self._latest, self._showing = app.look, threading.Lock()
        self._switching = threading.Lock()
        self._replay = Replay(app.clock) if keeps_replay else None
        self._worker = ThreadPoolExecutor(1, "control")
        if self._replay:
            app.tap.join(REPLAY, self._replay.show, wants_filming=False)

    # -- whether anything is shown --------------------------------------------------------------------------

    def on(self) -> None:
        """Show your emoji: again after `off` and `panic`."""
        self.switch("on")

    def off(self) -> None:
        """The placeholder from the next tick on, and let the camera go."""
        self.switch("off")

    def panic(self) -> None:
        """The placeholder from the next tick on, whatever else is going on; only `on` shows anything again."""
        self.switch("blank")

    def switch(self, power: str) -> None:
        """On, off or blank.

        Both at once: two threads that switch two ways leave what one of them wanted, not half of each.
        """
        with self._switching:
            self._app.output.blank, self._app.power = power != "on", power

    # -- what is worn ---------------------------------------------------------------------------------------

    def change(self, changes: Mapping[str, Any]) -> Future[None]:
        """Change `look` settings by name, such as {"look.style": "clay"}, together."""
        return self._worker.submit(self._change, dict(changes))

    def wear(self, persona: Persona) -> Future[None]:
        """Show this persona, saved or not.  Of several in a row only the newest is drawn."""
        self._wished = persona
        return self._worker.submit(self._wear_newest)

    def react(self, name: str) -> None:
        """Show hearts, steam or the like beside the emoji for a moment.  Raises UsageError for what there is not."""
        self._app.renderer.reactions.start(name)

    def _change(self, changes: dict[str, Any]) -> None:
        if strange := [name for name in changes if not name.startswith("look.")]:
            raise UsageError(f"{strange[0]} cannot be changed while it runs; end it and start it anew.")
        chosen = settings.change(self._chosen, changes)
        self._put_on(chosen, find(chosen.look.persona) if "look.persona" in changes else self._wears)

    def _wear_newest(self) -> None:
        wished, self._wished = self._wished, None
        if wished is not None:
            self._put_on(self._chosen, wished)

    def _put_on(self, chosen: Settings, persona: Persona) -> None:
        """Make all of it ready, then swap.  Raises what cannot be made ready, before anything has changed."""
        app, size = self._app, self._app.settings.output.size
        behind = self._latest.backdrop
        if chosen.look.backdrop != self._chosen.look.backdrop:
            behind = backdrop.paint(chosen.look.backdrop, size)
        look = worn(chosen.look, self._live_style(chosen), persona, behind, app.look.guest)
        still = idle_picture(replace(look, style=self._still_style(look.style)))
        tracker = self._lookout_for(chosen, persona)
        app.output.rest_on(still)
        if persona.calibration != self._wears.calibration:
            app.session.between_frames(lambda: app.tracker.calibrate(persona.calibration))
        self._show(look, tracker)
        self._chosen, self._wears = chosen, persona

    def _lookout_for(self, chosen: Settings, persona: Persona) -> Tracker | None:
        """The tracker that a room needs: one that watches for strangers in every frame; None where none is needed."""
        if not chosen.look.films_room or self._watchful:
            return None
        return open_tracker(chosen, self._app.meter, persona, live=True)

    def _show(self, look: Look, tracker: Tracker | None) -> None:
        """Show the look; one that needs a new tracker not before that looks at the frames."""
        app, self._latest = self._app, look
        if tracker is None:
            self._show_latest()
            return
        self._watchful = True

        def enter() -> None:
            app.session.tracker = tracker
            self._show_latest()

        app.session.between_frames(enter)

    def _show_latest(self) -> None:
        """Show what was chosen last: a room that waited for a frame undoes nothing that was chosen after it."""
        with self._showing:  # else the thread that tracks may show what it read before a newer choice was shown
            self._app.renderer.look = self._latest

    def _live_style(self, chosen: Settings) -> Style:
        """Kept once opened: the one before may still be drawing a picture."""
        key = _key(chosen)
        if key not in self._live_styles:
            self._live_styles[key] = open_style(chosen.look.style, chosen.look.renderer, chosen.infer.provider)
        return self._live_styles[key]

    def _still_style(self, live: Style) -> Style:
        """Another of what really draws: a style is used by one thread at a time, and the live one is the renderer's."""
        name = {"skia": "classic", "generator": "generator"}.get(live.renderer.partition(" ")[0], "clay")
        if name not in self._still_styles:
            try:
                self._still_styles[name] = STILLS_BESIDE[name]()
            except StudioError:
                self._still_styles[name] = STILLS["classic"]()
        return self._still_styles[name]

    # -- what is set ----------------------------------------------------------------------------------------

    def adopt(self, chosen: Settings) -> Future[None]:
        """Go by these from now on where clips are concerned: their folder, their kind, whether they have sound."""
        return self._worker.submit(self._adopt, chosen)

    def _adopt(self, chosen: Settings) -> None:
        output = replace(self._chosen.output, sound=chosen.output.sound)
        self._chosen = replace(self._chosen, panel=chosen.panel, output=output)

    # -- what is learned ------------------------------------------------------------------------------------

    def teach(self, lesson: Lesson) -> None:
        """Show every face from now on to this lesson, in place of any before."""
        self._app.session.look_on = lesson.see

    # -- what is recorded -----------------------------------------------------------------------------------

    def record(self, path: Path) -> Future[Path]:
        """Record what everybody sees to `path`, whose ending says how.  Yields where it goes."""
        return self._worker.submit(self._record, path)

    def stop_recording(self) -> Future[Path]:
        """Finish the clip.  Yields where it lies."""
        return self._worker.submit(self._stop_recording)

    def save_replay(self, path: Path) -> Future[Path]:
        """Keep the last ten seconds as a clip.  Yields where it lies."""
        return self._worker.submit(self._save_replay, path)

    def _record(self, path: Path) -> Path:
        if self._clip is not None:
            raise UsageError(f"{self._clip.path.name} is being recorded already; stop that first.")
        if self._app.power != "on" or self._app.state in OVER:
            raise UsageError("There is nothing to record while it is off; switch it on first.")
        clip = _Clip(path, self._app, with_sound=self._chosen.output.sound)
        self._silence = clip.silence
        self._app.tap.join(RECORDING, clip.show, wants_filming=True)
        self._clip = clip
        return path

    def _stop_recording(self) -> Path:
        clip = self._clip
        if clip is None:
            raise UsageError("Nothing is being recorded.")
        self._silence, self._clip = clip.silence, None
        self._app.tap.leave(RECORDING)
        clip.finish()
        self._silence = clip.silence
        if broke_off := self._app.tap.failures.pop(RECORDING, None):
            raise clip.told(broke_off)
        return clip.path

    def _save_replay(self, path: Path) -> Path:
        if self._replay is None:
            raise UsageError("This run keeps no replay; open the panel, which does: emojicam")
        return _as_clip(path, self._replay.save)

    # -- how it goes ----------------------------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """How the controls stand."""
        clip, look = self._clip, self._chosen.look
        heard = [*self._app.sinks, *([clip] if clip else [])]
        recording, since = (clip.path, clip.since) if clip else (None, math.nan)
        return Desk(
            self._app.power, look.style, look.scene, look.backdrop, look.persona, self._wears.calibration.is_done,
            recording, since, any(getattr(one, "is_heard", False) for one in heard),
            clip.silence if clip else self._silence, self._replay.seconds if self._replay else 0.0,
        )  # fmt: skip

    @property
    def settings(self) -> Settings:
        """What was chosen, with all changes."""
        return self._chosen

    def status(self) -> Status:
        """How the run is doing."""
        return self._app.status()

    def glance(self) -> Glance:
        """How it is going right now."""
        app, pose = self._app, self._app.renderer.pose
        ages = list(itertools.islice(reversed(app.output.ages), RECENT))
        failure = app.failure() or next((error for _, error in app.output.failures), None)
        failure = failure or app.tap.failures.get(RECORDING)
        return Glance(
            state=app.state,
            error=sentence(failure) if failure else "",
            shows=app.output.shows,
            last_at=app.output.last_at,
            age_ms=statistics.median(ages) * 1e3 if ages else math.nan,
            late=app.output.late,
            emotion=tuple(map(float, pose.emotion)),
            mood=pose.mood,
            providers=app.tracker.providers,
            renderer=app.look.style.renderer,
            notes=(*app.tracker.notes, *app.look.style.notes),
            waits_for=app.waits_for,
        )

    @property
    def drawing_notes(self) -> Sequence[str]:
        """A sentence for everything that the newest look does not draw as it was asked to."""
        return self._latest.style.notes

    def stop(self) -> None:
        """Have the run end soon."""
        self._app.stop()

    # -- the end --------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Finish the clip and let go of the styles.  Call it before the app is closed."""
        with suppress(RuntimeError):  # closed before
            self._worker.submit(self._finish_quietly)  # after what is in the queue: a clip may be about to begin
        self._worker.shutdown(wait=True)
        self._app.tap.leave(REPLAY)
        if self._replay:
            self._replay.close()
        for style in self._still_styles.values():
            style.close()
        for style in self._live_styles.values():
            if style is not self._app.look.style:
                style.close()

    def _finish_quietly(self) -> None:
        if self._clip is not None:
            _quietly(self._stop_recording)

    def __enter__(self) -> Control:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _key(chosen: Settings) -> str:
    return f"{chosen.look.style} {chosen.look.renderer}"


def _quietly(act: Callable[[], object]) -> None:
    """Nobody is there any more to be told."""
    try:
        act()
    except EmojiCamError as error:
        log.warning("%s", error)


class _Clip:
    """A film that grows; an animated picture, which has no sound, is made of it when it is finished."""

    def __init__(self, path: Path, app: App, *, with_sound: bool) -> None:
        self.path = path
        check_ending(path)
        self._scratch = _scratch() if path.suffix.lower() in LOOPS else None
        film = Path(self._scratch.name) / "film.mp4" if self._scratch else path
        sound = Microphone(app.clock) if with_sound and not self._scratch else None
        self._recorder = Recorder(film, app.clock, sound=sound)
        self._recorder.open(app.settings.output.size, app.settings.output.fps)
        self.show = self._recorder.show
        self.since = app.clock.now()

    @property
    def is_heard(self) -> bool:
        """As the recorder's."""
        return self._recorder.is_heard

    @property
    def silence(self) -> str:
        """As the recorder's."""
        return self._recorder.silence

    def finish(self) -> None:
        """Raises SinkError, which says where what was recorded lies."""
        film = self._recorder.path
        try:
            self._close(film)
            if not film.exists():
                nothing = SinkError("Nothing was recorded: your emoji was not in the picture yet.")
                raise self._recorder.failure or nothing
            if self._scratch:
                self._write_loop(film)
        finally:
            if self._scratch:
                self._scratch.cleanup()

    def _close(self, film: Path) -> None:
        """Where a film that an animated picture would be made of broke off, it is kept as it is."""
        try:
            self._recorder.close()
        except SinkError as error:
            if self._scratch and film.exists():
                raise _said_of(error, film, _moved(film, self.path)) from error
            raise

    def told(self, error: Exception) -> Exception:
        """Why it broke off, now that it is finished: an animated picture's film is gone, and was made into that."""
        return _said_of(error, self._recorder.path, self.path) if self._scratch else error

    def _write_loop(self, film: Path) -> None:
        try:
            write_loop(film, self.path)
        except SinkError as error:
            kept = _moved(film, self.path)
            raise SinkError(f"{error} What was recorded is kept as a film: {kept}.") from error


def _said_of(error: Exception, film: Path, kept: Path) -> SinkError:
    """The same sentence, but of a film that lies elsewhere now."""
    return SinkError(str(error).replace(str(film.resolve()), str(kept)).replace(str(film), str(kept)))


def _moved(film: Path, wanted: Path) -> Path:
    """Move a film beside where it was wanted; among the videos, or at worst out of its scratch folder, where not."""
    for folder in (wanted.parent, platformdirs.user_videos_path(), Path(tempfile.gettempdir())):
        with suppress(OSError):
            kept = next(one for one in _names(folder / f"{wanted.stem}.mp4") if not one.exists())
            shutil.move(film, kept)
            return kept
    return film


def _names(path: Path) -> Iterator[Path]:
    yield path
    yield from (path.with_stem(f"{path.stem} {number}") for number in itertools.count(2))


def _as_clip(path: Path, save: Callable[[Path], None]) -> Path:
    """Have `save` write a film: `path` itself, or what is made into it."""
    check_ending(path)
    if path.suffix.lower() not in LOOPS:
        save(path)
        return path
    with _scratch() as scratch:
        film = Path(scratch) / "film.mp4"
        save(film)
        write_loop(film, path)
    return path


def _scratch() -> tempfile.TemporaryDirectory[str]:
    """A folder for the film that an animated picture is made of.  Raises SinkError where there can be none."""
    try:
        return tempfile.TemporaryDirectory()
    except OSError as error:
        where, why = error.filename or "TMPDIR", error.strerror or error
        raise SinkError(f"Cannot write to {where} ({why}): free space or record elsewhere.") from error


def check_ending(path: Path) -> None:
    """Raises UsageError where a clip of that name cannot be made."""
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(f"Cannot record to {path.name}: a clip's name ends in {', '.join(ENDINGS)}.")


def clip_folder(panel: Panel) -> Path:
    """Where clips go: where the user has chosen, or else among their videos."""
    return expanded(panel.folder) if panel.folder else platformdirs.user_videos_path() / "EmojiCam"


def new_clip(folder: Path, ending: str, now: datetime | None = None) -> Path:
    """A name in that folder that no file has yet, by date and time.  Raises SinkError where there can be no folder."""
    stamp = (now or datetime.now()).strftime("%Y-%m-%d %H.%M.%S")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SinkError(f"The folder {folder} cannot be made ({error.strerror}); choose another one.") from error
    names = (f"EmojiCam {stamp}{tail}{ending}" for tail in ("", *(f" {n}" for n in range(2, 1000))))
    return next(folder / name for name in names if not os.path.exists(folder / name))
