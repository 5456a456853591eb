"""The virtual camera without one: what the user is told, and what a back end of pyvirtualcam is given."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import pyvirtualcam.camera

from emojicam.errors import SinkError
from emojicam.output import virtualcam
from emojicam.output.virtualcam import VirtualCam
from emojicam.types import Picture


def picture(width: int, height: int) -> Picture:
    return Picture(np.full((height, width, 3), (200, 40, 90), np.uint8), 0.0)


needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="v4l2loopback is for Linux")


class Obs:
    """A back end such as OBS's, which keeps what it is sent."""

    opened: list[Obs]

    def __init__(self, **asked: Any) -> None:
        self.asked, self.sent, self.closed = asked, list[np.ndarray[Any, Any]](), 0
        self.opened.append(self)

    def send(self, frame: np.ndarray[Any, Any]) -> None:
        self.sent.append(frame)

    def close(self) -> None:
        self.closed += 1

    def device(self) -> str:
        return "OBS Virtual Camera"

    def native_fourcc(self) -> None:
        return None


@pytest.fixture
def obs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Obs]]:
    """A machine with OBS, and no Linux: all cameras that were opened on it."""
    Obs.opened = []
    monkeypatch.setattr(virtualcam, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(pyvirtualcam.camera, "BACKENDS", {"obs": Obs})
    yield Obs.opened
    assert all(camera.closed == 1 for camera in Obs.opened)


@pytest.mark.parametrize(("size", "even"), [((1280, 720), (1280, 720)), ((641, 359), (642, 360)), ((1, 1), (2, 2))])
def test_pictures_arrive_in_rgb_at_an_even_size(obs: list[Obs], size: tuple[int, int], even: tuple[int, int]) -> None:
    sink = VirtualCam(None)
    sink.open(size, 30.0)
    sink.show(picture(*size))
    assert sink.name == "OBS Virtual Camera"
    sink.close()
    sink.close()
    (camera,) = obs
    assert (camera.asked["width"], camera.asked["height"], camera.asked["fps"]) == (*even, 30.0)
    assert camera.asked["fourcc"] == pyvirtualcam.camera.encode_fourcc(pyvirtualcam.PixelFormat.RGB.value)
    (sent,) = camera.sent
    assert np.array_equal(sent.reshape(even[1], even[0], 3), picture(*even).pixels)


def test_a_picture_of_another_size_is_refused(obs: list[Obs]) -> None:
    sink = VirtualCam(None)
    sink.open((64, 48), 30.0)
    with pytest.raises(SinkError, match="64x48 and got one of 32x32"):
        sink.show(picture(32, 32))
    sink.close()
    assert obs[0].sent == []


def test_a_device_that_breaks_is_a_sentence(obs: list[Obs], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Obs, frame: object) -> None:
        raise RuntimeError("Stream does not exist.")

    sink = VirtualCam(None)
    sink.open((64, 48), 30.0)
    monkeypatch.setattr(Obs, "send", broken)
    with pytest.raises(SinkError, match="OBS Virtual Camera takes no more pictures"):
        sink.show(picture(64, 48))
    sink.close()


@pytest.mark.parametrize(
    ("platform", "remedy"), [("win32", "install OBS Studio 28"), ("darwin", "install OBS Studio 30")]
)
def test_without_obs_the_remedy_is_obs(monkeypatch: pytest.MonkeyPatch, platform: str, remedy: str) -> None:
    def absent(**asked: object) -> None:
        raise RuntimeError("OBS Virtual Camera device not found! Did you install OBS?")

    monkeypatch.setattr(virtualcam, "sys", SimpleNamespace(platform=platform))
    monkeypatch.setattr(pyvirtualcam.camera, "BACKENDS", {"obs": absent})
    with pytest.raises(SinkError, match=remedy) as caught:
        VirtualCam(None).open((64, 48), 30.0)
    assert "\n" not in str(caught.value)


@needs_linux
def test_without_v4l2loopback_the_remedy_is_its_modprobe_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("emojicam.output.loopback.SYSFS", tmp_path / "missing")
    with pytest.raises(SinkError) as caught:
        VirtualCam(None).open((64, 48), 30.0)
    assert "sudo modprobe v4l2loopback exclusive_caps=1 card_label=EmojiCam" in str(caught.value)
    assert "\n" not in str(caught.value)


@needs_linux
@pytest.mark.parametrize(
    ("device", "said"),
    [
        pytest.param("/dev/video-none", "There is no device /dev/video-none", id="missing"),
        pytest.param("/dev/null", "/dev/null is not a virtual camera", id="another device"),
        pytest.param("EmojiCam", "There is no device EmojiCam", id="a label"),
        pytest.param("/", "Cannot open /", id="a folder"),
    ],
)
def test_a_wrong_device_is_a_sentence(device: str, said: str) -> None:
    with pytest.raises(SinkError) as caught:
        VirtualCam(device).open((64, 48), 30.0)
    assert str(caught.value).startswith(said)


def test_closing_what_never_opened_does_nothing() -> None:
    VirtualCam(None).close()


@needs_linux
@pytest.mark.parametrize(
    ("devices", "chosen"),
    [
        pytest.param([("0", "OBS", True), ("1", "EmojiCam", True)], "1", id="ours before another"),
        pytest.param([("0", "OBS", True), ("1", "Dummy", True)], "0", id="any where none is ours"),
        pytest.param([("0", "OBS", False), ("1", "Dummy", True)], "1", id="a free one"),
        pytest.param([("0", "OBS", True), ("1", "EmojiCam", False)], None, id="another is not taken in its place"),
    ],
)
def test_the_device_is_ours_or_else_any(
    monkeypatch: pytest.MonkeyPatch, devices: list[tuple[str, str, bool]], chosen: str | None
) -> None:
    from emojicam.output import loopback

    found = [loopback.Loopback(path, label, output=free, capture=not free) for path, label, free in devices]
    monkeypatch.setattr(loopback, "loopbacks", lambda: iter(found))
    monkeypatch.setattr(loopback, "_is_written_to", lambda device: device.capture)
    if chosen is None:
        with pytest.raises(SinkError, match="Another program is showing its pictures on EmojiCam"):
            loopback.ready(None, "EmojiCam", "")
    else:
        assert loopback.ready(None, "EmojiCam", "").path == chosen
