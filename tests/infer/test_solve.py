"""The head pose: against MediaPipe's own numbers, and against faces whose pose is known."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np
import pytest

from emojicam.infer.gaze import gaze_of
from emojicam.infer.solve import BROW_TO_CHIN, canonical, solve, turn_of
from emojicam.types import Floats

from .world import points_at, rotation_of

SIZES = {
    "deepfacelive_Obama_speaking": (512, 388),
    "intel_asl_help": (640, 480),
    "liveportrait_d12": (512, 512),
    "liveportrait_d13": (720, 1280),
    "pyfeat_WolfgangLanger_Pexels": (640, 360),
}
"px: width and height of some of the clips"
ANGLES = (-0.6, -0.25, 0.0, 0.4)
FAR = (1280, 100_000)
"a frame so high that its camera, 63 degrees high, sees a face in its middle without perspective"


class TestAgainstMediaPipe:
    @pytest.mark.shared
    @pytest.mark.parametrize("clip", SIZES)
    def test_same_pose_from_the_same_points(self, shared: Path, clip: str) -> None:
        """MediaPipe Tasks 1.2.2 rounds its points to 1/16 px in the reference, we solve from those."""
        with np.load(shared / "clips" / "reference" / f"{clip}.npz") as reference:
            points, matrices = reference["points_x16"] / np.float32(16), reference["matrix"]
        width, height = SIZES[clip]
        for face, matrix in zip(points[::5], matrices[::5], strict=True):
            head = solve(face, (width, height), middle=(width / 2, height / 2))
            theirs = matrix[:3, :3] / np.linalg.norm(matrix[:3, 0])
            assert np.degrees(turn_of(head.rotation)) == pytest.approx(np.degrees(turn_of(theirs)), abs=0.05)
            assert head.position == pytest.approx(matrix[:3, 3], abs=0.1)

    @pytest.mark.shared
    @pytest.mark.parametrize("clip", ["deepfacelive_Obama_speaking", "liveportrait_d12", "liveportrait_d13"])
    def test_seen_from_the_face_it_is_much_the_same_in_the_middle_of_the_frame(self, shared: Path, clip: str) -> None:
        with np.load(shared / "clips" / "reference" / f"{clip}.npz") as reference:
            points, matrices = reference["points_x16"] / np.float32(16), reference["matrix"]
        ours = np.array([solve(face, SIZES[clip]).turn for face in points])
        theirs = np.array([turn_of(matrix[:3, :3] / np.linalg.norm(matrix[:3, 0])) for matrix in matrices])
        assert np.degrees(np.abs(ours - theirs)).mean(axis=0).max() <= 2.0


def test_turn_is_found() -> None:
    for turn in itertools.product(ANGLES, ANGLES, ANGLES):
        head = solve(points_at(640, 50_000, 150, turn), FAR)
        assert head.turn.tolist() == pytest.approx(turn, abs=0.01)


@pytest.mark.parametrize("cm", [25.0, 60.0])
def test_a_near_face_is_seen_in_perspective(cm: float) -> None:
    """The nose of a face 25 cm from the lens is a third nearer than its ears, and much larger."""
    rotation, focal = rotation_of(0.3, -0.2, 0.1), 360 / math.tan(math.radians(63) / 2)
    placed = canonical().vertices @ rotation.T - (3, 2, cm)
    depth = -placed[:, 2:]
    flat = placed[:, :2] * (1, -1) / depth * focal + (640, 360)
    points = np.hstack([flat, (depth / depth.mean() - 1) * focal])
    head = solve(np.vstack([points, points[:10]]).astype(np.float32), (1280, 720), middle=(640, 360))
    assert head.turn.tolist() == pytest.approx([0.3, -0.2, 0.1], abs=0.01)
    assert head.position == pytest.approx([-3, -2, -cm], rel=0.03)


@pytest.mark.parametrize("yaw", [0.0, 0.5, 1.0])
def test_turning_does_not_shorten_size(yaw: float) -> None:
    head = solve(points_at(640, 50_000, 150, (yaw, 0, 0)), FAR)
    assert head.px_per_cm * BROW_TO_CHIN == pytest.approx(150, rel=0.01)


def test_place_in_the_frame_does_not_matter() -> None:
    turns = [solve(points_at(x, y, 150, (0.3, 0.1, 0.2)), (1280, 720)).turn for x, y in ((640, 360), (90, 600))]
    assert turns[0].tolist() == pytest.approx(turns[1].tolist(), abs=1e-4)


@pytest.mark.parametrize(
    ("turn", "nose", "right_of_brow"),
    [((0.4, 0, 0), (1, 0), 0), ((0, 0.4, 0), (0, -1), 0), ((0, 0, 0.4), (0, 0), 1)],
    ids=["yaw: nose to the picture's right", "pitch: nose up", "roll: clockwise"],
)
def test_signs(turn: tuple[float, float, float], nose: tuple[int, int], right_of_brow: int) -> None:
    """What the types promise, checked on where the points go in the picture."""
    still, moved = points_at(0, 0), points_at(0, 0, turn=turn)
    if any(nose):
        assert np.sign(np.round((moved - still)[1, :2])).tolist() == list(nose)
    else:
        assert moved[10, 0] > 10, "the top of the head goes to the right"


@pytest.mark.parametrize(
    "points",
    [
        np.full((478, 3), np.nan),
        np.zeros((478, 3)),
        np.full((478, 3), 1e30),
        np.arange(1434).reshape(478, 3) * (0, 1, 1),
    ],
    ids=["nan", "one spot", "huge", "one line"],
)
def test_what_is_no_head_is_refused(points: Floats) -> None:
    with pytest.raises(ValueError, match="no head"):
        solve(points.astype(np.float32), (1280, 720))


def looking(across: float, up: float, turn: tuple[float, float, float]) -> Floats:
    """(478, 3) a face whose irises lie where eyeballs of 0.9 cm turn them to."""
    points = points_at(640, 50_000, 150, turn)
    way = np.array([math.sin(across) * math.cos(up), math.sin(up), math.cos(across) * math.cos(up)])
    offset = rotation_of(*turn) @ (way * 0.9 - (0, 0, 0.6)) * 150 / BROW_TO_CHIN
    points[468:, :2] += (offset * (1, -1, 1))[:2]
    return points


class TestGaze:
    @pytest.mark.parametrize("across", [-0.5, 0.0, 0.3])
    @pytest.mark.parametrize("yaw", [-0.5, 0.0, 0.5])
    def test_is_relative_to_the_head(self, across: float, yaw: float) -> None:
        points = looking(across, 0.1, (yaw, 0.1, 0.1))
        gaze = gaze_of(points, solve(points, FAR))
        assert gaze is not None
        assert gaze[0] == pytest.approx(across, abs=0.06)

    def test_up_is_positive(self) -> None:
        looks = [
            gaze_of(points, solve(points, FAR)) for points in (looking(0, up, (0, 0, 0)) for up in (-0.3, 0.0, 0.3))
        ]
        down, level, up = (look[1] for look in looks if look is not None)
        assert down < level - 0.2 < up - 0.4

    def test_closed_eyes_have_none(self) -> None:
        points = looking(0.3, 0, (0, 0, 0))
        for upper, lower in ((159, 145), (386, 374)):
            points[upper] = points[lower]
        assert gaze_of(points, solve(points, FAR)) is None

    def test_a_wink_looks_with_the_other_eye(self) -> None:
        points = looking(0.3, 0, (0, 0, 0))
        points[159] = points[145]
        points[468:473] += 50
        gaze = gaze_of(points, solve(points, FAR))
        assert gaze is not None
        assert gaze[0] == pytest.approx(0.3, abs=0.06)
