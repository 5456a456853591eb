"""From what the user writes to a sink; and the sinks that need no device."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from emojicam.errors import UsageError
from emojicam.output import SINKS, sink
from emojicam.output.fit import even, fitted
from emojicam.output.http import Http
from emojicam.output.null import Null
from emojicam.output.pipewire import PipeWire
from emojicam.output.recorder import Recorder
from emojicam.output.virtualcam import VirtualCam
from emojicam.types import Picture


def picture(width: int = 4, height: int = 4) -> Picture:
    return Picture(np.zeros((height, width, 3), np.uint8), 0.0)


@pytest.mark.parametrize(
    ("spec", "kind", "name"),
    [
        ("virtualcam", VirtualCam, "virtual camera"),
        ("virtualcam:/dev/video10", VirtualCam, "/dev/video10"),
        ("http", Http, "http"),
        ("http:9000", Http, "http"),
        ("pipewire", PipeWire, "pipewire"),
        ("null", Null, "null"),
        ("out.mp4", Recorder, "out.mp4"),
        ("a/B.WEBM", Recorder, "a/B.WEBM"),
        ("null.mp4", Recorder, "null.mp4"),
        ("C:\\clips\\out.mp4", Recorder, "C:\\clips\\out.mp4"),
    ],
)
def test_what_the_user_writes_becomes_a_sink(spec: str, kind: type, name: str) -> None:
    made = sink(spec)
    assert type(made) is kind
    assert made.name == name


@pytest.mark.parametrize("spec", ["", "virtual", "VIRTUALCAM", "out.avi", "mp4", ".mp4", "out.mp4:null", ":", "nul"])
def test_anything_else_is_answered_with_the_choices(spec: str) -> None:
    with pytest.raises(
        UsageError, match=r"choose virtualcam, http, pipewire, null, or a file ending in \.mp4 or \.webm"
    ):
        sink(spec)


@pytest.mark.parametrize("port", ["x", "-1", "65536", "80.5", " 80", "\u0665"])
def test_a_port_is_a_number(port: str) -> None:
    with pytest.raises(UsageError, match="A port is a number"):
        sink(f"http:{port}")


def test_every_choice_is_named_in_the_refusal() -> None:
    with pytest.raises(UsageError) as caught:
        sink("?")
    assert all(kind in str(caught.value) for kind in SINKS)


def test_choosing_imports_nothing_heavy() -> None:
    code = "import sys, emojicam.output; print({'av', 'cv2', 'pyvirtualcam', 'http.server'} & set(sys.modules))"
    root = Path(__file__).parents[2]
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True).stdout
    assert said.strip() == "set()"


def test_null_counts() -> None:
    null = Null()
    null.open((4, 4), 30.0)
    for _ in range(3):
        null.show(picture())
    null.close()
    assert null.pictures == 3


@pytest.mark.parametrize(("size", "rounded"), [((1, 1), (2, 2)), ((641, 480), (642, 480)), ((2, 3), (2, 4))])
def test_even_rounds_up(size: tuple[int, int], rounded: tuple[int, int]) -> None:
    assert even(size) == rounded


def test_a_picture_that_fits_is_not_copied() -> None:
    pixels = picture(8, 6).pixels
    assert fitted(pixels, (8, 6)) is pixels


def test_a_missing_line_repeats_the_edge() -> None:
    pixels = np.arange(3 * 5 * 3, dtype=np.uint8).reshape(3, 5, 3)
    result = fitted(pixels, (6, 4))
    assert np.array_equal(result[:3, :5], pixels)
    assert np.array_equal(result[:, 5], result[:, 4])
    assert np.array_equal(result[3], result[2])


@pytest.mark.parametrize(
    ("size", "device", "inside"),
    [
        pytest.param((64, 36), (64, 48), (slice(6, 42), slice(0, 64)), id="bars above and below"),
        pytest.param((48, 48), (64, 48), (slice(0, 48), slice(8, 56)), id="bars left and right"),
        pytest.param((128, 72), (64, 36), (slice(0, 36), slice(0, 64)), id="half"),
    ],
)
def test_another_size_keeps_the_shape(
    size: tuple[int, int], device: tuple[int, int], inside: tuple[slice, slice]
) -> None:
    result = fitted(np.full((size[1], size[0], 3), 200, np.uint8), device)
    expected = np.zeros((device[1], device[0], 3), np.uint8)
    expected[inside] = 200
    assert np.array_equal(result, expected)
