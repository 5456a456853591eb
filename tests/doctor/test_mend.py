"""What `--fix` runs, with whose rights, and where it stops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from emojicam.doctor import examine, mend
from emojicam.doctor.findings import Command, root

from .recorded import BARE, READY, SESSION, WINDOWS, Recorded


@dataclass
class Terminal:
    """Keeps what is run and what is told, in order; programs that are named fail."""

    failing: str = ""
    log: list[str] = field(default_factory=list)

    def tell(self, line: str) -> None:
        self.log.append(f"$ {line}")

    def perform(self, words: Sequence[str], typed: str) -> int:
        self.log.append(f"{' '.join(words)} <{typed!r}" if typed else " ".join(words))
        return 3 if self.failing and self.failing in words else 0

    def run(self, recorded: Recorded, *commands: Command) -> str:
        return mend.perform(recorded.but(perform=self.perform).machine(), commands, self.tell)


TEE = root("tee", "/etc/x.conf", typed="hello")


def test_every_command_is_told_before_it_runs() -> None:
    terminal = Terminal()
    assert terminal.run(READY, root("modprobe", "v4l2loopback"), TEE, Command(("systemctl", "--user", "x"))) == ""
    assert terminal.log == [
        "$ sudo modprobe v4l2loopback",
        "sudo modprobe v4l2loopback",
        "$ echo hello | sudo tee /etc/x.conf",
        "sudo tee /etc/x.conf <'hello\\n'",
        "$ systemctl --user x",
        "systemctl --user x",
    ]


def test_nothing_is_run_after_a_failure() -> None:
    terminal = Terminal(failing="modprobe")
    failure = terminal.run(READY, root("modprobe", "v4l2loopback"), TEE)
    assert failure == "modprobe v4l2loopback failed (status 3); the rest was not run."
    assert len(terminal.log) == 2


PKEXEC = READY.but(programs={"sudo": None, "pkexec": ""})


@pytest.mark.parametrize(
    ("recorded", "runs"),
    [
        (READY, ["sudo", "true"]),
        (READY.but(is_root=True), ["true"]),
        (PKEXEC, ["pkexec", "true"]),
        (PKEXEC.but(environ=dict.fromkeys(SESSION)), []),
        (READY.but(programs={"sudo": None}), []),
        (WINDOWS, []),
        (WINDOWS.but(is_root=True), ["true"]),
    ],
    ids=["sudo", "root", "pkexec", "pkexec without a screen", "neither", "Windows", "Windows' administrator"],
)
def test_whose_rights_are_used(recorded: Recorded, runs: list[str]) -> None:
    terminal = Terminal()
    failure = terminal.run(recorded, root("true"))
    assert terminal.log[1:] == ([" ".join(runs)] if runs else [])
    assert bool(failure) == (not runs)


def test_the_plan_has_what_is_broken_first_and_each_command_once() -> None:
    report = examine(BARE.machine())
    planned = report.shown(mend.plan([*report.findings[::-1], *report.findings]))
    assert planned == [
        "sudo apt install --yes v4l2loopback-dkms linux-headers-6.1.0-37-amd64",
        "sudo modprobe v4l2loopback exclusive_caps=1 card_label=EmojiCam",
        "echo v4l2loopback | sudo tee /etc/modules-load.d/emojicam.conf",
        "echo 'options v4l2loopback exclusive_caps=1 card_label=EmojiCam' | sudo tee /etc/modprobe.d/emojicam.conf",
    ]


def test_what_takes_a_restart_or_a_login_is_left_to_the_user() -> None:
    assert mend.plan(examine(READY.but(forbidden=("/dev/video10",), loopbacks=()).machine()).findings) == []
    assert mend.plan(examine(READY.machine()).findings) == []
