"""The converted networks against what Google's originals say (`data/reference.npz`), and what is made of their numbers.

`data/face.png` is a frame of our own synthetic actor; `emojicam/training/reference.py` asked the originals.
"""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.infer.detect import KEYPOINTS, NOBODY_KNOWS_WHERE, Detection, Detector, anchors
from emojicam.infer.expression import Expression
from emojicam.infer.landmarks import POINTS, Landmarker, Region
from emojicam.infer.onnx import Network
from emojicam.infer.region import Cutter, carry
from emojicam.types import SHAPE_INDEX, Floats, Pixels

DATA = Path(__file__).parent / "data"
REFERENCE = np.load(DATA / "reference.npz")
SAME_POINT = 0.5
"px: how far a landmark may be from the original's; 0.08 was seen, for the crops differ in rounding"
SAME_NUMBER = 1e-3
"of logits up to 150: only the order of summation differs; 1.5e-4 was seen"


def rgb(bgr: object) -> Pixels:
    return np.ascontiguousarray(np.asarray(bgr, np.uint8)[:, :, ::-1])


@pytest.fixture(scope="module")
def picture() -> Pixels:
    """(240, 320, 3) one face in a room."""
    return rgb(cv2.imread(str(DATA / "face.png")))


@pytest.fixture(scope="module")
def near() -> Detector:
    return Detector()


@pytest.fixture(scope="module")
def far() -> Detector:
    return Detector(far=True)


@pytest.fixture(scope="module")
def landmarker() -> Landmarker:
    return Landmarker()


@pytest.fixture(scope="module")
def expression() -> Expression:
    return Expression()


def framed(picture: Pixels, face: float, *places: tuple[int, int]) -> Pixels:
    """A 720p frame with the picture's face at each of these places, about `face` px wide."""
    frame = np.full((720, 1280, 3), 90, np.uint8)
    scale = face / 100
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    height, width = small.shape[:2]
    for x, y in places:
        frame[y : y + height, x : x + width] = small
    return frame


class TestNumbers:
    @pytest.mark.parametrize(("name", "kind"), [("face_detector", "near"), ("face_detector_far", "far")])
    def test_detectors_are_the_originals(self, name: str, kind: str) -> None:
        image = REFERENCE[f"{kind}_image"].transpose(2, 0, 1)[None] / np.float32(127.5) - 1
        boxes, scores = Network(name).run(image.astype(np.float32))
        assert np.abs(scores - REFERENCE[f"{kind}_scores"]).max() < SAME_NUMBER
        assert np.abs(boxes[REFERENCE[f"{kind}_surest"]] - REFERENCE[f"{kind}_boxes"]).max() < SAME_NUMBER

    def test_landmarks_are_the_originals(self, picture: Pixels, near: Detector, landmarker: Landmarker) -> None:
        points, score = landmarker(picture, Region.around(near(picture)[0]))
        assert score > 0.99
        assert np.abs(points - REFERENCE["points"]).max() < SAME_POINT

    def test_blendshapes_are_the_originals(self, expression: Expression) -> None:
        shapes = expression(REFERENCE["points"])
        assert np.abs(shapes[:-1] - REFERENCE["shapes"][1:]).max() < 1e-5

    def test_astronaut(self, shared: Path, near: Detector, landmarker: Landmarker) -> None:
        data = pytest.importorskip("skimage.data", reason="needs scikit-image's picture of an astronaut")
        reference = np.load(shared / "onnx" / "mp10_ref.npz")
        pixels = np.ascontiguousarray(data.astronaut())
        detection = near(pixels)[0]
        points, _ = landmarker(pixels, Region.around(detection))
        assert np.abs(detection.keypoints - reference["kp"]).max() < SAME_POINT
        assert np.abs(points - reference["mesh1"]).max() < SAME_POINT


class TestRegion:
    def test_around_a_detection(self) -> None:
        keypoints = np.zeros((KEYPOINTS, 2), np.float32)
        keypoints[:2] = (110, 120), (150, 160)
        region = Region.around(Detection(np.array([100, 100, 180, 160], np.float32), keypoints, 1.0))
        assert region.centre.tolist() == [140, 130]
        assert [region.side, region.angle] == pytest.approx([120, math.pi / 4])

    def test_of_points(self) -> None:
        points = np.full((POINTS, 3), 50, np.float32)
        points[0], points[1] = (0, 0, 9), (60, 100, 9)
        points[33], points[263] = (10, 50, 0), (50, 50, 0)
        region = Region.of_points(points)
        assert region.centre.tolist() == [30, 50]
        assert [region.side, region.angle] == [150, 0]

    def test_what_is_in_the_middle_stays_there(self) -> None:
        region = Region(np.array([50, 40], np.float32), 20, 0.7)
        assert carry(region.to_frame(10), np.array([[5, 5]], np.float32))[0] == pytest.approx((50, 40))

    def test_down_in_a_turned_crop_is_left_below_in_the_frame(self) -> None:
        region = Region(np.array([0, 0], np.float32), 10, math.pi / 2)
        assert carry(region.to_frame(10), np.array([[5, 9]], np.float32))[0] == pytest.approx((-4, 0), abs=1e-6)

    def test_depth_is_scaled_like_a_length(self) -> None:
        region = Region(np.array([0, 0], np.float32), 30, 1.0)
        assert carry(region.to_frame(10), np.array([[5, 5, 2]], np.float32))[0, 2] == pytest.approx(6)


class TestCutter:
    def test_brings_the_pixels_under_the_region(self) -> None:
        pixels = np.zeros((8, 8, 3), np.uint8)
        pixels[2:6, 4:8] = 255, 51, 0
        region = Region(np.array([6, 4], np.float32), 4, 0.0)
        tensor = Cutter(4, 4, -1.0, 1.0)(pixels, region.to_frame(4))
        assert tensor.shape == (1, 3, 4, 4)
        assert tensor[0].reshape(3, -1) == pytest.approx(np.repeat([[1], [-0.6], [-1]], 16, 1), abs=1e-6)

    @pytest.mark.parametrize("side", [40, 150, 400, 1500], ids=lambda side: f"{side} px")
    def test_a_copy_makes_no_difference(self, picture: Pixels, side: float, monkeypatch: pytest.MonkeyPatch) -> None:
        """Half of these regions reach beyond the frame; a level of 255 is rounding."""
        for x, y in ((160, 120), (10, 230)):
            to_frame = Region(np.array([x, y], np.float32), side, 0.4).to_frame(64)
            copied = Cutter(64, 64, 0.0, 255.0)(picture, to_frame).copy()
            with monkeypatch.context() as without:
                without.setattr(Cutter, "_bring_near", lambda _, *both: both)
                direct = Cutter(64, 64, 0.0, 255.0)(picture, to_frame)
            assert np.abs(copied - direct).max() <= 1.01

    def test_is_black_outside(self) -> None:
        pixels = np.full((8, 8, 3), 255, np.uint8)
        tensor = Cutter(4, 4, 0.0, 1.0)(pixels, Region(np.array([100, 100], np.float32), 4, 0.0).to_frame(4))
        assert not tensor.any()


class TestDetector:
    def test_anchors_lie_in_rows(self) -> None:
        assert anchors(4, 4, ((2, 1),)).tolist() == [[1, 1], [3, 1], [1, 3], [3, 3]]
        assert anchors(6, 2, ((2, 2),)).tolist() == [[1, 1], [1, 1], [3, 1], [3, 1], [5, 1], [5, 1]]

    def test_finds_nobody_in_the_dark(self, near: Detector, far: Detector) -> None:
        assert near(np.zeros((720, 1280, 3), np.uint8)) == far(np.zeros((720, 1280, 3), np.uint8)) == []

    @pytest.mark.parametrize("kind", ["near", "far"])
    def test_finds_two_people_once_each(self, picture: Pixels, kind: str, request: pytest.FixtureRequest) -> None:
        found = request.getfixturevalue(kind)(framed(picture, 200, (0, 100), (640, 100)))
        assert len(found) == 2
        assert found[0].score >= found[1].score > 0.5
        left, right = sorted(float(detection.keypoints[2, 0]) for detection in found)
        assert right - left == pytest.approx(640, abs=15)

    def test_keypoints_are_where_the_landmarks_are(
        self, picture: Pixels, near: Detector, far: Detector, landmarker: Landmarker
    ) -> None:
        points = REFERENCE["points"][:, :2]
        wanted = np.stack([points[468], points[473], points[1], points[[13, 14]].mean(0)])
        for detect in (near, far):
            assert np.abs(detect(picture)[0].keypoints[:4] - wanted).max() < 8

    def test_only_far_finds_the_small(self, picture: Pixels, near: Detector, far: Detector) -> None:
        frame = framed(picture, 60, (600, 300))
        assert near(frame) == []
        assert len(far(frame)) == 1

    def test_threshold(self, picture: Pixels, near: Detector) -> None:
        score = near(picture)[0].score
        assert len(Detector(threshold=score - 0.01)(picture)) == 1
        assert Detector(threshold=score + 0.01)(picture) == []


class TestLandmarker:
    def test_follows_a_shift(self, picture: Pixels, near: Detector, landmarker: Landmarker) -> None:
        before, _ = landmarker(picture, Region.around(near(picture)[0]))
        moved = np.roll(picture, (12, 20), (0, 1))
        after, _ = landmarker(moved, Region.around(near(moved)[0]))
        assert np.abs(after[:, :2] - before[:, :2] - (20, 12)).mean() < 0.5

    def test_a_wall_is_no_face(self, landmarker: Landmarker) -> None:
        wall: NDArray[np.uint8] = np.full((240, 320, 3), 128, np.uint8)
        points, score = landmarker(wall, Region(np.array([160, 120], np.float32), 100, 0.0))
        assert score < 0.1
        assert np.isfinite(points).all()

    def test_keeps_no_hold_of_what_it_returned(self, picture: Pixels, near: Detector, landmarker: Landmarker) -> None:
        region = Region.around(near(picture)[0])
        first, _ = landmarker(picture, region)
        kept = first.copy()
        landmarker(np.zeros_like(picture), region)
        assert (first == kept).all()

    def test_irises_lie_in_their_eyes(self, picture: Pixels, near: Detector, landmarker: Landmarker) -> None:
        points, _ = landmarker(picture, Region.around(near(picture)[0]))
        for iris, corners in ((468, (33, 133)), (473, (362, 263))):
            inner, outer = sorted(points[list(corners), 0])
            assert inner < points[iris, 0] < outer


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -1e30])
def test_boxes_that_are_broken_are_somebody_who_cannot_be_hidden(
    picture: Pixels, near: Detector, wrong: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes, logits = (one.copy() for one in near.network.run(np.zeros((1, 3, near._side, near._side), np.float32)))
    boxes[0, 5], logits[:] = wrong, -9
    monkeypatch.setattr(near.network, "run", lambda image: (boxes, logits))
    assert near(picture) == []
    logits[0] = 9
    assert near(picture) == [NOBODY_KNOWS_WHERE]


class TestExpression:
    def test_no_tongue(self, expression: Expression) -> None:
        assert expression(REFERENCE["points"])[SHAPE_INDEX["tongueOut"]] == 0

    def test_reads_an_open_jaw(self, expression: Expression) -> None:
        points = REFERENCE["points"].copy()
        lower = points[:, 1] > points[14, 1] - 1
        points[lower, 1] += 12
        before, after = expression(REFERENCE["points"]), expression(points)
        assert after[SHAPE_INDEX["jawOpen"]] > before[SHAPE_INDEX["jawOpen"]] + 0.2

    def test_size_and_place_do_not_matter(self, expression: Expression) -> None:
        points: Floats = REFERENCE["points"]
        moved = (points * 3.5 + (700, -40, 5)).astype(np.float32)
        assert np.abs(expression(moved) - expression(points)).max() < 1e-3

    @pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
    def test_nonsense_gives_zeros(self, expression: Expression, wrong: float) -> None:
        points = REFERENCE["points"].copy()
        points[1, 0] = wrong
        assert not expression(points).any()

    def test_one_place_for_all_points_gives_zeros(self, expression: Expression) -> None:
        assert not expression(np.full((POINTS, 3), 7, np.float32)).any()


@pytest.mark.shared
def test_follows_a_clip_as_the_newest_mediapipe_does(
    shared: Path, near: Detector, landmarker: Landmarker, expression: Expression
) -> None:
    """Another network than MediaPipe's newest, so close is enough: 0.6 % of a face's height and 0.024 were seen."""
    reference = np.load(shared / "clips" / "reference" / "liveportrait_d9.npz")
    clip = cv2.VideoCapture(str(shared / "clips" / "liveportrait_d9.mp4"))
    region, misses, differences = None, [], []
    for frame in range(10):
        pixels = rgb(clip.read()[1])
        points, score = landmarker(pixels, region or Region.around(near(pixels)[0]))
        assert score > 0.9
        region = Region.of_points(points)
        wanted = reference["points_x16"][frame] / 16
        height = np.linalg.norm(wanted[10, :2] - wanted[152, :2])
        misses.append(np.linalg.norm(points[:, :2] - wanted[:, :2], axis=1).mean() / height)
        differences.append(np.abs(expression(points)[:-1] - reference["shapes"][frame, 1:]).mean())
    assert np.mean(misses) < 0.012
    assert np.mean(differences) < 0.04
