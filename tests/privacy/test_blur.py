"""The blur of the room as a backdrop: what is inside a face's outline has no part in a single one of its pixels."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from emojicam.render import compose as composing
from emojicam.render.compose import compose
from emojicam.testing import flat
from emojicam.types import Face, Frame, Pixels, Pose, Tracked

from .scene import FIRST, ROOM, hull_of, taints, view

Box = tuple[float, float, float, float]
CANVASES = [(160, 90), (64, 48), (48, 64), (320, 180)]
FRAMES = [(160, 90), (160, 120), (90, 160), (97, 61), (320, 180), (33, 25)]


def a_face(rng: np.random.Generator, size: tuple[int, int]) -> Face:
    """A head of any shape that may be seen, also one over an edge or one that fills the frame."""
    middle = rng.uniform(0, 1, 2) * size
    angles = np.sort(rng.uniform(0, 2 * math.pi, int(rng.integers(5, 20))))
    radius = rng.uniform(0.03, 0.6) * min(size)
    hull = middle + radius * rng.uniform(0.6, 1, (len(angles), 1)) * np.stack([np.cos(angles), np.sin(angles)], 1)
    return Face(np.zeros((478, 3), np.float32), hull.astype(np.float32), 0.9, Pose(middle.astype(np.float32), radius))


def with_faces(room: Pixels, faces: list[Face], fill: Pixels) -> Pixels:
    """The room, and something else wherever a face is: every pixel that a hull so much as touches."""
    mask = np.zeros(room.shape[:2], np.uint8)
    for face in faces:
        hull = cv2.convexHull(np.rint(face.hull).astype(np.int32))
        cv2.fillConvexPoly(mask, hull, 255)
        cv2.polylines(mask, [hull], True, 255)
    return np.where(mask[..., None] > 0, fill, room)


def pictures(seed: int) -> tuple[Pixels, Pixels]:
    """Two pictures of one room with the same hulls, in which other things are."""
    rng = np.random.default_rng(seed)
    size, canvas = FRAMES[rng.integers(len(FRAMES))], CANVASES[rng.integers(len(CANVASES))]
    faces = [a_face(rng, size) for _ in range(rng.integers(1, 4))]
    room, fill = (rng.integers(0, 256, (size[1], size[0], 3), np.uint8) for _ in range(2))
    shown = (with_faces(room, faces, inside) for inside in (fill, 255 - fill))
    first, second = (
        compose(Tracked(Frame(pixels, 0.0), tuple(faces)), [], flat((9, 9, 9), canvas), show_room=True, blurred=True)
        for pixels in shown
    )
    return first.pixels, second.pixels


def differing(seeds: range) -> int:
    return sum(not np.array_equal(*pictures(seed)) for seed in seeds)


def test_what_is_inside_the_outlines_makes_no_difference_at_all() -> None:
    assert differing(range(600)) == 0


@pytest.mark.parametrize("net", ["LEAST", "_blur_mask"], ids=["the margin", "the mask"])
def test_it_makes_one_when_this_net_is_cut(net: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if net == "LEAST":
        monkeypatch.setattr(composing, "LEAST", 0)
        monkeypatch.setattr(composing, "MARGIN", 0.0)
    else:
        mask = composing._blur_mask
        monkeypatch.setattr(composing, "_blur_mask", lambda faces, fit: mask((), fit))
    assert differing(range(200)) > 0


def test_a_face_that_was_covered_only_after_the_blur_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wrong way round, which also looks well: blur, and then cover."""
    frame = Frame(view(FIRST), 0.0)
    tracked, behind = Tracked(frame, (hull_of(FIRST),)), flat((30, 30, 40))
    assert not taints(compose(tracked, [], behind, show_room=True, blurred=True).pixels)
    mask = composing._blur_mask((hull_of(FIRST),), composing._cover(frame.pixels, behind))
    late = np.asarray(cv2.GaussianBlur(frame.pixels, (0, 0), composing.SOFT), np.uint8)
    cv2.copyTo(behind, cv2.bitwise_not(mask), late)
    assert taints(late)


def test_nothing_is_sharp() -> None:
    """Writing in the room cannot be read: of stripes as wide as a headline's strokes nothing is left."""
    pixels = flat(ROOM, (1280, 720))
    pixels[:, np.arange(1280) % 24 < 12] = (255, 255, 255)
    tracked = Tracked(Frame(pixels, 0.0), (hull_of((600.0, 200.0, 700.0, 340.0)),))
    shown = compose(tracked, [], flat((9, 9, 9), (1280, 720)), show_room=True, blurred=True).pixels
    assert np.ptp(shown[:100, 100:-100, 0].astype(int)) <= 5
