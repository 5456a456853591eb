"""`emojicam doctor`, as a user meets it: what it prints, asks, runs and exits with."""

from __future__ import annotations

import io
import json
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from emojicam.cli import main

from .recorded import BARE, INSTALLED, READY, Recorded

LOAD = ["sudo", "modprobe", "v4l2loopback", "exclusive_caps=1", "card_label=EmojiCam"]
Examined = Callable[..., list[list[str]]]


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> Examined:
    """Have the command examine these machines, one at each look, and read this answer; returns what it runs."""
    monkeypatch.setattr(signal, "signal", lambda *args: signal.SIG_DFL)

    def look_at(*machines: Recorded, answer: str = "", status: int = 0) -> list[list[str]]:
        ran: list[list[str]] = []

        def perform(words: Sequence[str], typed: str) -> int:
            ran.append(list(words))
            return status

        looks = iter([recorded.but(perform=perform).machine() for recorded in machines])
        monkeypatch.setattr("emojicam.doctor.machine.this_machine", lambda: next(looks))
        monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
        return ran

    return look_at


@pytest.mark.parametrize(("recorded", "status"), [(READY, 0), (BARE, 1)], ids=["works", "does not"])
def test_its_status_says_whether_the_camera_can_work(recorded: Recorded, status: int, examined: Examined) -> None:
    examined(recorded)
    assert main(["doctor"]) == status


def test_the_findings_go_to_a_file(tmp_path: Path, examined: Examined, capsys: pytest.CaptureFixture[str]) -> None:
    examined(READY)
    assert main(["doctor", "--json", str(tmp_path / "found.json")]) == 0
    assert json.loads((tmp_path / "found.json").read_text())["works"] is True
    assert "EmojiCam can be your camera" in capsys.readouterr().out


def test_or_alone_to_standard_output(examined: Examined, capsys: pytest.CaptureFixture[str]) -> None:
    examined(BARE)
    assert main(["doctor", "--json", "-"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["works"] is False
    assert "EmojiCam cannot be your camera" in said.err


def test_a_file_that_cannot_be_written_is_told_at_once(examined: Examined, capsys: pytest.CaptureFixture[str]) -> None:
    examined()
    assert main(["doctor", "--json", "/no/such/folder/x.json"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_fix_asks_runs_and_looks_again(examined: Examined, capsys: pytest.CaptureFixture[str]) -> None:
    ran = examined(INSTALLED, READY, answer="y\n")
    assert main(["doctor", "--fix"]) == 0
    assert ran == [
        LOAD,
        ["sudo", "tee", "/etc/modules-load.d/emojicam.conf"],
        ["sudo", "tee", "/etc/modprobe.d/emojicam.conf"],
    ]
    said = capsys.readouterr()
    assert f"$ {' '.join(LOAD)}" in said.err.splitlines()
    assert said.out.splitlines()[-1] == "EmojiCam can be your camera on this machine."


@pytest.mark.parametrize("answer", ["n\n", "\n", "", "maybe\n"], ids=["no", "nothing", "no one there", "maybe"])
def test_without_a_yes_nothing_is_run(answer: str, examined: Examined, capsys: pytest.CaptureFixture[str]) -> None:
    assert not examined(INSTALLED, answer=answer)
    assert main(["doctor", "--fix"]) == 1
    assert capsys.readouterr().err.splitlines()[-1].endswith("Nothing was run.")


def test_a_failure_is_told(examined: Examined, capsys: pytest.CaptureFixture[str]) -> None:
    ran = examined(INSTALLED, INSTALLED, answer="yes\n", status=1)
    assert main(["doctor", "--fix"]) == 1
    assert ran == [LOAD]
    assert "modprobe v4l2loopback failed (status 1); the rest was not run." in capsys.readouterr().err


def test_where_nothing_can_be_mended_nothing_is_asked(examined: Examined, capsys: pytest.CaptureFixture[str]) -> None:
    examined(READY)
    assert main(["doctor", "--fix"]) == 0
    assert "nothing that --fix can mend" in capsys.readouterr().err
