"""Films with sound: what happens at one moment is seen and heard at one moment, and no fault costs a picture."""

from __future__ import annotations

import itertools
import math
import threading
from pathlib import Path

import av
import numpy as np
import pytest

from emojicam.errors import Unheard
from emojicam.output.recorder import Recorder
from emojicam.output.soundtrack import Samples
from emojicam.types import SOUND_RATE, Heard, Picture

from .test_recorder import ENDINGS, FPS, SIZE, HandClock, decoded, number_of, picture

AGE_S = 0.12
"of every picture when it is shown"
TOLERANCE_S = 0.04


class Told:
    """A microphone that hears what the test says."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.lost, self._refuses = "", refuses
        self.opened = self.closed = 0
        self._pieces: list[Heard] = []
        self._lock = threading.Lock()
        "the recorder takes from a thread of its own: without, a piece could be lost between two hands"

    def open(self) -> None:
        self.opened += 1
        if self._refuses:
            raise Unheard("No microphone.")

    def take(self) -> list[Heard]:
        with self._lock:
            pieces, self._pieces = self._pieces, []
        return pieces

    def close(self) -> None:
        self.closed += 1

    def hear(self, at: float, seconds: float, loud: bool) -> None:
        wave = 12000 * np.sin(np.arange(round(seconds * SOUND_RATE)) * 2 * math.pi * 1000 / SOUND_RATE)
        piece = Heard((wave if loud else wave * 0).astype(np.int16), at)
        with self._lock:
            self._pieces.append(piece)


def sound_of(path: Path) -> Samples | None:
    """Its sound, from the film's first moment on; None where it has none."""
    with av.open(path) as container:
        if not container.streams.audio:
            return None
        resampler = av.AudioResampler("s16", "mono", SOUND_RATE)
        frames = list(container.decode(audio=0))
        whole = np.concatenate([one.to_ndarray()[0] for frame in frames for one in resampler.resample(frame)])
        begin = round(float(frames[0].time or 0) * SOUND_RATE)
    return np.concatenate([np.zeros(max(0, begin), np.int16), whole[max(0, -begin) :]])


def bursts(samples: Samples) -> list[float]:
    """When each begins, seconds."""
    loud = np.flatnonzero(np.abs(samples.astype(int)) > 4000)
    return [float(at) / SOUND_RATE for at in loud[np.diff(loud, prepend=-SOUND_RATE) > SOUND_RATE // 4]]


def flashes(path: Path) -> list[float]:
    times = [(time, pixels[90:].mean() > 128) for time, pixels in decoded(path)]
    return [time for (_, before), (time, now) in itertools.pairwise(times) if now and not before]


def film(
    recorder: Recorder, clock: HandClock, sound: Told, seconds: float, *, blank: tuple[float, float] = (9, 9)
) -> None:
    """Once a second a flash and a tone of a tenth of a second, at the same moment of the world."""
    recorder.open(SIZE, FPS)
    began = clock.time
    for number in range(round(seconds * FPS)):
        clock.time = began + number / FPS
        sound.hear(clock.time - 1 / FPS, 1 / FPS, _is_loud(clock.time - 1 / FPS - began))
        taken_at = clock.time - AGE_S
        colour = (250, 250, 250) if _is_loud(taken_at - began) else (8, 8, 8)
        shown = Picture(picture(number % 256, colour=colour).pixels.copy(), taken_at)
        if blank[0] <= number / FPS < blank[1]:
            shown = Picture(shown.pixels.copy(), -math.inf)
        recorder.show(shown)
    recorder.close()


def _is_loud(at: float) -> bool:
    return at >= 0 and 0.5 <= (at + 1e-9) % 1 < 0.6


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_happens_at_once_is_seen_and_heard_at_once(tmp_path: Path, ending: str) -> None:
    clock, sound = HandClock(), Told()
    recorder = Recorder(tmp_path / f"out{ending}", clock, patient=True, sound=sound)
    film(recorder, clock, sound, 4)
    heard = sound_of(recorder.path)
    assert heard is not None
    assert len(heard) / SOUND_RATE == pytest.approx(4, abs=0.05)
    seen = flashes(recorder.path)
    assert len(seen) == 4
    assert np.abs(np.array(bursts(heard)) - seen).max() <= TOLERANCE_S
    assert (sound.opened, sound.closed) == (1, 1)
    assert not recorder.is_heard


def test_where_the_placeholder_is_seen_nothing_is_heard(tmp_path: Path) -> None:
    clock, sound = HandClock(), Told()
    recorder = Recorder(tmp_path / "out.mp4", clock, patient=True, sound=sound)
    film(recorder, clock, sound, 4, blank=(1.2, 3.2))
    heard = sound_of(recorder.path)
    assert heard is not None
    assert [round(at) for at in bursts(heard)] == [1, 4]
    assert np.abs(heard[round(1.25 * SOUND_RATE) : round(3.15 * SOUND_RATE)]).max() < 50


@pytest.mark.parametrize("ending", ENDINGS)
def test_without_a_microphone_the_film_is_as_without_sound_and_says_so(tmp_path: Path, ending: str) -> None:
    clock, sound = HandClock(), Told(refuses=True)
    recorder = Recorder(tmp_path / f"out{ending}", clock, patient=True, sound=sound)
    film(recorder, clock, sound, 1)
    assert sound_of(recorder.path) is None
    assert [number_of(pixels) for _, pixels in decoded(recorder.path)] == list(range(30))
    assert recorder.silence == "No microphone. The clip has no sound."


def test_a_microphone_that_goes_away_costs_no_picture(tmp_path: Path) -> None:
    clock, sound = HandClock(), Told()
    recorder = Recorder(tmp_path / "out.mp4", clock, patient=True, sound=sound)
    hear = sound.hear

    def until_half(at: float, seconds: float, loud: bool) -> None:
        if at < 1001.9:
            hear(at, seconds, loud)
        else:
            sound.lost = "It went away."

    sound.hear = until_half  # type: ignore[method-assign]
    film(recorder, clock, sound, 4)
    heard = sound_of(recorder.path)
    assert heard is not None
    assert [round(at - AGE_S, 1) for at in bursts(heard)] == [0.5, 1.5]
    assert len(heard) / SOUND_RATE == pytest.approx(4, abs=0.05), "silence to the end, so that players go on"
    assert len(decoded(recorder.path)) == 120
    assert recorder.silence == "It went away."


def test_an_encoder_that_fails_lets_the_microphone_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound, gone = Told(), threading.Event()
    monkeypatch.setattr(sound, "close", gone.set)
    recorder = Recorder(tmp_path / "out.mp4", HandClock(), patient=True, sound=sound)
    recorder.open(SIZE, FPS)
    assert recorder.is_heard
    monkeypatch.setattr(recorder._film, "add", lambda pixels: 1 / 0)
    recorder.show(picture(1))
    assert gone.wait(30)
    assert not recorder.is_heard


def test_a_film_that_cannot_be_made_leaves_no_microphone_open(tmp_path: Path) -> None:
    from emojicam.errors import SinkError

    sound = Told()
    with pytest.raises(SinkError):
        Recorder(tmp_path / "out.mp4", sound=sound).open((40_000, 40_000), FPS)
    assert (sound.opened, sound.closed) == (1, 1)


def test_a_film_without_sound_opens_no_microphone(tmp_path: Path) -> None:
    clock, sound = HandClock(), Told()
    recorder = Recorder(tmp_path / "out.mp4", clock, patient=True)
    film(recorder, clock, sound, 1)
    assert (sound.opened, sound_of(recorder.path), recorder.silence) == (0, None, "")
