"""Files against the limits that chats publish: sizes, bytes, rates, codecs, and that what is clear stays clear."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image

from emojicam.errors import SinkError
from emojicam.persona.persona import find
from emojicam.render.classic import Classic
from emojicam.stickers import formats
from emojicam.stickers.artist import Artist, Rgba
from emojicam.stickers.catalogue import catalogue

BY_NAME = {one.name: one for one in catalogue()}
PUBLISHED = {
    # kind: px, bytes, seconds
    "png-512": (512, 512_000, 0.0),  # Telegram
    "png-128": (128, 128_000, 0.0),  # Slack; Discord takes 256 kB
    "webp": (512, 100_000, 0.0),  # WhatsApp; Telegram takes 512 kB
    "webp-animated": (512, 500_000, 10.0),  # WhatsApp
    "webm": (512, 256_000, 3.0),  # Telegram
}


@pytest.fixture(scope="module")
def artist() -> Artist:
    return Artist(Classic(), find("amara"))


@pytest.fixture(scope="module")
def loop(artist: Artist) -> Sequence[Rgba]:
    """The one with the most in it that moves."""
    return list(artist.loop(BY_NAME["clouded"], formats.FRAMES))


def test_the_limits_are_those_published() -> None:
    ours = {kind: (limit.side, limit.most, limit.seconds) for kind, limit in formats.LIMITS.items() if kind != "tray"}
    assert ours == PUBLISHED


@pytest.mark.parametrize("kind", formats.STILLS)
@pytest.mark.parametrize("name", ["clouded", "party", "neutral"])
def test_still_files_keep_within_limits(artist: Artist, kind: str, name: str) -> None:
    side, most, _ = PUBLISHED[kind]
    data = formats.STILLS[kind][1](artist.draw(BY_NAME[name]))
    image = Image.open(io.BytesIO(data))
    assert image.size == (side, side)
    assert len(data) <= most
    assert image.format == ("WEBP" if kind == "webp" else "PNG")
    alpha = np.asarray(image.convert("RGBA"))[..., 3]
    assert alpha[0, 0] == 0
    assert alpha[side // 2, side // 2] == 255


def test_the_tray_icon_is_small(artist: Artist) -> None:
    data = formats.png(formats.smaller(formats.rimmed(artist.draw(BY_NAME["grinning"])), formats.TRAY))
    assert Image.open(io.BytesIO(data)).size == (96, 96)
    assert len(data) <= formats.LIMITS["tray"].most == 50_000


def test_an_animated_webp_keeps_within_limits(loop: Sequence[Rgba]) -> None:
    side, most, seconds = PUBLISHED["webp-animated"]
    data = formats.MOVING["webp-animated"][1](loop)
    image: Any = Image.open(io.BytesIO(data))
    assert image.size == (side, side)
    assert len(data) <= most
    assert image.n_frames == formats.FRAMES
    assert image.info["loop"] == 0
    lasts = []
    for number in range(image.n_frames):
        image.seek(number)
        image.load()
        lasts.append(image.info["duration"])
    assert min(lasts) >= 8
    assert sum(lasts) == pytest.approx(1000 * formats.FRAMES / 30, abs=2)
    assert sum(lasts) / 1000 <= seconds


def test_a_webm_keeps_within_limits(loop: Sequence[Rgba]) -> None:
    side, most, seconds = PUBLISHED["webm"]
    data = formats.MOVING["webm"][1](loop)
    assert len(data) <= most
    with av.open(io.BytesIO(data), "r") as container:
        stream = container.streams.video[0]
        assert "vp9" in stream.codec_context.name
        assert (stream.width, stream.height) == (side, side)
        assert len(container.streams) == 1, "no sound"
        assert stream.average_rate == 30
        assert stream.metadata.get("alpha_mode") == "1"
        frames = sum(1 for _ in container.decode(stream))
    assert frames == formats.FRAMES
    assert frames / 30 <= seconds


def test_a_webm_is_clear_around_the_head(loop: Sequence[Rgba]) -> None:
    decoder = av.CodecContext.create("libvpx-vp9", "r")
    with av.open(io.BytesIO(formats.webm(loop[:3])), "r") as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    frames = [frame for packet in packets for frame in decoder.decode(packet)]
    alpha = frames[0].to_ndarray(format="rgba")[..., 3]
    assert alpha[2, 2] < 16
    assert alpha[256, 256] > 240


def test_an_apng_loops_at_thirty_a_second(loop: Sequence[Rgba]) -> None:
    image: Any = Image.open(io.BytesIO(formats.MOVING["apng"][1](loop)))
    assert image.is_animated
    assert image.n_frames == formats.FRAMES
    assert image.size == (formats.APNG_SIDE, formats.APNG_SIDE)
    assert image.info["loop"] == 0


def test_what_does_not_fit_is_said_and_not_written(monkeypatch: pytest.MonkeyPatch, artist: Artist) -> None:
    monkeypatch.setitem(formats.LIMITS, "webp", formats.Limit(512, 500))
    with pytest.raises(SinkError, match="does not fit"):
        formats.webp(artist.draw(BY_NAME["joy"]))


def test_what_is_too_large_at_its_best_is_made_smaller(monkeypatch: pytest.MonkeyPatch, artist: Artist) -> None:
    picture = artist.draw(BY_NAME["joy"])
    best = len(formats.webp(picture))
    monkeypatch.setitem(formats.LIMITS, "webp", formats.Limit(512, best * 2 // 3))
    assert 0.3 * best < len(formats.webp(picture)) <= best * 2 // 3


def test_whole_milliseconds_add_up() -> None:
    assert sum(formats.durations(45)) == 1500
    assert set(formats.durations(45)) == {33, 34}


def test_a_white_line_goes_around_and_hides_nothing(artist: Artist) -> None:
    plain = artist.draw(BY_NAME["neutral"], 256)
    rimmed = formats.rimmed(plain)
    inside = plain[..., 3] == 255
    assert (rimmed[inside] == plain[inside]).all()
    around = (rimmed[..., 3] == 255) & (plain[..., 3] == 0)
    assert around.sum() > 1000
    assert (rimmed[around][:, :3] == 255).all()


def test_straight_alpha_gives_the_colour_back() -> None:
    half = np.full((2, 2, 4), (64, 32, 0, 128), np.uint8)
    assert formats.straight(half)[0, 0].tolist() == pytest.approx([128, 64, 0, 128], abs=1)
