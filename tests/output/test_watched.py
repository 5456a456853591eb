"""Whether anybody films the virtual camera: asked often, so it must cost next to nothing while nothing changes."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from emojicam.output import loopback, virtualcam
from emojicam.output.virtualcam import VirtualCam

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")

DEVICE = "/dev/video10"


class Machine:
    """How often its driver's devices are open, who holds ours, and how often that was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count, self.holders, self.asked, self.now = 1, list[str](), 0, 100.0
        monkeypatch.setattr(loopback, "openings", lambda: self.count)
        monkeypatch.setattr(virtualcam, "camera_holders", self._ask)
        monkeypatch.setattr(virtualcam, "time", SimpleNamespace(monotonic=lambda: self.now))
        self.sink = VirtualCam()
        self.sink._camera = SimpleNamespace(device=DEVICE)

    def _ask(self) -> dict[str, list[str]]:
        self.asked += 1
        return {DEVICE: self.holders} if self.holders else {}

    def look(self, seconds: float = 0.2) -> bool:
        """What the sink says after so long."""
        self.now += seconds
        return self.sink.is_watched()


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def test_while_nothing_changes_it_is_hardly_ever_asked(machine: Machine) -> None:
    assert not any(machine.look() for _ in range(50))
    assert machine.asked <= 4


def test_who_comes_and_who_goes_is_noticed_at_once(machine: Machine) -> None:
    for _ in range(5):
        machine.look()
    machine.count, machine.holders = 2, ["call"]
    assert machine.look()
    assert all(machine.look() for _ in range(5))
    machine.count, machine.holders = 1, []
    assert not machine.look()


def test_who_is_counted_before_they_are_listed_is_noticed_at_the_next_look(machine: Machine) -> None:
    for _ in range(5):
        machine.look()
    machine.count = 2
    assert not machine.look()
    machine.holders = ["call"]
    assert machine.look()


def test_two_that_change_places_are_noticed_in_the_end(machine: Machine) -> None:
    """One program leaves another device as another takes ours: the driver counts as many as before."""
    for _ in range(5):
        machine.look()
    machine.holders = ["call"]
    assert any(machine.look() for _ in range(30))


def test_where_the_driver_does_not_tell_it_is_asked_every_time(machine: Machine) -> None:
    machine.count = -1
    machine.look()
    machine.holders = ["call"]
    assert machine.look()
    assert machine.asked == 2


def test_what_is_not_open_may_be_watched() -> None:
    assert VirtualCam().is_watched()
