"""Puts the parts together for one run: opens what has to be opened, and hands the parts to each other.

The command line and the panel both use it; it asks nobody anything and prints nothing.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from types import TracebackType

from . import capture, settings
from .capture import cameras
from .capture.microphone import Microphone
from .clock import Clock, SteppedClock, SystemClock
from .demand import Demand
from .errors import sentence
from .flow import awaited
from .heap import keep_memory
from .infer import TRACKERS, Tracker
from .meter import Meter
from .output import Sink, sink
from .output.output import Output
from .output.tap import Tap
from .persona.persona import Persona, find
from .render import Style, backdrop, open_style
from .render.renderer import Look, Renderer, idle_picture
from .session import Session
from .settings import Settings
from .status import STAGES, Status, peak_memory_mb, percentiles, process_age
from .types import Picture, Pixels, Tracked

log = logging.getLogger(__name__)

PATIENCE = 30.0
"seconds that closing waits for the session: a driver may hang, and a film's encoder may be behind"


def open_look(chosen: Settings) -> Look:
    """What others will see.  Raises PersonaError, SettingsError and StudioError."""
    look = chosen.look
    persona = find(look.persona)
    style = open_style(look.style, look.renderer, chosen.infer.provider)
    behind = backdrop.paint(look.backdrop, chosen.output.size)
    return worn(look, style, persona, behind, Persona())


def worn(look: settings.Look, style: Style, persona: Persona, behind: Pixels, guest: Persona) -> Look:
    """What these settings make of things that are ready to be drawn; `behind` and `guest` as in `Look`."""
    return Look(
        style, persona, behind, look.scene, guest,
        expression=look.expression, reacts=look.reactions, blurred=look.blurs, hold=look.hold,
    )  # fmt: skip


def open_tracker(chosen: Settings, meter: Meter, persona: Persona, *, live: bool) -> Tracker:
    """The tracker, which knows how that person's face reads.  Raises ModelError.

    Where the room is shown, sharp or blurred, it watches for new faces in every frame.  One that is not `live` always
    looks twice.
    """
    watchful = chosen.look.films_room
    tracker = TRACKERS[chosen.infer.tracker](meter, watchful=watchful, provider=chosen.infer.provider, live=live)
    tracker.calibrate(persona.calibration)
    return tracker


def open_source(chosen: Settings, clock: Clock) -> capture.Source:
    """What the settings say to film, not yet opened."""
    make = capture.SOURCES[capture.kind(chosen.capture.source)]
    return make(chosen.capture.source, clock, chosen.output.size, chosen.output.fps)


def tracked(chosen: Settings) -> Iterator[Tracked]:
    """Every frame of what the settings say to film, with its faces, until it ends.  Raises CaptureError, ModelError.

    For learning, not for showing: the faces are as an average face's would be, without any calibration, and however
    slow the machine is, each is looked at twice.
    """
    filmed = capture.kind(chosen.capture.source) == "camera"
    tracker = open_tracker(chosen, Meter(), Persona(), live=False)
    with open_source(chosen, SystemClock() if filmed else SteppedClock()) as source:
        yield from map(tracker.track, source)


class App:
    """One run, from `start` to `close`; `status` and `stop` may be called from any thread at any time."""

    def __init__(
        self,
        chosen: Settings,
        *,
        seconds: float = math.inf,
        sinks: list[Sink] | None = None,
        beside: Sequence[Sink] = (),
        open_source: Callable[[Clock], capture.Source] | None = None,
        live: bool | None = None,
    ) -> None:
        """Load and check everything that can be checked before a device is touched.  Raises EmojiCamError.

        `sinks` and `open_source` take the place of what the settings name; `beside` comes before the sinks.  A `live`
        run is a camera to others: it films only while somebody looks, always shows something, and goes on when filming
        failed.  Without it only a run that films a camera is one.
        """
        keep_memory()
        self.settings, self._seconds = chosen, seconds
        self.is_live = capture.kind(chosen.capture.source) == "camera" if live is None else live
        self._hasty = not self.is_live and chosen.capture.pace == "off"
        self.power = "on"
        "on; off: let the camera go; blank: off in a hurry.  Any thread may set it, together with `output.blank`"
        self.clock: Clock = SteppedClock() if self._hasty else SystemClock()
        self.meter = Meter()
        self.sinks = [*beside, *(self._chosen_sinks() if sinks is None else sinks)]
        look = open_look(chosen)
        self.renderer, self.tap = Renderer(look, self.meter), Tap()
        tracker = open_tracker(chosen, self.meter, look.persona, live=not self._hasty)
        self.output = Output(
            self.sinks, idle_picture(look), self.clock, self.meter,
            fps=chosen.output.fps, fresh_for=chosen.output.fresh_for, live=self.is_live,
            when_empty=self.stop, look_on=self.tap,
        )  # fmt: skip
        source = partial(open_source, self.clock) if open_source else lambda: self._source
        self.session = Session(source, tracker, self.renderer, self.output, self.meter)
        self._demand = Demand(self._is_watched, self.clock)
        self.error: Exception | None = None
        self._thread = awaited(threading.Thread(target=self._film, name="session", daemon=True))
        self._began = self._ended = math.nan

    @cached_property
    def _source(self) -> capture.Source:
        """Made once: a camera that went away and is opened again must be the same one, not the next best."""
        return open_source(self.settings, self.clock)

    def _chosen_sinks(self) -> list[Sink]:
        specs = self.settings.output.sink
        return [sink(spec, self.clock, patient=self._hasty, listen=self._listen) for spec in specs]

    def _listen(self) -> Microphone | None:
        """What a film is to have for its sound.  One that is made without haste has none: nobody speaks in its time."""
        return Microphone(self.clock) if self.settings.output.sound and not self._hasty else None

    @property
    def look(self) -> Look:
        """What others see now."""
        return self.renderer.look

    @property
    def tracker(self) -> Tracker:
        """What reads faces now."""
        return self.session.tracker

    def _is_watched(self) -> bool:
        return self.tap.is_wanted or any(sink.is_watched() for sink in self.output.used)

    def _is_wanted(self) -> bool:
        return self.power == "on" and (self.settings.capture.always_on or self._demand())

    # -- running --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Open the outputs and begin to film.  Raises SinkError."""
        self._cpu_before = time.process_time()
        self._began = time.perf_counter()
        if not self._hasty:
            self.output.__enter__()
        self._thread.start()

    def _film(self) -> None:
        try:
            if self._hasty:
                self._convert()
            elif self.is_live:
                self._film_on_demand()
            else:
                self.session.run(self._seconds)
        except Exception as error:
            self.error = error
            log.debug("filming failed", exc_info=True)
        finally:
            self._cpu_after = time.process_time()
            self._ended = time.perf_counter()  # the last: `status` asks for the other where it sees this

    def _film_on_demand(self) -> None:
        if not self.settings.capture.always_on and capture.kind(self.settings.capture.source) == "camera":
            cameras.find(self.settings.capture.source)  # to tell now, not in the middle of a call, that there is none
        self.session.keep_running(self.clock, self._seconds, self._is_wanted)

    def _convert(self) -> None:
        with self.output.by_hand() as show:
            newest: Picture | None = None

            def show_in_time(picture: Picture) -> None:
                nonlocal newest
                if picture.taken_at < self._seconds:
                    show(picture)
                    newest = picture
                    return
                self.stop()
                if newest:  # it is on until then
                    show(replace(newest, taken_at=max(newest.taken_at, self._seconds - 1 / self.output.fps)))

            self.session.convert(show_in_time)
            for picture in self.renderer.rest():
                if picture.taken_at < self._seconds:
                    show(picture)

    def wait(self, timeout: float) -> bool:
        """Whether the run has ended; waits for that at most `timeout` seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def stop(self) -> None:
        """Have the run end soon."""
        self.session.stop()

    def close(self) -> None:
        """End the run and finish the outputs."""
        self.stop()
        if self._thread.ident is not None:
            self._thread.join(PATIENCE)
        if not self._hasty:
            self.output.close()
        self.look.style.close()

    def __enter__(self) -> App:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def failure(self) -> Exception | None:
        """What ended the run, if anything did; a sink's failure counts once no sink is left."""
        if self.error is not None:
            return self.error
        return self.output.failures[0][1] if self.output.is_empty and self.output.failures else None

    # -- telling --------------------------------------------------------------------------------------------

    def status(self) -> Status:
        """How it goes, now or, once ended, how it went."""
        output, failure = self.output, self.failure() or next((error for _, error in self.output.failures), None)
        seconds = self._seconds_so_far()
        return Status(
            state=self.state,
            error=sentence(failure) if failure else None,
            waits_for=self.waits_for or None,
            seconds=seconds,
            frames=self.session.frames,
            pictures=output.pictures,
            distinct=output.distinct,
            fps=output.shows / seconds if seconds > 0 else math.nan,
            age_ms=percentiles(list(output.ages)),
            late=output.late,
            replaced=self.session.replaced,
            skipped=output.skipped,
            blanked=output.blanked,
            stages_ms=self._stages_ms(),
            first_picture_ms=self._first_picture_ms(),
            cpu_cores=self._cpu_cores(),
            memory_mb=peak_memory_mb(),
            providers=dict(self.tracker.providers),
            notes=[*self.tracker.notes, *self.look.style.notes, *self._silences()],
            renderer=self.look.style.renderer,
        )

    def _silences(self) -> list[str]:
        return [said for one in self.sinks if (said := getattr(one, "silence", ""))]

    @property
    def state(self) -> str:
        """As in `Status`."""
        if self.failure():
            return "failed"
        if not math.isnan(self._ended):
            return "done"
        if self.power != "on":
            return self.power
        if self.is_live and not self.settings.capture.always_on and not self._demand.there:
            return "idle"
        if not self.output.pictures and not self.session.waits_for:
            return "starting"
        return "live" if self.output.is_fresh else "waiting"

    @property
    def waits_for(self) -> str:
        """As in `Status`."""
        return self.session.waits_for if self.state == "waiting" else ""

    def _seconds_so_far(self) -> float:
        output = self.output
        if output.shows < 2:
            return 0.0
        return output.last_at - output.began_at + 1 / output.fps

    def _stages_ms(self) -> dict[str, float]:
        medians = self.meter.medians()
        return {stage: medians.get(stage, math.nan) for stage in STAGES}

    def _first_picture_ms(self) -> float | None:
        if self._hasty or math.isnan(self.output.first_at):
            return None
        return (process_age() - (self.clock.now() - self.output.first_at)) * 1e3

    def _cpu_cores(self) -> float:
        if math.isnan(self._began):
            return math.nan
        ended = time.perf_counter() if math.isnan(self._ended) else self._ended
        used = (time.process_time() if math.isnan(self._ended) else self._cpu_after) - self._cpu_before
        return used / max(ended - self._began, 1e-9)
