"""Shapes that act: what becomes of what a network says and a ruler measures."""

from __future__ import annotations

import math

import numpy as np
import pytest

from emojicam.infer import rest as resting
from emojicam.infer.acting import act
from emojicam.infer.measure import Measures, measure
from emojicam.infer.rest import Rest
from emojicam.infer.solve import canonical, solve
from emojicam.persona.persona import Calibration
from emojicam.types import MEASURES, SHAPE_INDEX, SHAPES, Floats

AVERAGE = Measures(resting.OPEN, resting.OPEN, resting.WING, resting.WING, resting.JOWLS)
FPS = 30.0


def said(**values: float) -> Floats:
    """What the network says: nothing but this."""
    shapes = np.zeros(len(SHAPES), np.float32)
    for name, value in values.items():
        shapes[SHAPE_INDEX[name]] = value
    return shapes


def played(shapes: Floats | None = None, measures: Measures = AVERAGE, *, tongue: float = 0.0, yaw: float = 0.0,
           rest: Rest | None = None) -> dict[str, float]:  # fmt: skip
    """What is made of it, by name."""
    made = act(said() if shapes is None else shapes, tongue, measures, rest or Rest(), math.radians(yaw))
    assert made.dtype == np.float32
    assert made.min() >= 0
    assert made.max() <= 1
    return dict(zip(SHAPES, made.tolist(), strict=True))


def test_an_average_face_at_rest_does_nothing() -> None:
    assert max(played(said(eyeSquintLeft=0.35, eyeSquintRight=0.35, eyeBlinkLeft=0.1)).values()) < 0.15


@pytest.mark.parametrize(
    ("opening", "blink", "low", "high"),
    [
        pytest.param(0.03, 0.72, 1.0, 1.0, id="shut"),
        pytest.param(0.08, 0.55, 0.85, 1.0, id="shut with glasses, of which the network is not sure"),
        pytest.param(0.29, 0.10, 0.0, 0.15, id="open"),
        pytest.param(0.19, 0.25, 0.2, 0.5, id="looking down: lowered, and not shut"),
    ],
)
def test_lids(opening: float, blink: float, low: float, high: float) -> None:
    measures = AVERAGE._replace(open_left=opening, open_right=opening)
    made = played(said(eyeBlinkLeft=blink, eyeBlinkRight=blink), measures)
    for side in ("Left", "Right"):
        assert low <= made[f"eyeBlink{side}"] <= high + 1e-6


def test_a_wink_stays_on_its_side() -> None:
    made = played(said(eyeBlinkLeft=0.6, eyeBlinkRight=0.1), AVERAGE._replace(open_left=0.06))
    assert made["eyeBlinkLeft"] > 0.9
    assert made["eyeBlinkRight"] < 0.15


@pytest.mark.parametrize(
    ("name", "measures"),
    [
        pytest.param("eyeWideLeft", AVERAGE._replace(open_left=0.45), id="a wide eye"),
        pytest.param("noseSneerRight", AVERAGE._replace(wing_right=resting.WING + 0.4), id="a lifted wing of the nose"),
        pytest.param("cheekPuff", AVERAGE._replace(jowls=resting.JOWLS * 1.08), id="a face wider at the mouth"),
    ],
)
def test_a_ruler_sees_what_the_network_does_not(name: str, measures: Measures) -> None:
    assert played(measures=AVERAGE)[name] == 0
    made = played(measures=measures)
    assert made.pop(name) > 0.7
    assert max(made.values()) < 0.2, "and nothing else"


@pytest.mark.parametrize(
    ("shapes", "measures"),
    [
        pytest.param({"mouthSmileLeft": 1, "mouthSmileRight": 1}, {"jowls": resting.JOWLS * 1.05}, id="a broad smile"),
        pytest.param({"jawOpen": 0.6}, {"jowls": resting.JOWLS * 1.08, "gap": 0.5}, id="an open mouth"),
    ],
)
def test_no_cheek_is_puffed_by(shapes: dict[str, float], measures: dict[str, float]) -> None:
    assert played(said(**shapes), AVERAGE._replace(**measures))["cheekPuff"] < 0.1


def test_a_smile_wrinkles_no_nose() -> None:
    smile = said(mouthSmileLeft=0.9, mouthSmileRight=0.9)
    lifted = AVERAGE._replace(wing_left=resting.WING + 0.18, wing_right=resting.WING + 0.18)
    assert played(smile, lifted)["noseSneerLeft"] < 0.1


def test_a_tongue_has_to_be_certain() -> None:
    ajar = said(jawOpen=0.2)
    assert played(ajar, tongue=0.3)["tongueOut"] == 0
    assert played(ajar, tongue=0.8)["tongueOut"] == 1
    assert played(ajar, tongue=0.8, yaw=60)["tongueOut"] == 0, "nobody can tell from the side"
    assert played(tongue=0.8)["tongueOut"] == 0, "a hand before the mouth"


@pytest.mark.parametrize(("yaw", "far", "near"), [(50, "Left", "Right"), (-50, "Right", "Left")])
def test_in_a_turned_head_the_far_eye_follows_the_near_one(yaw: float, far: str, near: str) -> None:
    shapes = said(**{f"eyeBlink{far}": 0.7, f"eyeLookIn{far}": 0.9, f"eyeLookOut{near}": 0.2})
    made = played(shapes, yaw=yaw)
    assert made[f"eyeBlink{far}"] == pytest.approx(made[f"eyeBlink{near}"], abs=0.01)
    assert made[f"eyeLookIn{far}"] == pytest.approx(made[f"eyeLookOut{near}"], abs=0.01)
    assert played(shapes, yaw=yaw / 10)[f"eyeBlink{far}"] > 0.8, "not in one that hardly turns"


def watched(rest: Rest, shapes: Floats, seconds: float, measures: Measures = AVERAGE, since: float = 0.0) -> Rest:
    """The rest after some seconds of the same face."""
    for frame in range(round(seconds * FPS)):
        rest.watch(shapes, measures, since + frame / FPS)
    return rest


def blinking(rest: Rest, shapes: Floats, seconds: float, every: float = 4.0) -> Rest:
    """The rest after some seconds of the same face, whose eyes shut now and then for a fifth of a second."""
    shut = np.maximum(shapes, said(eyeBlinkLeft=0.6, eyeBlinkRight=0.6))
    for frame in range(round(seconds * FPS)):
        at = frame / FPS
        rest.watch(shut if at % every < 0.2 else shapes, AVERAGE, at)
    return rest


def test_a_resting_pucker_comes_to_rest() -> None:
    pucker = said(mouthPucker=0.5)
    assert played(pucker)["mouthPucker"] > 0.45
    assert played(pucker, rest=blinking(Rest(), pucker, 60))["mouthPucker"] < 0.05


def test_a_face_that_holds_still_is_not_corrected() -> None:
    """What was learned of it counts from its next blink on."""
    noise = np.random.default_rng(5).normal(0, 0.03, (300, len(SHAPES)))
    rest = watched(Rest(), said(mouthPucker=0.4, eyeSquintLeft=0.5), 1.1)
    before = rest.shapes.copy(), rest.open.copy()
    for frame, wobble in enumerate(noise):
        shapes = (said(mouthPucker=0.4, eyeSquintLeft=0.5) + wobble).clip(0, 1).astype(np.float32)
        rest.watch(shapes, AVERAGE._replace(open_left=0.25), 1.1 + frame / FPS)
    assert np.array_equal(rest.shapes, before[0])
    assert np.array_equal(rest.open, before[1])
    for frame in range(6):
        rest.watch(said(mouthPucker=0.4, eyeBlinkLeft=0.6), AVERAGE, 11.2 + frame / FPS)
    assert rest.shapes[SHAPE_INDEX["mouthPucker"]] > before[0][SHAPE_INDEX["mouthPucker"]] + 0.02
    assert rest.open[0] < before[1][0] - 0.005


def test_a_smile_for_some_seconds_stays_a_smile() -> None:
    smile = said(mouthSmileLeft=0.7, mouthSmileRight=0.7)
    rest = watched(watched(Rest(), said(), 5), smile, 10, since=5)
    assert played(smile, rest=rest)["mouthSmileLeft"] > 0.65


def test_narrow_eyes_are_open_eyes() -> None:
    narrow = AVERAGE._replace(open_left=0.19, open_right=0.19)
    rest = watched(Rest(), said(), 10, narrow)
    assert rest.open == pytest.approx([0.19, 0.19], abs=0.01)
    assert played(said(eyeBlinkLeft=0.2), narrow, rest=rest)["eyeBlinkLeft"] < 0.3


def test_shut_eyes_are_no_rest() -> None:
    rest = watched(Rest(), said(), 5)
    watched(rest, said(), 30, AVERAGE._replace(open_left=0.03, open_right=0.03), since=5)
    assert rest.open == pytest.approx([resting.OPEN, resting.OPEN], abs=0.02)


def calibrated(most: dict[str, float], **rest: float) -> Calibration:
    return Calibration(
        rest=tuple(said(**rest).tolist()), measures=AVERAGE[:MEASURES], most=tuple(said(**most).tolist())
    )


def test_a_calibrated_face_is_known_at_once_and_for_good() -> None:
    rest = Rest(calibrated({}, mouthPucker=0.4, mouthSmileLeft=0.2))
    assert played(said(mouthPucker=0.4, mouthSmileLeft=0.2), rest=rest)["mouthPucker"] == pytest.approx(0, abs=0.01)
    before = rest.shapes.copy()
    watched(rest, said(mouthPucker=0.9), 60)
    assert np.array_equal(rest.shapes, before)


def test_a_calibration_that_no_face_has_does_no_harm() -> None:
    zeros = Calibration(rest=(1.0,) * len(SHAPES), measures=(0.0,) * MEASURES, most=(1.0,) * len(SHAPES))
    assert np.isfinite(list(played(rest=Rest(zeros)).values())).all()


def test_the_small_smile_of_a_reserved_face_is_a_smile() -> None:
    small = said(mouthSmileLeft=0.3, mouthSmileRight=0.3)
    assert played(small)["mouthSmileLeft"] < 0.35
    rest = Rest(calibrated({"mouthSmileLeft": 0.35, "mouthSmileRight": 0.35}, mouthSmileLeft=0.05))
    assert played(small, rest=rest)["mouthSmileLeft"] > 0.8


def turned(yaw: float) -> Floats:
    """(478, 3) px: the canonical face in a 1280x720 frame, turned so many degrees."""
    face = canonical().vertices
    face = np.concatenate([face, np.zeros((478 - len(face), 3))])
    cosine, sine = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
    x, z = face[:, 0] * cosine + face[:, 2] * sine, face[:, 2] * cosine - face[:, 0] * sine
    points = np.stack([640 + 12 * x, 360 - 12 * face[:, 1], -12 * z], 1)
    return np.asarray(points, np.float32)


@pytest.mark.parametrize("yaw", [-40, -20, 20, 40])
def test_turning_the_head_is_no_expression(yaw: float) -> None:
    ahead, aside = (measure(points, solve(points, (1280, 720))) for points in (turned(0), turned(yaw)))
    assert max(aside.wing_left - ahead.wing_left, aside.wing_right - ahead.wing_right) < 0.07, "no wing is lifted"
    assert aside.jowls == pytest.approx(ahead.jowls, rel=0.02)
    near = "open_right" if yaw > 0 else "open_left"
    assert getattr(aside, near) == pytest.approx(getattr(ahead, near), rel=0.35), "the far eye follows the near one"
