"""A browser finds the camera in its list and films it, as video calls do."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median

import cv2
import numpy as np
import pytest

from emojicam.types import Pixels

from . import card
from .browser import chromium
from .produce import FPS
from .programs import running
from .test_readers import LEVELS

pytestmark = pytest.mark.virtualcam

WATCHED_S = 10
MOST_LEFT_OUT = 0.1
"share of the pictures that a browser may leave out: where it has to share one CPU, it does"


def decoded(file: bytes) -> Pixels:
    """The picture in a file."""
    bgr = cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_COLOR)
    assert bgr is not None
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


def number(code: str) -> int:
    """The number in the bits of a card's code, the lowest bit first."""
    return sum(1 << bit for bit, one in enumerate(code[: card.NUMBER_BITS]) if one == "1")


def test_a_page_films_it(proof: Path, tell: Callable[[str], None]) -> None:
    with running("produce", "card") as producer, chromium() as (browser, pages):
        answer = browser.call("call", "EmojiCam")
        delivered = browser.call("watch", WATCHED_S, card.NUMBER_BITS + card.TIME_BITS, card.BLOCK)
        browser.call("picture")
        screenshot = browser.screenshot()
        told = producer.stop()
    (proof / "chromium.png").write_bytes(screenshot)
    tell(f"{answer}, {told['late']} of {told['shows']} ticks late")
    assert answer["labels"].count("EmojiCam") == 1
    assert answer["label"] == "EmojiCam"
    assert answer["granted"] == [*card.SIZE, FPS]
    assert answer["shown"] == [*card.SIZE]
    tell(rate(delivered))
    check_motion(delivered, told["late"] / told["shows"])
    ((_, file),) = pages.pictures
    for pixels in (decoded(file), decoded(screenshot)[: card.SIZE[1]]):
        assert pixels.shape[1::-1] == card.SIZE
        assert card.worst_bar(pixels) <= LEVELS, "bars of other colours, or seen in a mirror"
        assert card.code(pixels, True)
        assert card.key_pixels(pixels) == 0


def rate(delivered: list[tuple[float, str]]) -> str:
    """How often pictures came."""
    seconds = (delivered[-1][0] - delivered[0][0]) / 1e3
    return f"{len(delivered)} pictures in {seconds:.2f} s, {(len(delivered) - 1) / seconds:.2f} a second"


def check_motion(delivered: list[tuple[float, str]], late: float) -> None:
    """Pictures came at the camera's rate, each newer than the one before it but for those that were shown late."""
    seconds = (delivered[-1][0] - delivered[0][0]) / 1e3
    numbers = [number(code) for _, code in delivered]
    steps = [after - before for before, after in pairwise(numbers)]
    assert seconds > 0.8 * WATCHED_S
    assert median(after[0] - before[0] for before, after in pairwise(delivered)) == pytest.approx(1e3 / FPS, abs=4)
    assert len(delivered) >= (1 - MOST_LEFT_OUT) * FPS * seconds
    assert min(steps) >= 0
    assert median(steps) == 1
    assert len(set(numbers)) >= (1 - MOST_LEFT_OUT - min(late, MOST_LEFT_OUT)) * len(numbers)
