"""Expressions that are made stronger or weaker before a style sees them."""

from __future__ import annotations

import numpy as np
import pytest

from emojicam.render.renderer import expressed
from emojicam.types import Pose

SMILING = Pose.REST.with_shapes(mouthSmileLeft=0.5, browInnerUp=0.9, eyeBlinkLeft=0.6)


@pytest.mark.parametrize(("strength", "smile", "brow"), [(0.5, 0.25, 0.45), (1.0, 0.5, 0.9), (1.6, 0.8, 1.0)])
def test_mouth_and_brows_follow_and_eyes_do_not(strength: float, smile: float, brow: float) -> None:
    pose = expressed(SMILING, strength)
    assert pose.shape("mouthSmileLeft") == pytest.approx(smile)
    assert pose.shape("browInnerUp") == pytest.approx(brow)
    assert pose.shape("eyeBlinkLeft") == pytest.approx(0.6)
    assert pose.shapes.dtype == np.float32
    assert SMILING.shape("mouthSmileLeft") == 0.5
