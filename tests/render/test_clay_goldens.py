"""The style clay against small pictures that someone looked at; `golden.py` says how to renew them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from emojicam.persona.persona import Persona, find
from emojicam.render.clay import Clay
from emojicam.render.lookbook import BIGGER_EXPRESSIONS, CALM, people
from emojicam.render.sheet import TURNS, on_paper
from emojicam.types import Pose

from .golden import Tolerance, check, compare

SIZE = 160
TOLERANCE = Tolerance(on_average=1.0, anywhere=72)
"""Mesa's two drivers, llvmpipe and softpipe, differ by up to 0.6 and 37: by the last bits of numbers, and so in a pixel
here and there.  Moved or missing parts differ by far more."""

CASES: dict[str, Pose] = {
    "sunny-rest": Pose.REST,
    "sunny-yawn": BIGGER_EXPRESSIONS["yawn"],
    "amara-laugh": BIGGER_EXPRESSIONS["laugh"],
    "kwame-anger": BIGGER_EXPRESSIONS["anger"],
    "layla-wink": BIGGER_EXPRESSIONS["wink"],
    "mateo-turned": TURNS["-40 0 0"],
    "oskar-tongue": BIGGER_EXPRESSIONS["tongue"],
    "yuki-up": TURNS["0 30 0"],
    "chidi-thinking": BIGGER_EXPRESSIONS["thinking"],
    "dolores-grin": BIGGER_EXPRESSIONS["grin"],
    "eilidh-tilted": TURNS["30 -20 -15"],
    "gus-puffed": BIGGER_EXPRESSIONS["puffed"],
    "imani-wonder": BIGGER_EXPRESSIONS["wonder"],
    "jaswant-calm": CALM,
    "quentin-profile": TURNS["60 0 0"],
    "umeko-sorrow": BIGGER_EXPRESSIONS["sorrow"],
}
"a stock persona, or one of the lookbook"

CUTS: dict[str, Pose] = {"wreath": TURNS["-40 0 0"], "ringlets": TURNS["30 -20 -15"]}
"cuts of hair that none of them has"


def known(name: str) -> Persona:
    return people().get(name) or find(name)


@pytest.mark.parametrize("case", CASES)
def test_it_looks_as_it_did(clay: Clay, case: str, tmp_path: Path) -> None:
    drawn = on_paper(clay, CASES[case], known(case.split("-")[0]), SIZE)
    check(drawn, f"clay-{case}", TOLERANCE, tmp_path)


@pytest.mark.parametrize("cut", CUTS)
def test_a_cut_looks_as_it_did(clay: Clay, cut: str, tmp_path: Path) -> None:
    sunny = find("sunny")
    drawn = on_paper(clay, CUTS[cut], replace(sunny, hair=replace(sunny.hair, style=cut)), SIZE)
    check(drawn, f"clay-{cut}", TOLERANCE, tmp_path)


def test_a_missing_eye_would_be_noticed(clay: Clay, tmp_path: Path) -> None:
    drawn = on_paper(clay, Pose.REST, find("sunny"), SIZE)
    without = drawn.copy()
    sprite = clay.draw(Pose.REST, find("sunny"), SIZE)
    x, y = (round(float(at)) for at in sprite.anchor + sprite.unit * np.array([0.305, 0.03]))
    half = round(0.2 * sprite.unit)
    without[y - half : y + half, x - half : x + half] = drawn[y + 2 * half, x]
    with pytest.raises(pytest.fail.Exception, match="differs by"):
        compare(without, drawn, TOLERANCE, tmp_path / "eye.png")
    assert (tmp_path / "eye.png").is_file()
