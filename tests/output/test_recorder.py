"""Recordings, decoded again: every frame, its time and its colours, whatever happened while they were made."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import numpy as np
import pytest

from emojicam.errors import SinkError, UsageError
from emojicam.output import recorder as recorder_module
from emojicam.output.film import Film
from emojicam.output.recorder import Recorder
from emojicam.types import Picture, Pixels

SIZE = (320, 180)
FPS = 30.0
COLOURS = [(200, 40, 40), (40, 180, 60), (30, 60, 210), (230, 230, 40), (128, 128, 128), (250, 250, 250), (8, 8, 8)]
ENDINGS = [".mp4", ".webm"]
BIT = 16
"px that one bit of a frame's number is wide"


class HandClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.time = 1000.0

    def now(self) -> float:
        return self.time

    def sleep_until(self, when: float) -> None:
        self.time = max(self.time, when)


def picture(number: int, size: tuple[int, int] = SIZE, colour: tuple[int, int, int] = COLOURS[0]) -> Picture:
    """A plain colour, with the number in black and white bits along the top: no encoder sees a cut in it."""
    pixels = np.empty((size[1], size[0], 3), np.uint8)
    pixels[:] = colour
    for bit in range(8):
        pixels[:BIT, bit * BIT : (bit + 1) * BIT] = 255 * (number >> bit & 1)
    return Picture(pixels, float(number))


def number_of(pixels: Pixels) -> int:
    middles = pixels[BIT // 2, BIT // 2 : 8 * BIT : BIT, 1]
    return sum(1 << bit for bit, value in enumerate(middles) if value > 127)


def decoded(path: Path) -> list[tuple[float, Pixels]]:
    """The time in seconds and the pixels of every frame."""
    with av.open(path) as container:
        frames = container.decode(video=0)
        return [(float(frame.time or 0), np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)) for frame in frames]


def record(path: Path, at: Sequence[float], size: tuple[int, int] = SIZE) -> Recorder:
    """A finished recording of numbered pictures, shown at those times."""
    clock = HandClock()
    recorder = Recorder(path, clock, patient=True)
    recorder.open(size, FPS)
    began = clock.time
    for number, when in enumerate(at):
        clock.time = began + when
        recorder.show(picture(number, size))
    recorder.close()
    return recorder


def wait_until_encoded(recorder: Recorder) -> None:
    while recorder.waiting:
        pass


def ticks(count: int) -> list[float]:
    return [number / FPS for number in range(count)]


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_picture_is_one_frame_at_constant_rate(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    recorder = record(path, ticks(75))
    frames = decoded(path)
    assert [number_of(pixels) for _, pixels in frames] == list(range(75))
    assert np.allclose([time for time, _ in frames], ticks(75), atol=0.001)
    assert (recorder.dropped, recorder.repeated) == (0, 0)
    with av.open(path) as container:
        assert container.duration == pytest.approx(75 / FPS * 1e6, abs=1e6 / FPS)
        assert container.streams.video[0].average_rate == 30


@pytest.mark.parametrize("ending", ENDINGS)
def test_colours_are_those_of_the_pictures_and_tagged_as_bt709(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    clock = HandClock()
    recorder = Recorder(path, clock, patient=True)
    recorder.open(SIZE, FPS)
    for number, colour in enumerate(COLOURS):
        recorder.show(picture(number, colour=colour))
        clock.time += 1 / FPS
    recorder.close()
    for (_, pixels), colour in zip(decoded(path), COLOURS, strict=True):
        assert np.abs(pixels[BIT * 2 :].reshape(-1, 3).mean(axis=0) - colour).max() <= 4
    with av.open(path) as container:
        context = container.streams.video[0].codec_context
        tags = (context.color_range, context.colorspace, context.color_primaries, context.color_trc)
        assert tags == (1, 1, 1, 1)
        assert context.pix_fmt == "yuv420p"


@pytest.mark.parametrize(
    ("at", "shown", "dropped", "repeated"),
    [
        pytest.param([0, 1, 2, 5, 6], [0, 1, 2, 2, 2, 3, 4], 0, 2, id="missed ticks are repeated"),
        pytest.param([0, 1.4, 1.8, 3.3, 3.9], [0, 1, 2, 3, 4], 0, 0, id="jitter is not seen"),
        pytest.param([0, 0.9, 1.8, 2.7, 3.6, 4.5, 5.4, 6.3, 7.2, 8.1, 8.9], [*range(10)], 1, 0, id="ticks too fast"),
        pytest.param([0, 1, 1.2, 1.4, 1.5, 4.2], [0, 1, 2, 2, 5], 2, 1, id="a burst"),
    ],
)
def test_a_second_lasts_a_second(
    tmp_path: Path, at: list[float], shown: list[int], dropped: int, repeated: int
) -> None:
    path = tmp_path / "out.mp4"
    recorder = record(path, [when / FPS for when in at])
    frames = decoded(path)
    assert [number_of(pixels) for _, pixels in frames] == shown
    assert np.allclose([time for time, _ in frames], ticks(len(shown)), atol=0.001)
    assert (recorder.dropped, recorder.repeated) == (dropped, repeated)


def test_a_long_sleep_is_a_gap_and_not_an_hour_of_repeats(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    recorder = record(path, [0, 1 / FPS, 3600])
    frames = decoded(path)
    assert [number_of(pixels) for _, pixels in frames] == [0, 1, 2]
    assert frames[-1][0] == pytest.approx(3600)
    assert recorder.repeated == 0


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("size", [(321, 181), (1, 1), (2, 2), (160, 90), (1919, 1079)], ids=str)
def test_any_size_is_recorded_rounded_up_to_even(tmp_path: Path, size: tuple[int, int], ending: str) -> None:
    path = tmp_path / f"out{ending}"
    record(path, ticks(3), size)
    frames = decoded(path)
    assert len(frames) == 3
    assert frames[0][1].shape == (size[1] + size[1] % 2, size[0] + size[0] % 2, 3)


KILLED = """
import os, signal, sys
sys.path[:0] = sys.argv[4:]
from test_recorder import FPS, HandClock, picture, wait_until_encoded
from emojicam.output.film import Film
from emojicam.output.recorder import Recorder
clock = HandClock()
recorder = Recorder(sys.argv[1], clock, patient=True)
recorder.open((320, 180), FPS)
for number in range(int(sys.argv[2])):
    recorder.show(picture(number))
    clock.time += 1 / FPS
wait_until_encoded(recorder)
os.kill(os.getpid(), int(sys.argv[3]))
"""


def record_and_be_killed(path: Path, pictures: int) -> None:
    command = [sys.executable, "-c", KILLED, str(path), str(pictures), str(int(signal.SIGKILL))]
    command += [str(Path(__file__).parent), str(Path(__file__).parents[2])]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_killed_recording_plays_up_to_the_kill(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    record_and_be_killed(path, 110)
    frames = decoded(path)
    assert 110 - FPS / 2 - 2 <= len(frames) <= 110
    assert [number_of(pixels) for _, pixels in frames] == list(range(len(frames)))
    assert list(tmp_path.iterdir()) == [path]


def boxes(path: Path) -> list[bytes]:
    """The kinds of an MP4's boxes, in order."""
    data, kinds, start = path.read_bytes(), list[bytes](), 0
    while start < len(data):
        length, kind = struct.unpack_from(">I4s", data, start)
        kinds.append(kind)
        start += struct.unpack_from(">Q", data, start + 8)[0] if length == 1 else length
    return kinds


def test_a_finished_mp4_is_an_ordinary_one_and_a_killed_one_is_in_fragments(tmp_path: Path) -> None:
    record(tmp_path / "finished.mp4", ticks(60))
    assert boxes(tmp_path / "finished.mp4") == [b"ftyp", b"free", b"mdat", b"moov"]
    record_and_be_killed(tmp_path / "killed.mp4", 60)
    assert boxes(tmp_path / "killed.mp4").count(b"moof") >= 2


def test_a_kill_leaves_the_old_file_and_the_new_one_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    record(path, ticks(5))
    old = path.read_bytes()
    for name in ("out.partial.mp4", "out.partial2.mp4"):
        record_and_be_killed(path, 60)
        assert path.read_bytes() == old
        assert len(decoded(tmp_path / name)) >= 30
    record(path, ticks(7))
    assert len(decoded(path)) == 7
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.mp4", "out.partial.mp4", "out.partial2.mp4"]


def test_an_old_file_is_replaced_only_when_the_new_one_is_finished(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    path.write_bytes(b"precious")
    recorder = Recorder(path)
    recorder.open(SIZE, FPS)
    recorder.show(picture(0))
    wait_until_encoded(recorder)
    assert path.read_bytes() == b"precious"
    recorder.close()
    assert len(decoded(path)) == 1
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="there, a file that is open cannot be deleted")
@pytest.mark.parametrize("old", [b"", b"precious"], ids=["new", "old"])
def test_a_recording_that_somebody_deletes_meanwhile_is_not_said_to_be_there(tmp_path: Path, old: bytes) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "out.mp4").write_bytes(old)
    recorder = Recorder(folder / "out.mp4")
    recorder.open(SIZE, FPS)
    recorder.show(picture(0))
    wait_until_encoded(recorder)
    shutil.rmtree(folder)
    with pytest.raises(SinkError, match="broke off") as told:
        recorder.close()
    assert " are in " not in str(told.value)


@pytest.mark.parametrize("old", [None, b"", b"precious"], ids=["new", "empty", "old"])
def test_without_a_picture_everything_stays_as_it_was(tmp_path: Path, old: bytes | None) -> None:
    path = tmp_path / "out.mp4"
    if old is not None:
        path.write_bytes(old)
    recorder = Recorder(path)
    recorder.open(SIZE, FPS)
    recorder.close()
    assert (path.read_bytes() if path.exists() else None) == old
    assert len(list(tmp_path.iterdir())) == (old is not None)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 300 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("needs the right to mount a tmpfs")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def small_files(tmp_path: Path) -> Iterator[Path]:
    """A folder where no file may grow over 300 kB: what any user can set up."""
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, limits[1]))
    yield tmp_path
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def noise(number: int, size: tuple[int, int] = SIZE) -> Picture:
    """What no codec makes small."""
    pixels = np.random.default_rng(number).integers(0, 256, (size[1], size[0], 3), np.uint8)
    return Picture(pixels, float(number))


def fill(folder: Path) -> None:
    """Leave no room on its disk."""
    with (folder / "ballast").open("wb", buffering=0) as ballast, contextlib.suppress(OSError):
        while True:
            ballast.write(bytes(1024))


def record_noise(path: Path, size: tuple[int, int] = SIZE) -> str:
    """Record until the disk is full; the sentence that the user gets."""
    clock = HandClock()
    recorder = Recorder(path, clock, patient=True)
    recorder.open(size, FPS)
    with pytest.raises(SinkError) as caught:
        show_noise_for_ever(recorder, clock, size)
    recorder.close()
    return str(caught.value)


def show_noise_for_ever(recorder: Recorder, clock: HandClock, size: tuple[int, int]) -> None:
    for number in itertools.count():
        recorder.show(noise(number, size))
        clock.time += 1 / FPS


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("place", ["small_disk", "small_files"])
def test_on_a_full_disk_what_was_recorded_can_be_played(
    request: pytest.FixtureRequest, place: str, ending: str
) -> None:
    path: Path = request.getfixturevalue(place) / f"out{ending}"
    sentence = record_noise(path, (160, 90))
    assert sentence.startswith("No space was left")
    assert str(path) in sentence
    frames = decoded(path)
    assert len(frames) >= 5
    assert np.allclose([time for time, _ in frames], ticks(len(frames)), atol=0.001)


def test_on_a_full_disk_the_old_file_stays(small_disk: Path) -> None:
    path = small_disk / "out.mp4"
    path.write_bytes(b"precious")
    assert "out.partial.mp4" in record_noise(path, (160, 90))
    assert path.read_bytes() == b"precious"
    assert len(decoded(small_disk / "out.partial.mp4")) >= 5


@pytest.mark.parametrize("ending", ENDINGS)
def test_on_a_disk_too_small_for_anything_nothing_is_left(small_disk: Path, ending: str) -> None:
    assert record_noise(small_disk / f"out{ending}", (1280, 720)).startswith("No space was left")
    assert list(small_disk.iterdir()) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_disk_that_is_full_only_at_the_end_keeps_the_recording(small_disk: Path, ending: str) -> None:
    path = small_disk / f"out{ending}"
    clock = HandClock()
    recorder = Recorder(path, clock, patient=True)
    recorder.open(SIZE, FPS)
    for number in range(99):  # the last nine wait in the container for more, and are too large for what is left
        recorder.show(picture(number) if number < 90 else noise(number))
        clock.time += 1 / FPS
    wait_until_encoded(recorder)
    fill(small_disk)
    with pytest.raises(SinkError, match="No space was left"):
        recorder.close()
    numbers = [number_of(pixels) for _, pixels in decoded(path)]
    assert numbers[:90] == list(range(90))[: len(numbers)]
    assert 75 <= len(numbers) < 99


@pytest.mark.timeout(60)
def test_a_slow_encoder_never_delays_the_tick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With an encoder that stands still, show returns, and what could not wait is repeated in its place."""
    gate = threading.Event()

    class Stuck(Film):
        def add(self, pixels: Pixels) -> None:
            assert gate.wait(60)
            super().add(pixels)

    monkeypatch.setattr(recorder_module, "Film", Stuck)
    monkeypatch.setattr(recorder_module, "PATIENCE_S", 3600.0)
    clock = HandClock()
    recorder = Recorder(tmp_path / "out.mp4", clock)
    recorder.open(SIZE, FPS)
    for number in range(40):
        recorder.show(picture(number))
        clock.time += 1 / FPS
    gate.set()
    wait_until_encoded(recorder)
    recorder.show(picture(40))
    recorder.close()
    frames = decoded(tmp_path / "out.mp4")
    numbers = [number_of(pixels) for _, pixels in frames]
    assert len(frames) == 41
    assert numbers[-1] == 40
    assert numbers == sorted(numbers)
    assert recorder.dropped == recorder.repeated == 41 - len(set(numbers)) > 0


def test_a_patient_recorder_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shown as fast as it takes them, by a clock that stands still meanwhile."""
    monkeypatch.setattr(recorder_module, "PATIENCE_S", 0.0001)
    clock = HandClock()
    recorder = Recorder(tmp_path / "out.mp4", clock, patient=True)
    recorder.open(SIZE, FPS)
    for number in range(200):
        recorder.show(picture(number))
        clock.time += 1 / FPS
    recorder.close()
    assert [number_of(pixels) for _, pixels in decoded(tmp_path / "out.mp4")] == list(range(200))
    assert (recorder.dropped, recorder.repeated) == (0, 0)


def test_a_recording_begins_with_the_first_picture_and_not_with_the_placeholder(tmp_path: Path) -> None:
    clock = HandClock()
    recorder = Recorder(tmp_path / "out.mp4", clock)
    recorder.open(SIZE, FPS)
    placeholder = Picture(picture(255).pixels.copy(), -np.inf)
    for shown in (placeholder, placeholder, picture(1), placeholder, picture(2)):
        recorder.show(shown)
        clock.time += 1 / FPS
    recorder.close()
    assert [number_of(pixels) for _, pixels in decoded(tmp_path / "out.mp4")] == [1, 255, 2]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("missing/out.mp4", "does not exist: create it", id="missing folder"),
        pytest.param("folder.mp4", "is a folder", id="a folder"),
        pytest.param("file/out.mp4", "does not exist", id="a file for a folder"),
    ],
)
def test_a_bad_place_is_a_sentence(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "file").write_bytes(b"")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(SinkError, match=said) as caught:
        Recorder(tmp_path / name).open(SIZE, FPS)
    assert "\n" not in str(caught.value)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["out.avi", "out", "out.mp4.txt", "mp4"])
def test_an_unknown_ending_is_a_mistake_of_use(name: str) -> None:
    with pytest.raises(UsageError, match=r"ends in \.mp4 or \.webm"):
        Recorder(name)


def test_an_ending_may_be_in_capitals(tmp_path: Path) -> None:
    record(tmp_path / "OUT.MP4", ticks(2))
    assert len(decoded(tmp_path / "OUT.MP4")) == 2


def test_two_programs_do_not_record_to_one_file(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    first = Recorder(path)
    first.open(SIZE, FPS)
    first.show(picture(0))
    with pytest.raises(SinkError, match="Another program is recording"):
        Recorder(path).open(SIZE, FPS)
    first.close()
    assert len(decoded(path)) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_codec_that_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(SinkError, match="libx264 cannot record"):
        Recorder(tmp_path / "out.mp4").open((40_000, 40_000), FPS)
    assert list(tmp_path.iterdir()) == []


def test_a_picture_of_another_size_is_refused(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "out.mp4")
    recorder.open(SIZE, FPS)
    with pytest.raises(SinkError, match="320x180 and got one of 64x64"):
        recorder.show(picture(0, (64, 64)))
    recorder.close()


def test_closing_what_never_opened_does_nothing(tmp_path: Path) -> None:
    Recorder(tmp_path / "out.mp4").close()
    assert list(tmp_path.iterdir()) == []
