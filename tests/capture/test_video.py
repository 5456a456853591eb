"""Videos of every kind, made here, are played: whole, upright, in time.  Bad ones are refused in one sentence."""

from __future__ import annotations

import logging
import os
import shutil
import socket
import struct
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from av.stream import Disposition
from numpy.typing import NDArray

from emojicam.capture import video
from emojicam.capture.video import Video
from emojicam.clock import SteppedClock, SystemClock
from emojicam.errors import CaptureError
from emojicam.testing import ManualClock
from emojicam.types import Frame

Image = NDArray[np.uint8]

TICKS = 600
"time stamps a second in the films made here"
QUADRANTS = np.array([[(200, 40, 40), (40, 160, 40)], [(40, 40, 200), (190, 190, 60)]], np.uint8)
"red, green / blue, yellow: another picture in each of the eight orientations"


def shade(index: int) -> int:
    """The grey of the frame number `index`, far enough from its neighbours' to survive compression."""
    return 20 + 7 * index % 210


def grey(index: int, width: int = 96, height: int = 64) -> Image:
    return np.full((height, width, 3), shade(index), np.uint8)


def quadrants(width: int, height: int) -> Image:
    return np.kron(QUADRANTS, np.ones((height // 2, width // 2, 1), np.uint8))


def film(
    path: Path,
    images: Sequence[Image],
    times: Sequence[float] | None = None,
    *,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    options: dict[str, str] | None = None,
    aspect: Fraction | None = None,
    sound: bool = False,
) -> Path:
    """A video of these images, at 30 a second or at these times."""
    with av.open(str(path), "w", options=options or {}) as container:
        audio = container.add_stream("pcm_s16le", rate=8000) if sound else None
        stream: Any = container.add_stream(codec, rate=30)
        stream.height, stream.width, stream.pix_fmt = *images[0].shape[:2], pixels
        stream.time_base = stream.codec_context.time_base = Fraction(1, TICKS)
        if aspect:
            stream.codec_context.sample_aspect_ratio = aspect
        if audio:
            silence = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), "s16", "mono")
            silence.sample_rate = 8000
            container.mux(audio.encode(silence))
        for index, image in enumerate(images):
            frame = av.VideoFrame.from_ndarray(image, "rgb24")
            frame.pts = round((times[index] if times else index / 30) * TICKS)
            frame.time_base = Fraction(1, TICKS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def turned(path: Path, a: int, b: int, c: int, d: int) -> Path:
    """The same MP4 with another display matrix in its track header, as phones write it."""
    data = bytearray(path.read_bytes())
    matrix = data.index(b"tkhd") + 4 + 40  # version, times, track, duration, layer, volume come before it
    one, zero = 1 << 16, 0
    struct.pack_into(">9i", data, matrix, a * one, b * one, zero, c * one, d * one, zero, zero, zero, 1 << 30)
    path.write_bytes(data)
    return path


def play(path: Path, clock: Any = None, **options: Any) -> list[Frame]:
    with Video(path, clock or SteppedClock(), **options) as source:
        return list(source)


def shades(frames: Sequence[Frame]) -> list[int]:
    """Which frames these are, by their grey."""
    known = np.array([shade(index) for index in range(30)])
    return [int(np.argmin(np.abs(known - frame.pixels.mean()))) for frame in frames]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A second of 30 frames, each of its own grey; its index comes before its pictures."""
    return film(tmp_path / "clip.mp4", [grey(i) for i in range(30)], options={"movflags": "faststart"})


# In time -----------------------------------------------------------------------------------------------------------


def test_frames_come_in_order_when_they_are_due(clip: Path) -> None:
    frames = play(clip, SteppedClock(100.0))
    assert shades(frames) == list(range(30))
    assert [frame.taken_at for frame in frames] == pytest.approx([100 + i / 30 for i in range(30)], abs=2e-3)


def test_a_variable_rate_is_kept(tmp_path: Path) -> None:
    times = [0.0, 0.02, 0.5, 0.52, 2.0, 2.5]
    frames = play(film(tmp_path / "phone.mkv", [grey(i) for i in range(6)], times))
    came: dict[int, float] = {}
    for index, frame in zip(shades(frames), frames, strict=True):
        came.setdefault(index, frame.taken_at)
    assert list(came) == list(range(6))
    assert list(came.values()) == pytest.approx(times, abs=2e-3)


def test_a_picture_that_is_on_for_long_stays_fresh(tmp_path: Path) -> None:
    frames = play(film(tmp_path / "slides.mkv", [grey(i) for i in range(3)], [0.0, 3.0, 5.0]))
    stamps = [frame.taken_at for frame in frames]
    assert max(np.diff(stamps)) <= video.LONGEST_STILL + 2e-3
    assert min(np.diff(stamps)) > 0.1
    assert shades(frames) == [0] * 15 + [1] * 10 + [2]
    assert [stamps[15], stamps[25]] == pytest.approx([3.0, 5.0], abs=2e-3)


def test_a_film_that_does_not_begin_at_zero_begins_at_once(tmp_path: Path) -> None:
    frames = play(film(tmp_path / "late.mkv", [grey(i) for i in range(3)], [7.0, 7.1, 7.2]))
    assert [frame.taken_at for frame in frames] == pytest.approx([0.0, 0.1, 0.2], abs=2e-3)


def test_without_pace_no_one_waits(clip: Path) -> None:
    class Impatient(ManualClock):
        def sleep_until(self, when: float) -> None:
            pytest.fail("waited")

    assert shades(play(clip, Impatient(), pace=False)) == list(range(30))


def test_at_leisure_every_frame_comes_once_at_its_own_time(tmp_path: Path) -> None:
    """However long a picture is on, and however close two are."""
    times = [0.0, 0.01, 0.05, 2.0, 2.1]
    path = film(tmp_path / "uneven.mkv", [grey(i) for i in range(5)], times)
    with Video(path, SystemClock()) as source:
        frames = list(source.at_leisure())
        assert source.seconds == pytest.approx(2.1, abs=0.1)
    assert shades(frames) == [0, 1, 2, 3, 4]
    assert [frame.taken_at for frame in frames] == pytest.approx(times, abs=2e-3)


def test_the_end_is_the_beginning_where_asked(clip: Path) -> None:
    with Video(clip, SteppedClock(), loop=True) as source:
        frames = [frame for frame, _ in zip(source, range(70), strict=False)]
    assert shades(frames) == [i % 30 for i in range(70)]
    assert [frame.taken_at for frame in frames] == pytest.approx([i / 30 for i in range(70)], abs=5e-3)


@pytest.mark.parametrize(
    "gap",
    [
        pytest.param(-0.5, id="two-recordings-in-one-file"),
        pytest.param(3600.0, id="a-clock-that-jumped"),
    ],
)
def test_where_two_recordings_were_joined_the_second_follows_the_first(tmp_path: Path, gap: float) -> None:
    """As when two files of a recorder are put one behind the other: the second has time stamps of its own."""
    images = [grey(i) for i in range(30)]
    parts = [
        film(tmp_path / "first.ts", images[:15]),
        film(tmp_path / "second.ts", images[15:], [0.5 + gap + i / 30 for i in range(15)]),
    ]
    joined = tmp_path / "joined.ts"
    joined.write_bytes(b"".join(part.read_bytes() for part in parts))
    frames = play(joined)
    assert shades(frames) == list(range(30))
    assert max(np.diff([frame.taken_at for frame in frames])) < 0.1
    assert frames[-1].taken_at == pytest.approx(29 / 30, abs=0.1)


def test_a_time_stamp_that_cannot_be_is_not_waited_for(tmp_path: Path) -> None:
    century = 100 * 365 * 86400.0
    frames = play(film(tmp_path / "odd.mkv", [grey(i) for i in range(4)], [0.0, 0.1, century, century + 0.1]))
    assert shades(frames) == [0, 1, 2, 3]
    assert frames[-1].taken_at < 1


def test_after_a_pause_the_newest_frame_comes_not_the_next(clip: Path) -> None:
    clock = ManualClock()
    with Video(clip, clock) as source:
        frames = iter(source)
        next(frames)
        clock.advance(0.51)
        assert shades([next(frames), next(frames)]) == [15, 16]
    assert source.skipped == 14


def test_a_film_too_slow_to_decode_is_slow_but_shown(clip: Path) -> None:
    clock = ManualClock()

    class Heavy(Video):
        """Each picture takes 45 ms to decode, and is due after 33."""

        def _images(self, stream: Any) -> Iterator[av.VideoFrame]:
            for image in super()._images(stream):
                clock.advance(0.045)
                yield image

    with Heavy(clip, clock) as source:
        frames = list(source)
    gaps = np.diff([frame.taken_at for frame in frames])
    assert max(gaps) < 0.2
    assert shades(frames) == sorted(shades(frames))
    assert sum(gaps < 0.05) >= len(gaps) / 3, "only every third is shown if the timetable never gives in"


class Sleepy(SystemClock):
    """A clock that tells when somebody sleeps."""

    def __init__(self) -> None:
        self.slept = threading.Event()

    def sleep_until(self, when: float) -> None:
        self.slept.set()
        super().sleep_until(when)


def test_closing_ends_the_wait_of_another_thread(tmp_path: Path) -> None:
    path, clock = film(tmp_path / "lecture.mkv", [grey(0), grey(1)], [0.0, 3600.0]), Sleepy()
    seen: list[Frame] = []
    with Video(path, clock) as source:
        thread = threading.Thread(target=lambda: seen.extend(source), daemon=True)
        thread.start()
        assert clock.slept.wait(10)
    thread.join(10)
    assert not thread.is_alive()
    assert set(shades(seen)) == {0}


def test_closing_while_another_thread_decodes_is_safe(clip: Path) -> None:
    started = threading.Event()

    def watch(source: Video) -> None:
        for _ in source:
            started.set()

    with Video(clip, SystemClock(), pace=False, loop=True) as source:
        thread = threading.Thread(target=watch, args=(source,))
        thread.start()
        assert started.wait(10)
    thread.join(10)
    assert not thread.is_alive()


# Every kind ----------------------------------------------------------------------------------------------------------


def test_a_frame_stays_what_it_was_while_others_are_decoded(clip: Path) -> None:
    kept = play(clip)
    assert [int(frame.pixels.min()) for frame in kept] == [int(frame.pixels.max()) for frame in kept]
    assert shades(kept) == list(range(30))
    assert not any(frame.pixels.flags.writeable for frame in kept)
    assert all(frame.pixels.flags.c_contiguous for frame in kept)


@pytest.mark.parametrize(
    ("name", "codec", "pixels", "size"),
    [
        pytest.param("a.mp4", "libx264", "yuv420p", (128, 96), id="h264"),
        pytest.param("a.mp4", "libx264", "yuv420p10le", (128, 96), id="ten-bit"),
        pytest.param("a.mp4", "libx264", "yuv444p", (131, 97), id="odd-size"),
        pytest.param("a.mp4", "libx265", "yuv420p10le", (128, 96), id="hevc-ten-bit"),
        pytest.param("a.webm", "libvpx-vp9", "yuv420p", (130, 98), id="vp9"),
        pytest.param("a.webm", "libvpx-vp9", "yuva420p", (128, 96), id="vp9-alpha"),
        pytest.param("a.mov", "png", "rgba", (131, 97), id="png-alpha"),
        pytest.param("a.mov", "qtrle", "argb", (128, 96), id="animation-alpha"),
        pytest.param("a.mkv", "ffv1", "bgr0", (129, 95), id="ffv1-rgb"),
        pytest.param("a.avi", "mjpeg", "yuvj422p", (128, 96), id="mjpeg-full-range"),
        pytest.param("a.nut", "rawvideo", "rgb24", (131, 97), id="raw"),
        pytest.param("a.gif", "gif", "rgb8", (128, 96), id="gif"),
    ],
)
def test_every_kind_of_picture_keeps_its_colours(
    tmp_path: Path, name: str, codec: str, pixels: str, size: tuple[int, int]
) -> None:
    image = np.zeros((size[1], size[0], 3), np.uint8)
    image[:96, :128] = quadrants(128, 96)[: size[1]]
    frames = play(film(tmp_path / name, [image] * 3, codec=codec, pixels=pixels))
    with Video(tmp_path / name, SteppedClock(), loop=True) as source:
        frames += [frame for frame, _ in zip(source, range(7), strict=False)]
    assert [frame.pixels.shape for frame in frames] == [image.shape] * 10
    assert all(frame.pixels.flags.c_contiguous for frame in frames)
    spots = ((20, 20), (20, 100), (70, 20), (70, 100))
    tolerance = 64 if pixels == "rgb8" else 12  # GIF has few colours
    for y, x in spots:
        assert frames[-1].pixels[y, x].tolist() == pytest.approx(image[y, x].tolist(), abs=tolerance)


def test_large_pictures_that_name_no_colours_are_bt709(tmp_path: Path) -> None:
    image = np.full((720, 1280, 3), (60, 200, 60), np.uint8)
    converted = av.VideoFrame.from_ndarray(image, "rgb24").reformat(format="yuv420p", dst_colorspace="itu709")
    converted.colorspace = video.UNNAMED_COLOURS
    converted.pts, converted.time_base = 0, Fraction(1, 30)
    with av.open(str(tmp_path / "hd.mkv"), "w") as container:
        stream: Any = container.add_stream("ffv1", rate=30)
        stream.width, stream.height, stream.pix_fmt = 1280, 720, "yuv420p"
        container.mux(stream.encode(converted))
        container.mux(stream.encode())
    [frame] = play(tmp_path / "hd.mkv")
    assert frame.pixels[300, 300].tolist() == pytest.approx([60, 200, 60], abs=3)


@pytest.mark.parametrize(
    ("matrix", "upright"),
    [
        pytest.param((1, 0, 0, 1), lambda image: image, id="upright"),
        pytest.param((0, 1, -1, 0), lambda image: np.rot90(image, -1), id="turn-clockwise"),
        pytest.param((-1, 0, 0, -1), lambda image: np.rot90(image, 2), id="upside-down"),
        pytest.param((0, -1, 1, 0), lambda image: np.rot90(image), id="turn-anticlockwise"),
        pytest.param((-1, 0, 0, 1), np.fliplr, id="mirrored"),
        pytest.param((1, 0, 0, -1), np.flipud, id="flipped"),
        pytest.param((0, 1, 1, 0), lambda image: image.transpose(1, 0, 2), id="transposed"),
        pytest.param((0, -1, -1, 0), lambda image: np.rot90(image, 2).transpose(1, 0, 2), id="transversed"),
    ],
)
def test_pictures_are_upright_as_phones_say(
    tmp_path: Path, matrix: tuple[int, int, int, int], upright: Callable[[Image], Image]
) -> None:
    stored = quadrants(192, 128)
    wanted = upright(stored)
    path = turned(film(tmp_path / "phone.mp4", [stored] * 2), *matrix)
    with Video(path, SteppedClock()) as source:
        frames = list(source)
        assert source.size == (wanted.shape[1], wanted.shape[0])
    assert frames[0].pixels.shape == wanted.shape
    assert np.abs(frames[0].pixels.astype(int) - wanted)[8:-8, 8:-8].mean() < 6


@pytest.mark.parametrize(
    ("size", "limit", "wanted"),
    [
        pytest.param((1280, 720), None, (1280, 720), id="no-limit"),
        pytest.param((320, 180), (1280, 720), (320, 180), id="never-enlarged"),
        pytest.param((3840, 2160), (1280, 720), (1280, 720), id="4k"),
        pytest.param((2160, 3840), (1280, 720), (405, 720), id="4k-portrait"),
        pytest.param((1440, 1080), (1280, 720), (960, 720), id="4-to-3"),
    ],
)
def test_large_pictures_are_scaled_in_proportion(
    tmp_path: Path, size: tuple[int, int], limit: tuple[int, int] | None, wanted: tuple[int, int]
) -> None:
    path = film(tmp_path / "large.mp4", [quadrants(*size)] * 2, options={"preset": "ultrafast"})
    with Video(path, SteppedClock(), limit=limit) as source:
        frames = list(source)
        assert source.size == wanted
    assert frames[1].pixels.shape == (wanted[1], wanted[0], 3)
    assert frames[1].pixels[wanted[1] // 4, wanted[0] // 4].tolist() == pytest.approx([200, 40, 40], abs=25)


def test_a_picture_of_another_shape_is_not_distorted(tmp_path: Path) -> None:
    """A telephone that was turned while it filmed: a face that is squeezed is not known for one."""
    parts = [film(tmp_path / f"{w}.ts", [quadrants(w, h)] * 10) for w, h in ((256, 144), (144, 256), (128, 72))]
    joined = tmp_path / "turned.ts"
    joined.write_bytes(b"".join(part.read_bytes() for part in parts))
    first, turned, small = (play(joined)[index].pixels.astype(int) for index in (5, 15, 25))
    assert first.shape == turned.shape == small.shape == (144, 256, 3)
    assert np.abs(small - first).mean() < 12, "of the same shape, it is as large"
    assert turned[:, :86].max() < 20 > turned[:, 171:].max(), "nothing is beside it"
    inside = turned[:, 88:168]
    assert np.abs(inside - quadrants(80, 144).astype(int)).mean() < 12


def test_a_limit_holds_for_the_upright_picture(tmp_path: Path) -> None:
    path = turned(film(tmp_path / "phone.mp4", [quadrants(640, 360)]), 0, 1, -1, 0)
    with Video(path, SteppedClock(), limit=(320, 320)) as source:
        assert source.size == (180, 320)
        assert next(iter(source)).pixels.shape == (320, 180, 3)


def test_pixels_become_square(tmp_path: Path) -> None:
    path = film(tmp_path / "dv.mp4", [quadrants(144, 96)], aspect=Fraction(4, 3))
    with Video(path, SteppedClock()) as source:
        assert source.size == (192, 96)
        assert next(iter(source)).pixels.shape == (96, 192, 3)


def test_sound_does_no_harm(tmp_path: Path) -> None:
    path = film(tmp_path / "loud.mkv", [grey(i) for i in range(5)], sound=True)
    assert shades(play(path)) == list(range(5))


def test_a_photo_is_a_film_of_one_frame(tmp_path: Path) -> None:
    path = film(tmp_path / "me.png", [grey(3)], codec="png", pixels="rgb24", options={"update": "1"})
    assert shades(play(path)) == [3]


def test_a_name_that_looks_like_an_address_is_a_file(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(clip.parent)
    clip.rename("http:clip.mp4")
    with Video("http:clip.mp4", SteppedClock()) as source:
        assert source.name == "http:clip.mp4"
        assert len(list(source)) == 30


def test_the_clips_of_others_play(shared: Path) -> None:
    paths = sorted(path for path in (shared / "clips").iterdir() if path.is_file())
    assert len(paths) >= 14
    for path in paths:
        with Video(path, SteppedClock(), limit=(1280, 720)) as source:
            first, second, *_ = (frame for frame, _ in zip(source, range(2), strict=False))
        assert second.taken_at > first.taken_at
        assert first.pixels.std() > 10


# What is wrong ------------------------------------------------------------------------------------------------------


def cut(path: Path, share: float) -> Path:
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    return path


def blank_the_pictures(path: Path) -> Path:
    data = bytearray(path.read_bytes())
    start = data.index(b"mdat") + 4
    data[start:] = bytes(len(data) - start)
    path.write_bytes(data)
    return path


def song(path: Path, codec: str, *, cover: bool = False) -> Path:
    """A second of silence, with a picture on its sleeve or without."""
    with av.open(str(path), "w") as container:
        sound: Any = container.add_stream(codec, rate=8000)
        if cover:
            sleeve: Any = container.add_stream("png", rate=1)
            sleeve.height, sleeve.width, sleeve.pix_fmt = *grey(0).shape[:2], "rgb24"
            sleeve.disposition = Disposition.attached_pic
            container.mux(sleeve.encode(av.VideoFrame.from_ndarray(grey(0), "rgb24")))
            container.mux(sleeve.encode())
        silence = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), "s16", "mono")
        silence.sample_rate = 8000
        container.mux(sound.encode(silence))
        container.mux(sound.encode())
    return path


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: path / "no.mp4", "There is no file .*no.mp4; check its name"),
    "folder": (lambda path: path, "is a folder; name one video in it"),
    "device": (lambda path: Path("/dev/null"), "is a device, not a video file; name"),
    "empty": (lambda path: empty(path / "e.mp4"), "is empty; copy or record it anew"),
    "text-named-mp4": (lambda path: text(path / "t.mp4"), "is not a video, .*; play it in a video player"),
    "text": (lambda path: text(path / "t.txt"), "is a text file; name a video"),
    "sound": (lambda path: song(path / "s.wav", "pcm_s16le"), "has no picture, only sound or data; name a video"),
    "song-with-cover": (lambda path: song(path / "s.mp3", "libmp3lame", cover=True), "has no picture, only sound"),
    "one-pixel": (lambda path: tiny(path / "1.mov", 1, 1), "is 1x1 pixels, too small .* at least 64x64"),
    "narrow": (lambda path: tiny(path / "n.mov", 640, 16), "is 640x16 pixels, too small"),
    "cut-before-its-index": (lambda path: cut(long(path / "c.mp4"), 0.5), "its beginning or end is missing"),
    "nothing-decodable": (
        lambda path: blank_the_pictures(long(path / "b.mp4", {"movflags": "faststart"})),
        "holds no picture that can be decoded; convert or copy",
    ),
}


def empty(path: Path) -> Path:
    path.touch()
    return path


def text(path: Path) -> Path:
    path.write_text("Dear diary, today I filmed nothing.\n" * 200)
    return path


def tiny(path: Path, width: int, height: int) -> Path:
    return film(path, [np.zeros((height, width, 3), np.uint8)], codec="png", pixels="rgb24")


def long(path: Path, options: dict[str, str] | None = None) -> Path:
    """A film of noise, so that its pictures are most of it."""
    noise = np.random.default_rng(7)
    return film(path, [noise.integers(0, 255, (128, 128, 3), np.uint8) for _ in range(30)], options=options)


@pytest.mark.parametrize("which", BAD)
def test_what_cannot_be_played_is_one_sentence(which: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    make, sentence = BAD[which]
    path = make(tmp_path)
    with pytest.raises(CaptureError, match=sentence) as caught, Video(path, SteppedClock()):  # type: ignore[arg-type]
        pass
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs a system with file modes")
@pytest.mark.parametrize("which", ["file", "folder"])
def test_what_is_forbidden_is_one_sentence(which: str, clip: Path) -> None:
    with tempfile.TemporaryDirectory() as outer:  # unlike tmp_path, open to others than root once that is said
        folder = Path(outer, "folder")
        folder.mkdir()
        path = Path(shutil.copy(clip, folder))
        Path(outer).chmod(0o755)
        (path if which == "file" else folder).chmod(0)
        with as_nobody(), pytest.raises(CaptureError, match="may not be read; give yourself the right"):
            Video(path, SteppedClock()).__enter__()
        folder.chmod(0o700)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without root's right to read everything; as whoever runs the tests if that is not root."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_home_is_known(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(clip.parent))
    monkeypatch.setenv("USERPROFILE", str(clip.parent))
    assert len(play(Path("~/clip.mp4"))) == 30


@pytest.mark.parametrize(
    ("name", "options"), [("a.mp4", {"movflags": "faststart"}), ("a.mkv", {}), ("a.avi", {})], ids=["mp4", "mkv", "avi"]
)
def test_a_film_that_breaks_off_is_played_until_there(
    tmp_path: Path, name: str, options: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    path = cut(long(tmp_path / name, options), 0.6)
    with caplog.at_level(logging.WARNING):
        frames = play(path)
    assert 10 <= len(frames) <= 20
    assert all("is damaged or cut off" in record.getMessage() for record in caplog.records)


def test_damage_in_the_middle_is_told_once_and_left_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = long(tmp_path / "scratched.mp4", {"movflags": "faststart"})
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + len(data) // 6] = b"\x55" * (len(data) // 6)
    path.write_bytes(data)
    frames = play(path)
    assert 15 <= len(frames) < 30
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "scratched.mp4 is damaged or cut off" in caplog.text


def test_a_playlist_leads_nowhere(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/1.ts"
        path = tmp_path / "list.m3u8"
        path.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{address}\n#EXT-X-ENDLIST\n")
        with pytest.raises(CaptureError), Video(path, SteppedClock()):
            pass
        with pytest.raises(TimeoutError):
            server.accept()


def test_a_file_is_let_go(clip: Path) -> None:
    before = open_files()
    for _ in range(3):
        with Video(clip, SteppedClock()) as source:
            next(iter(source))
    assert open_files() == before


def open_files() -> list[str]:
    links = Path("/proc/self/fd")
    if not links.is_dir():
        pytest.skip("needs /proc")
    return sorted(_targets(links))


def _targets(links: Path) -> Iterator[str]:
    for link in links.iterdir():
        try:
            target = str(link.readlink())
        except OSError:  # the handle of this very listing
            continue
        if target.endswith(".mp4"):
            yield target
