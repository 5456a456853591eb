"""The figures of the generator: that they are what they are called, on pictures whose figures are known."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from emojicam.evaluation import generator
from emojicam.evaluation.generator import Rgba, Sitting, overlap, ssim
from emojicam.persona import crowd
from emojicam.persona.persona import Persona
from emojicam.render.clay.generated import SIDE
from emojicam.render.clay.rig import rig
from emojicam.types import Pose


def _disc(x: int, grey: int = 120) -> Rgba:
    rows, columns = np.mgrid[:SIDE, :SIDE]
    cover = np.where((rows - 128) ** 2 + (columns - x) ** 2 < 60**2, 255, 0)
    return np.dstack([cover * grey // 255] * 3 + [cover]).astype(np.uint8)


class Judges:
    """Tell people by their grey, and an emotion by where the disc is."""

    def identity(self, picture: Rgba) -> Any:
        angle = picture[..., 0].max() / 255 * np.pi / 2
        return np.array([np.cos(angle), np.sin(angle)])

    def emotion(self, picture: Rgba) -> int:
        return int(picture[..., 3].any(0).argmax() > 70)

    def apart(self, one: Rgba, other: Rgba) -> float:
        return float(np.abs(one.astype(float) - other).mean())


def _sitting(who: int, true: Rgba, emotion: int = 3) -> Sitting:
    return Sitting(who, Persona(), Pose.REST, emotion, true)


SITTINGS = [_sitting(who, _disc(x, 60 + 60 * who), x // 128) for who in range(3) for x in (100, 156)]


def _judged(drawn: list[Rgba]) -> dict[str, Any]:
    return generator._judged_of(drawn, SITTINGS, Judges())  # type: ignore[arg-type]


def test_the_true_picture_is_perfect() -> None:
    found = _judged([one.true for one in SITTINGS])
    assert found["mse"] == 0
    assert found["psnr"] >= 90
    assert (found["ssim"], found["alpha_iou"]) == (1, 1)
    assert (found["identity_top1"], found["emotion_agreement"], found["lpips_like"]) == (1, 1, 0)


def test_somebody_else_in_the_right_pose_fails_identity_alone() -> None:
    found = _judged([SITTINGS[(index + 2) % 6].true for index in range(6)])
    assert found["identity_top1"] == 0
    assert (found["emotion_agreement"], found["alpha_iou"]) == (1, 1)
    assert found["psnr"] < 20


def test_the_right_person_in_the_wrong_pose_fails_emotion_alone() -> None:
    found = _judged([SITTINGS[index ^ 1].true for index in range(6)])
    assert found["emotion_agreement"] == 0
    assert found["identity_top1"] == 1
    assert found["alpha_iou"] < 0.7


def test_who_it_is_is_asked_among_all_in_the_same_pose() -> None:
    lines = [[_sitting(who, _disc(x, 40 + 60 * who)) for who in range(3)] for x in (100, 150)]
    assert generator._told_apart(lambda one: one.true, lines, Judges()) == 1  # type: ignore[arg-type]
    assert generator._told_apart(lambda one: lines[0][1].true, lines, Judges()) == pytest.approx(1 / 3)  # type: ignore[arg-type]


def test_the_error_is_that_of_the_foreground() -> None:
    true, paler = _disc(128, 100), _disc(128, 151)
    mean, weight = generator._foreground(paler, true)
    assert mean == pytest.approx((51 / 255) ** 2)
    assert weight == pytest.approx(np.pi * 60**2, rel=0.02)


def test_likeness_falls_with_noise_and_overlap_with_distance() -> None:
    true = _disc(128)
    noisy = true.copy()
    noisy[..., :3] = np.minimum(
        true[..., 3:], true[..., :3] + np.random.default_rng(1).integers(0, 12, (SIDE, SIDE, 1))
    )
    assert 1 > ssim(noisy, true) > ssim(_disc(60), true)
    assert overlap(true, _disc(188)) == pytest.approx(0.243, abs=0.01)
    assert overlap(true, _disc(-200)) == 0


def test_one_colour_has_the_right_outline_and_the_mean() -> None:
    flat = generator._flat(_disc(128, 90))
    assert (flat[..., 3] == _disc(128)[..., 3]).all()
    assert abs(int(flat[128, 128, 0]) - 90) <= 1


def test_the_nearest_is_the_same_person_in_the_same_pose_if_there_is_one() -> None:
    known = [
        (rig(crowd.pose(5, who, 0)[0], crowd.person(5, who)), np.full((SIDE, SIDE, 4), who, np.uint8))
        for who in range(6)
    ]
    draw = generator._nearest(known)
    assert all(draw(crowd.pose(5, who, 0)[0], crowd.person(5, who))[0, 0, 0] == who for who in range(6))


def test_a_shape_that_moves_other_pixels_than_the_studio_is_told() -> None:
    personas = [Persona()]

    def studio(pose: Pose, persona: Persona) -> Rgba:
        return _disc(128 if not pose.shapes.any() else 140)

    def wrong(pose: Pose, persona: Persona) -> Rgba:
        return _disc(128 if not pose.shapes.any() else 60)

    rest = [(studio(Pose.REST, Persona()), studio(Pose.REST, Persona()))]
    pose = Pose.REST.with_shapes(jawOpen=0.8)
    right = generator._moves(pose, personas, rest, studio, studio)
    assert right == pytest.approx(1.0)
    missed = generator._moves(pose, personas, rest, wrong, studio)
    assert missed is not None
    assert missed < 0.6
    assert generator._moves(pose, personas, rest, studio, lambda pose, persona: _disc(128)) is None
