"""The machine that we run on, read for real."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from emojicam.doctor import examine
from emojicam.doctor.driver import LABEL
from emojicam.doctor.machine import NO_PROGRAM, TOO_SLOW, this_machine
from emojicam.doctor.speed import speeds
from emojicam.output import virtualcam

HERE = this_machine()


def test_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"\xff\n")
    (tmp_path / "a").mkdir()
    assert HERE.names(str(tmp_path)) == ["a", "b"]
    assert HERE.read(str(tmp_path / "b")) == b"\xff\n"
    assert HERE.read(str(tmp_path / "a")) is HERE.read(str(tmp_path / "c")) is None
    assert list(HERE.names(str(tmp_path / "c"))) == []
    assert HERE.text(str(tmp_path / "c")) == ""
    free = HERE.free(str(tmp_path))
    assert free is not None
    assert free > 0


def test_programs_answer() -> None:
    answer = HERE.run((sys.executable, "-c", "import sys; print('yes'); print('but', file=sys.stderr); sys.exit(3)"))
    assert (answer.code, answer.text.split()) == (3, ["yes", "but"])
    assert HERE.answer(sys.executable, "-c", "print(' yes ')") == "yes"
    assert HERE.answer(sys.executable, "-c", "print('no'); raise SystemExit(1)") == ""


def test_programs_answer_in_english() -> None:
    assert HERE.answer(sys.executable, "-c", "import os; print(os.environ['LC_ALL'])") == "C"


def test_a_program_that_is_not_there_or_hangs_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    assert HERE.run(("there-is-no-such-program",)).code == NO_PROGRAM
    monkeypatch.setattr("emojicam.doctor.machine.PATIENCE", 0.2)
    assert HERE.run((sys.executable, "-c", "import sys; sys.stdin.read() or input()")).code != TOO_SLOW
    assert HERE.run((sys.executable, "-c", "import threading; threading.Event().wait()")).code == TOO_SLOW


def test_what_changes_the_machine_gets_its_standard_input(tmp_path: Path) -> None:
    script = f"import sys; open({str(tmp_path / 'out')!r}, 'w').write(sys.stdin.read())"
    assert HERE.perform((sys.executable, "-c", script), "typed\n") == 0
    assert (tmp_path / "out").read_text() == "typed\n"
    assert HERE.perform((sys.executable, "-c", "raise SystemExit(5)"), "") == 5
    assert HERE.perform(("there-is-no-such-program",), "") == NO_PROGRAM


def test_the_networks_are_really_run() -> None:
    cpu, *others = speeds()
    assert (cpu.asked, cpu.granted) == ("cpu", "cpu")
    assert cpu.ms > 0
    assert {other.granted for other in others} <= {"cpu", *(other.asked for other in others)}


@pytest.mark.skipif(sys.platform != "linux", reason="there is no such registry elsewhere")
def test_without_a_registry_nothing_is_in_it() -> None:
    assert HERE.registry(r"HKLM\SOFTWARE", "") is None
    assert list(HERE.registry_keys(r"HKLM\SOFTWARE")) == []


@pytest.mark.skipif(sys.platform != "linux", reason="looks at this machine's kernel")
def test_this_very_machine_gets_a_true_answer() -> None:
    report = examine(HERE)
    by_check = {one.check: one for one in report.findings}
    assert os.uname().release in by_check["Linux kernel"].says
    assert not report.works or any(Path("/sys/devices/virtual/video4linux").glob("video*"))


def test_doctor_needs_no_library_that_may_be_broken() -> None:
    code = (
        "import sys, emojicam.doctor, emojicam.doctor.report; from emojicam.doctor.machine import this_machine\n"
        "this_machine()\n"
        "print(sorted({'cv2', 'onnxruntime', 'av', 'pyvirtualcam', 'PySide6', 'skia'} & set(sys.modules)))"
    )
    assert HERE.answer(sys.executable, "-c", code) == "[]"


def test_the_camera_has_the_name_that_it_is_looked_for_by() -> None:
    assert LABEL == virtualcam.LABEL
