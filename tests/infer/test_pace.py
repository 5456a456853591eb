"""When a face is looked at twice, and when there is no time for that."""

from __future__ import annotations

from emojicam.infer.pace import Pace

FPS = 30.0


class Machine:
    """A tracker whose frames take as long as they are told to."""

    def __init__(self, *, live: bool = True) -> None:
        self.now = 0.0
        self.pace = Pace(live, lambda: self.now)
        self._frames = 0

    def read(self, frames: int, *, ms: float, second_look_ms: float = 0.0) -> list[bool]:
        """Whether each of some frames was looked at twice."""
        looked = []
        for _ in range(frames):
            self._frames += 1
            with self.pace.frame(self._frames / FPS):
                looked.append(self.pace.allows)
                self.now += (ms + second_look_ms * self.pace.allows) / 1e3
        return looked


def test_a_quick_machine_always_looks_twice() -> None:
    assert all(Machine().read(300, ms=4, second_look_ms=5))


def test_a_busy_machine_looks_twice_at_every_other_frame() -> None:
    machine = Machine()
    machine.read(60, ms=18, second_look_ms=10)
    looked = machine.read(100, ms=18, second_look_ms=10)
    assert looked == [looked[0], not looked[0]] * 50


def test_it_looks_again_when_there_is_time() -> None:
    machine = Machine()
    machine.read(60, ms=18, second_look_ms=10)
    machine.read(60, ms=4, second_look_ms=5)
    assert all(machine.read(60, ms=4, second_look_ms=5))


def test_it_does_not_waver() -> None:
    """Halved, reading takes 12 ms in the mean: calmer, but no reason to begin again at once."""
    machine = Machine()
    machine.read(60, ms=9, second_look_ms=11)
    looked = machine.read(200, ms=9, second_look_ms=11)
    assert sum(looked) == 100


def test_a_film_has_all_the_time() -> None:
    assert all(Machine(live=False).read(100, ms=200, second_look_ms=100))
