"""Where the room is shown, no frame passes without both detectors having looked at it."""

from __future__ import annotations

import numpy as np

from emojicam.infer.detect import Detection
from emojicam.infer.lookout import Lookout
from emojicam.testing import flat
from emojicam.types import Pixels


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


def test_a_watchful_one_has_both_look_at_every_frame() -> None:
    assert looks(watchful=True, lost=False) == (60, 60)


def test_otherwise_newcomers_are_looked_for_once_a_second() -> None:
    near, far = looks(watchful=False, lost=False)
    assert near == 2
    assert far >= 1


def test_someone_lost_is_looked_for_in_every_frame() -> None:
    near, far = looks(watchful=False, lost=True)
    assert near == 60
    assert far >= 10
