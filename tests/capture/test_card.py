"""The synthetic actor is where and how it says it is, real networks read it well, and the card plays it in time."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

import cv2
import numpy as np
import pytest

from emojicam.capture import SOURCES
from emojicam.capture.actor.film import Actor, Cast, film
from emojicam.capture.actor.lens import BRIDGE, Shot, rotation_of, turn_of
from emojicam.capture.actor.paint import SECOND
from emojicam.capture.actor.script import LOOP, truth
from emojicam.capture.actor.sculpture import EYE_LEFT, EYE_RIGHT, FACE, sculpture
from emojicam.capture.card import Card
from emojicam.clock import SystemClock
from emojicam.infer import TRACKERS
from emojicam.infer.detect import Detector
from emojicam.infer.expression import Expression
from emojicam.infer.landmarks import Landmarker, Region
from emojicam.infer.solve import canonical as solved_by
from emojicam.infer.solve import solve
from emojicam.meter import Meter
from emojicam.testing import ManualClock
from emojicam.types import SHAPE_INDEX, SHAPES, Frame, Pixels, Pose

SIZE = (1280, 720)
SMALL = (320, 180)
NOSE_TIP, CHIN, FOREHEAD = 4, 152, 10


@pytest.fixture(scope="module")
def actor() -> Actor:
    return Actor()


def posed(yaw: float = 0, pitch: float = 0, roll: float = 0, gaze: tuple[float, float] = (0, 0)) -> Pose:
    """A head in the middle of the picture, angles in degrees."""
    turn = np.radians([yaw, pitch, roll]).astype(np.float32)
    return replace(Pose.REST, turn=turn, gaze=np.radians(gaze).astype(np.float32))


def seen(pose: Pose, *ids: int, size: tuple[int, int] = SIZE) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """(n, 2) px: where the camera sees some vertices of the head."""
    shot = Shot.of(pose, size)
    return shot.project(shot.place(sculpture().pose(pose.shapes)[list(ids)]))


# Where it is


@pytest.mark.parametrize("pose", [posed(), posed(20, -10, 15), truth(0), truth(9.9), truth(22.8)])
def test_the_bridge_of_the_nose_is_seen_at_the_centre_of_the_pose(pose: Pose) -> None:
    assert seen(pose, BRIDGE)[0] == pytest.approx(pose.centre, abs=1e-2)


def test_size_is_the_distance_from_the_brows_to_the_chin() -> None:
    brows, chin = seen(posed(), 105, 334).mean(0), seen(posed(), CHIN)[0]
    assert chin[1] - brows[1] == pytest.approx(Pose.REST.size, rel=0.03)


@pytest.mark.parametrize(
    ("pose", "vertex", "axis", "sign"),
    [
        pytest.param(posed(yaw=15), NOSE_TIP, 0, 1, id="yaw turns the nose to the picture's right"),
        pytest.param(posed(pitch=15), NOSE_TIP, 1, -1, id="pitch turns the nose up"),
        pytest.param(posed(roll=15), FOREHEAD, 0, 1, id="roll tips the forehead to the picture's right: clockwise"),
        pytest.param(posed(roll=15), CHIN, 0, -1, id="roll tips the chin to the picture's left"),
        pytest.param(Pose.REST.with_shapes(jawOpen=1), CHIN, 1, 1, id="jawOpen lowers the chin"),
        pytest.param(Pose.REST.with_shapes(browInnerUp=1), 107, 1, -1, id="browInnerUp lifts the brow"),
        pytest.param(Pose.REST.with_shapes(eyeBlinkLeft=1), 386, 1, 1, id="eyeBlinkLeft lowers the person's left lid"),
        pytest.param(Pose.REST.with_shapes(mouthSmileLeft=1), 291, 0, 1, id="mouthSmileLeft widens the mouth"),
        pytest.param(Pose.REST.with_shapes(mouthPucker=1), 291, 0, -1, id="mouthPucker narrows it"),
        pytest.param(Pose.REST.with_shapes(jawLeft=1), CHIN, 0, 1, id="jawLeft goes to the picture's right"),
    ],
)  # fmt: skip
def test_every_sign_is_that_of_pose(pose: Pose, vertex: int, axis: int, sign: int) -> None:
    moved = seen(pose, vertex)[0] - seen(posed(), vertex)[0]
    assert sign * moved[axis] > 3


@pytest.mark.parametrize(
    ("gaze", "axis", "sign"), [((20, 0), 0, 1), ((-20, 0), 0, -1), ((0, 8), 1, -1), ((0, -8), 1, 1)]
)
def test_the_irises_go_where_the_gaze_does(actor: Actor, gaze: tuple[float, float], axis: int, sign: int) -> None:
    moved = pupil(film((actor, near(posed(gaze=gaze))))) - pupil(film((actor, near(posed()))))
    assert sign * moved[axis] > 2


@pytest.mark.parametrize("yaw", [-30, 0, 30])
def test_nothing_but_the_eye_is_seen_between_the_lids(actor: Actor, yaw: float) -> None:
    """The skin of the far side of the head once shone through."""
    pose = near(posed(yaw))
    pixels = film((actor, pose)).astype(int)
    is_skin = pixels[..., 0] - pixels[..., 2] > 50
    for rim in (EYE_LEFT, EYE_RIGHT):
        outline = seen(pose, *rim)
        within = np.zeros(is_skin.shape, np.uint8)
        cv2.fillPoly(within, [(outline.mean(0) + (outline - outline.mean(0)) * 0.6).round().astype(np.int32)], 1)
        assert is_skin[within > 0].mean() < 0.02


def near(pose: Pose) -> Pose:
    """The same pose so close that its pupils can be measured."""
    return replace(pose, size=450.0)


def pupil(pixels: Pixels) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """(2,) px: the middle of what is black in the picture's right eye."""
    outer, inner, upper, lower = seen(near(posed()), 263, 362, 386, 374).round().astype(int)
    left, top = inner[0] + 8, upper[1] + 6
    eye = pixels[top : lower[1] - 3, left : outer[0] - 8]
    rows, columns = np.nonzero(eye.max(2) < 32)
    return np.array([columns.mean() + left, rows.mean() + top])


def test_a_turn_survives_being_made_a_rotation_and_back() -> None:
    turn = np.array([0.5, -0.3, 0.4])
    assert turn_of(rotation_of(turn)) == pytest.approx(turn)


def test_at_the_edge_of_the_frame_no_turn_is_still_seen_from_the_front() -> None:
    aside = replace(Pose.REST, centre=np.array([200, 200], np.float32))
    nose, bridge = seen(aside, NOSE_TIP, BRIDGE)
    ahead_nose, ahead_bridge = seen(posed(), NOSE_TIP, BRIDGE)
    assert nose - bridge == pytest.approx(ahead_nose - ahead_bridge, abs=4)


@pytest.mark.parametrize("name", ["mouthSmile", "eyeBlink", "browOuterUp", "jawOpen", "mouthPucker", "browInnerUp"])
def test_both_halves_of_the_face_move_alike(name: str) -> None:
    """The lips lie on one another at rest, and once took each other for the other side's."""
    head = sculpture()
    canonical = solved_by().vertices
    mirror = np.linalg.norm(canonical[:, None] * (-1, 1, 1) - canonical, axis=2).argmin(1)
    left, right = (f"{name}Left", f"{name}Right") if f"{name}Left" in SHAPE_INDEX else (name, name)
    moved_left, moved_right = (head.deltas[SHAPE_INDEX[each]][:FACE] for each in (left, right))
    assert moved_left[mirror] * (-1, 1, 1) == pytest.approx(moved_right, abs=1e-3)


# What it does


def test_the_script_is_a_loop_without_a_seam() -> None:
    """No two frames in a row differ by more than a fast blink, the last and the first included."""
    poses = [truth(index / 30, SIZE) for index in range(round(LOOP * 30) + 1)]
    assert same(poses[0], poses[-1])
    steps = np.array([np.abs(a.turn - b.turn).max() for a, b in pairwise(poses)])
    assert math.degrees(steps[-1]) < 0.5
    assert math.degrees(steps.max()) < 8
    lids = [abs(a.shape("eyeBlinkLeft") - b.shape("eyeBlinkLeft")) for a, b in pairwise(poses)]
    assert lids[-1] < 0.1
    assert max(lids) < 0.8


def same(a: Pose, b: Pose) -> bool:
    pairs = [(a.centre, b.centre), (a.turn, b.turn), (a.shapes, b.shapes), (a.gaze, b.gaze)]
    return a.size == pytest.approx(b.size) and all(np.allclose(x, y, atol=1e-3) for x, y in pairs)


def test_the_script_shows_every_gesture_that_a_demo_needs() -> None:
    poses = [truth(index / 10) for index in range(round(LOOP * 10))]
    turns = np.degrees([pose.turn for pose in poses])
    assert (turns.max(0) > (20, 8, 10)).all()
    assert (turns.min(0) < (-20, -8, -10)).all()
    shapes = np.array([pose.shapes for pose in poses])
    for name in ("mouthSmileLeft", "eyeBlinkLeft", "browInnerUp", "browDownLeft", "mouthPucker", "jawOpen"):
        assert shapes[:, SHAPE_INDEX[name]].max() > 0.5, name
    wink = shapes[:, SHAPE_INDEX["eyeBlinkLeft"]] - shapes[:, SHAPE_INDEX["eyeBlinkRight"]]
    assert wink.max() > 0.9
    sizes = [pose.size for pose in poses]
    assert max(sizes) > 1.15 * min(sizes)


def test_the_script_uses_only_blendshapes_that_were_sculpted() -> None:
    used = np.max([truth(index / 10).shapes for index in range(round(LOOP * 10))], 0) > 0
    sculpted = np.abs(sculpture().deltas).max((1, 2)) > 0.05
    sculpted |= [name.startswith(("eyeLookIn", "eyeLookOut")) for name in SHAPES]  # these move the eyeball alone
    assert [
        name for name, is_used, is_made in zip(SHAPES, used, sculpted, strict=True) if is_used and not is_made
    ] == []


# What it looks like


def test_the_same_pose_gives_the_same_pixels() -> None:
    pose = truth(5.8, SMALL)
    assert np.array_equal(film((Actor(), pose), size=SMALL), film((Actor(), pose), size=SMALL))


@pytest.mark.parametrize("size", [(160, 120), (640, 480), (480, 640), (1280, 720)])
def test_any_size_can_be_filmed(actor: Actor, size: tuple[int, int]) -> None:
    picture = film((actor, truth(1.0, size)), size=size)
    assert picture.shape == (size[1], size[0], 3)
    assert picture.dtype == np.uint8
    assert not np.array_equal(picture, film(size=size))


@pytest.mark.parametrize("size", [10.0, 5000.0])
@pytest.mark.parametrize("centre", [(640, 360), (0, 0), (-4000, 300), (1270, 2000)])
def test_a_head_may_lie_partly_or_wholly_outside_the_picture(
    actor: Actor, size: float, centre: tuple[float, float]
) -> None:
    picture = film((actor, replace(Pose.REST, centre=np.array(centre, np.float32), size=size)))
    is_seen = size > 100 or centre in ((640, 360), (0, 0))
    assert np.array_equal(picture, film()) == (not is_seen)


def test_who_comes_first_is_in_front(actor: Actor) -> None:
    other, pose = Actor(SECOND), Pose.REST
    behind = replace(pose, centre=pose.centre + np.float32(15))
    both = film((actor, pose), (other, behind))
    middle = both[300:420, 600:680]
    assert np.array_equal(middle, film((actor, pose))[300:420, 600:680])
    assert not np.array_equal(both, film((actor, pose)))


# Real networks


@cache
def detector(*, far: bool = False) -> Detector:
    return Detector(far=far)


@cache
def readers() -> tuple[Landmarker, Expression]:
    return Landmarker(), Expression()


def read(pixels: Pixels) -> tuple[float, float, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    """Scores of the detector and the landmark network, and the points."""
    (found,) = detector()(pixels)
    landmarker = readers()[0]
    points, _ = landmarker(pixels, Region.around(found))
    points, score = landmarker(pixels, Region.of_points(points))
    return found.score, score, points


def test_the_networks_follow_the_script(actor: Actor) -> None:
    """Every frame is a face beyond doubt, and its pose is read within 4 degrees on the average."""
    errors = []
    for index in range(60):
        pose = truth(index * LOOP / 60)
        detected, sure, points = read(film((actor, pose)))
        assert detected > 0.8
        assert sure > 0.9
        errors.append(np.degrees(solve(points, SIZE).turn - pose.turn))
    assert (np.abs(errors).mean(0) < 4).all(), np.abs(errors).mean(0)


@pytest.mark.parametrize(
    ("yaw", "pitch", "roll"), [(35, 0, 0), (-35, 0, 0), (0, 25, 0), (0, -25, 0), (0, 0, 30), (0, 0, -30)]
)
def test_the_networks_follow_far_turns(actor: Actor, yaw: float, pitch: float, roll: float) -> None:
    detected, sure, points = read(film((actor, posed(yaw, pitch, roll))))
    assert detected > 0.7
    assert sure > 0.9
    assert np.degrees(solve(points, SIZE).turn) == pytest.approx((yaw, pitch, roll), abs=12)


@pytest.mark.parametrize(
    ("shapes", "least"),
    [
        ({"jawOpen": 1.0}, 0.4),
        ({"mouthSmileLeft": 1.0, "mouthSmileRight": 1.0}, 0.5),
        ({"eyeBlinkLeft": 1.0, "eyeBlinkRight": 1.0}, 0.4),
        ({"browInnerUp": 1.0}, 0.4),
        ({"browOuterUpLeft": 1.0, "browOuterUpRight": 1.0}, 0.4),
        ({"browDownLeft": 1.0, "browDownRight": 1.0}, 0.2),
        ({"mouthPucker": 1.0}, 0.5),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, dict) else "",
)
def test_the_networks_read_its_expressions(actor: Actor, shapes: dict[str, float], least: float) -> None:
    rest, played = (readers()[1](read(film((actor, pose)))[2]) for pose in (Pose.REST, Pose.REST.with_shapes(**shapes)))
    for name in shapes:
        assert played[SHAPE_INDEX[name]] - rest[SHAPE_INDEX[name]] > least, name


@pytest.mark.parametrize("far", [False, True], ids=["near", "far"])
@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (720, 720), (1920, 1080)])
def test_nobody_is_seen_in_the_empty_room(size: tuple[int, int], far: bool) -> None:
    assert detector(far=far)(film(size=size)) == []


def test_two_people_are_both_seen(actor: Actor) -> None:
    left, right = (replace(Pose.REST, centre=np.array([x, 330], np.float32), size=180.0) for x in (350, 930))
    found = detector()(film((actor, left), (Actor(SECOND), right)))
    assert sorted(float(face.box[::2].mean()) for face in found) == pytest.approx([350, 930], abs=20)


def test_the_tracker_follows_from_frame_to_frame() -> None:
    """The whole tracker, smoothing included: always one face, pose and the main expressions close to the truth."""
    tracker, size = TRACKERS["onnx"](Meter()), (640, 360)
    errors, shapes = [], []
    with Card(size, 10, ManualClock(), seconds=LOOP) as card:
        for index, frame in enumerate(card):
            (face,) = tracker.track(frame).faces
            pose = truth(index / 10, size)
            errors.append(np.degrees(face.pose.turn - pose.turn))
            shapes.append((pose.shapes, face.pose.shapes))
    assert (np.abs(errors).mean(0) < 4).all(), np.abs(errors).mean(0)
    true, got = np.array(shapes).transpose(1, 2, 0)  # each (52, n)
    for name in ("jawOpen", "mouthSmileLeft", "mouthSmileRight", "eyeBlinkLeft", "browInnerUp", "mouthPucker"):
        assert np.corrcoef(true[SHAPE_INDEX[name]], got[SHAPE_INDEX[name]])[0, 1] > 0.6, name


# The card


def nobody(seconds: float) -> Sequence[Cast]:
    return ()


def test_a_frame_comes_at_each_tick_and_cannot_be_changed() -> None:
    clock = ManualClock(100.0)
    with Card(SMALL, 25, clock, seconds=1) as card:
        frames = list(card)
    assert [frame.taken_at for frame in frames] == pytest.approx([100 + index / 25 for index in range(25)])
    assert all(frame.pixels.shape == (180, 320, 3) for frame in frames)
    with pytest.raises(ValueError, match="read-only"):
        frames[0].pixels[0, 0, 0] = 1
    assert np.array_equal(frames[10].pixels, film((Actor(), truth(10 / 25, SMALL)), size=SMALL))


def test_a_late_frame_is_skipped_not_queued() -> None:
    clock = ManualClock()
    shown: list[float] = []

    def slow(seconds: float) -> Sequence[Cast]:
        shown.append(round(seconds * 10))
        clock.advance(0.45 if shown[-1] == 3 else 0.0)
        return ()

    with Card(SMALL, 10, clock, seconds=1, scene=slow) as card:
        assert len(list(card)) == 8
    assert shown == [0, 0, 1, 2, 3, 6, 7, 8, 9]  # once on entering; when 3 was drawn, 5 and 6 were due already
    assert card.skipped == 2


def test_without_pace_every_frame_comes_at_once() -> None:
    clock = ManualClock(7.0)
    with Card(SMALL, 10, clock, pace=False, seconds=1, scene=nobody) as card:
        assert [frame.taken_at for frame in card] == [7.0] * 10


def test_it_goes_on_for_ever_unless_told_otherwise() -> None:
    with Card(SMALL, 30, ManualClock(), scene=nobody) as card:
        frames: Iterator[Frame] = iter(card)
        assert [next(frames).taken_at for _ in range(100)][-1] == pytest.approx(99 / 30)


def test_closing_ends_an_iteration_that_waits() -> None:
    card = Card(SMALL, 0.01, SystemClock(), scene=nobody)  # the second frame would come after 100 s
    first = threading.Event()

    def watch() -> None:
        for _ in card:
            first.set()

    with card:
        thread = threading.Thread(target=watch, daemon=True)
        thread.start()
        assert first.wait(10)
    thread.join(10)
    assert not thread.is_alive()


def test_it_can_be_opened_again() -> None:
    card = Card(SMALL, 10, ManualClock(), seconds=0.2, scene=nobody)
    for _ in range(2):
        with card:
            assert len(list(card)) == 2


def test_it_is_a_source_of_the_command_line() -> None:
    with SOURCES["card"]("card", ManualClock(), SMALL, 30) as source:
        assert source.size == SMALL
        assert next(iter(source)).pixels.any()
