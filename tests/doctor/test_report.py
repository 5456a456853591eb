"""What a person reads, and what another program does."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from emojicam.doctor import examine
from emojicam.doctor.findings import State
from emojicam.doctor.report import show

from .recorded import BARE, MAC, READY, WINDOWS, Recorded

WIDTH = 80


def printed(recorded: Recorded) -> list[str]:
    """The report in a terminal of the usual width, without colours."""
    console = Console(file=io.StringIO(), width=WIDTH, highlight=False)
    show(examine(recorded.machine()), console)
    assert isinstance(console.file, io.StringIO)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


@pytest.mark.parametrize("recorded", [READY, BARE, MAC, WINDOWS], ids=["ready", "bare", "Mac", "Windows"])
def test_every_finding_begins_a_line_with_its_state(recorded: Recorded) -> None:
    begun = [line.split()[0] for line in printed(recorded) if line.split()[:1] and line.split()[0] in set(State)]
    assert begun == [one.state.value for one in examine(recorded.machine()).findings]


def test_only_commands_are_wider_than_the_terminal() -> None:
    lines = printed(BARE)
    wide = [line for line in lines if len(line) > WIDTH]
    assert [line.strip() for line in wide] == [
        "echo 'options v4l2loopback exclusive_caps=1 card_label=EmojiCam' | sudo tee /etc/modprobe.d/emojicam.conf"
    ]


def test_the_last_words_say_whether_it_works() -> None:
    assert printed(READY)[-1] == "EmojiCam can be your camera on this machine."
    assert "EmojiCam cannot be your camera yet.  In the way: Camera driver." in printed(BARE)
    assert printed(BARE)[-1].strip() == "emojicam doctor --fix"


def test_fix_is_offered_only_where_it_can_do_something() -> None:
    foreign = READY.but(release="5.15.167.4-microsoft-standard-WSL2", files={}, loopbacks=())
    assert not [line for line in printed(foreign.but(files=dict.fromkeys(foreign.files))) if "--fix" in line]


def test_another_program_gets_everything() -> None:
    report = examine(BARE.machine())
    told = json.loads(json.dumps(report.as_json()))
    assert (told["works"], told["platform"], told["release"]) == (False, "linux", "6.1.0-37-amd64")
    driver = next(one for one in told["findings"] if one["check"] == "Camera driver")
    assert driver == {
        "check": "Camera driver",
        "state": "broken",
        "says": "v4l2loopback, which makes virtual cameras, is missing.",
        "remedy": "",
        "commands": [
            "sudo apt install --yes v4l2loopback-dkms linux-headers-6.1.0-37-amd64",
            "sudo modprobe v4l2loopback exclusive_caps=1 card_label=EmojiCam",
        ],
        "afterwards": "",
        "fixable": True,
    }


@pytest.mark.parametrize("recorded", [BARE, MAC, WINDOWS, READY], ids=["bare", "Mac", "Windows", "ready"])
def test_whatever_fails_has_a_remedy(recorded: Recorded) -> None:
    for one in examine(recorded.but(cameras=(), free=0).machine()).findings:
        if one.state in (State.BROKEN, State.WARNING):
            assert one.remedy.words or one.remedy.commands, one
