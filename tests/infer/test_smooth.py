"""The filters: steady at rest, quick in motion, and never stuck."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from emojicam.infer.smooth import OneEuro, PoseFilter
from emojicam.types import SHAPE_INDEX, Floats, Pose

FPS = 30.0
RNG = np.random.default_rng(7)


def at(x: float, **changes: float) -> Pose:
    return replace(Pose.REST, centre=np.array([x, 360], np.float32), **changes)  # type: ignore[arg-type]


def smoothed(poses: list[Pose], fps: float = FPS) -> list[Pose]:
    pose_filter = PoseFilter()
    return [pose_filter(pose, n / fps) for n, pose in enumerate(poses)]


def wobble(values: Floats) -> float:
    """RMS of what is neither place nor speed."""
    return float(np.sqrt((np.diff(values, 2, axis=0) ** 2).mean() / 6))


def test_noise_at_rest_is_taken_out() -> None:
    """A landmark jitters by about 0.2 px at this size: what is left of it cannot be seen."""
    raw = [at(640 + noise, size=200 + noise) for noise in RNG.normal(0, 0.2, 300)]
    out = smoothed(raw)
    assert wobble(np.array([pose.centre for pose in out])) < 0.03
    assert wobble(np.array([pose.size for pose in out])) < 0.03


def test_shapes_at_rest_are_steady() -> None:
    raw = [Pose.REST.with_shapes(jawOpen=float(0.3 + noise)) for noise in RNG.normal(0, 0.01, 300)]
    assert wobble(np.array([pose.shape("jawOpen") for pose in smoothed(raw)])) < 0.006


def jaw(values: NDArray[np.float64], fps: float = FPS, size: float = 200.0) -> Floats:
    """One shape of the filtered poses, frame by frame."""
    rest = at(640, size=size)
    out = smoothed([rest.with_shapes(jawOpen=float(value)) for value in values], fps)
    return np.array([pose.shape("jawOpen") for pose in out])


@pytest.mark.parametrize("noise", [0.005, 0.02, 0.04])
def test_what_goes_back_and_forth_is_held_however_far(noise: float) -> None:
    """A small face in bad light: the network says a tenth more or less in every frame."""
    assert jaw(0.4 + RNG.normal(0, noise, 240))[60:].std() <= 0.01


def test_a_slow_sway_is_held() -> None:
    """Whoever holds still sways all the same, and what is read of them sways along."""
    times = np.arange(240) / FPS
    assert jaw(0.4 + 0.03 * np.sin(2 * np.pi * 0.4 * times) + RNG.normal(0, 0.01, 240))[90:].std() <= 0.005


@pytest.mark.parametrize(("fps", "often"), [(15.0, 3.0), (15.0, 4.0), (30.0, 4.0), (30.0, 6.0), (60.0, 6.0)])
def test_talk_is_no_noise(fps: float, often: float) -> None:
    """A mouth that opens by a fifth, so often a second, goes back and forth as well."""
    times = np.arange(round(6 * fps)) / fps
    talk = 0.2 + 0.1 * np.sin(2 * np.pi * often * times)
    assert np.ptp(jaw(talk, fps)[-round(fps) :]) > 0.3 * np.ptp(talk)


def test_of_a_small_face_more_is_held() -> None:
    """What is read of it sways further; from 100 px on a face is read as well as it gets, under 50 px no worse."""
    sway = 0.4 + 0.08 * np.sin(2 * np.pi * 0.4 * np.arange(240) / FPS)
    spread = {size: float(jaw(sway, size=size)[90:].std()) for size in (60, 75, 100, 300)}
    assert spread[60] <= 0.01
    assert spread[60] < spread[75] < spread[100]
    assert spread[100] == spread[300]
    assert jaw(0.4 + 2 * (sway - 0.4), size=20)[90:].std() > 0.05, "a mouth that opens far is a mouth that opens"


def test_noise_is_known_within_half_a_second() -> None:
    noisy = [0.4 + np.random.default_rng(seed).normal(0, 0.04, 45) for seed in range(6)]
    assert np.mean([jaw(one)[15:].std() for one in noisy]) <= 0.0045


def test_a_first_value_that_was_off_is_soon_made_good() -> None:
    """It lies within the band of what comes after it."""
    assert jaw(np.concatenate([[0.45], np.full(40, 0.4)]))[30] < 0.415


def test_after_a_movement_the_middle_is_found_at_once() -> None:
    """However long it was still before; 0.05 less than where the movement left it is within the band."""
    out = jaw(np.concatenate([np.full(150, 0.2), np.full(12, 0.6), np.full(40, 0.55)]))
    assert out[162 + 10] < 0.57


def test_a_small_movement_again_and_again_is_followed() -> None:
    times = np.arange(90) / FPS
    assert np.ptp(jaw(0.2 + 0.06 * np.sin(2 * np.pi * 1.5 * times))[-30:]) > 0.02


def test_a_noisy_head_still_turns() -> None:
    """Only shapes have bands: a head is seen to stay behind."""
    yaw = np.concatenate([np.zeros(60), np.full(60, 0.1)]) + np.random.default_rng(3).normal(0, 0.03, 120)
    out = smoothed([replace(Pose.REST, turn=np.array([one, 0, 0], np.float32)) for one in yaw])
    assert np.mean([pose.turn[0] for pose in out[-20:]]) > 0.08


def lag_ms(raw: Floats, out: Floats) -> float:
    """By how much the filtered values come late: the shift under which they fit the raw ones best."""
    times, shifts = np.arange(len(raw)), np.arange(0, 4, 0.05)
    errors = [np.abs(np.interp(times - shift, times, raw) - out)[5:].mean() for shift in shifts]
    return float(shifts[int(np.argmin(errors))] / FPS * 1e3)


@pytest.mark.parametrize("part", ["centre", "yaw", "size"])
def test_quick_motion_is_hardly_late(part: str) -> None:
    """Nodding and shaking twice a second, by a fifth of a head."""
    wave = np.sin(np.arange(90) / FPS * 2 * np.pi * 2).astype(np.float32)
    if part == "centre":
        out = np.array([pose.centre[0] for pose in smoothed([at(640 + 40 * s) for s in wave])]) - 640
        assert lag_ms(40 * wave, out) <= 25
    elif part == "yaw":
        turns = [replace(Pose.REST, turn=np.array([0.4 * s, 0, 0], np.float32)) for s in wave]
        assert lag_ms(0.4 * wave, np.array([pose.turn[0] for pose in smoothed(turns)])) <= 25
    else:
        out = np.array([pose.size for pose in smoothed([at(640, size=200 + 40 * float(s)) for s in wave])]) - 200
        assert lag_ms(40 * wave, out) <= 25


def test_a_blink_closes_the_eye_in_its_own_frame() -> None:
    """60 ms shut: two frames."""
    lids = [0.0] * 30 + [0.5, 0.95, 0.95, 0.5] + [0.0] * 10
    out = smoothed([Pose.REST.with_shapes(eyeBlinkLeft=value) for value in lids])
    closed = np.array([pose.shape("eyeBlinkLeft") for pose in out])
    assert closed[31] > 0.85
    assert closed[32] > 0.9
    assert closed[34] < 0.15


def test_a_jump_is_taken_as_it_is() -> None:
    *_, last = smoothed([at(300)] * 10 + [at(900)])
    assert last.centre[0] == 900


@pytest.mark.parametrize("later", [5.0, -5.0], ids=["a gap", "a step back in time"])
def test_time_that_does_not_flow_starts_afresh(later: float) -> None:
    pose_filter = PoseFilter()
    pose_filter(at(600), 10.0)
    assert pose_filter(at(640), 10.0 + later).centre[0] == 640


def test_two_poses_of_the_same_moment_stay_finite() -> None:
    pose_filter = PoseFilter()
    poses = [pose_filter(at(600 + n), 10.0) for n in range(5)]
    assert all(np.isfinite(pose.centre).all() for pose in poses)


def test_roll_goes_the_short_way_round() -> None:
    """A head upside down passes from half a turn to minus half a turn, as smoothly as any other."""
    angles = np.linspace(2.9, 3.4, 20) + RNG.normal(0, 0.01, 20)
    turned, upright = (
        np.array([pose.turn[2] for pose in smoothed([rolled(angle - away) for angle in angles])]) for away in (0, 3)
    )
    assert np.abs(turned).max() <= np.pi + 1e-6
    assert np.exp(1j * turned) == pytest.approx(np.exp(1j * (upright + 3)), abs=1e-4)


def rolled(angle: float) -> Pose:
    return replace(Pose.REST, turn=np.array([0, 0, np.angle(np.exp(1j * angle))], np.float32))


def test_lag_does_not_depend_on_the_frame_rate() -> None:
    ends = [smoothed([at(640)] * 5 + [at(645)] * round(fps / 5), fps)[-1].centre[0] for fps in (15.0, 30.0, 60.0)]
    assert np.ptp(ends) < 0.5


def test_each_value_has_its_own_eagerness() -> None:
    filtered = OneEuro(np.array([1.0, 1.0]), np.array([0.0, 100.0]))
    filtered(np.zeros(2), 0.0)
    lazy, eager = filtered(np.ones(2), 0.03)
    assert lazy < 0.2 < 0.7 < eager


def test_shapes_keep_their_places() -> None:
    out = smoothed([Pose.REST.with_shapes(tongueOut=0.7)] * 3)[-1]
    assert out.shapes.argmax() == SHAPE_INDEX["tongueOut"]
