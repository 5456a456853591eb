"""The classic style against small pictures that someone looked at; `golden.py` says how to renew them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from emojicam.persona.persona import find
from emojicam.render.classic import Classic
from emojicam.render.sheet import EXPRESSIONS, TURNS, on_paper
from emojicam.types import Pose

from .golden import Tolerance, check, compare

SIZE = 96
TOLERANCE = Tolerance(on_average=0.6, anywhere=64)
"skia's versions differ by a shade in edges; moved or missing parts differ by far more"

CASES: dict[str, Pose] = {
    "amara-laugh": EXPRESSIONS["laugh"],
    "ingrid-wonder": EXPRESSIONS["wonder"],
    "kwame-anger": EXPRESSIONS["anger"],
    "layla-wink": EXPRESSIONS["wink"],
    "mateo-turned": TURNS["-40 0 0"],
    "oskar-sorrow": EXPRESSIONS["sorrow"],
    "priya-tilted": TURNS["30 -20 -15"],
    "sunny-tongue": EXPRESSIONS["tongue"],
    "yuki-up": TURNS["0 30 0"],
}

PARTS: dict[str, Pose] = {
    "hair wreath": TURNS["-40 0 0"],
    "hair ringlets": TURNS["30 -20 -15"],
    "hair coily": TURNS["20 0 0"],
    "hair cornrows": TURNS["-20 0 0"],
    "hair locs": TURNS["20 0 0"],
    "hair pigtails": TURNS["-40 0 0"],
    "hair mohawk": TURNS["-40 0 0"],
    "hair undercut": TURNS["0 -30 0"],
    "hair crop": TURNS["20 0 0"],
    "headwear sun-hat": TURNS["30 -20 -15"],
    "headwear helmet": TURNS["-20 0 0"],
    "headwear headband": TURNS["20 0 0"],
    "headwear headscarf": TURNS["20 0 0"],
    "headwear cap": TURNS["0 -30 0"],
    "beard chops": TURNS["20 0 0"],
    "clothes tank": TURNS["0 0 0"],
}
"parts that no stock persona has"


@pytest.fixture(scope="module")
def style() -> Classic:
    return Classic()


@pytest.mark.parametrize("case", CASES)
def test_it_looks_as_it_did(style: Classic, case: str, tmp_path: Path) -> None:
    drawn = on_paper(style, CASES[case], find(case.split("-")[0]), SIZE)
    check(drawn, f"classic-{case}", TOLERANCE, tmp_path)


@pytest.mark.parametrize("part", PARTS)
def test_a_part_looks_as_it_did(style: Classic, part: str, tmp_path: Path) -> None:
    sunny, (section, kind) = find("sunny"), part.split()
    drawn = on_paper(
        style, PARTS[part], replace(sunny, **{section: replace(getattr(sunny, section), style=kind)}), SIZE
    )
    check(drawn, f"classic-{kind}", TOLERANCE, tmp_path)


def test_a_missing_nose_would_be_noticed(style: Classic, tmp_path: Path) -> None:
    drawn = on_paper(style, Pose.REST, find("sunny"), SIZE)
    without = drawn.copy()
    without[48:58, 42:54] = without[44, 60]
    with pytest.raises(pytest.fail.Exception, match="differs by"):
        compare(without, drawn, TOLERANCE, tmp_path / "nose.png")
    assert (tmp_path / "nose.png").is_file()
