"""The close look begins where the face was, beside everything else, and says what a look at where it is would say."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from emojicam.infer.closelook import OFF, CloseLook, Impression
from emojicam.infer.expression import Expression
from emojicam.infer.eyes import OnnxEyes
from emojicam.infer.landmarks import Landmarker
from emojicam.infer.lookout import Lookout
from emojicam.infer.onnx import Network
from emojicam.infer.pace import Pace
from emojicam.infer.tracker import FaceTracker
from emojicam.meter import Meter
from emojicam.types import Floats, Frame, Pixels

PICTURE = np.asarray(cv2.imread(str(Path(__file__).parent / "data" / "face.png")), np.uint8)[:, :, ::-1].copy()
"(240, 320, 3) one face in a room"


class Watched:
    """A network that notes who runs it, and notices when two do at once."""

    def __init__(self, network: Network, busy: threading.Lock) -> None:
        self.network, self._busy = network, busy
        self.ran_by: list[str] = []
        self.takes = 0.0
        "s longer than it does by itself"
        self.fault: Exception | None = None
        self.factor = 1.0
        "what its first output is multiplied by"

    def __getattr__(self, name: str) -> Any:
        return getattr(self.network, name)

    def run(self, *inputs: Any) -> list[Floats]:
        assert self._busy.acquire(blocking=False), "two networks of one close look run at once"
        try:
            self.ran_by.append(threading.current_thread().name)
            time.sleep(self.takes)
            if self.fault:
                raise self.fault
            first, *others = self.network.run(*inputs)
            with np.errstate(invalid="ignore"):
                return [first * np.float32(self.factor), *others]
        finally:
            self._busy.release()


Looked = tuple[CloseLook, Watched, Watched]
"it, the network of its shapes and that of its finer points"


@pytest.fixture(scope="module")
def networks() -> tuple[Network, Network]:
    return Network("face_blendshapes"), Network("face_landmarks_fine")


@pytest.fixture
def watched(networks: tuple[Network, Network]) -> Looked:
    busy = threading.Lock()
    shapes, fine = (Watched(network, busy) for network in networks)
    return CloseLook(Expression(shapes), fine), shapes, fine  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def points() -> Floats:
    """(478, 3) px: of the face in the picture."""
    eyes, lookout = OnnxEyes(Landmarker()), Lookout.load()
    (found, *_) = lookout.look(PICTURE, 0.0)
    return eyes.follow(PICTURE, [eyes.meet(PICTURE, found).points])[0].points


def moved(points: Floats, by: float) -> Floats:
    """The same points, by a share of the region that they are looked at in to the right."""
    side = 1.5 * float(np.ptp(points[:, :2], axis=0).max())
    return points + np.array([by * side, 0, 0], np.float32)


def same(one: Impression, other: Impression) -> bool:
    return bool(np.abs(one.points - other.points).max() < 1e-3 and np.abs(one.shapes - other.shapes).max() < 1e-4)


def test_what_was_seen_ahead_is_taken_and_nobody_looks_again(watched: Looked, points: Floats) -> None:
    look, _, fine = watched
    now = look(PICTURE, points, True)
    fine.ran_by.clear()
    with look.ahead(PICTURE, points):
        assert same(look(PICTURE, points, True), now)
    assert fine.ran_by == ["closelook"], "once, and beside"
    nobody = np.zeros_like(PICTURE)
    assert look(nobody, points, True).points is points, "in the next frame that says nothing"


def test_a_little_off_its_place_the_face_is_read_alike(watched: Looked, points: Floats) -> None:
    look, _, fine = watched
    now = look(PICTURE, points, True)
    with look.ahead(PICTURE, moved(points, 0.5 * OFF)):
        ahead = look(PICTURE, points, True)
    assert fine.ran_by[1:] == ["closelook"]
    assert not same(ahead, now), "it was looked at elsewhere"
    assert np.abs(ahead.shapes - now.shapes).mean() < 0.03


@pytest.mark.parametrize("change", ["moved", "grown", "tilted"])
def test_a_face_that_is_elsewhere_by_now_is_looked_at_where_it_is(watched: Looked, points: Floats, change: str) -> None:
    look, _, fine = watched
    now, middle = look(PICTURE, points, True), points.mean(0)
    turn = np.array([[0.96, -0.28, 0], [0.28, 0.96, 0], [0, 0, 1]], np.float32)
    before = {
        "moved": moved(points, 2 * OFF),
        "grown": middle + 1.15 * (points - middle),
        "tilted": middle + (points - middle) @ turn.T,
    }
    with look.ahead(PICTURE, before[change]):
        assert same(look(PICTURE, points, True), now)
    assert fine.ran_by[1:] == ["closelook", "MainThread"]


def test_nobody_there_ahead_is_nobody(watched: Looked, points: Floats) -> None:
    look, _, _ = watched
    nothing = np.zeros_like(PICTURE)
    with look.ahead(nothing, points):
        assert look(nothing, points, True).points is points, "the coarser points have to do"


@pytest.mark.parametrize("factor", [0.0, 30.0, 1e30, np.inf, np.nan])
def test_points_that_are_broken_break_nothing(watched: Looked, points: Floats, factor: float) -> None:
    look, _, fine = watched
    fine.factor = factor
    tracker = FaceTracker(OnnxEyes(Landmarker()), Lookout.load(), look, Meter())
    faces = [tracker.track(Frame(PICTURE, n / 30)).faces for n in range(4)]
    assert [len(found) for found in faces] == [1, 1, 1, 1]
    assert (look(PICTURE, points, True).points is points) == (factor != 0), "the coarser ones have to do"
    fine.factor = 1.0
    assert len(tracker.track(Frame(PICTURE, 1.0)).faces) == 1
    assert look(PICTURE, points, True).score > 0


def test_no_two_networks_of_it_ever_run_at_once(watched: Looked, points: Floats) -> None:
    """Another face is read from its points meanwhile: that waits, for not every provider bears two threads."""
    look, shapes, fine = watched
    fine.takes = 0.05
    with look.ahead(PICTURE, points):
        look(PICTURE, moved(points, 1.0), False)
        look(PICTURE, points, True)
    assert (shapes.ran_by, fine.ran_by) == (["closelook", "MainThread"], ["closelook"])


def test_who_breaks_off_waits_for_the_look(watched: Looked, points: Floats) -> None:
    """Or the next frame's would be cut into the same picture."""
    look, shapes, fine = watched
    fine.takes = 0.05
    with pytest.raises(KeyError), look.ahead(PICTURE, points):
        raise KeyError("on purpose")
    assert shapes.ran_by, "the look is over"
    assert look(PICTURE, points, True).score > 0


def test_a_look_that_fails_fails_the_frame(watched: Looked, points: Floats) -> None:
    look, _, fine = watched
    fine.fault = OSError("on purpose")
    with pytest.raises(OSError, match="on purpose"), look.ahead(PICTURE, points):
        look(PICTURE, points, True)
    fine.fault = None
    with look.ahead(PICTURE, points):
        assert look(PICTURE, points, True).score > 0, "the next one is another try"


def test_its_thread_goes_with_it(networks: tuple[Network, Network], points: Floats) -> None:
    before = set(threading.enumerate())
    look = CloseLook(Expression(networks[0]), networks[1])
    look(PICTURE, points, True)
    assert not set(threading.enumerate()) - before, "none before it is needed"
    with look.ahead(PICTURE, points):
        (thread,) = [thread for thread in threading.enumerate() if thread not in before]
    gone = weakref.ref(look)
    del look
    gc.collect()
    thread.join(5)
    assert gone() is None
    assert not thread.is_alive()


class Spied(CloseLook):
    """Notes whom the tracker has looked at ahead."""

    def __init__(self, *networks: Any) -> None:
        super().__init__(Expression(networks[0]), networks[1])
        self.aheads: list[tuple[Pixels, Floats]] = []

    def ahead(self, pixels: Pixels, points: Floats) -> Any:
        self.aheads.append((pixels, points))
        return super().ahead(pixels, points)


def test_the_tracker_looks_ahead_at_the_user_of_the_last_frame(networks: tuple[Network, Network]) -> None:
    look = Spied(*networks)
    tracker = FaceTracker(OnnxEyes(Landmarker()), Lookout.load(), look, Meter())
    empty = np.zeros_like(PICTURE)
    seen = [tracker.track(Frame(pixels, n / 30)) for n, pixels in enumerate([PICTURE, PICTURE, empty, empty, PICTURE])]
    assert [len(tracked.faces) for tracked in seen] == [1, 1, 0, 0, 1]
    assert [pixels is PICTURE for pixels, _ in look.aheads] == [True, False], "after both of the first two frames"
    assert all(points is seen[n].faces[0].points for n, (_, points) in enumerate(look.aheads))
    tracker.reset()
    tracker.track(Frame(PICTURE, 1.0))
    assert len(look.aheads) == 2, "after a reset nobody is known"


def test_where_there_is_no_time_for_it_nobody_looks_ahead(networks: tuple[Network, Network]) -> None:
    look = Spied(*networks)
    pace = Pace(live=True, processors=1)
    tracker = FaceTracker(OnnxEyes(Landmarker()), Lookout.load(), look, Meter(), pace=pace)
    assert [len(tracker.track(Frame(PICTURE, n / 30)).faces) for n in range(3)] == [1, 1, 1]
    assert not look.aheads
