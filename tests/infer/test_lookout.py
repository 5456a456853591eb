"""Where the room is shown, no frame passes without both detectors having looked at it."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.infer.detect import Detection, Detector
from emojicam.infer.lookout import Lookout
from emojicam.testing import flat
from emojicam.types import Floats, Pixels


class Counted:
    """A detector that counts its looks."""

    def __init__(self) -> None:
        self.looks = 0

    def __call__(self, pixels: Pixels) -> list[Detection]:
        self.looks += 1
        return [Detection(np.zeros(4, np.float32), np.zeros((6, 2), np.float32), 0.9)]


def looks(*, watchful: bool, lost: bool, frames: int = 60) -> tuple[int, int]:
    """How often each detector looked in two seconds."""
    near, far = Counted(), Counted()
    lookout = Lookout(near, far, watchful=watchful)
    for number in range(frames):
        if lookout.is_due(number / 30, lost=lost):
            lookout.look(flat((0, 0, 0)), number / 30)
    return near.looks, far.looks


def test_a_watchful_one_has_both_look_at_every_frame_and_one_at_a_part_of_it() -> None:
    assert looks(watchful=True, lost=False) == (60, 120)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (720, 1280), (600, 600)])
def test_every_part_of_a_frame_is_looked_at_from_near_within_three_frames(width: int, height: int) -> None:
    spots = [(x, y) for x in (5, width // 3, width - 5) for y in (5, height // 2, height - 5)]

    def far(pixels: Pixels) -> list[Detection]:
        seen = np.argwhere(pixels[..., 0] == 255)[:, ::-1].astype(np.float32)
        if pixels.shape[0] * pixels.shape[1] == width * height > 600 * 600:
            return []  # too small for the look at the whole
        return [Detection(np.tile(spot, 2), np.tile(spot, (6, 1)), 0.9) for spot in seen]

    frame = flat((0, 0, 0), (width, height))
    for x, y in spots:
        frame[y, x] = 255
    lookout = Lookout(lambda pixels: [], far, watchful=True)
    found = [one for number in range(3) for one in lookout.look(frame, number / 30)]
    assert {tuple(one.box[:2].tolist()) for one in found} == set(spots)
    assert {tuple(one.keypoints[5].tolist()) for one in found} == set(spots)


@pytest.mark.parametrize(
    ("width", "height"), [(1280, 720), (720, 1280), (640, 480), (1280, 1024), (2560, 1080), (601, 599)]
)
def test_a_small_face_is_whole_in_one_part_wherever_it_is(width: int, height: int) -> None:
    """The corners of each part are read from its pixels, which say where they are."""
    parts: list[tuple[int, int]] = []

    def far(pixels: Pixels) -> list[Detection]:
        ends = [int(one[0]) * 65536 + int(one[1]) * 256 + int(one[2]) for one in (pixels[0, 0], pixels[-1, -1])]
        parts.append((ends[0], ends[1] + 1))
        return []

    frame, along = flat((0, 0, 0), (width, height)), np.arange(max(width, height))
    along = along if width > height else along[:, None]
    frame[..., 0], frame[..., 1], frame[..., 2] = along >> 16, along >> 8 & 255, along & 255
    lookout = Lookout(lambda pixels: [], far, watchful=True)
    for number in range(3):
        lookout.look(frame, number / 30)
    parts = [part for part in parts if part != (0, max(width, height))]
    face = min(width, height) // 10 - 1
    for left in range(max(width, height) - face):
        assert any(begin <= left and left + face <= end for begin, end in parts), left


@pytest.mark.parametrize(("score", "told"), [(0.42, False), (0.45, True), (np.nan, True)])
def test_from_near_only_what_is_surer_or_broken_is_told(score: float, told: bool) -> None:
    """There stripes of letters look like faces to it; what is no number may be one."""

    def far(pixels: Pixels) -> list[Detection]:
        near = pixels.shape[1] < 1280
        return [Detection(np.zeros(4, np.float32), np.zeros((6, 2), np.float32), score)] if near else []

    lookout = Lookout(lambda pixels: [], far, watchful=True)
    assert len(lookout.look(flat((0, 0, 0), (1280, 720)), 0.0)) == told


def test_otherwise_newcomers_are_looked_for_once_a_second() -> None:
    near, far = looks(watchful=False, lost=False)
    assert near == 2
    assert far >= 1


def test_someone_lost_is_looked_for_in_every_frame() -> None:
    near, far = looks(watchful=False, lost=True)
    assert near == 60
    assert far >= 10


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_detector_without_numbers_has_seen_somebody(value: float) -> None:
    class Broken:
        def require(self, *shapes: object) -> None: ...

        def run(self, *inputs: object) -> list[Floats]:
            logits = np.full(896, -20, np.float32)
            logits[5] = value
            return [np.zeros((896, 16), np.float32), logits]

    (found,) = Detector(Broken())(flat((0, 0, 0), (640, 360)))  # type: ignore[arg-type]
    assert not found.score >= 0
    assert np.isnan(found.box).all()
